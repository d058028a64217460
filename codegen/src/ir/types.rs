//! Types: what becomes a Rust type, and how places of the contract refer to it.

use std::collections::BTreeSet;

use openapiv2::Pointer;
use serde_json::{Map, Value as Json};

use super::shape::{Bound, Decimal, DefinitionKey, JsonText, Kind};

/// Index into [`super::Api::types`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TypeId(pub usize);

/// How a place refers to a type.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum TypeRef {
    /// Any JSON value.
    Any,
    /// `boolean`
    Boolean,
    /// `integer` with `format: int32`
    Int32,
    /// `integer`
    Int64,
    /// `integer` with `format: uint32`
    UInt32,
    /// `integer` with `format: uint64` or a bound beyond `i64`
    UInt64,
    /// `number` with `format: float`
    Float,
    /// `number`
    Double,
    /// `string`
    String,
    /// `string` with `format: date`
    Date,
    /// `string` with `format: date-time`
    DateTime,
    /// `string` with `format: uuid`
    Uuid,
    /// `string` with `format: byte`
    Base64,
    /// `string` with `format: password`
    Secret,
    /// A file of a form.
    File,
    /// The bytes of a body that the handler reads.
    BodyStream,
    /// An object without known properties.
    JsonObject,
    /// A list.
    Array(Box<TypeRef>),
    /// A map from names to values.
    Map(Box<TypeRef>),
    /// A type with a name.
    Named(TypeId),
    /// A type of the user's own, as the options write it.
    External(String),
    /// A value or null.
    Nullable(Box<TypeRef>),
    /// A value behind a pointer, which ends a recursion.
    Boxed(Box<TypeRef>),
}

impl TypeRef {
    /// The named type that a value of this type holds in itself, not behind a list, a map or a pointer.
    pub fn held(&self) -> Option<TypeId> {
        match self {
            Self::Named(id) => Some(*id),
            Self::Nullable(inner) => inner.held(),
            _ => None,
        }
    }

    /// The named type at the bottom of lists, maps and pointers.
    pub fn named(&self) -> Option<TypeId> {
        match self {
            Self::Named(id) => Some(*id),
            Self::Nullable(inner) | Self::Boxed(inner) | Self::Array(inner) | Self::Map(inner) => inner.named(),
            _ => None,
        }
    }
}

/// What people read about a type, a property, an operation.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Docs {
    /// `title`, `summary`
    pub title: Option<String>,
    /// `description`
    pub description: Option<String>,
}

/// Under what a type name begins.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Root {
    /// A definition.
    Definition(DefinitionKey),
    /// An operation, by its index.
    Operation(usize),
}

/// Where a place stands: the root and the way down, as words from which a name is made.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct NamePath {
    /// A definition or an operation.
    pub root: Root,
    /// Property names, `Item`, `Value`, `Body`, names of statuses.
    pub words: Vec<String>,
}

impl NamePath {
    /// One step down.
    #[must_use]
    pub fn child(&self, word: impl Into<String>) -> Self {
        let mut words = self.words.clone();
        words.push(word.into());
        Self { root: self.root.clone(), words }
    }
}

/// A place with a type name of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// What the name is made of.
    pub path: NamePath,
    /// Where the schema stands.
    pub pointer: Pointer,
    /// Its type.
    pub id: TypeId,
    /// Whether the type has its name from here; all other places are aliases.
    pub canonical: bool,
}

/// A type.
#[derive(Debug, Clone, PartialEq)]
pub struct Type {
    /// What the name is made of.
    pub path: NamePath,
    /// Where the schema stands.
    pub pointer: Pointer,
    /// For people.
    pub docs: Docs,
    /// What it is.
    pub kind: TypeKind,
    /// What is checked.
    pub table: Table,
    /// Whether a request reaches it (or nothing does).
    pub in_requests: bool,
    /// Whether an answer reaches it (or nothing does).
    pub in_answers: bool,
    /// Further traits to derive, by option.
    pub derive: BTreeSet<String>,
}

/// What a type is.
#[derive(Debug, Clone, PartialEq)]
pub enum TypeKind {
    /// An object with known properties, sorted by name.
    Struct {
        /// Properties.
        fields: Vec<Field>,
        /// Values of `additionalProperties` that are kept.
        additional: Option<TypeRef>,
    },
    /// An enumeration of strings.
    StringEnum(Vec<String>),
    /// An enumeration of integers.
    IntegerEnum(Vec<i64>),
    /// What a discriminator chooses from: for each subtype the definition's name, and its type, which is held behind a
    /// pointer.
    Hierarchy(Vec<(String, TypeRef)>),
    /// A value that is checked beyond its type.
    Newtype(TypeRef),
    /// Another name of a type.
    Alias(TypeRef),
}

