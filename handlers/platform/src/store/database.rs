//! Which database: a path or a URL; and the connections to it.

use std::{
    fmt,
    future::poll_fn,
    path::{Path, PathBuf},
    pin::pin,
    str::FromStr,
    time::Duration,
};

use sqlx::{
    Any, AnyConnection, AnyPool, Connection as _, Executor as _,
    any::{AnyConnectOptions, AnyPoolOptions, install_default_drivers},
    postgres::PgConnectOptions,
    sqlite::SqliteConnectOptions,
};
use tokio::runtime::Handle;

use crate::store::dialect::Dialect;

/// A database that a store can be opened on.
#[derive(Clone)]
pub struct Database {
    pub(super) dialect: Dialect,
    pub(super) options: AnyConnectOptions,
    /// All connections are one: a database in memory is one connection's.
    in_memory: bool,
    /// What it is called; without a password.
    shown: String,
}

/// Why a text names no database.
#[derive(Debug, thiserror::Error)]
pub enum DatabaseError {
    /// There is nothing.
    #[error("give a path, or a URL such as sqlite://socialhub.db or postgres://user@host/socialhub")]
    Empty,
    /// A URL of another kind of database.
    #[error(
        "databases of the kind `{0}` are not supported; give a path, or a URL such as sqlite://socialhub.db or \
         postgres://user@host/socialhub"
    )]
    Kind(String),
    /// A URL that makes no sense.
    #[error(transparent)]
    Url(sqlx::Error),
}

impl FromStr for Database {
    type Err = DatabaseError;

    /// A path, `sqlite://path`, `sqlite:path`, `sqlite::memory:` for a database that goes with the process, or
    /// `postgres://user:password@host:port/database?parameters`.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        if text.is_empty() {
            Err(DatabaseError::Empty)
        } else if text.starts_with("sqlite:") {
            sqlite(&SqliteConnectOptions::from_str(text).map_err(DatabaseError::Url)?, text)
        } else if text.starts_with("postgres://") || text.starts_with("postgresql://") {
            postgres(&PgConnectOptions::from_str(text).map_err(DatabaseError::Url)?, text)
        } else if let Some((kind, _)) = text.split_once("://") {
            Err(DatabaseError::Kind(kind.to_owned()))
        } else {
            sqlite(&SqliteConnectOptions::new().filename(text), "")
        }
    }
}

/// The parameters of `text` are kept; the file is created where there is none, unless they say something else.
fn sqlite(options: &SqliteConnectOptions, text: &str) -> Result<Database, DatabaseError> {
    let parameters = text.split_once('?').map_or("", |(_, parameters)| parameters);
    let in_memory = text.contains(":memory:") || parameters.contains("mode=memory");
    let file = options.get_filename();
    let (url, shown) = if in_memory {
        ("sqlite::memory:".to_owned(), "in memory".to_owned())
    } else {
        let mode = if parameters.contains("mode=") { "" } else { "mode=rwc&" };
        let shown = std::path::absolute(file).as_deref().unwrap_or(file).display().to_string();
        (format!("sqlite:{}?{mode}{parameters}", encoded(file)), shown)
    };
    let options = url.trim_end_matches(['&', '?']).parse().map_err(DatabaseError::Url)?;
    Ok(Database { dialect: Dialect::Sqlite, options, in_memory, shown })
}

/// A path as it stands in a URL.
fn encoded(file: &Path) -> String {
    file.to_string_lossy().replace('%', "%25").replace('?', "%3F").replace('#', "%23")
}

fn postgres(options: &PgConnectOptions, text: &str) -> Result<Database, DatabaseError> {
    let place = match options.get_socket() {
        Some(folder) => folder.display().to_string(),
        None => format!("{}:{}", options.get_host(), options.get_port()),
    };
    let name = options.get_database().unwrap_or(options.get_username());
    let shown = format!("{name} on {place}");
    let options = text.parse().map_err(DatabaseError::Url)?;
    Ok(Database { dialect: Dialect::Postgres, options, in_memory: false, shown })
}

/// How long a request waits for a free connection.
const PATIENCE: Duration = Duration::from_secs(5);

impl Database {
    /// The folder with the file; none where there is no file.
    pub fn folder(&self) -> Option<PathBuf> {
        let is_file = self.dialect == Dialect::Sqlite && !self.in_memory;
        is_file.then(|| Path::new(&self.shown).parent().map(Path::to_owned)).flatten()
    }

    /// The files of the database, and those that SQLite puts beside it; some of them may not exist.
    pub(crate) fn files(&self) -> Vec<PathBuf> {
        if self.folder().is_none() {
            return Vec::new();
        }
        ["", "-wal", "-shm", "-journal"].iter().map(|suffix| PathBuf::from(format!("{}{suffix}", self.shown))).collect()
    }

