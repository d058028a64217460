//! The definition `PostGroup`.
//!
//! Generated from the contract. Do not edit: changes are lost with the next generation.

use crate::rt;

/// Group of posts; one account can have several post groups.
/// Definition `PostGroup`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PostGroup {
    pub id: Option<super::ObjectId>,
    pub account_id: Option<super::ObjectId>,
}

impl rt::serde::Serialize for PostGroup {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("_id", &self.id)?;
        o.optional("accountId", &self.account_id)?;
        o.end()
    }
}

rt::values!(PostGroup);

pub(crate) static POST_GROUP: rt::Schema = rt::Schema::object(
    &[rt::Property::optional("_id", &super::OBJECT_ID), rt::Property::optional("accountId", &super::OBJECT_ID)],
);
