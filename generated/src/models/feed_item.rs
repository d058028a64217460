//! The definition `FeedItem`.
//!
//! Generated from the contract. Do not edit: changes are lost with the next generation.

use crate::rt;

/// History entry or user comment of a Content Planner post; `userId` is empty for items of type `HISTORY` or
/// `SYSTEMMESSAGE`.
/// Definition `FeedItem`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FeedItem {
    pub id: Option<super::ObjectId>,
    pub account_id: Option<super::ObjectId>,
    pub channel_id: Option<super::ObjectId>,
    pub created_time: Option<super::Date>,
    /// Data that relates to the feed item.
    pub data: Option<super::FeedItemData>,
    pub key: Option<super::FeedItemKey>,
    pub message: Option<String>,
    pub post_id: Option<super::ObjectId>,
    pub r#type: Option<super::FeedItemType>,
    pub user_id: Option<super::ObjectId>,
}

impl rt::serde::Serialize for FeedItem {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("_id", &self.id)?;
        o.optional("accountId", &self.account_id)?;
        o.optional("channelId", &self.channel_id)?;
        o.optional("createdTime", &self.created_time)?;
        o.optional("data", &self.data)?;
        o.optional("key", &self.key)?;
        o.optional("message", &self.message)?;
        o.optional("postId", &self.post_id)?;
        o.optional("type", &self.r#type)?;
        o.optional("userId", &self.user_id)?;
        o.end()
    }
}

/// Data that relates to the feed item.
/// Definition `FeedItem`, `data`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FeedItemData {
    pub assignee: Option<super::ObjectId>,
    pub err: Option<String>,
    pub mentions: Option<Vec<super::ObjectId>>,
    pub publish_time: Option<rt::DateTime>,
    pub recipients: Option<Vec<String>>,
}

impl rt::serde::Serialize for FeedItemData {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("assignee", &self.assignee)?;
        o.optional("err", &self.err)?;
        o.optional("mentions", &self.mentions)?;
        o.optional("publishTime", &self.publish_time)?;
        o.optional("recipients", &self.recipients)?;
        o.end()
    }
}

/// Definition `FeedItem`, `key`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FeedItemKey {
    Created,
    Suggested,
    Approved,
    FailedToPublishInternal,
    FailedToPublishNetworkError,
    FailedToPublishFalseNetworkError,
    FailedToPublishMissingPermission,
    AlbumFailedToPublishNetworkError,
    Rejected,
    Published,
    Assigned,
}

impl rt::Enumeration for FeedItemKey {
    const VARIANTS: &'static [(&'static str, Self)] = &[
        ("created", Self::Created),
        ("suggested", Self::Suggested),
        ("approved", Self::Approved),
        ("failedToPublishInternal", Self::FailedToPublishInternal),
        ("failedToPublishNetworkError", Self::FailedToPublishNetworkError),
        ("failedToPublishFalseNetworkError", Self::FailedToPublishFalseNetworkError),
        ("failedToPublishMissingPermission", Self::FailedToPublishMissingPermission),
        ("albumFailedToPublishNetworkError", Self::AlbumFailedToPublishNetworkError),
        ("rejected", Self::Rejected),
        ("published", Self::Published),
        ("assigned", Self::Assigned),
    ];
}

/// Definition `FeedItem`, `type`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FeedItemType {
    Comment,
    History,
    Systemmessage,
}

impl rt::Enumeration for FeedItemType {
    const VARIANTS: &'static [(&'static str, Self)] = &[
        ("COMMENT", Self::Comment), ("HISTORY", Self::History), ("SYSTEMMESSAGE", Self::Systemmessage),
    ];
}

rt::values!(FeedItem, FeedItemData);

rt::enumerations!(FeedItemKey, FeedItemType);

pub(crate) static FEED_ITEM: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("_id", &super::OBJECT_ID),
    rt::Property::optional("accountId", &super::OBJECT_ID),
    rt::Property::optional("channelId", &super::OBJECT_ID),
    rt::Property::optional("createdTime", &super::DATE),
    rt::Property::optional("data", &super::FEED_ITEM_DATA),
    rt::Property::optional("key", &super::FEED_ITEM_KEY),
    rt::Property::optional("message", &rt::schema::STRING),
    rt::Property::optional("postId", &super::OBJECT_ID),
    rt::Property::optional("type", &super::FEED_ITEM_TYPE),
    rt::Property::optional("userId", &super::OBJECT_ID),
]);
pub(crate) static FEED_ITEM_DATA: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("assignee", &super::OBJECT_ID),
    rt::Property::optional("err", &rt::schema::STRING),
    rt::Property::optional("mentions", &rt::Schema::array(&super::OBJECT_ID)),
    rt::Property::optional("publishTime", &rt::schema::DATE_TIME),
    rt::Property::optional("recipients", &rt::Schema::array(&rt::schema::EMAIL)),
]);
pub(crate) static FEED_ITEM_KEY: rt::Schema = rt::Schema::strings(&[
    "created", "suggested", "approved", "failedToPublishInternal", "failedToPublishNetworkError",
    "failedToPublishFalseNetworkError", "failedToPublishMissingPermission",
    "albumFailedToPublishNetworkError", "rejected", "published", "assigned",
]);
pub(crate) static FEED_ITEM_TYPE: rt::Schema = rt::Schema::strings(&["COMMENT", "HISTORY", "SYSTEMMESSAGE"]);
