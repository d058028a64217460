//! Enumerations (JSON Schema draft 4, section 5.5.1): each value can be met, and stands there once.

use std::collections::BTreeMap;

use openapiv2::model::{Type, Validation};
use openapiv2::{Diagnostic, Pointer};

use super::{Check, value};
use crate::ir::shape::{Decimal, JsonText};

pub(super) fn check(cx: &mut Check<'_>) {
    let walk = cx.walk;
    for site in &walk.schemas {
        let schema = site.schema;
        enumeration(cx, &schema.validation, &schema.kind, schema.nullable, &schema.pointer);
    }
    for items in &walk.values {
        enumeration(cx, &items.validation, items.kind.as_slice(), false, &items.pointer);
    }
}

/// Equal values have equal keys: `1` and `1.0` are one number.
pub(crate) fn key(value: &serde_json::Value) -> String {
    match value {
        serde_json::Value::Number(number) => Decimal::normalised(number).0.to_string(),
        other => JsonText::of(other).0,
    }
}

fn enumeration(cx: &mut Check<'_>, validation: &Validation, kinds: &[Type], nullable: bool, holder: &Pointer) {
    let Some(values) = &validation.enumeration else { return };
    let place = holder.child("enum");
    let fits = |value: &serde_json::Value| value.is_null() && nullable || value::types(kinds, value).is_ok();
    // One diagnostic for all values of an enum: they have one cause.
    if let Some((i, first)) = values.iter().enumerate().find(|(_, value)| !fits(value)) {
        let count = values.iter().filter(|value| !fits(value)).count();
        let why = match value::types(kinds, first) {
            Err(value::Misfit::Type(why) | value::Misfit::Constraint(why)) => why,
            Ok(()) => String::new(),
        };
        let message = match (count, count == values.len()) {
            (_, true) => format!("no value of the `enum` is of the schema's type: `{first}` is not, {why}"),
            (1, _) => format!("the value `{first}` of the `enum` is of the wrong type: {why}"),
            _ => format!("{count} values of the `enum` are of the wrong type: `{first}`, {why}"),
        };
        let diagnostic = cx.at(Diagnostic::warning("enum-mismatch", message), &place.child(i), "");
        cx.push(match first.is_null() {
            true => diagnostic.help("add `x-nullable: true`, by which null is allowed, or remove it here"),
            false => diagnostic.help("correct the values, or the type"),
        });
    }
    let mut met = BTreeMap::new();
    let twice = values.iter().enumerate().find_map(|(i, this)| Some((i, met.insert(key(this), i)?, this)));
    if let Some((i, first, this)) = twice {
        let message = format!("the value `{this}` stands in the `enum` twice");
        let diagnostic = cx.at(Diagnostic::warning("duplicate-enum-value", message), &place.child(i), "once more here");
        let diagnostic = cx.at(diagnostic, &place.child(first), "first here");
        cx.push(diagnostic.help("remove one of them"));
    }
}
