//! Types with every keyword, as the generator writes them.

use std::collections::BTreeMap;

use codegen_runtime as rt;
use rt::{Additional, Bound, Decimal, Format, Kind, Literal, Pattern, Property, Schema, schema};

pub(crate) static HEX: Pattern = Pattern::class("^[a-f0-9]{4}$", &[(b'a', b'f'), (b'0', b'9')], 4, 4);
static LETTERS: Pattern = Pattern::regex("^[^0-9]*$", "^[^0-9]*$");
static NOT_X: Pattern = Pattern::prefix("^a", "a");

const fn bound(value: Decimal, exclusive: bool) -> Option<Bound> {
    Some(Bound { value, exclusive })
}

pub(crate) static ID: Schema = Schema { kind: Kind::String, patterns: &[&HEX], ..Schema::ANY };
pub(crate) static COLOUR: Schema = Schema {
    kind: Kind::String,
    enumeration: &[Literal::String("red"), Literal::String("green"), Literal::String("")],
    ..Schema::ANY
};
static LEVEL: Schema =
    Schema { kind: Kind::Integer, enumeration: &[Literal::Integer(1), Literal::Integer(-2)], ..Schema::ANY };
static COUNT: Schema = Schema {
    kind: Kind::Integer,
    minimum: bound(Decimal::Integer(0), true),
    maximum: bound(Decimal::Float(50.5), false),
    multiple_of: Some(Decimal::Integer(5)),
    ..Schema::ANY
};
static BIG: Schema = Schema {
    kind: Kind::Integer,
    format: Some(Format::UInt64),
    maximum: bound(Decimal::Unsigned(u64::MAX), true),
    ..Schema::ANY
};
static RATIO: Schema = Schema {
    kind: Kind::Number,
    minimum: bound(Decimal::Float(-0.5), false),
    maximum: bound(Decimal::Integer(1), true),
    multiple_of: Some(Decimal::Float(0.01)),
    ..Schema::ANY
};
static SINGLE: Schema = Schema {
    kind: Kind::Number,
    format: Some(Format::Float),
    maximum: bound(Decimal::Float(0.1), false),
    ..Schema::ANY
};
static CHOICE: Schema =
    Schema { kind: Kind::Number, enumeration: &[Literal::Number(0.5), Literal::Integer(2)], ..Schema::ANY };
static ON: Schema = Schema { kind: Kind::Boolean, enumeration: &[Literal::Bool(true)], ..Schema::ANY };
static NAME: Schema = Schema {
    kind: Kind::String,
    min_length: Some(2),
    max_length: Some(4),
    patterns: &[&LETTERS, &NOT_X],
    ..Schema::ANY
};
static NOTE: Schema = Schema { kind: Kind::String, nullable: true, max_length: Some(3), ..Schema::ANY };
static PIN: Schema = Schema { kind: Kind::String, format: Some(Format::Password), min_length: Some(4), ..Schema::ANY };
/// A date-time under a keyword that the decoded instant no longer shows.
static STAMP: Schema =
    Schema { kind: Kind::String, format: Some(Format::DateTime), max_length: Some(20), ..Schema::ANY };
static TAGS: Schema = Schema {
    kind: Kind::Array,
    items: Some(&COLOUR),
    min_items: Some(1),
    max_items: Some(3),
    unique_items: true,
    ..Schema::ANY
};
static MOMENTS: Schema =
    Schema { kind: Kind::Array, items: Some(&schema::DATE_TIME), unique_items: true, ..Schema::ANY };
static NUMBERS: Schema = Schema { kind: Kind::Array, items: Some(&schema::NUMBER), unique_items: true, ..Schema::ANY };
static IDS: Schema = Schema { kind: Kind::Array, items: Some(&ID), unique_items: true, ..Schema::ANY };
static INNERS: Schema =
    Schema { kind: Kind::Array, items: Some(&INNER), unique_items: true, max_items: Some(4), ..Schema::ANY };
static COUNTS: Schema =
    Schema { kind: Kind::Object, additional: Additional::Schema(&COUNT), max_properties: Some(2), ..Schema::ANY };
