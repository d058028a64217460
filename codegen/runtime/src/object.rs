//! Objects: one pass over the members, checks inline, the first fault ends it.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::marker::PhantomData;

use serde::Serialize;
use serde::de::{Deserialize, DeserializeOwned, DeserializeSeed, Deserializer, Error, MapAccess, Visitor};
use serde::ser::{SerializeMap, Serializer};

use crate::lookup;
use crate::schema::{Additional, Property, Schema};
use crate::skipped::Skipped;
use crate::tree::TreeSeed;
use crate::validate;
use crate::value::Value;

/// A struct that stands for an object of the contract. Implemented by generated code, together with the macro
/// [`objects!`](crate::objects).
pub trait Object: Sized + 'static {
    /// The object's schema; property `i` of the table is index `i` in [`Self::decode`].
    const SCHEMA: &'static Schema;

    /// Builds the struct from the members of a JSON object.
    ///
    /// # Errors
    /// At the first fault.
    fn decode<'de, A: MapAccess<'de>>(properties: &mut Properties<'de, A>) -> Result<Self, A::Error>;
}

/// What [`Properties::next`] returns for a member that is not declared.
const UNDECLARED: usize = usize::MAX;

/// The members of a JSON object on their way into a struct.
#[derive(Debug)]
pub struct Properties<'de, A> {
    access: A,
    schema: &'static Schema,
    /// The property that was met last.
    current: usize,
    /// The name of the undeclared member that was met last.
    name: String,
    /// How many properties there are, and which of them are undeclared; kept only where the schema counts them.
    count: u64,
    undeclared: BTreeSet<String>,
    lifetime: PhantomData<&'de ()>,
}

impl<'de, A: MapAccess<'de>> Properties<'de, A> {
    const fn new(schema: &'static Schema, access: A) -> Self {
        Self {
            access,
            schema,
            current: UNDECLARED,
            name: String::new(),
            count: 0,
            undeclared: BTreeSet::new(),
            lifetime: PhantomData,
        }
    }

    /// The index of the next member's property in the schema's table; `usize::MAX` for one that is not declared.
    ///
    /// # Errors
    /// Where the text is not JSON.
    #[allow(clippy::should_implement_trait, reason = "it fails, and what it returns says what to call next")]
    pub fn next(&mut self) -> Result<Option<usize>, A::Error> {
        // Members mostly come in the contract's order.
        let expected = self.current.wrapping_add(1);
        let key = Key { properties: self.schema.properties, expected, undeclared: &mut self.name };
        let Some(index) = self.access.next_key_seed(key)? else { return Ok(None) };
        self.current = index;
        if self.schema.min_properties.is_some() || self.schema.max_properties.is_some() {
            self.count(index);
        }
        Ok(Some(index))
    }

    fn count(&mut self, index: usize) {
        if index == UNDECLARED {
            if self.undeclared.contains(&self.name) {
                return;
            }
            self.undeclared.insert(self.name.clone());
        }
        self.count += 1;
    }

    fn property(&self, index: usize) -> Option<&'static Property> {
        self.schema.properties.get(index)
    }

    /// Decodes the value of the declared property that was met last.
    ///
    /// # Errors
    /// Where it stands there for the second time, is of another type, or breaks a keyword of its schema.
    pub fn value<T: Value + Deserialize<'de>>(&mut self, slot: &mut Option<T>) -> Result<(), A::Error> {
        let property = self.property(self.current);
        if slot.is_some() {
            return Err(A::Error::duplicate_field(name_of(property)));
        }
        let value: T = self.access.next_value()?;
        if !property.is_none_or(|property| value.conforms(property.schema)) {
            return Err(broken(name_of(property)));
        }
        *slot = Some(value);
        Ok(())
    }

    /// Passes over the undeclared member that was met last.
    ///
    /// # Errors
    /// Where the schema forbids it.
    pub fn unknown(&mut self) -> Result<(), A::Error> {
        match self.schema.additional {
            Additional::Allowed => self.access.next_value::<Skipped>().map(drop),
            Additional::Forbidden => Err(broken("an undeclared property")),
            Additional::Schema(schema) => {
                let tree = self.access.next_value_seed(TreeSeed)?;
                if validate::is_valid(schema, tree.root()) { Ok(()) } else { Err(broken("an undeclared property")) }
            }
        }
    }

    /// Decodes the undeclared member that was met last. Of two of the same name the last one counts.
    ///
    /// # Errors
    /// Where the schema forbids it, it is of another type, or breaks a keyword of `additionalProperties`.
    pub fn additional<T: Value + Deserialize<'de>>(
        &mut self,
        members: &mut BTreeMap<String, T>,
    ) -> Result<(), A::Error> {
        let value: T = self.access.next_value()?;
        let admitted = match self.schema.additional {
            Additional::Allowed => true,
            Additional::Forbidden => false,
            Additional::Schema(schema) => value.conforms(schema),
        };
        if !admitted {
            return Err(broken("an undeclared property"));
        }
        members.insert(std::mem::take(&mut self.name), value);
        Ok(())
    }

    /// The value of the required property `index`.
    ///
    /// # Errors
    /// Where it is absent.
    pub fn required<T>(&self, index: usize, slot: Option<T>) -> Result<T, A::Error> {
        slot.ok_or_else(|| A::Error::missing_field(name_of(self.property(index))))
    }

    /// The value of the property `index`, or the contract's default for it.
    ///
    /// # Errors
    /// Where the default is none of this type, which is a fault of the contract.
    pub fn defaulted<T: DeserializeOwned>(&self, index: usize, slot: Option<T>) -> Result<T, A::Error> {
        match slot {
            Some(value) => Ok(value),
            None => {
                let property = self.property(index);
                default(property.and_then(|property| property.default))
                    .ok_or_else(|| A::Error::missing_field(name_of(property)))
            }
        }
    }

    /// Whether the number of properties is one that the schema allows.
    fn is_right_count(&self) -> bool {
        self.schema.min_properties.is_none_or(|min| self.count >= min)
            && self.schema.max_properties.is_none_or(|max| self.count <= max)
    }
}

