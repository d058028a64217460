//! The definition `Channel`.
//!
//! Generated from the contract. Do not edit: changes are lost with the next generation.

use crate::rt;

/// Social media channel of a customer.
/// Definition `Channel`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Channel {
    pub id: Option<super::ObjectId>,
    pub account_id: Option<super::ObjectId>,
    /// Whether the channel is in use.
    pub active: Option<bool>,
    /// When the channel is staffed.
    pub business_hours: Option<super::ChannelBusinessHours>,
    pub created_time: Option<super::Date>,
    /// What connects the channel to its network.
    pub endpoint: Option<super::ChannelEndpoint>,
    /// Channel image URL as given by the social network.
    pub image_url: Option<String>,
    /// Channel name as given on the social network.
    pub name: Option<String>,
    /// Virtual property: URL of the channel on its network.
    pub network_url: Option<String>,
    /// Products available for the network.
    pub products: Option<super::ChannelProducts>,
    pub social_network: Option<super::ChannelSocialNetwork>,
    /// Unique name that describes the channel in more detail.
    pub unique_name: Option<String>,
}

impl rt::serde::Serialize for Channel {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("_id", &self.id)?;
        o.optional("accountId", &self.account_id)?;
        o.optional("active", &self.active)?;
        o.optional("businessHours", &self.business_hours)?;
        o.optional("createdTime", &self.created_time)?;
        o.optional("endpoint", &self.endpoint)?;
        o.optional("imageUrl", &self.image_url)?;
        o.optional("name", &self.name)?;
        o.optional("networkUrl", &self.network_url)?;
        o.optional("products", &self.products)?;
        o.optional("socialNetwork", &self.social_network)?;
        o.optional("uniqueName", &self.unique_name)?;
        o.end()
    }
}

/// When the channel is staffed.
/// Definition `Channel`, `businessHours`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ChannelBusinessHours {
    pub days_of_week: Option<Vec<super::ChannelBusinessHoursDaysOfWeekItem>>,
    /// IANA name of the time zone.
    pub timezone: Option<String>,
}

impl rt::Object for ChannelBusinessHours {
    const SCHEMA: &'static rt::Schema = &CHANNEL_BUSINESS_HOURS;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut value = Self::default();
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut value.days_of_week)?,
                1 => p.value(&mut value.timezone)?,
                _ => p.unknown()?,
            }
        }
        Ok(value)
    }
}

impl rt::serde::Serialize for ChannelBusinessHours {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("daysOfWeek", &self.days_of_week)?;
        o.optional("timezone", &self.timezone)?;
        o.end()
    }
}

/// Definition `Channel`, `businessHours.daysOfWeek.item`.
#[derive(Debug, Clone, PartialEq)]
pub struct ChannelBusinessHoursDaysOfWeekItem {
    pub day: i64,
    pub end: Option<i64>,
    pub start: Option<i64>,
    pub workday: Option<bool>,
}

impl rt::Object for ChannelBusinessHoursDaysOfWeekItem {
    const SCHEMA: &'static rt::Schema = &CHANNEL_BUSINESS_HOURS_DAYS_OF_WEEK_ITEM;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let (mut slot_day, mut slot_end, mut slot_start) = (None, None, None);
        let mut slot_workday = None;
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut slot_day)?,
                1 => p.value(&mut slot_end)?,
                2 => p.value(&mut slot_start)?,
                3 => p.value(&mut slot_workday)?,
                _ => p.unknown()?,
            }
        }
        Ok(Self {
            day: p.required(0, slot_day)?,
            end: slot_end,
            start: slot_start,
            workday: slot_workday,
        })
    }
}

impl rt::serde::Serialize for ChannelBusinessHoursDaysOfWeekItem {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.required("day", &self.day)?;
        o.optional("end", &self.end)?;
        o.optional("start", &self.start)?;
        o.optional("workday", &self.workday)?;
        o.end()
    }
}

/// What connects the channel to its network.
/// Definition `Channel`, `endpoint`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ChannelEndpoint {
    /// Token of a custom channel; only in the answer that issues it.
    pub access_token: Option<String>,
    /// When the access to the network ends.
    pub expiration_time: Option<rt::DateTime>,
    /// Id of the channel on the network.
    pub network_id: Option<String>,
    /// Who granted the access.
    pub user: Option<super::ChannelEndpointUser>,
}

impl rt::serde::Serialize for ChannelEndpoint {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("accessToken", &self.access_token)?;
        o.optional("expirationTime", &self.expiration_time)?;
        o.optional("networkId", &self.network_id)?;
        o.optional("user", &self.user)?;
        o.end()
    }
}

/// Who granted the access.
/// Definition `Channel`, `endpoint.user`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ChannelEndpointUser {
    pub id: Option<String>,
    pub name: Option<String>,
    pub profile_image: Option<String>,
    pub profile_url: Option<String>,
}

impl rt::serde::Serialize for ChannelEndpointUser {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("id", &self.id)?;
        o.optional("name", &self.name)?;
        o.optional("profileImage", &self.profile_image)?;
        o.optional("profileUrl", &self.profile_url)?;
        o.end()
    }
}

