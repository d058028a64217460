//! Lists of themselves: newtypes whose lists lead back to them with no struct or map on the way.

use std::collections::{BTreeMap, BTreeSet};

use crate::ir::{Api, TypeId, TypeKind, TypeRef};

/// The newtypes that lead back to themselves through lists, `null` and other names. What is asked of all that they hold
/// would be asked of themselves.
pub(super) fn lists_of_themselves(api: &Api) -> BTreeSet<TypeId> {
    let mut found = BTreeSet::new();
    // The walk by which each type was met. Each type leads to one other at most, so that all walks together are short.
    let mut met: BTreeMap<TypeId, TypeId> = BTreeMap::new();
    for start in (0..api.types.len()).map(TypeId) {
        let mut current = Some(start);
        while let Some(id) = current.filter(|id| !met.contains_key(id)) {
            met.insert(id, start);
            current = next(api, id);
        }
        // A type that this walk has met before is on a circle, and so is all that follows.
        let mut current = current.filter(|id| met.get(id) == Some(&start));
        while let Some(id) = current.filter(|id| found.insert(*id)) {
            current = next(api, id);
        }
    }
    found
}

/// The type that a newtype or another name leads to.
fn next(api: &Api, id: TypeId) -> Option<TypeId> {
    match &api.get(id)?.kind {
        TypeKind::Newtype(inner) | TypeKind::Alias(inner) => through_lists(inner),
        _ => None,
    }
}

/// The named type at the bottom of lists and pointers. A map ends it: of its values nothing is asked.
fn through_lists(ty: &TypeRef) -> Option<TypeId> {
    match ty {
        TypeRef::Named(id) => Some(*id),
        TypeRef::Nullable(inner) | TypeRef::Boxed(inner) | TypeRef::Array(inner) => through_lists(inner),
        _ => None,
    }
}
