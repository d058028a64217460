//! Accounts: who sees and changes which, and what.

use handlers::Role;
use serde_json::{Value, json};

use crate::{
    answer::Answer,
    app::App,
    cast::{Person, account, admin, channel, superadmin, user},
};

const NONE: &str = "ffffffffffffffffffffffff";

async fn patch(app: &App, who: &Person, id: &str, body: Value) -> Answer {
    app.patch(format!("/accounts/{id}")).token(&who.token).json(body).send().await
}

async fn get(app: &App, who: &Person, id: &str) -> Answer {
    app.get(format!("/accounts/{id}")).token(&who.token).send().await
}

fn without_request_id(answer: Answer) -> (u16, Value) {
    let mut body = answer.body;
    body.as_object_mut().unwrap().remove("requestId");
    (answer.status, body)
}

#[actix_web::test]
async fn one_s_own_and_for_superadmins_all() {
    let app = App::start().await;
    let id = account(&app, "Acme", json!({ "customTags": ["spring"], "package": "TRIAL" })).await;
    let (ada, root) = (user(&app, &id, Role::Admin).await, superadmin(&app).await);
    let viewer = user(&app, &root.account_id, Role::Superadminviewer).await;
    let own = app.get("/accounts").token(&ada.token).send().await.expect(200);
    assert_eq!(own.body.as_array().unwrap().len(), 1);
    assert_eq!((&own.body[0]["name"], &own.body[0]["customTags"]), (&json!("Acme"), &Value::Null));
    for who in [&root, &viewer] {
        let all = app.get("/accounts").token(&who.token).send().await.expect(200);
        let acme = all.body.as_array().unwrap().iter().find(|account| account["name"] == "Acme").unwrap();
        assert_eq!(acme["customTags"], json!(["spring"]));
    }
    let other = admin(&app, "Other").await;
    assert_eq!(get(&app, &ada, ada.account_id.as_str()).await.expect(200).body["name"], "Acme");
    assert_eq!(get(&app, &root, ada.account_id.as_str()).await.expect(200).body["customTags"], json!(["spring"]));
    get(&app, &root, NONE).await.refused(404, "NotFoundError");
    let (theirs, none) = (get(&app, &other, id.as_str()).await, get(&app, &other, NONE).await);
    assert_eq!(without_request_id(theirs), without_request_id(none));
    let rename = || json!({ "name": "Ours" });
    let (theirs, none) = (patch(&app, &other, id.as_str(), rename()).await, patch(&app, &other, NONE, rename()).await);
    assert_eq!(without_request_id(theirs), without_request_id(none));
    patch(&app, &root, id.as_str(), rename()).await.expect(200);
    patch(&app, &root, NONE, rename()).await.refused(404, "NotFoundError");

    let bob = user(&app, &id, Role::Observer).await;
    get(&app, &bob, id.as_str()).await.refused(403, "InsufficientPermissions");
    patch(&app, &bob, id.as_str(), rename()).await.refused(403, "InsufficientPermissions");
    get(&app, &ada, "0").await.refused(400, "BadRequestError");
    for request in [app.get("/accounts"), app.get(format!("/accounts/{id}"))] {
        request.send().await.refused(401, "AccessTokenInvalidError");
    }
    app.patch(format!("/accounts/{id}")).json(rename()).send().await.refused(401, "AccessTokenInvalidError");
}

