//! Rust values from trees: serde's side of [`Item`].
//!
//! A hierarchy has to know the discriminator of an object before it decodes the object. Where it meets a tree, it looks it
//! up there ([`IN_TREE`]); only the outermost hierarchy of a text makes a tree of its object.

use serde::de::value::{BorrowedStrDeserializer, MapAccessDeserializer};
use serde::de::{DeserializeSeed, Deserializer, EnumAccess, MapAccess, SeqAccess, Unexpected, VariantAccess, Visitor};
use serde::{de, forward_to_deserialize_any};
use serde_json::Error;

use crate::decimal::Decimal;
use crate::tree::{Item, Items, Members, View};

/// The name of a newtype struct by which a hierarchy asks whether its deserializer is a value of a tree. If so, the visitor
/// gets an enum whose variant and content are both that value.
pub(crate) const IN_TREE: &str = "$codegen_runtime::IN_TREE";

impl<'de> Deserializer<'de> for Item<'de> {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.view() {
            View::Null => visitor.visit_unit(),
            View::Boolean(value) => visitor.visit_bool(value),
            View::Number(Decimal::Integer(value)) => match u64::try_from(value) {
                Ok(value) => visitor.visit_u64(value),
                Err(_) => visitor.visit_i64(value),
            },
            View::Number(Decimal::Unsigned(value)) => visitor.visit_u64(value),
            View::Number(Decimal::Float(value)) => visitor.visit_f64(value),
            View::String(text) => visitor.visit_borrowed_str(text),
            View::Array(items) => visitor.visit_seq(ItemAccess(items)),
            View::Object(members) => visitor.visit_map(MemberAccess { members, value: None }),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.view() {
            View::Null => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, name: &'static str, visitor: V) -> Result<V::Value, Error> {
        if name == IN_TREE { visitor.visit_enum(Both(self)) } else { visitor.visit_newtype_struct(self) }
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        match self.view() {
            View::String(text) => BorrowedStrDeserializer::new(text).deserialize_enum(name, variants, visitor),
            View::Object(members) => MapAccessDeserializer::new(MemberAccess { members, value: None })
                .deserialize_enum(name, variants, visitor),
            _ => Err(de::Error::invalid_type(Unexpected::Other("value"), &"a string or an object")),
        }
    }

    /// Nothing of it is looked at.
    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_unit()
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct seq tuple
        tuple_struct map struct identifier
    }
}

struct ItemAccess<'t>(Items<'t>);

impl<'de> SeqAccess<'de> for ItemAccess<'de> {
    type Error = Error;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Error> {
        self.0.next().map(|item| seed.deserialize(item)).transpose()
    }
}

struct MemberAccess<'t> {
    members: Members<'t>,
    value: Option<Item<'t>>,
}

impl<'de> MapAccess<'de> for MemberAccess<'de> {
    type Error = Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Error> {
        let Some((name, value)) = self.members.next() else { return Ok(None) };
        self.value = Some(value);
        seed.deserialize(BorrowedStrDeserializer::new(name)).map(Some)
    }

    fn next_value_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<T::Value, Error> {
        let value = self.value.take().ok_or_else(|| de::Error::custom("a value without a name"))?;
        seed.deserialize(value)
    }
}

/// A value as a variant that is named by itself.
pub(crate) struct Both<'t>(pub(crate) Item<'t>);

impl<'de> EnumAccess<'de> for Both<'de> {
    type Error = Error;
    type Variant = Self;

    fn variant_seed<V: DeserializeSeed<'de>>(self, seed: V) -> Result<(V::Value, Self), Error> {
        Ok((seed.deserialize(self.0)?, self))
    }
}

impl<'de> VariantAccess<'de> for Both<'de> {
    type Error = Error;

    fn unit_variant(self) -> Result<(), Error> {
        Ok(())
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<T::Value, Error> {
        seed.deserialize(self.0)
    }

    fn tuple_variant<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Error> {
        self.0.deserialize_any(visitor)
    }

    fn struct_variant<V: Visitor<'de>>(self, _: &'static [&'static str], visitor: V) -> Result<V::Value, Error> {
        self.0.deserialize_any(visitor)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use serde::Deserialize;

    use crate::tree::Tree;

    #[derive(Debug, PartialEq, Deserialize)]
    enum Shape {
        Point,
        Circle(f64),
        Square { side: u8 },
    }

    #[test]
    fn types_read_the_same_from_a_tree_as_from_a_text() {
        fn same<T: for<'de> Deserialize<'de> + PartialEq + std::fmt::Debug>(text: &str) {
            let tree = Tree::parse(text).unwrap();
            let of_tree = T::deserialize(tree.root()).ok();
            assert_eq!(of_tree, serde_json::from_str::<T>(text).ok(), "{text}");
        }
        let texts = [
            "null",
            "true",
            "-1",
            "1",
            "1.5",
            "300",
            "18446744073709551615",
            r#""a""#,
            r#""\n""#,
            r#""Point""#,
            r#"{"Circle":1}"#,
            r#"{"Square":{"side":3}}"#,
            r#"{"Square":{}}"#,
            "[]",
            "[1,2]",
            r#"[1,"a"]"#,
            "{}",
            r#"{"a":1}"#,
            r#"{"a":1,"a":2}"#,
            r#"{"a":{"b":[null]}}"#,
        ];
        for text in texts {
            same::<serde_json::Value>(text);
            same::<Option<u8>>(text);
            same::<i64>(text);
            same::<u64>(text);
            same::<f32>(text);
            same::<String>(text);
            same::<Vec<u8>>(text);
            same::<(u8, String)>(text);
            same::<BTreeMap<String, i64>>(text);
            same::<Shape>(text);
        }
    }
}
