//! JSON values as JSON Schema compares them: `1` and `1.0` are the same, the order of members is none, and of members of
//! the same name the last one counts.

use std::collections::HashMap;
use std::collections::hash_map::RandomState;
use std::hash::BuildHasher as _;

use serde_json::{Number, Value};

use crate::decimal::Decimal;
use crate::schema::Literal;
use crate::tree::{Item, Members, View};

/// The number, exact where it is an integer.
pub(crate) fn decimal(number: &Number) -> Decimal {
    match (number.as_i64(), number.as_u64()) {
        (Some(value), _) => Decimal::Integer(value),
        (None, Some(value)) => Decimal::Unsigned(value),
        (None, None) => Decimal::Float(number.as_f64().unwrap_or(f64::NAN)),
    }
}

/// Whether two values are equal. Objects of different names are found to differ before their values are looked at.
pub(crate) fn equal(a: Item<'_>, b: Item<'_>) -> bool {
    match (a.view(), b.view()) {
        (View::Null, View::Null) => true,
        (View::Boolean(a), View::Boolean(b)) => a == b,
        (View::Number(a), View::Number(b)) => a.compare(b).is_eq(),
        (View::String(a), View::String(b)) => a == b,
        (View::Array(a), View::Array(b)) => a.length == b.length && a.zip(b).all(|(a, b)| equal(a, b)),
        (View::Object(a), View::Object(b)) => {
            let (a, b) = (effective(a), effective(b));
            a.len() == b.len()
                && a.keys().all(|name| b.contains_key(name))
                && a.iter().all(|(name, a)| b.get(name).is_some_and(|b| equal(*a, *b)))
        }
        _ => false,
    }
}

/// The members that count.
fn effective<'t>(members: Members<'t>) -> HashMap<&'t str, Item<'t>> {
    members.collect()
}

