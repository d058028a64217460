//! The schema and its history. A migration that has been released is never changed: a new one follows it.

use sqlx::{
    Executor as _, SqlSafeStr as _,
    migrate::{MigrateError, Migration, MigrationType, Migrator},
};

use crate::store::database::Connections;

/// Every migration in `migrations/`, in order: version, name, text.
const MIGRATIONS: &[(i64, &str, &str)] = &[
    (1, "contacts", include_str!("../../migrations/0001_contacts.sql")),
    (2, "identity", include_str!("../../migrations/0002_identity.sql")),
    (20, "mails", include_str!("../../migrations/0020_mails.sql")),
    (21, "teams", include_str!("../../migrations/0021_teams.sql")),
    (22, "channels", include_str!("../../migrations/0022_channels.sql")),
    (40, "posts", include_str!("../../migrations/0040_posts.sql")),
    (41, "insights", include_str!("../../migrations/0041_insights.sql")),
    (42, "media_library", include_str!("../../migrations/0042_media_library.sql")),
    (43, "media", include_str!("../../migrations/0043_media.sql")),
    (50, "channel_networks", include_str!("../../migrations/0050_channel_networks.sql")),
    (51, "events", include_str!("../../migrations/0051_events.sql")),
    (52, "inbox", include_str!("../../migrations/0052_inbox.sql")),
    (53, "content", include_str!("../../migrations/0053_content.sql")),
    (60, "media_quota", include_str!("../../migrations/0060_media_quota.sql")),
    (63, "masks", include_str!("../../migrations/0063_masks.sql")),
    (66, "user_names", include_str!("../../migrations/0066_user_names.sql")),
    (67, "attempts", include_str!("../../migrations/0067_attempts.sql")),
    (68, "known_sources", include_str!("../../migrations/0068_known_sources.sql")),
    (69, "open_until", include_str!("../../migrations/0069_open_until.sql")),
    (70, "queues", include_str!("../../migrations/0070_queues.sql")),
];

/// The version of the last one.
pub(super) fn last() -> i64 {
    MIGRATIONS.last().map_or(0, |(version, _, _)| *version)
}

/// Applies those that the database lacks, all of them or none.
pub(super) async fn run(connections: &Connections) -> Result<(), MigrateError> {
    apply(connections, MIGRATIONS).await
}

