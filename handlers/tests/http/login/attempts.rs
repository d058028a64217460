//! Failed attempts: what they count for, whom they slow down, and whom they do not.

use std::time::{Duration, Instant};

use handlers::{
    Role,
    identity::Pacing,
    store::{Purpose, Query, QueuedMail, SecondFactor, UserRecord},
};
use serde_json::json;
use test_databases::TestDatabase;
use totp_rs::Secret;

use super::{PASSWORD, ada, someone};
use crate::{
    answer::Answer,
    app::{App, Setup},
    cast,
    request::Request,
};

const WRONG: &str = "wrong horse battery";

/// The address where the user has logged in before.
const HOME: &str = "203.0.113.7";

/// Waits that are noticed, and that no test waits for to the end.
const LONG: Pacing =
    Pacing { free: 10, first: Duration::from_secs(30), doubling: 10, longest: Duration::from_secs(30), waiting: 8 };

/// A server behind a proxy that says where clients are, on each database.
async fn apps(pacing: Pacing) -> Vec<App> {
    let mut apps = Vec::new();
    for database in TestDatabase::each().await {
        let setup = Setup::default().database(database).identity(|options| options.pacing = pacing);
        apps.push(setup.serving(|it| it.proxies.trusted = vec!["127.0.0.0/8".parse().unwrap()]).start().await);
    }
    apps
}

fn login(app: &App, address: &str, name: &str, password: &str) -> Request {
    let body = json!({ "username": name, "password": password });
    app.post("/users/login").header("x-forwarded-for", address).json(body)
}

/// An address that no other number has.
fn stranger(number: usize) -> String {
    format!("198.51.{}.{}", number / 200, number % 200)
}

/// Failed logins from as many addresses.
async fn guess(app: &App, name: &str, count: usize) {
    for number in 0..count {
        login(app, &stranger(number), name, WRONG).send().await.refused(401, "AccessTokenInvalidError");
    }
}

fn device(answer: &Answer) -> String {
    answer.cookie("device").unwrap_or_else(|| panic!("no device: {answer:?}")).value().to_owned()
}

#[actix_web::test]
async fn strangers_do_not_slow_a_user_down_where_the_user_is_known() {
    for app in apps(LONG).await {
        ada(&app).await;
        let first = login(&app, HOME, "ada", PASSWORD).send().await.expect(204);
        let cookie = first.cookie("device").unwrap();
        assert_eq!((cookie.http_only(), cookie.path()), (Some(true), Some("/")));
        assert_eq!(cookie.max_age().unwrap().whole_days(), 90);
        guess(&app, "ada", 10).await;
        // Two guesses wait, and a third one is not let in.
        let waiting: Vec<_> =
            (10..12).map(|number| actix_web::rt::spawn(login(&app, &stranger(number), "ada", WRONG).send())).collect();
        let refused = loop {
            let third =
                tokio::time::timeout(Duration::from_millis(500), login(&app, &stranger(20), "ada", WRONG).send());
            if let Ok(refused) = third.await {
                break refused.refused(429, "TooManyRequestsError");
            }
        };
        assert_eq!(refused.header("retry-after").as_deref(), Some("31"));
        // Ada is let in at once at her address, and with her device anywhere.
        let begin = Instant::now();
        login(&app, HOME, "Ada", PASSWORD).send().await.expect(204);
        let elsewhere = login(&app, "192.0.2.1", "ada", PASSWORD).cookie("device", device(&first)).send().await;
        assert_eq!(device(&elsewhere.expect(204)), device(&first), "the device stays the same");
        // Names that nobody guesses at are not slowed down.
        someone(&app, "bob", Role::Cm, |_| ()).await;
        login(&app, &stranger(10), "bob", PASSWORD).send().await.expect(204);
        assert!(begin.elapsed() < Duration::from_secs(20), "{:?}", begin.elapsed());
        waiting.into_iter().for_each(|guess| guess.abort());
    }
}

