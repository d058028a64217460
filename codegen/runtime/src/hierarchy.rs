//! Hierarchies: objects of which one property, the discriminator, names the definition that they are made by.
//!
//! The discriminator may stand behind the properties that it decides about, so that an object is read as a tree first.

use serde::de::{DeserializeOwned, Deserializer, Error};
use serde_json::{Map, Value as Json};

use crate::document::Document;
use crate::schema::Schema;
use crate::value::is_settled;
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

    /// The subtype of an object, by index.
    fn index(&self, members: &Map<String, Json>) -> Option<usize> {
        match members.get(self.property) {
            None => self.absent,
            Some(Json::String(name)) => self.named(name),
            Some(_) => None,
        }
    }

    fn named(&self, name: &str) -> Option<usize> {
        self.subtypes.iter().position(|(names, _)| names.contains(&name)).or(self.unknown)
    }

    fn schema(&self, index: Option<usize>) -> Option<&'static Schema> {
        self.subtypes.get(index?).map(|(_, schema)| *schema)
    }

    /// The schema of the subtype that a value is of.
    pub(crate) fn schema_of(&self, value: Option<&Json>) -> Option<&'static Schema> {
        self.schema(self.index(value?.as_object()?))
    }

    /// The schema of the subtype that the fields of a form are of.
    pub(crate) fn schema_of_form(&self, fields: &[(impl AsRef<str>, impl AsRef<str>)]) -> Option<&'static Schema> {
        let name = fields.iter().find(|(name, _)| name.as_ref() == self.property);
        let schema = self.schema(name.map_or(self.absent, |(_, value)| self.named(value.as_ref())))?;
        schema.discriminator.map_or(Some(schema), |inner| inner.schema_of_form(fields))
    }

    /// The schema of the subtype that an object is of, or what is wrong with the object's discriminator.
    pub(crate) fn schema_or_violation(
        &self,
        members: &Map<String, Json>,
        at: &mut Pointer,
    ) -> Result<&'static Schema, Violation> {
        if let Some(schema) = self.schema(self.index(members)) {
            return Ok(schema);
        }
        let mark = at.enter(self.property);
        let violation = match members.get(self.property) {
            None => at.violation("required", None, "must be there".to_owned()),
            Some(Json::String(_)) => {
                let limit = self.subtypes.iter().flat_map(|(names, _)| *names).copied().map(Json::from).collect();
                at.violation("enum", Some(limit), "must be one of the listed values".to_owned())
            }
            Some(_) => at.violation("type", Some("string".into()), "must be a string".to_owned()),
        };
        at.leave(mark);
        Err(violation)
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
    fn decode(index: usize, object: Json) -> Result<Self, serde_json::Error>;
}

/// Decodes the object of one subtype.
///
/// # Errors
/// At the first fault.
pub fn subtype<T: DeserializeOwned>(object: Json) -> Result<Box<T>, serde_json::Error> {
    serde_json::from_value(object).map(Box::new)
}

/// Reads an object as a tree and decodes it as the subtype that its discriminator names.
///
/// # Errors
/// At the first fault; a member that stands twice may be one, which the slow path decides.
pub fn deserialize<'de, T: Hierarchy, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let document = Document::read(deserializer)?;
    if document.has_repetitions() && !is_settled() {
        return Err(D::Error::custom("a member stands twice"));
    }
    let discriminator = T::SCHEMA.discriminator;
    let index = discriminator.zip(document.value.as_object()).and_then(|(it, members)| it.index(members));
    let Some(index) = index else { return Err(D::Error::custom("the discriminator breaks the contract")) };
    T::decode(index, document.value).map_err(D::Error::custom)
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
