//! The definition `FacebookAdSet`.
//!
//! Generated from the contract. Do not edit: changes are lost with the next generation.

use crate::rt;

/// Facebook campaign or ad set for advertising.
/// Definition `FacebookAdSet`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FacebookAdSet {
    pub bid_amount: Option<String>,
    pub campaign_id: Option<String>,
    pub created_time: Option<rt::DateTime>,
    pub daily_budget: Option<String>,
    pub destination_type: Option<String>,
    pub end_time: Option<rt::DateTime>,
    pub id: Option<String>,
    pub lifetime_budget: Option<String>,
    pub name: Option<String>,
    pub optimization_goal: Option<super::FacebookAdSetOptimizationGoal>,
    pub start_time: Option<rt::DateTime>,
    pub status: Option<super::FacebookAdCampaignStatus>,
    pub targeting: Option<super::FacebookAdSetTargeting>,
}

impl rt::serde::Serialize for FacebookAdSet {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("bid_amount", &self.bid_amount)?;
        o.optional("campaign_id", &self.campaign_id)?;
        o.optional("created_time", &self.created_time)?;
        o.optional("daily_budget", &self.daily_budget)?;
        o.optional("destination_type", &self.destination_type)?;
        o.optional("end_time", &self.end_time)?;
        o.optional("id", &self.id)?;
        o.optional("lifetime_budget", &self.lifetime_budget)?;
        o.optional("name", &self.name)?;
        o.optional("optimization_goal", &self.optimization_goal)?;
        o.optional("start_time", &self.start_time)?;
        o.optional("status", &self.status)?;
        o.optional("targeting", &self.targeting)?;
        o.end()
    }
}

/// Definition `FacebookAdSet`, `optimization_goal`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FacebookAdSetOptimizationGoal {
    None,
    AppInstalls,
    BrandAwareness,
    AdRecallLift,
    EngagedUsers,
    EventResponses,
    Impressions,
    LeadGeneration,
    LinkClicks,
    OfferClaims,
    OffsiteConversions,
    PageEngagement,
    PageLikes,
    PostEngagement,
    Reach,
    SocialImpressions,
    VideoViews,
    AppDownloads,
    LandingPageViews,
    Value,
    Replies,
    Thruplay,
}

impl rt::Enumeration for FacebookAdSetOptimizationGoal {
    const VARIANTS: &'static [(&'static str, Self)] = &[
        ("NONE", Self::None),
        ("APP_INSTALLS", Self::AppInstalls),
        ("BRAND_AWARENESS", Self::BrandAwareness),
        ("AD_RECALL_LIFT", Self::AdRecallLift),
        ("ENGAGED_USERS", Self::EngagedUsers),
        ("EVENT_RESPONSES", Self::EventResponses),
        ("IMPRESSIONS", Self::Impressions),
        ("LEAD_GENERATION", Self::LeadGeneration),
        ("LINK_CLICKS", Self::LinkClicks),
        ("OFFER_CLAIMS", Self::OfferClaims),
        ("OFFSITE_CONVERSIONS", Self::OffsiteConversions),
        ("PAGE_ENGAGEMENT", Self::PageEngagement),
        ("PAGE_LIKES", Self::PageLikes),
        ("POST_ENGAGEMENT", Self::PostEngagement),
        ("REACH", Self::Reach),
        ("SOCIAL_IMPRESSIONS", Self::SocialImpressions),
        ("VIDEO_VIEWS", Self::VideoViews),
        ("APP_DOWNLOADS", Self::AppDownloads),
        ("LANDING_PAGE_VIEWS", Self::LandingPageViews),
        ("VALUE", Self::Value),
        ("REPLIES", Self::Replies),
        ("THRUPLAY", Self::Thruplay),
    ];
}

/// Definition `FacebookAdSet`, `status`.
pub type FacebookAdSetStatus = super::FacebookAdCampaignStatus;

/// Definition `FacebookAdSet`, `targeting`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FacebookAdSetTargeting {
    pub age_max: Option<f64>,
    pub age_min: Option<f64>,
    pub audience_network_positions: Option<
        Vec<super::FacebookAdSetTargetingAudienceNetworkPositionsItem>,
    >,
    pub device_platforms: Option<Vec<super::FacebookAdSetTargetingDevicePlatformsItem>>,
    pub facebook_positions: Option<
        Vec<super::FacebookAdSetTargetingFacebookPositionsItem>,
    >,
    pub geo_locations: Option<super::FacebookAdSetTargetingGeoLocations>,
    pub instagram_positions: Option<
        Vec<super::FacebookAdSetTargetingInstagramPositionsItem>,
    >,
    pub messenger_positions: Option<
        Vec<super::FacebookAdSetTargetingMessengerPositionsItem>,
    >,
    pub publisher_platforms: Option<
        Vec<super::FacebookAdSetTargetingPublisherPlatformsItem>,
    >,
}

