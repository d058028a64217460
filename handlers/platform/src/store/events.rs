//! Events that integrations are still to be told of.

use generated::models::ObjectId;
use serde::{Deserialize, Serialize};
use serde_json::Value as Json;

use crate::{
    Failure,
    store::{
        ChannelRecord, Column, Entity, ID, ManifestRecord, Query, Store, StoreError, Stored, Transaction, Value,
        Webhook,
        outbox::{OUTBOX, Outgoing, Progress, QUEUE, outbox_values},
    },
};

/// Most events of one account that wait at the same time. Later ones are dropped.
pub const MAX_EVENTS: i64 = 10_000;

/// Most bytes of one event.
pub const MAX_EVENT_BYTES: usize = 64 * 1024;

/// What an integration is told of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EventKind {
    /// Somebody has done something with a ticket that the network has to do too.
    TicketAction,
    /// Something has become of the channel.
    ChannelAction,
}

impl EventKind {
    /// What it is called in requests.
    pub const fn name(self) -> &'static str {
        match self {
            Self::TicketAction => "ticket_action",
            Self::ChannelAction => "channel_action",
        }
    }
}

/// An event in the outbox.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct QueuedEvent {
    /// Whose webhook is told.
    pub manifest_id: ObjectId,
    /// The channel that it is about.
    pub channel_id: ObjectId,
    /// What kind of event it is.
    pub kind: EventKind,
    /// What has happened.
    pub event: Json,
    /// The host of the webhook's URL, with its port if that is not the scheme's.
    #[serde(default)]
    pub host: String,
    /// How far telling it has come.
    #[serde(flatten)]
    pub progress: Progress,
}

impl Entity for QueuedEvent {
    const TABLE: &'static str = "events";
    const KIND: &'static str = "event";
    const COLUMNS: &'static [Column] = OUTBOX;

    fn values(&self) -> Vec<Value> {
        outbox_values(self.progress, self.manifest_id.as_str(), &self.host, true)
    }
}

impl Outgoing for QueuedEvent {
    const IN_ORDER: bool = true;

    fn progress(&mut self) -> &mut Progress {
        &mut self.progress
    }
}

impl QueuedEvent {
    /// An event to be told at once.
    pub fn new(manifest_id: ObjectId, webhook: &Webhook, channel_id: ObjectId, kind: EventKind, event: Json) -> Self {
        let (host, progress) = (webhook.host(), Progress::new());
        Self { manifest_id, channel_id, kind, event, host, progress }
    }
}

impl Store {
    /// Deletes the events of an account for a manifest without a webhook.
    pub(crate) async fn remove_events(&self, account_id: &ObjectId, manifest_id: &ObjectId) -> Result<u64, StoreError> {
        self.of::<QueuedEvent>(account_id).delete_all(Query::all().equals(QUEUE, manifest_id)).await
    }
}

impl Transaction<'_> {
    /// Tells a channel's integration of an event, if its manifest has a webhook.
    ///
    /// # Errors
    /// A 400 for an event of more than [`MAX_EVENT_BYTES`]; otherwise where the store fails.
    pub async fn queue_event(
        &self,
        channel: &Stored<ChannelRecord>,
        kind: EventKind,
        event: Json,
    ) -> Result<(), StoreError> {
        let Some(manifest_id) = &channel.value.manifest_id else { return Ok(()) };
        // A reusable manifest is another account's.
        let manifest = self.across::<ManifestRecord>().first(Query::all().equals(ID, manifest_id)).await?;
        let Some(webhook) = manifest.and_then(|manifest| manifest.value.webhook) else { return Ok(()) };
        if serde_json::to_vec(&event)?.len() > MAX_EVENT_BYTES {
            let message = format!("The event for the webhook is longer than {MAX_EVENT_BYTES} bytes.");
            return Err(Failure::bad_request(message).into());
        }
        let events = self.of::<QueuedEvent>(&channel.account_id);
        if events.count(Query::all()).await? >= MAX_EVENTS {
            tracing::warn!(account = channel.account_id.as_str(), "an event was dropped: too many wait already");
            return Ok(());
        }
        events.insert(QueuedEvent::new(manifest_id.clone(), &webhook, channel.id.clone(), kind, event)).await?;
        Ok(())
    }
}
