//! Bodies and answers that are streams.

use std::io::{Read as _, Write as _};
use std::net::TcpStream;

use crate::served::{JSON, Served};

const OCTETS: (&str, &str) = ("content-type", "application/octet-stream");

#[actix_web::test]
async fn a_handler_reads_a_body() {
    let served = Served::start().await;
    let got = served.send("PUT", "/uploads/cat", &[OCTETS], &vec![b'x'; 100_000]).await;
    let type_seen = "Some(\"application/octet-stream\")".to_owned();
    assert_eq!((got.seen("octets"), got.seen("type")), ("100000".to_owned(), type_seen));
    // No octet is looked at, whatever they are said to be.
    let got = served.send("PUT", "/uploads/cat", &[JSON], b"{no json").await;
    assert_eq!((got.seen("octets"), got.seen("type")), ("8".to_owned(), "Some(\"application/json\")".to_owned()));
    // Everything else is checked before.
    assert_eq!(served.send("PUT", "/uploads/cat", &[("content-type", "text/plain")], b"x").await.status, 415);
    assert_eq!(served.send("PUT", "/uploads/CAT", &[OCTETS], b"x").await.violations(), ["path /name pattern"]);
    assert_eq!(served.send("PUT", "/uploads/cat", &[OCTETS], b"").await.violations(), ["body  required"]);
    let any = ("content-type", "image/png");
    assert_eq!(served.send("POST", "/uploads/cat", &[any], b"x").await.seen("octets"), "1");
    assert_eq!(served.send("POST", "/uploads/cat", &[], b"").await.seen("octets"), "\"none\"");
    served.stop().await;
}

#[actix_web::test]
async fn a_body_is_limited_while_it_is_read() {
    let served = Served::start().await;
    let got = served.send("PUT", "/uploads/cat", &[OCTETS], &vec![b'x'; 100_001]).await;
    assert_eq!((got.status, got.code().as_str()), (413, "PayloadTooLarge"));
    // In chunks, so that nothing says how many will come.
    let address = served.address;
    let exchange = move |name: &str, chunks: usize| {
        let mut stream = TcpStream::connect(address).unwrap();
        let head = format!(
            "PUT /wire/uploads/{name} HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Type: {}\r\n\
             Transfer-Encoding: chunked\r\n\r\n",
            OCTETS.1
        );
        stream.write_all(head.as_bytes()).unwrap();
        for _ in 0..chunks {
            // The server may have answered and gone.
            if stream.write_all(format!("3e8\r\n{}\r\n", "x".repeat(1000)).as_bytes()).is_err() {
                break;
            }
        }
        let _ = stream.write_all(b"0\r\n\r\n");
        let mut answer = String::new();
        let _ = stream.read_to_string(&mut answer);
        answer
    };
    let answers = actix_web::rt::task::spawn_blocking(move || {
        [exchange("cat", 100), exchange("cat", 101), exchange("clumsy", 101), exchange("clumsy", 100)]
    });
    let [fits, too_long, whatever, fits_too] = answers.await.unwrap();
    assert!(fits.starts_with("HTTP/1.1 200") && fits.contains("\"octets\":\"100000\""), "{fits}");
    // As it came, not collected.
    assert!(fits.contains("\"several\":\"true\""), "{fits}");
    assert!(too_long.starts_with("HTTP/1.1 413") && too_long.contains("100000 bytes"), "{too_long}");
    assert!(whatever.starts_with("HTTP/1.1 413"), "{whatever}");
    assert!(fits_too.starts_with("HTTP/1.1 200"), "{fits_too}");
    served.stop().await;
}

#[actix_web::test]
async fn arrays_item_by_item() {
    let served = Served::start().await;
    let got = served.get("/numbers?count=0", &[]).await;
    assert_eq!((got.text().as_str(), got.header("content-type")), ("[]", Some("application/json")));
    let got = served.get("/numbers?count=200000", &[]).await;
    assert_eq!(got.header("content-length"), None);
    assert_eq!(got.json().as_array().map(Vec::len), Some(200_000));
    // What breaks off does not look like all of it.
    let broken = served.request("GET", "/numbers?count=5000&fails=true", &[], b"").await;
    assert!(broken.is_err(), "{broken:?}");
    // Nothing but HEAD is answered to HEAD, and the next request finds a server.
    let got = served.send("HEAD", "/numbers?count=200000", &[], b"").await;
    assert_eq!((got.status, got.body.len()), (200, 0));
    assert_eq!(served.get("/numbers?count=1", &[]).await.text(), "[0]");
    served.stop().await;
}

/// Media types that nobody here can decode are the handler's to read, whatever the schema says.
#[actix_web::test]
async fn other_media_types_are_streams() {
    let served = Served::start().await;
    for media_type in ["image/png", "application/msgpack"] {
        let got = served.send("PUT", "/pictures", &[("content-type", media_type)], b"\x89PNG").await;
        assert_eq!((got.seen("octets"), got.seen("type")), ("4".to_owned(), format!("Some({media_type:?})")));
    }
    assert_eq!(served.send("PUT", "/pictures", &[JSON], b"{}").await.status, 415);
    served.stop().await;
}
