//! The table of what a client sees, and the order of the checks.

use std::time::Duration;

use actix_web::test::TestRequest;
use codegen_runtime::{
    self as rt, Answer, Body, Context, Erased, Failure, Location, Mismatch, Operation, Parameter, Permissions,
    ProblemDetails, Requirement, SchemeUse, Server,
};

use crate::probe::{Got, Outcome, PLAIN, User, get, json, parameter, post, send, serve};
use crate::zoo::{INNER, Inner, ZOO, Zoo};

static TOKEN: [Requirement; 1] = [Requirement { schemes: &[SchemeUse { scheme: 0, scopes: &[] }] }];
static COUNT: [Parameter; 1] =
    [Parameter { required: true, ..parameter("count", Location::Query, &rt::schema::INT64) }];

/// Everything that can be wrong with a request can be wrong with this one.
const STRICT: Operation = Operation {
    id: "strict",
    method: "POST",
    path: "/strict",
    security: &TOKEN,
    permissions: Permissions::All(&["read", "write"]),
    parameters: &COUNT,
    body: Some(Body::required(&INNER)),
    consumes: &["application/json"],
    produces: &["application/json"],
    body_limit: Some(20),
    ..PLAIN
};

fn strict() -> Server {
    serve(vec![STRICT], |_, cx, request| {
        let decoded = (request.required::<i64>(0)?, request.body::<Inner>()?);
        Ok(Box::pin(async move {
            let cx: Context<User> = cx.single()?;
            if decoded.0 == 13 {
                return Err(Failure::new(409, "Conflict", "not declared"));
            }
            Ok(Answer::json(200, &(cx.principal().name.as_str(), decoded.0, decoded.1)))
        }))
    })
}

