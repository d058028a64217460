//! An inline schema that equals exactly one definition becomes that definition.
//!
//! Only scalars with a pattern, an enumeration or bounds, and objects with at least one property: a definition that is
//! any string swallows nothing. Definitions are compared with what stands inside them already identified, so the step
//! is repeated until nothing changes.

use std::collections::BTreeMap;

use crate::{
    config::Config,
    ir::shape::{Additional, DefinitionKey, Kind, Note, Shape},
};

/// Definitions by their shape; `None` where two definitions are equal.
pub(super) struct Known(BTreeMap<Shape, Option<DefinitionKey>>);

impl Known {
    /// Collects the definitions that may stand for equal inline schemas.
    pub(super) fn new(definitions: &BTreeMap<DefinitionKey, Shape>, config: &Config) -> Self {
        let mut current = definitions.clone();
        let mut known = Self(BTreeMap::new());
        // Each round identifies one level more; real contracts settle after two or three.
        for _ in 0..32 {
            let mut next = Self(BTreeMap::new());
            for (key, shape) in &current {
                let allowed = config.definitions.get(key.name.as_str()).is_none_or(|options| options.identify);
                if allowed && is_candidate(shape) {
                    next.0.entry(shape.bare()).and_modify(|k| *k = None).or_insert_with(|| Some(key.clone()));
                }
            }
            let settled = next.0 == known.0;
            known = next;
            if settled {
                break;
            }
            for shape in current.values_mut() {
                known.apply_below(shape);
            }
        }
        known
    }

    /// Identifies everything inside definitions; a definition itself stays what it is.
    pub(super) fn apply_to_definitions(&self, definitions: &mut BTreeMap<DefinitionKey, Shape>) {
        for shape in definitions.values_mut() {
            self.apply_below(shape);
        }
    }

    /// Identifies a shape and everything in it, from the inside out.
    pub(super) fn apply(&self, shape: &mut Shape) {
        self.apply_below(shape);
        if shape.reference.is_some() || !is_candidate(shape) {
            return;
        }
        if let Some(Some(key)) = self.0.get(&shape.bare()) {
            let mut reference = Shape::any(shape.note.pointer.clone());
            reference.reference = Some(key.clone());
            reference.nullable = shape.nullable;
            reference.read_only = shape.read_only;
            reference.default = shape.default.take();
            reference.note = Note { identified: true, ..std::mem::take(&mut shape.note) };
            *shape = reference;
        }
    }

    fn apply_below(&self, shape: &mut Shape) {
        for property in shape.properties.values_mut() {
            self.apply(property);
        }
        if let Some(items) = &mut shape.items {
            self.apply(items);
        }
        if let Additional::Kept(values) = &mut shape.additional {
            self.apply(values);
        }
        // A subtype stays what it is.
        shape.subtypes_mut().for_each(|subtype| self.apply_below(subtype));
    }
}

fn is_candidate(shape: &Shape) -> bool {
    match shape.kind {
        Kind::Object => !shape.properties.is_empty(),
        Kind::Array | Kind::Any | Kind::File => false,
        Kind::Boolean | Kind::Integer | Kind::Number | Kind::String => shape.is_constrained(),
    }
}
