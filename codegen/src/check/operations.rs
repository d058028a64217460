//! Operations and tags (Operation Object, Tag Object): ids and names are unique.

use std::collections::BTreeMap;

use openapiv2::{Diagnostic, Pointer};

use super::Check;

pub(super) fn check(cx: &mut Check<'_>) {
    let document = cx.document;
    let mut ids: BTreeMap<&str, Pointer> = BTreeMap::new();
    for operation in document.paths.values().flat_map(|item| item.operations.values()) {
        let Some(id) = operation.operation_id.as_deref() else { continue };
        let place = operation.pointer.child("operationId");
        match ids.get(id) {
            None => drop(ids.insert(id, place)),
            Some(first) => {
                let message = format!("the operation id `{id}` stands here twice");
                let diagnostic = Diagnostic::error("duplicate-operation-id", message);
                let diagnostic = cx.at(diagnostic, &place, "once more here");
                let diagnostic = cx.at(diagnostic, first, "first here");
                cx.push(diagnostic.help("give each operation an id of its own, or none"));
            }
        }
    }
    let mut names: BTreeMap<&str, Pointer> = BTreeMap::new();
    for tag in &document.tags {
        let place = tag.pointer.child("name");
        match names.get(tag.name.as_str()) {
            None => drop(names.insert(&tag.name, place)),
            Some(first) => {
                let message = format!("the tag `{}` is declared twice", tag.name);
                let diagnostic = cx.at(Diagnostic::warning("duplicate-tag", message), &place, "once more here");
                let diagnostic = cx.at(diagnostic, first, "first here");
                cx.push(diagnostic.help("remove one of them"));
            }
        }
    }
}
