//! Fair shares of the database: how much expensive work is done at once, for one account and in all.
//!
//! Some requests keep a connection to the database for a third of a second, and SQLite has one connection that writes. Without
//! shares, one user who sends twenty of them at once would keep all other accounts from writing for as long as they run.

use std::{sync::Arc, time::Duration};

use generated::{models::ObjectId, rt::Failure};
use tokio::{
    sync::{OwnedSemaphorePermit, Semaphore},
    time::{Instant, timeout_at},
};

use crate::turns::{Turn, Turns};

/// How long a request waits for its share.
const PATIENCE: Duration = Duration::from_secs(1);

/// When another attempt is worth it, after a request has waited in vain.
const RETRY_AFTER: Duration = Duration::from_secs(2);

/// Shares of each kind of expensive work. Clones share them.
#[derive(Debug, Clone)]
pub struct Shares {
    /// Changes of many entities in one transaction.
    pub changes: WorkShare,
    /// Searches that look at the text of every entity.
    pub searches: WorkShare,
}

impl Default for Shares {
    fn default() -> Self {
        // Half of the connections of SQLite that read are left for everything else.
        Self { changes: WorkShare::new(1, 2), searches: WorkShare::new(2, 4) }
    }
}

/// Limit of how often one kind of work is done at once. Clones share it.
#[derive(Debug, Clone)]
pub struct WorkShare {
    patience: Duration,
    all: Arc<Semaphore>,
    accounts: Turns<ObjectId>,
}

/// Permission to do the work, until it is dropped.
#[derive(Debug)]
pub struct Share {
    _in_all: OwnedSemaphorePermit,
    _account: Turn<ObjectId>,
}

impl WorkShare {
    /// Allows work for one account `each` times at once, and for all of them together `all` times.
    pub fn new(each: usize, all: usize) -> Self {
        Self { patience: PATIENCE, all: Arc::new(Semaphore::new(all)), accounts: Turns::new(each) }
    }

    /// Waits until there is a share for the account.
    ///
    /// # Errors
    /// A 429 if the account itself does too much, a 503 if all accounts together do.
    pub async fn turn(&self, account_id: &ObjectId) -> Result<Share, Failure> {
        let deadline = Instant::now() + self.patience;
        let Some(account) = self.accounts.take(account_id, deadline).await else {
            tracing::info!(account = account_id.as_str(), "too much expensive work of one account: refused");
            return Err(Failure::too_many_requests(RETRY_AFTER));
        };
        let in_all = timeout_at(deadline, Arc::clone(&self.all).acquire_owned()).await;
        let Ok(Ok(in_all)) = in_all else {
            tracing::warn!("too much expensive work of all accounts: refused");
            return Err(Failure::unavailable(RETRY_AFTER));
        };
        Ok(Share { _in_all: in_all, _account: account })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn account(digit: char) -> ObjectId {
        ObjectId::new(digit.to_string().repeat(24)).unwrap()
    }

    async fn status(share: &WorkShare, digit: char) -> Result<Share, u16> {
        share.turn(&account(digit)).await.map_err(|failure| failure.status())
    }

    #[tokio::test]
    async fn an_account_has_its_own_limit_and_all_have_one() {
        let share = WorkShare { patience: Duration::from_millis(20), ..WorkShare::new(1, 2) };
        let first = status(&share, 'a').await.unwrap();
        assert_eq!(status(&share, 'a').await.unwrap_err(), 429);
        let second = status(&share, 'b').await.unwrap();
        assert_eq!(status(&share, 'c').await.unwrap_err(), 503);
        drop((first, second));
        assert!(status(&share, 'a').await.is_ok());
        assert!(share.accounts.keys().is_empty(), "nothing is kept of accounts that do nothing");
    }

    #[tokio::test]
    async fn work_waits_for_its_turn() {
        let share = WorkShare::new(1, 1);
        let turn = status(&share, 'a').await.unwrap();
        let soon = async {
            tokio::time::sleep(PATIENCE / 20).await;
            drop(turn);
        };
        let (waited, ()) = tokio::join!(status(&share, 'a'), soon);
        assert!(waited.is_ok());
    }
}
