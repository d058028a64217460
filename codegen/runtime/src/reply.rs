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

/// The response for an answer. `negotiated` is the produced type that the client prefers.
pub(crate) fn of_answer(answer: Answer, negotiated: &'static str) -> Result<HttpResponse, Failure> {
    let status = StatusCode::from_u16(answer.status).map_err(Failure::internal)?;
    let (media_type, body) = match answer.body {
        AnswerBody::Empty => (None, BoxBody::new(())),
        AnswerBody::Json(json) => (Some(json_type(negotiated)), BoxBody::new(Bytes::from(json))),
        AnswerBody::Text(text) => (Some(text_type(negotiated)), BoxBody::new(text)),
        AnswerBody::Broken(error) => return Err(Failure::internal(error)),
        AnswerBody::File(file) => return of_file(status, answer.headers, file, negotiated),
    };
    let mut response = HttpResponse::new(status).set_body(body);
    if let Some(media_type) = media_type {
        response.headers_mut().insert(CONTENT_TYPE, media_type);
    }
    add_headers(&mut response, answer.headers);
    Ok(response)
}

fn of_file(
    status: StatusCode,
    headers: Vec<(&'static str, String)>,
    file: crate::answer::FileBody,
    negotiated: &'static str,
) -> Result<HttpResponse, Failure> {
    let disposition = file.disposition();
    let media_type = match file.media_type {
        Some(media_type) => HeaderValue::try_from(media_type).map_err(Failure::internal)?,
        // JSON is what is produced where nothing is declared; a file is hardly any.
        None if negotiated.contains('*') => HeaderValue::from_static("application/octet-stream"),
        None => HeaderValue::from_static(negotiated),
    };
    let body = match file.content {
        Content::Octets(octets) => BoxBody::new(octets),
        Content::Stream(stream) => BoxBody::new(BodyStream::new(stream)),
    };
    let mut response = HttpResponse::new(status).set_body(body);
    response.headers_mut().insert(CONTENT_TYPE, media_type);
    if let Some(value) = disposition.and_then(|disposition| disposition.try_into_value().ok()) {
        response.headers_mut().insert(CONTENT_DISPOSITION, value);
    }
    add_headers(&mut response, headers);
    Ok(response)
}

/// JSON is labelled as what was negotiated only if that is a kind of JSON.
fn json_type(negotiated: &'static str) -> HeaderValue {
    let negotiated = if media::is_json(media::essence(negotiated)) { negotiated } else { media::JSON };
    HeaderValue::from_static(negotiated)
}

fn text_type(negotiated: &'static str) -> HeaderValue {
    let essence = media::essence(negotiated);
    let is_text = essence.get(..5).is_some_and(|main| main.eq_ignore_ascii_case("text/")) && essence != "text/*";
    match (is_text, media::parameter(negotiated, "charset")) {
        (true, Some(_)) => HeaderValue::from_static(negotiated),
        (true, None) => HeaderValue::try_from(format!("{negotiated}; charset=utf-8"))
            .unwrap_or(HeaderValue::from_static("text/plain; charset=utf-8")),
        (false, _) => HeaderValue::from_static("text/plain; charset=utf-8"),
    }
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
