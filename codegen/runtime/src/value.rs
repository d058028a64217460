//! The fast path: Rust types that values of a contract decode into, and the keywords they check after decoding.

use std::cell::Cell;
use std::collections::BTreeMap;

use bytes::Bytes;
use uuid::Uuid;

use crate::decimal::{Decimal, widen};
use crate::json;
use crate::lookup;
use crate::schema::{Additional, Kind, Literal, Schema};
use crate::tree::{Tree, View};
use crate::validate;

/// A Rust type that values of a contract decode into.
///
/// Decoding itself guarantees the type; [`Self::conforms`] checks the keywords that the type cannot. Where a decoded
/// value no longer shows what the text was (a date-time under a `pattern`), it answers `false`: the slow path then
/// decides, and has the last word.
pub trait Value: Sized {
    /// Whether the keywords of `schema` hold that the type itself does not guarantee.
    fn conforms(&self, schema: &Schema) -> bool {
        let _ = schema;
        true
    }

    /// Whether the JSON values that these items were decoded from certainly differ from each other.
    #[doc(hidden)]
    fn distinct(items: &[&Self]) -> bool {
        items.len() < 2
    }

    /// The value of a body that is neither JSON nor a form, for types that can hold one.
    #[doc(hidden)]
    fn from_octets(octets: &Bytes) -> Option<Self> {
        let _ = octets;
        None
    }
}

thread_local! {
    /// Set while a value is decoded for the second time, after the slow path has found nothing wrong with it.
    static SETTLED: Cell<bool> = const { Cell::new(false) };
}

/// Whether the slow path has already accepted what is being decoded. A type of a service's own, which does not show any
/// more what a `pattern` or a `maxLength` of its text would say, answers with this in [`Value::conforms`].
pub fn is_settled() -> bool {
    SETTLED.get()
}

/// Decodes what the slow path has accepted: checks that cannot be sure take it as given.
pub(crate) fn settled<R>(decode: impl FnOnce() -> R) -> R {
    /// Resets on panics too.
    struct Reset;
    impl Drop for Reset {
        fn drop(&mut self) {
            SETTLED.set(false);
        }
    }
    SETTLED.set(true);
    let _reset = Reset;
    decode()
}

/// The keywords of numbers.
fn number_conforms(value: Decimal, schema: &Schema) -> bool {
    schema.minimum.is_none_or(|bound| bound.admits_from(value))
        && schema.maximum.is_none_or(|bound| bound.admits_to(value))
        && schema.multiple_of.is_none_or(|divisor| value.is_multiple_of(divisor))
        && (schema.enumeration.is_empty() || schema.enumeration.iter().any(|literal| literal.is_number(value)))
}

/// The keywords of integers, and the range of the format.
fn integer_conforms(value: Decimal, schema: &Schema) -> bool {
    validate::integer_fits(schema.format, value) && number_conforms(value, schema)
}

/// The keywords of strings, and the format.
pub(crate) fn text_conforms(text: &str, schema: &Schema) -> bool {
    schema.min_length.is_none_or(|min| validate::is_long_enough(text, min))
        && schema.max_length.is_none_or(|max| validate::is_short_enough(text, max))
        && (schema.enumeration.is_empty()
            || schema.enumeration.iter().any(|literal| matches!(literal, Literal::String(s) if *s == text)))
        && (schema.strings.is_empty() || lookup::position(schema.strings, |listed| listed, text).is_some())
        && schema.format.is_none_or(|format| format.admits(text))
        && schema.patterns.iter().all(|pattern| pattern.matches(text))
}

/// The keywords of strings where the text is gone and its format is certain: nothing else must be asked of it.
pub(crate) fn format_suffices(schema: &Schema) -> bool {
    !schema.constrains_text() || is_settled()
}

/// Whether no two items are equal.
fn all_differ<T: Ord>(mut items: Vec<T>) -> bool {
    items.sort_unstable();
    items.iter().zip(items.iter().skip(1)).all(|(a, b)| a != b)
}

impl Value for bool {
    fn conforms(&self, schema: &Schema) -> bool {
        schema.enumeration.is_empty() || schema.enumeration.contains(&Literal::Bool(*self))
    }

