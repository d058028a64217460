//! Compressed answers.

use std::{
    io::{Read as _, Write as _},
    net::TcpStream,
};

use actix_web::rt::task::spawn_blocking;
use serde_json::json;

use crate::app::{App, TOKEN};

/// A server with so many contacts that a list of them is worth compressing.
async fn crowded() -> App {
    let app = App::start().await;
    for number in 0..30 {
        let body = json!({ "email": format!("somebody{number}@example.com") });
        app.post("/contacts").dev().json(body).send().await.expect(200);
    }
    app
}

#[actix_web::test]
async fn json_is_compressed_for_those_who_take_it() {
    let app = crowded().await;
    let plain = app.get("/contacts").dev().send().await;
    assert_eq!(plain.header("content-length"), Some(plain.octets.len().to_string()));
    assert_eq!(plain.header("vary").as_deref(), Some("accept-encoding"));
    for accepted in ["gzip", "gzip, deflate, br, zstd", "identity;q=0.5, gzip", "x, gzip;q=0.1", "identity;q=0, gzip"] {
        let packed = app.get("/contacts").dev().header("accept-encoding", accepted).send().await;
        assert_eq!((packed.status, packed.unpacked()), (200, plain.octets.clone()), "{accepted}");
        assert_eq!(packed.header("vary").as_deref(), Some("accept-encoding"));
        assert_eq!(packed.header("content-type"), plain.header("content-type"));
        assert!(packed.octets.len() * 2 < plain.octets.len());
    }
    for accepted in ["", "identity", "br", "deflate", "gzip;q=0", "*;q=0", "gzip;q=0.1, identity"] {
        let answer = app.get("/contacts").dev().header("accept-encoding", accepted).send().await;
        assert_eq!((answer.status, answer.header("content-encoding")), (200, None), "{accepted}");
        assert_eq!(answer.octets, plain.octets);
    }
}

#[actix_web::test]
async fn small_and_empty_answers_stay_as_they_are() {
    let app = App::start().await;
    let answer = app.get("/contacts").header("accept-encoding", "gzip").send().await;
    assert_eq!((answer.status, answer.header("content-encoding")), (401, None));
    assert_eq!(answer.header("content-length"), Some(answer.octets.len().to_string()));
    assert!(answer.body["code"].is_string());
    let created = app.post("/contacts").dev().json(json!({ "email": "a@example.com" })).send().await.expect(200);
    let path = format!("/contacts/{}", created.body[0]["_id"].as_str().unwrap());
    let answer = app.delete(path).dev().header("accept-encoding", "gzip").send().await.expect(204);
    assert!(answer.octets.is_empty() && answer.header("content-encoding").is_none() && answer.header("vary").is_none());
}

/// What comes over the wire, to its end.
async fn raw(app: &App, head: String) -> String {
    let address = app.base.trim_start_matches("http://").to_owned();
    spawn_blocking(move || {
        let mut stream = TcpStream::connect(address).unwrap();
        stream.write_all(head.as_bytes()).unwrap();
        let mut octets = Vec::new();
        stream.read_to_end(&mut octets).unwrap();
        String::from_utf8_lossy(&octets).into_owned()
    })
    .await
    .unwrap()
}

#[actix_web::test]
async fn head_is_the_head_of_get() {
    let app = crowded().await;
    for encoding in ["gzip", "identity"] {
        let mut heads = Vec::new();
        for method in ["HEAD", "GET"] {
            let request = format!(
                "{method} /api2/contacts?accesstoken={TOKEN} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\
                 Accept-Encoding: {encoding}\r\n\r\n"
            );
            let answer = raw(&app, request).await;
            let (head, body) = answer.split_once("\r\n\r\n").unwrap();
            assert_eq!(body.is_empty(), method == "HEAD", "{answer}");
            let mut lines: Vec<_> = head.to_lowercase().lines().map(str::to_owned).collect();
            lines.retain(|line| !line.starts_with("date:") && !line.starts_with("x-request-id:"));
            lines.sort();
            assert_eq!(lines.iter().any(|line| line == "content-encoding: gzip"), encoding == "gzip");
            assert_eq!(lines.iter().any(|line| line.starts_with("content-length:")), encoding == "identity");
            heads.push(lines);
        }
        assert_eq!(heads[0], heads[1]);
    }
}
