//! Files: what a client has already, parts of them, and sources that are read from any place.

use std::time::{Duration, SystemTime};

use actix_web::http::Method;
use actix_web::test::TestRequest;
use codegen_runtime::{Answer, Bytes, DateTime, FileBody, Operation, Response, Server, schema};
use futures_util::stream;

use crate::probe::{Got, PLAIN, get, send, serve};

static FILE: [Response; 1] =
    [Response { statuses: &[200], schema: Some(&schema::FILE), headers: &["ETag"], xml: None }];

const DATE: &str = "Thu, 29 Feb 2024 12:00:00 GMT";

fn modified() -> DateTime {
    "2024-02-29T12:00:00.5Z".parse().unwrap()
}

fn serving(method: &'static str, file: impl Fn() -> FileBody + Send + Sync + 'static) -> Server {
    serve(vec![Operation { method, responses: &FILE, ..PLAIN }], move |_, _, _| {
        let file = file();
        Ok(Box::pin(async move { Ok(Answer::file(200, file)) }))
    })
}

fn ten() -> FileBody {
    FileBody::octets("0123456789").tagged("t").modified(modified()).named("ten.txt").typed("text/plain")
}

async fn asking(server: &Server, headers: &[(&str, &str)]) -> Got {
    let mut request = TestRequest::get().uri("/api/plain");
    for header in headers {
        request = request.append_header(*header);
    }
    send(server, request).await
}

#[actix_web::test]
async fn validators_of_files() {
    let got = get(&serving("GET", ten), "/api/plain").await;
    assert_eq!((got.status, got.text().as_str()), (200, "0123456789"));
    assert_eq!((got.header("etag"), got.header("last-modified")), (Some("\"t\""), Some(DATE)));
    assert_eq!(got.header("accept-ranges"), Some("bytes"));
    let weak = get(&serving("GET", || FileBody::octets("a").weakly_tagged("w")), "/api/plain").await;
    assert_eq!(weak.header("etag"), Some("W/\"w\""));
    // What cannot be in a header is in none.
    let none = serving("GET", || {
        FileBody::octets("a").tagged("a\"b").modified(SystemTime::UNIX_EPOCH - Duration::from_secs(1))
    });
    let got = get(&none, "/api/plain").await;
    assert_eq!((got.status, got.header("etag"), got.header("last-modified")), (200, None, None));
}

#[actix_web::test]
async fn conditions() {
    let server = serving("GET", ten);
    let (before, after) = ("Thu, 29 Feb 2024 11:59:59 GMT", "Thu, 29 Feb 2024 12:00:01 GMT");
    for (headers, status) in [
        (vec![("if-none-match", "\"t\"")], 304),
        (vec![("if-none-match", "\"x\", W/\"t\"")], 304),
        (vec![("if-none-match", "\"x\""), ("if-none-match", "\"t\"")], 304),
        (vec![("if-none-match", "*")], 304),
        (vec![("if-none-match", "\"x\"")], 200),
        (vec![("if-none-match", "t")], 200),
        (vec![("if-modified-since", DATE)], 304),
        (vec![("if-modified-since", after)], 304),
        (vec![("if-modified-since", before)], 200),
        (vec![("if-modified-since", "yesterday")], 200),
        // A date says nothing beside a tag.
        (vec![("if-none-match", "\"x\""), ("if-modified-since", DATE)], 200),
        (vec![("if-match", "\"t\"")], 200),
        (vec![("if-match", "*")], 200),
        (vec![("if-match", "W/\"t\"")], 412),
        (vec![("if-match", "\"x\"")], 412),
        (vec![("if-match", "nonsense")], 412),
        (vec![("if-unmodified-since", DATE)], 200),
        (vec![("if-unmodified-since", before)], 412),
        (vec![("if-unmodified-since", "yesterday")], 200),
        (vec![("if-match", "\"t\""), ("if-unmodified-since", before)], 200),
        (vec![("if-match", "\"t\""), ("if-none-match", "\"t\"")], 304),
        (vec![("if-match", "\"x\""), ("if-none-match", "\"t\"")], 412),
    ] {
        let got = asking(&server, &headers).await;
        assert_eq!(got.status, status, "{headers:?}");
        match status {
            304 => {
                assert_eq!(
                    (got.octets.len(), got.header("etag"), got.header("last-modified")),
                    (0, Some("\"t\""), Some(DATE))
                );
                assert_eq!((got.header("content-type"), got.header("content-disposition")), (None, None));
            }
            412 => assert_eq!(got.code(), "PreconditionFailed"),
            _ => assert_eq!(got.text(), "0123456789"),
        }
    }
    // A weak tag is none for `If-Match`, and without validators nothing is known.
    let weak = serving("GET", || FileBody::octets("a").weakly_tagged("w"));
    assert_eq!(asking(&weak, &[("if-match", "W/\"w\"")]).await.status, 412);
    assert_eq!(asking(&weak, &[("if-none-match", "\"w\"")]).await.status, 304);
    let bare = serving("GET", || FileBody::octets("a"));
    assert_eq!(asking(&bare, &[("if-none-match", "\"t\""), ("if-modified-since", DATE)]).await.status, 200);
    assert_eq!(asking(&bare, &[("if-unmodified-since", before)]).await.status, 200);
    assert_eq!(server.undeclared(), 0);
}

