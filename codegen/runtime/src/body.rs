//! Bodies: from JSON, from a form that stands for a JSON object, from text, from octets.

use serde::de::DeserializeOwned;

use crate::failure::Failure;
use crate::form::{FieldIter, Fields};
use crate::incoming::{Mismatch, Payload};
use crate::lookup;
use crate::parameter::{self, NotText, Style};
use crate::schema::{Additional, Kind, Schema};
use crate::tree::Tree;
use crate::validate;
use crate::value::{self, Value};
use crate::violation::{Location, Pointer};
use crate::violations::Violations;

/// The body as a value; `None` if it is absent.
pub(crate) fn decode<T: Value + DeserializeOwned>(payload: &Payload, schema: &Schema) -> Result<Option<T>, Mismatch> {
    let value = match payload {
        Payload::Absent => return Ok(None),
        Payload::Json(octets) => from_json(text_of(octets)?, schema)?,
        Payload::Urlencoded(octets) => {
            let (text, ends) = Fields::of(octets).into_parts();
            from_tree(&form_to_tree(&text, ends, schema), schema)?
        }
        Payload::Text(octets) if is_text(schema) => match T::from_octets(octets) {
            Some(value) => conforming(value, schema)?,
            None => from_tree(&text_to_tree(text_of(octets)?), schema)?,
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

/// The violations of a schema by a JSON text, repeated members among them.
///
/// # Errors
/// 400 if the text is not JSON, with line and column.
pub fn json_violations(text: &str, schema: &Schema) -> Result<Violations, Failure> {
    let mut out = Violations::new();
    let tree = parse(text.as_bytes())?;
    validate::violations(schema, tree.root(), &mut Pointer::new(Location::Body), &mut out);
    Ok(out)
}

/// Decodes JSON in one pass over the text.
fn from_json<T: Value + DeserializeOwned>(text: &str, schema: &Schema) -> Result<T, Mismatch> {
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let value = T::deserialize(&mut deserializer).map_err(Mismatch::body)?;
    deserializer.end().map_err(Mismatch::body)?;
    conforming(value, schema)
}

fn from_tree<T: Value + DeserializeOwned>(tree: &Tree<'_>, schema: &Schema) -> Result<T, Mismatch> {
    conforming(T::deserialize(tree.root()).map_err(Mismatch::body)?, schema)
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

/// Adds the violations of a body that is there.
///
/// # Errors
/// If it is not JSON: line and column are in the message.
pub(crate) fn violations(
    payload: &Payload,
    schema: &Schema,
    at: &mut Pointer,
    out: &mut Violations,
) -> Result<(), Failure> {
    match payload {
        Payload::Json(octets) => validate::violations(schema, parse(octets)?.root(), at, out),
        Payload::Urlencoded(octets) => {
            let (text, ends) = Fields::of(octets).into_parts();
            validate::violations(schema, form_to_tree(&text, ends, schema).root(), at, out);
        }
        Payload::Text(octets) if is_text(schema) => {
            let text = std::str::from_utf8(octets).map_err(|error| not_utf8(octets, error))?;
            validate::violations(schema, text_to_tree(text).root(), at, out);
        }
        Payload::Text(octets) => validate::violations(schema, parse(octets)?.root(), at, out),
        Payload::Absent | Payload::Octets(_) | Payload::Stream(_) => {}
    }
    Ok(())
}

fn parse(octets: &[u8]) -> Result<Tree<'_>, Failure> {
    let text = std::str::from_utf8(octets).map_err(|error| not_utf8(octets, error))?;
    Tree::parse(text).map_err(|error| Failure::bad_request(format!("The body is not JSON: {error}.")))
}

/// The JSON string of a text.
fn text_to_tree(text: &str) -> Tree<'_> {
    let mut tree = Tree::default();
    tree.push_str(text);
    tree
}

fn not_utf8(octets: &[u8], error: std::str::Utf8Error) -> Failure {
    let before = octets.get(..error.valid_up_to()).unwrap_or_default();
    let line = before.iter().filter(|byte| **byte == b'\n').count() + 1;
    let column = before.iter().rev().take_while(|byte| **byte != b'\n').count() + 1;
    Failure::bad_request(format!("The body is not UTF-8: line {line} column {column}."))
}

/// The JSON object of a urlencoded form ([`Fields::into_parts`]), by the types of the schema's properties: repeated fields are items of an array,
/// and a text that is not a value of its property's type stays a string.
fn form_to_tree<'f>(text: &'f str, ends: Vec<(usize, usize)>, schema: &Schema) -> Tree<'f> {
    let fields = FieldIter::new(text, &ends);
    let schema = schema.discriminator.and_then(|it| it.schema_of_form(&fields)).unwrap_or(schema);
    let mut sorted = Vec::with_capacity(ends.len());
    sorted.extend(fields);
    drop(ends);
    // Fields of the same name keep their order.
    sorted.sort_by_key(|(name, _)| *name);
    let same_name = |(a, _): &(&str, &str), (b, _): &(&str, &str)| a == b;
    let mut tree = Tree::default();
    tree.reserve(1 + sorted.len() + 2 * sorted.chunk_by(same_name).count());
    let (object, mut length) = (tree.open(), 0);
    for group in sorted.chunk_by(same_name) {
        let Some((name, _)) = group.first() else { continue };
        let declared = lookup::position(schema.properties, |property| property.name, name);
        let schema = match (declared.and_then(|index| schema.properties.get(index)), schema.additional) {
            (Some(property), _) => property.schema,
            (None, Additional::Schema(schema)) => schema,
            (None, _) => &Schema::ANY,
        };
        tree.push_str(name);
        length += 1;
        let mut texts = group.iter().map(|(_, value)| Ok::<_, NotText>(*value));
        if parameter::write(&mut texts, schema, Style::MULTI, &mut tree).is_err() {
            // A scalar given twice: an array, which the walk reports as another type.
            let array = tree.open();
            group.iter().for_each(|(_, value)| tree.push_str(value));
            tree.close_array(array, group.len());
        }
    }
    tree.close_object(object, length);
    tree
}
