//! Logging in: with a password, a second factor, a mail, through Keycloak; and what keeps others out.

mod attempts;
mod keycloak;
mod password;
pub(crate) mod second_factor;

use std::time::{Duration, Instant};

use awc::http::Method;
use generated::models::ObjectId;
use handlers::{
    Role,
    store::{AccountRecord, Stored, UserRecord},
};
use serde_json::{Value, json};

use crate::{
    answer::Answer,
    app::{App, Setup},
};

const PASSWORD: &str = "correct horse battery";

/// Someone who can log in with [`PASSWORD`], in an account that `change` has changed.
async fn someone(app: &App, name: &str, role: Role, change: impl Fn(&mut AccountRecord)) -> Stored<UserRecord> {
    let account_id = app.store.new_id();
    let mut account = AccountRecord::new(format!("Account of {name}"));
    change(&mut account);
    let mut user = UserRecord::new(name, format!("{name}@example.com"), role);
    user.first_name = "Ada".to_owned();
    user.password = Some(app.identity().passwords().hash(PASSWORD).await.unwrap());
    let make = app.store.transaction(async |together| {
        together.create_account(account_id.clone(), account.clone()).await?;
        together.of(&account_id).insert(user.clone()).await
    });
    make.await.unwrap()
}

async fn ada(app: &App) -> Stored<UserRecord> {
    someone(app, "ada", Role::Cm, |_| ()).await
}

async fn log_in(app: &App, name: &str, password: &str) -> Answer {
    app.post("/users/login").json(json!({ "username": name, "password": password })).send().await
}

/// The token in the cookie of an answer.
fn token(answer: &Answer) -> String {
    answer.cookie("accesstoken").unwrap_or_else(|| panic!("no cookie: {answer:?}")).value().to_owned()
}

/// Who the token stands for.
async fn is_known(app: &App, token: &str) -> bool {
    let answer = app.get("/contacts").token(token).send().await;
    assert!(matches!(answer.status, 200 | 401), "{answer:?}");
    answer.status == 200
}

#[actix_web::test]
async fn a_password_gives_a_token_until_it_is_given_back() {
    for app in App::each().await {
        let user = ada(&app).await;
        let answer = log_in(&app, "Ada", PASSWORD).await.expect(204);
        let cookie = answer.cookie("accesstoken").unwrap();
        assert_eq!((cookie.http_only(), cookie.secure(), cookie.path()), (Some(true), None, Some("/")));
        assert_eq!(cookie.same_site().unwrap().to_string(), "Lax");
        assert_eq!(cookie.max_age().unwrap().whole_hours(), 24);
        let (first, second) = (token(&answer), token(&log_in(&app, "ada", PASSWORD).await));
        assert!(first != second && is_known(&app, &first).await && is_known(&app, &second).await);
        let stored = app.store.of::<UserRecord>(&user.account_id).get(&user.id).await.unwrap();
        assert!(stored.value.last_login_time.is_some());
        let answer = app.get("/users/logout").token(&first).send().await.expect(204);
        assert_eq!(token(&answer), "");
        assert!(!is_known(&app, &first).await && is_known(&app, &second).await);
        app.get("/users/logout").token(&first).send().await.refused(401, "AccessTokenInvalidError");
        let app = Setup::default().database(app.stop().await).start().await;
        assert!(is_known(&app, &second).await, "it survives a restart");
    }
}

/// A link on a page of another site sends the cookie along.
#[actix_web::test]
async fn pages_of_other_sites_log_nobody_out() {
    let app = App::start().await;
    ada(&app).await;
    let session = token(&log_in(&app, "ada", PASSWORD).await.expect(204));
    let logout = |method, site: &str| {
        app.request(method, "/users/logout").cookie("accesstoken", &session).header("sec-fetch-site", site)
    };
    for method in [Method::GET, Method::HEAD] {
        assert_eq!(logout(method, "cross-site").send().await.status, 403);
    }
    assert!(is_known(&app, &session).await);
    logout(Method::GET, "same-origin").send().await.expect(204);
    assert!(!is_known(&app, &session).await);
    // Who has the token is no page of another site.
    let session = token(&log_in(&app, "ada", PASSWORD).await.expect(204));
    app.get("/users/logout").token(&session).header("sec-fetch-site", "cross-site").send().await.expect(204);
}

#[actix_web::test]
async fn apps_stay_logged_in_longer() {
    let app = App::start().await;
    ada(&app).await;
    for (kind, days) in [("default", 1), ("mobile", 90), ("storyPublisher", 90)] {
        let body = json!({ "username": "ada", "password": PASSWORD });
        let answer = app.post("/users/login").query("type", kind).json(body).send().await.expect(204);
        assert_eq!(answer.cookie("accesstoken").unwrap().max_age().unwrap().whole_days(), days);
    }
}

#[actix_web::test]
async fn what_is_wrong_is_not_told() {
    for app in App::each().await {
        ada(&app).await;
        let wrong = log_in(&app, "ada", "wrong horse battery").await.refused(401, "AccessTokenInvalidError");
        for (name, password) in [("eve", PASSWORD), ("", PASSWORD), ("ada", ""), ("ada'--", "x")] {
            let answer = log_in(&app, name, password).await;
            assert_eq!((answer.status, &answer.body), (401, &wrong.body), "{name}");
        }
    }
}

