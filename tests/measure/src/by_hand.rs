//! What someone writes who serves a part of the contract with actix-web alone: the same checks and the same answers, with
//! no more than they take.

pub mod lists;
pub mod post;
pub mod routes;

use std::future::{Future, Ready, ready};
use std::ops::Deref;

use actix_web::body::BoxBody;
use actix_web::dev::Payload;
use actix_web::http::header::{ALLOW, HeaderValue};
use actix_web::{FromRequest, HttpRequest, HttpResponse, HttpResponseBuilder, ResponseError, Route, web};
use generated::rt::request_id;
use serde::{Deserialize, Serialize};
use tracing::Instrument as _;

use crate::service::{permits, user};

/// The contract's `Error`.
#[derive(Debug, Serialize)]
pub struct Refused {
    #[serde(skip)]
    status: u16,
    code: &'static str,
    message: &'static str,
}

impl Refused {
    /// A request that breaks the contract.
    pub const fn bad_request(message: &'static str) -> Self {
        Self { status: 400, code: "BadRequestError", message }
    }
}

impl std::fmt::Display for Refused {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.message)
    }
}

impl ResponseError for Refused {
    fn error_response(&self) -> HttpResponse<BoxBody> {
        response(self.status).json(self)
    }
}

fn response(status: u16) -> HttpResponseBuilder {
    HttpResponse::build(actix_web::http::StatusCode::from_u16(status).unwrap_or_default())
}

/// The caller, known by the token in the query.
#[derive(Debug)]
pub struct Caller;

impl FromRequest for Caller {
    type Error = Refused;
    type Future = Ready<Result<Self, Refused>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let token = form_urlencoded::parse(request.query_string().as_bytes())
            .find(|(name, _)| name == "accesstoken")
            .map(|(_, token)| token);
        ready(user(token.as_deref()).map(|_| Self).ok_or(Refused {
            status: 401,
            code: "AccessTokenInvalidError",
            message: "The access token is absent or not valid.",
        }))
    }
}

impl Caller {
    /// Whether the caller may do this.
    ///
    /// # Errors
    /// 403.
    pub fn check(&self, permission: &str) -> Result<(), Refused> {
        let refused = Refused { status: 403, code: "InsufficientPermissions", message: "A permission is missing." };
        permits(permission).then_some(()).ok_or(refused)
    }
}

/// An `ObjectId`: 24 hexadecimal digits.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct Id(String);

impl TryFrom<String> for Id {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, &'static str> {
        let is_digit = |byte: &u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(byte);
        let fits = text.len() == 24 && text.as_bytes().iter().all(is_digit);
        if fits { Ok(Self(text)) } else { Err("no ObjectId") }
    }
}

impl From<Id> for String {
    fn from(id: Id) -> Self {
        id.0
    }
}

impl Deref for Id {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

/// Answers in the request's span, with its id.
///
/// # Errors
/// Those of the handler.
pub async fn answered<F>(request: HttpRequest, operation: &'static str, handler: F) -> Result<HttpResponse, Refused>
where
    F: Future<Output = Result<HttpResponse, Refused>>,
{
    let started = std::time::Instant::now();
    let id = request_id::of(request.headers());
    let span = tracing::info_span!(
        "request",
        operation,
        method = request.method().as_str(),
        path = request.path(),
        request_id = id.to_str().unwrap_or_default(),
        client = request.peer_addr().map(tracing::field::display),
    );
    async move {
        let mut response = handler.await.unwrap_or_else(|refused| refused.error_response());
        response.headers_mut().insert(request_id::HEADER.clone(), id);
        let milliseconds = started.elapsed().as_secs_f64() * 1e3;
        tracing::info!(status = response.status().as_u16(), milliseconds, "answered");
        Ok(response)
    }
    .instrument(span)
    .await
}

/// Deletes what the path names: one path parameter, a permission, 204.
///
/// # Errors
/// 401, 403.
pub async fn delete(request: HttpRequest, caller: Caller, id: web::Path<Id>) -> Result<HttpResponse, Refused> {
    answered(request, "delete", async move {
        caller.check("EditContacts")?;
        std::hint::black_box(&*id.into_inner());
        Ok(HttpResponse::NoContent().finish())
    })
    .await
}

/// No such path.
pub async fn not_found(request: HttpRequest) -> HttpResponse {
    with_id(&request, Refused { status: 404, code: "NotFoundError", message: "There is no such path." })
}

/// The path, but not this method; the methods that there are stand in `Allow`.
pub fn not_allowed(methods: &'static str) -> Route {
    web::to(move |request: HttpRequest| {
        let refused = Refused { status: 405, code: "MethodNotAllowed", message: "The path has no such method." };
        let mut response = with_id(&request, refused);
        response.headers_mut().insert(ALLOW, HeaderValue::from_static(methods));
        ready(response)
    })
}

fn with_id(request: &HttpRequest, refused: Refused) -> HttpResponse {
    let mut response = refused.error_response();
    response.headers_mut().insert(request_id::HEADER.clone(), request_id::of(request.headers()));
    response
}
