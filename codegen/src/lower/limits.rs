//! Limits of what lowering makes of a document: how much `allOf` and references into the middle of schemas may repeat, and how
//! deep schemas are within each other once references have been followed.

use std::collections::BTreeMap;

use openapiv2::Pointer;

use super::{
    Lowering,
    operations::{self, Operation},
};
use crate::ir::shape::{Additional, DefinitionKey, Shape};

/// Schemas of a contract: those of all definitions, once `allOf` has been followed, and those of all operations. What is
/// inherited or shared counts wherever it is used, since it is written there; a long text counts as several.
pub(super) const MAX_SCHEMAS: usize = 200_000;

/// Schemas of one definition, and of the operations of one tag: each is a file, which is held in memory as a whole.
const MAX_IN_DEFINITION: usize = 25_000;
const MAX_IN_TAG: usize = 50_000;

/// An operation is as much code as so many schemas.
pub(super) const OPERATION: usize = 10;

/// Schemas within each other, once `allOf` and references into the middle of schemas have been followed.
pub(super) const MAX_NESTED: usize = 512;

/// Bytes of text that count as one more schema.
pub(super) const TEXT: usize = 256;

/// How much has been used.
#[derive(Debug, Default)]
pub(super) struct Limits {
    schemas: usize,
    nested: usize,
    /// Whether each of the limits has been told.
    told: (bool, bool),
}

impl Lowering<'_> {
    /// Counts repeated schemas; `false` beyond the limit, which is told once.
    pub(super) fn repeats(&mut self, schemas: usize, at: &Pointer) -> bool {
        self.limits.schemas = self.limits.schemas.saturating_add(schemas);
        let fits = self.limits.schemas <= MAX_SCHEMAS;
        if !fits && !std::mem::replace(&mut self.limits.told.0, true) {
            let message =
                format!("more than {MAX_SCHEMAS} schemas, as `allOf` and references repeat what they lead to");
            let help = "inherit and share less, or divide the contract into several";
            self.error("too-many-schemas", message, at, help);
        }
        fits
    }

    /// How much has been counted.
    pub(super) fn counted(&self) -> usize {
        self.limits.schemas
    }

    /// Counts the schemas of all definitions, and tells those that are too large.
    pub(super) fn check_definitions(&mut self, shapes: &BTreeMap<DefinitionKey, Shape>) {
        for (key, shape) in shapes {
            let schemas = weight(shape);
            if schemas > MAX_IN_DEFINITION {
                let message = format!("the definition `{}` has more than {MAX_IN_DEFINITION} schemas", key.name);
                self.error("too-many-schemas", message, &shape.note.pointer, "divide it into several definitions");
            }
            self.repeats(schemas, &shape.note.pointer);
        }
    }

    /// Tells tags whose operations are too much together.
    pub(super) fn check_tags(&mut self, operations: &[Operation<'_>]) {
        let mut tags: BTreeMap<&str, usize> = BTreeMap::new();
        for operation in operations {
            let counted = tags.entry(operations::tag_name(operation.model)).or_default();
            let before = std::mem::replace(counted, counted.saturating_add(operation.schemas));
            if before <= MAX_IN_TAG && *counted > MAX_IN_TAG {
                let message = format!("the operations of one tag have more than {MAX_IN_TAG} schemas and parameters");
                let help = "an operation counts as ten; give some of them another tag";
                self.error("too-many-schemas", message, &operation.model.pointer, help);
            }
        }
    }

    /// Whether more may be repeated.
    pub(super) fn limits_left(&self) -> bool {
        self.limits.schemas <= MAX_SCHEMAS
    }

    /// Goes one schema deeper; `false` beyond the limit, which is told once. Whoever goes in comes out by [`Self::leave`].
    pub(super) fn enter(&mut self, at: &Pointer) -> bool {
        self.limits.nested = self.limits.nested.saturating_add(1);
        let fits = self.limits.nested <= MAX_NESTED;
        if !fits && !std::mem::replace(&mut self.limits.told.1, true) {
            let message = format!(
                "more than {MAX_NESTED} schemas within each other, as `allOf` and references lead from one to the next"
            );
            let help = "make inner schemas definitions, and refer to them by `$ref` without `allOf`";
            self.error("too-many-levels", message, at, help);
        }
        fits
    }

    pub(super) fn leave(&mut self) {
        self.limits.nested = self.limits.nested.saturating_sub(1);
    }
}

/// How many schemas a shape is, a long text counting as several.
pub(super) fn weight(shape: &Shape) -> usize {
    let text = |text: &Option<String>| text.as_ref().map_or(0, String::len);
    let values = shape.enumeration.iter().flatten().map(|value| value.0.len() + 16).sum::<usize>();
    let required = shape.required.iter().map(|name| name.len() + 16).sum::<usize>();
    let default = shape.default.as_ref().map_or(0, |default| default.0.len());
    let bytes = text(&shape.note.title) + text(&shape.note.description) + values + required + default;
    let inner = shape.properties.iter().map(|(name, property)| weight(property) + name.len() / TEXT).sum::<usize>();
    let items = shape.items.as_deref().map_or(0, weight);
    let additional = match &shape.additional {
        Additional::Kept(values) => weight(values),
        Additional::Ignored | Additional::Forbidden => 0,
    };
    1 + bytes / TEXT + inner + items + additional + shape.subtypes().map(weight).sum::<usize>()
}