static ANYTHING: Schema = Schema {
    minimum: bound(Decimal::Integer(3), false),
    min_length: Some(2),
    max_items: Some(1),
    properties: &[Property::required("a", &schema::INTEGER)],
    ..Schema::ANY
};
static UNIQUE_ANY: Schema = Schema { kind: Kind::Array, items: Some(&schema::ANY), unique_items: true, ..Schema::ANY };
pub(crate) static INNER: Schema = Schema {
    kind: Kind::Object,
    properties: &[Property::optional("a", &schema::INT32), Property::defaulted("b", &schema::BOOLEAN, "true")],
    additional: Additional::Forbidden,
    min_properties: Some(1),
    ..Schema::ANY
};
static LOOSE: Schema = Schema {
    kind: Kind::Object,
    properties: &[Property::optional("a", &schema::INT32)],
    max_properties: Some(2),
    ..Schema::ANY
};
pub(crate) static ZOO: Schema = Schema {
    kind: Kind::Object,
    properties: &[
        Property::required("id", &ID),
        Property::optional("count", &COUNT),
        Property::optional("small", &schema::INT32),
        Property::optional("big", &BIG),
        Property::optional("ratio", &RATIO),
        Property::optional("single", &SINGLE),
        Property::optional("choice", &CHOICE),
        Property::optional("on", &ON),
        Property::optional("name", &NAME),
        Property::required("note", &NOTE),
        Property::optional("pin", &PIN),
        Property::optional("stamp", &STAMP),
        Property::optional("email", &schema::EMAIL),
        Property::optional("uri", &schema::URI),
        Property::optional("at", &schema::DATE_TIME),
        Property::optional("day", &schema::DATE),
        Property::optional("uuid", &schema::UUID),
        Property::optional("octets", &schema::BYTE),
        Property::optional("colour", &COLOUR),
        Property::optional("level", &LEVEL),
        Property::optional("tags", &TAGS),
        Property::optional("moments", &MOMENTS),
        Property::optional("numbers", &NUMBERS),
        Property::optional("ids", &IDS),
        Property::optional("inner", &INNER),
        Property::optional("inners", &INNERS),
        Property::optional("loose", &LOOSE),
        Property::optional("counts", &COUNTS),
        Property::optional("anything", &ANYTHING),
        Property::optional("unique", &UNIQUE_ANY),
        Property::defaulted("size", &schema::INTEGER, "10"),
        Property::required("created", &schema::DATE_TIME).read_only(),
    ],
    additional: Additional::Schema(&schema::UINT32),
    ..Schema::ANY
};

#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Id(String);

impl rt::Newtype for Id {
    type Inner = String;
    const SCHEMA: &'static Schema = &ID;

    fn wrap(inner: String) -> Self {
        Self(inner)
    }

    fn inner(&self) -> &String {
        &self.0
    }

    fn into_inner(self) -> String {
        self.0
    }
}

#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Counts(BTreeMap<String, i64>);

impl rt::Newtype for Counts {
    type Inner = BTreeMap<String, i64>;
    const SCHEMA: &'static Schema = &COUNTS;

    fn wrap(inner: Self::Inner) -> Self {
        Self(inner)
    }

    fn inner(&self) -> &Self::Inner {
        &self.0
    }

    fn into_inner(self) -> Self::Inner {
        self.0
    }
}

rt::newtypes!(Id, Counts);
rt::text_newtypes!(Id);

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Colour {
    Red,
    Green,
    Empty,
}

impl rt::Enumeration for Colour {
    const VARIANTS: &'static [(&'static str, Self)] = &[("red", Self::Red), ("green", Self::Green), ("", Self::Empty)];
}

rt::enumerations!(Colour);

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Level {
    One,
    MinusTwo,
}

impl rt::IntegerEnumeration for Level {
    const VARIANTS: &'static [(i64, Self)] = &[(1, Self::One), (-2, Self::MinusTwo)];
}

rt::integer_enumerations!(Level);

#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Inner {
    pub(crate) a: Option<i32>,
    pub(crate) b: bool,
}

impl rt::Object for Inner {
    const SCHEMA: &'static Schema = &INNER;

    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut a = None;
        let mut b = None;
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut a)?,
                1 => p.value(&mut b)?,
                _ => p.unknown()?,
            }
        }
        Ok(Self { a, b: p.defaulted(1, b)? })
    }
}

impl rt::serde::Serialize for Inner {
    fn serialize<S: rt::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(serializer)?;
        o.optional("a", &self.a)?;
        o.required("b", &self.b)?;
        o.end()
    }
}

#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Loose {
    pub(crate) a: Option<i32>,
}

impl rt::Object for Loose {
    const SCHEMA: &'static Schema = &LOOSE;

    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut a = None;
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut a)?,
                _ => p.unknown()?,
            }
        }
        Ok(Self { a })
    }
}

