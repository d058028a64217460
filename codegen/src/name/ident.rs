//! Words of a contract as Rust identifiers. Identifiers are ASCII; what else a word has is spelled out when nothing
//! else is left of it.

use heck::{ToShoutySnakeCase, ToSnakeCase, ToUpperCamelCase};
use proc_macro2::{Ident, Span};

/// Names that a generated type cannot have, because generated code uses them for something else.
pub const TYPES: &[&str] = &[
    "Self",
    "Box",
    "Vec",
    "Option",
    "Some",
    "None",
    "Ok",
    "Err",
    "Result",
    "String",
    "Default",
    "Clone",
    "Copy",
    "Send",
    "Sync",
    "Drop",
    "Fn",
    "FnMut",
    "FnOnce",
    "ToString",
    "ToOwned",
    "From",
    "Into",
    "TryFrom",
    "TryInto",
    "Iterator",
    "IntoIterator",
    "DoubleEndedIterator",
    "ExactSizeIterator",
    "Extend",
    "Eq",
    "PartialEq",
    "Ord",
    "PartialOrd",
    "AsRef",
    "AsMut",
    "FromIterator",
    "Future",
    "IntoFuture",
    "Sized",
    "Unpin",
];

/// A word in camel case, such as `NoSalesforce`.
pub fn camel(word: &str) -> String {
    let name = ascii(word).to_upper_camel_case();
    if name.is_empty() { spelled_camel(word) } else { led(name, "N") }
}

/// A word in snake case, such as `no_salesforce`.
pub fn snake(word: &str) -> String {
    let name = ascii(word).to_snake_case();
    if name.is_empty() { spelled_snake(word) } else { led(name, "n") }
}

/// A name in capitals, such as `NO_SALESFORCE`.
pub fn shouting(name: &str) -> String {
    let name = name.to_shouty_snake_case();
    led(if name.is_empty() { "EMPTY".to_owned() } else { name }, "N")
}

/// A word with its signs spelled out, such as `DollarField`.
pub fn spelled_camel(word: &str) -> String {
    led(spelled(word).to_upper_camel_case(), "N")
}

/// A word with its signs spelled out, such as `dollar_field`.
pub fn spelled_snake(word: &str) -> String {
    led(spelled(word).to_snake_case(), "n")
}

/// An identifier for a name made here; keywords become raw, or get an underscore where they cannot be raw.
pub fn ident(name: &str) -> Ident {
    if matches!(name, "self" | "Self" | "super" | "crate" | "_") {
        return Ident::new(&format!("{name}_"), Span::call_site());
    }
    // Reserved since the edition of 2024, which the parser does not mind.
    if name == "gen" {
        return Ident::new_raw(name, Span::call_site());
    }
    // What was parsed is returned, not made again from the text: a parser passes over spaces and comments, which panic here.
    let parsed = syn::parse_str::<Ident>(name).or_else(|_| syn::parse_str::<Ident>(&format!("r#{name}")));
    // Cannot fail for names made by this module; a name that compiles is better than a panic.
    parsed.unwrap_or_else(|_| Ident::new("unnamed", Span::call_site()))
}

/// Identifiers do not begin with a digit.
fn led(name: String, lead: &str) -> String {
    if name.starts_with(|c: char| c.is_ascii_digit()) { format!("{lead}{name}") } else { name }
}

/// Letters and digits of ASCII; everything else separates words.
fn ascii(word: &str) -> String {
    word.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { ' ' }).collect()
}

fn spelled(word: &str) -> String {
    if word.is_empty() {
        return "empty".to_owned();
    }
    let mut text = String::new();
    for c in word.chars() {
        let name = match c {
            c if c.is_ascii_alphanumeric() => {
                text.push(c);
                continue;
            }
            ' ' => "space",
            '_' => "underscore",
            '-' => "minus",
            '+' => "plus",
            '*' => "star",
            '/' => "slash",
            '\\' => "backslash",
            '<' => "less",
            '>' => "greater",
            '=' => "equal",
            '!' => "not",
            '?' => "question",
            '$' => "dollar",
            '#' => "hash",
            '%' => "percent",
            '&' => "and",
            '|' => "pipe",
            '@' => "at",
            '.' => "dot",
            ',' => "comma",
            ':' => "colon",
            ';' => "semicolon",
            '~' => "tilde",
            '^' => "caret",
            '"' | '\'' | '`' => "quote",
            '(' | '[' | '{' => "open",
            ')' | ']' | '}' => "close",
            other => {
                text.push_str(&format!(" u{:x} ", u32::from(other)));
                continue;
            }
        };
        text.push(' ');
        text.push_str(name);
        text.push(' ');
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_become_identifiers() {
        for (word, camel_name, snake_name) in [
            ("_id", "Id", "id"),
            ("$field", "Field", "field"),
            ("no-salesforce", "NoSalesforce", "no_salesforce"),
            ("", "Empty", "empty"),
            ("null", "Null", "null"),
            ("2016-02-29", "N20160229", "n2016_02_29"),
            (">=", "GreaterEqual", "greater_equal"),
            ("self", "Self", "self"),
            ("updated_at ", "UpdatedAt", "updated_at"),
            ("«Ü»", "UabUdcUbb", "uab_udc_ubb"),
            ("GET /a", "GetA", "get_a"),
        ] {
            assert_eq!((camel(word).as_str(), snake(word).as_str()), (camel_name, snake_name), "{word:?}");
        }
    }

    #[test]
    fn keywords_are_raw_or_marked() {
        assert_eq!(ident("type").to_string(), "r#type");
        assert_eq!(ident("gen").to_string(), "r#gen");
        assert_eq!(ident("self").to_string(), "self_");
        assert_eq!(ident("Self").to_string(), "Self_");
        assert_eq!(ident("name").to_string(), "name");
    }

    #[test]
    fn what_a_parser_passes_over_is_no_panic() {
        for (written, name) in
            [("r#type", "r#type"), ("r#name", "r#name"), (" a ", "a"), ("type ", "r#type"), ("/**/a", "a")]
        {
            assert_eq!(ident(written).to_string(), name, "{written:?}");
        }
        assert_eq!(ident("r#r#a").to_string(), "unnamed");
    }
}
