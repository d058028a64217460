//! The definition `ChannelSummary`.
//!
//! Generated from the contract. Do not edit: changes are lost with the next generation.

use crate::rt;

/// Social media channel of a customer, in the summary format with only the essential fields.
/// Definition `ChannelSummary`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ChannelSummary {
    pub id: Option<super::ObjectId>,
    /// Channel image URL as given by the social network.
    pub image_url: Option<String>,
    /// Channel name as given on the social network.
    pub name: Option<String>,
    /// Products available for the network.
    pub products: Option<super::ChannelProducts>,
    pub social_network: Option<super::ChannelSocialNetwork>,
    pub unique_name: Option<String>,
}

impl rt::serde::Serialize for ChannelSummary {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("_id", &self.id)?;
        o.optional("imageUrl", &self.image_url)?;
        o.optional("name", &self.name)?;
        o.optional("products", &self.products)?;
        o.optional("socialNetwork", &self.social_network)?;
        o.optional("uniqueName", &self.unique_name)?;
        o.end()
    }
}

/// Definition `ChannelSummary`, `products`.
pub type ChannelSummaryProducts = super::ChannelProducts;

/// Definition `ChannelSummary`, `socialNetwork`.
pub type ChannelSummarySocialNetwork = super::ChannelSocialNetwork;

rt::values!(ChannelSummary);

pub(crate) static CHANNEL_SUMMARY: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("_id", &super::OBJECT_ID),
    rt::Property::optional("imageUrl", &rt::schema::URI),
    rt::Property::optional("name", &rt::schema::STRING),
    rt::Property::optional("products", &super::CHANNEL_PRODUCTS),
    rt::Property::optional("socialNetwork", &super::CHANNEL_SOCIAL_NETWORK),
    rt::Property::optional("uniqueName", &rt::schema::STRING),
]);
