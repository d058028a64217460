//! Overlay and checks on whole documents: SocialHub's contract, and real ones where they are at hand.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "in tests a panic is how a failure is told")]

use std::path::{Path, PathBuf};
use std::time::Instant;

use openapiv2::{Diagnostics, Node, Severity, Sources};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

struct Run {
    sources: Sources,
    diagnostics: Diagnostics,
}

impl Run {
    fn new() -> Self {
        Self { sources: Sources::default(), diagnostics: Diagnostics::default() }
    }

    fn parse(&mut self, path: &Path) -> Option<Node> {
        let text = String::from_utf8_lossy(&std::fs::read(path).unwrap()).into_owned();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let id = self.sources.add(name, text);
        openapiv2::parse(id, &self.sources, &mut self.diagnostics)
    }

    fn check(&mut self, tree: &Node) {
        if let Some(document) = openapiv2::read(tree, &mut self.diagnostics) {
            codegen::check::check(tree, &document, &mut self.diagnostics);
        }
    }

    fn lines(&self, severity: Severity) -> Vec<String> {
        let of_severity = self.diagnostics.iter().filter(|diagnostic| diagnostic.severity == severity);
        let line = |diagnostic: &openapiv2::Diagnostic| {
            let place = diagnostic.labels.first().map_or_else(String::new, |label| {
                let position = self.sources.position(label.span);
                format!("{}:{}:{}", self.sources.name(label.span.source), position.line, position.column)
            });
            format!("{place}: {}: {}", diagnostic.code, diagnostic.message)
        };
        of_severity.map(line).collect()
    }
}

#[test]
fn socialhub_with_its_overlay_has_no_error() {
    let mut run = Run::new();
    let mut tree = run.parse(&root().join("spec/socialhub.yaml")).unwrap();
    let overlay = run.parse(&root().join("spec/overlay.yaml")).unwrap();
    assert!(run.diagnostics.is_empty(), "{:#?}", run.diagnostics);
    let start = Instant::now();
    codegen::overlay::apply(&mut tree, &overlay, &mut run.diagnostics);
    println!("overlay: {:?}", start.elapsed());
    assert!(run.diagnostics.is_empty(), "{:#?}", run.diagnostics);
    let start = Instant::now();
    let document = openapiv2::read(&tree, &mut run.diagnostics).unwrap();
    println!("read: {:?}", start.elapsed());
    let start = Instant::now();
    codegen::check::check(&tree, &document, &mut run.diagnostics);
    println!("check: {:?}", start.elapsed());
    println!("{}", run.lines(Severity::Warning).join("\n"));
    assert_eq!(run.lines(Severity::Error), Vec::<String>::new());
}

fn documents(folder: &Path, found: &mut Vec<PathBuf>) {
    let mut entries: Vec<PathBuf> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    entries.sort();
    for path in entries {
        if path.is_dir() {
            documents(&path, found);
        } else if path.extension().is_some_and(|end| end == "json" || end == "yaml") {
            found.push(path);
        }
    }
}

#[test]
fn real_documents_are_checked_without_panic() {
    let corpus = root().join("../shared/corpus");
    if !corpus.is_dir() {
        println!("skipped: {} is not there", corpus.display());
        return;
    }
    let mut paths = Vec::new();
    documents(&corpus, &mut paths);
    for path in paths {
        let mut run = Run::new();
        if let Some(tree) = run.parse(&path) {
            run.check(&tree);
        }
        println!(
            "== {}: {} warnings",
            path.strip_prefix(&corpus).unwrap().display(),
            run.lines(Severity::Warning).len()
        );
        for line in run.lines(Severity::Error) {
            println!("   {line}");
        }
        for line in run.lines(Severity::Warning) {
            println!("   (warning) {line}");
        }
    }
}

/// A parser's own suite says which documents must pass and which must be refused.
#[test]
fn documents_that_must_be_refused_are() {
    let suite = root().join("../shared/corpus/valid-and-invalid/test/specs");
    if !suite.is_dir() {
        println!("skipped: {} is not there", suite.display());
        return;
    }
    // JSON Schema allows to require a property without saying what it is; here it is a warning.
    let allowed = ["required-property-not-defined-definitions.yaml", "required-property-not-defined-input.yaml"];
    for (folder, valid) in [("valid", true), ("invalid", false)] {
        let mut paths = Vec::new();
        documents(&suite.join("validate-spec").join(folder), &mut paths);
        documents(&suite.join("validate-schema").join(folder), &mut paths);
        assert!(!paths.is_empty());
        for path in paths {
            let mut run = Run::new();
            let tree = run.parse(&path).unwrap();
            run.check(&tree);
            let expected = valid || allowed.iter().any(|name| path.ends_with(name));
            assert_eq!(!run.diagnostics.has_errors(), expected, "{}: {:#?}", path.display(), run.diagnostics);
        }
    }
}
