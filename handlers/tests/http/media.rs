//! Media: uploaded in parts, shown at an address of their own, noted about in the media library.

use awc::http::Method;
use generated::models::{Media, PostContentImagesItem};
use serde_json::{Value, json};

use crate::{
    answer::Answer,
    app::{App, Setup},
    posts::{ACCOUNT, Group, OTHERS, USER, id},
};

const PART: usize = 4 << 20;

pub(crate) async fn begin(app: &App, name: &str, size: usize) -> Value {
    let media = app.post("/media").dev().json(json!({ "name": name, "size": size })).send().await.expect(201).body;
    assert_eq!(media["partUrls"].as_array().unwrap().len(), size.div_ceil(PART));
    media
}

/// Asks at an address that an answer named.
pub(crate) async fn at(
    app: &App,
    method: Method,
    url: &Value,
    body: Option<&[u8]>,
    headers: &[(&str, &str)],
) -> Answer {
    let path = url.as_str().unwrap().strip_prefix(&app.base).unwrap();
    let request = app.outside(method, path).headers(headers);
    let request = match body {
        Some(body) => request.body("application/octet-stream", body),
        None => request,
    };
    request.send().await
}

pub(crate) async fn upload(app: &App, name: &str, octets: &[u8]) -> Value {
    let media = begin(app, name, octets.len()).await;
    for (part, url) in octets.chunks(PART).zip(media["partUrls"].as_array().unwrap()) {
        at(app, Method::PUT, url, Some(part), &[]).await.expect(204);
    }
    let media = app.get(format!("/media/{}", media["_id"].as_str().unwrap())).dev().send().await.expect(200).body;
    assert!(media["url"].is_string(), "{media}");
    media
}

pub(crate) fn path(media: &Value) -> String {
    format!("/media/{}", media["_id"].as_str().unwrap())
}

#[actix_web::test]
async fn addresses_of_files_refuse_in_the_form_of_the_api() {
    let app = App::start().await;
    let media = begin(&app, "a.txt", 3).await;
    let part = &media["partUrls"][0];
    let beyond = json!(part.as_str().unwrap().replace("/parts/1", "/parts/99999999999999999999"));
    at(&app, Method::PUT, &beyond, Some(b"abc"), &[]).await.refused(404, "NotFoundError");
    let refused = at(&app, Method::POST, part, Some(b"abc"), &[]).await.refused(405, "MethodNotAllowed");
    assert_eq!(refused.header("allow").as_deref(), Some("PUT"));
    for coding in ["gzip", "identity, gzip"] {
        let coded = at(&app, Method::PUT, part, Some(b"abc"), &[("content-encoding", coding)]).await;
        coded.refused(415, "UnsupportedMediaType");
    }
    at(&app, Method::PUT, part, Some(b"abc"), &[("content-encoding", "identity")]).await.expect(204);
    let media = app.get(path(&media)).dev().send().await.expect(200).body;
    let refused = at(&app, Method::DELETE, &media["url"], None, &[]).await.refused(405, "MethodNotAllowed");
    assert_eq!(refused.header("allow").as_deref(), Some("GET, HEAD"));
}

#[actix_web::test]
async fn names_that_clients_remove_from_urls_are_refused() {
    let app = App::start().await;
    for name in [".", "..", "   ", " .. "] {
        let refused = app.post("/media").dev().json(json!({ "name": name, "size": 3 })).send().await;
        assert_eq!(refused.refused(400, "BadRequestError").body["violations"][0]["pointer"], "/name");
    }
    let media = upload(&app, "data", b"abc").await;
    app.patch(path(&media)).dev().json(json!({ "name": ".." })).send().await.refused(400, "BadRequestError");
    let never = json!({ "name": "a", "size": 3, "expirationTime": "9999-12-31T23:59:59Z" });
    app.post("/media").dev().json(never).send().await.expect(201);
}

