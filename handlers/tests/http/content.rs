//! What content is planned and made with: campaigns, tags, fonts.

use generated::{models::ObjectId, rt::DateTime};
use handlers::{
    Role,
    store::{CampaignRecord, MediaRecord, Piece, TagRecord, Upload},
};
use serde_json::{Value, json};

use crate::{
    answer::Answer,
    app::App,
    cast::{Person, admin, user},
};

const NONE: &str = "ffffffffffffffffffffffff";

fn id(answer: &Answer) -> String {
    answer.body["_id"].as_str().unwrap().to_owned()
}

fn campaign(name: &str, start: &str, end: &str) -> Value {
    json!({ "name": name, "startTime": format!("{start}T00:00:00Z"), "endTime": format!("{end}T00:00:00Z") })
}

#[actix_web::test]
async fn campaigns() {
    for app in App::each().await {
        let (ada, eve) = (admin(&app, "Acme").await, admin(&app, "Other").await);
        let post = |body: Value| app.post("/cp/campaigns").token(&ada.token).json(body).send();
        let mut spring = campaign(" Spring ", "2030-03-01", "2030-05-31");
        spring["colour"] = json!("00aaff");
        spring["description"] = json!("Flowers");
        let made = post(spring.clone()).await.expect(201);
        assert_eq!((&made.body["name"], &made.body["colour"]), (&json!("Spring"), &json!("00aaff")));
        post(campaign("May", "2030-05-01", "2030-05-31")).await.expect(201);
        post(campaign("Winter", "2030-01-01", "2030-02-01")).await.expect(201);
        for bad in [
            json!({ "name": "x" }),
            campaign(" ", "2030-01-01", "2030-02-01"),
            campaign("x", "2030-02-01", "2030-01-01"),
        ] {
            post(bad).await.refused(400, "BadRequestError");
        }
        let list = |since: &str, until: &str| {
            let request = app.get("/cp/campaigns").token(&ada.token);
            request.query("since", format!("{since}T00:00:00Z")).query("until", format!("{until}T00:00:00Z")).send()
        };
        for (since, until, expected) in [
            ("2030-01-01", "2030-12-31", &["Winter", "Spring", "May"][..]),
            ("2030-02-01", "2030-02-02", &["Winter"]),
            ("2030-02-02", "2030-02-03", &[]),
            ("2030-05-02", "2030-05-03", &["Spring", "May"]),
            ("2029-01-01", "2030-01-01", &["Winter"]),
        ] {
            let found = list(since, until).await.expect(200);
            let names: Vec<_> = found.body.as_array().unwrap().iter().map(|it| it["name"].as_str().unwrap()).collect();
            assert_eq!(names, expected, "{since} {until}");
        }
        list("2030-02-01", "2030-01-01").await.refused(400, "BadRequestError");
        let id = id(&made);
        let patch = |who: &Person, id: &str, body: Value| {
            app.patch(format!("/cp/campaigns/{id}")).token(&who.token).json(body).send()
        };
        let changed = patch(&ada, &id, campaign("Summer", "2030-06-01", "2030-06-02")).await.expect(200);
        assert_eq!((&changed.body["name"], &changed.body["description"]), (&json!("Summer"), &json!("Flowers")));
        let renamed = patch(&ada, &id, json!({ "name": "July" })).await.expect(200);
        assert_eq!((&renamed.body["name"], &renamed.body["startTime"]), (&json!("July"), &changed.body["startTime"]));
        patch(&ada, &id, json!({ "name": " " })).await.refused(400, "BadRequestError");
        patch(&ada, &id, json!({ "endTime": "2030-01-01T00:00:00Z" })).await.refused(400, "BadRequestError");
        patch(&ada, &id, campaign("x", "2030-02-01", "2030-01-01")).await.refused(400, "BadRequestError");
        patch(&eve, &id, spring.clone()).await.refused(404, "NotFoundError");
        patch(&ada, NONE, spring).await.refused(404, "NotFoundError");
        let delete = |who: &Person, id: &str| app.delete(format!("/cp/campaigns/{id}")).token(&who.token).send();
        delete(&eve, &id).await.refused(404, "NotFoundError");
        delete(&ada, &id).await.expect(204);
        delete(&ada, &id).await.refused(404, "NotFoundError");
        delete(&ada, "0").await.refused(400, "BadRequestError");
    }
}

fn stored_campaign(description: String) -> CampaignRecord {
    let (start_time, end_time) = (DateTime::now(), DateTime::now());
    CampaignRecord { name: "Old".to_owned(), description: Some(description), colour: None, start_time, end_time }
}

