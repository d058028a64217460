//! Hierarchies: objects of which one property, the discriminator, names the definition that they are made by.
//!
//! The discriminator may come after the properties that it decides about, so that an object is read as a tree first; all
//! hierarchies in it are decoded from the same tree.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{
    Deserialize, DeserializeSeed, Deserializer, EnumAccess, Error, IgnoredAny, MapAccess, VariantAccess as _, Visitor,
};
use serde_json::Value as Json;

use crate::form::FieldIter;
use crate::schema::Schema;
use crate::tree::{Members, Tree, View};
use crate::tree_reader::{Both, IN_TREE};
use crate::violation::{Pointer, Violation};

/// The `discriminator` of a definition from which others inherit.
#[derive(Debug)]
pub struct Discriminator {
    /// The property that names the definition.
    property: &'static str,
    /// What each name stands for: the definition itself, and those that inherit from it.
    subtypes: &'static [(&'static [&'static str], &'static Schema)],
    /// The subtype, by index, of an object without the property; none where it has to be there.
    absent: Option<usize>,
    /// The subtype of an object with a name that the contract does not know; none where there must be none.
    unknown: Option<usize>,
}

impl Discriminator {
    /// A property that has to be there with one of these names, which stand for these schemas.
    pub const fn new(property: &'static str, subtypes: &'static [(&'static [&'static str], &'static Schema)]) -> Self {
        Self { property, subtypes, absent: None, unknown: None }
    }

    /// The same, which may be absent; an object without it is of the subtype `index`.
    pub const fn absent(self, index: usize) -> Self {
        Self { absent: Some(index), ..self }
    }

    /// The same, with other names allowed; an object with one is of the subtype `index`.
    pub const fn unknown(self, index: usize) -> Self {
        Self { unknown: Some(index), ..self }
    }

    /// The subtype, by index, of an object whose discriminator has this value.
    fn index(&self, value: Option<View<'_>>) -> Option<usize> {
        match value {
            None => self.absent,
            Some(View::String(name)) => self.named(name),
            Some(_) => None,
        }
    }

    fn named(&self, name: &str) -> Option<usize> {
        self.subtypes.iter().position(|(names, _)| names.contains(&name)).or(self.unknown)
    }

    fn schema(&self, index: Option<usize>) -> Option<&'static Schema> {
        self.subtypes.get(index?).map(|(_, schema)| *schema)
    }

    /// The schema of the subtype that an object is of.
    pub(crate) fn schema_of(&self, members: Members<'_>) -> Option<&'static Schema> {
        self.schema(self.index(members.get(self.property)))
    }

    /// The schema of the subtype that the fields of a form are of.
    pub(crate) fn schema_of_form(&self, fields: &FieldIter<'_, '_>) -> Option<&'static Schema> {
        let name = fields.clone().find(|(name, _)| *name == self.property);
        let schema = self.schema(name.map_or(self.absent, |(_, value)| self.named(value)))?;
        schema.discriminator.map_or(Some(schema), |inner| inner.schema_of_form(fields))
    }

    /// What is wrong with the discriminator of an object that is of no subtype.
    pub(crate) fn violation(&self, members: Members<'_>, at: &mut Pointer) -> Violation {
        let mark = at.enter(self.property);
        let violation = match members.get(self.property) {
            None => at.violation("required", None, "must be there".to_owned()),
            Some(View::String(_)) => {
                let limit = self.subtypes.iter().flat_map(|(names, _)| *names).copied().map(Json::from).collect();
                at.violation("enum", Some(limit), "must be one of the listed values".to_owned())
            }
            Some(_) => at.violation("type", Some("string".into()), "must be a string".to_owned()),
        };
        at.leave(mark);
        violation
    }
}

