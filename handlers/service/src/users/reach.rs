//! Which channels a caller reaches: all of the account for its admins, for others those of their teams. Some of these may
//! be theirs to read only.

use std::collections::BTreeSet;

use generated::models::ObjectId;

use crate::{
    Failure, Store, User,
    store::{Column, Query, StoreError, UserRecord},
    users::denied,
};

/// The channels of a caller.
#[derive(Debug)]
pub struct Reach {
    /// None where the caller is not kept from any.
    channels: Option<BTreeSet<ObjectId>>,
    read_only: BTreeSet<ObjectId>,
}

impl Reach {
    /// What the caller reaches now.
    ///
    /// # Errors
    /// Where the store fails.
    pub async fn of(store: &Store, caller: &User) -> Result<Self, StoreError> {
        if caller.is_admin() {
            return Ok(Self { channels: None, read_only: BTreeSet::new() });
        }
        let channels = store.reachable_channels(&caller.account_id, &caller.user_id, false).await?;
        let user = store.of::<UserRecord>(&caller.account_id).get(&caller.user_id).await?;
        let channels = Some(channels.into_iter().map(|channel| channel.id).collect());
        Ok(Self { channels, read_only: user.value.read_only_channel_ids })
    }

    /// What belongs to the caller's channels, by the column that has the channel.
    pub fn query(&self, channel: Column) -> Query {
        match &self.channels {
            None => Query::all(),
            Some(channels) => Query::all().one_of(channel, channels),
        }
    }

    /// Something is to be written in a channel.
    ///
    /// # Errors
    /// A 404 where the caller does not reach it, a 403 where it is the caller's to read only.
    pub(crate) fn must_write(&self, channel: &ObjectId) -> Result<(), Failure> {
        if self.channels.as_ref().is_some_and(|channels| !channels.contains(channel)) {
            return Err(StoreError::Missing("channel").into());
        }
        if self.read_only.contains(channel) { Err(denied()) } else { Ok(()) }
    }
}