#[actix_web::test]
async fn uploaded_in_parts_and_shown() {
    for app in App::each().await {
        let octets: Vec<u8> = (0..PART + 10).map(|index| (index % 251) as u8).collect();
        let media = begin(&app, "A cat.PNG", octets.len()).await;
        assert_eq!(
            (&media["extension"], &media["mimetype"], &media["type"]),
            (&json!(".png"), &json!("image/png"), &json!("IMAGE"))
        );
        assert_eq!(
            (&media["accountId"], &media["userId"], &media["url"]),
            (&json!(ACCOUNT), &json!(USER), &Value::Null)
        );
        let parts = &media["partUrls"];
        at(&app, Method::PUT, &parts[0], Some(b"too early"), &[]).await.expect(204);
        assert_eq!(app.get(path(&media)).dev().send().await.expect(200).body["url"], Value::Null);
        at(&app, Method::PUT, &parts[0], Some(&octets[..PART]), &[]).await.expect(204);
        at(&app, Method::PUT, &parts[1], Some(&octets[PART..]), &[]).await.expect(204);
        // A body may be missing: then nothing changes, and the upload is complete.
        let media = app.patch(path(&media)).dev().send().await.expect(201).body;
        let url = &media["url"];
        assert!(url.as_str().unwrap().ends_with("/A%20cat.PNG"), "{url}");
        at(&app, Method::PUT, &parts[1], Some(b"too late"), &[]).await.refused(404, "NotFoundError");

        let whole = at(&app, Method::GET, url, None, &[]).await.expect(200);
        assert!(whole.octets == octets && whole.header("content-type").as_deref() == Some("image/png"));
        assert_eq!(whole.header("content-security-policy").as_deref(), Some("default-src 'none'; sandbox"));
        assert_eq!(whole.header("x-content-type-options").as_deref(), Some("nosniff"));
        let tag = whole.header("etag").unwrap();
        at(&app, Method::GET, url, None, &[("if-none-match", &tag)]).await.expect(304);
        let range = format!("bytes={}-{}", PART - 2, PART + 1);
        let part = at(&app, Method::GET, url, None, &[("range", &range), ("if-range", &tag)]).await.expect(206);
        assert_eq!(part.octets, octets[PART - 2..PART + 2]);
        let head = at(&app, Method::HEAD, url, None, &[]).await.expect(200);
        assert_eq!((head.octets.len(), head.header("content-length")), (0, Some(octets.len().to_string())));
        at(&app, Method::GET, url, None, &[("range", "bytes=99999999-")]).await.expect(416);

        let (around, name) = url.as_str().unwrap().rsplit_once('/').unwrap();
        let guessed =
            json!(format!("{}{}/{name}", &around[..around.len() - 1], if around.ends_with('0') { "1" } else { "0" }));
        at(&app, Method::GET, &guessed, None, &[]).await.refused(404, "NotFoundError");

        app.delete(path(&media)).dev().send().await.expect(204);
        app.delete(path(&media)).dev().send().await.refused(404, "NotFoundError");
        at(&app, Method::GET, url, None, &[]).await.refused(404, "NotFoundError");
    }
}

#[actix_web::test]
async fn what_no_upload_can_be() {
    let app = App::start().await;
    for body in [
        json!({ "name": "a/b.png", "size": 1 }),
        json!({ "name": "a.png", "size": 0 }),
        json!({ "name": "a.png", "size": 1.5 }),
        json!({ "name": "a.png", "size": 5e9 }),
        json!({ "name": "a.png" }),
    ] {
        app.post("/media").dev().json(body).send().await.refused(400, "BadRequestError");
    }
    let media = begin(&app, "a.png", 3).await;
    let url = &media["partUrls"][0];
    at(&app, Method::PUT, url, Some(&vec![0; 2 * PART + 1]), &[]).await.refused(413, "PayloadTooLarge");
    let second = json!(url.as_str().unwrap().replace("/parts/1", "/parts/2"));
    at(&app, Method::PUT, &second, Some(b"abc"), &[]).await.refused(404, "NotFoundError");
    app.get("/media/none").dev().send().await.refused(404, "NotFoundError");
}

#[actix_web::test]
async fn renamed_and_expired() {
    let app = App::start().await;
    let media = upload(&app, "a.png", b"abc").await;
    let patch = |body: Value| app.patch(path(&media)).dev().json(body).send();
    let renamed = patch(json!({ "name": "b.PNG", "expirationTime": "2100-01-01T00:00:00Z" })).await.expect(201).body;
    assert_eq!((&renamed["name"], &renamed["expirationTime"]), (&json!("b.PNG"), &json!("2100-01-01T00:00:00Z")));
    patch(json!({ "name": "b.svg" })).await.refused(400, "BadRequestError");
    let kept = patch(json!({ "expirationTime": null })).await.expect(201).body;
    assert_eq!((&kept["name"], &kept["expirationTime"]), (&json!("b.PNG"), &Value::Null));
    let url = kept["url"].clone();
    assert_eq!(at(&app, Method::GET, &url, None, &[]).await.expect(200).octets, b"abc");
    patch(json!({ "expirationTime": "2020-01-01T00:00:00Z" })).await.expect(201);
    app.get(path(&media)).dev().send().await.refused(404, "NotFoundError");
    at(&app, Method::GET, &url, None, &[]).await.refused(404, "NotFoundError");
    begin(&app, "c.png", 1).await;
    let gone =
        app.store.of::<handlers::store::MediaRecord>(&id(ACCOUNT)).find(&id(media["_id"].as_str().unwrap())).await;
    assert_eq!(gone.unwrap(), None);
}

