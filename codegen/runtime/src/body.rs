//! Bodies: from JSON, from a form that stands for a JSON object, from text, from octets.

use serde::de::DeserializeOwned;
use serde_json::{Map, Value as Json};

use crate::document::Document;
use crate::failure::Failure;
use crate::incoming::{Mismatch, Payload};
use crate::parameter::{self, NotText, Style};
use crate::schema::{Additional, Kind, Schema};
use crate::value::{self, Value};
use crate::violation::{Location, Pointer, Violation};

/// The body as a value; `None` where there is none.
pub(crate) fn decode<T: Value + DeserializeOwned>(payload: &Payload, schema: &Schema) -> Result<Option<T>, Mismatch> {
    let value = match payload {
        Payload::Absent => return Ok(None),
        Payload::Json(octets) => from_json(text_of(octets)?, schema)?,
        Payload::Urlencoded(octets) => from_json(&form_to_json(octets, schema).to_string(), schema)?,
        Payload::Text(octets) if is_text(schema) => match T::from_octets(octets) {
            Some(value) => conforming(value, schema)?,
            None => from_json(&Json::from(text_of(octets)?).to_string(), schema)?,
        },
        Payload::Text(octets) => from_json(text_of(octets)?, schema)?,
        Payload::Stream(_) => return Err(Mismatch::unreadable()),
        Payload::Octets(octets) => conforming(T::from_octets(octets).ok_or_else(Mismatch::unreadable)?, schema)?,
    };
    Ok(Some(value))
}

/// Decodes a JSON text as a server decodes a body: for fixtures, stored documents, messages.
///
/// # Errors
/// 400, with every violation of the schema, or with line and column where the text is no JSON.
pub fn decode_json<T: Value + DeserializeOwned>(text: &str, schema: &Schema) -> Result<T, Failure> {
    if let Ok(value) = from_json(text, schema) {
        return Ok(value);
    }
    let violations = json_violations(text, schema)?;
    if !violations.is_empty() {
        return Err(Failure::violations(violations));
    }
    value::settled(|| from_json(text, schema)).map_err(|mismatch| {
        let message = format!("does not decode: {mismatch}");
        Failure::violations(vec![Pointer::new(Location::Body).violation("type", None, message)])
    })
}

/// Every violation of a schema by a JSON text, declared properties that stand twice among them.
///
/// # Errors
/// 400 where the text is no JSON, with line and column.
pub fn json_violations(text: &str, schema: &Schema) -> Result<Vec<Violation>, Failure> {
    let mut out = Vec::new();
    parse(text.as_bytes())?.violations(schema, &mut Pointer::new(Location::Body), &mut out);
    Ok(out)
}

/// Decodes JSON in one pass over the text.
fn from_json<T: Value + DeserializeOwned>(text: &str, schema: &Schema) -> Result<T, Mismatch> {
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let value = T::deserialize(&mut deserializer).map_err(Mismatch::body)?;
    deserializer.end().map_err(Mismatch::body)?;
    conforming(value, schema)
}

fn conforming<T: Value>(value: T, schema: &Schema) -> Result<T, Mismatch> {
    if value.conforms(schema) { Ok(value) } else { Err(Mismatch::broken("body")) }
}

fn text_of(octets: &[u8]) -> Result<&str, Mismatch> {
    std::str::from_utf8(octets).map_err(|_| Mismatch::broken("body"))
}

/// Whether a text body is the value itself, not JSON that stands for it.
const fn is_text(schema: &Schema) -> bool {
    matches!(schema.kind, Kind::String | Kind::File | Kind::Any)
}

/// Every violation of a body that is there.
///
/// # Errors
/// Where it is no JSON: line and column are in the message.
pub(crate) fn violations(
    payload: &Payload,
    schema: &Schema,
    at: &mut Pointer,
    out: &mut Vec<Violation>,
) -> Result<(), Failure> {
    match payload {
        Payload::Json(octets) => parse(octets)?.violations(schema, at, out),
        Payload::Urlencoded(octets) => crate::validate::violations(schema, &form_to_json(octets, schema), at, out),
        Payload::Text(octets) if is_text(schema) => {
            let text = std::str::from_utf8(octets).map_err(|error| not_utf8(octets, error))?;
            crate::validate::violations(schema, &text.into(), at, out);
        }
        Payload::Text(octets) => parse(octets)?.violations(schema, at, out),
        Payload::Absent | Payload::Octets(_) | Payload::Stream(_) => {}
    }
    Ok(())
}

fn parse(octets: &[u8]) -> Result<Document, Failure> {
    let text = std::str::from_utf8(octets).map_err(|error| not_utf8(octets, error))?;
    Document::parse(text).map_err(|error| Failure::bad_request(format!("The body is not JSON: {error}.")))
}

fn not_utf8(octets: &[u8], error: std::str::Utf8Error) -> Failure {
    let before = octets.get(..error.valid_up_to()).unwrap_or_default();
    let line = before.iter().filter(|byte| **byte == b'\n').count() + 1;
    let column = before.iter().rev().take_while(|byte| **byte != b'\n').count() + 1;
    Failure::bad_request(format!("The body is not UTF-8: line {line} column {column}."))
}

/// The JSON object that a urlencoded form stands for, by the types of the schema's properties: repeated fields are
/// items of an array, and a text that is no value of its property's type stays a string.
fn form_to_json(body: &[u8], schema: &Schema) -> Json {
    let pairs: Vec<_> = form_urlencoded::parse(body).collect();
    let schema = schema.discriminator.and_then(|it| it.schema_of_form(&pairs)).unwrap_or(schema);
    let mut object = Map::new();
    for (name, _) in &pairs {
        if object.contains_key(&**name) {
            continue;
        }
        let declared = schema.properties.iter().find(|property| property.name == name);
        let schema = match (declared, schema.additional) {
            (Some(property), _) => property.schema,
            (None, Additional::Schema(schema)) => schema,
            (None, _) => &Schema::ANY,
        };
        let texts = || pairs.iter().filter(|(other, _)| other == name).map(|(_, value)| Ok::<_, NotText>(&**value));
        let value = parameter::to_json(&mut texts(), schema, Style::MULTI).unwrap_or_else(|_| {
            // A scalar given twice: an array, which the walk reports as another type.
            texts().filter_map(Result::ok).collect()
        });
        object.insert(name.clone().into_owned(), value);
    }
    Json::Object(object)
}
