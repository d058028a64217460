//! The definition `Error`.
//!
//! Generated from the contract. Do not edit: changes are lost with the next generation.

use crate::{patterns, rt};

/// Standard error object of the API.
/// Definition `Error`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Error {
    pub code: Option<String>,
    pub message: Option<String>,
}

impl rt::serde::Serialize for Error {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("code", &self.code)?;
        o.optional("message", &self.message)?;
        o.end()
    }
}

rt::values!(Error);

pub(crate) static ERROR: rt::Schema = rt::Schema::object(&[
    rt::Property::optional(
        "code",
        &rt::Schema::of(rt::Kind::String).patterns(&[&patterns::P_8A2FC375B65E]),
    ),
    rt::Property::optional("message", &rt::schema::STRING),
]);
