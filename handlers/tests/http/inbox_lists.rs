//! What an inbox is arranged with: folders, templates, alerts, lists of words and of interactors.

use generated::{models::ObjectId, rt::DateTime};
use handlers::{
    Role,
    store::{
        ChannelRecord, InboxAlertRecord, InteractorListRecord, InteractorRecord, KeywordListRecord, Member, Network,
        TeamRecord, TemplateRecord,
    },
};
use serde_json::{Value, json};

use crate::{
    answer::Answer,
    app::App,
    cast::{Person, admin, channel, user},
    contacts::slowest_write,
};

const NONE: &str = "ffffffffffffffffffffffff";

fn id(answer: &Answer) -> String {
    answer.body["_id"].as_str().unwrap().to_owned()
}

fn names(answer: &Answer) -> Vec<&str> {
    answer.body.as_array().unwrap().iter().map(|it| it["name"].as_str().unwrap()).collect()
}

pub(crate) async fn interactor(app: &App, account_id: &ObjectId, channel_id: &ObjectId, name: &str) -> ObjectId {
    let person = InteractorRecord {
        channel_id: channel_id.clone(),
        network_user_id: format!("network-{name}"),
        name: name.to_owned(),
        url: Some("https://n.example/p".to_owned()),
        picture: None,
        network_specific: serde_json::Map::new(),
    };
    app.store.of(account_id).insert(person).await.unwrap().id
}

#[actix_web::test]
async fn folders() {
    for app in App::each().await {
        let (ada, eve) = (admin(&app, "Acme").await, admin(&app, "Other").await);
        let page = channel(&app, &ada.account_id, "Page", true).await;
        let post = |body: Value| app.post("/inbox/folders").token(&ada.token).json(body).send();
        let filters = json!({ "channelIds": [page.as_str()], "ticketTypes": ["DM", "POST"] });
        let made = post(json!({ "name": "One", "filters": filters })).await.expect(201);
        assert_eq!((&made.body["filters"], &made.body["scope"]), (&json!([filters]), &json!("ACCOUNT")));
        post(json!({ "name": " ONE " })).await.refused(409, "ConflictError");
        for bad in [
            json!({}),
            json!({ "name": " " }),
            json!({ "name": "x", "filters": { "channelIds": [NONE] } }),
            json!({ "name": "x", "filters": { "ticketTypes": ["FAX"] } }),
        ] {
            post(bad).await.refused(400, "BadRequestError");
        }
        // As long as the contract says, and no longer.
        let long = post(json!({ "name": "x".repeat(255) })).await.expect(201);
        app.delete(format!("/inbox/folders/{}", id(&long))).token(&ada.token).send().await.expect(204);
        for (name, keyword) in [("x".repeat(256), "maxLength"), (String::new(), "minLength")] {
            let refused = post(json!({ "name": name })).await.refused(400, "BadRequestError");
            assert_eq!(refused.body["violations"][0]["keyword"], keyword);
        }
        let mut ids = vec![id(&made)];
        for name in ["Two", "Three"] {
            ids.push(id(&post(json!({ "name": name })).await.expect(201)));
        }
        let list = async |query: &str| app.get(format!("/inbox/folders?{query}")).token(&ada.token).send().await;
        let reorder = |folder: &str, index: Value| {
            let body = json!({ "folderId": folder, "index": index });
            app.post("/inbox/folders/reorder").token(&ada.token).json(body).send()
        };
        reorder(&ids[2], json!(0)).await.expect(204);
        assert_eq!(names(&list("").await.expect(200)), ["Three", "One", "Two"]);
        reorder(&ids[2], json!(9)).await.expect(204);
        assert_eq!(names(&list("count=2&offset=1").await.expect(200)), ["Two", "Three"]);
        reorder(NONE, json!(0)).await.refused(404, "NotFoundError");
        reorder(&ids[0], json!(10)).await.refused(400, "BadRequestError");
        let half = app.post("/inbox/folders/reorder").token(&ada.token).json(json!({}));
        assert_eq!(half.send().await.refused(400, "BadRequestError").body["violations"].as_array().unwrap().len(), 2);
        list("count=501").await.refused(400, "BadRequestError");

        let patch = |who: &Person, id: &str, body: Value| {
            app.patch(format!("/inbox/folders/{id}")).token(&who.token).json(body).send()
        };
        let changed = patch(&ada, &ids[0], json!({ "name": "First", "filters": {} })).await.expect(200);
        assert_eq!((&changed.body["name"], &changed.body["filters"]), (&json!("First"), &json!([])));
        patch(&ada, &ids[0], json!({ "name": "two" })).await.refused(409, "ConflictError");
        patch(&ada, &ids[0], json!({ "name": "" })).await.refused(400, "BadRequestError");
        let delete = |who: &Person, id: &str| app.delete(format!("/inbox/folders/{id}")).token(&who.token).send();
        for none in [NONE, "0"] {
            patch(&ada, none, json!({})).await.refused(404, "NotFoundError");
            delete(&ada, none).await.refused(404, "NotFoundError");
        }
        patch(&eve, &ids[0], json!({})).await.refused(404, "NotFoundError");
        delete(&eve, &ids[0]).await.refused(404, "NotFoundError");
        delete(&ada, &ids[0]).await.expect(204);
        for number in 2..10 {
            post(json!({ "name": format!("More {number}") })).await.expect(201);
        }
        post(json!({ "name": "Too many" })).await.refused(409, "ConflictError");
    }
}

