//! Peers that send or read as slowly as they can: each is ended by a deadline, and frees its place for others.

use std::{
    net::SocketAddr,
    time::{Duration, Instant},
};

use actix_web::rt::{
    net::TcpStream,
    time::{sleep, timeout},
};
use socket2::{Domain, Socket, Type};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};

use crate::{
    app::{App, Setup, TOKEN},
    limits::soon,
    media::upload,
};

/// More than any deadline here.
const PATIENCE: Duration = Duration::from_secs(20);
/// More than the buffers of a connection hold.
const LARGE: usize = 16 << 20;

const fn milliseconds(number: u64) -> Duration {
    Duration::from_millis(number)
}

async fn connect(app: &App, sent: &str) -> TcpStream {
    let mut stream = TcpStream::connect(app.base.trim_start_matches("http://")).await.unwrap();
    stream.write_all(sent.as_bytes()).await.unwrap();
    stream
}

/// The request for a large file that the server has.
async fn large(app: &App) -> String {
    let media = upload(app, "large.bin", &vec![b'a'; LARGE]).await;
    let path = media["url"].as_str().unwrap().strip_prefix(&app.base).unwrap().to_owned();
    format!("GET {path} HTTP/1.1\r\nHost: localhost\r\n\r\n")
}

/// Reads until the connection ends, with a pause after so many bytes; how many bytes there were.
async fn read(stream: &mut TcpStream, at_once: usize, pause: Duration) -> usize {
    let (mut total, mut since_pause) = (0, 0);
    let mut buffer = vec![0; 64 << 10];
    // The head of the response is of no interest: a file without it is shorter than one with it.
    while total < LARGE {
        match timeout(PATIENCE, stream.read(&mut buffer)).await.expect("the connection neither goes on nor ends") {
            Ok(length) if length > 0 => {
                total += length;
                since_pause += length;
            }
            _ => break,
        }
        if since_pause >= at_once {
            since_pause = 0;
            sleep(pause).await;
        }
    }
    total
}

/// Sends a text again and again until the connection ends; how long that took, and what was received.
async fn drip(mut stream: TcpStream, text: &str, pause: Duration) -> (Duration, String) {
    let began = Instant::now();
    let mut received = Vec::new();
    let mut buffer = [0; 4096];
    loop {
        assert!(began.elapsed() < PATIENCE, "the connection does not end: {}", String::from_utf8_lossy(&received));
        let sent = stream.write_all(text.as_bytes()).await;
        match timeout(pause, stream.read(&mut buffer)).await {
            Ok(Ok(length)) if length > 0 => received.extend_from_slice(&buffer[..length]),
            Ok(_) => break,
            Err(_) if sent.is_err() => break,
            Err(_) => {}
        }
    }
    (began.elapsed(), String::from_utf8_lossy(&received).into_owned())
}

#[actix_web::test]
async fn responses_that_are_not_read_free_their_place_at_the_deadline() {
    let app = Setup::default()
        .serving(|it| {
            it.limits.in_flight = 2;
            it.limits.send = milliseconds(500);
        })
        .start()
        .await;
    let request = large(&app).await;
    let mut open = Vec::new();
    for _ in 0..3 {
        open.push(connect(&app, &request).await);
    }
    let list = || app.get("/contacts").dev().send();
    soon(async || list().await.status == 503).await;
    soon(async || list().await.status == 200).await;
    // The first of them has ended. The others have been waited for as long.
    sleep(milliseconds(500)).await;
    for stream in &mut open {
        assert!(read(stream, LARGE, Duration::ZERO).await < LARGE, "the response went on");
    }
}

#[actix_web::test]
async fn responses_that_are_read_slowly_arrive_whole() {
    let app = Setup::default().serving(|it| it.limits.send = milliseconds(1500)).start().await;
    let mut stream = connect(&app, &large(&app).await).await;
    assert!(read(&mut stream, 512 << 10, milliseconds(100)).await >= LARGE);
}

/// A connection like that of a phone: small packets, and a small window.
async fn narrow(app: &App, from: &str) -> TcpStream {
    let socket = Socket::new(Domain::IPV4, Type::STREAM, None).unwrap();
    socket.set_recv_buffer_size(4096).unwrap();
    socket.set_tcp_mss(1448).unwrap();
    socket.bind(&format!("{from}:0").parse::<SocketAddr>().unwrap().into()).unwrap();
    socket.connect(&app.base.trim_start_matches("http://").parse::<SocketAddr>().unwrap().into()).unwrap();
    socket.set_nonblocking(true).unwrap();
    TcpStream::from_std(socket.into()).unwrap()
}

