//! What the service remembers, in SQLite: one repository for each aggregate, every query within one account. SQL
//! stands here and nowhere else.

mod contacts;
mod database;
mod error;
mod migrations;

use generated::models::ObjectId;

use crate::ObjectIds;

use database::Connections;

pub use contacts::Contacts;
pub use database::{Database, DatabaseError};
pub use error::{OpenError, StoreError};

/// The store. Clones share its connections.
#[derive(Debug, Clone)]
pub struct Store {
    connections: Connections,
    ids: ObjectIds,
}

impl Store {
    /// Opens the database, creates it where there is none, and brings an older one up to date.
    ///
    /// # Errors
    /// Where it cannot be opened or written, or where a newer release has changed it.
    pub async fn open(database: &Database) -> Result<Self, OpenError> {
        let ids = ObjectIds::new().map_err(OpenError::Random)?;
        let connections = database.connect().await.map_err(|source| OpenError::open(database, &source))?;
        migrations::run(&connections.writer).await.map_err(|source| OpenError::migrate(database, source))?;
        Ok(Self { connections, ids })
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
        sqlx::query("SELECT id FROM contacts LIMIT 1").fetch_optional(&self.connections.reader).await?;
        Ok(())
    }

    /// Closes the database once its queries have ended. Later ones fail as unavailable.
    pub async fn close(&self) {
        self.connections.close().await;
    }
}
