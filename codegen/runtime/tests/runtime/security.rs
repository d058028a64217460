//! Credentials, alternatives, principals, permissions.

use std::sync::atomic::Ordering;
use std::time::Duration;

use actix_web::App;
use actix_web::cookie::Cookie;
use actix_web::dev::Payload;
use actix_web::error::PayloadError;
use actix_web::test::{TestRequest, call_service, init_service};
use codegen_runtime::{
    Answer, Body, Bytes, Context, Failure, Operation, Permissions, Requirement, SchemeUse, Server, downcast, schema,
};
use futures_util::{StreamExt as _, stream};

use crate::probe::{Got, Machine, PLAIN, REVOKED, User, get, json, read, send, serve};

const fn scheme(scheme: usize) -> SchemeUse {
    SchemeUse { scheme, scopes: &[] }
}

static TOKEN: [Requirement; 1] = [Requirement { schemes: &[scheme(0)] }];
static EITHER: [Requirement; 2] = [Requirement { schemes: &[scheme(0)] }, Requirement { schemes: &[scheme(1)] }];
static BOTH: [Requirement; 1] = [Requirement { schemes: &[scheme(0), scheme(1)] }];
static MAYBE: [Requirement; 2] = [Requirement { schemes: &[] }, Requirement { schemes: &[scheme(0)] }];
static BASIC: [Requirement; 1] = [Requirement { schemes: &[scheme(2)] }];
static OAUTH: [Requirement; 1] = [Requirement { schemes: &[SchemeUse { scheme: 3, scopes: &["mail"] }] }];

/// Answers with who was granted what.
fn whoami(security: &'static [Requirement], permissions: Permissions) -> Server {
    serve(vec![Operation { security, permissions, ..PLAIN }], |_, cx, _| {
        let cx: Result<Context<Vec<String>>, Failure> = cx.with(|granted| {
            let mut names = vec![granted.alternative.to_string()];
            for principal in granted.principals {
                let any: &dyn std::any::Any = &*principal;
                names.push(match any.downcast_ref::<User>() {
                    Some(user) => user.name.clone(),
                    None => downcast::<Machine>(principal)?.0,
                });
            }
            Some(names)
        });
        Ok(json(cx.map(Context::into_principal).unwrap_or_default()))
    })
}

fn names(got: &Got) -> Vec<String> {
    serde_json::from_slice(&got.octets).unwrap_or_else(|_| vec![got.status.to_string()])
}