#[actix_web::test]
async fn responses_that_are_read_steadily_just_above_the_minimal_rate_go_on() {
    const RATE: usize = 100 << 10;
    let app = Setup::default()
        .serving(|it| {
            it.limits.send = milliseconds(500);
            it.limits.min_rate = RATE as u64;
        })
        .start()
        .await;
    let request = large(&app).await;
    let mut stream = narrow(&app, "127.0.0.1").await;
    stream.write_all(request.as_bytes()).await.unwrap();
    let (begin, mut total, mut buffer) = (Instant::now(), 0, vec![0; 2048]);
    // More than the system and the server have in buffers once they have given the connection up.
    while total < 260 << 10 {
        let length = timeout(PATIENCE, stream.read(&mut buffer)).await.unwrap().unwrap_or_default();
        assert!(length > 0, "broken off after {total} bytes and {:?}", begin.elapsed());
        total += length;
        let due = Duration::from_secs_f64(total as f64 / (RATE as f64 * 1.25));
        sleep(due.saturating_sub(begin.elapsed())).await;
    }
}

#[actix_web::test]
async fn responses_that_are_read_below_the_minimal_rate_are_broken_off() {
    let app = Setup::default()
        .serving(|it| {
            it.limits.send = milliseconds(500);
            it.limits.min_rate = 1 << 30;
        })
        .start()
        .await;
    let mut stream = connect(&app, &large(&app).await).await;
    assert!(read(&mut stream, 128 << 10, milliseconds(50)).await < LARGE);
}

#[actix_web::test]
async fn pipelined_requests_whose_responses_are_not_read_free_their_place() {
    let app = Setup::default()
        .serving(|it| {
            it.limits.in_flight = 1;
            it.limits.send = milliseconds(500);
        })
        .start()
        .await;
    let one = "GET /api2/swagger.json HTTP/1.1\r\nHost: localhost\r\n\r\n";
    let mut stream = connect(&app, &one.repeat(100)).await;
    let list = || app.get("/contacts").dev().send();
    soon(async || list().await.status == 503).await;
    soon(async || list().await.status == 200).await;
    let mut received = Vec::new();
    let ended = timeout(PATIENCE, stream.read_to_end(&mut received)).await;
    let responses = received.windows(15).filter(|part| part == b"HTTP/1.1 200 OK").count();
    assert!(ended.is_ok() && responses < 100, "{responses} responses, {ended:?}");
}

#[actix_web::test]
async fn heads_of_later_requests_have_a_deadline() {
    let app = Setup::default()
        .serving(|it| {
            it.limits.head = milliseconds(1000);
            it.limits.keep_alive = milliseconds(10_000);
        })
        .start()
        .await;
    let stream = connect(&app, "GET /livez HTTP/1.1\r\nHost: localhost\r\n\r\nGET /livez HTTP/1.1\r\nX-A: ").await;
    let (took, received) = drip(stream, "a", milliseconds(50)).await;
    assert_eq!(received.matches("HTTP/1.1 200").count(), 1, "{received}");
    assert!(took < milliseconds(8000), "{took:?}");
}

#[actix_web::test]
async fn bodies_below_the_minimal_rate_are_refused() {
    let app = Setup::default()
        .serving(|it| {
            it.limits.body = milliseconds(600);
            it.limits.min_rate = 1 << 20;
        })
        .start()
        .await;
    for (path, length) in [("/contacts", "Content-Length: 100000"), ("/contacts", "Transfer-Encoding: chunked")] {
        let head = format!(
            "POST /api2{path}?accesstoken={TOKEN} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n\
             {length}\r\n\r\n"
        );
        let text = if length.contains("chunked") { "1\r\n \r\n" } else { " " };
        let (took, received) = drip(connect(&app, &head).await, text, milliseconds(50)).await;
        assert!(received.starts_with("HTTP/1.1 400") && received.contains("did not come in time"), "{received}");
        assert!(took < milliseconds(8000), "{took:?}");
    }
}

#[actix_web::test]
async fn refused_bodies_are_not_waited_for() {
    let app = Setup::default()
        .serving(|it| {
            it.limits.head = milliseconds(500);
            it.limits.keep_alive = milliseconds(500);
        })
        .start()
        .await;
    for length in ["Content-Length: 100000", "Transfer-Encoding: chunked"] {
        let head = format!(
            "POST /api2/contacts HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n{length}\r\n\r\n"
        );
        let (took, received) = drip(connect(&app, &head).await, "1\r\n \r\n", milliseconds(50)).await;
        assert!(received.starts_with("HTTP/1.1 401"), "{received}");
        assert!(took < milliseconds(8000), "{length}: {took:?}");
    }
}

