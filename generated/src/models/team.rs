//! The definition `Team`.
//!
//! Generated from the contract. Do not edit: changes are lost with the next generation.

use crate::rt;

/// Complete team, with all information about it.
/// Definition `Team`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Team {
    pub id: Option<super::ObjectId>,
    pub account_id: Option<super::ObjectId>,
    pub admins: Option<Vec<super::ObjectId>>,
    pub channels: Option<Vec<super::ObjectId>>,
    pub created_time: Option<super::Date>,
    pub name: Option<String>,
    pub users: Option<Vec<super::ObjectId>>,
}

impl rt::serde::Serialize for Team {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("_id", &self.id)?;
        o.optional("accountId", &self.account_id)?;
        o.optional("admins", &self.admins)?;
        o.optional("channels", &self.channels)?;
        o.optional("createdTime", &self.created_time)?;
        o.optional("name", &self.name)?;
        o.optional("users", &self.users)?;
        o.end()
    }
}

rt::values!(Team);

pub(crate) static TEAM: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("_id", &super::OBJECT_ID),
    rt::Property::optional("accountId", &super::OBJECT_ID),
    rt::Property::optional("admins", &rt::Schema::array(&super::OBJECT_ID)),
    rt::Property::optional("channels", &rt::Schema::array(&super::OBJECT_ID)),
    rt::Property::optional("createdTime", &super::DATE),
    rt::Property::optional("name", &rt::schema::STRING),
    rt::Property::optional("users", &rt::Schema::array(&super::OBJECT_ID)),
]);
