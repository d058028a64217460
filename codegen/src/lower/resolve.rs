//! Schemas to shapes: references to definitions stay references, deeper ones are followed, `allOf` is merged.

use std::collections::{BTreeMap, BTreeSet};

use openapiv2::{
    Pointer,
    model::{AdditionalProperties, Schema, Type, Validation},
};
use serde_json::Value as Json;

use super::{Lowering, merge};
use crate::ir::shape::{Additional, Bound, Decimal, DefinitionKey, JsonText, Kind, Note, Shape};

/// Shapes of all definitions.
pub(super) fn definitions(cx: &mut Lowering<'_>) -> BTreeMap<DefinitionKey, Shape> {
    let document = cx.document;
    document
        .definitions
        .iter()
        .map(|(name, schema)| {
            (DefinitionKey { name: name.clone(), input: false }, shape(cx, schema, &mut vec![name.clone()]))
        })
        .collect()
}

/// The shape of a schema. `open` are the definitions that are being expanded, against endless recursion.
pub(super) fn shape(cx: &mut Lowering<'_>, schema: &Schema, open: &mut Vec<String>) -> Shape {
    let mut result = match &schema.reference {
        Some(target) => reference(cx, schema, target, open),
        None => own(cx, schema, open),
    };
    if !schema.all_of.is_empty() && schema.reference.is_none() {
        result = all_of(cx, schema, result, open);
    }
    result
}

/// What a schema says itself, `allOf` apart.
fn own(cx: &mut Lowering<'_>, schema: &Schema, open: &mut Vec<String>) -> Shape {
    let mut result = Shape::any(schema.pointer.clone());
    result.note = note(schema);
    result.kind = kind(schema.kind.first().copied());
    result.nullable = schema.nullable;
    result.read_only = schema.read_only;
    result.default = schema.default.as_ref().filter(|d| !d.is_null()).map(JsonText::of);
    result.format = schema.format.clone();
    validation(&mut result, &schema.validation);
    result.min_properties = schema.min_properties;
    result.max_properties = schema.max_properties;
    result.required = schema.required.iter().cloned().collect();
    result.items = schema.items.as_ref().map(|items| Box::new(shape(cx, items, open)));
    result.properties =
        schema.properties.iter().map(|(name, property)| (name.clone(), shape(cx, property, open))).collect();
    result.additional = match &schema.additional_properties {
        None => Additional::Ignored,
        Some(AdditionalProperties::Any(false)) => Additional::Forbidden,
        Some(AdditionalProperties::Any(true)) => {
            Additional::Kept(Box::new(Shape::any(schema.pointer.child("additionalProperties"))))
        }
        Some(AdditionalProperties::Schema(values)) => Additional::Kept(Box::new(shape(cx, values, open))),
    };
    result
}

fn note(schema: &Schema) -> Note {
    Note {
        pointer: schema.pointer.clone(),
        title: schema.title.clone(),
        description: schema.description.clone(),
        identified: false,
    }
}

pub(super) fn kind(written: Option<Type>) -> Kind {
    match written {
        None | Some(Type::Null) => Kind::Any,
        Some(Type::String) => Kind::String,
        Some(Type::Number) => Kind::Number,
        Some(Type::Integer) => Kind::Integer,
        Some(Type::Boolean) => Kind::Boolean,
        Some(Type::Array) => Kind::Array,
        Some(Type::Object) => Kind::Object,
        Some(Type::File) => Kind::File,
    }
}

/// Takes over the keywords that schemas, parameters and headers share.
pub(super) fn validation(result: &mut Shape, validation: &Validation) {
    let bound = |value: &Option<serde_json::Number>, exclusive| {
        value.as_ref().map(|value| Bound { value: Decimal::normalised(value), exclusive })
    };
    result.minimum = bound(&validation.minimum, validation.exclusive_minimum);
    result.maximum = bound(&validation.maximum, validation.exclusive_maximum);
    result.multiple_of = validation.multiple_of.as_ref().map(Decimal::normalised);
    result.min_length = validation.min_length;
    result.max_length = validation.max_length;
    result.patterns = validation.pattern.iter().cloned().collect();
    result.min_items = validation.min_items;
    result.max_items = validation.max_items;
    result.unique_items = validation.unique_items;
    result.enumeration = validation.enumeration.as_ref().map(|values| enumeration(result, values));
}

