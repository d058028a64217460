//! Accounts, users, their tokens, grants and attempts.

use std::time::Duration;

use test_databases::TestDatabase;

use super::open;
use crate::{
    Role,
    identity::Audience,
    store::{
        AccessToken, AccountRecord, MAX_SOURCES, Mask, Purpose, Query, Store, StoreError, Stored, TeamRecord,
        UserRecord, tokens::now,
    },
};
use generated::models::ObjectId;

const LONG: Duration = Duration::from_secs(3600);

async fn account(store: &Store, name: &str) -> ObjectId {
    let id = store.new_id();
    let account = AccountRecord::new(name);
    store.transaction(async |together| together.create_account(id.clone(), account.clone()).await).await.unwrap().id
}

async fn user(store: &Store, account_id: &ObjectId, name: &str) -> Result<Stored<UserRecord>, StoreError> {
    store.of(account_id).insert(UserRecord::new(name, "ada@example.com", Role::Cm)).await
}

async fn ada(database: &TestDatabase) -> (Store, ObjectId, ObjectId) {
    let store = open(database).await;
    let account = account(&store, "Lovelace").await;
    let id = user(&store, &account, "ada").await.unwrap().id;
    (store, account, id)
}

#[tokio::test]
async fn names_are_one_s_own() {
    for database in TestDatabase::each().await {
        let (store, _, id) = ada(&database).await;
        let other = account(&store, "Byron").await;
        let refused = user(&store, &other, "ADA").await.unwrap_err();
        // The mapped form is unique as well; which of the two a database reports is its own matter.
        let keys = ["users_name_key_key", "users_mapped_name_key"];
        assert!(matches!(&refused, StoreError::Duplicate(name) if keys.contains(&name.as_str())), "{refused}");
        assert_eq!(store.user_named("Ada").await.unwrap().unwrap().id, id);
        assert!(store.user_named("").await.unwrap().is_none());
        let taken = AccountRecord::new("lovelace");
        let create = store.transaction(async |together| together.create_account(store.new_id(), taken.clone()).await);
        let refused = create.await.unwrap_err();
        assert!(matches!(&refused, StoreError::Duplicate(name) if name == "accounts_name_key_key"), "{refused}");
    }
}

#[tokio::test]
async fn of_two_who_want_a_name_one_gets_it() {
    for database in TestDatabase::each().await {
        let store = open(&database).await;
        let account = account(&store, "Lovelace").await;
        let outcomes = futures_util::future::join_all((0..8).map(|_| user(&store, &account, "ada"))).await;
        assert_eq!(outcomes.iter().filter(|outcome| outcome.is_ok()).count(), 1);
        for refused in outcomes.into_iter().filter_map(Result::err) {
            assert!(matches!(refused, StoreError::Duplicate(_)), "{refused}");
        }
    }
}

#[tokio::test]
async fn access_tokens() {
    for database in TestDatabase::each().await {
        let (store, account, ada) = ada(&database).await;
        let issue = async |lifetime| {
            let issue =
                store.transaction(async |together| together.issue_access_token(&account, &ada, lifetime, None).await);
            issue.await.unwrap()
        };
        let (first, second, over) = (issue(LONG).await, issue(LONG).await, issue(Duration::ZERO).await);
        assert!(first != second && first.len() == 43);
        let session = store.session(&first).await.unwrap().unwrap();
        assert_eq!((&session.user.id, &session.user.account_id), (&ada, &account));
        assert!(session.account_is_open && session.masked_by.is_none());
        assert!(store.session(&over).await.unwrap().is_none());
        assert!(store.session("").await.unwrap().is_none());
        let stored = store.of::<AccessToken>(&account).all(Query::all()).await.unwrap();
        assert!(!serde_json::to_string(&stored[0].value).unwrap().contains(&first));
        tokio::time::sleep(Duration::from_millis(5)).await;
        assert_eq!(store.sweep_tokens().await.unwrap(), 1);
        let revoke =
            store.transaction(async |together| together.revoke_access_tokens(&account, &ada, Some(&session.id)).await);
        revoke.await.unwrap();
        assert!(store.session(&first).await.unwrap().is_some());
        assert!(store.session(&second).await.unwrap().is_none());
        store.of::<UserRecord>(&account).delete(&ada).await.unwrap();
        assert!(store.session(&first).await.unwrap().is_none());
    }
}

