//! Responses that nobody reads: they end at a deadline, take little memory until then, and others are served.

use std::time::{Duration, Instant};

use awc::Client;
use serde_json::{Value, json};
use test_databases::TestDatabase;
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpStream,
    time::{sleep, timeout},
};

use crate::server::{Server, mebibytes};

/// More than the buffers of a connection hold.
const LARGE: usize = 16 << 20;
const PART: usize = 4 << 20;
/// In seconds: how long a response may not be read.
const SEND_TIMEOUT: &str = "3";
/// More than that.
const PATIENCE: Duration = Duration::from_secs(20);
/// What a response that is not read may take, in bytes: a piece and its copy, and what the allocator keeps.
const EACH: u64 = 2 << 20;

/// The path of a large file that the server has.
async fn large(server: &Server) -> String {
    let client = Client::builder().timeout(PATIENCE).finish();
    let begun = client.post(server.url("/media")).send_json(&json!({ "name": "large.bin", "size": LARGE })).await;
    let media: Value = begun.unwrap().json().await.unwrap();
    for url in media["partUrls"].as_array().unwrap() {
        let sent = client.put(url.as_str().unwrap()).send_body(vec![b'a'; PART]).await.unwrap();
        assert_eq!(sent.status().as_u16(), 204);
    }
    let url = server.url(&format!("/media/{}", media["_id"].as_str().unwrap()));
    let media: Value = client.get(url).send().await.unwrap().json().await.unwrap();
    let url = media["url"].as_str().unwrap();
    url.trim_start_matches("http://").trim_start_matches(&server.address).to_owned()
}

/// Connections that ask for a file and do not read it.
async fn unread(server: &Server, path: &str, count: usize) -> Vec<TcpStream> {
    let request = format!("GET {path} HTTP/1.1\r\nHost: localhost\r\n\r\n");
    let mut open = Vec::new();
    for _ in 0..count {
        let mut stream = TcpStream::connect(&server.address).await.unwrap();
        stream.write_all(request.as_bytes()).await.unwrap();
        open.push(stream);
    }
    open
}

async fn status(server: &Server) -> u16 {
    let client = Client::builder().timeout(PATIENCE).finish();
    client.get(server.url("/contacts?count=1")).send().await.unwrap().status().as_u16()
}

/// Waits until requests have this status; how long that took.
async fn until(server: &Server, expected: u16) -> Duration {
    let began = Instant::now();
    while status(server).await != expected {
        assert!(began.elapsed() < PATIENCE, "no {expected} within {PATIENCE:?}");
        sleep(Duration::from_millis(20)).await;
    }
    began.elapsed()
}

#[actix_web::test]
async fn responses_that_are_not_read_lock_nobody_out() {
    let limits = ["--max-in-flight", "16", "--send-timeout", SEND_TIMEOUT, "--log-filter", "error"];
    let server = Server::start(TestDatabase::sqlite(), &limits);
    let path = large(&server).await;
    let before = server.memory();
    let mut open = unread(&server, &path, 16).await;
    // Two that come at the same moment are both refused where there is one place: one by one, until all are taken.
    while status(&server).await != 503 {
        assert!(open.len() < 100, "no 503");
        open.extend(unread(&server, &path, 1).await);
    }
    let grown = server.memory().saturating_sub(before);
    let took = until(&server, 200).await;
    println!("16 responses that are not read: others wait {} ms, {} MiB", took.as_millis(), mebibytes(grown));
    assert!(grown < 20 * EACH, "the memory has grown by {} MiB", mebibytes(grown));
    // The first of them has ended. The others have been waited for as long.
    sleep(Duration::from_secs(1)).await;
    for stream in &mut open {
        let mut received = Vec::new();
        // It may end with a reset.
        let _ = timeout(PATIENCE, stream.read_to_end(&mut received)).await.expect("the connection is still open");
        assert!(received.len() < LARGE);
    }
}

#[actix_web::test]
async fn responses_that_are_not_read_take_little_memory() {
    const COUNT: usize = 40;
    let server = Server::start(TestDatabase::sqlite(), &["--log-filter", "error"]);
    let path = large(&server).await;
    let before = server.memory();
    let _open = unread(&server, &path, COUNT).await;
    // A server that reads ahead does so at once.
    sleep(Duration::from_secs(2)).await;
    let grown = server.memory().saturating_sub(before);
    println!("{COUNT} responses that are not read: {} MiB", mebibytes(grown));
    assert_eq!(status(&server).await, 200);
    assert!(grown < COUNT as u64 * EACH, "the memory has grown by {} MiB", mebibytes(grown));
}

#[actix_web::test]
async fn requests_after_an_unread_response_take_little_memory() {
    const COUNT: usize = 40;
    let server = Server::start(TestDatabase::sqlite(), &["--log-filter", "error"]);
    let path = large(&server).await;
    let before = server.memory();
    let mut open = unread(&server, &path, COUNT).await;
    let next = format!("GET /livez HTTP/1.1\r\nHost: localhost\r\nX-A: {}\r\n\r\n", "a".repeat(100_000));
    for stream in &mut open {
        // The server reads none of it, and the buffers of the connection do not take all.
        let _ = timeout(Duration::from_millis(50), stream.write_all(next.repeat(40).as_bytes())).await;
    }
    sleep(Duration::from_millis(500)).await;
    let grown = server.memory().saturating_sub(before);
    println!("{COUNT} responses that are not read, and requests after them: {} MiB", mebibytes(grown));
    assert_eq!(status(&server).await, 200);
    assert!(grown < COUNT as u64 * EACH, "the memory has grown by {} MiB", mebibytes(grown));
}

#[actix_web::test]
async fn thousands_of_requests_in_one_write_take_little_memory() {
    const COUNT: usize = 40;
    let server = Server::start(TestDatabase::sqlite(), &["--log-filter", "error"]);
    let path = large(&server).await;
    let before = server.memory();
    let first = format!(" {path} HTTP/1.1\r\nHost: localhost\r\n\r\n");
    let requests = first + &"GET / HTTP/1.1\nHost:a\n\n".repeat(5000);
    let mut open = Vec::new();
    for _ in 0..COUNT {
        let mut stream = TcpStream::connect(&server.address).await.unwrap();
        // The rest is there at once while the server waits for it.
        stream.write_all(b"GET").await.unwrap();
        open.push(stream);
    }
    sleep(Duration::from_millis(300)).await;
    for stream in &mut open {
        let _ = timeout(Duration::from_millis(50), stream.write_all(requests.as_bytes())).await;
    }
    sleep(Duration::from_secs(1)).await;
    let grown = server.memory().saturating_sub(before);
    println!("{COUNT} connections with 5,000 requests each: {} MiB", mebibytes(grown));
    assert_eq!(status(&server).await, 200);
    assert!(grown < COUNT as u64 * EACH, "the memory has grown by {} MiB", mebibytes(grown));
}

#[actix_web::test]
async fn peers_that_do_not_read_hold_up_no_end() {
    let options = ["--shutdown-timeout", "1", "--send-timeout", "600", "--log-filter", "error"];
    let mut server = Server::start(TestDatabase::sqlite(), &options);
    let path = large(&server).await;
    let _open = unread(&server, &path, 5).await;
    sleep(Duration::from_millis(500)).await;
    let took = server.terminate();
    assert!(took < Duration::from_secs(8), "{took:?}");
}