    /// Connects to the database, and creates the file where there is none.
    pub(super) async fn connect(&self) -> Result<Connections, sqlx::Error> {
        install_default_drivers();
        let dialect = self.dialect;
        // One connection first: a pool does not tell what is wrong, it tries again until its time is up.
        let mut first = AnyConnection::connect_with(&self.options).await?;
        first.execute(dialect.session()).await?;
        first.close().await?;
        let pool = AnyPoolOptions::new()
            .acquire_timeout(PATIENCE)
            .test_before_acquire(dialect.connections_can_break())
            .max_lifetime(dialect.connections_can_break().then_some(Duration::from_secs(1800)))
            .after_connect(move |connection, _| {
                Box::pin(async move { connection.execute(dialect.session()).await.map(|_| ()) })
            });
        let (readers, writers) = dialect.connections();
        // It stays open all the time: a database in memory would be gone with its last connection.
        let writer = pool.clone().max_connections(writers.unwrap_or(readers)).min_connections(1).idle_timeout(None);
        let writer = writer.connect_with(self.options.clone()).await?;
        let reader = if writers.is_none() || self.in_memory {
            writer.clone()
        } else {
            pool.max_connections(readers).connect_lazy_with(self.options.clone())
        };
        Ok(Connections { dialect, reader, writer, giving_back: Handle::current() })
    }
}

/// Connections to a database.
///
/// A pool gets a connection back in a task that is spawned where the connection is dropped. On a worker of the server, that
/// task would wait until the worker has nothing else to do: until the response is built, if it is built after a write. All
/// other writers would wait, too. So connections that write are given back in the runtime that opened the database, which
/// serves no requests.
#[derive(Debug, Clone)]
pub(super) struct Connections {
    pub(super) dialect: Dialect,
    /// For queries that only read.
    pub(super) reader: AnyPool,
    /// For all others, and for transactions.
    pub(super) writer: AnyPool,
    /// Where connections that write are given back.
    giving_back: Handle,
}

impl Connections {
    /// A transaction that may write.
    pub(super) async fn begin(&self) -> Result<sqlx::Transaction<'static, Any>, sqlx::Error> {
        self.writer.begin_with(self.dialect.begin()).await
    }

    /// Runs a query that may write.
    pub(super) async fn write<T>(
        &self,
        query: impl AsyncFnOnce(&mut AnyConnection) -> Result<T, sqlx::Error>,
    ) -> Result<T, sqlx::Error> {
        let mut connection = self.writer.acquire().await?;
        let outcome = query(&mut connection).await;
        let _entered = self.giving_back.enter();
        drop(connection);
        outcome
    }

    /// Ends a transaction. What `end` drops is given back at once.
    pub(super) async fn end<T>(&self, end: impl Future<Output = T>) -> T {
        let mut end = pin!(end);
        poll_fn(|cx| {
            let _entered = self.giving_back.enter();
            end.as_mut().poll(cx)
        })
        .await
    }

    /// The pools; where readers and writers share one, there is only that.
    pub(super) fn pools(&self) -> impl Iterator<Item = Pool> {
        let is_shared = self.dialect.connections().1.is_none();
        let named = if is_shared {
            [Some(("shared", &self.writer)), None]
        } else {
            [Some(("readers", &self.reader)), Some(("writer", &self.writer))]
        };
        named.map(|pool| pool.map(|(name, pool)| Pool::new(name, pool))).into_iter().flatten()
    }

    /// Closes them once their queries have ended.
    pub(super) async fn close(&self) {
        // The writer last: the last connection to a file folds the write-ahead log into it.
        self.reader.close().await;
        self.writer.close().await;
    }
}

/// A pool of connections at a moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Pool {
    /// `readers`, `writer`, or `shared`.
    pub name: &'static str,
    /// Connections that somebody uses.
    pub(crate) busy: u32,
    /// Connections that nobody uses.
    pub(crate) idle: u32,
    /// How many there can be.
    pub most: u32,
}

impl Pool {
    fn new(name: &'static str, pool: &AnyPool) -> Self {
        let (size, idle) = (pool.size(), u32::try_from(pool.num_idle()).unwrap_or(u32::MAX));
        Self { name, busy: size.saturating_sub(idle), idle, most: pool.options().get_max_connections() }
    }
}

impl fmt::Display for Database {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.shown)
    }
}

/// As it is shown: the URL can hold a password.
impl fmt::Debug for Database {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Database({})", self.shown)
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
        assert_eq!(shown("postgres://me:secret@db.example.com/social"), "social on db.example.com:5432");
        assert_eq!(shown("postgresql://me@localhost/social?host=/run/pg"), "social on /run/pg");
    }

    #[tokio::test]
    async fn files_have_the_names_that_are_given() {
        let folder = tempfile::tempdir().unwrap();
        for name in ["plain.db", "with space.db", "50%25.db", "what?.db", "#1.db", "ä.db"] {
            let file = folder.path().join(name);
            let database: Database = file.to_str().unwrap().parse().unwrap();
            database.connect().await.unwrap().close().await;
            assert!(file.exists(), "{name}");
        }
        let file = folder.path().join("none.db");
        let database: Database = format!("sqlite:{}?mode=rw", file.display()).parse().unwrap();
        assert!(database.connect().await.is_err() && !file.exists());
    }

    #[test]
    fn what_is_refused_is_not_repeated() {
        let refused = shown("mysql://user:secret@host/db");
        assert!(refused.contains("`mysql`") && !refused.contains("secret"), "{refused}");
        assert!(shown("").contains("sqlite://socialhub.db"));
        assert!(shown("sqlite:a.db?mode=none").contains("mode"));
        let database: Database = "postgres://me:secret@host/db".parse().unwrap();
        assert!(!format!("{database} {database:?}").contains("secret"));
    }
}