/// The values that can ever be met: those of the right type, each once. An untyped list of texts is a string.
fn enumeration(result: &mut Shape, values: &[Json]) -> Vec<JsonText> {
    if result.kind == Kind::Any && values.iter().all(Json::is_string) {
        result.kind = Kind::String;
    }
    if values.iter().any(Json::is_null) && result.kind != Kind::Any {
        result.nullable = true;
    }
    let fits = |value: &&Json| match result.kind {
        Kind::String => value.is_string(),
        Kind::Integer => value.is_i64() || value.is_u64(),
        Kind::Number => value.is_number(),
        Kind::Boolean => value.is_boolean(),
        Kind::Array => value.is_array(),
        Kind::Object => value.is_object(),
        Kind::Any | Kind::File => true,
    };
    let mut seen = BTreeSet::new();
    values.iter().filter(fits).map(JsonText::of).filter(|text| seen.insert(text.clone())).collect()
}

fn reference(cx: &mut Lowering<'_>, schema: &Schema, target: &str, open: &mut Vec<String>) -> Shape {
    let mut result = match definition_name(target) {
        Some(name) if cx.document.definitions.contains_key(&name) => {
            let mut result = Shape::any(schema.pointer.clone());
            result.reference = Some(DefinitionKey { name, input: false });
            result
        }
        _ => match deep(cx, target, open) {
            Some(shape) => shape,
            // A dangling reference has been diagnosed; where that was let pass, it is any value.
            None => Shape::any(schema.pointer.clone()),
        },
    };
    result.nullable |= schema.nullable;
    result.read_only |= schema.read_only;
    result.default = schema.default.as_ref().filter(|d| !d.is_null()).map(JsonText::of).or(result.default);
    result.note = note(schema);
    result
}

/// `#/definitions/NAME`, and nothing below it.
fn definition_name(target: &str) -> Option<String> {
    let pointer = Pointer::parse(target.strip_prefix('#')?)?;
    let mut tokens = pointer.tokens();
    match (tokens.next().as_deref(), tokens.next(), tokens.next()) {
        (Some("definitions"), Some(name), None) => Some(percent_decoded(&name)),
        _ => None,
    }
}

/// Fragments of URIs are percent-encoded (RFC 6901, section 6).
fn percent_decoded(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&byte, tail)) = rest.split_first() {
        let hex = tail.get(..2).and_then(|two| std::str::from_utf8(two).ok());
        match (byte, hex.and_then(|two| u8::from_str_radix(two, 16).ok())) {
            (b'%', Some(decoded)) => {
                bytes.push(decoded);
                rest = tail.get(2..).unwrap_or_default();
            }
            _ => {
                bytes.push(byte);
                rest = tail;
            }
        }
    }
    String::from_utf8(bytes).unwrap_or_else(|_| text.to_owned())
}

/// A reference into the middle of a schema, such as `#/definitions/A/properties/b`: the shape that stands there.
fn deep(cx: &mut Lowering<'_>, target: &str, open: &mut Vec<String>) -> Option<Shape> {
    let document = cx.document;
    let pointer = Pointer::parse(&percent_decoded(target.strip_prefix('#')?))?;
    let schema = find(document, &pointer)?;
    let mark = format!("#{pointer}");
    if open.contains(&mark) {
        cx.error(
            "reference-cycle",
            format!("`{target}` leads back to itself"),
            &pointer,
            "make the schema a definition and refer to that",
        );
        return None;
    }
    open.push(mark);
    let result = shape(cx, schema, open);
    open.pop();
    Some(result)
}

