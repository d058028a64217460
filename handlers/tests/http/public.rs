//! The integrations' side: their channel, their manifest, their webhook, and how they create channels.

pub(crate) mod receiver;
mod webhooks;

use generated::models::{ManifestCallbacks, ObjectId};
use handlers::{
    DEV_ACCOUNT_ID, Role,
    store::{ChannelRecord, ManifestRecord, Query, QueuedMail, TeamRecord},
};
use serde_json::{Value, json};
use url::Url;

use crate::{
    answer::Answer,
    app::{App, Setup},
    cast::{Person, account, admin, user},
};

const NONE: &str = "ffffffffffffffffffffffff";

/// A custom channel's id and token.
pub(crate) async fn custom(app: &App, who: &Person) -> (String, String) {
    let made = app.post("/channels/custom").token(&who.token).json(json!({ "name": "Forum" })).send().await.expect(201);
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    (text(&made.body["_id"]), text(&made.body["endpoint"]["accessToken"]))
}

/// A reusable manifest, which an account may use from now on.
async fn shared(app: &App, account_id: &ObjectId) -> ObjectId {
    let maker = account(app, &format!("Maker {}", app.store.new_id().as_str()), Value::Null).await;
    let manifest = ManifestRecord {
        name: Some("Forums".to_owned()),
        reusable: true,
        callbacks: Some(ManifestCallbacks {
            channel_creation: Some("https://maker.example/add?a=b".to_owned()),
            channel_reactivation: Some("https://maker.example/again".to_owned()),
        }),
        ..ManifestRecord::default()
    };
    let id = app.store.of(&maker).insert(manifest).await.unwrap().id;
    share(app, account_id, &id).await;
    id
}

async fn share(app: &App, account_id: &ObjectId, manifest_id: &ObjectId) {
    let ids = json!([manifest_id.as_str()]);
    let change = |account: &mut handlers::store::AccountRecord| {
        account.details.insert("manifestIds".to_owned(), ids.clone());
    };
    app.store.of(account_id).update(account_id, change).await.unwrap();
}

/// Where a redirect leads.
fn location(answer: Answer) -> Url {
    answer.expect(302).header("location").unwrap().parse().unwrap()
}

/// A parameter of a URL.
fn parameter(url: &Url, name: &str) -> String {
    url.query_pairs().find(|(key, _)| key == name).unwrap().1.into_owned()
}

/// The token that a user who adds a channel comes with.
async fn creation(app: &App, who: &Person, manifest_id: &ObjectId) -> String {
    let path = format!("/manifests/{manifest_id}/callbacks/channelCreation");
    parameter(&location(app.get(path).token(&who.token).send().await), "token")
}

async fn create(app: &App, token: &str, body: Value) -> Answer {
    app.post("/public/channels").token(token).json(body).send().await
}

#[actix_web::test]
async fn a_channel_looks_after_itself() {
    for app in App::each().await {
        let ada = admin(&app, "Acme").await;
        let (id, token) = custom(&app, &ada).await;
        let seen = app.get("/public").token(&token).send().await.expect(200);
        assert_eq!((&seen.body["channel"]["_id"], &seen.body["channel"]["name"]), (&json!(id), &json!("Forum")));
        assert!(seen.body["manifest"]["_id"].is_string() && seen.body["channel"]["endpoint"] == json!({}));
        let patch = |body: Value| app.patch("/public/channel").token(&token).json(body).send();
        let user = json!({ "id": "7", "name": "Bea", "profileUrl": "https://n.example/7", "profileImage": "https://n.example/7.png" });
        let endpoint = json!({ "expirationTime": "2040-01-01T00:00:00Z", "user": user });
        let changed = patch(json!({ "name": "Board", "uniqueName": "board", "endpoint": endpoint })).await.expect(200);
        assert_eq!((&changed.body["name"], &changed.body["uniqueName"]), (&json!("Board"), &json!("board")));
        assert_eq!(changed.body["endpoint"], endpoint);
        patch(json!({ "name": " " })).await.refused(400, "BadRequestError");
        patch(json!({ "imageUrl": 7 })).await.refused(400, "BadRequestError");
        let other = json!({ "name": "Other" });
        app.post("/channels/custom").token(&ada.token).json(other).send().await.expect(201);
        patch(json!({ "uniqueName": "Other" })).await.refused(409, "ConflictError");

        let leave = app.delete("/public/channel").token(&token).query("reason", "moved away");
        leave.send().await.expect(204);
        for (method, path) in [
            ("GET", "/public"),
            ("PATCH", "/public/channel"),
            ("PATCH", "/public/manifest"),
            ("DELETE", "/public/channel"),
        ] {
            let request = app.request(method.parse().unwrap(), path).token(&token);
            let request = if method == "PATCH" { request.json(json!({})) } else { request };
            request.send().await.refused(401, "AccessTokenInvalidError");
        }
        let mails = app.store.of::<QueuedMail>(&ada.account_id).all(Query::all()).await.unwrap();
        assert!(mails[0].value.letter.text.contains("moved away"), "{}", mails[0].value.letter.text);
    }
}

