//! Changes of users.

use std::time::Duration;

use handlers::{
    Role,
    store::{Purpose, UserRecord, UserSettings},
};
use serde_json::{Value, json};

use super::{NONE, essence, switch_on, team, teams_of};
use crate::{
    answer::Answer,
    app::App,
    cast::{Person, account, admin, channel, superadmin, user},
};

async fn patch(app: &App, who: &Person, id: impl std::fmt::Display, body: Value) -> Answer {
    app.patch(format!("/users/{id}")).token(&who.token).json(body).send().await
}

/// What does not fit: pairs of attribute and reason.
fn faults(answer: Answer) -> Vec<(String, String)> {
    let answer = answer.refused(409, "InvalidUserUpdate");
    let failed = answer.body["data"]["failed"].as_array().unwrap();
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    failed.iter().map(|it| (text(&it["key"]), text(&it["reason"]))).collect()
}

fn fault(answer: Answer) -> (String, String) {
    let mut faults = faults(answer);
    assert_eq!(faults.len(), 1, "{faults:?}");
    faults.remove(0)
}

fn is(key: &str, reason: &str) -> (String, String) {
    (key.to_owned(), reason.to_owned())
}

/// Gives a user a password.
async fn set_password(app: &App, who: &Person, password: &str) {
    let hash = app.identity().passwords().hash(password).await.unwrap();
    let users = app.store.of::<UserRecord>(&who.account_id);
    users.update(&who.user_id, |user| user.password = Some(hash.clone())).await.unwrap();
}

#[actix_web::test]
async fn everybody_changes_themselves_and_admins_others() {
    for app in App::each().await {
        let (ada, eve) = (admin(&app, "Acme").await, admin(&app, "Other").await);
        let bob = user(&app, &ada.account_id, Role::Observer).await;
        let more = json!({
            "firstName": " Bob ", "lastName": "Babbage", "email": "b@example.com", "locale": "fr",
            "settings": { "theme": { "dark": true } }, "mobileDevice": { "id": "phone", "token": "x" },
        });
        let changed = patch(&app, &bob, &bob.user_id, more).await.expect(200).body;
        assert_eq!((&changed["firstName"], &changed["email"]), (&json!("Bob"), &json!("b@example.com")));
        let stored = app.store.of::<UserRecord>(&bob.account_id).get(&bob.user_id).await.unwrap().value;
        let settings = app.store.of::<UserSettings>(&bob.account_id).get(&bob.user_id).await.unwrap();
        assert_eq!(json!(settings.value), json!({ "theme": { "dark": true } }));
        assert_eq!((stored.mobile_devices["phone"].as_str(), stored.locale.as_str()), ("x", "fr"));
        // What was read may be sent back, as far as it can be changed.
        let same = json!({ "role": "OBSERVER", "readOnlyChannelIds": [], "teams": [], "firstName": "Bobby" });
        patch(&app, &bob, &bob.user_id, json!({ "role": "OBSERVER", "firstName": "Bobby" })).await.expect(200);
        assert_eq!(fault(patch(&app, &bob, &bob.user_id, same).await), is("teams", "nonAdminMustBePartOfTeam"));

        let rename = || json!({ "lastName": "Byron" });
        patch(&app, &bob, &ada.user_id, rename()).await.refused(403, "InsufficientPermissions");
        patch(&app, &bob, NONE, rename()).await.refused(403, "InsufficientPermissions");
        assert_eq!(patch(&app, &ada, &bob.user_id, rename()).await.expect(200).body["lastName"], "Byron");
        let (theirs, none) = (patch(&app, &eve, &bob.user_id, rename()).await, patch(&app, &eve, NONE, rename()).await);
        assert_eq!((theirs.status, essence(theirs)), (404, essence(none)));
        let wrong = [
            json!({ "firstName": " " }),
            json!({ "email": "b" }),
            json!({ "mobileDevice": { "id": "phone" } }),
            json!({ "locale": "" }),
            json!({ "role": "SUPERADMIN" }),
        ];
        for body in wrong {
            patch(&app, &bob, &bob.user_id, body).await.refused(400, "BadRequestError");
        }
        let anybody = app.patch(format!("/users/{}", bob.user_id)).json(rename());
        anybody.send().await.refused(401, "AccessTokenInvalidError");
    }
}