#[actix_web::test]
async fn a_user_at_a_new_address_is_slowed_down_and_let_in() {
    let first = Duration::from_millis(400);
    for app in apps(Pacing { free: 5, first, doubling: 100, longest: first, waiting: 8 }).await {
        ada(&app).await;
        guess(&app, "ada", 7).await;
        let begin = Instant::now();
        login(&app, "192.0.2.1", "ada", PASSWORD).send().await.expect(204);
        assert!(begin.elapsed() >= first, "{:?}", begin.elapsed());
        let begin = Instant::now();
        login(&app, "192.0.2.1", "ada", WRONG).send().await.expect(401);
        login(&app, "192.0.2.1", "ada", PASSWORD).send().await.expect(204);
        assert!(begin.elapsed() < Duration::from_secs(5), "the address is known now");
    }
}

#[actix_web::test]
async fn failures_at_one_address_are_refused_there_only() {
    for app in apps(LONG).await {
        ada(&app).await;
        let known = device(&login(&app, HOME, "ada", PASSWORD).send().await.expect(204));
        for _ in 0..10 {
            login(&app, HOME, "ada", WRONG).send().await.refused(401, "AccessTokenInvalidError");
        }
        // Somebody else at the same address, maybe; the device is known, and counted by itself.
        login(&app, HOME, "ada", PASSWORD).send().await.refused(429, "TooManyRequestsError");
        login(&app, HOME, "ada", PASSWORD).cookie("device", &known).send().await.expect(204);
        for _ in 0..10 {
            login(&app, HOME, "ada", WRONG).cookie("device", &known).send().await.expect(401);
        }
        login(&app, HOME, "ada", PASSWORD).cookie("device", &known).send().await.refused(429, "TooManyRequestsError");
        login(&app, "192.0.2.1", "ada", PASSWORD).send().await.expect(204);
    }
}

/// What was verified before a wait is verified against what the user has after it.
#[actix_web::test]
async fn a_new_password_counts_for_logins_that_wait() {
    let first = Duration::from_millis(1500);
    for app in apps(Pacing { free: 0, first, doubling: 100, longest: first, waiting: 8 }).await {
        let user = ada(&app).await;
        let users = app.store.of::<UserRecord>(&user.account_id);
        let begin = || actix_web::rt::spawn(login(&app, &stranger(1), "ada", PASSWORD).send());
        let until_it_waits = || tokio::time::sleep(Duration::from_millis(500));
        let waiting = begin();
        until_it_waits().await;
        users.update(&user.id, |user| user.password = Some("$another".to_owned())).await.unwrap();
        waiting.await.unwrap().refused(401, "AccessTokenInvalidError");
        users.update(&user.id, |it| it.password.clone_from(&user.value.password)).await.unwrap();
        let waiting = begin();
        until_it_waits().await;
        let factor = SecondFactor { secret: Secret::generate().to_base32(), last_step: 0 };
        users.update(&user.id, |user| user.totp = Some(factor.clone())).await.unwrap();
        waiting.await.unwrap().refused(401, "AccessTokenInvalidError");
    }
}

/// What is counted for a name, and what strangers type, is a row in the store.
#[actix_web::test]
async fn an_address_that_is_refused_counts_for_no_name() {
    for app in apps(Pacing::default()).await {
        let address = stranger(1);
        for _ in 0..200 {
            app.store.count_attempt(&format!("login from:{address}"), Duration::from_secs(900)).await.unwrap();
        }
        for number in 0..20 {
            login(&app, &address, &format!("name{number}"), WRONG).send().await.refused(429, "TooManyRequestsError");
            // This is the first attempt that is counted.
            let name = format!("login:name{number} at {address}");
            let (tries, _) = app.store.count_attempt(&name, Duration::from_secs(900)).await.unwrap();
            assert_eq!(tries, 1, "{name}");
        }
    }
}

#[actix_web::test]
async fn many_logins_of_a_user_at_once_are_let_in() {
    for app in apps(Pacing::default()).await {
        ada(&app).await;
        let all = (0..24).map(|_| login(&app, HOME, "ada", PASSWORD).send());
        for answer in futures_util::future::join_all(all).await {
            answer.expect(204);
        }
        // Guesses at once are still counted.
        let all = (0..14).map(|_| login(&app, HOME, "ada", WRONG).send());
        let refused = futures_util::future::join_all(all).await;
        let count = |status| refused.iter().filter(|answer| answer.status == status).count();
        assert_eq!((count(401), count(429)), (10, 4));
    }
}

