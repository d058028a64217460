//! The definition `Tag`.
//!
//! Generated from the contract. Do not edit: changes are lost with the next generation.

use crate::rt;

/// Content tag of the Content Planner.
/// Definition `Tag`.
#[derive(Debug, Clone, PartialEq)]
pub struct Tag {
    pub id: Option<super::ObjectId>,
    pub account_id: Option<super::ObjectId>,
    pub created_time: Option<rt::DateTime>,
    pub name: String,
}

impl rt::Object for Tag {
    const SCHEMA: &'static rt::Schema = &TAG;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let (mut slot_id, mut slot_account_id, mut slot_created_time) = (None, None, None);
        let mut slot_name = None;
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut slot_id)?,
                1 => p.value(&mut slot_account_id)?,
                2 => p.value(&mut slot_created_time)?,
                3 => p.value(&mut slot_name)?,
                _ => p.unknown()?,
            }
        }
        Ok(Self {
            id: slot_id,
            account_id: slot_account_id,
            created_time: slot_created_time,
            name: p.required(3, slot_name)?,
        })
    }
}

impl rt::serde::Serialize for Tag {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("_id", &self.id)?;
        o.optional("accountId", &self.account_id)?;
        o.optional("createdTime", &self.created_time)?;
        o.required("name", &self.name)?;
        o.end()
    }
}

rt::objects!(Tag);

pub(crate) static TAG: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("_id", &super::OBJECT_ID),
    rt::Property::optional("accountId", &super::OBJECT_ID),
    rt::Property::optional("createdTime", &rt::schema::DATE_TIME),
    rt::Property::required("name", &rt::Schema::of(rt::Kind::String).min_length(1).max_length(255)),
]);
