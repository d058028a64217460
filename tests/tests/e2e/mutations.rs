//! Contracts that somebody has damaged: reading and generating return, in time and without a panic, and what is
//! generated parses.

use std::time::{Duration, Instant};

use openapiv2::Node;
use openapiv2::node::{Member, Value};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use serde_json::Number;

use crate::contracts;
use crate::generator::{generate, inputs, member, socialhub};
use crate::random::Random;
use crate::shuffled;

/// Far more than any of these contracts takes, and a sign of something worse than slowness.
const LIMIT: Duration = Duration::from_secs(10);

/// The trees of all small contracts, and some paths of SocialHub with all of its definitions.
fn trees() -> Vec<Node> {
    let mut trees: Vec<Node> =
        contracts::valid().iter().map(|contract| shuffled::tree("contract.yaml", &contract.text)).collect();
    let mut slice = shuffled::tree("socialhub.yaml", &socialhub().spec.text);
    if let Value::Object(root) = &mut slice.value
        && let Value::Object(paths) = &mut root["paths"].node.value
    {
        let mut index = 0;
        paths.retain(|_, _| {
            index += 1;
            index % 20 == 1
        });
    }
    trees.push(slice);
    trees
}

fn nodes<'n>(node: &'n Node, all: &mut Vec<&'n Node>) {
    all.push(node);
    match &node.value {
        Value::Array(items) => items.iter().for_each(|item| nodes(item, all)),
        Value::Object(object) => object.values().for_each(|member| nodes(&member.node, all)),
        _ => {}
    }
}

/// The `n`th node in the order of [`nodes`].
fn nth<'n>(node: &'n mut Node, n: &mut usize) -> Option<&'n mut Node> {
    if *n == 0 {
        return Some(node);
    }
    *n -= 1;
    match &mut node.value {
        Value::Array(items) => items.iter_mut().find_map(|item| nth(item, n)),
        Value::Object(object) => object.values_mut().find_map(|member| nth(&mut member.node, n)),
        _ => None,
    }
}

const KEYS: [&str; 24] = [
    "$ref",
    "allOf",
    "properties",
    "items",
    "default",
    "enum",
    "required",
    "parameters",
    "type",
    "format",
    "pattern",
    "additionalProperties",
    "schema",
    "in",
    "name",
    "minimum",
    "maxLength",
    "multipleOf",
    "x-nullable",
    "readOnly",
    "discriminator",
    "",
    "self",
    "responses",
];

const TEXTS: [&str; 16] = [
    "",
    "string",
    "integer",
    "array",
    "object",
    "file",
    "body",
    "path",
    "#/definitions/Nowhere",
    "#/definitions",
    "#",
    "other.yaml#/A",
    "^(",
    "\u{202e}\"\n*/",
    "int64",
    "date-time",
];

/// One damage: what, where, and with what.
type Damage = (u8, usize, usize);

fn damage(tree: &mut Node, pool: &[Node], (what, place, other): Damage) {
    let mut all = Vec::new();
    nodes(tree, &mut all);
    let count = all.len();
    let Some(node) = nth(tree, &mut (place % count)) else { return };
    let donor = pool[other % pool.len()].clone();
    let scalar = |value: Value| Node { value, span: donor.span };
    match what % 12 {
        0 => *node = donor,
        1 => *node = scalar(Value::String(TEXTS[other % TEXTS.len()].to_owned())),
        2 => *node = scalar(Value::Null),
        3 => {
            let numbers = [1e308, -1e308, 0.0, -0.0, 1e19, 0.1, -1.0];
            *node = scalar(Value::Number(Number::from_f64(numbers[other % numbers.len()]).unwrap()));
        }
        4 => *node = scalar(Value::Number([i64::MIN, i64::MAX, 0, -1][other % 4].into())),
        5 => *node = scalar(Value::Bool(other.is_multiple_of(2))),
        6 => {
            // Deep, but not too deep to be read.
            for level in 0..other % 60 {
                let inner = std::mem::replace(node, scalar(Value::Null));
                node.value = if level % 2 == 0 {
                    Value::Array(vec![inner])
                } else {
                    let key = KEYS[other % KEYS.len()].to_owned();
                    Value::Object(std::iter::once((key, Member { key: donor.span, node: inner })).collect())
                };
            }
        }
        _ => match &mut node.value {
            Value::Object(object) if what % 12 == 7 => drop(object.shift_remove_index(other % object.len().max(1))),
            Value::Object(object) if what % 12 == 8 => {
                // The same member under another key.
                if let Some((_, member)) = object.get_index(other % object.len().max(1)) {
                    let member = member.clone();
                    object.insert(KEYS[place % KEYS.len()].to_owned(), member);
                }
            }
            Value::Object(object) if what % 12 == 9 => {
                let reference =
                    Value::String(["#/definitions/Tree", "#/definitions/Nowhere", "#"][other % 3].to_owned());
                object.insert("$ref".to_owned(), Member { key: donor.span, node: scalar(reference) });
            }
            Value::Object(object) => {
                object.insert(KEYS[other % KEYS.len()].to_owned(), Member { key: donor.span, node: donor });
            }
            Value::Array(items) if what % 12 < 9 => drop(items.pop()),
            Value::Array(items) => items.push(donor),
            _ => *node = donor,
        },
    }
}

