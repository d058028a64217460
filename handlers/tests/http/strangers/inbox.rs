//! Folders, templates, alerts, lists, insights and contacts of others.

use handlers::store::{AccountRecord, InsightReport};
use serde_json::{Value, json};

use super::{Call, Pair, Tried, compare, made};
use crate::{
    app::App,
    cast::{admin, channel},
    inbox_lists::interactor,
};

/// Every operation of the inbox.
pub(super) async fn calls(app: &App, tried: &mut Tried) {
    let name = |name: &str| format!("{name} of the inbox");
    let (ada, eve) = (admin(app, &name("Acme")).await, admin(app, &name("Other")).await);
    let (my_page, page) =
        (channel(app, &ada.account_id, "Page", true).await, channel(app, &eve.account_id, "Page", true).await);
    let me = interactor(app, &ada.account_id, &my_page, "Cy").await;
    let bea = interactor(app, &eve.account_id, &page, "Bea").await;
    let alert = |channel: &str| json!({ "channelIds": [channel], "emails": ["a@example.com"], "interval": 30, "threshold": 10 });
    let item = |channel: &str, person: &str| json!({ "channelId": channel, "interactorId": { "_id": person } });
    let (lists, words) = ("/inbox/rules/interactorLists", "/inbox/rules/keywordLists");
    let folder = made(app, &eve, "/inbox/folders", json!({ "name": "Theirs" })).await;
    let template = made(app, &eve, "/inbox/templates", json!({ "name": "Hello", "text": "Hello" })).await;
    let (my_alert, alert_id) = (
        made(app, &ada, "/inbox/alerts", alert(my_page.as_str())).await,
        made(app, &eve, "/inbox/alerts", alert(page.as_str())).await,
    );
    let fans = json!({ "name": "Fans", "list": [item(page.as_str(), bea.as_str())] });
    let list = made(app, &eve, lists, fans).await;
    let my_list = made(app, &ada, lists, json!({ "name": "Mine", "list": [] })).await;
    let rude = made(app, &eve, words, json!({ "name": "Rude", "keywords": ["darn"] })).await;
    let report = InsightReport {
        channel_id: page.clone(),
        time: "2026-11-23T08:00:00Z".parse().unwrap(),
        values: json!({ "fans": 1000 }).as_object().unwrap().clone(),
    };
    app.store.of(&eve.account_id).insert(report).await.unwrap();
    let before = inventory(app, &eve.token).await;

    let pairs = [Pair::new(app).await, Pair::new(app).await];
    let token = &ada.token;
    let get = |path: String| app.get(path).token(token);
    let post = |path: String, body: Value| app.post(path).token(token).json(body);
    let patch = |path: String, body: Value| app.patch(path).token(token).json(body);
    let delete = |path: String| app.delete(path).token(token);
    let account = &ada.account_id;
    let (my_page, me) = (my_page.as_str(), me.as_str());
    let add = |person: &str, channel: &str, list: &str| {
        let body = json!({ "interactorId": person, "channelId": channel, "interactorLists": [list] });
        post(format!("{lists}/interactors"), body)
    };
    let calls: &[Call<'_>] = &[
        ("createInboxFolder", "body /filters/channelIds", page.as_str(), 400, &|id| {
            post("/inbox/folders".to_owned(), json!({ "name": "Ours", "filters": { "channelIds": [id] } }))
        }),
        ("updateInboxFolder", "path id", &folder, 404, &|id| {
            patch(format!("/inbox/folders/{id}"), json!({ "name": "Ours" }))
        }),
        ("deleteInboxFolder", "path id", &folder, 404, &|id| delete(format!("/inbox/folders/{id}"))),
        ("reorderInboxFolders", "body /folderId", &folder, 404, &|id| {
            post("/inbox/folders/reorder".to_owned(), json!({ "folderId": id, "index": 0 }))
        }),
        ("updateInboxTemplate", "path id", &template, 404, &|id| {
            patch(format!("/inbox/templates/{id}"), json!({ "name": "Ours" }))
        }),
        ("deleteInboxTemplate", "path id", &template, 404, &|id| delete(format!("/inbox/templates/{id}"))),
        ("createInboxAlert", "body /channelIds", page.as_str(), 404, &|id| post("/inbox/alerts".to_owned(), alert(id))),
        ("updateInboxAlert", "path alertId", &alert_id, 404, &|id| {
            patch(format!("/inbox/alerts/{id}"), json!({ "threshold": 20 }))
        }),
        ("updateInboxAlert", "body /channelIds", page.as_str(), 404, &|id| {
            patch(format!("/inbox/alerts/{my_alert}"), json!({ "channelIds": [id] }))
        }),
        ("deleteInboxAlert", "path alertId", &alert_id, 404, &|id| delete(format!("/inbox/alerts/{id}"))),
        ("deleteChannelInteractorData", "path cid", page.as_str(), 404, &|id| {
            delete(format!("/inbox/channels/{id}/interactors/{bea}"))
        }),
        ("deleteChannelInteractorData", "path id", bea.as_str(), 404, &|id| {
            delete(format!("/inbox/channels/{my_page}/interactors/{id}"))
        }),
        ("listInsightReports", "body ", page.as_str(), 200, &|id| {
            let path = "/inbox/insights/reports?from=2026-11-01T00:00:00Z&until=2026-12-01T00:00:00Z";
            post(path.to_owned(), json!([id]))
        }),
        ("exportInsightReportsCsv", "body /channelIds", page.as_str(), 200, &|id| {
            let month = json!({ "start": "2026-11-01T00:00:00Z", "end": "2026-12-01T00:00:00Z", "channelIds": [id] });
            post("/inbox/insights/reports/csv".to_owned(), month)
        }),
        ("createInteractorList", "body /list/channelId", page.as_str(), 400, &|id| {
            post(lists.to_owned(), json!({ "name": "Ours", "list": [item(id, me)] }))
        }),
        ("createInteractorList", "body /list/interactorId/_id", bea.as_str(), 400, &|id| {
            post(lists.to_owned(), json!({ "name": "Ours", "list": [item(my_page, id)] }))
        }),
        ("addInteractorToInteractorLists", "body /interactorId", bea.as_str(), 404, &|id| add(id, my_page, &my_list)),
        ("addInteractorToInteractorLists", "body /channelId", page.as_str(), 404, &|id| add(me, id, &my_list)),
        ("addInteractorToInteractorLists", "body /interactorLists", &list, 404, &|id| add(me, my_page, id)),
        ("listInteractorListMemberships", "path interactorId", bea.as_str(), 200, &|id| {
            get(format!("{lists}/interactors/{id}/channel/{my_page}"))
        }),
        ("listInteractorListMemberships", "path channelId", page.as_str(), 200, &|id| {
            get(format!("{lists}/interactors/{me}/channel/{id}"))
        }),
        ("getInteractorList", "path id", &list, 404, &|id| get(format!("{lists}/{id}"))),
        ("updateInteractorList", "path id", &list, 404, &|id| {
            patch(format!("{lists}/{id}"), json!({ "name": "Ours" }))
        }),
        ("updateInteractorList", "body /list/channelId", page.as_str(), 400, &|id| {
            patch(format!("{lists}/{my_list}"), json!({ "list": [item(id, me)] }))
        }),
        ("updateInteractorList", "body /list/interactorId/_id", bea.as_str(), 400, &|id| {
            patch(format!("{lists}/{my_list}"), json!({ "list": [item(my_page, id)] }))
        }),
        ("deleteInteractorList", "path id", &list, 404, &|id| delete(format!("{lists}/{id}"))),
        ("getKeywordList", "path id", &rude, 404, &|id| get(format!("{words}/{id}"))),
        ("updateKeywordList", "path id", &rude, 404, &|id| patch(format!("{words}/{id}"), json!({ "name": "Ours" }))),
        ("deleteKeywordList", "path id", &rude, 404, &|id| delete(format!("{words}/{id}"))),
        // What a client says about these is not read: ids are given, and manifests shared, by the service.
        ("createContact", "body /_id", bea.as_str(), 200, &|id| {
            app.post("/contacts").token(pairs[0].token(id)).json(json!({ "email": "a@example.com", "_id": id }))
        }),
        ("updateAccount", "body /_id", eve.account_id.as_str(), 200, &|id| {
            patch(format!("/accounts/{account}"), json!({ "_id": id }))
        }),
        ("updateAccount", "body /manifestIds", page.as_str(), 403, &|id| {
            patch(format!("/accounts/{account}"), json!({ "manifestIds": [id] }))
        }),
    ];
    compare(calls, tried).await;
    assert_eq!(inventory(app, &eve.token).await, before);
    assert!(app.store.of::<AccountRecord>(&eve.account_id).find(&eve.account_id).await.unwrap().is_some());
}

/// What the other account has, as its admin sees it.
async fn inventory(app: &App, token: &str) -> Vec<Value> {
    let mut all = Vec::new();
    for path in [
        "/inbox/folders",
        "/inbox/templates",
        "/inbox/alerts",
        "/inbox/rules/interactorLists",
        "/inbox/rules/keywordLists",
    ] {
        all.push(app.get(path).token(token).send().await.expect(200).body);
    }
    all
}
