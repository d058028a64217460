//! The courier: takes events from the outbox and tells integrations of them, a few times if need be.

use std::{error::Error, time::Duration};

use tokio::sync::oneshot;

use crate::{
    Store,
    dispatch::{self, HostState, Rounds, Worker},
    outbound::Outbound,
    store::{ID, ManifestRecord, Query, QueuedEvent, StoreError, Stored},
    webhooks::{
        Told, WebhookError,
        request::{PATIENCE, tell_within},
    },
};

/// Tells integrations of what the outbox holds: one event at a time for each host, many at once for different ones. Events
/// of one account for one webhook are told in their order: later ones wait until an earlier one is told or given up.
#[derive(Debug)]
pub struct Courier {
    store: Store,
    outbound: Outbound,
    rounds: Rounds,
    patience: Duration,
}

impl Courier {
    /// Attempts for about five minutes: what an integration hears later than that is of little use.
    pub const ROUNDS: Rounds = Rounds { every: Duration::from_secs(1), retry: Duration::from_secs(10), attempts: 6 };

    /// A courier for the outbox of this store.
    pub const fn new(store: Store, outbound: Outbound, rounds: Rounds) -> Self {
        Self { store, outbound, rounds, patience: PATIENCE }
    }

    /// The same, with another time that a webhook has to respond.
    #[must_use]
    pub fn with_patience(self, patience: Duration) -> Self {
        Self { patience, ..self }
    }

    /// Goes on until told to stop; the events at hand are still told.
    pub async fn run(self, stop: oneshot::Receiver<()>) {
        let (store, rounds) = (self.store.clone(), self.rounds);
        dispatch::run(self, store, rounds, stop).await;
    }

    /// Removes a manifest's webhook, unless the manifest has changed meanwhile.
    async fn remove_webhook(&self, mut manifest: Stored<ManifestRecord>) -> Result<(), StoreError> {
        let account_id = manifest.account_id.clone();
        manifest.value.webhook = None;
        match self.store.of::<ManifestRecord>(&account_id).put(manifest).await {
            Err(StoreError::Contention) | Ok(_) => Ok(()),
            Err(error) => Err(error),
        }
    }
}

impl Worker for Courier {
    type Item = QueuedEvent;

    const LEASE: Duration = Duration::from_secs(60);

    const AT_ONCE: usize = 32;

    const FOR_ACCOUNT: usize = 4;

    async fn attempt(&self, mut event: Stored<QueuedEvent>) -> Result<HostState, StoreError> {
        let manifest =
            self.store.across::<ManifestRecord>().first(Query::all().equals(ID, &event.value.manifest_id)).await?;
        let Some((manifest, webhook)) = manifest.and_then(|manifest| {
            let webhook = manifest.value.webhook.clone()?;
            Some((manifest, webhook))
        }) else {
            // Nobody wants to hear it any more, nor what comes after it.
            self.store.remove_events(&event.account_id, &event.value.manifest_id).await?;
            self.store.remove_outgoing(&event).await?;
            return Ok(HostState::Unknown);
        };
        let host = webhook.host();
        if host != event.value.host {
            // Another host may be busy or silent: it is queued for that one.
            event.value.host = host;
            event.value.progress.attempts = event.value.progress.attempts.saturating_sub(1);
            self.store.postpone(event, Duration::ZERO).await?;
            return Ok(HostState::Unknown);
        }
        let (id, attempts) = (event.id.as_str(), event.value.progress.attempts);
        let told = Told {
            manifest_id: &manifest.id,
            account_id: &event.account_id,
            channel_id: &event.value.channel_id,
            event: Some((event.value.kind, &event.value.event)),
        };
        let error = match tell_within(self.patience, &self.outbound, &webhook, told).await {
            Ok(()) => {
                tracing::info!(event = id, attempts, "an integration was told of an event");
                self.store.remove_outgoing(&event).await?;
                return Ok(HostState::Responds);
            }
            Err(error) => error,
        };
        let state = if error.is_silence() { HostState::Silent } else { HostState::Responds };
        if matches!(error, WebhookError::Challenge) {
            tracing::warn!(event = id, manifest = manifest.id.as_str(), "a webhook does not know its secret: removed");
            self.remove_webhook(manifest).await?;
            self.store.remove_outgoing(&event).await?;
        } else if attempts >= self.rounds.attempts {
            tracing::warn!(event = id, attempts, error = &error as &dyn Error, "an event was given up");
            self.store.remove_outgoing(&event).await?;
        } else {
            let pause = self.rounds.pause(attempts);
            tracing::info!(event = id, attempts, again_in = ?pause, error = &error as &dyn Error, "an event was not told");
            self.store.postpone(event, pause).await?;
        }
        Ok(state)
    }
}
