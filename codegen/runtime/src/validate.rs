//! The slow path: a walk over a JSON tree that collects every violation. It runs only after the fast path has failed.

use serde_json::{Number, Value};

use crate::decimal::{Decimal, widen};
use crate::json;
use crate::schema::{Additional, Format, Kind, Property, Schema};
use crate::violation::{Pointer, Violation};

/// How many violations one request is told about; a body of a million faults shall not be answered by a gigabyte.
pub const MAX_VIOLATIONS: usize = 1_000;

/// Every violation of `schema` by `value`, which stands `at` a place, up to [`MAX_VIOLATIONS`] in `out`.
pub fn violations(schema: &Schema, value: &Value, at: &mut Pointer, out: &mut Vec<Violation>) {
    if out.len() >= MAX_VIOLATIONS || (value.is_null() && schema.nullable) {
        return;
    }
    if !is_kind(schema.kind, value) {
        // An integer beyond 64 bits is read as a float.
        let is_huge = schema.kind == Kind::Integer && value.as_f64().is_some_and(|float| float.abs() >= 2_f64.powi(63));
        out.push(if is_huge { out_of_range(schema, at) } else { wrong_type(schema, at) });
        return;
    }
    let number = value.as_number().map(|number| held(schema, number));
    if !schema.enumeration.is_empty() && !schema.enumeration.iter().any(|literal| literal.is(value, number)) {
        let limit = schema.enumeration.iter().map(|literal| literal.to_json()).collect();
        out.push(at.violation("enum", Some(limit), "must be one of the listed values".to_owned()));
    }
    if !schema.strings.is_empty() && !value.as_str().is_some_and(|text| schema.strings.contains(&text)) {
        let limit = schema.strings.iter().copied().map(Value::from).collect();
        out.push(at.violation("enum", Some(limit), "must be one of the listed values".to_owned()));
    }
    match value {
        Value::Null | Value::Bool(_) => {}
        Value::Number(number) => check_number(schema, number, at, out),
        Value::String(text) => check_text(schema, text, at, out),
        Value::Array(items) => check_array(schema, items, at, out),
        Value::Object(members) => check_object(schema, members, at, out),
    }
}

fn is_kind(kind: Kind, value: &Value) -> bool {
    match kind {
        Kind::Any => true,
        Kind::Boolean => value.is_boolean(),
        Kind::Integer => value.is_i64() || value.is_u64(),
        Kind::Number => value.is_number(),
        Kind::String | Kind::File => value.is_string(),
        Kind::Array => value.is_array(),
        Kind::Object => value.is_object(),
    }
}

/// The violation of a value that is of another type than the schema's.
fn wrong_type(schema: &Schema, at: &Pointer) -> Violation {
    let (name, message) = match schema.kind {
        Kind::Any => ("any", "must be a value"),
        Kind::Boolean => ("boolean", "must be a boolean"),
        Kind::Integer => ("integer", "must be an integer"),
        Kind::Number => ("number", "must be a number"),
        Kind::String => ("string", "must be a string"),
        Kind::Array => ("array", "must be an array"),
        Kind::Object => ("object", "must be an object"),
        Kind::File => ("file", "must be a file"),
    };
    let message = if schema.nullable { format!("{message} or null") } else { message.to_owned() };
    at.violation("type", Some(name.into()), message)
}

/// The number as the Rust type of this schema holds it: what the fast path compares.
fn held(schema: &Schema, number: &Number) -> Decimal {
    match (schema.kind, schema.format, number.as_f64()) {
        (Kind::Number, Some(Format::Float), Some(float)) => Decimal::Float(widen(float as f32)),
        (Kind::Number, _, Some(float)) => Decimal::Float(float),
        _ => json::decimal(number),
    }
}

/// Whether an integer lies in the range of its format; without one, an integer is an `i64`.
pub(crate) fn integer_fits(format: Option<Format>, value: Decimal) -> bool {
    match (format, value) {
        (_, Decimal::Float(_)) => false,
        (Some(Format::Int32), Decimal::Integer(value)) => i32::try_from(value).is_ok(),
        (Some(Format::UInt32), Decimal::Integer(value)) => u32::try_from(value).is_ok(),
        (Some(Format::UInt64), Decimal::Integer(value)) => value >= 0,
        (Some(Format::UInt64), Decimal::Unsigned(_)) => true,
        (_, Decimal::Integer(_)) => true,
        (_, Decimal::Unsigned(value)) => i64::try_from(value).is_ok(),
    }
}

fn check_number(schema: &Schema, number: &Number, at: &Pointer, out: &mut Vec<Violation>) {
    let value = held(schema, number);
    let fits = match (schema.kind, schema.format) {
        (Kind::Integer, format) => integer_fits(format, value),
        (Kind::Number, Some(Format::Float)) => number.as_f64().is_some_and(|float| (float as f32).is_finite()),
        _ => true,
    };
    if !fits {
        out.push(out_of_range(schema, at));
    }
    if let Some(bound) = schema.minimum
        && !bound.admits_from(value)
    {
        let message = if bound.exclusive { "must be greater than" } else { "must be at least" };
        out.push(at.violation("minimum", Some(bound.value.to_json()), format!("{message} {}", bound.value)));
    }
    if let Some(bound) = schema.maximum
        && !bound.admits_to(value)
    {
        let message = if bound.exclusive { "must be less than" } else { "must be at most" };
        out.push(at.violation("maximum", Some(bound.value.to_json()), format!("{message} {}", bound.value)));
    }
    if let Some(divisor) = schema.multiple_of
        && !value.is_multiple_of(divisor)
    {
        out.push(at.violation("multipleOf", Some(divisor.to_json()), format!("must be a multiple of {divisor}")));
    }
}

