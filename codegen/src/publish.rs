//! The contract as implemented: the document with its overlay applied, in which every operation also declares what the
//! runtime answers by itself.

use std::collections::BTreeSet;

use openapiv2::{Node, model::Method};
use serde_json::{Map, Value as Json, json};
use sha2::{Digest, Sha256};

use crate::{
    config::ErrorBody,
    ir::{Api, Content, Operation, Permissions, Response},
};

/// The document without `host` and `schemes`, which the server fills in with its own.
pub fn implemented(tree: &Node, api: &Api, errors: ErrorBody) -> Json {
    let mut document = tree.to_json();
    for pointer in &api.opened {
        // Its values are no limit.
        if let Some(schema) = document.pointer_mut(pointer.as_str()).and_then(Json::as_object_mut) {
            schema.remove("enum");
            schema.remove("discriminator");
        }
    }
    let Some(root) = document.as_object_mut() else { return document };
    root.remove("host");
    root.remove("schemes");
    let definition = free_name(root.get("definitions"), "RuntimeFailure");
    let statuses: Vec<(u16, String)> =
        STATUSES.iter().map(|(status, name, _)| (*status, free_name(root.get("responses"), name))).collect();
    let mut used = BTreeSet::new();
    for operation in &api.operations {
        let Some(responses) = document.pointer_mut(&format!("{}/responses", operation.pointer)) else { continue };
        let Some(responses) = responses.as_object_mut() else { continue };
        for (status, name) in &statuses {
            let key = status.to_string();
            if can_answer(operation, *status) && !responses.contains_key(&key) {
                responses.insert(key, json!({ "$ref": format!("#/responses/{name}") }));
                used.insert(*status);
            }
        }
    }
    let Some(root) = document.as_object_mut() else { return document };
    insert(root, "definitions", &definition, failure(errors));
    for ((status, name), (_, _, description)) in statuses.iter().zip(STATUSES) {
        if !used.contains(status) {
            continue;
        }
        let response = match status {
            206 => json!({ "description": description, "schema": { "type": "file" } }),
            304 => json!({ "description": description }),
            _ => json!({ "description": description, "schema": { "$ref": format!("#/definitions/{definition}") } }),
        };
        insert(root, "responses", name, response);
    }
    document
}

/// A mark of a document's contents.
pub fn digest(document: &Json) -> String {
    let text = document.to_string();
    Sha256::digest(text.as_bytes()).iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

/// What the runtime answers by itself.
const STATUSES: [(u16, &str, &str); 15] = [
    (206, "RuntimePartialContent", "The part that `Range` asks for."),
    (304, "RuntimeNotModified", "The client has it already, as its `If-None-Match` or `If-Modified-Since` says."),
    (400, "RuntimeBadRequest", "The request breaks the contract; every violation is named."),
    (401, "RuntimeUnauthorized", "There are no credentials, or they are not accepted."),
    (403, "RuntimeForbidden", "A permission is missing."),
    (404, "RuntimeNotFound", "There is no such thing."),
    (406, "RuntimeNotAcceptable", "None of the media types that the operation produces is accepted."),
    (412, "RuntimePreconditionFailed", "`If-Match` or `If-Unmodified-Since` asks for what there is no longer."),
    (413, "RuntimePayloadTooLarge", "The body is larger than what is read."),
    (415, "RuntimeUnsupportedMediaType", "The body has a media type that the operation does not consume."),
    (416, "RuntimeRangeNotSatisfiable", "`Range` asks for a part that there is not."),
    (429, "RuntimeTooManyRequests", "There were too many attempts; `Retry-After` says when to come back."),
    (500, "RuntimeInternalServerError", "Something went wrong."),
    (501, "RuntimeNotImplemented", "Nobody has written this operation yet."),
    (503, "RuntimeServiceUnavailable", "The service is overloaded or its store is away."),
];

/// The statuses that the runtime may answer by itself, whatever an operation declares.
pub fn statuses() -> impl Iterator<Item = u16> {
    STATUSES.iter().map(|(status, ..)| *status)
}

fn can_answer(operation: &Operation, status: u16) -> bool {
    let has_body = operation.body.is_some() || operation.parameters.iter().any(|p| p.location == "formData");
    match status {
        400 => has_body || !operation.parameters.is_empty(),
        401 => !operation.security.is_empty() && operation.security.iter().all(|r| !r.schemes.is_empty()),
        403 => operation.permissions != Permissions::None,
        404 => operation.parameters.iter().any(|parameter| parameter.location == "path"),
        406 => operation.responses.iter().any(|response| response.content != Content::Empty),
        413 | 415 => has_body,
        206 | 304 | 412 | 416 => serves_files(operation),
        _ => true,
    }
}

/// Whether clients may ask for parts and changes of what it answers.
fn serves_files(operation: &Operation) -> bool {
    let is_success = |response: &&Response| matches!(response.status, None | Some(200));
    matches!(operation.method, Method::Get | Method::Head)
        && operation.responses.iter().filter(is_success).any(|response| response.content == Content::File)
}

/// The name, or with a number after it the first that is not taken.
fn free_name(taken: Option<&Json>, name: &str) -> String {
    let is_free = |name: &str| taken.is_none_or(|members| members.get(name).is_none());
    let numbered = (2..).map(|number| format!("{name}{number}"));
    std::iter::once(name.to_owned()).chain(numbered).find(|name| is_free(name)).unwrap_or_default()
}

/// Adds a member to one of the root's objects.
fn insert(root: &mut Map<String, Json>, key: &str, name: &str, value: Json) {
    if let Some(Json::Object(object)) = root.get_mut(key) {
        object.insert(name.to_owned(), value);
    } else {
        root.insert(key.to_owned(), json!({ name: value }));
    }
}

/// The body of what the runtime answers by itself.
fn failure(errors: ErrorBody) -> Json {
    let violation = json!({
        "type": "object",
        "required": ["in", "pointer", "keyword", "message"],
        "properties": {
            "in": { "type": "string", "enum": ["path", "query", "header", "body", "formData"] },
            "pointer": { "type": "string", "description": "JSON pointer to the value within that place." },
            "keyword": { "type": "string", "description": "The keyword of the schema that the value breaks." },
            "limit": { "description": "What the keyword says." },
            "message": { "type": "string" },
        },
    });
    let violations = json!({ "type": "array", "items": violation, "description": "With status 400." });
    match errors {
        ErrorBody::CodeMessage => json!({
            "type": "object",
            "description": "What the server answers by itself.",
            "required": ["code", "message"],
            "properties": {
                "code": { "type": "string" },
                "message": { "type": "string" },
                "violations": violations,
            },
        }),
        ErrorBody::ProblemDetails => json!({
            "type": "object",
            "description": "What the server answers by itself (RFC 9457).",
            "required": ["type", "title", "status", "detail", "code"],
            "properties": {
                "type": { "type": "string" },
                "title": { "type": "string" },
                "status": { "type": "integer" },
                "detail": { "type": "string" },
                "code": { "type": "string" },
                "violations": violations,
            },
        }),
    }
}
