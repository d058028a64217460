//! Uploads under attack and under failure: quotas, parts that race with completion, pieces that are left over.

use std::{path::PathBuf, time::Duration};

use actix_web::rt::time::timeout;
use awc::http::Method;
use handlers::store::{AccountRecord, MediaRecord};
use serde_json::{Value, json};
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpStream,
};

use crate::{
    app::App,
    media::{at, begin, path, upload},
    posts::{ACCOUNT, id},
};

/// Enough for any response on a busy machine.
const PATIENCE: Duration = Duration::from_secs(10);

async fn limit_storage(app: &App, bytes: u64) {
    let id = id(ACCOUNT);
    let limit = |account: &mut AccountRecord| {
        account.details.insert("products".to_owned(), json!({ "ml": { "storage": { "limit": bytes } } }));
    };
    app.store.of::<AccountRecord>(&id).update(&id, limit).await.unwrap();
}

async fn announce(app: &App, size: u64) -> crate::answer::Answer {
    app.post("/media").dev().json(json!({ "name": "a.png", "size": size })).send().await
}

/// The folder with the contents of a medium, where the database is a file.
fn folder(app: &App, media: &Value) -> PathBuf {
    app.folder().join("media").join(media["_id"].as_str().unwrap())
}

/// Sends the head of a part of this length and the beginning of its body, and reads the status of the response.
async fn send_beginning(app: &App, url: &Value, length: u64, beginning: &[u8]) -> Option<(TcpStream, String)> {
    let address = app.base.strip_prefix("http://").unwrap();
    let target = url.as_str().unwrap().strip_prefix(&app.base).unwrap();
    let mut stream = TcpStream::connect(address).await.unwrap();
    let head = format!("PUT {target} HTTP/1.1\r\nHost: {address}\r\nContent-Length: {length}\r\n\r\n");
    stream.write_all(head.as_bytes()).await.unwrap();
    stream.write_all(beginning).await.unwrap();
    let mut response = vec![0; 12];
    timeout(PATIENCE, stream.read_exact(&mut response)).await.ok()?.unwrap();
    Some((stream, String::from_utf8(response).unwrap()))
}

#[actix_web::test]
async fn a_part_is_refused_before_its_body_is_read() {
    let app = App::start().await;
    let media = begin(&app, "a.png", 3).await;
    let url = &media["partUrls"][0];
    let text = url.as_str().unwrap();
    let (_, key) = text.rsplit_once("/parts/").unwrap().0.rsplit_once('/').unwrap();
    for (url, length, status) in [
        (text.replace(media["_id"].as_str().unwrap(), "0123456789abcdef01234567"), 8_000_000, "404"),
        (text.replace(key, &"0".repeat(32)), 8_000_000, "404"),
        (text.replace("/parts/1", "/parts/2"), 8_000_000, "404"),
        // Longer than what is missing.
        (text.to_owned(), 4, "413"),
        (text.to_owned(), 8_000_000, "413"),
    ] {
        let response = send_beginning(&app, &json!(url), length, b"ab").await;
        let (_, response) = response.unwrap_or_else(|| panic!("no response for {url} while its body is missing"));
        assert_eq!(response, format!("HTTP/1.1 {status}"), "{url}");
    }
    // Without a length in its head, as soon as it is longer.
    let address = app.base.strip_prefix("http://").unwrap();
    let mut stream = TcpStream::connect(address).await.unwrap();
    let target = text.strip_prefix(&app.base).unwrap();
    let head = format!("PUT {target} HTTP/1.1\r\nHost: {address}\r\nTransfer-Encoding: chunked\r\n\r\n");
    stream.write_all(head.as_bytes()).await.unwrap();
    stream.write_all(b"4\r\nabcd\r\n").await.unwrap();
    let mut response = vec![0; 12];
    timeout(PATIENCE, stream.read_exact(&mut response)).await.unwrap().unwrap();
    assert_eq!(response, b"HTTP/1.1 413");
    at(&app, Method::PUT, url, Some(b"abc"), &[]).await.expect(204);
    assert!(app.get(path(&media)).dev().send().await.expect(200).body["url"].is_string());
}

