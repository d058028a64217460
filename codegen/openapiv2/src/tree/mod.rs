//! From text to the located tree: YAML and JSON by the same rules, every fault with its place.

mod json;
mod scalar;
mod size;
mod yaml;

use crate::node::Member;
use crate::{Diagnostic, Diagnostics, Node, Object, Pointer, SourceId, Sources, Span, Value};

pub use size::{MAX_NODES, MAX_POINTERS, MAX_TEXT, check_size};

/// Objects and arrays within each other that a document may have. Everything behind the parser may recurse over the
/// tree without a check of its own, as no stack that Rust gives a thread is exhausted by this many levels. Contracts
/// found in the wild stay below 40.
pub const MAX_DEPTH: usize = 128;

/// What YAML aliases may add to a document: each copied node counts one, and one more for every 64 bytes of its text.
/// A few hundred bytes of YAML can otherwise ask for more memory than there is.
pub const MAX_ALIAS_COST: usize = 500_000;

/// Reads a text as JSON where its name ends in `.json`, otherwise as YAML 1.2 (core schema).
///
/// Duplicate keys are errors and the last one wins. `None` where there is no tree: the syntax is wrong, the text is
/// empty, nests deeper than [`MAX_DEPTH`] or is larger than [`MAX_TEXT`], [`MAX_NODES`] or [`MAX_POINTERS`]. The codes are
/// `syntax`, `duplicate-key`, `too-deep`, `document-too-large`, `alias-bomb`, `merge-key`, `yaml-tag` and `several-documents`.
pub fn parse(source: SourceId, sources: &Sources, diagnostics: &mut Diagnostics) -> Option<Node> {
    let text = sources.text(source);
    let is_json = sources.name(source).rsplit_once('.').is_some_and(|(_, end)| end.eq_ignore_ascii_case("json"));
    if !size::check_text(source, text, is_json, diagnostics) {
        return None;
    }
    let tree = if is_json { json::parse(source, text, diagnostics) } else { yaml::parse(source, text, diagnostics) };
    tree.filter(|tree| check_size(tree, diagnostics))
}

/// Adds a member; the place of the same key's first occurrence where there was one, which the new member replaces: most
/// readers of JSON and YAML let the last one win.
fn insert(object: &mut Object, key: &str, member: Member) -> Option<Span> {
    object.insert(key.to_owned(), member).map(|first| first.key)
}

fn duplicate_key(pointer: Pointer, key: &str, first: Span, later: Span) -> Diagnostic {
    Diagnostic::error("duplicate-key", format!("the key `{key}` stands here twice"))
        .label(pointer.clone(), later, "once more here")
        .label(pointer, first, "first here")
        .help("remove or rename one of them: readers do not agree on which of the two counts")
}

/// Too many levels.
fn too_deep(pointer: Pointer, span: Span) -> Diagnostic {
    Diagnostic::error("too-deep", format!("more than {MAX_DEPTH} objects and arrays within each other"))
        .label(pointer, span, "")
        .help("give inner schemas a name under `definitions` and refer to them by `$ref`")
}

/// Neither JSON nor YAML.
fn syntax(pointer: Pointer, span: Span, message: impl Into<String>) -> Diagnostic {
    Diagnostic::error("syntax", message).label(pointer, span, "")
}

impl Node {
    /// A node that was read at `span`.
    fn new(value: Value, span: Span) -> Self {
        Self { value, span }
    }
}
