//! Schemas to shapes: references to definitions stay references, deeper ones are followed, `allOf` is merged.

use std::collections::{BTreeMap, BTreeSet};

use openapiv2::{
    Pointer,
    model::{AdditionalProperties, Schema, Type, Validation},
};
use serde_json::Value as Json;

use super::{Lowering, limits, merge};
use crate::check::{self, Target};
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
    let result = match (cx.enter(&schema.pointer), &schema.reference) {
        (false, _) => Shape::any(schema.pointer.clone()),
        (true, Some(target)) => reference(cx, schema, target, open),
        (true, None) => {
            let own = own(cx, schema, open);
            if schema.all_of.is_empty() { own } else { all_of(cx, schema, own, open) }
        }
    };
    cx.leave();
    result
}

/// What a schema says itself, `allOf` apart.
fn own(cx: &mut Lowering<'_>, schema: &Schema, open: &mut Vec<String>) -> Shape {
    let mut result = Shape::any(schema.pointer.clone());
    result.note = note(schema);
    result.kind = kind(schema.kind.first().copied());
    result.nullable = schema.nullable;
    result.read_only = schema.read_only;
    result.default = check::schema_default(cx.document, schema).as_ref().map(JsonText::of);
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
        example: schema.example.clone(),
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
    let mut result = match check::find(cx.document, target) {
        Some(Target::Schema(found)) => match definition_name(&found.pointer) {
            Some(name) => {
                let mut result = Shape::any(schema.pointer.clone());
                result.reference = Some(DefinitionKey { name, input: false });
                result
            }
            None => deep(cx, found, target, open),
        },
        // A dangling reference has been diagnosed; where that was let pass, it is any value.
        _ => Shape::any(schema.pointer.clone()),
    };
    result.nullable |= schema.nullable;
    result.read_only |= schema.read_only;
    result.default = check::schema_default(cx.document, schema).as_ref().map(JsonText::of).or(result.default);
    result.note = note(schema);
    result
}

/// The name of the definition that stands at a pointer.
pub(super) fn definition_name(pointer: &Pointer) -> Option<String> {
    let mut tokens = pointer.tokens();
    match (tokens.next().as_deref(), tokens.next(), tokens.next()) {
        (Some("definitions"), Some(name), None) => Some(name),
        _ => None,
    }
}

/// What [`deep`] has met of schemas that hold themselves, as definitions: further ones may be met meanwhile.
pub(super) fn recursive(cx: &mut Lowering<'_>, shapes: &mut BTreeMap<DefinitionKey, Shape>) {
    while let Some(name) = cx.recursive.pop_first() {
        let key = DefinitionKey { name, input: false };
        if let (false, Some(Target::Schema(found))) = (shapes.contains_key(&key), check::find(cx.document, &key.name)) {
            let shape = shape(cx, found, &mut vec![key.name.clone()]);
            shapes.insert(key, shape);
        }
    }
}

/// A reference into the middle of a schema, such as `#/definitions/A/properties/b`: the shape that stands there. Where
/// that holds itself, there is no end to it, and it becomes a definition whose name is the reference.
fn deep(cx: &mut Lowering<'_>, found: &Schema, target: &str, open: &mut Vec<String>) -> Shape {
    if !cx.limits_left() {
        return Shape::any(found.pointer.clone());
    }
    let mark = format!("#{}", found.pointer);
    if open.contains(&mark) {
        let mut result = Shape::any(found.pointer.clone());
        if cx.document.definitions.contains_key(&mark) {
            let message = format!("`{target}` leads back to itself");
            cx.error("reference-cycle", message, &found.pointer, "make the schema a definition and refer to that");
        } else {
            cx.recursive.insert(mark.clone());
            result.reference = Some(DefinitionKey { name: mark, input: false });
        }
        return result;
    }
    open.push(mark);
    let result = shape(cx, found, open);
    open.pop();
    if cx.repeats(limits::weight(&result), &found.pointer) { result } else { Shape::any(found.pointer.clone()) }
}

/// `allOf` with what stands beside it.
fn all_of(cx: &mut Lowering<'_>, schema: &Schema, beside: Shape, open: &mut Vec<String>) -> Shape {
    let mut members: Vec<Shape> = schema.all_of.iter().map(|member| shape(cx, member, open)).collect();
    let mut bare_beside = beside.bare();
    if bare_beside.kind == Kind::Object {
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
    let found = document.definitions.get(&key.name).or_else(|| match check::find(document, &key.name) {
        Some(Target::Schema(found)) => Some(found),
        _ => None,
    });
    match found.filter(|_| cx.limits_left()) {
        Some(schema) => {
            let mut expanded = match cx.expanded.get(&key.name) {
                Some((known, weight)) => {
                    let (known, weight) = (known.clone(), *weight);
                    cx.repeats(weight, pointer);
                    known
                }
                None => {
                    open.push(key.name.clone());
                    let mut expanded = shape(cx, schema, open);
                    if expanded.reference.is_some() {
                        expanded = expand(cx, &expanded, open);
                    }
                    open.pop();
                    let weight = limits::weight(&expanded);
                    if !cx.repeats(weight, pointer) {
                        expanded = Shape::any(pointer.clone());
                    }
                    cx.expanded.insert(key.name.clone(), (expanded.clone(), weight));
                    expanded
                }
            };
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
