//! The address of a selected node, from RFC 9535 normalized paths (section 2.7), ordered as the document is.

use openapiv2::{Node, Pointer, Value};
use serde_json::Value as Json;
use serde_json_path::{NormalizedPath, PathElement};

/// One step down.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Step {
    /// Into an array.
    Index(usize),
    /// Into an object.
    Name(String),
}

/// All steps from the root. Items of one array are ordered by their index, and what is above comes before what is below.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Location(Vec<Step>);

impl Location {
    /// The location that a query has found.
    pub(super) fn of(path: &NormalizedPath<'_>) -> Self {
        let step = |element: &PathElement<'_>| match element {
            PathElement::Name(name) => Step::Name((*name).to_owned()),
            PathElement::Index(index) => Step::Index(*index),
        };
        Self(path.iter().map(step).collect())
    }

    /// Whether this is the whole document.
    pub(super) fn is_root(&self) -> bool {
        self.0.is_empty()
    }

    /// How many objects and arrays are above.
    pub(super) fn depth(&self) -> usize {
        self.0.len()
    }

    /// The container and the last step; `None` for the root.
    pub(super) fn split_last(&self) -> Option<(Self, &Step)> {
        self.0.split_last().map(|(last, above)| (Self(above.to_vec()), last))
    }

    /// The same as a JSON pointer.
    pub(super) fn pointer(&self) -> Pointer {
        self.0.iter().fold(Pointer::root(), |pointer, step| match step {
            Step::Index(index) => pointer.child(index),
            Step::Name(name) => pointer.child(name),
        })
    }

    /// The node there.
    pub(super) fn node<'a>(&self, tree: &'a Node) -> Option<&'a Node> {
        self.0.iter().try_fold(tree, |node, step| match (step, &node.value) {
            (Step::Name(name), Value::Object(object)) => object.get(name).map(|member| &member.node),
            (Step::Index(index), Value::Array(items)) => items.get(*index),
            _ => None,
        })
    }

    /// The node there, to change it.
    pub(super) fn node_mut<'a>(&self, tree: &'a mut Node) -> Option<&'a mut Node> {
        self.0.iter().try_fold(tree, |node, step| match (step, &mut node.value) {
            (Step::Name(name), Value::Object(object)) => object.get_mut(name).map(|member| &mut member.node),
            (Step::Index(index), Value::Array(items)) => items.get_mut(*index),
            _ => None,
        })
    }

    /// The value there, to change it.
    pub(super) fn json_mut<'a>(&self, json: &'a mut Json) -> Option<&'a mut Json> {
        self.0.iter().try_fold(json, |value, step| match (step, value) {
            (Step::Name(name), Json::Object(object)) => object.get_mut(name),
            (Step::Index(index), Json::Array(items)) => items.get_mut(*index),
            _ => None,
        })
    }
}
