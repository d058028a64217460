//! Channels and manifests of others.

use generated::models::{ManifestCallbacks, ObjectId};
use handlers::store::{AccountRecord, ManifestRecord, TeamRecord};
use serde_json::{Value, json};

use super::{Call, Pair, Tried, compare, content};
use crate::{
    app::App,
    cast::{Person, admin, channel},
};

/// Every operation of channels and manifests.
pub(super) async fn calls(app: &App, tried: &mut Tried) {
    let name = |name: &str| format!("{name} of channels");
    let (ada, eve) = (admin(app, &name("Acme")).await, admin(app, &name("Other")).await);
    let custom = async |token: &str| {
        let made = app.post("/channels/custom").token(token).json(json!({ "name": "Forum" })).send().await.expect(201);
        made.body["_id"].as_str().unwrap().to_owned()
    };
    let placeholder = async |token: &str| {
        let made =
            app.post("/channels/placeholder").token(token).json(json!({ "name": "Later" })).send().await.expect(201);
        made.body["_id"].as_str().unwrap().to_owned()
    };
    let (mine, theirs) = (custom(&ada.token).await, custom(&eve.token).await);
    let (my_placeholder, placeholder) = (placeholder(&ada.token).await, placeholder(&eve.token).await);
    let gone = custom_gone(app, &eve.token).await;
    let page = channel(app, &eve.account_id, "Page", true).await;
    let team = app.store.of(&eve.account_id).insert(TeamRecord::new("Theirs")).await.unwrap().id;
    let media = content::media(app, &eve).await;
    // Each of the two has a manifest that the other may not use.
    let (my_manifest, manifest) = (manifest(app, &ada).await, manifest(app, &eve).await);
    for (person, id) in [(&eve, &manifest), (&ada, &my_manifest)] {
        let ids = json!([id.as_str()]);
        let share = |account: &mut AccountRecord| drop(account.details.insert("manifestIds".to_owned(), ids.clone()));
        app.store.of::<AccountRecord>(&person.account_id).update(&person.account_id, share).await.unwrap();
    }
    let before = inventory(app, &eve.token).await;

    let pairs = [Pair::new(app).await, Pair::new(app).await];
    let token = &ada.token;
    let get = |path: String| app.get(path).token(token);
    let post = |path: &str, body: Value| app.post(path).token(token).json(body);
    let patch = |path: String, body: Value| app.patch(path).token(token).json(body);
    let forum = || json!({ "name": "New forum" });
    let number = json!({ "wabaId": "34", "pageId": "12", "code": "one-time" });
    let site = json!({ "endpoint": { "accessToken": "good" } });
    let pictures =
        |id: &str| json!({ "_id": id, "endpoint": { "pageId": "17", "sourceObject": { "access_token": "good" } } });
    let organisation = |id: &str| {
        let endpoint = json!({ "pageId": "7", "owner": "m", "sourceObject": { "access_token": "good" } });
        json!({ "_id": id, "name": "Acme", "socialNetwork": "LINKEDIN", "endpoint": endpoint })
    };
    let calls: &[Call<'_>] = &[
        ("listChannels", "query teamIds", team.as_str(), 200, &|id| get("/channels".to_owned()).query("teamIds", id)),
        ("listChannelSummaries", "query teamIds", team.as_str(), 200, &|id| {
            get("/channels/summary".to_owned()).query("teamIds", id)
        }),
        ("listChannelDetails", "body ", &theirs, 200, &|id| post("/channels/id/bulk/getDetails", json!([id]))),
        ("createCustomChannel", "query channelId", &gone, 404, &|id| {
            post("/channels/custom", forum()).query("channelId", id)
        }),
        ("createCustomChannel", "query teamIds", team.as_str(), 404, &|id| {
            post("/channels/custom", forum()).query("teamIds", id)
        }),
        ("createCustomChannel", "body /imageId", &media, 404, &|id| {
            post("/channels/custom", json!({ "name": "New forum", "imageId": id }))
        }),
        ("resetCustomChannelToken", "path id", &theirs, 404, &|id| {
            post(&format!("/channels/custom/{id}/reset"), json!({}))
        }),
        ("createPlaceholderChannel", "query channelId", &placeholder, 404, &|id| {
            post("/channels/placeholder", forum()).query("channelId", id)
        }),
        ("createPlaceholderChannel", "query teamIds", team.as_str(), 404, &|id| {
            post("/channels/placeholder", forum()).query("teamIds", id)
        }),
        ("createPlaceholderChannel", "body /imageId", &media, 404, &|id| {
            post("/channels/placeholder", json!({ "name": "New", "imageId": id }))
        }),
        ("updatePlaceholderChannel", "path id", &placeholder, 404, &|id| {
            patch(format!("/channels/placeholder/{id}"), json!({ "name": "Ours" }))
        }),
        ("updatePlaceholderChannel", "body /imageId", &media, 404, &|id| {
            patch(format!("/channels/placeholder/{my_placeholder}"), json!({ "imageId": id }))
        }),
        ("createWhatsappChannel", "query teamIds", team.as_str(), 404, &|id| {
            post("/channels/whatsapp", number.clone()).query("teamIds", id)
        }),
        ("createWordpressChannel", "query channelId", &gone, 404, &|id| {
            post("/channels/wordpress", site.clone()).query("channelId", id)
        }),
        ("createWordpressChannel", "query teamIds", team.as_str(), 404, &|id| {
            post("/channels/wordpress", site.clone()).query("teamIds", id)
        }),
        ("createInstagramChannel", "body /_id", &theirs, 200, &|id| {
            app.post("/channels/instagram").token(pairs[0].token(id)).json(pictures(id))
        }),
        ("createLinkedinChannel", "body /_id", &theirs, 200, &|id| {
            app.post("/channels/linkedin").token(pairs[1].token(id)).json(organisation(id))
        }),
        ("getChannel", "path id", &theirs, 404, &|id| get(format!("/channels/{id}"))),
        ("updateChannel", "path id", &theirs, 404, &|id| patch(format!("/channels/{id}"), json!({ "name": "Ours" }))),
        ("updateChannel", "body /imageId", &media, 404, &|id| {
            patch(format!("/channels/{mine}"), json!({ "imageId": id }))
        }),
        ("deleteChannel", "path id", &theirs, 404, &|id| app.delete(format!("/channels/{id}")).token(token)),
        ("setChannelToken", "path id", page.as_str(), 404, &|id| {
            post(&format!("/channels/{id}/token"), json!({ "access_token": "good" }))
        }),
        ("deleteChannelToken", "path id", page.as_str(), 404, &|id| {
            app.delete(format!("/channels/{id}/token/5")).token(token).query("from", "accessToken")
        }),
        ("updateChannelBusinessHours", "path cid", &theirs, 404, &|id| {
            patch(format!("/inbox/channels/{id}/businessHours"), json!({ "businessHours": { "timezone": "UTC" } }))
        }),
        ("startManifestChannelCreation", "path manifestId", manifest.as_str(), 404, &|id| {
            get(format!("/manifests/{id}/callbacks/channelCreation"))
        }),
        ("startManifestChannelCreation", "query teamIds", team.as_str(), 404, &|id| {
            get(format!("/manifests/{my_manifest}/callbacks/channelCreation")).query("teamIds", id)
        }),
        ("startManifestChannelReactivation", "path manifestId", manifest.as_str(), 404, &|id| {
            get(format!("/manifests/{id}/callbacks/channelReactivation")).query("channelId", &mine)
        }),
        ("startManifestChannelReactivation", "query channelId", &gone, 404, &|id| {
            get(format!("/manifests/{my_manifest}/callbacks/channelReactivation")).query("channelId", id)
        }),
    ];
    compare(calls, tried).await;
    assert_eq!(inventory(app, &eve.token).await, before);
}

async fn manifest(app: &App, who: &Person) -> ObjectId {
    let manifest = ManifestRecord {
        name: Some("Forums".to_owned()),
        reusable: true,
        callbacks: Some(ManifestCallbacks {
            channel_creation: Some("https://maker.example/add".to_owned()),
            channel_reactivation: Some("https://maker.example/again".to_owned()),
        }),
        ..ManifestRecord::default()
    };
    app.store.of(&who.account_id).insert(manifest).await.unwrap().id
}

/// A custom channel that is not active any more.
async fn custom_gone(app: &App, token: &str) -> String {
    let made = app.post("/channels/custom").token(token).json(json!({ "name": "Gone" })).send().await.expect(201);
    let id = made.body["_id"].as_str().unwrap().to_owned();
    app.delete(format!("/channels/{id}")).token(token).send().await.expect(204);
    id
}

/// What the other account's channels are, as its admin sees them.
async fn inventory(app: &App, token: &str) -> Value {
    app.get("/channels").token(token).query("includeInactive", true).send().await.expect(200).body
}
