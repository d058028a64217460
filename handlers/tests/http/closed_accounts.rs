//! Accounts that are closed or expired: whatever credential rests on one is refused from the next request on, and accepted
//! again once the account is reactivated. Superadmins still read them.

use awc::http::Method;
use generated::models::ObjectId;
use handlers::{
    Role,
    identity::{Audience, CreationClaims, SecondFactorClaims, Step},
    store::{Purpose, UserRecord},
};
use serde_json::{Value, json};

use crate::{
    answer::Answer,
    app::App,
    cast::{Person, account, close, expire, superadmin, user},
    public::custom,
    request::Request,
    tokens::{now, sign},
};

/// A credential that rests on an account: what it is, and a request that shows it.
type Credential<'a> = (&'static str, Box<dyn Fn() -> Request + 'a>);

/// Every kind of credential of an account.
async fn credentials<'a>(app: &'a App, ada: &'a Person) -> Vec<Credential<'a>> {
    let account_id = &ada.account_id;
    let (_, channel) = custom(app, ada).await;
    let (post, dashboard, request, link) =
        (app.store.new_id(), app.store.new_id(), app.store.new_id(), app.store.new_id());
    let grant = async |id: &ObjectId, audience, subject: &ObjectId| {
        let renew =
            app.store.transaction(async |together| together.renew_grant(account_id, id, audience, subject, None).await);
        renew.await.unwrap().value.issued_at
    };
    let iat = grant(&request, Audience::Approval, &post).await;
    let approval = json!({ "accountId": account_id, "postId": post, "requestId": request, "iat": iat });
    let approval = sign(app, Audience::Approval, &approval);
    let iat = grant(&link, Audience::Share, &dashboard).await;
    let share = json!({ "accountId": account_id, "dashboardId": dashboard, "linkId": link, "iat": iat });
    let share = sign(app, Audience::Share, &share);
    let creation = CreationClaims {
        account_id: account_id.clone(),
        manifest_id: app.store.new_id(),
        user_id: ada.user_id.clone(),
        origin: "https://app.example.com".to_owned(),
        team_id: None,
        iat: now(),
        exp: now() + 600,
    };
    let creation = sign(app, Audience::Creation, &creation);
    let approvals = format!("/cp/posts/{post}/approvalRequests");
    vec![
        ("a user's token", Box::new(|| app.get("/contacts").token(&ada.token))),
        ("a user's cookie", Box::new(|| app.get("/users").cookie("accesstoken", &ada.token))),
        ("a user's token, to write", Box::new(|| app.post("/contacts").token(&ada.token).json(contact()))),
        ("a channel's token", Box::new(move || app.get("/public").token(&channel))),
        ("a token for creating channels", Box::new(move || app.post("/public/channels").token(&creation))),
        ("an approver's token", Box::new(move || app.get(&approvals).approval_token(&approval))),
        (
            "a shared link's token",
            Box::new(move || app.get("/analytics/dashboards/shared/external/metrics").share_token(&share)),
        ),
    ]
}

fn contact() -> Value {
    json!({ "email": "a@example.com" })
}

async fn reactivate(app: &App, root: &Person, id: &ObjectId) -> Answer {
    app.put(format!("/accounts/{id}/reactivate")).token(&root.token).send().await
}

#[actix_web::test]
async fn every_credential_is_refused_until_the_account_is_reactivated() {
    for app in App::each().await {
        let root = superadmin(&app).await;
        let id = account(&app, "Acme", Value::Null).await;
        let ada = user(&app, &id, Role::Admin).await;
        let credentials = credentials(&app, &ada).await;
        let accepted = async || {
            for (name, request) in &credentials {
                let answer = request().send().await;
                assert_ne!(answer.status, 401, "{name}: {answer:?}");
            }
        };
        accepted().await;
        for way in ["closed", "expired"] {
            match way {
                "closed" => close(&app, &id).await,
                _ => {
                    let expired = json!({ "expirationTime": "2020-01-01T00:00:00Z" });
                    app.patch(format!("/accounts/{id}")).token(&root.token).json(expired).send().await.expect(200);
                }
            }
            for (name, request) in &credentials {
                let answer = request().send().await;
                assert_eq!((answer.status, answer.code()), (401, "AccessTokenInvalidError"), "{way}: {name}");
                assert!(answer.header("www-authenticate").is_some(), "{name}");
            }
            // Those who run the service still read it, and change it.
            let read = app.get(format!("/accounts/{id}")).token(&root.token).send().await;
            assert_eq!(read.expect(200).body["name"], "Acme");
            reactivate(&app, &root, &id).await.expect(201);
            accepted().await;
        }
        expire(&app, &id).await;
        let later = json!({ "expirationTime": "2100-01-01T00:00:00Z" });
        app.patch(format!("/accounts/{id}")).token(&root.token).json(later).send().await.expect(200);
        accepted().await;
    }
}

