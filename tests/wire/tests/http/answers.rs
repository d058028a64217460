//! Answers of every kind: negotiated, statuses, headers, cookies, redirects, files and parts of them.

use crate::served::Served;

#[actix_web::test]
async fn negotiation() {
    let served = Served::start().await;
    const WIRE: &str = "application/vnd.wire+json";
    const JSON: &str = "application/json";
    for (accept, media_type) in [
        ("*/*", WIRE),
        ("application/*", WIRE),
        ("application/json", JSON),
        ("application/json;q=0.5, application/*;q=0.4", JSON),
        ("application/vnd.wire+json;q=0.1, application/json;q=0.2", JSON),
        ("text/html, application/xml;q=0.9, */*;q=0.1", WIRE),
        ("application/json; charset=utf-8", JSON),
        ("application/json;q=0, */*", WIRE),
        // One JSON is as good as another.
        ("application/other+json", WIRE),
        ("", WIRE),
    ] {
        let got = served.get("/negotiated", &[("accept", accept)]).await;
        assert_eq!((got.status, got.header("content-type")), (200, Some(media_type)), "{accept}");
        assert_eq!(got.seen("preferred"), format!("{media_type:?}"), "{accept}");
    }
    for accept in ["text/html", "application/json;q=0, application/vnd.wire+json;q=0", "image/*"] {
        let got = served.get("/negotiated", &[("accept", accept)]).await;
        assert_eq!((got.status, got.code().as_str()), (406, "NotAcceptableError"), "{accept}");
    }
    // A handler makes the file that is preferred.
    for (accept, media_type, text) in [
        ("text/csv", "text/csv", "a,b\n"),
        ("text/*;q=0.9, application/pdf", "application/pdf", "%PDF"),
        ("application/pdf;q=0.1, text/csv", "text/csv", "a,b\n"),
    ] {
        let got = served.get("/report", &[("accept", accept)]).await;
        assert_eq!((got.header("content-type"), got.text().as_str()), (Some(media_type), text), "{accept}");
    }
    let got = served.get("/text", &[]).await;
    assert_eq!((got.header("content-type"), got.text().as_str()), (Some("text/plain; charset=utf-8"), "Grüße"));
    served.stop().await;
}

#[actix_web::test]
async fn statuses_headers_and_cookies() {
    let served = Served::start().await;
    let make = async |kind: &str| {
        let got = served.send("POST", &format!("/things?as={kind}"), &[], b"").await;
        assert_eq!(got.headers("set-cookie"), ["a=1; HttpOnly", "b=2; Path=/"], "{kind}");
        got
    };
    let got = make("created").await;
    assert_eq!((got.status, got.text().as_str()), (201, "{\"a\":1}"));
    let headers = ["location", "x-total", "x-tags", "x-when"].map(|name| got.header(name));
    assert_eq!(headers, [Some("/wire/things/1"), Some("12"), Some("x,y"), Some("2024-02-29T12:00:00Z")]);
    for (kind, status) in [("accepted", 202), ("nothing", 204), ("reset", 205)] {
        let got = make(kind).await;
        assert_eq!((got.status, got.body.len(), got.header("content-type")), (status, 0, None));
    }
    let got = make("elsewhere").await;
    assert_eq!((got.status, got.header("location"), got.body.len()), (303, Some("/wire/none?x=1"), 0));
    let got = make("refused").await;
    assert_eq!((got.status, got.code().as_str()), (409, "ConflictError"));
    let got = make("teapot").await;
    assert_eq!((got.status, got.code().as_str()), (418, "Teapot"));
    served.stop().await;
}

#[actix_web::test]
async fn files_and_their_parts() {
    let served = Served::start().await;
    let got = served.get("/file", &[]).await;
    assert_eq!((got.status, got.text().as_str(), got.header("etag")), (200, "0123456789", Some("\"ten\"")));
    assert_eq!(got.header("content-disposition"), Some("attachment; filename=\"ten.bin\""));
    assert_eq!((got.header("accept-ranges"), got.header("content-length")), (Some("bytes"), Some("10")));
    let got = served.get("/file", &[("if-none-match", "W/\"ten\"")]).await;
    assert_eq!((got.status, got.body.len(), got.header("etag")), (304, 0, Some("\"ten\"")));
    assert_eq!((got.header("content-type"), got.header("content-length")), (None, None));
    let got = served.get("/file", &[("if-match", "\"eleven\"")]).await;
    assert_eq!((got.status, got.code().as_str()), (412, "PreconditionFailed"));
    let got = served.get("/file", &[("range", "bytes=3-5"), ("if-range", "\"ten\"")]).await;
    assert_eq!((got.status, got.text().as_str(), got.header("content-range")), (206, "345", Some("bytes 3-5/10")));
    let got = served.get("/file", &[("range", "bytes=10-")]).await;
    assert_eq!((got.status, got.header("content-range")), (416, Some("bytes */10")));
    assert_eq!(got.code(), "RangeNotSatisfiable");
    let got = served.send("HEAD", "/file", &[("range", "bytes=3-5")], b"").await;
    assert_eq!((got.status, got.body.len(), got.header("content-length")), (200, 0, Some("10")));
    assert_eq!(served.send("HEAD", "/file", &[("if-none-match", "*")], b"").await.status, 304);
    // The contract itself is compared likewise.
    let tag = served.get("/swagger.json", &[]).await.header("etag").unwrap().to_owned();
    let got = served.get("/swagger.json", &[("if-none-match", &format!("W/{tag}"))]).await;
    assert_eq!((got.status, got.body.len()), (304, 0));
    served.stop().await;
}

/// What files are answered with stands in the contract as implemented.
#[actix_web::test]
async fn parts_and_conditions_are_declared() {
    let served = Served::start().await;
    let document = served.get("/swagger.json", &[]).await.json();
    let declares =
        |path: &str, method: &str, status: &str| document["paths"][path][method]["responses"].get(status).is_some();
    for status in ["206", "304", "412", "416"] {
        assert!(declares("/file", "get", status) && declares("/text", "get", status), "{status}");
        assert!(!declares("/negotiated", "get", status) && !declares("/numbers", "get", status), "{status}");
    }
    assert_eq!(document["responses"]["RuntimePartialContent"]["schema"]["type"], "file");
    assert!(document["responses"]["RuntimeNotModified"].get("schema").is_none());
    served.stop().await;
}
