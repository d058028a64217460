//! Channels: how they come, change and go, who reaches them, and how they are found.

mod listing;
pub(crate) mod networks;
mod tokens;

use handlers::{
    Role,
    store::{ChannelRecord, Query, QueuedMail, TeamRecord},
};
use serde_json::{Value, json};

use crate::{
    answer::Answer,
    app::App,
    cast::{Person, account, admin, channel, superadmin, user},
};

const NONE: &str = "ffffffffffffffffffffffff";

async fn custom(app: &App, who: &Person, body: Value) -> Answer {
    app.post("/channels/custom").token(&who.token).json(body).send().await
}

fn id(answer: &Answer) -> String {
    answer.body["_id"].as_str().unwrap().to_owned()
}

fn token(answer: &Answer) -> String {
    answer.body["endpoint"]["accessToken"].as_str().unwrap().to_owned()
}

/// Whether the integration's door is open for a token.
async fn opens(app: &App, token: &str) -> bool {
    app.get("/public").token(token).send().await.status != 401
}

#[actix_web::test]
async fn a_custom_channel_s_life() {
    for app in App::each().await {
        let ada = admin(&app, "Acme").await;
        let made = custom(&app, &ada, json!({ "name": " Forum ", "uniqueName": "The forum" })).await.expect(201);
        assert_eq!((&made.body["name"], &made.body["socialNetwork"]), (&json!("Forum"), &json!("CUSTOM")));
        assert_eq!(
            (&made.body["products"], &made.body["active"]),
            (&json!({ "cp": false, "inbox": true }), &json!(true))
        );
        let (id, first) = (id(&made), token(&made));
        assert!(opens(&app, &first).await);
        let seen = app.get(format!("/channels/{id}")).token(&ada.token).send().await.expect(200);
        assert_eq!(seen.body["endpoint"], json!({}), "the token is told once");
        let teams = app.get("/teams").token(&ada.token).send().await.expect(200);
        assert_eq!(teams.body[0]["channels"], json!([id]));

        let reset = app.post(format!("/channels/custom/{id}/reset")).token(&ada.token).send().await.expect(201);
        let second = token(&reset);
        assert!(!opens(&app, &first).await && opens(&app, &second).await);

        let name = json!({ "name": "Board", "imageUrl": "https://a.example/i.png" });
        let changed = app.patch(format!("/channels/{id}")).token(&ada.token).json(name).send().await.expect(200);
        assert_eq!((&changed.body["name"], &changed.body["uniqueName"]), (&json!("Board"), &json!("The forum")));
        assert_eq!(changed.body["imageUrl"], "https://a.example/i.png");

        app.delete(format!("/channels/{id}")).token(&ada.token).send().await.expect(204);
        app.delete(format!("/channels/{id}")).token(&ada.token).send().await.expect(204);
        assert!(!opens(&app, &second).await);
        let mails = app.store.of::<QueuedMail>(&ada.account_id).all(Query::all()).await.unwrap();
        assert_eq!(mails.len(), 1, "one letter, to the admin");
        assert!(mails[0].value.letter.text.contains("Board"), "{}", mails[0].value.letter.text);
        app.post(format!("/channels/custom/{id}/reset")).token(&ada.token).send().await.refused(409, "ConflictError");

        let again = custom(&app, &ada, json!({ "name": "Forum", "uniqueName": "The forum" })).await.expect(201);
        assert_eq!((&again.body["_id"], &again.body["active"]), (&json!(id), &json!(true)));
        let third = token(&again);
        assert!(!opens(&app, &first).await && !opens(&app, &second).await && opens(&app, &third).await);
        custom(&app, &ada, json!({ "name": "x", "uniqueName": "The forum" })).await.refused(409, "ConflictError");
    }
}

