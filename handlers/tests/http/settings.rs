//! Settings, the caller's own overview, and what frontends log.

use generated::models::ManifestCallbacks;
use handlers::{
    Role,
    store::{ManifestRecord, Query, QueuedMail, TeamRecord, UserRecord},
};
use serde_json::{Value, json};

use crate::{
    app::App,
    cast::{account, admin, channel, superadmin, user},
};

#[actix_web::test]
async fn options() {
    let app = App::start().await;
    let ada = admin(&app, "Acme").await;
    let users = app.store.of::<UserRecord>(&ada.account_id);
    users.update(&ada.user_id, |user| "de".clone_into(&mut user.locale)).await.unwrap();
    let settings = app.get("/settings").token(&ada.token).send().await.expect(200).body;
    assert!(settings["searches"]["countryValues"].as_array().unwrap().contains(&json!("CH")));
    assert_eq!(settings["roles"]["roles"][1]["title"], "Administrator");
    let admin = settings["roles"]["roles"][1]["permissions"].as_array().unwrap();
    assert!(admin.contains(&json!("EditUsers")) && !admin.contains(&json!("EditAllAccounts")));
    assert_eq!(settings["networks"][0]["addButtonLabel"], "Kanal hinzufügen");
    app.get("/settings").send().await.refused(401, "AccessTokenInvalidError");
}

#[actix_web::test]
async fn features_are_asked_for_once() {
    let app = App::start().await;
    let id = account(&app, "Acme", json!({ "availableFeatures": { "sentiments": true } })).await;
    let ada = user(&app, &id, Role::Admin).await;
    let state = async |key: &str| {
        let page = app.get("/settings/features").token(&ada.token).send().await.expect(200).body;
        let mut groups = page.as_array().unwrap().iter().flat_map(|group| group["items"].as_array().unwrap());
        groups.find(|item| item["key"] == key).unwrap()["state"].clone()
    };
    let request = |token: &str, name: Value| {
        app.post("/settings/features/request").token(token).json(json!({ "featureName": name })).send()
    };
    assert_eq!(
        (&state("sentiments").await["type"], &state("rules").await["type"]),
        (&json!("switch"), &json!("request"))
    );
    assert!(request(&ada.token, json!("rules")).await.expect(200).octets.is_empty());
    assert_eq!(state("rules").await["type"], "requested");
    request(&ada.token, json!("rules")).await.refused(409, "ConflictError");
    request(&ada.token, json!("flying")).await.refused(404, "NotFoundError");
    request(&ada.token, json!(7)).await.refused(400, "BadRequestError");
    let mails = app.store.of::<QueuedMail>(&id).all(Query::all()).await.unwrap();
    let [mail] = mails.as_slice() else { panic!("{mails:?}") };
    assert_eq!(mail.value.letter.subject, "Acme asks for the feature rules");
    let on = json!({ "features": { "sentiments": true } });
    app.patch(format!("/accounts/{id}")).token(&ada.token).json(on).send().await.expect(200);
    assert_eq!(state("sentiments").await["active"], true);
    request(&ada.token, json!("sentiments")).await.refused(409, "ConflictError");

    let bob = user(&app, &id, Role::Editor).await;
    for path in ["/settings/features", "/settings/aiConfigPanel"] {
        app.get(path).token(&bob.token).send().await.refused(403, "InsufficientPermissions");
        app.get(path).send().await.refused(401, "AccessTokenInvalidError");
    }
    request(&bob.token, json!("rules")).await.refused(403, "InsufficientPermissions");
    request("nobody", json!("rules")).await.refused(401, "AccessTokenInvalidError");
}