/// The schema at a pointer below `definitions`, `parameters` or `responses`.
fn find<'d>(document: &'d openapiv2::Document, pointer: &Pointer) -> Option<&'d Schema> {
    let tokens: Vec<String> = pointer.tokens().collect();
    let mut tokens = tokens.iter().map(String::as_str);
    let mut schema = match (tokens.next()?, tokens.next()?) {
        ("definitions", name) => document.definitions.get(name)?,
        ("parameters", name) => match (&document.parameters.get(name)?.location, tokens.next()?) {
            (openapiv2::model::ParameterLocation::Body(schema), "schema") => schema,
            _ => return None,
        },
        ("responses", name) => match tokens.next()? {
            "schema" => document.responses.get(name)?.schema.as_ref()?,
            _ => return None,
        },
        _ => return None,
    };
    while let Some(token) = tokens.next() {
        schema = match token {
            "properties" => schema.properties.get(tokens.next()?)?,
            "items" => schema.items.as_deref()?,
            "allOf" => schema.all_of.get(tokens.next()?.parse::<usize>().ok()?)?,
            "additionalProperties" => match schema.additional_properties.as_ref()? {
                AdditionalProperties::Schema(values) => values,
                AdditionalProperties::Any(_) => return None,
            },
            _ => return None,
        };
    }
    Some(schema)
}

/// `allOf` with what stands beside it.
fn all_of(cx: &mut Lowering<'_>, schema: &Schema, beside: Shape, open: &mut Vec<String>) -> Shape {
    let mut members: Vec<Shape> = schema.all_of.iter().map(|member| shape(cx, member, open)).collect();
    let mut bare_beside = beside.bare();
    if bare_beside.kind == Kind::Object && is_only_type(&bare_beside) {
        bare_beside.kind = Kind::Any;
    }
    let plain = bare_beside == Shape::any(schema.pointer.clone());
    let mut result = match (plain, members.len()) {
        // A wrapper that adds a description or `x-nullable` to one reference.
        (true, 1) => members.pop().unwrap_or_else(|| Shape::any(schema.pointer.clone())),
        _ => {
            let mut merged = expand(cx, &beside.bare(), open);
            for member in &members {
                let member = expand(cx, member, open);
                merged = merge::merge(cx, merged, member, &schema.pointer, open);
            }
            merged
        }
    };
    result.nullable |= beside.nullable;
    result.read_only |= beside.read_only;
    result.default = beside.default.or(result.default);
    if beside.note.description.is_some() || result.note.description.is_none() || result.reference.is_some() {
        result.note = beside.note;
    } else {
        result.note.pointer = schema.pointer.clone();
    }
    result
}

fn is_only_type(shape: &Shape) -> bool {
    let mut any = Shape::any(shape.note.pointer.clone());
    any.kind = shape.kind;
    *shape == any
}

/// A reference replaced by the shape of its definition; other shapes as they are.
pub(super) fn expand(cx: &mut Lowering<'_>, shape_to_expand: &Shape, open: &mut Vec<String>) -> Shape {
    let Some(key) = &shape_to_expand.reference else {
        return shape_to_expand.clone();
    };
    let document = cx.document;
    let pointer = &shape_to_expand.note.pointer;
    if open.contains(&key.name) && open.iter().filter(|name| **name == key.name).count() > 1 {
        cx.error(
            "reference-cycle",
            format!("`allOf` of the definition `{}` leads back to itself", key.name),
            pointer,
            "a schema cannot contain itself by allOf; put the recursive part into a property",
        );
        return Shape::any(pointer.clone());
    }
    match document.definitions.get(&key.name) {
        Some(schema) => {
            open.push(key.name.clone());
            let mut expanded = shape(cx, schema, open);
            if expanded.reference.is_some() {
                expanded = expand(cx, &expanded, open);
            }
            open.pop();
            expanded.nullable |= shape_to_expand.nullable;
            expanded.read_only |= shape_to_expand.read_only;
            if shape_to_expand.default.is_some() {
                expanded.default.clone_from(&shape_to_expand.default);
            }
            expanded
        }
        None => Shape::any(pointer.clone()),
    }
}
