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
    loop {
        let more: Vec<String> = definitions
            .iter()
            .filter(|(key, shape)| !affected.contains(&key.name) && is_affected(shape, &affected))
            .map(|(key, _)| key.name.clone())
            .collect();
        if more.is_empty() {
            return affected;
        }
        affected.extend(more);
    }
}

fn is_affected(shape: &Shape, affected: &BTreeSet<String>) -> bool {
    shape.reference.as_ref().is_some_and(|key| affected.contains(&key.name))
        || shape.properties.iter().any(|(name, property)| {
            (property.read_only && shape.required.contains(name)) || is_affected(property, affected)
        })
        || shape.items.as_ref().is_some_and(|items| is_affected(items, affected))
        || matches!(&shape.additional, Additional::Kept(values) if is_affected(values, affected))
        || shape.subtypes().any(|subtype| is_affected(subtype, affected))
}

fn reach(shape: &Shape, definitions: &BTreeMap<DefinitionKey, Shape>, reached: &mut BTreeSet<String>) {
    if let Some(key) = &shape.reference
        && reached.insert(key.name.clone())
        && let Some(target) = definitions.get(key)
    {
        reach(target, definitions, reached);
    }
    for property in shape.properties.values() {
        reach(property, definitions, reached);
    }
    if let Some(items) = &shape.items {
        reach(items, definitions, reached);
    }
    if let Additional::Kept(values) = &shape.additional {
        reach(values, definitions, reached);
    }
    shape.subtypes().for_each(|subtype| reach(subtype, definitions, reached));
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