/// A device is known by a token that was issued here, and to the user who has logged in with it.
#[actix_web::test]
async fn devices_of_others_are_strangers() {
    let first = Duration::from_millis(400);
    for app in apps(Pacing { free: 0, first, doubling: 100, longest: first, waiting: 8 }).await {
        ada(&app).await;
        someone(&app, "bob", Role::Cm, |_| ()).await;
        let bobs = device(&login(&app, "192.0.2.1", "bob", PASSWORD).send().await.expect(204));
        let begin = Instant::now();
        login(&app, "192.0.2.2", "ada", WRONG).cookie("device", &bobs).send().await.expect(401);
        assert!(begin.elapsed() >= first, "{:?}", begin.elapsed());
        let planted = "x".repeat(43);
        let given = login(&app, "192.0.2.3", "ada", PASSWORD).cookie("device", &planted).send().await.expect(204);
        assert_ne!(device(&given), planted);
    }
}

#[actix_web::test]
async fn failed_activations_do_not_count_for_logins() {
    for app in apps(Pacing::default()).await {
        let user = ada(&app).await;
        let activate = async |address: &str, name: &str, token: &str| {
            let body = json!({ "username": name, "accountVerifyOneTimeToken": token });
            app.post("/users/activate").header("x-forwarded-for", address).json(body).send().await
        };
        for _ in 0..10 {
            activate("198.51.100.1", "ada", "guess").await.refused(404, "NotFoundError");
        }
        activate("198.51.100.1", "ada", "guess").await.refused(429, "TooManyRequestsError");
        login(&app, "198.51.100.1", "ada", PASSWORD).send().await.expect(204);
        // Nor do they keep the user from activating somewhere else.
        let issue = app.store.transaction(async |tx| {
            let lifetime = Duration::from_secs(60);
            tx.issue_one_time_token(&user.account_id, &user.id, Purpose::Activation, lifetime).await
        });
        let token = issue.await.unwrap();
        let activated = activate("192.0.2.1", "ada", &token).await.expect(200);
        assert!(!device(&activated).is_empty());
        // Of many names from one address, so many are tried.
        let mut statuses = std::collections::BTreeMap::new();
        for number in 0..250 {
            let answer = activate("198.51.100.2", &format!("user{number}"), "guess").await;
            *statuses.entry(answer.status).or_insert(0) += 1;
        }
        assert_eq!(statuses.into_iter().collect::<Vec<_>>(), [(404, 200), (429, 50)]);
    }
}

