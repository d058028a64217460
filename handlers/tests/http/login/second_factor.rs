//! The second factor.

use handlers::{
    Role,
    store::{AccountRecord, SecondFactor, Stored, UserRecord},
};
use serde_json::{Value, json};
use totp_rs::{Builder, Secret};

use super::{PASSWORD, ada, is_known, log_in, someone, token};
use crate::{answer::Answer, app::App};

/// Now, in seconds since 1970.
fn now() -> u64 {
    std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap().as_secs()
}

/// The code that an app shows at a time.
fn code_at(secret: &str, time: u64) -> String {
    let secret = Secret::try_from_base32(secret).unwrap();
    let totp = Builder::new().with_secret(secret).with_account_name("ada").with_issuer(Some("SocialHub")).build();
    totp.unwrap().generate(time).to_string()
}

/// The code that an app shows now.
pub(crate) fn code(secret: &str) -> String {
    code_at(secret, now())
}

async fn show(app: &App, jwt: &Value, code: &str) -> Answer {
    app.post("/users/totp/login").json(json!({ "jwt": jwt, "code": code })).send().await
}

#[actix_web::test]
async fn set_up_shown_and_taken_off() {
    for app in App::each().await {
        let user = ada(&app).await;
        let session = token(&log_in(&app, "ada", PASSWORD).await);
        let new = app.post("/users/totp/generate").token(&session).send().await.expect(200).body;
        assert!(new["image"].as_str().unwrap().starts_with("data:image/png;base64,"));
        let secret = new["secret"].as_str().unwrap();
        // Steps of half a minute. While the test runs, another one may begin; the code before and the code after count, too.
        let begin = now();
        let (this, next) = (code_at(secret, begin), code_at(secret, begin + 30));
        let verify = async |jwt: &Value, code: &str| {
            app.post("/users/totp/verify").token(&session).json(json!({ "jwt": jwt, "code": code })).send().await
        };
        verify(&new["jwt"], "000000").await.refused(403, "AccessDenied");
        verify(&json!("nonsense"), &this).await.refused(400, "BadRequestError");
        verify(&new["jwt"], &this).await.expect(204);
        verify(&new["jwt"], &next).await.refused(409, "ConflictError");
        app.post("/users/totp/generate").token(&session).send().await.refused(409, "ConflictError");

        let half = log_in(&app, "ada", PASSWORD).await.expect(200);
        assert!(half.cookie("accesstoken").is_none() && half.body["secret"].is_null());
        assert_eq!(half.body["status"], "TOTP_REQUIRED");
        let jwt = &half.body["jwt"];
        app.get("/contacts").token(jwt.as_str().unwrap()).send().await.expect(401);
        show(&app, jwt, "000000").await.refused(401, "AccessTokenInvalidError");
        show(&app, &new["jwt"], &next).await.refused(401, "AccessTokenInvalidError");
        show(&app, jwt, &this).await.refused(401, "AccessTokenInvalidError");
        app.post("/users/totp/login").json(json!({ "code": next })).send().await.refused(400, "BadRequestError");
        let answer = show(&app, jwt, &next).await.expect(204);
        assert!(is_known(&app, &token(&answer)).await);
        show(&app, jwt, &next).await.refused(401, "AccessTokenInvalidError");

        // The step is used up; a factor of the same secret without a past stands for later.
        let fresh = SecondFactor { secret: secret.to_owned(), last_step: 0 };
        let users = app.store.of::<UserRecord>(&user.account_id);
        users.update(&user.id, |user| user.totp = Some(fresh.clone())).await.unwrap();
        let remove = async |id: &str, code: &str| {
            app.delete(format!("/users/{id}/totp")).query("code", code).token(&session).send().await
        };
        remove(user.id.as_str(), "000000").await.refused(403, "AccessDenied");
        remove(app.store.new_id().as_str(), &this).await.refused(403, "AccessDenied");
        remove(user.id.as_str(), &this).await.expect(204);
        remove(user.id.as_str(), &next).await.refused(409, "ConflictError");
        log_in(&app, "ada", PASSWORD).await.expect(204);
    }
}

