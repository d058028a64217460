//! Parameters and forms as they stand in a request: one text for each occurrence.

use codegen::ir::{Api, Parameter, Table, TableAdditional, TableSchema, shape::Kind};
use openapiv2::model::CollectionFormat;
use serde_json::Value as Json;

/// The occurrences that stand for a value; `None` where no text stands for it in that place.
pub fn texts(api: &Api, parameter: &Parameter, value: &Json) -> Option<Vec<String>> {
    let schema = api.schema(&parameter.table)?;
    let texts = match value {
        Json::Array(items) if schema.kind == Kind::Array => array(api, schema, &parameter.collection, items)?,
        value => vec![scalar(schema.kind, value)?],
    };
    texts.iter().all(|text| can_stand(parameter.location, text)).then_some(texts)
}

/// The fields of a urlencoded form that stand for an object; `None` where none do. Items of arrays are repeated fields.
pub fn form(api: &Api, table: &Table, value: &Json) -> Option<Vec<(String, String)>> {
    let members = value.as_object().filter(|members| !members.is_empty())?;
    let mut schema = api.schema(table)?;
    while let Some(hierarchy) = &schema.hierarchy {
        schema = api.schema(hierarchy.of(members)?)?;
    }
    let mut fields = Vec::new();
    for (name, value) in members {
        let declared = schema.properties.iter().find(|property| property.name == *name);
        let table = match (declared, &schema.additional) {
            (Some(property), _) => Some(&property.table),
            (None, TableAdditional::Schema(values)) => Some(values),
            (None, _) => None,
        };
        let schema = table.and_then(|table| api.schema(table));
        let texts = match (value, schema) {
            (Json::Array(items), Some(schema)) if schema.kind == Kind::Array => {
                array(api, schema, &[CollectionFormat::Multi], items)?
            }
            (value, schema) => vec![scalar(schema.map_or(Kind::Any, |schema| schema.kind), value)?],
        };
        fields.extend(texts.into_iter().map(|text| (name.clone(), text)));
    }
    Some(fields)
}

fn array(api: &Api, schema: &TableSchema, collection: &[CollectionFormat], items: &[Json]) -> Option<Vec<String>> {
    let kind_of = |table: &Option<Table>| Some(api.schema(table.as_ref()?)?.kind);
    let schema = schema.items.as_ref().and_then(|table| api.schema(table));
    let inner = collection.get(1).copied().unwrap_or(CollectionFormat::Csv);
    let texts: Vec<String> = items
        .iter()
        .map(|item| match (item, schema) {
            (Json::Array(items), Some(schema)) => {
                let kind = kind_of(&schema.items)?;
                let texts: Vec<String> = items.iter().map(|item| scalar(kind, item)).collect::<Option<_>>()?;
                joined(&texts, inner)
            }
            (item, Some(schema)) => scalar(schema.kind, item),
            (item, None) => item.as_str().map(str::to_owned),
        })
        .collect::<Option<_>>()?;
    match collection.first().copied().unwrap_or(CollectionFormat::Csv) {
        CollectionFormat::Multi => Some(texts),
        outer => Some(vec![joined(&texts, outer)?]),
    }
}

/// The items with separators between them, unless one of them has a separator within.
fn joined(texts: &[String], collection: CollectionFormat) -> Option<String> {
    let separator = match collection {
        CollectionFormat::Csv | CollectionFormat::Multi => ",",
        CollectionFormat::Ssv => " ",
        CollectionFormat::Tsv => "\t",
        CollectionFormat::Pipes => "|",
    };
    let is_lone_blank = texts.len() == 1 && texts.iter().all(String::is_empty);
    (!is_lone_blank && texts.iter().all(|text| !text.contains(separator))).then(|| texts.join(separator))
}

/// The text of a scalar. What is no string stands for itself; a string is a fault where it should be something else.
fn scalar(kind: Kind, value: &Json) -> Option<String> {
    match (value, kind) {
        (Json::String(text), kind) if kind != Kind::Array => Some(text.clone()),
        // As text, every value is a string.
        (Json::Number(number), Kind::Integer | Kind::Number) => Some(number.to_string()),
        (Json::Bool(value), Kind::Boolean) => Some(value.to_string()),
        _ => None,
    }
}

/// Whether a text can be sent in that place and arrives as it is.
fn can_stand(location: &str, text: &str) -> bool {
    match location {
        // An empty segment is another path; dots are resolved by clients.
        "path" => !text.is_empty() && !matches!(text, "." | ".."),
        "header" => text.trim() == text && text.bytes().all(|byte| (b' '..=b'~').contains(&byte)),
        _ => true,
    }
}
