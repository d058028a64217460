//! The life of contacts.

use std::time::{Duration, Instant};

use handlers::store::{ContactRecord, Query};
use serde_json::{Value, json};

use crate::app::{App, Setup};

async fn create(app: &App, email: &str) -> String {
    let answer = app.post("/contacts").dev().json(json!({ "email": email })).send().await.expect(200);
    let [contact] = answer.body.as_array().unwrap().as_slice() else { panic!("{answer:?}") };
    assert_eq!(contact["email"], email);
    contact["_id"].as_str().unwrap().to_owned()
}

async fn list(app: &App, query: &str) -> Value {
    app.get(format!("/contacts{query}")).dev().send().await.expect(200).body
}

fn emails(list: &Value) -> Vec<&str> {
    list.as_array().unwrap().iter().map(|contact| contact["email"].as_str().unwrap()).collect()
}

/// Creates contacts one after the other, and returns how long the slowest one took.
pub(crate) async fn slowest_write(app: &App) -> Duration {
    let mut slowest = Duration::ZERO;
    for number in 0..20 {
        let begin = Instant::now();
        let contact = json!({ "email": format!("{number}@example.com") });
        app.post("/contacts").dev().json(contact).send().await.expect(200);
        slowest = slowest.max(begin.elapsed());
    }
    slowest
}

#[actix_web::test]
async fn created_listed_deleted() {
    for app in App::each().await {
        assert_eq!(list(&app, "").await, json!([]));
        let id = create(&app, "ada@example.com").await;
        assert_eq!(list(&app, "").await, json!([{ "_id": id, "email": "ada@example.com" }]));
        let answer = app.delete(format!("/contacts/{id}")).dev().send().await.expect(204);
        assert!(answer.octets.is_empty());
        assert_eq!(list(&app, "").await, json!([]));
        app.delete(format!("/contacts/{id}")).dev().send().await.refused(404, "NotFoundError");
    }
}

#[actix_web::test]
async fn the_id_is_the_service_s() {
    let app = App::start().await;
    let body = json!({ "_id": "0123456789abcdef01234567", "email": "a@example.com" });
    let answer = app.post("/contacts").dev().json(body).send().await.expect(200);
    assert_ne!(answer.body[0]["_id"], "0123456789abcdef01234567");
    assert_eq!(answer.body, list(&app, "").await);
}

#[actix_web::test]
async fn pages() {
    for app in App::each().await {
        for name in ["e", "d", "c", "b", "a"] {
            create(&app, &format!("{name}@example.com")).await;
        }
        let all = list(&app, "").await;
        assert_eq!(emails(&all), ["e", "d", "c", "b", "a"].map(|name| format!("{name}@example.com")));
        assert_eq!(emails(&list(&app, "?count=2").await), emails(&all)[..2]);
        assert_eq!(emails(&list(&app, "?offset=2&count=1000").await), emails(&all)[2..]);
        assert_eq!(list(&app, "?count=0").await, json!([]));
        assert_eq!(list(&app, "?offset=5").await, json!([]));

        let answer = app.get("/contacts").query("offset", -1).query("count", 1001).dev().send().await;
        let answer = answer.refused(400, "BadRequestError");
        let broken: Vec<_> =
            answer.body["violations"].as_array().unwrap().iter().map(|v| (&v["in"], &v["pointer"])).collect();
        assert_eq!(broken, [(&json!("query"), &json!("/offset")), (&json!("query"), &json!("/count"))]);
    }
}

#[actix_web::test]
async fn another_account_s_contacts_are_none() {
    for app in App::each().await {
        let theirs = generated::models::ObjectId::new("0123456789abcdef01234567").unwrap();
        let contact = ContactRecord { email: "them@example.com".to_owned() };
        let made = app.store.of(&theirs).insert(contact).await.unwrap();
        assert_eq!(list(&app, "").await, json!([]));
        let foreign = app.delete(format!("/contacts/{}", made.id)).dev().send().await.expect(404);
        let unknown = app.delete("/contacts/ffffffffffffffffffffffff").dev().send().await.expect(404);
        assert_eq!(foreign.body, unknown.body);
        assert_eq!(app.store.of::<ContactRecord>(&theirs).count(Query::all()).await.unwrap(), 1);
    }
}

#[actix_web::test]
async fn a_restart_forgets_nothing() {
    for app in App::each().await {
        let id = create(&app, "ada@example.com").await;
        let app = Setup::default().database(app.stop().await).start().await;
        assert_eq!(list(&app, "").await, json!([{ "_id": id, "email": "ada@example.com" }]));
    }
}

#[actix_web::test]
async fn what_is_refused() {
    let app = App::start().await;
    for body in [json!({}), json!({ "email": 7 }), json!([])] {
        app.post("/contacts").dev().json(body).send().await.refused(400, "BadRequestError");
    }
    app.delete("/contacts/0").dev().send().await.refused(400, "BadRequestError");
    let id = create(&app, "ada@example.com").await;
    let create = app.post("/contacts").json(json!({ "email": "b@example.com" }));
    for request in [app.get("/contacts"), create, app.delete(format!("/contacts/{id}"))] {
        request.send().await.refused(401, "AccessTokenInvalidError");
    }
    assert_eq!(emails(&list(&app, "").await), ["ada@example.com"]);
}
