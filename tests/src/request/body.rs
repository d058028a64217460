//! Bodies of requests, in a media type that the operation consumes.

use codegen::ir::{Api, Operation, Table};
use serde_json::Value as Json;

use crate::encode;

/// A body.
#[derive(Debug, Clone)]
pub(super) enum Payload {
    /// JSON, and the media type that it is sent as.
    Json(String, Json),
    /// The fields of a form.
    Form(Vec<(String, String)>),
    /// Anything else, and its media type. Nothing in it is checked.
    Octets(String),
}

const JSON: &str = "application/json";
const URLENCODED: &str = "application/x-www-form-urlencoded";
const MULTIPART: &str = "multipart/form-data";
const BOUNDARY: &str = "part-of-the-form";

impl Payload {
    /// The body in the first media type that is decoded, or else the first that is consumed; `None` where the value
    /// cannot be written in it.
    pub(super) fn of(api: &Api, operation: &Operation, table: &Table, value: Json) -> Option<Self> {
        let consumed: Vec<&str> = operation.consumes.iter().map(|media_type| media_type.trim()).collect();
        match consumed.iter().find(|media_type| is_json(media_type) || is(media_type, URLENCODED)).or(consumed.first())
        {
            Some(first) if is(first, URLENCODED) => encode::form(api, table, &value).map(Self::Form),
            Some(first) if is_json(first) => {
                let media_type = if first.contains('*') { JSON } else { first };
                Some(Self::Json(media_type.to_owned(), value))
            }
            Some(other) => Some(Self::Octets(other.replace('*', "octet-stream"))),
            None => Some(Self::Json(JSON.to_owned(), value)),
        }
    }

    /// Whether violations within are found.
    pub(super) const fn is_decoded(&self) -> bool {
        !matches!(self, Self::Octets(_))
    }

    /// `Content-Type`, and the octets.
    pub(super) fn written(&self) -> (String, Vec<u8>) {
        match self {
            Self::Json(media_type, value) => (media_type.clone(), value.to_string().into_bytes()),
            Self::Form(fields) => {
                let text = form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
                (URLENCODED.to_owned(), text.into_bytes())
            }
            Self::Octets(media_type) => (media_type.clone(), b"octets".to_vec()),
        }
    }
}

/// A field of a form.
pub(super) struct Field<'a> {
    pub(super) name: &'a str,
    pub(super) value: &'a str,
    pub(super) is_file: bool,
}

/// A form that consists of parameters: in parts where there are files, or where nothing else is consumed.
pub(super) fn form(operation: &Operation, fields: &[Field<'_>]) -> (String, Vec<u8>) {
    let consumes = |wanted: &str| operation.consumes.iter().any(|media_type| is(media_type, wanted));
    if fields.iter().all(|field| !field.is_file) && (consumes(URLENCODED) || !consumes(MULTIPART)) {
        let pairs = fields.iter().map(|field| (field.name, field.value));
        let text = form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish();
        return (URLENCODED.to_owned(), text.into_bytes());
    }
    let mut text = String::new();
    for field in fields {
        let name = field.name.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A");
        let file = if field.is_file { "; filename=\"file\"\r\nContent-Type: application/octet-stream" } else { "" };
        let value = field.value;
        text += &format!("--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{name}\"{file}\r\n\r\n{value}\r\n");
    }
    text += &format!("--{BOUNDARY}--\r\n");
    (format!("{MULTIPART}; boundary={BOUNDARY}"), text.into_bytes())
}

fn is(media_type: &str, essence: &str) -> bool {
    media_type.split(';').next().unwrap_or_default().trim().eq_ignore_ascii_case(essence)
}

fn is_json(media_type: &str) -> bool {
    let essence = media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    matches!(essence.as_str(), JSON | "*/*" | "application/*") || essence.ends_with("+json")
}
