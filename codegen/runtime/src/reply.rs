//! From answers and failures to HTTP responses.

use actix_web::HttpResponse;
use actix_web::body::{BodyStream, BoxBody};
use actix_web::http::StatusCode;
use actix_web::http::header::{ALLOW, CONTENT_DISPOSITION, CONTENT_TYPE, HeaderName, HeaderValue, RETRY_AFTER};
use actix_web::http::header::{TryIntoHeaderValue as _, WWW_AUTHENTICATE};
use bytes::Bytes;

use crate::answer::{Answer, AnswerBody, Content};
use crate::failure::Failure;
use crate::media;
use crate::server::Settings;

/// How answers are labelled (`Content-Type`) where a client prefers one of the produced types.
#[derive(Debug)]
pub(crate) struct Labels {
    /// Of JSON: that type, if it is a kind of JSON.
    json: HeaderValue,
    /// Of text: that type, if it is text, with the charset.
    text: HeaderValue,
    /// Of files: that type, if it is no range.
    file: HeaderValue,
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
        }
    }
}

/// The response for an answer, labelled as the client prefers it.
pub(crate) fn of_answer(answer: Answer, labels: Option<&Labels>) -> Result<HttpResponse, Failure> {
    let status = StatusCode::from_u16(answer.status).map_err(Failure::internal)?;
    let label = |label: fn(&Labels) -> &HeaderValue| labels.map(|labels| label(labels).clone());
    let mut disposition = None;
    let (media_type, body) = match answer.body {
        AnswerBody::Empty => (None, BoxBody::new(())),
        AnswerBody::Json(json) => (label(|it| &it.json), BoxBody::new(Bytes::from(json))),
        AnswerBody::Text(text) => (label(|it| &it.text), BoxBody::new(text)),
        AnswerBody::Broken(error) => return Err(Failure::internal(error)),
        AnswerBody::File(file) => {
            disposition = file.disposition().and_then(|disposition| disposition.try_into_value().ok());
            let media_type = match file.media_type {
                Some(media_type) => Some(HeaderValue::try_from(media_type).map_err(Failure::internal)?),
                None => label(|it| &it.file),
            };
            match file.content {
                Content::Octets(octets) => (media_type, BoxBody::new(octets)),
                Content::Stream(stream) => (media_type, BoxBody::new(BodyStream::new(stream))),
            }
        }
    };
    let mut response = HttpResponse::new(status).set_body(body);
    if let Some(media_type) = media_type {
        response.headers_mut().insert(CONTENT_TYPE, media_type);
    }
    if let Some(disposition) = disposition {
        response.headers_mut().insert(CONTENT_DISPOSITION, disposition);
    }
    add_headers(&mut response, answer.headers);
    Ok(response)
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

/// The response for a failure. The challenges are those of a 401 that brings none itself.
pub(crate) fn of_failure(failure: Failure, settings: &Settings, challenges: &[HeaderValue]) -> HttpResponse {
    let failure = failure.public();
    let rendered = settings.render.render(&failure);
    let status = StatusCode::from_u16(failure.status()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let mut response = HttpResponse::new(status).set_body(BoxBody::new(Bytes::from(rendered.body)));
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(rendered.media_type));
    let retry_after = failure.retry_after().or(match status.as_u16() {
        429 | 503 => settings.retry_after,
        _ => None,
    });
    if let Some(retry_after) = retry_after {
        response.headers_mut().insert(RETRY_AFTER, HeaderValue::from(retry_after.as_secs().max(1)));
    }
    add_headers(&mut response, failure.headers().to_vec());
    if status == StatusCode::UNAUTHORIZED && !response.headers().contains_key(WWW_AUTHENTICATE) {
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
