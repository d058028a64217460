//! Two shapes of an `allOf` to one that accepts what both accept.

use std::collections::BTreeSet;

use openapiv2::Pointer;

use super::{Lowering, resolve};
use crate::ir::shape::{Additional, Bound, Decimal, Kind, Shape};

/// Merges two shapes that are no references. A conflict is a diagnostic; the first member's word stands then.
pub(super) fn merge(cx: &mut Lowering<'_>, a: Shape, b: Shape, at: &Pointer, open: &mut Vec<String>) -> Shape {
    let kind = match (a.kind, b.kind) {
        (Kind::Any, other) | (other, Kind::Any) => other,
        (Kind::Number, Kind::Integer) | (Kind::Integer, Kind::Number) => Kind::Integer,
        (x, y) if x == y => x,
        (x, y) => {
            let message = format!("members of `allOf` disagree about the type: {} and {}", x.name(), y.name());
            cx.error("all-of-conflict", message, at, "no value has both types; remove one of them");
            x
        }
    };
    let (mut a, b) = (a, b);
    let mut properties = std::mem::take(&mut a.properties);
    for (name, theirs) in b.properties {
        let merged = match properties.remove(&name) {
            None => theirs,
            Some(ours) => property(cx, ours, theirs, &at.child("properties").child(&name), open),
        };
        properties.insert(name, merged);
    }
    let items = match (a.items, b.items) {
        (Some(x), Some(y)) => Some(Box::new(property(cx, *x, *y, &at.child("items"), open))),
        (x, y) => x.or(y),
    };
    let additional = match (a.additional, b.additional) {
        // Read word for word, `false` in one member would forbid the properties of the others; nobody means that.
        (Additional::Forbidden, _) | (_, Additional::Forbidden) => Additional::Forbidden,
        (Additional::Ignored, other) | (other, Additional::Ignored) => other,
        (Additional::Kept(x), Additional::Kept(y)) => {
            Additional::Kept(Box::new(property(cx, *x, *y, &at.child("additionalProperties"), open)))
        }
    };
    let enumeration = match (a.enumeration, b.enumeration) {
        (Some(x), Some(y)) => {
            let theirs: BTreeSet<_> = y.into_iter().collect();
            let both: Vec<_> = x.into_iter().filter(|value| theirs.contains(value)).collect();
            if both.is_empty() {
                let message = "members of `allOf` have no value of `enum` in common".to_owned();
                cx.error("all-of-conflict", message, at, "give the enumerations a common value");
            }
            Some(both)
        }
        (x, y) => x.or(y),
    };
    let format = match (a.format, b.format) {
        (Some(x), Some(y)) if x != y => {
            let message = format!("members of `allOf` disagree about the format: `{x}` and `{y}`");
            cx.error("all-of-conflict", message, at, "remove one of them");
            Some(x)
        }
        (x, y) => x.or(y),
    };
    let note = if a.note.description.is_some() || b.note.description.is_none() { a.note } else { b.note };
    Shape {
        kind,
        reference: None,
        nullable: a.nullable && b.nullable,
        read_only: a.read_only || b.read_only,
        default: b.default.or(a.default),
        format,
        enumeration,
        minimum: narrowest(a.minimum, b.minimum, false),
        maximum: narrowest(a.maximum, b.maximum, true),
        multiple_of: multiple(cx, a.multiple_of, b.multiple_of, at),
        min_length: a.min_length.max(b.min_length),
        max_length: smallest(a.max_length, b.max_length),
        patterns: a.patterns.into_iter().chain(b.patterns).collect(),
        items,
        min_items: a.min_items.max(b.min_items),
        max_items: smallest(a.max_items, b.max_items),
        unique_items: a.unique_items || b.unique_items,
        properties,
        required: a.required.into_iter().chain(b.required).collect(),
        additional,
        hierarchy: None,
        min_properties: a.min_properties.max(b.min_properties),
        max_properties: smallest(a.max_properties, b.max_properties),
        note,
    }
}

/// The same property in two members. A recursive definition cannot be expanded for ever: the first member's word stands.
fn property(cx: &mut Lowering<'_>, ours: Shape, theirs: Shape, at: &Pointer, open: &mut Vec<String>) -> Shape {
    // What belongs to the place and not to the type is of both, whichever of the two is kept.
    let nullable = ours.nullable && theirs.nullable;
    let read_only = ours.read_only || theirs.read_only;
    let default = theirs.default.clone().or_else(|| ours.default.clone());
    let kept = |shape: Shape| Shape { nullable, read_only, default, ..shape };
    if ours.reference.is_some() && ours.reference == theirs.reference {
        return kept(ours);
    }
    // What is merged here may hold what is merged again, and so on.
    if !cx.enter(at) {
        cx.leave();
        return kept(ours);
    }
    let (x, y) = (resolve::expand(cx, &ours, open), resolve::expand(cx, &theirs, open));
    let any = Shape::any(at.clone());
    // Equal but for the reference: keep it. A bare `{}` beside it adds nothing.
    if x.bare() == y.bare() || y.bare() == any {
        cx.leave();
        return kept(ours);
    }
    if x.bare() == any {
        cx.leave();
        return kept(theirs);
    }
    let mut merged = merge(cx, x, y, at, open);
    cx.leave();
    merged.nullable = nullable;
    merged
}

fn smallest(a: Option<u64>, b: Option<u64>) -> Option<u64> {
    match (a, b) {
        (Some(x), Some(y)) => Some(x.min(y)),
        (x, y) => x.or(y),
    }
}

fn narrowest(a: Option<Bound>, b: Option<Bound>, smaller: bool) -> Option<Bound> {
    match (a, b) {
        (Some(x), Some(y)) => {
            let order = x.value.cmp(&y.value);
            let first = if smaller { order.is_lt() } else { order.is_gt() };
            Some(if order.is_eq() {
                Bound { exclusive: x.exclusive || y.exclusive, value: x.value }
            } else if first {
                x
            } else {
                y
            })
        }
        (x, y) => x.or(y),
    }
}

/// A multiple of both; where neither divides the other, that is their least common multiple, for integers.
fn multiple(cx: &mut Lowering<'_>, a: Option<Decimal>, b: Option<Decimal>, at: &Pointer) -> Option<Decimal> {
    match (a, b) {
        (Some(x), Some(y)) if x == y => Some(x),
        (Some(x), Some(y)) => match (x.0.as_u64(), y.0.as_u64()) {
            (Some(m), Some(n)) => {
                // Not both zero, as they differ.
                let (mut p, mut q) = (m, n);
                while q != 0 {
                    (p, q) = (q, p % q);
                }
                Some(Decimal((m / p).saturating_mul(n).into()))
            }
            _ => {
                let message = "members of `allOf` have different fractions as `multipleOf`".to_owned();
                cx.error("all-of-conflict", message, at, "write their common multiple into one member");
                Some(x)
            }
        },
        (x, y) => x.or(y),
    }
}