/// The first pair of equal items, as indices. Items are hashed, and compared only where their hashes are equal: the cost
/// grows with the text, whatever the items are. The hash has a random key, so that nobody can choose items that collide.
pub(crate) fn first_repetition<'t>(items: impl Iterator<Item = Item<'t>>) -> Option<(usize, usize)> {
    let state = RandomState::new();
    let mut met: HashMap<u64, (usize, Item<'t>)> = HashMap::new();
    for (index, item) in items.enumerate() {
        let (first, other) = *met.entry(hash(&state, item)).or_insert((index, item));
        if first != index && equal(other, item) {
            return Some((first, index));
        }
    }
    None
}

/// A number that equal values have in common.
fn hash(state: &RandomState, item: Item<'_>) -> u64 {
    match item.view() {
        View::Null => state.hash_one(0_u8),
        View::Boolean(value) => state.hash_one((1_u8, value)),
        View::Number(number) => match number.whole() {
            Ok(integer) => state.hash_one((2_u8, integer)),
            Err(float) => state.hash_one((3_u8, float.to_bits())),
        },
        View::String(text) => state.hash_one((4_u8, text)),
        View::Array(items) => {
            let items = items.map(|item| hash(state, item));
            items.fold(state.hash_one(5_u8), |all, item| state.hash_one((all, item)))
        }
        View::Object(members) => {
            let of_member = |(name, value): (&str, Item<'_>)| state.hash_one((6_u8, name, hash(state, value)));
            let sum = if members.length() <= FEW && !repeats_a_name(members) {
                members.map(of_member).fold(0, u64::wrapping_add)
            } else {
                effective(members).into_iter().map(of_member).fold(0, u64::wrapping_add)
            };
            state.hash_one((7_u8, sum))
        }
    }
}

/// Members that are compared with each other rather than put into a map.
const FEW: usize = 8;

fn repeats_a_name(members: Members<'_>) -> bool {
    let mut rest = members;
    while let Some((name, _)) = rest.next() {
        if rest.clone().any(|(other, _)| other == name) {
            return true;
        }
    }
    false
}

impl Literal {
    /// Whether a value is this literal, which is neither an array nor an object. Numbers are as the schema's type holds
    /// them.
    pub(crate) fn is_scalar(&self, value: View<'_>) -> bool {
        match (self, value) {
            (Self::Null, View::Null) => true,
            (Self::Bool(literal), View::Boolean(value)) => *literal == value,
            (Self::String(literal), View::String(text)) => *literal == text,
            (_, View::Number(number)) => self.is_number(number),
            _ => false,
        }
    }

    /// Whether the number is this literal.
    pub(crate) fn is_number(&self, number: Decimal) -> bool {
        let literal = match self {
            Self::Integer(literal) => Decimal::Integer(*literal),
            Self::Unsigned(literal) => Decimal::Unsigned(*literal),
            Self::Number(literal) => Decimal::Float(*literal),
            _ => return false,
        };
        literal.compare(number).is_eq()
    }

    /// The literal as JSON.
    pub(crate) fn to_json(self) -> Value {
        match self {
            Self::Null => Value::Null,
            Self::Bool(literal) => literal.into(),
            Self::Integer(literal) => literal.into(),
            Self::Unsigned(literal) => literal.into(),
            Self::Number(literal) => literal.into(),
            Self::String(literal) => literal.into(),
            Self::Json(text) => serde_json::from_str(text).unwrap_or(Value::Null),
        }
    }
}

impl Decimal {
    /// The number as JSON.
    pub(crate) fn to_json(self) -> Value {
        match self {
            Self::Integer(value) => value.into(),
            Self::Unsigned(value) => value.into(),
            Self::Float(value) => value.into(),
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::tree::Tree;

    fn equal(a: &str, b: &str) -> bool {
        let (a, b) = (Tree::parse(a).unwrap(), Tree::parse(b).unwrap());
        let state = RandomState::new();
        let equal = super::equal(a.root(), b.root());
        assert_eq!(equal, hash(&state, a.root()) == hash(&state, b.root()));
        equal
    }

    #[test]
    fn equal_is_by_value() {
        assert!(equal("1", "1.0") && equal("-0.0", "0") && equal("1e300", "1.0e300"));
        assert!(equal(r#"{"a":[1],"b":null}"#, r#"{"b":null,"a":[1.0]}"#));
        assert!(equal(r#"{"a":1,"a":2}"#, r#"{"a":2}"#));
        assert!(!equal(r#"{"a":1}"#, r#"{"a":2}"#) && !equal(r#"{"a":1}"#, r#"{"b":1}"#));
        assert!(!equal(r#"{"a":1,"a":2}"#, r#"{"a":1}"#) && !equal("{}", "[]") && !equal("0.5", "0.25"));
        assert!(!equal("\"1\"", "1") && !equal("\"a\"", "\"b\"") && !equal("true", "false") && !equal("null", "0"));
        assert!(!equal("[1]", "[1,2]") && !equal("[[1],2]", "[1,[2]]"));
        assert!(!equal("18446744073709551615", "18446744073709551616"));
        let many = |last: &str| {
            let members: String = (0..100).map(|index| format!("\"{index}\":0,")).collect();
            format!("{{{members}{last}}}")
        };
        assert!(equal(&many("\"x\":1"), &many("\"x\":2,\"x\":1")) && !equal(&many("\"x\":1"), &many("\"1\":1")));
    }

    #[test]
    fn repetitions() {
        let first = |items: &str| {
            let tree = Tree::parse(items).unwrap();
            let View::Array(items) = tree.root().view() else { panic!("an array") };
            first_repetition(items)
        };
        assert_eq!(first(r#"[1, 2, "1", [1], 1.0]"#), Some((0, 4)));
        assert_eq!(first("[3, 2, 3, 2]"), Some((0, 2)));
        assert_eq!(first(r#"[false, 0, null, "", [], {}]"#), None);
    }

    #[test]
    fn literals() {
        assert!(Literal::Number(0.5).is_number(Decimal::Float(0.5)));
        assert!(Literal::Integer(2).is_number(Decimal::Float(2.0)));
        assert!(Literal::Unsigned(u64::MAX).is_number(Decimal::Unsigned(u64::MAX)));
        assert!(!Literal::Integer(2).is_number(Decimal::Float(2.5)));
        let two = View::Number(Decimal::Integer(2));
        assert!(Literal::Integer(2).is_scalar(two) && !Literal::String("2").is_scalar(two));
        assert!(
            Literal::Bool(true).is_scalar(View::Boolean(true)) && !Literal::Bool(true).is_scalar(View::Boolean(false))
        );
        assert!(Literal::Null.is_scalar(View::Null) && !Literal::Json("[]").is_scalar(View::Null));
        assert_eq!(Literal::Unsigned(u64::MAX).to_json(), json!(u64::MAX));
        assert_eq!(Decimal::Unsigned(u64::MAX).to_json(), json!(u64::MAX));
    }
}
