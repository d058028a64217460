//! The located tree: JSON's data model, in which every node and every key knows where it stands.

use indexmap::IndexMap;
use serde_json::Number;

use crate::{Pointer, Span};

/// A value and where it stands.
#[derive(Debug, Clone, PartialEq)]
pub struct Node {
    /// What stands there.
    pub value: Value,
    /// Where it stands. A node that an overlay brought points into the overlay.
    pub span: Span,
}

/// JSON's data model.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// `null`
    Null,
    /// `true` or `false`
    Bool(bool),
    /// A number. Integers from `i64::MIN` to `u64::MAX` are exact; others are the nearest `f64`.
    Number(Number),
    /// A text.
    String(String),
    /// A list.
    Array(Vec<Node>),
    /// An object in document order.
    Object(Object),
}

/// An object in document order; each key has a place of its own.
pub type Object = IndexMap<String, Member>;

/// A member of an object.
#[derive(Debug, Clone, PartialEq)]
pub struct Member {
    /// Where the key stands.
    pub key: Span,
    /// The value.
    pub node: Node,
}

impl Node {
    /// The node at `pointer` below this one.
    pub fn at(&self, pointer: &Pointer) -> Option<&Node> {
        pointer.tokens().try_fold(self, |node, token| node.get(&token))
    }

    /// The node at `pointer` below this one, to change it.
    pub fn at_mut(&mut self, pointer: &Pointer) -> Option<&mut Node> {
        pointer.tokens().try_fold(self, |node, token| match &mut node.value {
            Value::Object(object) => object.get_mut(&token).map(|m| &mut m.node),
            Value::Array(items) => token.parse::<usize>().ok().and_then(|i| items.get_mut(i)),
            _ => None,
        })
    }

    /// The member of an object or the item of an array with this key or index.
    pub fn get(&self, token: &str) -> Option<&Node> {
        match &self.value {
            Value::Object(object) => object.get(token).map(|m| &m.node),
            Value::Array(items) => token.parse::<usize>().ok().and_then(|i| items.get(i)),
            _ => None,
        }
    }

    /// Where to point for `pointer`: the node's own place or, where there is none (something is missing), that of the
    /// nearest node above it which exists. For a member, the key's place where `key` is set.
    pub fn locate(&self, pointer: &Pointer, key: bool) -> Span {
        let (mut node, mut span) = (self, self.span);
        for token in pointer.tokens() {
            let next = match &node.value {
                Value::Object(object) => object.get(&token).map(|m| (&m.node, if key { m.key } else { m.node.span })),
                Value::Array(items) => {
                    token.parse::<usize>().ok().and_then(|i| items.get(i)).map(|item| (item, item.span))
                }
                _ => None,
            };
            match next {
                Some((child, place)) => (node, span) = (child, place),
                None => break,
            }
        }
        span
    }

    /// The text, where this is one.
    pub fn as_str(&self) -> Option<&str> {
        match &self.value {
            Value::String(text) => Some(text),
            _ => None,
        }
    }

    /// The object, where this is one.
    pub fn as_object(&self) -> Option<&Object> {
        match &self.value {
            Value::Object(object) => Some(object),
            _ => None,
        }
    }

    /// The items, where this is an array.
    pub fn as_array(&self) -> Option<&[Node]> {
        match &self.value {
            Value::Array(items) => Some(items),
            _ => None,
        }
    }

    /// The same data without places.
    pub fn to_json(&self) -> serde_json::Value {
        match &self.value {
            Value::Null => serde_json::Value::Null,
            Value::Bool(b) => serde_json::Value::Bool(*b),
            Value::Number(n) => serde_json::Value::Number(n.clone()),
            Value::String(s) => serde_json::Value::String(s.clone()),
            Value::Array(items) => serde_json::Value::Array(items.iter().map(Node::to_json).collect()),
            Value::Object(object) => {
                serde_json::Value::Object(object.iter().map(|(k, m)| (k.clone(), m.node.to_json())).collect())
            }
        }
    }
}
