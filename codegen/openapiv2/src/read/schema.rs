//! Schemas and the constraints that they share with parameters (OpenAPI Specification 2.0: Schema Object; JSON Schema
//! draft 4, section 5).

use serde_json::Number;

use super::fields::{Fields, Kind};
use super::place::Place;
use super::{document, foreign};
use crate::Value;
use crate::model::{AdditionalProperties, Schema, Type, Validation};

/// Keywords that constrain the values of schemas, parameters, headers and items (Swagger 2.0, "Schema Object").
pub const VALIDATION_KEYS: &[&str] = &[
    "maximum",
    "exclusiveMaximum",
    "minimum",
    "exclusiveMinimum",
    "multipleOf",
    "maxLength",
    "minLength",
    "pattern",
    "maxItems",
    "minItems",
    "uniqueItems",
    "enum",
];

static SCHEMA: Kind = Kind {
    name: "Schema Object",
    keys: &[
        &["$ref", "type", "format", "title", "description", "default", "required", "items", "properties"],
        &["allOf", "additionalProperties", "maxProperties", "minProperties"],
        &["discriminator", "readOnly", "xml", "externalDocs", "example"],
        VALIDATION_KEYS,
    ],
    foreign: foreign::SCHEMA,
};

static XML: Kind =
    Kind { name: "XML Object", keys: &[&["name", "namespace", "prefix", "attribute", "wrapped"]], foreign: &[] };

const TYPES: &[(&str, Type)] = &[
    ("string", Type::String),
    ("number", Type::Number),
    ("integer", Type::Integer),
    ("boolean", Type::Boolean),
    ("array", Type::Array),
    ("object", Type::Object),
];

/// A schema that is no whole answer.
pub(super) fn schema(place: Place<'_>) -> Option<Schema> {
    read(place, false)
}

/// The schema of an answer, which alone can be a file (section "Response Object").
pub(super) fn of_response(place: Place<'_>) -> Option<Schema> {
    read(place, true)
}

fn read(place: Place<'_>, file_allowed: bool) -> Option<Schema> {
    let fields = Fields::open(place, &SCHEMA)?;
    let kind = types(&fields, file_allowed);
    let items = items(&fields);
    if kind == [Type::Array] && fields.raw("items").is_none() {
        fields.push_missing_items("say what the array holds; `items: {}` is anything");
    }
    let extensions = fields.extensions();
    Some(Schema {
        pointer: fields.pointer(),
        reference: fields.text("$ref"),
        kind,
        format: fields.text("format"),
        title: fields.text("title"),
        description: fields.text("description"),
        default: fields.json("default"),
        validation: validation(&fields),
        max_properties: fields.count("maxProperties"),
        min_properties: fields.count("minProperties"),
        required: required(&fields),
        items: items.map(Box::new),
        all_of: all_of(&fields),
        properties: fields
            .entries("properties")
            .into_iter()
            .filter_map(|(name, place)| Some((name.clone(), schema(place)?)))
            .collect(),
        additional_properties: additional_properties(&fields),
        discriminator: discriminator(&fields),
        read_only: fields.flag("readOnly"),
        nullable: ["x-nullable", "x-isnullable"].into_iter().any(|key| fields.json(key) == Some(true.into())),
        xml: xml(&fields),
        external_docs: document::external_docs(&fields),
        example: fields.json("example"),
        extensions,
    })
}

/// `type`, of which JSON Schema allows several.
fn types(fields: &Fields<'_>, file_allowed: bool) -> Vec<Type> {
    let Some(place) = fields.at("type") else { return Vec::new() };
    let Value::Array(several) = &place.node.value else {
        return one_type(&place, file_allowed).into_iter().collect();
    };
    // JSON Schema has lists of types, Swagger 2.0 does not forbid them, and hardly a tool reads them.
    let nullable = several.iter().any(|node| node.as_str() == Some("null"));
    let help = match several.len() {
        1 => "write it without the list",
        2 if nullable => "write one type, and `x-nullable: true`",
        _ => "write one type; a value that may be of any type has no `type` at all",
    };
    let diagnostic = crate::Diagnostic::warning("type-list", "`type` is a list, which few tools understand");
    place.push(diagnostic.label(place.pointer.clone(), place.node.span, "").help(help));
    place.items().iter().filter_map(|place| member_type(place, file_allowed)).collect()
}

fn member_type(place: &Place<'_>, file_allowed: bool) -> Option<Type> {
    if place.node.as_str() == Some("null") { Some(Type::Null) } else { one_type(place, file_allowed) }
}

fn one_type(place: &Place<'_>, file_allowed: bool) -> Option<Type> {
    match place.node.as_str() {
        Some("null") => {
            let message = "Swagger 2.0 has no `type: null`";
            place.push(
                place
                    .error("invalid-value", message)
                    .help("write the type of the other values, and `x-nullable: true`"),
            );
            Some(Type::Null)
        }
        Some("file") => {
            if !file_allowed {
                let message = "`type: file` is possible as a whole answer and with `in: formData` only";
                place.push(
                    place.error("invalid-value", message).help("use `type: string` with `format: binary` or `byte`"),
                );
            }
            Some(Type::File)
        }
        _ => place.choice(TYPES),
    }
}

