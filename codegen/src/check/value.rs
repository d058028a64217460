//! Whether a value that stands in a document (a default, say) is one that its schema allows.

use std::cmp::Ordering;

use openapiv2::Document;
use openapiv2::model::{AdditionalProperties, CollectionFormat, Items, Schema, Type, Validation};
use serde_json::{Number, Value as Json};

use super::target;
use crate::pattern;

/// Schemas that are looked at for one value. `allOf` of `allOf` can multiply them beyond all measure; what is behind
/// this many counts as fitting.
const MOST: usize = 10_000;

/// The same of values of an `enum` that a value and all that it holds are compared with.
const MOST_COMPARED: usize = 200_000;

/// Schemas within each other that are looked at; a reference may lead back to itself.
const DEEPEST: usize = 200;

/// What has been looked at for one value.
#[derive(Default)]
struct Work {
    schemas: usize,
    compared: usize,
}

/// Why a value does not fit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Misfit {
    /// It is of another type.
    Type(String),
    /// It is of the right type, but not allowed.
    Constraint(String),
}

/// Whether a value fits a schema.
pub(crate) fn fits_schema(document: &Document, value: &Json, schema: &Schema) -> Result<(), Misfit> {
    schema_at(document, value, schema, 0, &mut Work::default())
}

fn schema_at(document: &Document, value: &Json, schema: &Schema, depth: usize, seen: &mut Work) -> Result<(), Misfit> {
    seen.schemas = seen.schemas.saturating_add(1);
    if seen.schemas > MOST || depth > DEEPEST || value.is_null() && schema.nullable {
        return Ok(());
    }
    let deeper = depth.saturating_add(1);
    if let Some(reference) = &schema.reference {
        // Where a reference leads nowhere, that is said elsewhere.
        return target::schema(document, reference)
            .map_or(Ok(()), |target| schema_at(document, value, target, deeper, seen));
    }
    schema.all_of.iter().try_for_each(|member| schema_at(document, value, member, deeper, seen))?;
    types(&schema.kind, value)?;
    validation(&schema.validation, value, seen)?;
    match value {
        Json::Array(values) => {
            let Some(items) = &schema.items else { return Ok(()) };
            values.iter().try_for_each(|value| schema_at(document, value, items, deeper, seen))
        }
        Json::Object(members) => {
            if let Some(missing) = schema.required.iter().find(|name| !members.contains_key(*name)) {
                return Err(Misfit::Constraint(format!("`{missing}` is missing in it")));
            }
            members.iter().try_for_each(|(name, value)| {
                match (schema.properties.get(name), &schema.additional_properties) {
                    (Some(property), _) => schema_at(document, value, property, deeper, seen),
                    (None, Some(AdditionalProperties::Schema(values))) => {
                        schema_at(document, value, values, deeper, seen)
                    }
                    (None, Some(AdditionalProperties::Any(false))) => {
                        Err(Misfit::Constraint(format!("`{name}` is no property of it")))
                    }
                    (None, _) => Ok(()),
                }
            })
        }
        _ => Ok(()),
    }
}

/// Whether a value fits a parameter, a header or an item of one.
pub(crate) fn fits_items(value: &Json, items: &Items) -> Result<(), Misfit> {
    items_at(value, items, &mut Work::default())
}

fn items_at(value: &Json, items: &Items, seen: &mut Work) -> Result<(), Misfit> {
    types(items.kind.as_slice(), value)?;
    validation(&items.validation, value, seen)?;
    match (value, &items.items) {
        (Json::Array(values), Some(inner)) => values.iter().try_for_each(|value| items_at(value, inner, seen)),
        _ => Ok(()),
    }
}

/// The value that a text in a request stands for; `None` where it stands for none.
pub(crate) fn of_text(text: &str, items: &Items) -> Option<Json> {
    match items.kind? {
        Type::String => Some(Json::from(text)),
        Type::Integer => text.parse::<i64>().map(Json::from).or_else(|_| text.parse::<u64>().map(Json::from)).ok(),
        Type::Number => {
            let number: f64 = text.parse().ok()?;
            Number::from_f64(number).map(Json::Number)
        }
        Type::Boolean => text.parse::<bool>().ok().map(Json::from),
        Type::Array => {
            let separator = match items.collection_format {
                CollectionFormat::Csv | CollectionFormat::Multi => ',',
                CollectionFormat::Ssv => ' ',
                CollectionFormat::Tsv => '\t',
                CollectionFormat::Pipes => '|',
            };
            let inner = items.items.as_deref()?;
            text.split(separator).map(|part| of_text(part, inner)).collect::<Option<Vec<Json>>>().map(Json::from)
        }
        Type::Object | Type::Null | Type::File => None,
    }
}

