//! Defaults: they are values of what they are defaults of (Parameter, Items, Header and Schema Object, `default`).

use openapiv2::model::{Items, Schema};
use openapiv2::{Diagnostic, Document, Pointer};
use serde_json::Value as Json;

use super::value::{self, Misfit};
use super::{Check, value::kind_of};

/// The default of a schema that can be applied: none where it is absent, null, or not allowed by the schema.
pub fn schema_default(document: &Document, schema: &Schema) -> Option<Json> {
    let default = schema.default.as_ref().filter(|default| !default.is_null())?;
    value::fits_schema(document, default, schema).is_ok().then(|| default.clone())
}

/// The default of a parameter that can be applied. Many documents write it as the text that a request would have
/// (`"10"` for an integer, `"available"` for a list); it is read as that.
pub fn parameter_default(items: &Items) -> Option<Json> {
    let default = items.default.as_ref().filter(|default| !default.is_null())?;
    if value::fits_items(default, items).is_ok() {
        return Some(default.clone());
    }
    let read = value::of_text(default.as_str()?, items)?;
    value::fits_items(&read, items).is_ok().then_some(read)
}

pub(super) fn check(cx: &mut Check<'_>) {
    let (document, walk) = (cx.document, cx.walk);
    for site in &walk.schemas {
        let Some(default) = &site.schema.default else { continue };
        if let Err(misfit) = value::fits_schema(document, default, site.schema) {
            report(cx, &site.schema.pointer, default, misfit);
        }
    }
    for items in &walk.values {
        let Some(default) = &items.default else { continue };
        let Err(misfit) = value::fits_items(default, items) else { continue };
        match (misfit, parameter_default(items)) {
            (Misfit::Type(_), Some(read)) => text(cx, &items.pointer, default, &read),
            (misfit, _) => report(cx, &items.pointer, default, misfit),
        }
    }
}

fn report(cx: &mut Check<'_>, holder: &Pointer, default: &Json, misfit: Misfit) {
    let place = holder.child("default");
    let (diagnostic, help) = match misfit {
        Misfit::Type(_) if default.is_null() => (
            Diagnostic::warning("default-mismatch", "`default: null` is no default, as null is not allowed here"),
            "remove it, or allow null by `x-nullable: true`",
        ),
        Misfit::Type(why) => {
            let message = format!("the default `{default}` is of the wrong type: {why}");
            (Diagnostic::error("default-mismatch", message), "give a value of the right type, or remove the default")
        }
        Misfit::Constraint(why) => {
            let message = format!("the default `{default}` is not allowed here: {why}; it is not applied");
            (Diagnostic::warning("default-mismatch", message), "give a value that is allowed, or remove the default")
        }
    };
    let diagnostic = cx.at(diagnostic, &place, "");
    cx.push(diagnostic.help(help));
}

/// A parameter's default that is written as in a request.
fn text(cx: &mut Check<'_>, holder: &Pointer, default: &Json, read: &Json) {
    let message = format!("the default `{default}` is {}; it is read as `{read}`", kind_of(default));
    let diagnostic = cx.at(Diagnostic::warning("default-mismatch", message), &holder.child("default"), "");
    cx.push(diagnostic.help(format!("write `default: {read}`")));
}
