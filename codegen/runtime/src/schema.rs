//! Schemas as static tables: the JSON Schema subset of Swagger 2.0 that a server can check.
//!
//! Generated code writes one `static` for each schema of its contract; the fast path ([`crate::Value`]) and the
//! slow one (`validate`) both read these tables, so that there is one statement of what is allowed.

use crate::decimal::{Bound, Decimal};
use crate::hierarchy::Discriminator;
use crate::pattern::Pattern;

/// What a schema's `type` says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// No `type`: any value; every keyword is checked where it applies to the value at hand.
    Any,
    /// `true` or `false`.
    Boolean,
    /// A JSON integer: `5.0` is none (draft 4 of JSON Schema). Without a format it is an `i64`.
    Integer,
    /// Any JSON number, held as an `f64`.
    Number,
    /// A string.
    String,
    /// An array.
    Array,
    /// An object.
    Object,
    /// A file: in `formData` parameters and in answers only.
    File,
}

/// The formats that are checked. Others are annotations and have no variant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// A signed integer of 32 bits.
    Int32,
    /// A signed integer of 64 bits.
    Int64,
    /// An unsigned integer of 32 bits.
    UInt32,
    /// An unsigned integer of 64 bits.
    UInt64,
    /// A number that an `f32` holds.
    Float,
    /// A number that an `f64` holds.
    Double,
    /// `full-date` of RFC 3339, section 5.6.
    Date,
    /// `date-time` of RFC 3339, section 5.6.
    DateTime,
    /// An address as RFC 5322 writes it, without display name.
    Email,
    /// An absolute URI (RFC 3986); `url` is the same.
    Uri,
    /// A UUID (RFC 9562): hyphenated, simple, braced or as a URN.
    Uuid,
    /// Base64 with padding (RFC 4648, section 4).
    Byte,
    /// Any octets; nothing to check in a string.
    Binary,
    /// Any string, redacted where it is printed.
    Password,
}

impl Format {
    /// The name as contracts write it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Int32 => "int32",
            Self::Int64 => "int64",
            Self::UInt32 => "uint32",
            Self::UInt64 => "uint64",
            Self::Float => "float",
            Self::Double => "double",
            Self::Date => "date",
            Self::DateTime => "date-time",
            Self::Email => "email",
            Self::Uri => "uri",
            Self::Uuid => "uuid",
            Self::Byte => "byte",
            Self::Binary => "binary",
            Self::Password => "password",
        }
    }
}

/// One value of an `enum`.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Literal {
    /// `null`.
    Null,
    /// A boolean.
    Bool(bool),
    /// An integer.
    Integer(i64),
    /// An integer above `i64::MAX`.
    Unsigned(u64),
    /// A number that is no integer.
    Number(f64),
    /// A string.
    String(&'static str),
    /// An array or an object, as JSON text.
    Json(&'static str),
}

/// A schema. Emitted as `static S7: Schema = Schema { kind: Kind::String, max_length: Some(60), ..Schema::ANY };`
#[derive(Debug)]
pub struct Schema {
    /// The `type`.
    pub kind: Kind,
    /// `x-nullable`: `null` is allowed beside whatever else the schema says.
    pub nullable: bool,
    /// The `format`, if it is one that is checked.
    pub format: Option<Format>,
    /// The `enum`; empty means none.
    pub enumeration: &'static [Literal],
    /// The `enum` of a schema whose values are strings only; empty means none.
    pub strings: &'static [&'static str],
    /// The `minimum`, with `exclusiveMinimum`.
    pub minimum: Option<Bound>,
    /// The `maximum`, with `exclusiveMaximum`.
    pub maximum: Option<Bound>,
    /// The `multipleOf`.
    pub multiple_of: Option<Decimal>,
    /// The `minLength`, in Unicode scalar values.
    pub min_length: Option<u64>,
    /// The `maxLength`, in Unicode scalar values.
    pub max_length: Option<u64>,
    /// Every `pattern`; a string must match all of them (`allOf` merges them).
    pub patterns: &'static [&'static Pattern],
    /// The schema of an array's items.
    pub items: Option<&'static Schema>,
    /// The `minItems`.
    pub min_items: Option<u64>,
    /// The `maxItems`.
    pub max_items: Option<u64>,
    /// The `uniqueItems`: items are compared as JSON values, so that `1` and `1.0` are the same.
    pub unique_items: bool,
    /// The declared properties, in the contract's order.
    pub properties: &'static [Property],
    /// What holds for properties that are not declared.
    pub additional: Additional,
    /// The `minProperties`.
    pub min_properties: Option<u64>,
    /// The `maxProperties`.
    pub max_properties: Option<u64>,
    /// The `discriminator` of a definition that others inherit from; everything else is said by the schemas that it leads to.
    pub discriminator: Option<&'static Discriminator>,
}

impl Schema {
    /// The schema that allows everything; the base of every other one.
    pub const ANY: Self = Self {
        kind: Kind::Any,
        nullable: false,
        format: None,
        enumeration: &[],
        strings: &[],
        minimum: None,
        maximum: None,
        multiple_of: None,
        min_length: None,
        max_length: None,
        patterns: &[],
        items: None,
        min_items: None,
        max_items: None,
        unique_items: false,
        properties: &[],
        additional: Additional::Allowed,
        min_properties: None,
        max_properties: None,
        discriminator: None,
    };

