//! A node on its way into the model: where it stands, and what is said when it is not what it should be.

use std::cell::RefCell;

use crate::{Diagnostic, Diagnostics, Node, Object, Pointer, Span, Value};

/// A node with its pointer and the place of the key that leads to it.
#[derive(Clone)]
pub(super) struct Place<'a> {
    pub(super) node: &'a Node,
    pub(super) pointer: Pointer,
    /// Where to point when something is missing in the node: its key; for items of arrays and the root, itself.
    pub(super) key: Span,
    is_item: bool,
    found: &'a RefCell<Diagnostics>,
}

impl<'a> Place<'a> {
    pub(super) fn root(node: &'a Node, found: &'a RefCell<Diagnostics>) -> Self {
        Self { node, pointer: Pointer::root(), key: node.span, is_item: false, found }
    }

    /// The member `key` of `object`, which stands at this place.
    pub(super) fn member(&self, object: &'a Object, key: &str) -> Option<Self> {
        let member = object.get(key)?;
        Some(Self {
            node: &member.node,
            pointer: self.pointer.child(key),
            key: member.key,
            is_item: false,
            found: self.found,
        })
    }

    pub(super) fn push(&self, diagnostic: Diagnostic) {
        self.found.borrow_mut().push(diagnostic);
    }

    /// Whether one more diagnostic would be shown to people, so that a suggestion is worth its time.
    pub(super) fn is_shown(&self) -> bool {
        self.found.borrow().len() < crate::render::SHOWN
    }

    /// An error about the value.
    pub(super) fn error(&self, code: &'static str, message: impl Into<String>) -> Diagnostic {
        Diagnostic::error(code, message).label(self.pointer.clone(), self.node.span, "")
    }

    /// An error about the key.
    pub(super) fn error_at_key(&self, code: &'static str, message: impl Into<String>) -> Diagnostic {
        Diagnostic::error(code, message).label(self.pointer.clone(), self.key, "")
    }

    /// The key by which messages call this place; for an item of an array, the array's.
    pub(super) fn name(&self) -> String {
        let named = if self.is_item { self.pointer.parent() } else { Some(self.pointer.clone()) };
        match named.and_then(|pointer| pointer.last()) {
            Some(name) => format!("`{name}`"),
            None => "the document".to_owned(),
        }
    }

    pub(super) fn wrong_type(&self, expected: &str) -> Diagnostic {
        self.error("wrong-type", self.must_be(expected))
    }

    fn must_be(&self, expected: &str) -> String {
        let item = if self.is_item { "an item of " } else { "" };
        format!("{item}{} must be {expected}, but is {}", self.name(), kind(self.node))
    }

    pub(super) fn object(&self) -> Option<&'a Object> {
        let object = self.node.as_object();
        if object.is_none() {
            self.push(self.wrong_type("an object"));
        }
        object
    }

    /// The items of an array, each at its own place.
    pub(super) fn items(&self) -> Vec<Place<'a>> {
        let Some(items) = self.node.as_array() else {
            self.push(self.wrong_type("an array"));
            return Vec::new();
        };
        let place = |(index, node): (usize, &'a Node)| Place {
            node,
            pointer: self.pointer.child(index),
            key: node.span,
            is_item: true,
            found: self.found,
        };
        items.iter().enumerate().map(place).collect()
    }

    /// The members of an object used as a map; keys that begin with `x-` are names like all others.
    pub(super) fn entries(&self) -> Vec<(&'a String, Place<'a>)> {
        let Some(object) = self.object() else { return Vec::new() };
        let place = |(key, member): (&'a String, &'a crate::node::Member)| {
            let pointer = self.pointer.child(key);
            (key, Place { node: &member.node, pointer, key: member.key, is_item: false, found: self.found })
        };
        object.iter().map(place).collect()
    }

    /// A text. A number or boolean stands for its own text, with a diagnostic: it is what YAML makes of `1.0`.
    pub(super) fn text(&self) -> Option<String> {
        let text = match &self.node.value {
            Value::String(text) => return Some(text.clone()),
            Value::Number(number) => number.to_string(),
            Value::Bool(boolean) => boolean.to_string(),
            _ => {
                self.push(self.wrong_type("a string"));
                return None;
            }
        };
        self.push(self.error("unquoted-string", self.must_be("a string")).help("put it in quotes"));
        Some(text)
    }

    pub(super) fn flag(&self) -> Option<bool> {
        match self.node.value {
            Value::Bool(flag) => Some(flag),
            _ => {
                self.push(self.wrong_type("`true` or `false`"));
                None
            }
        }
    }

    /// A list of texts.
    pub(super) fn texts(&self) -> Vec<String> {
        self.items().iter().filter_map(Place::text).collect()
    }

    /// One of the words that the standard lists.
    pub(super) fn choice<T: Copy>(&self, choices: &[(&str, T)]) -> Option<T> {
        let Some(text) = self.node.as_str() else {
            self.push(self.wrong_type("a string"));
            return None;
        };
        let found = choices.iter().find(|(word, _)| *word == text).map(|(_, value)| *value);
        if found.is_none() {
            let words: Vec<&str> = choices.iter().map(|(word, _)| *word).collect();
            let message = format!("`{text}` is no value of {}", self.name());
            self.push(self.error("invalid-value", message).help(super::suggest::value(text, &words)));
        }
        found
    }
}

/// What a node is, in the words of JSON.
fn kind(node: &Node) -> &'static str {
    match node.value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a string",
        Value::Array(_) => "an array",
        Value::Object(_) => "an object",
    }
}