#[actix_web::test]
async fn what_a_custom_channel_needs() {
    let app = App::start().await;
    let (ada, eve) = (admin(&app, "Acme").await, admin(&app, "Other").await);
    for bad in [json!({}), json!({ "name": "  " }), json!({ "name": "a", "uniqueName": "" })] {
        custom(&app, &ada, bad).await.refused(400, "BadRequestError");
    }
    custom(&app, &ada, json!({ "name": "a", "imageId": NONE })).await.refused(404, "NotFoundError");
    let send = |query: &str, value: &str| {
        app.post("/channels/custom").token(&ada.token).query(query, value).json(json!({ "name": "a" })).send()
    };
    send("channelId", NONE).await.refused(404, "NotFoundError");
    send("teamIds", NONE).await.refused(404, "NotFoundError");
    let theirs = custom(&app, &eve, json!({ "name": "a" })).await.expect(201);
    send("channelId", &id(&theirs)).await.refused(404, "NotFoundError");
    let reset = |id: &str| app.post(format!("/channels/custom/{id}/reset")).token(&ada.token).send();
    reset(&id(&theirs)).await.refused(404, "NotFoundError");
    reset(channel(&app, &ada.account_id, "Page", true).await.as_str()).await.refused(409, "ConflictError");
    reset("0").await.refused(400, "BadRequestError");
    let mine = custom(&app, &ada, json!({ "name": "mine" })).await.expect(201);
    send("channelId", &id(&mine)).await.refused(409, "DuplicateChannel");

    let team = TeamRecord::new("Press");
    let team = app.store.of(&ada.account_id).insert(team).await.unwrap().id;
    let made = send("teamIds", team.as_str()).await.expect(201);
    let team = app.store.of::<TeamRecord>(&ada.account_id).get(&team).await.unwrap();
    assert!(team.value.channels.iter().any(|it| it.as_str() == id(&made)));
}

#[actix_web::test]
async fn an_account_has_so_many_channels() {
    for app in App::each().await {
        let account_id = account(&app, "Small", json!({ "channelLimit": 1 })).await;
        let ada = user(&app, &account_id, Role::Admin).await;
        let placeholder = json!({ "name": "free" });
        app.post("/channels/placeholder").token(&ada.token).json(placeholder).send().await.expect(201);
        let (one, other) =
            tokio::join!(custom(&app, &ada, json!({ "name": "a" })), custom(&app, &ada, json!({ "name": "b" })));
        let (one, other) = if one.status == 201 { (one, other) } else { (other, one) };
        let one = id(&one.expect(201));
        other.refused(403, "ChannelLimitReached");
        app.delete(format!("/channels/{one}")).token(&ada.token).send().await.expect(204);
        custom(&app, &ada, json!({ "name": "c" })).await.expect(201);
        // Now there is no place for it to come back to.
        custom(&app, &ada, json!({ "name": "a" })).await.refused(403, "ChannelLimitReached");
    }
}

/// Deactivated channels stay, and count toward no limit.
#[actix_web::test]
async fn deactivated_channels_and_placeholders_are_not_without_limit() {
    for app in App::each().await {
        let ada = admin(&app, "Acme").await;
        let all = app.store.of::<ChannelRecord>(&ada.account_id);
        let record = |number: usize| ChannelRecord {
            active: number > 500,
            ..ChannelRecord::new("Old", format!("Old {number}"), handlers::store::Network::Placeholders)
        };
        let old = all.insert_all((0..1000).map(|number| (all.new_id(), record(number)))).await.unwrap();
        let placeholder = json!({ "name": "New" });
        let create = || app.post("/channels/placeholder").token(&ada.token).json(&placeholder).send();
        create().await.refused(403, "ChannelLimitReached");
        custom(&app, &ada, json!({ "name": "a" })).await.refused(403, "ChannelLimitReached");
        all.delete(&old[0].id).await.unwrap();
        create().await.expect(201);
    }
}

