//! The store on each kind of database.

mod identity;
mod limits;
mod writers;

use std::sync::atomic::{AtomicU32, Ordering};

use generated::{models::ObjectId, rt::Failure};
use test_databases::TestDatabase;

use super::*;
use crate::Page;

fn contact(email: &str) -> ContactRecord {
    ContactRecord { email: email.to_owned() }
}

fn page(offset: i64, count: i64) -> Page {
    Page::new(Some(offset), Some(count)).unwrap()
}

fn emails(contacts: &[Stored<ContactRecord>]) -> Vec<&str> {
    contacts.iter().map(|contact| contact.value.email.as_str()).collect()
}

async fn open(database: &TestDatabase) -> Store {
    Store::open(&database.url().parse().unwrap()).await.unwrap()
}

/// A store with one contact, `a@example.com`.
async fn one(database: &TestDatabase) -> (Store, ObjectId, ObjectId) {
    let store = open(database).await;
    let account = store.new_id();
    let made = store.of(&account).insert(contact("a@example.com")).await.unwrap();
    (store, account, made.id)
}

#[tokio::test]
async fn accounts_do_not_meet() {
    for database in TestDatabase::each().await {
        let (store, ours, id) = one(&database).await;
        let theirs = store.new_id();
        let (ours, theirs) = (store.of::<ContactRecord>(&ours), store.of::<ContactRecord>(&theirs));
        assert!(theirs.all(Query::all()).await.unwrap().is_empty());
        assert_eq!(theirs.count(Query::all()).await.unwrap(), 0);
        for refused in [
            theirs.get(&id).await.unwrap_err(),
            theirs.delete(&id).await.unwrap_err(),
            theirs.update(&id, |_| ()).await.unwrap_err(),
        ] {
            assert!(matches!(refused, StoreError::Missing("contact")), "{refused}");
        }
        assert!(theirs.put(ours.get(&id).await.unwrap()).await.is_err());
        assert_eq!(ours.count(Query::all()).await.unwrap(), 1);
        assert_eq!(store.across::<ContactRecord>().count(Query::all()).await.unwrap(), 1);
        ours.delete(&id).await.unwrap();
        assert!(ours.delete(&id).await.is_err());
    }
}

#[tokio::test]
async fn pages_in_order_of_creation() {
    for database in TestDatabase::each().await {
        let store = open(&database).await;
        let account = store.new_id();
        let contacts = store.of(&account);
        for email in ["c@example.com", "a@example.com", "b@example.com"] {
            contacts.insert(contact(email)).await.unwrap();
        }
        let page = |offset, count| contacts.list(Query::all(), page(offset, count));
        assert_eq!(emails(&page(0, 2).await.unwrap()), ["c@example.com", "a@example.com"]);
        assert_eq!(emails(&page(2, 2).await.unwrap()), ["b@example.com"]);
        assert!(page(0, 0).await.unwrap().is_empty());
        assert!(page(i64::MAX, 1).await.unwrap().is_empty());
        let newest = contacts.first(Query::all().descending(ID)).await.unwrap().unwrap();
        assert_eq!(newest.value.email, "b@example.com");
    }
}

#[tokio::test]
async fn no_change_is_lost() {
    for database in TestDatabase::each().await {
        let (store, account, id) = one(&database).await;
        let contacts = store.of::<ContactRecord>(&account);
        let change = |number: u32| {
            let contacts = &contacts;
            let id = &id;
            async move {
                contacts.update(id, |contact| contact.email.push_str(&format!(" {number};"))).await.unwrap();
            }
        };
        futures_util::future::join_all((0..20).map(change)).await;
        let contact = contacts.get(&id).await.unwrap();
        assert_eq!(contact.version, 21);
        for number in 0..20 {
            assert!(contact.value.email.contains(&format!(" {number};")), "{}", contact.value.email);
        }
        let stale = Stored { version: 20, ..contact };
        assert!(matches!(contacts.put(stale).await, Err(StoreError::Contention)));
    }
}

