//! What a plain scalar means: the core schema of YAML 1.2 (section 10.3.2), and numbers as JSON has them.

use serde_json::Number;

use crate::Value;

/// The value of a scalar without quotes. Words of YAML 1.1 such as `yes`, `off` and `2016-02-29` are strings here.
///
/// `Err` for infinities, not-a-number and numbers beyond `f64`: the tree has JSON's data model, which lacks them.
pub(super) fn plain(text: &str) -> Result<Value, &'static str> {
    match text {
        "" | "~" | "null" | "Null" | "NULL" => return Ok(Value::Null),
        "true" | "True" | "TRUE" => return Ok(Value::Bool(true)),
        "false" | "False" | "FALSE" => return Ok(Value::Bool(false)),
        _ => {}
    }
    let unsigned = text.strip_prefix(['-', '+']).unwrap_or(text);
    // Nearly all scalars are words: leave early.
    if !unsigned.starts_with(|c: char| c.is_ascii_digit() || c == '.') {
        return Ok(Value::String(text.to_owned()));
    }
    if matches!(unsigned, ".inf" | ".Inf" | ".INF") || matches!(text, ".nan" | ".NaN" | ".NAN") {
        return Err("infinities and not-a-number are no values of JSON");
    }
    let radix = |prefix: &str, radix| text.strip_prefix(prefix).filter(|digits| is_number_in(digits, radix));
    if let Some(digits) = radix("0x", 16) {
        return in_radix(digits, 16).map(Value::Number).ok_or(BEYOND);
    }
    if let Some(digits) = radix("0o", 8) {
        return in_radix(digits, 8).map(Value::Number).ok_or(BEYOND);
    }
    if is_decimal(unsigned) {
        return decimal(text).map(Value::Number).ok_or(BEYOND);
    }
    Ok(Value::String(text.to_owned()))
}

/// Why a number is refused.
pub(super) const BEYOND: &str = "the number is larger than any that can be represented";

/// A decimal number, exact where it fits 64 bits, otherwise the nearest `f64`; `None` where that is infinite.
pub(super) fn decimal(text: &str) -> Option<Number> {
    let text = text.strip_prefix('+').unwrap_or(text);
    if let Ok(number) = text.parse::<i64>() {
        return Some(number.into());
    }
    if let Ok(number) = text.parse::<u64>() {
        return Some(number.into());
    }
    text.parse::<f64>().ok().and_then(Number::from_f64)
}

/// A hexadecimal or octal number without sign, such as the core schema has.
fn in_radix(digits: &str, radix: u32) -> Option<Number> {
    if let Ok(number) = u64::from_str_radix(digits, radix) {
        return Some(number.into());
    }
    let value = digits
        .chars()
        .filter_map(|c| c.to_digit(radix))
        .fold(0.0_f64, |sum, digit| sum * f64::from(radix) + f64::from(digit));
    Number::from_f64(value)
}

fn is_number_in(digits: &str, radix: u32) -> bool {
    !digits.is_empty() && digits.chars().all(|c| c.is_digit(radix))
}

/// `[0-9]+(\.[0-9]*)?` or `\.[0-9]+`, then perhaps an exponent.
fn is_decimal(unsigned: &str) -> bool {
    let (mantissa, exponent) = match unsigned.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, Some(exponent)),
        None => (unsigned, None),
    };
    let digits = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
    let mantissa_fits = match mantissa.split_once('.') {
        Some((whole, part)) => digits(whole) && digits(part) && !(whole.is_empty() && part.is_empty()),
        None => !mantissa.is_empty() && digits(mantissa),
    };
    let exponent_fits = exponent.is_none_or(|exponent| {
        let exponent = exponent.strip_prefix(['-', '+']).unwrap_or(exponent);
        !exponent.is_empty() && digits(exponent)
    });
    mantissa_fits && exponent_fits
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number(text: &str) -> String {
        match plain(text) {
            Ok(Value::Number(number)) => number.to_string(),
            other => panic!("{text} is {other:?}"),
        }
    }

    #[test]
    fn words_of_yaml_1_1_are_strings() {
        for text in ["yes", "No", "on", "Off", "y", "tRUE", "nULL", "2016-02-29", "1:30", "1_000", "0b1", "-0x1", "1."]
        {
            let expected = if text == "1." { None } else { Some(text.to_owned()) };
            let Ok(value) = plain(text) else { panic!("{text}") };
            match expected {
                Some(expected) => assert_eq!(value, Value::String(expected)),
                None => assert!(matches!(value, Value::Number(_)), "{text}"),
            }
        }
        for text in ["-", "+", ".", "e5", "1e", "1e+", "0x", "0o", "0o8", "1.2.3", "127.0.0.1", "--1", "12e03x", "-."] {
            assert_eq!(plain(text), Ok(Value::String(text.to_owned())));
        }
    }

    #[test]
    fn null_and_booleans_have_three_spellings() {
        for text in ["", "~", "null", "Null", "NULL"] {
            assert_eq!(plain(text), Ok(Value::Null));
        }
        for text in ["true", "True", "TRUE"] {
            assert_eq!(plain(text), Ok(Value::Bool(true)));
        }
    }

    #[test]
    fn integers_are_exact_up_to_64_bits() {
        assert_eq!(number("-9223372036854775808"), "-9223372036854775808");
        assert_eq!(number("18446744073709551615"), "18446744073709551615");
        assert_eq!(number("18446744073709551616"), "1.8446744073709552e+19");
        assert_eq!(number("+12"), "12");
        assert_eq!(number("012"), "12");
        assert_eq!(number("0o17"), "15");
        assert_eq!(number("0xFf"), "255");
        assert_eq!(number("0x1ffffffffffffffff"), "3.6893488147419103e+19");
    }

    #[test]
    fn floats() {
        assert_eq!(number("3.0"), "3.0");
        assert_eq!(number("-.5"), "-0.5");
        assert_eq!(number("6e-2"), "0.06");
        assert!(plain(".inf").is_err());
        assert!(plain("-.INF").is_err());
        assert!(plain(".NaN").is_err());
        assert!(plain("1e999").is_err());
    }
}
