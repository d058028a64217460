//! The typed model of a Swagger 2.0 document (OpenAPI Specification 2.0, section "Schema").
//!
//! Field names are the standard's in snake case. Every object knows its own [`Pointer`]; the tree tells where that
//! stands in which file. Maps keep the order of the document. `x-` keys are kept in `extensions`.

use indexmap::IndexMap;
use serde_json::{Number, Value as Json};

use crate::Pointer;

/// Vendor extensions: every key that begins with `x-`, with its value.
pub type Extensions = IndexMap<String, Json>;

/// Something, or a reference to it.
#[derive(Debug, Clone, PartialEq)]
pub enum OrRef<T> {
    /// `{"$ref": ...}`
    Ref(Reference),
    /// The thing itself.
    Item(T),
}

/// A Reference Object.
#[derive(Debug, Clone, PartialEq)]
pub struct Reference {
    /// Where the object with `$ref` stands.
    pub pointer: Pointer,
    /// The text of `$ref`, such as `#/definitions/Pet`.
    pub target: String,
}

/// Swagger Object, the root.
#[derive(Debug, Clone, PartialEq)]
pub struct Document {
    /// `info`
    pub info: Info,
    /// `host`
    pub host: Option<String>,
    /// `basePath`, as written.
    pub base_path: Option<String>,
    /// `schemes`
    pub schemes: Vec<String>,
    /// `consumes`, the default of all operations.
    pub consumes: Vec<String>,
    /// `produces`, the default of all operations.
    pub produces: Vec<String>,
    /// `paths`, by template.
    pub paths: IndexMap<String, PathItem>,
    /// `definitions`
    pub definitions: IndexMap<String, Schema>,
    /// `parameters`
    pub parameters: IndexMap<String, Parameter>,
    /// `responses`
    pub responses: IndexMap<String, Response>,
    /// `securityDefinitions`
    pub security_definitions: IndexMap<String, SecurityScheme>,
    /// `security`; `None` where the key is absent.
    pub security: Option<Vec<SecurityRequirement>>,
    /// `tags`
    pub tags: Vec<Tag>,
    /// `externalDocs`
    pub external_docs: Option<ExternalDocs>,
    /// `x-` keys
    pub extensions: Extensions,
}

/// Info Object. `contact` and `license` are kept as they are.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Info {
    /// Where it stands.
    pub pointer: Pointer,
    /// `title`
    pub title: String,
    /// `version`
    pub version: String,
    /// `description`
    pub description: Option<String>,
    /// `termsOfService`
    pub terms_of_service: Option<String>,
    /// `contact`
    pub contact: Option<Json>,
    /// `license`
    pub license: Option<Json>,
    /// `x-` keys
    pub extensions: Extensions,
}

/// External Documentation Object.
#[derive(Debug, Clone, PartialEq)]
pub struct ExternalDocs {
    /// `description`
    pub description: Option<String>,
    /// `url`
    pub url: String,
}

/// Tag Object.
#[derive(Debug, Clone, PartialEq)]
pub struct Tag {
    /// Where it stands.
    pub pointer: Pointer,
    /// `name`
    pub name: String,
    /// `description`
    pub description: Option<String>,
    /// `externalDocs`
    pub external_docs: Option<ExternalDocs>,
    /// `x-` keys
    pub extensions: Extensions,
}

/// Path Item Object.
#[derive(Debug, Clone, PartialEq)]
pub struct PathItem {
    /// Where it stands.
    pub pointer: Pointer,
    /// `$ref` to a path item elsewhere.
    pub reference: Option<String>,
    /// Operations by method, in document order.
    pub operations: IndexMap<Method, Operation>,
    /// `parameters` of all operations.
    pub parameters: Vec<OrRef<Parameter>>,
    /// `x-` keys
    pub extensions: Extensions,
}

/// The methods that a path item can have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Method {
    /// GET
    Get,
    /// PUT
    Put,
    /// POST
    Post,
    /// DELETE
    Delete,
    /// OPTIONS
    Options,
    /// HEAD
    Head,
    /// PATCH
    Patch,
}

impl Method {
    /// All methods in the order of the standard.
    pub const ALL: [Self; 7] = [Self::Get, Self::Put, Self::Post, Self::Delete, Self::Options, Self::Head, Self::Patch];

    /// The key in a path item: lower case.
    pub fn key(self) -> &'static str {
        match self {
            Self::Get => "get",
            Self::Put => "put",
            Self::Post => "post",
            Self::Delete => "delete",
            Self::Options => "options",
            Self::Head => "head",
            Self::Patch => "patch",
        }
    }

    /// The method on the wire: upper case (RFC 9110, section 9).
    pub fn name(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Put => "PUT",
            Self::Post => "POST",
            Self::Delete => "DELETE",
            Self::Options => "OPTIONS",
            Self::Head => "HEAD",
            Self::Patch => "PATCH",
        }
    }
}

