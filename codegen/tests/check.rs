//! One small contract for each code of the checks, with what is said about it.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "in tests a panic is how a failure is told")]

use std::collections::BTreeSet;
use std::path::Path;

use openapiv2::{Diagnostics, Sources};

fn folder() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/check")
}

/// Checks a contract; what is said, and the codes.
fn checked(name: &str) -> (String, BTreeSet<&'static str>) {
    let mut sources = Sources::default();
    let mut diagnostics = Diagnostics::default();
    let text = std::fs::read_to_string(folder().join(name)).unwrap();
    let id = sources.add(name, text);
    let tree = openapiv2::parse(id, &sources, &mut diagnostics).unwrap();
    let document = openapiv2::read(&tree, &mut diagnostics).unwrap();
    codegen::check::check(&tree, &document, &mut diagnostics);
    let codes = diagnostics.iter().map(|diagnostic| diagnostic.code).collect();
    (openapiv2::render::text(&diagnostics, &sources, false), codes)
}

#[test]
fn each_fixture_shows_its_code_and_no_other() {
    let mut names: Vec<String> = std::fs::read_dir(folder())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| name.ends_with(".yaml"))
        .collect();
    names.sort();
    for name in names {
        let (text, codes) = checked(&name);
        let code = name.trim_end_matches(".yaml");
        insta::assert_snapshot!(code, text);
        assert_eq!(codes.into_iter().collect::<Vec<_>>(), [code], "{name}:\n{text}");
    }
}

/// Limits, which `limits.rs` tests: their documents are large.
const LIMITS: [&str; 2] = ["patterns-too-large", "too-many-levels"];

/// The table in the documentation of the module, the fixtures and the code speak of the same codes.
#[test]
fn every_code_has_a_fixture() {
    let source = include_str!("../src/check/mod.rs");
    let listed = source.lines().filter_map(|line| line.strip_prefix("//! | `")?.split('`').next());
    for code in listed.filter(|code| !LIMITS.contains(code)) {
        assert!(folder().join(format!("{code}.yaml")).is_file(), "{code} has no fixture");
    }
}