/// Whoever creates channels only to switch them off sends no more mails than these.
#[actix_web::test]
async fn a_mailbox_gets_some_mails_a_day_about_channels() {
    for app in App::each().await {
        let ada = admin(&app, "Acme").await;
        for number in 0..23 {
            let body = json!({ "name": format!("Parcel {number}") });
            let made = app.post("/channels/custom").token(&ada.token).json(body).send().await.expect(201);
            let token = made.body["endpoint"]["accessToken"].as_str().unwrap().to_owned();
            let leave = app.delete("/public/channel").token(&token).query("reason", "See https://evil.example/win");
            leave.send().await.expect(204);
        }
        let mails = app.store.of::<QueuedMail>(&ada.account_id).all(Query::all()).await.unwrap();
        assert_eq!(mails.len(), 20);
        assert!(!mails[0].value.letter.text.contains("evil.example"), "{}", mails[0].value.letter.text);
    }
}

#[actix_web::test]
async fn an_integration_creates_channels() {
    for app in App::each().await {
        let ada = admin(&app, "Acme").await;
        let manifest = shared(&app, &ada.account_id).await;
        let team = app.store.of(&ada.account_id).insert(TeamRecord::new("Press")).await.unwrap().id;
        let path = format!("/manifests/{manifest}/callbacks/channelCreation");
        let url = location(app.get(&path).token(&ada.token).query("teamIds", &team).send().await);
        assert!(url.as_str().starts_with("https://maker.example/add?a=b&token="), "{url}");
        let token = parameter(&url, "token");
        // It is for nothing else.
        app.get("/public").token(&token).send().await.refused(401, "AccessTokenInvalidError");
        app.patch("/public/manifest")
            .token(&token)
            .json(json!({}))
            .send()
            .await
            .refused(401, "AccessTokenInvalidError");

        let body = json!({ "name": "Forum", "endpoint": { "networkId": "n1" } });
        let made = create(&app, &token, body.clone()).await.expect(201);
        let first = made.body["endpoint"]["accessToken"].as_str().unwrap().to_owned();
        assert_eq!(made.body["endpoint"]["networkId"], "n1");
        let stored = app.store.of::<TeamRecord>(&ada.account_id).get(&team).await.unwrap();
        assert_eq!(stored.value.channels.len(), 1);
        // The channel's token creates none.
        create(&app, &first, body.clone()).await.refused(401, "AccessTokenInvalidError");
        // The same again changes it, and leaves its token alone.
        let again = json!({ "name": "Forum 2", "uniqueName": "f2", "endpoint": { "networkId": "n1" } });
        let changed = create(&app, &token, again).await.expect(201);
        assert_eq!((&changed.body["_id"], &changed.body["name"]), (&made.body["_id"], &json!("Forum 2")));
        assert_eq!(changed.body["endpoint"]["accessToken"], Value::Null);
        app.get("/public").token(&first).send().await.expect(200);
        let other = json!({ "name": "f2", "endpoint": { "networkId": "n2" } });
        create(&app, &token, other).await.refused(409, "ConflictError");
        create(&app, &token, json!({ "endpoint": {} })).await.refused(400, "BadRequestError");

        // In another account it is in use as long as it is here.
        let eve = admin(&app, "Other").await;
        share(&app, &eve.account_id, &manifest).await;
        let theirs = creation(&app, &eve, &manifest).await;
        create(&app, &theirs, body.clone()).await.refused(409, "DuplicateChannel");
        app.delete("/public/channel").token(&first).send().await.expect(204);
        create(&app, &theirs, body.clone()).await.expect(201);
        create(&app, &token, body).await.refused(409, "DuplicateChannel");
    }
}

#[actix_web::test]
async fn a_channel_comes_back() {
    let app = App::start().await;
    let ada = admin(&app, "Acme").await;
    let manifest = shared(&app, &ada.account_id).await;
    let token = creation(&app, &ada, &manifest).await;
    let body = json!({ "name": "Board", "endpoint": { "networkId": "n1" } });
    let made = create(&app, &token, body.clone()).await.expect(201);
    let id = made.body["_id"].as_str().unwrap();
    app.delete(format!("/channels/{id}")).token(&ada.token).send().await.expect(204);
    let path = format!("/manifests/{manifest}/callbacks/channelReactivation");
    let ask = |channel: &str| app.get(&path).token(&ada.token).query("channelId", channel).send();
    let url = location(ask(id).await);
    assert_eq!((url.path(), parameter(&url, "channelId")), ("/again", id.to_owned()));
    let again = create(&app, &parameter(&url, "token"), body).await.expect(201);
    assert_eq!((&again.body["_id"], &again.body["active"]), (&json!(id), &json!(true)));
    let old = made.body["endpoint"]["accessToken"].as_str().unwrap();
    app.get("/public").token(old).send().await.refused(401, "AccessTokenInvalidError");
    app.get("/public").token(again.body["endpoint"]["accessToken"].as_str().unwrap()).send().await.expect(200);

    ask(NONE).await.refused(404, "NotFoundError");
    let (own, _) = custom(&app, &ada).await;
    ask(&own).await.refused(404, "NotFoundError");
    ask("0").await.refused(400, "BadRequestError");
}

