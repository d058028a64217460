//! Documents that were broken at random are read, or refused, without a panic, and every place that is told exists.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "in tests a panic is how a failure is told"
)]

use openapiv2::{Diagnostics, Node, Pointer, Sources, Value, parse, read, render};
use proptest::prelude::*;

const YAML: &str = include_str!("fixtures/everything.yaml");

/// Parses, reads and renders; the number of diagnostics.
fn survive(name: &str, text: &str) -> Result<usize, TestCaseError> {
    let mut sources = Sources::default();
    let source = sources.add(name, text);
    let mut diagnostics = Diagnostics::default();
    let tree = parse(source, &sources, &mut diagnostics);
    if let Some(tree) = &tree {
        read(tree, &mut diagnostics);
    }
    prop_assert!(tree.is_some() || diagnostics.has_errors());
    for label in diagnostics.iter().flat_map(|diagnostic| &diagnostic.labels) {
        let span = label.span;
        prop_assert!(text.get(span.start..span.end).is_some(), "{span:?} is no part of the text");
    }
    render::text(&diagnostics, &sources, false);
    render::json(&diagnostics, &sources);
    Ok(diagnostics.len())
}

fn everything() -> Node {
    let mut sources = Sources::default();
    let source = sources.add("a.yaml", YAML);
    parse(source, &sources, &mut Diagnostics::default()).unwrap()
}

/// All nodes of a tree.
fn pointers(node: &Node, pointer: &Pointer, found: &mut Vec<Pointer>) {
    found.push(pointer.clone());
    match &node.value {
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(index, item)| pointers(item, &pointer.child(index), found));
        }
        Value::Object(object) => object.iter().for_each(|(key, m)| pointers(&m.node, &pointer.child(key), found)),
        _ => {}
    }
}

#[derive(Debug, Clone)]
enum Edit {
    Delete(prop::sample::Index, usize),
    Duplicate(prop::sample::Index, usize),
    Replace(prop::sample::Index, String),
}

fn edit() -> impl Strategy<Value = Edit> {
    let noise = prop_oneof![
        any::<char>().prop_map(String::from),
        prop::sample::select(vec![
            "{", "}", "[", "]", ":", "\n", "- ", "&a ", "*a", "<<: ", "!!x ", "|\n", "\t", "'", "\"", "#"
        ])
        .prop_map(str::to_owned),
        prop::sample::select(vec!["null", "{}", "[]", "-1", "1e9", "true", "'x'", "$ref: 5\n", "\u{feff}", "\u{0}"])
            .prop_map(str::to_owned),
    ];
    prop_oneof![
        (any::<prop::sample::Index>(), 1..40_usize).prop_map(|(at, length)| Edit::Delete(at, length)),
        (any::<prop::sample::Index>(), 1..200_usize).prop_map(|(at, length)| Edit::Duplicate(at, length)),
        (any::<prop::sample::Index>(), noise).prop_map(|(at, text)| Edit::Replace(at, text)),
    ]
}

fn apply(text: &str, edits: &[Edit]) -> String {
    let mut chars: Vec<char> = text.chars().collect();
    for edit in edits {
        let at = |index: &prop::sample::Index, chars: &[char]| index.index(chars.len().max(1)).min(chars.len());
        match edit {
            Edit::Delete(index, length) => {
                let at = at(index, &chars);
                chars.drain(at..(at + length).min(chars.len()));
            }
            Edit::Duplicate(index, length) => {
                let at = at(index, &chars);
                let part = chars[at..(at + length).min(chars.len())].to_vec();
                chars.splice(at..at, part);
            }
            Edit::Replace(index, text) => {
                let at = at(index, &chars);
                chars.splice(at..(at + 1).min(chars.len()), text.chars());
            }
        }
    }
    chars.into_iter().collect()
}

/// A value of any kind, among them those that mean something in a contract.
fn value() -> impl Strategy<Value = Value> {
    let number = prop::sample::select(vec![-1.0, 0.0, 0.5, 3.0, 1e300]);
    prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::Bool),
        number.prop_map(|number| Value::Number(serde_json::Number::from_f64(number).unwrap())),
        prop::sample::select(vec!["", "string", "array", "file", "null", "body", "path", "multi", "#/", "\u{202e}"])
            .prop_map(|text| Value::String(text.to_owned())),
        Just(Value::Array(Vec::new())),
        Just(Value::Object(Default::default())),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn broken_text(edits in prop::collection::vec(edit(), 1..8)) {
        survive("a.yaml", &apply(YAML, &edits))?;
    }

    #[test]
    fn broken_json(edits in prop::collection::vec(edit(), 1..8)) {
        let json = serde_json::to_string_pretty(&everything().to_json()).unwrap();
        survive("a.json", &apply(&json, &edits))?;
    }

    #[test]
    fn noise(text in any::<String>()) {
        survive("a.yaml", &text)?;
        survive("a.json", &text)?;
    }

    #[test]
    fn broken_nodes(edits in prop::collection::vec((any::<prop::sample::Index>(), any::<prop::sample::Index>(), prop::option::of(value())), 1..6)) {
        let mut tree = everything();
        for (at, from, value) in edits {
            let mut all = Vec::new();
            pointers(&tree, &Pointer::root(), &mut all);
            let replacement = match value {
                Some(value) => value,
                // A node from elsewhere in the document.
                None => tree.at(&all[from.index(all.len())]).unwrap().value.clone(),
            };
            tree.at_mut(&all[at.index(all.len())]).unwrap().value = replacement;
        }
        read(&tree, &mut Diagnostics::default());
        survive("a.json", &tree.to_json().to_string())?;
    }
}
