//! Channels: how they come into an account and leave it, who reaches them, and what is told about them.

pub mod admission;
pub mod business_hours;
mod connection;
pub mod dismissal;
pub mod listing;
pub mod placeholders;

use std::collections::BTreeSet;

use generated::models::{Channel, ObjectId};

use crate::{
    Failure, Service, User,
    body_check::BodyCheck,
    identity::{Audience, ChannelClaims},
    media::{self, Base},
    store::{ChannelRecord, Grant, Query, StoreError, Stored, TeamRecord, Transaction},
};

impl Service {
    /// The channels that a user can reach.
    pub async fn channels_of(&self, user: &User) -> Result<Vec<Stored<ChannelRecord>>, StoreError> {
        self.store.reachable_channels(&user.account_id, &user.user_id, user.is_admin()).await
    }

    /// A channel, if the user can reach it.
    ///
    /// # Errors
    /// A 404 where the account has none of this id, a 403 where it is none of the user's teams.
    pub async fn channel_of(&self, user: &User, id: &ObjectId) -> Result<Stored<ChannelRecord>, Failure> {
        let channel = self.store.of::<ChannelRecord>(&user.account_id).get(id).await?;
        self.must_reach(user, [id]).await?;
        Ok(channel)
    }

    /// Asks whether the user can reach these channels of the account.
    ///
    /// # Errors
    /// A 403 where one is none of the user's teams.
    pub async fn must_reach(&self, user: &User, ids: impl IntoIterator<Item = &ObjectId>) -> Result<(), Failure> {
        if user.is_admin() {
            return Ok(());
        }
        let teams = self.store.of::<TeamRecord>(&user.account_id).all(Query::all()).await?;
        let mine = teams.iter().filter(|team| team.value.users.contains(&user.user_id));
        let reachable: BTreeSet<_> = mine.flat_map(|team| &team.value.channels).collect();
        if ids.into_iter().all(|id| reachable.contains(id)) {
            Ok(())
        } else {
            Err(Failure::new(403, "AccessDeniedError", "The channel belongs to none of your teams."))
        }
    }

    /// The channel with the token that its integration gets. It rests on the grant, so that an older one is worth nothing.
    pub fn with_token(&self, channel: Stored<ChannelRecord>, grant: &Stored<Grant>) -> Result<Channel, Failure> {
        let claims = ChannelClaims {
            account_id: channel.account_id.clone(),
            channel_id: channel.id.clone(),
            iat: grant.value.issued_at,
        };
        let token = self.identity.signer().sign(Audience::Channel, &claims)?;
        let mut channel: Channel = channel.into();
        channel.endpoint.get_or_insert_default().access_token = Some(token);
        Ok(channel)
    }

    /// Where the picture is that a media of the account holds.
    ///
    /// # Errors
    /// A 404 where there is no such media.
    pub async fn image_url(
        &self,
        user: &User,
        image_id: Option<&ObjectId>,
        base: &Base,
    ) -> Result<Option<String>, Failure> {
        let Some(id) = image_id else { return Ok(None) };
        Ok(media::shown(media::get(&self.store, &user.account_id, id).await?, base).url)
    }
}

/// Makes, or renews, what the token of a channel's integration rests on.
pub async fn renew_grant(
    together: &Transaction<'_>,
    channel: &Stored<ChannelRecord>,
) -> Result<Stored<Grant>, StoreError> {
    together.renew_grant(&channel.account_id, &channel.id, Audience::Channel, &channel.id, None).await
}

/// The name of a channel without white space around it.
pub fn trimmed(name: &str) -> String {
    name.trim().to_owned()
}

/// The name of a channel, and its unique name, which is the name where nothing else is said.
pub fn names(name: &str, unique_name: Option<&str>) -> Result<(String, String), Failure> {
    let mut check = BodyCheck::default();
    check.require("name", Some(name));
    if unique_name.is_some() {
        check.require("uniqueName", unique_name);
    }
    check.finish()?;
    let name = trimmed(name);
    let unique_name = unique_name.map_or_else(|| name.clone(), trimmed);
    Ok((name, unique_name))
}

/// What is taken, in words.
pub fn taken(error: StoreError) -> Failure {
    match &error {
        StoreError::Duplicate(constraint) if constraint.starts_with("channels_") => {
            Failure::conflict("There is a channel of this unique name.").with_source(error)
        }
        _ => error.into(),
    }
}
