//! JSON documents as a flat list of nodes in the order of the text.
//!
//! A node takes 24 bytes and the shortest value of a text two (`1,`), so a tree takes 12 bytes for each byte of text, and
//! 36 while its list grows. Strings without escapes are borrowed from the text. Members that repeat a name all stay, in
//! their order: nothing about a document is lost, and nothing has to be remembered beside it.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value as Json};

use crate::budget;
use crate::decimal::Decimal;
use crate::json;

/// A value without those in it.
#[derive(Debug, Clone, Copy)]
enum Node<'t> {
    Null,
    Boolean(bool),
    Number(Decimal),
    /// A string, or the name of a member.
    String(&'t str),
    /// The same, in [`Tree::unescaped`].
    Unescaped {
        start: usize,
        end: usize,
    },
    /// The items follow, up to `end`.
    Array {
        length: usize,
        end: usize,
    },
    /// Names and values follow, one after the other, up to `end`.
    Object {
        length: usize,
        end: usize,
    },
}

/// A document.
#[derive(Debug, Default)]
pub(crate) struct Tree<'t> {
    nodes: Vec<Node<'t>>,
    /// The strings that are not in the text as they are meant, one after the other.
    unescaped: String,
}

/// A value of a tree.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Item<'t> {
    tree: &'t Tree<'t>,
    index: usize,
}

