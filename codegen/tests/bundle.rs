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
