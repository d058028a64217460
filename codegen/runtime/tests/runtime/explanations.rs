//! What is right in a request is not complained about because something else in it is wrong.

use codegen_runtime::{self as rt, Bound, Decimal, File, Format, Kind, Location, Operation, Parameter, Schema};

use crate::probe::{PLAIN, echo, get, parameter, post};
use crate::zoo::{ID, Id};

static IDS: Schema = Schema { kind: Kind::Array, items: Some(&ID), ..Schema::ANY };
static COUNT: Schema = Schema { kind: Kind::Integer, nullable: true, ..Schema::ANY };
static FLAGS: Schema = Schema { kind: Kind::Array, items: Some(&rt::schema::BOOLEAN), nullable: true, ..Schema::ANY };
static COUNTS: Schema = Schema { kind: Kind::Array, items: Some(&COUNT), ..Schema::ANY };
static PAIR: Schema = Schema { kind: Kind::Array, items: Some(&rt::schema::FILE), min_items: Some(2), ..Schema::ANY };

static QUERY: [Parameter; 7] = [
    parameter("flag", Location::Query, &rt::schema::BOOLEAN),
    parameter("small", Location::Query, &rt::schema::INT64),
    parameter("big", Location::Query, &rt::schema::UINT64),
    parameter("ids", Location::Query, &IDS),
    parameter("count", Location::Query, &COUNT),
    parameter("flags", Location::Query, &FLAGS),
    parameter("counts", Location::Query, &COUNTS),
];

#[actix_web::test]
async fn parameters_that_are_right() {
    let server = echo(Operation { parameters: &QUERY, ..PLAIN }, |r| {
        let numbers = (r.optional::<i64>(1)?, r.optional::<u64>(2)?);
        let nullable = (r.optional::<rt::Nullable<i64>>(4)?, r.optional::<rt::Nullable<Vec<bool>>>(5)?);
        Ok((
            r.optional::<bool>(0)?,
            numbers,
            r.optional::<Vec<Id>>(3)?,
            nullable,
            r.optional::<Vec<rt::Nullable<i64>>>(6)?,
        ))
    });
    let right = "small=-9223372036854775808&big=18446744073709551615&ids=00ff,beef&count=7&flags=true,false&flags=true&counts=1,2";
    let got = get(&server, &format!("/api/plain?flag=true&{right}")).await;
    let numbers = serde_json::json!([i64::MIN, u64::MAX]);
    let expected = serde_json::json!([true, numbers, ["00ff", "beef"], [7, [true, false, true]], [1, 2]]);
    assert_eq!(got.json(), expected);
    assert_eq!(get(&server, &format!("/api/plain?flag=1&{right}")).await.violations(), ["query /flag type"]);
    // `null` is a text like any other.
    let wrong = "ids=00ff,x&count=null&flags=true,null";
    let expected = ["query /ids/1 pattern", "query /count type", "query /flags/1 type"];
    assert_eq!(get(&server, &format!("/api/plain?{wrong}")).await.violations(), expected);
}

static WORD: Schema = Schema { kind: Kind::String, strings: &["red", "green"], ..Schema::ANY };
static WORDS: [Parameter; 2] =
    [parameter("word", Location::Query, &WORD), parameter("flag", Location::Query, &rt::schema::BOOLEAN)];

#[actix_web::test]
async fn words_that_are_listed() {
    let server =
        echo(Operation { parameters: &WORDS, ..PLAIN }, |r| Ok((r.optional::<String>(0)?, r.optional::<bool>(1)?)));
    assert_eq!(get(&server, "/api/plain?word=red").await.json(), serde_json::json!(["red", null]));
    assert_eq!(get(&server, "/api/plain?word=blue").await.violations(), ["query /word enum"]);
    assert_eq!(get(&server, "/api/plain?word=green&flag=1").await.violations(), ["query /flag type"]);
}

static FORM: [Parameter; 3] = [
    parameter("title", Location::FormData, &ID),
    parameter("file", Location::FormData, &rt::schema::FILE),
    parameter("pair", Location::FormData, &PAIR),
];

#[actix_web::test]
async fn files_that_are_right() {
    let operation = Operation { method: "POST", parameters: &FORM, consumes: &["multipart/form-data"], ..PLAIN };
    let server = echo(operation, |r| {
        let (title, file) = (r.optional::<Id>(0)?, r.optional::<File>(1)?);
        let pair: Option<Vec<File>> = r.optional(2)?;
        Ok((title, file.map(|file| file.len()), pair.map(|pair| pair.len())))
    });
    let ask = async |names: &[(&str, &str)]| {
        let part = |(name, text): &(&str, &str)| {
            format!("--b\r\nContent-Disposition: form-data; name={name}\r\n\r\n{text}\r\n")
        };
        let body = names.iter().map(part).collect::<String>() + "--b--\r\n";
        post(&server, "/api/plain", "multipart/form-data; boundary=b", body).await
    };
    let file = ("file", "octets");
    assert_eq!(ask(&[("title", "00ff"), file]).await.json(), serde_json::json!(["00ff", 6, null]));
    assert_eq!(ask(&[("title", "x"), file]).await.violations(), ["formData /title pattern"]);
    let (one, two) = (("pair", "1"), ("pair", "2"));
    assert_eq!(ask(&[one, two]).await.json(), serde_json::json!([null, null, 2]));
    assert_eq!(ask(&[("title", "x"), one, two]).await.violations(), ["formData /title pattern"]);
    assert_eq!(ask(&[one]).await.violations(), ["formData /pair minItems"]);
}

const fn at_most(maximum: Decimal) -> Option<Bound> {
    Some(Bound { value: maximum, exclusive: false })
}

static SINGLE: Schema =
    Schema { kind: Kind::Number, format: Some(Format::Float), maximum: at_most(Decimal::Float(0.1)), ..Schema::ANY };
static DOUBLE: Schema =
    Schema { kind: Kind::Number, maximum: at_most(Decimal::Float(9_007_199_254_740_992.0)), ..Schema::ANY };

#[test]
fn numbers_are_compared_as_they_are_held() {
    let is_right = |text: &str, schema: &Schema| rt::json_violations(text, schema).unwrap().is_empty();
    // The nearest `f32` is that of 0.1, the nearest `f64` the bound.
    assert!(is_right("0.100000001", &SINGLE) && !is_right("0.10000001", &SINGLE));
    assert!(is_right("9007199254740993", &DOUBLE) && !is_right("9007199254740994", &DOUBLE));
    assert_eq!(rt::decode_json::<f32>("0.100000001", &SINGLE).unwrap(), 0.1);
    assert!(rt::decode_json::<f64>("9007199254740993", &DOUBLE).is_ok());
}

static CODES: Schema =
    Schema { kind: Kind::Array, items: Some(&CODE), min_items: Some(1), max_items: Some(2), ..Schema::ANY };
static CODE: Schema = Schema { kind: Kind::String, min_length: Some(2), max_length: Some(3), ..Schema::ANY };

#[test]
fn limits_are_told_in_words() {
    let told = |text: &str| {
        let violations = rt::json_violations(text, &CODES).unwrap();
        violations.into_iter().map(|it| format!("{}: {}", it.pointer, it.message)).collect::<Vec<_>>()
    };
    assert_eq!(told("[]"), [": must have at least 1 item"]);
    assert_eq!(told(r#"["ab","cd","ef"]"#), [": must have at most 2 items"]);
    let each = ["/0: must have at least 2 characters", "/1: must have at most 3 characters"];
    assert_eq!(told(r#"["a","abcd"]"#), each);
}
