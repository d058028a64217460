//! Channels on networks, as far as teams and accounts know them.

use std::collections::BTreeSet;

use generated::models::ObjectId;
use serde::{Deserialize, Serialize};

use crate::store::{Column, Entity, Query, Store, StoreError, Stored, TeamRecord, Value};

/// A channel, as it is stored.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ChannelRecord {
    /// Its name on the network.
    pub name: String,
    /// What the account calls it; unique in the account.
    pub unique_name: String,
    /// The network, as the contract calls it.
    pub social_network: String,
    /// Its id on the network.
    #[serde(default)]
    pub network_id: Option<String>,
    /// Its picture.
    #[serde(default)]
    pub image_url: Option<String>,
    /// Whether it is usable.
    pub active: bool,
}

const UNIQUE_NAME: Column = Column::text("unique_name");

/// Whether a channel is usable.
pub const CHANNEL_ACTIVE: Column = Column::integer("active");

impl Entity for ChannelRecord {
    const TABLE: &'static str = "channels";
    const KIND: &'static str = "channel";
    const COLUMNS: &'static [Column] = &[UNIQUE_NAME, CHANNEL_ACTIVE];

    fn values(&self) -> Vec<Value> {
        vec![(&self.unique_name).into(), self.active.into()]
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