#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Zoo {
    pub(crate) id: Id,
    pub(crate) count: Option<i64>,
    pub(crate) small: Option<i32>,
    pub(crate) big: Option<u64>,
    pub(crate) ratio: Option<f64>,
    pub(crate) single: Option<f32>,
    pub(crate) choice: Option<f64>,
    pub(crate) on: Option<bool>,
    pub(crate) name: Option<String>,
    pub(crate) note: rt::Nullable<String>,
    pub(crate) pin: Option<rt::Secret>,
    pub(crate) stamp: Option<rt::DateTime>,
    pub(crate) email: Option<String>,
    pub(crate) uri: Option<String>,
    pub(crate) at: Option<rt::DateTime>,
    pub(crate) day: Option<rt::Date>,
    pub(crate) uuid: Option<rt::Uuid>,
    pub(crate) octets: Option<rt::Base64>,
    pub(crate) colour: Option<Colour>,
    pub(crate) level: Option<Level>,
    pub(crate) tags: Option<Vec<Colour>>,
    pub(crate) moments: Option<Vec<rt::DateTime>>,
    pub(crate) numbers: Option<Vec<f64>>,
    pub(crate) ids: Option<Vec<Id>>,
    pub(crate) inner: Option<Box<Inner>>,
    pub(crate) inners: Option<Vec<Inner>>,
    pub(crate) loose: Option<Loose>,
    pub(crate) counts: Option<Counts>,
    pub(crate) anything: Option<rt::serde_json::Value>,
    pub(crate) unique: Option<Vec<rt::serde_json::Value>>,
    pub(crate) size: i64,
    pub(crate) created: Option<rt::DateTime>,
    pub(crate) additional: BTreeMap<String, u32>,
}

impl rt::Object for Zoo {
    const SCHEMA: &'static Schema = &ZOO;

    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut count = None;
        let mut small = None;
        let mut big = None;
        let mut ratio = None;
        let mut single = None;
        let mut choice = None;
        let mut on = None;
        let mut name = None;
        let mut note = None;
        let mut pin = None;
        let mut stamp = None;
        let mut email = None;
        let mut uri = None;
        let mut at = None;
        let mut day = None;
        let mut uuid = None;
        let mut octets = None;
        let mut colour = None;
        let mut level = None;
        let mut tags = None;
        let mut moments = None;
        let mut numbers = None;
        let mut ids = None;
        let mut inner = None;
        let mut inners = None;
        let mut loose = None;
        let mut counts = None;
        let mut anything = None;
        let mut unique = None;
        let mut size = None;
        let mut created = None;
        let mut additional = BTreeMap::new();
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut id)?,
                1 => p.value(&mut count)?,
                2 => p.value(&mut small)?,
                3 => p.value(&mut big)?,
                4 => p.value(&mut ratio)?,
                5 => p.value(&mut single)?,
                6 => p.value(&mut choice)?,
                7 => p.value(&mut on)?,
                8 => p.value(&mut name)?,
                9 => p.value(&mut note)?,
                10 => p.value(&mut pin)?,
                11 => p.value(&mut stamp)?,
                12 => p.value(&mut email)?,
                13 => p.value(&mut uri)?,
                14 => p.value(&mut at)?,
                15 => p.value(&mut day)?,
                16 => p.value(&mut uuid)?,
                17 => p.value(&mut octets)?,
                18 => p.value(&mut colour)?,
                19 => p.value(&mut level)?,
                20 => p.value(&mut tags)?,
                21 => p.value(&mut moments)?,
                22 => p.value(&mut numbers)?,
                23 => p.value(&mut ids)?,
                24 => p.value(&mut inner)?,
                25 => p.value(&mut inners)?,
                26 => p.value(&mut loose)?,
                27 => p.value(&mut counts)?,
                28 => p.value(&mut anything)?,
                29 => p.value(&mut unique)?,
                30 => p.value(&mut size)?,
                31 => p.value(&mut created)?,
                _ => p.additional(&mut additional)?,
            }
        }
        Ok(Self {
            id: p.required(0, id)?,
            count,
            small,
            big,
            ratio,
            single,
            choice,
            on,
            name,
            note: p.required(9, note)?,
            pin,
            stamp,
            email,
            uri,
            at,
            day,
            uuid,
            octets,
            colour,
            level,
            tags,
            moments,
            numbers,
            ids,
            inner,
            inners,
            loose,
            counts,
            anything,
            unique,
            size: p.defaulted(30, size)?,
            created,
            additional,
        })
    }
}

rt::objects!(Inner, Loose, Zoo);
