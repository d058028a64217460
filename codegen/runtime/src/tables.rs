//! Short ways to write tables: generated code has thousands of them, in constants and statics.

use crate::decimal::{Bound, Decimal};
use crate::hierarchy::Discriminator;
use crate::operation::{Body, Collection, Operation, Parameter, Permissions, Requirement, Response, SchemeUse};
use crate::pattern::Pattern;
use crate::schema::{Additional, Format, Kind, Literal, Property, Schema};
use crate::violation::Location;
use crate::xml::Xml;

impl Schema {
    /// A schema of this `type` and nothing else.
    pub const fn of(kind: Kind) -> Self {
        Self { kind, ..Self::ANY }
    }

    /// An object with these properties.
    pub const fn object(properties: &'static [Property]) -> Self {
        Self { properties, ..Self::of(Kind::Object) }
    }

    /// An array of such items.
    pub const fn array(items: &'static Self) -> Self {
        Self { items: Some(items), ..Self::of(Kind::Array) }
    }

    /// One of these strings.
    pub const fn strings(strings: &'static [&'static str]) -> Self {
        Self { strings, ..Self::of(Kind::String) }
    }

    /// The same, or null.
    pub const fn nullable(self) -> Self {
        Self { nullable: true, ..self }
    }

    /// The same of this format.
    pub const fn format(self, format: Format) -> Self {
        Self { format: Some(format), ..self }
    }

    /// The same, and one of these values.
    pub const fn enumeration(self, enumeration: &'static [Literal]) -> Self {
        Self { enumeration, ..self }
    }

    /// The same with a `minimum`.
    pub const fn minimum(self, value: Decimal) -> Self {
        Self { minimum: Some(Bound { value, exclusive: false }), ..self }
    }

    /// The same with an exclusive `minimum`.
    pub const fn above(self, value: Decimal) -> Self {
        Self { minimum: Some(Bound { value, exclusive: true }), ..self }
    }

    /// The same with a `maximum`.
    pub const fn maximum(self, value: Decimal) -> Self {
        Self { maximum: Some(Bound { value, exclusive: false }), ..self }
    }

    /// The same with an exclusive `maximum`.
    pub const fn below(self, value: Decimal) -> Self {
        Self { maximum: Some(Bound { value, exclusive: true }), ..self }
    }

    /// The same with a `multipleOf`.
    pub const fn multiple_of(self, divisor: Decimal) -> Self {
        Self { multiple_of: Some(divisor), ..self }
    }

    /// The same with a `minLength`.
    pub const fn min_length(self, min: u64) -> Self {
        Self { min_length: Some(min), ..self }
    }

    /// The same with a `maxLength`.
    pub const fn max_length(self, max: u64) -> Self {
        Self { max_length: Some(max), ..self }
    }

    /// The same with these `pattern`s.
    pub const fn patterns(self, patterns: &'static [&'static Pattern]) -> Self {
        Self { patterns, ..self }
    }

    /// The same with `items`.
    pub const fn items(self, items: &'static Self) -> Self {
        Self { items: Some(items), ..self }
    }

    /// The same with a `minItems`.
    pub const fn min_items(self, min: u64) -> Self {
        Self { min_items: Some(min), ..self }
    }

    /// The same with a `maxItems`.
    pub const fn max_items(self, max: u64) -> Self {
        Self { max_items: Some(max), ..self }
    }

    /// The same with `uniqueItems`.
    pub const fn unique_items(self) -> Self {
        Self { unique_items: true, ..self }
    }

    /// The same with these `properties`.
    pub const fn properties(self, properties: &'static [Property]) -> Self {
        Self { properties, ..self }
    }

    /// The same with `additionalProperties`.
    pub const fn additional(self, additional: Additional) -> Self {
        Self { additional, ..self }
    }

    /// The same with a `minProperties`.
    pub const fn min_properties(self, min: u64) -> Self {
        Self { min_properties: Some(min), ..self }
    }

    /// The same with a `maxProperties`.
    pub const fn max_properties(self, max: u64) -> Self {
        Self { max_properties: Some(max), ..self }
    }

    /// An object whose schema is named by a discriminator.
    pub const fn hierarchy(discriminator: &'static Discriminator) -> Self {
        Self { discriminator: Some(discriminator), ..Self::of(Kind::Object) }
    }
}

impl Operation {
    /// What an operation is where nothing else is said; the base of every other one.
    pub const NEW: Self = Self {
        id: "",
        method: "",
        path: "",
        tag: "",
        security: &[],
        permissions: Permissions::None,
        parameters: &[],
        body: None,
        consumes: &["application/json"],
        produces: &["application/json"],
        responses: &[],
        body_limit: None,
    };
}

impl Parameter {
    const fn at(location: Location, name: &'static str, schema: &'static Schema) -> Self {
        Self { name, location, required: false, schema, collection: &[], default: None, allow_empty: false }
    }

    /// A parameter of the path, which is always required.
    pub const fn path(name: &'static str, schema: &'static Schema) -> Self {
        Self { required: true, ..Self::at(Location::Path, name, schema) }
    }

    /// A parameter of the query.
    pub const fn query(name: &'static str, schema: &'static Schema) -> Self {
        Self::at(Location::Query, name, schema)
    }

    /// A header.
    pub const fn header(name: &'static str, schema: &'static Schema) -> Self {
        Self::at(Location::Header, name, schema)
    }

    /// A field of a form.
    pub const fn form(name: &'static str, schema: &'static Schema) -> Self {
        Self::at(Location::FormData, name, schema)
    }

    /// The same, required.
    pub const fn required(self) -> Self {
        Self { required: true, ..self }
    }

    /// The same array, written in these ways, the outermost first.
    pub const fn collection(self, collection: &'static [Collection]) -> Self {
        Self { collection, ..self }
    }

    /// The same with this value, as JSON, where it is absent.
    pub const fn default(self, json: &'static str) -> Self {
        Self { default: Some(json), ..self }
    }

    /// The same, which may be empty.
    pub const fn allow_empty(self) -> Self {
        Self { allow_empty: true, ..self }
    }
}

impl Body {
    /// A body that has to be there.
    pub const fn required(schema: &'static Schema) -> Self {
        Self { required: true, schema, streamed: false, xml: None }
    }

    /// A body that may be absent.
    pub const fn optional(schema: &'static Schema) -> Self {
        Self { required: false, schema, streamed: false, xml: None }
    }

    /// The same, also in XML.
    pub const fn xml(self, xml: &'static Xml) -> Self {
        Self { xml: Some(xml), ..self }
    }

    /// The same, read by the handler while it arrives.
    pub const fn streamed(self) -> Self {
        Self { streamed: true, ..self }
    }
}

impl Response {
    /// Answers of these statuses; none for the `default` answer.
    pub const fn of(statuses: &'static [u16], schema: Option<&'static Schema>) -> Self {
        Self { statuses, schema, headers: &[], xml: None }
    }

    /// The same, also in XML.
    pub const fn xml(self, xml: &'static Xml) -> Self {
        Self { xml: Some(xml), ..self }
    }

    /// The same with these headers.
    pub const fn headers(self, headers: &'static [&'static str]) -> Self {
        Self { headers, ..self }
    }
}

impl Requirement {
    /// All of these schemes.
    pub const fn of(schemes: &'static [SchemeUse]) -> Self {
        Self { schemes }
    }
}

impl SchemeUse {
    /// The scheme with this index, with these scopes.
    pub const fn of(scheme: usize, scopes: &'static [&'static str]) -> Self {
        Self { scheme, scopes }
    }
}
