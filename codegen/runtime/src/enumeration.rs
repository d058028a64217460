//! Enumerations of strings and of integers.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserializer, Error, Unexpected, Visitor};

use crate::lookup;
use crate::violation::{Invalid, Location, Pointer};

/// An `enum` of strings. Implemented by generated code, together with the macro
/// [`enumerations!`](crate::enumerations).
pub trait Enumeration: Copy + PartialEq + 'static {
    /// Every variant with its text, in the contract's order.
    const VARIANTS: &'static [(&'static str, Self)];
}

/// An `enum` of integers. Implemented by generated code, together with the macro
/// [`integer_enumerations!`](crate::integer_enumerations).
pub trait IntegerEnumeration: Copy + PartialEq + 'static {
    /// Every variant with its number, in the contract's order.
    const VARIANTS: &'static [(i64, Self)];
}

/// The variant of a text.
pub fn variant<T: Enumeration>(text: &str) -> Option<T> {
    let index = lookup::position(T::VARIANTS, |(name, _)| name, text)?;
    T::VARIANTS.get(index).map(|(_, variant)| *variant)
}

/// The text of a variant.
pub fn text<T: Enumeration>(variant: T) -> &'static str {
    T::VARIANTS.iter().find(|(_, other)| *other == variant).map_or("", |(name, _)| name)
}

/// The variant of a number.
pub fn numbered<T: IntegerEnumeration>(number: i64) -> Option<T> {
    T::VARIANTS.iter().find(|(other, _)| *other == number).map(|(_, variant)| *variant)
}

/// The number of a variant.
pub fn number<T: IntegerEnumeration>(variant: T) -> i64 {
    T::VARIANTS.iter().find(|(_, other)| *other == variant).map_or(0, |(number, _)| *number)
}

/// Items that are compared with each other; longer lists are left to the slow path.
const FEW: usize = 64;

/// Whether certainly no variant is among the items twice.
pub fn distinct<T: PartialEq>(items: &[&T], variants: usize) -> bool {
    // More items than variants: some are equal, whatever they are. So the quadratic search is a short one.
    items.len() <= variants.min(FEW)
        && items.iter().enumerate().all(|(index, item)| !items.iter().skip(index + 1).any(|b| b == item))
}

/// Why a text or number is no variant.
pub fn refused() -> Invalid {
    Invalid::new(Pointer::new(Location::Body).violation("enum", None, "must be one of the listed values".to_owned()))
}

/// Deserializes a variant of an enumeration of strings.
///
/// # Errors
/// For everything else.
pub fn deserialize<'de, T: Enumeration, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    deserializer.deserialize_str(TextVisitor(PhantomData))
}

struct TextVisitor<T>(PhantomData<T>);

impl<T: Enumeration> Visitor<'_> for TextVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("one of the listed values")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
        variant(text).ok_or_else(|| E::invalid_value(Unexpected::Other("string"), &"one of the listed values"))
    }
}

/// Deserializes a variant of an enumeration of integers.
///
/// # Errors
/// For everything else.
pub fn deserialize_number<'de, T: IntegerEnumeration, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let number = <i64 as serde::Deserialize>::deserialize(deserializer)?;
    numbered(number).ok_or_else(|| D::Error::invalid_value(Unexpected::Signed(number), &"one of the listed values"))
}

/// Implements for enumerations of strings: `Serialize`, `Deserialize`, [`Value`](crate::Value), `Display`, `FromStr`,
/// [`FromText`](crate::FromText), [`HeaderText`](crate::HeaderText), and the method `as_str`.
#[macro_export]
macro_rules! enumerations {
    ($($enumeration:ty),* $(,)?) => {$(
        impl $enumeration {
            /// The text that stands for this variant in the contract.
            pub fn as_str(self) -> &'static str {
                $crate::enumeration::text(self)
            }
        }
        impl $crate::serde::Serialize for $enumeration {
            fn serialize<S: $crate::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                serializer.serialize_str($crate::enumeration::text(*self))
            }
        }
        impl<'de> $crate::serde::Deserialize<'de> for $enumeration {
            fn deserialize<D: $crate::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::enumeration::deserialize(deserializer)
            }
        }
        impl $crate::Value for $enumeration {
            fn distinct(items: &[&Self]) -> bool {
                $crate::enumeration::distinct(items, <Self as $crate::Enumeration>::VARIANTS.len())
            }
        }
        impl $crate::FromText for $enumeration {
            fn from_text(text: &str, _: $crate::Style) -> ::core::option::Option<Self> {
                $crate::enumeration::variant(text)
            }
        }
        impl $crate::HeaderText for $enumeration {
            fn write_text(&self, text: &mut ::std::string::String) {
                text.push_str($crate::enumeration::text(*self));
            }
        }
        impl ::core::fmt::Display for $enumeration {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.pad($crate::enumeration::text(*self))
            }
        }
        impl ::core::str::FromStr for $enumeration {
            type Err = $crate::Invalid;

            fn from_str(text: &str) -> ::core::result::Result<Self, $crate::Invalid> {
                $crate::enumeration::variant(text).ok_or_else($crate::enumeration::refused)
            }
        }
    )*};
}

/// Implements for enumerations of integers: `Serialize`, `Deserialize`, [`Value`](crate::Value), `TryFrom<i64>`,
/// `Display`, [`FromText`](crate::FromText), [`HeaderText`](crate::HeaderText), and the method `as_i64`.
#[macro_export]
macro_rules! integer_enumerations {
    ($($enumeration:ty),* $(,)?) => {$(
        impl $enumeration {
            /// The number that stands for this variant in the contract.
            pub fn as_i64(self) -> i64 {
                $crate::enumeration::number(self)
            }
        }
        impl $crate::serde::Serialize for $enumeration {
            fn serialize<S: $crate::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                serializer.serialize_i64($crate::enumeration::number(*self))
            }
        }
        impl<'de> $crate::serde::Deserialize<'de> for $enumeration {
            fn deserialize<D: $crate::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::enumeration::deserialize_number(deserializer)
            }
        }
        impl $crate::Value for $enumeration {
            fn distinct(items: &[&Self]) -> bool {
                $crate::enumeration::distinct(items, <Self as $crate::IntegerEnumeration>::VARIANTS.len())
            }
        }
        impl $crate::FromText for $enumeration {
            fn from_text(text: &str, style: $crate::Style) -> ::core::option::Option<Self> {
                <i64 as $crate::FromText>::from_text(text, style).and_then($crate::enumeration::numbered)
            }
        }
        impl $crate::HeaderText for $enumeration {
            fn write_text(&self, text: &mut ::std::string::String) {
                $crate::HeaderText::write_text(&$crate::enumeration::number(*self), text);
            }
        }
        impl ::core::fmt::Display for $enumeration {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Display::fmt(&$crate::enumeration::number(*self), f)
            }
        }
        impl ::core::convert::TryFrom<i64> for $enumeration {
            type Error = $crate::Invalid;

            fn try_from(number: i64) -> ::core::result::Result<Self, $crate::Invalid> {
                $crate::enumeration::numbered(number).ok_or_else($crate::enumeration::refused)
            }
        }
    )*};
}
