//! The definition `History`.
//!
//! Generated from the contract. Do not edit: changes are lost with the next generation.

use crate::{patterns, rt};

/// Log entry about one specific change.
/// Definition `History`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct History {
    pub id: Option<super::ObjectId>,
    pub account_id: Option<super::ObjectId>,
    pub action: Option<String>,
    pub actor: Option<super::ObjectId>,
    pub item_id: Option<super::ObjectId>,
    pub time: Option<super::Date>,
    pub r#type: Option<String>,
    pub variables: Option<rt::JsonObject>,
}

impl rt::serde::Serialize for History {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("_id", &self.id)?;
        o.optional("accountId", &self.account_id)?;
        o.optional("action", &self.action)?;
        o.optional("actor", &self.actor)?;
        o.optional("itemId", &self.item_id)?;
        o.optional("time", &self.time)?;
        o.optional("type", &self.r#type)?;
        o.optional("variables", &self.variables)?;
        o.end()
    }
}

rt::values!(History);

pub(crate) static HISTORY: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("_id", &super::OBJECT_ID),
    rt::Property::optional("accountId", &super::OBJECT_ID),
    rt::Property::optional(
        "action",
        &rt::Schema::of(rt::Kind::String).patterns(&[&patterns::P_8C143E6BF89F]),
    ),
    rt::Property::optional("actor", &super::OBJECT_ID),
    rt::Property::optional("itemId", &super::OBJECT_ID),
    rt::Property::optional("time", &super::DATE),
    rt::Property::optional("type", &rt::schema::STRING),
    rt::Property::optional("variables", &rt::schema::OBJECT),
]);
