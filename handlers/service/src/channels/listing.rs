//! Lists of channels: what is asked for, in which order, and how many there are of what. An account has at most some
//! hundred channels, so all of them are read and looked through.

use std::{
    cmp::Reverse,
    collections::{BTreeMap, BTreeSet},
};

use generated::{
    api::channels::{
        ListChannels, ListChannelsOrder, ListChannelsProduct, ListChannelsSortBy, ListChannelsStatus as Status,
    },
    models::{ChannelsCounts, ObjectId},
    rt::DateTime,
};
use jiff::SignedDuration;

use crate::{
    products,
    store::{
        ChannelRecord, ID, MANIFEST_REUSABLE, ManifestRecord, Network, Query, Store, StoreError, Stored, TeamRecord,
    },
};

/// How long before its end an access counts as expiring.
const EXPIRING: SignedDuration = SignedDuration::from_hours(7 * 24);

/// What channels are looked for by.
#[derive(Debug, Default)]
pub struct Filter {
    /// Part of a name, in small letters.
    search: Option<String>,
    /// Names of networks, in small letters; none: all.
    networks: Option<Vec<String>>,
    excluded: Vec<String>,
    status: Option<Status>,
    owners: Option<Vec<String>>,
    /// The channels of certain teams.
    in_teams: Option<BTreeSet<ObjectId>>,
    product: Option<ListChannelsProduct>,
    with_inactive: bool,
}

impl Filter {
    /// All channels, or those that are in use.
    pub fn new(with_inactive: bool) -> Self {
        Self { with_inactive, ..Self::default() }
    }

    /// What a request for a list asks for.
    pub fn of(request: &ListChannels, in_teams: Option<BTreeSet<ObjectId>>) -> Self {
        let networks = request.networks.iter().flatten().chain(&request.network);
        let is_limited = request.networks.is_some() || request.network.is_some();
        Self {
            search: request.search.as_ref().map(|text| text.trim().to_lowercase()),
            status: request.status,
            owners: request.token_owner_ids.clone(),
            ..Self::new(request.include_inactive)
        }
        .networks(is_limited.then(|| networks.map(String::as_str).collect()))
        .without(request.excluded_networks.as_deref().unwrap_or_default())
        .product(request.product)
        .in_teams(in_teams)
    }

    /// Those of these networks.
    pub fn networks(self, networks: Option<Vec<&str>>) -> Self {
        Self { networks: networks.map(|names| names.into_iter().map(str::to_lowercase).collect()), ..self }
    }

    /// Those of other networks.
    pub fn without(self, networks: &[String]) -> Self {
        Self { excluded: networks.iter().map(|name| name.to_lowercase()).collect(), ..self }
    }

    /// Those for a product.
    pub fn product(self, product: Option<ListChannelsProduct>) -> Self {
        Self { product, ..self }
    }

    /// Those among these.
    pub fn in_teams(self, in_teams: Option<BTreeSet<ObjectId>>) -> Self {
        Self { in_teams, ..self }
    }

    /// Whether a channel is looked for.
    pub fn finds(&self, channel: &Stored<ChannelRecord>, manifests: &Manifests) -> bool {
        let names = manifests.names(&channel.value);
        let is_of = |wanted: &[String]| wanted.iter().any(|name| names.contains(name));
        let value = &channel.value;
        (self.with_inactive || value.active)
            && self.networks.as_deref().is_none_or(is_of)
            && !is_of(&self.excluded)
            && self.status.is_none_or(|wanted| is_in(value, wanted))
            && self.product.is_none_or(|product| products::serves(value.social_network, product))
            && self.in_teams.as_ref().is_none_or(|ids| ids.contains(&channel.id))
            && self.owners.as_deref().is_none_or(|ids| owners(value).any(|(id, _)| ids.iter().any(|it| it == id)))
            && self.search.as_deref().is_none_or(|text| {
                value.name.to_lowercase().contains(text) || value.unique_name.to_lowercase().contains(text)
            })
    }
}

/// The reusable manifests that channels have, by id, with their names in small letters: networks of their own.
#[derive(Debug, Default)]
pub struct Manifests(BTreeMap<ObjectId, String>);

impl Manifests {
    /// Those of these channels.
    pub async fn of(store: &Store, channels: &[Stored<ChannelRecord>]) -> Result<Self, StoreError> {
        let ids: BTreeSet<_> = channels.iter().filter_map(|channel| channel.value.manifest_id.as_ref()).collect();
        let mut found = BTreeMap::new();
        // Databases take so many values in one query.
        for ids in ids.into_iter().collect::<Vec<_>>().chunks(200) {
            let query = Query::all().one_of(ID, ids.iter().copied()).equals(MANIFEST_REUSABLE, true);
            for manifest in store.across::<ManifestRecord>().list(query, crate::Page::PART).await? {
                found.insert(manifest.id, manifest.value.name.unwrap_or_default());
            }
        }
        Ok(Self(found))
    }