#[actix_web::test]
async fn campaigns_of_an_account_are_limited_in_number_and_size() {
    for app in App::each().await {
        let (ada, eve) = (admin(&app, "Acme").await, admin(&app, "Other").await);
        let post = |who: &Person, description: &str| {
            let mut body = campaign("New", "2030-01-01", "2030-02-01");
            body["description"] = json!(description);
            app.post("/cp/campaigns").token(&who.token).json(body).send()
        };
        let all = app.store.of::<CampaignRecord>(&ada.account_id);
        all.insert_all((0..4999).map(|_| (all.new_id(), stored_campaign(String::new())))).await.unwrap();
        let made = id(&post(&ada, "").await.expect(201));
        post(&ada, "").await.refused(403, "CampaignLimitReached");

        let large = stored_campaign("x".repeat((16 << 20) - 1000));
        let large = app.store.of(&eve.account_id).insert(large).await.unwrap();
        post(&eve, &"y".repeat(1000)).await.refused(403, "CampaignLimitReached");
        let short = id(&post(&eve, "").await.expect(201));
        let patch = |who: &Person, id: &str, description: &str| {
            let body = json!({ "description": description });
            app.patch(format!("/cp/campaigns/{id}")).token(&who.token).json(body).send()
        };
        patch(&eve, &short, &"y".repeat(1000)).await.refused(403, "CampaignLimitReached");
        patch(&eve, large.id.as_str(), "short").await.expect(200);
        patch(&eve, &short, &"y".repeat(1000)).await.expect(200);
        patch(&ada, &made, "A full account changes what it has").await.expect(200);
    }
}

#[actix_web::test]
async fn an_account_has_at_most_5000_tags() {
    for app in App::each().await {
        let (ada, eve) = (admin(&app, "Acme").await, admin(&app, "Other").await);
        let all = app.store.of::<TagRecord>(&ada.account_id);
        all.insert_all((0..4999).map(|number| (all.new_id(), TagRecord { name: format!("Tag {number}") })))
            .await
            .unwrap();
        let post =
            |who: &Person, name: &str| app.post("/cp/tags").token(&who.token).json(json!({ "name": name })).send();
        post(&ada, "Last").await.expect(200);
        post(&ada, "More").await.refused(403, "TagLimitReached");
        // One that exists already is returned, as always.
        post(&ada, "LAST").await.expect(200);
        post(&eve, "More").await.expect(200);
    }
}

#[actix_web::test]
async fn tags() {
    for app in App::each().await {
        let (ada, eve) = (admin(&app, "Acme").await, admin(&app, "Other").await);
        let post =
            |who: &Person, name: &str| app.post("/cp/tags").token(&who.token).json(json!({ "name": name })).send();
        let spring = post(&ada, " Spring ").await.expect(200).body[0].clone();
        assert_eq!(spring["name"], "Spring");
        assert_eq!(post(&ada, "spring").await.expect(200).body, json!([spring]), "the same one");
        post(&ada, " ").await.refused(400, "BadRequestError");
        post(&ada, "Sprinkler").await.expect(200);
        post(&ada, "50%").await.expect(200);
        post(&eve, "Spring").await.expect(200);
        let search = async |body: Value| {
            let found = app.post("/cp/tags/get").token(&ada.token).json(body).send().await.expect(200);
            let names = found.body["data"].as_array().unwrap().iter().map(|it| it["name"].as_str().unwrap().to_owned());
            let names: Vec<_> = names.collect();
            assert_eq!(found.body["count"], names.len() as f64);
            names
        };
        assert_eq!(search(json!({})).await, ["50%", "Spring", "Sprinkler"]);
        assert_eq!(search(json!({ "suggest": "SPRIN" })).await, ["Spring", "Sprinkler"]);
        assert_eq!(search(json!({ "suggest": "%" })).await, [""; 0]);
        assert_eq!(search(json!({ "ids": [spring["_id"], NONE, "x"] })).await, ["Spring"]);
        let all = app.post("/cp/tags/get").token(&ada.token).send().await.expect(200);
        assert_eq!(all.body["count"], 3.0);
        app.post("/cp/tags/get")
            .token(&ada.token)
            .json(json!({ "ids": 7 }))
            .send()
            .await
            .refused(400, "BadRequestError");
        let delete = |who: &Person, id: &str| app.delete(format!("/cp/tags/{id}")).token(&who.token).send();
        let id = spring["_id"].as_str().unwrap();
        delete(&eve, id).await.refused(404, "NotFoundError");
        delete(&ada, id).await.expect(204);
        delete(&ada, id).await.refused(404, "NotFoundError");
        delete(&ada, "0").await.refused(400, "BadRequestError");
    }
}

/// A file of an account.
async fn media(app: &App, who: &Person, name: &str) -> String {
    let media = MediaRecord {
        name: name.to_owned(),
        size: 4,
        user_id: who.user_id.clone(),
        created_time: DateTime::now(),
        expiration_time: None,
        key: "key".to_owned(),
        upload: Upload::Complete { parts: vec![Piece { name: "1".to_owned(), size: 4 }] },
        cleanup_time: None,
    };
    app.store.of(&who.account_id).insert(media).await.unwrap().id.as_str().to_owned()
}

