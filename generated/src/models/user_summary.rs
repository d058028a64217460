//! The definition `UserSummary`.
//!
//! Generated from the contract. Do not edit: changes are lost with the next generation.

use crate::rt;

/// User of a customer's account, in the summary format with only the essential fields.
/// Definition `UserSummary`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UserSummary {
    pub id: Option<super::ObjectId>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
}

impl rt::serde::Serialize for UserSummary {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("_id", &self.id)?;
        o.optional("firstName", &self.first_name)?;
        o.optional("lastName", &self.last_name)?;
        o.end()
    }
}

rt::values!(UserSummary);

pub(crate) static USER_SUMMARY: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("_id", &super::OBJECT_ID),
    rt::Property::optional("firstName", &rt::schema::STRING),
    rt::Property::optional("lastName", &rt::schema::STRING),
]);
