//! Events that integrations are still to be told of.

use std::time::Duration;

use generated::models::ObjectId;
use serde::{Deserialize, Serialize};
use serde_json::Value as Json;

use crate::store::{
    ChannelRecord, Column, Entity, ID, ManifestRecord, Query, StoreError, Stored, Transaction, Value,
    outbox::{DUE, Outgoing, after},
};

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
    /// How often telling it has begun.
    pub attempts: u32,
    /// When the next attempt is due, in milliseconds since 1970.
    pub due: i64,
}

impl Entity for QueuedEvent {
    const TABLE: &'static str = "events";
    const KIND: &'static str = "event";
    const COLUMNS: &'static [Column] = &[DUE];

    fn values(&self) -> Vec<Value> {
        vec![self.due.into()]
    }
}

impl Outgoing for QueuedEvent {
    fn state(&mut self) -> (&mut u32, &mut i64) {
        (&mut self.attempts, &mut self.due)
    }
}

impl Transaction<'_> {
    /// Tells a channel's integration of an event, if its manifest has a webhook.
    ///
    /// # Errors
    /// Where the store fails.
    pub async fn queue_event(
        &self,
        channel: &Stored<ChannelRecord>,
        kind: EventKind,
        event: Json,
    ) -> Result<(), StoreError> {
        let Some(manifest_id) = &channel.value.manifest_id else { return Ok(()) };
        // A reusable manifest is another account's.
        let manifest = self.across::<ManifestRecord>().first(Query::all().equals(ID, manifest_id)).await?;
        if manifest.is_none_or(|manifest| manifest.value.webhook.is_none()) {
            return Ok(());
        }
        let event = QueuedEvent {
            manifest_id: manifest_id.clone(),
            channel_id: channel.id.clone(),
            kind,
            event,
            attempts: 0,
            due: after(Duration::ZERO),
        };
        self.of(&channel.account_id).insert(event).await?;
        Ok(())
    }
}