#[actix_web::test]
async fn placeholders() {
    let app = App::start().await;
    let ada = admin(&app, "Acme").await;
    let post = |body: Value| app.post("/channels/placeholder").token(&ada.token).json(body).send();
    let body = json!({ "name": "Shop", "recipients": ["a@example.com"], "emailAdvance": 15, "network": "INSTAGRAM" });
    let made = post(body.clone()).await.expect(201);
    assert_eq!((&made.body["socialNetwork"], &made.body["uniqueName"]), (&json!("PLACEHOLDERS"), &json!("Shop")));
    post(body.clone()).await.refused(409, "ConflictError");
    for bad in [
        json!({}),
        json!({ "name": "a", "recipients": ["a@example.com"] }),
        json!({ "name": "a", "emailAdvance": 3 }),
        json!({ "name": "a", "emailAdvance": 3, "recipients": [] }),
        json!({ "name": "x".repeat(51) }),
    ] {
        post(bad).await.refused(400, "BadRequestError");
    }
    post(json!({ "name": "a", "imageId": NONE })).await.refused(404, "NotFoundError");
    let id = id(&made);
    let patch =
        |id: &str, body: Value| app.patch(format!("/channels/placeholder/{id}")).token(&ada.token).json(body).send();
    let changed = patch(&id, json!({ "name": "Shops", "endpoint": { "cc": ["b@example.com"] } })).await.expect(200);
    assert_eq!(changed.body["name"], "Shops");
    let stored = app.store.of::<ChannelRecord>(&ada.account_id).first(Query::all()).await.unwrap().unwrap();
    let placeholder = stored.value.placeholder.unwrap();
    assert_eq!(
        (placeholder.recipients, placeholder.cc),
        (vec!["a@example.com".to_owned()], vec!["b@example.com".to_owned()])
    );
    let refused = patch(&id, json!({ "endpoint": { "recipients": [] } })).await;
    let refused = refused.refused(400, "BadRequestError");
    assert_eq!(refused.body["violations"][0]["pointer"], "/endpoint/recipients");
    post(json!({ "name": "Other" })).await.expect(201);
    patch(&id, json!({ "name": "Other" })).await.refused(409, "ConflictError");
    patch(NONE, json!({})).await.refused(404, "NotFoundError");
    let page = channel(&app, &ada.account_id, "Page", true).await;
    patch(page.as_str(), json!({})).await.refused(404, "NotFoundError");

    app.delete(format!("/channels/{id}")).token(&ada.token).send().await.expect(204);
    let query = app.post("/channels/placeholder").token(&ada.token).query("channelId", &id);
    let back = query.json(json!({ "name": "Shops again" })).send().await.expect(201);
    assert_eq!((&back.body["_id"], &back.body["name"]), (&json!(id), &json!("Shops again")));
}

#[actix_web::test]
async fn superadmins_delete_them_entirely() {
    for app in App::each().await {
        let (ada, root) = (admin(&app, "Acme").await, superadmin(&app).await);
        let made = custom(&app, &ada, json!({ "name": "Forum" })).await.expect(201);
        let (id, token) = (id(&made), token(&made));
        let delete = |who: &Person, id: &str| {
            app.delete(format!("/channels/{id}")).token(&who.token).query("fullDeletion", true).send()
        };
        let page = channel(&app, &ada.account_id, "Page", true).await;
        let alert =
            |ids: Value| json!({ "channelIds": ids, "emails": ["a@a.example"], "interval": 30, "threshold": 10 });
        for ids in [json!([id]), json!([id, page.as_str()])] {
            app.post("/inbox/alerts").token(&ada.token).json(alert(ids)).send().await.expect(201);
        }
        let folder = json!({ "name": "Both", "filters": { "channelIds": [id, page.as_str()] } });
        app.post("/inbox/folders").token(&ada.token).json(folder).send().await.expect(201);
        delete(&ada, &id).await.refused(403, "AccessDenied");
        delete(&root, NONE).await.refused(404, "NotFoundError");
        delete(&root, &id).await.expect(204);
        delete(&root, &id).await.refused(404, "NotFoundError");
        assert!(!opens(&app, &token).await);
        app.get(format!("/channels/{id}")).token(&ada.token).send().await.refused(404, "NotFoundError");
        let teams = app.get("/teams").token(&ada.token).send().await.expect(200);
        assert_eq!(teams.body[0]["channels"], json!([]));
        let alerts = app.get("/inbox/alerts").token(&ada.token).send().await.expect(200);
        assert_eq!(
            (alerts.body.as_array().unwrap().len(), &alerts.body[0]["channelIds"]),
            (1, &json!([page.as_str()]))
        );
        let folders = app.get("/inbox/folders").token(&ada.token).send().await.expect(200);
        assert_eq!(folders.body[0]["filters"], json!([{ "channelIds": [page.as_str()] }]));
        // It is not there to be re-activated.
        let again = custom(&app, &ada, json!({ "name": "Forum" })).await.expect(201);
        assert_ne!(again.body["_id"], json!(id));
    }
}