#[actix_web::test]
async fn accounts_can_demand_it() {
    let app = App::start().await;
    someone(&app, "ada", Role::Cm, |account| {
        account.features.insert("security".to_owned(), true);
    })
    .await;
    let half = log_in(&app, "ada", PASSWORD).await.expect(200).body;
    assert_eq!(half["status"], "TOTP_SETUP");
    let secret = half["secret"].as_str().unwrap();
    assert!(half["image"].as_str().unwrap().starts_with("data:image/png;base64,"));
    let body = json!({ "jwt": half["jwt"], "code": code(secret), "remember": true });
    let answer = app.post("/users/totp/login").json(body).send().await.expect(204);
    assert_eq!(answer.cookie("accesstoken").unwrap().max_age().unwrap().whole_days(), 14);
    assert_eq!(log_in(&app, "ada", PASSWORD).await.expect(200).body["status"], "TOTP_REQUIRED");
}

/// Ada with a second factor: she, its secret, and what a login with her password alone gives.
async fn half_logged_in(app: &App) -> (Stored<UserRecord>, String, Value) {
    let user = ada(app).await;
    let secret = Secret::generate().to_base32();
    let factor = SecondFactor { secret: secret.clone(), last_step: 0 };
    let users = app.store.of::<UserRecord>(&user.account_id);
    users.update(&user.id, |user| user.totp = Some(factor.clone())).await.unwrap();
    let jwt = log_in(app, "ada", PASSWORD).await.expect(200).body["jwt"].clone();
    (user, secret, jwt)
}

#[actix_web::test]
async fn codes_cannot_be_tried_forever() {
    let app = App::start().await;
    let (_, secret, jwt) = half_logged_in(&app).await;
    for _ in 0..10 {
        show(&app, &jwt, "000000").await.expect(401);
    }
    let answer = show(&app, &jwt, &code(&secret)).await.refused(429, "TooManyRequestsError");
    assert!(answer.header("retry-after").is_some(), "{answer:?}");
}

#[actix_web::test]
async fn an_account_that_closes_meanwhile_stays_closed() {
    let app = App::start().await;
    let (user, secret, jwt) = half_logged_in(&app).await;
    let accounts = app.store.of::<AccountRecord>(&user.account_id);
    accounts.update(&user.account_id, |account| account.active = false).await.unwrap();
    show(&app, &jwt, &code(&secret)).await.refused(403, "AccessDenied");
}

#[actix_web::test]
async fn a_new_password_ends_logins_that_lack_a_code() {
    for app in App::each().await {
        let (user, secret, jwt) = half_logged_in(&app).await;
        let security = |account: &mut AccountRecord| {
            account.features.insert("security".to_owned(), true);
        };
        let bob = someone(&app, "bob", Role::Cm, security).await;
        let set_up = log_in(&app, "bob", PASSWORD).await.expect(200).body;
        let hash = app.identity().passwords().hash("another horse battery").await.unwrap();
        for user in [&user, &bob] {
            let users = app.store.of::<UserRecord>(&user.account_id);
            users.update(&user.id, |user| user.password = Some(hash.clone())).await.unwrap();
        }
        show(&app, &jwt, &code(&secret)).await.refused(401, "AccessTokenInvalidError");
        let stolen = set_up["secret"].as_str().unwrap();
        show(&app, &set_up["jwt"], &code(stolen)).await.refused(401, "AccessTokenInvalidError");
        let bob = app.store.of::<UserRecord>(&bob.account_id).get(&bob.id).await.unwrap();
        assert!(bob.value.totp.is_none(), "nobody else's second factor");
        let half = log_in(&app, "ada", "another horse battery").await.expect(200).body;
        show(&app, &half["jwt"], &code(&secret)).await.expect(204);
    }
}

#[actix_web::test]
async fn a_code_logs_in_or_removes_the_factor() {
    for app in App::each().await {
        let user = ada(&app).await;
        let session = token(&log_in(&app, "ada", PASSWORD).await);
        let users = app.store.of::<UserRecord>(&user.account_id);
        for _ in 0..8 {
            let secret = Secret::generate().to_base32();
            let factor = SecondFactor { secret: secret.clone(), last_step: 0 };
            users.update(&user.id, |user| user.totp = Some(factor.clone())).await.unwrap();
            let half = log_in(&app, "ada", PASSWORD).await.expect(200).body;
            let code = code(&secret);
            let remove = app.delete(format!("/users/{}/totp", user.id.as_str())).query("code", &code).token(&session);
            let (login, removal) = futures_util::future::join(show(&app, &half["jwt"], &code), remove.send()).await;
            assert!((login.status == 204) != (removal.status == 204), "{login:?} {removal:?}");
            let now = users.get(&user.id).await.unwrap().value.totp;
            assert_eq!(now.is_none(), removal.status == 204);
        }
    }
}
