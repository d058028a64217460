//! Schemas of Swagger 2.0 in the words of JSON Schema draft 4: what may be null, formats, discriminators.
//!
//! Whatever a document points to stays where it is.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Number, Value, json};

/// The part of the document that has schemas, translated.
pub(crate) fn translated(document: &Value) -> Value {
    let parts = ["definitions", "parameters", "responses", "paths"].into_iter();
    let parts = parts.filter_map(|key| Some((key.to_owned(), document.get(key)?.clone())));
    let mut result = Value::Object(parts.collect());
    members(&mut result, "definitions").for_each(translate);
    translate_holders(&mut result);
    for item in members(&mut result, "paths") {
        translate_holders(item);
        item.as_object_mut().into_iter().flat_map(Map::values_mut).for_each(translate_holders);
    }
    if let Some(Value::Object(definitions)) = result.get_mut("definitions") {
        apply_discriminators(definitions);
    }
    result
}

/// Translates the schemas of the bodies that the document, a path or an operation takes and gives.
fn translate_holders(node: &mut Value) {
    members(node, "responses").filter_map(|response| response.get_mut("schema")).for_each(translate);
    // The document has them by name, a path and an operation in a list.
    let Some(parameters) = node.get_mut("parameters") else { return };
    let parameters: Vec<&mut Value> = match parameters {
        Value::Object(named) => named.values_mut().collect(),
        Value::Array(listed) => listed.iter_mut().collect(),
        _ => return,
    };
    parameters.into_iter().filter_map(|parameter| parameter.get_mut("schema")).for_each(translate);
}

/// The values of an object that is a member.
fn members<'v>(holder: &'v mut Value, key: &str) -> impl Iterator<Item = &'v mut Value> + use<'v> {
    holder.get_mut(key).and_then(Value::as_object_mut).into_iter().flat_map(Map::values_mut)
}

/// Translates a schema and those inside of it.
pub(crate) fn translate(schema: &mut Value) {
    let Some(object) = schema.as_object_mut() else { return };
    for key in ["items", "additionalProperties"] {
        object.get_mut(key).into_iter().for_each(translate);
    }
    let inner = object.get_mut("properties").and_then(Value::as_object_mut);
    inner.into_iter().flat_map(Map::values_mut).for_each(translate);
    let inner = object.get_mut("allOf").and_then(Value::as_array_mut);
    inner.into_iter().flatten().for_each(translate);
    translate_format(object);
    let values = object.get("enum").and_then(Value::as_array);
    if object.get("x-nullable") == Some(&Value::Bool(true)) || values.is_some_and(|it| it.contains(&Value::Null)) {
        allow_null(object);
    }
}

/// Formats of numbers are bounds; `url` has another name.
fn translate_format(object: &mut Map<String, Value>) {
    let (minimum, maximum) = match object.get("format").and_then(Value::as_str) {
        Some("int32") => (Number::from(i32::MIN), Number::from(i32::MAX)),
        Some("int64") => (Number::from(i64::MIN), Number::from(i64::MAX)),
        Some("url") => {
            object.insert("format".to_owned(), "uri".into());
            return;
        }
        _ => return,
    };
    // A bound of the schema's own is narrower.
    object.entry("minimum").or_insert(Value::Number(minimum));
    object.entry("maximum").or_insert(Value::Number(maximum));
}

/// Only four keywords have something against null.
fn allow_null(object: &mut Map<String, Value>) {
    let null = json!({ "type": "null" });
    if let Some(reference) = object.remove("$ref") {
        object.insert("anyOf".to_owned(), json!([&null, { "$ref": reference }]));
    }
    if let Some(parts) = object.remove("allOf") {
        object.insert("anyOf".to_owned(), json!([&null, { "allOf": parts }]));
    }
    if let Some(kind) = object.get_mut("type") {
        *kind = json!(["null", kind.take()]);
    }
    if let Some(Value::Array(values)) = object.get_mut("enum") {
        values.push(Value::Null);
    }
}

/// A value by a definition with a discriminator is one by the definition that the discriminator names: this one, or one
/// that has it in `allOf`. Those refer to a copy that asks for no more than the definition itself.
fn apply_discriminators(definitions: &mut Map<String, Value>) {
    let discriminators: BTreeMap<String, String> = definitions
        .iter()
        .filter_map(|(name, schema)| Some((name.clone(), schema.get("discriminator")?.as_str()?.to_owned())))
        .collect();
    // `x-ms-discriminator-value` stands for a definition's name.
    let values: BTreeMap<String, String> = definitions
        .iter()
        .filter_map(|(name, schema)| Some((name.clone(), schema.get("x-ms-discriminator-value")?.as_str()?.to_owned())))
        .collect();
    let called = |name: &str| values.get(name).map_or(name, String::as_str).to_owned();
    let bases = discriminators.keys().map(|name| (name.clone(), subtypes(definitions, name)));
    let bases: Vec<(String, BTreeSet<String>)> = bases.collect();
    let copies: Vec<(String, Value)> =
        discriminators.keys().filter_map(|name| Some((alone(name), definitions.get(name)?.clone()))).collect();
    definitions.extend(copies);
    for schema in definitions.values_mut() {
        let parts = schema.get_mut("allOf").and_then(Value::as_array_mut).into_iter().flatten();
        for reference in parts.filter_map(|part| part.get_mut("$ref")) {
            let target = reference.as_str().and_then(|target| target.strip_prefix(DEFINITIONS));
            if let Some(target) = target.filter(|target| discriminators.contains_key(*target)) {
                *reference = format!("{DEFINITIONS}{}", alone(target)).into();
            }
        }
    }
    for (name, subtypes) in bases {
        let Some(property) = discriminators.get(&name) else { continue };
        let Some(schema) = definitions.get_mut(&name).and_then(Value::as_object_mut) else { continue };
        let parts = schema.entry("allOf").or_insert_with(|| json!([]));
        let Some(parts) = parts.as_array_mut() else { continue };
        let known: Vec<String> = std::iter::once(&name).chain(&subtypes).map(|name| called(name)).collect();
        parts.push(json!({ "properties": { property: { "enum": known } } }));
        for subtype in &subtypes {
            let other = json!({ "properties": { property: { "not": { "enum": [called(subtype)] } } } });
            parts.push(json!({ "anyOf": [other, { "$ref": format!("{DEFINITIONS}{subtype}") }] }));
        }
    }
}

const DEFINITIONS: &str = "#/definitions/";

/// The name of a definition's copy without its subtypes.
fn alone(name: &str) -> String {
    format!("{name}:alone")
}

/// The definitions that have this one in `allOf`, directly or not.
fn subtypes(definitions: &Map<String, Value>, name: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut open = vec![name.to_owned()];
    while let Some(base) = open.pop() {
        let reference = json!(format!("{DEFINITIONS}{base}"));
        for (other, schema) in definitions {
            let parts = schema.get("allOf").and_then(Value::as_array).into_iter().flatten();
            let is_subtype = parts.filter_map(|part| part.get("$ref")).any(|target| *target == reference);
            if is_subtype && other != name && found.insert(other.clone()) {
                open.push(other.clone());
            }
        }
    }
    found
}