/// Reads and generates; whether there was output.
fn survives(text: String, tolerant: bool) -> bool {
    let start = Instant::now();
    let mut inputs = inputs("damaged.json", text);
    inputs.tolerant = tolerant;
    let outcome = generate(inputs, &member("damaged"));
    assert!(start.elapsed() < LIMIT, "{:?}", start.elapsed());
    match outcome {
        // Emission parses what it writes; here the layout afterwards.
        Ok(output) => {
            for file in output.files.iter().filter(|file| file.path.ends_with(".rs")) {
                syn::parse_file(&file.contents)
                    .unwrap_or_else(|error| panic!("{}: {error}\n{}", file.path, file.contents));
            }
            true
        }
        Err(errors) => {
            assert!(!errors.contains("error[internal]"), "{errors}");
            assert!(errors.contains("error["), "refused without an error: {errors}");
            false
        }
    }
}

#[test]
fn of_whole_contracts() {
    let trees = trees();
    let mut pool = Vec::new();
    trees.iter().for_each(|tree| nodes(tree, &mut pool));
    let pool: Vec<Node> = pool.into_iter().cloned().collect();
    let config = Config { cases: 1500, failure_persistence: None, max_shrink_time: 20_000, ..Config::default() };
    let damages = prop::collection::vec((any::<u8>(), any::<usize>(), any::<usize>()), 1..6);
    let generated = std::cell::Cell::new(0);
    let mut runner =
        TestRunner::new_with_rng(config, proptest::test_runner::TestRng::deterministic_rng(Default::default()));
    let strategy = (any::<prop::sample::Index>(), damages, any::<bool>());
    let outcome = runner.run(&strategy, |(which, damages, tolerant)| {
        let mut tree = which.get(&trees).clone();
        for one in damages {
            damage(&mut tree, &pool, one);
        }
        let text = shuffled::json(&tree, &mut Random::seeded(0));
        generated.set(generated.get() + usize::from(survives(text, tolerant)));
        Ok(())
    });
    println!("1500 damaged contracts, {} of them generate", generated.get());
    outcome.unwrap_or_else(|error| panic!("{error}"));
}

#[test]
fn of_texts() {
    let contracts = contracts::valid();
    let config = Config { cases: 400, failure_persistence: None, ..Config::default() };
    proptest!(config, |(which in any::<prop::sample::Index>(), at in any::<usize>(), length in 0..40_usize, with in "[ \\n:{}\\[\\]&*!|>'\"%@`#,?0-9a-z-]{0,6}")| {
        let text = &which.get(&contracts).text;
        let characters: Vec<char> = text.chars().collect();
        let at = at % characters.len();
        let end = (at + length).min(characters.len());
        let damaged: String = characters[..at].iter().copied().chain(with.chars()).chain(characters[end..].iter().copied()).collect();
        survives(damaged, false);
    });
}

#[test]
fn of_depth_and_size() {
    let head = r#"{"swagger": "2.0", "info": {"title": "T", "version": "1"}, "paths": {}, "definitions": {"D": "#;
    for (open, close) in
        [("[", "]"), (r#"{"items": "#, "}"), (r#"{"allOf": ["#, "]}"), (r#"{"properties": {"a": "#, "}}")]
    {
        for depth in [10, 100, 100_000] {
            survives(format!("{head}{}{{}}{}}}}}", open.repeat(depth), close.repeat(depth)), false);
        }
    }
    // Wide: many properties, a long enumeration, a long name.
    let properties: Vec<String> = (0..3000).map(|index| format!(r#""p{index}": {{"type": "string"}}"#)).collect();
    survives(format!(r#"{head}{{"type": "object", "properties": {{{}}}}}}}}}"#, properties.join(",")), false);
    let values: Vec<String> = (0..3000).map(|index| format!("\"v{index}\"")).collect();
    survives(format!(r#"{head}{{"type": "string", "enum": [{}]}}}}}}"#, values.join(",")), false);
    survives(
        head.replace("\"D\"", &format!("\"{}\"", "x".repeat(100_000)))
            + r#"{"type": "object", "properties": {"a": {}}}}}"#,
        false,
    );
}

/// Definitions each of which mentions the one before twice: whoever follows every mention takes two to the power of
/// their number.
fn chain(first: &str, next: impl Fn(&str) -> String) -> String {
    let mut definitions = vec![format!(r#""D0": {first}"#)];
    for index in 1..40 {
        let reference = format!(r##"{{"$ref": "#/definitions/D{}"}}"##, index - 1);
        definitions.push(format!(r#""D{index}": {}"#, next(&reference)));
    }
    let head = r#""swagger": "2.0", "info": {"title": "T", "version": "1"}, "paths": {}"#;
    format!(r#"{{{head}, "definitions": {{{}}}}}"#, definitions.join(","))
}

#[test]
fn of_bombs_by_properties() {
    let next = |mention: &str| format!(r#"{{"type": "object", "properties": {{"a": {mention}, "b": {mention}}}}}"#);
    assert!(survives(chain(r#"{"type": "string"}"#, next), false));
}

#[test]
fn of_bombs_by_all_of() {
    let next = |mention: &str| format!(r#"{{"allOf": [{mention}, {mention}]}}"#);
    survives(chain(r#"{"type": "object", "properties": {"a": {"type": "string"}}}"#, next), false);
}