impl rt::serde::Serialize for FacebookAdSetTargeting {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("age_max", &self.age_max)?;
        o.optional("age_min", &self.age_min)?;
        o.optional("audience_network_positions", &self.audience_network_positions)?;
        o.optional("device_platforms", &self.device_platforms)?;
        o.optional("facebook_positions", &self.facebook_positions)?;
        o.optional("geo_locations", &self.geo_locations)?;
        o.optional("instagram_positions", &self.instagram_positions)?;
        o.optional("messenger_positions", &self.messenger_positions)?;
        o.optional("publisher_platforms", &self.publisher_platforms)?;
        o.end()
    }
}

/// Definition `FacebookAdSet`, `targeting.audience_network_positions.item`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FacebookAdSetTargetingAudienceNetworkPositionsItem {
    Classic,
    InstreamVideo,
    RewardedVideo,
}

impl rt::Enumeration for FacebookAdSetTargetingAudienceNetworkPositionsItem {
    const VARIANTS: &'static [(&'static str, Self)] = &[
        ("classic", Self::Classic), ("instream_video", Self::InstreamVideo),
        ("rewarded_video", Self::RewardedVideo),
    ];
}

/// Definition `FacebookAdSet`, `targeting.device_platforms.item`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FacebookAdSetTargetingDevicePlatformsItem {
    Mobile,
    Desktop,
}

impl rt::Enumeration for FacebookAdSetTargetingDevicePlatformsItem {
    const VARIANTS: &'static [(&'static str, Self)] = &[("mobile", Self::Mobile), ("desktop", Self::Desktop)];
}

/// Definition `FacebookAdSet`, `targeting.facebook_positions.item`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FacebookAdSetTargetingFacebookPositionsItem {
    Feed,
    RightHandColumn,
    Marketplace,
}

impl rt::Enumeration for FacebookAdSetTargetingFacebookPositionsItem {
    const VARIANTS: &'static [(&'static str, Self)] = &[
        ("feed", Self::Feed), ("right_hand_column", Self::RightHandColumn), ("marketplace", Self::Marketplace),
    ];
}

/// Definition `FacebookAdSet`, `targeting.geo_locations`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FacebookAdSetTargetingGeoLocations {
    pub cities: Option<Vec<String>>,
    pub countries: Option<Vec<String>>,
    pub regions: Option<Vec<String>>,
}

impl rt::serde::Serialize for FacebookAdSetTargetingGeoLocations {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("cities", &self.cities)?;
        o.optional("countries", &self.countries)?;
        o.optional("regions", &self.regions)?;
        o.end()
    }
}

/// Definition `FacebookAdSet`, `targeting.instagram_positions.item`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FacebookAdSetTargetingInstagramPositionsItem {
    Stream,
    Story,
}

impl rt::Enumeration for FacebookAdSetTargetingInstagramPositionsItem {
    const VARIANTS: &'static [(&'static str, Self)] = &[("stream", Self::Stream), ("story", Self::Story)];
}

/// Definition `FacebookAdSet`, `targeting.messenger_positions.item`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FacebookAdSetTargetingMessengerPositionsItem {
    MessengerHome,
    SponsoredMessages,
}

impl rt::Enumeration for FacebookAdSetTargetingMessengerPositionsItem {
    const VARIANTS: &'static [(&'static str, Self)] = &[
        ("messenger_home", Self::MessengerHome),
        ("sponsored_messages", Self::SponsoredMessages),
    ];
}

/// Definition `FacebookAdSet`, `targeting.publisher_platforms.item`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FacebookAdSetTargetingPublisherPlatformsItem {
    Facebook,
    Instagram,
    Messenger,
    AudienceNetwork,
}

impl rt::Enumeration for FacebookAdSetTargetingPublisherPlatformsItem {
    const VARIANTS: &'static [(&'static str, Self)] = &[
        ("facebook", Self::Facebook), ("instagram", Self::Instagram), ("messenger", Self::Messenger),
        ("audience_network", Self::AudienceNetwork),
    ];
}

rt::values!(FacebookAdSet, FacebookAdSetTargeting, FacebookAdSetTargetingGeoLocations);

rt::enumerations!(FacebookAdSetOptimizationGoal);

rt::enumerations!(FacebookAdSetTargetingAudienceNetworkPositionsItem);

rt::enumerations!(FacebookAdSetTargetingDevicePlatformsItem);

rt::enumerations!(FacebookAdSetTargetingFacebookPositionsItem);

rt::enumerations!(FacebookAdSetTargetingInstagramPositionsItem);

rt::enumerations!(FacebookAdSetTargetingMessengerPositionsItem);

rt::enumerations!(FacebookAdSetTargetingPublisherPlatformsItem);

