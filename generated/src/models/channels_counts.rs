//! The definition `ChannelsCounts`.
//!
//! Generated from the contract. Do not edit: changes are lost with the next generation.

use crate::rt;

/// Channel counts for the default channels and the manifests.
/// Definition `ChannelsCounts`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ChannelsCounts {
    /// Number of custom channels that belong to no reusable manifest.
    pub custom: Option<f64>,
    /// Number of Facebook channels.
    pub facebook: Option<f64>,
    /// Number of Instagram Business channels.
    pub instagram_business: Option<f64>,
    /// Number of LinkedIn channels.
    pub linkedin: Option<f64>,
    /// Number of channels that are deleted or have at least one token expiring in less than 7 days.
    pub needs_attention: Option<f64>,
    /// Number of placeholder channels.
    pub placeholders: Option<f64>,
    /// Number of the account's channels that count toward the channel limit.
    pub total_in_account: Option<f64>,
    /// Number of all channels the user can access, placeholders included.
    pub total_in_teams: Option<f64>,
    /// Number of Twitter channels.
    pub twitter: Option<f64>,
    /// Number of WordPress channels.
    pub wordpress: Option<f64>,
    /// Number of YouTube channels.
    pub youtube: Option<f64>,
    /// Properties that the contract does not name.
    pub additional: rt::BTreeMap<String, f64>,
}

impl rt::serde::Serialize for ChannelsCounts {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("custom", &self.custom)?;
        o.optional("facebook", &self.facebook)?;
        o.optional("instagram_business", &self.instagram_business)?;
        o.optional("linkedin", &self.linkedin)?;
        o.optional("needsAttention", &self.needs_attention)?;
        o.optional("placeholders", &self.placeholders)?;
        o.optional("totalInAccount", &self.total_in_account)?;
        o.optional("totalInTeams", &self.total_in_teams)?;
        o.optional("twitter", &self.twitter)?;
        o.optional("wordpress", &self.wordpress)?;
        o.optional("youtube", &self.youtube)?;
        o.additional(&self.additional)?;
        o.end()
    }
}

rt::values!(ChannelsCounts);

pub(crate) static CHANNELS_COUNTS: rt::Schema = rt::Schema::object(
        &[
            rt::Property::optional("custom", &rt::schema::NUMBER),
            rt::Property::optional("facebook", &rt::schema::NUMBER),
            rt::Property::optional("instagram_business", &rt::schema::NUMBER),
            rt::Property::optional("linkedin", &rt::schema::NUMBER),
            rt::Property::optional("needsAttention", &rt::schema::NUMBER),
            rt::Property::optional("placeholders", &rt::schema::NUMBER),
            rt::Property::optional("totalInAccount", &rt::schema::NUMBER),
            rt::Property::optional("totalInTeams", &rt::schema::NUMBER),
            rt::Property::optional("twitter", &rt::schema::NUMBER),
            rt::Property::optional("wordpress", &rt::schema::NUMBER),
            rt::Property::optional("youtube", &rt::schema::NUMBER),
        ],
    )
    .additional(rt::Additional::Schema(&rt::schema::NUMBER));
