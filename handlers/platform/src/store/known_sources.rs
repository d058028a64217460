//! Addresses and devices from which users have logged in. They are stored as keyed hashes, some of each kind for a user,
//! and forgotten when the user has not logged in from there for a while.

use std::time::Duration;

use generated::models::ObjectId;
use sqlx::Row as _;

use crate::{
    identity::DEVICE,
    store::{
        Access, Sql, Store, StoreError, Transaction,
        tokens::{end, now},
    },
};

/// Maximum number of addresses, and of devices, that are remembered for a user.
pub const MAX_SOURCES: i64 = 10;

/// How long an address or a device is remembered after the last login from there.
pub const SOURCE_LIFETIME: Duration = Duration::from_secs(90 * 24 * 3600);

impl Store {
    /// Returns the kinds of those sources (a kind and a hash each) from which a user has logged in.
    ///
    /// # Errors
    /// Where the store fails.
    pub(crate) async fn known_sources(
        &self,
        user_id: Option<&ObjectId>,
        sources: &[(&'static str, String)],
    ) -> Result<Vec<String>, StoreError> {
        let mut sql = Sql::new("SELECT kind FROM known_sources WHERE user_id = ");
        // Nobody has an empty id.
        sql.push_value(user_id.map_or("", ObjectId::as_str));
        sql.push(" AND expires_at > ");
        sql.push_value(now());
        sql.push(" AND (1 = 0");
        for (kind, hash) in sources {
            sql.push(" OR (kind = ");
            sql.push_value(*kind);
            sql.push(" AND hash = ");
            sql.push_value(hash);
            sql.push(")");
        }
        sql.push(")");
        let rows = Access::Store(self).rows(sql).await?;
        Ok(rows.iter().map(|row| row.try_get("kind")).collect::<Result<_, _>>()?)
    }

    /// Forgets sources from which nobody has logged in for a while.
    ///
    /// # Errors
    /// Where the store fails.
    pub async fn sweep_sources(&self) -> Result<u64, StoreError> {
        let mut sql = Sql::new("DELETE FROM known_sources WHERE expires_at <= ");
        sql.push_value(now());
        Access::Store(self).execute(sql).await
    }
}

impl Transaction<'_> {
    /// Whether a device with this hash was ever remembered for anybody.
    pub(crate) async fn is_known_device(&self, hash: &str) -> Result<bool, StoreError> {
        let mut sql = Sql::new("SELECT user_id FROM known_sources WHERE kind = ");
        sql.push_value(DEVICE);
        sql.push(" AND hash = ");
        sql.push_value(hash);
        sql.push(" LIMIT 1");
        Ok(!Access::Transaction(self).rows(sql).await?.is_empty())
    }

    /// Remembers sources of a user; of more than [`MAX_SOURCES`] of a kind, those that were used longest ago are
    /// forgotten.
    pub(crate) async fn remember_sources(
        &self,
        user_id: &ObjectId,
        sources: &[(&'static str, String)],
    ) -> Result<(), StoreError> {
        for (kind, hash) in sources {
            let mut sql = Sql::new("INSERT INTO known_sources (user_id, kind, hash, expires_at) VALUES (");
            sql.push_value(user_id);
            sql.push(", ");
            sql.push_value(*kind);
            sql.push(", ");
            sql.push_value(hash);
            sql.push(", ");
            sql.push_value(end(SOURCE_LIFETIME));
            sql.push(") ON CONFLICT (user_id, kind, hash) DO UPDATE SET expires_at = excluded.expires_at");
            Access::Transaction(self).execute(sql).await?;
            let mut sql = Sql::new("DELETE FROM known_sources WHERE user_id = ");
            sql.push_value(user_id);
            sql.push(" AND kind = ");
            sql.push_value(*kind);
            sql.push(" AND hash NOT IN (SELECT hash FROM known_sources WHERE user_id = ");
            sql.push_value(user_id);
            sql.push(" AND kind = ");
            sql.push_value(*kind);
            sql.push(" ORDER BY expires_at DESC, hash LIMIT ");
            sql.push_value(MAX_SOURCES);
            sql.push(")");
            Access::Transaction(self).execute(sql).await?;
        }
        Ok(())
    }

    /// Forgets all sources of a user: the password that was used there may have been someone else's guess.
    ///
    /// # Errors
    /// Where the store fails.
    pub async fn forget_sources(&self, user_id: &ObjectId) -> Result<(), StoreError> {
        let mut sql = Sql::new("DELETE FROM known_sources WHERE user_id = ");
        sql.push_value(user_id);
        Access::Transaction(self).execute(sql).await?;
        Ok(())
    }
}
