//! Answers: negotiation, media types, files, headers, cookies.

use actix_web::App;
use actix_web::cookie::Cookie;
use actix_web::test::{TestRequest, call_service, init_service};
use codegen_runtime::{Answer, Bytes, DateTime, Failure, FileBody, IntoAnswer as _, Operation, Response, Server};
use futures_util::stream;

use crate::probe::{Got, PLAIN, get, send, serve};

fn answering(produces: &'static [&'static str], answer: impl Fn() -> Answer + Send + Sync + 'static) -> Server {
    serve(vec![Operation { produces, ..PLAIN }], move |_, _, _| {
        let answer = answer();
        Ok(Box::pin(async move { Ok(answer.into_answer()) }))
    })
}

async fn accepting(server: &Server, accept: &str) -> Got {
    send(server, TestRequest::get().uri("/api/plain").insert_header(("accept", accept))).await
}

#[actix_web::test]
async fn negotiation() {
    let server = answering(&["application/hal+json", " text/csv"], || Answer::json(200, &1));
    for (accept, media_type) in [
        ("*/*", "application/hal+json"),
        ("application/json", "application/hal+json"),
        ("text/html, application/*;q=0.2", "application/hal+json"),
        // JSON is sent as what it is, whatever was preferred.
        ("text/csv, */*;q=0.1", "application/json"),
        ("", "application/hal+json"),
    ] {
        let got = accepting(&server, accept).await;
        assert_eq!((got.status, got.header("content-type")), (200, Some(media_type)), "{accept}");
    }
    let got = accepting(&server, "text/html;q=0.9, application/hal+json;q=0, application/json;q=0, image/*").await;
    assert_eq!((got.status, got.code().as_str()), (406, "NotAcceptableError"));
    assert!(got.message().contains("text/csv"));
    assert_eq!(got.header("content-type"), Some("application/json"));
    let twice = TestRequest::get().uri("/api/plain").append_header(("accept", "image/png"));
    assert_eq!(send(&server, twice.append_header(("accept", "text/csv;q=0.5"))).await.status, 200);
}

#[actix_web::test]
async fn answers_without_a_body_are_always_acceptable() {
    static EMPTY: [Response; 1] = [Response { statuses: &[204], schema: None, headers: &[], xml: None }];
    let server =
        serve(vec![Operation { responses: &EMPTY, ..PLAIN }], |_, _, _| Ok(Box::pin(async { Ok(Answer::empty(204)) })));
    let got = accepting(&server, "text/html").await;
    assert_eq!((got.status, got.octets.len(), got.header("content-type")), (204, 0, None));
}

#[actix_web::test]
async fn texts() {
    let server = answering(&["text/csv", "application/json"], || Answer::text(200, "a,b".to_owned()));
    assert_eq!(get(&server, "/api/plain").await.header("content-type"), Some("text/csv; charset=utf-8"));
    let got = accepting(&server, "application/json").await;
    assert_eq!((got.text().as_str(), got.header("content-type")), ("a,b", Some("text/plain; charset=utf-8")));
}

#[actix_web::test]
async fn files() {
    let server = answering(&["application/pdf"], || Answer::file(200, FileBody::octets(vec![0xFF, 0])));
    let got = get(&server, "/api/plain").await;
    assert_eq!((got.octets.as_slice(), got.header("content-type")), (&[0xFF, 0][..], Some("application/pdf")));
    assert_eq!(got.header("content-disposition"), None);

    let server = answering(&["*/*"], || {
        let chunks = ["a", "b"].map(|chunk| Ok::<_, std::io::Error>(Bytes::from(chunk)));
        Answer::file(200, FileBody::stream(stream::iter(chunks)).named("Bericht \"ü\".csv"))
    });
    let got = get(&server, "/api/plain").await;
    assert_eq!((got.text().as_str(), got.header("content-type")), ("ab", Some("application/octet-stream")));
    let disposition = got.header("content-disposition").unwrap();
    assert!(
        disposition.starts_with("attachment;") && disposition.contains("filename*=UTF-8''Bericht%20%22%C3%BC%22.csv"),
        "{disposition}"
    );

    let server = answering(&[], || Answer::file(200, FileBody::octets("x").typed("image/png").named("a.png")));
    let got = get(&server, "/api/plain").await;
    assert_eq!(got.header("content-type"), Some("image/png"));
    assert_eq!(got.header("content-disposition"), Some("attachment; filename=\"a.png\""));
}