    fn distinct(items: &[&Self]) -> bool {
        all_differ(items.to_vec())
    }
}

macro_rules! integers {
    ($($integer:ty => $variant:ident),*) => {$(
        impl Value for $integer {
            fn conforms(&self, schema: &Schema) -> bool {
                integer_conforms(Decimal::$variant((*self).into()), schema)
            }

            fn distinct(items: &[&Self]) -> bool {
                all_differ(items.to_vec())
            }
        }
    )*};
}
integers!(i32 => Integer, i64 => Integer, u32 => Integer);

impl Value for u64 {
    fn conforms(&self, schema: &Schema) -> bool {
        integer_conforms(i64::try_from(*self).map_or(Decimal::Unsigned(*self), Decimal::Integer), schema)
    }

    fn distinct(items: &[&Self]) -> bool {
        all_differ(items.to_vec())
    }
}

impl Value for f64 {
    fn conforms(&self, schema: &Schema) -> bool {
        self.is_finite() && number_conforms(Decimal::Float(*self), schema)
    }

    fn distinct(items: &[&Self]) -> bool {
        // Adding zero turns -0.0 into 0.0.
        all_differ(items.iter().map(|item| (**item + 0.0).to_bits()).collect())
    }
}

impl Value for f32 {
    fn conforms(&self, schema: &Schema) -> bool {
        self.is_finite() && number_conforms(Decimal::Float(widen(*self)), schema)
    }

    fn distinct(items: &[&Self]) -> bool {
        all_differ(items.iter().map(|item| (**item + 0.0).to_bits()).collect())
    }
}

impl Value for String {
    fn conforms(&self, schema: &Schema) -> bool {
        text_conforms(self, schema)
    }

    fn distinct(items: &[&Self]) -> bool {
        all_differ(items.to_vec())
    }

    fn from_octets(octets: &Bytes) -> Option<Self> {
        std::str::from_utf8(octets).ok().map(str::to_owned)
    }
}

impl Value for Uuid {
    fn conforms(&self, schema: &Schema) -> bool {
        format_suffices(schema)
    }

    fn distinct(items: &[&Self]) -> bool {
        all_differ(items.to_vec())
    }
}

/// Octets of a body; in JSON, the octets of a string.
impl Value for Bytes {
    fn from_octets(octets: &Bytes) -> Option<Self> {
        Some(octets.clone())
    }
}

impl<T: Value> Value for Box<T> {
    fn conforms(&self, schema: &Schema) -> bool {
        T::conforms(self, schema)
    }

    fn from_octets(octets: &Bytes) -> Option<Self> {
        T::from_octets(octets).map(Self::new)
    }
}

impl<T: Value> Value for Vec<T> {
    fn conforms(&self, schema: &Schema) -> bool {
        let length = self.len() as u64;
        schema.min_items.is_none_or(|min| length >= min)
            && schema.max_items.is_none_or(|max| length <= max)
            && schema.items.is_none_or(|items| self.iter().all(|item| item.conforms(items)))
            && (!schema.unique_items || is_settled() || T::distinct(&self.iter().collect::<Vec<_>>()))
            && is_no_enumeration(schema)
    }
}

impl<T: Value> Value for BTreeMap<String, T> {
    fn conforms(&self, schema: &Schema) -> bool {
        let length = self.len() as u64;
        schema.min_properties.is_none_or(|min| length >= min)
            && schema.max_properties.is_none_or(|max| length <= max)
            && match schema.additional {
                Additional::Schema(schema) => self.values().all(|value| value.conforms(schema)),
                Additional::Allowed => true,
                Additional::Forbidden => self.is_empty(),
            }
            && is_no_enumeration(schema)
    }
}

/// Arrays and objects of an `enum` are left to the slow path: there are hardly any.
fn is_no_enumeration(schema: &Schema) -> bool {
    schema.enumeration.is_empty() || is_settled()
}

/// Any value: the walk of the slow path over what was decoded.
impl Value for serde_json::Value {
    fn conforms(&self, schema: &Schema) -> bool {
        schema.allows_any(self.is_object()) || validate::is_valid(schema, Tree::of(self).root())
    }

