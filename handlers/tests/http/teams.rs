//! Teams: their life, who may change them, and that another account's ids are none.

use generated::models::ObjectId;
use handlers::{
    Role,
    store::{AccountRecord, TeamRecord},
};
use serde_json::{Value, json};

use crate::{
    answer::Answer,
    app::App,
    cast::{Person, admin, channel, superadmin, user},
};

const NONE: &str = "ffffffffffffffffffffffff";

async fn team(app: &App, who: &Person, name: &str) -> String {
    let made = app.post("/teams").token(&who.token).json(json!({ "name": name })).send().await.expect(200);
    assert_eq!(made.body["name"], name);
    made.body["_id"].as_str().unwrap().to_owned()
}

async fn add_users(app: &App, who: &Person, team: &str, users: &[&ObjectId]) -> Answer {
    let ids: Vec<_> = users.iter().map(|id| id.as_str()).collect();
    app.post(format!("/teams/{team}/users")).token(&who.token).json(json!({ "userIds": ids })).send().await
}

async fn add_channels(app: &App, who: &Person, team: &str, channels: &[&ObjectId]) -> Answer {
    let ids: Vec<_> = channels.iter().map(|id| id.as_str()).collect();
    app.post(format!("/teams/{team}/channels")).token(&who.token).json(json!({ "channelIds": ids })).send().await
}

/// The body without what tells requests apart.
fn essence(answer: &Answer) -> (u16, Value) {
    let mut body = answer.body.clone();
    if let Some(body) = body.as_object_mut() {
        body.remove("requestId");
    }
    (answer.status, body)
}

#[actix_web::test]
async fn a_nul_is_told() {
    for app in App::each().await {
        let ada = admin(&app, "Acme").await;
        let request = app.post("/teams").token(&ada.token).json(json!({ "name": "a\0b" }));
        let told = request.send().await.refused(400, "BadRequestError");
        assert_eq!(told.body["message"], "A text has a NUL character (U+0000), which cannot be stored.");
    }
}

/// As of the development token, and as older releases made them.
#[actix_web::test]
async fn an_account_without_a_default_team_gets_one_whatever_its_teams_are_called() {
    for app in App::each().await {
        let id = app.store.new_id();
        let account = AccountRecord::new("Acme");
        app.store.transaction(async |tx| tx.create_account(id.clone(), account.clone()).await).await.unwrap();
        let ada = user(&app, &id, Role::Admin).await;
        let team = team(&app, &ada, "DEFAULT").await;
        let body = json!({
            "userName": "bob", "firstName": "Bob", "lastName": "B", "role": "CM", "email": "b@example.com",
            "locale": "en",
        });
        let bob = app.post("/users").token(&ada.token).json(body).send().await.expect(200).body;
        let teams = app.get("/teams").token(&ada.token).send().await.expect(200).body;
        assert_eq!(teams[0]["users"], json!([bob["_id"]]));
        // It stays, as each default team does.
        app.delete(format!("/teams/{team}")).token(&ada.token).send().await.refused(409, "ConflictError");
    }
}