#[actix_web::test]
async fn strangers_do_not_keep_a_user_from_choosing_a_password() {
    for app in apps(Pacing::default()).await {
        let user = ada(&app).await;
        login(&app, HOME, "ada", PASSWORD).send().await.expect(204);
        let reset = async |address: &str, name: &str| {
            let request = app.post("/users/password/reset").header("x-forwarded-for", address);
            request.json(json!({ "userName": name })).send().await
        };
        for number in 0..5 {
            reset(&stranger(number), "ada").await.expect(204);
        }
        reset(&stranger(9), "ada").await.refused(429, "TooManyRequestsError");
        // Nor by a name that looks like the user's at that place.
        for number in 0..5 {
            reset(&stranger(number), &format!("ada at {HOME}")).await.expect(204);
        }
        reset(HOME, "ADA").await.expect(204);
        // No mail is waited for.
        let mails = app.store.of::<QueuedMail>(&user.account_id);
        while mails.count(Query::all()).await.unwrap() < 6 {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        // A new password makes all places strange, but the one where it was chosen.
        let issue = app.store.transaction(async |tx| {
            tx.issue_one_time_token(&user.account_id, &user.id, Purpose::Password, Duration::from_secs(60)).await
        });
        let body = json!({ "token": issue.await.unwrap(), "password": "another horse battery" });
        let request = app.post("/users/password").header("x-forwarded-for", "192.0.2.1");
        device(&request.json(body).send().await.expect(204));
        reset(HOME, "ada").await.refused(429, "TooManyRequestsError");
        reset("192.0.2.1", "ada").await.expect(204);
    }
}

#[actix_web::test]
async fn a_password_that_is_changed_makes_other_places_strange() {
    for app in apps(Pacing::default()).await {
        let user = ada(&app).await;
        let admin = cast::user(&app, &user.account_id, Role::Admin).await;
        login(&app, HOME, "ada", PASSWORD).send().await.expect(204);
        let reset = async |address: &str| {
            let request = app.post("/users/password/reset").header("x-forwarded-for", address);
            request.json(json!({ "userName": "ada" })).send().await
        };
        for number in 0..5 {
            reset(&stranger(number)).await.expect(204);
        }
        reset(HOME).await.expect(204);
        let change = |address: &str, token: &str, body: serde_json::Value| {
            let request = app.patch(format!("/users/{}", user.id)).header("x-forwarded-for", address);
            request.token(token).json(body).send()
        };
        let set = change("192.0.2.1", &admin.token, json!({ "password": "another horse battery" })).await.expect(200);
        assert!(set.cookie("device").is_none(), "the admin is not the user");
        for address in [HOME, "192.0.2.1"] {
            reset(address).await.refused(429, "TooManyRequestsError");
        }
        // Where users change their own password, they are known.
        let session = login(&app, "192.0.2.2", "ada", "another horse battery").send().await.expect(204);
        let session = session.cookie("accesstoken").unwrap().value().to_owned();
        let body = json!({ "password": "a third horse battery", "oldPassword": "another horse battery" });
        assert!(!device(&change("192.0.2.3", &session, body).await.expect(200)).is_empty());
        reset("192.0.2.2").await.refused(429, "TooManyRequestsError");
        reset("192.0.2.3").await.expect(204);
    }
}

/// Users with one mailbox count together; what strangers ask for leaves the places alone where a user is known.
#[actix_web::test]
async fn a_mailbox_gets_some_mails_a_day_for_choosing_a_password() {
    for app in apps(Pacing::default()).await {
        for name in ["ada", "bob", "cat", "dan", "eve"] {
            let user = someone(&app, name, Role::Cm, |_| ()).await;
            let users = app.store.of::<UserRecord>(&user.account_id);
            users.update(&user.id, |user| user.email = format!("ada+{name}@example.com")).await.unwrap();
        }
        login(&app, HOME, "ada", PASSWORD).send().await.expect(204);
        let reset = async |address: &str, name: &str| {
            let request = app.post("/users/password/reset").header("x-forwarded-for", address);
            request.json(json!({ "userName": name })).send().await.expect(204)
        };
        for name in ["ada", "bob", "cat", "dan", "eve"] {
            for number in 0..5 {
                reset(&stranger(number), name).await;
            }
        }
        let mails = async || app.store.across::<QueuedMail>().count(Query::all()).await.unwrap();
        while mails().await < 20 {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        tokio::time::sleep(Duration::from_millis(300)).await;
        assert_eq!(mails().await, 20);
        reset(HOME, "ada").await;
        while mails().await < 21 {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    }
}

#[actix_web::test]
async fn strangers_do_not_use_up_the_codes_of_a_user() {
    for app in apps(Pacing::default()).await {
        let user = ada(&app).await;
        login(&app, HOME, "ada", PASSWORD).send().await.expect(204);
        let secret = Secret::generate().to_base32();
        let factor = SecondFactor { secret: secret.clone(), last_step: 0 };
        let users = app.store.of::<UserRecord>(&user.account_id);
        users.update(&user.id, |user| user.totp = Some(factor.clone())).await.unwrap();
        let jwt = login(&app, HOME, "ada", PASSWORD).send().await.expect(200).body["jwt"].clone();
        let show = async |address: &str, code: &str| {
            let request = app.post("/users/totp/login").header("x-forwarded-for", address);
            request.json(json!({ "jwt": jwt, "code": code })).send().await
        };
        for number in 0..10 {
            show(&stranger(number), "000000").await.expect(401);
        }
        show(&stranger(10), "000000").await.refused(429, "TooManyRequestsError");
        show(HOME, &super::second_factor::code(&secret)).await.expect(204);
    }
}