/// A value of a tree by its type.
#[derive(Debug, Clone, Copy)]
pub(crate) enum View<'t> {
    Null,
    Boolean(bool),
    Number(Decimal),
    String(&'t str),
    Array(Items<'t>),
    Object(Members<'t>),
}

/// The items of an array.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Items<'t> {
    tree: &'t Tree<'t>,
    next: usize,
    end: usize,
    /// How many there are.
    pub(crate) length: usize,
}

/// The members of an object; a name may be there more than once.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Members<'t>(Items<'t>);

/// An array or object that is being written.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Open(usize);

impl<'t> Tree<'t> {
    /// Parses a whole text. The error has line and column.
    pub(crate) fn parse(text: &'t str) -> Result<Self, serde_json::Error> {
        let mut deserializer = serde_json::Deserializer::from_str(text);
        let tree = Self::read(&mut deserializer)?;
        deserializer.end()?;
        Ok(tree)
    }

    /// Reads a value from any deserializer.
    pub(crate) fn read<D: Deserializer<'t>>(deserializer: D) -> Result<Self, D::Error> {
        let mut tree = Self::default();
        Writer(&mut tree).deserialize(deserializer)?;
        Ok(tree)
    }

    /// The tree of a value.
    pub(crate) fn of(value: &'t Json) -> Self {
        let mut tree = Self::default();
        tree.push(value);
        tree
    }

    /// The tree of an object.
    pub(crate) fn of_object(members: &'t Map<String, Json>) -> Self {
        let mut tree = Self::default();
        tree.push_object(members);
        tree
    }

    /// Bytes that this takes together with the value that is made of it where nothing is known of its structure.
    pub(crate) fn weight(&self) -> usize {
        let values = self.nodes.iter().map(|node| match node {
            Node::Array { length: 0, .. } => 0,
            Node::Array { length, .. } => (3 * length * size_of::<Json>()).max(budget::ARRAY),
            Node::Object { length, .. } => length.div_ceil(5) * budget::OBJECT,
            _ => 0,
        });
        values.sum::<usize>() + self.bytes()
    }

    /// Bytes that this takes itself.
    pub(crate) fn bytes(&self) -> usize {
        self.nodes.capacity() * size_of::<Node<'_>>() + self.unescaped.capacity()
    }

    /// The value that was written first.
    pub(crate) const fn root(&'t self) -> Item<'t> {
        Item { tree: self, index: 0 }
    }

    /// A value and all in it.
    pub(crate) fn push(&mut self, value: &'t Json) {
        match value {
            Json::Null => self.push_null(),
            Json::Bool(value) => self.push_boolean(*value),
            Json::Number(number) => self.push_number(json::decimal(number)),
            Json::String(text) => self.push_str(text),
            Json::Array(items) => {
                let array = self.open();
                items.iter().for_each(|item| self.push(item));
                self.close_array(array, items.len());
            }
            Json::Object(members) => self.push_object(members),
        }
    }

    fn push_object(&mut self, members: &'t Map<String, Json>) {
        let object = self.open();
        for (name, value) in members {
            self.push_str(name);
            self.push(value);
        }
        self.close_object(object, members.len());
    }

    pub(crate) fn push_null(&mut self) {
        self.nodes.push(Node::Null);
    }

    pub(crate) fn push_boolean(&mut self, value: bool) {
        self.nodes.push(Node::Boolean(value));
    }

    pub(crate) fn push_number(&mut self, number: Decimal) {
        self.nodes.push(Node::Number(number));
    }

    /// A string, or the name of a member whose value is written next.
    pub(crate) fn push_str(&mut self, text: &'t str) {
        self.nodes.push(Node::String(text));
    }

    fn push_copy(&mut self, text: &str) {
        let start = self.unescaped.len();
        self.unescaped.push_str(text);
        self.nodes.push(Node::Unescaped { start, end: self.unescaped.len() });
    }

    /// Makes room for this many more values; exactly for them, if they are most of the tree.
    pub(crate) fn reserve(&mut self, values: usize) {
        if values > self.nodes.len() {
            self.nodes.reserve_exact(values);
        } else {
            self.nodes.reserve(values);
        }
    }

    /// Begins an array or object; what is written up to its end is in it.
    pub(crate) fn open(&mut self) -> Open {
        self.nodes.push(Node::Null);
        Open(self.nodes.len() - 1)
    }

    /// Ends an array of `length` items.
    pub(crate) fn close_array(&mut self, array: Open, length: usize) {
        let end = self.nodes.len();
        if let Some(node) = self.nodes.get_mut(array.0) {
            *node = Node::Array { length, end };
        }
    }

    /// Ends an object of `length` members.
    pub(crate) fn close_object(&mut self, object: Open, length: usize) {
        let end = self.nodes.len();
        if let Some(node) = self.nodes.get_mut(object.0) {
            *node = Node::Object { length, end };
        }
    }
}

impl<'t> Item<'t> {
    pub(crate) fn view(self) -> View<'t> {
        let items = |length, end| Items { tree: self.tree, next: self.index + 1, end, length };
        match self.tree.nodes.get(self.index).copied() {
            None | Some(Node::Null) => View::Null,
            Some(Node::Boolean(value)) => View::Boolean(value),
            Some(Node::Number(number)) => View::Number(number),
            Some(Node::String(text)) => View::String(text),
            Some(Node::Unescaped { start, end }) => {
                View::String(self.tree.unescaped.get(start..end).unwrap_or_default())
            }
            Some(Node::Array { length, end }) => View::Array(items(length, end)),
            Some(Node::Object { length, end }) => View::Object(Members(items(length, end))),
        }
    }

    /// The index after this value and all in it.
    fn end(self) -> usize {
        match self.tree.nodes.get(self.index) {
            Some(Node::Array { end, .. } | Node::Object { end, .. }) => *end,
            _ => self.index + 1,
        }
    }
}

impl<'t> Iterator for Items<'t> {
    type Item = Item<'t>;

    fn next(&mut self) -> Option<Item<'t>> {
        if self.next >= self.end {
            return None;
        }
        let item = Item { tree: self.tree, index: self.next };
        self.next = item.end();
        Some(item)
    }
}

impl Members<'_> {
    /// How many there are; those that repeat a name count.
    pub(crate) const fn length(&self) -> usize {
        self.0.length
    }
}

impl<'t> Members<'t> {
    /// The value of the last member of a name.
    pub(crate) fn get(self, name: &str) -> Option<View<'t>> {
        self.filter(|(other, _)| *other == name).last().map(|(_, value)| value.view())
    }
}

impl<'t> Iterator for Members<'t> {
    type Item = (&'t str, Item<'t>);

    fn next(&mut self) -> Option<Self::Item> {
        let name = if let View::String(name) = self.0.next()?.view() { name } else { "" };
        Some((name, self.0.next()?))
    }
}

/// Reads a tree where serde wants a seed.
pub(crate) struct TreeSeed;

impl<'de> DeserializeSeed<'de> for TreeSeed {
    type Value = Tree<'de>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Tree<'de>, D::Error> {
        Tree::read(deserializer)
    }
}

