//! Parts of uploads that never end: each is streamed to the disk, so that memory does not grow with them.

use std::time::Duration;

use awc::Client;
use futures_util::future::join_all;
use serde_json::{Value, json};
use test_databases::TestDatabase;
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpStream,
    time::timeout,
};

use crate::server::{Server, mebibytes};

/// Parts at once.
const PARTS: usize = 32;
/// The length of each, in bytes.
const PART: usize = 4 << 20;
/// What the memory may grow by, in bytes: a chunk of each part, the connections, and what the allocator keeps.
const ROOM: u64 = 48 << 20;
const PATIENCE: Duration = Duration::from_secs(60);

/// Sends a part except for its last byte.
async fn send(address: &str, target: &str) -> TcpStream {
    let mut stream = TcpStream::connect(address).await.unwrap();
    let head = format!("PUT {target} HTTP/1.1\r\nHost: {address}\r\nContent-Length: {PART}\r\n\r\n");
    stream.write_all(head.as_bytes()).await.unwrap();
    timeout(PATIENCE, stream.write_all(&vec![7; PART - 1])).await.unwrap().unwrap();
    stream
}

#[actix_web::test]
async fn parts_that_never_end_do_not_fill_the_memory() {
    let server = Server::start(TestDatabase::sqlite(), &[]);
    let media = json!({ "name": "a.bin", "size": PARTS * PART });
    let mut media = Client::default().post(server.url("/media")).send_json(&media).await.unwrap();
    let media: Value = media.json().await.unwrap();
    let base = format!("http://{}", server.address);
    let targets =
        media["partUrls"].as_array().unwrap().iter().map(|url| url.as_str().unwrap().strip_prefix(&base).unwrap());
    let before = server.memory();
    let streams = join_all(targets.map(|target| send(&server.address, target))).await;
    let grown = server.memory().saturating_sub(before);
    println!("{PARTS} parts of {} MiB: grown by {} MiB", PART >> 20, mebibytes(grown));
    assert!(grown < ROOM, "grown by {} MiB", mebibytes(grown));
    let ends = join_all(streams.into_iter().map(|mut stream| async move {
        stream.write_all(&[7]).await.unwrap();
        let mut response = vec![0; 12];
        timeout(PATIENCE, stream.read_exact(&mut response)).await.unwrap().unwrap();
        String::from_utf8(response).unwrap()
    }));
    assert_eq!(ends.await, vec!["HTTP/1.1 204"; PARTS]);
    let path = format!("/media/{}", media["_id"].as_str().unwrap());
    let mut media = Client::default().get(server.url(&path)).send().await.unwrap();
    assert!(media.json::<Value>().await.unwrap()["url"].is_string());
}
