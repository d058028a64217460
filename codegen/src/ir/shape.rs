//! A schema with its references resolved and `allOf` merged, before types are made of it.
//!
//! Two shapes are equal when they accept the same values in the same words: titles, descriptions and examples do not
//! count, `default`, `x-nullable` and `readOnly` do.

use std::{
    cmp::Ordering,
    collections::{BTreeMap, BTreeSet},
};

use openapiv2::Pointer;
use serde_json::{Number, Value as Json};

/// A definition, as requests or as answers see it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DefinitionKey {
    /// Name in the contract.
    pub name: String,
    /// Set for the variant without duty to send `readOnly` properties, which exists beside the plain one.
    pub input: bool,
}

/// A schema.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Shape {
    /// `type`
    pub kind: Kind,
    /// A definition; then only `nullable`, `read_only`, `default` and `note` mean something beside it.
    pub reference: Option<DefinitionKey>,
    /// `x-nullable`
    pub nullable: bool,
    /// `readOnly`
    pub read_only: bool,
    /// `default`
    pub default: Option<JsonText>,
    /// `format`
    pub format: Option<String>,
    /// `enum`
    pub enumeration: Option<Vec<JsonText>>,
    /// `minimum`, `exclusiveMinimum`
    pub minimum: Option<Bound>,
    /// `maximum`, `exclusiveMaximum`
    pub maximum: Option<Bound>,
    /// `multipleOf`
    pub multiple_of: Option<Decimal>,
    /// `minLength`
    pub min_length: Option<u64>,
    /// `maxLength`
    pub max_length: Option<u64>,
    /// `pattern`; several after a merge.
    pub patterns: BTreeSet<String>,
    /// `items`
    pub items: Option<Box<Shape>>,
    /// `minItems`
    pub min_items: Option<u64>,
    /// `maxItems`
    pub max_items: Option<u64>,
    /// `uniqueItems`
    pub unique_items: bool,
    /// `properties`
    pub properties: BTreeMap<String, Shape>,
    /// `required`
    pub required: BTreeSet<String>,
    /// `additionalProperties`
    pub additional: Additional,
    /// What the discriminator of a definition chooses from; then only what belongs to the place means something beside it.
    pub hierarchy: Option<Hierarchy>,
    /// `minProperties`
    pub min_properties: Option<u64>,
    /// `maxProperties`
    pub max_properties: Option<u64>,
    /// What does not count towards equality.
    pub note: Note,
}

/// A definition from which others inherit: an object is one of them, or of the definition itself.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Hierarchy {
    /// `discriminator`: the property that names the definition.
    pub property: String,
    /// What an object can be, sorted by name; last the definition itself, unless it can be none.
    pub subtypes: Vec<Subtype>,
    /// The subtype of an object without the property, by index; none where it has to be there.
    pub absent: Option<usize>,
    /// The subtype of an object with another name, by index; none where there must be no other.
    pub unknown: Option<usize>,
}

/// What an object of a hierarchy can be.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Subtype {
    /// The definition.
    pub name: String,
    /// What the discriminator calls it, and what inherits from it.
    pub values: Vec<String>,
    /// A reference to the definition, or its own shape.
    pub shape: Shape,
}

/// `type`
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum Kind {
    /// No type: any value, of which each keyword checks what it applies to.
    #[default]
    Any,
    /// `boolean`
    Boolean,
    /// `integer`
    Integer,
    /// `number`
    Number,
    /// `string`
    String,
    /// `array`
    Array,
    /// `object`
    Object,
    /// `file`
    File,
}

impl Kind {
    /// As it stands in contracts; `any` where there is none.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Any => "any",
            Self::Boolean => "boolean",
            Self::Integer => "integer",
            Self::Number => "number",
            Self::String => "string",
            Self::Array => "array",
            Self::Object => "object",
            Self::File => "file",
        }
    }

    /// Whether a value is of this type. `1.0` is no integer, and no JSON is a file.
    pub fn admits(self, value: &Json) -> bool {
        match self {
            Self::Any => true,
            Self::Boolean => value.is_boolean(),
            Self::Integer => value.is_i64() || value.is_u64(),
            Self::Number => value.is_number(),
            Self::String => value.is_string(),
            Self::Array => value.is_array(),
            Self::Object => value.is_object(),
            Self::File => false,
        }
    }
}

/// `additionalProperties`
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum Additional {
    /// Absent: allowed and not kept.
    #[default]
    Ignored,
    /// `true` or a schema: kept.
    Kept(Box<Shape>),
    /// `false`
    Forbidden,
}

/// A bound of a number.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Bound {
    /// The number.
    pub value: Decimal,
    /// Whether the number itself is outside.
    pub exclusive: bool,
}

/// A number of the contract; equal when the values are.
#[derive(Debug, Clone)]
pub struct Decimal(pub Number);

impl Decimal {
    /// The number as `f64`, for comparison.
    pub fn as_f64(&self) -> f64 {
        self.0.as_f64().unwrap_or(f64::NAN)
    }

    /// An integral number as an integer, also where it is written `1.0`.
    pub fn normalised(number: &Number) -> Self {
        match number.as_f64() {
            Some(f) if number.is_f64() && f.fract() == 0.0 && f.abs() < 9_007_199_254_740_992.0 =>
            {
                #[allow(clippy::cast_possible_truncation, reason = "integral and within the exact range of f64")]
                Self(Number::from(f as i64))
            }
            _ => Self(number.clone()),
        }
    }
}

