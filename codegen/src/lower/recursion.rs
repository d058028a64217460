//! A struct cannot hold itself: in every cycle of types that hold each other, the edges that lead back are boxed.
//!
//! Which edges these are depends on the cycle alone: each strongly connected component is walked on its own, from its
//! first type by place, so that a type elsewhere never moves a box.

use std::collections::{BTreeMap, BTreeSet};

use petgraph::{algo::kosaraju_scc, graph::DiGraph};

use crate::ir::{Place, Type, TypeId, TypeKind, TypeRef};

/// Boxes back edges.
pub(super) fn break_cycles(types: &mut [Type], places: &[Place]) {
    let mut graph = DiGraph::<TypeId, ()>::new();
    let nodes: Vec<_> = (0..types.len()).map(|index| graph.add_node(TypeId(index))).collect();
    for (index, ty) in types.iter().enumerate() {
        for target in held(&ty.kind) {
            if let (Some(from), Some(to)) = (nodes.get(index), nodes.get(target.0)) {
                graph.add_edge(*from, *to, ());
            }
        }
    }
    let rank: BTreeMap<TypeId, &Place> = places.iter().filter(|p| p.canonical).map(|place| (place.id, place)).collect();
    for component in kosaraju_scc(&graph) {
        let mut members: Vec<TypeId> = component.iter().filter_map(|node| graph.node_weight(*node)).copied().collect();
        members.sort_by_key(|id| rank.get(id).map(|place| &place.pointer));
        let inside: BTreeSet<TypeId> = members.iter().copied().collect();
        let mut walk = Walk { types, inside: &inside, finished: BTreeSet::new() };
        for id in members {
            walk.from(id);
        }
    }
}

/// Types that a value holds in itself.
fn held(kind: &TypeKind) -> Vec<TypeId> {
    match kind {
        TypeKind::Struct { fields, .. } => fields.iter().filter_map(|field| field.ty.held()).collect(),
        TypeKind::Newtype(inner) | TypeKind::Alias(inner) => inner.held().into_iter().collect(),
        // Subtypes are behind pointers anyway.
        TypeKind::StringEnum(_) | TypeKind::IntegerEnum(_) | TypeKind::Hierarchy(_) => Vec::new(),
    }
}

struct Walk<'a> {
    types: &'a mut [Type],
    inside: &'a BTreeSet<TypeId>,
    finished: BTreeSet<TypeId>,
}

impl Walk<'_> {
    /// Depth first without recursion: `path` holds the types that are open, with the next field of each.
    fn from(&mut self, start: TypeId) {
        if self.finished.contains(&start) {
            return;
        }
        let mut path: Vec<(TypeId, usize)> = vec![(start, 0)];
        let mut on_path = BTreeSet::from([start]);
        while let Some((id, next)) = path.last_mut() {
            let (id, field) = (*id, *next);
            *next += 1;
            let Some(edge) = self.edge(id, field) else {
                self.finished.insert(id);
                on_path.remove(&id);
                path.pop();
                continue;
            };
            let Some(target) = edge.held().filter(|target| self.inside.contains(target)) else { continue };
            if on_path.contains(&target) {
                if let Some(edge) = self.edge(id, field) {
                    boxed(edge);
                }
            } else if !self.finished.contains(&target) {
                on_path.insert(target);
                path.push((target, 0));
            }
        }
    }

    fn edge(&mut self, id: TypeId, index: usize) -> Option<&mut TypeRef> {
        match &mut self.types.get_mut(id.0)?.kind {
            TypeKind::Struct { fields, .. } => fields.get_mut(index).map(|field| &mut field.ty),
            TypeKind::Newtype(inner) | TypeKind::Alias(inner) if index == 0 => Some(inner),
            _ => None,
        }
    }
}

/// Puts the box inside of null: `Nullable<Box<T>>`. One is enough.
pub(super) fn boxed(edge: &mut TypeRef) {
    match edge {
        TypeRef::Nullable(inner) => boxed(inner),
        TypeRef::Boxed(_) => {}
        other => {
            let inner = std::mem::replace(other, TypeRef::Any);
            *other = TypeRef::Boxed(Box::new(inner));
        }
    }
}
