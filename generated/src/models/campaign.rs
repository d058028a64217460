//! The definition `Campaign`.
//!
//! Generated from the contract. Do not edit: changes are lost with the next generation.

use crate::{patterns, rt};

/// Definition `Campaign`.
#[derive(Debug, Clone, PartialEq)]
pub struct Campaign {
    pub id: Option<super::ObjectId>,
    pub account_id: Option<super::ObjectId>,
    /// Hexadecimal color value, for example "00aaff", that makes different types of campaigns easier to tell apart.
    pub colour: Option<String>,
    pub created_time: Option<super::Date>,
    /// Detailed description of the content campaign or category.
    pub description: Option<String>,
    pub end_time: super::Date,
    /// Short name of the campaign or category; the calendar displays a campaign's name.
    pub name: String,
    pub start_time: super::Date,
}

impl rt::Object for Campaign {
    const SCHEMA: &'static rt::Schema = &CAMPAIGN;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let (mut slot_id, mut slot_account_id, mut slot_colour) = (None, None, None);
        let (mut slot_created_time, mut slot_description, mut slot_end_time) = (None, None, None);
        let (mut slot_name, mut slot_start_time) = (None, None);
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut slot_id)?,
                1 => p.value(&mut slot_account_id)?,
                2 => p.value(&mut slot_colour)?,
                3 => p.value(&mut slot_created_time)?,
                4 => p.value(&mut slot_description)?,
                5 => p.value(&mut slot_end_time)?,
                6 => p.value(&mut slot_name)?,
                7 => p.value(&mut slot_start_time)?,
                _ => p.unknown()?,
            }
        }
        Ok(Self {
            id: slot_id,
            account_id: slot_account_id,
            colour: slot_colour,
            created_time: slot_created_time,
            description: slot_description,
            end_time: p.required(5, slot_end_time)?,
            name: p.required(6, slot_name)?,
            start_time: p.required(7, slot_start_time)?,
        })
    }
}

impl rt::serde::Serialize for Campaign {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("_id", &self.id)?;
        o.optional("accountId", &self.account_id)?;
        o.optional("colour", &self.colour)?;
        o.optional("createdTime", &self.created_time)?;
        o.optional("description", &self.description)?;
        o.required("endTime", &self.end_time)?;
        o.required("name", &self.name)?;
        o.required("startTime", &self.start_time)?;
        o.end()
    }
}

rt::objects!(Campaign);

pub(crate) static CAMPAIGN: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("_id", &super::OBJECT_ID),
    rt::Property::optional("accountId", &super::OBJECT_ID),
    rt::Property::optional(
        "colour",
        &rt::Schema::of(rt::Kind::String).patterns(&[&patterns::P_CBAA2E12C3AA]),
    ),
    rt::Property::optional("createdTime", &super::DATE),
    rt::Property::optional("description", &rt::Schema::of(rt::Kind::String).max_length(10000)),
    rt::Property::required("endTime", &super::DATE),
    rt::Property::required("name", &rt::Schema::of(rt::Kind::String).min_length(1).max_length(255)),
    rt::Property::required("startTime", &super::DATE),
]);
