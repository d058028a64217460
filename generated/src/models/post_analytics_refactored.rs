//! The definition `PostAnalyticsRefactored`.
//!
//! Generated from the contract. Do not edit: changes are lost with the next generation.

use crate::rt;

/// Content Planner post; every post belongs to a group, which can hold several.
/// Definition `PostAnalyticsRefactored`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PostAnalyticsRefactored {
    pub id: Option<super::ObjectId>,
    pub account_id: Option<super::ObjectId>,
    pub assignee: Option<super::ObjectId>,
    pub author: Option<super::ObjectId>,
    pub categories: Option<Vec<super::ObjectId>>,
    pub channel: Option<super::PostChannel>,
    pub content: Option<super::PostContent>,
    pub created_time: Option<super::Date>,
    pub facebook: Option<super::PostFacebook>,
    pub flags: Option<super::PostFlags>,
    pub linkedin: Option<super::PostLinkedin>,
    pub metric: Option<super::PostAnalyticsRefactoredMetric>,
    /// URL at which the social network shows the published post.
    pub network_url: Option<String>,
    pub pinterest: Option<super::PostPinterest>,
    pub placeholders: Option<super::PostPlaceholders>,
    pub post_group_id: Option<super::ObjectId>,
    pub publish_time: Option<super::Date>,
    /// Time zone name that applies to `publishTime`; every name known to momentjs (`moment.tz.names()`) is valid.
    pub publish_time_zone: Option<String>,
    pub status: Option<super::PostStatus>,
    pub story_workaround: Option<super::PostStoryWorkaround>,
    pub suggestion_author: Option<super::ObjectId>,
    pub tags: Option<Vec<super::Tag>>,
    pub tiktok: Option<super::PostTiktok>,
    pub updated_time: Option<super::Date>,
    pub warnings: Option<Vec<super::PostWarningsItem>>,
}

impl rt::serde::Serialize for PostAnalyticsRefactored {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("_id", &self.id)?;
        o.optional("accountId", &self.account_id)?;
        o.optional("assignee", &self.assignee)?;
        o.optional("author", &self.author)?;
        o.optional("categories", &self.categories)?;
        o.optional("channel", &self.channel)?;
        o.optional("content", &self.content)?;
        o.optional("createdTime", &self.created_time)?;
        o.optional("facebook", &self.facebook)?;
        o.optional("flags", &self.flags)?;
        o.optional("linkedin", &self.linkedin)?;
        o.optional("metric", &self.metric)?;
        o.optional("networkUrl", &self.network_url)?;
        o.optional("pinterest", &self.pinterest)?;
        o.optional("placeholders", &self.placeholders)?;
        o.optional("postGroupId", &self.post_group_id)?;
        o.optional("publishTime", &self.publish_time)?;
        o.optional("publishTimeZone", &self.publish_time_zone)?;
        o.optional("status", &self.status)?;
        o.optional("storyWorkaround", &self.story_workaround)?;
        o.optional("suggestionAuthor", &self.suggestion_author)?;
        o.optional("tags", &self.tags)?;
        o.optional("tiktok", &self.tiktok)?;
        o.optional("updatedTime", &self.updated_time)?;
        o.optional("warnings", &self.warnings)?;
        o.end()
    }
}

/// Definition `PostAnalyticsRefactored`, `channel`.
pub type PostAnalyticsRefactoredChannel = super::PostChannel;

/// Definition `PostAnalyticsRefactored`, `channel.socialNetwork`.
pub type PostAnalyticsRefactoredChannelSocialNetwork = super::PostChannelSocialNetwork;

/// Definition `PostAnalyticsRefactored`, `content`.
pub type PostAnalyticsRefactoredContent = super::PostContent;

/// Definition `PostAnalyticsRefactored`, `content.animations.item`.
pub type PostAnalyticsRefactoredContentAnimationsItem = super::PostContentAnimationsItem;

