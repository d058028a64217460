//! What can go wrong with the store: while it is opened, for whoever starts the server; later, for a client.

use std::time::Duration;

use generated::rt::{Failure, Invalid};
use sqlx::migrate::MigrateError;

use crate::store::{Database, migrations};

/// Why a query failed.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The account has no entity of this kind with the given id. Another account's are as good as none.
    #[error("there is no such {0}")]
    Missing(&'static str),
    /// The database is away, locked or full; another attempt may succeed.
    #[error("the store is not available")]
    Unavailable(#[source] sqlx::Error),
    /// A query that should not fail has failed.
    #[error("a query failed")]
    Query(#[source] sqlx::Error),
    /// What is stored breaks the contract.
    #[error("a stored value breaks the contract")]
    Stored(#[from] Invalid),
}

/// When another attempt is worth it, after the store was not available.
const RETRY_AFTER: Duration = Duration::from_secs(5);

impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Missing(kind) => Self::new(404, "NotFoundError", format!("There is no such {kind}.")),
            StoreError::Unavailable(_) => Self::unavailable(RETRY_AFTER).with_source(error),
            StoreError::Query(_) | StoreError::Stored(_) => Self::internal(error),
        }
    }
}

impl From<sqlx::Error> for StoreError {
    fn from(error: sqlx::Error) -> Self {
        let is_passing = match &error {
            sqlx::Error::PoolTimedOut | sqlx::Error::PoolClosed | sqlx::Error::Io(_) => true,
            _ => primary_code(&error).is_some_and(|code| PASSING.contains(&code)),
        };
        if is_passing { Self::Unavailable(error) } else { Self::Query(error) }
    }
}

/// Result codes of SQLite (<https://www.sqlite.org/rescode.html>).
const BUSY: i32 = 5;
const LOCKED: i32 = 6;
const READONLY: i32 = 8;
const IO_ERROR: i32 = 10;
const FULL: i32 = 13;
const CANNOT_OPEN: i32 = 14;
const NOT_A_DATABASE: i32 = 26;

/// Those of a database that is away, or cannot take more at the moment.
const PASSING: [i32; 6] = [BUSY, LOCKED, READONLY, IO_ERROR, FULL, CANNOT_OPEN];

/// The result code without its extension, which stands above the low octet.
fn primary_code(error: &sqlx::Error) -> Option<i32> {
    let code = error.as_database_error()?.code()?;
    Some(code.parse::<i32>().ok()? & 0xFF)
}

/// Why a store cannot be opened. Each message is one line that says what to do.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// The operating system has no random numbers.
    #[error("the operating system gives no random numbers: {0}")]
    Random(getrandom::Error),
    /// The file cannot be opened or created.
    #[error(
        "cannot open the database {file}: {reason}; its folder must exist and be writable, or choose another file \
         with --database"
    )]
    Open {
        /// The file.
        file: String,
        /// What SQLite says.
        reason: String,
    },
    /// The file can be read only.
    #[error("cannot write to the database {file}; make it writable, or choose another file with --database")]
    ReadOnly {
        /// The file.
        file: String,
    },
    /// The file is something else.
    #[error("{file} is no SQLite database; choose another file with --database")]
    NoDatabase {
        /// The file.
        file: String,
    },
    /// Another process writes to it, and does not come to an end.
    #[error("the database {file} is locked by another program; stop it, or choose another file with --database")]
    Locked {
        /// The file.
        file: String,
    },
    /// A newer release has changed the schema.
    #[error(
        "the database {file} was written by a newer release (schema {found}; this one knows schema {known} and older); \
         start that release, or choose another file with --database"
    )]
    Newer {
        /// The file.
        file: String,
        /// The first migration that is not known.
        found: i64,
        /// The last one that is.
        known: i64,
    },
    /// A migration failed. The database is as it was.
    #[error(
        "cannot bring the database {file} up to date: {source}; it is unchanged; restore a backup, or choose another \
         file with --database"
    )]
    Migrate {
        /// The file.
        file: String,
        /// What failed.
        source: MigrateError,
    },
}

impl OpenError {
    pub(super) fn open(database: &Database, source: &sqlx::Error) -> Self {
        let file = database.to_string();
        match primary_code(source) {
            Some(READONLY) => Self::ReadOnly { file },
            Some(NOT_A_DATABASE) => Self::NoDatabase { file },
            Some(BUSY) => Self::Locked { file },
            _ => {
                // What SQLite says, without the driver's words around it.
                let said = source.as_database_error().map(|refused| refused.message().to_owned());
                Self::Open { file, reason: said.unwrap_or_else(|| source.to_string()) }
            }
        }
    }

    pub(super) fn migrate(database: &Database, source: MigrateError) -> Self {
        let file = database.to_string();
        match source {
            MigrateError::VersionMissing(found) => Self::Newer { file, found, known: migrations::last() },
            // Nothing of a migration has run yet.
            MigrateError::Execute(source) => Self::open(database, &source),
            source => Self::Migrate { file, source },
        }
    }
}
