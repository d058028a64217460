//! Overlay and checks on contracts that somebody has damaged: whatever comes, it is told, and nothing panics.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "in tests a panic is how a failure is told")]

use std::path::Path;

use openapiv2::node::{Member, Value};
use openapiv2::{Diagnostics, Node, Sources};
use proptest::prelude::*;

/// The trees of all fixtures.
fn fixtures() -> Vec<Node> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/check");
    let mut paths: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    let mut sources = Sources::default();
    let parse = |path: &std::path::PathBuf| {
        let id = sources.add(path.to_string_lossy(), std::fs::read_to_string(path).unwrap());
        openapiv2::parse(id, &sources, &mut Diagnostics::default())
    };
    paths.iter().filter_map(parse).collect()
}

/// All nodes, the root first.
fn nodes(node: &Node) -> Vec<&Node> {
    let mut all = vec![node];
    match &node.value {
        Value::Array(items) => all.extend(items.iter().flat_map(nodes)),
        Value::Object(object) => all.extend(object.values().flat_map(|member| nodes(&member.node))),
        _ => {}
    }
    all
}

/// The `n`th node, counted as by [`nodes`].
fn nth<'a>(node: &'a mut Node, n: &mut usize) -> Option<&'a mut Node> {
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

/// Puts `other` in the place of a node, or into it, or removes what is in it.
fn mutate(tree: &mut Node, place: usize, other: &Node, how: u8) {
    let count = nodes(tree).len();
    let Some(node) = nth(tree, &mut (place % count)) else { return };
    match (&mut node.value, how % 4) {
        (Value::Object(object), 0) => {
            let key = ["$ref", "allOf", "properties", "items", "default", "enum", "required", "parameters"][place % 8];
            object.insert(key.to_owned(), Member { key: node.span, node: other.clone() });
        }
        (Value::Object(object), 1) => drop(object.shift_remove_index(place % object.len().max(1))),
        (Value::Array(items), 0) => items.push(other.clone()),
        (Value::Array(items), 1) => drop(items.pop()),
        _ => *node = other.clone(),
    }
}

#[test]
fn damaged_contracts_do_not_panic() {
    let trees = fixtures();
    let pool: Vec<Node> = trees.iter().flat_map(nodes).cloned().collect();
    let changes = prop::collection::vec((any::<usize>(), any::<prop::sample::Index>(), any::<u8>()), 1..6);
    proptest!(|(which in any::<prop::sample::Index>(), changes in changes)| {
        let mut tree = which.get(&trees).clone();
        for (place, other, how) in changes {
            mutate(&mut tree, place, other.get(&pool), how);
        }
        let mut diagnostics = Diagnostics::default();
        if let Some(document) = openapiv2::read(&tree, &mut diagnostics) {
            codegen::check::check(&tree, &document, &mut diagnostics);
            codegen::overlay::apply(&mut tree.clone(), &tree, &mut diagnostics);
        }
    });
}
