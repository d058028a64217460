//! Operations: ids, tags, answers, bodies, who may ask.

use std::collections::BTreeSet;

use openapiv2::Document;
use openapiv2::model::{Method, Operation, OrRef, Parameter, ParameterLocation, Response, Schema};

use super::Lint;
use crate::check::{self, Target};

pub(super) fn lint(cx: &mut Lint<'_>) {
    let document = cx.document;
    let mut used = BTreeSet::new();
    let declared: BTreeSet<&str> = document.tags.iter().map(|tag| tag.name.as_str()).collect();
    for (path, item) in &document.paths {
        for (method, operation) in &item.operations {
            let name = format!("{} {path}", method.name());
            id(cx, &name, operation);
            for (index, tag) in operation.tags.iter().enumerate() {
                if used.insert(tag.as_str()) && !declared.contains(tag.as_str()) {
                    let place = operation.pointer.child("tags").child(index);
                    let message = format!("the tag `{tag}` is not declared");
                    cx.at(
                        "undeclared-tag",
                        &place,
                        message,
                        format!("add `- name: {tag}` to `tags`, with a description"),
                    );
                }
            }
            answers(cx, &name, operation);
            body(cx, &name, *method, operation, &item.parameters);
            access(cx, &name, operation);
        }
    }
    for tag in document.tags.iter().filter(|tag| !used.contains(tag.name.as_str())) {
        let message = format!("no operation has the tag `{}`", tag.name);
        cx.at("unused-tag", &tag.pointer.child("name"), message, "remove it, or give it to an operation");
    }
}

fn id(cx: &mut Lint<'_>, name: &str, operation: &Operation) {
    let Some(id) = operation.operation_id.as_deref() else {
        let message = format!("`{name}` has no operation id, so that its name changes with its path");
        return cx.at_key("missing-operation-id", &operation.pointer, message, "add an `operationId`");
    };
    let numbered =
        id.rsplit_once('_').is_some_and(|(_, end)| !end.is_empty() && end.bytes().all(|b| b.is_ascii_digit()));
    let made = ["UsingGET", "UsingPOST", "UsingPUT", "UsingDELETE", "UsingPATCH"].iter().any(|word| id.contains(word));
    if numbered || made {
        let message = format!("the operation id `{id}` was made by a tool, which may make another one next time");
        cx.at("unstable-operation-id", &operation.pointer.child("operationId"), message, "write one by hand");
    }
}

fn resolved<'d>(document: &'d Document, response: &'d OrRef<Response>) -> Option<&'d Response> {
    match response {
        OrRef::Item(response) => Some(response),
        OrRef::Ref(reference) => match check::find(document, &reference.target)? {
            Target::Response(response) => Some(response),
            _ => None,
        },
    }
}

fn answers(cx: &mut Lint<'_>, name: &str, operation: &Operation) {
    let document = cx.document;
    let place = &operation.responses.pointer;
    let statuses: Vec<(u16, &Response)> = operation
        .responses
        .statuses
        .iter()
        .filter_map(|(status, response)| Some((*status, resolved(document, response)?)))
        .collect();
    if operation.responses.default.is_none() && !operation.responses.statuses.keys().any(|status| *status < 400) {
        let message = format!("`{name}` declares no success");
        cx.at_key("no-success", place, message, "declare what it answers when it works, such as 204");
    }
    for (status, response) in &statuses {
        let at = place.child(status);
        match (status, &response.schema) {
            (204 | 205 | 304, Some(_)) => {
                let message = format!("an answer {status} has no body, and `{name}` declares one");
                cx.at_key("no-content-with-schema", &at, message, "remove `schema`, or declare 200");
            }
            (200 | 201 | 203, None) => {
                let message = format!("`{name}` answers {status} without saying with what");
                cx.at_key("success-without-schema", &at, message, "add a `schema`, or declare 204");
            }
            _ => {}
        }
    }
    let successes: Vec<_> = statuses
        .iter()
        .filter(|(status, _)| (200..300).contains(status))
        .filter_map(|(status, response)| Some((status, response.schema.as_ref()?)))
        .collect();
    let json = |schema: &Schema| cx.tree.at(&schema.pointer).map(openapiv2::Node::to_json);
    let Some((first, shape)) = successes.first().map(|(status, schema)| (*status, json(schema))) else { return };
    if let Some((second, _)) = successes.iter().find(|(_, schema)| json(schema) != shape) {
        let at = place.child(second);
        let message = format!("`{name}` succeeds with different bodies: {first} and {second}");
        cx.at_key("several-success-shapes", &at, message, "give one schema to both, or make two operations");
    }
}

fn body(cx: &mut Lint<'_>, name: &str, method: Method, operation: &Operation, shared: &[OrRef<Parameter>]) {
    if !matches!(method, Method::Get | Method::Head | Method::Delete) {
        return;
    }
    for parameter in shared.iter().chain(&operation.parameters) {
        let (parameter, place) = match parameter {
            OrRef::Item(parameter) => (parameter, &parameter.pointer),
            OrRef::Ref(reference) => match check::find(cx.document, &reference.target) {
                Some(Target::Parameter(parameter)) => (parameter, &reference.pointer),
                _ => continue,
            },
        };
        if matches!(parameter.location, ParameterLocation::Body(_) | ParameterLocation::FormData { .. }) {
            let message = format!("`{name}` takes a body, which has no meaning there; proxies and clients drop it");
            cx.at("body-on-get", place, message, "declare `in: query`, or another method");
        }
    }
}

fn access(cx: &mut Lint<'_>, name: &str, operation: &Operation) {
    let requirements = operation.security.as_ref().or(cx.document.security.as_ref());
    let is_protected = requirements.is_some_and(|all| !all.is_empty() && all.iter().all(|one| !one.schemes.is_empty()));
    if !is_protected {
        return;
    }
    let responses = &operation.responses;
    // Who needs no permission is never refused for the lack of one.
    let permissions = operation.extensions.get("x-permissions");
    let is_for_all = permissions.is_some_and(|permissions| permissions.get("none").is_some());
    let missing: Vec<&str> = [(401, "401"), (403, "403")]
        .into_iter()
        .filter(|(status, _)| *status == 401 || !is_for_all)
        .filter(|(status, _)| !responses.statuses.contains_key(status) && responses.default.is_none())
        .map(|(_, word)| word)
        .collect();
    if !missing.is_empty() {
        let message = format!("`{name}` asks for credentials and does not declare {}", missing.join(" and "));
        cx.at_key("undeclared-failures", &responses.pointer, message, "declare them, with the schema of errors");
    }
    if !operation.extensions.contains_key("x-permissions") {
        let message = format!("`{name}` asks for credentials, and anyone who has some may ask");
        let help = "add `x-permissions: {all: [...]}`, or `{none: \"why no permission is needed\"}`";
        cx.at_key("missing-permissions", &operation.pointer, message, help);
    }
}