#[actix_web::test]
async fn templates() {
    for app in App::each().await {
        let (ada, eve) = (admin(&app, "Acme").await, admin(&app, "Other").await);
        let post = |body: Value| app.post("/inbox/templates").token(&ada.token).json(body).send();
        let made = post(json!({ "text": "Dear you,\n", "description": "Greeting" })).await.expect(201);
        for bad in [json!({}), json!({ "text": " " }), json!({ "text": 7 })] {
            post(bad).await.refused(400, "BadRequestError");
        }
        let id = id(&made);
        let patch = |who: &Person, id: &str, body: Value| {
            app.patch(format!("/inbox/templates/{id}")).token(&who.token).json(body).send()
        };
        let changed = patch(&ada, &id, json!({ "text": "Hello," })).await.expect(200);
        assert_eq!((&changed.body["text"], &changed.body["description"]), (&json!("Hello,"), &json!("Greeting")));
        let described = patch(&ada, &id, json!({ "description": "Short" })).await.expect(200);
        assert_eq!((&described.body["text"], &described.body["description"]), (&json!("Hello,"), &json!("Short")));
        patch(&ada, &id, json!({ "text": "" })).await.refused(400, "BadRequestError");
        patch(&eve, &id, json!({})).await.refused(404, "NotFoundError");
        let list = app.get("/inbox/templates").token(&ada.token).send().await.expect(200);
        assert_eq!(list.body, json!([described.body]));
        let delete = |who: &Person, id: &str| app.delete(format!("/inbox/templates/{id}")).token(&who.token).send();
        delete(&eve, &id).await.refused(404, "NotFoundError");
        delete(&ada, &id).await.expect(204);
        delete(&ada, &id).await.refused(404, "NotFoundError");
        delete(&ada, "0").await.refused(400, "BadRequestError");
    }
}

