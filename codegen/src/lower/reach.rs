//! Which types requests and answers reach. Types get `Deserialize` and `Serialize` by it, and defaults their meaning.

use std::collections::BTreeSet;

use openapiv2::model::Method;

use crate::ir::{Content, Operation, Presence, Table, Type, TypeId, TypeKind, TypeRef};

/// Marks all types; those that nothing reaches are marked as reached by both.
pub(super) fn mark(types: &mut [Type], operations: &[Operation]) {
    let mut requests = BTreeSet::new();
    let mut patches = BTreeSet::new();
    let mut answers = BTreeSet::new();
    for operation in operations {
        for parameter in &operation.parameters {
            visit(&parameter.ty, types, &mut requests);
        }
        if let Some(body) = &operation.body {
            visit(&body.ty, types, &mut requests);
            if operation.method == Method::Patch {
                visit(&body.ty, types, &mut patches);
            }
        }
        for response in &operation.responses {
            if let Content::Value { ty, .. } | Content::Stream { items: ty, .. } = &response.content {
                visit(ty, types, &mut answers);
            }
            for header in &response.headers {
                visit(&header.ty, types, &mut answers);
            }
        }
    }
    // What nothing reaches can be used for both, with everything that it refers to.
    let used: BTreeSet<TypeId> = requests.union(&answers).copied().collect();
    let unused: Vec<TypeRef> =
        (0..types.len()).map(TypeId).filter(|id| !used.contains(id)).map(TypeRef::Named).collect();
    for ty in &unused {
        visit(ty, types, &mut requests);
        visit(ty, types, &mut answers);
    }
    for (index, ty) in types.iter_mut().enumerate() {
        let id = TypeId(index);
        ty.in_requests = requests.contains(&id);
        ty.in_answers = answers.contains(&id);
        let in_requests = ty.in_requests && used.contains(&id);
        // What a partial update leaves out stays as it is, and an answer may leave out what it does not know:
        // only in other requests is a default put in the place of what is absent.
        if patches.contains(&id) || !in_requests {
            forget_defaults(ty);
        }
    }
}

fn forget_defaults(ty: &mut Type) {
    if let TypeKind::Struct { fields, .. } = &mut ty.kind {
        for field in fields.iter_mut().filter(|field| matches!(field.presence, Presence::Defaulted(_))) {
            field.presence = Presence::Optional;
        }
    }
    if let Table::Inline(schema) = &mut ty.table {
        for property in &mut schema.properties {
            property.default = None;
        }
    }
}

fn visit(ty: &TypeRef, types: &[Type], seen: &mut BTreeSet<TypeId>) {
    let mut open: Vec<TypeId> = ty.named().into_iter().collect();
    while let Some(id) = open.pop() {
        if seen.insert(id) {
            open.extend(types.get(id.0).into_iter().flat_map(|ty| referred(&ty.kind)));
        }
    }
}

/// Types that a type refers to, in whatever way.
pub(super) fn referred(kind: &TypeKind) -> Vec<TypeId> {
    match kind {
        TypeKind::Struct { fields, additional } => {
            fields.iter().map(|field| &field.ty).chain(additional).filter_map(TypeRef::named).collect()
        }
        TypeKind::Newtype(inner) | TypeKind::Alias(inner) => inner.named().into_iter().collect(),
        TypeKind::Hierarchy(subtypes) => subtypes.iter().filter_map(|(_, ty)| ty.named()).collect(),
        TypeKind::StringEnum(_) | TypeKind::IntegerEnum(_) => Vec::new(),
    }
}
