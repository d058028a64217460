//! The definition `EmailRequest`.
//!
//! Generated from the contract. Do not edit: changes are lost with the next generation.

use crate::rt;

/// Content of an email request.
/// Definition `EmailRequest`.
#[derive(Debug, Clone, PartialEq)]
pub struct EmailRequest {
    pub cc: Option<Vec<String>>,
    pub context: Option<bool>,
    pub note: Option<String>,
    pub recipient: Vec<String>,
    pub subject: String,
}

impl rt::serde::Serialize for EmailRequest {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("cc", &self.cc)?;
        o.optional("context", &self.context)?;
        o.optional("note", &self.note)?;
        o.required("recipient", &self.recipient)?;
        o.required("subject", &self.subject)?;
        o.end()
    }
}

rt::values!(EmailRequest);

pub(crate) static EMAIL_REQUEST: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("cc", &rt::Schema::array(&rt::schema::EMAIL)),
    rt::Property::optional("context", &rt::schema::BOOLEAN),
    rt::Property::optional("note", &rt::schema::STRING),
    rt::Property::required("recipient", &rt::Schema::array(&rt::schema::EMAIL)),
    rt::Property::required("subject", &rt::schema::STRING),
]);