    fn name(&self, channel: &ChannelRecord) -> Option<&str> {
        channel.manifest_id.as_ref().and_then(|id| self.0.get(id)).map(String::as_str)
    }

    /// What a channel's network is called, in small letters: the social network, or the manifest's name and id.
    fn names(&self, channel: &ChannelRecord) -> Vec<String> {
        match (self.name(channel), &channel.manifest_id) {
            (Some(name), Some(id)) => vec![name.to_lowercase(), id.as_str().to_owned()],
            _ => vec![channel.social_network.as_str().to_lowercase()],
        }
    }
}

/// Whether a channel is in a status. Exactly one of the first four fits.
fn is_in(channel: &ChannelRecord, wanted: Status) -> bool {
    let now = DateTime::now();
    let soon = now.timestamp().saturating_add(EXPIRING).unwrap_or(now.timestamp());
    let status = match channel.expires() {
        _ if !channel.active => Status::Disabled,
        Some(end) if end <= now => Status::Expired,
        Some(end) if end.timestamp() <= soon => Status::Expiring,
        _ => Status::Active,
    };
    status == wanted || (wanted == Status::NeedsAttention && status != Status::Active)
}

/// Whoever has given a token for the channel, expired or not: the network's id, and the name.
pub fn owners(channel: &ChannelRecord) -> impl Iterator<Item = (&str, Option<&str>)> {
    let tokens = channel.tokens.iter().map(|token| (token.user_id.as_str(), token.user_name.as_deref()));
    let user = channel.user.iter().filter_map(|user| Some((user.id.as_deref()?, user.name.as_deref())));
    tokens.chain(user)
}

/// The channels of these teams of an account.
pub async fn in_teams(
    store: &Store,
    account_id: &ObjectId,
    ids: Option<&[ObjectId]>,
) -> Result<Option<BTreeSet<ObjectId>>, StoreError> {
    let Some(ids) = ids else { return Ok(None) };
    let teams = store.of::<TeamRecord>(account_id).all(Query::all()).await?;
    let wanted = teams.into_iter().filter(|team| ids.contains(&team.id));
    Ok(Some(wanted.flat_map(|team| team.value.channels).collect()))
}

/// Puts channels, which come in the order of their creation, in another one; among equals, that stays.
pub fn sort(
    channels: &mut [Stored<ChannelRecord>],
    manifests: &Manifests,
    by: ListChannelsSortBy,
    order: ListChannelsOrder,
) {
    let last = DateTime::from(jiff::Timestamp::MAX);
    let key = |channel: &Stored<ChannelRecord>| match by {
        ListChannelsSortBy::CreatedTime => (String::new(), channel.created_time()),
        ListChannelsSortBy::Name => (channel.value.name.to_lowercase(), last),
        ListChannelsSortBy::Network => {
            let name = manifests.name(&channel.value).unwrap_or(channel.value.social_network.as_str());
            (name.to_lowercase(), last)
        }
        ListChannelsSortBy::Expires => (String::new(), channel.value.expires().unwrap_or(last)),
    };
    match order {
        ListChannelsOrder::Asc => channels.sort_by_cached_key(key),
        ListChannelsOrder::Desc => {
            channels.reverse();
            channels.sort_by_cached_key(|channel| Reverse(key(channel)));
        }
    }
}

/// How many channels there are of which network, among those that a user can reach; `in_account`: toward the limit.
pub fn counts(channels: &[Stored<ChannelRecord>], manifests: &Manifests, in_account: usize) -> ChannelsCounts {
    let number = |finds: &dyn Fn(&ChannelRecord) -> bool| {
        let count = channels.iter().filter(|channel| finds(&channel.value)).count();
        #[allow(clippy::cast_precision_loss, reason = "no account has 2^52 channels")]
        Some(count as f64)
    };
    let of = |network| number(&|channel| channel.social_network == network && manifests.name(channel).is_none());
    let mut additional: BTreeMap<String, f64> = BTreeMap::new();
    for name in channels.iter().filter_map(|channel| manifests.name(&channel.value)) {
        *additional.entry(name.to_owned()).or_default() += 1.0;
    }
    #[allow(clippy::cast_precision_loss, reason = "no account has 2^52 channels")]
    ChannelsCounts {
        custom: of(Network::Custom),
        facebook: of(Network::Facebook),
        instagram_business: of(Network::InstagramBusiness),
        linkedin: of(Network::Linkedin),
        needs_attention: number(&|channel| is_in(channel, Status::NeedsAttention)),
        placeholders: of(Network::Placeholders),
        total_in_account: Some(in_account as f64),
        total_in_teams: number(&|_| true),
        twitter: of(Network::Twitter),
        wordpress: of(Network::Wordpress),
        youtube: of(Network::Youtube),
        additional,
    }
}
