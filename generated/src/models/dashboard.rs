//! The definition `Dashboard`.
//!
//! Generated from the contract. Do not edit: changes are lost with the next generation.

use crate::rt;

/// Dashboard whose widgets display metrics.
/// Definition `Dashboard`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Dashboard {
    pub id: Option<super::ObjectId>,
    pub account_id: Option<super::ObjectId>,
    pub category: Option<super::DashboardCategory>,
    pub channel_ids: Option<Vec<super::ObjectId>>,
    pub comparison_time_range: Option<rt::JsonObject>,
    pub created_time: Option<rt::DateTime>,
    pub default: Option<bool>,
    pub description: Option<String>,
    pub hidden: Option<bool>,
    pub name: Option<String>,
    pub networks: Option<Vec<super::DashboardNetworksItem>>,
    pub time_range: Option<rt::JsonObject>,
    pub r#type: Option<String>,
    pub updated_time: Option<rt::DateTime>,
    pub widgets: Option<Vec<rt::JsonObject>>,
}

impl rt::serde::Serialize for Dashboard {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("_id", &self.id)?;
        o.optional("accountId", &self.account_id)?;
        o.optional("category", &self.category)?;
        o.optional("channelIds", &self.channel_ids)?;
        o.optional("comparisonTimeRange", &self.comparison_time_range)?;
        o.optional("createdTime", &self.created_time)?;
        o.optional("default", &self.default)?;
        o.optional("description", &self.description)?;
        o.optional("hidden", &self.hidden)?;
        o.optional("name", &self.name)?;
        o.optional("networks", &self.networks)?;
        o.optional("timeRange", &self.time_range)?;
        o.optional("type", &self.r#type)?;
        o.optional("updatedTime", &self.updated_time)?;
        o.optional("widgets", &self.widgets)?;
        o.end()
    }
}

/// Definition `Dashboard`, `category`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DashboardCategory {
    Default,
    Custom,
    Tags,
}

impl rt::Enumeration for DashboardCategory {
    const VARIANTS: &'static [(&'static str, Self)] = &[
        ("default", Self::Default), ("custom", Self::Custom), ("tags", Self::Tags),
    ];
}

/// Definition `Dashboard`, `networks.item`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DashboardNetworksItem {
    Facebook,
    Twitter,
    Youtube,
    InstagramBusiness,
    Wordpress,
    Linkedin,
    Custom,
    Searches,
    Whatsapp,
    GoogleMyBusiness,
}

impl rt::Enumeration for DashboardNetworksItem {
    const VARIANTS: &'static [(&'static str, Self)] = &[
        ("FACEBOOK", Self::Facebook), ("TWITTER", Self::Twitter), ("YOUTUBE", Self::Youtube),
        ("INSTAGRAM_BUSINESS", Self::InstagramBusiness), ("WORDPRESS", Self::Wordpress),
        ("LINKEDIN", Self::Linkedin), ("CUSTOM", Self::Custom), ("SEARCHES", Self::Searches),
        ("WHATSAPP", Self::Whatsapp), ("GOOGLE_MY_BUSINESS", Self::GoogleMyBusiness),
    ];
}

rt::values!(Dashboard);

rt::enumerations!(DashboardCategory, DashboardNetworksItem);

pub(crate) static DASHBOARD: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("_id", &super::OBJECT_ID),
    rt::Property::optional("accountId", &super::OBJECT_ID),
    rt::Property::optional("category", &super::DASHBOARD_CATEGORY),
    rt::Property::optional("channelIds", &rt::Schema::array(&super::OBJECT_ID)),
    rt::Property::optional("comparisonTimeRange", &rt::schema::OBJECT),
    rt::Property::optional("createdTime", &rt::schema::DATE_TIME),
    rt::Property::optional("default", &rt::schema::BOOLEAN),
    rt::Property::optional("description", &rt::schema::STRING),
    rt::Property::optional("hidden", &rt::schema::BOOLEAN),
    rt::Property::optional("name", &rt::schema::STRING),
    rt::Property::optional("networks", &rt::Schema::array(&super::DASHBOARD_NETWORKS_ITEM)),
    rt::Property::optional("timeRange", &rt::schema::OBJECT),
    rt::Property::optional("type", &rt::schema::STRING),
    rt::Property::optional("updatedTime", &rt::schema::DATE_TIME),
    rt::Property::optional("widgets", &rt::Schema::array(&rt::schema::OBJECT)),
]);
pub(crate) static DASHBOARD_CATEGORY: rt::Schema = rt::Schema::strings(&["default", "custom", "tags"]);

pub(crate) static DASHBOARD_NETWORKS_ITEM: rt::Schema = rt::Schema::strings(&[
    "FACEBOOK", "TWITTER", "YOUTUBE", "INSTAGRAM_BUSINESS", "WORDPRESS", "LINKEDIN", "CUSTOM", "SEARCHES",
    "WHATSAPP", "GOOGLE_MY_BUSINESS",
]);
