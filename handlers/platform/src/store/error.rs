//! What can go wrong with the store: while it is opened, for whoever starts the server; later, for a client.

use std::time::Duration;

use generated::rt::{Failure, Invalid};
use sqlx::migrate::MigrateError;

use crate::store::{
    Database,
    dialect::{Dialect, Fault},
    migrations,
};

/// Why the store refuses or fails.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The account has no entity of this kind with the given id. Another account's are as good as none.
    #[error("there is no such {0}")]
    Missing(&'static str),
    /// Something with these values exists already: the unique constraint that says so, such as `teams_account_id_name_key`.
    #[error("it would be a duplicate: {0}")]
    Duplicate(String),
    /// What is to be stored refers to something that does not exist, or what is to be deleted is referred to.
    #[error("a reference leads nowhere")]
    Reference(#[source] sqlx::Error),
    /// Others changed the same things at the same time, again and again.
    #[error("too many changes at once")]
    Contention,
    /// The database is away, locked or full; another attempt may succeed.
    #[error("the store is not available")]
    Unavailable(#[source] sqlx::Error),
    /// A query that should not fail has failed.
    #[error("a query failed")]
    Query(#[source] sqlx::Error),
    /// What is stored breaks the contract.
    #[error("a stored value breaks the contract")]
    Stored(#[from] Invalid),
    /// What is stored is no document of its kind.
    #[error("a stored document cannot be read or written")]
    Document(#[from] serde_json::Error),
    /// A string or a list is too long to be stored or searched for.
    #[error("a string or a list exceeds a limit of the database")]
    TooLong(#[source] sqlx::Error),
    /// A text has a character that not every database can keep.
    #[error("a text has a NUL character")]
    Nul,
    /// Whoever changes a record or works in a transaction refused to go on.
    #[error("refused with {}", .0.status())]
    Refused(Failure),
}

/// When another attempt is worth it, after the store was not available.
const RETRY_AFTER: Duration = Duration::from_secs(5);

/// When another attempt is worth it, after others came first.
const RETRY_SOON: Duration = Duration::from_secs(1);

impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Missing(kind) => Self::new(404, "NotFoundError", format!("There is no such {kind}.")),
            StoreError::Duplicate(_) => Self::new(409, "ConflictError", "It exists already.").with_source(error),
            StoreError::Unavailable(_) => Self::unavailable(RETRY_AFTER).with_source(error),
            StoreError::Contention => Self::unavailable(RETRY_SOON).with_source(error),
            StoreError::Reference(_) | StoreError::Query(_) | StoreError::Stored(_) | StoreError::Document(_) => {
                Self::internal(error)
            }
            StoreError::TooLong(_) => {
                Self::bad_request("A string or a list is too long to be stored or searched for.").with_source(error)
            }
            StoreError::Nul => Self::bad_request("A text has a NUL character (U+0000), which cannot be stored."),
            StoreError::Refused(failure) => failure,
        }
    }
}

/// So that `?` leaves a transaction, or the change of a record, with any failure.
impl From<Failure> for StoreError {
    fn from(failure: Failure) -> Self {
        Self::Refused(failure)
    }
}

impl From<sqlx::Error> for StoreError {
    fn from(error: sqlx::Error) -> Self {
        match Fault::of(&error) {
            Fault::Away | Fault::Locked | Fault::Full | Fault::ReadOnly => Self::Unavailable(error),
            Fault::Overtaken => Self::Contention,
            Fault::Duplicate(constraint) => Self::Duplicate(constraint),
            Fault::Reference => Self::Reference(error),
            Fault::TooLong => Self::TooLong(error),
            Fault::NoDatabase | Fault::Other => Self::Query(error),
        }
    }
}

/// Why a store cannot be opened. Each message is one line that says what to do.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// The operating system has no random numbers.
    #[error("the operating system gives no random numbers: {0}")]
    Random(getrandom::Error),
    /// The database cannot be opened or created.
    #[error("cannot open the database {database}: {reason}; {advice}")]
    Open {
        /// The database.
        database: String,
        /// What it says, or the driver.
        reason: String,
        /// What to do.
        advice: &'static str,
    },
    /// The database can be read only.
    #[error("cannot write to the database {database}; make it writable, or choose another one with --database")]
    ReadOnly {
        /// The database.
        database: String,
    },
    /// The file is something else.
    #[error("{database} is no SQLite database; choose another file with --database")]
    NoDatabase {
        /// The file.
        database: String,
    },
    /// Another process has locked it, and does not come to an end.
    #[error("the database {database} is locked by another program; stop it, or choose another one with --database")]
    Locked {
        /// The database.
        database: String,
    },
    /// A newer release has changed the schema.
    #[error(
        "the database {database} was written by a newer release (schema {found}; this one knows schema {known} and older); \
         start that release, or choose another one with --database"
    )]
    Newer {
        /// The database.
        database: String,
        /// The first migration that is not known.
        found: i64,
        /// The last one that is.
        known: i64,
    },
    /// A migration failed. The database is as it was.
    #[error(
        "cannot bring the database {database} up to date: {source}; it is unchanged; restore a backup, or choose another \
         one with --database"
    )]
    Migrate {
        /// The database.
        database: String,
        /// What failed.
        source: MigrateError,
    },
    /// Rows that an older release wrote cannot be brought up to date. Those that were are kept.
    #[error(
        "cannot bring the users in the database {database} up to date: {source}; start again once the cause is removed"
    )]
    Upgrade {
        /// The database.
        database: String,
        /// What failed.
        source: Box<StoreError>,
    },
}

impl OpenError {
    pub(super) fn upgrade(database: &Database, source: StoreError) -> Self {
        Self::Upgrade { database: database.to_string(), source: Box::new(source) }
    }

    pub(super) fn open(database: &Database, source: &sqlx::Error) -> Self {
        let advice = match database.dialect {
            Dialect::Sqlite => "its folder must exist and be writable, or choose another file with --database",
            Dialect::Postgres => "see that it runs, and that --database has the right host, user, password and name",
        };
        let database = database.to_string();
        match Fault::of(source) {
            Fault::ReadOnly => Self::ReadOnly { database },
            Fault::NoDatabase => Self::NoDatabase { database },
            Fault::Locked => Self::Locked { database },
            _ => {
                // What the database says, without the driver's words around it.
                let said = source.as_database_error().map(|refused| refused.message().to_owned());
                Self::Open { database, reason: said.unwrap_or_else(|| source.to_string()), advice }
            }
        }
    }

    pub(super) fn migrate(database: &Database, source: MigrateError) -> Self {
        match source {
            MigrateError::VersionMissing(found) => {
                Self::Newer { database: database.to_string(), found, known: migrations::last() }
            }
            // Nothing of a migration has run yet.
            MigrateError::Execute(source) => Self::open(database, &source),
            source => Self::Migrate { database: database.to_string(), source },
        }
    }
}
