//! What the macros give to generated types, and the runtime's own types.

use std::collections::BTreeMap;

use codegen_runtime::serde::de::value::{Error, MapDeserializer};
use codegen_runtime::{Nullable, ObjectSerializer, Pattern, decode_json, schema, serde::Deserialize as _};

use crate::zoo::{Colour, Counts, INNER, Id, Inner, Level, Zoo};

#[test]
fn newtypes_cannot_be_wrong() {
    let id = Id::new("00ff").unwrap();
    assert_eq!((id.as_str(), id.len(), id.to_string().as_str()), ("00ff", 4, "00ff"));
    assert_eq!("00ff".parse::<Id>().as_ref(), Ok(&id));
    assert_eq!(Id::try_from("00ff".to_owned()).as_ref(), Ok(&id));
    let text: &str = id.as_ref();
    assert_eq!(text, "00ff");
    let invalid = Id::new("x").unwrap_err();
    assert_eq!((invalid.keyword(), invalid.to_string().as_str()), ("pattern", "must match ^[a-f0-9]{4}$ (pattern)"));
    assert_eq!(serde_json::to_string(&id).unwrap(), "\"00ff\"");
    assert!(serde_json::from_str::<Id>("\"x\"").is_err());
    assert_eq!(id.into_inner(), "00ff");
    // What was stored is not looked at again.
    assert_eq!(Id::new_unchecked("x").as_str(), "x");
    let counts = |pairs: &[(&str, i64)]| pairs.iter().map(|(key, value)| ((*key).to_owned(), *value)).collect();
    let few: BTreeMap<String, i64> = counts(&[("a", 5)]);
    assert_eq!(Counts::new(few.clone()).unwrap().into_inner(), few);
    let many: BTreeMap<String, i64> = counts(&[("a", 5), ("b", 5), ("c", 5)]);
    assert_eq!(Counts::new(many).unwrap_err().keyword(), "maxProperties");
    let wrong: BTreeMap<String, i64> = counts(&[("a/b", 7)]);
    assert_eq!(Counts::new(wrong).unwrap_err().violation().pointer, "/a~1b");
}

#[test]
fn enumerations() {
    assert_eq!(
        (Colour::Red.as_str(), Colour::Empty.as_str(), format!("{:>5}", Colour::Red)),
        ("red", "", "  red".into())
    );
    assert_eq!("green".parse(), Ok(Colour::Green));
    assert_eq!("blue".parse::<Colour>().unwrap_err().keyword(), "enum");
    assert_eq!(serde_json::from_str::<Colour>("\"\\u0072ed\"").unwrap(), Colour::Red);
    assert_eq!(serde_json::to_string(&Colour::Empty).unwrap(), "\"\"");
    assert_eq!(
        (Level::MinusTwo.as_i64(), Level::try_from(1), Level::One.to_string()),
        (-2, Ok(Level::One), "1".into())
    );
    assert_eq!(serde_json::from_str::<Level>("-2").unwrap(), Level::MinusTwo);
    assert!(serde_json::from_str::<Level>("1.0").is_err() && Level::try_from(3).is_err());
}

#[test]
fn absent_null_and_a_value() {
    let read = |text: &str| serde_json::from_str::<Nullable<i64>>(text);
    assert_eq!(read("null").unwrap(), Nullable::Null);
    assert_eq!(read("1").unwrap(), Nullable::Value(1));
    assert!(read("\"x\"").is_err());
    assert_eq!(serde_json::to_string(&[Nullable::Null, Nullable::Value(1)]).unwrap(), "[null,1]");
    assert_eq!(Nullable::from(Some(1)).into_option(), Some(1));
    assert_eq!((Nullable::Value(1).map(|it| it + 1), Nullable::from(2).as_ref()), (Nullable::Value(2), Some(&2)));
    assert!(Nullable::<i64>::default().is_null());
}

#[test]
fn objects() {
    let inner: Inner = decode_json(r#"{"a": 1}"#, &INNER).unwrap();
    assert_eq!(inner, Inner { a: Some(1), b: true });
    assert_eq!(serde_json::to_string(&inner).unwrap(), r#"{"a":1,"b":true}"#);
    assert_eq!(serde_json::to_string(&Inner { a: None, b: false }).unwrap(), r#"{"b":false}"#);
    let failure = decode_json::<Inner>(r#"{"a": null, "c": 1, "c": 2}"#, &INNER).unwrap_err();
    let keywords: Vec<&str> = failure.violated().iter().map(|violation| violation.keyword).collect();
    assert_eq!(keywords, ["type", "additionalProperties"]);
    let failure = decode_json::<i64>("12x", &schema::INTEGER).unwrap_err();
    assert_eq!(failure.message(), "The body is not JSON: trailing characters at line 1 column 3.");
}

/// For whoever reads a value without the server: a stored document, a message.
#[test]
fn objects_say_what_is_wrong_with_them() {
    let refused = |text: &str| serde_json::from_str::<Zoo>(text).unwrap_err().to_string();
    assert!(refused("{}").starts_with("missing field `id`"), "{}", refused("{}"));
    assert!(refused(r#"{"id": "00ff", "id": "00ff"}"#).starts_with("duplicate field `id`"));
    assert!(refused(r#"{"id": "00ff", "count": 7}"#).starts_with("count breaks the contract"));
    assert!(refused("[]").starts_with("invalid type: sequence, expected an object"));
    let numbered: MapDeserializer<'_, _, Error> = MapDeserializer::new([(1, 1)].into_iter());
    let refused = Inner::deserialize(numbered).unwrap_err().to_string();
    assert_eq!(refused, "invalid type: integer `1`, expected the name of a property");
}

#[test]
fn objects_are_written_with_what_they_have() {
    let mut object = ObjectSerializer::new(serde_json::value::Serializer).unwrap();
    object.required("a", &1).unwrap();
    object.optional("b", &None::<i64>).unwrap();
    object.optional("c", &Some(2)).unwrap();
    object.additional(&BTreeMap::from([("d".to_owned(), 3)])).unwrap();
    assert_eq!(object.end().unwrap(), serde_json::json!({"a": 1, "c": 2, "d": 3}));
}

#[test]
fn a_class_of_characters_ends_with_ascii() {
    static TO_THE_END: Pattern = Pattern::class("^[~-\u{ff}]+$", &[(b'~', u8::MAX)], 1, usize::MAX);
    assert!(TO_THE_END.matches("~\u{7f}"));
    assert!(!TO_THE_END.matches("}") && !TO_THE_END.matches("\u{ff}"));
}
