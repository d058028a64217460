//! The postman: takes letters from the outbox and delivers them, again and again until they are taken or it is no use.

use std::{error::Error, time::Duration};

use tokio::sync::oneshot::{self, error::TryRecvError};

use crate::{
    Page, Store,
    mail::{Delivery, DeliveryError, Sender},
    store::{QueuedMail, StoreError, Stored},
};

/// Delivers what the outbox holds.
#[derive(Debug)]
pub struct Postman {
    store: Store,
    delivery: Delivery,
    sender: Sender,
    rounds: Rounds,
}

/// When the postman looks, and how often he tries.
#[derive(Debug, Clone, Copy)]
pub struct Rounds {
    /// Between two looks into the outbox.
    pub every: Duration,
    /// Before the second attempt; each later one waits twice as long as the one before, up to [`Self::LONGEST`].
    pub retry: Duration,
    /// Attempts before a letter is given up.
    pub attempts: u32,
}

impl Rounds {
    /// The longest wait before an attempt.
    pub const LONGEST: Duration = Duration::from_secs(60 * 60);

    /// How long to wait after so many attempts.
    pub(crate) fn pause(&self, attempts: u32) -> Duration {
        self.retry.saturating_mul(1 << attempts.saturating_sub(1).min(16)).min(Self::LONGEST)
    }
}

impl Default for Rounds {
    /// Attempts for about five hours: a mail server that is restarted or moved is back by then.
    fn default() -> Self {
        Self { every: Duration::from_secs(1), retry: Duration::from_secs(30), attempts: 12 }
    }
}

/// How long a letter stays with whoever has claimed it. Longer than any attempt, so that no other process sends it
/// meanwhile, and short enough that a letter whose process was killed comes in time.
const LEASE: Duration = Duration::from_secs(5 * 60);

/// How long an attempt lasts at most.
const ATTEMPT: Duration = Duration::from_secs(2 * 60);

/// How many letters are looked up at once.
const BATCH: i64 = 20;

impl Postman {
    /// A postman for the outbox of this store.
    pub const fn new(store: Store, delivery: Delivery, sender: Sender, rounds: Rounds) -> Self {
        Self { store, delivery, sender, rounds }
    }

    /// Goes his rounds until told to stop; the letter at hand is still delivered.
    pub async fn run(self, mut stop: oneshot::Receiver<()>) {
        loop {
            // A store that is away is told of by those who ask it; it is looked at again.
            if let Err(error) = self.round(&mut stop).await {
                tracing::debug!(error = &error as &dyn Error, "the outbox cannot be read");
            }
            tokio::select! {
                _ = &mut stop => return,
                () = tokio::time::sleep(self.rounds.every) => {}
            }
        }
    }

    /// Delivers what is due.
    async fn round(&self, stop: &mut oneshot::Receiver<()>) -> Result<(), StoreError> {
        for mail in self.store.due::<QueuedMail>(Page::new(None, Some(BATCH))?).await? {
            if !matches!(stop.try_recv(), Err(TryRecvError::Empty)) {
                return Ok(());
            }
            // Another process may have been faster.
            if let Some(mail) = self.store.claim(mail, LEASE).await? {
                self.attempt(mail).await?;
            }
        }
        Ok(())
    }

    async fn attempt(&self, mail: Stored<QueuedMail>) -> Result<(), StoreError> {
        let (id, attempts) = (mail.id.as_str(), mail.value.attempts);
        let sending = self.delivery.send(&self.sender, id, &mail.value.letter);
        let error = match tokio::time::timeout(ATTEMPT, sending).await {
            Ok(Ok(())) => {
                tracing::info!(mail = id, attempts, "a mail was delivered");
                return self.store.remove_outgoing(&mail).await;
            }
            Ok(Err(error)) => error,
            Err(_) => DeliveryError::Late,
        };
        if error.is_final() || attempts >= self.rounds.attempts {
            tracing::error!(mail = id, attempts, error = &error as &dyn Error, "a mail was given up");
            return self.store.remove_outgoing(&mail).await;
        }
        let pause = self.rounds.pause(attempts);
        tracing::warn!(mail = id, attempts, again_in = ?pause, error = &error as &dyn Error, "a mail was not delivered");
        self.store.postpone(mail, pause).await
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_grow() {
        let rounds = Rounds::default();
        let pauses: Vec<_> = (1..=12).map(|attempts| rounds.pause(attempts).as_secs()).collect();
        assert_eq!(pauses, [30, 60, 120, 240, 480, 960, 1920, 3600, 3600, 3600, 3600, 3600]);
        assert_eq!(rounds.pause(u32::MAX), Rounds::LONGEST);
    }
}
