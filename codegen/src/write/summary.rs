//! A contract in short: its operations and the names of its types, to say what changed since the last time.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::{Output, ir::Root};

/// A contract in short.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Summary {
    /// Names of the types in `models`, aliases too.
    pub models: BTreeSet<String>,
    /// By module of the tag.
    pub tags: BTreeMap<String, TagSummary>,
}

/// A tag in short.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct TagSummary {
    /// `operationId` by method and path, such as `GET /contacts`.
    pub operations: BTreeMap<String, String>,
    /// Names of the types in the tag's module, aliases too; requests and answers do not count.
    pub types: BTreeSet<String>,
}

/// An operation in short.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct OperationEntry {
    /// Module of its tag.
    pub tag: String,
    /// `operationId`
    pub id: String,
    /// Method and path, such as `GET /contacts`.
    pub route: String,
}

/// An operation that kept its id, but not its tag, method or path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Moved {
    /// As it was.
    pub from: OperationEntry,
    /// As it is.
    pub to: OperationEntry,
}

/// What changed in a contract; each list is sorted.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Since {
    /// New operations.
    pub operations_added: Vec<OperationEntry>,
    /// Operations that are gone.
    pub operations_removed: Vec<OperationEntry>,
    /// Operations elsewhere.
    pub operations_moved: Vec<Moved>,
    /// New names of types, with their module, such as `models::Contact`.
    pub types_added: Vec<String>,
    /// Names of types that are gone.
    pub types_removed: Vec<String>,
}

impl Since {
    /// Whether nothing changed that has a name.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

impl Summary {
    /// The contract in short.
    pub fn of(output: &Output) -> Self {
        let (api, names) = (&output.api, &output.names);
        let mut tags: Vec<TagSummary> = names.tags.iter().map(|_| TagSummary::default()).collect();
        let mut models = BTreeSet::new();
        for operation in &api.operations {
            if let Some(tag) = tags.get_mut(operation.tag) {
                let route = format!("{} {}", operation.method.name(), operation.path);
                tag.operations.insert(route, operation.id.clone());
            }
        }
        for (place, name) in api.places.iter().zip(&names.places) {
            let types = match place.path.root {
                Root::Definition(_) => Some(&mut models),
                Root::Operation(index) => {
                    let tag = api.operations.get(index).and_then(|operation| tags.get_mut(operation.tag));
                    tag.map(|tag| &mut tag.types)
                }
            };
            types.map(|types| types.insert(name.clone()));
        }
        Self { models, tags: names.tags.iter().map(|names| names.module.clone()).zip(tags).collect() }
    }

    /// How many operations there are.
    pub fn operation_count(&self) -> usize {
        self.tags.values().map(|tag| tag.operations.len()).sum()
    }

    /// What changed since an earlier summary.
    pub fn since(&self, before: &Self) -> Since {
        let (old, new) = (before.operations(), self.operations());
        let mut removed: Vec<OperationEntry> = old.difference(&new).cloned().collect();
        let mut operations_added = Vec::new();
        let mut operations_moved = Vec::new();
        for to in new.difference(&old).cloned() {
            match removed.iter().position(|from| from.id == to.id) {
                Some(index) => operations_moved.push(Moved { from: removed.remove(index), to }),
                None => operations_added.push(to),
            }
        }
        let (old, new) = (before.types(), self.types());
        Since {
            operations_added,
            operations_removed: removed,
            operations_moved,
            types_added: new.difference(&old).cloned().collect(),
            types_removed: old.difference(&new).cloned().collect(),
        }
    }

    fn operations(&self) -> BTreeSet<OperationEntry> {
        let entries = self.tags.iter().flat_map(|(tag, summary)| {
            summary.operations.iter().map(|(route, id)| OperationEntry {
                tag: tag.clone(),
                id: id.clone(),
                route: route.clone(),
            })
        });
        entries.collect()
    }

    fn types(&self) -> BTreeSet<String> {
        let of_tags =
            self.tags.iter().flat_map(|(tag, summary)| summary.types.iter().map(move |ty| (tag.as_str(), ty)));
        let of_models = self.models.iter().map(|ty| ("models", ty));
        of_models.chain(of_tags).map(|(module, ty)| format!("{module}::{ty}")).collect()
    }
}
