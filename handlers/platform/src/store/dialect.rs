//! All that differs between SQLite and PostgreSQL. Everything else in the store is the same for both, and stays within
//! what databases understand that speak PostgreSQL's protocol (CockroachDB, YugabyteDB).

use sqlx::{postgres::PgDatabaseError, sqlite::SqliteError};

/// A kind of database.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Dialect {
    /// One file (or none, in memory), one process that writes at a time.
    Sqlite,
    /// A server, or several that act like one.
    Postgres,
}

impl Dialect {
    /// What every new connection is told.
    pub(super) const fn session(self) -> &'static str {
        match self {
            // Readers and the one writer do not wait for each other, an acknowledged write survives a power cut, and
            // another process that writes is waited for.
            Self::Sqlite => {
                "PRAGMA busy_timeout = 5000; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; \
                 PRAGMA foreign_keys = ON"
            }
            // Nobody waits longer than a client does, and what a process has locked is free soon after it hangs.
            Self::Postgres => {
                "SET lock_timeout = '5s'; SET statement_timeout = '30s'; \
                 SET idle_in_transaction_session_timeout = '30s'"
            }
        }
    }

    /// Begins a transaction that others cannot be seen to interfere with.
    pub(super) const fn begin(self) -> &'static str {
        match self {
            // It writes from its start: one that begins to write later could find that another one did before.
            Self::Sqlite => "BEGIN IMMEDIATE",
            Self::Postgres => "BEGIN ISOLATION LEVEL SERIALIZABLE",
        }
    }

    /// Begins the transaction in which the schema changes.
    pub(super) const fn begin_migration(self) -> &'static str {
        match self {
            // One at a time by itself. A database that cannot be written is found now, not when there is something to
            // write.
            Self::Sqlite => "BEGIN IMMEDIATE",
            // What another process did while this one waited for the lock must be seen.
            Self::Postgres => "BEGIN ISOLATION LEVEL READ COMMITTED",
        }
    }

    /// Lets one process at a time change the schema, until the end of the transaction. CockroachDB takes no such lock:
    /// there, of two processes one fails and says so, and has only to be started again.
    pub(super) const fn lock_migration(self) -> &'static str {
        match self {
            Self::Sqlite => "",
            // The number is one that nobody else uses: the first octets of "socialhub".
            Self::Postgres => {
                "SET LOCAL lock_timeout = '5min'; SET LOCAL statement_timeout = 0; \
                 SELECT pg_advisory_xact_lock(8317701201366115944)"
            }
        }
    }

    /// How many connections there are: for reading and, apart from them, for writing. Without the latter, all do both.
    pub(super) const fn connections(self) -> (u32, Option<u32>) {
        match self {
            // One writes at a time. Writers queue for the one connection, first come, first served; on connections of
            // their own they would find the database locked and sleep and try again, some of them for seconds.
            Self::Sqlite => (8, Some(1)),
            Self::Postgres => (16, None),
        }
    }

    /// Whether a connection is tried before it is used: a server can go away while nobody looks, a file cannot.
    pub(super) const fn connections_can_break(self) -> bool {
        matches!(self, Self::Postgres)
    }

    /// Sorts a column of texts by code point on every database, whatever language it is set up for.
    pub(super) const fn by_code_point(self) -> &'static str {
        match self {
            Self::Sqlite => " COLLATE BINARY",
            Self::Postgres => " COLLATE \"C\"",
        }
    }

    /// The function that tells where a text stands in another one: from 1 on, or 0 if it does not.
    pub(super) const fn position(self) -> &'static str {
        match self {
            Self::Sqlite => "instr",
            Self::Postgres => "strpos",
        }
    }
}

/// What a failed query or connection means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Fault {
    /// The database does not answer, or not for now.
    Away,
    /// Another process has locked it.
    Locked,
    /// It can take no more.
    Full,
    /// It can be read only.
    ReadOnly,
    /// The file is something else.
    NoDatabase,
    /// Another transaction came first. The whole transaction succeeds if it is tried again.
    Overtaken,
    /// A row with the same values exists; the name of the constraint.
    Duplicate(String),
    /// A row is referred to that does not exist, or one goes away that is referred to.
    Reference,
    /// A string, or the number of values, exceeds a limit of the database.
    TooLong,
    /// A mistake.
    Other,
}

