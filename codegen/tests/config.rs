//! The JSON Schema of `codegen.toml`: it is current, takes what is read, and refuses what is not.
#![cfg(test)]

use std::{fs, path::PathBuf};

use codegen::{Config, config};
use openapiv2::{Diagnostics, Sources};
use serde_json::Value as Json;

fn root() -> PathBuf {
    concat!(env!("CARGO_MANIFEST_DIR"), "/..").into()
}

/// What the schema says of a file, and what reading it says.
fn verdicts(text: &str) -> (Vec<String>, Diagnostics) {
    let (mut sources, mut diagnostics) = (Sources::default(), Diagnostics::default());
    let source = sources.add("codegen.toml", text.to_owned());
    Config::read(source, &sources, &mut diagnostics);
    let value: Json = toml::from_str(text).unwrap();
    let validator = jsonschema::validator_for(&config::schema()).unwrap();
    (validator.iter_errors(&value).map(|error| error.to_string()).collect(), diagnostics)
}

#[test]
fn the_file_for_editors_is_current() {
    let written: Json =
        serde_json::from_str(&fs::read_to_string(root().join("spec/codegen.schema.json")).unwrap()).unwrap();
    assert_eq!(written, config::schema(), "repair it with: cargo xtask config-schema > spec/codegen.schema.json");
    let first = fs::read_to_string(root().join("spec/codegen.toml")).unwrap();
    assert_eq!(first.lines().next(), Some("#:schema ./codegen.schema.json"));
}

#[test]
fn every_file_that_there_is_satisfies_it() {
    let folders = ["spec", "tests/contracts", "tests/contracts/refused"].map(|folder| root().join(folder));
    let files = folders.iter().flat_map(|folder| fs::read_dir(folder).unwrap()).map(|entry| entry.unwrap().path());
    let mut count = 0;
    for path in files.filter(|path| path.extension().is_some_and(|ending| ending == "toml")) {
        let (refused, diagnostics) = verdicts(&fs::read_to_string(&path).unwrap());
        assert!(refused.is_empty() && diagnostics.is_empty(), "{}: {refused:?} {diagnostics:?}", path.display());
        count += 1;
    }
    assert!(count >= 4, "{count}");
}

#[test]
fn what_is_not_read_is_refused() {
    for text in [
        "eror = \"code-message\"",
        "errors = \"code\"",
        "body-limit = -1",
        "body-limit = \"1 MB\"",
        "open = \"#/definitions/A\"",
        "[[allow]]\ncode = \"a\"\nat = \"#/a\"",
        "[[lint]]\nrule = \"a\"\nlevel = \"off\"\nreason = \"b\"",
        "[[lint]]\nrule = \"a\"\nlevel = \"warn\"\nreason = \"b\"\npointr = \"/a\"",
        "[definitions.A]\nidentfy = false",
        "[operations.\"GET /a\"]\nstream = [\"header\"]",
        "[operations.\"GET /a\"]\nbody_limit = 1",
    ] {
        let (refused, diagnostics) = verdicts(text);
        assert!(!refused.is_empty() && diagnostics.has_errors(), "{text}: {refused:?}, {diagnostics:?}");
    }
    // One of each key.
    let (refused, diagnostics) = verdicts(
        "errors = \"problem-details\"\nbody-limit = 1\nbacktracking-limit = 0\nopen = [\"#/a\"]\nbox = []\n[rename]\n\"#/a\" = \"B\"\n[replace]\n\"#/a\" = \"crate::B\"\n[definitions.A]\nidentify = false\nderive = [\"Eq\"]\n[operations.\"GET /a\"]\nstream = [\"answer\"]\ncatch-all = true\nbody-limit = 5\n",
    );
    assert!(refused.is_empty() && diagnostics.is_empty(), "{refused:?} {diagnostics:?}");
}