/// Definition `PostAnalyticsRefactored`, `content.animations.item.productTags.item`.
pub type PostAnalyticsRefactoredContentAnimationsItemProductTagsItem = super::PostContentAnimationsItemProductTagsItem;

/// Definition `PostAnalyticsRefactored`, `content.animations.item.tags.item`.
pub type PostAnalyticsRefactoredContentAnimationsItemTagsItem = super::PostContentAnimationsItemTagsItem;

/// Definition `PostAnalyticsRefactored`, `content.children.item`.
pub type PostAnalyticsRefactoredContentChildrenItem = super::PostContentChildrenItem;

/// Definition `PostAnalyticsRefactored`, `content.images.item`.
pub type PostAnalyticsRefactoredContentImagesItem = super::PostContentImagesItem;

/// Definition `PostAnalyticsRefactored`, `content.images.item.productTags.item`.
pub type PostAnalyticsRefactoredContentImagesItemProductTagsItem = super::PostContentAnimationsItemProductTagsItem;

/// Definition `PostAnalyticsRefactored`, `content.images.item.tags.item`.
pub type PostAnalyticsRefactoredContentImagesItemTagsItem = super::PostContentAnimationsItemTagsItem;

/// Definition `PostAnalyticsRefactored`, `content.links.item`.
pub type PostAnalyticsRefactoredContentLinksItem = super::PostContentLinksItem;

/// Definition `PostAnalyticsRefactored`, `content.location`.
pub type PostAnalyticsRefactoredContentLocation = super::PostContentLocation;

/// Definition `PostAnalyticsRefactored`, `content.mentions.item`.
pub type PostAnalyticsRefactoredContentMentionsItem = super::PostContentMentionsItem;

/// Definition `PostAnalyticsRefactored`, `content.retweet`.
pub type PostAnalyticsRefactoredContentRetweet = super::PostContentRetweet;

/// Definition `PostAnalyticsRefactored`, `content.retweet.inlineLinks.item`.
pub type PostAnalyticsRefactoredContentRetweetInlineLinksItem = super::PostContentRetweetInlineLinksItem;

/// Definition `PostAnalyticsRefactored`, `content.retweet.mentions.item`.
pub type PostAnalyticsRefactoredContentRetweetMentionsItem = super::PostContentRetweetMentionsItem;

/// Definition `PostAnalyticsRefactored`, `content.type`.
pub type PostAnalyticsRefactoredContentType = super::PostContentType;

/// Definition `PostAnalyticsRefactored`, `content.videos.item`.
pub type PostAnalyticsRefactoredContentVideosItem = super::PostContentVideosItem;

/// Definition `PostAnalyticsRefactored`, `content.videos.item.productTags.item`.
pub type PostAnalyticsRefactoredContentVideosItemProductTagsItem = super::PostContentVideosItemProductTagsItem;

/// Definition `PostAnalyticsRefactored`, `facebook`.
pub type PostAnalyticsRefactoredFacebook = super::PostFacebook;

/// Definition `PostAnalyticsRefactored`, `flags`.
pub type PostAnalyticsRefactoredFlags = super::PostFlags;

/// Definition `PostAnalyticsRefactored`, `linkedin`.
pub type PostAnalyticsRefactoredLinkedin = super::PostLinkedin;

/// Definition `PostAnalyticsRefactored`, `metric`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PostAnalyticsRefactoredMetric {
    pub clicks: Option<f64>,
    pub engagement: Option<super::ChannelAnalyticsComparisonEngagement>,
    pub followers: Option<f64>,
    pub quotient: Option<f64>,
    pub reach: Option<super::ChannelAnalyticsComparisonReach>,
    pub updated_time: Option<rt::DateTime>,
}

impl rt::serde::Serialize for PostAnalyticsRefactoredMetric {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("clicks", &self.clicks)?;
        o.optional("engagement", &self.engagement)?;
        o.optional("followers", &self.followers)?;
        o.optional("quotient", &self.quotient)?;
        o.optional("reach", &self.reach)?;
        o.optional("updatedTime", &self.updated_time)?;
        o.end()
    }
}