/// The user of the development token is inactive, so that nobody logs in as it.
#[actix_web::test]
async fn the_development_token_creates_channels_of_manifests() {
    for app in App::each().await {
        let manifest = shared(&app, &ObjectId::new(DEV_ACCOUNT_ID).unwrap()).await;
        let path = format!("/manifests/{manifest}/callbacks/channelCreation");
        let token = parameter(&location(app.get(path).dev().send().await), "token");
        create(&app, &token, json!({ "name": "Board", "endpoint": { "networkId": "n1" } })).await.expect(201);
        // It ends with the token that it was begun with.
        let app = Setup::default().closed().database(app.stop().await).start().await;
        create(&app, &token, json!({ "name": "Board", "endpoint": { "networkId": "n2" } }))
            .await
            .refused(401, "AccessTokenInvalidError");
    }
}

#[actix_web::test]
async fn whom_a_manifest_is_for() {
    let app = App::start().await;
    let (ada, eve) = (admin(&app, "Acme").await, admin(&app, "Other").await);
    let manifest = shared(&app, &ada.account_id).await;
    let creation =
        |who: &Person, id: &str| app.get(format!("/manifests/{id}/callbacks/channelCreation")).token(&who.token);
    creation(&eve, manifest.as_str()).send().await.refused(404, "NotFoundError");
    creation(&ada, NONE).send().await.refused(404, "NotFoundError");
    creation(&ada, manifest.as_str()).query("teamIds", NONE).send().await.refused(404, "NotFoundError");
    let bob = user(&app, &ada.account_id, Role::Custom).await;
    creation(&bob, manifest.as_str()).send().await.refused(403, "InsufficientPermissions");
    let grant = |user: &mut handlers::store::UserRecord| {
        user.permissions.insert(generated::Permission::EditTeamChannels);
    };
    app.store.of(&ada.account_id).update(&bob.user_id, grant).await.unwrap();
    creation(&bob, manifest.as_str()).send().await.expect(302);
    let team = app.store.of(&ada.account_id).insert(TeamRecord::new("Press")).await.unwrap().id;
    creation(&bob, manifest.as_str()).query("teamIds", &team).send().await.refused(403, "AccessDenied");
    let reactivation = |token: &str| {
        app.get(format!("/manifests/{manifest}/callbacks/channelReactivation")).token(token).query("channelId", NONE)
    };
    reactivation(&bob.token).send().await.refused(403, "InsufficientPermissions");
    for token in ["", "nobody"] {
        reactivation(token).send().await.refused(401, "AccessTokenInvalidError");
        let path = format!("/manifests/{manifest}/callbacks/channelCreation");
        app.get(path).token(token).send().await.refused(401, "AccessTokenInvalidError");
        create(&app, token, json!({})).await.refused(401, "AccessTokenInvalidError");
    }
    // A token outlives what it is for.
    let token = self::creation(&app, &ada, &manifest).await;
    share(&app, &ada.account_id, &app.store.new_id()).await;
    create(&app, &token, json!({ "name": "a" })).await.refused(404, "NotFoundError");
}

#[actix_web::test]
async fn the_limit_holds_for_integrations() {
    let app = App::start().await;
    let account_id = account(&app, "Small", json!({ "channelLimit": 0 })).await;
    let ada = user(&app, &account_id, Role::Admin).await;
    let manifest = shared(&app, &account_id).await;
    let token = creation(&app, &ada, &manifest).await;
    create(&app, &token, json!({ "name": "a" })).await.refused(403, "ChannelLimitReached");
}

fn label(text: &str) -> Value {
    json!({ "en": text, "de": text, "fr": text })
}