/// Operation Object.
#[derive(Debug, Clone, PartialEq)]
pub struct Operation {
    /// Where it stands.
    pub pointer: Pointer,
    /// `tags`
    pub tags: Vec<String>,
    /// `summary`
    pub summary: Option<String>,
    /// `description`
    pub description: Option<String>,
    /// `externalDocs`
    pub external_docs: Option<ExternalDocs>,
    /// `operationId`
    pub operation_id: Option<String>,
    /// `consumes`; `None` where the document's default holds.
    pub consumes: Option<Vec<String>>,
    /// `produces`; `None` where the document's default holds.
    pub produces: Option<Vec<String>>,
    /// `parameters`, without those of the path item.
    pub parameters: Vec<OrRef<Parameter>>,
    /// `responses`
    pub responses: Responses,
    /// `schemes`
    pub schemes: Option<Vec<String>>,
    /// `deprecated`
    pub deprecated: bool,
    /// `security`; `None` where the document's default holds.
    pub security: Option<Vec<SecurityRequirement>>,
    /// `x-` keys
    pub extensions: Extensions,
}

/// Responses Object.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Responses {
    /// Where it stands.
    pub pointer: Pointer,
    /// `default`
    pub default: Option<OrRef<Response>>,
    /// By status, in document order.
    pub statuses: IndexMap<u16, OrRef<Response>>,
    /// `x-` keys
    pub extensions: Extensions,
}

/// Response Object.
#[derive(Debug, Clone, PartialEq)]
pub struct Response {
    /// Where it stands.
    pub pointer: Pointer,
    /// `description`
    pub description: String,
    /// `schema`; `None` means no content.
    pub schema: Option<Schema>,
    /// `headers`
    pub headers: IndexMap<String, Header>,
    /// `examples` by media type.
    pub examples: IndexMap<String, Json>,
    /// `x-` keys
    pub extensions: Extensions,
}

/// Header Object: a value, without references.
#[derive(Debug, Clone, PartialEq)]
pub struct Header {
    /// Where it stands.
    pub pointer: Pointer,
    /// `description`
    pub description: Option<String>,
    /// Type, format, constraints.
    pub items: Items,
    /// `x-` keys
    pub extensions: Extensions,
}

/// Parameter Object.
#[derive(Debug, Clone, PartialEq)]
pub struct Parameter {
    /// Where it stands.
    pub pointer: Pointer,
    /// `name`
    pub name: String,
    /// `in`, with what only that place has.
    pub location: ParameterLocation,
    /// `description`
    pub description: Option<String>,
    /// `required`
    pub required: bool,
    /// `x-` keys
    pub extensions: Extensions,
}

/// Where a parameter stands in a request.
#[derive(Debug, Clone, PartialEq)]
pub enum ParameterLocation {
    /// `in: path`
    Path(Items),
    /// `in: query`
    Query {
        /// Type, format, constraints.
        items: Items,
        /// `allowEmptyValue`
        allow_empty: bool,
    },
    /// `in: header`
    Header(Items),
    /// `in: formData`
    FormData {
        /// Type, format, constraints; `type: file` is possible here only.
        items: Items,
        /// `allowEmptyValue`
        allow_empty: bool,
    },
    /// `in: body`
    Body(Box<Schema>),
}

/// Items Object, and the same keys on parameters and headers: a value of limited shape.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Items {
    /// Where it stands.
    pub pointer: Pointer,
    /// `type`: `string`, `number`, `integer`, `boolean`, `array`, `file`; `None` where it is missing.
    pub kind: Option<Type>,
    /// `format`
    pub format: Option<String>,
    /// `items`
    pub items: Option<Box<Items>>,
    /// `collectionFormat`; csv where absent.
    pub collection_format: CollectionFormat,
    /// `default`
    pub default: Option<Json>,
    /// Constraints.
    pub validation: Validation,
    /// `x-` keys, of an inner Items Object only (a parameter's are the parameter's).
    pub extensions: Extensions,
}

/// `collectionFormat`
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum CollectionFormat {
    /// Commas.
    #[default]
    Csv,
    /// Spaces.
    Ssv,
    /// Tabs.
    Tsv,
    /// `|`
    Pipes,
    /// The parameter is repeated (query and formData only).
    Multi,
}

