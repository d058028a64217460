//! The key that tokens are signed with: made once, and the same for all servers on the database.

use base64::{Engine as _, prelude::BASE64_STANDARD};
use generated::rt::Failure;
use sqlx::Row as _;

use crate::store::{Access, Sql, Store, StoreError};

impl Store {
    /// The key; made if there is none yet. Of several servers that make one at once, all get the same.
    ///
    /// # Errors
    /// Where the store fails.
    pub async fn signing_key(&self) -> Result<String, StoreError> {
        let mut octets = [0; 32];
        getrandom::fill(&mut octets).map_err(|error| Failure::internal(std::io::Error::from(error)))?;
        let mut sql = Sql::new("INSERT INTO signing_keys (name, secret) VALUES ('tokens', ");
        sql.push_value(BASE64_STANDARD.encode(octets));
        sql.push(") ON CONFLICT (name) DO NOTHING");
        Access::Store(self).execute(sql).await?;
        let rows = Access::Store(self).rows(Sql::new("SELECT secret FROM signing_keys WHERE name = 'tokens'")).await?;
        let row = rows.first().ok_or(StoreError::Missing("signing key"))?;
        Ok(row.try_get("secret")?)
    }
}