#[actix_web::test]
async fn templates_of_an_account_are_limited_in_number_and_size() {
    for app in App::each().await {
        let (ada, eve) = (admin(&app, "Acme").await, admin(&app, "Other").await);
        let record = |text: String| TemplateRecord { text, description: None, updated_time: DateTime::now() };
        let post = |who: &Person, text: &str| {
            app.post("/inbox/templates").token(&who.token).json(json!({ "text": text })).send()
        };
        let all = app.store.of::<TemplateRecord>(&ada.account_id);
        all.insert_all((0..999).map(|_| (all.new_id(), record("Old".to_owned())))).await.unwrap();
        post(&ada, "Last").await.expect(201);
        post(&ada, "More").await.refused(403, "TemplateLimitReached");

        let large = app.store.of(&eve.account_id).insert(record("x".repeat((16 << 20) - 1000))).await.unwrap();
        post(&eve, &"y".repeat(1000)).await.refused(403, "TemplateLimitReached");
        let short = id(&post(&eve, "Short").await.expect(201));
        let patch = |id: &str, text: &str| {
            app.patch(format!("/inbox/templates/{id}")).token(&eve.token).json(json!({ "text": text })).send()
        };
        patch(&short, &"y".repeat(1000)).await.refused(403, "TemplateLimitReached");
        patch(large.id.as_str(), "Shortened").await.expect(200);
        patch(&short, &"y".repeat(1000)).await.expect(200);
    }
}

#[actix_web::test]
async fn an_account_has_at_most_500_alerts() {
    for app in App::each().await {
        let ada = admin(&app, "Acme").await;
        let bob = user(&app, &ada.account_id, Role::Admin).await;
        let page = channel(&app, &ada.account_id, "Page", true).await;
        let record = || InboxAlertRecord {
            user_id: ada.user_id.clone(),
            channel_ids: vec![page.clone()],
            emails: vec!["a@example.com".to_owned()],
            interval: 30.0,
            threshold: 10.0,
            exclude_business_hours: false,
            last_alert_time: None,
            updated_time: DateTime::now(),
        };
        let all = app.store.of::<InboxAlertRecord>(&ada.account_id);
        let old = all.insert_all((0..499).map(|_| (all.new_id(), record()))).await.unwrap();
        let body = json!({
            "channelIds": [page.as_str()], "emails": ["a@example.com"], "interval": 30, "threshold": 10,
        });
        let post = |who: &Person| app.post("/inbox/alerts").token(&who.token).json(&body).send();
        post(&ada).await.expect(201);
        for who in [&ada, &bob] {
            post(who).await.refused(403, "AlertLimitReached");
        }
        all.delete(&old[0].id).await.unwrap();
        post(&bob).await.expect(201);
    }
}

#[actix_web::test]
async fn keyword_lists_of_an_account_are_limited_in_number_and_size() {
    for app in App::each().await {
        let (ada, eve) = (admin(&app, "Acme").await, admin(&app, "Other").await);
        let path = "/inbox/rules/keywordLists";
        let post = |who: &Person, name: &str, keywords: &Value| {
            app.post(path).token(&who.token).json(json!({ "name": name, "keywords": keywords })).send()
        };
        let record = |number: usize| KeywordListRecord { name: format!("List {number}"), keywords: Vec::new() };
        let all = app.store.of::<KeywordListRecord>(&ada.account_id);
        all.insert_all((0..499).map(|number| (all.new_id(), record(number)))).await.unwrap();
        post(&ada, "Last", &json!(["a"])).await.expect(201);
        post(&ada, "More", &json!([])).await.refused(403, "KeywordListLimitReached");
        let list = app.get(path).token(&ada.token).send().await.expect(200);
        let names = names(&list);
        assert_eq!((names.len(), names[0], names[498], names[499]), (500, "List 0", "List 498", "Last"));

        let large = KeywordListRecord { name: "Large".to_owned(), keywords: vec!["x".repeat((16 << 20) - 1000)] };
        let large = app.store.of(&eve.account_id).insert(large).await.unwrap();
        let long = json!((0..4).map(|number| format!("{number:0255}")).collect::<Vec<_>>());
        post(&eve, "Long", &long).await.refused(403, "KeywordListLimitReached");
        let short = id(&post(&eve, "Short", &json!(["a"])).await.expect(201));
        let patch = |id: &str, body: Value| app.patch(format!("{path}/{id}")).token(&eve.token).json(body).send();
        patch(&short, json!({ "keywords": long })).await.refused(403, "KeywordListLimitReached");
        patch(&short, json!({ "name": "Renamed" })).await.expect(200);
        patch(large.id.as_str(), json!({ "keywords": ["b"] })).await.expect(200);
        patch(&short, json!({ "keywords": long })).await.expect(200);
    }
}

