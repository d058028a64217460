//! Schemas, compared for one direction: types, properties, items, and what is told to people.

use std::collections::BTreeSet;

use openapiv2::Pointer;

use super::{Diff, Direction, Effect, Verdict, View, constraints};
use crate::ir::shape::{Additional, DefinitionKey, Kind, Shape};

/// Where a comparison of schemas is.
pub(super) struct Way {
    pub(super) direction: Direction,
    /// Whether values are written as texts, as in parameters and headers.
    is_text: bool,
    /// The nearest thing with a name: a parameter, an answer, a definition.
    pub(super) at: String,
    /// The way down from there: `.lines[].price`.
    path: String,
}

impl Way {
    pub(super) fn new(direction: Direction, at: impl Into<String>) -> Self {
        Self { direction, is_text: false, at: at.into(), path: String::new() }
    }

    /// The same for values that are written as texts.
    pub(super) fn of_text(direction: Direction, at: impl Into<String>) -> Self {
        Self { is_text: true, ..Self::new(direction, at) }
    }

    fn place(&self) -> String {
        match self.path.is_empty() {
            true => self.at.clone(),
            false => format!("{}, `{}`", self.at, self.path.trim_start_matches('.')),
        }
    }
}

impl View<'_> {
    /// What a reference leads to, or the shape itself.
    pub(super) fn target<'s>(&'s self, shape: &'s Shape) -> &'s Shape {
        let mut current = shape;
        // An alias of itself has been diagnosed.
        for _ in 0..MAX_ALIASES {
            match current.reference.as_ref().and_then(|key| self.definitions.get(key)) {
                Some(next) => current = next,
                None => break,
            }
        }
        current
    }

    /// What a definition is, if it is known.
    pub(super) fn definition(&self, name: &str) -> Option<&Shape> {
        let shape = self.definitions.get(&DefinitionKey { name: name.to_owned(), input: false })?;
        Some(self.target(shape))
    }
}

/// References to references that are followed: more are an error of the contract.
const MAX_ALIASES: usize = 300;

