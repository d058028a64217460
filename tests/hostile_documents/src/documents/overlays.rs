//! Overlays: targets that select too much, actions that multiply, expressions that nest.

use super::{Document, Row, joined, object, with_definitions};

pub(super) const FAMILIES: &[Row] = &[
    ("overlay-descendants", true, 400, |n| small(n).under(&update("$..*"))),
    ("overlay-descendants-thrice", true, 400, |n| small(n).under(&update("$..*..*..*"))),
    ("overlay-descendants-often", true, 400, |n| small(n).under(&update("$..*..*..*..*..*..*..*..*"))),
    ("overlay-actions", true, 10_000, |n| {
        small(400).under(&joined(
            (0..n).map(|i| format!(r#"{{"target":"$.definitions.A{}","update":{{"x-a":{i}}}}}"#, i % 400)),
        ))
    }),
    ("overlay-actions-wide", false, 2_000, |n| small(4_000).under(&joined((0..n).map(|_| update("$.definitions.*"))))),
    ("overlay-actions-everywhere", false, 2_000, |n| small(400).under(&joined((0..n).map(|_| update("$..*"))))),
    ("overlay-doubling", true, 64, |n| {
        small(10).under(&joined((0..n).map(|i| format!(r#"{{"target":"$..*","update":{{"x-{i}":{{}}}}}}"#))))
    }),
    ("overlay-arrays-growing", true, 64, |n| {
        small(10).under(&joined((0..n).map(|_| r#"{"target":"$..required","update":["a","b"]}"#.to_owned())))
    }),
    ("overlay-of-large-updates", false, 400, |n| {
        let large = joined((0..4_000).map(|i| format!(r#""x-{i}":{{}}"#)));
        small(n).under(&format!(r#"{{"target":"$.definitions.*","update":{{{large}}}}}"#))
    }),
    ("overlay-unmatched", false, 4_000, |n| {
        small(n).under(&joined((0..n).map(|i| format!(r#"{{"target":"$.definitions.B{i}","remove":true}}"#))))
    }),
    ("overlay-target-long", true, 800_000, |n| small(10).under(&update(&format!("${}", ".a".repeat(n / 2))))),
    ("overlay-target-invalid", true, 80_000, |n| small(10).under(&update(&format!("${}!", ".a".repeat(n / 2))))),
    ("overlay-filters-nested", true, 10_000, |n| {
        small(10).under(&update(&format!("${}@.a{}", "[?".repeat(n), "]".repeat(n))))
    }),
    ("overlay-brackets-nested", true, 10_000, |n| {
        small(10).under(&update(&format!("$[?{}@.a{}]", "(".repeat(n), ")".repeat(n))))
    }),
    ("overlay-filters-over-everything", true, 400, |n| small(n).under(&update("$..[?count($..[?count($..*)>1])>1]"))),
    ("overlay-many-selectors", true, 4_000, |n| {
        small(400).under(&update(&format!("$.definitions[{}]", joined((0..n).map(|_| "*".to_owned())))))
    }),
    ("overlay-selectors-multiplied", true, 20, |n| small(10).under(&update(&format!("${}", "[*,*,*,*]".repeat(n))))),
    ("overlay-pattern", true, 1, |_| {
        small(400).under(&update("$..[?search(@.type,'(((((((a{1,99}){1,99}){1,99}){1,99}){1,99}){1,99}){1,99})')]"))
    }),
    ("overlay-removing-everything", false, 4_000, |n| small(n).under(r#"{"target":"$..[?@.type]","remove":true}"#)),
    ("overlay-slices", false, 4_000, |n| {
        let items = joined((0..n).map(|i| format!(r#""r{i}""#)));
        let schema = format!(r#""A0":{{"type":"object","required":[{items}]}}"#);
        Document::json(with_definitions([schema])).under(&joined(
            (0..n / 4).map(|_| r#"{"target":"$.definitions.A0.required[0:1]","remove":true}"#.to_owned()),
        ))
    }),
];

/// An action that adds a member to what it selects.
fn update(target: &str) -> String {
    format!(r#"{{"target":"{target}","update":{{"x-a":1}}}}"#)
}

/// A harmless document with some definitions.
fn small(n: usize) -> Document {
    let schema = |i: usize| {
        let own = object([r#""a":{"type":"@type@"}"#.to_owned()]);
        format!(r#""A{i}":{}"#, own.replacen('{', r#"{"required":["a"],"#, 1))
    };
    Document::json(with_definitions((0..n).map(schema)))
}
