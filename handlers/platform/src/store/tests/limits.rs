//! What exceeds limits of the databases or of the outbox, and what older releases have stored without a column.

use serde_json::json;
use test_databases::TestDatabase;

use super::{emails, open, page};
use crate::{
    Failure,
    mail::Letter,
    store::{
        Access, AccountRecord, ClosedHosts, Column, ContactRecord, EventKind, ID, MAX_EVENT_BYTES, MAX_EVENTS,
        ManifestRecord, Query, QueuedEvent, QueuedMail, Sql, StoreError, TeamRecord, Webhook,
    },
};

/// A string that cannot be compressed.
fn random(length: usize) -> String {
    let mut state = 0x2545_f491_4f6c_dd1d_u64;
    let random = std::iter::repeat_with(|| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        char::from(b'a' + u8::try_from(state % 26).unwrap())
    });
    random.take(length).collect()
}

#[tokio::test]
async fn what_exceeds_a_limit_of_the_database_is_a_bad_request() {
    const NAME: Column = Column::text("name_key");
    for database in TestDatabase::each().await {
        let store = open(&database).await;
        let account = store.new_id();
        let create = store
            .transaction(async |together| together.create_account(account.clone(), AccountRecord::new("Acme")).await);
        create.await.unwrap();
        let teams = store.of::<TeamRecord>(&account);
        // SQLite takes 50,000 bytes of a pattern; PostgreSQL some 2,700 bytes of a key, and 65,535 values.
        let outcomes = [
            teams.list(Query::all().starts_with(NAME, &"%".repeat(30_000)), page(0, 1)).await.map(drop),
            teams.insert(TeamRecord::new(random(60_000))).await.map(drop),
            teams.list(Query::all().one_of(NAME, vec!["a"; 70_000]), page(0, 1)).await.map(drop),
        ];
        let mut refused = 0;
        for error in outcomes.into_iter().filter_map(Result::err) {
            assert!(matches!(error, StoreError::TooLong(_)), "{error:?}");
            assert_eq!(Failure::from(error).status(), 400);
            refused += 1;
        }
        assert!(refused > 0, "each database has one of these limits");
        store.check().await.unwrap();
    }
}

#[tokio::test]
async fn the_size_of_documents_is_in_bytes_and_of_one_account() {
    for database in TestDatabase::each().await {
        let store = open(&database).await;
        let (account, other) = (store.new_id(), store.new_id());
        let contacts = store.of::<ContactRecord>(&account);
        assert_eq!(contacts.bytes(Query::all()).await.unwrap(), 0);
        let contact = ContactRecord { email: "ä@example.com".to_owned() };
        let bytes = i64::try_from(serde_json::to_string(&contact).unwrap().len()).unwrap();
        for account in [&account, &account, &other] {
            store.of(account).insert(contact.clone()).await.unwrap();
        }
        assert_eq!(contacts.bytes(Query::all()).await.unwrap(), 2 * bytes);
    }
}

#[tokio::test]
async fn events_of_an_account_are_limited_in_number_and_size() {
    let database = TestDatabase::sqlite();
    let store = open(&database).await;
    let account = store.new_id();
    let create =
        store.transaction(async |together| together.create_account(account.clone(), AccountRecord::new("Acme")).await);
    create.await.unwrap();
    let webhook = Webhook { url: "https://Hook.Example.:8443/a".to_owned(), secret: "secret".to_owned() };
    let manifest = ManifestRecord { webhook: Some(webhook), ..ManifestRecord::default() };
    let manifest = store.of(&account).insert(manifest).await.unwrap().id;
    let mut channel = crate::store::ChannelRecord::new("Forum", "forum", crate::store::Network::Custom);
    channel.manifest_id = Some(manifest);
    let channel = store.of(&account).insert(channel).await.unwrap();
    let queue = async |text: &str| {
        let event = json!({ "action": text });
        store
            .transaction(async |together| together.queue_event(&channel, EventKind::ChannelAction, event.clone()).await)
            .await
    };
    let refused = queue(&"x".repeat(MAX_EVENT_BYTES)).await.unwrap_err();
    assert_eq!(Failure::from(refused).status(), 400);
    queue("deactivated").await.unwrap();
    let events = store.of::<QueuedEvent>(&account);
    assert_eq!(events.first(Query::all()).await.unwrap().unwrap().value.host, "hook.example:8443");
    let most = MAX_EVENTS - 2;
    let fill = format!(
        "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {most}) \
         INSERT INTO events (id, account_id, version, document, due) \
         SELECT printf('%024x', i), account_id, 1, document, due FROM events, n"
    );
    Access::Store(&store).execute(Sql::new(fill)).await.unwrap();
    for _ in 0..3 {
        queue("deactivated").await.unwrap();
        assert_eq!(events.count(Query::all()).await.unwrap(), MAX_EVENTS);
    }
}

#[tokio::test]
async fn accounts_of_older_releases_are_completed() {
    for database in TestDatabase::each().await {
        let store = open(&database).await;
        let mut ids = Vec::new();
        for active in [true, false] {
            let id = store.new_id();
            let account = AccountRecord { active, ..AccountRecord::new(format!("Account {id}")) };
            store
                .transaction(async |together| together.create_account(id.clone(), account.clone()).await)
                .await
                .unwrap();
            let to =
                crate::mail::Recipient { name: "Zoë", address: "zoe@example.com", locale: crate::mail::Locale::En };
            let message = crate::mail::Message::PasswordReset { user_name: "zoë", link: "https://a.example" };
            store.of(&id).insert(QueuedMail::new(Letter::write(message, to).unwrap())).await.unwrap();
            ids.push(id);
        }
        Access::Store(&store).execute(Sql::new("UPDATE accounts SET open_until = NULL")).await.unwrap();
        assert_eq!(store.heads::<QueuedMail>(&ClosedHosts::default(), 9).await.unwrap().len(), 2, "taken for open");
        let again = open(&database).await;
        let heads = again.heads::<QueuedMail>(&ClosedHosts::default(), 9).await.unwrap();
        let [head] = heads.as_slice() else { panic!("{heads:?}") };
        assert_eq!((&head.account_id, head.host.as_str()), (&ids[0], "example.com"));
        let host = || "example.com".to_owned();
        for (to_all, to_account, count) in [
            (vec![host()], vec![], 0),
            (vec![], vec![(ids[0].clone(), host())], 0),
            (vec!["a.example".to_owned()], vec![(ids[1].clone(), host()), (ids[0].clone(), String::new())], 1),
        ] {
            let closed = ClosedHosts { to_all, to_account };
            assert_eq!(again.heads::<QueuedMail>(&closed, 9).await.unwrap().len(), count, "{closed:?}");
        }
    }
}

#[tokio::test]
async fn what_has_piled_up_is_deleted_in_parts() {
    let database = TestDatabase::sqlite();
    let store = open(&database).await;
    let account = store.new_id();
    let contacts = store.of::<ContactRecord>(&account);
    let first = contacts.insert(ContactRecord { email: "a@example.com".to_owned() }).await.unwrap();
    let fill = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2500) \
                INSERT INTO contacts (id, account_id, version, document) \
                SELECT printf('%024x', i), account_id, 1, document FROM contacts, n";
    Access::Store(&store).execute(Sql::new(fill)).await.unwrap();
    let deleted = store.across::<ContactRecord>().sweep(Query::all().below(ID, &first.id)).await.unwrap();
    assert_eq!(deleted, 2500);
    assert_eq!(emails(&contacts.all(Query::all()).await.unwrap()), ["a@example.com"]);
}
