//! Whether an answer is what its operation declares.

use serde_json::Value;

use crate::{
    contract::{Operation, Response, Schema, essence},
    mismatch::{Mismatch, Part},
    schema::Schemas,
};

/// An answer as a client has received it, after decompression.
#[derive(Debug, Clone, Copy)]
pub struct Answer<'a> {
    /// The status.
    pub status: u16,
    /// The headers; names in any case.
    pub headers: &'a [(&'a str, &'a str)],
    /// The body; `None` where it is not looked at, as with `HEAD` or a stream without end.
    pub body: Option<&'a [u8]>,
}

/// `always` are statuses that need no declaration.
pub(crate) fn check(schemas: &Schemas, always: &[u16], operation: &Operation, answer: &Answer<'_>) -> Vec<Mismatch> {
    let mut found = Vec::new();
    let responses = &operation.responses;
    let Some(response) = responses.by_status.get(&answer.status).or(responses.default.as_ref()) else {
        if !always.contains(&answer.status) {
            let declared: Vec<String> = responses.statuses().map(|status| status.to_string()).collect();
            let message = format!("{} is not declared; declared are {}", answer.status, declared.join(", "));
            found.push(Mismatch::new(Part::Status, message));
        }
        return found;
    };
    check_headers(schemas, response, answer, &mut found);
    check_content(schemas, operation, response, answer, &mut found);
    found
}

/// Headers that are there have the type that is declared; Swagger 2.0 cannot say that one must be there.
fn check_headers(schemas: &Schemas, response: &Response, answer: &Answer<'_>, found: &mut Vec<Mismatch>) {
    for (name, text) in answer.headers {
        let Some(schema) = response.headers.get(&name.to_ascii_lowercase()) else { continue };
        let faults = match typed(schema, text) {
            Some(value) => schemas.check_by(schema, &value),
            None => vec![Mismatch::new(Part::Body, format!("{text:?} is no {}", kind(schema)))],
        };
        found.extend(faults.into_iter().map(|fault| Mismatch { part: Part::Header((*name).to_owned()), ..fault }));
    }
}

fn kind(schema: &Value) -> &str {
    schema.get("type").and_then(Value::as_str).unwrap_or("string")
}

/// The value that a text stands for.
fn typed(schema: &Value, text: &str) -> Option<Value> {
    match kind(schema) {
        "integer" => text.parse().ok().map(|number: i64| number.into()),
        "number" => text.parse().ok().map(|number: f64| number.into()),
        "boolean" => text.parse().ok().map(|truth: bool| truth.into()),
        "array" => {
            let items = schema.get("items")?;
            let separator = match schema.get("collectionFormat").and_then(Value::as_str) {
                Some("ssv") => ' ',
                Some("tsv") => '\t',
                Some("pipes") => '|',
                _ => ',',
            };
            let parts = text.split(separator).filter(|_| !text.is_empty());
            parts.map(|part| typed(items, part.trim())).collect::<Option<Vec<_>>>().map(Value::Array)
        }
        _ => Some(text.into()),
    }
}

/// Media type and body.
fn check_content(
    schemas: &Schemas,
    operation: &Operation,
    response: &Response,
    answer: &Answer<'_>,
    found: &mut Vec<Mismatch>,
) {
    let content_type = answer.headers.iter().find(|(name, _)| name.eq_ignore_ascii_case("content-type"));
    let media_type = content_type.map(|(_, value)| essence(value));
    let Some(schema) = &response.schema else {
        if answer.body.is_some_and(|body| !body.is_empty()) {
            found.push(Mismatch::new(Part::Body, "there is one, and none is declared"));
        }
        return;
    };
    match &media_type {
        None if answer.body.is_none_or(<[u8]>::is_empty) => {}
        None => found.push(Mismatch::new(Part::MediaType, "there is none")),
        Some(media_type) if is_produced(operation, answer.status, media_type) => {}
        Some(media_type) => {
            let produced = operation.produces.join(", ");
            let message = format!("{media_type} is not produced; produced are {produced}");
            found.push(Mismatch::new(Part::MediaType, message));
        }
    }
    let (Some(body), Schema::At(pointer)) = (answer.body, schema) else { return };
    let media_type = media_type.unwrap_or_default();
    if is_json(&media_type) || body.is_empty() {
        match serde_json::from_slice(body) {
            Ok(value) => found.extend(schemas.check(pointer, &value)),
            Err(error) => found.push(Mismatch::new(Part::Body, format!("it is no JSON: {error}"))),
        }
    } else if media_type.starts_with("text/") {
        match std::str::from_utf8(body) {
            Ok(text) => found.extend(schemas.check(pointer, &text.into())),
            Err(error) => found.push(Mismatch::new(Part::Body, format!("it is no text: {error}"))),
        }
    }
}

/// Whether a media type is among those of the operation. Failures may be JSON whatever an operation produces: they
/// come from before anybody knew what it is.
fn is_produced(operation: &Operation, status: u16, media_type: &str) -> bool {
    let is_failure = status >= 400 && matches!(media_type, "application/json" | "application/problem+json");
    let fits = |produced: &String| match produced.split_once('/') {
        Some(("*", "*")) => true,
        Some((main, "*")) => media_type.split_once('/').is_some_and(|(other, _)| other == main),
        _ => produced == media_type,
    };
    is_failure || operation.produces.is_empty() || operation.produces.iter().any(fits)
}

fn is_json(media_type: &str) -> bool {
    media_type == "application/json" || media_type.ends_with("+json")
}
