//! The definition `FacebookAdCampaign`.
//!
//! Generated from the contract. Do not edit: changes are lost with the next generation.

use crate::rt;

/// Facebook campaign or ad set for advertising.
/// Definition `FacebookAdCampaign`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FacebookAdCampaign {
    pub id: Option<String>,
    pub name: Option<String>,
    pub objective: Option<super::FacebookAdCampaignObjective>,
    pub status: Option<super::FacebookAdCampaignStatus>,
}

impl rt::serde::Serialize for FacebookAdCampaign {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("id", &self.id)?;
        o.optional("name", &self.name)?;
        o.optional("objective", &self.objective)?;
        o.optional("status", &self.status)?;
        o.end()
    }
}

/// Definition `FacebookAdCampaign`, `objective`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FacebookAdCampaignObjective {
    AppInstalls,
    BrandAwareness,
    Conversions,
    EventResponses,
    LeadGeneration,
    LinkClicks,
    LocalAwareness,
    Messages,
    OfferClaims,
    PageLikes,
    PostEngagement,
    ProductCatalogSales,
    Reach,
    VideoViews,
}

impl rt::Enumeration for FacebookAdCampaignObjective {
    const VARIANTS: &'static [(&'static str, Self)] = &[
        ("APP_INSTALLS", Self::AppInstalls),
        ("BRAND_AWARENESS", Self::BrandAwareness),
        ("CONVERSIONS", Self::Conversions),
        ("EVENT_RESPONSES", Self::EventResponses),
        ("LEAD_GENERATION", Self::LeadGeneration),
        ("LINK_CLICKS", Self::LinkClicks),
        ("LOCAL_AWARENESS", Self::LocalAwareness),
        ("MESSAGES", Self::Messages),
        ("OFFER_CLAIMS", Self::OfferClaims),
        ("PAGE_LIKES", Self::PageLikes),
        ("POST_ENGAGEMENT", Self::PostEngagement),
        ("PRODUCT_CATALOG_SALES", Self::ProductCatalogSales),
        ("REACH", Self::Reach),
        ("VIDEO_VIEWS", Self::VideoViews),
    ];
}

/// Definition `FacebookAdCampaign`, `status`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FacebookAdCampaignStatus {
    Active,
    Paused,
    Deleted,
    Archived,
}

impl rt::Enumeration for FacebookAdCampaignStatus {
    const VARIANTS: &'static [(&'static str, Self)] = &[
        ("ACTIVE", Self::Active), ("PAUSED", Self::Paused), ("DELETED", Self::Deleted),
        ("ARCHIVED", Self::Archived),
    ];
}

rt::values!(FacebookAdCampaign);

rt::enumerations!(FacebookAdCampaignObjective, FacebookAdCampaignStatus);

pub(crate) static FACEBOOK_AD_CAMPAIGN: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("id", &rt::schema::STRING),
    rt::Property::optional("name", &rt::schema::STRING),
    rt::Property::optional("objective", &super::FACEBOOK_AD_CAMPAIGN_OBJECTIVE),
    rt::Property::optional("status", &super::FACEBOOK_AD_CAMPAIGN_STATUS),
]);
pub(crate) static FACEBOOK_AD_CAMPAIGN_OBJECTIVE: rt::Schema = rt::Schema::strings(&[
    "APP_INSTALLS", "BRAND_AWARENESS", "CONVERSIONS", "EVENT_RESPONSES", "LEAD_GENERATION", "LINK_CLICKS",
    "LOCAL_AWARENESS", "MESSAGES", "OFFER_CLAIMS", "PAGE_LIKES", "POST_ENGAGEMENT", "PRODUCT_CATALOG_SALES",
    "REACH", "VIDEO_VIEWS",
]);
pub(crate) static FACEBOOK_AD_CAMPAIGN_STATUS: rt::Schema = rt::Schema::strings(
    &["ACTIVE", "PAUSED", "DELETED", "ARCHIVED"],
);
