//! Names are stable: no edit renames what it does not touch.

use std::collections::BTreeSet;

use codegen::{Inputs, Text};
use openapiv2::Node;
use openapiv2::node::{Member, Object, Value};

use crate::generator::{generated, inputs, member, socialhub};
use crate::random::Random;
use crate::surface::Surface;
use crate::{contracts, shuffled};

fn names(inputs: Inputs) -> BTreeSet<String> {
    Surface::of(&generated(inputs, &member("stable")).files).all()
}

fn object_mut(node: &mut Node) -> &mut Object {
    match &mut node.value {
        Value::Object(object) => object,
        other => panic!("no object: {other:?}"),
    }
}

/// A node from JSON, which stands nowhere.
fn node(json: &serde_json::Value) -> Node {
    shuffled::tree("edit.json", &json.to_string())
}

fn insert(object: &mut Object, key: &str, node: Node) {
    object.insert(key.to_owned(), Member { key: node.span, node });
}

/// Inline schemas that get a name of their own: objects and enumerations.
fn inline_schemas<'n>(node: &'n Node, in_schema: bool, found: &mut Vec<&'n Node>) {
    match &node.value {
        Value::Object(object) => {
            let named = object.get("properties").is_some() || object.get("enum").is_some();
            if in_schema && named && object.get("in").is_none() {
                found.push(node);
            }
            for (key, member) in object {
                let inside = match &**key {
                    "default" | "example" | "examples" | "enum" => continue,
                    "schema" | "items" | "additionalProperties" => true,
                    "properties" => {
                        for property in member.node.as_object().into_iter().flat_map(|object| object.values()) {
                            inline_schemas(&property.node, true, found);
                        }
                        continue;
                    }
                    _ => false,
                };
                inline_schemas(&member.node, inside, found);
            }
        }
        Value::Array(items) => items.iter().for_each(|item| inline_schemas(item, in_schema, found)),
        _ => {}
    }
}

/// Does one edit, and says which.
fn edit(tree: &mut Node, random: &mut Random, round: usize) -> String {
    // Sometimes before all others in the alphabet, sometimes after.
    let initial = ["Aaa", "Mmm", "Zzz"][random.below(3)];
    let name = format!("{initial}Edit{round}");
    let mut schemas = Vec::new();
    inline_schemas(tree, false, &mut schemas);
    let copied = (!schemas.is_empty()).then(|| schemas[random.below(schemas.len())].clone());
    let root = object_mut(tree);
    if root.get("definitions").is_none() {
        insert(root, "definitions", node(&serde_json::json!({})));
    }
    let definition = serde_json::json!({"type": "object", "properties": {"own": {"type": "string", "enum": [name]}}});
    let tag = ["aaaNew", "zzzNew"][random.below(2)];
    let operation = serde_json::json!({
        "operationId": format!("do{name}"),
        "tags": [tag],
        "parameters": [{"name": "own", "in": "query", "type": "string", "enum": [name]}],
        "responses": {"200": {"description": "Fine.", "schema": {}}},
    });
    match (random.below(3), copied) {
        (0, _) => {
            insert(object_mut(&mut root["definitions"].node), &name, node(&definition));
            format!("the definition {name}")
        }
        (1, Some(copied)) => {
            let mut definition = node(&definition);
            insert(object_mut(&mut object_mut(&mut definition)["properties"].node), "copied", copied);
            insert(object_mut(&mut root["definitions"].node), &name, definition);
            format!("an equal inline schema in the definition {name}")
        }
        (_, copied) => {
            let mut operation = node(&operation);
            if let Some(copied) = copied {
                let response = &mut object_mut(&mut operation)["responses"].node;
                let ok = object_mut(&mut object_mut(response)["200"].node);
                insert(ok, "schema", copied);
            }
            let path = format!("/{}", name.to_lowercase());
            let mut item = node(&serde_json::json!({}));
            insert(object_mut(&mut item), "get", operation);
            insert(object_mut(&mut root["paths"].node), &path, item);
            format!("an operation at {path} with an equal inline schema")
        }
    }
}

fn check(inputs: &Inputs, rounds: usize, seed: u64) -> usize {
    let name = inputs.spec.name.clone();
    let before = names(inputs.clone());
    let original = shuffled::tree(&name, &inputs.spec.text);
    for round in 0..rounds {
        let mut random = Random::seeded(seed + round as u64);
        let mut tree = original.clone();
        let edits: Vec<String> = (0..1 + random.below(3)).map(|edits| edit(&mut tree, &mut random, edits)).collect();
        let text = shuffled::json(&tree, &mut random);
        let after = names(Inputs { spec: Text { name: "edited.json".to_owned(), text }, ..inputs.clone() });
        let gone: Vec<_> = before.difference(&after).collect();
        assert!(gone.is_empty(), "{name}, seed {}, after {edits:?}: {gone:?} are gone", seed + round as u64);
    }
    before.len()
}

#[test]
fn of_small_contracts() {
    let contracts = contracts::valid();
    let mut count = 0;
    for contract in &contracts {
        count += check(&contract.inputs(), 12, 100);
    }
    println!("{count} names of {} contracts, 12 edits of each", contracts.len());
}

#[test]
fn of_socialhub() {
    println!("{} names of SocialHub, 6 edits", check(&socialhub(), 6, 500));
}

#[test]
fn an_edit_is_seen() {
    // The test itself: a definition that is renamed takes its names along.
    let text = "swagger: '2.0'\ninfo: {title: T, version: '1'}\npaths: {}\ndefinitions:\n  ONE: {type: object, properties: {a: {type: string}}}\n";
    let (before, after) = (names(inputs("a.yaml", text)), names(inputs("a.yaml", text.replace("ONE", "TWO"))));
    let gone: Vec<_> = before.difference(&after).cloned().collect();
    assert_eq!(gone, ["models::One", "models::One.a"]);
}