#[actix_web::test]
async fn headers_and_cookies() {
    let server = serve(vec![PLAIN], |_, cx, _| {
        let cx = cx.open();
        Ok(Box::pin(async move {
            cx.add_header("X-Extra", "1");
            cx.add_header("X-Bad", "a\r\nb: c");
            cx.set_cookie(&Cookie::build("session", "s").http_only(true).path("/").finish());
            let at: DateTime = "2024-01-01T00:00:00Z".parse().unwrap_or_else(|_| DateTime::now());
            Ok(Answer::json(200, &cx.request_id())
                .header("X-Total", Some(12_i64))
                .header("X-Names", Some(vec!["a".to_owned(), "b".to_owned()]))
                .header("X-At", Some(at))
                .header("X-Evil", Some("a\r\nb".to_owned()))
                .header("X-Colour", Some(crate::zoo::Colour::Green))
                .header("X-None", None::<bool>))
        }))
    });
    let got = get(&server, "/api/plain").await;
    assert_eq!(got.header("x-request-id"), got.json().as_str());
    assert_eq!((got.header("x-extra"), got.header("x-bad"), got.header("x-evil")), (Some("1"), None, None));
    assert_eq!((got.header("x-total"), got.header("x-names")), (Some("12"), Some("a,b")));
    assert_eq!((got.header("x-at"), got.header("x-none")), (Some("2024-01-01T00:00:00Z"), None));
    assert_eq!(got.header("x-colour"), Some("green"));
    assert_eq!(got.header("set-cookie"), Some("session=s; HttpOnly; Path=/"));
}

#[actix_web::test]
async fn a_value_that_cannot_be_encoded() {
    let server = answering(&[], || {
        let keys: std::collections::BTreeMap<Vec<u8>, u8> = [(vec![1], 1)].into();
        Answer::json(200, &keys)
    });
    assert_eq!(get(&server, "/api/plain").await.code(), "InternalServerError");
}

#[actix_web::test]
async fn a_response_knows_its_operation() {
    let refusing = Operation { id: "refusing", path: "/refusing", ..PLAIN };
    let server = serve(vec![PLAIN, refusing], |index, _, _| {
        Ok(Box::pin(async move { if index == 0 { Ok(Answer::empty(200)) } else { Err(Failure::not_found()) } }))
    });
    let app = init_service(App::new().service(server)).await;
    let post = TestRequest::post().uri("/api/plain");
    for (request, id) in [
        (TestRequest::get().uri("/api/plain"), Some("plain")),
        (TestRequest::get().uri("/api/refusing"), Some("refusing")),
        (TestRequest::get().uri("/api/nowhere"), None),
        (post, None),
    ] {
        let response = call_service(&app, request.to_request()).await;
        assert_eq!(Operation::answered(response.response()).map(|operation| operation.id), id);
    }
}

#[actix_web::test]
async fn failures_beside_the_contract() {
    let failure = Failure::unavailable(std::time::Duration::from_millis(1)).with_header("X-Why", "store");
    let response = failure.into_response(&codegen_runtime::ProblemDetails);
    let header = |name: &str| response.headers().get(name).and_then(|value| value.to_str().ok()).map(str::to_owned);
    assert_eq!((response.status().as_u16(), header("retry-after").as_deref()), (503, Some("1")));
    assert_eq!(header("content-type").as_deref(), Some("application/problem+json"));
    assert_eq!(header("x-why").as_deref(), Some("store"));
    let response = Failure::new(500, "Secret", "hunter2").into_response(&codegen_runtime::CodeMessage);
    let body = actix_web::body::to_bytes(response.into_body()).await.unwrap_or_else(|_| panic!("a body"));
    assert!(!String::from_utf8_lossy(&body).contains("hunter2"));
}
