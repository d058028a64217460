//! Numbers that a schema allows, and such that break one of its keywords.

use generated::rt::{Bound, Decimal, Format, Kind, Schema};
use serde_json::Value as Json;

/// The number as a float; exact for all that contracts say in practice.
pub(crate) fn float(decimal: Decimal) -> f64 {
    match decimal {
        Decimal::Integer(value) => value as f64,
        Decimal::Unsigned(value) => value as f64,
        Decimal::Float(value) => value,
    }
}

/// The smallest and the largest value of an integer's format.
fn range(schema: &Schema) -> (i128, i128) {
    match schema.format {
        Some(Format::Int32) => (i32::MIN.into(), i32::MAX.into()),
        Some(Format::UInt32) => (0, u32::MAX.into()),
        Some(Format::UInt64) => (0, u64::MAX.into()),
        _ => (i64::MIN.into(), i64::MAX.into()),
    }
}

/// The smallest integer that a lower bound admits.
fn lowest(bound: Bound) -> i128 {
    let value = float(bound.value);
    let least = value.ceil() as i128;
    if bound.exclusive && value.fract() == 0.0 { least + 1 } else { least }
}

/// The largest integer that an upper bound admits.
fn highest(bound: Bound) -> i128 {
    let value = float(bound.value);
    let greatest = value.floor() as i128;
    if bound.exclusive && value.fract() == 0.0 { greatest - 1 } else { greatest }
}

/// The `nth` number that the schema allows.
pub(crate) fn sample(schema: &Schema, nth: usize) -> Option<Json> {
    if schema.kind == Kind::Number { fraction(schema, nth) } else { integer(schema, nth) }
}

fn integer(schema: &Schema, nth: usize) -> Option<Json> {
    let (least, greatest) = range(schema);
    let least = schema.minimum.map_or(least, |bound| lowest(bound).max(least));
    let greatest = schema.maximum.map_or(greatest, |bound| highest(bound).min(greatest));
    let step = schema.multiple_of.map_or(1, |step| float(step).max(1.0) as i128);
    // From 1 on where that is allowed, otherwise from the lower bound, or up to the upper one.
    let start = 1.clamp(least, greatest.max(least));
    let first = start.div_euclid(step) * step;
    let first = if first < start && first + step <= greatest { first + step } else { first };
    let candidates = [first + nth as i128 * step, first - nth as i128 * step];
    candidates.into_iter().find(|value| (least..=greatest).contains(value)).and_then(json)
}

fn fraction(schema: &Schema, nth: usize) -> Option<Json> {
    let least = schema.minimum.map(|bound| (float(bound.value), bound.exclusive));
    let greatest = schema.maximum.map(|bound| (float(bound.value), bound.exclusive));
    let inside = |value: &f64| {
        least.is_none_or(|(bound, exclusive)| *value > bound || (!exclusive && *value == bound))
            && greatest.is_none_or(|(bound, exclusive)| *value < bound || (!exclusive && *value == bound))
    };
    let nth = nth as f64;
    let candidates = match (schema.multiple_of.map(float), least, greatest) {
        (Some(step), least, _) => {
            let start = least.map_or(1.0, |(bound, _)| (bound / step).ceil());
            vec![(start + nth) * step, (start + nth + 1.0) * step]
        }
        (None, Some((least, _)), Some((greatest, _))) => vec![least + (greatest - least) * (nth + 1.0) / 1024.0, least],
        (None, Some((least, _)), None) => vec![least + nth + 1.5],
        (None, None, Some((greatest, _))) => vec![greatest - nth - 1.5],
        (None, None, None) => vec![nth + 1.5],
    };
    candidates.into_iter().find(inside).map(Json::from)
}

fn json(value: i128) -> Option<Json> {
    i64::try_from(value).map(Json::from).or_else(|_| u64::try_from(value).map(Json::from)).ok()
}

/// Values that break a keyword of a number's schema, each with the keyword.
pub(crate) fn faults(schema: &Schema) -> Vec<(&'static str, Json)> {
    let is_integer = schema.kind == Kind::Integer;
    let mut all = Vec::new();
    let mut add = |keyword: &'static str, value: Option<Json>| all.extend(value.map(|value| (keyword, value)));
    if let Some(bound) = schema.minimum {
        let outside = if is_integer { json(lowest(bound) - 1) } else { Some((float(bound.value) - 1.0).into()) };
        add("minimum", outside);
    }
    if let Some(bound) = schema.maximum {
        let outside = if is_integer { json(highest(bound) + 1) } else { Some((float(bound.value) + 1.0).into()) };
        add("maximum", outside);
    }
    if let Some(step) = schema.multiple_of.map(float) {
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
    } else if schema.format == Some(Format::Float) {
        add("format", Some(1e39.into()));
    }
    all
}
