//! Parameters and forms as they stand in a request: one text for each occurrence.

use generated::rt::{Additional, Collection, Kind, Location, Parameter, Schema};
use serde_json::Value as Json;

/// The occurrences that stand for a value; `None` where no text stands for it in that place.
pub fn texts(parameter: &Parameter, value: &Json) -> Option<Vec<String>> {
    let texts = match value {
        Json::Array(items) if parameter.schema.kind == Kind::Array => {
            array(parameter.schema, parameter.collection, items)?
        }
        value => vec![scalar(parameter.schema, value)?],
    };
    texts.iter().all(|text| can_stand(parameter.location, text)).then_some(texts)
}

/// The fields of a urlencoded form that stand for an object; `None` where none do. Items of arrays are repeated fields.
pub fn form(schema: &Schema, value: &Json) -> Option<Vec<(String, String)>> {
    let mut fields = Vec::new();
    for (name, value) in value.as_object().filter(|members| !members.is_empty())? {
        let declared = schema.properties.iter().find(|property| property.name == name);
        let schema = match (declared, schema.additional) {
            (Some(property), _) => property.schema,
            (None, Additional::Schema(values)) => values,
            (None, _) => &Schema::ANY,
        };
        let texts = match value {
            Json::Array(items) if schema.kind == Kind::Array => array(schema, &[Collection::Multi], items)?,
            value => vec![scalar(schema, value)?],
        };
        fields.extend(texts.into_iter().map(|text| (name.clone(), text)));
    }
    Some(fields)
}

fn array(schema: &Schema, collection: &[Collection], items: &[Json]) -> Option<Vec<String>> {
    let schema = schema.items;
    let inner = collection.get(1..).unwrap_or_default();
    let outer = collection.first().copied().unwrap_or(Collection::Csv);
    let texts: Vec<String> = items
        .iter()
        .map(|item| match (item, schema) {
            (Json::Array(items), Some(schema)) => {
                let texts: Vec<String> = items.iter().map(|item| scalar(schema.items?, item)).collect::<Option<_>>()?;
                joined(&texts, inner.first().copied().unwrap_or(Collection::Csv))
            }
            (item, Some(schema)) => scalar(schema, item),
            (item, None) => item.as_str().map(str::to_owned),
        })
        .collect::<Option<_>>()?;
    match outer {
        Collection::Multi => Some(texts),
        outer => Some(vec![joined(&texts, outer)?]),
    }
}

/// The items with separators between them, unless one of them has a separator within.
fn joined(texts: &[String], collection: Collection) -> Option<String> {
    let separator = match collection {
        Collection::Csv | Collection::Multi => ",",
        Collection::Ssv => " ",
        Collection::Tsv => "\t",
        Collection::Pipes => "|",
    };
    let is_lone_blank = texts.len() == 1 && texts.iter().all(String::is_empty);
    (!is_lone_blank && texts.iter().all(|text| !text.contains(separator))).then(|| texts.join(separator))
}

/// The text of a scalar. What is no string stands for itself; a string is a fault where it should be something else.
fn scalar(schema: &Schema, value: &Json) -> Option<String> {
    match (value, schema.kind) {
        (Json::String(text), kind) if kind != Kind::Array => Some(text.clone()),
        // As text, every value is a string.
        (Json::Number(number), Kind::Integer | Kind::Number) => Some(number.to_string()),
        (Json::Bool(value), Kind::Boolean) => Some(value.to_string()),
        _ => None,
    }
}

/// Whether a text can be sent in that place and arrives as it is.
fn can_stand(location: Location, text: &str) -> bool {
    match location {
        // An empty segment is another path; dots are resolved by clients.
        Location::Path => !text.is_empty() && !matches!(text, "." | ".."),
        Location::Header => text.trim() == text && text.bytes().all(|byte| (b' '..=b'~').contains(&byte)),
        Location::Query | Location::Body | Location::FormData => true,
    }
}