/// The medians of how long several kinds of requests take, which are sent in turns, so that a machine that is busy for a
/// while is so for all of them.
async fn medians<const N: usize>(rounds: usize, ask: impl AsyncFn(usize, usize) -> Answer) -> [Duration; N] {
    let mut times = [const { Vec::new() }; N];
    for round in 0..rounds {
        for (kind, times) in times.iter_mut().enumerate() {
            let begin = Instant::now();
            ask(kind, round).await;
            times.push(begin.elapsed());
            // What goes on behind the answer is not to be the next one's.
            tokio::time::sleep(Duration::from_millis(15)).await;
        }
    }
    times.map(|mut times| {
        times.sort();
        times[times.len() / 2]
    })
}

/// No kind takes three times as long as another. What is told apart by clients would be more; on a machine that is busy,
/// noise can be nearly that.
fn assert_alike(times: &[Duration]) {
    let (shortest, longest) = (times.iter().min().unwrap(), times.iter().max().unwrap());
    assert!(*longest < *shortest * 3, "{times:?}");
}

#[actix_web::test]
async fn nor_does_a_login_take_another_time() {
    let app = App::start().await;
    ada(&app).await;
    let invited = someone(&app, "bob", Role::Cm, |_| ()).await;
    let users = app.store.of::<UserRecord>(&invited.account_id);
    users.update(&invited.id, |user| user.password = None).await.unwrap();
    let times: [Duration; 3] = medians(9, async |kind, round| {
        let unknown = format!("eve{round}");
        let name = ["ada", "bob", &unknown][kind];
        log_in(&app, name, "wrong horse battery").await.expect(401)
    })
    .await;
    println!("known, without a password, unknown: {times:?}");
    // Without a password to verify it would be a small part.
    assert_alike(&times);
}

#[actix_web::test]
async fn nor_does_asking_for_a_mail() {
    let app = App::start().await;
    for number in 0..15 {
        someone(&app, &format!("ada{number}"), Role::Cm, |_| ()).await;
    }
    let times: [Duration; 2] = medians(15, async |kind, round| {
        let body = json!({ "userName": format!("{}{round}", ["ada", "eve"][kind]) });
        app.post("/users/password/reset").json(body).send().await.expect(204)
    })
    .await;
    println!("known, unknown: {times:?}");
    assert_alike(&times);
}

#[actix_web::test]
async fn who_tries_too_often_has_to_wait() {
    for app in App::each().await {
        ada(&app).await;
        for name in ["ada", "nobody"] {
            for _ in 0..10 {
                log_in(&app, name, "wrong horse battery").await.refused(401, "AccessTokenInvalidError");
            }
            let answer = log_in(&app, name, PASSWORD).await.refused(429, "TooManyRequestsError");
            let seconds: u64 = answer.header("retry-after").unwrap().parse().unwrap();
            assert!((1..=901).contains(&seconds), "{seconds}");
        }
        // A restart forgets nothing.
        let app = Setup::default().database(app.stop().await).start().await;
        log_in(&app, "ADA", PASSWORD).await.refused(429, "TooManyRequestsError");
    }
}

#[actix_web::test]
async fn success_begins_anew() {
    let app = App::start().await;
    ada(&app).await;
    for _ in 0..3 {
        for _ in 0..9 {
            log_in(&app, "ada", "wrong horse battery").await.expect(401);
        }
        log_in(&app, "ada", PASSWORD).await.expect(204);
    }
}

#[actix_web::test]
async fn users_and_accounts_that_are_closed_stay_out() {
    let app = App::start().await;
    someone(&app, "closed", Role::Cm, |account| account.active = false).await;
    let past = "2001-01-01T00:00:00Z".parse().unwrap();
    someone(&app, "late", Role::Cm, |account| account.expiration_time = Some(past)).await;
    let user = someone(&app, "gone", Role::Cm, |_| ()).await;
    let token = token(&log_in(&app, "gone", PASSWORD).await);
    app.store.of::<UserRecord>(&user.account_id).update(&user.id, |user| user.active = false).await.unwrap();
    for name in ["closed", "late", "gone"] {
        log_in(&app, name, PASSWORD).await.refused(403, "AccessDenied");
        log_in(&app, name, "wrong horse battery").await.refused(401, "AccessTokenInvalidError");
    }
    assert!(!is_known(&app, &token).await);
}