#[tokio::test]
async fn masks_end_with_the_session_they_came_from() {
    for database in TestDatabase::each().await {
        let (store, account_id, ada) = ada(&database).await;
        let operations = account(&store, "Operations").await;
        let root =
            store.of(&operations).insert(UserRecord::new("root", "r@example.com", Role::Superadmin)).await.unwrap();
        let log_in = async || {
            let issue = store
                .transaction(async |together| together.issue_access_token(&operations, &root.id, LONG, None).await);
            let token = issue.await.unwrap();
            (store.session(&token).await.unwrap().unwrap().id, token)
        };
        let put_on = async |session: Option<&ObjectId>| {
            let mask = Mask { superadmin: root.id.clone(), session: session.cloned() };
            let issue = store
                .transaction(async |together| together.issue_access_token(&account_id, &ada, LONG, Some(&mask)).await);
            issue.await.unwrap()
        };
        let behind = async |token: &str| store.session(token).await.unwrap().map(|session| session.masked_by.unwrap());
        let ((first, token), (second, _)) = (log_in().await, log_in().await);
        let (mask, other, without) = (put_on(Some(&first)).await, put_on(Some(&second)).await, put_on(None).await);
        let superadmin = behind(&mask).await.unwrap();
        assert_eq!((&superadmin.id, superadmin.role), (&root.id, Role::Superadmin));
        assert!(superadmin.active && superadmin.account_is_open && superadmin.has_session);
        assert!(!behind(&without).await.unwrap().has_session);
        let deeper = put_on(Some(&store.session(&mask).await.unwrap().unwrap().id)).await;
        // All sessions but one.
        let revoke = store
            .transaction(async |together| together.revoke_access_tokens(&operations, &root.id, Some(&second)).await);
        revoke.await.unwrap();
        assert!(store.session(&token).await.unwrap().is_none());
        assert!(behind(&mask).await.is_none() && behind(&deeper).await.is_none() && behind(&other).await.is_some());
        store.transaction(async |together| together.revoke_masks(&root.id).await).await.unwrap();
        assert!(behind(&other).await.is_none() && behind(&without).await.is_none());
        let last = put_on(Some(&second)).await;
        store.of::<UserRecord>(&operations).delete(&root.id).await.unwrap();
        assert!(behind(&last).await.is_none());
        assert_eq!(store.across::<AccessToken>().count(Query::all()).await.unwrap(), 0);
    }
}

#[tokio::test]
async fn credentials_know_whether_the_account_is_open() {
    for database in TestDatabase::each().await {
        let (store, account_id, ada) = ada(&database).await;
        let issue =
            store.transaction(async |together| together.issue_access_token(&account_id, &ada, LONG, None).await);
        let token = issue.await.unwrap();
        let team = store.of(&account_id).insert(TeamRecord::new("Press")).await.unwrap().id;
        let (channel, audience) = (store.new_id(), Audience::Channel);
        let renew = store
            .transaction(async |together| together.renew_grant(&account_id, &channel, audience, &channel, None).await);
        let iat = renew.await.unwrap().value.issued_at;
        let accounts = store.of::<AccountRecord>(&account_id);
        let past = || Some("2020-01-01T00:00:00Z".parse().unwrap());
        let future = || Some("2100-01-01T00:00:00Z".parse().unwrap());
        for (active, expiration_time, is_open) in [
            (true, None, true),
            (false, None, false),
            (true, past(), false),
            (true, future(), true),
            (false, past(), false),
        ] {
            let change = |account: &mut AccountRecord| {
                (account.active, account.expiration_time) = (active, expiration_time);
            };
            let account = accounts.update(&account_id, change).await.unwrap();
            assert_eq!(account.value.is_open(), is_open);
            assert_eq!(store.session(&token).await.unwrap().unwrap().account_is_open, is_open);
            assert_eq!(store.grant(&account_id, &channel, audience, iat).await.unwrap().is_some(), is_open);
            let creator = store.creator(&account_id, &ada, Some(&team)).await.unwrap().unwrap();
            assert_eq!((creator.account_is_open, creator.team.unwrap().name.as_str()), (is_open, "Press"));
        }
        assert!(store.creator(&account_id, &ada, None).await.unwrap().unwrap().team.is_none());
        assert!(store.creator(&account_id, &ada, Some(&channel)).await.unwrap().unwrap().team.is_none());
        assert!(store.creator(&channel, &ada, None).await.unwrap().is_none(), "another account's user");
    }
}

#[tokio::test]
async fn one_time_tokens_are_used_once() {
    for database in TestDatabase::each().await {
        let (store, account, ada) = ada(&database).await;
        let issue = async |lifetime| {
            let issue = store.transaction(async |together| {
                together.issue_one_time_token(&account, &ada, Purpose::Password, lifetime).await
            });
            issue.await.unwrap()
        };
        let (invitation, old) = (issue(LONG * 2).await, issue(LONG).await);
        let mut token = String::new();
        for _ in 0..5 {
            token = issue(LONG + Duration::from_secs(1)).await;
        }
        let use_up = async |token: &str, purpose| {
            store
                .transaction(async |together| {
                    let Some(token) = together.one_time_token(token, purpose).await? else { return Ok(false) };
                    assert!(!token.value.is_expired());
                    together.use_up(&token).await?;
                    Ok(true)
                })
                .await
        };
        assert!(!use_up(&old, Purpose::Password).await.unwrap(), "later ones end it");
        assert!(use_up(&invitation, Purpose::Password).await.unwrap(), "what lasts longer stays");
        assert!(!use_up(&token, Purpose::Activation).await.unwrap());
        let uses = [use_up(&token, Purpose::Password), use_up(&token, Purpose::Password)];
        let used = futures_util::future::join_all(uses).await;
        assert_eq!(used.iter().filter(|used| matches!(used, Ok(true))).count(), 1, "{used:?}");
    }
}