#[actix_web::test]
async fn business_hours() {
    let app = App::start().await;
    let ada = admin(&app, "Acme").await;
    let page = channel(&app, &ada.account_id, "Page", true).await;
    let blog = channel(&app, &ada.account_id, "Blog", true).await;
    let hours = json!({
        "timezone": "Europe/Vienna",
        "daysOfWeek": [{ "day": 1, "start": 8, "end": 17, "workday": true }, { "day": 0, "workday": false }],
    });
    let patch = |id: &str, hours: Value| {
        let body = json!({ "businessHours": hours });
        app.patch(format!("/inbox/channels/{id}/businessHours")).token(&ada.token).json(body).send()
    };
    let changed = patch(page.as_str(), hours.clone()).await.expect(200);
    assert_eq!(changed.body["businessHours"], hours);
    for (bad, place) in [
        (json!({ "timezone": "Mars/Olympus" }), "/businessHours/timezone"),
        (json!({ "daysOfWeek": [{ "start": 1 }] }), "/businessHours/daysOfWeek/0/day"),
        (json!({ "daysOfWeek": [{ "day": 1 }, { "day": 1 }] }), "/businessHours/daysOfWeek/1/day"),
        (json!({ "daysOfWeek": [{ "day": 1, "start": 9, "end": 8 }] }), "/businessHours/daysOfWeek/0/end"),
    ] {
        let refused = patch(page.as_str(), bad).await.refused(400, "BadRequestError");
        assert_eq!(refused.body["violations"][0]["pointer"], place);
    }
    for none in [NONE, "0"] {
        patch(none, json!({})).await.refused(404, "NotFoundError");
    }
    let all = |body: Option<Value>| {
        let request = app.post("/inbox/channels/businessHours").token(&ada.token);
        body.into_iter().fold(request, |request, body| request.json(body)).send()
    };
    let same = all(None).await.expect(200);
    assert_eq!((&same.body[0]["businessHours"], &same.body[1]["businessHours"]), (&hours, &Value::Null));
    let both = all(Some(json!({ "businessHours": { "timezone": "UTC" } }))).await.expect(200);
    assert_eq!(both.body.as_array().unwrap().len(), 2);
    assert!(both.body.as_array().unwrap().iter().all(|it| it["businessHours"] == json!({ "timezone": "UTC" })));
    all(Some(json!({ "businessHours": { "timezone": "" } }))).await.refused(400, "BadRequestError");
    // A new one is staffed as the others are.
    let made = custom(&app, &ada, json!({ "name": "Forum" })).await.expect(201);
    assert_eq!(made.body["businessHours"], json!({ "timezone": "UTC" }));
    let bob = user(&app, &ada.account_id, Role::Observer).await;
    for (token, status, code) in
        [(bob.token.as_str(), 403, "InsufficientPermissions"), ("no", 401, "AccessTokenInvalidError")]
    {
        let body = json!({ "businessHours": {} });
        app.post("/inbox/channels/businessHours").token(token).json(&body).send().await.refused(status, code);
        let one = app.patch(format!("/inbox/channels/{blog}/businessHours")).token(token).json(&body);
        one.send().await.refused(status, code);
    }
}

#[actix_web::test]
async fn teams_decide_who_reaches_them() {
    let app = App::start().await;
    let ada = admin(&app, "Acme").await;
    let bob = user(&app, &ada.account_id, Role::Custom).await;
    let mine = channel(&app, &ada.account_id, "Mine", true).await;
    let other = channel(&app, &ada.account_id, "Other", true).await;
    let permissions = [generated::Permission::ViewChannels, generated::Permission::EditChannels];
    let grant = |user: &mut handlers::store::UserRecord| user.permissions.extend(permissions);
    app.store.of(&ada.account_id).update(&bob.user_id, grant).await.unwrap();
    let mut team = TeamRecord::new("Team");
    team.users.insert(bob.user_id.clone());
    team.channels.insert(mine.clone());
    app.store.of(&ada.account_id).insert(team).await.unwrap();

    let get = |id: &str| app.get(format!("/channels/{id}")).token(&bob.token).send();
    get(mine.as_str()).await.expect(200);
    get(other.as_str()).await.refused(403, "AccessDeniedError");
    get(NONE).await.refused(404, "NotFoundError");
    get("0").await.refused(400, "BadRequestError");
    let names = |answer: Answer| -> Vec<String> {
        answer.body.as_array().unwrap().iter().map(|it| it["name"].as_str().unwrap().to_owned()).collect()
    };
    for path in ["/channels", "/channels/summary"] {
        assert_eq!(names(app.get(path).token(&bob.token).send().await.expect(200)), ["Mine"]);
        assert_eq!(names(app.get(path).token(&ada.token).send().await.expect(200)), ["Mine", "Other"]);
    }
    let details =
        |who: &Person, ids: Value| app.post("/channels/id/bulk/getDetails").token(&who.token).json(ids).send();
    let both = json!([mine.as_str(), other.as_str()]);
    details(&bob, both.clone()).await.refused(403, "AccessDeniedError");
    assert_eq!(names(details(&bob, json!([mine.as_str(), NONE])).await.expect(200)), ["Mine"]);
    let all = details(&ada, both).await.expect(200);
    assert_eq!((&all.body[1]["posts"], &all.body[1]["socialNetwork"]), (&json!(0.0), &json!("FACEBOOK")));
    details(&ada, json!([])).await.refused(400, "BadRequestError");
    let hours = app.patch(format!("/inbox/channels/{other}/businessHours")).token(&bob.token);
    hours.json(json!({})).send().await.refused(403, "AccessDeniedError");
    let hours = app.post("/inbox/channels/businessHours").token(&bob.token).send().await.expect(200);
    assert_eq!(names(hours), ["Mine"]);
}