#[actix_web::test]
async fn made_filled_renamed_deleted() {
    let app = App::start().await;
    let ada = admin(&app, "Acme").await;
    let bob = user(&app, &ada.account_id, Role::Smm).await;
    let id = team(&app, &ada, "  Marketing ".trim()).await;
    let filled = add_users(&app, &ada, &id, &[&bob.user_id, &ada.user_id]).await.expect(200);
    let mut expected = [bob.user_id.as_str(), ada.user_id.as_str()];
    expected.sort_unstable();
    assert_eq!(filled.body["users"], json!(expected));
    assert_eq!(filled.body["accountId"], ada.account_id.as_str());

    let patch = json!({ "name": "Press", "admins": [bob.user_id.as_str()] });
    let changed = app.patch(format!("/teams/{id}")).token(&ada.token).json(patch).send().await.expect(200);
    assert_eq!((&changed.body["name"], &changed.body["admins"]), (&json!("Press"), &json!([bob.user_id.as_str()])));
    let all = app.get("/teams").token(&ada.token).send().await.expect(200);
    let names: Vec<_> = all.body.as_array().unwrap().iter().map(|team| team["name"].as_str().unwrap()).collect();
    assert_eq!(names, ["Default", "Press"]);
    let mine = app.get("/teams/summary").token(&bob.token).send().await.expect(200);
    assert_eq!(mine.body, json!([{ "_id": id, "name": "Press" }]));

    // He would belong to no team.
    app.delete(format!("/teams/{id}")).token(&ada.token).send().await.refused(409, "ConflictError");
    let default = all.body[0]["_id"].as_str().unwrap();
    add_users(&app, &ada, default, &[&bob.user_id]).await.expect(200);
    app.delete(format!("/teams/{id}")).token(&ada.token).send().await.expect(204);
    app.delete(format!("/teams/{id}")).token(&ada.token).send().await.refused(404, "NotFoundError");
    app.delete(format!("/teams/{default}")).token(&ada.token).send().await.refused(409, "ConflictError");
}

#[actix_web::test]
async fn names_are_unique_in_an_account() {
    let app = App::start().await;
    let (ada, eve) = (admin(&app, "Acme").await, admin(&app, "Other").await);
    let id = team(&app, &ada, "Press").await;
    let again = json!({ "name": "PRESS" });
    app.post("/teams").token(&ada.token).json(&again).send().await.refused(409, "ConflictError");
    let other = team(&app, &ada, "Other").await;
    app.patch(format!("/teams/{other}")).token(&ada.token).json(&again).send().await.refused(409, "ConflictError");
    app.patch(format!("/teams/{id}")).token(&ada.token).json(&again).send().await.expect(200);
    team(&app, &eve, "Press").await;
    for name in [json!({}), json!({ "name": "" }), json!({ "name": "  " })] {
        app.post("/teams").token(&ada.token).json(name).send().await.refused(400, "BadRequestError");
    }
    let blank = json!({ "name": "  " });
    app.patch(format!("/teams/{id}")).token(&ada.token).json(blank).send().await.refused(400, "BadRequestError");
}

#[actix_web::test]
async fn an_account_has_at_most_1000_teams() {
    for app in App::each().await {
        let (ada, eve) = (admin(&app, "Acme").await, admin(&app, "Other").await);
        let all = app.store.of::<TeamRecord>(&ada.account_id);
        // With the default team and the one created next, there are 1,000.
        let teams = (0..998).map(|number| (all.new_id(), TeamRecord::new(format!("Team {number}"))));
        all.insert_all(teams).await.unwrap();
        let last = team(&app, &ada, "Last").await;
        let post = |who: &Person| app.post("/teams").token(&who.token).json(json!({ "name": "More" })).send();
        post(&ada).await.refused(403, "TeamLimitReached");
        post(&eve).await.expect(200);
        let rename = app.patch(format!("/teams/{last}")).token(&ada.token).json(json!({ "name": "Renamed" }));
        rename.send().await.expect(200);
        app.delete(format!("/teams/{last}")).token(&ada.token).send().await.expect(204);
        post(&ada).await.expect(200);
    }
}

