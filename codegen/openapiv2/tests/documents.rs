//! Real documents: the contract of this repository and, where they are at hand, those of others.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "in tests a panic is how a failure is told"
)]

use std::path::{Path, PathBuf};

use openapiv2::{Diagnostics, Document, Severity, Sources, parse, read, render};

fn load(file: &Path) -> (Sources, Diagnostics, Option<Document>) {
    let mut sources = Sources::default();
    let source = sources.add(file.to_string_lossy(), std::fs::read_to_string(file).unwrap());
    let mut diagnostics = Diagnostics::default();
    let document = parse(source, &sources, &mut diagnostics).and_then(|tree| read(&tree, &mut diagnostics));
    (sources, diagnostics, document)
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

#[test]
fn the_contract_reads_without_a_diagnostic() {
    let (sources, diagnostics, document) = load(&root().join("spec/socialhub.yaml"));
    assert!(diagnostics.is_empty(), "{}", render::text(&diagnostics, &sources, false));
    let document = document.unwrap();
    let operations: usize = document.paths.values().map(|item| item.operations.len()).sum();
    assert_eq!((document.paths.len(), operations, document.definitions.len()), (241, 296, 54));
}

fn documents(folder: &Path, found: &mut Vec<PathBuf>) {
    let mut entries: Vec<PathBuf> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    entries.sort();
    for entry in entries {
        if entry.is_dir() {
            documents(&entry, found);
        } else if entry.extension().is_some_and(|end| ["json", "yaml", "yml"].iter().any(|known| end == *known)) {
            found.push(entry);
        }
    }
}

/// Documents of the collection that break the standard, with the codes of what they break.
const FAULTY: &[(&str, &[&str])] =
    &[("autorest-body-formdata.json", &["invalid-value"]), ("connexion-simple.yaml", &["duplicate-key"])];

#[test]
fn documents_of_others_read_without_errors() {
    let corpus = root().join("../shared/corpus");
    if !corpus.is_dir() {
        println!("skipped: there is no collection of documents at {}", corpus.display());
        return;
    }
    let mut files = Vec::new();
    documents(&corpus, &mut files);
    for file in &files {
        let (sources, diagnostics, _) = load(file);
        let mut errors: Vec<&str> = diagnostics
            .iter()
            .filter(|diagnostic| diagnostic.severity == Severity::Error)
            .map(|diagnostic| diagnostic.code)
            .collect();
        errors.sort_unstable();
        errors.dedup();
        if !diagnostics.is_empty() {
            println!("{}: {} diagnostics, errors: {errors:?}", file.display(), diagnostics.len());
        }
        render::text(&diagnostics, &sources, true);
        render::json(&diagnostics, &sources);
        // What is in folders are parts of documents, and the cases of another reader's tests.
        if file.parent() == Some(corpus.as_path()) {
            let name = file.file_name().unwrap().to_string_lossy();
            let expected = FAULTY.iter().find(|(faulty, _)| *faulty == name).map_or(&[][..], |(_, codes)| codes);
            assert_eq!(errors, expected, "{name}\n{}", render::text(&diagnostics, &sources, false));
        }
    }
}
