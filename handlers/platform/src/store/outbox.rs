//! Outboxes: what is still to be sent. It is written in the transaction that causes it, and deleted once it has left; of
//! several processes on one database, one at a time has it in hand.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use crate::{
    Page,
    store::{Column, Entity, Query, Store, StoreError, Stored},
};

/// What is still to be sent.
pub trait Outgoing: Entity {
    /// How often sending it has begun, and when the next attempt is due, in milliseconds since 1970. While someone sends
    /// it, that is when it no longer is his.
    fn state(&mut self) -> (&mut u32, &mut i64);
}

/// When the next attempt is due.
pub(super) const DUE: Column = Column::integer("due");

/// The time so long from now.
pub(super) fn after(pause: Duration) -> i64 {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(now.saturating_add(pause).as_millis()).unwrap_or(i64::MAX)
}

impl Store {
    /// What is due, the longest first.
    pub(crate) async fn due<O: Outgoing>(&self, page: Page) -> Result<Vec<Stored<O>>, StoreError> {
        self.across().list(Query::all().below(DUE, after(Duration::ZERO) + 1).ascending(DUE), page).await
    }

    /// Takes something for one attempt: nobody else gets it before `lease` is over. None if someone else was faster.
    pub(crate) async fn claim<O: Outgoing>(
        &self,
        mut outgoing: Stored<O>,
        lease: Duration,
    ) -> Result<Option<Stored<O>>, StoreError> {
        *outgoing.value.state().0 += 1;
        self.put_outgoing(outgoing, lease).await
    }

    /// Gives something back after an attempt: it is due again after `pause`.
    pub(crate) async fn postpone<O: Outgoing>(&self, outgoing: Stored<O>, pause: Duration) -> Result<(), StoreError> {
        self.put_outgoing(outgoing, pause).await.map(|_| ())
    }

    /// Writes it, unless someone else has since it was read: the version tells.
    async fn put_outgoing<O: Outgoing>(
        &self,
        mut outgoing: Stored<O>,
        pause: Duration,
    ) -> Result<Option<Stored<O>>, StoreError> {
        *outgoing.value.state().1 = after(pause);
        let account_id = outgoing.account_id.clone();
        match self.of::<O>(&account_id).put(outgoing).await {
            Ok(outgoing) => Ok(Some(outgoing)),
            Err(StoreError::Contention) => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Forgets something that has left, or never will.
    pub(crate) async fn remove_outgoing<O: Outgoing>(&self, outgoing: &Stored<O>) -> Result<(), StoreError> {
        match self.of::<O>(&outgoing.account_id).delete(&outgoing.id).await {
            Err(StoreError::Missing(_)) => Ok(()),
            outcome => outcome,
        }
    }
}