/// An enum with a variant for each subtype of a definition. Implemented by generated code, together with the macro
/// [`hierarchies!`](crate::hierarchies).
pub trait Hierarchy: Sized + 'static {
    /// The schema, with the discriminator.
    const SCHEMA: &'static Schema;

    /// Decodes an object of the subtype `index`.
    ///
    /// # Errors
    /// At the first fault.
    fn decode<'de, D: Deserializer<'de>>(index: usize, object: D) -> Result<Self, D::Error>;
}

/// Decodes the object of one subtype.
///
/// # Errors
/// At the first fault.
pub fn subtype<'de, T: Deserialize<'de>, D: Deserializer<'de>>(object: D) -> Result<Box<T>, D::Error> {
    T::deserialize(object).map(Box::new)
}

/// Reads an object as a tree, unless it is in one, and decodes it as the subtype that its discriminator names.
///
/// # Errors
/// At the first fault.
pub fn deserialize<'de, T: Hierarchy, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    deserializer.deserialize_newtype_struct(IN_TREE, HierarchyVisitor(PhantomData))
}

struct HierarchyVisitor<T>(PhantomData<T>);

impl<'de, T: Hierarchy> Visitor<'de> for HierarchyVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    /// Any deserializer but that of a tree.
    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        let tree = Tree::read(deserializer)?;
        decode(Both(tree.root())).map_err(D::Error::custom)
    }

    fn visit_enum<A: EnumAccess<'de>>(self, object: A) -> Result<T, A::Error> {
        decode(object)
    }
}

/// Decodes an object that can be looked at twice.
fn decode<'de, T: Hierarchy, A: EnumAccess<'de>>(object: A) -> Result<T, A::Error> {
    let Some(discriminator) = T::SCHEMA.discriminator else {
        return Err(A::Error::custom("a hierarchy without a discriminator"));
    };
    let (index, object) = object.variant_seed(Subtype(discriminator))?;
    object.newtype_variant_seed(Content(index, PhantomData))
}

/// Reads the index of the subtype that an object is of.
struct Subtype(&'static Discriminator);

impl<'de> DeserializeSeed<'de> for Subtype {
    type Value = usize;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<usize, D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for Subtype {
    type Value = usize;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    /// Of several members of the name the last one counts, as on the slow path.
    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<usize, A::Error> {
        let mut index = self.0.absent;
        while let Some(is_discriminator) = members.next_key_seed(IsText(self.0.property))? {
            if is_discriminator {
                index = members.next_value_seed(SubtypeName(self.0))?;
            } else {
                members.next_value::<IgnoredAny>()?;
            }
        }
        index.ok_or_else(|| A::Error::custom("the discriminator breaks the contract"))
    }
}

/// Reads whether a string is this one.
struct IsText(&'static str);

impl<'de> DeserializeSeed<'de> for IsText {
    type Value = bool;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for IsText {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a member")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<bool, E> {
        Ok(text == self.0)
    }
}

/// Reads the index of the subtype of a name.
struct SubtypeName(&'static Discriminator);

impl<'de> DeserializeSeed<'de> for SubtypeName {
    type Value = Option<usize>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for SubtypeName {
    type Value = Option<usize>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a subtype")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Self::Value, E> {
        Ok(self.0.named(name))
    }
}

/// Decodes the object of the subtype of this index.
struct Content<T>(usize, PhantomData<T>);

impl<'de, T: Hierarchy> DeserializeSeed<'de> for Content<T> {
    type Value = T;

    fn deserialize<D: Deserializer<'de>>(self, object: D) -> Result<T, D::Error> {
        T::decode(self.0, object)
    }
}

/// Implements `Deserialize` and [`Value`](crate::Value) for types that implement [`Hierarchy`].
#[macro_export]
macro_rules! hierarchies {
    ($($hierarchy:ty),* $(,)?) => {$(
        impl<'de> $crate::serde::Deserialize<'de> for $hierarchy {
            fn deserialize<D: $crate::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::hierarchy::deserialize(deserializer)
            }
        }
        impl $crate::Value for $hierarchy {}
    )*};
}
