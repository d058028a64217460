//! How often something was tried within a span of time: logging in, by name and by address. It is counted in the store, so
//! that several servers count together.

use std::time::Duration;

use sqlx::Row as _;

use crate::store::{Access, Sql, Store, StoreError, Transaction, tokens::now};

impl Store {
    /// Counts an attempt of this name, and returns how many there were within the current span, and when it is over. The
    /// first attempt after it begins a new one.
    ///
    /// # Errors
    /// Where the store fails.
    pub async fn count_attempt(&self, name: &str, span: Duration) -> Result<(i64, Duration), StoreError> {
        Access::Store(self).count_attempt(name, span).await
    }

    /// Forgets the attempts of a name: it has succeeded.
    ///
    /// # Errors
    /// Where the store fails.
    pub async fn forget_attempts(&self, name: &str) -> Result<(), StoreError> {
        let mut sql = Sql::new("DELETE FROM attempts WHERE name = ");
        sql.push_value(name);
        Access::Store(self).execute(sql).await?;
        Ok(())
    }

    /// Takes one attempt back: it has succeeded, others of the same name may not have.
    ///
    /// # Errors
    /// Where the store fails.
    pub async fn discount_attempt(&self, name: &str) -> Result<(), StoreError> {
        let mut sql = Sql::new("UPDATE attempts SET tries = tries - 1 WHERE tries > 0 AND name = ");
        sql.push_value(name);
        Access::Store(self).execute(sql).await?;
        Ok(())
    }

    /// Forgets attempts that no longer count.
    ///
    /// # Errors
    /// Where the store fails.
    pub async fn sweep_attempts(&self) -> Result<u64, StoreError> {
        let mut sql = Sql::new("DELETE FROM attempts WHERE expires_at <= ");
        sql.push_value(now());
        Access::Store(self).execute(sql).await
    }
}

impl Transaction<'_> {
    /// Counts an attempt, as [`Store::count_attempt`] does.
    ///
    /// # Errors
    /// Where the store fails.
    pub async fn count_attempt(&self, name: &str, span: Duration) -> Result<(i64, Duration), StoreError> {
        Access::Transaction(self).count_attempt(name, span).await
    }
}

impl Access<'_> {
    async fn count_attempt(self, name: &str, span: Duration) -> Result<(i64, Duration), StoreError> {
        let span = i64::try_from(span.as_millis()).unwrap_or(i64::MAX);
        let now = now();
        let mut sql = Sql::new("INSERT INTO attempts (name, tries, since, expires_at) VALUES (");
        sql.push_value(name);
        sql.push(", 1, ");
        sql.push_value(now);
        sql.push(", ");
        sql.push_value(now.saturating_add(span));
        // A span that is over begins anew.
        sql.push(
            ") ON CONFLICT (name) DO UPDATE SET \
             tries = CASE WHEN attempts.expires_at > excluded.since THEN attempts.tries + 1 ELSE 1 END, \
             since = CASE WHEN attempts.expires_at > excluded.since THEN attempts.since ELSE excluded.since END, \
             expires_at = CASE WHEN attempts.expires_at > excluded.since THEN attempts.expires_at \
             ELSE excluded.expires_at END RETURNING tries, expires_at",
        );
        let rows = self.rows_of_change(sql).await?;
        let Some(row) = rows.first() else { return Ok((1, Duration::ZERO)) };
        let over = row.try_get::<i64, _>("expires_at")?.saturating_sub(now);
        Ok((row.try_get("tries")?, Duration::from_millis(over.try_into().unwrap_or(0))))
    }
}
