//! The client itself: what it sends, what it understands, and that it lets nothing pass that breaks the contract.

use std::{
    io::{BufRead as _, BufReader, Read as _, Write as _},
    net::TcpListener,
};

use awc::http::Method;
use serde_json::json;

use crate::{
    answer::Answer,
    request::{Part, Request},
};

/// Sends a request to a server that answers with this; what was sent, and the answer as the client gives it.
async fn exchange(answer: impl Into<String>, request: impl FnOnce(String) -> Request) -> (String, Answer) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let base = format!("http://{}", listener.local_addr().unwrap());
    let answer = answer.into();
    let server = std::thread::spawn(move || {
        let mut stream = BufReader::new(listener.accept().unwrap().0);
        let mut sent = String::new();
        let mut length = 0;
        while !sent.ends_with("\r\n\r\n") {
            let mut line = String::new();
            stream.read_line(&mut line).unwrap();
            if let Some(value) = line.to_ascii_lowercase().strip_prefix("content-length:") {
                length = value.trim().parse().unwrap();
            }
            sent.push_str(&line);
        }
        let mut body = vec![0; length];
        stream.read_exact(&mut body).unwrap();
        stream.get_mut().write_all(answer.as_bytes()).unwrap();
        sent + std::str::from_utf8(&body).unwrap()
    });
    let answer = request(base).send().await;
    (server.join().unwrap(), answer)
}

const EMPTY: &str = "HTTP/1.1 204 No Content\r\n\r\n";

#[actix_web::test]
async fn credentials_queries_headers_and_cookies() {
    let (sent, _) = exchange(EMPTY, |base| {
        let request = Request::new(Method::GET, format!("{base}/elsewhere?a=b")).query("c", "d&e f");
        let request = request.token("t").approval_token("a").share_token("s");
        request.header("X-Two", 1).header("X-Two", 2).cookie("sid", "1").cookie("lang", "de")
    })
    .await;
    let line = "GET /elsewhere?a=b&c=d%26e+f&accesstoken=t&access_token=a&token=s HTTP/1.1\r\n";
    assert!(sent.starts_with(line), "{sent}");
    let lines: Vec<String> = sent.lines().map(str::to_ascii_lowercase).collect();
    for line in ["x-two: 1", "x-two: 2"] {
        assert!(lines.iter().any(|other| other == line), "{sent}");
    }
    let cookies = lines.iter().find_map(|line| line.strip_prefix("cookie: ")).unwrap();
    assert!(cookies.contains("sid=1") && cookies.contains("lang=de"), "{cookies}");
}

#[actix_web::test]
async fn bodies() {
    let parts = [Part::field("title", "A cat"), Part::file("file", "cat.png", "image/png", b"meow")];
    let post = |base| Request::new(Method::POST, base);
    for (request, media_type, body) in [
        (Box::new(|base| post(base).json(json!([1]))) as Box<dyn FnOnce(String) -> Request>, "application/json", "[1]"),
        (Box::new(|base| post(base).body("text/plain", "plain")), "text/plain", "plain"),
        (
            Box::new(|base| post(base).form(&[("a", "b&c"), ("d", "")])),
            "application/x-www-form-urlencoded",
            "a=b%26c&d=",
        ),
        (
            Box::new(|base| post(base).multipart(&parts)),
            "multipart/form-data; boundary=",
            "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"cat.png\"\r\nContent-Type: image/png\r\n\r\nmeow\r\n",
        ),
    ] {
        let (sent, _) = exchange(EMPTY, request).await;
        let (head, sent_body) = sent.split_once("\r\n\r\n").unwrap();
        assert!(head.to_ascii_lowercase().contains(&format!("content-type: {media_type}")), "{sent}");
        assert!(sent_body.contains(body), "{sent}");
    }
}

#[actix_web::test]
async fn answers() {
    const ANSWER: &str = "HTTP/1.1 302 Found\r\nLocation: /x\r\nSet-Cookie: sid=1; HttpOnly\r\nSet-Cookie: b=2\r\n\
        Content-Type: application/json; charset=utf-8\r\nContent-Length: 12\r\n\r\n{\"code\":\"A\"}";
    let (_, answer) = exchange(ANSWER, |base| Request::new(Method::GET, base)).await;
    assert_eq!((answer.status, answer.code(), answer.text()), (302, "A", "{\"code\":\"A\"}"));
    assert_eq!(answer.header("location").as_deref(), Some("/x"));
    let cookie = answer.cookie("sid").unwrap();
    assert_eq!((cookie.value(), cookie.http_only()), ("1", Some(true)));
    assert!(answer.cookie("c").is_none());
}

/// What the client says to an answer to `GET /api2/contacts`; nothing where it is content.
async fn complaint(status: &str, media_type: &str, body: &str) -> Option<String> {
    let length = body.len();
    let answer = format!("HTTP/1.1 {status}\r\nContent-Type: {media_type}\r\nContent-Length: {length}\r\n\r\n{body}");
    let get = |base| Request::new(Method::GET, format!("{base}/api2/contacts"));
    let received = actix_web::rt::spawn(async move { exchange(answer, get).await });
    received.await.err().map(|panic| *panic.into_panic().downcast::<String>().unwrap())
}

#[actix_web::test]
async fn what_breaks_the_contract_fails_the_test() {
    const JSON: &str = "application/json";
    assert_eq!(complaint("200 OK", JSON, r#"[{"email":"a@example.com"}]"#).await, None);
    assert_eq!(complaint("503 Service Unavailable", JSON, r#"{"code":"A","message":"b"}"#).await, None);
    for (status, media_type, body, says) in [
        ("201 Created", JSON, "[]", "  status: 201 is not declared"),
        ("200 OK", "text/html", "<html>", "  media type: text/html is not produced"),
        ("200 OK", JSON, "[{]", "  body: it is no JSON"),
        ("200 OK", JSON, r#"[{"email":7}]"#, "  body /0/email: the value is not of type \"string\""),
        ("200 OK", JSON, "[{}]", "  body /0: \"email\" is a required property"),
        ("503 Service Unavailable", JSON, r#"{"message":"b"}"#, "  body: \"code\" is a required property"),
    ] {
        let complaint = complaint(status, media_type, body).await.unwrap_or_default();
        assert!(complaint.starts_with("listContacts: not what the contract declares:\n"), "{complaint}");
        assert!(complaint.contains(says) && complaint.contains(body), "{says}: {complaint}");
    }
}
