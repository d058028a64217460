//! What belongs together: several changes that happen all or not at all, as if nobody else were there.

use std::{
    sync::atomic::{AtomicBool, Ordering},
    time::Duration,
};

use generated::models::ObjectId;
use sqlx::{Any, any::AnyRow};
use tokio::sync::Mutex;

use crate::store::{Across, Entity, Repository, Store, StoreError, dialect::Fault, query::Sql};

/// A transaction that runs. Repositories come from it as they come from the store.
#[derive(Debug)]
pub struct Transaction<'s> {
    store: &'s Store,
    connection: Mutex<sqlx::Transaction<'static, Any>>,
    /// Whether another transaction came first: then this one has failed, whatever is made of the error.
    overtaken: AtomicBool,
}

impl Transaction<'_> {
    /// The entities of a kind in an account.
    pub const fn of<'a, E: Entity>(&'a self, account_id: &'a ObjectId) -> Repository<'a, E> {
        Repository::new(Access::Transaction(self), account_id)
    }

    /// The entities of a kind in all accounts.
    pub const fn across<E: Entity>(&self) -> Across<'_, E> {
        Across::new(Access::Transaction(self))
    }

    /// Stores what was done.
    ///
    /// # Errors
    /// [`StoreError::Contention`] where another transaction came first; otherwise where the store fails.
    pub(super) async fn commit(self) -> Result<(), StoreError> {
        if self.overtaken.into_inner() {
            return Err(StoreError::Contention);
        }
        Ok(self.store.connections.end(self.connection.into_inner().commit()).await?)
    }

    fn note(&self, error: sqlx::Error) -> StoreError {
        if Fault::of(&error) == Fault::Overtaken {
            self.overtaken.store(true, Ordering::Relaxed);
        }
        error.into()
    }
}

/// How often a transaction is tried that others come before.
const ATTEMPTS: u32 = 16;

impl Store {
    /// Begins a transaction that is tried once. Dropped, it leaves nothing.
    pub(super) async fn begin(&self) -> Result<Transaction<'_>, StoreError> {
        let connection = Mutex::new(self.connections.begin().await?);
        Ok(Transaction { store: self, connection, overtaken: AtomicBool::new(false) })
    }

    /// Runs `work` in a transaction: either all that it did is stored, once this returns `Ok`, or nothing. It sees the
    /// database as if nobody else were there. Where someone else came first after all, it is run again from its start,
    /// so it must do nothing but use the transaction.
    ///
    /// # Errors
    /// What `work` returns; and where the store fails.
    pub async fn transaction<T>(
        &self,
        work: impl AsyncFn(&Transaction<'_>) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        for attempt in 1..=ATTEMPTS {
            let transaction = self.begin().await?;
            let outcome = work(&transaction).await;
            let overtaken = transaction.overtaken.load(Ordering::Relaxed);
            let connection = transaction.connection.into_inner();
            let overtaken = match outcome {
                Ok(value) if !overtaken => match self.connections.end(connection.commit()).await {
                    Ok(()) => return Ok(value),
                    Err(error) if Fault::of(&error) == Fault::Overtaken => true,
                    Err(error) => return Err(error.into()),
                },
                outcome => {
                    // A connection that is lost has rolled back by itself.
                    let _ = self.connections.end(connection.rollback()).await;
                    if !overtaken {
                        return outcome;
                    }
                    true
                }
            };
            if overtaken && attempt < ATTEMPTS {
                tokio::time::sleep(pause(attempt)).await;
            }
        }
        Err(StoreError::Contention)
    }
}

/// Longer with each attempt, and random, so that those who met do not meet again.
fn pause(attempt: u32) -> Duration {
    let longest = 4_u64 << attempt.min(6);
    // Without random numbers, the longest.
    let random = getrandom::u64().unwrap_or(longest);
    Duration::from_millis(1 + random % longest)
}

/// Where queries run: each by itself, or in a transaction.
#[derive(Debug, Clone, Copy)]
pub(super) enum Access<'a> {
    Store(&'a Store),
    Transaction(&'a Transaction<'a>),
}

impl<'a> Access<'a> {
    pub(super) const fn store(self) -> &'a Store {
        match self {
            Self::Store(store) => store,
            Self::Transaction(transaction) => transaction.store,
        }
    }

    /// The rows of a query that only reads.
    pub(super) async fn rows(self, sql: Sql) -> Result<Vec<AnyRow>, StoreError> {
        let query = sql.statement()?;
        match self {
            Self::Store(store) => Ok(query.fetch_all(&store.connections.reader).await?),
            Self::Transaction(transaction) => {
                let mut connection = transaction.connection.lock().await;
                query.fetch_all(&mut **connection).await.map_err(|error| transaction.note(error))
            }
        }
    }

    /// The rows that a query returns which also writes.
    pub(super) async fn rows_of_change(self, sql: Sql) -> Result<Vec<AnyRow>, StoreError> {
        let Self::Store(store) = self else { return self.rows(sql).await };
        let query = sql.statement()?;
        Ok(store.connections.write(async |connection| query.fetch_all(connection).await).await?)
    }

    /// Changes rows, and says how many.
    pub(super) async fn execute(self, sql: Sql) -> Result<u64, StoreError> {
        let query = sql.statement()?;
        let done = match self {
            Self::Store(store) => store.connections.write(async |connection| query.execute(connection).await).await?,
            Self::Transaction(transaction) => {
                let mut connection = transaction.connection.lock().await;
                query.execute(&mut **connection).await.map_err(|error| transaction.note(error))?
            }
        };
        Ok(done.rows_affected())
    }
}
