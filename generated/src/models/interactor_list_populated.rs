//! The definition `InteractorListPopulated`.
//!
//! Generated from the contract. Do not edit: changes are lost with the next generation.

use crate::rt;

/// List of interactors for use in smart rules.
/// Definition `InteractorListPopulated`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct InteractorListPopulated {
    pub id: Option<super::ObjectId>,
    pub account_id: Option<super::ObjectId>,
    pub created_time: Option<rt::DateTime>,
    pub list: Option<Vec<super::InteractorListPopulatedListItem>>,
    pub name: Option<String>,
    pub updated_time: Option<rt::DateTime>,
}

impl rt::serde::Serialize for InteractorListPopulated {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("_id", &self.id)?;
        o.optional("accountId", &self.account_id)?;
        o.optional("createdTime", &self.created_time)?;
        o.optional("list", &self.list)?;
        o.optional("name", &self.name)?;
        o.optional("updatedTime", &self.updated_time)?;
        o.end()
    }
}

/// Definition `InteractorListPopulated`, `list.item`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct InteractorListPopulatedListItem {
    pub channel_id: Option<super::ObjectId>,
    pub interactor_id: Option<super::InteractorListPopulatedListItemInteractorId>,
}

impl rt::serde::Serialize for InteractorListPopulatedListItem {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("channelId", &self.channel_id)?;
        o.optional("interactorId", &self.interactor_id)?;
        o.end()
    }
}

/// Definition `InteractorListPopulated`, `list.item.interactorId`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct InteractorListPopulatedListItemInteractorId {
    pub id: Option<super::ObjectId>,
    pub name: Option<String>,
    pub network_specific: Option<rt::JsonObject>,
    pub picture: Option<String>,
    pub social_network: Option<String>,
    pub social_network_user_id: Option<String>,
    pub url: Option<String>,
}

impl rt::serde::Serialize for InteractorListPopulatedListItemInteractorId {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("_id", &self.id)?;
        o.optional("name", &self.name)?;
        o.optional("networkSpecific", &self.network_specific)?;
        o.optional("picture", &self.picture)?;
        o.optional("socialNetwork", &self.social_network)?;
        o.optional("socialNetworkUserId", &self.social_network_user_id)?;
        o.optional("url", &self.url)?;
        o.end()
    }
}

rt::values!(InteractorListPopulated, InteractorListPopulatedListItem);

rt::values!(InteractorListPopulatedListItemInteractorId);

pub(crate) static INTERACTOR_LIST_POPULATED: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("_id", &super::OBJECT_ID),
    rt::Property::optional("accountId", &super::OBJECT_ID),
    rt::Property::optional("createdTime", &rt::schema::DATE_TIME),
    rt::Property::optional("list", &rt::Schema::array(&super::INTERACTOR_LIST_POPULATED_LIST_ITEM)),
    rt::Property::optional("name", &rt::schema::STRING),
    rt::Property::optional("updatedTime", &rt::schema::DATE_TIME),
]);
pub(crate) static INTERACTOR_LIST_POPULATED_LIST_ITEM: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("channelId", &super::OBJECT_ID),
    rt::Property::optional("interactorId", &super::INTERACTOR_LIST_POPULATED_LIST_ITEM_INTERACTOR_ID),
]);
pub(crate) static INTERACTOR_LIST_POPULATED_LIST_ITEM_INTERACTOR_ID: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("_id", &super::OBJECT_ID),
    rt::Property::optional("name", &rt::schema::STRING),
    rt::Property::optional("networkSpecific", &rt::schema::OBJECT),
    rt::Property::optional("picture", &rt::schema::URI),
    rt::Property::optional("socialNetwork", &rt::schema::STRING),
    rt::Property::optional("socialNetworkUserId", &rt::schema::STRING),
    rt::Property::optional("url", &rt::schema::URI),
]);