impl Fault {
    pub(super) fn of(error: &sqlx::Error) -> Self {
        match error {
            sqlx::Error::Database(refused) => {
                if let Some(refused) = refused.try_downcast_ref::<PgDatabaseError>() {
                    postgres(refused)
                } else if let Some(refused) = refused.try_downcast_ref::<SqliteError>() {
                    sqlite(refused)
                } else {
                    Self::Other
                }
            }
            // PostgreSQL's protocol counts the values of a query in 16 bits; no request has been sent.
            sqlx::Error::Encode(_) => Self::TooLong,
            sqlx::Error::Protocol(message) if message.contains("too many arguments") => Self::TooLong,
            sqlx::Error::PoolTimedOut
            | sqlx::Error::PoolClosed
            | sqlx::Error::WorkerCrashed
            | sqlx::Error::Io(_)
            | sqlx::Error::Tls(_)
            // The server went away amid an answer.
            | sqlx::Error::Protocol(_) => Self::Away,
            _ => Self::Other,
        }
    }
}

/// By SQLSTATE (<https://www.postgresql.org/docs/current/errcodes-appendix.html>).
fn postgres(error: &PgDatabaseError) -> Fault {
    let code = error.code();
    match code {
        // Serialization failure, deadlock. CockroachDB and YugabyteDB report both, and clock skew, as the former.
        "40001" | "40P01" => Fault::Overtaken,
        "23505" => Fault::Duplicate(error.constraint().unwrap_or_default().to_owned()),
        "23503" => Fault::Reference,
        // Lock timeout, statement timeout.
        "55P03" | "57014" => Fault::Locked,
        // A standby after a failover.
        "25006" => Fault::ReadOnly,
        // A string that is longer than its column; program limits: the size of a row in an index, a statement too complex.
        "22001" | "54000" | "54001" | "54011" => Fault::TooLong,
        // Disk, memory, connections.
        "53100" | "53200" | "53300" | "53400" | "54023" => Fault::Full,
        // Shut down, crashed, starting; an idle transaction that was ended; a damaged disk.
        "57P01" | "57P02" | "57P03" | "57P05" | "25P03" | "58030" => Fault::Away,
        _ if code.starts_with("08") => Fault::Away,
        _ => Fault::Other,
    }
}

/// Messages of SQLite about limits that have no result code of their own (<https://www.sqlite.org/limits.html>).
const SQLITE_LIMITS: &[&str] = &[
    "LIKE or GLOB pattern too complex",
    "too many SQL variables",
    "variable number must be between",
    "Expression tree is too large",
    "parser stack overflow",
];

/// By result code (<https://www.sqlite.org/rescode.html>); its extension stands above the low octet.
fn sqlite(error: &SqliteError) -> Fault {
    use sqlx::error::DatabaseError as _;
    let Some(code) = error.code().and_then(|code| code.parse::<i32>().ok()) else { return Fault::Other };
    match (code & 0xFF, code) {
        // SQLITE_CONSTRAINT_PRIMARYKEY, SQLITE_CONSTRAINT_UNIQUE.
        (_, 1555 | 2067) => Fault::Duplicate(constraint(error.message())),
        // SQLITE_CONSTRAINT_FOREIGNKEY.
        (_, 787) => Fault::Reference,
        // SQLITE_BUSY, SQLITE_LOCKED.
        (5 | 6, _) => Fault::Locked,
        // SQLITE_READONLY.
        (8, _) => Fault::ReadOnly,
        // SQLITE_IOERR, SQLITE_CANTOPEN.
        (10 | 14, _) => Fault::Away,
        // SQLITE_FULL.
        (13, _) => Fault::Full,
        // SQLITE_NOTADB.
        (26, _) => Fault::NoDatabase,
        // SQLITE_TOOBIG; and SQLITE_ERROR, which most mistakes in a query are as well.
        (18, _) => Fault::TooLong,
        (1, _) if SQLITE_LIMITS.iter().any(|limit| error.message().contains(limit)) => Fault::TooLong,
        _ => Fault::Other,
    }
}

/// SQLite names the columns (`UNIQUE constraint failed: users.email`), PostgreSQL the constraint, which it calls
/// `users_email_key` where nobody gave it a name.
fn constraint(message: &str) -> String {
    let columns = message.rsplit_once(": ").map_or("", |(_, columns)| columns);
    let mut name = String::new();
    for column in columns.split(", ") {
        let (table, column) = column.split_once('.').unwrap_or(("", column));
        if name.is_empty() {
            name.push_str(table);
        }
        name.push('_');
        name.push_str(column);
    }
    name + "_key"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn constraints_have_the_same_name_everywhere() {
        assert_eq!(constraint("UNIQUE constraint failed: users.email"), "users_email_key");
        assert_eq!(constraint("UNIQUE constraint failed: teams.account_id, teams.name"), "teams_account_id_name_key");
    }

    #[test]
    fn a_lost_connection_is_passing() {
        assert_eq!(Fault::of(&sqlx::Error::PoolTimedOut), Fault::Away);
        assert_eq!(Fault::of(&sqlx::Error::Io(std::io::ErrorKind::ConnectionReset.into())), Fault::Away);
        assert_eq!(Fault::of(&sqlx::Error::RowNotFound), Fault::Other);
    }
}