    fn distinct(items: &[&Self]) -> bool {
        let mut tree = Tree::default();
        let array = tree.open();
        items.iter().for_each(|item| tree.push(item));
        tree.close_array(array, items.len());
        let View::Array(items) = tree.root().view() else { return false };
        json::first_repetition(items).is_none()
    }
}

impl Value for serde_json::Map<String, serde_json::Value> {
    fn conforms(&self, schema: &Schema) -> bool {
        if schema.allows_any(true) {
            return true;
        }
        // Arrays and objects of an `enum` are left to the slow path here, too.
        let object = Schema { kind: Kind::Object, enumeration: &[], ..*schema };
        validate::is_valid(&object, Tree::of_object(self).root()) && is_no_enumeration(schema)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Whether items that differ are known to, and others are not taken for such.
    fn tells<T: Value + Clone>(differ: &[T]) -> bool {
        let distinct = |items: &[T]| T::distinct(&items.iter().collect::<Vec<_>>());
        let repeated: Vec<T> = differ.iter().chain(differ.first()).cloned().collect();
        distinct(differ) && !distinct(&repeated)
    }

    #[test]
    fn items_that_differ() {
        assert!(tells(&[true, false]));
        assert!(
            tells(&[1_i32, -1, 2]) && tells(&[1_i64, -1, 2]) && tells(&[1_u32, 2, 3]) && tells(&[1_u64, 2, u64::MAX])
        );
        assert!(tells(&[0.5_f32, -0.5, 1.0]) && tells(&[0.5_f64, -0.5, 1.0]));
        assert!(!f32::distinct(&[&0.0, &-0.0]) && !f64::distinct(&[&0.0, &-0.0]));
        assert!(tells(&["a".to_owned(), "b".to_owned(), String::new()]));
        assert!(tells(&[Uuid::nil(), Uuid::max()]));
        assert!(tells(&[serde_json::json!(1), serde_json::json!("1"), serde_json::json!([])]));
        // Of others nothing is known but of a single one.
        assert!(Bytes::distinct(&[&Bytes::from("a")]));
        assert!(!Bytes::distinct(&[&Bytes::from("a"), &Bytes::from("a"), &Bytes::from("b")]));
    }

    #[test]
    fn what_only_the_text_shows_is_not_taken_for_right() {
        let short = Schema { max_length: Some(36), ..Schema::ANY };
        assert!(Uuid::nil().conforms(&crate::schema::UUID) && !Uuid::nil().conforms(&short));
        assert!(settled(|| Uuid::nil().conforms(&short)));
        let listed = Schema { enumeration: &[Literal::Json("[1]")], ..Schema::ANY };
        assert!(vec![1_i64].conforms(&Schema::ANY) && !vec![1_i64].conforms(&listed));
        assert!(settled(|| vec![1_i64].conforms(&listed)));
    }

    #[test]
    fn boxes_and_maps() {
        let short = Schema { max_length: Some(1), min_properties: Some(1), ..Schema::ANY };
        let boxed = Box::<String>::from_octets(&Bytes::from("a"));
        assert!(boxed.is_some_and(|boxed| *boxed == "a" && boxed.conforms(&short)));
        assert!(!Box::new("ab".to_owned()).conforms(&short));
        let map = |keys: &[&str]| keys.iter().map(|key| ((*key).to_owned(), 1)).collect::<BTreeMap<String, i64>>();
        assert!(!map(&[]).conforms(&short) && map(&["a"]).conforms(&short) && map(&["a", "b"]).conforms(&short));
        let object = |keys: &[&str]| {
            keys.iter().map(|key| ((*key).to_owned(), 1.into())).collect::<serde_json::Map<String, serde_json::Value>>()
        };
        assert!(!object(&[]).conforms(&short) && object(&["a"]).conforms(&short));
        let listed = Schema { enumeration: &[Literal::Json("{\"a\":1}")], ..Schema::ANY };
        assert!(!object(&["a"]).conforms(&listed) && settled(|| object(&["a"]).conforms(&listed)));
        assert!(!settled(|| object(&[]).conforms(&Schema { min_properties: Some(1), ..listed })));
    }
}