fn out_of_range(schema: &Schema, at: &Pointer) -> Violation {
    let format = schema.format.map_or("int64", Format::name);
    at.violation("format", Some(format.into()), format!("must be in the range of {format}"))
}

/// Whether a text has at least `min` Unicode scalar values; they are counted only where bytes do not settle it.
pub(crate) fn is_long_enough(text: &str, min: u64) -> bool {
    let bytes = text.len() as u64;
    bytes >= min && (bytes / 4 >= min || text.chars().count() as u64 >= min)
}

/// Whether a text has at most `max` Unicode scalar values.
pub(crate) fn is_short_enough(text: &str, max: u64) -> bool {
    let bytes = text.len() as u64;
    bytes <= max || (bytes / 4 <= max && text.chars().count() as u64 <= max)
}

fn check_text(schema: &Schema, text: &str, at: &Pointer, out: &mut Vec<Violation>) {
    if let Some(min) = schema.min_length
        && !is_long_enough(text, min)
    {
        out.push(at.violation(
            "minLength",
            Some(min.into()),
            format!("must have at least {}", count(min, "character")),
        ));
    }
    if let Some(max) = schema.max_length
        && !is_short_enough(text, max)
    {
        out.push(at.violation("maxLength", Some(max.into()), format!("must have at most {}", count(max, "character"))));
    }
    for pattern in schema.patterns {
        if !pattern.matches(text) {
            let message = format!("must match {}", pattern.source());
            out.push(at.violation("pattern", Some(pattern.source().into()), message));
        }
    }
    if let Some(format) = schema.format
        && !format.admits(text)
    {
        let name = format.name();
        out.push(at.violation("format", Some(name.into()), format!("must be of the format {name}")));
    }
}

fn check_array(schema: &Schema, items: &[Value], at: &mut Pointer, out: &mut Vec<Violation>) {
    let length = items.len() as u64;
    if let Some(min) = schema.min_items
        && length < min
    {
        out.push(at.violation("minItems", Some(min.into()), format!("must have at least {}", count(min, "item"))));
    }
    if let Some(max) = schema.max_items
        && length > max
    {
        out.push(at.violation("maxItems", Some(max.into()), format!("must have at most {}", count(max, "item"))));
    }
    if schema.unique_items
        && let Some((first, second)) = json::first_repetition(items.iter())
    {
        let message = format!("must have no item twice: {first} and {second} are equal");
        out.push(at.violation("uniqueItems", Some(true.into()), message));
    }
    if let Some(schema) = schema.items {
        for (index, item) in items.iter().enumerate() {
            let mark = at.enter_index(index);
            violations(schema, item, at, out);
            at.leave(mark);
        }
    }
}

/// The keywords of objects.
pub(crate) fn check_object(
    schema: &Schema,
    members: &serde_json::Map<String, Value>,
    at: &mut Pointer,
    out: &mut Vec<Violation>,
) {
    if let Some(discriminator) = schema.discriminator {
        match discriminator.schema_or_violation(members, at) {
            Ok(subtype) => check_object(subtype, members, at, out),
            Err(violation) => out.push(violation),
        }
        return;
    }
    let length = members.len() as u64;
    if let Some(min) = schema.min_properties
        && length < min
    {
        let message =
            format!("must have at least {}", if min == 1 { "1 property".into() } else { format!("{min} properties") });
        out.push(at.violation("minProperties", Some(min.into()), message));
    }
    if let Some(max) = schema.max_properties
        && length > max
    {
        let message =
            format!("must have at most {}", if max == 1 { "1 property".into() } else { format!("{max} properties") });
        out.push(at.violation("maxProperties", Some(max.into()), message));
    }
    // A request is let off properties that only the server writes.
    for property in schema.properties.iter().filter(|property| property.required && !property.read_only) {
        if !members.contains_key(property.name) {
            out.push(missing(property, at));
        }
    }
    if schema.properties.is_empty() && matches!(schema.additional, Additional::Allowed) {
        return;
    }
    for (name, value) in members {
        let mark = at.enter(name);
        match (schema.properties.iter().find(|property| property.name == name), schema.additional) {
            (Some(property), _) => violations(property.schema, value, at, out),
            (None, Additional::Schema(schema)) => violations(schema, value, at, out),
            (None, Additional::Allowed) => {}
            (None, Additional::Forbidden) => {
                out.push(at.violation("additionalProperties", Some(false.into()), "must not be there".to_owned()));
            }
        }
        at.leave(mark);
    }
}

fn missing(property: &Property, at: &mut Pointer) -> Violation {
    let mark = at.enter(property.name);
    let violation = at.violation("required", None, "must be there".to_owned());
    at.leave(mark);
    violation
}

fn count(number: u64, noun: &str) -> String {
    if number == 1 { format!("1 {noun}") } else { format!("{number} {noun}s") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_settle_only_what_they_can() {
        for letter in ["a", "ä", "€", "😀"] {
            for length in 0..12 {
                let text = letter.repeat(length);
                for limit in 0..50 {
                    let count = length as u64;
                    assert_eq!(is_long_enough(&text, limit), count >= limit, "{text} {limit}");
                    assert_eq!(is_short_enough(&text, limit), count <= limit, "{text} {limit}");
                }
            }
        }
    }
}
