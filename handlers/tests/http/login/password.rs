//! Passwords by mail, and accounts that are activated.

use std::time::{Duration, Instant};

use handlers::{
    Role,
    store::{AccessToken, AccountRecord, Purpose, Query, QueuedMail, Stored, UserRecord},
};
use serde_json::json;
use sqlx::{Connection as _, PgConnection};
use test_databases::TestDatabase;

use super::{PASSWORD, ada, is_known, log_in, someone, token};
use crate::{
    answer::Answer,
    app::{App, Setup},
};

/// What lies in the outbox; the answer does not wait for it.
async fn letters(app: &App, user: &Stored<UserRecord>, count: usize) -> Vec<Stored<QueuedMail>> {
    for _ in 0..200 {
        let letters = app.store.of::<QueuedMail>(&user.account_id).all(Query::all()).await.unwrap();
        if letters.len() >= count {
            return letters;
        }
        tokio::time::sleep(Duration::from_millis(25)).await;
    }
    panic!("no {count} letters");
}

async fn reset(app: &App, name: &str) -> Answer {
    app.post("/users/password/reset").json(json!({ "userName": name })).send().await
}

async fn choose(app: &App, token: &str, password: &str) -> Answer {
    app.post("/users/password").json(json!({ "token": token, "password": password })).send().await
}

/// The token in the link of a letter.
fn token_of(letter: &Stored<QueuedMail>) -> String {
    let text = &letter.value.letter.text;
    let (_, rest) = text.split_once("#token=").unwrap_or_else(|| panic!("no link: {text}"));
    rest.split_whitespace().next().unwrap().to_owned()
}

#[actix_web::test]
async fn a_mail_leads_to_another_password() {
    for app in App::each().await {
        let user = ada(&app).await;
        let old = token(&log_in(&app, "ada", PASSWORD).await);
        reset(&app, "ADA").await.expect(204);
        let letter = letters(&app, &user, 1).await.remove(0);
        assert_eq!(letter.value.letter.address, "ada@example.com");
        let token = token_of(&letter);
        choose(&app, &token, "short").await.refused(400, "PasswordCriteriaMismatch");
        choose(&app, &token, "aaaaaaaaaaaaaa").await.refused(400, "PasswordCriteriaMismatch");
        choose(&app, &token, PASSWORD).await.refused(400, "PasswordIdentical");
        choose(&app, &token, "another horse battery").await.expect(204);
        choose(&app, &token, "a third horse battery").await.refused(404, "NotFoundError");
        assert!(!is_known(&app, &old).await, "whoever knew the old password is out");
        log_in(&app, "ada", PASSWORD).await.expect(401);
        log_in(&app, "ada", "another horse battery").await.expect(204);
    }
}

#[actix_web::test]
async fn of_names_that_do_not_exist_nothing_is_told() {
    let app = App::start().await;
    let user = ada(&app).await;
    let (known, unknown) = (reset(&app, "ada").await.expect(204), reset(&app, "eve").await.expect(204));
    assert_eq!((known.octets, known.headers.len()), (unknown.octets, unknown.headers.len()));
    letters(&app, &user, 1).await;
    assert_eq!(app.store.across::<QueuedMail>().count(Query::all()).await.unwrap(), 1);
    for name in ["ada", "eve"] {
        for _ in 0..4 {
            reset(&app, name).await.expect(204);
        }
        let answer = reset(&app, name).await.refused(429, "TooManyRequestsError");
        assert!(answer.header("retry-after").is_some(), "{answer:?}");
    }
}

#[actix_web::test]
async fn users_of_a_closed_account_get_no_mail() {
    let app = App::start().await;
    let closed = someone(&app, "ada", Role::Admin, |account| account.active = false).await;
    let open = someone(&app, "bea", Role::Admin, |_| ()).await;
    reset(&app, "ada").await.expect(204);
    reset(&app, "bea").await.expect(204);
    letters(&app, &open, 1).await;
    let waiting = async || app.store.of::<QueuedMail>(&closed.account_id).count(Query::all()).await.unwrap();
    assert_eq!(waiting().await, 0);
    let accounts = app.store.of::<AccountRecord>(&closed.account_id);
    accounts.update(&closed.account_id, |account| account.active = true).await.unwrap();
    reset(&app, "ada").await.expect(204);
    letters(&app, &closed, 1).await;
    assert_eq!(waiting().await, 1);
}

/// Nobody can write a token for now: an answer that waited for one would take as long as the lock, or fail.
#[actix_web::test]
async fn the_answer_does_not_wait_for_the_letter() {
    let Some(database) = TestDatabase::postgres().await else { return };
    let url = database.url().to_owned();
    let app = Setup::default().database(database).start().await;
    let user = ada(&app).await;
    let mut other = PgConnection::connect(&url).await.unwrap();
    let mut lock = other.begin().await.unwrap();
    sqlx::query("LOCK TABLE one_time_tokens IN ACCESS EXCLUSIVE MODE").execute(&mut *lock).await.unwrap();
    for name in ["ada", "eve"] {
        let begin = Instant::now();
        reset(&app, name).await.expect(204);
        // Whoever waits for a lock waits for five seconds.
        assert!(begin.elapsed() < Duration::from_secs(4), "{name}: {:?}", begin.elapsed());
    }
    assert_eq!(app.store.of::<QueuedMail>(&user.account_id).count(Query::all()).await.unwrap(), 0);
    lock.rollback().await.unwrap();
    letters(&app, &user, 1).await;
}