#[actix_web::test]
async fn in_the_media_library() {
    let app = App::start().await;
    let (cat, dog) = (upload(&app, "cat.png", b"cat").await, upload(&app, "dog.gif", b"doggy").await);
    let of = |media: &Value| format!("/ml{}", path(media));
    app.get(of(&cat)).dev().send().await.refused(404, "NotFoundError");
    app.post("/ml/items").dev().form(&[("action", "create"), ("source", "pets")]).send().await.expect(200);

    let add = |media: &Value, body: Value| app.post(of(media)).dev().json(body).send();
    let file = add(&cat, json!({ "directory": "/pets" })).await.expect(201).body;
    assert_eq!(
        (&file["id"], &file["size"], &file["type"]),
        (&json!("/pets/cat.png"), &json!(3.0), &json!("image/png"))
    );
    assert_eq!((&file["mediaId"], &file["media"]["url"]), (&cat["_id"], &cat["url"]));
    add(&cat, json!({ "directory": "/pets" })).await.refused(409, "ConflictError");
    add(&cat, json!({ "directory": "/none" })).await.refused(404, "NotFoundError");

    let patch = |media: &Value, body: Value| app.patch(of(media)).dev().json(body).send();
    let notes = json!({ "value": "tom.png", "title": "Tom", "alt": "a cat", "licenseEndDate": "2030-01-01T00:00:00Z" });
    let changed = patch(&cat, notes).await.expect(200).body;
    assert_eq!(
        (&changed["id"], &changed["title"], &changed["alt"]),
        (&json!("/pets/tom.png"), &json!("Tom"), &json!("a cat"))
    );
    let changed = patch(&cat, json!({ "licenseEndDate": null, "note": "ours" })).await.expect(200).body;
    assert_eq!(
        (&changed["licenseEndDate"], &changed["title"], &changed["note"]),
        (&Value::Null, &json!("Tom"), &json!("ours"))
    );
    assert_eq!(app.get(of(&cat)).dev().send().await.expect(200).body, changed);
    patch(&cat, json!({ "value": "a/b" })).await.refused(400, "BadRequestError");

    let copied = add(&dog, json!({ "directory": "/pets", "propertiesSource": cat["_id"] })).await.expect(201).body;
    assert_eq!(
        (&copied["value"], &copied["title"], &copied["type"]),
        (&json!("dog.gif"), &json!("Tom"), &json!("image/gif"))
    );
    patch(&dog, json!({ "value": "tom.png" })).await.refused(409, "ConflictError");
    app.delete(path(&dog)).dev().send().await.expect(204);
    app.get(of(&dog)).dev().send().await.refused(404, "NotFoundError");

    let bird = upload(&app, "bird.webp", b"bird!!").await;
    let replaced = app.put(of(&cat)).dev().json(json!({ "mediaId": bird["_id"] })).send().await.expect(201).body;
    assert_eq!(
        (&replaced["id"], &replaced["mediaId"], &replaced["size"]),
        (&json!("/pets/tom.png"), &bird["_id"], &json!(6.0))
    );
    let open = begin(&app, "open.png", 1).await;
    app.put(of(&bird)).dev().json(json!({ "mediaId": open["_id"] })).send().await.refused(409, "ConflictError");
    add(&open, json!({})).await.refused(409, "ConflictError");
    app.put(of(&bird)).dev().json(json!({})).send().await.refused(400, "BadRequestError");
}

#[actix_web::test]
async fn the_media_of_a_post() {
    let app = App::start().await;
    let (first, second) = (upload(&app, "1.png", b"1").await, upload(&app, "2.png", b"2").await);
    let image = |media: &Value| PostContentImagesItem {
        id: Some(Media { id: Some(id(media["_id"].as_str().unwrap())), ..Media::default() }),
        ..PostContentImagesItem::default()
    };
    let images = Some(vec![image(&first), image(&second)]);
    let group = Group::of(&app, ACCOUNT).await;
    let post = group.post(0, "two", |post| post.content.images = images.clone()).await;
    let theirs = Group::of(&app, OTHERS).await.post(0, "hush", |post| post.content.images = images).await;
    let proxy = |resource: &str, id: &str| app.get(format!("/media/proxy/{resource}/{id}")).dev();
    let found = proxy("post", post.id.as_str()).send().await.expect(302);
    assert_eq!(json!(found.header("location").unwrap()), first["url"]);
    let found =
        proxy("post", post.id.as_str()).query("mediaId", second["_id"].as_str().unwrap()).send().await.expect(302);
    assert_eq!(json!(found.header("location").unwrap()), second["url"]);
    assert_eq!(at(&app, Method::GET, &second["url"], None, &[]).await.expect(200).octets, b"2");
    for request in [
        proxy("post", post.id.as_str()).query("mediaId", USER),
        proxy("post", theirs.id.as_str()),
        proxy("ticket", post.id.as_str()),
    ] {
        request.send().await.refused(404, "NotFoundError");
    }
}

#[actix_web::test]
async fn contents_stay_in_their_folder() {
    let app = App::start().await;
    let media = upload(&app, "a.txt", b"kept").await;
    let app = Setup::default().database(app.stop().await).start().await;
    let media = app.get(path(&media)).dev().send().await.expect(200).body;
    let text = at(&app, Method::GET, &media["url"], None, &[]).await.expect(200);
    assert_eq!((text.text(), text.header("content-type").as_deref()), ("kept", Some("text/plain")));
}

#[actix_web::test]
async fn addresses_are_where_clients_reach_the_server() {
    let app = Setup::default().public_url("https://api.example.com").start().await;
    let media = app.post("/media").dev().json(json!({ "name": "a.png", "size": 1 })).send().await.expect(201).body;
    let url = media["partUrls"][0].as_str().unwrap();
    assert!(url.starts_with("https://api.example.com/files/"), "{url}");
}
