//! Operations: what a client can ask for, and what it can be answered.

use openapiv2::{
    Pointer,
    model::{ApiKeyLocation, CollectionFormat, Method},
};
use serde_json::Value as Json;

use super::{
    types::{Docs, Presence, Table, TypeRef},
    xml::Xml,
};

/// A tag with operations.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tag {
    /// Name in the contract; `default` for operations without a tag.
    pub name: String,
    /// `description`
    pub description: Option<String>,
}

/// An operation.
#[derive(Debug, Clone, PartialEq)]
pub struct Operation {
    /// Where it stands.
    pub pointer: Pointer,
    /// `operationId`, or one made of method and path.
    pub id: String,
    /// Method.
    pub method: Method,
    /// Path template without `basePath`.
    pub path: String,
    /// Whether the parameter at the end of the path takes all that is left, slashes included.
    pub catch_all: bool,
    /// Index into [`super::Api::tags`].
    pub tag: usize,
    /// For people.
    pub docs: Docs,
    /// `deprecated`
    pub deprecated: bool,
    /// Alternatives; none at all means that no credentials are asked for.
    pub security: Vec<Requirement>,
    /// `x-permissions`
    pub permissions: Permissions,
    /// Parameters other than the body, path-level ones first.
    pub parameters: Vec<Parameter>,
    /// The body parameter.
    pub body: Option<Body>,
    /// Answers by status, the default last.
    pub responses: Vec<Response>,
    /// Media types of request bodies.
    pub consumes: Vec<String>,
    /// Media types of answers.
    pub produces: Vec<String>,
    /// Largest body of a request in bytes, where it is not that of all operations.
    pub body_limit: Option<u64>,
}

/// `x-permissions`
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Permissions {
    /// No permission is needed.
    None,
    /// Each of these.
    All(Vec<String>),
    /// One of these.
    Any(Vec<String>),
}

/// A parameter other than the body.
#[derive(Debug, Clone, PartialEq)]
pub struct Parameter {
    /// Where it stands.
    pub pointer: Pointer,
    /// Name in the contract.
    pub name: String,
    /// Where it stands in a request: `path`, `query`, `header`, `formData`.
    pub location: &'static str,
    /// Whether it may be absent.
    pub presence: Presence,
    /// Its type, without what `presence` says.
    pub ty: TypeRef,
    /// What is checked.
    pub table: Table,
    /// `collectionFormat`, the outermost array first.
    pub collection: Vec<CollectionFormat>,
    /// Whether it has to be there. With `allowEmptyValue` it may still have no value.
    pub required: bool,
    /// `allowEmptyValue`
    pub allow_empty: bool,
    /// For people.
    pub docs: Docs,
}

/// The body parameter.
#[derive(Debug, Clone, PartialEq)]
pub struct Body {
    /// Where the parameter stands.
    pub pointer: Pointer,
    /// `required`
    pub required: bool,
    /// Its type.
    pub ty: TypeRef,
    /// What is checked.
    pub table: Table,
    /// How it is written in XML, where that is consumed.
    pub xml: Option<Xml>,
    /// For people.
    pub docs: Docs,
}

/// An answer.
#[derive(Debug, Clone, PartialEq)]
pub struct Response {
    /// Where it stands, references followed.
    pub pointer: Pointer,
    /// The status; `None` for `default`.
    pub status: Option<u16>,
    /// What is in it.
    pub content: Content,
    /// How it is written in XML, where that is produced.
    pub xml: Option<Xml>,
    /// Declared headers, sorted by name.
    pub headers: Vec<Header>,
    /// `examples`, by media type.
    pub examples: Vec<(String, Json)>,
    /// For people.
    pub docs: Docs,
}

/// What is in an answer.
#[derive(Debug, Clone, PartialEq)]
pub enum Content {
    /// Nothing.
    Empty,
    /// A value.
    Value {
        /// Its type.
        ty: TypeRef,
        /// What is checked.
        table: Table,
    },
    /// An array that is encoded item by item.
    Stream {
        /// The items' type.
        items: TypeRef,
        /// What is checked.
        table: Table,
    },
    /// `type: file`, or a media type that carries no JSON.
    File,
}

/// A header of an answer.
#[derive(Debug, Clone, PartialEq)]
pub struct Header {
    /// Name in the contract.
    pub name: String,
    /// Its type.
    pub ty: TypeRef,
    /// What its values are like; answers are not checked.
    pub table: Table,
    /// For people.
    pub docs: Docs,
}

/// Schemes that are needed together; none means that no credentials are needed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Requirement {
    /// The schemes, sorted by name.
    pub schemes: Vec<SchemeUse>,
}

/// A scheme with the scopes that are needed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SchemeUse {
    /// Index into [`super::Api::security_schemes`].
    pub scheme: usize,
    /// Scopes.
    pub scopes: Vec<String>,
}

/// A security scheme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SecurityScheme {
    /// Where it stands.
    pub pointer: Pointer,
    /// Name in the contract.
    pub name: String,
    /// What it is.
    pub kind: SchemeKind,
    /// `description`
    pub description: Option<String>,
}

/// `type` of a security scheme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SchemeKind {
    /// `basic`
    Basic,
    /// `apiKey`
    ApiKey {
        /// Name of the header or query parameter.
        name: String,
        /// `in`
        location: ApiKeyLocation,
    },
    /// `oauth2`
    OAuth2,
}

/// The name of a status (RFC 9110, section 15) as one word in camel case: `Ok`, `NotFound`, `Status299`; `Default`.
pub fn status_word(status: Option<u16>) -> String {
    let Some(code) = status else { return "Default".to_owned() };
    let reason = http::StatusCode::from_u16(code).ok().and_then(|status| status.canonical_reason());
    match reason {
        Some(reason) => {
            let letters: String = reason.chars().filter(|c| c.is_alphanumeric() || *c == ' ' || *c == '-').collect();
            heck::ToUpperCamelCase::to_upper_camel_case(letters.as_str())
        }
        None => format!("Status{code}"),
    }
}