/// Whatever of a body is not read must not become the next request of its connection.
#[actix_web::test]
async fn the_rest_of_a_refused_part_is_not_a_request() {
    let app = App::start().await;
    let media = begin(&app, "a.png", 3).await;
    let address = app.base.strip_prefix("http://").unwrap();
    let hidden = format!("GET /livez HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n");
    let url = json!(media["partUrls"][0].as_str().unwrap().replace("/parts/1", "/parts/2"));
    for beginning in [&b""[..], &hidden.as_bytes()[..10], hidden.as_bytes()] {
        let (mut stream, response) = send_beginning(&app, &url, hidden.len() as u64, beginning).await.unwrap();
        assert_eq!(response, "HTTP/1.1 404");
        let _ = stream.write_all(&hidden.as_bytes()[beginning.len()..]).await;
        let mut rest = Vec::new();
        // Closed with or without a reset, or silent.
        let _ = timeout(Duration::from_millis(300), stream.read_to_end(&mut rest)).await;
        let rest = String::from_utf8_lossy(&rest);
        assert!(!rest.contains("HTTP/1.1"), "{rest}");
    }
}

#[actix_web::test]
async fn parts_are_no_longer_than_what_is_missing() {
    for app in App::each().await {
        let media = begin(&app, "a.bin", 6 << 20).await;
        let parts = &media["partUrls"];
        at(&app, Method::PUT, &parts[0], Some(&vec![1; 5 << 20]), &[]).await.expect(204);
        at(&app, Method::PUT, &parts[1], Some(&vec![2; (1 << 20) + 1]), &[]).await.refused(413, "PayloadTooLarge");
        // A part can be sent again, in place of what it was.
        at(&app, Method::PUT, &parts[0], Some(&vec![1; 4 << 20]), &[]).await.expect(204);
        at(&app, Method::PUT, &parts[1], Some(&vec![2; 2 << 20]), &[]).await.expect(204);
        let media = app.get(path(&media)).dev().send().await.expect(200).body;
        let file = at(&app, Method::GET, &media["url"], None, &[]).await.expect(200).octets;
        assert_eq!((file.len(), file[(4 << 20) - 1], file[4 << 20]), (6 << 20, 1, 2));
    }
}

#[actix_web::test]
async fn uploads_end_at_the_account_s_storage_limit() {
    for app in App::each().await {
        limit_storage(&app, 10).await;
        let complete = upload(&app, "a.png", b"123456").await;
        announce(&app, 4).await.expect(201);
        let refused = announce(&app, 1).await.refused(403, "StorageLimitReached");
        let message = refused.body["message"].as_str().unwrap();
        assert!(message.contains("10 of 10 bytes"), "{message}");
        let account = app.get(format!("/accounts/{ACCOUNT}")).dev().send().await.expect(200).body;
        assert_eq!(account["products"]["ml"]["storage"], json!({ "limit": 10.0, "usage": 10.0 }));
        app.delete(path(&complete)).dev().send().await.expect(204);
        announce(&app, 7).await.refused(403, "StorageLimitReached");
        // Of several at once that fit alone, one is accepted.
        let all = futures_util::future::join_all((0..4).map(|_| announce(&app, 6))).await;
        let mut statuses: Vec<_> = all.iter().map(|answer| answer.status).collect();
        statuses.sort_unstable();
        assert_eq!(statuses, [201, 403, 403, 403]);
    }
}

#[actix_web::test]
async fn open_uploads_are_limited() {
    let app = App::start().await;
    let first = announce(&app, 1).await.expect(201).body;
    for _ in 1..200 {
        announce(&app, 1).await.expect(201);
    }
    announce(&app, 1).await.refused(403, "UploadLimitReached");
    at(&app, Method::PUT, &first["partUrls"][0], Some(b"1"), &[]).await.expect(204);
    app.get(path(&first)).dev().send().await.expect(200);
    announce(&app, 1).await.expect(201);
}

/// Puts other contents in place of a part while the upload completes, many times over.
#[actix_web::test]
async fn a_complete_medium_never_changes() {
    const LENGTH: usize = 1 << 20;
    for app in App::each().await {
        let mut completed_amid = 0;
        for round in 0..24_u64 {
            let media = begin(&app, "a.bin", LENGTH).await;
            let url = &media["partUrls"][0];
            at(&app, Method::PUT, url, Some(&[b'A'; LENGTH]), &[]).await.expect(204);
            // The late part begins before completion, and ends before it, after it, or in the middle.
            let address = app.base.strip_prefix("http://").unwrap();
            let target = url.as_str().unwrap().strip_prefix(&app.base).unwrap();
            let mut late = TcpStream::connect(address).await.unwrap();
            let head = format!("PUT {target} HTTP/1.1\r\nHost: {address}\r\nContent-Length: {LENGTH}\r\n\r\n");
            late.write_all(head.as_bytes()).await.unwrap();
            late.write_all(&[b'B'; LENGTH - 1]).await.unwrap();
            let complete = async {
                tokio::time::sleep(Duration::from_millis(round % 6)).await;
                app.get(path(&media)).dev().send().await.expect(200).body
            };
            let end = async {
                tokio::time::sleep(Duration::from_millis(round % 4)).await;
                late.write_all(b"B").await.unwrap();
                let mut response = vec![0; 12];
                timeout(PATIENCE, late.read_exact(&mut response)).await.unwrap().unwrap();
                String::from_utf8(response).unwrap()
            };
            let (media, status) = tokio::join!(complete, end);
            let file = at(&app, Method::GET, &media["url"], None, &[]).await.expect(200).octets;
            let (expected, other) = if status.ends_with("404") { (b'A', b'B') } else { (b'B', b'A') };
            completed_amid += usize::from(expected == b'A');
            assert!(file.len() == LENGTH && !file.contains(&other), "round {round}: {status}");
        }
        println!("{completed_amid} uploads completed while a part arrived");
    }
}

