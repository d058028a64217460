//! A server of a few operations, written in each test, whose handlers are closures.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use actix_web::dev::ServiceResponse;
use actix_web::http::header::HeaderMap;
use actix_web::test::{TestRequest, call_service, init_service};
use actix_web::{App, body};
use codegen_runtime::{
    self as rt, Answer, Authenticate, CodeMessage, Contract, Credential, Dispatch, Erased, Failure, Incoming,
    LocalBoxFuture, Mismatch, Operation, Parameter, Permissions, Principal, Reply, RequestHead, Response, Schema,
    SchemeKind, SecurityScheme, Server,
};

/// What a handler does: decodes, and gives its outcome.
pub(crate) type Handler = dyn Fn(usize, Erased, &mut Incoming<'_>) -> Result<Outcome, Mismatch> + Send + Sync;
pub(crate) type Outcome = LocalBoxFuture<'static, Result<Answer, Failure>>;

struct Closure(Box<Handler>);

impl Dispatch for Closure {
    fn call<'a>(&'a self, operation: usize, cx: Erased, request: &mut Incoming<'_>) -> Result<Reply<'a>, Mismatch> {
        (self.0)(operation, cx, request)
    }
}

/// Someone with a name and permissions.
#[derive(Debug, PartialEq)]
pub(crate) struct User {
    pub(crate) name: String,
    pub(crate) permissions: Vec<&'static str>,
}

impl Principal for User {
    fn permits(&self, permission: &str) -> bool {
        self.permissions.contains(&permission)
    }
}

/// A machine, by a key.
#[derive(Debug, PartialEq)]
pub(crate) struct Machine(pub(crate) String);

impl Principal for Machine {
    fn permits(&self, permission: &str) -> bool {
        permission == "machines"
    }
}

pub(crate) static SCHEMES: [SecurityScheme; 4] = [
    SecurityScheme { name: "token", kind: SchemeKind::ApiKeyQuery("accesstoken") },
    SecurityScheme { name: "key", kind: SchemeKind::ApiKeyHeader("X-Key") },
    SecurityScheme { name: "login", kind: SchemeKind::Basic },
    SecurityScheme { name: "oauth", kind: SchemeKind::OAuth2 },
];

/// Whether the token `revocable` is no longer known.
pub(crate) static REVOKED: AtomicBool = AtomicBool::new(false);

/// Knows the token `good` (may read and write), `poor` (may nothing), `revocable` until it is [`REVOKED`], the key `k`, the user `u` with the password
/// `p:w`, and the bearer `b`; fails for `down`, panics for `panic`, and answers 418 for `teapot`.
struct Gatekeeper;

impl Authenticate for Gatekeeper {
    fn authenticate<'a>(
        &'a self,
        scheme: usize,
        credential: Option<Credential>,
        scopes: &'static [&'static str],
        head: &'a RequestHead,
    ) -> LocalBoxFuture<'a, Result<Option<Box<dyn Principal>>, Failure>> {
        Box::pin(async move {
            let user = |name: &str, permissions: &[&'static str]| -> Option<Box<dyn Principal>> {
                Some(Box::new(User { name: name.to_owned(), permissions: permissions.to_vec() }))
            };
            Ok(match (scheme, credential) {
                (0, Some(Credential::ApiKey(token))) => match token.as_str() {
                    "good" => user("good", &["read", "write"]),
                    "poor" => user("poor", &[]),
                    "revocable" if !REVOKED.load(Ordering::SeqCst) => user("revocable", &["read"]),
                    "down" => return Err(Failure::unavailable(std::time::Duration::from_secs(7))),
                    "panic" => panic!("no more tokens"),
                    "teapot" => return Err(Failure::new(418, "Teapot", "short and stout")),
                    _ => None::<Box<dyn Principal>>,
                },
                (0, None) => head.cookie("session").and_then(|session| user(&session, &["read"])),
                (1, Some(Credential::ApiKey(key))) if key == "k" => Some(Box::new(Machine(key)) as Box<dyn Principal>),
                (2, Some(Credential::Basic { user: name, password })) if password.expose() == "p:w" => user(&name, &[]),
                (3, Some(Credential::Bearer(token))) if token == "b" => user("bearer", scopes),
                _ => None,
            })
        })
    }
}