#[actix_web::test]
async fn nobody_gets_a_new_credential() {
    for app in App::each().await {
        let id = account(&app, "Acme", Value::Null).await;
        let ada = user(&app, &id, Role::Admin).await;
        let hash = app.identity().passwords().hash("correct horse battery").await.unwrap();
        let users = app.store.of::<UserRecord>(&id);
        let name = users.update(&ada.user_id, |user| user.password = Some(hash.clone())).await.unwrap().value.user_name;
        expire(&app, &id).await;
        let login = json!({ "username": name, "password": "correct horse battery" });
        app.post("/users/login").json(&login).send().await.refused(403, "AccessDenied");
        // With the right code, too.
        let claims = SecondFactorClaims {
            account_id: id.clone(),
            user_id: ada.user_id.clone(),
            secret: Some("JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP".to_owned()),
            password: None,
            step: Step::Login,
            exp: now() + 600,
        };
        let half = json!({ "jwt": sign(&app, Audience::SecondFactor, &claims), "code": "123456" });
        app.post("/users/totp/login").json(half).send().await.refused(403, "AccessDenied");
        // A password can be chosen; it lets nobody in.
        let issue = app.store.transaction(async |together| {
            let lifetime = std::time::Duration::from_secs(600);
            let password = together.issue_one_time_token(&id, &ada.user_id, Purpose::Password, lifetime).await?;
            Ok((password, together.issue_one_time_token(&id, &ada.user_id, Purpose::Activation, lifetime).await?))
        });
        let (password, activation) = issue.await.unwrap();
        let choose = json!({ "token": password, "password": "staple battery horse" });
        app.post("/users/password").json(choose).send().await.expect(204);
        let login = json!({ "username": name, "password": "staple battery horse" });
        app.post("/users/login").json(login).send().await.refused(403, "AccessDenied");
        let activate = json!({ "username": name, "accountVerifyOneTimeToken": activation });
        app.post("/users/activate").json(activate).send().await.refused(403, "AccessDenied");
        assert!(!app.store.account(&id).await.unwrap().value.is_open());
    }
}

#[actix_web::test]
async fn files_of_its_media_stay_readable() {
    let app = App::start().await;
    let id = account(&app, "Acme", Value::Null).await;
    let ada = user(&app, &id, Role::Admin).await;
    let begin = app.post("/media").token(&ada.token).json(json!({ "name": "cat.png", "size": 4 }));
    let media = begin.send().await.expect(201).body;
    let at = |method: Method, url: &Value| app.outside(method, url.as_str().unwrap().strip_prefix(&app.base).unwrap());
    let part = at(Method::PUT, &media["partUrls"][0]).body("application/octet-stream", *b"meow");
    part.send().await.expect(204);
    let path = format!("/media/{}", media["_id"].as_str().unwrap());
    let media = app.get(&path).token(&ada.token).send().await.expect(200).body;
    close(&app, &id).await;
    app.get(&path).token(&ada.token).send().await.refused(401, "AccessTokenInvalidError");
    assert_eq!(at(Method::GET, &media["url"]).send().await.expect(200).octets, b"meow");
}

#[actix_web::test]
async fn a_mask_looks_at_a_closed_account_and_changes_nothing() {
    for app in App::each().await {
        let root = superadmin(&app).await;
        let id = account(&app, "Acme", Value::Null).await;
        let ada = user(&app, &id, Role::Admin).await;
        let mask = async || {
            let put_on = app.post(format!("/users/{}/mask", ada.user_id)).token(&root.token).send().await.expect(204);
            put_on.cookie("accesstoken").unwrap().value().to_owned()
        };
        let before = mask().await;
        expire(&app, &id).await;
        for masked in [&before, &mask().await] {
            app.get("/contacts").token(masked).send().await.expect(200);
            app.get(format!("/accounts/{id}")).token(masked).send().await.expect(200);
            app.post("/cp/posts").token(masked).json(json!({})).send().await.expect(200);
            for request in [
                app.post("/contacts").json(contact()),
                app.patch(format!("/users/{}", ada.user_id)).json(json!({ "firstName": "Eve" })),
                app.patch(format!("/accounts/{id}")).json(json!({ "name": "Ours" })),
                app.post("/users/totp/generate"),
            ] {
                request.token(masked).send().await.refused(403, "AccessDenied");
            }
            app.get("/users/logout").token(masked).send().await.expect(204);
            app.get("/contacts").token(masked).send().await.refused(401, "AccessTokenInvalidError");
        }
        let masked = mask().await;
        reactivate(&app, &root, &id).await.expect(201);
        app.post("/contacts").token(&masked).json(contact()).send().await.expect(200);
    }
}
