//! The definition `InteractorList`.
//!
//! Generated from the contract. Do not edit: changes are lost with the next generation.

use crate::rt;

/// List of interactors for use in smart rules.
/// Definition `InteractorList`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct InteractorList {
    pub id: Option<super::ObjectId>,
    pub account_id: Option<super::ObjectId>,
    pub created_time: Option<rt::DateTime>,
    pub list: Option<Vec<super::InteractorListListItem>>,
    pub name: Option<String>,
}

impl rt::serde::Serialize for InteractorList {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("_id", &self.id)?;
        o.optional("accountId", &self.account_id)?;
        o.optional("createdTime", &self.created_time)?;
        o.optional("list", &self.list)?;
        o.optional("name", &self.name)?;
        o.end()
    }
}

/// Definition `InteractorList`, `list.item`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct InteractorListListItem {
    pub channel_id: Option<super::ObjectId>,
    pub interactor_id: Option<super::ObjectId>,
}

impl rt::serde::Serialize for InteractorListListItem {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("channelId", &self.channel_id)?;
        o.optional("interactorId", &self.interactor_id)?;
        o.end()
    }
}

rt::values!(InteractorList, InteractorListListItem);

pub(crate) static INTERACTOR_LIST: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("_id", &super::OBJECT_ID),
    rt::Property::optional("accountId", &super::OBJECT_ID),
    rt::Property::optional("createdTime", &rt::schema::DATE_TIME),
    rt::Property::optional("list", &rt::Schema::array(&super::INTERACTOR_LIST_LIST_ITEM)),
    rt::Property::optional("name", &rt::schema::STRING),
]);
pub(crate) static INTERACTOR_LIST_LIST_ITEM: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("channelId", &super::OBJECT_ID),
    rt::Property::optional("interactorId", &super::OBJECT_ID),
]);
