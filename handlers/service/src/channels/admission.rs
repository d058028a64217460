//! How a channel comes into an account: as a new one, or as one that was there before.

use generated::models::ObjectId;

use crate::{
    Failure,
    channels::taken,
    store::{
        ACCOUNT_ID, CHANNEL_ACTIVE, ChannelRecord, Entity as _, MANIFEST_ID, MANIFEST_REUSABLE, ManifestRecord,
        NETWORK_ID, Network, Query, Store, StoreError, Stored, TeamRecord, Transaction, UNIQUE_NAME,
    },
};

/// A channel that is to be added, or re-activated.
#[derive(Debug, Clone)]
pub struct Admission {
    /// The channel as it is to be.
    pub channel: ChannelRecord,
    /// Which one to re-activate, where the request says so.
    pub channel_id: Option<ObjectId>,
    /// The team that receives it; without one, the one that everything joins.
    pub team_id: Option<ObjectId>,
}

/// A channel that was added, or re-activated.
#[derive(Debug)]
pub struct Admitted {
    /// The channel.
    pub channel: Stored<ChannelRecord>,
    /// Whether it was not there before.
    pub is_new: bool,
    /// The channel whose business hours it has.
    pub hours_from: Option<(ObjectId, String)>,
}

impl Admission {
    /// A channel of which nothing else is said.
    pub const fn new(channel: ChannelRecord) -> Self {
        Self { channel, channel_id: None, team_id: None }
    }

    /// Admits it by itself.
    ///
    /// # Errors
    /// As [`Self::admit`].
    pub async fn store(&self, store: &Store, account_id: &ObjectId) -> Result<Admitted, Failure> {
        store.transaction(async |together| self.admit(together, account_id).await).await.map_err(taken)
    }

    /// Admits it.
    ///
    /// # Errors
    /// A 403 where the account has as many channels as it may have, a 409 where the channel is in use, here or in another
    /// account, or where its unique name is another channel's; a 404 where there is no such team or channel.
    pub async fn admit(&self, together: &Transaction<'_>, account_id: &ObjectId) -> Result<Admitted, StoreError> {
        let channels = together.of::<ChannelRecord>(account_id).all(Query::all()).await?;
        let own = together.of::<ManifestRecord>(account_id).all(Query::all().equals(MANIFEST_REUSABLE, false)).await?;
        let alike: Vec<_> = channels.iter().filter(|channel| self.is_alike(&channel.value, &own)).collect();
        let before = self.before(&alike)?;
        if self.channel.is_counted() {
            within_limit(together, account_id, &channels).await?;
        }
        self.not_elsewhere(together, account_id).await?;
        let admitted = match before {
            Some(before) => self.reactivate(together, account_id, before.clone()).await?,
            None => {
                check_uncounted(&channels)?;
                self.add(together, account_id, &channels).await?
            }
        };
        self.join_team(together, account_id, &admitted).await?;
        Ok(admitted)
    }

    /// The same channel, where it is in use: the one with the same id on the network, or, where the network gives none, the
    /// same unique name.
    ///
    /// # Errors
    /// Where the store fails.
    pub async fn present(
        &self,
        together: &Transaction<'_>,
        account_id: &ObjectId,
    ) -> Result<Option<Stored<ChannelRecord>>, StoreError> {
        let active = Query::all().equals(CHANNEL_ACTIVE, true);
        let active = match &self.channel.network_id {
            Some(id) => active.equals(NETWORK_ID, id),
            None => active.equals(UNIQUE_NAME, &self.channel.unique_name),
        };
        let found = together.of::<ChannelRecord>(account_id).all(active).await?;
        Ok(found.into_iter().find(|channel| self.is_alike(&channel.value, &[])))
    }