#[actix_web::test]
async fn changes_at_once_all_survive() {
    for app in App::each().await {
        let ada = admin(&app, "Acme").await;
        let bob = user(&app, &ada.account_id, Role::Observer).await;
        let (first, second, third) = tokio::join!(
            patch(&app, &bob, &bob.user_id, json!({ "firstName": "Bob" })),
            patch(&app, &ada, &bob.user_id, json!({ "lastName": "Babbage" })),
            patch(&app, &bob, &bob.user_id, json!({ "locale": "fr" })),
        );
        for answer in [first, second, third] {
            answer.expect(200);
        }
        let user = app.store.of::<UserRecord>(&bob.account_id).get(&bob.user_id).await.unwrap().value;
        assert_eq!((user.first_name.as_str(), user.last_name.as_str(), user.locale.as_str()), ("Bob", "Babbage", "fr"));
    }
}

#[actix_web::test]
async fn one_s_own_password_needs_the_old_one() {
    for app in App::each().await {
        let ada = admin(&app, "Acme").await;
        let bob = user(&app, &ada.account_id, Role::Observer).await;
        const OLD: &str = "correct horse battery";
        set_password(&app, &bob, OLD).await;
        let name = app.store.of::<UserRecord>(&bob.account_id).get(&bob.user_id).await.unwrap().value.user_name;
        let log_in = async |password: &str| {
            app.post("/users/login").json(json!({ "username": name, "password": password })).send().await
        };
        let other = log_in(OLD).await.expect(204).cookie("accesstoken").unwrap().value().to_owned();
        let set = async |who: &Person, new: &str, old: Option<&str>| {
            let mut body = json!({ "password": new });
            if let Some(old) = old {
                body["oldPassword"] = json!(old);
            }
            patch(&app, who, &bob.user_id, body).await
        };
        assert_eq!(fault(set(&bob, "staple battery horse", None).await), is("oldPassword", "oldPasswordMissing"));
        let wrong = set(&bob, "staple battery horse", Some("wrong")).await;
        assert_eq!(fault(wrong), is("oldPassword", "incorrectPassword"));
        assert_eq!(fault(set(&bob, OLD, Some(OLD)).await), is("password", "passwordSameAsOldPassword"));
        assert_eq!(fault(set(&bob, "short", Some(OLD)).await), is("password", "invalidPassword"));
        log_in(OLD).await.expect(204);
        set(&bob, "staple battery horse", Some(OLD)).await.expect(200);
        log_in(OLD).await.refused(401, "AccessTokenInvalidError");
        log_in("staple battery horse").await.expect(204);
        app.get("/users").token(&other).send().await.refused(401, "AccessTokenInvalidError");
        app.get("/users").token(&bob.token).send().await.expect(200);
        // A mail from before is worth nothing.
        let issue = app.store.transaction(async |together| {
            let (purpose, lifetime) = (Purpose::Password, Duration::from_secs(60));
            together.issue_one_time_token(&bob.account_id, &bob.user_id, purpose, lifetime).await
        });
        let token = issue.await.unwrap();
        // An admin helps without the old one, and ends all logins.
        assert_eq!(fault(set(&ada, "short", None).await), is("password", "invalidPassword"));
        set(&ada, "a third horse battery", None).await.expect(200);
        app.get("/users").token(&bob.token).send().await.refused(401, "AccessTokenInvalidError");
        log_in("a third horse battery").await.expect(204);
        let choose = json!({ "token": token, "password": "a fourth horse battery" });
        app.post("/users/password").json(choose).send().await.refused(404, "NotFoundError");
    }
}

