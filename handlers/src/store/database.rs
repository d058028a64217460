//! Which database: a URL or a path, and how SQLite is asked to treat it. All that is SQLite's own stands here.

use std::{fmt, str::FromStr, time::Duration};

use sqlx::{
    SqlitePool,
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous},
};

/// A database that a store can be opened on.
#[derive(Debug, Clone)]
pub struct Database {
    options: SqliteConnectOptions,
    in_memory: bool,
}

/// Why a text names no database.
#[derive(Debug, thiserror::Error)]
pub enum DatabaseError {
    /// There is nothing.
    #[error("give a path, or a URL such as sqlite://socialhub.db")]
    Empty,
    /// A URL of another kind of database.
    #[error("databases of the kind `{0}` are not supported; give a path, or a URL such as sqlite://socialhub.db")]
    Kind(String),
    /// A URL that SQLite does not understand.
    #[error(transparent)]
    Url(sqlx::Error),
}

impl FromStr for Database {
    type Err = DatabaseError;

    /// A path, `sqlite://path`, `sqlite:path`, or `sqlite::memory:` for a database that goes with the process.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let options = if text.is_empty() {
            return Err(DatabaseError::Empty);
        } else if text.starts_with("sqlite:") {
            SqliteConnectOptions::from_str(text).map_err(DatabaseError::Url)?
        } else if let Some((kind, _)) = text.split_once("://") {
            return Err(DatabaseError::Kind(kind.to_owned()));
        } else {
            SqliteConnectOptions::new().filename(text)
        };
        let in_memory = text.contains(":memory:") || text.contains("mode=memory");
        Ok(Self { options, in_memory })
    }
}

/// How long a query waits for another process that writes, and a request for a free connection.
const PATIENCE: Duration = Duration::from_secs(5);

impl Database {
    /// Connects to the database, and creates it where there is none.
    pub(super) async fn connect(&self) -> Result<Connections, sqlx::Error> {
        let options = self
            .options
            .clone()
            .create_if_missing(true)
            // Readers and the one writer do not wait for each other.
            .journal_mode(SqliteJournalMode::Wal)
            // An acknowledged write survives a power cut.
            .synchronous(SqliteSynchronous::Full)
            .foreign_keys(true)
            .busy_timeout(PATIENCE);
        let pool = SqlitePoolOptions::new()
            .acquire_timeout(PATIENCE)
            // The connection is a file handle: it does not go away while nobody looks.
            .test_before_acquire(false)
            .max_lifetime(None);
        // It stays open all the time: a database in memory would be gone with its last connection.
        let writer = pool.clone().max_connections(1).min_connections(1).idle_timeout(None);
        let writer = writer.connect_with(options.clone()).await?;
        let reader =
            if self.in_memory { writer.clone() } else { pool.max_connections(READERS).connect_lazy_with(options) };
        Ok(Connections { reader, writer })
    }
}

/// How many queries read at once.
const READERS: u32 = 8;

/// Connections to a database. SQLite has one writer at a time: whoever writes queues for the one connection that does,
/// first come, first served. On connections of their own, writers would find the database locked and sleep and try
/// again, some of them for seconds.
#[derive(Debug, Clone)]
pub(super) struct Connections {
    /// For queries that only read.
    pub(super) reader: SqlitePool,
    /// For all others, and for transactions that may write.
    pub(super) writer: SqlitePool,
}

impl Connections {
    /// Closes them once their queries have ended.
    pub(super) async fn close(&self) {
        // The writer last: the last connection to a file folds the write-ahead log into it.
        self.reader.close().await;
        self.writer.close().await;
    }
}

impl fmt::Display for Database {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.in_memory {
            return f.write_str("in memory");
        }
        let file = self.options.get_filename();
        write!(f, "{}", std::path::absolute(file).as_deref().unwrap_or(file).display())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> String {
        text.parse::<Database>().map_or_else(|error| error.to_string(), |database| database.to_string())
    }

    #[test]
    fn paths_and_urls() {
        let here = std::env::current_dir().unwrap();
        for (text, file) in [
            ("data/my.db", "data/my.db"),
            ("sqlite://socialhub.db", "socialhub.db"),
            ("sqlite:socialhub.db?mode=rwc", "socialhub.db"),
            ("sqlite:///var/lib/socialhub.db", "/var/lib/socialhub.db"),
        ] {
            assert_eq!(shown(text), here.join(file).display().to_string());
        }
        assert_eq!(shown("sqlite::memory:"), "in memory");
    }

    #[test]
    fn what_is_refused_is_not_repeated() {
        let refused = shown("postgres://user:secret@host/db");
        assert!(refused.contains("`postgres`") && !refused.contains("secret"), "{refused}");
        assert!(shown("").contains("sqlite://socialhub.db"));
        assert!(shown("sqlite:a.db?mode=none").contains("mode"));
    }
}
