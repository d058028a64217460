//! Where references can stand, by the standard's grammar.

use crate::model::Method;
use crate::{Node, Pointer, Value};

/// What is needed where a reference stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    Schema,
    Parameter,
    Response,
    PathItem,
}

impl Kind {
    /// Those that have names.
    pub(super) const NAMED: [Self; 3] = [Self::Schema, Self::Parameter, Self::Response];

    /// The key of the root that holds such things.
    pub(super) fn section(self) -> &'static str {
        match self {
            Self::Schema => "definitions",
            Self::Parameter => "parameters",
            Self::Response => "responses",
            Self::PathItem => "paths",
        }
    }
}

/// The references of a tree: what is needed, and the object that has `$ref`, as seen from the root of the tree.
#[derive(Debug, Default)]
pub(super) struct Walk {
    pub(super) references: Vec<(Kind, Pointer)>,
}

impl Walk {
    /// All references of a whole document.
    pub(super) fn document(&mut self, root: &Node) {
        let here = Pointer::root();
        self.members(root, &here, "paths", Self::path_item);
        self.members(root, &here, "definitions", Self::schema);
        self.members(root, &here, "parameters", Self::parameter);
        self.members(root, &here, "responses", Self::response);
    }

    /// All references of a part of a document.
    pub(super) fn part(&mut self, kind: Kind, node: &Node) {
        let here = Pointer::root();
        match kind {
            Kind::Schema => self.schema(node, &here),
            Kind::Parameter => self.parameter(node, &here),
            Kind::Response => self.response(node, &here),
            Kind::PathItem => self.path_item(node, &here),
        }
    }

    fn path_item(&mut self, node: &Node, at: &Pointer) {
        if self.reference(Kind::PathItem, node, at) {
            return;
        }
        self.items(node, at, "parameters", Self::parameter);
        for method in Method::ALL {
            if let Some(operation) = node.get(method.key()) {
                let at = at.child(method.key());
                self.items(operation, &at, "parameters", Self::parameter);
                self.members(operation, &at, "responses", Self::response);
            }
        }
    }

    fn parameter(&mut self, node: &Node, at: &Pointer) {
        if !self.reference(Kind::Parameter, node, at) {
            self.member(node, at, "schema", Self::schema);
        }
    }

    fn response(&mut self, node: &Node, at: &Pointer) {
        if !self.reference(Kind::Response, node, at) {
            self.member(node, at, "schema", Self::schema);
        }
    }

    fn schema(&mut self, node: &Node, at: &Pointer) {
        if self.reference(Kind::Schema, node, at) {
            return;
        }
        self.members(node, at, "properties", Self::schema);
        self.member(node, at, "additionalProperties", Self::schema);
        self.items(node, at, "allOf", Self::schema);
        match node.get("items").map(|items| &items.value) {
            Some(Value::Array(_)) => self.items(node, at, "items", Self::schema),
            _ => self.member(node, at, "items", Self::schema),
        }
    }

    fn reference(&mut self, kind: Kind, node: &Node, at: &Pointer) -> bool {
        let is_reference = node.as_object().is_some() && node.get("$ref").is_some_and(|text| text.as_str().is_some());
        if is_reference {
            self.references.push((kind, at.clone()));
        }
        is_reference
    }

    fn member(&mut self, node: &Node, at: &Pointer, key: &str, visit: fn(&mut Self, &Node, &Pointer)) {
        if let Some(member) = node.as_object().and_then(|object| object.get(key)) {
            visit(self, &member.node, &at.child(key));
        }
    }

    fn members(&mut self, node: &Node, at: &Pointer, key: &str, visit: fn(&mut Self, &Node, &Pointer)) {
        let object = node.as_object().and_then(|object| object.get(key)?.node.as_object());
        let at = at.child(key);
        for (name, member) in object.into_iter().flatten() {
            // Extensions of the maps that are open to them; a definition of such a name has references all the same.
            if !(matches!(key, "paths" | "responses") && name.starts_with("x-")) {
                visit(self, &member.node, &at.child(name));
            }
        }
    }

    fn items(&mut self, node: &Node, at: &Pointer, key: &str, visit: fn(&mut Self, &Node, &Pointer)) {
        let at = at.child(key);
        for (index, item) in node.get(key).and_then(Node::as_array).into_iter().flatten().enumerate() {
            visit(self, item, &at.child(index));
        }
    }
}
