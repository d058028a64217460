//! The life of contacts.

use awc::http::Method;
use serde_json::{Value, json};

use crate::served::Served;

async fn create(served: &Served, email: &str) -> String {
    let body = json!({ "email": email }).to_string();
    let answer = served.call(Method::POST, "/contacts", Some(&body)).await;
    assert_eq!(answer.status, 200, "{answer:?}");
    let [contact] = answer.body.as_array().unwrap().as_slice() else { panic!("{answer:?}") };
    assert_eq!(contact["email"], email);
    contact["_id"].as_str().unwrap().to_owned()
}

fn emails(list: &Value) -> Vec<&str> {
    list.as_array().unwrap().iter().map(|contact| contact["email"].as_str().unwrap()).collect()
}

#[actix_web::test]
async fn created_listed_deleted() {
    let served = Served::new().await;
    assert_eq!(served.get("/contacts").await.body, json!([]));
    let id = create(&served, "ada@example.com").await;
    assert_eq!(served.get("/contacts").await.body, json!([{ "_id": id, "email": "ada@example.com" }]));
    let answer = served.call(Method::DELETE, &format!("/contacts/{id}"), None).await;
    assert_eq!((answer.status, &answer.body), (204, &Value::Null));
    assert_eq!(served.get("/contacts").await.body, json!([]));
    let answer = served.call(Method::DELETE, &format!("/contacts/{id}"), None).await;
    assert_eq!((answer.status, answer.code()), (404, "NotFoundError"));
    served.stop().await;
}

#[actix_web::test]
async fn the_id_is_the_service_s() {
    let served = Served::new().await;
    let body = r#"{"_id":"0123456789abcdef01234567","email":"a@example.com"}"#;
    let answer = served.call(Method::POST, "/contacts", Some(body)).await;
    assert_eq!(answer.status, 200);
    assert_ne!(answer.body[0]["_id"], "0123456789abcdef01234567");
    assert_eq!(answer.body, served.get("/contacts").await.body);
    served.stop().await;
}

#[actix_web::test]
async fn pages() {
    let served = Served::new().await;
    for name in ["e", "d", "c", "b", "a"] {
        create(&served, &format!("{name}@example.com")).await;
    }
    let all = served.get("/contacts").await.body;
    assert_eq!(emails(&all), ["e", "d", "c", "b", "a"].map(|name| format!("{name}@example.com")));
    let (first, rest) =
        (served.get("/contacts?count=2").await.body, served.get("/contacts?offset=2&count=1000").await.body);
    assert_eq!(emails(&first), emails(&all)[..2]);
    assert_eq!(emails(&rest), emails(&all)[2..]);
    assert_eq!(served.get("/contacts?count=0").await.body, json!([]));
    assert_eq!(served.get("/contacts?offset=5").await.body, json!([]));

    let answer = served.get("/contacts?offset=-1&count=1001").await;
    assert_eq!((answer.status, answer.code()), (400, "BadRequestError"));
    let broken: Vec<_> =
        answer.body["violations"].as_array().unwrap().iter().map(|v| (&v["in"], &v["pointer"])).collect();
    assert_eq!(broken, [(&json!("query"), &json!("/offset")), (&json!("query"), &json!("/count"))]);
    served.stop().await;
}

#[actix_web::test]
async fn another_account_s_contacts_are_none() {
    let served = Served::new().await;
    let theirs = generated::models::ObjectId::new("0123456789abcdef01234567").unwrap();
    let contact = generated::models::Contact { id: None, email: "them@example.com".to_owned() };
    let made = served.store.contacts(&theirs).create(contact).await.unwrap();
    assert_eq!(served.get("/contacts").await.body, json!([]));
    let foreign = served.call(Method::DELETE, &format!("/contacts/{}", made.id.unwrap()), None).await;
    let unknown = served.call(Method::DELETE, "/contacts/ffffffffffffffffffffffff", None).await;
    assert_eq!((foreign.status, &foreign.body), (404, &unknown.body));
    let page = handlers::Page::new(None, None).unwrap();
    assert_eq!(served.store.contacts(&theirs).list(page).await.unwrap().len(), 1);
    served.stop().await;
}

#[actix_web::test]
async fn a_restart_forgets_nothing() {
    let served = Served::new().await;
    let id = create(&served, "ada@example.com").await;
    let served = Served::on(served.stop().await).await;
    assert_eq!(served.get("/contacts").await.body, json!([{ "_id": id, "email": "ada@example.com" }]));
    served.stop().await;
}

#[actix_web::test]
async fn bodies_that_break_the_contract() {
    let served = Served::new().await;
    let answer = served.call(Method::POST, "/contacts", Some(r#"{"_id":"nothing","email":7}"#)).await;
    assert_eq!((answer.status, answer.code()), (400, "BadRequestError"));
    let violations = answer.body["violations"].as_array().unwrap();
    let broken: Vec<_> =
        violations.iter().map(|v| (v["pointer"].as_str().unwrap(), v["keyword"].as_str().unwrap())).collect();
    assert_eq!(broken, [("/_id", "pattern"), ("/email", "type")]);
    let answer = served.call(Method::POST, "/contacts", Some("{}")).await;
    assert_eq!((answer.status, &answer.body["violations"][0]["keyword"]), (400, &json!("required")));
    let answer = served.call(Method::POST, "/contacts", Some("{\n oops")).await;
    assert_eq!(answer.status, 400);
    assert!(answer.body["message"].as_str().unwrap().contains('2'), "line and column: {answer:?}");
    assert_eq!(served.get("/contacts").await.body, json!([]));
    served.stop().await;
}
