//! Channels on networks.

use std::collections::BTreeSet;

use generated::{
    models::{
        Channel, ChannelBusinessHours, ChannelEndpoint, ChannelEndpointUser, ChannelSocialNetwork, ChannelSummary,
        ObjectId,
    },
    rt::{DateTime, enumeration},
};
use serde::{Deserialize, Serialize};

use crate::{
    products,
    store::{Column, Entity, Query, Store, StoreError, Stored, TeamRecord, Value},
};

/// A network, as the contract calls it.
pub type Network = ChannelSocialNetwork;

/// A channel, as it is stored.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ChannelRecord {
    /// Its name on the network.
    pub name: String,
    /// What the account calls it; unique in the account.
    pub unique_name: String,
    /// The network.
    pub social_network: Network,
    /// Its id on the network; it stays.
    #[serde(default)]
    pub network_id: Option<String>,
    /// Where the network shows it.
    #[serde(default)]
    pub network_url: Option<String>,
    /// Its picture.
    #[serde(default)]
    pub image_url: Option<String>,
    /// The media that the picture is.
    #[serde(default)]
    pub image_id: Option<ObjectId>,
    /// Whether it is usable.
    pub active: bool,
    /// What the network of a custom channel can do.
    #[serde(default)]
    pub manifest_id: Option<ObjectId>,
    /// When the access of a custom channel's integration to the network ends.
    #[serde(default)]
    pub expiration_time: Option<DateTime>,
    /// Who granted that access.
    #[serde(default)]
    pub user: Option<GrantingUser>,
    /// The tokens for the network, one for each of its users who gave one; those that have expired too.
    #[serde(default)]
    pub tokens: Vec<NetworkToken>,
    /// What a placeholder says about those who post in its stead.
    #[serde(default)]
    pub placeholder: Option<Placeholder>,
    /// When it is staffed.
    #[serde(default)]
    pub business_hours: Option<ChannelBusinessHours>,
}

/// Who granted access to a network, in the words of the integration.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct GrantingUser {
    /// The id on the network.
    pub id: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// Where the network shows the user.
    pub profile_url: Option<String>,
    /// The user's picture.
    pub profile_image: Option<String>,
}

/// A token for a network. `Debug` does not show it.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct NetworkToken {
    /// The network's id of the user who gave it.
    pub user_id: String,
    /// The user's name.
    #[serde(default)]
    pub user_name: Option<String>,
    /// The token that the channel is used with.
    pub token: String,
    /// The user's own token, where the channel's one depends on it.
    #[serde(default)]
    pub user_token: Option<String>,
    /// What renews it.
    #[serde(default)]
    pub refresh_token: Option<String>,
    /// When it ends.
    #[serde(default)]
    pub expires: Option<DateTime>,
    /// For a location: the id and the token of the main page.
    #[serde(default)]
    pub main_page: Option<(String, String)>,
}

impl std::fmt::Debug for NetworkToken {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("NetworkToken").field("user_id", &self.user_id).finish_non_exhaustive()
    }
}

impl NetworkToken {
    /// Whether the network takes it no more.
    pub fn is_expired(&self) -> bool {
        self.expires.is_some_and(|end| end <= DateTime::now())
    }
}

/// What a placeholder says: who posts in its stead, and how long before they are told.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Placeholder {
    /// Who is told by mail.
    pub recipients: Vec<String>,
    /// Who gets a copy.
    pub cc: Vec<String>,
    /// How many minutes before.
    pub email_advance: Option<f64>,
    /// The network that it stands for.
    pub network: Option<String>,
}

/// What a channel is called in its account.
pub const UNIQUE_NAME: Column = Column::text("unique_name");

/// Whether a channel is usable.
pub const CHANNEL_ACTIVE: Column = Column::integer("active");

/// The id of a channel on its network.
pub const NETWORK_ID: Column = Column::text("network_id");

/// The manifest of a custom channel.
pub const MANIFEST_ID: Column = Column::text("manifest_id");

