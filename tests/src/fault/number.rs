//! Numbers that break one keyword of their schema.

use codegen::{
    ir::{TableSchema, shape::Kind},
    sample::number::{highest, json, lowest, range, sample},
};
use serde_json::Value as Json;

/// Values that break a keyword, each with the keyword.
pub(super) fn faults(schema: &TableSchema) -> Vec<(&'static str, Json)> {
    let (is_integer, constraints) = (schema.kind == Kind::Integer, &schema.constraints);
    let mut all = Vec::new();
    let mut add = |keyword: &'static str, value: Option<Json>| all.extend(value.map(|value| (keyword, value)));
    if let Some(bound) = &constraints.minimum {
        let outside = if is_integer { json(lowest(bound) - 1) } else { Some((bound.value.as_f64() - 1.0).into()) };
        add("minimum", outside);
    }
    if let Some(bound) = &constraints.maximum {
        let outside = if is_integer { json(highest(bound) + 1) } else { Some((bound.value.as_f64() + 1.0).into()) };
        add("maximum", outside);
    }
    if let Some(step) = constraints.multiple_of.as_ref().map(|step| step.as_f64()) {
        let value = sample(schema, 0).and_then(|value| value.as_f64()).unwrap_or_default();
        if !is_integer {
            add("multipleOf", Some((value + step / 2.0).into()));
        } else if step > 1.0 {
            add("multipleOf", json(value as i128 + 1));
        }
    }
    let (least, greatest) = range(schema);
    if is_integer {
        add("format", json(greatest + 1));
        add("format", json(least - 1));
    } else if constraints.format.as_deref() == Some("float") {
        add("format", Some(1e39.into()));
    }
    all
}
