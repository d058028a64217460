//! The program in the hands of those who run it: its log, its end, its numbers.

use std::{
    io::{Read as _, Write as _},
    net::TcpStream,
    time::{Duration, Instant},
};

use awc::http::Method;
use serde_json::Value;

use crate::{
    answer::Answer,
    process::{Started, program, refused},
    request::Request,
};

async fn ask(url: String) -> Answer {
    Request::new(Method::GET, url).send().await
}

/// Host and port of the server.
fn address(started: &Started) -> String {
    started.printed("API").trim_start_matches("http://").trim_end_matches("/api2").to_owned()
}

/// Sends these octets, whatever they are, and waits for the end of the connection or for half a second.
fn send(address: &str, octets: &[u8]) {
    let mut stream = TcpStream::connect(address).unwrap();
    stream.set_read_timeout(Some(Duration::from_millis(500))).unwrap();
    stream.write_all(octets).unwrap();
    let _ = stream.read_to_end(&mut Vec::new());
}

/// Calls with secrets wherever a client can put them, rightly or by mistake. Each secret begins with `hush`.
async fn careless_calls(api: &str, address: &str) {
    for path in ["/contacts", "/contacts/0", "/users/me", "/nothing", "/swagger.json", "/contacts%3Faccesstoken=hush-p"]
    {
        for method in [Method::GET, Method::POST, Method::PUT] {
            let request = Request::new(method, format!("{api}{path}?accesstoken=hush-q1&access_token=hush-q2"));
            let request = request.query("token", "hush-q3").query("offset", "hush-q4").cookie("accesstoken", "hush-c");
            let request = request.header("authorization", "Bearer hush-h1").header("x-api-key", "hush-h2");
            let request = request.header("referer", "http://a.example/?accesstoken=hush-r");
            // An id that is none is not taken over.
            let request = request.header("x-request-id", "\"hush-i\"").header("x-forwarded-for", "hush-f");
            request.body("application/json", r#"{"password":"hush-b1","email":"hush-b2","x":"#).send().await;
        }
    }
    for media_type in
        ["application/json", "application/x-www-form-urlencoded", "multipart/form-data; boundary=hush-m", "hush/t"]
    {
        for body in [r#"{"email":["hush-b3"]}"#, "email=hush-b4&password=hush-b5", "--hush-m\r\n\r\nhush-b6"] {
            let request = Request::new(Method::POST, format!("{api}/contacts?accesstoken=hush-1"));
            request.body(media_type, body).send().await;
        }
    }
    for octets in [
        "GET /api2/contacts?accesstoken=hush-w1\r\n\r\n".to_owned(),
        "GET /api2/contacts?accesstoken=hush-w2 HTTP/9.9\r\n\r\n".to_owned(),
        "GET /api2/contacts?accesstoken=hush w3 HTTP/1.1\r\nHost: a\r\n\r\n".to_owned(),
        "GET /api2/contacts HTTP/1.1\r\nHost: a\r\nAuthorization hush-w4\r\n\r\n".to_owned(),
        "GET /api2/contacts HTTP/1.1\r\nHost: a\r\nContent-Length: hush-w5\r\n\r\n".to_owned(),
        "GET http://hush-w6:hush@a/api2/contacts?accesstoken=hush HTTP/1.1\r\nHost: hush-w7\r\n\r\n".to_owned(),
        "POST /api2/contacts?accesstoken=hush-1 HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nhush-w8\r\n"
            .to_owned(),
        format!("GET /api2/contacts?accesstoken={} HTTP/1.1\r\n\r\n", "hush".repeat(50_000)),
    ] {
        send(address, octets.as_bytes());
    }
}

#[actix_web::test]
async fn no_secret_reaches_the_log() {
    for format in ["text", "json"] {
        let folder = tempfile::tempdir().unwrap();
        let arguments = ["--dev-token", "hush-1", "--log-format", format, "--log-filter", "trace"];
        let started = Started::new(program(folder.path()).args(arguments));
        careless_calls(started.printed("API"), &address(&started)).await;
        started.signal("TERM");
        let (code, log) = started.ended();
        assert_eq!(code, Some(0));
        let leaks: Vec<_> = log.lines().filter(|line| line.contains("hush")).collect();
        assert!(leaks.is_empty(), "{leaks:#?}");
        // Not because nothing was logged: the calls are there.
        for words in ["createContact", "answered outside of operations"] {
            assert!(log.contains(words), "no {words} in {log}");
        }
    }
}

#[actix_web::test]
async fn the_log_is_json_for_machines() {
    let folder = tempfile::tempdir().unwrap();
    let arguments = ["--dev-token", "dev", "--log-format", "json"];
    let started = Started::new(program(folder.path()).args(arguments));
    let request = Request::new(Method::GET, format!("{}/contacts", started.printed("API")));
    request.token("dev").header("x-request-id", "id-1").send().await.expect(200);
    let request = Request::new(Method::GET, format!("{}/nothing", started.printed("API")));
    request.header("x-request-id", "id-2").send().await.expect(404);
    started.signal("TERM");
    let (code, log) = started.ended();
    assert_eq!(code, Some(0));
    let events: Vec<Value> = log.lines().map(|line| serde_json::from_str(line).expect(line)).collect();
    let event = |message: &str| events.iter().find(|event| event["message"] == message).expect(message);
    let answered = event("answered");
    assert!(answered["timestamp"].is_string() && answered["milliseconds"].is_number(), "{answered}");
    assert_eq!((&answered["level"], &answered["status"]), (&"INFO".into(), &200.into()));
    let span = &answered["spans"][0];
    for (name, value) in [
        ("operation", "listContacts"),
        ("method", "GET"),
        ("path", "/contacts"),
        ("request_id", "id-1"),
        ("client", "127.0.0.1"),
    ] {
        assert_eq!(span[name], value, "{answered}");
    }
    let outside = event("answered outside of operations");
    assert_eq!(
        (&outside["status"], &outside["request_id"], &outside["client"]),
        (&404.into(), &"id-2".into(), &"127.0.0.1".into())
    );
}

#[actix_web::test]
async fn load_balancers_have_time_to_notice_the_end() {
    let folder = tempfile::tempdir().unwrap();
    let arguments = ["--dev-token", "dev", "--shutdown-delay", "3", "--metrics-listen", "127.0.0.1:0"];
    let started = Started::new(program(folder.path()).args(arguments));
    let base = format!("http://{}", address(&started));
    assert_eq!(started.printed("Health"), format!("{base}/readyz"));
    ask(format!("{base}/readyz")).await.expect(200);
    let metrics = ask(started.printed("Metrics").to_owned()).await.expect(200);
    assert!(metrics.text().contains("socialhub_http_requests_in_flight"), "{}", metrics.text());
    started.signal("TERM");
    let told = Instant::now();
    while ask(format!("{base}/readyz")).await.status != 503 {
        assert!(told.elapsed() < Duration::from_secs(2), "still ready");
    }
    ask(format!("{base}/livez")).await.expect(200);
    ask(format!("{base}/api2/contacts?accesstoken=dev")).await.expect(200);
    let (code, log) = started.ended();
    assert!(code == Some(0) && log.contains("not ready from now on"), "{log}");
    assert!(told.elapsed() >= Duration::from_secs(3), "{:?}", told.elapsed());
    assert!(TcpStream::connect(base.trim_start_matches("http://")).is_err());
}

#[test]
fn who_asks_twice_does_not_wait() {
    let folder = tempfile::tempdir().unwrap();
    let started = Started::new(program(folder.path()).args(["--shutdown-delay", "600"]));
    started.signal("TERM");
    std::thread::sleep(Duration::from_millis(300));
    started.signal("TERM");
    let told = Instant::now();
    let (code, log) = started.ended();
    assert!(code == Some(0) && log.contains("again"), "{log}");
    assert!(told.elapsed() < Duration::from_secs(30), "{:?}", told.elapsed());
}

#[test]
fn what_stands_between_is_checked() {
    let folder = tempfile::tempdir().unwrap();
    for (arguments, says) in [
        (&["--trusted-proxy", "proxy.example"][..], "10.0.0.0/8"),
        (&["--trusted-proxy", "10.0.0.0/8", "--dev-token", "hush"], "--trusted-proxy"),
        (&["--cors-origin", "*"], "--cors-origin"),
        (&["--cors-origin", "https://app.example.com/login"], "a path"),
        (&["--cors-origin", "null"], "--cors-origin"),
        (&["--max-in-flight", "0"], "--max-in-flight"),
        (&["--head-timeout", "0"], "--head-timeout"),
    ] {
        let (code, message) = refused(&folder, arguments);
        assert!(
            code == Some(2) && message.starts_with("error: ") && message.contains(says),
            "{arguments:?}: {message}"
        );
        assert!(!message.contains("hush"), "{message}");
    }
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    let (code, message) = refused(&folder, &["--listen", "127.0.0.1:0", "--metrics-listen", &address]);
    assert!(code == Some(1) && message.contains("--metrics-listen") && message.contains(&address), "{message}");
}
