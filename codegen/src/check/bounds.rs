//! Bounds (JSON Schema draft 4, sections 5.1 to 5.4) between which there is something.

use openapiv2::model::Validation;
use openapiv2::{Diagnostic, Pointer};

use super::{Check, value};

pub(super) fn check(cx: &mut Check<'_>) {
    let walk = cx.walk;
    for site in &walk.schemas {
        let schema = site.schema;
        bounds(cx, &schema.validation, &schema.pointer);
        counts(cx, &schema.pointer, ("minProperties", schema.min_properties), ("maxProperties", schema.max_properties));
    }
    for items in &walk.values {
        bounds(cx, &items.validation, &items.pointer);
    }
}

fn bounds(cx: &mut Check<'_>, validation: &Validation, pointer: &Pointer) {
    counts(cx, pointer, ("minLength", validation.min_length), ("maxLength", validation.max_length));
    counts(cx, pointer, ("minItems", validation.min_items), ("maxItems", validation.max_items));
    let (Some(min), Some(max)) = (&validation.minimum, &validation.maximum) else { return };
    let open = validation.exclusive_minimum || validation.exclusive_maximum;
    let empty = match value::compare(min, max) {
        Some(order) => order.is_gt() || order.is_eq() && open,
        None => false,
    };
    if empty {
        let said = if open { " and a bound is excluded" } else { "" };
        empty_range(cx, pointer, ("minimum", min.to_string()), ("maximum", max.to_string()), said);
    }
}

fn counts(cx: &mut Check<'_>, pointer: &Pointer, min: (&str, Option<u64>), max: (&str, Option<u64>)) {
    if let ((min_key, Some(min)), (max_key, Some(max))) = (min, max)
        && min > max
    {
        empty_range(cx, pointer, (min_key, min.to_string()), (max_key, max.to_string()), "");
    }
}

fn empty_range(cx: &mut Check<'_>, pointer: &Pointer, min: (&str, String), max: (&str, String), said: &str) {
    let message = format!("nothing is allowed: `{}` is {}, `{}` is {}{said}", min.0, min.1, max.0, max.1);
    let diagnostic = Diagnostic::warning("empty-range", message);
    let diagnostic = cx.at(diagnostic, &pointer.child(min.0), "at least this");
    let diagnostic = cx.at(diagnostic, &pointer.child(max.0), "and at most this");
    cx.push(diagnostic.help("exchange them, or remove one"));
}
