//! Copies of a SQLite database while it is in use.

use std::{
    fs::{self, File, OpenOptions},
    io,
    path::{Path, PathBuf},
};

use sqlx::{AnyConnection, Connection as _, Executor as _};

use crate::store::{Database, dialect::Dialect};

/// Why there is no copy. Each message is one line that says what to do.
#[derive(Debug, thiserror::Error)]
pub enum BackupError {
    /// It is PostgreSQL.
    #[error(
        "PostgreSQL has a program of its own for this: pg_dump --format=custom --file={file} --dbname=URL, with the URL \
         of --database"
    )]
    Postgres {
        /// The file that the copy would have been.
        file: PathBuf,
    },
    /// It lies in the memory of another process.
    #[error("a database in memory is gone with its process; there is nothing to copy")]
    InMemory,
    /// There is no database.
    #[error("there is no database {database}; name it with --database, as for the server")]
    Missing {
        /// Where it would be.
        database: String,
    },
    /// There is a file already.
    #[error("{file} exists; choose another file for the copy")]
    Exists {
        /// The file.
        file: PathBuf,
    },
    /// The file cannot be written.
    #[error("cannot write {file}: {source}; choose another file for the copy")]
    Unwritable {
        /// The file.
        file: PathBuf,
        /// What the operating system says.
        source: io::Error,
    },
    /// The database cannot be read.
    #[error("cannot copy the database {database}: {source}")]
    Database {
        /// The database.
        database: String,
        /// What it says.
        source: sqlx::Error,
    },
}

impl Database {
    /// Writes a copy of the database, as it is at one moment, into a new file; whoever uses the database goes on. The file
    /// has its name only once it is whole and on the disk.
    ///
    /// # Errors
    /// Where it cannot be copied.
    pub async fn back_up(&self, to: &Path) -> Result<(), BackupError> {
        if self.dialect == Dialect::Postgres {
            return Err(BackupError::Postgres { file: to.to_owned() });
        }
        let Some(_) = self.folder() else { return Err(BackupError::InMemory) };
        if !Path::new(&self.to_string()).exists() {
            return Err(BackupError::Missing { database: self.to_string() });
        }
        if to.exists() {
            return Err(BackupError::Exists { file: to.to_owned() });
        }
        let mut partial = to.as_os_str().to_owned();
        partial.push(".partial");
        let partial = PathBuf::from(partial);
        let unwritable = |source| BackupError::Unwritable { file: to.to_owned(), source };
        create(&partial).map_err(unwritable)?;
        let copied = match self.copy(&partial).await {
            Ok(()) => sync(&partial).and_then(|()| fs::rename(&partial, to)).map_err(unwritable),
            Err(source) => Err(BackupError::Database { database: self.to_string(), source }),
        };
        if copied.is_err() {
            // What is wrong is told; that a part of a copy may be left is seen from its name.
            let _ = fs::remove_file(&partial);
        }
        copied
    }

    async fn copy(&self, to: &Path) -> Result<(), sqlx::Error> {
        sqlx::any::install_default_drivers();
        let mut connection = AnyConnection::connect_with(&self.options).await?;
        connection.execute(self.dialect.session()).await?;
        sqlx::query("VACUUM INTO ?").bind(to.to_string_lossy().into_owned()).execute(&mut connection).await?;
        connection.close().await
    }
}

/// An empty file that nobody else can read, for it will have everybody's secrets; SQLite fills it.
fn create(file: &Path) -> io::Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(file).map(|_| ())
}

fn sync(file: &Path) -> io::Result<()> {
    File::open(file)?.sync_all()
}
