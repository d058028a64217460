//! Bodies: media types, sizes, and what is read from each type.

use actix_web::test::TestRequest;
use codegen_runtime::{self as rt, Body, Bytes, Operation, Pattern, Server, Xml, XmlContent};

use crate::probe::{PLAIN, echo, get, json, post, send, serve};
use crate::zoo::{INNER, Id, Inner};

const fn taking(schema: &'static rt::Schema, required: bool, consumes: &'static [&'static str]) -> Operation {
    Operation { method: "POST", body: Some(Body { required, schema, streamed: false, xml: None }), consumes, ..PLAIN }
}

fn inner(consumes: &'static [&'static str]) -> Server {
    echo(taking(&INNER, true, consumes), |r| r.body::<Inner>())
}

#[actix_web::test]
async fn consumed_media_types() {
    let json = r#"{"a": 1}"#;
    let server = inner(&[]);
    for accepted in
        ["application/json", "Application/JSON; charset=utf-8", "application/vnd.x+json", "application/json;x=y"]
    {
        assert_eq!(post(&server, "/api/plain", accepted, json).await.status, 200, "{accepted}");
    }
    for refused in ["text/plain", "application/json; charset=latin1", "application/jso", "nonsense", "text/json", "*/*"]
    {
        let got = post(&server, "/api/plain", refused, json).await;
        assert_eq!((got.status, got.code().as_str()), (415, "UnsupportedMediaType"), "{refused}");
        assert!(got.message().contains("application/json"), "{}", got.message());
    }
    let none = TestRequest::post().uri("/api/plain").set_payload(json);
    assert_eq!(send(&server, none).await.status, 415);
    let none = TestRequest::post().uri("/api/plain").insert_header(("content-length", 8)).set_payload(json);
    assert_eq!(send(&server, none).await.status, 415);
    let packed = TestRequest::post().uri("/api/plain").insert_header(("content-type", "application/json"));
    let got = send(&server, packed.insert_header(("content-encoding", "gzip")).set_payload(json)).await;
    assert_eq!((got.status, got.header("accept-encoding")), (415, Some("identity")));
    let patch = inner(&["application/merge-patch+json"]);
    assert_eq!(post(&patch, "/api/plain", "application/merge-patch+json", json).await.status, 200);
    assert_eq!(post(&patch, "/api/plain", "application/json", json).await.status, 415);
}

