//! Paths and what can be done there (OpenAPI Specification 2.0: Paths, Path Item and Operation Object).

use indexmap::IndexMap;

use super::fields::{Fields, Kind};
use super::place::Place;
use super::{document, foreign, parameter, response, security};
use crate::model::{Method, Operation, PathItem};

static PATH_ITEM: Kind = Kind {
    name: "Path Item Object",
    keys: &[&["$ref", "get", "put", "post", "delete", "options", "head", "patch", "parameters"]],
    foreign: foreign::PATH_ITEM,
};

static OPERATION: Kind = Kind {
    name: "Operation Object",
    keys: &[&[
        "tags",
        "summary",
        "description",
        "externalDocs",
        "operationId",
        "consumes",
        "produces",
        "parameters",
        "responses",
        "schemes",
        "deprecated",
        "security",
    ]],
    foreign: foreign::OPERATION,
};

pub(super) fn paths(root: &Fields<'_>) -> IndexMap<String, PathItem> {
    if root.raw("paths").is_none() {
        root.missing("paths");
    }
    let mut paths = IndexMap::new();
    for (template, place) in root.entries("paths") {
        if !template.starts_with('/') {
            // `x-` keys of the Paths Object have no place in the model; the tree has them.
            if !template.starts_with("x-") {
                let message = format!("a path must begin with a slash, `{template}` does not");
                place.push(place.error_at_key("invalid-value", message).help(format!("write `/{template}`")));
            }
            continue;
        }
        if let Some(item) = path_item(place) {
            paths.insert(template.clone(), item);
        }
    }
    paths
}

fn path_item(place: Place<'_>) -> Option<PathItem> {
    let fields = Fields::open(place, &PATH_ITEM)?;
    let mut operations = IndexMap::new();
    for key in fields.object.keys() {
        let Some(method) = Method::ALL.into_iter().find(|method| method.key() == key) else { continue };
        if let Some(operation) = fields.at(key).and_then(operation) {
            operations.insert(method, operation);
        }
    }
    Some(PathItem {
        pointer: fields.pointer(),
        reference: fields.text("$ref"),
        operations,
        parameters: parameter::parameters(&fields),
        extensions: fields.extensions(),
    })
}

fn operation(place: Place<'_>) -> Option<Operation> {
    let fields = Fields::open(place, &OPERATION)?;
    Some(Operation {
        pointer: fields.pointer(),
        tags: fields.texts("tags").unwrap_or_default(),
        summary: fields.text("summary"),
        description: fields.text("description"),
        external_docs: document::external_docs(&fields),
        operation_id: fields.text("operationId"),
        consumes: document::media_types(&fields, "consumes"),
        produces: document::media_types(&fields, "produces"),
        parameters: parameter::parameters(&fields),
        responses: response::responses(&fields),
        schemes: document::schemes(&fields),
        deprecated: fields.flag("deprecated"),
        security: security::requirements(&fields),
        extensions: fields.extensions(),
    })
}
