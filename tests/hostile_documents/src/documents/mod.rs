//! The documents, as families: one function makes a document of any size.
//!
//! A document comes with a neighbour that `diff` compares it with: the same text, with another title and with `integer` in the
//! places that are marked by [`LEAF`]; a family can bring its own neighbour and its own overlay.

mod growth;
mod names;
mod overlays;
mod reading;
mod references;
mod values;

use std::{fs, io, path::Path};

/// A type that is `string` in the document and `integer` in its neighbour.
const LEAF: &str = "@type@";

/// Documents of one kind.
pub(crate) struct Family {
    /// The name in the table.
    pub(crate) name: &'static str,
    /// Whether CI runs it.
    pub(crate) short: bool,
    /// The size of the document that is tried. One of an eighth of it is tried as well, to compare the times.
    pub(crate) size: usize,
    /// Makes the document of a size.
    pub(crate) make: fn(usize) -> Document,
}

/// A document and what commands need beside it.
pub(crate) struct Document {
    text: String,
    is_yaml: bool,
    neighbour: Option<String>,
    overlay: Option<String>,
}

impl Document {
    /// A document in JSON.
    fn json(text: String) -> Self {
        Self { text, is_yaml: false, neighbour: None, overlay: None }
    }

    /// A document in YAML.
    fn yaml(text: String) -> Self {
        Self { is_yaml: true, ..Self::json(text) }
    }

    /// With another neighbour than the usual one.
    fn beside(self, neighbour: String) -> Self {
        Self { neighbour: Some(neighbour), ..self }
    }

    /// With an overlay of these actions.
    fn under(self, actions: &str) -> Self {
        let overlay = format!(r#"{{"overlay":"1.0.0","info":{{"title":"O","version":"1"}},"actions":[{actions}]}}"#);
        Self { overlay: Some(overlay), ..self }
    }
}

/// All families.
pub(crate) fn all() -> Vec<Family> {
    [reading::FAMILIES, references::FAMILIES, growth::FAMILIES, values::FAMILIES, names::FAMILIES, overlays::FAMILIES]
        .into_iter()
        .flatten()
        .map(|(name, short, size, make)| Family { name, short: *short, size: *size, make: *make })
        .collect()
}

/// A row of a list of families: name, whether CI runs it, size, how it is made.
type Row = (&'static str, bool, usize, fn(usize) -> Document);

/// Writes a document, its neighbour and its overlay into a folder.
pub(crate) fn write(document: &Document, place: &Path) -> io::Result<()> {
    // A few of each kind that real overlays use.
    const OVERLAY: &str = r#"{"overlay":"1.0.0","info":{"title":"O","version":"1"},"actions":[
        {"target":"$.info","update":{"x-a":1}},{"target":"$..[?@.type=='object']","update":{"x-b":1}},
        {"target":"$.definitions.*","update":{"x-c":1}}]}"#;
    fs::create_dir_all(place)?;
    let ending = if document.is_yaml { "yaml" } else { "json" };
    let usual = || document.text.replace(LEAF, "integer").replace(r#""title":"T""#, r#""title":"U""#);
    let neighbour = document.neighbour.clone().unwrap_or_else(usual);
    fs::write(place.join(format!("spec.{ending}")), document.text.replace(LEAF, "string"))?;
    fs::write(place.join(format!("neighbour.{ending}")), neighbour)?;
    fs::write(place.join("overlay.yaml"), document.overlay.as_deref().unwrap_or(OVERLAY))
}

/// A contract with these definitions, and an operation that takes and returns the first one, `A0`.
fn with_definitions(definitions: impl IntoIterator<Item = String>) -> String {
    contract(&format!(r#""/a":{}"#, operation(r##"{"$ref":"#/definitions/A0"}"##)), &joined(definitions))
}

/// The path item of an operation that takes and returns a schema.
fn operation(schema: &str) -> String {
    format!(
        r#"{{"post":{{"parameters":[{{"name":"b","in":"body","required":true,"schema":{schema}}}],
        "responses":{{"200":{{"description":"d","schema":{schema}}}}}}}}}"#
    )
}

/// A contract with these paths and definitions.
fn contract(paths: &str, definitions: &str) -> String {
    format!(
        r#"{{"swagger":"2.0","info":{{"title":"T","version":"1"}},"consumes":["application/json"],
        "produces":["application/json"],"paths":{{{paths}}},"definitions":{{{definitions}}}}}"#
    )
}

/// A contract with further keys at its root.
fn with_root(keys: &str, paths: &str) -> String {
    contract(paths, "").replacen('{', &format!("{{{keys},"), 1)
}

/// An object with these properties.
fn object(properties: impl IntoIterator<Item = String>) -> String {
    format!(r#"{{"type":"object","properties":{{{}}}}}"#, joined(properties))
}

/// The reference to the definition with a number.
fn reference(number: usize) -> String {
    format!(r##"{{"$ref":"#/definitions/A{number}"}}"##)
}

/// Members, with commas between them.
fn joined(members: impl IntoIterator<Item = String>) -> String {
    members.into_iter().collect::<Vec<_>>().join(",")
}
