//! Empty databases for tests: a SQLite file in a folder of its own, and a schema of its own on PostgreSQL.
//!
//! PostgreSQL is the one that `SOCIALHUB_TEST_POSTGRES` names (a URL; the user must be allowed to create schemas), or
//! one that is started for the test process, where its programs are installed (Debian: `apt-get install postgresql`).
//! Where there is neither, tests say that they leave it out.
//!
//! ```ignore
//! for database in TestDatabase::each().await {
//!     let store = Store::open(&database.url().parse().unwrap()).await.unwrap();
//!     ...
//! }
//! ```

mod cluster;

use std::path::Path;

use sqlx::{AssertSqlSafe, Connection as _, PgConnection};
use tempfile::TempDir;

pub use cluster::postgres_url;

/// An empty database. A file is deleted with it; a schema goes with the PostgreSQL that was started for the tests.
#[derive(Debug)]
pub struct TestDatabase {
    url: String,
    folder: TempDir,
}

#[allow(clippy::expect_used, clippy::panic, reason = "only tests use it")]
impl TestDatabase {
    /// A SQLite file.
    pub fn sqlite() -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let url = format!("sqlite://{}", folder.path().join("test.db").display());
        Self { url, folder }
    }

    /// One that is somewhere already; it stays.
    pub fn at(url: impl Into<String>) -> Self {
        Self { url: url.into(), folder: tempfile::tempdir().expect("a temporary folder") }
    }

    /// A schema on PostgreSQL; none where there is no PostgreSQL.
    pub async fn postgres() -> Option<Self> {
        let server = postgres_url()?;
        let schema = format!("test_{:016x}", getrandom::u64().expect("random numbers"));
        let mut connection = PgConnection::connect(server)
            .await
            .unwrap_or_else(|error| panic!("PostgreSQL at {server}: {error}; see SOCIALHUB_TEST_POSTGRES"));
        let create = format!("CREATE SCHEMA {schema}");
        sqlx::query(AssertSqlSafe(create)).execute(&mut connection).await.expect("CREATE SCHEMA is allowed");
        connection.close().await.expect("the connection ends");
        let separator = if server.contains('?') { '&' } else { '?' };
        // The name tells the test's connections from others'.
        let url = format!("{server}{separator}options[search_path]={schema}&application_name={schema}");
        Some(Self { url, folder: tempfile::tempdir().expect("a temporary folder") })
    }

    /// One of each kind that there is. What follows in the test's output is about SQLite, then about PostgreSQL.
    pub async fn each() -> impl Iterator<Item = Self> {
        let all = [Some(Self::sqlite()), Self::postgres().await];
        all.into_iter().flatten().inspect(|database| println!("on {}", database.url))
    }

    /// Where it is.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// A folder for whatever else the test needs; of SQLite, the one with the file.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// Whether it is PostgreSQL.
    pub fn is_postgres(&self) -> bool {
        self.url.starts_with("postgres")
    }
}
