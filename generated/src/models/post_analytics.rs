//! The definition `PostAnalytics`.
//!
//! Generated from the contract. Do not edit: changes are lost with the next generation.

use crate::rt;

/// Content Planner post; every post belongs to a group, which can hold several.
/// Definition `PostAnalytics`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PostAnalytics {
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
    pub metric: Option<super::PostAnalyticsMetric>,
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

impl rt::serde::Serialize for PostAnalytics {
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

/// Definition `PostAnalytics`, `channel`.
pub type PostAnalyticsChannel = super::PostChannel;

/// Definition `PostAnalytics`, `channel.socialNetwork`.
pub type PostAnalyticsChannelSocialNetwork = super::PostChannelSocialNetwork;

/// Definition `PostAnalytics`, `content`.
pub type PostAnalyticsContent = super::PostContent;

/// Definition `PostAnalytics`, `content.animations.item`.
pub type PostAnalyticsContentAnimationsItem = super::PostContentAnimationsItem;

/// Definition `PostAnalytics`, `content.animations.item.productTags.item`.
pub type PostAnalyticsContentAnimationsItemProductTagsItem = super::PostContentAnimationsItemProductTagsItem;

/// Definition `PostAnalytics`, `content.animations.item.tags.item`.
pub type PostAnalyticsContentAnimationsItemTagsItem = super::PostContentAnimationsItemTagsItem;

/// Definition `PostAnalytics`, `content.children.item`.
pub type PostAnalyticsContentChildrenItem = super::PostContentChildrenItem;

/// Definition `PostAnalytics`, `content.images.item`.
pub type PostAnalyticsContentImagesItem = super::PostContentImagesItem;

/// Definition `PostAnalytics`, `content.images.item.productTags.item`.
pub type PostAnalyticsContentImagesItemProductTagsItem = super::PostContentAnimationsItemProductTagsItem;

/// Definition `PostAnalytics`, `content.images.item.tags.item`.
pub type PostAnalyticsContentImagesItemTagsItem = super::PostContentAnimationsItemTagsItem;

/// Definition `PostAnalytics`, `content.links.item`.
pub type PostAnalyticsContentLinksItem = super::PostContentLinksItem;

/// Definition `PostAnalytics`, `content.location`.
pub type PostAnalyticsContentLocation = super::PostContentLocation;

/// Definition `PostAnalytics`, `content.mentions.item`.
pub type PostAnalyticsContentMentionsItem = super::PostContentMentionsItem;

/// Definition `PostAnalytics`, `content.retweet`.
pub type PostAnalyticsContentRetweet = super::PostContentRetweet;

/// Definition `PostAnalytics`, `content.retweet.inlineLinks.item`.
pub type PostAnalyticsContentRetweetInlineLinksItem = super::PostContentRetweetInlineLinksItem;

/// Definition `PostAnalytics`, `content.retweet.mentions.item`.
pub type PostAnalyticsContentRetweetMentionsItem = super::PostContentRetweetMentionsItem;

/// Definition `PostAnalytics`, `content.type`.
pub type PostAnalyticsContentType = super::PostContentType;

/// Definition `PostAnalytics`, `content.videos.item`.
pub type PostAnalyticsContentVideosItem = super::PostContentVideosItem;

/// Definition `PostAnalytics`, `content.videos.item.productTags.item`.
pub type PostAnalyticsContentVideosItemProductTagsItem = super::PostContentVideosItemProductTagsItem;

/// Definition `PostAnalytics`, `facebook`.
pub type PostAnalyticsFacebook = super::PostFacebook;

/// Definition `PostAnalytics`, `flags`.
pub type PostAnalyticsFlags = super::PostFlags;

/// Definition `PostAnalytics`, `linkedin`.
pub type PostAnalyticsLinkedin = super::PostLinkedin;

/// Definition `PostAnalytics`, `metric`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PostAnalyticsMetric {
    pub id: Option<super::ObjectId>,
    pub account_id: Option<super::ObjectId>,
    pub clicks: Option<f64>,
    pub created_time: Option<rt::DateTime>,
    pub engagement: Option<super::PostAnalyticsMetricEngagement>,
    pub engagement_total: Option<f64>,
    pub post: Option<super::ObjectId>,
    pub publish_date: Option<rt::DateTime>,
    pub quotient: Option<f64>,
    pub reach: Option<super::PostAnalyticsMetricEngagementLikes>,
    pub reach_total: Option<f64>,
    pub updated_time: Option<rt::DateTime>,
    pub visible: Option<bool>,
}