#[actix_web::test]
async fn members_leave() {
    let app = App::start().await;
    let ada = admin(&app, "Acme").await;
    let bob = user(&app, &ada.account_id, Role::Smm).await;
    let (first, second) = (team(&app, &ada, "First").await, team(&app, &ada, "Second").await);
    for id in [&first, &second] {
        add_users(&app, &ada, id, &[&bob.user_id, &ada.user_id]).await.expect(200);
    }
    let admins = json!({ "admins": [bob.user_id.as_str()] });
    app.patch(format!("/teams/{first}")).token(&ada.token).json(&admins).send().await.expect(200);
    let leave = |team: &str, user: &ObjectId| app.delete(format!("/teams/{team}/users/{user}")).token(&ada.token);
    let left = leave(&first, &bob.user_id).send().await.expect(200);
    assert_eq!((&left.body["users"], &left.body["admins"]), (&json!([ada.user_id.as_str()]), &json!([])));
    leave(&first, &bob.user_id).send().await.refused(404, "NotFoundError");
    // His last team; admins need none.
    leave(&second, &bob.user_id).send().await.refused(409, "ConflictError");
    leave(&second, &ada.user_id).send().await.expect(200);
    // Only members administer.
    app.patch(format!("/teams/{first}")).token(&ada.token).json(&admins).send().await.refused(409, "ConflictError");
    leave("0", &bob.user_id).send().await.refused(400, "BadRequestError");
}

#[actix_web::test]
async fn channels_come_and_go() {
    let app = App::start().await;
    let ada = admin(&app, "Acme").await;
    let root = superadmin(&app).await;
    let page = channel(&app, &ada.account_id, "Page", true).await;
    let (first, second) = (team(&app, &ada, "First").await, team(&app, &ada, "Second").await);
    let filled = add_channels(&app, &ada, &first, &[&page]).await.expect(200);
    assert_eq!(filled.body["channels"], json!([page.as_str()]));
    let take = |team: &str, channel: &str, who: &Person| {
        app.delete(format!("/teams/{team}/channel/{channel}")).token(&who.token)
    };
    // She administers the account, not the team.
    take(&first, page.as_str(), &ada).send().await.refused(403, "InsufficientPermissions");
    add_users(&app, &ada, &first, &[&ada.user_id]).await.expect(200);
    let admins = json!({ "admins": [ada.user_id.as_str()] });
    app.patch(format!("/teams/{first}")).token(&ada.token).json(&admins).send().await.expect(200);
    take(&first, page.as_str(), &ada).send().await.refused(409, "ConflictError");
    add_channels(&app, &ada, &second, &[&page]).await.expect(200);
    // A team that is deleted takes no channel with it.
    let deleted = take(&first, page.as_str(), &ada).send().await.expect(200);
    assert!(deleted.octets.is_empty());
    take(&first, page.as_str(), &ada).send().await.refused(404, "NotFoundError");
    app.delete(format!("/teams/{second}")).token(&ada.token).send().await.refused(409, "ConflictError");
    take(&first, "0", &ada).send().await.refused(400, "BadRequestError");
    take(NONE, page.as_str(), &root).send().await.refused(404, "NotFoundError");
}

#[actix_web::test]
async fn another_account_s_ids_are_none() {
    let app = App::start().await;
    let (ada, eve) = (admin(&app, "Acme").await, admin(&app, "Other").await);
    let (mine, theirs) = (team(&app, &ada, "Mine").await, team(&app, &eve, "Theirs").await);
    let their_channel = channel(&app, &eve.account_id, "Page", true).await;
    let none = ObjectId::new(NONE).unwrap();
    let rename =
        |id: String| app.patch(format!("/teams/{id}")).token(&ada.token).json(json!({ "name": "Ours" })).send();
    let delete = |path: String| app.delete(path).token(&ada.token).send();
    let pairs = [
        (rename(theirs.clone()).await, rename(NONE.to_owned()).await),
        (delete(format!("/teams/{theirs}")).await, delete(format!("/teams/{NONE}")).await),
        (add_users(&app, &ada, &theirs, &[]).await, add_users(&app, &ada, NONE, &[]).await),
        (add_users(&app, &ada, &mine, &[&eve.user_id]).await, add_users(&app, &ada, &mine, &[&none]).await),
        (add_channels(&app, &ada, &theirs, &[]).await, add_channels(&app, &ada, NONE, &[]).await),
        (add_channels(&app, &ada, &mine, &[&their_channel]).await, add_channels(&app, &ada, &mine, &[&none]).await),
        (
            delete(format!("/teams/{mine}/users/{}", eve.user_id)).await,
            delete(format!("/teams/{mine}/users/{NONE}")).await,
        ),
        (
            delete(format!("/teams/{theirs}/channel/{their_channel}")).await,
            delete(format!("/teams/{NONE}/channel/{NONE}")).await,
        ),
    ];
    for (theirs, none) in pairs {
        assert_eq!(essence(&theirs), essence(&none));
        assert_eq!(theirs.status, 404, "{theirs:?}");
    }
    let untouched = app.get("/teams").token(&ada.token).send().await.expect(200);
    assert_eq!(untouched.body[1]["users"], json!([]));
}