async fn apply(
    connections: &Connections,
    migrations: &[(i64, &'static str, &'static str)],
) -> Result<(), MigrateError> {
    let migrations = migrations.iter().map(|(version, name, text)| {
        Migration::new(*version, (*name).into(), MigrationType::Simple, text.into_sql_str(), false)
    });
    let mut migrator = Migrator::with_migrations(migrations.collect());
    // Two processes that start at once do it one after the other: by a lock that ends with the transaction.
    migrator.set_locking(false);
    let dialect = connections.dialect;
    let mut transaction = connections.writer.begin_with(dialect.begin_migration()).await?;
    transaction.execute(dialect.lock_migration()).await?;
    migrator.run_direct(None, &mut *transaction, false).await?;
    transaction.commit().await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use generated::models::ObjectId;
    use test_databases::TestDatabase;

    use super::*;
    use crate::{
        Store,
        store::{ChannelRecord, ContactRecord, Database, OpenError, UserRecord, UserSettings},
    };

    const LATER: &[(i64, &str, &str)] = &[(9000, "later", "ALTER TABLE contacts ADD COLUMN name TEXT")];

    async fn connect(database: &TestDatabase) -> (Database, Connections) {
        let database: Database = database.url().parse().unwrap();
        let connections = database.connect().await.unwrap();
        (database, connections)
    }

    fn and_later() -> Vec<(i64, &'static str, &'static str)> {
        [MIGRATIONS, LATER].concat()
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
        for database in TestDatabase::each().await {
            let (database, connections) = connect(&database).await;
            apply(&connections, &[]).await.unwrap();
            connections.close().await;
            Store::open(&database).await.unwrap().check().await.unwrap();
            Store::open(&database).await.unwrap().check().await.unwrap();
        }
    }

    /// With what an early release wrote: rows without the columns, documents without the properties of today.
    #[tokio::test]
    async fn what_an_older_release_wrote_is_read() {
        for database in TestDatabase::each().await {
            let (database, connections) = connect(&database).await;
            let early = MIGRATIONS.iter().position(|(version, ..)| *version > 22).unwrap();
            apply(&connections, &MIGRATIONS[..early]).await.unwrap();
            let (account, contact, channel) = ("a".repeat(24), "b".repeat(24), "c".repeat(24));
            for (insert, values) in [
                (
                    "INSERT INTO accounts (id, account_id, version, document, name_key) VALUES ($1, $2, 1, $3, 'acme')",
                    [
                        &account,
                        &account,
                        r#"{"name":"Acme","locale":"en","active":true,"createdTime":"2020-01-01T00:00:00Z"}"#,
                    ],
                ),
                (
                    "INSERT INTO contacts (id, account_id, version, document) VALUES ($1, $2, 1, $3)",
                    [&contact, &account, r#"{"email":"a@example.com"}"#],
                ),
                (
                    "INSERT INTO channels (id, account_id, version, document, unique_name, active) \
                     VALUES ($1, $2, 1, $3, 'page', 1)",
                    [
                        &channel,
                        &account,
                        r#"{"name":"Page","uniqueName":"page","socialNetwork":"FACEBOOK","active":true}"#,
                    ],
                ),
            ] {
                let insert = values.into_iter().fold(sqlx::query(insert), |query, value| query.bind(value));
                insert.execute(&connections.writer).await.unwrap();
            }
            connections.close().await;
            let store = Store::open(&database).await.unwrap();
            let [account, contact, channel] = [account, contact, channel].map(|id| ObjectId::new(id).unwrap());
            assert_eq!(store.account(&account).await.unwrap().value.name, "Acme");
            assert_eq!(store.of::<ContactRecord>(&account).get(&contact).await.unwrap().value.email, "a@example.com");
            let channels = store.of::<ChannelRecord>(&account);
            let page = channels.update(&channel, |page| page.name.push('!')).await.unwrap().value;
            assert_eq!((page.name.as_str(), page.unique_name.as_str(), page.active), ("Page!", "page", true));
        }
    }

    /// Masks that do not name the session that they came from end; other logins go on.
    #[tokio::test]
    async fn logins_of_an_older_release_go_on_and_its_masks_end() {
        for database in TestDatabase::each().await {
            let (database, connections) = connect(&database).await;
            let early = MIGRATIONS.iter().position(|(version, ..)| *version > 53).unwrap();
            apply(&connections, &MIGRATIONS[..early]).await.unwrap();
            let (account, user) = ("a".repeat(24), "b".repeat(24));
            let account_document =
                r#"{"name":"Acme","locale":"en","active":true,"createdTime":"2020-01-01T00:00:00Z"}"#;
            let user_document = r#"{"userName":"ada","email":"a@example.com","firstName":"A","lastName":"L","role":"CM",
                "locale":"en","active":true,"createdTime":"2020-01-01T00:00:00Z","updatedTime":"2020-01-01T00:00:00Z"}"#;
            let token = |masked_by: &str, token: &str| {
                let hash = crate::store::tokens::hash(token);
                let document = format!(
                    r#"{{"hash":"{hash}","userId":"{user}","expiresAt":4102444800000,"maskedBy":{masked_by}}}"#
                );
                (hash, document)
            };
            let ((plain, of_plain), (mask, of_mask)) = (token("null", "plain"), token(&format!("\"{user}\""), "mask"));
            let (first, second) = ("c".repeat(24), "d".repeat(24));
            const TOKEN: &str = "INSERT INTO access_tokens (id, account_id, version, document, hash, user_id, expires_at) \
                VALUES ($1, $2, 1, $3, $4, $5, 4102444800000)";
            for (insert, values) in [
                (
                    "INSERT INTO accounts (id, account_id, version, document, name_key) VALUES ($1, $2, 1, $3, 'acme')",
                    vec![account.as_str(), &account, account_document],
                ),
                (
                    "INSERT INTO users (id, account_id, version, document, name_key, role) \
                     VALUES ($1, $2, 1, $3, 'ada', 'CM')",
                    vec![&user, &account, user_document],
                ),
                (TOKEN, vec![&first, &account, &of_plain, &plain, &user]),
                (TOKEN, vec![&second, &account, &of_mask, &mask, &user]),
            ] {
                let insert = values.into_iter().fold(sqlx::query(insert), |query, value| query.bind(value));
                insert.execute(&connections.writer).await.unwrap();
            }
            connections.close().await;
            let store = Store::open(&database).await.unwrap();
            let session = store.session("plain").await.unwrap().unwrap();
            assert_eq!((session.id.as_str(), session.user.value.user_name.as_str()), (first.as_str(), "ada"));
            assert!(session.account_is_open && session.masked_by.is_none());
            assert!(store.session("mask").await.unwrap().is_none());
        }
    }

    /// Users of an earlier release: their names are mapped and their settings move; names that collide, or that have no
    /// mapped form, still find their users.
    #[tokio::test]
    async fn names_and_settings_of_an_older_release_are_kept() {
        for database in TestDatabase::each().await {
            let (database, connections) = connect(&database).await;
            let early = MIGRATIONS.iter().position(|(version, ..)| *version >= 66).unwrap();
            apply(&connections, &MIGRATIONS[..early]).await.unwrap();
            let account = "a".repeat(24);
            let insert =
                "INSERT INTO accounts (id, account_id, version, document, name_key) VALUES ($1, $2, 1, $3, 'acme')";
            let document = r#"{"name":"Acme","locale":"en","active":true,"createdTime":"2020-01-01T00:00:00Z"}"#;
            sqlx::query(insert)
                .bind(&account)
                .bind(&account)
                .bind(document)
                .execute(&connections.writer)
                .await
                .unwrap();
            let many = 450;
            // Away from the ids that the service has fixed.
            let user_id = |number: usize| format!("{:024x}", 0x1000 + number);
            let names: Vec<_> =
                ["Ada", "\u{e1}da", "a\u{301}da", "Ada Lovelace", "\u{430}dmin"].map(str::to_owned).into();
            let names: Vec<_> = names.into_iter().chain((0..many).map(|number| format!("User{number}"))).collect();
            for (number, name) in names.iter().enumerate() {
                let document = serde_json::json!({
                    "userName": name, "email": "a@example.com", "firstName": "A", "lastName": "B", "role": "CM",
                    "locale": "en", "settings": { "number": number }, "active": true, "mobileDevices": { "b": "1", "a": "2" },
                    "createdTime": "2020-01-01T00:00:00Z", "updatedTime": "2020-01-01T00:00:00Z",
                    "totp": { "secret": "s", "lastStep": 7 },
                });
                let insert = "INSERT INTO users (id, account_id, version, document, name_key, role) \
                              VALUES ($1, $2, 1, $3, $4, 'CM')";
                let query = sqlx::query(insert).bind(user_id(number)).bind(&account).bind(document.to_string());
                query.bind(name.to_lowercase()).execute(&connections.writer).await.unwrap();
            }
            connections.close().await;
            for _ in 0..2 {
                let store = Store::open(&database).await.unwrap();
                let account = ObjectId::new(&account).unwrap();
                for (number, name) in names.iter().enumerate() {
                    let user = store.user_named(&name.to_uppercase()).await.unwrap().unwrap();
                    assert_eq!((user.id.as_str(), &user.value.user_name), (&*user_id(number), name));
                    let mapped = match number {
                        0 => Some("ada"),
                        1 => Some("\u{e1}da"),
                        2 | 3 => None,
                        4 => Some("\u{430}dmin"),
                        _ => user.value.mapped_name.as_deref(),
                    };
                    assert_eq!(user.value.mapped_name.as_deref(), mapped, "{name}");
                    assert!(user.value.totp.as_ref().unwrap().last_step == 7 && user.value.mobile_devices.len() == 2);
                    let settings = store.of::<UserSettings>(&account).get(&user.id).await.unwrap();
                    assert_eq!(settings.value.0["number"], number);
                }
                // A user whose name collides is still a user like others.
                let users = store.of::<UserRecord>(&account);
                let colliding = ObjectId::new(user_id(2)).unwrap();
                users.update(&colliding, |user| user.active = !user.active).await.unwrap();
                let taken = UserRecord::new("A\u{301}DA", "a@example.com", crate::Role::Cm);
                assert!(matches!(users.insert(taken).await.unwrap_err(), crate::store::StoreError::Duplicate(_)));
                store.close().await;
            }
        }
    }

    #[tokio::test]
    async fn a_newer_database_is_refused_and_stays_as_it_is() {
        for database in TestDatabase::each().await {
            let (database, connections) = connect(&database).await;
            apply(&connections, &and_later()).await.unwrap();
            let refused = Store::open(&database).await.unwrap_err();
            assert!(matches!(refused, OpenError::Newer { found: 9000, .. }), "{refused}");
            assert!(refused.to_string().contains("newer release"), "{refused}");
            apply(&connections, &and_later()).await.unwrap();
        }
    }

    #[tokio::test]
    async fn a_migration_that_fails_leaves_nothing() {
        for database in TestDatabase::each().await {
            let (_, connections) = connect(&database).await;
            let broken = [MIGRATIONS, &[(9000, "broken", "CREATE TABLE half (id TEXT); SELECT nothing")]].concat();
            assert!(apply(&connections, &broken).await.is_err());
            for table in ["half", "contacts", "_sqlx_migrations"] {
                let select = sqlx::AssertSqlSafe(format!("SELECT count(*) FROM {table}"));
                assert!(sqlx::query(select).fetch_one(&connections.writer).await.is_err(), "{table}");
            }
        }
    }

    #[tokio::test]
    async fn two_at_once() {
        for database in TestDatabase::each().await {
            let database = database.url().parse().unwrap();
            let (first, second) = tokio::join!(Store::open(&database), Store::open(&database));
            first.unwrap().check().await.unwrap();
            second.unwrap().check().await.unwrap();
        }
    }

    #[tokio::test]
    async fn a_file_that_is_no_database_is_named() {
        let database = TestDatabase::sqlite();
        let text = "something else, and more than a hundred octets of it: ".repeat(9);
        std::fs::write(database.folder().join("test.db"), text).unwrap();
        let refused = Store::open(&database.url().parse().unwrap()).await.unwrap_err().to_string();
        assert!(refused.contains("test.db") && refused.contains("no SQLite database"), "{refused}");
    }

    #[tokio::test]
    async fn a_server_that_is_not_there_is_named_without_the_password() {
        let database = "postgres://me:secret@127.0.0.1:1/social?sslmode=disable".parse().unwrap();
        let refused = Store::open(&database).await.unwrap_err().to_string();
        assert!(refused.contains("social on 127.0.0.1:1") && refused.contains("--database"), "{refused}");
        assert!(!refused.contains("secret"), "{refused}");
    }
}