#[tokio::test]
async fn many_rows_are_written_at_once() {
    for database in TestDatabase::each().await {
        let (store, account, id) = one(&database).await;
        let contacts = store.of::<ContactRecord>(&account);
        let new = (0..600).map(|number| (contacts.new_id(), contact(&format!("{number}@example.com"))));
        let mut all = contacts.insert_all(new).await.unwrap();
        assert_eq!(contacts.all(Query::all()).await.unwrap().len(), 601);
        assert_eq!(contacts.get(&all[599].id).await.unwrap(), all[599]);
        all.iter_mut().for_each(|contact| contact.value.email.push('!'));
        let written = contacts.put_all(all.clone()).await.unwrap();
        assert_eq!((written[300].version, contacts.get(&all[300].id).await.unwrap()), (2, written[300].clone()));
        // One that someone else has written, or deleted, stays as it is with all others.
        contacts.update(&all[10].id, |contact| contact.email.push('?')).await.unwrap();
        let late = store.transaction(async |transaction| transaction.of(&account).put_all(written.clone()).await).await;
        assert!(matches!(late, Err(StoreError::Contention)));
        assert_eq!(contacts.get(&all[9].id).await.unwrap().version, 2);
        // Ids of another account are nobody's.
        let other = ObjectId::new("ffffffffffffffffffffffff").unwrap();
        let theirs = Stored { account_id: other.clone(), ..contacts.get(&id).await.unwrap() };
        let foreign = store.of::<ContactRecord>(&other).put_all(vec![theirs]).await;
        assert!(matches!(foreign, Err(StoreError::Contention)));
        assert_eq!(contacts.get(&id).await.unwrap().version, 1);
    }
}

#[tokio::test]
async fn a_transaction_is_all_or_nothing() {
    for database in TestDatabase::each().await {
        let (store, account, id) = one(&database).await;
        let refused = store
            .transaction(async |together| {
                let contacts = together.of::<ContactRecord>(&account);
                contacts.insert(contact("b@example.com")).await?;
                contacts.delete(&id).await?;
                assert_eq!(contacts.count(Query::all()).await?, 1);
                Err::<(), _>(Failure::new(422, "No", "no").into())
            })
            .await
            .unwrap_err();
        assert_eq!(Failure::from(refused).status(), 422);
        assert_eq!(emails(&store.of(&account).all(Query::all()).await.unwrap()), ["a@example.com"]);
        store
            .transaction(async |together| {
                let contacts = together.of::<ContactRecord>(&account);
                contacts.update(&id, |contact| contact.email.push('!')).await?;
                contacts.insert(contact("b@example.com")).await
            })
            .await
            .unwrap();
        assert_eq!(emails(&store.of(&account).all(Query::all()).await.unwrap()), ["a@example.com!", "b@example.com"]);
    }
}

#[tokio::test]
async fn what_a_transaction_read_is_still_so_at_its_end() {
    for database in TestDatabase::each().await {
        let store = open(&database).await;
        let account = store.new_id();
        let runs = AtomicU32::new(0);
        // At most three, asked for by ten at once.
        let add = |number: u32| {
            let (store, account, runs) = (&store, &account, &runs);
            async move {
                let contact = contact(&format!("{number}@example.com"));
                let outcome = store
                    .transaction(async |together| {
                        runs.fetch_add(1, Ordering::Relaxed);
                        let contacts = together.of::<ContactRecord>(account);
                        if contacts.count(Query::all()).await? >= 3 {
                            return Err(Failure::new(403, "Full", "full").into());
                        }
                        contacts.insert(contact.clone()).await.map(|_| ())
                    })
                    .await;
                outcome.map_err(|error| Failure::from(error).status())
            }
        };
        let outcomes = futures_util::future::join_all((0..10).map(add)).await;
        assert_eq!(outcomes.iter().filter(|outcome| outcome.is_ok()).count(), 3, "{outcomes:?}");
        assert!(outcomes.iter().all(|outcome| matches!(outcome, Ok(()) | Err(403))), "{outcomes:?}");
        assert_eq!(store.of::<ContactRecord>(&account).count(Query::all()).await.unwrap(), 3);
        println!("{} runs", runs.into_inner());
    }
}

/// All that a table can have, on no migration of the service.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
struct Thing {
    name: Option<String>,
    size: Option<i64>,
    weight: Option<f64>,
}

const NAME: Column = Column::text("name");
const SIZE: Column = Column::integer("size");
const WEIGHT: Column = Column::number("weight");

impl Entity for Thing {
    const TABLE: &'static str = "things";
    const KIND: &'static str = "thing";
    const COLUMNS: &'static [Column] = &[NAME, SIZE, WEIGHT];