/// Definition `PostAnalyticsRefactored`, `metric.engagement`.
pub type PostAnalyticsRefactoredMetricEngagement = super::ChannelAnalyticsComparisonEngagement;

/// Definition `PostAnalyticsRefactored`, `metric.reach`.
pub type PostAnalyticsRefactoredMetricReach = super::ChannelAnalyticsComparisonReach;

/// Definition `PostAnalyticsRefactored`, `pinterest`.
pub type PostAnalyticsRefactoredPinterest = super::PostPinterest;

/// Definition `PostAnalyticsRefactored`, `placeholders`.
pub type PostAnalyticsRefactoredPlaceholders = super::PostPlaceholders;

/// Definition `PostAnalyticsRefactored`, `status`.
pub type PostAnalyticsRefactoredStatus = super::PostStatus;

/// Definition `PostAnalyticsRefactored`, `storyWorkaround`.
pub type PostAnalyticsRefactoredStoryWorkaround = super::PostStoryWorkaround;

/// Definition `PostAnalyticsRefactored`, `tiktok`.
pub type PostAnalyticsRefactoredTiktok = super::PostTiktok;

/// Definition `PostAnalyticsRefactored`, `warnings.item`.
pub type PostAnalyticsRefactoredWarningsItem = super::PostWarningsItem;

rt::values!(PostAnalyticsRefactored, PostAnalyticsRefactoredMetric);

pub(crate) static POST_ANALYTICS_REFACTORED: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("_id", &super::OBJECT_ID),
    rt::Property::optional("accountId", &super::OBJECT_ID),
    rt::Property::optional("assignee", &super::OBJECT_ID),
    rt::Property::optional("author", &super::OBJECT_ID),
    rt::Property::optional("categories", &rt::Schema::array(&super::OBJECT_ID)),
    rt::Property::optional("channel", &super::POST_CHANNEL),
    rt::Property::optional("content", &super::POST_CONTENT),
    rt::Property::optional("createdTime", &super::DATE),
    rt::Property::optional("facebook", &super::POST_FACEBOOK),
    rt::Property::optional("flags", &super::POST_FLAGS),
    rt::Property::optional("linkedin", &super::POST_LINKEDIN),
    rt::Property::optional("metric", &super::POST_ANALYTICS_REFACTORED_METRIC),
    rt::Property::optional("networkUrl", &rt::schema::URI),
    rt::Property::optional("pinterest", &super::POST_PINTEREST),
    rt::Property::optional("placeholders", &super::POST_PLACEHOLDERS),
    rt::Property::optional("postGroupId", &super::OBJECT_ID),
    rt::Property::optional("publishTime", &super::DATE),
    rt::Property::optional("publishTimeZone", &rt::schema::STRING),
    rt::Property::optional("status", &super::POST_STATUS),
    rt::Property::optional("storyWorkaround", &super::POST_STORY_WORKAROUND),
    rt::Property::optional("suggestionAuthor", &super::OBJECT_ID),
    rt::Property::optional("tags", &rt::Schema::array(&super::TAG)),
    rt::Property::optional("tiktok", &super::POST_TIKTOK),
    rt::Property::optional("updatedTime", &super::DATE),
    rt::Property::optional("warnings", &rt::Schema::array(&super::POST_WARNINGS_ITEM)),
]);
pub(crate) static POST_ANALYTICS_REFACTORED_METRIC: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("clicks", &rt::schema::NUMBER),
    rt::Property::optional("engagement", &super::CHANNEL_ANALYTICS_COMPARISON_ENGAGEMENT),
    rt::Property::optional("followers", &rt::schema::NUMBER),
    rt::Property::optional("quotient", &rt::schema::NUMBER),
    rt::Property::optional("reach", &super::CHANNEL_ANALYTICS_COMPARISON_REACH),
    rt::Property::optional("updatedTime", &rt::schema::DATE_TIME),
]);
