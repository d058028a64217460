//! Answers (OpenAPI Specification 2.0: Responses, Response, Headers, Header and Example Object).

use super::fields::{Fields, Kind, extensions};
use super::parameter::{self, TYPE_KEYS};
use super::place::Place;
use super::schema::{self, VALIDATION_KEYS};
use super::{foreign, suggest};
use crate::model::{Header, OrRef, Reference, Response, Responses};

static RESPONSE: Kind = Kind {
    name: "Response Object",
    keys: &[&["description", "schema", "headers", "examples"]],
    foreign: foreign::RESPONSE,
};

static HEADER: Kind =
    Kind { name: "Header Object", keys: &[&["description"], TYPE_KEYS, VALIDATION_KEYS], foreign: foreign::VALUE };

/// `responses` of an operation.
pub(super) fn responses(operation: &Fields<'_>) -> Responses {
    let Some(place) = operation.at("responses") else {
        if operation.raw("responses").is_none() {
            operation.missing("responses");
        }
        return Responses { pointer: operation.pointer().child("responses"), ..Responses::default() };
    };
    let mut responses = Responses { pointer: place.pointer.clone(), ..Responses::default() };
    let Some(object) = place.object() else { return responses };
    responses.extensions = extensions(object);
    for (key, place) in place.entries() {
        if key.starts_with("x-") {
            continue;
        }
        if key == "default" {
            responses.default = or_ref(place);
        } else if let Some(status) = status(key) {
            if let Some(response) = or_ref(place) {
                responses.statuses.insert(status, response);
            }
        } else {
            place.push(wrong_status(key, &place));
        }
    }
    if object.keys().all(|key| key.starts_with("x-")) {
        let message = "an operation must have at least one response";
        place.push(place.error_at_key("no-responses", message).help("add `default`, or the status of success"));
    }
    responses
}

/// A status of HTTP (RFC 9110, section 15): three digits, from 100 to 599.
fn status(key: &str) -> Option<u16> {
    let digits = key.len() == 3 && key.bytes().all(|b| b.is_ascii_digit());
    key.parse().ok().filter(|status| digits && (100..600).contains(status))
}

fn wrong_status(key: &str, place: &Place<'_>) -> crate::Diagnostic {
    let wildcard = key.len() == 3 && key.to_ascii_uppercase().ends_with("XX");
    let help = match suggest::nearest(key, ["default"]) {
        _ if wildcard => "this is OpenAPI 3; in Swagger 2.0 list the statuses, or use `default`",
        Some(_) => "did you mean `default`?",
        None => "the keys here are `default`, three digits from 100 to 599, or begin with `x-`",
    };
    place.error_at_key("invalid-value", format!("`{key}` is no status of HTTP")).help(help)
}

fn or_ref(place: Place<'_>) -> Option<OrRef<Response>> {
    match reference(&place) {
        Some(reference) => reference.map(OrRef::Ref),
        None => response(place).map(OrRef::Item),
    }
}

/// The Reference Object that stands here; `Some(None)` where it is one but without a usable target. What stands beside
/// `$ref` does not count (JSON Reference, section 3).
pub(super) fn reference(place: &Place<'_>) -> Option<Option<Reference>> {
    let target = place.member(place.node.as_object()?, "$ref")?;
    Some(target.text().map(|target| Reference { pointer: place.pointer.clone(), target }))
}

pub(super) fn response(place: Place<'_>) -> Option<Response> {
    let fields = Fields::open(place, &RESPONSE)?;
    if fields.raw("description").is_none() {
        // A text for people, which nothing depends on: a code of its own, so that `--tolerant` can let it pass.
        let message = "`description` is missing in the Response Object";
        fields
            .place
            .push(fields.place.error_at_key("missing-description", message).help("say when this answer is given"));
    }
    Some(Response {
        pointer: fields.pointer(),
        description: fields.text("description").unwrap_or_default(),
        schema: fields.at("schema").and_then(schema::of_response),
        headers: fields
            .entries("headers")
            .into_iter()
            .filter_map(|(name, place)| Some((name.clone(), header(place)?)))
            .collect(),
        examples: fields
            .entries("examples")
            .into_iter()
            .map(|(media_type, place)| (media_type.clone(), place.node.to_json()))
            .collect(),
        extensions: fields.extensions(),
    })
}

fn header(place: Place<'_>) -> Option<Header> {
    let fields = Fields::open(place, &HEADER)?;
    Some(Header {
        pointer: fields.pointer(),
        description: fields.text("description"),
        items: parameter::value(&fields, parameter::Allowed::default()),
        extensions: fields.extensions(),
    })
}
