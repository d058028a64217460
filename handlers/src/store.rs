//! What the service remembers, in SQLite: one repository for each aggregate, every query within one account. SQL
//! stands here and nowhere else.

mod contacts;
mod database;
mod error;
mod migrations;

use generated::models::ObjectId;
use sqlx::SqlitePool;

use crate::ObjectIds;

pub use contacts::Contacts;
pub use database::{Database, DatabaseError};
pub use error::{OpenError, StoreError};

/// The store. Clones share its connections.
#[derive(Debug, Clone)]
pub struct Store {
    pool: SqlitePool,
    ids: ObjectIds,
}

impl Store {
    /// Opens the database, creates it where there is none, and brings an older one up to date.
    ///
    /// # Errors
    /// Where it cannot be opened or written, or where a newer release has changed it.
    pub async fn open(database: &Database) -> Result<Self, OpenError> {
        let ids = ObjectIds::new().map_err(OpenError::Random)?;
        let pool = database.connect().await.map_err(|source| OpenError::open(database, &source))?;
        migrations::run(&pool).await.map_err(|source| OpenError::migrate(database, source))?;
        Ok(Self { pool, ids })
    }

    /// The contacts of an account.
    pub const fn contacts<'s>(&'s self, account_id: &'s ObjectId) -> Contacts<'s> {
        Contacts::new(self, account_id)
    }

    /// Whether the database answers. It is read for that, not only the connection to it.
    ///
    /// # Errors
    /// Where it does not.
    pub async fn check(&self) -> Result<(), StoreError> {
        sqlx::query("SELECT id FROM contacts LIMIT 1").fetch_optional(&self.pool).await?;
        Ok(())
    }

    /// Closes the database once its queries have ended. Later ones fail as unavailable.
    pub async fn close(&self) {
        self.pool.close().await;
    }
}