/// A default of the contract; one that does not decode is logged.
pub(crate) fn default<T: DeserializeOwned>(json: Option<&'static str>) -> Option<T> {
    let json = json?;
    serde_json::from_str(json)
        .map_err(|error| tracing::error!(json, %error, "a default of the contract is not of its type"))
        .ok()
}

fn name_of(property: Option<&'static Property>) -> &'static str {
    property.map_or("", |property| property.name)
}

#[cold]
fn broken<E: Error>(name: &'static str) -> E {
    E::custom(format_args!("{name} breaks the contract"))
}

/// Looks a member's name up among the declared properties.
struct Key<'p> {
    properties: &'static [Property],
    expected: usize,
    undeclared: &'p mut String,
}

impl Key<'_> {
    fn find(self, name: &str) -> usize {
        if self.properties.get(self.expected).is_some_and(|property| property.name == name) {
            return self.expected;
        }
        match lookup::position(self.properties, |property| property.name, name) {
            Some(index) => index,
            None => {
                self.undeclared.clear();
                self.undeclared.push_str(name);
                UNDECLARED
            }
        }
    }
}

impl<'de> DeserializeSeed<'de> for Key<'_> {
    type Value = usize;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<usize, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for Key<'_> {
    type Value = usize;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a property")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<usize, E> {
        Ok(self.find(name))
    }
}

/// Deserializes an object; what [`objects!`](crate::objects) implements `Deserialize` with.
///
/// # Errors
/// At the first fault.
pub fn deserialize<'de, T: Object, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    deserializer.deserialize_map(ObjectVisitor(PhantomData))
}

struct ObjectVisitor<T>(PhantomData<T>);

impl<'de, T: Object> Visitor<'de> for ObjectVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, access: A) -> Result<T, A::Error> {
        let mut properties = Properties::new(T::SCHEMA, access);
        let object = T::decode(&mut properties)?;
        if properties.is_right_count() { Ok(object) } else { Err(broken("the number of properties")) }
    }
}

/// Writes a struct as a JSON object.
#[derive(Debug)]
pub struct ObjectSerializer<S: Serializer> {
    map: S::SerializeMap,
}

impl<S: Serializer> ObjectSerializer<S> {
    /// Begins the object.
    ///
    /// # Errors
    /// The serializer's.
    pub fn new(serializer: S) -> Result<Self, S::Error> {
        Ok(Self { map: serializer.serialize_map(None)? })
    }

    /// Writes a property.
    ///
    /// # Errors
    /// The serializer's.
    pub fn required<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) -> Result<(), S::Error> {
        self.map.serialize_entry(name, value)
    }

    /// Writes a property that may be absent.
    ///
    /// # Errors
    /// The serializer's.
    pub fn optional<T: Serialize>(&mut self, name: &'static str, value: &Option<T>) -> Result<(), S::Error> {
        match value {
            Some(value) => self.map.serialize_entry(name, value),
            None => Ok(()),
        }
    }

    /// Writes the undeclared properties.
    ///
    /// # Errors
    /// The serializer's.
    pub fn additional<T: Serialize>(&mut self, members: &BTreeMap<String, T>) -> Result<(), S::Error> {
        members.iter().try_for_each(|(name, value)| self.map.serialize_entry(name, value))
    }

    /// Ends the object.
    ///
    /// # Errors
    /// The serializer's.
    pub fn end(self) -> Result<S::Ok, S::Error> {
        self.map.end()
    }
}

/// Implements `Deserialize` and [`Value`] for types that implement [`Object`].
#[macro_export]
macro_rules! objects {
    ($($object:ty),* $(,)?) => {$(
        impl<'de> $crate::serde::Deserialize<'de> for $object {
            fn deserialize<D: $crate::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::object::deserialize(deserializer)
            }
        }
        impl $crate::Value for $object {}
    )*};
}

/// Implements [`Value`] for types that have checked themselves once they exist.
#[macro_export]
macro_rules! values {
    ($($value:ty),* $(,)?) => {$(
        impl $crate::Value for $value {}
    )*};
}