#[actix_web::test]
async fn fonts() {
    for app in App::each().await {
        let (ada, eve) = (admin(&app, "Acme").await, admin(&app, "Other").await);
        let (file, theirs) = (media(&app, &ada, "Acme.woff2").await, media(&app, &eve, "Other.woff2").await);
        let body = |identifier: &str, media: &str| {
            json!({ "fontFamily": "Acme", "identifier": identifier, "mediaIds": [media],
                    "styles": { "fontWeight": "700", "fontStyle": "italic" } })
        };
        let post = |body: Value| app.post("/fonts").token(&ada.token).json(body).send();
        let made = post(body("acme", &file)).await.expect(201);
        assert_eq!(made.body["styles"], json!({ "fontWeight": "700", "fontStyle": "italic" }));
        assert_eq!(
            (&made.body["mediaIds"][0]["_id"], &made.body["mediaIds"][0]["name"]),
            (&json!(file), &json!("Acme.woff2"))
        );
        post(body("acme", &file)).await.refused(409, "ConflictError");
        for none in [NONE, &theirs] {
            post(body("other", none)).await.refused(404, "NotFoundError");
        }
        for bad in [json!({}), body(" ", &file), json!({ "fontFamily": "a", "identifier": "b", "mediaIds": [] })] {
            post(bad).await.refused(400, "BadRequestError");
        }
        for ids in [vec![file.clone(); 2], (0..101).map(|number| format!("{number:024x}")).collect()] {
            let body = json!({ "fontFamily": "a", "identifier": "b", "mediaIds": ids });
            post(body).await.refused(400, "BadRequestError");
        }
        let id = id(&made);
        // As earlier releases stored it.
        let fonts = app.store.of::<handlers::store::FontRecord>(&ada.account_id);
        let repeated = ObjectId::new(&file).unwrap();
        fonts
            .update(&ObjectId::new(&id).unwrap(), |font| font.media_ids = vec![repeated.clone(); 20_000])
            .await
            .unwrap();
        let list = app.get("/fonts").token(&ada.token).send().await.expect(200);
        assert_eq!(list.body[0]["mediaIds"].as_array().unwrap().len(), 1);
        let patch =
            |who: &Person, id: &str, body: Value| app.patch(format!("/fonts/{id}")).token(&who.token).json(body).send();
        let changed = patch(&ada, &id, json!({ "fontFamily": "Acme Sans", "styles": { "fontWeight": "bold" } })).await;
        let changed = changed.expect(200);
        assert_eq!((&changed.body["fontFamily"], &changed.body["identifier"]), (&json!("Acme Sans"), &json!("acme")));
        assert_eq!(changed.body["styles"], json!({ "fontWeight": "bold", "fontStyle": "italic" }));
        post(body("other", &file)).await.expect(201);
        patch(&ada, &id, json!({ "identifier": "other" })).await.refused(409, "ConflictError");
        patch(&ada, &id, json!({ "identifier": "" })).await.refused(400, "BadRequestError");
        patch(&ada, &id, json!({ "mediaIds": [NONE] })).await.refused(404, "NotFoundError");
        let list = app.get("/fonts").token(&ada.token).send().await.expect(200);
        assert_eq!(list.body.as_array().unwrap().len(), 2);
        let delete = |who: &Person, id: &str| app.delete(format!("/fonts/{id}")).token(&who.token).send();
        for (who, id) in [(&ada, NONE), (&ada, "0"), (&eve, id.as_str())] {
            patch(who, id, json!({})).await.refused(404, "NotFoundError");
            delete(who, id).await.refused(404, "NotFoundError");
        }
        delete(&ada, &id).await.expect(204);
        delete(&ada, &id).await.refused(404, "NotFoundError");
    }
}

#[actix_web::test]
async fn who_may() {
    let app = App::start().await;
    let ada = admin(&app, "Acme").await;
    let bob = user(&app, &ada.account_id, Role::Custom).await;
    let one = |path: &str| format!("{path}/{NONE}");
    let doors = [
        ("GET", "/cp/campaigns?since=2030-01-01T00:00:00Z&until=2030-01-01T00:00:00Z".to_owned()),
        ("POST", "/cp/campaigns".to_owned()),
        ("PATCH", one("/cp/campaigns")),
        ("DELETE", one("/cp/campaigns")),
        ("POST", "/cp/tags".to_owned()),
        ("POST", "/cp/tags/get".to_owned()),
        ("DELETE", one("/cp/tags")),
        ("GET", "/fonts".to_owned()),
        ("POST", "/fonts".to_owned()),
        ("PATCH", one("/fonts")),
        ("DELETE", one("/fonts")),
    ];
    for (method, path) in doors {
        let ask = |token: &str, accept: &str| {
            let request = app.request(method.parse().unwrap(), &path).token(token).header("accept", accept);
            if ["POST", "PATCH"].contains(&method) { request.json(json!({})).send() } else { request.send() }
        };
        ask("nobody", "*/*").await.refused(401, "AccessTokenInvalidError");
        ask(&bob.token, "*/*").await.refused(403, "InsufficientPermissions");
        if method != "DELETE" {
            ask(&ada.token, "image/png").await.refused(406, "NotAcceptableError");
        }
    }
}
