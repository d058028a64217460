//! The postman: takes letters from the outbox and delivers them, again and again until they are taken or it is no use.

use std::{error::Error, time::Duration};

use tokio::sync::oneshot;

use crate::{
    Store,
    dispatch::{self, HostState, Rounds, Worker},
    mail::{Delivery, DeliveryError, Sender},
    store::{QueuedMail, StoreError, Stored},
};

/// Delivers what the outbox holds: one mail at a time for each domain, some at once for different ones.
#[derive(Debug)]
pub struct Postman {
    store: Store,
    delivery: Delivery,
    sender: Sender,
    rounds: Rounds,
}

/// How long an attempt lasts at most.
const ATTEMPT: Duration = Duration::from_secs(60);

impl Postman {
    /// A postman for the outbox of this store.
    pub const fn new(store: Store, delivery: Delivery, sender: Sender, rounds: Rounds) -> Self {
        Self { store, delivery, sender, rounds }
    }

    /// Delivers until told to stop; the letters at hand are still delivered.
    pub async fn run(self, stop: oneshot::Receiver<()>) {
        let (store, rounds) = (self.store.clone(), self.rounds);
        dispatch::run(self, store, rounds, stop).await;
    }
}

impl Worker for Postman {
    type Item = QueuedMail;

    /// Short enough that a letter whose process was killed comes in time.
    const LEASE: Duration = Duration::from_secs(3 * 60);

    /// Not more than connections that a mail server likes from one client.
    const AT_ONCE: usize = 8;

    const FOR_ACCOUNT: usize = 2;

    async fn attempt(&self, mail: Stored<QueuedMail>) -> Result<HostState, StoreError> {
        let (id, attempts) = (mail.id.as_str(), mail.value.progress.attempts);
        let sending = self.delivery.send(&self.sender, id, &mail.value.letter);
        let error = match tokio::time::timeout(ATTEMPT, sending).await {
            Ok(Ok(())) => {
                tracing::info!(mail = id, attempts, "a mail was delivered");
                self.store.remove_outgoing(&mail).await?;
                return Ok(HostState::Responds);
            }
            Ok(Err(error)) => error,
            Err(_) => DeliveryError::Late,
        };
        let state = if error.is_silence() { HostState::Silent } else { HostState::Responds };
        if error.is_final() || attempts >= self.rounds.attempts {
            tracing::error!(mail = id, attempts, error = &error as &dyn Error, "a mail was given up");
            self.store.remove_outgoing(&mail).await?;
            return Ok(state);
        }
        let pause = self.rounds.pause(attempts);
        tracing::warn!(mail = id, attempts, again_in = ?pause, error = &error as &dyn Error, "a mail was not delivered");
        self.store.postpone(mail, pause).await?;
        Ok(state)
    }
}
