//! The definition `Contact`.
//!
//! Generated from the contract. Do not edit: changes are lost with the next generation.

use crate::rt;

/// Email contact that the customer created; an account can have several.
/// Definition `Contact`.
#[derive(Debug, Clone, PartialEq)]
pub struct Contact {
    pub id: Option<super::ObjectId>,
    pub email: String,
}

impl rt::Object for Contact {
    const SCHEMA: &'static rt::Schema = &CONTACT;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let (mut slot_id, mut slot_email) = (None, None);
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut slot_id)?,
                1 => p.value(&mut slot_email)?,
                _ => p.unknown()?,
            }
        }
        Ok(Self {
            id: slot_id,
            email: p.required(1, slot_email)?,
        })
    }
}

impl rt::serde::Serialize for Contact {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("_id", &self.id)?;
        o.required("email", &self.email)?;
        o.end()
    }
}

rt::objects!(Contact);

pub(crate) static CONTACT: rt::Schema = rt::Schema::object(
    &[rt::Property::optional("_id", &super::OBJECT_ID), rt::Property::required("email", &rt::schema::STRING)],
);
