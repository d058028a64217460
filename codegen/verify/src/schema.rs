//! The schemas of the document, and the library that judges by them.

use std::{
    collections::HashMap,
    fmt,
    sync::{Arc, Mutex, PoisonError},
};

use jsonschema::{Draft, Registry, ValidationError, Validator, error::ValidationErrorKind};
use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};
use serde_json::{Value, json};

use crate::{
    contract::DocumentError,
    mismatch::{Mismatch, Part},
    translate::{translate, translated},
};

/// Where the document lives for those who refer to it.
const DOCUMENT: &str = "contract:/document";

/// What a fragment cannot hold as it is (RFC 3986, section 3.5).
const FRAGMENT: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'#')
    .add(b'%')
    .add(b'<')
    .add(b'>')
    .add(b'[')
    .add(b']')
    .add(b'\\')
    .add(b'^')
    .add(b'`')
    .add(b'{')
    .add(b'|')
    .add(b'}');

/// The schemas, compiled when they are first needed.
pub(crate) struct Schemas {
    registry: Registry<'static>,
    compiled: Mutex<HashMap<String, Arc<Validator>>>,
}

impl fmt::Debug for Schemas {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Schemas").finish_non_exhaustive()
    }
}

impl Schemas {
    pub(crate) fn new(document: &Value) -> Result<Self, DocumentError> {
        let unusable = |error: jsonschema::ReferencingError| DocumentError::Schemas(error.to_string());
        let resource = Draft::Draft4.create_resource(translated(document));
        let registry = Registry::new().draft(Draft::Draft4).add(DOCUMENT, resource).map_err(unusable)?;
        Ok(Self { registry: registry.prepare().map_err(unusable)?, compiled: Mutex::default() })
    }

    /// What is wrong with a value by the schema at a pointer into the document.
    pub(crate) fn check(&self, pointer: &str, value: &Value) -> Vec<Mismatch> {
        match self.at(pointer) {
            Ok(validator) => mismatches(&validator, value),
            Err(error) => vec![Mismatch::new(Part::Body, format!("its schema cannot be used: {error}"))],
        }
    }

    /// What is wrong with a value by a schema that refers to nothing.
    pub(crate) fn check_by(&self, schema: &Value, value: &Value) -> Vec<Mismatch> {
        let mut schema = schema.clone();
        translate(&mut schema);
        match options().build(&schema) {
            Ok(validator) => mismatches(&validator, value),
            Err(error) => vec![Mismatch::new(Part::Body, format!("its schema cannot be used: {error}"))],
        }
    }

    fn at(&self, pointer: &str) -> Result<Arc<Validator>, ValidationError<'static>> {
        let mut compiled = self.compiled.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(validator) = compiled.get(pointer) {
            return Ok(Arc::clone(validator));
        }
        let reference = json!({ "$ref": format!("{DOCUMENT}#{}", utf8_percent_encode(pointer, FRAGMENT)) });
        let validator = Arc::new(options().with_registry(&self.registry).build(&reference)?);
        compiled.insert(pointer.to_owned(), Arc::clone(&validator));
        Ok(validator)
    }
}

fn options<'r>() -> jsonschema::ValidationOptions<'r> {
    jsonschema::options()
        .with_draft(Draft::Draft4)
        .should_validate_formats(true)
        .with_format("byte", is_base64)
        .with_format("uuid", is_uuid)
}

/// RFC 4648, section 4; lines may be broken as in MIME.
fn is_base64(text: &str) -> bool {
    let text: String = text.chars().filter(|character| !character.is_ascii_whitespace()).collect();
    let digits = text.trim_end_matches('=');
    text.len().is_multiple_of(4)
        && text.len() - digits.len() <= 2
        && digits.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '/'))
}

/// RFC 9562, section 4.
fn is_uuid(text: &str) -> bool {
    let groups: Vec<usize> = text.split('-').map(str::len).collect();
    groups == [8, 4, 4, 4, 12] && text.chars().all(|c| c.is_ascii_hexdigit() || c == '-')
}

/// How many faults of a body are told.
const TOLD: usize = 20;

fn mismatches(validator: &Validator, value: &Value) -> Vec<Mismatch> {
    let mut found = Vec::new();
    for error in validator.iter_errors(value) {
        collect(&error, &mut found);
    }
    found
}

/// What a value that may be null breaks is what it would break if it could not be.
fn collect(error: &ValidationError<'_>, found: &mut Vec<Mismatch>) {
    if found.len() == TOLD {
        return;
    }
    match error.kind() {
        ValidationErrorKind::AnyOf { context } => match context.as_slice() {
            [null, other] if null.iter().any(|error| is_null_only(error)) => {
                for error in other {
                    collect(error, found);
                }
            }
            _ => found.push(mismatch(error)),
        },
        _ => found.push(mismatch(error)),
    }
}

fn is_null_only(error: &ValidationError<'_>) -> bool {
    error.schema_path().as_str().ends_with("/anyOf/0/type")
}

fn mismatch(error: &ValidationError<'_>) -> Mismatch {
    let pointer = error.instance_path().as_str().to_owned();
    let message = error.masked_with("the value").to_string();
    Mismatch { part: Part::Body, pointer, message }
}
