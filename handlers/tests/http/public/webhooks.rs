//! Webhooks: tried out before they count, told of events, told again, given up.

use std::time::Duration;

use handlers::{
    Outbound, OutboundOptions,
    mail::Rounds,
    store::{ManifestRecord, Query, QueuedEvent},
    webhooks::Courier,
};
use serde_json::{Value, json};
use tokio::sync::oneshot;

use super::{
    custom,
    receiver::{Manner, Receiver, SECRET},
};
use crate::{
    answer::Answer,
    app::{App, Setup},
    cast::admin,
};

/// A server that trusts the receiver, and reaches this machine.
async fn start(receiver: &Receiver) -> App {
    let root = receiver.root.clone();
    Setup::default().outbound(|options| *options = trusting(root)).start().await
}

fn trusting(root: reqwest::Certificate) -> OutboundOptions {
    OutboundOptions { may_be_private: true, roots: vec![root] }
}

async fn set(app: &App, token: &str, webhook: Value) -> Answer {
    app.patch("/public/manifest").token(token).json(json!({ "webhook": webhook })).send().await
}

/// Lets a courier work who tries three times in a hurry, until nothing is left to be told.
async fn deliver(app: &App, receiver: &Receiver) {
    let outbound = Outbound::new(&trusting(receiver.root.clone())).unwrap();
    let pause = Duration::from_millis(5);
    let courier = Courier::new(app.store.clone(), outbound, Rounds { every: pause, retry: pause, attempts: 3 });
    let (stop, stopped) = oneshot::channel();
    let working = tokio::spawn(courier.run(stopped));
    while app.store.across::<QueuedEvent>().count(Query::all()).await.unwrap() > 0 {
        tokio::time::sleep(pause).await;
    }
    stop.send(()).unwrap();
    working.await.unwrap();
}

#[actix_web::test]
async fn tried_out_before_it_counts() {
    let receiver = Receiver::start().await;
    let app = start(&receiver).await;
    let ada = admin(&app, "Acme").await;
    let (id, token) = custom(&app, &ada).await;
    let webhook = json!({ "url": receiver.url, "secret": SECRET });
    for manner in [Manner::With(500), Manner::With(404), Manner::With(302), Manner::Wrongly] {
        receiver.answer(manner);
        set(&app, &token, webhook.clone()).await.refused(422, "WebhookValidationError");
    }
    receiver.answer(Manner::Well);
    // Nobody listens there; nobody has certified that name; it is no address at all.
    let port = receiver.url.rsplit(':').next().unwrap();
    for url in ["https://localhost:1/hook".to_owned(), format!("https://127.0.0.1:{port}"), "https://".to_owned()] {
        let refused = set(&app, &token, json!({ "url": url, "secret": SECRET })).await;
        assert!([400, 422].contains(&refused.status), "{refused:?}");
    }
    assert!(app.get("/public").token(&token).send().await.expect(200).body["manifest"]["webhook"].is_null());
    let made = set(&app, &token, webhook).await.expect(200);
    assert_eq!(made.body["webhook"], json!({ "url": receiver.url }), "the secret is not told again");
    let account_id = ada.account_id.as_str();
    let tried = json!({ "manifestId": made.body["_id"], "accountId": account_id, "channelId": id, "events": {} });
    assert_eq!(receiver.heard().last(), Some(&tried));
    assert_eq!(set(&app, &token, Value::Null).await.expect(200).body["webhook"], Value::Null);
    for bad in [
        json!({ "url": receiver.url }),
        json!({ "url": receiver.url, "secret": "short" }),
        json!({ "url": "http://a.example", "secret": SECRET }),
    ] {
        set(&app, &token, bad).await.refused(400, "BadRequestError");
    }
}

#[actix_web::test]
async fn not_sent_to_private_addresses_nor_without_trust() {
    let receiver = Receiver::start().await;
    let url = receiver.url.clone();
    let root = receiver.root.clone();
    let closed = Setup::default().outbound(|options| options.roots = vec![root]).start().await;
    let trustless = Setup::default().outbound(|options| options.may_be_private = true).start().await;
    for app in [closed, trustless] {
        let ada = admin(&app, "Acme").await;
        let (_, token) = custom(&app, &ada).await;
        let webhook = json!({ "url": url, "secret": SECRET });
        let refused = set(&app, &token, webhook).await.refused(422, "WebhookValidationError");
        assert!(refused.body["message"].as_str().unwrap().contains("cannot be reached"), "{refused:?}");
        let literal = url.replace("localhost", "127.0.0.1");
        set(&app, &token, json!({ "url": literal, "secret": SECRET })).await.refused(422, "WebhookValidationError");
    }
    assert!(receiver.heard().is_empty());
}

#[actix_web::test]
async fn told_of_events() {
    let receiver = Receiver::start().await;
    let app = start(&receiver).await;
    let ada = admin(&app, "Acme").await;
    let (id, token) = custom(&app, &ada).await;
    set(&app, &token, json!({ "url": receiver.url, "secret": SECRET })).await.expect(200);
    app.delete(format!("/channels/{id}")).token(&ada.token).send().await.expect(204);
    deliver(&app, &receiver).await;
    let told = receiver.heard().pop().unwrap();
    assert_eq!(told["channelId"], id);
    assert_eq!(told["events"]["channel_action"][0]["action"], "deactivated");
    assert_eq!(receiver.heard().len(), 2, "the trial, and the event once");
}

#[actix_web::test]
async fn told_again_and_given_up() {
    let receiver = Receiver::start().await;
    let app = start(&receiver).await;
    let ada = admin(&app, "Acme").await;
    let (id, token) = custom(&app, &ada).await;
    set(&app, &token, json!({ "url": receiver.url, "secret": SECRET })).await.expect(200);
    receiver.answer(Manner::With(503));
    app.delete(format!("/channels/{id}")).token(&ada.token).send().await.expect(204);
    deliver(&app, &receiver).await;
    assert_eq!(receiver.heard().len(), 1 + 3, "three attempts");
    let manifest = app.store.of::<ManifestRecord>(&ada.account_id).first(Query::all()).await.unwrap().unwrap();
    assert!(manifest.value.webhook.is_some(), "it may be back another time");
}

#[actix_web::test]
async fn a_receiver_without_the_secret_is_told_no_more() {
    let receiver = Receiver::start().await;
    let app = start(&receiver).await;
    let ada = admin(&app, "Acme").await;
    let (id, token) = custom(&app, &ada).await;
    set(&app, &token, json!({ "url": receiver.url, "secret": SECRET })).await.expect(200);
    receiver.answer(Manner::Wrongly);
    app.delete(format!("/channels/{id}")).token(&ada.token).send().await.expect(204);
    deliver(&app, &receiver).await;
    assert_eq!(receiver.heard().len(), 1 + 1, "one attempt");
    let manifest = app.store.of::<ManifestRecord>(&ada.account_id).first(Query::all()).await.unwrap().unwrap();
    assert_eq!(manifest.value.webhook, None);
}
