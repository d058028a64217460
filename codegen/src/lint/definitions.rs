//! What is defined and used: nothing in vain, and nothing three times.

use std::collections::{BTreeMap, BTreeSet};

use openapiv2::{Diagnostic, Node, Pointer, Value};
use sha2::{Digest, Sha256};

use super::Lint;
use crate::{Contract, check::local};

/// Places from which equal inline objects want a definition.
const PLACES: usize = 3;

/// Properties from which an inline object is worth a definition.
const PROPERTIES: usize = 2;

pub(super) fn lint(cx: &mut Lint<'_>, contract: &Contract) {
    unused(cx);
    repeated(cx, contract);
}

fn unused(cx: &mut Lint<'_>) {
    let document = cx.document;
    let mut used: BTreeSet<(String, String)> = BTreeSet::new();
    let mut open: Vec<(Option<(String, String)>, &Node)> = Vec::new();
    if let Some(paths) = cx.tree.get("paths") {
        open.push((None, paths));
    }
    // What only unused definitions refer to is unused as well.
    while let Some((_, node)) = open.pop() {
        for target in references(node) {
            let tokens: Vec<String> =
                local(&target).iter().flat_map(|pointer| pointer.tokens().collect::<Vec<_>>()).collect();
            let [section, name, ..] = tokens.as_slice() else { continue };
            let key = (section.clone(), name.clone());
            if let Some(node) = cx.tree.get(section).and_then(|section| section.get(name))
                && used.insert(key.clone())
            {
                open.push((Some(key), node));
            }
        }
    }
    // A discriminator names definitions by value, wherever its own is used.
    let has_discriminator = cx.walk.schemas.iter().any(|site| site.schema.discriminator.is_some());
    let sections = [
        ("definitions", "unused-definition", document.definitions.keys().collect::<Vec<_>>()),
        ("parameters", "unused-parameter", document.parameters.keys().collect()),
        ("responses", "unused-response", document.responses.keys().collect()),
    ];
    for (section, rule, names) in sections {
        if section == "definitions" && has_discriminator {
            continue;
        }
        for name in names {
            if !used.contains(&(section.to_owned(), name.clone())) {
                let place = Pointer::root().child(section).child(name);
                cx.at_key(rule, &place, format!("no operation uses `#/{section}/{name}`"), "remove it, or refer to it");
            }
        }
    }
}

fn references(node: &Node) -> Vec<String> {
    let mut found = Vec::new();
    let mut open = vec![node];
    while let Some(node) = open.pop() {
        match &node.value {
            Value::Object(object) => {
                found.extend(object.get("$ref").and_then(|member| member.node.as_str()).map(str::to_owned));
                open.extend(object.values().map(|member| &member.node));
            }
            Value::Array(items) => open.extend(items),
            _ => {}
        }
    }
    found
}

fn repeated(cx: &mut Lint<'_>, contract: &Contract) {
    // By digest: schemas within schemas would be kept as text once for each level.
    let mut groups: BTreeMap<[u8; 32], Vec<&Pointer>> = BTreeMap::new();
    for site in &cx.walk.schemas {
        let schema = site.schema;
        let is_definition = schema.pointer.tokens().count() == 2;
        if is_definition || schema.reference.is_some() || schema.properties.len() < PROPERTIES || site.whole.is_some() {
            continue;
        }
        if let Some(node) = contract.tree.at(&schema.pointer) {
            groups.entry(Sha256::digest(without_words(node).to_string()).into()).or_default().push(&schema.pointer);
        }
    }
    let mut wanted: Vec<Vec<&Pointer>> = groups.into_values().filter(|places| places.len() >= PLACES).collect();
    // What stands inside of a repeated schema is repeated with it.
    let all: BTreeSet<String> = wanted.iter().flatten().map(|pointer| pointer.to_string()).collect();
    wanted.retain(|places| {
        !places.iter().all(|pointer| {
            let mut above = pointer.parent();
            std::iter::from_fn(|| {
                let current = above.take()?;
                above = current.parent();
                Some(current)
            })
            .any(|above| all.contains(above.as_str()))
        })
    });
    wanted.sort();
    for places in wanted {
        let message = format!("the same object is written in {} places", places.len());
        let mut diagnostic = Diagnostic::warning("repeated-schema", message);
        for place in places.iter().take(PLACES) {
            diagnostic = diagnostic.label((*place).clone(), cx.tree.locate(place, true), "");
        }
        cx.found.push(diagnostic.help("make it a definition, and refer to that"));
    }
}

/// A schema without what is for people.
fn without_words(node: &Node) -> serde_json::Value {
    let mut json = node.to_json();
    fn strip(json: &mut serde_json::Value, is_names: bool) {
        match json {
            serde_json::Value::Object(members) => {
                if !is_names {
                    members.retain(|key, _| !matches!(key.as_str(), "description" | "title" | "example"));
                }
                members.iter_mut().for_each(|(key, value)| strip(value, !is_names && key == "properties"));
                members.sort_keys();
            }
            serde_json::Value::Array(items) => items.iter_mut().for_each(|item| strip(item, false)),
            _ => {}
        }
    }
    strip(&mut json, false);
    json
}
