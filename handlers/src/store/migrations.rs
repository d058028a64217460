//! The schema and its history. A migration that has been released is never changed: a new one follows it.

use sqlx::{
    SqlSafeStr as _, SqlitePool,
    migrate::{MigrateError, Migration, MigrationType, Migrator},
};

/// Every migration in `migrations/`, in order: version, name, text.
const MIGRATIONS: &[(i64, &str, &str)] = &[(1, "contacts", include_str!("../../migrations/0001_contacts.sql"))];

/// The version of the last one.
pub(super) fn last() -> i64 {
    MIGRATIONS.last().map_or(0, |(version, _, _)| *version)
}

/// Applies those that the database lacks, all of them or none.
pub(super) async fn run(pool: &SqlitePool) -> Result<(), MigrateError> {
    apply(pool, MIGRATIONS).await
}

async fn apply(pool: &SqlitePool, migrations: &[(i64, &'static str, &'static str)]) -> Result<(), MigrateError> {
    let migrations = migrations.iter().map(|(version, name, text)| {
        Migration::new(*version, (*name).into(), MigrationType::Simple, text.into_sql_str(), false)
    });
    let migrator = Migrator::with_migrations(migrations.collect());
    // A transaction that writes from its start: two processes that start at once do it one after the other, and a
    // database that cannot be written is found now, even if there is nothing to migrate.
    let mut transaction = pool.begin_with("BEGIN IMMEDIATE").await?;
    migrator.run(&mut *transaction).await?;
    transaction.commit().await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        Store,
        store::{Database, OpenError},
    };

    const LATER: &[(i64, &str, &str)] = &[
        (MIGRATIONS[0].0, MIGRATIONS[0].1, MIGRATIONS[0].2),
        (9000, "later", "ALTER TABLE contacts ADD COLUMN name TEXT"),
    ];

    fn file() -> (tempfile::TempDir, Database) {
        let folder = tempfile::tempdir().unwrap();
        let database = folder.path().join("test.db").to_str().unwrap().parse().unwrap();
        (folder, database)
    }

    #[test]
    fn every_file_stands_in_the_list() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/migrations");
        let mut files: Vec<_> =
            std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().file_name().into_string().unwrap()).collect();
        files.sort();
        let listed: Vec<_> = MIGRATIONS.iter().map(|(version, name, _)| format!("{version:04}_{name}.sql")).collect();
        assert_eq!(files, listed);
        assert!(MIGRATIONS.is_sorted_by(|a, b| a.0 < b.0));
    }

    #[tokio::test]
    async fn an_older_database_is_brought_up_to_date() {
        let (_folder, database) = file();
        let pool = database.connect().await.unwrap().writer;
        apply(&pool, &[]).await.unwrap();
        pool.close().await;
        Store::open(&database).await.unwrap().check().await.unwrap();
        Store::open(&database).await.unwrap().check().await.unwrap();
    }

    #[tokio::test]
    async fn a_newer_database_is_refused_and_stays_as_it_is() {
        let (_folder, database) = file();
        let pool = database.connect().await.unwrap().writer;
        apply(&pool, LATER).await.unwrap();
        let refused = Store::open(&database).await.unwrap_err();
        assert!(matches!(refused, OpenError::Newer { found: 9000, .. }), "{refused}");
        assert!(refused.to_string().contains("newer release"), "{refused}");
        apply(&pool, LATER).await.unwrap();
    }

    #[tokio::test]
    async fn a_migration_that_fails_leaves_nothing() {
        let (_folder, database) = file();
        let pool = database.connect().await.unwrap().writer;
        let broken = &[MIGRATIONS[0], (2, "broken", "CREATE TABLE half (id TEXT); SELECT nothing")];
        assert!(apply(&pool, broken).await.is_err());
        let tables: i64 = sqlx::query_scalar("SELECT count(*) FROM sqlite_schema").fetch_one(&pool).await.unwrap();
        assert_eq!(tables, 0);
    }

    #[tokio::test]
    async fn two_at_once() {
        let (_folder, database) = file();
        let (first, second) = tokio::join!(Store::open(&database), Store::open(&database));
        first.unwrap().check().await.unwrap();
        second.unwrap().check().await.unwrap();
    }

    #[tokio::test]
    async fn a_file_that_is_no_database_is_named() {
        let (folder, database) = file();
        std::fs::write(
            folder.path().join("test.db"),
            "something else, and more than a hundred octets of it: ".repeat(9),
        )
        .unwrap();
        let refused = Store::open(&database).await.unwrap_err().to_string();
        assert!(refused.contains("test.db") && refused.contains("no SQLite database"), "{refused}");
    }
}