/// `type` of a schema or value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Type {
    /// `string`
    String,
    /// `number`
    Number,
    /// `integer`
    Integer,
    /// `boolean`
    Boolean,
    /// `array`
    Array,
    /// `object`
    Object,
    /// `null`, which Swagger 2.0 does not have; kept for diagnostics.
    Null,
    /// `file`
    File,
}

/// Constraints that schemas, parameters, items and headers share (JSON Schema draft 4, section 5).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Validation {
    /// `maximum`
    pub maximum: Option<Number>,
    /// `exclusiveMaximum`
    pub exclusive_maximum: bool,
    /// `minimum`
    pub minimum: Option<Number>,
    /// `exclusiveMinimum`
    pub exclusive_minimum: bool,
    /// `multipleOf`
    pub multiple_of: Option<Number>,
    /// `maxLength` in Unicode scalar values
    pub max_length: Option<u64>,
    /// `minLength` in Unicode scalar values
    pub min_length: Option<u64>,
    /// `pattern` (ECMA 262)
    pub pattern: Option<String>,
    /// `maxItems`
    pub max_items: Option<u64>,
    /// `minItems`
    pub min_items: Option<u64>,
    /// `uniqueItems`
    pub unique_items: bool,
    /// `enum`; `None` where absent.
    pub enumeration: Option<Vec<Json>>,
}

/// Schema Object.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Schema {
    /// Where it stands.
    pub pointer: Pointer,
    /// `$ref`. Keys beside it are read all the same: some of them matter (`x-nullable`, `readOnly`, `description`).
    pub reference: Option<String>,
    /// `type`; more than one is kept and diagnosed, none means any.
    pub kind: Vec<Type>,
    /// `format`
    pub format: Option<String>,
    /// `title`
    pub title: Option<String>,
    /// `description`
    pub description: Option<String>,
    /// `default`
    pub default: Option<Json>,
    /// Constraints.
    pub validation: Validation,
    /// `maxProperties`
    pub max_properties: Option<u64>,
    /// `minProperties`
    pub min_properties: Option<u64>,
    /// `required`
    pub required: Vec<String>,
    /// `items`
    pub items: Option<Box<Schema>>,
    /// `allOf`
    pub all_of: Vec<Schema>,
    /// `properties`
    pub properties: IndexMap<String, Schema>,
    /// `additionalProperties`; `None` where absent.
    pub additional_properties: Option<AdditionalProperties>,
    /// `discriminator`
    pub discriminator: Option<String>,
    /// `readOnly`
    pub read_only: bool,
    /// `x-nullable` or `x-isnullable`
    pub nullable: bool,
    /// `xml`
    pub xml: Option<Json>,
    /// `externalDocs`
    pub external_docs: Option<ExternalDocs>,
    /// `example`
    pub example: Option<Json>,
    /// `x-` keys, `x-nullable` too
    pub extensions: Extensions,
}

/// `additionalProperties`
#[derive(Debug, Clone, PartialEq)]
pub enum AdditionalProperties {
    /// `true` or `false`
    Any(bool),
    /// A schema for their values.
    Schema(Box<Schema>),
}

/// Security Scheme Object.
#[derive(Debug, Clone, PartialEq)]
pub struct SecurityScheme {
    /// Where it stands.
    pub pointer: Pointer,
    /// `type`, with what only that type has.
    pub kind: SecuritySchemeKind,
    /// `description`
    pub description: Option<String>,
    /// `x-` keys
    pub extensions: Extensions,
}

/// `type` of a security scheme.
#[derive(Debug, Clone, PartialEq)]
pub enum SecuritySchemeKind {
    /// `basic` (RFC 7617)
    Basic,
    /// `apiKey`
    ApiKey {
        /// `name` of the header or query parameter
        name: String,
        /// `in`
        location: ApiKeyLocation,
    },
    /// `oauth2`
    OAuth2 {
        /// `flow`: `implicit`, `password`, `application`, `accessCode`
        flow: String,
        /// `authorizationUrl`
        authorization_url: Option<String>,
        /// `tokenUrl`
        token_url: Option<String>,
        /// `scopes` with their descriptions
        scopes: IndexMap<String, String>,
    },
}

/// `in` of an API key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ApiKeyLocation {
    /// `query`
    Query,
    /// `header`
    Header,
}

/// Security Requirement Object: all of these schemes, with the scopes that each needs. Empty means no credentials.
#[derive(Debug, Clone, PartialEq)]
pub struct SecurityRequirement {
    /// Where it stands.
    pub pointer: Pointer,
    /// Scopes by name of the scheme.
    pub schemes: IndexMap<String, Vec<String>>,
}
