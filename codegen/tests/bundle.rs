//! Contracts that span files: what is said of references that lead nowhere.

#![allow(clippy::unwrap_used, reason = "in tests a panic is how a failure is told")]

use std::path::Path;

use codegen::{Inputs, Text};

#[test]
fn references_that_lead_nowhere_are_told_where_they_stand() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/bundle");
    let text = std::fs::read_to_string(folder.join("contract.yaml")).unwrap();
    let spec = Text { name: "contract.yaml".to_owned(), text };
    let read_file = |path: &str| match folder.join(path) {
        path if path.is_dir() => Err("it is no file".into()),
        path => std::fs::read_to_string(path).map_err(|error| error.to_string().into()),
    };
    let reading = codegen::read_with(Inputs { spec, overlay: None, config: None, tolerant: false }, &read_file);
    insta::assert_snapshot!(openapiv2::render::text(&reading.diagnostics, &reading.sources, false));
}

/// A document cannot make the generator read for ever.
#[test]
fn files_without_end() {
    let spec = Text {
        name: "contract.yaml".to_owned(),
        text: "swagger: '2.0'\ninfo: {title: T, version: '1'}\npaths: {}\ndefinitions: {A: {$ref: 0.yaml}}\n"
            .to_owned(),
    };
    let read_file = |path: &str| {
        let number: usize = path.trim_end_matches(".yaml").parse().unwrap();
        Ok(format!("{{type: object, properties: {{next: {{$ref: {}.yaml}}}}}}", number + 1))
    };
    let reading = codegen::read_with(Inputs { spec, overlay: None, config: None, tolerant: false }, &read_file);
    let text = openapiv2::render::text(&reading.diagnostics, &reading.sources, false);
    assert!(text.contains("a document consists of 1000 files at most"), "{text}");
}

/// Reads a contract that refers to one other file; what was wrong with it, and the names of its definitions.
fn with_file(definitions: &str, file: &str) -> (String, Vec<String>) {
    let text =
        format!("{{swagger: '2.0', info: {{title: T, version: '1'}}, paths: {{}}, definitions: {{A: {definitions}}}}}");
    let spec = Text { name: "contract.yaml".to_owned(), text };
    let read_file = |_: &str| Ok(file.to_owned());
    let reading = codegen::read_with(Inputs { spec, overlay: None, config: None, tolerant: false }, &read_file);
    let said = openapiv2::render::text(&reading.diagnostics, &reading.sources, false);
    let contract = reading.contract.as_ref().and_then(|contract| contract.tree.get("definitions"));
    let names = contract.and_then(openapiv2::Node::as_object).into_iter().flatten();
    (said, names.map(|(name, _)| name.clone()).collect())
}

fn object_of(references: impl Iterator<Item = String>) -> String {
    let properties = references.enumerate().map(|(n, to)| format!("p{n}: {{$ref: '{to}'}}"));
    format!("{{type: object, properties: {{{}}}}}", properties.collect::<Vec<_>>().join(", "))
}

/// One place can be written in as many ways as it has characters to encode.
#[test]
fn a_place_is_brought_in_once_however_it_is_written() {
    let ways = ["ABC", "%41BC", "A%42C", "%41%42C", "%41%42%43"];
    let references = ways.into_iter().map(|way| format!("o.json#/definitions/{way}"));
    let (said, names) = with_file(&object_of(references), r#"{"definitions": {"ABC": {"type": "object"}}}"#);
    assert_eq!((said.as_str(), names), ("", vec!["A".to_owned(), "ABC".to_owned()]));
}

/// Each level of a deep schema holds all levels below it.
#[test]
fn copies_of_other_files_are_counted_before_they_are_made() {
    let properties: String = (0..20_000).map(|n| format!("\"x{n}\":{{\"type\":\"string\"}},")).collect();
    let inner = format!("{{\"type\":\"object\",\"properties\":{{{properties}\"z\":{{\"type\":\"string\"}}}}}}");
    let file = (0..60).fold(inner, |inner, _| format!("{{\"type\":\"object\",\"properties\":{{\"p\":{inner}}}}}"));
    let references = (0..60).map(|level| format!("o.json#{}", "/properties/p".repeat(level)));
    let (said, _) = with_file(&object_of(references), &file);
    let wanted = "schemas, parameters and responses of other files add more than 400000 values to the document";
    assert_eq!(said.matches(wanted).count(), 1, "{said}");
}

/// Parts of one name get numbers, and none is tried twice: these would be 200 million attempts.
#[test]
fn many_parts_of_one_name_are_numbered() {
    const PARTS: usize = 20_000;
    let file: String = (0..PARTS).map(|n| format!("\"d{n}\":{{\"X\":{{\"type\":\"string\"}}}},")).collect();
    let references = (0..PARTS).map(|n| format!("o.json#/d{n}/X"));
    let started = std::time::Instant::now();
    let (said, names) = with_file(&object_of(references), &format!("{{{file}\"last\":{{}}}}"));
    assert_eq!((said.as_str(), names.len()), ("", PARTS + 1));
    for name in ["X", "o_X", "o_X_2", "o_X_19999"] {
        assert!(names.iter().any(|known| known == name), "{name}");
    }
    assert!(started.elapsed().as_secs() < 20, "{:?}", started.elapsed());
}
