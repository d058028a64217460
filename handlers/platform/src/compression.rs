//! Compression of answers: gzip for what is text, where the client takes it and it pays.

use actix_http::encoding::Encoder;
use actix_web::{
    Error,
    body::{BodySize, MessageBody},
    dev::{ServiceRequest, ServiceResponse},
    http::{
        StatusCode,
        header::{
            ACCEPT_RANGES, AcceptEncoding, CACHE_CONTROL, CONTENT_ENCODING, CONTENT_RANGE, CONTENT_TYPE,
            ContentEncoding, ETAG, Encoding, HeaderMap, HeaderValue, IF_NONE_MATCH, VARY,
        },
    },
    middleware::Next,
};

/// The smallest body that is compressed, in bytes. Below, it fits in a packet anyway.
const WORTH_IT: u64 = 1024;

/// Compresses what the wrapped services answer.
///
/// An entity tag names one sequence of bytes (RFC 9110, section 8.8.3), and gzip makes another: the tag of a compressed
/// answer is a weak one. `If-None-Match` compares weakly, so the services may compare the tags that they gave.
///
/// # Errors
/// Those of the wrapped services.
pub(crate) async fn compress<B: MessageBody + 'static>(
    mut request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<Encoder<B>>, Error> {
    let takes_gzip = takes_gzip(&request);
    strengthen(request.headers_mut());
    let response = next.call(request).await?;
    Ok(response.map_body(|head, body| {
        let varies = head.status == StatusCode::NOT_MODIFIED || is_compressible(head.status, head.headers());
        let pays = match body.size() {
            BodySize::None => false,
            BodySize::Sized(bytes) => bytes >= WORTH_IT,
            BodySize::Stream => true,
        };
        if !varies {
            return Encoder::response(ContentEncoding::Identity, head, body);
        }
        if takes_gzip && (pays || head.status == StatusCode::NOT_MODIFIED) {
            weaken(head.headers_mut());
        }
        if takes_gzip && pays {
            // This adds `Content-Encoding` and `Vary`.
            return Encoder::response(ContentEncoding::Gzip, head, body);
        }
        head.headers_mut().append(VARY, HeaderValue::from_static("accept-encoding"));
        Encoder::response(ContentEncoding::Identity, head, body)
    }))
}

/// Whether the client prefers gzip to plain answers.
pub(crate) fn takes_gzip(request: &impl actix_web::HttpMessage) -> bool {
    let supported = [Encoding::identity(), Encoding::gzip()];
    let accepted = request.get_header::<AcceptEncoding>();
    accepted.and_then(|accepted| accepted.negotiate(supported.iter())) == Some(Encoding::gzip())
}

/// Whether an answer may have two forms. Parts of files have one only, and whoever may ask for parts gets the whole in
/// the same form, or the parts would not fit.
fn is_compressible(status: StatusCode, headers: &HeaderMap) -> bool {
    let is_fixed = [CONTENT_ENCODING, CONTENT_RANGE, ACCEPT_RANGES].iter().any(|name| headers.contains_key(name));
    let text = |name| headers.get(name).and_then(|value| value.to_str().ok());
    let is_kept = text(CACHE_CONTROL).is_some_and(|value| value.contains("no-transform"));
    let has_body = !status.is_informational() && status != StatusCode::NO_CONTENT;
    has_body && !is_fixed && !is_kept && text(CONTENT_TYPE).is_some_and(is_text)
}

fn is_text(media_type: &str) -> bool {
    let essence = media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    let Some((main, sub)) = essence.split_once('/') else { return false };
    match main {
        "text" => true,
        "application" => matches!(sub, "json" | "yaml" | "xml" | "javascript") || is_suffixed(sub),
        "image" => is_suffixed(sub),
        _ => false,
    }
}

fn is_suffixed(subtype: &str) -> bool {
    subtype.rsplit_once('+').is_some_and(|(_, suffix)| matches!(suffix, "json" | "yaml" | "xml"))
}

/// Takes `W/` from the tags of `If-None-Match`.
fn strengthen(headers: &mut HeaderMap) {
    let tags: Vec<HeaderValue> = headers.get_all(IF_NONE_MATCH).cloned().collect();
    if !tags.iter().any(|tag| tag.as_bytes().starts_with(b"W/") || tag.as_bytes().windows(3).any(|part| part == b" W/"))
    {
        return;
    }
    headers.remove(IF_NONE_MATCH);
    for tag in tags {
        let strong = tag.to_str().ok().and_then(|tag| HeaderValue::from_str(&tag.replace("W/\"", "\"")).ok());
        headers.append(IF_NONE_MATCH, strong.unwrap_or(tag));
    }
}