#[actix_web::test]
async fn who_may() {
    let app = App::start().await;
    let ada = admin(&app, "Acme").await;
    let id = team(&app, &ada, "First").await;
    let bob = user(&app, &ada.account_id, Role::Observer).await;
    for token in [&bob.token, "nobody"] {
        let code = if token == "nobody" { (401, "AccessTokenInvalidError") } else { (403, "InsufficientPermissions") };
        let body = json!({ "name": "x" });
        app.post("/teams").token(token).json(&body).send().await.refused(code.0, code.1);
        app.patch(format!("/teams/{id}")).token(token).json(&body).send().await.refused(code.0, code.1);
        app.delete(format!("/teams/{id}")).token(token).send().await.refused(code.0, code.1);
        app.post(format!("/teams/{id}/users"))
            .token(token)
            .json(json!({ "userIds": [] }))
            .send()
            .await
            .refused(code.0, code.1);
        let channels = json!({ "channelIds": [] });
        app.post(format!("/teams/{id}/channels")).token(token).json(channels).send().await.refused(code.0, code.1);
        app.delete(format!("/teams/{id}/users/{id}")).token(token).send().await.refused(code.0, code.1);
        app.delete(format!("/teams/{id}/channel/{id}")).token(token).send().await.refused(code.0, code.1);
    }
    for path in ["/teams", "/teams/summary"] {
        app.get(path).send().await.refused(401, "AccessTokenInvalidError");
    }
    let short = json!({ "userIds": ["0"] });
    app.post(format!("/teams/{id}/users")).token(&ada.token).json(short).send().await.refused(400, "BadRequestError");
    let short = json!({ "channelIds": ["0"] });
    app.post(format!("/teams/{id}/channels"))
        .token(&ada.token)
        .json(short)
        .send()
        .await
        .refused(400, "BadRequestError");
    let image = [("accept", "image/png")];
    app.get("/teams/summary").token(&ada.token).headers(&image).send().await.refused(406, "NotAcceptableError");
    let patch = app.patch(format!("/teams/{id}")).token(&ada.token).json(json!({})).headers(&image);
    patch.send().await.refused(406, "NotAcceptableError");
}

#[actix_web::test]
async fn two_changes_at_once_both_survive() {
    for app in App::each().await {
        let ada = admin(&app, "Acme").await;
        let bob = user(&app, &ada.account_id, Role::Smm).await;
        let id = team(&app, &ada, "First").await;
        add_users(&app, &ada, &id, &[&bob.user_id]).await.expect(200);
        let patch = |body: Value| app.patch(format!("/teams/{id}")).token(&ada.token).json(body).send();
        let (renamed, administered) =
            tokio::join!(patch(json!({ "name": "Both" })), patch(json!({ "admins": [bob.user_id.as_str()] })));
        renamed.expect(200);
        administered.expect(200);
        let teams = app.get("/teams").token(&ada.token).send().await.expect(200);
        assert_eq!(
            (&teams.body[1]["name"], &teams.body[1]["admins"]),
            (&json!("Both"), &json!([bob.user_id.as_str()]))
        );
    }
}