#[actix_web::test]
async fn tokens_that_are_over_or_unknown() {
    for app in App::each().await {
        let user = ada(&app).await;
        let issue = app.store.transaction(async |together| {
            together.issue_one_time_token(&user.account_id, &user.id, Purpose::Password, Duration::ZERO).await
        });
        let over = issue.await.unwrap();
        choose(&app, &over, "another horse battery").await.refused(403, "TokenExpired");
        choose(&app, "unknown", "another horse battery").await.refused(404, "NotFoundError");
        log_in(&app, "ada", PASSWORD).await.expect(204);
    }
}

/// Whoever knows a name can have mails sent, and must not make those worthless that the user has.
#[actix_web::test]
async fn mails_that_strangers_ask_for_leave_an_invitation_alone() {
    for app in App::each().await {
        let user = ada(&app).await;
        let issue = async || {
            let issue = app.store.transaction(async |together| {
                let week = Duration::from_secs(7 * 24 * 3600);
                together.issue_one_time_token(&user.account_id, &user.id, Purpose::Password, week).await
            });
            issue.await.unwrap()
        };
        let (invitation, other) = (issue().await, issue().await);
        for _ in 0..5 {
            reset(&app, "ada").await.expect(204);
        }
        let mails = letters(&app, &user, 5).await;
        choose(&app, &invitation, "another horse battery").await.expect(204);
        // With the first of them, the user has a password; the others are worth nothing.
        for token in std::iter::once(other).chain(mails.iter().map(token_of)) {
            choose(&app, &token, "a third horse battery").await.refused(404, "NotFoundError");
        }
    }
}

/// A change of the address revokes what was mailed to the old one, and what is about to be.
#[actix_web::test]
async fn no_link_to_an_old_address_outlives_its_change() {
    for app in App::each().await {
        let mut alive = Vec::new();
        for number in 0..8 {
            let name = format!("ada{number}");
            let user = someone(&app, &name, Role::Admin, |_| ()).await;
            let token = token(&log_in(&app, &name, PASSWORD).await);
            let change = app.patch(format!("/users/{}", user.id)).token(&token);
            let change = change.json(json!({ "email": format!("new-{name}@example.com") }));
            let delay = Duration::from_millis(number);
            let (asked, _) = futures_util::future::join(reset(&app, &name), async {
                tokio::time::sleep(delay).await;
                change.send().await.expect(200);
            })
            .await;
            asked.expect(204);
            let mail = letters(&app, &user, 1).await.remove(0);
            let tried = choose(&app, &token_of(&mail), "another horse battery").await;
            if tried.status == 204 && mail.value.letter.address == user.value.email {
                alive.push(number);
            }
        }
        assert!(alive.is_empty(), "links in mails to old addresses work: {alive:?}");
    }
}

#[actix_web::test]
async fn of_two_who_use_a_token_one_does() {
    let app = App::start().await;
    let user = ada(&app).await;
    reset(&app, "ada").await.expect(204);
    let token = token_of(&letters(&app, &user, 1).await[0]);
    let both = futures_util::future::join(
        choose(&app, &token, "the first horse battery"),
        choose(&app, &token, "the second horse battery"),
    );
    let (first, second) = both.await;
    let mut seen = [first.status, second.status];
    seen.sort();
    assert_eq!(seen, [204, 404]);
}

async fn activate(app: &App, name: &str, token: &str) -> Answer {
    let body = json!({ "username": name, "accountVerifyOneTimeToken": token });
    app.post("/users/activate").json(body).send().await
}

#[actix_web::test]
async fn activating_opens_the_account() {
    for app in App::each().await {
        let user = someone(&app, "ada", Role::Admin, |account| account.active = false).await;
        let users = app.store.of::<UserRecord>(&user.account_id);
        let close = users.update(&user.id, |user| {
            user.active = false;
            user.password = None;
        });
        close.await.unwrap();
        let issue = async |lifetime| {
            let issue = app.store.transaction(async |together| {
                together.issue_one_time_token(&user.account_id, &user.id, Purpose::Activation, lifetime).await
            });
            issue.await.unwrap()
        };
        let over = issue(Duration::ZERO).await;
        activate(&app, "ada", &over).await.refused(403, "TokenExpired");
        let token = issue(Duration::from_secs(60)).await;
        activate(&app, "eve", &token).await.refused(404, "NotFoundError");
        activate(&app, "ada", "wrong").await.refused(404, "NotFoundError");
        let answer = activate(&app, "Ada", &token).await.expect(200);
        assert_eq!(answer.body["products"], json!(["cp", "inbox", "ml"]));
        assert!(is_known(&app, answer.body["accessToken"].as_str().unwrap()).await);
        choose(&app, answer.body["oneTimeToken"].as_str().unwrap(), PASSWORD).await.expect(204);
        log_in(&app, "ada", PASSWORD).await.expect(204);
        activate(&app, "ada", &token).await.refused(404, "NotFoundError");
        assert!(app.store.account(&user.account_id).await.unwrap().value.active);
    }
}

#[actix_web::test]
async fn an_account_that_is_over_is_not_activated() {
    let app = App::start().await;
    let past = "2001-01-01T00:00:00Z".parse().unwrap();
    let over = |account: &mut AccountRecord| (account.active, account.expiration_time) = (false, Some(past));
    let user = someone(&app, "ada", Role::Admin, over).await;
    let issue = app.store.transaction(async |together| {
        let (account_id, lifetime) = (&user.account_id, Duration::from_secs(60));
        together.issue_one_time_token(account_id, &user.id, Purpose::Activation, lifetime).await
    });
    let token = issue.await.unwrap();
    activate(&app, "ada", &token).await.refused(403, "AccessDenied");
    assert!(!app.store.account(&user.account_id).await.unwrap().value.active, "nothing of it is stored");
    assert_eq!(app.store.across::<AccessToken>().count(Query::all()).await.unwrap(), 0);
}