fn items(fields: &Fields<'_>) -> Option<Schema> {
    let place = fields.at("items")?;
    let Value::Array(_) = place.node.value else { return schema(place) };
    // JSON Schema's tuples: the model has one schema for all items.
    let diagnostic = crate::Diagnostic::warning("tuple-items", "`items` is a list, which Swagger 2.0 has no use for");
    place.push(
        diagnostic
            .label(place.pointer.clone(), place.node.span, "read as items of any kind")
            .help("in Swagger 2.0 all items of an array share one schema"),
    );
    Some(Schema { pointer: place.pointer, ..Schema::default() })
}

fn required(fields: &Fields<'_>) -> Vec<String> {
    let Some(place) = fields.at("required") else { return Vec::new() };
    if let Value::Bool(_) = place.node.value {
        place.push(
            place.wrong_type("an array").help("list the names of required properties in the schema that has them"),
        );
        return Vec::new();
    }
    place.texts()
}

fn all_of(fields: &Fields<'_>) -> Vec<Schema> {
    let Some(place) = fields.at("allOf") else { return Vec::new() };
    if place.node.as_array().is_some_and(<[_]>::is_empty) {
        place.push(place.error("invalid-value", "`allOf` must hold at least one schema").help("remove it"));
    }
    place.items().into_iter().filter_map(schema).collect()
}

fn additional_properties(fields: &Fields<'_>) -> Option<AdditionalProperties> {
    let place = fields.at("additionalProperties")?;
    match place.node.value {
        Value::Bool(any) => Some(AdditionalProperties::Any(any)),
        Value::Object(_) => schema(place).map(|schema| AdditionalProperties::Schema(Box::new(schema))),
        _ => {
            place.push(place.wrong_type("a schema, `true` or `false`"));
            None
        }
    }
}

fn discriminator(fields: &Fields<'_>) -> Option<String> {
    let place = fields.at("discriminator")?;
    if let Value::Object(_) = place.node.value {
        place.push(
            place.wrong_type("a string").help("this is OpenAPI 3; in Swagger 2.0 write the name of the property"),
        );
        return None;
    }
    place.text()
}

fn xml(fields: &Fields<'_>) -> Option<serde_json::Value> {
    let place = fields.at("xml")?;
    let xml = Fields::open(place, &XML)?;
    for key in ["name", "namespace", "prefix"] {
        xml.text(key);
    }
    for key in ["attribute", "wrapped"] {
        xml.flag(key);
    }
    Some(xml.place.node.to_json())
}

/// The constraints that schemas share with parameters, headers and items.
pub(super) fn validation(fields: &Fields<'_>) -> Validation {
    Validation {
        maximum: fields.number("maximum"),
        exclusive_maximum: exclusive(fields, "exclusiveMaximum", "maximum"),
        minimum: fields.number("minimum"),
        exclusive_minimum: exclusive(fields, "exclusiveMinimum", "minimum"),
        multiple_of: multiple_of(fields),
        max_length: fields.count("maxLength"),
        min_length: fields.count("minLength"),
        pattern: fields.text("pattern"),
        max_items: fields.count("maxItems"),
        min_items: fields.count("minItems"),
        unique_items: fields.flag("uniqueItems"),
        enumeration: enumeration(fields),
    }
}

fn exclusive(fields: &Fields<'_>, key: &str, bound: &str) -> bool {
    let Some(place) = fields.at(key) else { return false };
    if let Value::Number(number) = &place.node.value {
        let help = format!("this is a later JSON Schema; write `{bound}: {number}` and `{key}: true`");
        place.push(place.wrong_type("`true` or `false`").help(help));
        return false;
    }
    place.flag().unwrap_or_default()
}

fn multiple_of(fields: &Fields<'_>) -> Option<Number> {
    let number = fields.number("multipleOf")?;
    if number.as_f64().is_some_and(|number| number > 0.0) {
        return Some(number);
    }
    if let Some(place) = fields.raw("multipleOf") {
        place.push(place.error("invalid-value", "`multipleOf` must be greater than 0"));
    }
    None
}

fn enumeration(fields: &Fields<'_>) -> Option<Vec<serde_json::Value>> {
    let place = fields.at("enum")?;
    let items = place.node.as_array();
    if items.is_some_and(<[_]>::is_empty) {
        place.push(place.error("invalid-value", "`enum` must list at least one value").help("remove it to allow any"));
        return None;
    }
    if items.is_none() {
        place.push(place.wrong_type("an array"));
    }
    Some(items?.iter().map(|node| node.to_json()).collect())
}
