//! What people and programs are told about faulty documents: one snapshot for each fixture.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "in tests a panic is how a failure is told"
)]

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use openapiv2::{Diagnostics, Sources, TOLERATED, parse, read, render};

/// All codes of this crate. Those that are for the whole document to tell are not among them.
const CODES: &[&str] = &[
    "alias-bomb",
    "document-too-large",
    "duplicate-key",
    "invalid-base-path",
    "invalid-host",
    "invalid-value",
    "merge-key",
    "missing-description",
    "missing-field",
    "missing-items",
    "no-responses",
    "null-value",
    "path-parameter-not-required",
    "several-documents",
    "syntax",
    "too-deep",
    "tuple-items",
    "type-list",
    "unknown-key",
    "unquoted-string",
    "unsupported-keyword",
    "unsupported-version",
    "wrong-type",
    "yaml-tag",
];

fn fixtures() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures");
    let mut files: Vec<PathBuf> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files
}

fn diagnose(name: &str, text: &str) -> (Sources, Diagnostics) {
    let mut sources = Sources::default();
    let source = sources.add(name, text);
    let mut diagnostics = Diagnostics::default();
    if let Some(tree) = parse(source, &sources, &mut diagnostics) {
        read(&tree, &mut diagnostics);
    }
    (sources, diagnostics)
}

/// Snapshots are named after the fixture, with its extension, and the output after that.
fn name(file: &Path) -> String {
    file.file_name().unwrap().to_string_lossy().into_owned()
}

#[test]
fn fixtures_render_for_people() {
    for file in fixtures() {
        let name = name(&file);
        let (sources, diagnostics) = diagnose(&name, &std::fs::read_to_string(&file).unwrap());
        let text = render::text(&diagnostics, &sources, false);
        assert!(text.lines().all(|line| line.chars().count() < 1100), "{name} renders a line without end");
        insta::assert_snapshot!(name, text);
    }
}

#[test]
fn diagnostics_render_for_programs() {
    for name in ["duplicate-keys.json", "hostile.json", "everything.yaml"] {
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures").join(name);
        let (sources, diagnostics) = diagnose(name, &std::fs::read_to_string(file).unwrap());
        let json = render::json(&diagnostics, &sources);
        let parsed: serde_json::Value = serde_json::from_str(&json).unwrap();
        assert_eq!(parsed.as_array().unwrap().len(), diagnostics.len());
        insta::assert_snapshot!(format!("{name}.as-json"), json);
    }
}

#[test]
fn color_changes_nothing_but_color() {
    let (sources, diagnostics) = diagnose("a.yaml", "swagger: '2.0'\ninfo: {titel: a}\npaths: {}\n");
    let plain = render::text(&diagnostics, &sources, false);
    let colored = render::text(&diagnostics, &sources, true);
    let mut stripped = String::new();
    let mut rest = colored.as_str();
    while let Some((before, after)) = rest.split_once('\u{1b}') {
        stripped.push_str(before);
        rest = after.split_once('m').unwrap().1;
    }
    stripped.push_str(rest);
    assert_ne!(plain, colored);
    assert_eq!(plain, stripped);
}

#[test]
fn every_code_has_a_fixture_and_every_fixture_only_known_codes() {
    let mut seen: BTreeSet<&str> = BTreeSet::from(["document-too-large", "too-deep"]);
    for file in fixtures() {
        let (_, diagnostics) = diagnose(&name(&file), &std::fs::read_to_string(&file).unwrap());
        seen.extend(diagnostics.iter().map(|diagnostic| diagnostic.code));
        assert!(
            diagnostics.iter().all(|diagnostic| !diagnostic.labels.is_empty()),
            "{} has a diagnostic without a place",
            name(&file)
        );
    }
    assert_eq!(seen, CODES.iter().copied().collect());
}

#[test]
fn what_is_tolerated_is_a_warning() {
    for file in fixtures() {
        let (_, mut diagnostics) = diagnose(&name(&file), &std::fs::read_to_string(&file).unwrap());
        let others = diagnostics.iter().any(|diagnostic| {
            diagnostic.severity == openapiv2::Severity::Error && !TOLERATED.contains(&diagnostic.code)
        });
        diagnostics.tolerate();
        assert_eq!(diagnostics.has_errors(), others, "{}", name(&file));
    }
}