#[actix_web::test]
async fn manifests_of_the_account_and_all() {
    let app = App::start().await;
    let (ada, root, eve) = (admin(&app, "Acme").await, superadmin(&app).await, admin(&app, "Maker").await);
    let manifest = |name: &str, reusable| ManifestRecord {
        name: Some(name.to_owned()),
        reusable,
        callbacks: Some(ManifestCallbacks {
            channel_creation: Some("https://maker.example/add".to_owned()),
            channel_reactivation: None,
        }),
        ..ManifestRecord::default()
    };
    let shared = app.store.of(&eve.account_id).insert(manifest("Shared", true)).await.unwrap().id;
    let own = app.store.of(&eve.account_id).insert(manifest("Own", false)).await.unwrap().id;
    let list = |token: &str, all: bool| app.get("/settings/manifests").token(token).query("all", all).send();
    assert_eq!(list(&ada.token, true).await.expect(200).body, json!([]), "all is for superadmins");
    let expected = json!([{ "_id": shared.as_str(), "callbacks": { "channelCreation": "https://maker.example/add" } }]);
    assert_eq!(list(&root.token, true).await.expect(200).body, expected);
    assert_eq!(list(&root.token, false).await.expect(200).body, json!([]));
    let ids = json!({ "manifestIds": [shared.as_str(), own.as_str()] });
    app.patch(format!("/accounts/{}", ada.account_id)).token(&root.token).json(ids).send().await.expect(200);
    assert_eq!(list(&ada.token, false).await.expect(200).body, expected);
    let networks = app.get("/settings").token(&ada.token).send().await.expect(200).body["networks"].clone();
    let last = networks.as_array().unwrap().last().unwrap().clone();
    assert_eq!((&last["type"], &last["title"]), (&json!("manifest"), &json!("Shared")));
    app.get("/settings/manifests").send().await.refused(401, "AccessTokenInvalidError");
}

#[actix_web::test]
async fn who_am_i() {
    let app = App::start().await;
    let id = account(&app, "Acme", json!({ "package": "PROFESSIONAL" })).await;
    let (ada, bob) = (user(&app, &id, Role::Admin).await, user(&app, &id, Role::Smm).await);
    let page = channel(&app, &id, "Page", true).await;
    let gone = channel(&app, &id, "Gone", false).await;
    let blog = channel(&app, &id, "Blog", true).await;
    let mut team = TeamRecord::new("Team");
    team.users.insert(bob.user_id.clone());
    team.channels.extend([page.clone(), gone.clone()]);
    app.store.of(&id).insert(team).await.unwrap();
    let me = app.get("/").token(&bob.token).send().await.expect(200).body;
    assert_eq!((&me["accountId"], &me["userId"]), (&json!(id.as_str()), &json!(bob.user_id.as_str())));
    assert_eq!((&me["accountName"], &me["package"]), (&json!("Acme"), &json!("PROFESSIONAL")));
    assert_eq!((&me["role"], &me["locale"]), (&json!("SMM"), &json!("en")));
    assert_eq!(me["channelIds"], json!([page.as_str(), gone.as_str()]));
    assert_eq!(me["activeChannelIds"], json!([page.as_str()]));
    let permissions = me["permissions"].as_array().unwrap();
    assert!(permissions.contains(&json!("EditPosts")) && !permissions.contains(&json!("EditAccount")));
    let admin = app.get("/").token(&ada.token).send().await.expect(200).body;
    assert_eq!(admin["activeChannelIds"], json!([page.as_str(), blog.as_str()]));
    app.get("/").send().await.refused(401, "AccessTokenInvalidError");
    let image = app.get("/").token(&bob.token).header("accept", "image/png");
    image.send().await.refused(406, "NotAcceptableError");
}

#[actix_web::test]
async fn frontends_log() {
    let app = App::start().await;
    let bob = user(&app, &account(&app, "Acme", Value::Null).await, Role::Observer).await;
    let log = |body: Value| app.post("/logs").token(&bob.token).json(body).send();
    for level in ["debug", "info", "warn", "error", "fatal"] {
        log(json!({ "level": level, "message": "m\nn", "data": { "a": 1 }, "error": "text" })).await.expect(204);
    }
    log(json!({ "message": "no level", "error": { "stack": [] } })).await.expect(204);
    log(json!({ "level": "stats", "key": "k", "destination": "amplitude" })).await.expect(204);
    for (body, pointer) in
        [(json!({ "level": "stats", "message": "m" }), "/key"), (json!({ "level": "info" }), "/message")]
    {
        let refused = log(body).await;
        assert_eq!((refused.status, &refused.body["violations"][0]["pointer"]), (400, &json!(pointer)));
    }
    log(json!({ "level": "loud", "message": "m" })).await.refused(400, "BadRequestError");
    app.post("/logs").json(json!({ "message": "m" })).send().await.refused(401, "AccessTokenInvalidError");
}