#[actix_web::test]
async fn interactor_lists_of_an_account_are_limited_in_number_and_size() {
    for app in App::each().await {
        let (ada, eve) = (admin(&app, "Acme").await, admin(&app, "Other").await);
        let path = "/inbox/rules/interactorLists";
        let post = |who: &Person, name: &str| {
            app.post(path).token(&who.token).json(json!({ "name": name, "list": [] })).send()
        };
        let record = |name: &str, members: Vec<Member>| InteractorListRecord {
            name: name.to_owned(),
            members,
            updated_time: DateTime::now(),
        };
        let all = app.store.of::<InteractorListRecord>(&ada.account_id);
        let lists = (0..499).map(|number| (all.new_id(), record(&format!("List {number}"), Vec::new())));
        all.insert_all(lists).await.unwrap();
        post(&ada, "Last").await.expect(201);
        post(&ada, "More").await.refused(403, "InteractorListLimitReached");
        let list = app.get(path).token(&ada.token).send().await.expect(200);
        let names = names(&list);
        assert_eq!((names.len(), names[0], names[499]), (500, "List 0", "Last"));

        // As earlier releases could store it.
        let page = channel(&app, &eve.account_id, "Page", true).await;
        let bea = interactor(&app, &eve.account_id, &page, "Bea").await;
        let member = Member { channel_id: page.clone(), interactor_id: eve.user_id.clone() };
        let bytes = serde_json::to_string(&member).unwrap().len();
        let large = record("Large", vec![member; (16 << 20) / bytes]);
        let large = app.store.of(&eve.account_id).insert(large).await.unwrap();
        post(&eve, "Empty").await.refused(403, "InteractorListLimitReached");
        let join = || {
            let lists = [large.id.as_str()];
            let body = json!({ "interactorId": bea.as_str(), "channelId": page.as_str(), "interactorLists": lists });
            app.post(format!("{path}/interactors")).token(&eve.token).json(body).send()
        };
        join().await.refused(403, "InteractorListLimitReached");
        let shorten = app.patch(format!("{path}/{}", large.id)).token(&eve.token).json(json!({ "list": [] }));
        shorten.send().await.expect(200);
        join().await.expect(200);
    }
}

