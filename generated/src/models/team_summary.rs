//! The definition `TeamSummary`.
//!
//! Generated from the contract. Do not edit: changes are lost with the next generation.

use crate::rt;

/// Team that determines which users can access which channels, in the summary format with only the essential
/// fields.
/// Definition `TeamSummary`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct TeamSummary {
    pub id: Option<super::ObjectId>,
    pub name: Option<String>,
}

impl rt::serde::Serialize for TeamSummary {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("_id", &self.id)?;
        o.optional("name", &self.name)?;
        o.end()
    }
}

rt::values!(TeamSummary);

pub(crate) static TEAM_SUMMARY: rt::Schema = rt::Schema::object(
    &[rt::Property::optional("_id", &super::OBJECT_ID), rt::Property::optional("name", &rt::schema::STRING)],
);
