//! The definition `Ad`.
//!
//! Generated from the contract. Do not edit: changes are lost with the next generation.

use crate::rt;

/// Advertisement.
/// Definition `Ad`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Ad {
    pub id: Option<super::ObjectId>,
    pub account_id: Option<super::ObjectId>,
    pub ad_account_id: Option<super::ObjectId>,
    pub created_time: Option<rt::DateTime>,
    pub flags: Option<super::AdFlags>,
    pub locked_time: Option<rt::DateTime>,
    pub name: Option<String>,
    pub network_ad: Option<super::AdNetworkAd>,
    pub post_id: Option<super::ObjectId>,
    pub publish_time: Option<rt::DateTime>,
    pub status: Option<super::AdStatus>,
    pub updated_time: Option<rt::DateTime>,
}

impl rt::Object for Ad {
    const SCHEMA: &'static rt::Schema = &AD;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut value = Self::default();
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut value.id)?,
                1 => p.value(&mut value.account_id)?,
                2 => p.value(&mut value.ad_account_id)?,
                3 => p.value(&mut value.created_time)?,
                4 => p.value(&mut value.flags)?,
                5 => p.value(&mut value.locked_time)?,
                6 => p.value(&mut value.name)?,
                7 => p.value(&mut value.network_ad)?,
                8 => p.value(&mut value.post_id)?,
                9 => p.value(&mut value.publish_time)?,
                10 => p.value(&mut value.status)?,
                11 => p.value(&mut value.updated_time)?,
                _ => p.unknown()?,
            }
        }
        Ok(value)
    }
}

impl rt::serde::Serialize for Ad {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("_id", &self.id)?;
        o.optional("accountId", &self.account_id)?;
        o.optional("adAccountId", &self.ad_account_id)?;
        o.optional("createdTime", &self.created_time)?;
        o.optional("flags", &self.flags)?;
        o.optional("lockedTime", &self.locked_time)?;
        o.optional("name", &self.name)?;
        o.optional("networkAd", &self.network_ad)?;
        o.optional("postId", &self.post_id)?;
        o.optional("publishTime", &self.publish_time)?;
        o.optional("status", &self.status)?;
        o.optional("updatedTime", &self.updated_time)?;
        o.end()
    }
}

/// Definition `Ad`, `flags`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AdFlags {
    pub needs_attention: Option<bool>,
}

impl rt::Object for AdFlags {
    const SCHEMA: &'static rt::Schema = &AD_FLAGS;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut value = Self::default();
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut value.needs_attention)?,
                _ => p.unknown()?,
            }
        }
        Ok(value)
    }
}

impl rt::serde::Serialize for AdFlags {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("needsAttention", &self.needs_attention)?;
        o.end()
    }
}

/// Definition `Ad`, `networkAd`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AdNetworkAd {
    pub ad_set: Option<super::AdNetworkAdAdSet>,
    pub campaing: Option<super::AdNetworkAdCampaing>,
    pub network: Option<super::AdNetworkAdNetwork>,
    pub status: Option<super::AdNetworkAdStatus>,
}

impl rt::Object for AdNetworkAd {
    const SCHEMA: &'static rt::Schema = &AD_NETWORK_AD;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut value = Self::default();
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut value.ad_set)?,
                1 => p.value(&mut value.campaing)?,
                2 => p.value(&mut value.network)?,
                3 => p.value(&mut value.status)?,
                _ => p.unknown()?,
            }
        }
        Ok(value)
    }
}

impl rt::serde::Serialize for AdNetworkAd {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("adSet", &self.ad_set)?;
        o.optional("campaing", &self.campaing)?;
        o.optional("network", &self.network)?;
        o.optional("status", &self.status)?;
        o.end()
    }
}

/// Definition `Ad`, `networkAd.adSet`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AdNetworkAdAdSet {
    pub id: Option<String>,
    pub name: Option<String>,
}

impl rt::Object for AdNetworkAdAdSet {
    const SCHEMA: &'static rt::Schema = &AD_NETWORK_AD_AD_SET;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut value = Self::default();
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut value.id)?,
                1 => p.value(&mut value.name)?,
                _ => p.unknown()?,
            }
        }
        Ok(value)
    }
}

impl rt::serde::Serialize for AdNetworkAdAdSet {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("id", &self.id)?;
        o.optional("name", &self.name)?;
        o.end()
    }
}

/// Definition `Ad`, `networkAd.campaing`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AdNetworkAdCampaing {
    pub id: Option<String>,
    pub name: Option<String>,
    pub special_ad_category: Option<
        Vec<super::AdNetworkAdCampaingSpecialAdCategoryItem>,
    >,
}

impl rt::Object for AdNetworkAdCampaing {
    const SCHEMA: &'static rt::Schema = &AD_NETWORK_AD_CAMPAING;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut value = Self::default();
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut value.id)?,
                1 => p.value(&mut value.name)?,
                2 => p.value(&mut value.special_ad_category)?,
                _ => p.unknown()?,
            }
        }
        Ok(value)
    }
}

