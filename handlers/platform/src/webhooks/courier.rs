//! The courier: takes events from the outbox and tells integrations of them, a few times if need be.

use std::{error::Error, time::Duration};

use tokio::sync::oneshot::{self, error::TryRecvError};

use crate::{
    Page, Store,
    mail::Rounds,
    outbound::Outbound,
    store::{ID, ManifestRecord, Query, QueuedEvent, StoreError, Stored},
    webhooks::{Told, WebhookError, tell},
};

/// Tells integrations of what the outbox holds.
#[derive(Debug)]
pub struct Courier {
    store: Store,
    outbound: Outbound,
    rounds: Rounds,
}

/// How long an event stays with whoever has claimed it; longer than any attempt.
const LEASE: Duration = Duration::from_secs(60);

/// How many events are looked up at once.
const BATCH: i64 = 20;

impl Courier {
    /// Attempts for about five minutes: what an integration hears later than that is of little use.
    pub const ROUNDS: Rounds = Rounds { every: Duration::from_secs(1), retry: Duration::from_secs(10), attempts: 6 };

    /// A courier for the outbox of this store.
    pub const fn new(store: Store, outbound: Outbound, rounds: Rounds) -> Self {
        Self { store, outbound, rounds }
    }

    /// Goes on until told to stop; the event at hand is still told.
    pub async fn run(self, mut stop: oneshot::Receiver<()>) {
        loop {
            // A store that is away is told of by those who ask it; it is looked at again.
            if let Err(error) = self.round(&mut stop).await {
                tracing::debug!(error = &error as &dyn Error, "the events cannot be read");
            }
            tokio::select! {
                _ = &mut stop => return,
                () = tokio::time::sleep(self.rounds.every) => {}
            }
        }
    }

    /// Tells what is due.
    async fn round(&self, stop: &mut oneshot::Receiver<()>) -> Result<(), StoreError> {
        for event in self.store.due::<QueuedEvent>(Page::new(None, Some(BATCH))?).await? {
            if !matches!(stop.try_recv(), Err(TryRecvError::Empty)) {
                return Ok(());
            }
            // Another process may have been faster.
            if let Some(event) = self.store.claim(event, LEASE).await? {
                self.attempt(event).await?;
            }
        }
        Ok(())
    }

    async fn attempt(&self, event: Stored<QueuedEvent>) -> Result<(), StoreError> {
        let (id, attempts) = (event.id.as_str(), event.value.attempts);
        let manifest =
            self.store.across::<ManifestRecord>().first(Query::all().equals(ID, &event.value.manifest_id)).await?;
        let Some((manifest, webhook)) = manifest.and_then(|manifest| {
            let webhook = manifest.value.webhook.clone()?;
            Some((manifest, webhook))
        }) else {
            // Nobody wants to hear it any more.
            return self.store.remove_outgoing(&event).await;
        };
        let told = Told {
            manifest_id: &manifest.id,
            account_id: &event.account_id,
            channel_id: &event.value.channel_id,
            event: Some((event.value.kind, &event.value.event)),
        };
        let error = match tell(&self.outbound, &webhook, told).await {
            Ok(()) => {
                tracing::info!(event = id, attempts, "an integration was told of an event");
                return self.store.remove_outgoing(&event).await;
            }
            Err(error) => error,
        };
        if matches!(error, WebhookError::Challenge) {
            tracing::warn!(event = id, manifest = manifest.id.as_str(), "a webhook does not know its secret: removed");
            self.remove_webhook(manifest).await?;
            return self.store.remove_outgoing(&event).await;
        }
        if attempts >= self.rounds.attempts {
            tracing::warn!(event = id, attempts, error = &error as &dyn Error, "an event was given up");
            return self.store.remove_outgoing(&event).await;
        }
        let pause = self.rounds.pause(attempts);
        tracing::info!(event = id, attempts, again_in = ?pause, error = &error as &dyn Error, "an event was not told");
        self.store.postpone(event, pause).await
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