/// Whether a value is of one of these types; none means any.
pub(super) fn types(kinds: &[Type], value: &Json) -> Result<(), Misfit> {
    if kinds.is_empty() || kinds.iter().any(|kind| is(*kind, value)) {
        return Ok(());
    }
    if kinds.contains(&Type::File) {
        return Err(Misfit::Constraint("a file has no value that could stand here".to_owned()));
    }
    let wanted: Vec<&str> = kinds.iter().map(|kind| type_name(*kind)).collect();
    Err(Misfit::Type(format!("it is {}, and {} is needed", kind_of(value), wanted.join(" or "))))
}

fn is(kind: Type, value: &Json) -> bool {
    match kind {
        Type::String => value.is_string(),
        Type::Number => value.is_number(),
        // `1.0` is an integer, as JSON does not tell it from `1`.
        Type::Integer => value.is_i64() || value.is_u64() || value.as_f64().is_some_and(|number| number.fract() == 0.0),
        Type::Boolean => value.is_boolean(),
        Type::Array => value.is_array(),
        Type::Object => value.is_object(),
        Type::Null => value.is_null(),
        Type::File => false,
    }
}

fn type_name(kind: Type) -> &'static str {
    match kind {
        Type::String => "a string",
        Type::Number => "a number",
        Type::Integer => "an integer",
        Type::Boolean => "a boolean",
        Type::Array => "an array",
        Type::Object => "an object",
        Type::Null => "null",
        Type::File => "a file",
    }
}

/// What a value is, for messages.
pub(super) fn kind_of(value: &Json) -> &'static str {
    match value {
        Json::Null => "null",
        Json::Bool(_) => "a boolean",
        Json::Number(_) => "a number",
        Json::String(_) => "a string",
        Json::Array(_) => "an array",
        Json::Object(_) => "an object",
    }
}

/// The constraints that schemas and parameters share; each speaks of values of its own type only.
fn validation(validation: &Validation, value: &Json, seen: &mut Work) -> Result<(), Misfit> {
    let mut is_unlisted = |values: &Vec<Json>| {
        seen.compared = seen.compared.saturating_add(values.len());
        // The first list is always compared, however long it is.
        let is_compared = seen.compared <= MOST_COMPARED.max(values.len());
        is_compared && !values.iter().any(|listed| equal(listed, value))
    };
    let violation = match value {
        _ if validation.enumeration.as_ref().is_some_and(&mut is_unlisted) => {
            Some("it is none of the values of `enum`")
        }
        Json::Number(number) => number_violation(validation, number),
        Json::String(text) => text_violation(validation, text),
        Json::Array(items) => {
            let count = u64::try_from(items.len()).unwrap_or(u64::MAX);
            let outside = validation.min_items.is_some_and(|min| count < min)
                || validation.max_items.is_some_and(|max| count > max);
            outside.then_some("it has too many or too few items")
        }
        _ => None,
    };
    violation.map_or(Ok(()), |why| Err(Misfit::Constraint(why.to_owned())))
}

fn number_violation(validation: &Validation, number: &Number) -> Option<&'static str> {
    let order = |bound: &Option<Number>| bound.as_ref().and_then(|bound| compare(number, bound));
    let below = match order(&validation.minimum) {
        Some(order) => order.is_lt() || order.is_eq() && validation.exclusive_minimum,
        None => false,
    };
    let above = match order(&validation.maximum) {
        Some(order) => order.is_gt() || order.is_eq() && validation.exclusive_maximum,
        None => false,
    };
    (below || above).then_some("it is out of its bounds")
}

fn text_violation(validation: &Validation, text: &str) -> Option<&'static str> {
    let length = u64::try_from(text.chars().count()).unwrap_or(u64::MAX);
    if validation.min_length.is_some_and(|min| length < min) || validation.max_length.is_some_and(|max| length > max) {
        return Some("it is too long or too short");
    }
    let matches = validation.pattern.as_deref().and_then(|source| pattern::matches(source, text))?;
    (!matches).then_some("it does not match the pattern")
}

/// Equality of JSON values: `1` and `1.0` are the same number (JSON Schema draft 4, section 3.6).
pub(crate) fn equal(a: &Json, b: &Json) -> bool {
    match (a, b) {
        (Json::Number(a), Json::Number(b)) => compare(a, b) == Some(Ordering::Equal),
        _ => a == b,
    }
}

/// The order of two numbers, exact for integers.
pub(crate) fn compare(a: &Number, b: &Number) -> Option<Ordering> {
    let integer = |number: &Number| number.as_i64().map(i128::from).or_else(|| number.as_u64().map(i128::from));
    match (integer(a), integer(b)) {
        (Some(a), Some(b)) => Some(a.cmp(&b)),
        _ => a.as_f64()?.partial_cmp(&b.as_f64()?),
    }
}
