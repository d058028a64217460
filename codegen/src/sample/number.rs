//! Numbers that a schema allows, and where its limits are.

use serde_json::Value as Json;

use crate::ir::{
    TableSchema,
    shape::{Bound, Kind},
};

/// The smallest and the largest value of an integer's format.
pub fn range(schema: &TableSchema) -> (i128, i128) {
    match schema.constraints.format.as_deref() {
        Some("int32") => (i32::MIN.into(), i32::MAX.into()),
        Some("uint32") => (0, u32::MAX.into()),
        Some("uint64") => (0, u64::MAX.into()),
        _ => (i64::MIN.into(), i64::MAX.into()),
    }
}

/// The smallest integer that a lower bound admits.
pub fn lowest(bound: &Bound) -> i128 {
    let (least, is_exact) = whole(bound).map_or_else(|| round(bound, f64::ceil), |value| (value, true));
    if bound.exclusive && is_exact { least.saturating_add(1) } else { least }
}

/// The largest integer that an upper bound admits.
pub fn highest(bound: &Bound) -> i128 {
    let (greatest, is_exact) = whole(bound).map_or_else(|| round(bound, f64::floor), |value| (value, true));
    if bound.exclusive && is_exact { greatest.saturating_sub(1) } else { greatest }
}

/// A bound that is an integer, with all of its digits.
fn whole(bound: &Bound) -> Option<i128> {
    let number = &bound.value.0;
    number.as_i64().map(i128::from).or_else(|| number.as_u64().map(i128::from))
}

/// Another bound, and whether it has no fraction.
fn round(bound: &Bound, to: fn(f64) -> f64) -> (i128, bool) {
    let value = bound.value.as_f64();
    (to(value) as i128, value.fract() == 0.0)
}

/// An integer as JSON, if JSON here can hold it.
pub fn json(value: i128) -> Option<Json> {
    i64::try_from(value).map(Json::from).or_else(|_| u64::try_from(value).map(Json::from)).ok()
}

/// The `nth` number that the schema allows.
pub fn sample(schema: &TableSchema, nth: usize) -> Option<Json> {
    if schema.kind == Kind::Number { fraction(schema, nth) } else { integer(schema, nth) }
}

fn integer(schema: &TableSchema, nth: usize) -> Option<Json> {
    let constraints = &schema.constraints;
    let (least, greatest) = range(schema);
    let least = constraints.minimum.as_ref().map_or(least, |bound| lowest(bound).max(least));
    let greatest = constraints.maximum.as_ref().map_or(greatest, |bound| highest(bound).min(greatest));
    let step = constraints.multiple_of.as_ref().map_or(1, |step| step.as_f64().max(1.0) as i128);
    // From 1 on where that is allowed, otherwise from the lower bound, or up to the upper one.
    let start = 1.clamp(least, greatest.max(least));
    let first = start.div_euclid(step).checked_mul(step)?;
    let first = if first < start && first.checked_add(step)? <= greatest { first + step } else { first };
    let offset = step.checked_mul(i128::try_from(nth).ok()?)?;
    let candidates = [first.checked_add(offset)?, first.checked_sub(offset)?];
    candidates.into_iter().find(|value| (least..=greatest).contains(value)).and_then(json)
}

fn fraction(schema: &TableSchema, nth: usize) -> Option<Json> {
    let bound = |bound: &Option<Bound>| bound.as_ref().map(|bound| (bound.value.as_f64(), bound.exclusive));
    let (least, greatest) = (bound(&schema.constraints.minimum), bound(&schema.constraints.maximum));
    let inside = |value: &f64| {
        least.is_none_or(|(bound, exclusive)| *value > bound || (!exclusive && *value == bound))
            && greatest.is_none_or(|(bound, exclusive)| *value < bound || (!exclusive && *value == bound))
    };
    let nth = nth as f64;
    let candidates = match (schema.constraints.multiple_of.as_ref().map(|step| step.as_f64()), least, greatest) {
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
