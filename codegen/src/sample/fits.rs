//! Whether a value, such as an example of the contract, is allowed. Where that is not certain, it is not.

use std::{cmp::Ordering, collections::BTreeSet};

use serde_json::{Map, Number, Value as Json};

use super::{number, text};
use crate::{
    check,
    ir::{
        Api, Table, TableAdditional, TableSchema,
        shape::{Bound, JsonText, Kind},
    },
};

/// Whether a value is allowed at a place.
pub fn fits(api: &Api, table: &Table, value: &Json) -> bool {
    let may_be_null = matches!(table, Table::Named { nullable: true, .. });
    (value.is_null() && may_be_null) || api.schema(table).is_some_and(|schema| fits_schema(api, schema, value))
}

/// Whether a value is allowed by a schema.
fn fits_schema(api: &Api, schema: &TableSchema, value: &Json) -> bool {
    let listed = &schema.constraints.enumeration;
    let is_listed = || match value {
        Json::Number(_) => listed.iter().any(|other| check::equal(&other.value(), value)),
        _ => {
            let text = JsonText::of(value);
            listed.contains(&text)
        }
    };
    (value.is_null() && schema.nullable || listed.is_empty() || is_listed()) && fits_listed(api, schema, value)
}

/// Whether a value is allowed by a schema that lists it, or lists nothing.
pub(super) fn fits_listed(api: &Api, schema: &TableSchema, value: &Json) -> bool {
    if value.is_null() && schema.nullable {
        return true;
    }
    if !schema.kind.admits(value) {
        return false;
    }
    match value {
        Json::Number(number) => fits_number(schema, number),
        Json::String(text) => text::satisfies(schema, text, Some("enum")),
        Json::Array(items) => fits_array(api, schema, items),
        Json::Object(members) => fits_object(api, schema, members),
        Json::Null | Json::Bool(_) => true,
    }
}

fn fits_number(schema: &TableSchema, value: &Number) -> bool {
    let constraints = &schema.constraints;
    let inside = |bound: &Option<Bound>, side: Ordering| {
        bound.as_ref().is_none_or(|bound| match check::compare(value, &bound.value.0) {
            Some(Ordering::Equal) => !bound.exclusive,
            order => order == Some(side),
        })
    };
    let integer = value.as_i64().map(i128::from).or(value.as_u64().map(i128::from));
    let in_range = match (schema.kind, integer) {
        (Kind::Integer, Some(integer)) => {
            let (least, greatest) = number::range(schema);
            (least..=greatest).contains(&integer)
        }
        _ if constraints.format.as_deref() == Some("float") => {
            value.as_f64().is_some_and(|float| float.abs() <= f64::from(f32::MAX))
        }
        _ => true,
    };
    let is_multiple = constraints.multiple_of.as_ref().is_none_or(|step| match (integer, step.0.as_i64()) {
        (Some(integer), Some(step)) => integer.checked_rem(step.into()) == Some(0),
        // Fractions are not compared: what is binary and what is decimal would have to be told apart.
        _ => false,
    });
    in_range
        && is_multiple
        && inside(&constraints.minimum, Ordering::Greater)
        && inside(&constraints.maximum, Ordering::Less)
}

/// Whether a count is between two limits.
fn between(count: usize, least: Option<u64>, most: Option<u64>) -> bool {
    let count = count as u64;
    least.is_none_or(|least| count >= least) && most.is_none_or(|most| count <= most)
}

fn fits_array(api: &Api, schema: &TableSchema, items: &[Json]) -> bool {
    let constraints = &schema.constraints;
    let is_repeated = || items.iter().map(check::key).collect::<BTreeSet<_>>().len() < items.len();
    between(items.len(), constraints.min_items, constraints.max_items)
        && !(constraints.unique_items && is_repeated())
        && schema.items.as_ref().is_none_or(|table| items.iter().all(|item| fits(api, table, item)))
}

fn fits_object(api: &Api, schema: &TableSchema, members: &Map<String, Json>) -> bool {
    if let Some(hierarchy) = &schema.hierarchy {
        let subtype = hierarchy.of(members).and_then(|table| api.schema(table));
        return subtype.is_some_and(|schema| fits_object(api, schema, members));
    }
    let constraints = &schema.constraints;
    between(members.len(), constraints.min_properties, constraints.max_properties)
        && schema.properties.iter().all(|property| !property.required || members.contains_key(&property.name))
        && members.iter().all(|(name, value)| {
            let declared = schema.properties.binary_search_by(|property| property.name.cmp(name));
            let declared = declared.ok().and_then(|index| schema.properties.get(index));
            match (declared, &schema.additional) {
                (Some(property), _) => fits(api, &property.table, value),
                (None, TableAdditional::Schema(values)) => fits(api, values, value),
                (None, additional) => matches!(additional, TableAdditional::Allowed),
            }
        })
}
