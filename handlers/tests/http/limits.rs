//! More than the server can do.

use std::{
    io::{Read as _, Write as _},
    net::TcpStream,
    time::{Duration, Instant},
};

use actix_web::rt::task::spawn_blocking;
use awc::http::Method;

use crate::app::{App, Setup, TOKEN};

/// A connection on which the head of a request and a part of its body were sent.
fn begun(app: &App) -> TcpStream {
    let mut stream = TcpStream::connect(app.base.trim_start_matches("http://")).unwrap();
    let target = format!("/api2/contacts?accesstoken={TOKEN}");
    let head = format!("POST {target} HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 25");
    write!(stream, "{head}\r\n\r\n{{\"email\":").unwrap();
    stream
}

async fn rest(mut stream: TcpStream) -> String {
    let read = move || {
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        answer
    };
    spawn_blocking(read).await.unwrap()
}

/// Tries until it holds.
pub(crate) async fn soon<F: Future<Output = bool>>(holds: impl Fn() -> F) {
    let began = Instant::now();
    while !holds().await {
        assert!(began.elapsed() < Duration::from_secs(30), "not even after half a minute");
        actix_web::rt::time::sleep(Duration::from_millis(20)).await;
    }
}

/// By the HTTP library, before there is an operation: 65,534 bytes are the most that it takes.
#[actix_web::test]
async fn a_request_target_that_is_too_long_is_a_bad_request() {
    let app = App::start().await;
    for (length, status) in [(65_534, "HTTP/1.1 200 "), (65_535, "HTTP/1.1 400 ")] {
        let target = format!("{:0<length$}", format!("/api2/contacts?accesstoken={TOKEN}&q="));
        let mut stream = TcpStream::connect(app.base.trim_start_matches("http://")).unwrap();
        write!(stream, "GET {target} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n").unwrap();
        let response = rest(stream).await;
        assert!(response.starts_with(status), "{length}: {response}");
    }
}

#[actix_web::test]
async fn what_is_too_much_at_once_is_refused_and_told_to_come_again() {
    let app = Setup::default().serving(|it| it.limits.in_flight = 2).start().await;
    let list = || app.get("/contacts").dev().send();
    list().await.expect(200);
    let mut open = [begun(&app), begun(&app)];
    soon(async || list().await.status == 503).await;
    let refused = list().await.refused(503, "ServiceUnavailable");
    assert_eq!(refused.header("retry-after").as_deref(), Some("1"));
    assert!(refused.header("x-request-id").is_some());
    app.outside(Method::GET, "/docs/").send().await.refused(503, "ServiceUnavailable");
    // It is busy, not ill.
    app.outside(Method::GET, "/livez").send().await.expect(200);
    app.outside(Method::GET, "/readyz").send().await.expect(200);
    for stream in &mut open {
        stream.write_all(b"\"a@example.com\"}").unwrap();
    }
    soon(async || list().await.status == 200).await;
}

#[actix_web::test]
async fn requests_of_one_address_leave_room_for_others() {
    let app = Setup::default()
        .serving(|it| {
            it.limits.in_flight_per_address = 2;
            it.proxies.trusted = vec!["127.0.0.1".parse().unwrap()];
        })
        .start()
        .await;
    let list = |client: &str| app.get("/contacts").dev().header("x-forwarded-for", client).send();
    let begin = |client: &str| {
        let mut stream = TcpStream::connect(app.base.trim_start_matches("http://")).unwrap();
        let head = format!(
            "POST /api2/contacts?accesstoken={TOKEN} HTTP/1.1\r\nHost: a\r\nX-Forwarded-For: {client}\r\n\
             Content-Type: application/json\r\nContent-Length: 25\r\n\r\n{{\"email\":"
        );
        stream.write_all(head.as_bytes()).unwrap();
        stream
    };
    let mut open = [begin("192.0.2.1"), begin("192.0.2.1")];
    soon(async || list("192.0.2.1").await.status == 429).await;
    let refused = list("192.0.2.1").await.refused(429, "TooManyRequestsError");
    assert_eq!(refused.header("retry-after").as_deref(), Some("1"));
    list("192.0.2.2").await.expect(200);
    // The proxy's own requests are not limited, nor are probes.
    let _own = [begin("unknown"), begin("unknown"), begin("unknown")];
    app.get("/contacts").dev().send().await.expect(200);
    let probe = app.outside(Method::GET, "/readyz").header("x-forwarded-for", "192.0.2.1");
    probe.send().await.expect(200);
    for stream in &mut open {
        stream.write_all(b"\"a@example.com\"}").unwrap();
    }
    soon(async || list("192.0.2.1").await.status == 200).await;
}

