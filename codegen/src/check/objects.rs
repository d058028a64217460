//! Objects (JSON Schema draft 4, section 5.4; Schema Object, `discriminator`): what is required exists.

use std::collections::BTreeSet;

use openapiv2::model::{AdditionalProperties, Schema, Type};
use openapiv2::{Diagnostic, Document, Pointer};

use super::walk::SchemaSite;
use super::{Check, target};

/// What is known of an object's properties.
#[derive(Default)]
struct Known<'a> {
    names: BTreeSet<&'a str>,
    required: BTreeSet<&'a str>,
    /// Any other property may be there: a map, or something that cannot be followed.
    open: bool,
}

pub(super) fn check(cx: &mut Check<'_>) {
    let (document, walk) = (cx.document, cx.walk);
    for site in &walk.schemas {
        // What stands beside `$ref` does not count.
        if site.schema.reference.is_some() {
            continue;
        }
        let relevant = !site.schema.required.is_empty() || site.schema.discriminator.is_some();
        if relevant && (site.schema.kind.is_empty() || site.schema.kind.contains(&Type::Object)) {
            let mut known = Known::default();
            // A member of an `allOf` may require what another member has.
            collect(document, site.whole.unwrap_or(site.schema), &mut known, &mut BTreeSet::new());
            required(cx, site, &known);
            discriminator(cx, site.schema, &known);
        }
    }
}

fn collect<'a>(document: &'a Document, schema: &'a Schema, known: &mut Known<'a>, seen: &mut BTreeSet<&'a Pointer>) {
    if !seen.insert(&schema.pointer) {
        return;
    }
    if let Some(reference) = &schema.reference {
        match target::schema(document, reference) {
            Some(target) => collect(document, target, known, seen),
            None => known.open = true,
        }
        return;
    }
    known.names.extend(schema.properties.keys().map(String::as_str));
    known.required.extend(schema.required.iter().map(String::as_str));
    known.open |=
        matches!(schema.additional_properties, Some(AdditionalProperties::Any(true) | AdditionalProperties::Schema(_)));
    schema.all_of.iter().for_each(|member| collect(document, member, known, seen));
}

fn required(cx: &mut Check<'_>, site: &SchemaSite<'_>, known: &Known<'_>) {
    if known.open {
        return;
    }
    for (i, name) in site.schema.required.iter().enumerate() {
        if known.names.contains(name.as_str()) {
            continue;
        }
        let message = format!("`{name}` is required, but is no property of the schema");
        let diagnostic = Diagnostic::warning("required-unknown", message);
        let diagnostic = cx.at(diagnostic, &site.schema.pointer.child("required").child(i), "no such property");
        let others = known.names.iter().copied().filter(|other| !known.required.contains(other));
        cx.push(match cx.nearest(name, others) {
            Some(near) => diagnostic.help(format!("did you mean `{near}`?")),
            None => diagnostic.help(format!("add `{name}` to `properties`; as it is, it must be there with any value")),
        });
    }
}

fn discriminator(cx: &mut Check<'_>, schema: &Schema, known: &Known<'_>) {
    let Some(name) = schema.discriminator.as_deref() else { return };
    let (message, help) = if !known.names.contains(name) {
        let help = match cx.nearest(name, known.names.iter().copied()) {
            Some(near) => format!("did you mean `{near}`?"),
            None => format!("add `{name}` to `properties` and to `required`"),
        };
        (format!("the discriminator `{name}` is no property of the schema"), help)
    } else if !known.required.contains(name) {
        (format!("the discriminator `{name}` is not required"), format!("add `{name}` to `required`"))
    } else {
        return;
    };
    let diagnostic = Diagnostic::warning("discriminator-not-required", message);
    let diagnostic = cx.at(diagnostic, &schema.pointer.child("discriminator"), "");
    cx.push(diagnostic.help(help));
}