/// A property.
#[derive(Debug, Clone, PartialEq)]
pub struct Field {
    /// Where its schema stands.
    pub pointer: Pointer,
    /// Name in the contract.
    pub name: String,
    /// Its type, without what `presence` says.
    pub ty: TypeRef,
    /// Whether it may be absent.
    pub presence: Presence,
    /// For people.
    pub docs: Docs,
}

/// Whether a value may be absent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Presence {
    /// Always there.
    Required,
    /// May be absent.
    Optional,
    /// May be absent; then it is this.
    Defaulted(JsonText),
}

/// What is checked: the schema of a named type, or one that stands where it is used.
#[derive(Debug, Clone, PartialEq)]
pub enum Table {
    /// The schema of a named type, unless the value is null and may be.
    Named {
        /// The type.
        id: TypeId,
        /// `x-nullable`
        nullable: bool,
    },
    /// A schema of its own.
    Inline(Box<TableSchema>),
}

/// A schema as the runtime has it.
#[derive(Debug, Clone, PartialEq)]
pub struct TableSchema {
    /// `type`
    pub kind: Kind,
    /// `x-nullable`
    pub nullable: bool,
    /// Keywords without schemas in them.
    pub constraints: Constraints,
    /// `items`
    pub items: Option<Table>,
    /// `properties`, sorted by name; those that are only required too.
    pub properties: Vec<TableProperty>,
    /// `additionalProperties`
    pub additional: TableAdditional,
    /// What a discriminator chooses from; everything else is said there.
    pub hierarchy: Option<TableHierarchy>,
    /// `example`, whether or not it is one.
    pub example: Option<Json>,
}

/// Keywords without schemas in them.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Constraints {
    /// `format`
    pub format: Option<String>,
    /// `enum`
    pub enumeration: Vec<JsonText>,
    /// `minimum`
    pub minimum: Option<Bound>,
    /// `maximum`
    pub maximum: Option<Bound>,
    /// `multipleOf`
    pub multiple_of: Option<Decimal>,
    /// `minLength`
    pub min_length: Option<u64>,
    /// `maxLength`
    pub max_length: Option<u64>,
    /// `pattern`
    pub patterns: Vec<String>,
    /// `minItems`
    pub min_items: Option<u64>,
    /// `maxItems`
    pub max_items: Option<u64>,
    /// `uniqueItems`
    pub unique_items: bool,
    /// `minProperties`
    pub min_properties: Option<u64>,
    /// `maxProperties`
    pub max_properties: Option<u64>,
}

/// A property in a table.
#[derive(Debug, Clone, PartialEq)]
pub struct TableProperty {
    /// Name in the contract.
    pub name: String,
    /// `required`
    pub required: bool,
    /// `readOnly`
    pub read_only: bool,
    /// `default`
    pub default: Option<JsonText>,
    /// Its schema.
    pub table: Table,
}

/// What a discriminator chooses from, in a table. Indices are those of the type's variants.
#[derive(Debug, Clone, PartialEq)]
pub struct TableHierarchy {
    /// `discriminator`: the property that names the definition.
    pub property: String,
    /// Names, and the schema that they stand for.
    pub subtypes: Vec<(Vec<String>, Table)>,
    /// The subtype of an object without the property, by index; none where it has to be there.
    pub absent: Option<usize>,
    /// The subtype of an object with another name, by index; none where there must be no other.
    pub unknown: Option<usize>,
}

impl TableHierarchy {
    /// The subtype of an object, by index.
    pub fn index(&self, members: &Map<String, Json>) -> Option<usize> {
        let Some(value) = members.get(&self.property) else { return self.absent };
        let name = value.as_str()?;
        let named = |(names, _): &(Vec<String>, Table)| names.iter().any(|other| other == name);
        self.subtypes.iter().position(named).or(self.unknown)
    }

    /// The schema of an object's subtype.
    pub fn of(&self, members: &Map<String, Json>) -> Option<&Table> {
        self.subtypes.get(self.index(members)?).map(|(_, table)| table)
    }
}

/// `additionalProperties` in a table.
#[derive(Debug, Clone, PartialEq)]
pub enum TableAdditional {
    /// Anything.
    Allowed,
    /// Nothing.
    Forbidden,
    /// Values of this schema.
    Schema(Table),
}