#[test]
fn a_fault_in_depth_is_told_and_costs_no_stack() {
    for (name, text) in [
        ("a.json", "[".repeat(10_000)),
        ("a.json", format!("{}1{}", "[".repeat(200), "]".repeat(200))),
        ("a.json", format!("{}1{}", r#"{"a":"#.repeat(10_000), "}".repeat(10_000))),
        ("a.yaml", "[".repeat(10_000)),
        ("a.yaml", format!("{}1{}", "{a: ".repeat(10_000), "}".repeat(10_000))),
        ("a.yaml", "- ".repeat(10_000)),
        ("a.yaml", (0..300).map(|depth| format!("{}a:\n", " ".repeat(depth))).collect::<String>()),
    ] {
        let (_, diagnostics) = diagnose(name, &text);
        let codes: Vec<_> = diagnostics.iter().map(|diagnostic| diagnostic.code).collect();
        assert_eq!(codes, ["too-deep"], "{}", &text[..20]);
    }
}

#[test]
fn aliases_cannot_exceed_the_depth_either() {
    let mut text = "a0: &a0 [x]\n".to_owned();
    for level in 1..300 {
        text.push_str(&format!("a{level}: &a{level} [*a{}]\n", level - 1));
    }
    let (_, diagnostics) = diagnose("a.yaml", &text);
    assert_eq!(diagnostics.iter().map(|diagnostic| diagnostic.code).collect::<Vec<_>>(), ["too-deep"]);
}

#[test]
fn the_deepest_documents_that_are_read_leave_stack_to_spare() {
    let schema = format!("{}{{}}{}", r#"{"items": "#.repeat(120), "}".repeat(120));
    let text = format!(
        r#"{{"swagger": "2.0", "info": {{"title": "a", "version": "1"}}, "paths": {{}}, "definitions": {{"A": {schema}}}}}"#
    );
    let run = move || {
        let (_, diagnostics) = diagnose("a.json", &text);
        assert!(diagnostics.is_empty(), "{diagnostics:?}");
    };
    std::thread::Builder::new().stack_size(1 << 20).spawn(run).unwrap().join().unwrap();
}

#[test]
fn many_diagnostics_on_one_long_line_are_shown_in_part_and_counted() {
    let keys: String = (0..20_000).map(|index| format!(r#","sumary{index}":1"#)).collect();
    let text = format!(r#"{{"swagger":"2.0","info":{{"title":"a","version":"1"}},"paths":{{}}{keys}}}"#);
    let (sources, diagnostics) = diagnose("a.json", &text);
    let shown = render::text(&diagnostics, &sources, false);
    assert_eq!(shown.matches("error[unknown-key]").count(), render::SHOWN);
    assert!(shown.contains("warning[further-diagnostics]: 19800 more diagnostics are not shown"));
    let lines = shown.lines().map(|line| line.chars().count());
    assert!(lines.max().unwrap() < 600);
    let listed: serde_json::Value = serde_json::from_str(&render::json(&diagnostics, &sources)).unwrap();
    assert_eq!(listed.as_array().unwrap().len(), render::LISTED + 1);
    // Columns count characters, wherever in the line that is.
    assert_eq!(listed[9_999]["places"][0]["column"], text.find(r#""sumary9999""#).unwrap() + 1);
}

#[test]
fn documents_have_a_limit_of_size() {
    let codes = |name: &str, text: &str| -> Vec<&str> {
        diagnose(name, text).1.iter().map(|diagnostic| diagnostic.code).collect()
    };
    let many = format!("[{}1]", "1,".repeat(400_000));
    let long = format!("[\"{}\"]", "a".repeat(17 << 20));
    let names = format!(r#"{{"{}":[{}1]}}"#, "n".repeat(1 << 20), "1,".repeat(100));
    for text in [&many, &long] {
        assert_eq!(codes("a.json", text), ["document-too-large"]);
        assert_eq!(codes("a.yaml", text), ["document-too-large"]);
    }
    // Keys of YAML have a limit of their own.
    assert_eq!(codes("a.json", &names), ["document-too-large"]);
}