#[actix_web::test]
async fn declared_headers_are_validators_too() {
    let server = serve(vec![Operation { responses: &FILE, ..PLAIN }], |_, _, _| {
        let answer = Answer::file(200, FileBody::octets("a")).header("ETag", Some("W/\"declared\""));
        Ok(Box::pin(async move { Ok(answer) }))
    });
    assert_eq!(asking(&server, &[("if-none-match", "\"declared\"")]).await.status, 304);
}

#[actix_web::test]
async fn parts() {
    let seekable = || {
        let open = |range: std::ops::Range<u64>| {
            let octets = Bytes::from_static(b"0123456789").slice(range.start as usize..range.end as usize);
            // Octet by octet.
            stream::iter(octets.into_iter().map(|octet| Ok::<_, std::io::Error>(Bytes::from(vec![octet]))))
        };
        FileBody::seekable(10, open).tagged("t").modified(modified())
    };
    for server in [serving("GET", ten), serving("GET", seekable)] {
        for (range, part) in [
            ("bytes=0-0", Some((0, 0))),
            ("bytes=2-4", Some((2, 4))),
            ("bytes=7-", Some((7, 9))),
            ("bytes=7-99", Some((7, 9))),
            ("bytes=-3", Some((7, 9))),
            ("bytes=-99", Some((0, 9))),
            // Only one of these is there.
            ("bytes=99-, 2-4", Some((2, 4))),
            // Several are answered whole; what is no range is none.
            ("bytes=0-1,3-4", None),
            ("bytes=4-2x", None),
            ("lines=1-2", None),
            ("bytes", None),
        ] {
            let got = asking(&server, &[("range", range)]).await;
            match part {
                Some((first, last)) => {
                    let content_range = format!("bytes {first}-{last}/10");
                    assert_eq!(
                        (got.status, got.header("content-range")),
                        (206, Some(content_range.as_str())),
                        "{range}"
                    );
                    assert_eq!(got.text(), &"0123456789"[first..=last], "{range}");
                    assert_eq!(got.header("etag"), Some("\"t\""));
                }
                None => assert_eq!((got.status, got.text().as_str()), (200, "0123456789"), "{range}"),
            }
        }
        for range in ["bytes=10-", "bytes=99-100", "bytes=-0"] {
            let got = asking(&server, &[("range", range)]).await;
            assert_eq!((got.status, got.code().as_str()), (416, "RangeNotSatisfiable"), "{range}");
            assert_eq!(got.header("content-range"), Some("bytes */10"), "{range}");
        }
        // Only a strong validator that is the same goes with the parts that a client has.
        for (validator, status) in [
            ("\"t\"", 206),
            ("W/\"t\"", 200),
            ("\"x\"", 200),
            (DATE, 206),
            ("Thu, 29 Feb 2024 12:00:01 GMT", 200),
            ("?", 200),
        ] {
            let got = asking(&server, &[("range", "bytes=1-1"), ("if-range", validator)]).await;
            assert_eq!(got.status, status, "{validator}");
        }
        // Conditions come first.
        assert_eq!(asking(&server, &[("range", "bytes=1-1"), ("if-none-match", "\"t\"")]).await.status, 304);
        assert_eq!(asking(&server, &[("range", "bytes=1-1"), ("if-match", "\"x\"")]).await.status, 412);
        // A part is of GET alone; HEAD tells of the whole.
        let head = TestRequest::default().method(Method::HEAD).uri("/api/plain").insert_header(("range", "bytes=1-1"));
        let got = send(&server, head).await;
        assert_eq!((got.status, got.octets.len(), got.header("accept-ranges")), (200, 0, Some("bytes")));
        assert_eq!(server.undeclared(), 0);
    }
}