impl PartialEq for Decimal {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Decimal {}

impl PartialOrd for Decimal {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Decimal {
    fn cmp(&self, other: &Self) -> Ordering {
        self.as_f64().total_cmp(&other.as_f64()).then_with(|| self.0.to_string().cmp(&other.0.to_string()))
    }
}

/// A JSON value in one canonical spelling: keys sorted, no spaces.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct JsonText(pub String);

impl JsonText {
    /// Spells a value.
    pub fn of(value: &Json) -> Self {
        fn sorted(value: &Json) -> Json {
            match value {
                Json::Object(map) => {
                    let sorted_members: BTreeMap<_, _> = map.iter().map(|(k, v)| (k.clone(), sorted(v))).collect();
                    Json::Object(sorted_members.into_iter().collect())
                }
                Json::Array(items) => Json::Array(items.iter().map(sorted).collect()),
                other => other.clone(),
            }
        }
        Self(sorted(value).to_string())
    }

    /// The value.
    pub fn value(&self) -> Json {
        serde_json::from_str(&self.0).unwrap_or(Json::Null)
    }
}

/// Where a shape stands and what it says for people. All notes are equal.
#[derive(Debug, Clone, Default)]
pub struct Note {
    /// Where the schema stands.
    pub pointer: Pointer,
    /// `title`
    pub title: Option<String>,
    /// `description`
    pub description: Option<String>,
    /// `example`
    pub example: Option<Json>,
    /// Set on a reference that stands for an equal inline schema.
    pub identified: bool,
}

impl PartialEq for Note {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for Note {}

impl PartialOrd for Note {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Note {
    fn cmp(&self, _: &Self) -> Ordering {
        Ordering::Equal
    }
}

impl Shape {
    /// Any value.
    pub fn any(pointer: Pointer) -> Self {
        Self {
            kind: Kind::Any,
            reference: None,
            nullable: false,
            read_only: false,
            default: None,
            format: None,
            enumeration: None,
            minimum: None,
            maximum: None,
            multiple_of: None,
            min_length: None,
            max_length: None,
            patterns: BTreeSet::new(),
            items: None,
            min_items: None,
            max_items: None,
            unique_items: false,
            properties: BTreeMap::new(),
            required: BTreeSet::new(),
            additional: Additional::Ignored,
            hierarchy: None,
            min_properties: None,
            max_properties: None,
            note: Note { pointer, ..Note::default() },
        }
    }

    /// The same without what belongs to the place and not to the type: null, `readOnly`, `default`.
    #[must_use]
    pub fn bare(&self) -> Self {
        Self { nullable: false, read_only: false, default: None, ..self.clone() }
    }

    /// Whether more than the type is checked: a pattern, an enumeration or bounds.
    pub fn is_constrained(&self) -> bool {
        self.enumeration.is_some()
            || self.minimum.is_some()
            || self.maximum.is_some()
            || self.multiple_of.is_some()
            || self.min_length.is_some()
            || self.max_length.is_some()
            || !self.patterns.is_empty()
            || self.min_items.is_some()
            || self.max_items.is_some()
            || self.unique_items
            || self.min_properties.is_some()
            || self.max_properties.is_some()
    }

    /// Whether the shape becomes a struct: an object that has properties, or may have none at all.
    pub fn is_struct(&self) -> bool {
        self.reference.is_none()
            && self.kind == Kind::Object
            && self.enumeration.is_none()
            && (!self.properties.is_empty() || self.additional == Additional::Forbidden)
    }

    /// The shapes of what a discriminator chooses from.
    pub fn subtypes(&self) -> impl Iterator<Item = &Self> {
        self.hierarchy.iter().flat_map(|hierarchy| &hierarchy.subtypes).map(|subtype| &subtype.shape)
    }

    /// The same, to change them.
    pub fn subtypes_mut(&mut self) -> impl Iterator<Item = &mut Self> {
        self.hierarchy.iter_mut().flat_map(|hierarchy| &mut hierarchy.subtypes).map(|subtype| &mut subtype.shape)
    }

    /// The values of an enumeration of strings that becomes a Rust enum.
    pub fn string_values(&self) -> Option<Vec<String>> {
        if self.reference.is_some() || self.kind != Kind::String {
            return None;
        }
        let values: Option<Vec<String>> =
            self.enumeration.as_ref()?.iter().map(|text| text.value().as_str().map(str::to_owned)).collect();
        values.filter(|v| !v.is_empty())
    }

    /// The values of an enumeration of integers that becomes a Rust enum.
    pub fn integer_values(&self) -> Option<Vec<i64>> {
        if self.reference.is_some() || self.kind != Kind::Integer {
            return None;
        }
        let values: Option<Vec<i64>> = self.enumeration.as_ref()?.iter().map(|text| text.value().as_i64()).collect();
        values.filter(|v| !v.is_empty())
    }

    /// Whether an inline schema of this shape gets a type of its own.
    pub fn wants_name(&self) -> bool {
        // Asked for each reference to a definition, so that a long enumeration is not parsed each time.
        let listed = |is: fn(&JsonText) -> bool| {
            self.reference.is_none()
                && self.enumeration.as_ref().is_some_and(|all| !all.is_empty() && all.iter().all(is))
        };
        match self.kind {
            Kind::String if listed(|text| text.0.starts_with('"')) => true,
            Kind::Integer if listed(|text| text.0.parse::<i64>().is_ok()) => true,
            _ => self.is_struct() || self.hierarchy.is_some(),
        }
    }
}