#[actix_web::test]
async fn alerts() {
    for app in App::each().await {
        let ada = admin(&app, "Acme").await;
        let bob = user(&app, &ada.account_id, Role::Cm).await;
        let page = channel(&app, &ada.account_id, "Page", true).await;
        let blog = channel(&app, &ada.account_id, "Blog", true).await;
        let mut team = TeamRecord::new("Team");
        team.users.insert(bob.user_id.clone());
        team.channels.insert(page.clone());
        app.store.of(&ada.account_id).insert(team).await.unwrap();
        let body = |channel: &str| json!({ "channelIds": [channel], "emails": ["a@example.com"], "interval": 30, "threshold": 10 });
        let post = |who: &Person, body: Value| app.post("/inbox/alerts").token(&who.token).json(body).send();
        let made = post(&bob, body(page.as_str())).await.expect(201);
        let alert = &made.body[0];
        assert_eq!((&alert["userId"], &alert["excludeBusinessHours"]), (&json!(bob.user_id.as_str()), &json!(false)));
        post(&bob, body(blog.as_str())).await.refused(403, "AccessDeniedError");
        post(&bob, body(NONE)).await.refused(404, "NotFoundError");
        let empty = post(&bob, json!({})).await.refused(400, "BadRequestError");
        assert_eq!(empty.body["violations"].as_array().unwrap().len(), 4);
        let id = alert["id"].as_str().unwrap();
        let list = |who: &Person| app.get("/inbox/alerts").token(&who.token).send();
        assert_eq!(list(&bob).await.expect(200).body, made.body);
        assert_eq!(list(&ada).await.expect(200).body, json!([]), "they are each user's own");
        let patch = |who: &Person, id: &str, body: Value| {
            app.patch(format!("/inbox/alerts/{id}")).token(&who.token).json(body).send()
        };
        let changed = patch(&bob, id, json!({ "threshold": 20, "excludeBusinessHours": true })).await.expect(200);
        assert_eq!((&changed.body[0]["threshold"], &changed.body[0]["interval"]), (&json!(20.0), &json!(30.0)));
        assert_eq!(changed.body[0]["excludeBusinessHours"], true);
        patch(&bob, id, json!({ "channelIds": [blog.as_str()] })).await.refused(403, "AccessDeniedError");
        patch(&bob, id, json!({ "channelIds": [NONE] })).await.refused(404, "NotFoundError");
        patch(&bob, id, json!({ "interval": 29 })).await.refused(400, "BadRequestError");
        patch(&ada, id, json!({})).await.refused(404, "NotFoundError");
        let delete = |who: &Person, id: &str| app.delete(format!("/inbox/alerts/{id}")).token(&who.token).send();
        delete(&ada, id).await.refused(404, "NotFoundError");
        delete(&bob, id).await.expect(204);
        delete(&bob, id).await.refused(404, "NotFoundError");
        delete(&bob, "0").await.refused(400, "BadRequestError");
    }
}

#[actix_web::test]
async fn keyword_lists() {
    for app in App::each().await {
        let (ada, eve) = (admin(&app, "Acme").await, admin(&app, "Other").await);
        let path = "/inbox/rules/keywordLists";
        let post = |body: Value| app.post(path).token(&ada.token).json(body).send();
        let made = post(json!({ "name": "Rude", "keywords": [" darn", "Darn", "heck"] })).await.expect(201);
        assert_eq!(made.body["keywords"], json!(["darn", "heck"]));
        post(json!({ "name": "rude", "keywords": [] })).await.refused(409, "ConflictError");
        for bad in [json!({}), json!({ "name": "", "keywords": [] }), json!({ "name": "a", "keywords": [" "] })] {
            post(bad).await.refused(400, "BadRequestError");
        }
        let id = id(&made);
        let one = format!("{path}/{id}");
        assert_eq!(app.get(&one).token(&ada.token).send().await.expect(200).body, made.body);
        let list = app.get(path).token(&ada.token).send().await.expect(200);
        assert_eq!((names(&list), &list.body[0]["keywords"]), (vec!["Rude"], &Value::Null));
        let patch = |path: &str, body: Value| app.patch(path).token(&ada.token).json(body).send();
        let changed = patch(&one, json!({ "keywords": ["gosh"] })).await.expect(200);
        assert_eq!((&changed.body["name"], &changed.body["keywords"]), (&json!("Rude"), &json!(["gosh"])));
        patch(&one, json!({ "name": " " })).await.refused(400, "BadRequestError");
        post(json!({ "name": "Other", "keywords": [] })).await.expect(201);
        patch(&one, json!({ "name": "OTHER" })).await.refused(409, "ConflictError");
        let none = format!("{path}/{NONE}");
        for (token, path) in [(&ada.token, &none), (&eve.token, &one)] {
            app.get(path).token(token).send().await.refused(404, "NotFoundError");
            app.patch(path).token(token).json(json!({})).send().await.refused(404, "NotFoundError");
            app.delete(path).token(token).send().await.refused(404, "NotFoundError");
        }
        for path in [format!("{path}/0")] {
            app.get(&path).token(&ada.token).send().await.refused(400, "BadRequestError");
            app.delete(&path).token(&ada.token).send().await.refused(400, "BadRequestError");
        }
        app.delete(&one).token(&ada.token).send().await.expect(204);
        app.get(&one).token(&ada.token).send().await.refused(404, "NotFoundError");
    }
}