/// Puts `W/` before a strong tag.
fn weaken(headers: &mut HeaderMap) {
    let strong = headers.get(ETAG).and_then(|tag| tag.to_str().ok()).filter(|tag| tag.starts_with('"'));
    if let Some(weak) = strong.and_then(|tag| HeaderValue::try_from(format!("W/{tag}")).ok()) {
        headers.insert(ETAG, weak);
    }
}

#[cfg(test)]
mod tests {
    use std::io::Read as _;

    use actix_web::{
        App, HttpResponse,
        body::{BodyStream, to_bytes},
        http::header::ACCEPT_ENCODING,
        middleware::from_fn,
        test::{TestRequest, call_service, init_service},
        web::{self, Bytes},
    };
    use flate2::read::GzDecoder;
    use futures_util::stream;

    use super::*;

    /// What becomes of an answer for a client that takes gzip.
    async fn compressed(answer: fn() -> HttpResponse) -> (HeaderMap, Bytes) {
        let app = App::new().wrap(from_fn(compress)).default_service(web::to(move || async move { answer() }));
        let app = init_service(app).await;
        let request = TestRequest::get().insert_header((ACCEPT_ENCODING, "gzip")).to_request();
        let response = call_service(&app, request).await;
        let headers = response.headers().clone();
        (headers, to_bytes(response.into_body()).await.unwrap())
    }

    #[actix_web::test]
    async fn streams_of_text_arrive_whole() {
        let (headers, octets) = compressed(|| {
            let rows = (0..2000).map(|row| Ok::<_, Error>(Bytes::from(format!("{row},somebody@example.com\r\n"))));
            HttpResponse::Ok().content_type("text/csv; charset=utf-8").body(BodyStream::new(stream::iter(rows)))
        })
        .await;
        assert_eq!(headers.get(CONTENT_ENCODING).unwrap(), "gzip");
        let mut text = String::new();
        GzDecoder::new(&*octets).read_to_string(&mut text).unwrap();
        assert_eq!((text.lines().count(), text.lines().last()), (2000, Some("1999,somebody@example.com")));
    }

    #[actix_web::test]
    async fn what_must_not_change_does_not() {
        let answers: [fn() -> HttpResponse; 5] = [
            || HttpResponse::Ok().content_type("application/pdf").body(vec![b'a'; 5000]),
            || HttpResponse::Ok().body(vec![b'a'; 5000]),
            || {
                let mut part = HttpResponse::PartialContent();
                let part = part.insert_header((CONTENT_RANGE, "bytes 0-4999/9000")).insert_header((ETAG, "\"a\""));
                part.content_type("text/csv").body(vec![b'a'; 5000])
            },
            || {
                let mut whole = HttpResponse::Ok();
                let whole = whole.insert_header((ACCEPT_RANGES, "bytes")).insert_header((ETAG, "\"a\""));
                whole.content_type("text/csv").body(vec![b'a'; 5000])
            },
            || {
                let mut kept = HttpResponse::Ok();
                kept.insert_header((CACHE_CONTROL, "private, no-transform"));
                kept.content_type("application/json").body(vec![b'a'; 5000])
            },
        ];
        for (number, answer) in answers.into_iter().enumerate() {
            let (headers, octets) = compressed(answer).await;
            assert_eq!((headers.get(CONTENT_ENCODING), octets.len()), (None, 5000), "{number}");
            assert!(!headers.contains_key(VARY), "{number}");
            assert!(headers.get(ETAG).is_none_or(|tag| tag == "\"a\""), "{number}");
        }
    }

    #[test]
    fn kinds_of_text() {
        for media_type in [
            "application/json",
            "application/problem+json; charset=utf-8",
            "TEXT/CSV",
            "image/svg+xml",
            "application/yaml",
        ] {
            assert!(is_text(media_type), "{media_type}");
        }
        for media_type in ["application/pdf", "image/png", "application/zip", "application/octet-stream", "json", ""] {
            assert!(!is_text(media_type), "{media_type}");
        }
    }
}