#[actix_web::test]
async fn an_old_password_is_not_guessed() {
    let app = App::start().await;
    let ada = admin(&app, "Acme").await;
    set_password(&app, &ada, "correct horse battery").await;
    let guess = async |old: &str| {
        patch(&app, &ada, &ada.user_id, json!({ "password": "staple battery horse", "oldPassword": old })).await
    };
    for _ in 0..10 {
        guess("wrong").await.expect(409);
    }
    let answer = guess("correct horse battery").await.refused(429, "TooManyRequestsError");
    assert!(answer.header("retry-after").is_some());
}

#[actix_web::test]
async fn roles_are_given_by_admins_to_others() {
    for app in App::each().await {
        let (ada, root) = (admin(&app, "Acme").await, superadmin(&app).await);
        let bob = user(&app, &ada.account_id, Role::Observer).await;
        let role = |role: &str| json!({ "role": role });
        assert_eq!(fault(patch(&app, &bob, &bob.user_id, role("ADMIN")).await), is("role", "updatingRoleAsNonAdmin"));
        assert_eq!(fault(patch(&app, &ada, &ada.user_id, role("CM")).await), is("role", "updatingOwnRole"));
        assert_eq!(fault(patch(&app, &ada, &bob.user_id, role("CUSTOM")).await), is("role", "invalidRole"));
        assert_eq!(patch(&app, &ada, &bob.user_id, role("ADMIN")).await.expect(200).body["role"], "ADMIN");
        // What an admin was not part of: without the feature there is one team for all.
        patch(&app, &ada, &bob.user_id, role("SMM")).await.expect(200);
        assert_eq!(teams_of(&app, &bob).await, ["Default"]);
        switch_on(&app, &ada.account_id, &["teams", "customPermissions", "templates"]).await;
        let carl = user(&app, &ada.account_id, Role::Admin).await;
        let refused = patch(&app, &ada, &carl.user_id, role("CM")).await;
        assert_eq!(fault(refused), is("teams", "nonAdminMustBePartOfTeam"));
        let press = team(&app, &ada.account_id, "Press", &[]).await;
        let both = json!({ "role": "CM", "teams": [press.as_str()] });
        patch(&app, &root, &carl.user_id, both).await.expect(200);
        assert_eq!(teams_of(&app, &carl).await, ["Press"]);
        // A custom role begins with what the old one had, as far as it can be given.
        let custom = patch(&app, &ada, &bob.user_id, role("CUSTOM")).await.expect(200).body;
        let has = |name: &str| custom["permissions"].as_array().unwrap().contains(&json!(name));
        assert!(has("ViewTemplates") && has("EditPosts") && !has("ViewCategories") && !has("ViewTeams"), "{custom}");
    }
}