#[actix_web::test]
async fn one_scheme() {
    let server = whoami(&TOKEN, Permissions::None);
    assert_eq!(names(&get(&server, "/api/plain?accesstoken=good").await), ["0", "good"]);
    assert_eq!(names(&get(&server, "/api/plain?x=1&accesstoken=go%6Fd").await), ["0", "good"]);
    let got = get(&server, "/api/plain?accesstoken=bad").await;
    assert_eq!((got.status, got.code().as_str()), (401, "AccessTokenInvalidError"));
    assert_eq!(got.header("www-authenticate"), Some(r#"ApiKey realm="Probe", in="query", name="accesstoken""#));
    let cookie = TestRequest::get().uri("/api/plain").cookie(Cookie::new("session", "crumb"));
    assert_eq!(names(&send(&server, cookie).await), ["0", "crumb"]);
    let got = get(&server, "/api/plain?accesstoken=down").await;
    assert_eq!((got.status, got.header("retry-after")), (503, Some("7")));
    assert_eq!(get(&server, "/api/plain?accesstoken=panic").await.status, 500);
    assert_eq!(get(&server, "/api/plain?accesstoken=teapot").await.status, 500);
    assert_eq!(server.undeclared(), 1);
}

#[actix_web::test]
async fn alternatives_and_combinations() {
    let server = whoami(&EITHER, Permissions::None);
    let key = |uri: &str| TestRequest::get().uri(uri).insert_header(("x-key", "k"));
    assert_eq!(names(&send(&server, key("/api/plain")).await), ["1", "k"]);
    assert_eq!(names(&send(&server, key("/api/plain?accesstoken=good")).await), ["0", "good"]);
    let got = get(&server, "/api/plain").await;
    let challenges: Vec<_> = got.headers.get_all("www-authenticate").map(|it| it.to_str().unwrap()).collect();
    assert_eq!(challenges.len(), 2);
    assert_eq!(challenges[1], r#"ApiKey realm="Probe", in="header", name="X-Key""#);

    let server = whoami(&BOTH, Permissions::None);
    assert_eq!(names(&send(&server, key("/api/plain?accesstoken=good")).await), ["0", "good", "k"]);
    assert_eq!(send(&server, key("/api/plain")).await.status, 401);
    assert_eq!(get(&server, "/api/plain?accesstoken=good").await.status, 401);
}

#[actix_web::test]
async fn an_optional_requirement() {
    let server = whoami(&MAYBE, Permissions::None);
    assert_eq!(names(&get(&server, "/api/plain").await), ["0"]);
    assert_eq!(names(&get(&server, "/api/plain?accesstoken=good").await), ["1", "good"]);
}

#[actix_web::test]
async fn the_authorization_header() {
    let server = whoami(&BASIC, Permissions::None);
    let with = |value: &str| TestRequest::get().uri("/api/plain").insert_header(("authorization", value));
    assert_eq!(names(&send(&server, with("basic dTpwOnc=")).await), ["0", "u"]);
    for bad in ["Basic dTpwOncx", "Basic !", "Basic dQ==", "Bearer dTpwOnc=", "Basic", ""] {
        let got = send(&server, with(bad)).await;
        assert_eq!(got.header("www-authenticate"), Some(r#"Basic realm="Probe", charset="UTF-8""#), "{bad}");
    }
    let server = whoami(&OAUTH, Permissions::All(&["mail"]));
    assert_eq!(names(&send(&server, with("Bearer b")).await), ["0", "bearer"]);
    assert_eq!(send(&server, with("Bearer c")).await.header("www-authenticate"), Some(r#"Bearer realm="Probe""#));
}

#[actix_web::test]
async fn permissions() {
    let all = whoami(&TOKEN, Permissions::All(&["read", "admin", "root"]));
    let got = get(&all, "/api/plain?accesstoken=good").await;
    assert_eq!((got.status, got.message().as_str()), (403, "The permission `admin` is missing."));
    let any = whoami(&TOKEN, Permissions::Any(&["admin", "write"]));
    assert_eq!(get(&any, "/api/plain?accesstoken=good").await.status, 200);
    let got = get(&any, "/api/plain?accesstoken=poor").await;
    assert_eq!((got.status, got.message().as_str()), (403, "One of these permissions is missing: `admin`, `write`."));
    // Of several principals each may bring some of them.
    let both = whoami(&BOTH, Permissions::All(&["read", "machines"]));
    let request = TestRequest::get().uri("/api/plain?accesstoken=good").insert_header(("x-key", "k"));
    assert_eq!(send(&both, request).await.status, 200);
    let maybe = whoami(&MAYBE, Permissions::Any(&["read"]));
    assert_eq!(get(&maybe, "/api/plain").await.status, 403);
}

/// Sends a body whose second piece comes after a pause, in which something happens.
async fn send_slowly(server: &Server, uri: &str, pause: Duration, meanwhile: fn()) -> Got {
    let pieces = stream::iter(["\"a", "b\""]).enumerate().then(move |(index, piece)| async move {
        if index == 1 {
            actix_web::rt::time::sleep(pause).await;
            meanwhile();
        }
        Ok::<_, PayloadError>(Bytes::from_static(piece.as_bytes()))
    });
    let payload: Payload = Payload::Stream { payload: Box::pin(pieces) };
    let request = TestRequest::post().uri(uri).insert_header(("content-type", "application/json"));
    let (request, _) = request.to_request().replace_payload(payload);
    let app = init_service(App::new().service(server.clone())).await;
    read(call_service(&app, request).await).await
}

#[actix_web::test]
async fn slow_bodies_are_authorized_again_once_they_have_arrived() {
    let body = Some(Body { required: true, schema: &schema::STRING, streamed: false, xml: None });
    let operation = Operation { method: "POST", security: &TOKEN, body, ..PLAIN };
    let server = serve(vec![operation], |_, cx, request| {
        let text: String = request.body()?;
        Ok(Box::pin(async move {
            let cx: Context<User> = cx.single()?;
            Ok(Answer::json(200, &(&cx.principal().name, text)))
        }))
    });
    let (uri, slow) = ("/api/plain?accesstoken=revocable", Duration::from_millis(1100));
    let set = |is_revoked: bool| REVOKED.store(is_revoked, Ordering::SeqCst);
    set(false);
    assert_eq!(send_slowly(&server, uri, slow, || ()).await.json(), serde_json::json!(["revocable", "ab"]));
    let revoke = || REVOKED.store(true, Ordering::SeqCst);
    // Most requests are authorized once.
    assert_eq!(send_slowly(&server, uri, Duration::ZERO, revoke).await.status, 200);
    set(false);
    assert_eq!(send_slowly(&server, uri, slow, revoke).await.status, 401);
}

#[actix_web::test]
async fn permissions_without_credentials_let_nobody_in() {
    let server = whoami(&[], Permissions::All(&["read"]));
    assert_eq!(get(&server, "/api/plain?accesstoken=good").await.status, 403);
}

#[actix_web::test]
async fn a_principal_of_another_type_is_a_fault_of_the_program() {
    let server = serve(vec![Operation { security: &TOKEN, ..PLAIN }], |_, cx, _| {
        Ok(Box::pin(async move {
            let cx: Context<Machine> = cx.single()?;
            Ok(codegen_runtime::Answer::json(200, cx.principal().0.as_str()))
        }))
    });
    assert_eq!(get(&server, "/api/plain?accesstoken=good").await.status, 500);
}

#[actix_web::test]
async fn a_401_of_a_login_has_challenges_too() {
    let server = serve(vec![PLAIN], |_, _, _| Ok(Box::pin(async { Err(Failure::unauthorized()) })));
    let got = get(&server, "/api/plain").await;
    assert_eq!((got.status, got.headers.get_all("www-authenticate").count()), (401, 4));
}

#[test]
fn credentials_and_heads_are_not_printed() {
    let head: codegen_runtime::RequestHead = TestRequest::get().uri("/a?accesstoken=s3cret").to_http_request().into();
    assert!(!format!("{head:?}").contains("s3cret"));
    assert!(!format!("{:?}", codegen_runtime::Credential::ApiKey("s3cret".into())).contains("s3cret"));
}
