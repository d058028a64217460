//! Values that break a schema in exactly one place.

use generated::rt::{Additional, Kind, Schema};
use serde_json::Value as Json;

use crate::sample::{self, Extent};
use crate::{number, text};

/// A value that breaks one keyword.
#[derive(Debug, Clone, PartialEq)]
pub struct Fault {
    /// The whole value, allowed but for one place.
    pub value: Json,
    /// That place, as a JSON pointer into the value.
    pub pointer: String,
    /// The keyword.
    pub keyword: &'static str,
    /// Whether nothing else is wrong with that place; otherwise other keywords of it may be broken too.
    pub alone: bool,
}

impl Fault {
    fn here(keyword: &'static str, value: impl Into<Json>, alone: bool) -> Self {
        Self { value: value.into(), pointer: String::new(), keyword, alone }
    }

    /// The same fault inside of a larger value.
    fn below(self, key: &str, place: impl FnOnce(Json) -> Json) -> Self {
        let key = key.replace('~', "~0").replace('/', "~1");
        Self { value: place(self.value), pointer: format!("/{key}{}", self.pointer), ..self }
    }
}

/// One fault for each keyword of the schema and everything below it, as far as the sample reaches.
pub fn faults(schema: &Schema) -> Vec<Fault> {
    match sample::value(schema, Extent::Everything) {
        Some(valid) => within(schema, &valid),
        None => Vec::new(),
    }
}

/// The faults of a schema, each made from a value that is allowed.
fn within(schema: &Schema, valid: &Json) -> Vec<Fault> {
    let mut all = Vec::new();
    if schema.kind != Kind::Any {
        let wrong = if schema.kind == Kind::String { Json::from(5) } else { Json::from("x") };
        all.push(Fault::here("type", wrong, true));
        if !schema.nullable {
            all.push(Fault::here("type", Json::Null, true));
        }
    }
    if !schema.enumeration.is_empty() {
        all.extend(unlisted(schema).map(|value| Fault::here("enum", value, true)));
    }
    match valid {
        Json::Number(_) if schema.kind != Kind::Any => {
            let listed = !schema.enumeration.is_empty();
            let alone = |keyword| !listed && (keyword == "multipleOf" || bounds(schema) < 2);
            all.extend(
                number::faults(schema).into_iter().map(|(keyword, value)| Fault::here(keyword, value, alone(keyword))),
            );
        }
        Json::String(_) => {
            let faults = text::faults(schema).into_iter();
            all.extend(faults.map(|(keyword, text, alone)| Fault::here(keyword, text, alone)));
        }
        Json::Array(items) => all.extend(of_array(schema, items)),
        Json::Object(members) => all.extend(of_object(schema, members)),
        _ => {}
    }
    all
}

/// How many keywords a number far outside can break at once.
fn bounds(schema: &Schema) -> usize {
    let bounds = [schema.minimum.is_some() || schema.maximum.is_some(), schema.multiple_of.is_some()];
    1 + bounds.into_iter().filter(|there| *there).count()
}

/// A value of the right type that is not among the listed ones.
fn unlisted(schema: &Schema) -> Option<Json> {
    let listed: Vec<Json> = schema.enumeration.iter().map(sample::literal).collect();
    let candidates: Vec<Json> = match schema.kind {
        Kind::Boolean => vec![true.into(), false.into()],
        Kind::Integer | Kind::Number => (0..1000).map(Json::from).collect(),
        Kind::String | Kind::Any => vec!["none of them".into()],
        Kind::Array | Kind::Object | Kind::File => Vec::new(),
    };
    candidates.into_iter().find(|candidate| !listed.contains(candidate))
}