/// Products available for the network.
/// Definition `Channel`, `products`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ChannelProducts {
    /// Whether the Content Planner product is available.
    pub cp: Option<bool>,
    /// Whether the Inbox product is available.
    pub inbox: Option<bool>,
}

impl rt::serde::Serialize for ChannelProducts {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("cp", &self.cp)?;
        o.optional("inbox", &self.inbox)?;
        o.end()
    }
}

/// Definition `Channel`, `socialNetwork`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ChannelSocialNetwork {
    Facebook,
    Twitter,
    Placeholders,
    InstagramBusiness,
    Wordpress,
    Linkedin,
    Whatsapp,
    Youtube,
    Pinterest,
    Tiktok,
    Custom,
}

impl rt::Enumeration for ChannelSocialNetwork {
    const VARIANTS: &'static [(&'static str, Self)] = &[
        ("FACEBOOK", Self::Facebook), ("TWITTER", Self::Twitter), ("PLACEHOLDERS", Self::Placeholders),
        ("INSTAGRAM_BUSINESS", Self::InstagramBusiness), ("WORDPRESS", Self::Wordpress),
        ("LINKEDIN", Self::Linkedin), ("WHATSAPP", Self::Whatsapp), ("YOUTUBE", Self::Youtube),
        ("PINTEREST", Self::Pinterest), ("TIKTOK", Self::Tiktok), ("CUSTOM", Self::Custom),
    ];
}

rt::objects!(ChannelBusinessHours, ChannelBusinessHoursDaysOfWeekItem);

rt::values!(Channel, ChannelEndpoint, ChannelEndpointUser, ChannelProducts);

rt::enumerations!(ChannelSocialNetwork);

pub(crate) static CHANNEL: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("_id", &super::OBJECT_ID),
    rt::Property::optional("accountId", &super::OBJECT_ID),
    rt::Property::optional("active", &rt::schema::BOOLEAN),
    rt::Property::optional("businessHours", &super::CHANNEL_BUSINESS_HOURS),
    rt::Property::optional("createdTime", &super::DATE),
    rt::Property::optional("endpoint", &super::CHANNEL_ENDPOINT),
    rt::Property::optional("imageUrl", &rt::schema::URI),
    rt::Property::optional("name", &rt::schema::STRING),
    rt::Property::optional("networkUrl", &rt::schema::URI),
    rt::Property::optional("products", &super::CHANNEL_PRODUCTS),
    rt::Property::optional("socialNetwork", &super::CHANNEL_SOCIAL_NETWORK),
    rt::Property::optional("uniqueName", &rt::schema::STRING),
]);
pub(crate) static CHANNEL_BUSINESS_HOURS: rt::Schema = rt::Schema::object(&[
    rt::Property::optional(
        "daysOfWeek",
        &rt::Schema::array(&super::CHANNEL_BUSINESS_HOURS_DAYS_OF_WEEK_ITEM)
            .max_items(100),
    ),
    rt::Property::optional("timezone", &rt::Schema::of(rt::Kind::String).max_length(255)),
]);
pub(crate) static CHANNEL_BUSINESS_HOURS_DAYS_OF_WEEK_ITEM: rt::Schema = rt::Schema::object(&[
    rt::Property::required(
        "day",
        &rt::Schema::of(rt::Kind::Integer)
            .minimum(rt::Decimal::Integer(0))
            .maximum(rt::Decimal::Integer(6)),
    ),
    rt::Property::optional(
        "end",
        &rt::Schema::of(rt::Kind::Integer)
            .minimum(rt::Decimal::Integer(0))
            .maximum(rt::Decimal::Integer(23)),
    ),
    rt::Property::optional(
        "start",
        &rt::Schema::of(rt::Kind::Integer)
            .minimum(rt::Decimal::Integer(0))
            .maximum(rt::Decimal::Integer(23)),
    ),
    rt::Property::optional("workday", &rt::schema::BOOLEAN),
]);
pub(crate) static CHANNEL_ENDPOINT: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("accessToken", &rt::schema::STRING),
    rt::Property::optional("expirationTime", &rt::schema::DATE_TIME),
    rt::Property::optional("networkId", &rt::schema::STRING),
    rt::Property::optional("user", &super::CHANNEL_ENDPOINT_USER),
]);
pub(crate) static CHANNEL_ENDPOINT_USER: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("id", &rt::schema::STRING),
    rt::Property::optional("name", &rt::schema::STRING),
    rt::Property::optional("profileImage", &rt::schema::URI),
    rt::Property::optional("profileUrl", &rt::schema::URI),
]);
pub(crate) static CHANNEL_PRODUCTS: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("cp", &rt::schema::BOOLEAN),
    rt::Property::optional("inbox", &rt::schema::BOOLEAN),
]);
pub(crate) static CHANNEL_SOCIAL_NETWORK: rt::Schema = rt::Schema::strings(&[
    "FACEBOOK", "TWITTER", "PLACEHOLDERS", "INSTAGRAM_BUSINESS", "WORDPRESS", "LINKEDIN", "WHATSAPP",
    "YOUTUBE", "PINTEREST", "TIKTOK", "CUSTOM",
]);
