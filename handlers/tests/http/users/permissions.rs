//! Permissions of a user's own.

use handlers::{Role, store::AccountRecord};
use serde_json::{Value, json};

use super::{NONE, essence, switch_on, team, teams_of};
use crate::{
    answer::Answer,
    app::App,
    cast::{Person, admin, superadmin, user},
};

async fn set(app: &App, who: &Person, id: impl std::fmt::Display, body: Value) -> Answer {
    app.patch(format!("/users/{id}/permissions")).token(&who.token).json(body).send().await
}

fn only(names: &[&str]) -> Value {
    json!({ "permissions": names })
}

#[actix_web::test]
async fn they_replace_the_role_s() {
    for app in App::each().await {
        let (ada, root) = (admin(&app, "Acme").await, superadmin(&app).await);
        let bob = user(&app, &ada.account_id, Role::Observer).await;
        switch_on(&app, &ada.account_id, &["customPermissions", "contacts"]).await;
        app.get("/contacts").token(&bob.token).send().await.expect(200);
        let write =
            async || app.post("/contacts").token(&bob.token).json(json!({ "email": "a@example.com" })).send().await;
        write().await.refused(403, "InsufficientPermissions");
        let changed = set(&app, &ada, &bob.user_id, only(&["EditContacts", "ViewContacts"])).await.expect(200).body;
        assert_eq!(changed["role"], "CUSTOM");
        assert_eq!(changed["permissions"], json!(["EditContacts", "ViewContacts"]));
        write().await.expect(200);
        app.get("/teams").token(&bob.token).send().await.refused(403, "InsufficientPermissions");
        // Superadmins do so in every account.
        set(&app, &root, &bob.user_id, only(&[])).await.expect(200);
        app.get("/contacts").token(&bob.token).send().await.refused(403, "InsufficientPermissions");
    }
}

#[actix_web::test]
async fn what_can_be_given_and_by_whom() {
    for app in App::each().await {
        let (ada, eve) = (admin(&app, "Acme").await, admin(&app, "Other").await);
        let bob = user(&app, &ada.account_id, Role::Observer).await;
        set(&app, &ada, &bob.user_id, only(&["ViewTickets"])).await.refused(409, "ConflictError");
        switch_on(&app, &ada.account_id, &["customPermissions"]).await;
        for name in ["Fly", "EditUsers", "EditAllAccounts", ""] {
            let refused = set(&app, &ada, &bob.user_id, only(&["ViewTickets", name])).await;
            refused.refused(400, "BadRequestError");
        }
        set(&app, &ada, &bob.user_id, json!({})).await.refused(400, "BadRequestError");
        let lacks = set(&app, &ada, &bob.user_id, only(&["ViewTemplates"])).await.refused(409, "ConflictError");
        assert!(lacks.text().contains("templates"), "{lacks:?}");
        let accounts = app.store.of::<AccountRecord>(&ada.account_id);
        let take = |account: &mut AccountRecord| {
            account.products.remove("inbox");
        };
        accounts.update(&ada.account_id, take).await.unwrap();
        set(&app, &ada, &bob.user_id, only(&["ViewTickets"])).await.refused(409, "ConflictError");
        set(&app, &ada, &bob.user_id, only(&["ViewPosts"])).await.expect(200);
        set(&app, &ada, &ada.user_id, only(&["ViewPosts"])).await.refused(409, "ConflictError");
        set(&app, &bob, &bob.user_id, only(&["EditPosts"])).await.refused(403, "InsufficientPermissions");
        let (theirs, none) = (set(&app, &eve, &bob.user_id, only(&[])).await, set(&app, &eve, NONE, only(&[])).await);
        assert_eq!((theirs.status, essence(theirs)), (404, essence(none)));
        let anybody = app.patch(format!("/users/{}/permissions", bob.user_id)).json(only(&[]));
        anybody.send().await.refused(401, "AccessTokenInvalidError");
    }
}

#[actix_web::test]
async fn former_admins_join_teams() {
    for app in App::each().await {
        let ada = admin(&app, "Acme").await;
        let make = async || user(&app, &ada.account_id, Role::Admin).await;
        let (bob, carl) = (make().await, make().await);
        switch_on(&app, &ada.account_id, &["customPermissions"]).await;
        let press = team(&app, &ada.account_id, "Press", &[]).await;
        let given = json!({ "permissions": ["ViewPosts"], "teams": [press.as_str()] });
        set(&app, &ada, &bob.user_id, given.clone()).await.expect(200);
        assert_eq!(teams_of(&app, &bob).await, ["Default"], "the feature is off");
        switch_on(&app, &ada.account_id, &["teams"]).await;
        let refused = set(&app, &ada, &carl.user_id, only(&["ViewPosts"])).await.refused(400, "BadRequestError");
        assert_eq!(refused.body["violations"][0]["pointer"], "/teams");
        let unknown = json!({ "permissions": [], "teams": [NONE] });
        set(&app, &ada, &carl.user_id, unknown).await.refused(404, "NotFoundError");
        set(&app, &ada, &carl.user_id, given).await.expect(200);
        assert_eq!(teams_of(&app, &carl).await, ["Press"]);
        // Who was none has teams already.
        set(&app, &ada, &carl.user_id, only(&[])).await.expect(200);
        assert_eq!(teams_of(&app, &carl).await, ["Press"]);
    }
}
