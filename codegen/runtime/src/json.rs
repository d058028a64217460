//! JSON values as JSON Schema compares them: `1` and `1.0` are the same, the order of members is none.

use std::cmp::Ordering;

use serde_json::{Number, Value};

use crate::decimal::Decimal;
use crate::schema::Literal;

/// The number, exact where it is an integer.
pub(crate) fn decimal(number: &Number) -> Decimal {
    match (number.as_i64(), number.as_u64()) {
        (Some(value), _) => Decimal::Integer(value),
        (None, Some(value)) => Decimal::Unsigned(value),
        (None, None) => Decimal::Float(number.as_f64().unwrap_or(f64::NAN)),
    }
}

/// A total order on JSON values in which equal values, and only those, are `Equal`.
pub(crate) fn order(a: &Value, b: &Value) -> Ordering {
    match (a, b) {
        (Value::Bool(a), Value::Bool(b)) => a.cmp(b),
        (Value::Number(a), Value::Number(b)) => decimal(a).compare(decimal(b)),
        (Value::String(a), Value::String(b)) => a.cmp(b),
        (Value::Array(a), Value::Array(b)) => {
            let items = a.iter().zip(b).map(|(a, b)| order(a, b)).find(|order| order.is_ne());
            items.unwrap_or_else(|| a.len().cmp(&b.len()))
        }
        (Value::Object(a), Value::Object(b)) => {
            let sorted = |map: &serde_json::Map<String, Value>| {
                let mut keys: Vec<String> = map.keys().cloned().collect();
                keys.sort_unstable();
                keys
            };
            let keys = sorted(a);
            keys.cmp(&sorted(b)).then_with(|| {
                let null = Value::Null;
                let pairs = keys.iter().map(|key| (a.get(key).unwrap_or(&null), b.get(key).unwrap_or(&null)));
                pairs.map(|(a, b)| order(a, b)).find(|order| order.is_ne()).unwrap_or(Ordering::Equal)
            })
        }
        _ => rank(a).cmp(&rank(b)),
    }
}

fn rank(value: &Value) -> u8 {
    match value {
        Value::Null => 0,
        Value::Bool(_) => 1,
        Value::Number(_) => 2,
        Value::String(_) => 3,
        Value::Array(_) => 4,
        Value::Object(_) => 5,
    }
}

/// The first pair of equal items, as indices, in `n log n` comparisons.
pub(crate) fn first_repetition<'v>(items: impl Iterator<Item = &'v Value>) -> Option<(usize, usize)> {
    let mut sorted: Vec<(usize, &Value)> = items.enumerate().collect();
    sorted.sort_by(|(_, a), (_, b)| order(a, b));
    let pairs = sorted.iter().zip(sorted.iter().skip(1));
    pairs.filter(|((_, a), (_, b))| order(a, b).is_eq()).map(|((a, _), (b, _))| (*a, *b)).min_by_key(|(_, b)| *b)
}

impl Literal {
    /// Whether `value` is this literal. `number` is the value as the schema's type holds it, where it is a number.
    pub(crate) fn is(&self, value: &Value, number: Option<Decimal>) -> bool {
        match self {
            Self::Null => value.is_null(),
            Self::Bool(literal) => value.as_bool() == Some(*literal),
            Self::String(literal) => value.as_str() == Some(literal),
            Self::Integer(_) | Self::Unsigned(_) | Self::Number(_) => {
                number.is_some_and(|number| self.is_number(number))
            }
            Self::Json(text) => serde_json::from_str::<Value>(text).is_ok_and(|literal| order(&literal, value).is_eq()),
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

    #[test]
    fn equal_is_by_value() {
        let equal = |a: Value, b: Value| order(&a, &b).is_eq();
        assert!(equal(json!(1), json!(1.0)));
        assert!(equal(json!({"a": [1], "b": null}), json!({"b": null, "a": [1.0]})));
        assert!(!equal(json!({"a": 1}), json!({"a": 2})));
        assert!(!equal(json!({"a": 1}), json!({"b": 1})));
        assert!(!equal(json!("1"), json!(1)));
        assert!(!equal(json!("a"), json!("b")) && !equal(json!(true), json!(false)));
        assert!(!equal(json!([1]), json!([1, 2])));
        assert!(!equal(json!(u64::MAX), json!(u64::MAX as f64)));
    }

    #[test]
    fn repetitions() {
        let first = |items: Value| first_repetition(items.as_array().unwrap().iter());
        assert_eq!(first(json!([1, 2, "1", [1], 1.0])), Some((0, 4)));
        assert_eq!(first(json!([3, 2, 3, 2])), Some((0, 2)));
        assert_eq!(first(json!([false, 0, null, "", [], {}])), None);
    }

    #[test]
    fn literals() {
        assert!(Literal::Json(r#"{"a":1}"#).is(&json!({"a": 1.0}), None));
        assert!(Literal::Number(0.5).is_number(Decimal::Float(0.5)));
        assert!(Literal::Integer(2).is_number(Decimal::Float(2.0)));
        assert!(Literal::Unsigned(u64::MAX).is_number(Decimal::Unsigned(u64::MAX)));
        assert!(!Literal::Integer(2).is_number(Decimal::Float(2.5)));
        assert!(Literal::Bool(true).is(&json!(true), None) && !Literal::Bool(true).is(&json!(false), None));
        assert!(!Literal::String("2").is(&json!(2), Some(Decimal::Integer(2))));
        assert_eq!(Literal::Unsigned(u64::MAX).to_json(), json!(u64::MAX));
        assert_eq!(Decimal::Unsigned(u64::MAX).to_json(), json!(u64::MAX));
    }
}
