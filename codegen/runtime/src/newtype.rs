//! Newtypes: named definitions whose values cannot exist unless they satisfy their schema.

use serde::de::{Deserialize, DeserializeOwned, Deserializer, Error};

use crate::schema::Schema;
use crate::tree::Tree;
use crate::validate;
use crate::value::Value;
use crate::violation::{Invalid, Location, Pointer};
use crate::violations::Violations;

/// A definition with keywords of its own (a pattern, bounds, lengths): a private field behind a check. Implemented by
/// generated code, together with the macro [`newtypes!`](crate::newtypes).
pub trait Newtype: Value + 'static {
    /// What it wraps.
    type Inner: Value + serde::Serialize + DeserializeOwned;

    /// The definition.
    const SCHEMA: &'static Schema;

    /// Whether values of unknown structure are in it. Generated code says so of a list of itself, which cannot be asked
    /// without end.
    #[doc(hidden)]
    const INNER_HOLDS_ANY: bool = <Self::Inner as Value>::HOLDS_ANY;

    /// Wraps without checking; for the runtime only, which has checked.
    fn wrap(inner: Self::Inner) -> Self;

    /// What is wrapped.
    fn inner(&self) -> &Self::Inner;

    /// What is wrapped.
    fn into_inner(self) -> Self::Inner;
}

/// Wraps a value that satisfies the definition.
///
/// # Errors
/// Names the keyword that `inner` breaks.
pub fn checked<T: Newtype>(inner: T::Inner) -> Result<T, Invalid> {
    if inner.conforms(T::SCHEMA) {
        return Ok(T::wrap(inner));
    }
    match serde_json::to_value(&inner).map_or(None, |value| first_violation(T::SCHEMA, &value)) {
        Some(invalid) => Err(invalid),
        None => Ok(T::wrap(inner)),
    }
}

fn first_violation(schema: &Schema, value: &serde_json::Value) -> Option<Invalid> {
    let mut found = Violations::new();
    validate::violations(schema, Tree::of(value).root(), &mut Pointer::new(Location::Body), &mut found);
    found.into_iter().next().map(Invalid::new)
}

/// Whether what is wrapped certainly differs from item to item.
pub fn distinct<T: Newtype>(items: &[&T]) -> bool {
    T::Inner::distinct(&items.iter().map(|item| item.inner()).collect::<Vec<_>>())
}

/// Deserializes what satisfies the definition.
///
/// # Errors
/// For everything else.
pub fn deserialize<'de, T: Newtype, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let inner = T::Inner::deserialize(deserializer)?;
    if inner.conforms(T::SCHEMA) { Ok(T::wrap(inner)) } else { Err(D::Error::custom("a value breaks the contract")) }
}

/// Implements for newtypes: `Serialize`, `Deserialize` (checked), `TryFrom<Inner>`, `AsRef<Inner>`, `Deref`,
/// [`Value`](crate::Value), and the methods `new`, `new_unchecked` and `into_inner`. Those that wrap what a parameter can be are
/// parameters too.
#[macro_export]
macro_rules! newtypes {
    ($($newtype:ty),* $(,)?) => {$(
        impl $newtype {
            /// Wraps a value that satisfies the contract.
            ///
            /// # Errors
            /// Names the keyword that it breaks.
            pub fn new(
                inner: impl ::core::convert::Into<<Self as $crate::Newtype>::Inner>,
            ) -> ::core::result::Result<Self, $crate::Invalid> {
                $crate::newtype::checked(inner.into())
            }

            /// Wraps a value without looking at it: for what satisfied the contract when it was stored, and is read
            /// back. What a client sends goes through [`Self::new`].
            pub fn new_unchecked(inner: impl ::core::convert::Into<<Self as $crate::Newtype>::Inner>) -> Self {
                <Self as $crate::Newtype>::wrap(inner.into())
            }

            /// What is wrapped.
            pub fn into_inner(self) -> <Self as $crate::Newtype>::Inner {
                <Self as $crate::Newtype>::into_inner(self)
            }
        }
        impl $crate::Value for $newtype {
            const HOLDS_ANY: bool = <Self as $crate::Newtype>::INNER_HOLDS_ANY;

            fn distinct(items: &[&Self]) -> bool {
                $crate::newtype::distinct(items)
            }

            fn from_octets(octets: &$crate::Bytes) -> ::core::option::Option<Self> {
                let inner = <<Self as $crate::Newtype>::Inner as $crate::Value>::from_octets(octets)?;
                $crate::newtype::checked(inner).ok()
            }
        }
        impl $crate::serde::Serialize for $newtype {
            fn serialize<S: $crate::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::serde::Serialize::serialize(<Self as $crate::Newtype>::inner(self), serializer)
            }
        }
        impl<'de> $crate::serde::Deserialize<'de> for $newtype {
            fn deserialize<D: $crate::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::newtype::deserialize(deserializer)
            }
        }
        impl ::core::convert::TryFrom<<$newtype as $crate::Newtype>::Inner> for $newtype {
            type Error = $crate::Invalid;

            fn try_from(
                inner: <$newtype as $crate::Newtype>::Inner,
            ) -> ::core::result::Result<Self, $crate::Invalid> {
                $crate::newtype::checked(inner)
            }
        }
        impl ::core::convert::AsRef<<$newtype as $crate::Newtype>::Inner> for $newtype {
            fn as_ref(&self) -> &<$newtype as $crate::Newtype>::Inner {
                <Self as $crate::Newtype>::inner(self)
            }
        }
        impl ::core::ops::Deref for $newtype {
            type Target = <$newtype as $crate::Newtype>::Inner;

            fn deref(&self) -> &Self::Target {
                <Self as $crate::Newtype>::inner(self)
            }
        }
    )*};
}

/// Adds to newtypes of strings, beside [`newtypes!`](crate::newtypes): `as_str`, `Display`, `FromStr`, `AsRef<str>`,
/// `TryFrom<&str>`, and [`HeaderText`](crate::HeaderText).
#[macro_export]
macro_rules! text_newtypes {
    ($($newtype:ty),* $(,)?) => {$(
        impl $newtype {
            /// The text.
            pub fn as_str(&self) -> &str {
                <Self as $crate::Newtype>::inner(self).as_str()
            }
        }
        impl ::core::fmt::Display for $newtype {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.pad(self.as_str())
            }
        }
        impl ::core::str::FromStr for $newtype {
            type Err = $crate::Invalid;

            fn from_str(text: &str) -> ::core::result::Result<Self, $crate::Invalid> {
                Self::new(text)
            }
        }
        impl ::core::convert::TryFrom<&str> for $newtype {
            type Error = $crate::Invalid;

            fn try_from(text: &str) -> ::core::result::Result<Self, $crate::Invalid> {
                Self::new(text)
            }
        }
        impl ::core::convert::AsRef<str> for $newtype {
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }
        impl $crate::HeaderText for $newtype {
            fn write_text(&self, text: &mut ::std::string::String) {
                text.push_str(self.as_str());
            }
        }
    )*};
}