#[tokio::test]
async fn a_new_grant_ends_the_old_one() {
    for database in TestDatabase::each().await {
        let (store, account, _) = ada(&database).await;
        let channel = store.new_id();
        let renew = async |expires_at| {
            let renew = store.transaction(async |together| {
                together.renew_grant(&account, &channel, Audience::Channel, &channel, expires_at).await
            });
            renew.await.unwrap().value.issued_at
        };
        let counts = async |iat| store.grant(&account, &channel, Audience::Channel, iat).await.unwrap().is_some();
        let first = renew(None).await;
        assert!(counts(first).await && !counts(first + 1).await);
        let second = renew(None).await;
        assert!(second > first && counts(second).await && !counts(first).await);
        assert!(store.grant(&account, &channel, Audience::Share, second).await.unwrap().is_none());
        assert!(store.grant(&store.new_id(), &channel, Audience::Channel, second).await.unwrap().is_none());
        store.transaction(async |together| together.revoke_grant(&account, &channel).await).await.unwrap();
        assert!(!counts(second).await);
        let over = renew(Some(now() / 1000)).await;
        assert!(!counts(over).await);
    }
}

#[tokio::test]
async fn attempts_are_counted_together() {
    for database in TestDatabase::each().await {
        let store = open(&database).await;
        let count = || store.count_attempt("login:ada", LONG);
        let tries: Vec<_> = futures_util::future::join_all((0..10).map(|_| count())).await;
        let mut tries: Vec<_> = tries.into_iter().map(|outcome| outcome.unwrap().0).collect();
        tries.sort();
        assert_eq!(tries, (1..=10).collect::<Vec<_>>());
        let (eleventh, over) = count().await.unwrap();
        assert!(eleventh == 11 && over <= LONG && over > LONG / 2, "{over:?}");
        store.discount_attempt("login:ada").await.unwrap();
        assert_eq!(count().await.unwrap().0, 11);
        store.forget_attempts("login:ada").await.unwrap();
        assert_eq!(count().await.unwrap().0, 1);
        assert_eq!(store.sweep_attempts().await.unwrap(), 0, "it counts for long");
        // A span that is over begins anew.
        for _ in 0..2 {
            assert_eq!(store.count_attempt("login:bob", Duration::from_millis(1)).await.unwrap().0, 1);
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        assert_eq!(store.count_attempt("login:bob", Duration::from_millis(1)).await.unwrap().0, 1);
        // Attempts of this very millisecond stay.
        tokio::time::sleep(Duration::from_millis(5)).await;
        assert_eq!(store.sweep_attempts().await.unwrap(), 1);
    }
}

#[tokio::test]
async fn servers_share_a_key() {
    for database in TestDatabase::each().await {
        let (first, second) = (open(&database).await, open(&database).await);
        let (a, b) = tokio::join!(first.signing_key(), second.signing_key());
        let key = a.unwrap();
        assert_eq!((&key, &key), (&b.unwrap(), &open(&database).await.signing_key().await.unwrap()));
    }
}

#[tokio::test]
async fn few_sources_of_a_user_are_remembered() {
    for database in TestDatabase::each().await {
        let (store, _, id) = ada(&database).await;
        let hash = |number: i64| ("address", format!("hash {number:02}"));
        for number in 0..=MAX_SOURCES {
            store.transaction(async |tx| tx.remember_sources(&id, &[hash(number)]).await).await.unwrap();
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
        let known = async |number: i64| !store.known_sources(Some(&id), &[hash(number)]).await.unwrap().is_empty();
        assert!(!known(0).await && known(1).await && known(MAX_SOURCES).await);
        assert!(store.known_sources(Some(&store.new_id()), &[hash(1)]).await.unwrap().is_empty());
        assert!(store.known_sources(None, &[hash(1)]).await.unwrap().is_empty());
        assert!(store.known_sources(Some(&id), &[("device", hash(1).1)]).await.unwrap().is_empty());
        assert_eq!(store.sweep_sources().await.unwrap(), 0);
        store.transaction(async |tx| tx.forget_sources(&id).await).await.unwrap();
        assert!(!known(1).await);
    }
}
