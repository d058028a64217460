//! From text to tree: what the values are, and that every span is where the thing stands.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "in tests a panic is how a failure is told"
)]

use openapiv2::{Diagnostics, Node, Pointer, SourceId, Sources, Value, parse};
use serde_json::json;

fn tree(name: &str, text: &str) -> (Sources, SourceId, Option<Node>, Vec<&'static str>) {
    let mut sources = Sources::default();
    let source = sources.add(name, text);
    let mut diagnostics = Diagnostics::default();
    let node = parse(source, &sources, &mut diagnostics);
    let codes = diagnostics.iter().map(|diagnostic| diagnostic.code).collect();
    (sources, source, node, codes)
}

#[track_caller]
fn yaml(text: &str) -> serde_json::Value {
    let (_, _, node, codes) = tree("a.yaml", text);
    assert!(codes.is_empty(), "{codes:?}");
    node.unwrap().to_json()
}

#[track_caller]
fn json_of(text: &str) -> serde_json::Value {
    let (_, _, node, codes) = tree("a.json", text);
    assert!(codes.is_empty(), "{codes:?}");
    node.unwrap().to_json()
}

/// Every node and key with the text at its span.
fn spans(node: &Node, sources: &Sources, pointer: &Pointer, found: &mut Vec<(String, String)>) {
    let text = |span: openapiv2::Span| sources.text(span.source)[span.start..span.end].to_owned();
    found.push((pointer.to_string(), text(node.span)));
    match &node.value {
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                spans(item, sources, &pointer.child(index), found);
            }
        }
        Value::Object(object) => {
            for (key, member) in object {
                found.push((format!("{} key", pointer.child(key)), text(member.key)));
                spans(&member.node, sources, &pointer.child(key), found);
            }
        }
        _ => {}
    }
}

#[test]
fn yaml_scalars_follow_the_core_schema() {
    assert_eq!(
        yaml("[Off, yes, True, ~, null, 0o17, 0x1F, 1e3, '1', \"2\", 18446744073709551615, 2016-02-29, 1_0, =]"),
        json!([
            "Off",
            "yes",
            true,
            null,
            null,
            15,
            31,
            1000.0,
            "1",
            "2",
            18_446_744_073_709_551_615_u64,
            "2016-02-29",
            "1_0",
            "="
        ])
    );
}

#[test]
fn yaml_keys_are_the_text_as_written() {
    assert_eq!(
        yaml("{200: a, 007: b, 1.50: c, true: d, ~: e, 0x1f: f, 'x y': g, Off: h}"),
        json!({"200": "a", "007": "b", "1.50": "c", "true": "d", "~": "e", "0x1f": "f", "x y": "g", "Off": "h"})
    );
    assert_eq!(yaml("? a\n: 1\n? b\n"), json!({"a": 1, "b": null}));
    assert_eq!(yaml("'': 1"), json!({"": 1}));
    assert_eq!(yaml("&k key: 1\nlist:\n- *k : 2\n"), json!({"key": 1, "list": [{"key": 2}]}));
}

#[test]
fn yaml_tags_of_the_core_schema_decide_and_others_warn() {
    assert_eq!(
        yaml("[!!str 1, !!int '1', ! 1, !!null '', !!seq [], !!map {}, !!float 1]").as_array().unwrap().len(),
        7
    );
    assert_eq!(yaml("[!!str 1, !!int '1', ! 1]"), json!(["1", 1, "1"]));
    let (_, _, node, codes) = tree("a.yaml", "a: !mine 1\n");
    assert_eq!((node.unwrap().to_json(), codes), (json!({"a": 1}), vec!["yaml-tag"]));
}

#[test]
fn json_in_a_yaml_file_is_read_and_tabs_do_not_matter_there() {
    assert_eq!(yaml("{\n\t\"a\": [1,\n\t2],\"b\":\"\\ud83d\\ude00\\/\"\n}"), json!({"a": [1, 2], "b": "😀/"}));
}

#[test]
fn a_byte_order_mark_is_skipped() {
    assert_eq!(yaml("\u{feff}a: 1\n"), json!({"a": 1}));
    assert_eq!(json_of("\u{feff}{\"a\": 1}"), json!({"a": 1}));
}

#[test]
fn quoted_text_may_go_on_left_of_its_key() {
    assert_eq!(yaml("a:\n  b: \"one\n two\"\n  c: 'three\nfour'\n"), json!({"a": {"b": "one two", "c": "three four"}}));
}

#[test]
fn block_text_keeps_its_lines() {
    assert_eq!(yaml("a: |\n  one\n  two\n\nb: >-\n  one\n  two\n"), json!({"a": "one\ntwo\n", "b": "one two"}));
    assert_eq!(yaml("a: |\r\n  one\r\n  two\r\n"), json!({"a": "one\ntwo\n"}));
}

#[test]
fn merge_keys_bring_what_is_not_there() {
    let text = "base: &base {a: 1, b: 2}\nother: &other {b: 3, c: 4}\none:\n  <<: *base\n  b: 5\ntwo:\n  b: 6\n  <<: \
                [*other, *base]\nquoted: {'<<': 1}\n";
    let value = yaml(text);
    assert_eq!(value["one"], json!({"a": 1, "b": 5}));
    assert_eq!(value["two"], json!({"a": 1, "b": 6, "c": 4}));
    assert_eq!(value["quoted"], json!({"<<": 1}));
    let (_, _, node, codes) = tree("a.yaml", "base: &base {a: 1}\none: {<<: *base, a: 2, a: 3}\n");
    assert_eq!((node.unwrap().to_json()["one"].clone(), codes), (json!({"a": 3}), vec!["duplicate-key"]));
}

