//! A JSON text as a tree that remembers which members stood twice, for the slow path.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::map::Entry;
use serde_json::{Map, Number, Value};

use crate::schema::{Additional, Kind, Schema};
use crate::validate::{self, MAX_VIOLATIONS};
use crate::violation::{Pointer, Violation};

/// A parsed text.
#[derive(Debug)]
pub(crate) struct Document {
    pub(crate) value: Value,
    /// Members that a later one of the same name replaced, each with its place.
    shadowed: Vec<(Vec<Step>, Value)>,
}

#[derive(Debug, Clone)]
enum Step {
    Member(String),
    Item(usize),
}

impl Document {
    /// Reads a value, wherever it comes from.
    pub(crate) fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut reader = Reader { path: Vec::new(), shadowed: Vec::new() };
        let value = Node(&mut reader).deserialize(deserializer)?;
        Ok(Self { value, shadowed: reader.shadowed })
    }

    /// Whether any member stands twice.
    pub(crate) fn has_repetitions(&self) -> bool {
        !self.shadowed.is_empty()
    }

    /// Parses a whole text. The error has line and column.
    pub(crate) fn parse(text: &str) -> Result<Self, serde_json::Error> {
        let mut deserializer = serde_json::Deserializer::from_str(text);
        let document = Self::read(&mut deserializer)?;
        deserializer.end()?;
        Ok(document)
    }

    /// Every violation, declared properties that stand twice among them.
    pub(crate) fn violations(&self, schema: &Schema, at: &mut Pointer, out: &mut Vec<Violation>) {
        validate::violations(schema, &self.value, at, out);
        for (path, value) in &self.shadowed {
            let mark = at.as_str().len();
            check_shadowed(schema, path, Some(&self.value), value, at, out);
            at.leave(mark);
        }
    }
}

/// A declared property must not stand twice; of others the last one counts, but each is checked. (The fast path sees
/// only the last one's keywords where an object is a plain map, and may accept what this would not; the reverse, a
/// refusal without a reason, cannot happen.) `whole` is what counts at the place, which a discriminator decides by.
fn check_shadowed(
    schema: &Schema,
    path: &[Step],
    whole: Option<&Value>,
    value: &Value,
    at: &mut Pointer,
    out: &mut Vec<Violation>,
) {
    let Some((step, rest)) = path.split_first() else { return };
    if let Some(discriminator) = schema.discriminator {
        if let Some(subtype) = discriminator.schema_of(whole) {
            check_shadowed(subtype, path, whole, value, at, out);
        }
        return;
    }
    match (step, schema.kind) {
        (Step::Item(index), Kind::Array) => {
            let Some(items) = schema.items else { return };
            at.enter_index(*index);
            check_shadowed(items, rest, whole.and_then(|whole| whole.get(index)), value, at, out);
        }
        (Step::Member(name), Kind::Object) => {
            at.enter(name);
            let inner = whole.and_then(|whole| whole.get(name));
            let declared = schema.properties.iter().find(|property| property.name == name);
            match (declared, schema.additional) {
                (Some(_), _) if rest.is_empty() => {
                    if out.len() < MAX_VIOLATIONS {
                        out.push(at.violation("duplicate", None, "must not stand there twice".to_owned()));
                    }
                }
                (None, Additional::Schema(schema)) if rest.is_empty() => {
                    validate::violations(schema, value, at, out);
                }
                (Some(property), _) => check_shadowed(property.schema, rest, inner, value, at, out),
                (None, Additional::Schema(schema)) => check_shadowed(schema, rest, inner, value, at, out),
                (None, Additional::Allowed | Additional::Forbidden) => {}
            }
        }
        _ => {}
    }
}

struct Reader {
    path: Vec<Step>,
    shadowed: Vec<(Vec<Step>, Value)>,
}

struct Node<'r>(&'r mut Reader);

impl<'de> DeserializeSeed<'de> for Node<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Node<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(Number::from_f64(value).map_or(Value::Null, Value::Number))
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_string<E>(self, value: String) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let mut array = Vec::new();
        loop {
            self.0.path.push(Step::Item(array.len()));
            let item = items.next_element_seed(Node(self.0));
            self.0.path.pop();
            match item? {
                Some(item) => array.push(item),
                None => return Ok(Value::Array(array)),
            }
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Value, A::Error> {
        let mut object = Map::new();
        while let Some(name) = members.next_key::<String>()? {
            self.0.path.push(Step::Member(name));
            let value = members.next_value_seed(Node(self.0));
            let Some(Step::Member(name)) = self.0.path.pop() else { continue };
            // A name is copied only for what stands twice.
            match object.entry(name) {
                Entry::Vacant(entry) => drop(entry.insert(value?)),
                Entry::Occupied(mut entry) => {
                    let mut path = self.0.path.clone();
                    path.push(Step::Member(entry.key().clone()));
                    let replaced = entry.insert(value?);
                    self.0.shadowed.push((path, replaced));
                }
            }
        }
        Ok(Value::Object(object))
    }
}

/// A value that is read and forgotten: checked for grammar and depth like any other, unlike serde's `IgnoredAny`.
pub(crate) struct Skipped;

impl<'de> serde::Deserialize<'de> for Skipped {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Self)
    }
}

impl<'de> Visitor<'de> for Skipped {
    type Value = Self;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_bool<E>(self, _: bool) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_i64<E>(self, _: i64) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_u64<E>(self, _: u64) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_f64<E>(self, _: f64) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_str<E>(self, _: &str) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_unit<E>(self) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Self, A::Error> {
        while items.next_element::<Self>()?.is_some() {}
        Ok(self)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Self, A::Error> {
        while members.next_entry::<Self, Self>()?.is_some() {}
        Ok(self)
    }
}