/// An operation without anything.
pub(crate) const PLAIN: Operation = Operation {
    id: "plain",
    method: "GET",
    path: "/plain",
    tag: "probe",
    security: &[],
    permissions: Permissions::None,
    parameters: &[],
    body: None,
    consumes: &[],
    produces: &[],
    responses: &[Response { statuses: &[200], schema: Some(&rt::schema::ANY), headers: &[], xml: None }],
    body_limit: None,
};

/// A parameter of this schema that may be absent.
pub(crate) const fn parameter(name: &'static str, location: rt::Location, schema: &'static Schema) -> Parameter {
    Parameter { name, location, required: false, schema, collection: &[], default: None, allow_empty: false }
}

/// A server below `/api`.
pub(crate) fn serve(
    operations: Vec<Operation>,
    handler: impl Fn(usize, Erased, &mut Incoming<'_>) -> Result<Outcome, Mismatch> + Send + Sync + 'static,
) -> Server {
    serve_at("/api", operations, handler)
}

pub(crate) fn serve_at(
    base_path: &'static str,
    operations: Vec<Operation>,
    handler: impl Fn(usize, Erased, &mut Incoming<'_>) -> Result<Outcome, Mismatch> + Send + Sync + 'static,
) -> Server {
    let contract = Contract {
        title: "Probe",
        version: "1",
        base_path,
        operations: Vec::leak(operations.into_iter().map(|operation| &*Box::leak(Box::new(operation))).collect()),
        security_schemes: &SCHEMES,
        default_body_limit: None,
        document: None,
    };
    Server::new(
        Box::leak(Box::new(contract)),
        Arc::new(Closure(Box::new(handler))),
        Arc::new(Gatekeeper),
        Arc::new(CodeMessage),
    )
}

/// An answer of JSON, at once.
pub(crate) fn json(value: impl rt::serde::Serialize) -> Outcome {
    let answer = Answer::json(200, &value);
    Box::pin(async move { Ok(answer) })
}

/// A server of one operation whose handler answers with what it is given.
pub(crate) fn echo<T: rt::serde::Serialize>(
    operation: Operation,
    decode: impl Fn(&mut Incoming<'_>) -> Result<T, Mismatch> + Send + Sync + 'static,
) -> Server {
    serve(vec![operation], move |_, _, request| Ok(json(decode(request)?)))
}

/// A response, read to its end.
#[derive(Debug)]
pub(crate) struct Got {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) octets: Vec<u8>,
}

impl Got {
    pub(crate) fn json(&self) -> serde_json::Value {
        serde_json::from_slice(&self.octets).unwrap_or_else(|_| panic!("no JSON: {}", self.text()))
    }

    pub(crate) fn text(&self) -> String {
        String::from_utf8_lossy(&self.octets).into_owned()
    }

    pub(crate) fn code(&self) -> String {
        self.json()["code"].as_str().unwrap_or_default().to_owned()
    }

    pub(crate) fn message(&self) -> String {
        self.json()["message"].as_str().unwrap_or_default().to_owned()
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).map(|value| value.to_str().unwrap())
    }

    /// Each violation as `in pointer keyword`.
    pub(crate) fn violations(&self) -> Vec<String> {
        let json = self.json();
        let text = |violation: &serde_json::Value, key: &str| violation[key].as_str().unwrap_or("?").to_owned();
        let violations = json["violations"].as_array().cloned().unwrap_or_default();
        let line = |violation| ["in", "pointer", "keyword"].map(|key| text(violation, key)).join(" ");
        violations.iter().map(line).collect()
    }
}

/// Sends a request to a server in process.
pub(crate) async fn send(server: &Server, request: TestRequest) -> Got {
    let app = init_service(App::new().service(server.clone())).await;
    read(call_service(&app, request.to_request()).await).await
}

pub(crate) async fn read(response: ServiceResponse<impl body::MessageBody>) -> Got {
    let status = response.status().as_u16();
    let headers = response.headers().clone();
    let octets = body::to_bytes(response.into_body()).await.unwrap_or_else(|_| panic!("a body"));
    Got { status, headers, octets: octets.to_vec() }
}

pub(crate) async fn get(server: &Server, uri: &str) -> Got {
    send(server, TestRequest::get().uri(uri)).await
}

pub(crate) async fn post(server: &Server, uri: &str, media_type: &str, body: impl Into<rt::Bytes>) -> Got {
    send(server, TestRequest::post().uri(uri).insert_header(("content-type", media_type)).set_payload(body)).await
}
