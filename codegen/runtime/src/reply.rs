//! From answers and failures to HTTP responses.

use std::convert::Infallible;
use std::pin::Pin;
use std::task::{Context, Poll};

use actix_web::body::{BodySize, BodyStream, BoxBody, MessageBody, SizedStream};
use actix_web::http::header::{
    ACCEPT_RANGES, ALLOW, CONTENT_DISPOSITION, CONTENT_RANGE, CONTENT_TYPE, ContentRange, ContentRangeSpec, ETAG,
    HeaderName, HeaderValue, LAST_MODIFIED, RETRY_AFTER, TryIntoHeaderValue as _, WWW_AUTHENTICATE,
};
use actix_web::http::{Method, StatusCode};
use actix_web::{HttpRequest, HttpResponse};
use bytes::Bytes;
use futures_util::TryStreamExt as _;

use crate::answer::{Answer, AnswerBody};
use crate::conditional::{self, Validators};
use crate::context::Call;
use crate::failure::{Chain, Failure};
use crate::file_body::{Content, FileBody, OctetStream};
use crate::media;
use crate::operation::Operation;
use crate::render::RenderFailure;
use crate::server::Settings;
use crate::xml::{self, Xml};

/// How answers are labelled (`Content-Type`) where a client prefers one of the produced types.
#[derive(Debug)]
pub(crate) struct Labels {
    /// Of JSON: that type, if it is a kind of JSON.
    json: HeaderValue,
    /// Of text: that type, if it is text, with the charset.
    text: HeaderValue,
    /// Of files: that type, if it is no range.
    file: HeaderValue,
    /// Whether that type is XML.
    is_xml: bool,
}

impl Labels {
    pub(crate) fn of(produced: &'static str) -> Self {
        let essence = media::essence(produced);
        let is_range = essence.contains('*');
        let is_text = essence.get(..5).is_some_and(|main| main.eq_ignore_ascii_case("text/")) && !is_range;
        let label = |is_right: bool, produced: String, otherwise| {
            let produced = HeaderValue::try_from(produced).ok().filter(|_| is_right);
            produced.unwrap_or(HeaderValue::from_static(otherwise))
        };
        let charset = if media::parameter(produced, "charset").is_none() { "; charset=utf-8" } else { "" };
        Self {
            json: label(media::is_json(essence), produced.to_owned(), media::JSON),
            text: label(is_text, format!("{produced}{charset}"), "text/plain; charset=utf-8"),
            file: label(!is_range, produced.to_owned(), "application/octet-stream"),
            is_xml: media::is_xml(essence),
        }
    }
}

/// The response for an answer to this call, labelled as the client prefers it.
pub(crate) fn of_answer(answer: Answer, labels: Option<&Labels>, call: &Call) -> Result<HttpResponse, Failure> {
    let status = StatusCode::from_u16(answer.status).map_err(Failure::internal)?;
    let label = |label: fn(&Labels) -> &HeaderValue| labels.map(|labels| label(labels).clone());
    let (media_type, body) = match answer.body {
        AnswerBody::Empty => (None, BoxBody::new(())),
        AnswerBody::Json(json) => {
            match xml_table(call.operation, answer.status).filter(|_| labels.is_some_and(|it| it.is_xml)) {
                Some(table) => {
                    let value = serde_json::from_slice(&json).map_err(Failure::internal)?;
                    (label(|it| &it.file), BoxBody::new(xml::of_json(&value, table)))
                }
                None => (label(|it| &it.json), BoxBody::new(Bytes::from(json))),
            }
        }
        AnswerBody::JsonStream(stream) => (
            label(|it| &it.json),
            BoxBody::new(BodyStream::new(logged(stream, call.operation, call.request_id.clone()))),
        ),
        AnswerBody::Text(text) => (label(|it| &it.text), BoxBody::new(text)),
        AnswerBody::Broken(error) => return Err(Failure::internal(error)),
        AnswerBody::File(file) => {
            let file = FileBody { content: file.content.logged(call), ..file };
            return of_file(file, status, answer.headers, label(|it| &it.file), call.head.request());
        }
    };
    let mut response = HttpResponse::new(status).set_body(body);
    if let Some(media_type) = media_type {
        response.headers_mut().insert(CONTENT_TYPE, media_type);
    }
    add_headers(&mut response, answer.headers);
    Ok(response)
}