#[actix_web::test]
async fn who_may() {
    let app = App::start().await;
    let ada = admin(&app, "Acme").await;
    let bob = user(&app, &ada.account_id, Role::Observer).await;
    let page = channel(&app, &ada.account_id, "Page", true).await;
    let refusals = [(bob.token.as_str(), 403, "InsufficientPermissions"), ("nobody", 401, "AccessTokenInvalidError")];
    for (token, status, code) in refusals {
        let name = json!({ "name": "x" });
        for path in ["/channels/custom", "/channels/placeholder"] {
            app.post(path).token(token).json(&name).send().await.refused(status, code);
        }
        for path in [format!("/channels/{page}"), format!("/channels/placeholder/{page}")] {
            app.patch(path).token(token).json(&name).send().await.refused(status, code);
        }
        app.delete(format!("/channels/{page}")).token(token).send().await.refused(status, code);
        app.post(format!("/channels/custom/{page}/reset")).token(token).send().await.refused(status, code);
    }
    let reads = ["/channels", "/channels/counts", "/channels/tokenOwners", "/channels/summary"];
    for path in reads.map(str::to_owned).into_iter().chain([format!("/channels/{page}")]) {
        app.get(path).send().await.refused(401, "AccessTokenInvalidError");
    }
    app.post("/channels/id/bulk/getDetails").json(json!([NONE])).send().await.refused(401, "AccessTokenInvalidError");
    let nobody = user(&app, &ada.account_id, Role::Custom).await;
    for path in ["/channels", "/channels/counts", "/channels/tokenOwners"] {
        app.get(path).token(&nobody.token).send().await.refused(403, "InsufficientPermissions");
    }
    app.get(format!("/channels/{page}")).token(&nobody.token).send().await.refused(403, "InsufficientPermissions");
    let image = [("accept", "image/png")];
    for path in ["/channels", "/channels/counts", "/channels/summary"] {
        app.get(path).token(&ada.token).headers(&image).send().await.refused(406, "NotAcceptableError");
    }
    for path in ["/channels/placeholder", "/channels/id/bulk/getDetails"] {
        let post = app.post(path).token(&ada.token).headers(&image).json(json!({}));
        post.send().await.refused(406, "NotAcceptableError");
    }
    for path in [format!("/channels/{page}"), format!("/channels/placeholder/{page}")] {
        let patch = app.patch(path).token(&ada.token).headers(&image).json(json!({}));
        patch.send().await.refused(406, "NotAcceptableError");
    }
    for path in ["/channels/custom", "/channels/placeholder"] {
        app.post(path)
            .token(&ada.token)
            .query("teamIds", "0")
            .json(json!({}))
            .send()
            .await
            .refused(400, "BadRequestError");
    }
    app.delete("/channels/0").token(&ada.token).send().await.refused(400, "BadRequestError");
    app.delete(format!("/channels/{NONE}")).token(&ada.token).send().await.refused(404, "NotFoundError");
    let long = json!({ "name": "x".repeat(51) });
    app.patch(format!("/channels/{page}")).token(&ada.token).json(long).send().await.refused(400, "BadRequestError");
    let none = app.patch(format!("/channels/{NONE}")).token(&ada.token).json(json!({}));
    none.send().await.refused(404, "NotFoundError");
}