#[actix_web::test]
async fn changes_are_merged_as_far_as_the_caller_may() {
    let app = App::start().await;
    let (ada, root) = (admin(&app, "Acme").await, superadmin(&app).await);
    let id = ada.account_id.as_str();
    let privacy = json!({ "privacy": { "enabled": true, "dayRange": 30 } });
    patch(&app, &ada, id, privacy).await.expect(200);
    let more = json!({ "privacy": { "dayRange": 60 }, "features": { "teams": true }, "name": "Acme 2" });
    let changed = patch(&app, &ada, id, more).await.expect(200);
    assert_eq!(changed.body["privacy"], json!({ "enabled": true, "dayRange": 60.0 }));
    assert_eq!((&changed.body["features"]["teams"], &changed.body["name"]), (&json!(true), &json!("Acme 2")));
    // What was read may be sent back as it is.
    let whole = get(&app, &ada, id).await.expect(200).body;
    assert_eq!(patch(&app, &ada, id, whole.clone()).await.expect(200).body, whole);

    patch(&app, &ada, id, json!({ "channelLimit": 99 })).await.refused(403, "InsufficientPermissions");
    patch(&app, &ada, id, json!({ "features": { "rules": true } })).await.refused(403, "InsufficientPermissions");
    let sold = json!({ "channelLimit": 99, "expirationTime": "2040-01-01T00:00:00Z", "features": { "rules": true } });
    let sold = patch(&app, &root, id, sold).await.expect(200);
    assert_eq!((&sold.body["channelLimit"], &sold.body["features"]["rules"]), (&json!(99.0), &json!(true)));
    assert_eq!(get(&app, &ada, id).await.body["expirationTime"], "2040-01-01T00:00:00Z");
    patch(&app, &root, id, json!({ "features": { "smartSentiments": true } })).await.refused(409, "ConflictError");
    patch(&app, &root, id, json!({ "linkedAccounts": [NONE] })).await.refused(404, "NotFoundError");
    patch(&app, &ada, id, json!({ "package": "GOLD" })).await.refused(400, "BadRequestError");
    patch(&app, &ada, id, json!({ "privacy": { "dayRange": 1 } })).await.refused(400, "BadRequestError");

    patch(&app, &ada, id, json!({ "keycloak": { "realm": "acme" } })).await.refused(400, "BadRequestError");
    let keycloak = json!({ "keycloak": { "realm": "acme", "secret": "hush" } });
    let linked = patch(&app, &ada, id, keycloak.clone()).await.expect(200);
    assert_eq!(linked.body["keycloak"], json!({ "realm": "acme" }), "secrets stay");
    let other = admin(&app, "Other").await;
    patch(&app, &other, other.account_id.as_str(), keycloak).await.refused(409, "ConflictError");
    patch(&app, &other, other.account_id.as_str(), json!({ "name": "ACME 2" })).await.refused(409, "ConflictError");
}

#[actix_web::test]
async fn trials_take_no_realm() {
    let app = App::start().await;
    let id = account(&app, "Acme", json!({ "package": "TRIAL" })).await;
    let (ada, root) = (user(&app, &id, Role::Admin).await, superadmin(&app).await);
    let link = || json!({ "keycloak": { "realm": "big-customer", "secret": "x" } });
    patch(&app, &ada, id.as_str(), link()).await.refused(403, "InsufficientPermissions");
    let customer = admin(&app, "Customer").await;
    patch(&app, &customer, customer.account_id.as_str(), link()).await.expect(200);
    let trial = json!({ "keycloak": { "realm": "acme", "secret": "x" } });
    patch(&app, &root, id.as_str(), trial).await.expect(200);
    let renewed = json!({ "keycloak": { "realm": "acme", "secret": "y" } });
    patch(&app, &ada, id.as_str(), renewed).await.expect(200);
}

#[actix_web::test]
async fn changes_at_once_all_survive() {
    for app in App::each().await {
        let ada = admin(&app, "Acme").await;
        let id = ada.account_id.as_str();
        let (name, shortener, privacy, feature) = tokio::join!(
            patch(&app, &ada, id, json!({ "name": "New" })),
            patch(&app, &ada, id, json!({ "shortener": { "mode": "OFF" } })),
            patch(&app, &ada, id, json!({ "privacy": { "report": true } })),
            patch(&app, &ada, id, json!({ "features": { "templates": true } })),
        );
        for answer in [name, shortener, privacy, feature] {
            answer.expect(200);
        }
        let all = get(&app, &ada, id).await.expect(200).body;
        assert_eq!((&all["name"], &all["shortener"]["mode"]), (&json!("New"), &json!("OFF")));
        assert_eq!((&all["privacy"]["report"], &all["features"]["templates"]), (&json!(true), &json!(true)));
    }
}

#[actix_web::test]
async fn linked_accounts_show_their_active_channels() {
    let app = App::start().await;
    let (ada, eve, root) = (admin(&app, "Acme").await, admin(&app, "Daughter").await, superadmin(&app).await);
    let page = channel(&app, &eve.account_id, "Page", true).await;
    channel(&app, &eve.account_id, "Gone", false).await;
    let linked = || app.get("/accounts/linked").token(&ada.token).send();
    assert_eq!(linked().await.expect(200).body, json!([]));
    let link = json!({ "linkedAccounts": [eve.account_id.as_str()] });
    patch(&app, &ada, ada.account_id.as_str(), link.clone()).await.refused(403, "InsufficientPermissions");
    patch(&app, &root, ada.account_id.as_str(), link).await.expect(200);
    let shown = json!({
        "_id": page.as_str(), "name": "Page", "socialNetwork": "FACEBOOK", "networkId": "network-Page",
    });
    let expected = json!([{ "_id": eve.account_id.as_str(), "name": "Daughter", "channels": [shown] }]);
    assert_eq!(linked().await.expect(200).body, expected);
    let bob = user(&app, &ada.account_id, Role::Observer).await;
    app.get("/accounts/linked").token(&bob.token).send().await.refused(403, "InsufficientPermissions");
    app.get("/accounts/linked").send().await.refused(401, "AccessTokenInvalidError");
}