    fn values(&self) -> Vec<Value> {
        vec![self.name.as_deref().into(), self.size.into(), self.weight.into()]
    }
}

async fn with_things(database: &TestDatabase) -> Store {
    let store = open(database).await;
    let table = "CREATE TABLE things (id TEXT NOT NULL PRIMARY KEY, account_id TEXT NOT NULL, version BIGINT NOT NULL, \
                 name TEXT, size BIGINT, weight DOUBLE PRECISION, document TEXT NOT NULL, UNIQUE (account_id, name))";
    Access::Store(&store).execute(Sql::new(table)).await.unwrap();
    store
}

fn thing(name: &str, size: i64) -> Thing {
    Thing { name: Some(name.to_owned()), size: Some(size), weight: Some(0.5) }
}

#[tokio::test]
async fn queries() {
    for database in TestDatabase::each().await {
        let store = with_things(&database).await;
        let account = store.new_id();
        let things = store.of::<Thing>(&account);
        let none = Thing { name: None, size: None, weight: None };
        for thing in [thing("b", 2), thing("ä%", 1), thing("B", 2), none.clone(), thing("a", -1)] {
            things.insert(thing).await.unwrap();
        }
        let found = async |query: Query| {
            let found = things.all(query).await.unwrap();
            found.into_iter().map(|thing| thing.value.name.unwrap_or_default()).collect::<Vec<_>>()
        };
        assert_eq!(found(Query::all().at_least(SIZE, -1).ascending(NAME)).await, ["B", "a", "b", "ä%"]);
        assert_eq!(found(Query::all().equals(SIZE, 2).descending(NAME)).await, ["b", "B"]);
        assert_eq!(found(Query::all().above(SIZE, 1).descending(SIZE)).await, ["B", "b"]);
        assert_eq!(found(Query::all().below(SIZE, 1)).await, ["a"]);
        assert_eq!(found(Query::all().contains(NAME, "%")).await, ["ä%"]);
        assert_eq!(found(Query::all().contains(NAME, "_")).await, Vec::<String>::new());
        assert_eq!(found(Query::all().contains(NAME, "B")).await, ["B"]);
        assert_eq!(found(Query::all().contains(NAME, "")).await, ["b", "ä%", "B", "a"]);
        assert_eq!(found(Query::all().lacks(NAME, "%")).await, ["b", "B", "a"]);
        assert_eq!(found(Query::all().one_of(NAME, ["a", "B", "'"])).await, ["B", "a"]);
        assert_eq!(found(Query::all().one_of(NAME, Vec::<&str>::new())).await, Vec::<String>::new());
        assert_eq!(found(Query::all().is_null(NAME)).await, [""]);
        assert_eq!(found(Query::all().differs(NAME, "a").at_least(WEIGHT, 0.5)).await, ["b", "ä%", "B"]);
        let stored = things.first(Query::all().is_null(SIZE)).await.unwrap().unwrap();
        assert_eq!(stored.value, none);
        things.update(&stored.id, |it| *it = thing("'; --", i64::MAX)).await.unwrap();
        assert_eq!(things.first(Query::all().equals(SIZE, i64::MAX)).await.unwrap().unwrap().version, 2);
        assert_eq!(things.delete_all(Query::all().equals(SIZE, 2)).await.unwrap(), 2);
        assert_eq!(things.count(Query::all()).await.unwrap(), 3);
    }
}

#[tokio::test]
async fn searching_takes_no_longer_for_a_text_that_is_nearly_found_often() {
    for database in TestDatabase::each().await {
        let store = with_things(&database).await;
        let account = store.new_id();
        let things = store.of::<Thing>(&account);
        let new = (0..100).map(|number| (things.new_id(), thing(&format!("{}{number}", "a".repeat(10_000)), 1)));
        things.insert_all(new).await.unwrap();
        let began = std::time::Instant::now();
        let missing = "a".repeat(511) + "b";
        assert_eq!(things.count(Query::all().contains(NAME, &missing)).await.unwrap(), 0);
        assert_eq!(things.count(Query::all().lacks(NAME, &missing)).await.unwrap(), 100);
        assert_eq!(things.count(Query::all().contains(NAME, "a7")).await.unwrap(), 11);
        let took = began.elapsed();
        println!("three searches: {} ms", took.as_millis());
        assert!(took < std::time::Duration::from_secs(2), "{took:?}");
    }
}