impl rt::serde::Serialize for PostAnalyticsMetric {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("_id", &self.id)?;
        o.optional("accountId", &self.account_id)?;
        o.optional("clicks", &self.clicks)?;
        o.optional("createdTime", &self.created_time)?;
        o.optional("engagement", &self.engagement)?;
        o.optional("engagementTotal", &self.engagement_total)?;
        o.optional("post", &self.post)?;
        o.optional("publishDate", &self.publish_date)?;
        o.optional("quotient", &self.quotient)?;
        o.optional("reach", &self.reach)?;
        o.optional("reachTotal", &self.reach_total)?;
        o.optional("updatedTime", &self.updated_time)?;
        o.optional("visible", &self.visible)?;
        o.end()
    }
}

/// Definition `PostAnalytics`, `metric.engagement`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PostAnalyticsMetricEngagement {
    pub likes: Option<super::PostAnalyticsMetricEngagementLikes>,
    pub replies: Option<super::PostAnalyticsMetricEngagementLikes>,
    pub shares: Option<super::PostAnalyticsMetricEngagementLikes>,
}

impl rt::serde::Serialize for PostAnalyticsMetricEngagement {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("likes", &self.likes)?;
        o.optional("replies", &self.replies)?;
        o.optional("shares", &self.shares)?;
        o.end()
    }
}

/// Definition `PostAnalytics`, `metric.engagement.likes`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PostAnalyticsMetricEngagementLikes {
    pub organic: Option<f64>,
    pub paid: Option<f64>,
}

impl rt::serde::Serialize for PostAnalyticsMetricEngagementLikes {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("organic", &self.organic)?;
        o.optional("paid", &self.paid)?;
        o.end()
    }
}

/// Definition `PostAnalytics`, `metric.engagement.replies`.
pub type PostAnalyticsMetricEngagementReplies = super::PostAnalyticsMetricEngagementLikes;

/// Definition `PostAnalytics`, `metric.engagement.shares`.
pub type PostAnalyticsMetricEngagementShares = super::PostAnalyticsMetricEngagementLikes;

/// Definition `PostAnalytics`, `metric.reach`.
pub type PostAnalyticsMetricReach = super::PostAnalyticsMetricEngagementLikes;

/// Definition `PostAnalytics`, `pinterest`.
pub type PostAnalyticsPinterest = super::PostPinterest;

/// Definition `PostAnalytics`, `placeholders`.
pub type PostAnalyticsPlaceholders = super::PostPlaceholders;

/// Definition `PostAnalytics`, `status`.
pub type PostAnalyticsStatus = super::PostStatus;

/// Definition `PostAnalytics`, `storyWorkaround`.
pub type PostAnalyticsStoryWorkaround = super::PostStoryWorkaround;

/// Definition `PostAnalytics`, `tiktok`.
pub type PostAnalyticsTiktok = super::PostTiktok;

/// Definition `PostAnalytics`, `warnings.item`.
pub type PostAnalyticsWarningsItem = super::PostWarningsItem;

rt::values!(PostAnalytics, PostAnalyticsMetric, PostAnalyticsMetricEngagement);

rt::values!(PostAnalyticsMetricEngagementLikes);

pub(crate) static POST_ANALYTICS: rt::Schema = rt::Schema::object(&[
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
    rt::Property::optional("metric", &super::POST_ANALYTICS_METRIC),
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
pub(crate) static POST_ANALYTICS_METRIC: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("_id", &super::OBJECT_ID),
    rt::Property::optional("accountId", &super::OBJECT_ID),
    rt::Property::optional("clicks", &rt::schema::NUMBER),
    rt::Property::optional("createdTime", &rt::schema::DATE_TIME),
    rt::Property::optional("engagement", &super::POST_ANALYTICS_METRIC_ENGAGEMENT),
    rt::Property::optional("engagementTotal", &rt::schema::NUMBER),
    rt::Property::optional("post", &super::OBJECT_ID),
    rt::Property::optional("publishDate", &rt::schema::DATE_TIME),
    rt::Property::optional("quotient", &rt::schema::NUMBER),
    rt::Property::optional("reach", &super::POST_ANALYTICS_METRIC_ENGAGEMENT_LIKES),
    rt::Property::optional("reachTotal", &rt::schema::NUMBER),
    rt::Property::optional("updatedTime", &rt::schema::DATE_TIME),
    rt::Property::optional("visible", &rt::schema::BOOLEAN),
]);
pub(crate) static POST_ANALYTICS_METRIC_ENGAGEMENT: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("likes", &super::POST_ANALYTICS_METRIC_ENGAGEMENT_LIKES),
    rt::Property::optional("replies", &super::POST_ANALYTICS_METRIC_ENGAGEMENT_LIKES),
    rt::Property::optional("shares", &super::POST_ANALYTICS_METRIC_ENGAGEMENT_LIKES),
]);
pub(crate) static POST_ANALYTICS_METRIC_ENGAGEMENT_LIKES: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("organic", &rt::schema::NUMBER),
    rt::Property::optional("paid", &rt::schema::NUMBER),
]);