#[actix_web::test]
async fn interactor_lists() {
    for app in App::each().await {
        let (ada, eve) = (admin(&app, "Acme").await, admin(&app, "Other").await);
        let page = channel(&app, &ada.account_id, "Page", true).await;
        let bea = interactor(&app, &ada.account_id, &page, "Bea Böhm").await;
        let cy = interactor(&app, &ada.account_id, &page, "Cy").await;
        let item = |id: &ObjectId| json!({ "channelId": page.as_str(), "interactorId": { "_id": id.as_str() } });
        let path = "/inbox/rules/interactorLists";
        let post = |body: Value| app.post(path).token(&ada.token).json(body).send();
        let made = post(json!({ "name": "Fans", "list": [item(&bea), item(&bea)] })).await.expect(201);
        assert_eq!(made.body["list"], json!([{ "channelId": page.as_str(), "interactorId": bea.as_str() }]));
        post(json!({ "name": "fans", "list": [] })).await.refused(409, "ConflictError");
        let none = json!([item(&bea), item(&ObjectId::new(NONE).unwrap())]);
        let refused = post(json!({ "name": "x", "list": none })).await.refused(400, "BadRequestError");
        assert_eq!(refused.body["violations"][0]["pointer"], "/list/1/interactorId/_id");
        post(json!({ "name": " ", "list": [] })).await.refused(400, "BadRequestError");
        let other = id(&post(json!({ "name": "Critics", "list": [] })).await.expect(201));
        let id = id(&made);
        let one = format!("{path}/{id}");
        let seen = app.get(&one).token(&ada.token).send().await.expect(200);
        let person = &seen.body["list"][0]["interactorId"];
        assert_eq!((&person["name"], &person["socialNetwork"]), (&json!("Bea Böhm"), &json!("FACEBOOK")));
        assert_eq!(names(&app.get(path).token(&ada.token).send().await.expect(200)), ["Fans", "Critics"]);

        let add = |interactor: &str, lists: Value| {
            let body = json!({ "interactorId": interactor, "channelId": page.as_str(), "interactorLists": lists });
            app.post(format!("{path}/interactors")).token(&ada.token).json(body).send()
        };
        add(cy.as_str(), json!([id, other])).await.expect(200);
        add(cy.as_str(), json!([id])).await.expect(200);
        add(NONE, json!([id])).await.refused(404, "NotFoundError");
        add(cy.as_str(), json!([NONE])).await.refused(404, "NotFoundError");
        add(cy.as_str(), json!([])).await.refused(400, "BadRequestError");
        let member = format!("{path}/interactors/{cy}/channel/{page}");
        let belongs = async || {
            let lists = app.get(&member).token(&ada.token).send().await.expect(200);
            let lists = lists.body.as_array().unwrap().clone();
            lists.iter().map(|list| list["belongsToList"].as_bool().unwrap()).collect::<Vec<_>>()
        };
        assert_eq!(belongs().await, [true, true]);

        let patch = |path: &str, body: Value| app.patch(path).token(&ada.token).json(body).send();
        let changed = patch(&one, json!({ "name": "Friends", "list": [item(&bea)] })).await.expect(200);
        assert_eq!((&changed.body["name"], changed.body["list"].as_array().unwrap().len()), (&json!("Friends"), 1));
        assert_eq!(belongs().await, [false, true]);
        patch(&one, json!({ "name": "critics" })).await.refused(409, "ConflictError");
        patch(&one, json!({ "name": "" })).await.refused(400, "BadRequestError");

        // Who wants to be forgotten is on no list any more.
        let forget = |channel: &str, person: &str| {
            app.delete(format!("/inbox/channels/{channel}/interactors/{person}")).token(&ada.token).send()
        };
        let blog = channel(&app, &ada.account_id, "Blog", true).await;
        forget(blog.as_str(), cy.as_str()).await.refused(404, "NotFoundError");
        for (channel, person) in [(NONE, cy.as_str()), ("0", cy.as_str()), (page.as_str(), NONE), (page.as_str(), "0")]
        {
            forget(channel, person).await.refused(404, "NotFoundError");
        }
        forget(page.as_str(), cy.as_str()).await.expect(204);
        forget(page.as_str(), cy.as_str()).await.refused(404, "NotFoundError");
        assert_eq!(belongs().await, [false, false]);

        let none = format!("{path}/{NONE}");
        for (token, path) in [(&ada.token, &none), (&eve.token, &one)] {
            app.get(path).token(token).send().await.refused(404, "NotFoundError");
            app.patch(path).token(token).json(json!({})).send().await.refused(404, "NotFoundError");
            app.delete(path).token(token).send().await.refused(404, "NotFoundError");
        }
        app.delete(&one).token(&ada.token).send().await.expect(204);
        app.get(&one).token(&ada.token).send().await.refused(404, "NotFoundError");
        app.get(format!("{path}/0")).token(&ada.token).send().await.refused(400, "BadRequestError");
        app.delete(format!("{path}/0")).token(&ada.token).send().await.refused(400, "BadRequestError");
        app.get(format!("{path}/interactors/0/channel/0"))
            .token(&ada.token)
            .send()
            .await
            .refused(400, "BadRequestError");
    }
}