#[actix_web::test]
async fn a_body_that_may_be_absent() {
    let server = echo(taking(&INNER, false, &[]), |r| r.optional_body::<Inner>());
    assert_eq!(send(&server, TestRequest::post().uri("/api/plain")).await.text(), "null");
    let empty = TestRequest::post().uri("/api/plain").insert_header(("content-length", 0));
    assert_eq!(send(&server, empty).await.text(), "null");
    assert_eq!(post(&server, "/api/plain", "application/json", "").await.text(), "null");
    assert_eq!(post(&server, "/api/plain", "application/json", r#"{"a":1}"#).await.json()["a"], 1);
    assert_eq!(post(&server, "/api/plain", "application/json", "null").await.violations(), ["body  type"]);
}

#[actix_web::test]
async fn a_byte_order_mark_is_ignored() {
    let server = echo(taking(&INNER, true, &[]), |r| r.body::<Inner>());
    assert_eq!(post(&server, "/api/plain", "application/json", "\u{feff}{\"a\":1}").await.json()["a"], 1);
    assert_eq!(post(&server, "/api/plain", "application/json", "\u{feff}\u{feff}{\"a\":1}").await.status, 400);
    assert_eq!(post(&server, "/api/plain", "application/json", "\u{feff}").await.status, 400);
}

#[actix_web::test]
async fn an_operation_without_a_body_ignores_one() {
    let server = serve(vec![PLAIN], |_, _, _| Ok(json(1)));
    let request = TestRequest::get().uri("/api/plain").insert_header(("content-type", "text/csv")).set_payload("x");
    assert_eq!(send(&server, request).await.status, 200);
    let server = serve(vec![Operation { body_limit: Some(8), ..PLAIN }], |_, _, _| Ok(json(1)));
    let large = TestRequest::get().uri("/api/plain").set_payload(vec![b'x'; 100]);
    assert_eq!(send(&server, large).await.status, 200);
}

#[actix_web::test]
async fn sizes() {
    let limited = || Operation { body_limit: Some(8), ..taking(&INNER, true, &[]) };
    let server = echo(limited(), |r| r.body::<Inner>());
    assert_eq!(post(&server, "/api/plain", "application/json", r#"{"a": 1}"#).await.status, 200);
    let got = post(&server, "/api/plain", "application/json", r#"{"a":  1}"#).await;
    assert_eq!((got.status, got.code().as_str()), (413, "PayloadTooLarge"));
    assert_eq!(got.message(), "The body is larger than 8 bytes.");
    // The operation's own limit stays.
    let server = server.with_body_limit(1000);
    assert_eq!(post(&server, "/api/plain", "application/json", r#"{"a":  1}"#).await.status, 413);
    let server = inner(&[]);
    let padded = |length: usize| format!("{}{{\"a\":1}}", " ".repeat(length - 7));
    assert_eq!(post(&server, "/api/plain", "application/json", padded(2 * 1024 * 1024)).await.status, 200);
    let got = post(&server, "/api/plain", "application/json", padded(2 * 1024 * 1024 + 1)).await;
    assert!(got.message().contains("2097152"), "{}", got.message());
    let server = server.with_body_limit(10);
    assert_eq!(post(&server, "/api/plain", "application/json", padded(11)).await.status, 413);
}

#[actix_web::test]
async fn what_is_no_json() {
    let server = echo(taking(&rt::schema::ANY, true, &[]), |r| r.body::<rt::serde_json::Value>());
    let message = async |body: Vec<u8>| {
        let got = post(&server, "/api/plain", "application/json", body).await;
        assert_eq!((got.status, got.code().as_str()), (400, "BadRequestError"));
        got.message()
    };
    assert_eq!(message(b"{\n \"a\": ,}".to_vec()).await, "The body is not JSON: expected value at line 2 column 7.");
    assert!(message(b"{} x".to_vec()).await.contains("trailing characters at line 1 column 4"));
    assert!(message(vec![b'['; 200]).await.contains("recursion limit exceeded at line 1 column 128"));
    assert_eq!(message(b"\n{\"a\": \"\xFF\"}".to_vec()).await, "The body is not UTF-8: line 2 column 8.");
    assert!(message(b"\"\\ud800\"".to_vec()).await.contains("line 1 column"));
    let deep = format!("{}{}", "[".repeat(127), "]".repeat(127));
    assert_eq!(post(&server, "/api/plain", "application/json", deep).await.status, 200);
    // What nobody asked for is read as strictly.
    let object = echo(taking(&rt::schema::OBJECT, true, &[]), |r| r.body::<crate::zoo::Loose>().map(|loose| loose.a));
    for bad in ["{\"x\": [1,]}", "{\"x\": 1e999}", "{\"x\": nul}"] {
        assert_eq!(post(&object, "/api/plain", "application/json", bad).await.status, 400, "{bad}");
    }
    let deep = format!("{{\"x\": {}{}}}", "[".repeat(127), "]".repeat(127));
    assert!(post(&object, "/api/plain", "application/json", deep).await.message().contains("recursion limit"));
}

static WORD: Pattern = Pattern::class("^[a-z]+$", &[(b'a', b'z')], 1, usize::MAX);
static WORDS: rt::Schema = rt::Schema { kind: rt::Kind::String, patterns: &[&WORD], ..rt::Schema::ANY };

#[actix_web::test]
async fn text_and_octets() {
    let both = &["text/plain", "application/octet-stream"];
    let server = echo(taking(&WORDS, true, both), |r| r.body::<String>());
    assert_eq!(post(&server, "/api/plain", "text/plain; charset=utf-8", "word").await.json(), "word");
    assert_eq!(post(&server, "/api/plain", "application/octet-stream", "word").await.json(), "word");
    assert_eq!(post(&server, "/api/plain", "text/plain", "WORD").await.violations(), ["body  pattern"]);
    assert!(post(&server, "/api/plain", "text/plain", &b"\xFF"[..]).await.message().contains("line 1 column 1"));
    let server = echo(taking(&crate::zoo::ID, true, both), |r| r.body::<Id>());
    assert_eq!(post(&server, "/api/plain", "text/plain", "00ff").await.json(), "00ff");
    assert_eq!(post(&server, "/api/plain", "text/plain", "x").await.violations(), ["body  pattern"]);
    let server = echo(taking(&rt::schema::DATE, true, both), |r| r.body::<rt::Date>());
    assert_eq!(post(&server, "/api/plain", "text/plain", "2024-01-01").await.json(), "2024-01-01");
    assert_eq!(post(&server, "/api/plain", "text/plain", "today").await.violations(), ["body  format"]);
    let server = echo(taking(&rt::schema::INTEGER, true, both), |r| r.body::<i64>());
    assert_eq!(post(&server, "/api/plain", "text/plain", "5").await.json(), 5);
    assert_eq!(post(&server, "/api/plain", "text/plain", "\"5\"").await.violations(), ["body  type"]);
    assert!(post(&server, "/api/plain", "text/plain", "5x").await.message().contains("not JSON"));
    let server = echo(taking(&rt::schema::BINARY, true, &["image/*", "application/json"]), |r| {
        r.body::<Bytes>().map(|it| it.len())
    });
    assert_eq!(post(&server, "/api/plain", "image/png", &b"\xFF\x00"[..]).await.json(), 2);
    assert_eq!(post(&server, "/api/plain", "application/json", "\"abc\"").await.json(), 3);
    // An object cannot be read from XML, though the contract says that it is consumed.
    let server = echo(taking(&INNER, true, &["application/xml"]), |r| r.body::<Inner>());
    assert_eq!(post(&server, "/api/plain", "application/xml", "<a/>").await.status, 415);
    // A form that is not asked for its fields is octets.
    let server =
        echo(taking(&rt::schema::BINARY, true, &["multipart/form-data"]), |r| r.body::<Bytes>().map(|it| it.len()));
    assert_eq!(post(&server, "/api/plain", "multipart/form-data; boundary=b", "nothing").await.json(), 7);
}

static INNER_XML: Xml = Xml::new(
    "inner",
    XmlContent::Object(
        &[
            ("a", Xml::new("a", XmlContent::Scalar(rt::Kind::Integer)).attribute()),
            ("b", Xml::new("b", XmlContent::Scalar(rt::Kind::Boolean))),
        ],
        None,
    ),
);

#[actix_web::test]
async fn xml() {
    let body = Body { required: true, schema: &INNER, streamed: false, xml: Some(&INNER_XML) };
    let operation = Operation { method: "POST", body: Some(body), consumes: &["application/xml"], ..PLAIN };
    let server = echo(operation, |r| r.body::<Inner>());
    let ask = async |body: &'static [u8]| post(&server, "/api/plain", "application/xml", body).await;
    let expected = serde_json::json!({"a": 7, "b": false});
    assert_eq!(ask(b"<inner a='7'><b>false</b></inner>").await.json(), expected);
    // With a byte order mark, which is no part of the text.
    assert_eq!(ask(b"\xEF\xBB\xBF<inner a='7'><b>false</b></inner>").await.json(), expected);
    assert_eq!(ask(b"<inner a='x'/>").await.violations(), ["body /a type"]);
    for bad in [&b"<inner>"[..], b"", b"{}", b"<inner>\xFF</inner>"] {
        let got = ask(bad).await;
        assert_eq!((got.status, got.code().as_str()), (400, "BadRequestError"), "{}", got.text());
    }
    assert!(ask(b"<inner>").await.message().starts_with("The body is not XML: "));
}

#[actix_web::test]
async fn a_body_on_get_and_delete() {
    let operations = ["GET", "DELETE"].map(|method| Operation { method, ..taking(&INNER, true, &[]) });
    let server = serve(operations.into(), |_, _, request| Ok(json(request.body::<Inner>()?.a)));
    for method in [TestRequest::get(), TestRequest::delete()] {
        let request = method.uri("/api/plain").insert_header(("content-type", "application/json"));
        assert_eq!(send(&server, request.set_payload("{\"a\":3}")).await.json(), 3);
    }
    assert_eq!(get(&server, "/api/plain").await.violations(), ["body  required"]);
}