#[tokio::test]
async fn what_is_unique_is_told() {
    for database in TestDatabase::each().await {
        let store = with_things(&database).await;
        let (ours, theirs) = (store.new_id(), store.new_id());
        store.of(&ours).insert(thing("a", 1)).await.unwrap();
        store.of(&theirs).insert(thing("a", 1)).await.unwrap();
        let other = store.of(&ours).insert(thing("b", 1)).await.unwrap();
        let again = store.of(&ours).insert(thing("a", 2)).await.unwrap_err();
        let renamed = store.of::<Thing>(&ours).update(&other.id, |it| *it = thing("a", 1)).await.unwrap_err();
        for refused in [again, renamed] {
            assert!(
                matches!(&refused, StoreError::Duplicate(name) if name == "things_account_id_name_key"),
                "{refused}"
            );
            assert_eq!(Failure::from(refused).status(), 409);
        }
        let twice = store.of(&ours).insert_as(other.id.clone(), thing("c", 1)).await.unwrap_err();
        assert!(matches!(twice, StoreError::Duplicate(_)), "{twice}");
    }
}

#[tokio::test]
async fn a_store_that_is_closed_is_not_available() {
    for database in TestDatabase::each().await {
        let (store, account, id) = one(&database).await;
        store.check().await.unwrap();
        store.close().await;
        let contacts = store.of::<ContactRecord>(&account);
        for error in [
            store.check().await.unwrap_err(),
            contacts.get(&id).await.unwrap_err(),
            contacts.insert(contact("b@example.com")).await.unwrap_err(),
            contacts.update(&id, |_| ()).await.unwrap_err(),
        ] {
            let failure = Failure::from(error);
            assert_eq!(failure.status(), 503);
            assert!(failure.retry_after().is_some());
        }
        let again = open(&database).await;
        again.of::<ContactRecord>(&account).get(&id).await.unwrap();
    }
}

#[tokio::test]
async fn sqlite_that_is_locked_or_full_is_not_available() {
    let database = TestDatabase::sqlite();
    let (store, account, _) = one(&database).await;
    let other = open(&database).await;
    let lock = other.connections.begin().await.unwrap();
    let locked = store.of(&account).insert(contact("b@example.com")).await.unwrap_err();
    assert!(matches!(locked, StoreError::Unavailable(_)), "{locked}");
    lock.rollback().await.unwrap();
    store.of(&account).insert(contact("b@example.com")).await.unwrap();
    Access::Store(&store).execute(Sql::new("PRAGMA max_page_count = 1")).await.unwrap();
    let long = "a".repeat(1 << 20);
    let full = store.of(&account).insert(contact(&long)).await.unwrap_err();
    assert!(matches!(full, StoreError::Unavailable(_)), "{full}");
    for failure in [locked, full].map(Failure::from) {
        assert!(failure.status() == 503 && failure.retry_after().is_some(), "{failure:?}");
    }
    Access::Store(&store).execute(Sql::new("PRAGMA max_page_count = 1000000")).await.unwrap();
    store.of(&account).insert(contact(&long)).await.unwrap();
}

#[tokio::test]
async fn postgres_that_went_away_comes_back() {
    let Some(database) = TestDatabase::postgres().await else { return };
    let (store, account, id) = one(&database).await;
    let contacts = store.of::<ContactRecord>(&account);
    let begun = store.connections.begin().await.unwrap();
    let other = open(&database).await;
    let end = "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND \
               application_name = current_setting('application_name')";
    Access::Store(&other).rows(Sql::new(end)).await.unwrap();
    drop(begun);
    contacts.update(&id, |contact| contact.email.push('!')).await.unwrap();
    contacts.get(&id).await.unwrap();
}

#[tokio::test]
async fn a_nul_is_taken_by_no_store() {
    for database in TestDatabase::each().await {
        let store = open(&database).await;
        let account = store.new_id();
        let insert = store.transaction(async |together| {
            together.create_account(account.clone(), AccountRecord::new("Acme")).await?;
            together.of(&account).insert(TeamRecord::new("a\0b")).await
        });
        let refused = insert.await.unwrap_err();
        assert!(matches!(refused, StoreError::Nul), "{refused:?}");
        assert_eq!(Failure::from(refused).status(), 400);
        assert!(store.of::<AccountRecord>(&account).find(&account).await.unwrap().is_none(), "all or nothing");
    }
}