/// Writes what a deserializer gives.
struct Writer<'w, 't>(&'w mut Tree<'t>);

impl<'de> DeserializeSeed<'de> for Writer<'_, 'de> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Writer<'_, 'de> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_bool<E>(self, value: bool) -> Result<(), E> {
        self.0.push_boolean(value);
        Ok(())
    }

    fn visit_i64<E>(self, value: i64) -> Result<(), E> {
        self.0.push_number(Decimal::Integer(value));
        Ok(())
    }

    fn visit_u64<E>(self, value: u64) -> Result<(), E> {
        self.0.push_number(i64::try_from(value).map_or(Decimal::Unsigned(value), Decimal::Integer));
        Ok(())
    }

    fn visit_f64<E>(self, value: f64) -> Result<(), E> {
        self.0.push_number(Decimal::Float(value));
        Ok(())
    }

    fn visit_borrowed_str<E>(self, value: &'de str) -> Result<(), E> {
        self.0.push_str(value);
        Ok(())
    }

    fn visit_str<E>(self, value: &str) -> Result<(), E> {
        self.0.push_copy(value);
        Ok(())
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        self.0.push_null();
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        let array = self.0.open();
        let mut length = 0;
        while items.next_element_seed(Writer(self.0))?.is_some() {
            length += 1;
        }
        self.0.close_array(array, length);
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<(), A::Error> {
        let object = self.0.open();
        let mut length = 0;
        while members.next_key_seed(Name(self.0))?.is_some() {
            members.next_value_seed(Writer(self.0))?;
            length += 1;
        }
        self.0.close_object(object, length);
        Ok(())
    }
}

/// Writes the name of a member.
struct Name<'w, 't>(&'w mut Tree<'t>);

impl<'de> DeserializeSeed<'de> for Name<'_, 'de> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for Name<'_, 'de> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a member")
    }

    fn visit_borrowed_str<E: Error>(self, name: &'de str) -> Result<(), E> {
        Writer(self.0).visit_borrowed_str(name)
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<(), E> {
        Writer(self.0).visit_str(name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(item: Item<'_>) -> String {
        match item.view() {
            View::Null => "null".to_owned(),
            View::Boolean(value) => value.to_string(),
            View::Number(number) => number.to_string(),
            View::String(text) => serde_json::to_string(text).unwrap(),
            View::Array(items) => format!("[{}]", items.map(written).collect::<Vec<_>>().join(",")),
            View::Object(members) => {
                let members = members.map(|(name, value)| format!("{name:?}:{}", written(value)));
                format!("{{{}}}", members.collect::<Vec<_>>().join(","))
            }
        }
    }

    #[test]
    fn documents_keep_everything_in_its_order() {
        let text = r#"{"b":[1,-2,0.5,18446744073709551615,[],{}],"a":"\u00e4","a":{"a":null},"\t":[[true],false]}"#;
        let expected = text.replace(r"\u00e4", "ä");
        assert_eq!(written(Tree::parse(text).unwrap().root()), expected);
        for scalar in ["null", "1", "\"\""] {
            assert_eq!(written(Tree::parse(scalar).unwrap().root()), scalar);
        }
        assert!(Tree::parse("[1,]").is_err() && Tree::parse("1 2").is_err() && Tree::parse("{1:2}").is_err());
    }

    #[test]
    fn values_and_texts_have_the_same_tree() {
        let text = r#"{"a":[1,-2,0.5,null,true,"x",{"b":{}}]}"#;
        let value: Json = serde_json::from_str(text).unwrap();
        assert_eq!(written(Tree::of(&value).root()), text);
        assert_eq!(written(Tree::of_object(value.as_object().unwrap()).root()), text);
        assert_eq!(written(Tree::read(&value).unwrap().root()), text);
    }

    #[test]
    fn the_last_member_of_a_name_counts() {
        let tree = Tree::parse(r#"{"a":[1,2],"b":1,"a":"last"}"#).unwrap();
        let View::Object(members) = tree.root().view() else { panic!("an object") };
        assert_eq!(members.length(), 3);
        assert!(matches!(members.get("a"), Some(View::String("last"))) && members.get("c").is_none());
    }
}