#[actix_web::test]
async fn a_date_of_this_second_is_weak() {
    let server = serving("GET", || FileBody::octets("0123456789").modified(DateTime::now()));
    let date = get(&server, "/api/plain").await.header("last-modified").unwrap().to_owned();
    let got = asking(&server, &[("range", "bytes=1-1"), ("if-range", &date)]).await;
    assert_eq!(got.status, 200);
}

#[actix_web::test]
async fn streams_and_other_methods_have_no_parts() {
    let streamed =
        serving("GET", || FileBody::stream(stream::iter([Ok::<_, std::io::Error>(Bytes::from("abc"))])).tagged("t"));
    let got = asking(&streamed, &[("range", "bytes=1-1")]).await;
    assert_eq!((got.status, got.text().as_str(), got.header("accept-ranges")), (200, "abc", None));
    assert_eq!(asking(&streamed, &[("if-none-match", "\"t\"")]).await.status, 304);
    let posted = serving("POST", ten);
    let request = TestRequest::post().uri("/api/plain").insert_header(("range", "bytes=1-1"));
    let got =
        send(&posted, request.insert_header(("if-none-match", "\"t\"")).insert_header(("if-match", "\"x\""))).await;
    assert_eq!((got.status, got.text().as_str(), got.header("accept-ranges")), (200, "0123456789", None));
    // An empty file has no parts.
    let empty = serving("GET", || FileBody::octets(""));
    assert_eq!(asking(&empty, &[("range", "bytes=0-0")]).await.status, 200);
}

#[actix_web::test]
async fn files_on_disk() {
    let path = std::env::temp_dir().join(format!("codegen-runtime-{}", std::process::id()));
    let octets: Vec<u8> = (0..200_000_u32).flat_map(u32::to_le_bytes).collect();
    std::fs::write(&path, &octets).unwrap();
    let opened = path.clone();
    let server = serve(vec![Operation { responses: &FILE, ..PLAIN }], move |_, _, _| {
        let path = opened.clone();
        Ok(Box::pin(async move {
            let file = FileBody::disk(path).await.map_err(codegen_runtime::Failure::internal)?;
            Ok(Answer::file(200, file))
        }))
    });
    let got = get(&server, "/api/plain").await;
    assert!(got.octets == octets);
    let date = got.header("last-modified").unwrap().to_owned();
    assert_eq!(asking(&server, &[("if-modified-since", &date)]).await.status, 304);
    let got = asking(&server, &[("range", "bytes=65530-131080")]).await;
    assert!((got.status, got.octets.as_slice()) == (206, &octets[65_530..=131_080]));
    std::fs::remove_file(&path).unwrap();
    assert_eq!(get(&server, "/api/plain").await.status, 500);
    assert!(FileBody::disk(std::env::temp_dir()).await.is_err());
}