#[actix_web::test]
async fn a_part_that_arrives_after_its_medium_is_deleted_leaves_nothing() {
    let app = App::start().await;
    let media = begin(&app, "a.bin", 600_000).await;
    let url = &media["partUrls"][0];
    at(&app, Method::PUT, url, Some(&[1; 300_000]), &[]).await.expect(204);
    let address = app.base.strip_prefix("http://").unwrap();
    let target = url.as_str().unwrap().strip_prefix(&app.base).unwrap();
    let mut late = TcpStream::connect(address).await.unwrap();
    let head = format!("PUT {target} HTTP/1.1\r\nHost: {address}\r\nContent-Length: 600000\r\n\r\n");
    late.write_all(head.as_bytes()).await.unwrap();
    late.write_all(&[2; 400_000]).await.unwrap();
    // The first piece is on the disk.
    let files = || std::fs::read_dir(folder(&app, &media)).map(Iterator::count).unwrap_or(0);
    timeout(PATIENCE, async {
        while files() < 2 {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    })
    .await
    .unwrap();
    app.delete(path(&media)).dev().send().await.expect(204);
    late.write_all(&[2; 200_000]).await.unwrap();
    let mut response = vec![0; 12];
    timeout(PATIENCE, late.read_exact(&mut response)).await.unwrap().unwrap();
    assert_eq!(response, b"HTTP/1.1 404");
    assert!(!folder(&app, &media).exists());
}

#[actix_web::test]
async fn pieces_of_broken_uploads_are_deleted_with_their_medium() {
    let app = App::start().await;
    let media = upload(&app, "a.png", b"abc").await;
    // As a process leaves them that is killed.
    for name in ["1#1", "2-0123456789abcdef0123456789abcdef#3"] {
        std::fs::write(folder(&app, &media).join(name), b"piece").unwrap();
    }
    app.delete(path(&media)).dev().send().await.expect(204);
    assert!(!folder(&app, &media).exists());
}

#[actix_web::test]
async fn unfinished_uploads_expire_and_their_bytes_are_given_back() {
    for app in App::each().await {
        limit_storage(&app, 10).await;
        let media = begin(&app, "a.png", 10).await;
        let url = &media["partUrls"][0];
        at(&app, Method::PUT, url, Some(b"12345"), &[]).await.expect(204);
        announce(&app, 1).await.refused(403, "StorageLimitReached");
        let account = id(ACCOUNT);
        let all = app.store.of::<MediaRecord>(&account);
        let past = "2020-01-01T00:00:00Z".parse().unwrap();
        all.update(&id(media["_id"].as_str().unwrap()), |media| media.let_upload_end(past)).await.unwrap();
        at(&app, Method::PUT, url, Some(b"1234567890"), &[]).await.refused(404, "NotFoundError");
        app.get(path(&media)).dev().send().await.refused(404, "NotFoundError");
        announce(&app, 10).await.expect(201);
        assert!(!folder(&app, &media).exists());
    }
}

#[actix_web::test]
async fn files_of_a_closed_account_stay_readable_and_its_uploads_wait() {
    let app = App::start().await;
    let media = upload(&app, "a.png", b"abc").await;
    let begun = begin(&app, "b.png", 3).await;
    let id = id(ACCOUNT);
    let close = |account: &mut AccountRecord| {
        account.active = false;
        account.expiration_time = Some("2020-01-01T00:00:00Z".parse().unwrap());
    };
    app.store.of::<AccountRecord>(&id).update(&id, close).await.unwrap();
    assert_eq!(at(&app, Method::GET, &media["url"], None, &[]).await.expect(200).octets, b"abc");
    let (_, status) = send_beginning(&app, &begun["partUrls"][0], 3, b"abc").await.unwrap();
    assert_eq!(status, "HTTP/1.1 401");
}
