//! `readOnly` properties are not for requests: a definition that a request reaches and in which one is required becomes
//! two, the plain one for answers and an input variant in which it may be absent.

use std::collections::{BTreeMap, BTreeSet};

use super::operations::{Direction, Operation};
use crate::ir::shape::{Additional, DefinitionKey, Shape};

/// Splits definitions, and lets requests refer to the input variants.
pub(super) fn split(definitions: &mut BTreeMap<DefinitionKey, Shape>, operations: &mut [Operation]) {
    let split = affected(definitions);
    if !split.is_empty() {
        let mut reached = BTreeSet::new();
        for operation in operations.iter_mut() {
            operation.for_each_shape(&mut |shape, direction| {
                if direction == Direction::Request {
                    reach(shape, definitions, &mut reached);
                }
            });
        }
        for name in split.intersection(&reached) {
            let plain = DefinitionKey { name: name.clone(), input: false };
            if let Some(mut shape) = definitions.get(&plain).cloned() {
                as_input(&mut shape, &split);
                definitions.insert(DefinitionKey { name: name.clone(), input: true }, shape);
            }
        }
    }
    for operation in operations.iter_mut() {
        operation.for_each_shape(&mut |shape, direction| {
            if direction == Direction::Request {
                as_input(shape, &split);
            }
        });
    }
}

/// Definitions that have a required `readOnly` property, in themselves or in a definition that they refer to.
fn affected(definitions: &BTreeMap<DefinitionKey, Shape>) -> BTreeSet<String> {
    let mut affected: BTreeSet<String> = BTreeSet::new();
    let mut referring: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    let mut open: Vec<&str> = Vec::new();
    for (key, shape) in definitions {
        let mut references = BTreeSet::new();
        if collect(shape, &mut references) && affected.insert(key.name.clone()) {
            open.push(&key.name);
        }
        for reference in references {
            referring.entry(reference).or_default().push(&key.name);
        }
    }
    while let Some(name) = open.pop() {
        for other in referring.get(name).into_iter().flatten() {
            if affected.insert((*other).to_owned()) {
                open.push(other);
            }
        }
    }
    affected
}

/// Collects the definitions that a shape refers to, and returns whether it has a required `readOnly` property itself.
fn collect<'s>(shape: &'s Shape, references: &mut BTreeSet<&'s str>) -> bool {
    references.extend(shape.reference.as_ref().map(|key| key.name.as_str()));
    let is_required = |(name, property): (&String, &Shape)| property.read_only && shape.required.contains(name);
    let mut is_affected = shape.properties.iter().any(is_required);
    for inner in inner(shape) {
        is_affected |= collect(inner, references);
    }
    is_affected
}

/// The shapes right within a shape.
fn inner(shape: &Shape) -> impl Iterator<Item = &Shape> {
    let values = match &shape.additional {
        Additional::Kept(values) => Some(&**values),
        Additional::Ignored | Additional::Forbidden => None,
    };
    shape.properties.values().chain(shape.items.as_deref()).chain(values).chain(shape.subtypes())
}

/// Adds the definitions that a shape leads to.
fn reach(shape: &Shape, definitions: &BTreeMap<DefinitionKey, Shape>, reached: &mut BTreeSet<String>) {
    let mut open = vec![shape];
    while let Some(shape) = open.pop() {
        if let Some(key) = &shape.reference
            && reached.insert(key.name.clone())
        {
            open.extend(definitions.get(key));
        }
        open.extend(inner(shape));
    }
}

fn as_input(shape: &mut Shape, split: &BTreeSet<String>) {
    if let Some(key) = &mut shape.reference {
        key.input |= split.contains(&key.name);
    }
    for (name, property) in &mut shape.properties {
        if property.read_only {
            shape.required.remove(name);
        }
        as_input(property, split);
    }
    if let Some(items) = &mut shape.items {
        as_input(items, split);
    }
    if let Additional::Kept(values) = &mut shape.additional {
        as_input(values, split);
    }
    shape.subtypes_mut().for_each(|subtype| as_input(subtype, split));
}