    /// A schema of this `type` and format and nothing else.
    const fn formatted(kind: Kind, format: Format) -> Self {
        Self { kind, format: Some(format), ..Self::ANY }
    }

    /// Whether no value, or no object, can break this: it says nothing but which type a value is of.
    pub(crate) const fn allows_any(&self, is_object: bool) -> bool {
        (matches!(self.kind, Kind::Any) || is_object && matches!(self.kind, Kind::Object))
            && self.format.is_none()
            && self.minimum.is_none()
            && self.maximum.is_none()
            && self.multiple_of.is_none()
            && !self.constrains_text()
            && self.items.is_none()
            && self.min_items.is_none()
            && self.max_items.is_none()
            && !self.unique_items
            && self.properties.is_empty()
            && matches!(self.additional, Additional::Allowed)
            && self.min_properties.is_none()
            && self.max_properties.is_none()
            && self.discriminator.is_none()
    }

    /// Whether a string has to satisfy more than its format.
    pub(crate) const fn constrains_text(&self) -> bool {
        self.min_length.is_some()
            || self.max_length.is_some()
            || !self.patterns.is_empty()
            || !self.enumeration.is_empty()
            || !self.strings.is_empty()
    }
}

/// A declared property of an object.
#[derive(Debug)]
pub struct Property {
    /// The name as it stands in JSON.
    pub name: &'static str,
    /// Whether it has to be there.
    pub required: bool,
    /// Its schema.
    pub schema: &'static Schema,
    /// The value that an absent property has, as JSON text.
    pub default: Option<&'static str>,
    /// `readOnly`: a request is let off a required one.
    pub read_only: bool,
}

impl Property {
    /// A property that has to be there.
    pub const fn required(name: &'static str, schema: &'static Schema) -> Self {
        Self { name, required: true, schema, default: None, read_only: false }
    }

    /// A property that may be absent.
    pub const fn optional(name: &'static str, schema: &'static Schema) -> Self {
        Self { name, required: false, schema, default: None, read_only: false }
    }

    /// A property that has the value `json` where it is absent.
    pub const fn defaulted(name: &'static str, schema: &'static Schema, json: &'static str) -> Self {
        Self { name, required: false, schema, default: Some(json), read_only: false }
    }

    /// The same property, `readOnly`.
    pub const fn read_only(self) -> Self {
        Self { read_only: true, ..self }
    }
}

/// The `additionalProperties` of an object.
#[derive(Debug, Clone, Copy)]
pub enum Additional {
    /// Undeclared properties may be there; nothing is said about them.
    Allowed,
    /// There must be none.
    Forbidden,
    /// There may be some, of this schema.
    Schema(&'static Schema),
}

/// Any value.
pub static ANY: Schema = Schema::ANY;
/// Any boolean.
pub static BOOLEAN: Schema = Schema::of(Kind::Boolean);
/// Any integer that an `i64` holds.
pub static INTEGER: Schema = Schema::of(Kind::Integer);
/// Any integer that an `i32` holds.
pub static INT32: Schema = Schema::formatted(Kind::Integer, Format::Int32);
/// Any integer that an `i64` holds, said explicitly.
pub static INT64: Schema = Schema::formatted(Kind::Integer, Format::Int64);
/// Any integer that a `u32` holds.
pub static UINT32: Schema = Schema::formatted(Kind::Integer, Format::UInt32);
/// Any integer that a `u64` holds.
pub static UINT64: Schema = Schema::formatted(Kind::Integer, Format::UInt64);
/// Any number.
pub static NUMBER: Schema = Schema::of(Kind::Number);
/// Any number that an `f32` holds.
pub static FLOAT: Schema = Schema::formatted(Kind::Number, Format::Float);
/// Any number, said to be an `f64`.
pub static DOUBLE: Schema = Schema::formatted(Kind::Number, Format::Double);
/// Any string.
pub static STRING: Schema = Schema::of(Kind::String);
/// A date.
pub static DATE: Schema = Schema::formatted(Kind::String, Format::Date);
/// A date with time and offset.
pub static DATE_TIME: Schema = Schema::formatted(Kind::String, Format::DateTime);
/// An e-mail address.
pub static EMAIL: Schema = Schema::formatted(Kind::String, Format::Email);
/// An absolute URI.
pub static URI: Schema = Schema::formatted(Kind::String, Format::Uri);
/// A UUID.
pub static UUID: Schema = Schema::formatted(Kind::String, Format::Uuid);
/// Octets in base64.
pub static BYTE: Schema = Schema::formatted(Kind::String, Format::Byte);
/// Octets.
pub static BINARY: Schema = Schema::formatted(Kind::String, Format::Binary);
/// A secret string.
pub static PASSWORD: Schema = Schema::formatted(Kind::String, Format::Password);
/// Any object.
pub static OBJECT: Schema = Schema::of(Kind::Object);
/// A file.
pub static FILE: Schema = Schema::of(Kind::File);
