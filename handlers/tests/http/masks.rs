//! Masks: a superadmin who acts as another user, as long as the session that it was issued from, and as the superadmin is one.

use std::time::Duration;

use generated::models::ObjectId;
use handlers::{
    Role,
    identity::SESSION,
    store::{AccessToken, Purpose, Query, UserRecord},
};
use serde_json::json;

use crate::{
    app::{App, Setup, TOKEN},
    cast::{Person, admin, close, superadmin, user},
};

/// What a superadmin acts as, by the token of the superadmin.
async fn put_on(app: &App, token: &str, whom: &ObjectId) -> String {
    let answer = app.post(format!("/users/{whom}/mask")).token(token).send().await.expect(204);
    answer.cookie("accesstoken").unwrap().value().to_owned()
}

/// Whether a token is accepted, to read and to write.
async fn is_accepted(app: &App, token: &str) -> bool {
    let read = app.get("/contacts").token(token).send().await;
    let write = app.post("/contacts").token(token).json(json!({ "email": "a@example.com" })).send().await;
    assert_eq!(read.status, write.status, "{read:?} {write:?}");
    assert!(matches!(read.status, 200 | 401), "{read:?}");
    read.status == 200
}

/// Another session of someone.
async fn session(app: &App, who: &Person, lifetime: Duration) -> String {
    let issue = app
        .store
        .transaction(async |together| together.issue_access_token(&who.account_id, &who.user_id, lifetime, None).await);
    issue.await.unwrap()
}

/// How a superadmin ceases to be one, or to be there.
#[derive(Debug, Clone, Copy)]
enum End {
    Logout,
    PasswordReset,
    NewPassword,
    Removal,
    Deactivation,
    OtherRole,
    OwnPermissions,
    ClosedAccount,
}

#[actix_web::test]
async fn a_mask_ends_with_its_superadmin() {
    const ENDS: [End; 8] = [
        End::Logout,
        End::PasswordReset,
        End::NewPassword,
        End::Removal,
        End::Deactivation,
        End::OtherRole,
        End::OwnPermissions,
        End::ClosedAccount,
    ];
    for app in App::each().await {
        let chief = superadmin(&app).await;
        for (index, end) in ENDS.into_iter().enumerate() {
            let ada = admin(&app, &format!("Acme {index}")).await;
            let operations = admin(&app, &format!("Operations {index}")).await.account_id;
            let features = |account: &mut handlers::store::AccountRecord| {
                account.features.insert("customPermissions".to_owned(), true);
            };
            app.store.of(&operations).update(&operations, features).await.unwrap();
            let root = user(&app, &operations, Role::Superadmin).await;
            let elsewhere = session(&app, &root, SESSION).await;
            let (masked, other) =
                (put_on(&app, &root.token, &ada.user_id).await, put_on(&app, &elsewhere, &ada.user_id).await);
            let deeper = put_on(&app, &root.token, &chief.user_id).await;
            let deepest = put_on(&app, &deeper, &ada.user_id).await;
            for token in [&masked, &other, &deepest] {
                assert!(is_accepted(&app, token).await, "{end:?}");
            }
            let users = app.store.of::<UserRecord>(&operations);
            let path = format!("/users/{}", root.user_id);
            let change = |path: String, body| app.patch(path).token(&chief.token).json(body).send();
            match end {
                End::Logout => drop(app.get("/users/logout").token(&root.token).send().await.expect(204)),
                End::PasswordReset => {
                    let (id, lifetime) = (&root.user_id, Duration::from_secs(600));
                    let issue = app.store.transaction(async |together| {
                        together.issue_one_time_token(&operations, id, Purpose::Password, lifetime).await
                    });
                    let choose = json!({ "token": issue.await.unwrap(), "password": "staple battery horse" });
                    app.post("/users/password").json(choose).send().await.expect(204);
                }
                End::NewPassword => {
                    change(path, json!({ "password": "staple battery horse" })).await.expect(200);
                }
                End::Removal => drop(app.delete(path).token(&chief.token).send().await.expect(204)),
                End::Deactivation => drop(users.update(&root.user_id, |user| user.active = false).await.unwrap()),
                End::OtherRole => drop(change(path, json!({ "role": "ADMIN" })).await.expect(200)),
                End::OwnPermissions => {
                    change(format!("{path}/permissions"), json!({ "permissions": [] })).await.expect(200);
                }
                End::ClosedAccount => close(&app, &operations).await,
            }
            for token in [&masked, &deeper, &deepest] {
                assert!(!is_accepted(&app, token).await, "{end:?}");
            }
            // Whoever logs out elsewhere is still here.
            assert_eq!(is_accepted(&app, &other).await, matches!(end, End::Logout), "{end:?}");
            assert!(is_accepted(&app, &ada.token).await, "{end:?}: the user's own session stays");
        }
    }
}

#[actix_web::test]
async fn a_superadmin_who_is_one_again_puts_on_a_new_mask() {
    let app = App::start().await;
    let (chief, ada) = (superadmin(&app).await, admin(&app, "Acme").await);
    let root = user(&app, &chief.account_id, Role::Superadmin).await;
    let masked = put_on(&app, &root.token, &ada.user_id).await;
    let users = app.store.of::<UserRecord>(&root.account_id);
    let change = app.patch(format!("/users/{}", root.user_id)).token(&chief.token).json(json!({ "role": "ADMIN" }));
    change.send().await.expect(200);
    users.update(&root.user_id, |user| user.role = Role::Superadmin).await.unwrap();
    assert!(!is_accepted(&app, &masked).await, "it was ended");
    assert!(is_accepted(&app, &put_on(&app, &root.token, &ada.user_id).await).await);
    // The database says so alone: nobody needs to have ended it.
    let masked = put_on(&app, &root.token, &ada.user_id).await;
    users.update(&root.user_id, |user| user.role = Role::Admin).await.unwrap();
    assert!(!is_accepted(&app, &masked).await);
}

#[actix_web::test]
async fn a_mask_is_worth_no_longer_than_its_session_or_its_user() {
    for app in App::each().await {
        let (root, ada) = (superadmin(&app).await, admin(&app, "Acme").await);
        let short = session(&app, &root, Duration::from_secs(600)).await;
        put_on(&app, &short, &ada.user_id).await;
        let tokens = app.store.of::<AccessToken>(&ada.account_id).all(Query::all()).await.unwrap();
        let mask = tokens.into_iter().find(|token| token.value.mask.is_some()).unwrap().value;
        assert!(mask.remaining() <= Duration::from_secs(600), "{:?}", mask.remaining());
        assert_eq!(mask.mask.unwrap().superadmin, root.user_id);

        let masked = put_on(&app, &root.token, &ada.user_id).await;
        let users = app.store.of::<UserRecord>(&ada.account_id);
        users.update(&ada.user_id, |user| user.active = false).await.unwrap();
        assert!(!is_accepted(&app, &masked).await);
        app.post(format!("/users/{}/mask", ada.user_id)).token(&root.token).send().await.refused(403, "AccessDenied");
    }
}

#[actix_web::test]
async fn masks_of_the_development_token_end_with_it() {
    let app = App::start().await;
    let ada = admin(&app, "Acme").await;
    let masked = put_on(&app, TOKEN, &ada.user_id).await;
    assert!(is_accepted(&app, &masked).await);
    let app = Setup::default().database(app.stop().await).closed().start().await;
    assert!(!is_accepted(&app, &masked).await);
}