impl rt::serde::Serialize for AdNetworkAdCampaing {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("id", &self.id)?;
        o.optional("name", &self.name)?;
        o.optional("specialAdCategory", &self.special_ad_category)?;
        o.end()
    }
}

/// Definition `Ad`, `networkAd.campaing.specialAdCategory.item`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AdNetworkAdCampaingSpecialAdCategoryItem {
    Housing,
    Credit,
    Employment,
}

impl rt::Enumeration for AdNetworkAdCampaingSpecialAdCategoryItem {
    const VARIANTS: &'static [(&'static str, Self)] = &[
        ("HOUSING", Self::Housing), ("CREDIT", Self::Credit), ("EMPLOYMENT", Self::Employment),
    ];
}

/// Definition `Ad`, `networkAd.network`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AdNetworkAdNetwork {
    Facebook,
}

impl rt::Enumeration for AdNetworkAdNetwork {
    const VARIANTS: &'static [(&'static str, Self)] = &[("FACEBOOK", Self::Facebook)];
}

/// Definition `Ad`, `networkAd.status`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AdNetworkAdStatus {
    Active,
    Paused,
    Achrived,
    Deleted,
}

impl rt::Enumeration for AdNetworkAdStatus {
    const VARIANTS: &'static [(&'static str, Self)] = &[
        ("ACTIVE", Self::Active), ("PAUSED", Self::Paused), ("ACHRIVED", Self::Achrived),
        ("DELETED", Self::Deleted),
    ];
}

/// Definition `Ad`, `status`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AdStatus {
    Scheduled,
    Publishing,
    Published,
    FailedToPublish,
}

impl rt::Enumeration for AdStatus {
    const VARIANTS: &'static [(&'static str, Self)] = &[
        ("scheduled", Self::Scheduled), ("publishing", Self::Publishing), ("published", Self::Published),
        ("failedToPublish", Self::FailedToPublish),
    ];
}

rt::objects!(Ad, AdFlags, AdNetworkAd, AdNetworkAdAdSet, AdNetworkAdCampaing);

rt::enumerations!(AdNetworkAdCampaingSpecialAdCategoryItem, AdNetworkAdNetwork);

rt::enumerations!(AdNetworkAdStatus, AdStatus);

pub(crate) static AD: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("_id", &super::OBJECT_ID),
    rt::Property::optional("accountId", &super::OBJECT_ID),
    rt::Property::optional("adAccountId", &super::OBJECT_ID),
    rt::Property::optional("createdTime", &rt::schema::DATE_TIME),
    rt::Property::optional("flags", &super::AD_FLAGS),
    rt::Property::optional("lockedTime", &rt::schema::DATE_TIME),
    rt::Property::optional("name", &rt::schema::STRING),
    rt::Property::optional("networkAd", &super::AD_NETWORK_AD),
    rt::Property::optional("postId", &super::OBJECT_ID),
    rt::Property::optional("publishTime", &rt::schema::DATE_TIME),
    rt::Property::optional("status", &super::AD_STATUS),
    rt::Property::optional("updatedTime", &rt::schema::DATE_TIME),
]);
pub(crate) static AD_FLAGS: rt::Schema = rt::Schema::object(
    &[rt::Property::optional("needsAttention", &rt::schema::BOOLEAN)],
);

pub(crate) static AD_NETWORK_AD: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("adSet", &super::AD_NETWORK_AD_AD_SET),
    rt::Property::optional("campaing", &super::AD_NETWORK_AD_CAMPAING),
    rt::Property::optional("network", &super::AD_NETWORK_AD_NETWORK),
    rt::Property::optional("status", &super::AD_NETWORK_AD_STATUS),
]);
pub(crate) static AD_NETWORK_AD_AD_SET: rt::Schema = rt::Schema::object(
    &[rt::Property::optional("id", &rt::schema::STRING), rt::Property::optional("name", &rt::schema::STRING)],
);

pub(crate) static AD_NETWORK_AD_CAMPAING: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("id", &rt::schema::STRING),
    rt::Property::optional("name", &rt::schema::STRING),
    rt::Property::optional(
        "specialAdCategory",
        &rt::Schema::array(&super::AD_NETWORK_AD_CAMPAING_SPECIAL_AD_CATEGORY_ITEM),
    ),
]);
pub(crate) static AD_NETWORK_AD_CAMPAING_SPECIAL_AD_CATEGORY_ITEM: rt::Schema = rt::Schema::strings(
    &["HOUSING", "CREDIT", "EMPLOYMENT"],
);

pub(crate) static AD_NETWORK_AD_NETWORK: rt::Schema = rt::Schema::strings(&["FACEBOOK"]);

pub(crate) static AD_NETWORK_AD_STATUS: rt::Schema = rt::Schema::strings(
    &["ACTIVE", "PAUSED", "ACHRIVED", "DELETED"],
);

pub(crate) static AD_STATUS: rt::Schema = rt::Schema::strings(
    &["scheduled", "publishing", "published", "failedToPublish"],
);
