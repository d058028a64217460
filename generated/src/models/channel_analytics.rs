//! The definition `ChannelAnalytics`.
//!
//! Generated from the contract. Do not edit: changes are lost with the next generation.

use crate::rt;

/// Definition `ChannelAnalytics`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ChannelAnalytics {
    pub account_id: Option<super::ObjectId>,
    pub channel_ids: Option<Vec<super::ObjectId>>,
    pub comparison: Option<super::ChannelAnalyticsComparison>,
    pub earliest_date: Option<rt::DateTime>,
    pub engagement: Option<super::ChannelAnalyticsComparisonEngagement>,
    pub fans: Option<f64>,
    pub fans_by_gender: Option<super::ChannelAnalyticsFansByGender>,
    pub incomplete_data: Option<bool>,
    pub reach: Option<super::ChannelAnalyticsComparisonReach>,
}

impl rt::serde::Serialize for ChannelAnalytics {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("accountId", &self.account_id)?;
        o.optional("channelIds", &self.channel_ids)?;
        o.optional("comparison", &self.comparison)?;
        o.optional("earliestDate", &self.earliest_date)?;
        o.optional("engagement", &self.engagement)?;
        o.optional("fans", &self.fans)?;
        o.optional("fansByGender", &self.fans_by_gender)?;
        o.optional("incompleteData", &self.incomplete_data)?;
        o.optional("reach", &self.reach)?;
        o.end()
    }
}

/// Definition `ChannelAnalytics`, `comparison`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ChannelAnalyticsComparison {
    pub earliest_date: Option<rt::DateTime>,
    pub engagement: Option<super::ChannelAnalyticsComparisonEngagement>,
    pub fans: Option<f64>,
    pub reach: Option<super::ChannelAnalyticsComparisonReach>,
}

impl rt::serde::Serialize for ChannelAnalyticsComparison {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("earliestDate", &self.earliest_date)?;
        o.optional("engagement", &self.engagement)?;
        o.optional("fans", &self.fans)?;
        o.optional("reach", &self.reach)?;
        o.end()
    }
}

/// Definition `ChannelAnalytics`, `comparison.engagement`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ChannelAnalyticsComparisonEngagement {
    pub comments: Option<f64>,
    pub likes: Option<f64>,
    pub shared: Option<f64>,
    pub total: Option<f64>,
}

impl rt::serde::Serialize for ChannelAnalyticsComparisonEngagement {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("comments", &self.comments)?;
        o.optional("likes", &self.likes)?;
        o.optional("shared", &self.shared)?;
        o.optional("total", &self.total)?;
        o.end()
    }
}

/// Definition `ChannelAnalytics`, `comparison.reach`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ChannelAnalyticsComparisonReach {
    pub organic: Option<f64>,
    pub paid: Option<f64>,
    pub total: Option<f64>,
}

impl rt::serde::Serialize for ChannelAnalyticsComparisonReach {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("organic", &self.organic)?;
        o.optional("paid", &self.paid)?;
        o.optional("total", &self.total)?;
        o.end()
    }
}

/// Definition `ChannelAnalytics`, `engagement`.
pub type ChannelAnalyticsEngagement = super::ChannelAnalyticsComparisonEngagement;

/// Definition `ChannelAnalytics`, `fansByGender`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ChannelAnalyticsFansByGender {
    pub female: Option<f64>,
    pub male: Option<f64>,
    pub unknown: Option<f64>,
}

impl rt::serde::Serialize for ChannelAnalyticsFansByGender {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("female", &self.female)?;
        o.optional("male", &self.male)?;
        o.optional("unknown", &self.unknown)?;
        o.end()
    }
}

/// Definition `ChannelAnalytics`, `reach`.
pub type ChannelAnalyticsReach = super::ChannelAnalyticsComparisonReach;

rt::values!(ChannelAnalytics, ChannelAnalyticsComparison);

rt::values!(ChannelAnalyticsComparisonEngagement, ChannelAnalyticsComparisonReach);

rt::values!(ChannelAnalyticsFansByGender);

pub(crate) static CHANNEL_ANALYTICS: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("accountId", &super::OBJECT_ID),
    rt::Property::optional("channelIds", &rt::Schema::array(&super::OBJECT_ID)),
    rt::Property::optional("comparison", &super::CHANNEL_ANALYTICS_COMPARISON),
    rt::Property::optional("earliestDate", &rt::schema::DATE_TIME),
    rt::Property::optional("engagement", &super::CHANNEL_ANALYTICS_COMPARISON_ENGAGEMENT),
    rt::Property::optional("fans", &rt::schema::NUMBER),
    rt::Property::optional("fansByGender", &super::CHANNEL_ANALYTICS_FANS_BY_GENDER),
    rt::Property::optional("incompleteData", &rt::schema::BOOLEAN),
    rt::Property::optional("reach", &super::CHANNEL_ANALYTICS_COMPARISON_REACH),
]);
pub(crate) static CHANNEL_ANALYTICS_COMPARISON: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("earliestDate", &rt::schema::DATE_TIME),
    rt::Property::optional("engagement", &super::CHANNEL_ANALYTICS_COMPARISON_ENGAGEMENT),
    rt::Property::optional("fans", &rt::schema::NUMBER),
    rt::Property::optional("reach", &super::CHANNEL_ANALYTICS_COMPARISON_REACH),
]);
pub(crate) static CHANNEL_ANALYTICS_COMPARISON_ENGAGEMENT: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("comments", &rt::schema::NUMBER),
    rt::Property::optional("likes", &rt::schema::NUMBER),
    rt::Property::optional("shared", &rt::schema::NUMBER),
    rt::Property::optional("total", &rt::schema::NUMBER),
]);
pub(crate) static CHANNEL_ANALYTICS_COMPARISON_REACH: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("organic", &rt::schema::NUMBER),
    rt::Property::optional("paid", &rt::schema::NUMBER),
    rt::Property::optional("total", &rt::schema::NUMBER),
]);
pub(crate) static CHANNEL_ANALYTICS_FANS_BY_GENDER: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("female", &rt::schema::NUMBER),
    rt::Property::optional("male", &rt::schema::NUMBER),
    rt::Property::optional("unknown", &rt::schema::NUMBER),
]);