#[actix_web::test]
async fn interactors_are_searched_by_name() {
    for app in App::each().await {
        let ada = admin(&app, "Acme").await;
        let page = channel(&app, &ada.account_id, "Page", true).await;
        let gone = channel(&app, &ada.account_id, "Gone", false).await;
        let blog = ChannelRecord::new("Blog", "Blog", Network::Wordpress);
        let blog = app.store.of(&ada.account_id).insert(blog).await.unwrap().id;
        for (channel, name) in [(&page, "Bea Böhm"), (&page, "Cy"), (&gone, "Bea B"), (&blog, "Bea C")] {
            interactor(&app, &ada.account_id, channel, name).await;
        }
        let search = |name: &str, network: &str| {
            let request = app.get("/inbox/rules/interactorLists/interactors/search").token(&ada.token);
            request.query("name", name).query("socialNetwork", network).send()
        };
        let found = search("BÖHM", "FACEBOOK").await.expect(200);
        assert_eq!((found.body.as_array().unwrap().len(), &found.body[0]["channelId"]), (1, &json!(page.as_str())));
        assert_eq!(found.body[0]["interactors"][0]["name"], "Bea Böhm");
        assert_eq!(found.body[0]["interactors"][0]["socialNetworkUserId"], "network-Bea Böhm");
        let nobody = search("nobody", "WORDPRESS").await.expect(200);
        assert_eq!(nobody.body, json!([{ "channelId": blog.as_str(), "interactors": [] }]));
        search("x", "FACEBOOK").await.refused(400, "BadRequestError");
        search("xyz", "FAX").await.refused(400, "BadRequestError");
    }
}

