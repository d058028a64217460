//! Texts of a contract that try to be code: they are literals or documentation in the output, and nothing else.

use std::collections::BTreeSet;

use openapiv2::Node;
use openapiv2::node::Value;
use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens as _;

use crate::contracts;
use crate::generator::{generated, inputs, member};
use crate::surface::Surface;
use crate::{random::Random, shuffled};

fn sources(text: &str, name: &str) -> Vec<(String, syn::File)> {
    let output = generated(inputs(name, text), &member("hostile"));
    let rust = output.files.into_iter().filter(|file| file.path.ends_with(".rs"));
    rust.map(|file| (file.path, syn::parse_file(&file.contents).unwrap())).collect()
}

/// Every identifier outside of literals and documentation, and every pair of identifiers that stand side by side.
fn identifiers(tokens: TokenStream, found: &mut BTreeSet<String>) {
    let mut before = String::new();
    for tree in tokens {
        let ident = match tree {
            TokenTree::Ident(ident) => ident.to_string(),
            TokenTree::Group(group) => {
                identifiers(group.stream(), found);
                String::new()
            }
            TokenTree::Literal(_) | TokenTree::Punct(_) => String::new(),
        };
        found.insert(format!("{before} {ident}"));
        found.insert(ident.clone());
        before = ident;
    }
}

#[test]
fn no_text_becomes_code() {
    let contract = contracts::named("hostile");
    let mut found = BTreeSet::new();
    for (path, file) in sources(&contract.text, "hostile.yaml") {
        let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "_/.".contains(c);
        assert!(path.starts_with("src/") && path.chars().all(plain) && !path.contains(".."), "{path}");
        identifiers(file.to_token_stream(), &mut found);
    }
    // Each of the texts would define a function of this name, or ask for a feature.
    println!("{} identifiers and pairs", found.len());
    assert!(found.contains("fn decode") && found.contains("mod tag"));
    assert!(!found.contains("fn pwned") && !found.contains("feature"), "{found:?}");
}

/// The same contract with plain texts wherever no name comes from.
fn calm(node: &mut Node) {
    match &mut node.value {
        Value::Object(object) => {
            for (key, member) in object.iter_mut() {
                let text = match &**key {
                    "description" | "title" | "summary" | "version" => "Plain.",
                    "url" => "https://example.org",
                    "pattern" => "^x$",
                    _ => "",
                };
                match &mut member.node.value {
                    Value::String(value) if !text.is_empty() => text.clone_into(value),
                    Value::String(value) if key == "default" => "x".clone_into(value),
                    _ => calm(&mut member.node),
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(calm),
        _ => {}
    }
}

#[test]
fn the_items_are_those_of_a_calm_contract() {
    let contract = contracts::named("hostile");
    let mut tree = shuffled::tree("hostile.yaml", &contract.text);
    calm(&mut tree);
    let calm = shuffled::json(&tree, &mut Random::seeded(1));
    assert!(calm.len() < contract.text.len());
    let surface = |text: &str, name: &str| Surface::of(&generated(inputs(name, text), &member("hostile")).files);
    let (expected, found) = (surface(&calm, "calm.json"), surface(&contract.text, "hostile.yaml"));
    assert_eq!(expected.all(), found.all());
    println!("{} names", found.all().len());
}

/// Documentation is Markdown that runs nothing: every block of code is `text`.
#[test]
fn documentation_has_no_code_that_is_run() {
    for contract in contracts::valid() {
        let output = generated(contract.inputs(), &member("hostile"));
        for file in output.files.iter().filter(|file| file.path.ends_with(".rs")) {
            let mut fence = false;
            let mut blank = true;
            for (index, line) in file.contents.lines().enumerate() {
                let line = line.trim_start();
                let Some(text) = line.strip_prefix("///").or_else(|| line.strip_prefix("//!")) else {
                    assert!(!fence, "{} {}:{index}: a block is not closed", contract.name, file.path);
                    blank = true;
                    continue;
                };
                let place = || format!("{} {}:{}: {line}", contract.name, file.path, index + 1);
                if text.trim_start().starts_with("```") || text.trim_start().starts_with("~~~") {
                    assert!(if fence { text == " ```" } else { text == " ```text" }, "{}", place());
                    fence = !fence;
                } else if !fence {
                    assert!(!(blank && text.starts_with("     ")), "{}", place());
                }
                blank = text.trim().is_empty();
            }
        }
    }
}