impl Entity for ChannelRecord {
    const TABLE: &'static str = "channels";
    const KIND: &'static str = "channel";
    const COLUMNS: &'static [Column] = &[UNIQUE_NAME, CHANNEL_ACTIVE, NETWORK_ID, MANIFEST_ID];

    fn values(&self) -> Vec<Value> {
        vec![
            (&self.unique_name).into(),
            self.active.into(),
            self.network_id.as_deref().into(),
            self.manifest_id.as_ref().into(),
        ]
    }
}

impl ChannelRecord {
    /// A channel that is usable, without anything that connects it to its network.
    pub fn new(name: impl Into<String>, unique_name: impl Into<String>, network: Network) -> Self {
        Self {
            name: name.into(),
            unique_name: unique_name.into(),
            social_network: network,
            network_id: None,
            network_url: None,
            image_url: None,
            image_id: None,
            active: true,
            manifest_id: None,
            expiration_time: None,
            user: None,
            tokens: Vec::new(),
            placeholder: None,
            business_hours: None,
        }
    }

    /// When the access to the network ends; of several ends, the first one.
    pub fn expires(&self) -> Option<DateTime> {
        self.tokens.iter().filter_map(|token| token.expires).chain(self.expiration_time).min()
    }

    /// Adds a token, or replaces that of the same user.
    pub fn set_token(&mut self, token: NetworkToken) {
        self.tokens.retain(|other| other.user_id != token.user_id);
        self.tokens.push(token);
    }

    /// Whether it counts toward the account's limit.
    pub fn is_counted(&self) -> bool {
        self.active && self.social_network != Network::Placeholders
    }
}

impl Store {
    /// The channels of an account that a user can reach: all for its admins, those of their teams for others.
    ///
    /// # Errors
    /// Where the store fails.
    pub async fn reachable_channels(
        &self,
        account_id: &ObjectId,
        user_id: &ObjectId,
        is_admin: bool,
    ) -> Result<Vec<Stored<ChannelRecord>>, StoreError> {
        let all = self.of::<ChannelRecord>(account_id).all(Query::all()).await?;
        if is_admin {
            return Ok(all);
        }
        let teams = self.of::<TeamRecord>(account_id).all(Query::all()).await?;
        let mine = teams.iter().filter(|team| team.value.users.contains(user_id));
        let reachable: BTreeSet<_> = mine.flat_map(|team| &team.value.channels).collect();
        Ok(all.into_iter().filter(|channel| reachable.contains(&channel.id)).collect())
    }
}

impl From<GrantingUser> for ChannelEndpointUser {
    fn from(user: GrantingUser) -> Self {
        let GrantingUser { id, name, profile_url, profile_image } = user;
        Self { id, name, profile_url, profile_image }
    }
}

/// Without any token: that of a custom channel is added by whoever issues it, the others are nobody's business.
impl From<Stored<ChannelRecord>> for Channel {
    fn from(stored: Stored<ChannelRecord>) -> Self {
        let expiration_time = stored.value.expires();
        let created_time = stored.created_time();
        let channel = stored.value;
        Self {
            id: Some(stored.id),
            account_id: Some(stored.account_id),
            active: Some(channel.active),
            business_hours: channel.business_hours,
            created_time: Some(created_time),
            endpoint: Some(ChannelEndpoint {
                access_token: None,
                expiration_time,
                network_id: channel.network_id,
                user: channel.user.map(Into::into),
            }),
            image_url: channel.image_url,
            name: Some(channel.name),
            network_url: channel.network_url,
            products: Some(products::of(channel.social_network)),
            social_network: Some(channel.social_network),
            unique_name: Some(channel.unique_name),
        }
    }
}

impl From<Stored<ChannelRecord>> for ChannelSummary {
    fn from(stored: Stored<ChannelRecord>) -> Self {
        let channel = stored.value;
        Self {
            id: Some(stored.id),
            image_url: channel.image_url,
            name: Some(channel.name),
            products: Some(products::of(channel.social_network)),
            social_network: enumeration::variant(channel.social_network.as_str()),
            unique_name: Some(channel.unique_name),
        }
    }
}
