//! Over a real connection: what only shows on the wire.

use std::io::{Read as _, Write as _};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

use actix_web::{App, HttpServer};
use codegen_runtime::{Answer, Body, Bytes, FileBody, JsonStream, Operation, Response, Server, schema};
use futures_util::{StreamExt as _, stream};

use crate::probe::{Outcome, PLAIN, json, serve};

async fn with_server(server: Server, test: impl FnOnce(SocketAddr) + Send + 'static) {
    let bound = HttpServer::new(move || App::new().service(server.clone()))
        .workers(1)
        .bind(("127.0.0.1", 0))
        .unwrap_or_else(|error| panic!("{error}"));
    let address = bound.addrs()[0];
    let running = bound.disable_signals().run();
    let handle = running.handle();
    let running = actix_web::rt::spawn(running);
    actix_web::rt::task::spawn_blocking(move || test(address)).await.unwrap_or_else(|error| panic!("{error}"));
    handle.stop(false).await;
    drop(running);
}

/// Sends a text as it stands and reads until the connection is closed or quiet.
fn exchange(address: SocketAddr, request: &str) -> String {
    let mut stream = TcpStream::connect(address).unwrap();
    stream.set_read_timeout(Some(Duration::from_millis(500))).unwrap();
    stream.write_all(request.as_bytes()).unwrap();
    let mut answer = Vec::new();
    let mut buffer = [0; 4096];
    while let Ok(length @ 1..) = stream.read(&mut buffer) {
        answer.extend_from_slice(&buffer[..length]);
    }
    String::from_utf8_lossy(&answer).into_owned()
}

static FILE: [Response; 1] = [Response { statuses: &[200], schema: Some(&schema::FILE), headers: &[], xml: None }];

/// Two numbers, and later a third one or an error.
fn items(last: Result<u8, &'static str>) -> Outcome {
    let last = async move {
        actix_web::rt::time::sleep(Duration::from_millis(50)).await;
        last
    };
    let items = stream::iter([Ok(1), Ok(2)]).chain(stream::once(last));
    Box::pin(async move { Ok(Answer::json_stream(200, JsonStream::new(items))) })
}

fn server() -> Server {
    let body = Body { required: true, schema: &schema::STRING, streamed: false, xml: None };
    let operations = vec![
        PLAIN,
        Operation { method: "POST", body: Some(body), body_limit: Some(8), ..PLAIN },
        Operation { path: "/file", responses: &FILE, ..PLAIN },
        Operation { path: "/endless", responses: &FILE, ..PLAIN },
        Operation { path: "/items", ..PLAIN },
        Operation { path: "/broken", ..PLAIN },
    ];
    serve(operations, |index, _, request| {
        Ok(match index {
            0 => json("hello"),
            1 => json(request.body::<String>()?),
            2 => Box::pin(async { Ok(Answer::file(200, FileBody::octets(vec![b'x'; 5]).tagged("t"))) }),
            3 => Box::pin(async {
                let endless = stream::repeat_with(|| Ok::<_, std::io::Error>(Bytes::from("x")));
                Ok(Answer::file(200, FileBody::stream(endless)))
            }),
            4 => items(Ok(3)),
            _ => items(Err("no more")),
        })
    })
}