fn of_array(schema: &Schema, items: &[Json]) -> Vec<Fault> {
    let mut all = Vec::new();
    if let Some(fewer) = schema.min_items.and_then(|min| usize::try_from(min.checked_sub(1)?).ok())
        && let Some(items) = sample::array_of(schema, fewer)
    {
        all.push(Fault::here("minItems", items, true));
    }
    if let Some(more) = schema.max_items.and_then(|max| usize::try_from(max + 1).ok()).filter(|more| *more <= 10_000)
        && let Some(items) = sample::array_of(schema, more)
    {
        all.push(Fault::here("maxItems", items, true));
    }
    let least = usize::try_from(schema.min_items.unwrap_or_default()).unwrap_or_default().max(2);
    if schema.unique_items
        && schema.max_items.is_none_or(|max| max >= least as u64)
        && let Some(first) = items.first()
    {
        all.push(Fault::here("uniqueItems", vec![first.clone(); least], true));
    }
    if let (Some(schema), Some(first)) = (schema.items, items.first()) {
        let replaced = |item: Json| {
            let rest = items.iter().skip(1).cloned();
            std::iter::once(item).chain(rest).collect()
        };
        all.extend(within(schema, first).into_iter().map(|fault| fault.below("0", replaced)));
    }
    all
}

fn of_object(schema: &Schema, members: &serde_json::Map<String, Json>) -> Vec<Fault> {
    let mut all = Vec::new();
    let with = |name: &str, value: Json| {
        let mut members = members.clone();
        members.insert(name.to_owned(), value);
        Json::Object(members)
    };
    for property in schema.properties.iter().filter(|property| property.required && !property.read_only) {
        let mut fewer = members.clone();
        fewer.remove(property.name);
        all.push(Fault::here("required", Json::Null, true).below(property.name, |_| Json::Object(fewer)));
    }
    for (name, value) in members {
        let declared = schema.properties.iter().find(|property| property.name == name);
        let schema = match (declared, schema.additional) {
            (Some(property), _) => property.schema,
            (None, Additional::Schema(values)) => values,
            (None, _) => continue,
        };
        all.extend(within(schema, value).into_iter().map(|fault| fault.below(name, |value| with(name, value))));
    }
    if matches!(schema.additional, Additional::Forbidden) {
        let name = "not-declared";
        let fault = Fault::here("additionalProperties", Json::Null, true);
        all.push(fault.below(name, |_| with(name, 1.into())));
    }
    let asks = schema.properties.iter().any(|property| property.required && !property.read_only);
    if schema.min_properties == Some(1) && !asks {
        all.push(Fault::here("minProperties", serde_json::Map::new(), true));
    }
    if let (Some(max), Additional::Allowed) = (schema.max_properties, schema.additional) {
        let mut many = members.clone();
        many.extend((0..=max).map(|index| (format!("more{index}"), Json::Bool(true))));
        all.push(Fault::here("maxProperties", many, true));
    }
    all
}

#[cfg(test)]
mod tests {
    use generated::rt::{Decimal, Property, schema};

    use super::*;

    #[test]
    fn one_fault_for_each_keyword() {
        static COUNT: Schema = Schema::of(Kind::Integer).minimum(Decimal::Integer(0));
        static NAME: Schema = Schema::of(Kind::String).max_length(3);
        static NAMES: Schema = Schema::array(&NAME).unique_items();
        static OBJECT: Schema = Schema::object(&[Property::required("a/b", &COUNT), Property::optional("c", &NAMES)])
            .additional(Additional::Forbidden);
        let faults = faults(&OBJECT);
        let mut found: Vec<String> =
            faults.iter().map(|fault| format!("{} {}", fault.pointer, fault.keyword)).collect();
        found.dedup();
        assert_eq!(
            found,
            [
                " type",
                "/a~1b required",
                "/a~1b type",
                "/a~1b minimum",
                "/a~1b format",
                "/c type",
                "/c uniqueItems",
                "/c/0 type",
                "/c/0 maxLength",
                "/not-declared additionalProperties",
            ]
        );
        assert!(number::float(Decimal::Unsigned(1)) > 0.0 && super::faults(&schema::ANY).is_empty());
    }
}