#[actix_web::test]
async fn custom_tags_of_all() {
    let app = App::start().await;
    let root = superadmin(&app).await;
    account(&app, "A", json!({ "customTags": ["spring", "agency"] })).await;
    account(&app, "B", json!({ "customTags": ["agency", "autumn"] })).await;
    let tags = |token: &str| app.get("/accounts/customTags/list").token(token).send();
    assert_eq!(tags(&root.token).await.expect(200).body, json!(["agency", "autumn", "spring"]));
    tags(&admin(&app, "C").await.token).await.refused(403, "InsufficientPermissions");
    tags("nobody").await.refused(401, "AccessTokenInvalidError");
}

#[actix_web::test]
async fn thresholds() {
    let app = App::start().await;
    let (ada, root) = (admin(&app, "Acme").await, superadmin(&app).await);
    let set = |token: &str, body: Value| app.post("/accounts/updateAiThresholds").token(token).json(body).send();
    let field = || json!({ "field": "smartActions.suggestion", "value": 0.42 });
    set(&ada.token, field()).await.refused(409, "ConflictError");
    set(&ada.token, json!({ "field": "flying", "value": 0.42 })).await.refused(404, "NotFoundError");
    set(&ada.token, json!({ "field": "flying", "value": 1.5 })).await.refused(400, "BadRequestError");
    patch(&app, &root, ada.account_id.as_str(), json!({ "features": { "smartActions": true } })).await.expect(200);
    set(&ada.token, field()).await.expect(204);
    let panel = app.get("/settings/aiConfigPanel").token(&ada.token).send().await.expect(200).body;
    let card = panel.as_array().unwrap().iter().find(|card| card["feature"] == "smartActions").unwrap().clone();
    assert_eq!(card["settings"][0]["value"]["selected"], 0.42);
    assert_eq!((&card["isEnabled"], &card["settings"][0]["isDisabled"]), (&json!(true), &json!(false)));
    let bob = user(&app, &ada.account_id, Role::Editor).await;
    set(&bob.token, field()).await.refused(403, "InsufficientPermissions");
    set("nobody", field()).await.refused(401, "AccessTokenInvalidError");
}

#[actix_web::test]
async fn reactivation() {
    let app = App::start().await;
    let (ada, root) = (admin(&app, "Acme").await, superadmin(&app).await);
    let reactivate = |token: &str, id: &str| app.put(format!("/accounts/{id}/reactivate")).token(token).send();
    let id = ada.account_id.as_str();
    reactivate(&root.token, id).await.refused(409, "ConflictError");
    patch(&app, &root, id, json!({ "expirationTime": "2020-01-01T00:00:00Z" })).await.expect(200);
    let active = reactivate(&root.token, id).await.expect(201);
    assert!(active.body["name"] == "Acme" && active.body["expirationTime"].is_null(), "{active:?}");
    for none in [NONE, "0"] {
        reactivate(&root.token, none).await.refused(404, "NotFoundError");
    }
    reactivate(&ada.token, id).await.refused(403, "InsufficientPermissions");
    reactivate("nobody", id).await.refused(401, "AccessTokenInvalidError");
}

#[actix_web::test]
async fn archiving() {
    let app = App::start().await;
    let (ada, root) = (admin(&app, "Acme").await, superadmin(&app).await);
    let page = channel(&app, &ada.account_id, "Page", true).await;
    let id = ada.account_id.as_str();
    let archive = |token: &str, id: &str| app.put(format!("/accounts/{id}/archive")).token(token);
    let stored = async || app.store.account(&ada.account_id).await.unwrap().value.archived_until;
    archive(&root.token, id).query("until", "2026-05-01T00:00:00Z").send().await.expect(204);
    archive(&root.token, id).query("until", "2026-04-01T00:00:00Z").send().await.expect(204);
    let until = stored().await.all.unwrap();
    assert_eq!(until, "2026-05-01T00:00:00Z".parse().unwrap(), "what is archived stays so");
    archive(&root.token, id).query("channelId", &page).send().await.expect(204);
    assert!(stored().await.channels[&page] > until);
    let vague = archive(&root.token, id).query("until", "yesterday").send().await.refused(400, "BadRequestError");
    assert_eq!(vague.body["violations"][0]["limit"], "date-time");
    for channel in [NONE, "0"] {
        archive(&root.token, id).query("channelId", channel).send().await.refused(404, "NotFoundError");
    }
    for none in [NONE, "0"] {
        archive(&root.token, none).send().await.refused(404, "NotFoundError");
    }
    archive(&ada.token, id).send().await.refused(403, "InsufficientPermissions");
    archive("nobody", id).send().await.refused(401, "AccessTokenInvalidError");
}