#[test]
fn aliases_stand_where_they_are_and_their_insides_where_the_anchor_is() {
    let text = "ä: &x {b: c}\nd: *x\n";
    let (sources, _, node, _) = tree("a.yaml", text);
    let node = node.unwrap();
    let at = |pointer: &str| {
        let span = node.at(&Pointer::parse(pointer).unwrap()).unwrap().span;
        (sources.position(span).line, sources.text(span.source)[span.start..span.end].to_owned())
    };
    assert_eq!(at("/d"), (2, "*x".to_owned()));
    assert_eq!(at("/d/b"), (1, "c".to_owned()));
}

#[test]
fn yaml_spans_are_bytes_of_the_text_as_it_is_on_disk() {
    let text = "\u{feff}# ünïcödé 😀\nüß: \"b\\u00e9\"\nc:\n  - |\n    täxt\n    more\n\n  - {😀: [1, 'zwei']}\n\n# end\nd:\n  e: f\n\n";
    let (sources, _, node, codes) = tree("a.yaml", text);
    assert!(codes.is_empty());
    let mut found = Vec::new();
    spans(&node.unwrap(), &sources, &Pointer::root(), &mut found);
    let found: Vec<(&str, &str)> = found.iter().map(|(pointer, text)| (pointer.as_str(), text.as_str())).collect();
    assert_eq!(
        &found[1..],
        [
            ("/üß key", "üß"),
            ("/üß", "\"b\\u00e9\""),
            ("/c key", "c"),
            ("/c", "- |\n    täxt\n    more\n\n  - {😀: [1, 'zwei']}"),
            ("/c/0", "täxt\n    more"),
            ("/c/1", "{😀: [1, 'zwei']}"),
            ("/c/1/😀 key", "😀"),
            ("/c/1/😀", "[1, 'zwei']"),
            ("/c/1/😀/0", "1"),
            ("/c/1/😀/1", "'zwei'"),
            ("/d key", "d"),
            ("/d", "e: f"),
            ("/d/e key", "e"),
            ("/d/e", "f"),
        ]
    );
    assert!(found[0].1.starts_with("üß") && found[0].1.ends_with("e: f"));
}

#[test]
fn json_spans_are_bytes_of_the_text_as_it_is_on_disk() {
    let text = "\u{feff} {\"ü\": [1.5, \"😀\"],\n \"b\" : {\"c\": null}}\n";
    let (sources, _, node, codes) = tree("a.json", text);
    assert!(codes.is_empty());
    let mut found = Vec::new();
    spans(&node.unwrap(), &sources, &Pointer::root(), &mut found);
    let found: Vec<(&str, &str)> = found.iter().map(|(pointer, text)| (pointer.as_str(), text.as_str())).collect();
    assert_eq!(
        &found[1..],
        [
            ("/ü key", "\"ü\""),
            ("/ü", "[1.5, \"😀\"]"),
            ("/ü/0", "1.5"),
            ("/ü/1", "\"😀\""),
            ("/b key", "\"b\""),
            ("/b", "{\"c\": null}"),
            ("/b/c key", "\"c\""),
            ("/b/c", "null"),
        ]
    );
}

#[test]
fn json_is_strict() {
    for text in [
        "",
        " ",
        "{",
        "[1,]",
        "{\"a\":1,}",
        "{a:1}",
        "{'a':1}",
        "[01]",
        "[+1]",
        "[.5]",
        "[5.]",
        "[0x1]",
        "[NaN]",
        "[1 2]",
        "{\"a\" 1}",
        "\"\\x41\"",
        "\"\\ud83d\"",
        "// c\n1",
        "1 2",
        "\"a\nb\"",
        "[1e999]",
        "[,]",
        "[-]",
        "\"\\",
        "tru",
        "[1}",
        "{\"a\":}",
        "\u{0}",
    ] {
        let (_, _, _, codes) = tree("a.json", text);
        assert_eq!(codes, ["syntax"], "{text:?}");
    }
    assert_eq!(json_of("\"\\ud83d\\ude00\\u00e9\\n\\/\""), json!("😀é\n/"));
    assert_eq!(
        json_of("[18446744073709551615, -9223372036854775808, 1E+2]").to_string(),
        "[18446744073709551615,-9223372036854775808,100.0]"
    );
}

#[test]
fn the_extension_decides_between_json_and_yaml() {
    assert_eq!(tree("a.JSON", "{a: 1}").3, ["syntax"]);
    assert_eq!(tree("a.yml", "{a: 1}").3, [""; 0]);
    assert_eq!(tree("a", "{a: 1}").3, [""; 0]);
}

#[test]
fn many_copies_of_long_texts_are_a_bomb_too() {
    let text = format!("a: &a '{}'\nb: [{}]\n", "x".repeat(100_000), "*a, ".repeat(1_000));
    assert_eq!(tree("a.yaml", &text).3, ["alias-bomb"]);
    let fair = format!("a: &a {{type: string}}\nb: [{}]\n", "*a, ".repeat(1_000));
    assert_eq!(tree("a.yaml", &fair).3, [""; 0]);
}
