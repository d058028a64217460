//! Values that break a schema in exactly one place.

mod number;
mod text;

use codegen::{
    ir::{Api, Constraints, Table, TableAdditional, TableSchema, shape::Kind},
    sample::{self, Extent},
};
use serde_json::Value as Json;

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
pub fn faults(api: &Api, table: &Table) -> Vec<Fault> {
    match sample::value(api, table, Extent::Everything) {
        Some(valid) => Faults { api }.within(table, &valid),
        None => Vec::new(),
    }
}

struct Faults<'a> {
    api: &'a Api,
}

impl Faults<'_> {
    /// The faults of a schema, each made from a value that is allowed.
    fn within(&self, table: &Table, valid: &Json) -> Vec<Fault> {
        let Some(schema) = self.api.schema(table) else { return Vec::new() };
        let may_be_null = schema.nullable || matches!(table, Table::Named { nullable: true, .. });
        let mut all = Vec::new();
        if schema.kind != Kind::Any {
            let wrong = if schema.kind == Kind::String { Json::from(5) } else { Json::from("x") };
            all.push(Fault::here("type", wrong, true));
            if !may_be_null {
                all.push(Fault::here("type", Json::Null, true));
            }
        }
        let listed = &schema.constraints.enumeration;
        if !listed.is_empty() && schema.kind != Kind::String {
            all.extend(unlisted(schema).map(|value| Fault::here("enum", value, true)));
        }
        match valid {
            Json::Number(_) if schema.kind != Kind::Any => {
                let alone = |keyword| listed.is_empty() && (keyword == "multipleOf" || bounds(&schema.constraints) < 2);
                let faults = number::faults(schema).into_iter();
                all.extend(faults.map(|(keyword, value)| Fault::here(keyword, value, alone(keyword))));
            }
            Json::String(_) => {
                let faults = text::faults(schema).into_iter();
                all.extend(faults.map(|(keyword, text, alone)| Fault::here(keyword, text, alone)));
            }
            Json::Array(items) => all.extend(self.of_array(schema, items)),
            Json::Object(members) => all.extend(self.of_object(schema, members)),
            _ => {}
        }
        all
    }

    fn of_array(&self, schema: &TableSchema, items: &[Json]) -> Vec<Fault> {
        let constraints = &schema.constraints;
        let mut all = Vec::new();
        if let Some(fewer) = constraints.min_items.and_then(|min| usize::try_from(min.checked_sub(1)?).ok())
            && let Some(items) = sample::array_of(self.api, schema, fewer)
        {
            all.push(Fault::here("minItems", items, true));
        }
        let most = constraints.max_items.and_then(|max| usize::try_from(max + 1).ok());
        if let Some(more) = most.filter(|more| *more <= 10_000)
            && let Some(items) = sample::array_of(self.api, schema, more)
        {
            all.push(Fault::here("maxItems", items, true));
        }
        let least = usize::try_from(constraints.min_items.unwrap_or_default()).unwrap_or_default().max(2);
        if constraints.unique_items
            && constraints.max_items.is_none_or(|max| max >= least as u64)
            && let Some(first) = items.first()
        {
            all.push(Fault::here("uniqueItems", vec![first.clone(); least], true));
        }
        if let (Some(table), Some(first)) = (&schema.items, items.first()) {
            let replaced = |item: Json| {
                let rest = items.iter().skip(1).cloned();
                std::iter::once(item).chain(rest).collect()
            };
            all.extend(self.within(table, first).into_iter().map(|fault| fault.below("0", replaced)));
        }
        all
    }

    fn of_object(&self, schema: &TableSchema, members: &serde_json::Map<String, Json>) -> Vec<Fault> {
        if let Some(hierarchy) = &schema.hierarchy {
            let subtype = hierarchy.of(members).and_then(|table| self.api.schema(table));
            return subtype.map(|schema| self.of_object(schema, members)).unwrap_or_default();
        }
        let mut all = Vec::new();
        let with = |name: &str, value: Json| {
            let mut members = members.clone();
            members.insert(name.to_owned(), value);
            Json::Object(members)
        };
        for property in schema.properties.iter().filter(|property| property.required && !property.read_only) {
            let mut fewer = members.clone();
            fewer.remove(&property.name);
            all.push(Fault::here("required", Json::Null, true).below(&property.name, |_| Json::Object(fewer)));
        }
        for (name, value) in members {
            let declared = schema.properties.iter().find(|property| property.name == *name);
            let table = match (declared, &schema.additional) {
                (Some(property), _) => &property.table,
                (None, TableAdditional::Schema(values)) => values,
                (None, _) => continue,
            };
            all.extend(self.within(table, value).into_iter().map(|fault| fault.below(name, |value| with(name, value))));
        }
        if schema.additional == TableAdditional::Forbidden {
            let name = "not-declared";
            let fault = Fault::here("additionalProperties", Json::Null, true);
            all.push(fault.below(name, |_| with(name, 1.into())));
        }
        let asks = schema.properties.iter().any(|property| property.required && !property.read_only);
        if schema.constraints.min_properties == Some(1) && !asks {
            all.push(Fault::here("minProperties", serde_json::Map::new(), true));
        }
        if let (Some(max), TableAdditional::Allowed) = (schema.constraints.max_properties, &schema.additional) {
            let mut many = members.clone();
            many.extend((0..=max).map(|index| (format!("more{index}"), Json::Bool(true))));
            all.push(Fault::here("maxProperties", many, true));
        }
        all
    }
}

/// How many keywords a number far outside can break at once.
fn bounds(constraints: &Constraints) -> usize {
    let is_bounded = constraints.minimum.is_some() || constraints.maximum.is_some();
    1 + usize::from(is_bounded) + usize::from(constraints.multiple_of.is_some())
}

/// A value of the right type that is not among the listed ones.
fn unlisted(schema: &TableSchema) -> Option<Json> {
    let listed: Vec<Json> = schema.constraints.enumeration.iter().map(|text| text.value()).collect();
    let candidates: Vec<Json> = match schema.kind {
        Kind::Boolean => vec![true.into(), false.into()],
        Kind::Integer | Kind::Number => (0..1000).map(Json::from).collect(),
        Kind::String | Kind::Any => vec!["none of them".into()],
        Kind::Array | Kind::Object | Kind::File => Vec::new(),
    };
    candidates.into_iter().find(|candidate| !listed.contains(candidate))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::contract::Subject;

    #[test]
    fn one_fault_for_each_keyword() {
        let subject = Subject::of_text(
            r#"{"swagger": "2.0", "info": {"title": "T", "version": "1"}, "paths": {}, "definitions": {"A": {
                "type": "object", "required": ["a/b"], "additionalProperties": false, "properties": {
                    "a/b": {"type": "integer", "minimum": 0},
                    "c": {"type": "array", "uniqueItems": true, "items": {"type": "string", "maxLength": 3}}}}}}"#,
        );
        let faults = faults(&subject.api, &subject.api.types[0].table);
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
    }
}
