//! The definition `Note`.
//!
//! Generated from the contract. Do not edit: changes are lost with the next generation.

use crate::rt;

/// Definition `Note`.
#[derive(Debug, Clone, PartialEq)]
pub struct Note {
    pub text: String,
}

impl rt::Object for Note {
    const SCHEMA: &'static rt::Schema = &NOTE;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut slot_text = None;
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut slot_text)?,
                _ => p.unknown()?,
            }
        }
        Ok(Self {
            text: p.required(0, slot_text)?,
        })
    }
}

impl rt::serde::Serialize for Note {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.required("text", &self.text)?;
        o.end()
    }
}

rt::objects!(Note);

pub(crate) static NOTE: rt::Schema = rt::Schema::object(
    &[rt::Property::required("text", &rt::Schema::of(rt::Kind::String).min_length(1).max_length(1000))],
);
