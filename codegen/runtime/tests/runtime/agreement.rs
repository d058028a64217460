//! The fast path accepts a text exactly if the slow path finds no violation in it.

use codegen_runtime::{decode_json, json_violations};
use proptest::prelude::*;

use crate::zoo::{ZOO, Zoo};

/// Values for each property, good ones and ones that only just are not.
const SAMPLES: &[(&str, &[&str])] = &[
    ("id", &[r#""00ff""#, r#""beef""#, r#""BEEF""#, r#""0ff""#, "5", "null"]),
    ("count", &["5", "50", "0", "-5", "55", "7", "5.0", "1e1", "9223372036854775808", r#""5""#]),
    ("small", &["1", "-2147483648", "2147483648", "1.5", "true"]),
    ("big", &["18446744073709551614", "18446744073709551615", "-1", "0", "18446744073709551616"]),
    ("ratio", &["0.07", "-0.5", "-0.51", "1", "0.995", "0", "0.99", "-0.0"]),
    ("single", &["0.1", "0.10000001", "0.1000001", "-1e30", "-1e39", "1e-60"]),
    ("choice", &["0.5", "2", "2.0", "1"]),
    ("on", &["true", "false", "1"]),
    ("name", &[r#""ab""#, r#""aüöä""#, r#""a""#, r#""abcde""#, r#""a1""#, r#""bab""#, r#""aü\u00f6ä\ud83d\ude00""#]),
    ("note", &["null", r#""""#, r#""äöü""#, r#""abcd""#, "1"]),
    ("pin", &[r#""1234""#, r#""123""#]),
    ("stamp", &[r#""2024-01-01T00:00:00Z""#, r#""2024-01-01T00:00:00.5Z""#, r#""2024""#]),
    ("email", &[r#""a@example.org""#, r#""a""#]),
    ("uri", &[r#""https://example.org/""#, r#""x y""#, r#""/relative""#]),
    ("at", &[r#""2024-01-01T00:00:00+01:00""#, r#""2024-01-01T00:00:00""#, r#""9999-12-31T23:59:60-23:59""#]),
    ("day", &[r#""2024-02-29""#, r#""2023-02-29""#]),
    ("uuid", &[r#""67e55044-10b1-426f-9247-bb680e5fe0c8""#, r#""67E5504410B1426F9247BB680E5FE0C8""#, r#""67""#]),
    ("octets", &[r#""YQ==""#, r#""YQ""#, r#""""#]),
    ("colour", &[r#""red""#, r#""""#, r#""blue""#, "0"]),
    ("level", &["1", "-2", "2", "1.0"]),
    ("tags", &[r#"["red"]"#, r#"["red","red"]"#, "[]", r#"["red","green",""]"#, r#"["red","green","","red"]"#, "{}"]),
    (
        "moments",
        &[
            r#"["2024-01-01T00:00:00Z","2024-01-01T01:00:00+01:00"]"#,
            r#"["2024-01-01T00:00:00Z","2024-01-01T00:00:00Z"]"#,
            r#"["2024-01-01T00:00:00Z","2024-01-02T00:00:00Z"]"#,
        ],
    ),
    ("numbers", &["[1,2]", "[1,1.0]", "[0,-0.0]", "[9007199254740993,9007199254740992]", "[1,null]"]),
    ("ids", &[r#"["0000","1111"]"#, r#"["0000","0000"]"#, r#"["0000","x"]"#]),
    ("inner", &[r#"{"a":1}"#, "{}", r#"{"c":1}"#, r#"{"a":1,"a":2}"#, r#"{"a":null}"#, r#"{"b":false}"#, "[]"]),
    (
        "inners",
        &[
            r#"[{"a":1},{"a":1,"b":true}]"#,
            r#"[{"a":1},{"a":1}]"#,
            r#"[{"b":true,"a":1},{"a":1,"b":true}]"#,
            "[{}]",
            r#"[{"a":1},{"a":1},{"a":2}]"#,
        ],
    ),
    (
        "loose",
        &[r#"{"x":1,"y":2}"#, r#"{"x":1,"x":2,"y":3}"#, r#"{"x":1,"y":2,"z":3}"#, r#"{"x":{"a":[1e5,"\u0000"]}}"#],
    ),
    ("counts", &[r#"{"x":5}"#, r#"{"x":6}"#, r#"{"x":5,"y":10,"z":15}"#, r#"{"x":5,"x":10}"#, r#"{"x":true,"x":10}"#]),
    ("anything", &["3", "2", r#""ab""#, r#""a""#, "[1]", "[1,2]", r#"{"a":1}"#, r#"{"a":"x"}"#, "{}", "null", "true"]),
    ("unique", &["[1,1.0]", r#"[{"a":1,"b":2},{"b":2,"a":1.0}]"#, r#"[1,"1",null,false,0]"#]),
    ("size", &["1", "null", r#""x""#]),
    ("created", &[r#""2024-01-01T00:00:00Z""#, "1"]),
    ("other", &["0", "4294967295", "4294967296", "-1", "null"]),
    ("another", &["7", "7.5"]),
];

/// A member: mostly one of the samples in its place, sometimes elsewhere, sometimes any JSON at all.
fn member() -> impl Strategy<Value = (usize, String)> {
    let property = 0..SAMPLES.len();
    prop_oneof![
        30 => (property.clone(), any::<prop::sample::Index>())
            .prop_map(|(property, index)| (property, (*index.get(SAMPLES[property].1)).to_owned())),
        1 => (property.clone(), property.clone(), any::<prop::sample::Index>())
            .prop_map(|(property, other, index)| (property, (*index.get(SAMPLES[other].1)).to_owned())),
        1 => (property, json()).prop_map(|(property, value)| (property, value.to_string())),
    ]
}

fn json() -> impl Strategy<Value = serde_json::Value> {
    let leaf = prop_oneof![
        Just(serde_json::Value::Null),
        any::<bool>().prop_map(Into::into),
        any::<i64>().prop_map(Into::into),
        any::<f64>().prop_map(Into::into),
        "[a-f0-9]{0,5}".prop_map(Into::into),
        any::<String>().prop_map(Into::into),
    ];
    leaf.prop_recursive(3, 12, 3, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..3).prop_map(Into::into),
            prop::collection::btree_map("[ab]", inner, 0..3)
                .prop_map(|members| serde_json::Value::Object(members.into_iter().collect())),
        ]
    })
}

fn text(members: &[(usize, String)]) -> String {
    let members: Vec<String> =
        members.iter().map(|(property, value)| format!("\"{}\": {value}", SAMPLES[*property].0)).collect();
    format!("{{{}}}", members.join(", "))
}

fn agree(text: &str) -> Result<(), TestCaseError> {
    let slow = json_violations(text, &ZOO);
    let fast = decode_json::<Zoo>(text, &ZOO);
    match (&slow, &fast) {
        (Ok(violations), Ok(_)) => prop_assert!(violations.is_empty(), "{text}: accepted, but {violations:?}"),
        (Ok(violations), Err(failure)) => {
            prop_assert!(!violations.is_empty(), "{text}: only the types refuse: {failure}")
        }
        (Err(_), fast) => prop_assert!(fast.is_err(), "{text}: not JSON, but accepted"),
    }
    Ok(())
}

#[test]
fn every_sample_alone() {
    for (property, (name, samples)) in SAMPLES.iter().enumerate() {
        for sample in *samples {
            let mut members = vec![(0, r#""00ff""#.to_owned()), (9, "null".to_owned())];
            members.retain(|(other, _)| *other != property);
            members.push((property, (*sample).to_owned()));
            agree(&text(&members)).unwrap_or_else(|error| panic!("{name}: {error}"));
        }
    }
}

#[test]
fn the_first_sample_of_each_is_right() {
    let first = SAMPLES.iter().enumerate().map(|(property, (_, samples))| (property, samples[0].to_owned()));
    let members: Vec<_> = first.filter(|(property, _)| SAMPLES[*property].0 != "unique").collect();
    let zoo = decode_json::<Zoo>(&text(&members), &ZOO).unwrap();
    assert_eq!((zoo.size, zoo.additional.len(), zoo.id.as_str()), (1, 2, "00ff"));
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 4000, ..ProptestConfig::default() })]

    #[test]
    fn fast_and_slow_agree(
        mut members in prop::collection::vec(member(), 0..8),
        has_id in prop::bool::weighted(0.95),
        has_note in prop::bool::weighted(0.95),
    ) {
        if has_id {
            members.insert(0, (0, r#""00ff""#.to_owned()));
        }
        if has_note {
            members.push((9, "null".to_owned()));
        }
        agree(&text(&members))?;
        // Mostly nothing stands twice.
        members.sort_by_key(|(property, _)| *property);
        members.dedup_by_key(|(property, _)| *property);
        agree(&text(&members))?;
    }

    #[test]
    fn they_agree_on_broken_texts(
        members in prop::collection::vec(member(), 0..5),
        at in any::<prop::sample::Index>(),
        with in "[\\[\\]{}\",:0-9eE.truefalsn \\\\\u{0}-]{0,2}",
    ) {
        let mut text = text(&members);
        let at = (0..=at.index(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
        text.insert_str(at, &with);
        agree(&text)?;
        let end = text.char_indices().nth(at).map_or(text.len(), |(end, _)| end);
        agree(&text[..end])?;
    }

    #[test]
    fn they_agree_on_any_json(value in json()) {
        agree(&value.to_string())?;
    }
}
