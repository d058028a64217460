//! Dispatching of outboxes, the same for mails and for events of webhooks: many items at once, one at a time for each host,
//! and each account in turn. What an attempt does is the [`Worker`]'s part, whose turn it is the [`Schedule`]'s.

mod rounds;
mod schedule;

use std::{
    collections::{HashMap, HashSet},
    error::Error,
    sync::Arc,
    time::Duration,
};

use tokio::{
    sync::oneshot,
    task::{Id, JoinSet},
};

use crate::{
    Store,
    store::{Head, Outgoing, StoreError, Stored},
};

pub use rounds::Rounds;
use schedule::Schedule;

/// What an outbox's items are sent by.
pub(crate) trait Worker: Send + Sync + 'static {
    /// Kind of item.
    type Item: Outgoing + Send + Sync + 'static;

    /// How long an item stays with the process that has claimed it: longer than any attempt, so that no other process
    /// sends it meanwhile.
    const LEASE: Duration;

    /// Most attempts at the same time.
    const AT_ONCE: usize;

    /// Most attempts at the same time for one account.
    const FOR_ACCOUNT: usize;

    /// Makes one attempt, and removes or postpones the item.
    fn attempt(&self, item: Stored<Self::Item>) -> impl Future<Output = Result<HostState, StoreError>> + Send;
}

/// What an attempt has shown about the host.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum HostState {
    /// It responds.
    Responds,
    /// It cannot be reached, or takes too long: the next attempt waits.
    Silent,
    /// Nothing was sent to it.
    Unknown,
}

/// Most heads of queues that are read at once.
const HEADS: i64 = 500;

/// Sends what the outbox holds until told to stop; attempts that have begun are completed.
pub(crate) async fn run<W: Worker>(worker: W, store: Store, rounds: Rounds, mut stop: oneshot::Receiver<()>) {
    let worker = Arc::new(worker);
    let mut schedule = Schedule::new(W::AT_ONCE, W::FOR_ACCOUNT, rounds);
    let mut attempts = JoinSet::new();
    let mut running = HashMap::new();
    loop {
        // A store that is away is reported by those who request something of it; it is asked again.
        if let Err(error) = begin(&worker, &store, &mut schedule, &mut attempts, &mut running).await {
            tracing::debug!(error = &error as &dyn Error, "the outbox cannot be read");
        }
        tokio::select! {
            _ = &mut stop => break,
            Some(ended) = attempts.join_next_with_id() => {
                end(ended, &mut schedule, &mut running);
                while let Some(ended) = attempts.try_join_next_with_id() {
                    end(ended, &mut schedule, &mut running);
                }
            }
            () = tokio::time::sleep(rounds.every) => {}
        }
    }
    while attempts.join_next().await.is_some() {}
}

type Ended = Result<(Id, Result<HostState, StoreError>), tokio::task::JoinError>;

/// Begins as many attempts as there is room for.
async fn begin<W: Worker>(
    worker: &Arc<W>,
    store: &Store,
    schedule: &mut Schedule,
    attempts: &mut JoinSet<Result<HostState, StoreError>>,
    running: &mut HashMap<Id, Head>,
) -> Result<(), StoreError> {
    if !schedule.has_room() {
        return Ok(());
    }
    let mut heads = schedule.in_turn(store.heads::<W::Item>(&schedule.closed_hosts(), HEADS).await?);
    let mut elsewhere = HashSet::new();
    while let Some(head) = schedule.next(&mut heads) {
        if elsewhere.contains(&head.host) {
            continue;
        }
        let Some(item) = store.claim::<W::Item>(&head, W::LEASE).await? else {
            // Another process was faster.
            elsewhere.insert(head.host);
            continue;
        };
        schedule.begin(&head);
        let worker = Arc::clone(worker);
        let attempt = attempts.spawn(async move { worker.attempt(item).await });
        running.insert(attempt.id(), head);
    }
    Ok(())
}

/// Makes room for the next attempt.
fn end(ended: Ended, schedule: &mut Schedule, running: &mut HashMap<Id, Head>) {
    let (id, state) = match ended {
        Ok((id, Ok(state))) => (id, state),
        Ok((id, Err(error))) => {
            tracing::debug!(error = &error as &dyn Error, "the outbox cannot be written");
            (id, HostState::Unknown)
        }
        Err(error) => {
            tracing::error!(error = &error as &dyn Error, "an attempt ended midway");
            (error.id(), HostState::Unknown)
        }
    };
    if let Some(head) = running.remove(&id) {
        schedule.end(&head, state);
    }
}