pub(crate) static FACEBOOK_AD_SET: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("bid_amount", &rt::schema::STRING),
    rt::Property::optional("campaign_id", &rt::schema::STRING),
    rt::Property::optional("created_time", &rt::schema::DATE_TIME),
    rt::Property::optional("daily_budget", &rt::schema::STRING),
    rt::Property::optional("destination_type", &rt::schema::STRING),
    rt::Property::optional("end_time", &rt::schema::DATE_TIME),
    rt::Property::optional("id", &rt::schema::STRING),
    rt::Property::optional("lifetime_budget", &rt::schema::STRING),
    rt::Property::optional("name", &rt::schema::STRING),
    rt::Property::optional("optimization_goal", &super::FACEBOOK_AD_SET_OPTIMIZATION_GOAL),
    rt::Property::optional("start_time", &rt::schema::DATE_TIME),
    rt::Property::optional("status", &super::FACEBOOK_AD_CAMPAIGN_STATUS),
    rt::Property::optional("targeting", &super::FACEBOOK_AD_SET_TARGETING),
]);
pub(crate) static FACEBOOK_AD_SET_OPTIMIZATION_GOAL: rt::Schema = rt::Schema::strings(&[
    "NONE", "APP_INSTALLS", "BRAND_AWARENESS", "AD_RECALL_LIFT", "ENGAGED_USERS", "EVENT_RESPONSES",
    "IMPRESSIONS", "LEAD_GENERATION", "LINK_CLICKS", "OFFER_CLAIMS", "OFFSITE_CONVERSIONS",
    "PAGE_ENGAGEMENT", "PAGE_LIKES", "POST_ENGAGEMENT", "REACH", "SOCIAL_IMPRESSIONS", "VIDEO_VIEWS",
    "APP_DOWNLOADS", "LANDING_PAGE_VIEWS", "VALUE", "REPLIES", "THRUPLAY",
]);
pub(crate) static FACEBOOK_AD_SET_TARGETING: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("age_max", &rt::schema::NUMBER),
    rt::Property::optional("age_min", &rt::schema::NUMBER),
    rt::Property::optional(
        "audience_network_positions",
        &rt::Schema::array(&super::FACEBOOK_AD_SET_TARGETING_AUDIENCE_NETWORK_POSITIONS_ITEM),
    ),
    rt::Property::optional(
        "device_platforms",
        &rt::Schema::array(&super::FACEBOOK_AD_SET_TARGETING_DEVICE_PLATFORMS_ITEM),
    ),
    rt::Property::optional(
        "facebook_positions",
        &rt::Schema::array(&super::FACEBOOK_AD_SET_TARGETING_FACEBOOK_POSITIONS_ITEM),
    ),
    rt::Property::optional("geo_locations", &super::FACEBOOK_AD_SET_TARGETING_GEO_LOCATIONS),
    rt::Property::optional(
        "instagram_positions",
        &rt::Schema::array(&super::FACEBOOK_AD_SET_TARGETING_INSTAGRAM_POSITIONS_ITEM),
    ),
    rt::Property::optional(
        "messenger_positions",
        &rt::Schema::array(&super::FACEBOOK_AD_SET_TARGETING_MESSENGER_POSITIONS_ITEM),
    ),
    rt::Property::optional(
        "publisher_platforms",
        &rt::Schema::array(&super::FACEBOOK_AD_SET_TARGETING_PUBLISHER_PLATFORMS_ITEM),
    ),
]);
pub(crate) static FACEBOOK_AD_SET_TARGETING_AUDIENCE_NETWORK_POSITIONS_ITEM: rt::Schema = rt::Schema::strings(
    &["classic", "instream_video", "rewarded_video"],
);

pub(crate) static FACEBOOK_AD_SET_TARGETING_DEVICE_PLATFORMS_ITEM: rt::Schema = rt::Schema::strings(
    &["mobile", "desktop"],
);

pub(crate) static FACEBOOK_AD_SET_TARGETING_FACEBOOK_POSITIONS_ITEM: rt::Schema = rt::Schema::strings(
    &["feed", "right_hand_column", "marketplace"],
);

pub(crate) static FACEBOOK_AD_SET_TARGETING_GEO_LOCATIONS: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("cities", &rt::Schema::array(&rt::schema::STRING)),
    rt::Property::optional("countries", &rt::Schema::array(&rt::schema::STRING)),
    rt::Property::optional("regions", &rt::Schema::array(&rt::schema::STRING)),
]);
pub(crate) static FACEBOOK_AD_SET_TARGETING_INSTAGRAM_POSITIONS_ITEM: rt::Schema = rt::Schema::strings(
    &["stream", "story"],
);

pub(crate) static FACEBOOK_AD_SET_TARGETING_MESSENGER_POSITIONS_ITEM: rt::Schema = rt::Schema::strings(
    &["messenger_home", "sponsored_messages"],
);

pub(crate) static FACEBOOK_AD_SET_TARGETING_PUBLISHER_PLATFORMS_ITEM: rt::Schema = rt::Schema::strings(
    &["facebook", "instagram", "messenger", "audience_network"],
);