#[actix_web::test]
async fn on_the_wire() {
    with_server(server(), |address| {
        let end = "Host: a\r\nConnection: close\r\n\r\n";
        let answer = exchange(address, &format!("GET /api/plain HTTP/1.1\r\n{end}"));
        assert!(answer.starts_with("HTTP/1.1 200") && answer.ends_with("\r\n\r\n\"hello\""), "{answer}");
        // No body, but its length.
        for (path, length) in [("/api/plain", 7), ("/api/file", 5)] {
            let answer = exchange(address, &format!("HEAD {path} HTTP/1.1\r\n{end}"));
            assert!(answer.starts_with("HTTP/1.1 200") && answer.ends_with("\r\n\r\n"), "{answer}");
            assert!(answer.to_lowercase().contains(&format!("content-length: {length}\r\n")), "{answer}");
        }
        let answer = exchange(address, &format!("QUERY /api/plain HTTP/1.1\r\n{end}"));
        assert!(answer.starts_with("HTTP/1.1 405") && answer.contains("GET, HEAD, POST, OPTIONS"), "{answer}");
        let answer = exchange(address, &format!("OPTIONS /api/plain HTTP/1.1\r\n{end}"));
        assert!(answer.starts_with("HTTP/1.1 204") && answer.contains("GET, HEAD, POST, OPTIONS"), "{answer}");
        let chunks = "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n";
        let answer =
            exchange(address, &format!("POST /api/plain HTTP/1.1\r\n{chunks}{end}2\r\n\"a\r\n2\r\nb\"\r\n0\r\n\r\n"));
        assert!(answer.ends_with("\r\n\r\n\"ab\""), "{answer}");
        let answer = exchange(
            address,
            &format!("POST /api/plain HTTP/1.1\r\n{chunks}{end}5\r\n\"abcd\r\n5\r\nefgh\"\r\n0\r\n\r\n"),
        );
        assert!(answer.starts_with("HTTP/1.1 413"), "{answer}");
        // Refused before it is read: nothing of it has been sent.
        let announced = "Content-Type: application/json\r\nContent-Length: 1000000000\r\n";
        let answer = exchange(address, &format!("POST /api/plain HTTP/1.1\r\n{announced}{end}"));
        assert!(answer.starts_with("HTTP/1.1 413") && answer.contains("8 bytes"), "{answer}");
        // Without Content-Length and Transfer-Encoding there is no body (RFC 9112, section 6.3).
        let answer = exchange(address, &format!("POST /api/plain HTTP/1.1\r\n{end}"));
        assert!(answer.starts_with("HTTP/1.1 400") && answer.contains("required"), "{answer}");
        // Of what type none is does not matter.
        let answer = exchange(address, &format!("POST /api/plain HTTP/1.1\r\nContent-Type: text/csv\r\n{end}"));
        assert!(answer.starts_with("HTTP/1.1 400") && answer.contains("required"), "{answer}");
        let short = "Content-Type: application/json\r\nContent-Length: 5\r\n";
        let mut stream = TcpStream::connect(address).unwrap();
        stream.write_all(format!("POST /api/plain HTTP/1.1\r\nHost: a\r\n{short}\r\n\"a").as_bytes()).unwrap();
        drop(stream);
        let absolute = exchange(address, &format!("GET http://other/api/plain?x=1 HTTP/1.1\r\n{end}"));
        assert!(absolute.starts_with("HTTP/1.1 200"), "{absolute}");
    })
    .await;
}

#[actix_web::test]
async fn streams_on_the_wire() {
    with_server(server(), |address| {
        let end = "Host: a\r\nConnection: close\r\n\r\n";
        // Nobody reads an endless file to answer HEAD.
        let answer = exchange(address, &format!("HEAD /api/endless HTTP/1.1\r\n{end}"));
        assert!(answer.starts_with("HTTP/1.1 200") && answer.ends_with("\r\n\r\n"), "{answer}");
        let answer = exchange(address, &format!("HEAD /api/items HTTP/1.1\r\n{end}"));
        assert!(answer.starts_with("HTTP/1.1 200") && answer.ends_with("\r\n\r\n"), "{answer}");
        // Without a body, and without the length of none.
        let answer = exchange(address, &format!("GET /api/file HTTP/1.1\r\nIf-None-Match: \"t\"\r\n{end}"));
        assert!(answer.starts_with("HTTP/1.1 304") && answer.ends_with("\r\n\r\n"), "{answer}");
        assert!(!answer.to_lowercase().contains("content-length: 0"), "{answer}");
        let answer = exchange(address, &format!("GET /api/file HTTP/1.1\r\nRange: bytes=1-2\r\n{end}")).to_lowercase();
        assert!(answer.starts_with("http/1.1 206") && answer.ends_with("\r\n\r\nxx"), "{answer}");
        assert!(answer.contains("content-length: 2\r\n"), "{answer}");
        // Items are sent as they come, and the last chunk says that it was all.
        let answer = exchange(address, &format!("GET /api/items HTTP/1.1\r\n{end}"));
        assert!(answer.ends_with("\r\n\r\n4\r\n[1,2\r\n3\r\n,3]\r\n0\r\n\r\n"), "{answer}");
        // Without it, a client knows that something is missing.
        let answer = exchange(address, &format!("GET /api/broken HTTP/1.1\r\n{end}"));
        assert!(answer.ends_with("\r\n\r\n4\r\n[1,2\r\n"), "{answer}");
    })
    .await;
}
