//! Which nodes of other files are parts of a contract. A file that has none is not shown: it may be anybody's, and hold
//! secrets that a `$ref` would bring to the terminal.

use super::walk::Kind;
use crate::model::Method;
use crate::{Diagnostic, Diagnostics, Node, Pointer, Severity};

const TYPES: [&str; 8] = ["object", "array", "string", "number", "integer", "boolean", "null", "file"];
const PLACES: [&str; 5] = ["path", "query", "header", "formData", "body"];

/// Keys that a schema may have without one of those that make it one.
const OF_SCHEMA: [&str; 31] = [
    "$schema",
    "$id",
    "$comment",
    "id",
    "definitions",
    "title",
    "description",
    "default",
    "example",
    "examples",
    "format",
    "externalDocs",
    "xml",
    "readOnly",
    "discriminator",
    "required",
    "maximum",
    "minimum",
    "exclusiveMaximum",
    "exclusiveMinimum",
    "multipleOf",
    "maxLength",
    "minLength",
    "pattern",
    "maxItems",
    "minItems",
    "uniqueItems",
    "maxProperties",
    "minProperties",
    "nullable",
    "deprecated",
];
const OF_RESPONSE: [&str; 4] = ["description", "schema", "headers", "examples"];

/// What a part is called.
pub(super) fn name(kind: Kind) -> &'static str {
    match kind {
        Kind::Schema => "schema",
        Kind::Parameter => "parameter",
        Kind::Response => "response",
        Kind::PathItem => "path item",
    }
}

/// Whether a node is written as what is needed. It may still have faults.
pub(super) fn is_part(kind: Kind, node: &Node) -> bool {
    let Some(object) = node.as_object() else { return false };
    let text = |key: &str| node.get(key).and_then(Node::as_str);
    let is_object = |key: &str| node.get(key).is_some_and(|node| node.as_object().is_some());
    let is_array = |key: &str| node.get(key).is_some_and(|node| node.as_array().is_some());
    let has_only = |keys: &[&str]| object.keys().all(|key| key.starts_with("x-") || keys.contains(&key.as_str()));
    if text("$ref").is_some() {
        return true;
    }
    match kind {
        Kind::Schema => {
            let of_type = |ty: &Node| ty.as_str().is_some_and(|ty| TYPES.contains(&ty));
            let types = node.get("type").and_then(Node::as_array);
            node.get("type").is_some_and(of_type)
                || types.is_some_and(|types| !types.is_empty() && types.iter().all(of_type))
                || ["properties", "items", "additionalProperties", "patternProperties", "not"]
                    .into_iter()
                    .any(is_object)
                || ["allOf", "anyOf", "oneOf", "enum", "items"].into_iter().any(is_array)
                || has_only(&OF_SCHEMA)
        }
        Kind::Parameter => text("in").is_some_and(|place| PLACES.contains(&place)),
        Kind::Response => is_object("schema") || has_only(&OF_RESPONSE),
        Kind::PathItem => {
            let is_operation = |method: Method| node.get(method.key()).is_some_and(|node| node.as_object().is_some());
            Method::ALL.into_iter().any(is_operation) || is_array("parameters") || has_only(&[])
        }
    }
}

/// What is wrong with a file that cannot be read, without anything that is in it: the place of the first fault, and what
/// the parser misses there.
pub(super) fn without_text(found: &Diagnostics) -> Option<Diagnostic> {
    let first = found.iter().find(|found| found.severity == Severity::Error)?;
    let label = first.labels.first()?;
    // What is quoted comes from the file.
    let is_quoting = first.message.contains(['`', '"', '\'']);
    let message = if is_quoting { "the syntax is wrong here".to_owned() } else { first.message.clone() };
    Some(Diagnostic::error(first.code, message).label(Pointer::root(), label.span, ""))
}

/// How many values a node consists of.
pub(super) fn size(node: &Node) -> usize {
    let mut size = 0;
    let mut open = vec![node];
    while let Some(node) = open.pop() {
        size += 1;
        open.extend(node.as_array().into_iter().flatten());
        open.extend(node.as_object().into_iter().flatten().map(|(_, member)| &member.node));
    }
    size
}