#[actix_web::test]
async fn bodies_without_credentials_are_short() {
    let app = App::start().await;
    let body = format!("{{\"userName\":\"a\",\"password\":\"b\"}}{}", " ".repeat(16 << 10));
    for path in [
        "/accounts/register",
        "/users/activate",
        "/users/login",
        "/users/password",
        "/users/password/reset",
        "/users/totp/login",
    ] {
        let sent = app.post(path).body("application/json", body.as_bytes()).send().await;
        sent.refused(413, "PayloadTooLarge");
    }
}

#[actix_web::test]
async fn bodies_of_upgrades_and_hosts_that_are_none_are_refused() {
    let app = App::start().await;
    let ask = |head: &str| {
        let mut stream = TcpStream::connect(app.base.trim_start_matches("http://")).unwrap();
        stream.write_all(head.as_bytes()).unwrap();
        rest(stream)
    };
    let begin = Instant::now();
    let upgrade = format!(
        "POST /api2/contacts?accesstoken={TOKEN} HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\
         Content-Type: application/json\r\nContent-Length: 25\r\n\r\n{{\"email\":\"a@example.com\"}}"
    );
    let refused = ask(&upgrade).await;
    assert!(refused.starts_with("HTTP/1.1 400 ") && refused.contains("another protocol"), "{refused}");
    assert!(begin.elapsed() < Duration::from_secs(10), "it waited for the end of the connection");
    for host in ["", "a b", "a/b", "user@a", "a:99999", &"a".repeat(300)] {
        let refused = ask(&format!(
            "GET /api2/contacts?accesstoken={TOKEN} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n"
        ));
        let refused = refused.await;
        assert!(refused.starts_with("HTTP/1.1 400 ") && refused.contains("BadRequestError"), "{host}: {refused}");
    }
    for target in ["/", "/docs/", "/files/a/b", "/nothing"] {
        let refused = ask(&format!("GET {target} HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n")).await;
        assert!(refused.starts_with("HTTP/1.1 400 ") && refused.contains("BadRequestError"), "{target}: {refused}");
    }
}

#[actix_web::test]
async fn clients_that_go_are_not_waited_for() {
    let app = Setup::default().serving(|it| it.limits.in_flight = 1).start().await;
    let open = begun(&app);
    soon(async || app.get("/contacts").dev().send().await.status == 503).await;
    drop(open);
    soon(async || app.get("/contacts").dev().send().await.status == 200).await;
}

#[actix_web::test]
async fn slow_heads_and_bodies_are_cut_off() {
    let app = Setup::default()
        .serving(|it| {
            // The clock of these two is half a second off at times.
            it.limits.head = Duration::from_millis(1500);
            it.limits.keep_alive = Duration::from_millis(1500);
            it.limits.body = Duration::from_millis(300);
        })
        .start()
        .await;
    let mut head = TcpStream::connect(app.base.trim_start_matches("http://")).unwrap();
    head.write_all(b"GET /livez HTTP/1.1\r\nHost:").unwrap();
    let answer = rest(head).await;
    assert!(answer.starts_with("HTTP/1.1 408 "), "{answer}");
    let answer = rest(begun(&app)).await;
    assert!(answer.starts_with("HTTP/1.1 400 ") && answer.contains("did not come in time"), "{answer}");
    // A connection without a request is closed.
    let mut idle = TcpStream::connect(app.base.trim_start_matches("http://")).unwrap();
    idle.write_all(b"GET /livez HTTP/1.1\r\nHost: a\r\n\r\n").unwrap();
    let answer = rest(idle).await;
    assert!(answer.starts_with("HTTP/1.1 200 "), "{answer}");
}

#[actix_web::test]
async fn connections_beyond_the_limit_wait() {
    let app = Setup::default().serving(|it| it.limits.connections = 2).start().await;
    let connect = || {
        let mut stream = TcpStream::connect(app.base.trim_start_matches("http://")).unwrap();
        stream.write_all(b"GET /livez HTTP/1.1\r\nHost: a\r\n\r\n").unwrap();
        stream.set_read_timeout(Some(Duration::from_millis(500))).unwrap();
        stream
    };
    let answered = |mut stream: TcpStream| {
        spawn_blocking(move || {
            let answered = stream.read(&mut [0; 12]).is_ok_and(|length| length == 12);
            (answered, stream)
        })
    };
    let mut open = Vec::new();
    for _ in 0..2 {
        let (is_answered, stream) = answered(connect()).await.unwrap();
        assert!(is_answered);
        open.push(stream);
    }
    let (is_answered, stream) = answered(connect()).await.unwrap();
    assert!(!is_answered, "a third connection was served");
    drop(open);
    stream.set_read_timeout(Some(Duration::from_secs(30))).unwrap();
    assert!(answered(stream).await.unwrap().0, "a connection that became free was not used");
}