/// Whether the server responds on this connection, and how.
async fn response(stream: &mut TcpStream) -> String {
    let mut buffer = [0; 4096];
    let length = timeout(PATIENCE, stream.read(&mut buffer)).await.unwrap().unwrap_or_default();
    String::from_utf8_lossy(&buffer[..length]).into_owned()
}

const LIVE: &str = "GET /livez HTTP/1.1\r\nHost: localhost\r\n\r\n";

#[actix_web::test]
async fn connections_of_one_address_are_limited_over_all_workers() {
    let app = Setup::default()
        .serving(|it| {
            it.limits.connections_per_address = 3;
            it.workers = 2;
        })
        .start()
        .await;
    let mut open = Vec::new();
    for _ in 0..3 {
        let mut stream = connect(&app, LIVE).await;
        assert!(response(&mut stream).await.starts_with("HTTP/1.1 200"));
        open.push(stream);
    }
    let refused = response(&mut connect(&app, LIVE).await).await;
    assert!(refused.starts_with("HTTP/1.1 429") && refused.contains("Too many connections"), "{refused}");
    assert!(refused.contains("Retry-After: ") && refused.contains("\"code\":\"TooManyRequestsError\""), "{refused}");
    drop(open);
    soon(async || response(&mut connect(&app, LIVE).await).await.starts_with("HTTP/1.1 200")).await;
}

/// Only Linux has a whole network of loopback addresses.
#[cfg(target_os = "linux")]
#[actix_web::test]
async fn refused_connections_take_no_place_of_others() {
    let app = Setup::default()
        .serving(|it| {
            it.limits.connections = 8;
            it.limits.connections_per_address = 2;
        })
        .start()
        .await;
    let mut open = Vec::new();
    for _ in 0..200 {
        open.push(connect(&app, "").await);
    }
    let begin = Instant::now();
    let mut other = narrow(&app, "127.0.0.2").await;
    other.write_all(LIVE.as_bytes()).await.unwrap();
    assert!(response(&mut other).await.starts_with("HTTP/1.1 200"));
    // Each of the refused ones is kept for a second at most.
    assert!(begin.elapsed() < milliseconds(900), "{:?}", begin.elapsed());
    assert!(response(&mut open[100]).await.starts_with("HTTP/1.1 429"), "refused without a reason");
}

#[actix_web::test]
async fn connections_of_trusted_proxies_are_not_limited() {
    let app = Setup::default()
        .serving(|it| {
            it.limits.connections_per_address = 1;
            it.proxies.trusted = vec!["127.0.0.0/8".parse().unwrap()];
        })
        .start()
        .await;
    let mut open = Vec::new();
    for _ in 0..4 {
        let mut stream = connect(&app, LIVE).await;
        assert!(response(&mut stream).await.starts_with("HTTP/1.1 200"));
        open.push(stream);
    }
}

#[actix_web::test]
async fn bodies_of_all_requests_share_a_budget_of_memory() {
    const LENGTH: usize = 90_000;
    let app = Setup::default().serving(|it| it.limits.body_memory = 100_000).start().await;
    let body = |length: usize| format!("{{\"email\":\"a@example.com\"}}{}", " ".repeat(length - 25));
    let head = format!(
        "POST /api2/contacts?accesstoken={TOKEN} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n\
         Content-Length: {LENGTH}\r\n\r\n"
    );
    let request = head + &body(LENGTH);
    let (most, last) = request.split_at(request.len() - 1);
    let post = |length: usize| app.post("/contacts").dev().body("application/json", body(length).as_bytes()).send();
    let mut first = connect(&app, most).await;
    // It is the first one in the budget, unless a probe came before it, and it was refused itself.
    let mut attempts = 1;
    while post(LENGTH).await.status != 503 {
        assert!(attempts < 100, "the budget is never used up");
        attempts += 1;
        first = connect(&app, most).await;
        actix_web::rt::time::sleep(Duration::from_millis(100)).await;
    }
    let refused = post(LENGTH).await.refused(503, "ServiceUnavailable");
    assert_eq!(refused.header("retry-after").as_deref(), Some("1"));
    // Ordinary bodies are served meanwhile.
    post(10_000).await.expect(200);
    first.write_all(last.as_bytes()).await.unwrap();
    assert!(response(&mut first).await.starts_with("HTTP/1.1 200"));
    post(LENGTH).await.expect(200);
}