#[actix_web::test]
async fn who_may() {
    let app = App::start().await;
    let ada = admin(&app, "Acme").await;
    let bob = user(&app, &ada.account_id, Role::Custom).await;
    let lists = "/inbox/rules/interactorLists";
    let one = |path: &str| format!("{path}/{NONE}");
    let member = format!("{lists}/interactors/{NONE}/channel/{NONE}");
    let search = format!("{lists}/interactors/search?name=abc&socialNetwork=FACEBOOK");
    let words = "/inbox/rules/keywordLists";
    let add = format!("{lists}/interactors");
    let doors = [
        ("GET", "/inbox/folders".to_owned()),
        ("POST", "/inbox/folders".to_owned()),
        ("POST", "/inbox/folders/reorder".to_owned()),
        ("PATCH", one("/inbox/folders")),
        ("DELETE", one("/inbox/folders")),
        ("GET", "/inbox/templates".to_owned()),
        ("POST", "/inbox/templates".to_owned()),
        ("PATCH", one("/inbox/templates")),
        ("DELETE", one("/inbox/templates")),
        ("GET", "/inbox/alerts".to_owned()),
        ("POST", "/inbox/alerts".to_owned()),
        ("PATCH", one("/inbox/alerts")),
        ("DELETE", one("/inbox/alerts")),
        ("GET", words.to_owned()),
        ("POST", words.to_owned()),
        ("GET", one(words)),
        ("PATCH", one(words)),
        ("DELETE", one(words)),
        ("GET", lists.to_owned()),
        ("POST", lists.to_owned()),
        ("GET", one(lists)),
        ("PATCH", one(lists)),
        ("DELETE", one(lists)),
        ("POST", add),
        ("GET", member),
        ("GET", search),
        ("DELETE", format!("/inbox/channels/{NONE}/interactors/{NONE}")),
    ];
    for (method, path) in doors {
        let ask = |token: &str, accept: &str| {
            let request = app.request(method.parse().unwrap(), &path).token(token).header("accept", accept);
            if ["POST", "PATCH"].contains(&method) { request.json(json!({})).send() } else { request.send() }
        };
        ask("nobody", "*/*").await.refused(401, "AccessTokenInvalidError");
        // Everybody may see the folders.
        if (method, path.as_str()) != ("GET", "/inbox/folders") {
            ask(&bob.token, "*/*").await.refused(403, "InsufficientPermissions");
        }
        if !(method == "DELETE" || path.ends_with("reorder") || path.ends_with("interactors")) {
            ask(&ada.token, "image/png").await.refused(406, "NotAcceptableError");
        }
    }
}

/// Interactors of a list are looked up before it is written, many at once.
#[actix_web::test]
async fn writers_do_not_wait_for_a_long_list_of_interactors() {
    for app in App::each().await {
        let ada = admin(&app, "Acme").await;
        let page = channel(&app, &ada.account_id, "Page", true).await;
        let people = app.store.of::<InteractorRecord>(&ada.account_id);
        let person = |number: usize| InteractorRecord {
            channel_id: page.clone(),
            network_user_id: format!("network-{number}"),
            name: number.to_string(),
            url: None,
            picture: None,
            network_specific: serde_json::Map::new(),
        };
        let all = people.insert_all((0..10_000).map(|number| (people.new_id(), person(number)))).await.unwrap();
        let item = |id: &str| json!({ "channelId": page.as_str(), "interactorId": { "_id": id } });
        let mut list: Vec<_> = all.iter().map(|person| item(person.id.as_str())).collect();
        let post = |name: &str, list: &[Value]| {
            let body = json!({ "name": name, "list": list });
            app.post("/inbox/rules/interactorLists").token(&ada.token).json(body).send()
        };
        let begin = std::time::Instant::now();
        let (made, slowest) = tokio::join!(post("Fans", &list), slowest_write(&app));
        let made = made.expect(201);
        println!("stored in {:?}, the slowest of other writers took {slowest:?}", begin.elapsed());
        assert_eq!(made.body["list"].as_array().unwrap().len(), 10_000);
        assert!(slowest < std::time::Duration::from_secs(3), "{slowest:?}");
        list[1_234] = item(NONE);
        let refused = post("Others", &list).await.refused(400, "BadRequestError");
        assert_eq!(refused.body["violations"][0]["pointer"], "/list/1234/interactorId/_id");
        assert_eq!(refused.body["violations"].as_array().unwrap().len(), 1);
    }
}