#[actix_web::test]
async fn teams_are_given_by_those_who_edit_users() {
    for app in App::each().await {
        let (ada, eve) = (admin(&app, "Acme").await, admin(&app, "Other").await);
        let bob = user(&app, &ada.account_id, Role::Smm).await;
        let press = team(&app, &ada.account_id, "Press", &[&bob.user_id]).await;
        let secret = team(&app, &ada.account_id, "Secret", &[]).await;
        let theirs = team(&app, &eve.account_id, "Theirs", &[]).await;
        let teams = |ids: &[&str]| json!({ "teams": ids });
        let both = teams(&[press.as_str(), secret.as_str()]);
        let refused = patch(&app, &bob, &bob.user_id, both.clone()).await;
        assert_eq!(fault(refused), is("teams", "cantUpdateOwnPermissions"));
        patch(&app, &bob, &bob.user_id, teams(&[press.as_str()])).await.expect(200);
        patch(&app, &ada, &bob.user_id, both).await.expect(200);
        assert_eq!(teams_of(&app, &bob).await, ["Press", "Secret"]);
        patch(&app, &ada, &bob.user_id, teams(&[secret.as_str()])).await.expect(200);
        assert_eq!(teams_of(&app, &bob).await, ["Secret"]);
        for id in [NONE, theirs.as_str()] {
            let refused = patch(&app, &ada, &bob.user_id, teams(&[id])).await;
            assert_eq!(fault(refused), is("teams", "teamNotFound"));
        }
        let refused = patch(&app, &ada, &bob.user_id, teams(&[])).await;
        assert_eq!(fault(refused), is("teams", "nonAdminMustBePartOfTeam"));
        patch(&app, &ada, &ada.user_id, teams(&[press.as_str()])).await.expect(200);
        patch(&app, &ada, &ada.user_id, teams(&[])).await.expect(200);
        // All that does not fit is told at once, and nothing of the rest is done.
        let all = json!({ "role": "ADMIN", "teams": [NONE], "readOnlyChannelIds": [NONE], "firstName": "Eve" });
        let told = faults(patch(&app, &bob, &bob.user_id, all).await);
        let expected = [
            ("role", "updatingRoleAsNonAdmin"),
            ("readOnlyChannelIds", "channelDoesNotExist"),
            ("teams", "teamNotFound"),
        ];
        assert_eq!(told, expected.map(|(key, reason)| is(key, reason)));
        let stored = app.store.of::<UserRecord>(&bob.account_id).get(&bob.user_id).await.unwrap();
        assert_eq!(stored.value.first_name, "");
    }
}

#[actix_web::test]
async fn teams_restrict_channels_and_some_are_read_only() {
    for app in App::each().await {
        let id = account(&app, "Acme", Value::Null).await;
        let (ada, bob) = (user(&app, &id, Role::Admin).await, user(&app, &id, Role::Smm).await);
        let (news, shop) = (channel(&app, &id, "News", true).await, channel(&app, &id, "Shop", true).await);
        let press = team(&app, &id, "Press", &[&bob.user_id]).await;
        let me = async |who: &Person| app.get("/").token(&who.token).send().await.expect(200).body;
        assert_eq!(me(&bob).await["channelIds"], json!([]));
        let add = app.post(format!("/teams/{press}/channels")).token(&ada.token);
        add.json(json!({ "channelIds": [news.as_str()] })).send().await.expect(200);
        assert_eq!(me(&bob).await["channelIds"], json!([news.as_str()]));
        assert_eq!(me(&ada).await["channelIds"].as_array().unwrap().len(), 2);

        let read_only = |ids: &[&str]| json!({ "readOnlyChannelIds": ids });
        const KEY: &str = "readOnlyChannelIds";
        let refused = patch(&app, &ada, &ada.user_id, read_only(&[news.as_str()])).await;
        assert_eq!(fault(refused), is(KEY, "noReadOnlyChannelsForAdmins"));
        assert_eq!(fault(patch(&app, &ada, &bob.user_id, read_only(&[NONE])).await), is(KEY, "channelDoesNotExist"));
        let refused = patch(&app, &bob, &bob.user_id, read_only(&[shop.as_str()])).await;
        assert_eq!(fault(refused), is(KEY, "updatingUserMissingWriteAccess"));
        let set = patch(&app, &ada, &bob.user_id, read_only(&[news.as_str()])).await.expect(200).body;
        assert_eq!(set[KEY], json!([news.as_str()]));
        assert_eq!(me(&bob).await[KEY], json!([news.as_str()]));
        // Nobody makes a channel their own to write to.
        let refused = patch(&app, &bob, &bob.user_id, read_only(&[])).await;
        assert_eq!(fault(refused), is(KEY, "updatingUserMissingWriteAccess"));
        patch(&app, &ada, &bob.user_id, read_only(&[])).await.expect(200);
        assert_eq!(me(&bob).await[KEY], json!([]));
        patch(&app, &ada, &bob.user_id, read_only(&[news.as_str()])).await.expect(200);
        let promoted = patch(&app, &ada, &bob.user_id, json!({ "role": "ADMIN" })).await.expect(200).body;
        assert_eq!(promoted[KEY], json!([]), "admins write everywhere");
    }
}
