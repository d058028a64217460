//! Teams keep users to channels: what is in others does not exist for them, and in some they only read.

use handlers::{
    Role,
    store::{InsightReport, TeamRecord, UserRecord},
};
use serde_json::{Value, json};

use super::team;
use crate::{
    answer::Answer,
    app::App,
    cast::{Person, account, channel, user},
};

async fn begin(app: &App, who: &Person, channels: Value) -> Answer {
    app.post("/cp/postGroups").token(&who.token).json(json!({ "channelIds": channels })).send().await
}

/// The channels of the posts in a list, and what it says is their number.
fn channels(list: &Answer) -> Vec<&str> {
    let posts = list.body["data"].as_array().unwrap();
    assert_eq!(list.body["count"], json!(posts.len() as f64));
    let mut channels: Vec<_> = posts.iter().map(|post| post["channel"]["id"].as_str().unwrap()).collect();
    channels.sort_unstable();
    channels
}

#[actix_web::test]
async fn what_is_in_other_channels_does_not_exist() {
    for app in App::each().await {
        let id = account(&app, "Acme", Value::Null).await;
        let (ada, bob) = (user(&app, &id, Role::Admin).await, user(&app, &id, Role::Smm).await);
        let (news, shop) = (channel(&app, &id, "News", true).await, channel(&app, &id, "Shop", true).await);
        let press = team(&app, &id, "Press", &[&bob.user_id]).await;
        let (open, none) = (news.as_str(), shop.as_str());
        begin(&app, &ada, json!([open, none])).await.expect(201);
        for channel_id in [&news, &shop] {
            let values = json!({ "fans": 1 }).as_object().unwrap().clone();
            let time = "2026-11-23T08:00:00Z".parse().unwrap();
            app.store.of(&id).insert(InsightReport { channel_id: channel_id.clone(), time, values }).await.unwrap();
        }
        let posts = async |who: &Person| app.get("/cp/posts").token(&who.token).send().await.expect(200);
        let seen = async |who: &Person| app.get("/inbox/insights/reports/channels").token(&who.token).send().await.body;
        assert_eq!(channels(&posts(&ada).await), [open, none]);
        assert!(channels(&posts(&bob).await).is_empty(), "a team without channels");
        assert_eq!(seen(&bob).await, json!([]));
        let fill = |team: &mut TeamRecord| {
            team.channels.insert(news.clone());
        };
        app.store.of::<TeamRecord>(&id).update(&press, fill).await.unwrap();

        assert_eq!(channels(&posts(&bob).await), [open]);
        let search = json!({ "channelIds": [open, none], "status": ["preDraft"] });
        let search = app.post("/cp/posts").token(&bob.token).json(search);
        assert_eq!(channels(&search.send().await.expect(200)), [open]);
        let table = async |who: &Person| {
            let request = app.post("/cp/posts/exports/csv").token(&who.token).json(json!({}));
            request.header("accept-encoding", "identity").send().await.expect(200).text().lines().count()
        };
        assert_eq!((table(&ada).await, table(&bob).await), (3, 2));
        assert_eq!(seen(&bob).await, json!([{ "_id": open }]));
        assert_eq!(seen(&ada).await, json!([{ "_id": open }, { "_id": none }]));
        let reports = async |who: &Person| {
            let request = app.post("/inbox/insights/reports?from=2026-11-01T00:00:00Z&until=2026-12-01T00:00:00Z");
            let reports = request.token(&who.token).json(json!([open, none])).send().await.expect(200);
            reports.body.as_array().unwrap().len()
        };
        assert_eq!((reports(&ada).await, reports(&bob).await), (2, 1));

        // Posts in the other channel are as good as none.
        let all = posts(&ada).await;
        let hidden = all.body["data"].as_array().unwrap().iter().find(|post| post["channel"]["id"] == none).unwrap();
        let hidden = format!("/cp/posts/{}", hidden["_id"].as_str().unwrap());
        app.delete(&hidden).token(&bob.token).send().await.refused(404, "NotFoundError");
        begin(&app, &bob, json!([open, none])).await.refused(404, "NotFoundError");
        begin(&app, &bob, json!([open])).await.expect(201);
        app.delete(&hidden).token(&ada.token).send().await.expect(204);
    }
}

#[actix_web::test]
async fn what_is_read_only_is_read() {
    for app in App::each().await {
        let id = account(&app, "Acme", Value::Null).await;
        let (ada, bob) = (user(&app, &id, Role::Admin).await, user(&app, &id, Role::Smm).await);
        let news = channel(&app, &id, "News", true).await;
        let press = team(&app, &id, "Press", &[&bob.user_id]).await;
        let fill = |team: &mut TeamRecord| {
            team.channels.insert(news.clone());
        };
        app.store.of::<TeamRecord>(&id).update(&press, fill).await.unwrap();
        let read_only = |user: &mut UserRecord| {
            user.read_only_channel_ids.insert(news.clone());
        };
        app.store.of::<UserRecord>(&id).update(&bob.user_id, read_only).await.unwrap();
        begin(&app, &ada, json!([news.as_str()])).await.expect(201);
        let posts = app.get("/cp/posts").token(&bob.token).send().await.expect(200);
        assert_eq!(channels(&posts), [news.as_str()]);
        begin(&app, &bob, json!([news.as_str()])).await.refused(403, "AccessDenied");
        let post = format!("/cp/posts/{}", posts.body["data"][0]["_id"].as_str().unwrap());
        app.delete(&post).token(&bob.token).send().await.refused(403, "AccessDenied");
        app.delete(&post).token(&ada.token).send().await.expect(204);
    }
}