    /// The disabled channel that this one was: the one that is named, or that has the same id on the network, or, where
    /// the network gives none, the same unique name.
    fn before<'c>(&self, alike: &[&'c Stored<ChannelRecord>]) -> Result<Option<&'c Stored<ChannelRecord>>, StoreError> {
        let mut alike = alike.iter().copied();
        let found = if let Some(id) = &self.channel_id {
            Some(alike.find(|channel| channel.id == *id).ok_or(StoreError::Missing(ChannelRecord::KIND))?)
        } else if self.channel.network_id.is_some() {
            alike.find(|channel| channel.value.network_id == self.channel.network_id)
        } else {
            alike.find(|channel| !channel.value.active && channel.value.unique_name == self.channel.unique_name)
        };
        match found {
            Some(channel) if channel.value.active => Err(duplicate("The channel is in use already.").into()),
            found => Ok(found),
        }
    }

    /// Whether another channel is of the same network. Each reusable manifest is one, and all of an account's `own`
    /// manifests together are one.
    fn is_alike(&self, other: &ChannelRecord, own: &[Stored<ManifestRecord>]) -> bool {
        let is_own = |id: &ObjectId| own.iter().any(|manifest| manifest.id == *id);
        other.social_network == self.channel.social_network
            && match &self.channel.manifest_id {
                Some(id) => other.manifest_id.as_ref() == Some(id),
                None => other.manifest_id.as_ref().is_none_or(is_own),
            }
    }

    /// What a reusable manifest connects in one account is not connected in another one.
    async fn not_elsewhere(&self, together: &Transaction<'_>, account_id: &ObjectId) -> Result<(), StoreError> {
        let (Some(manifest_id), Some(network_id)) = (&self.channel.manifest_id, &self.channel.network_id) else {
            return Ok(());
        };
        let query = Query::all()
            .equals(MANIFEST_ID, manifest_id)
            .equals(NETWORK_ID, network_id)
            .equals(CHANNEL_ACTIVE, true)
            .differs(ACCOUNT_ID, account_id);
        if together.across::<ChannelRecord>().count(query).await? > 0 {
            return Err(duplicate("The channel is in use in another account.").into());
        }
        Ok(())
    }

    async fn reactivate(
        &self,
        together: &Transaction<'_>,
        account_id: &ObjectId,
        mut before: Stored<ChannelRecord>,
    ) -> Result<Admitted, StoreError> {
        let new = self.channel.clone();
        let old = before.value;
        before.value = ChannelRecord {
            active: true,
            // What the network no longer tells is still so.
            network_id: new.network_id.or(old.network_id),
            network_url: new.network_url.or(old.network_url),
            image_url: new.image_url.or(old.image_url),
            image_id: new.image_id.or(old.image_id),
            manifest_id: new.manifest_id.or(old.manifest_id),
            business_hours: old.business_hours,
            ..new
        };
        let channel = together.of(account_id).put(before).await?;
        Ok(Admitted { channel, is_new: false, hours_from: None })
    }

    async fn add(
        &self,
        together: &Transaction<'_>,
        account_id: &ObjectId,
        channels: &[Stored<ChannelRecord>],
    ) -> Result<Admitted, StoreError> {
        let mut channel = self.channel.clone();
        // An account is staffed at the same time for most of its channels.
        let hours = channels.iter().find(|other| other.value.active && other.value.business_hours.is_some());
        let hours_from = hours.map(|other| (other.id.clone(), other.value.name.clone()));
        channel.business_hours = hours.and_then(|other| other.value.business_hours.clone());
        if channel.social_network == Network::Custom && channel.manifest_id.is_none() {
            let manifest = together.of(account_id).insert(ManifestRecord::default()).await?;
            channel.manifest_id = Some(manifest.id);
        }
        Ok(Admitted { channel: together.of(account_id).insert(channel).await?, is_new: true, hours_from })
    }

    /// Every channel belongs to a team: to the one that is named, or to those that it belonged to, or to the default one.
    async fn join_team(
        &self,
        together: &Transaction<'_>,
        account_id: &ObjectId,
        admitted: &Admitted,
    ) -> Result<(), StoreError> {
        let mut team = match &self.team_id {
            Some(id) => together.of::<TeamRecord>(account_id).get(id).await?,
            None if admitted.is_new => together.default_team(account_id).await?,
            None => {
                let teams = together.teams(account_id).await?;
                if teams.iter().any(|team| team.value.channels.contains(&admitted.channel.id)) {
                    return Ok(());
                }
                together.default_team(account_id).await?
            }
        };
        if team.value.channels.insert(admitted.channel.id.clone()) {
            together.of(account_id).put(team).await?;
        }
        Ok(())
    }
}

/// The same channel twice.
fn duplicate(message: &str) -> Failure {
    Failure::new(409, "DuplicateChannel", message)
}

/// An account has at most as many channels as it pays for; placeholders are free.
async fn within_limit(
    together: &Transaction<'_>,
    account_id: &ObjectId,
    channels: &[Stored<ChannelRecord>],
) -> Result<(), StoreError> {
    let account = together.account(account_id).await?;
    let Some(limit) = account.value.details.get("channelLimit").and_then(serde_json::Value::as_f64) else {
        return Ok(());
    };
    #[allow(clippy::cast_precision_loss, reason = "no account has 2^52 channels")]
    let count = channels.iter().filter(|channel| channel.value.is_counted()).count() as f64;
    if count < limit {
        return Ok(());
    }
    let message = format!("The account has {count} channels, and may have {limit}.");
    Err(Failure::new(403, "ChannelLimitReached", message).into())
}

/// Maximum number of channels of an account that its limit does not count: placeholders, and deactivated ones, which stay
/// so that they can be reactivated.
const MAX_UNCOUNTED: usize = 1000;

/// Checks that an account can have another channel beside those that its limit does not count: each creation reads them.
fn check_uncounted(channels: &[Stored<ChannelRecord>]) -> Result<(), Failure> {
    let count = channels.iter().filter(|channel| !channel.value.is_counted()).count();
    if count < MAX_UNCOUNTED {
        return Ok(());
    }
    let message =
        format!("The account has {count} deactivated channels and placeholders, the maximum. Reactivate one.");
    Err(Failure::new(403, "ChannelLimitReached", message))
}

/// A unique name for a channel whose request gives none: its name, or its name with its id on the network.
pub async fn unique_name(store: &Store, account_id: &ObjectId, channel: &ChannelRecord) -> Result<String, StoreError> {
    let channels = store.of::<ChannelRecord>(account_id).all(Query::all()).await?;
    let before = channels.iter().find(|other| {
        other.value.social_network == channel.social_network && other.value.network_id == channel.network_id
    });
    if let Some(before) = before.filter(|_| channel.network_id.is_some()) {
        return Ok(before.value.unique_name.clone());
    }
    let is_taken = |name: &str| channels.iter().any(|other| other.value.unique_name == name);
    if !is_taken(&channel.name) {
        return Ok(channel.name.clone());
    }
    Ok(format!("{} ({})", channel.name, channel.network_id.as_deref().unwrap_or_default()))
}