#[actix_web::test]
async fn what_a_manifest_says() {
    let app = App::start().await;
    let ada = admin(&app, "Acme").await;
    let (_, token) = custom(&app, &ada).await;
    let patch = |body: Value| app.patch("/public/manifest").token(&token).json(body).send();
    let untouched = patch(json!({})).await.expect(200);
    assert_eq!(untouched.body.as_object().unwrap().len(), 1, "an id and nothing else: {untouched:?}");
    let actions = json!([
        { "id": "r-1", "type": "reply", "label": label("Reply"), "attachments": {},
          "config": { "timeout": { "duration": "24h", "after": "networkCreationTime" } } },
        { "id": "t_1", "type": "template_reply", "label": label("Template"),
          "config": { "templates": { "url": "https://n.example/t" }, "approvalProcess": false } },
        { "id": "d", "type": "delete", "label": label("Delete"), "config": { "forceTagging": false } },
        { "id": "b", "type": "button", "label": label("Block"), "options": [{ "id": "o", "label": label("Day") }] },
    ]);
    let sidebar = json!([{ "id": "s", "label": label("Thread"), "treeBuilder": "flatListWithRoot" }]);
    let branding = json!({ "icon": "https://n.example/i.png", "color": "#ff00aa" });
    let body = json!({ "branding": branding, "inbox": { "ticketActions": actions, "rightSidebar": sidebar } });
    let changed = patch(body).await.expect(200);
    assert_eq!((&changed.body["branding"], &changed.body["inbox"]["rightSidebar"]), (&branding, &sidebar));
    let shown = &changed.body["inbox"]["ticketActions"];
    assert_eq!(
        (&shown[0]["config"]["approvalProcess"], &shown[0]["attachments"]["noText"]),
        (&json!(true), &json!(false))
    );
    assert_eq!(
        (&shown[1]["config"]["approvalProcess"], &shown[1]["config"]["forceTagging"]),
        (&json!(false), &json!(true))
    );
    assert_eq!(shown[2]["config"], json!({ "forceTagging": false }));
    assert_eq!(shown[3]["options"][0]["label"]["de"], "Day");
    let callbacks = json!({ "callbacks": { "channelCreation": "https://n.example/add" } });
    let more = patch(callbacks.clone()).await.expect(200);
    assert_eq!((&more.body["branding"], &more.body["callbacks"]), (&branding, &callbacks["callbacks"]));

    let action = |action: Value| json!({ "inbox": { "ticketActions": [action] } });
    let place = "/inbox/ticketActions/0/";
    for (bad, rest) in [
        (json!({ "id": "a b", "type": "reply", "label": label("x") }), "id"),
        (json!({ "id": "a", "type": "fly", "label": label("x") }), "type"),
        (json!({ "id": "a", "type": "template_reply", "label": label("x") }), "config/templates/url"),
        (json!({ "id": "a", "type": "delete", "label": label("x"), "config": { "approvalProcess": true } }), "config"),
        (
            json!({ "id": "a", "type": "reply", "label": label("x"),
                    "config": { "timeout": { "duration": "soon", "after": "networkCreationTime" } } }),
            "config/timeout/duration",
        ),
        (json!({ "id": "a", "type": "button", "label": label("x"), "attachments": {} }), "attachments"),
        (
            json!({ "id": "a", "type": "button", "label": label("x"),
                    "options": [{ "id": "o", "label": label("x") }, { "id": "o", "label": label("x") }] }),
            "options/1/id",
        ),
    ] {
        let refused = patch(action(bad)).await.refused(400, "BadRequestError");
        assert_eq!(refused.body["violations"][0]["pointer"], format!("{place}{rest}"));
    }
    let twice = json!({ "id": "a", "type": "reply", "label": label("x") });
    let refused = patch(json!({ "inbox": { "ticketActions": [twice, twice] } })).await.refused(400, "BadRequestError");
    assert_eq!(refused.body["violations"][0]["pointer"], "/inbox/ticketActions/1/id");
    patch(json!({ "branding": { "icon": "http://n.example" } })).await.refused(400, "BadRequestError");
}

#[actix_web::test]
async fn a_manifest_that_is_shared_is_left_alone() {
    let app = App::start().await;
    let ada = admin(&app, "Acme").await;
    let manifest = shared(&app, &ada.account_id).await;
    let token = creation(&app, &ada, &manifest).await;
    let made = create(&app, &token, json!({ "name": "Forum" })).await.expect(201);
    let token = made.body["endpoint"]["accessToken"].as_str().unwrap();
    let patch = |body: Value| app.patch("/public/manifest").token(token).json(body).send();
    assert_eq!(patch(json!({})).await.expect(200).body["_id"], manifest.as_str());
    patch(json!({ "branding": {} })).await.refused(403, "AccessDenied");
    let seen = app.get("/public").token(token).send().await.expect(200);
    assert_eq!(seen.body["manifest"]["callbacks"]["channelCreation"], "https://maker.example/add?a=b");
    let channel: ChannelRecord = app.store.of(&ada.account_id).first(Query::all()).await.unwrap().unwrap().value;
    assert_eq!(channel.manifest_id, Some(manifest));
}
