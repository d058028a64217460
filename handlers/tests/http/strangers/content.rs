//! Posts, campaigns, tags, fonts and media of others.

use generated::{
    models::{Media, PostContentImagesItem},
    rt::DateTime,
};
use handlers::store::{MediaRecord, Piece, TeamRecord, Upload};
use serde_json::{Value, json};

use super::{Call, NONE, Pair, Tried, compare, made};
use crate::{
    app::App,
    cast::{Person, admin, channel},
    posts::{Group, id as object_id},
};

/// A picture of someone's.
pub(crate) async fn media(app: &App, who: &Person) -> String {
    let media = MediaRecord {
        name: "cat.png".to_owned(),
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

fn campaign() -> Value {
    json!({ "name": "Summer", "startTime": "2026-06-01T00:00:00Z", "endTime": "2026-09-01T00:00:00Z" })
}

fn font(media: &str) -> Value {
    json!({ "fontFamily": "Acme", "identifier": "acme", "mediaIds": [media] })
}

/// Every operation about what is published.
pub(super) async fn calls(app: &App, tried: &mut Tried) {
    let name = |name: &str| format!("{name} of content");
    let (ada, eve) = (admin(app, &name("Acme")).await, admin(app, &name("Other")).await);
    let (my_media, media_id) = (media(app, &ada).await, media(app, &eve).await);
    let (my_font, font_id) =
        (made(app, &ada, "/fonts", font(&my_media)).await, made(app, &eve, "/fonts", font(&media_id)).await);
    let campaign_id = made(app, &eve, "/cp/campaigns", campaign()).await;
    let tag_id = made(app, &eve, "/cp/tags", json!({ "name": "cats" })).await;
    for (who, media) in [(&ada, &my_media), (&eve, &media_id)] {
        app.post(format!("/ml/media/{media}")).token(&who.token).json(json!({})).send().await.expect(201);
    }
    let loose = media(app, &ada).await;
    let page = channel(app, &eve.account_id, "Page", true).await;
    let mut team = TeamRecord::new("Theirs");
    team.users.insert(eve.user_id.clone());
    team.channels.insert(page.clone());
    let team = app.store.of(&eve.account_id).insert(team).await.unwrap().id;
    let my_page = channel(app, &ada.account_id, "Page", true).await;
    let my_group = made(app, &ada, "/cp/postGroups", json!({ "channelIds": [my_page.as_str()] })).await;
    let group = made(app, &eve, "/cp/postGroups", json!({ "channelIds": [page.as_str()] })).await;
    let posts = app.get("/cp/posts").token(&eve.token).send().await.expect(200);
    let post_id = posts.body["data"][0]["_id"].as_str().unwrap().to_owned();
    let image = |media: &str| PostContentImagesItem {
        id: Some(Media { id: Some(object_id(media)), ..Media::default() }),
        ..PostContentImagesItem::default()
    };
    let shown = async |who: &Person, media: &str| {
        let group = Group::of(app, who.account_id.as_str()).await;
        let images = Some(vec![image(media)]);
        group.post(0, "with a picture", |post| post.content.images = images).await.id
    };
    let (my_post, their_post) = (shown(&ada, &my_media).await, shown(&eve, &media_id).await);
    let before = inventory(app, &eve.token).await;

    let pairs = [Pair::new(app).await, Pair::new(app).await, Pair::new(app).await, Pair::new(app).await];
    let token = &ada.token;
    let get = |path: String| app.get(path).token(token);
    let post = |path: String, body: Value| app.post(path).token(token).json(body);
    let patch = |path: String, body: Value| app.patch(path).token(token).json(body);
    let delete = |path: String| app.delete(path).token(token);
    let act = |fields: &[(&str, &str)]| app.post("/ml/items").token(token).form(fields);
    let with = |mut body: Value, key: &str, id: &str| {
        body[key] = json!(id);
        body
    };
    let calls: &[Call<'_>] = &[
        ("createCampaign", "body /_id", &campaign_id, 201, &|id| {
            app.post("/cp/campaigns").token(pairs[0].token(id)).json(with(campaign(), "_id", id))
        }),
        ("createCampaign", "body /accountId", eve.account_id.as_str(), 201, &|id| {
            app.post("/cp/campaigns").token(pairs[1].token(id)).json(with(campaign(), "accountId", id))
        }),
        ("updateCampaign", "path id", &campaign_id, 404, &|id| patch(format!("/cp/campaigns/{id}"), campaign())),
        ("deleteCampaign", "path id", &campaign_id, 404, &|id| delete(format!("/cp/campaigns/{id}"))),
        ("createTag", "body /_id", &tag_id, 200, &|id| {
            app.post("/cp/tags").token(pairs[2].token(id)).json(json!({ "name": "dogs", "_id": id }))
        }),
        ("createTag", "body /accountId", eve.account_id.as_str(), 200, &|id| {
            app.post("/cp/tags").token(pairs[3].token(id)).json(json!({ "name": "dogs", "accountId": id }))
        }),
        ("deleteTag", "path id", &tag_id, 404, &|id| delete(format!("/cp/tags/{id}"))),
        ("searchTags", "body /ids", &tag_id, 200, &|id| post("/cp/tags/get".to_owned(), json!({ "ids": [id] }))),
        ("createFont", "body /mediaIds", &media_id, 404, &|id| {
            post("/fonts".to_owned(), with(font(id), "identifier", "other"))
        }),
        ("updateFont", "path fontId", &font_id, 404, &|id| patch(format!("/fonts/{id}"), json!({ "fontFamily": "O" }))),
        ("updateFont", "body /mediaIds", &media_id, 404, &|id| {
            patch(format!("/fonts/{my_font}"), json!({ "mediaIds": [id] }))
        }),
        ("deleteFont", "path fontId", &font_id, 404, &|id| delete(format!("/fonts/{id}"))),
        ("deletePostGroup", "path id", &group, 404, &|id| delete(format!("/cp/postGroups/{id}"))),
        ("deletePost", "path id", &post_id, 404, &|id| delete(format!("/cp/posts/{id}"))),
        ("listPosts", "query postGroupId", &group, 200, &|id| get("/cp/posts".to_owned()).query("postGroupId", id)),
        ("listPosts", "query channelIds", page.as_str(), 200, &|id| {
            get("/cp/posts".to_owned()).query("channelIds", id)
        }),
        ("listPosts", "query selectedPostId", &post_id, 200, &|id| {
            get("/cp/posts".to_owned()).query("postGroupId", &my_group).query("selectedPostId", id)
        }),
        ("exportPostsPdf", "query channelIds", page.as_str(), 200, &|id| {
            get("/cp/posts/export/pdf".to_owned()).query("channelIds", id)
        }),
        ("exportPostsPdf", "query teamId", team.as_str(), 200, &|id| {
            get("/cp/posts/export/pdf".to_owned()).query("teamId", id)
        }),
        ("exportPostsPdfViaPost", "query channelIds", page.as_str(), 200, &|id| {
            app.post("/cp/posts/export/pdf").token(token).query("channelIds", id)
        }),
        ("exportPostsPdfViaPost", "query teamId", team.as_str(), 200, &|id| {
            app.post("/cp/posts/export/pdf").token(token).query("teamId", id)
        }),
        ("proxyMedia", "path id", their_post.as_str(), 404, &|id| get(format!("/media/proxy/post/{id}"))),
        ("proxyMedia", "query mediaId", &media_id, 404, &|id| {
            get(format!("/media/proxy/post/{my_post}")).query("mediaId", id)
        }),
        ("getMedia", "path id", &media_id, 404, &|id| get(format!("/media/{id}"))),
        ("updateMedia", "path id", &media_id, 404, &|id| patch(format!("/media/{id}"), json!({}))),
        ("deleteMedia", "path id", &media_id, 404, &|id| delete(format!("/media/{id}"))),
        ("listMediaLibraryItems", "query teamIds", team.as_str(), 200, &|id| {
            get("/ml/items".to_owned()).query("teamIds", id)
        }),
        ("performMediaLibraryAction", "body /teamIds", team.as_str(), 200, &|id| {
            act(&[("action", "branch"), ("source", "/"), ("teamIds", id)])
        }),
        ("performMediaLibraryAction", "body /userIds", eve.user_id.as_str(), 200, &|id| {
            act(&[("action", "branch"), ("source", "/"), ("userIds", id)])
        }),
        ("getMediaLibraryFile", "path mediaId", &media_id, 404, &|id| get(format!("/ml/media/{id}"))),
        ("updateMediaLibraryFile", "path mediaId", &media_id, 404, &|id| {
            patch(format!("/ml/media/{id}"), json!({ "title": "Ours" }))
        }),
        ("createMediaLibraryFile", "path mediaId", &media_id, 404, &|id| post(format!("/ml/media/{id}"), json!({}))),
        ("createMediaLibraryFile", "body /propertiesSource", &media_id, 404, &|id| {
            post(format!("/ml/media/{loose}"), json!({ "propertiesSource": id }))
        }),
        ("replaceMediaLibraryFileMedia", "path mediaId", &media_id, 404, &|id| {
            app.put(format!("/ml/media/{id}")).token(token).json(json!({ "mediaId": loose }))
        }),
        ("replaceMediaLibraryFileMedia", "body /mediaId", &media_id, 404, &|id| {
            app.put(format!("/ml/media/{my_media}")).token(token).json(json!({ "mediaId": id }))
        }),
    ];
    assert!(calls.iter().all(|(_, _, theirs, ..)| *theirs != NONE));
    compare(calls, tried).await;
    assert_eq!(inventory(app, &eve.token).await, before);
}

/// What the other account has, as its admin sees it.
async fn inventory(app: &App, token: &str) -> Vec<Value> {
    let mut all = Vec::new();
    for path in [
        "/cp/campaigns?since=2026-01-01T00:00:00Z&until=2027-01-01T00:00:00Z",
        "/fonts",
        "/cp/posts",
        "/cp/postGroups/preDraft",
        "/ml/items",
    ] {
        all.push(app.get(path).token(token).send().await.expect(200).body);
    }
    all
}