/// How an answer of this status is written in XML, if it can be.
fn xml_table(operation: &Operation, status: u16) -> Option<&'static Xml> {
    let responses = operation.responses;
    let declared = responses.iter().find(|response| response.statuses.contains(&status));
    declared.or_else(|| responses.iter().find(|response| response.statuses.is_empty()))?.xml
}

/// The response for a file: the whole, a part, or that the client has it already.
fn of_file(
    file: FileBody,
    status: StatusCode,
    declared: Vec<(&'static str, String)>,
    label: Option<HeaderValue>,
    request: &HttpRequest,
) -> Result<HttpResponse, Failure> {
    let mut response = HttpResponse::new(status);
    let headers = response.headers_mut();
    let mut insert = |name, value: Option<HeaderValue>| value.map(|value| headers.insert(name, value));
    let disposition = file.disposition();
    let media_type = match file.media_type {
        Some(media_type) => Some(HeaderValue::try_from(media_type).map_err(Failure::internal)?),
        None => label,
    };
    insert(CONTENT_TYPE, media_type);
    insert(CONTENT_DISPOSITION, disposition.and_then(|it| it.try_into_value().ok()));
    insert(ETAG, file.tag.and_then(|it| it.try_into_value().ok()));
    insert(LAST_MODIFIED, file.modified.and_then(|it| it.try_into_value().ok()));
    add_headers(&mut response, declared);

    let is_conditional = status == StatusCode::OK && matches!(*request.method(), Method::GET | Method::HEAD);
    let there = if is_conditional { Validators::of(response.headers()) } else { Validators::default() };
    if is_conditional && conditional::is_known(request, &there)? {
        return Ok(not_modified(response));
    }
    // What is made anew for each request, and says nothing of its changes, has no parts that fit together.
    let (length, has_parts) = match &file.content {
        Content::Octets(octets) => (octets.len() as u64, !there.is_empty()),
        Content::Seekable { length, .. } => (*length, true),
        Content::Stream(_) => (0, false),
    };
    let mut range = 0..length;
    if is_conditional && has_parts {
        response.headers_mut().insert(ACCEPT_RANGES, HeaderValue::from_static("bytes"));
        if let Some((first, last)) = conditional::part(request, &there, length)? {
            *response.status_mut() = StatusCode::PARTIAL_CONTENT;
            let part =
                ContentRange(ContentRangeSpec::Bytes { range: Some((first, last)), instance_length: Some(length) });
            response.headers_mut().insert(CONTENT_RANGE, part.try_into_value().map_err(Failure::internal)?);
            range = first..last + 1;
        }
    }
    let body = match file.content {
        Content::Octets(octets) if range.end - range.start == length => BoxBody::new(octets),
        // The range lies within: both ends are places in memory.
        Content::Octets(octets) => BoxBody::new(octets.slice(range.start as usize..range.end as usize)),
        Content::Seekable { open, .. } => BoxBody::new(SizedStream::new(range.end - range.start, open(range))),
        Content::Stream(stream) => BoxBody::new(BodyStream::new(stream)),
    };
    Ok(response.set_body(body))
}

/// The response of a client that has what there is: 304, and of the headers those that are not about a body.
pub(crate) fn not_modified(mut response: HttpResponse) -> HttpResponse {
    *response.status_mut() = StatusCode::NOT_MODIFIED;
    for name in [CONTENT_TYPE, CONTENT_DISPOSITION] {
        response.headers_mut().remove(name);
    }
    response
}

impl FileBody {
    /// The response for it, whatever request it answers with 200: what the server of the contract makes of a file, for
    /// what stands beside it. It is a part, where the request asks for one, or says that the client has it already.
    ///
    /// # Errors
    /// 412 and 416, and a 500 for a media type that cannot be.
    pub fn into_response(self, request: &HttpRequest) -> Result<HttpResponse, Failure> {
        of_file(self, StatusCode::OK, Vec::new(), None, request)
    }
}

impl Content {
    /// The same; an error that ends it is logged.
    fn logged(self, call: &Call) -> Self {
        match self {
            Self::Octets(octets) => Self::Octets(octets),
            Self::Stream(stream) => Self::Stream(logged(stream, call.operation, call.request_id.clone())),
            Self::Seekable { length, open } => {
                let (operation, id) = (call.operation, call.request_id.clone());
                Self::Seekable { length, open: Box::new(move |range| logged(open(range), operation, id)) }
            }
        }
    }
}

/// The same octets; an error that ends them is logged, since no client is told.
fn logged(octets: OctetStream, operation: &'static Operation, id: HeaderValue) -> OctetStream {
    let operation = operation.id;
    Box::pin(octets.inspect_err(move |error| {
        let request_id = id.to_str().unwrap_or_default();
        tracing::error!(operation, request_id, error = %Chain(&**error), "an answer broke off");
    }))
}

/// Adds headers; one that cannot be is logged and left out.
fn add_headers(response: &mut HttpResponse, headers: Vec<(&'static str, String)>) {
    for (name, value) in headers {
        match (HeaderName::try_from(name), HeaderValue::try_from(value)) {
            (Ok(name), Ok(value)) => response.headers_mut().append(name, value),
            _ => tracing::error!(name, "a header that cannot be is left out"),
        }
    }
}

impl Failure {
    /// The response for it, whatever it is an answer to: what the server of the contract makes of a failure, for what
    /// stands beside it. A client is told nothing internal.
    pub fn into_response(self, render: &dyn RenderFailure) -> HttpResponse {
        let failure = self.public();
        let rendered = render.render(&failure);
        let status = StatusCode::from_u16(failure.status()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let mut response = HttpResponse::new(status).set_body(BoxBody::new(Bytes::from(rendered.body)));
        response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(rendered.media_type));
        if let Some(retry_after) = failure.retry_after() {
            response.headers_mut().insert(RETRY_AFTER, HeaderValue::from(retry_after.as_secs().max(1)));
        }
        add_headers(&mut response, failure.headers().to_vec());
        response
    }
}

/// The response for a failure of the contract's. The challenges are those of a 401 that brings none itself.
pub(crate) fn of_failure(mut failure: Failure, settings: &Settings, challenges: &[HeaderValue]) -> HttpResponse {
    if let (429 | 503, None, Some(retry_after)) = (failure.status(), failure.retry_after(), settings.retry_after) {
        failure = failure.with_retry_after(retry_after);
    }
    let mut response = failure.into_response(&*settings.render);
    if response.status() == StatusCode::UNAUTHORIZED && !response.headers().contains_key(WWW_AUTHENTICATE) {
        for challenge in challenges {
            response.headers_mut().append(WWW_AUTHENTICATE, challenge.clone());
        }
    }
    response
}

/// The response for OPTIONS where the contract declares none (RFC 9110, section 9.3.7).
pub(crate) fn of_options(allow: &str) -> HttpResponse {
    let mut response = HttpResponse::new(StatusCode::NO_CONTENT);
    if let Ok(allow) = HeaderValue::try_from(allow) {
        response.headers_mut().insert(ALLOW, allow);
    }
    response
}

/// The same response to HEAD: the headers of GET, and no body that anyone would read (RFC 9110, section 9.3.2).
pub(crate) fn without_body(response: HttpResponse) -> HttpResponse {
    response.map_body(|_, body| BoxBody::new(Unread(body.size())))
}

/// A body of this size that is not there.
struct Unread(BodySize);

impl MessageBody for Unread {
    type Error = Infallible;

    fn size(&self) -> BodySize {
        self.0
    }

    fn poll_next(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Result<Bytes, Infallible>>> {
        Poll::Ready(None)
    }
}
