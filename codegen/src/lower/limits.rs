//! Limits of what lowering makes of a document: how much `allOf` and references into the middle of schemas may repeat, and how
//! deep schemas are within each other once references have been followed.

use openapiv2::Pointer;

use super::Lowering;
use crate::ir::shape::{Additional, Shape};

/// Schemas that `allOf` and references into the middle of schemas may repeat, together with the parameters, headers, inline
/// schemas and media types of all operations; a long text counts as several. Each level of an `allOf` repeats all properties
/// of the levels above, and each operation what it shares with others.
pub(super) const MAX_REPEATED: usize = 300_000;

/// Schemas within each other, once `allOf` and references into the middle of schemas have been followed.
pub(super) const MAX_NESTED: usize = 512;

/// Bytes of text that count as one more schema.
pub(super) const TEXT: usize = 256;

/// How much has been used.
#[derive(Debug, Default)]
pub(super) struct Limits {
    repeated: usize,
    nested: usize,
    /// Whether each of the limits has been told.
    told: (bool, bool),
}

impl Lowering<'_> {
    /// Counts repeated schemas; `false` beyond the limit, which is told once.
    pub(super) fn repeats(&mut self, schemas: usize, at: &Pointer) -> bool {
        self.limits.repeated = self.limits.repeated.saturating_add(schemas);
        let fits = self.limits.repeated <= MAX_REPEATED;
        if !fits && !std::mem::replace(&mut self.limits.told.0, true) {
            let message = format!("`allOf` and references repeat more than {MAX_REPEATED} schemas, parameters and headers");
            let help = "share less: what is inherited or referred to is repeated at every place that uses it";
            self.error("too-many-schemas", message, at, help);
        }
        fits
    }

    /// Whether more may be repeated.
    pub(super) fn limits_left(&self) -> bool {
        self.limits.repeated <= MAX_REPEATED
    }

    /// Goes one schema deeper; `false` beyond the limit, which is told once. Whoever goes in comes out by [`Self::leave`].
    pub(super) fn enter(&mut self, at: &Pointer) -> bool {
        self.limits.nested = self.limits.nested.saturating_add(1);
        let fits = self.limits.nested <= MAX_NESTED;
        if !fits && !std::mem::replace(&mut self.limits.told.1, true) {
            let message = format!("more than {MAX_NESTED} schemas within each other, as `allOf` and references lead from one to the next");
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
