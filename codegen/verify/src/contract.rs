//! The document as far as answers are concerned: operations, and what each may answer.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use crate::path::Template;

/// Why a document cannot be checked against.
#[derive(Debug, thiserror::Error)]
pub enum DocumentError {
    /// A member that must be there is not, or is something else.
    #[error("the document is no Swagger 2.0 contract: nothing of use at {0}")]
    Shape(String),
    /// The schemas of the document cannot be used.
    #[error("the schemas of the document cannot be read: {0}")]
    Schemas(String),
}

/// The operations of a document.
#[derive(Debug)]
pub(crate) struct Contract {
    base_path: String,
    /// Sorted by path and method.
    operations: Vec<Operation>,
    /// Each template once, and the operations that share it, by method.
    templates: BTreeMap<Template, BTreeMap<String, usize>>,
}

/// An operation, and what it may answer.
#[derive(Debug)]
pub struct Operation {
    /// `operationId`
    pub id: Option<String>,
    /// The method, in capitals.
    pub method: String,
    /// The path template, without the base path.
    pub path: String,
    /// What it may answer.
    pub responses: Responses,
    /// The media types of its answers, in small letters.
    pub(crate) produces: Vec<String>,
}

/// What an operation may answer.
#[derive(Debug, Default)]
pub struct Responses {
    pub(crate) by_status: BTreeMap<u16, Response>,
    pub(crate) default: Option<Response>,
}

impl Responses {
    /// The statuses that are declared by number, in order.
    pub fn statuses(&self) -> impl Iterator<Item = u16> + '_ {
        self.by_status.keys().copied()
    }

    /// Whether any other status is declared too (`default`).
    pub const fn has_default(&self) -> bool {
        self.default.is_some()
    }
}

/// A declared answer.
#[derive(Debug, Clone)]
pub(crate) struct Response {
    /// The body's schema; `None` for no body at all.
    pub(crate) schema: Option<Schema>,
    /// Headers by name in small letters: the header object.
    pub(crate) headers: BTreeMap<String, Value>,
}

/// Where the schema of a body stands.
#[derive(Debug, Clone)]
pub(crate) enum Schema {
    /// Any bytes (`type: file`).
    File,
    /// JSON pointer into the document.
    At(String),
}

impl Operation {
    /// The `operationId`, or method and path.
    pub fn name(&self) -> String {
        self.id.clone().unwrap_or_else(|| format!("{} {}", self.method, self.path))
    }
}

impl Contract {
    pub(crate) fn read(document: &Value) -> Result<Self, DocumentError> {
        let paths = document.get("paths").and_then(Value::as_object).ok_or_else(|| shape("/paths"))?;
        let base_path = document.get("basePath").and_then(Value::as_str).unwrap_or_default();
        let mut operations = Vec::new();
        for (path, item) in paths.iter().filter(|(path, _)| path.starts_with('/')) {
            let item = item.as_object().ok_or_else(|| shape(&format!("/paths/{}", escaped(path))))?;
            for (method, operation) in item.iter().filter(|(key, _)| METHODS.contains(&key.as_str())) {
                let pointer = format!("/paths/{}/{method}", escaped(path));
                operations.push(read_operation(document, operation, method, path, &pointer)?);
            }
        }
        operations.sort_by(|a, b| (&a.path, &a.method).cmp(&(&b.path, &b.method)));
        let mut templates: BTreeMap<_, BTreeMap<_, _>> = BTreeMap::new();
        for (index, operation) in operations.iter().enumerate() {
            let methods = templates.entry(Template::new(&operation.path)).or_default();
            methods.insert(operation.method.clone(), index);
        }
        Ok(Self { base_path: base_path.trim_end_matches('/').to_owned(), operations, templates })
    }

    pub(crate) fn operations(&self) -> &[Operation] {
        &self.operations
    }

    pub(crate) fn find(&self, method: &str, path: &str) -> Option<&Operation> {
        let below = path.strip_prefix(self.base_path.as_str())?;
        // The best template decides for all methods.
        let (_, methods) = self.templates.iter().find(|(template, _)| template.fits(below))?;
        let index = methods.get(method).or_else(|| methods.get("GET").filter(|_| method == "HEAD"))?;
        self.operations.get(*index)
    }
}

const METHODS: [&str; 7] = ["get", "put", "post", "delete", "options", "head", "patch"];

fn read_operation(
    document: &Value,
    operation: &Value,
    method: &str,
    path: &str,
    pointer: &str,
) -> Result<Operation, DocumentError> {
    let pointer = format!("{pointer}/responses");
    let declared = operation.get("responses").and_then(Value::as_object).ok_or_else(|| shape(&pointer))?;
    let mut responses = Responses::default();
    for (key, response) in declared.iter().filter(|(key, _)| !key.starts_with("x-")) {
        let response = read_response(document, response, format!("{pointer}/{key}"))?;
        match key.parse() {
            Ok(status) => _ = responses.by_status.insert(status, response),
            Err(_) => responses.default = Some(response),
        }
    }
    let produces = operation.get("produces").or_else(|| document.get("produces")).and_then(Value::as_array);
    let produces = produces.into_iter().flatten().filter_map(Value::as_str).map(essence).collect();
    let id = operation.get("operationId").and_then(Value::as_str).map(str::to_owned);
    Ok(Operation { id, method: method.to_ascii_uppercase(), path: path.to_owned(), responses, produces })
}

/// A response, or what it refers to.
fn read_response(document: &Value, response: &Value, pointer: String) -> Result<Response, DocumentError> {
    let (response, pointer) = match response.get("$ref").and_then(Value::as_str) {
        Some(target) => {
            let target = target.strip_prefix('#').ok_or_else(|| shape(&pointer))?;
            (document.pointer(target).ok_or_else(|| shape(target))?, target.to_owned())
        }
        None => (response, pointer),
    };
    let schema = response.get("schema").map(|schema| match schema.get("type").and_then(Value::as_str) {
        Some("file") => Schema::File,
        _ => Schema::At(format!("{pointer}/schema")),
    });
    let headers = response.get("headers").and_then(Value::as_object).into_iter().flat_map(Map::iter);
    let headers = headers.map(|(name, header)| (name.to_ascii_lowercase(), header.clone())).collect();
    Ok(Response { schema, headers })
}

/// A media type without its parameters, in small letters.
pub(crate) fn essence(media_type: &str) -> String {
    media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}

/// A key as a token of a JSON pointer (RFC 6901).
fn escaped(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}

fn shape(pointer: &str) -> DocumentError {
    DocumentError::Shape(pointer.to_owned())
}
