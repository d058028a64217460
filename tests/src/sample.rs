//! Values that a schema allows.

use generated::rt::{Additional, Kind, Literal, Schema};
use serde_json::{Map, Value as Json};

use crate::{number, text};

/// How much of an object is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Extent {
    /// What has to be there.
    Required,
    /// Everything that can be there; recursion ends after a few rounds.
    Everything,
}

/// Objects and arrays deeper than this are left out where they are optional.
const DEPTH: usize = 6;

/// A value that the schema allows, if one is found.
pub fn value(schema: &Schema, extent: Extent) -> Option<Json> {
    nth(schema, extent, 0, 0)
}

/// The `nth` value of a schema: for items that have to differ.
fn nth(schema: &Schema, extent: Extent, nth: usize, depth: usize) -> Option<Json> {
    if depth > 2 * DEPTH {
        return None;
    }
    if !schema.enumeration.is_empty() {
        return schema.enumeration.get(nth % schema.enumeration.len()).map(literal);
    }
    match schema.kind {
        Kind::Boolean => Some((nth.is_multiple_of(2)).into()),
        Kind::Integer | Kind::Number => number::sample(schema, nth),
        Kind::String => text::sample(schema, nth).map(Json::from),
        Kind::Array => array(schema, extent, nth, depth),
        Kind::Object => object(schema, extent, nth, depth),
        Kind::Any if !schema.properties.is_empty() => object(schema, extent, nth, depth),
        Kind::Any if schema.items.is_some() => array(schema, extent, nth, depth),
        Kind::Any => text::sample(schema, nth).map(Json::from),
        Kind::File => None,
    }
}

/// A literal as JSON.
pub(crate) fn literal(literal: &Literal) -> Json {
    match *literal {
        Literal::Null => Json::Null,
        Literal::Bool(value) => value.into(),
        Literal::Integer(value) => value.into(),
        Literal::Unsigned(value) => value.into(),
        Literal::Number(value) => value.into(),
        Literal::String(text) => text.into(),
        Literal::Json(text) => serde_json::from_str(text).unwrap_or_default(),
    }
}

fn array(schema: &Schema, extent: Extent, start: usize, depth: usize) -> Option<Json> {
    let least = schema.min_items.unwrap_or_default();
    let most = schema.max_items.unwrap_or(u64::MAX);
    let wanted = if extent == Extent::Everything && depth < DEPTH { least.max(1).min(most) } else { least };
    let items = items(schema, extent, start, depth, usize::try_from(wanted).ok()?);
    // An optional item that cannot be made leaves the array empty.
    match items {
        Some(items) => Some(items.into()),
        None if least == 0 => Some(Json::Array(Vec::new())),
        None => None,
    }
}

fn items(schema: &Schema, extent: Extent, start: usize, depth: usize, count: usize) -> Option<Vec<Json>> {
    let item = |index| match schema.items {
        Some(items) => nth(items, extent, index, depth + 1),
        None => Some(format!("item{index}").into()),
    };
    let items: Vec<Json> = (start..start + count).map(item).collect::<Option<_>>()?;
    let repeated = |(index, item): (usize, &Json)| items.iter().take(index).any(|other| other == item);
    let differ = !schema.unique_items || !items.iter().enumerate().any(repeated);
    differ.then_some(items)
}

/// An array of exactly so many items, if there can be one.
pub(crate) fn array_of(schema: &Schema, count: usize) -> Option<Vec<Json>> {
    items(schema, Extent::Required, 0, 0, count)
}

fn object(schema: &Schema, extent: Extent, start: usize, depth: usize) -> Option<Json> {
    let mut members = Map::new();
    for property in schema.properties {
        let is_asked = property.required && !property.read_only;
        if !is_asked && (extent == Extent::Required || depth >= DEPTH) {
            continue;
        }
        match nth(property.schema, extent, start, depth + 1) {
            Some(value) => drop(members.insert(property.name.to_owned(), value)),
            None if is_asked => return None,
            None => {}
        }
    }
    let additional = match schema.additional {
        Additional::Forbidden => None,
        Additional::Allowed => Some(Json::from("anything")),
        Additional::Schema(values) => nth(values, extent, start, depth + 1),
    };
    // Maps have an entry, so that its values are seen too.
    let is_map = matches!(schema.additional, Additional::Schema(_)) && extent == Extent::Everything && depth < DEPTH;
    let missing = schema.min_properties.unwrap_or_default().saturating_sub(members.len() as u64);
    for index in 0..missing.max(u64::from(is_map)) {
        match &additional {
            Some(value) => drop(members.insert(format!("entry{index}"), value.clone())),
            None if missing > 0 => return enough(schema, members, depth),
            None => {}
        }
    }
    let fits = schema.max_properties.is_none_or(|max| members.len() as u64 <= max);
    fits.then_some(Json::Object(members))
}

/// The same with as many optional properties as there have to be.
fn enough(schema: &Schema, mut members: Map<String, Json>, depth: usize) -> Option<Json> {
    for property in schema.properties {
        if schema.min_properties.is_none_or(|min| members.len() as u64 >= min) {
            break;
        }
        if !members.contains_key(property.name)
            && let Some(value) = nth(property.schema, Extent::Required, 0, depth + 1)
        {
            members.insert(property.name.to_owned(), value);
        }
    }
    schema.min_properties.is_none_or(|min| members.len() as u64 >= min).then_some(Json::Object(members))
}

#[cfg(test)]
mod tests {
    use generated::rt::{Bound, Decimal, Property, schema};
    use serde_json::json;

    use super::*;

    #[test]
    fn values_of_every_kind() {
        static UNIQUE: Schema = Schema::array(&schema::DATE_TIME).min_items(2).unique_items();
        static OBJECT: Schema = Schema::object(&[
            Property::required("a", &UNIQUE),
            Property::optional("b", &schema::UUID),
            Property::required("c", &schema::INTEGER).read_only(),
        ])
        .min_properties(2);
        assert_eq!(
            value(&OBJECT, Extent::Required),
            Some(json!({"a": ["2024-02-29T12:30:00Z", "2024-02-29T12:30:01Z"], "entry0": "anything"}))
        );
        let everything = value(&OBJECT, Extent::Everything).unwrap();
        assert_eq!(everything["b"], "67e55044-10b1-426f-9247-bb680e5f0000");
        assert_eq!(everything["c"], 1);
    }

    #[test]
    fn numbers_keep_their_bounds() {
        let bound = |value, exclusive| Some(Bound { value: Decimal::Integer(value), exclusive });
        let five = Schema { minimum: bound(5, true), maximum: bound(10, false), ..Schema::of(Kind::Integer) };
        assert_eq!(value(&five, Extent::Required), Some(6.into()));
        let tens = Schema {
            multiple_of: Some(Decimal::Integer(10)),
            ..Schema { minimum: bound(5, false), ..Schema::of(Kind::Integer) }
        };
        assert_eq!(value(&tens, Extent::Required), Some(10.into()));
        let half = Schema { minimum: bound(0, true), maximum: bound(1, true), ..Schema::of(Kind::Number) };
        assert!(value(&half, Extent::Required).unwrap().as_f64().is_some_and(|it| it > 0.0 && it < 1.0));
    }
}
