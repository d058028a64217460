//! A service that accepts every request that decodes, in process.

use std::pin::Pin;
use std::sync::Arc;

use actix_web::body::MessageBody;
use actix_web::dev::{Payload, Service as _, ServiceResponse};
use actix_web::error::PayloadError;
use actix_web::rt::Runtime;
use actix_web::test::{TestRequest, init_service};
use actix_web::{App, body};
use cost::api::cost::*;
use cost::rt::{Bytes, Context, Failure};
use cost::{Authenticator, Principals, Service};
use futures_util::{Stream, stream};

/// Size of the pieces in which a body arrives, in bytes; a server reads a socket in pieces of about this size.
const PIECE: usize = 16 << 10;

struct Accepting;

impl Principals for Accepting {}

impl Service for Accepting {
    type Principals = Self;
    type Error = Failure;
}

impl Authenticator for Accepting {
    type Principals = Self;
}

macro_rules! accepting {
    ($($method:ident($request:ident) -> $response:ident),* $(,)?) => {
        impl CostApi for Accepting {
            $(async fn $method(&self, _: Context, _: $request) -> Result<$response, Failure> {
                Ok($response::NoContent)
            })*
        }
    };
}

accepting! {
    get_pieces(GetPieces) -> GetPiecesResponse,
    get_query(GetQuery) -> GetQueryResponse,
    get_segment(GetSegment) -> GetSegmentResponse,
    post_book(PostBook) -> PostBookResponse,
    post_files(PostFiles) -> PostFilesResponse,
    post_form(PostForm) -> PostFormResponse,
    post_form_body(PostFormBody) -> PostFormBodyResponse,
    post_maps(PostMaps) -> PostMapsResponse,
    post_numbers(PostNumbers) -> PostNumbersResponse,
    post_object(PostObject) -> PostObjectResponse,
    post_pets(PostPets) -> PostPetsResponse,
    post_strings(PostStrings) -> PostStringsResponse,
    post_trees(PostTrees) -> PostTreesResponse,
    post_unique(PostUnique) -> PostUniqueResponse,
    put_words(PutWords) -> PutWordsResponse,
}

/// A request, before it is sent.
#[derive(Debug, Clone, Default)]
pub(crate) struct Request {
    pub(crate) method: &'static str,
    /// Path and query, encoded.
    pub(crate) target: String,
    pub(crate) headers: Vec<(&'static str, String)>,
    pub(crate) body: Vec<u8>,
}

impl Request {
    /// Bytes of the request that its sender chooses.
    pub(crate) fn bytes(&self) -> usize {
        let headers: usize = self.headers.iter().map(|(name, value)| name.len() + value.len()).sum();
        self.target.len() + headers + self.body.len()
    }
}

/// What a request got.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Response {
    pub(crate) status: u16,
    pub(crate) body: Vec<u8>,
}

/// Sends a request to the service.
pub(crate) type Send = Box<dyn Fn(Request) -> Response>;

/// Starts the service; it lives as long as the process.
pub(crate) fn start() -> Send {
    let runtime = Runtime::new().unwrap();
    let server = cost::server(Arc::new(Accepting), Accepting);
    let app = runtime.block_on(init_service(App::new().service(server)));
    let (runtime, app) = (&*Box::leak(Box::new(runtime)), &*Box::leak(Box::new(app)));
    Box::new(move |request| {
        runtime.block_on(async move {
            let mut head = TestRequest::with_uri(&request.target).method(request.method.parse().unwrap());
            for header in request.headers {
                head = head.append_header(header);
            }
            if !request.body.is_empty() {
                head = head.append_header(("content-length", request.body.len()));
            }
            let body = Bytes::from(request.body);
            let pieces: Vec<_> = (0..body.len())
                .step_by(PIECE)
                .map(|start| Ok(body.slice(start..body.len().min(start + PIECE))))
                .collect();
            let payload = if pieces.is_empty() {
                Payload::None
            } else {
                let payload: Pin<Box<dyn Stream<Item = Result<Bytes, PayloadError>>>> = Box::pin(stream::iter(pieces));
                Payload::Stream { payload }
            };
            let (http, _) = head.to_request().replace_payload(payload);
            read(app.call(http).await.unwrap()).await
        })
    })
}

async fn read(response: ServiceResponse<impl MessageBody>) -> Response {
    let status = response.status().as_u16();
    let body = body::to_bytes(response.into_body()).await.map_err(|_| "the body cannot be read").unwrap();
    Response { status, body: body.to_vec() }
}