/// Repairs a request one fault after the other; each time the next check refuses it.
#[actix_web::test]
async fn the_order_of_the_checks() {
    let server = strict();
    let ask = async |uri: &str, method: &str, accept: &str, media_type: &str, body: &str| {
        let request = TestRequest::default().method(method.parse().unwrap()).uri(uri);
        let request = request.insert_header(("accept", accept)).insert_header(("content-type", media_type));
        let request = request.insert_header(("content-length", body.len()));
        send(&server, request.set_payload(body.to_owned())).await
    };
    let long = r#"{"a": "long", "c": 1, "d": 1}"#;
    let faults: [(&str, &str, &str, &str, &str, u16, &str); 12] = [
        ("/api/nowhere", "PUT", "text/csv", "text/csv", long, 404, "NotFoundError"),
        ("/api/strict", "PUT", "text/csv", "text/csv", long, 405, "MethodNotAllowed"),
        ("/api/strict", "POST", "text/csv", "text/csv", long, 401, "AccessTokenInvalidError"),
        ("/api/strict?accesstoken=bad", "POST", "text/csv", "text/csv", long, 401, "AccessTokenInvalidError"),
        ("/api/strict?accesstoken=poor", "POST", "text/csv", "text/csv", long, 403, "InsufficientPermissions"),
        ("/api/strict?accesstoken=good", "POST", "text/csv", "text/csv", long, 415, "UnsupportedMediaType"),
        ("/api/strict?accesstoken=good", "POST", "text/csv", "application/json", long, 406, "NotAcceptableError"),
        ("/api/strict?accesstoken=good", "POST", "*/*", "application/json", long, 413, "PayloadTooLarge"),
        ("/api/strict?accesstoken=good", "POST", "*/*", "application/json", r#"{"a": 1"#, 400, "BadRequestError"),
        (
            "/api/strict?accesstoken=good",
            "POST",
            "*/*",
            "application/json",
            r#"{"a":"x","c":1}"#,
            400,
            "BadRequestError",
        ),
        (
            "/api/strict?accesstoken=good&count=13",
            "POST",
            "*/*",
            "application/json",
            r#"{"a":1}"#,
            500,
            "InternalServerError",
        ),
        ("/api/strict?accesstoken=good&count=1", "POST", "*/*", "application/json", r#"{"a":1}"#, 200, ""),
    ];
    for (uri, method, accept, media_type, body, status, code) in faults {
        let got = ask(uri, method, accept, media_type, body).await;
        assert_eq!((got.status, got.code().as_str()), (status, code), "{method} {uri} {body}");
        assert!(got.header("x-request-id").is_some());
    }
    let got = ask("/api/strict?accesstoken=poor", "POST", "*/*", "text/csv", "").await;
    assert_eq!(got.message(), "The permission `read` is missing.");
    assert_eq!(server.undeclared(), 1);
}

#[actix_web::test]
async fn every_violation_of_parameters_and_body() {
    let server = strict();
    let got = post(&server, "/api/strict?accesstoken=good&count=x", "application/json", r#"{"a":"x","c":1}"#).await;
    assert_eq!(got.violations(), ["query /count type", "body /a type", "body /c additionalProperties"]);
    assert_eq!(got.message(), "The request breaks the contract in 3 places.");
    let got = post(&server, "/api/strict?accesstoken=good", "application/json", "{}").await;
    assert_eq!(got.violations(), ["query /count required", "body  minProperties"]);
    assert_eq!(got.json()["violations"][1]["limit"], 1);
    let got = post(&server, "/api/strict?accesstoken=good", "application/json", "").await;
    assert_eq!(got.violations(), ["query /count required", "body  required"]);
    // Not JSON: where, and what else is wrong.
    let got = post(&server, "/api/strict?accesstoken=good", "application/json", "{\n  \"a\": tru}").await;
    assert!(got.message().ends_with("line 2 column 11."), "{}", got.message());
    assert_eq!(got.violations(), ["query /count required"]);
}

#[actix_web::test]
async fn all_kinds_of_violations() {
    let body = Body::required(&ZOO);
    let server = serve(vec![Operation { method: "POST", body: Some(body), ..PLAIN }], |_, _, request| {
        request.body::<Zoo>().map(|zoo| json(zoo.size))
    });
    let all = r#"{
        "id": "xyz", "id": "00ff", "count": 57, "small": 2147483648, "ratio": 1.005, "on": false, "name": "1bcdef",
        "pin": "1", "at": "today", "email": "a", "uri": "b", "uuid": "c", "octets": "d", "day": "e", "colour": "blue",
        "tags": [], "moments": ["2024-01-01T00:00:00Z", "2024-01-01T00:00:00Z"], "numbers": [1, 1.0],
        "inner": {"c~/": 1, "a": 1}, "inners": [{}, {"a": 1}, {"a": 1}, {"a": 2}, {"a": 3}],
        "counts": {"x": 5, "y": 10, "z": 15}, "anything": {}, "other": -1
    }"#;
    let got = post(&server, "/api/plain", "application/json", all).await;
    let mut expected = vec![
        "body /anything/a required",
        "body /at format",
        "body /colour enum",
        "body /count maximum",
        "body /count multipleOf",
        "body /counts maxProperties",
        "body /day format",
        "body /email format",
        "body /id duplicate",
        "body /id pattern",
        "body /inner/c~0~1 additionalProperties",
        "body /inners maxItems",
        "body /inners uniqueItems",
        "body /inners/0 minProperties",
        "body /moments uniqueItems",
        "body /name maxLength",
        "body /name pattern",
        "body /name pattern",
        "body /note required",
        "body /numbers uniqueItems",
        "body /octets format",
        "body /on enum",
        "body /other format",
        "body /pin minLength",
        "body /ratio maximum",
        "body /ratio multipleOf",
        "body /small format",
        "body /tags minItems",
        "body /uri format",
        "body /uuid format",
    ];
    let mut found = got.violations();
    found.sort();
    expected.sort_unstable();
    assert_eq!(found, expected);
    // Equal instants, but other texts: only the slow path can tell.
    let equal = r#"{"id": "00ff", "note": null, "moments": ["2024-01-01T00:00:00Z", "2024-01-01T01:00:00+01:00"]}"#;
    assert_eq!(post(&server, "/api/plain", "application/json", equal).await.json(), 10);
}

#[actix_web::test]
async fn a_body_of_many_faults_has_a_short_answer() {
    let body = Body::required(&ZOO);
    let server = serve(vec![Operation { method: "POST", body: Some(body), ..PLAIN }], |_, _, request| {
        request.body::<Zoo>().map(|zoo| json(zoo.size))
    });
    let many = format!("{{\"numbers\": [{}]}}", vec!["null"; 100_000].join(","));
    let got = post(&server, "/api/plain", "application/json", many).await;
    let listed = got.violations().len();
    assert_eq!((got.status, (500..700).contains(&listed)), (400, true), "{listed}");
    // Those of the array, and two required properties.
    let expected = format!(
        "The request breaks the contract in 100003 places, of which the first {listed} are listed; {} more are not.",
        100_003 - listed
    );
    assert_eq!(got.message(), expected);
    assert!(got.octets.len() < 66 * 1024, "{}", got.octets.len());
}

/// A server whose handler does what its index says.
fn failing() -> Server {
    let operations = ["/not-yet", "/away", "/broken", "/panics", "/late", "/many", "/teapot", "/leak", "/status"];
    let operations = operations.map(|path| Operation { path, ..PLAIN }).into();
    serve(operations, |index, cx: Erased, _| {
        Ok(match index {
            0 => fail(Failure::not_implemented()),
            1 => fail(Failure::unavailable(Duration::from_millis(1500))),
            2 => fail(Failure::internal("the password is hunter2")),
            3 => panic!("the password is hunter2"),
            4 => Box::pin(async move {
                let cx = cx.open();
                cx.add_header("x-before", "1");
                actix_web::rt::task::yield_now().await;
                panic!("{}", cx.request_id())
            }),
            5 => fail(Failure::too_many_requests(Duration::from_secs(30))),
            6 => fail(Failure::new(418, "Teapot", "the password is hunter2")),
            7 => {
                fail(Failure::new(500, "DatabaseDown", "the password is hunter2").with_header("x-password", "hunter2"))
            }
            _ => Box::pin(async { Ok(Answer::empty(42)) }),
        })
    })
}

fn fail(failure: Failure) -> Outcome {
    Box::pin(async { Err(failure) })
}

fn seen(got: &Got) -> (u16, String, Option<&str>) {
    (got.status, got.code(), got.header("retry-after"))
}

#[actix_web::test]
async fn failures_of_handlers() {
    let server = failing();
    assert_eq!(seen(&get(&server, "/api/not-yet").await), (501, "NotImplementedError".into(), None));
    assert_eq!(seen(&get(&server, "/api/away").await), (503, "ServiceUnavailable".into(), Some("1")));
    assert_eq!(seen(&get(&server, "/api/many").await), (429, "TooManyRequestsError".into(), Some("30")));
    for path in ["/broken", "/panics", "/late", "/teapot", "/leak", "/status"] {
        let got = get(&server, &format!("/api{path}")).await;
        assert_eq!(seen(&got), (500, "InternalServerError".into(), None), "{path}");
        assert!(!got.text().contains("hunter2") && got.header("x-password").is_none());
        assert!(got.header("x-request-id").is_some());
    }
    assert_eq!(get(&server, "/api/late").await.header("x-before"), Some("1"));
    assert_eq!(server.undeclared(), 1);
    // The server goes on.
    assert_eq!(get(&server, "/api/not-yet").await.status, 501);
}

#[actix_web::test]
async fn a_default_answer_declares_every_status() {
    let default = rt::Response { statuses: &[], schema: None, headers: &[], xml: None };
    let responses: &'static [rt::Response] = Box::leak(Box::new([default]));
    let server = serve(vec![Operation { responses, ..PLAIN }], |_, _, _| Ok(fail(Failure::new(418, "Teapot", "hot"))));
    let got = get(&server, "/api/plain").await;
    assert_eq!((got.status, got.code().as_str(), server.undeclared()), (418, "Teapot", 0));
}

#[actix_web::test]
async fn another_renderer_and_retry_after() {
    let server = failing().with_renderer(std::sync::Arc::new(ProblemDetails)).with_retry_after(Duration::from_secs(9));
    let got = get(&server, "/api/nowhere").await;
    assert_eq!(got.header("content-type"), Some("application/problem+json"));
    assert_eq!(got.json()["status"], 404);
    let server = serve(vec![PLAIN], |_, _, _| Ok(fail(Failure::new(503, "Away", "away"))));
    assert_eq!(get(&server, "/api/plain").await.header("retry-after"), None);
    let server = server.with_retry_after(Duration::from_secs(9));
    assert_eq!(get(&server, "/api/plain").await.header("retry-after"), Some("9"));
}

/// Files are answered with statuses that no contract declares; nothing else is.
#[actix_web::test]
async fn the_statuses_of_files() {
    static FILE: [rt::Response; 1] =
        [rt::Response { statuses: &[200], schema: Some(&rt::schema::FILE), headers: &[], xml: None }];
    let operations = vec![PLAIN, Operation { path: "/file", responses: &FILE, ..PLAIN }];
    let server = serve(operations, |_, cx, _| {
        let status = if cx.open().head().headers().contains_key("x-teapot") { 418 } else { 412 };
        Ok(fail(Failure::new(status, "Refused", "not now")))
    });
    let teapot = |uri: &str| TestRequest::get().uri(uri).insert_header(("x-teapot", "1"));
    assert_eq!(get(&server, "/api/file").await.status, 412);
    assert_eq!((get(&server, "/api/plain").await.status, server.undeclared()), (500, 1));
    assert_eq!((send(&server, teapot("/api/file")).await.status, server.undeclared()), (500, 2));
}

#[actix_web::test]
async fn an_operation_that_nobody_handles() {
    let server = serve(vec![Operation { parameters: &COUNT, ..PLAIN }], |_, _, _| Err(Mismatch::unhandled()));
    assert_eq!(seen(&get(&server, "/api/plain?count=1").await), (501, "NotImplementedError".into(), None));
    assert_eq!(get(&server, "/api/plain?count=x").await.violations(), ["query /count type"]);
}

static SIZE: [Parameter; 1] =
    [Parameter { default: Some("\"large\""), ..parameter("size", Location::Query, &rt::schema::INT64) }];

/// A default that is none of its type, which the generator rules out: the request is refused, and says where.
#[actix_web::test]
async fn what_only_the_types_refuse() {
    let body = Body { required: false, schema: &INNER, streamed: false, xml: None };
    let operation = Operation { method: "POST", parameters: &SIZE, body: Some(body), ..PLAIN };
    let server = serve(vec![operation, PLAIN], |_, _, request| request.defaulted::<i64>(0).map(json));
    let got = send(&server, TestRequest::post().uri("/api/plain")).await;
    assert_eq!(got.violations(), ["query  type"]);
    assert_eq!(got.json()["violations"][0]["message"], "does not decode: size is missing");
    assert_eq!(post(&server, "/api/plain", "application/json", r#"{"a":1}"#).await.violations(), ["body  type"]);
    assert_eq!(get(&server, "/api/plain").await.violations(), ["body  type"]);
    assert_eq!(send(&server, TestRequest::post().uri("/api/plain?size=3")).await.json(), 3);
}