#[actix_web::test]
async fn a_cookie_writes_from_our_own_pages_only() {
    let app = Setup::default().serving(|it| it.cors_origins = vec!["https://app.example.com".parse().unwrap()]);
    let app = app.start().await;
    someone(&app, "ada", Role::Smm, |_| ()).await;
    let token = token(&log_in(&app, "ada", PASSWORD).await);
    app.get("/contacts").cookie("accesstoken", &token).send().await.expect(200);
    let write = |origin: Option<&str>| {
        let request = app.post("/contacts").cookie("accesstoken", &token).json(json!({ "email": "a@example.com" }));
        origin.map_or_else(
            || request,
            |origin| {
                app.post("/contacts")
                    .cookie("accesstoken", &token)
                    .json(json!({ "email": "a@example.com" }))
                    .header("origin", origin)
            },
        )
    };
    for origin in [None, Some("null"), Some("https://evil.example"), Some("http://127.0.0.1:1"), Some("")] {
        write(origin).send().await.refused(403, "AccessDenied");
    }
    for origin in [&app.base, "https://app.example.com", "https://APP.example.com:443"] {
        write(Some(origin)).send().await.expect(200);
    }
    // Whoever shows the token itself is no page of someone else's.
    app.post("/contacts")
        .token(&token)
        .header("origin", "https://evil.example")
        .json(json!({ "email": "a@example.com" }))
        .send()
        .await
        .expect(200);
    // What is shown counts, not what comes along.
    app.get("/contacts").cookie("accesstoken", &token).token("wrong").send().await.expect(401);
}

#[actix_web::test]
async fn off_loopback_the_cookie_needs_tls() {
    let app = Setup::default().public_url("https://api.example.com").start().await;
    ada(&app).await;
    let answer = log_in(&app, "ada", PASSWORD).await.expect(204);
    assert_eq!(answer.cookie("accesstoken").unwrap().secure(), Some(true));
    let request = app.post("/contacts").cookie("accesstoken", token(&answer)).json(json!({ "email": "a@example.com" }));
    request.header("origin", &app.base).send().await.refused(403, "AccessDenied");
}

#[actix_web::test]
async fn superadmins_put_on_masks() {
    for app in App::each().await {
        let root = someone(&app, "root", Role::Superadmin, |_| ()).await;
        let user = ada(&app).await;
        let admin = someone(&app, "boss", Role::Admin, |_| ()).await;
        let mask = async |by: &str, whom: &ObjectId| {
            let token = token(&log_in(&app, by, PASSWORD).await);
            app.post(format!("/users/{}/mask", whom.as_str())).token(token).send().await
        };
        let masked = token(&mask("root", &user.id).await.expect(204));
        let me = app.get(format!("/users/{}/totp", user.id.as_str())).token(&masked).send().await;
        assert_eq!(me.status, 405, "{me:?}");
        let contacts = app.store.of::<handlers::store::ContactRecord>(&user.account_id);
        contacts.insert(handlers::store::ContactRecord { email: "a@example.com".to_owned() }).await.unwrap();
        let seen = app.get("/contacts").token(&masked).send().await.expect(200);
        assert_eq!(seen.body.as_array().map(Vec::len), Some(1), "the mask's account");
        mask("boss", &user.id).await.refused(403, "InsufficientPermissions");
        mask("root", &app.store.new_id()).await.refused(404, "NotFoundError");
        app.store.of::<UserRecord>(&user.account_id).update(&user.id, |user| user.active = false).await.unwrap();
        mask("root", &user.id).await.refused(403, "AccessDenied");
        let (_, _) = (root, admin);
    }
}

#[actix_web::test]
async fn logging_out_of_a_device_forgets_it() {
    let app = App::start().await;
    let user = ada(&app).await;
    let users = app.store.of::<UserRecord>(&user.account_id);
    users.update(&user.id, |user| drop(user.mobile_devices.insert("phone".to_owned(), "x".to_owned()))).await.unwrap();
    let token = token(&log_in(&app, "ada", PASSWORD).await);
    app.get("/users/logout").query("deviceId", "phone").token(token).send().await.expect(204);
    assert!(users.get(&user.id).await.unwrap().value.mobile_devices.is_empty());
}

#[actix_web::test]
async fn what_is_for_users_only() {
    let app = App::start().await;
    let ada = ada(&app).await;
    let (id, code) = (ada.id.as_str(), json!({ "jwt": "x", "code": "000000" }));
    for request in [
        app.get("/users/logout"),
        app.post("/users/totp/generate"),
        app.post("/users/totp/verify").json(code),
        app.delete(format!("/users/{id}/totp")).query("code", "000000"),
        app.post(format!("/users/{id}/mask")),
    ] {
        request.send().await.refused(401, "AccessTokenInvalidError");
    }
    app.post("/users/ada/mask").dev().send().await.refused(400, "BadRequestError");
    app.delete("/users/ada/totp").query("code", "000000").dev().send().await.refused(400, "BadRequestError");
    app.get("/users/logout")
        .query("deviceId", "a")
        .query("deviceId", "b")
        .dev()
        .send()
        .await
        .refused(400, "BadRequestError");
}

#[actix_web::test]
async fn bodies_that_break_the_contract() {
    let app = App::start().await;
    for path in ["/users/login", "/users/activate", "/users/password", "/users/password/reset", "/users/totp/login"] {
        app.request(Method::POST, path).json(json!({ "username": 7 })).send().await.refused(400, "BadRequestError");
        app.request(Method::POST, path).json(Value::Null).send().await.refused(400, "BadRequestError");
    }
}