impl Diff<'_> {
    /// Compares two schemas. Two definitions are put down as a pair that is compared later.
    pub(super) fn schema(&mut self, way: &mut Way, old: &Shape, new: &Shape) {
        let places = (&old.note.pointer, &new.note.pointer);
        let accepts_null = |shape: &Shape, target: &Shape| shape.nullable || target.nullable;
        let (before, after) = (self.old.target(old), self.new.target(new));
        let (null_before, null_after) = (accepts_null(old, before), accepts_null(new, after));
        self.null(way, places, null_before, null_after, (before, after));
        if let (Some(old_key), Some(new_key)) = (&old.reference, &new.reference) {
            self.shape_docs(way, old, new);
            let names = (way.direction, way.is_text, old_key.name.clone(), new_key.name.clone());
            self.pairs.add(names, self.operation.as_ref());
            return;
        }
        self.resolved(way, before, after);
        self.shape_docs(way, before, after);
    }

    fn null(
        &mut self,
        way: &Way,
        places: (&Pointer, &Pointer),
        before: bool,
        after: bool,
        (old, new): (&Shape, &Shape),
    ) {
        // Without a type, null is a value like any other.
        let any = |shape: &Shape| shape.kind == Kind::Any && shape.enumeration.is_none();
        let (before, after) = (before || any(old), after || any(new));
        if let Some(effect) = Effect::of(before && !after, !before && after)
            && (old.kind == new.kind || !any(old) && !any(new))
        {
            let says = if after { "null is allowed from now on" } else { "null is no longer allowed" };
            let message = format!("{}: {says}", way.place());
            let places = (&places.0.child("x-nullable"), &places.1.child("x-nullable"));
            self.effect(effect, "null", way.direction, places, message);
        }
    }

    /// Compares two shapes that are no references.
    pub(super) fn resolved(&mut self, way: &mut Way, old: &Shape, new: &Shape) {
        // Nothing is below what takes anything; where both sides went on, a definition that holds itself would not end.
        if old.kind != new.kind || takes_anything(old) || takes_anything(new) {
            self.kinds(way, old, new);
            return;
        }
        let (old_at, new_at) = (&old.note.pointer, &new.note.pointer);
        for found in constraints::compare(old, new, &mut self.inclusions) {
            let places = (&old_at.child(found.keyword), &new_at.child(found.keyword));
            let message = format!("{}: {}", way.place(), found.message);
            self.effect(found.effect, found.keyword, way.direction, places, message);
        }
        if old.format != new.format && old.kind == Kind::String {
            let said = |shape: &Shape| shape.format.clone().unwrap_or_else(|| "absent".to_owned());
            let message =
                format!("{}: `format`, which is not checked, was {} and is {}", way.place(), said(old), said(new));
            let places = (&old_at.child("format"), &new_at.child("format"));
            let checked =
                constraints::compare(old, new, &mut self.inclusions).iter().any(|found| found.keyword == "format");
            if !checked {
                self.push(Verdict::Documentation, "format-changed", Direction::Neither, places, message);
            }
        }
        if old.kind == Kind::Array || old.items.is_some() || new.items.is_some() {
            let any = Shape::any(Pointer::root());
            let of = |shape: &Shape| {
                let items = shape.items.as_deref().cloned();
                items.unwrap_or_else(|| Shape { note: shape.note.clone(), ..any.clone() })
            };
            self.below(way, "[]", &of(old), &of(new));
        }
        if matches!(old.kind, Kind::Object | Kind::Any) {
            self.properties(way, old, new);
            self.additional(way, old, new);
        }
        if old.default != new.default {
            let said =
                |shape: &Shape| shape.default.as_ref().map_or_else(|| "absent".to_owned(), |d| format!("`{}`", d.0));
            let message = format!("{}: the default was {} and is {}", way.place(), said(old), said(new));
            let places = (&old_at.child("default"), &new_at.child("default"));
            self.push(Verdict::Compatible, "default-changed", way.direction, places, message);
        }
    }

    fn kinds(&mut self, way: &Way, old: &Shape, new: &Shape) {
        let is_scalar = |shape: &Shape| matches!(shape.kind, Kind::Boolean | Kind::Integer | Kind::Number);
        let is_any_text =
            |shape: &Shape| way.is_text && shape.kind == Kind::String && constraints::takes_any_text(shape);
        let effect = match (old.kind, new.kind) {
            // `5` is a text as well.
            _ if is_any_text(old) && is_scalar(new) => Effect::Narrowed,
            _ if is_scalar(old) && is_any_text(new) => Effect::Widened,
            _ if takes_anything(old) && takes_anything(new) => return,
            _ if takes_anything(old) => Effect::Narrowed,
            _ if takes_anything(new) => Effect::Widened,
            (Kind::Any, _) | (Kind::Number, Kind::Integer) => Effect::Narrowed,
            (_, Kind::Any) | (Kind::Integer, Kind::Number) => Effect::Widened,
            _ => Effect::Changed,
        };
        // Whatever else is asked of the wider one may refuse values of the narrower one.
        let plain = |shape: &Shape| !shape.is_constrained() && shape.properties.is_empty() && shape.required.is_empty();
        let is_number = |shape: &Shape| matches!(shape.kind, Kind::Integer | Kind::Number);
        let as_number = |shape: &Shape| Shape { kind: Kind::Number, format: None, ..shape.clone() };
        let effect = match effect {
            effect if is_number(old) && is_number(new) => {
                let found = constraints::compare(&as_number(old), &as_number(new), &mut self.inclusions);
                if found.iter().all(|found| found.effect == effect) { effect } else { Effect::Changed }
            }
            Effect::Narrowed if !plain(old) => Effect::Changed,
            Effect::Widened if !plain(new) => Effect::Changed,
            effect => effect,
        };
        let places = (&old.note.pointer.child("type"), &new.note.pointer.child("type"));
        let message = format!("{}: the type was {} and is {}", way.place(), old.kind.name(), new.kind.name());
        self.effect(effect, "type", way.direction, places, message);
    }

    fn properties(&mut self, way: &mut Way, old: &Shape, new: &Shape) {
        let names: BTreeSet<&String> = old
            .properties
            .keys()
            .chain(new.properties.keys())
            .chain(old.required.iter())
            .chain(new.required.iter())
            .collect();
        // A property that only the server sets is not asked of a client.
        let direction = way.direction;
        let required = |shape: &Shape, name: &String| {
            let is_set_by_server = shape.properties.get(name).is_some_and(|property| property.read_only);
            shape.required.contains(name) && !(direction == Direction::Request && is_set_by_server)
        };
        for name in names {
            let (was_required, is_required) = (required(old, name), required(new, name));
            let here = |shape: &Shape| shape.note.pointer.child("properties").child(name);
            let (before, after) = (old.properties.get(name), new.properties.get(name));
            let places = (&here(old), &here(new));
            match (before, after) {
                (Some(before), Some(after)) => self.below(way, &format!(".{name}"), before, after),
                (None, Some(after)) => {
                    let effect = Effect::of(is_required && !was_required, old.additional == Additional::Forbidden);
                    let verdict = effect.map_or(Verdict::Compatible, |effect| effect.verdict(way.direction));
                    let kind = if is_required { "a required property" } else { "an optional property" };
                    let message = format!("{}: {kind} `{name}` is new", way.place());
                    self.push(verdict, "property-added", way.direction, places, message);
                    if let Additional::Kept(values) = &old.additional {
                        self.below(way, &format!(".{name}"), values, after);
                    }
                    continue;
                }
                (Some(before), None) => {
                    let effect = Effect::of(new.additional == Additional::Forbidden, was_required && !is_required);
                    let verdict = effect.map_or(Verdict::Compatible, |effect| effect.verdict(way.direction));
                    let kind = if was_required { "the required property" } else { "the property" };
                    let message = format!("{}: {kind} `{name}` is gone", way.place());
                    self.push(verdict, "property-removed", way.direction, places, message);
                    if let Additional::Kept(values) = &new.additional {
                        self.below(way, &format!(".{name}"), before, values);
                    }
                    continue;
                }
                (None, None) => {}
            }
            if let Some(effect) = Effect::of(is_required && !was_required, was_required && !is_required) {
                let places = (&old.note.pointer.child("required"), &new.note.pointer.child("required"));
                let says = if is_required { "is required from now on" } else { "is no longer required" };
                let message = format!("{}: `{name}` {says}", way.place());
                self.effect(effect, "required", way.direction, places, message);
            }
        }
    }

    fn additional(&mut self, way: &mut Way, old: &Shape, new: &Shape) {
        let places = (&old.note.pointer.child("additionalProperties"), &new.note.pointer.child("additionalProperties"));
        let forbidden = |shape: &Shape| shape.additional == Additional::Forbidden;
        if let Some(effect) = Effect::of(!forbidden(old) && forbidden(new), forbidden(old) && !forbidden(new)) {
            let says = if forbidden(new) { "are refused from now on" } else { "are allowed from now on" };
            let message = format!("{}: properties that are not listed {says}", way.place());
            self.effect(effect, "additionalProperties", way.direction, places, message);
            return;
        }
        let values = |shape: &Shape, at: &Pointer| match &shape.additional {
            Additional::Kept(values) => Some((**values).clone()),
            Additional::Ignored => Some(Shape::any(at.clone())),
            Additional::Forbidden => None,
        };
        if let (Some(before), Some(after)) = (values(old, places.0), values(new, places.1)) {
            self.below(way, ".*", &before, &after);
        }
    }

    fn below(&mut self, way: &mut Way, step: &str, old: &Shape, new: &Shape) {
        let length = way.path.len();
        way.path.push_str(step);
        self.schema(way, old, new);
        way.path.truncate(length);
    }

    pub(super) fn shape_docs(&mut self, way: &Way, old: &Shape, new: &Shape) {
        let places = (&old.note.pointer, &new.note.pointer);
        let at = way.place();
        self.documentation(&at, places, "title", old.note.title != new.note.title);
        self.documentation(&at, places, "description", old.note.description != new.note.description);
        self.documentation(&at, places, "example", old.note.example != new.note.example);
    }
}

/// Whether every value is allowed.
fn takes_anything(shape: &Shape) -> bool {
    let any = Shape { additional: shape.additional.clone(), ..Shape::any(Pointer::root()) };
    let open = match &shape.additional {
        Additional::Ignored => true,
        Additional::Kept(values) => values.reference.is_none() && takes_anything(values),
        Additional::Forbidden => false,
    };
    open && shape.bare() == any
}
