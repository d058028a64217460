//! The definition `Template`.
//!
//! Generated from the contract. Do not edit: changes are lost with the next generation.

use crate::rt;

/// Template of the inbox.
/// Definition `Template`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Template {
    pub id: Option<super::ObjectId>,
    pub account_id: Option<super::ObjectId>,
    pub created_time: Option<rt::DateTime>,
    pub description: Option<String>,
    pub text: Option<String>,
    pub updated_time: Option<rt::DateTime>,
}

impl rt::serde::Serialize for Template {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("_id", &self.id)?;
        o.optional("accountId", &self.account_id)?;
        o.optional("createdTime", &self.created_time)?;
        o.optional("description", &self.description)?;
        o.optional("text", &self.text)?;
        o.optional("updatedTime", &self.updated_time)?;
        o.end()
    }
}

rt::values!(Template);

pub(crate) static TEMPLATE: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("_id", &super::OBJECT_ID),
    rt::Property::optional("accountId", &super::OBJECT_ID),
    rt::Property::optional("createdTime", &rt::schema::DATE_TIME),
    rt::Property::optional("description", &rt::schema::STRING),
    rt::Property::optional("text", &rt::schema::STRING),
    rt::Property::optional("updatedTime", &rt::schema::DATE_TIME),
]);
