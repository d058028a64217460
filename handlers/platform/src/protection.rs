//! Headers that keep answers from caches, frames and pages that they are not for.

use actix_cors::Cors;
use actix_web::{
    Error,
    body::MessageBody,
    dev::{ServiceRequest, ServiceResponse},
    http::header::{
        CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_SECURITY_POLICY, ETAG, EXPIRES, HeaderMap, HeaderName, HeaderValue,
        LAST_MODIFIED, LOCATION, REFERRER_POLICY, RETRY_AFTER, STRICT_TRANSPORT_SECURITY, WWW_AUTHENTICATE,
        X_CONTENT_TYPE_OPTIONS,
    },
    middleware::{DefaultHeaders, Next},
};
use generated::{
    CONTRACT,
    rt::{Operation, Scheme, request_id},
};

use crate::Origin;

/// The headers of every answer that has none of its own.
pub(crate) fn headers(public_url: Option<&Origin>) -> DefaultHeaders {
    let headers = DefaultHeaders::new()
        .add((X_CONTENT_TYPE_OPTIONS, "nosniff"))
        // Tokens travel in queries, so no page learns from which URL it was reached.
        .add((REFERRER_POLICY, "no-referrer"))
        .add((CONTENT_SECURITY_POLICY, "frame-ancestors 'none'"));
    // A year. Only the operator knows that the server will be there with TLS all that time; and only of this host.
    match public_url.map(Origin::scheme) {
        Some(Scheme::Https) => headers.add((STRICT_TRANSPORT_SECURITY, "max-age=31536000")),
        _ => headers,
    }
}

/// Pages of these origins may call the API, with cookies; without origins, none but the server's own.
pub(crate) fn cross_origin(origins: &[Origin]) -> Cors {
    let methods: Vec<_> = CONTRACT.operations.iter().map(|operation| operation.method).chain(["HEAD"]).collect();
    let exposed = [request_id::HEADER.clone(), ETAG, RETRY_AFTER, LOCATION, CONTENT_DISPOSITION, WWW_AUTHENTICATE];
    let rules = Cors::default().allowed_methods(methods).allow_any_header().supports_credentials().max_age(3600);
    origins.iter().fold(rules.expose_headers(exposed), |rules, origin| rules.allowed_origin(&origin.to_string()))
}

/// Keeps what operations answer out of caches, unless the answer says itself how it may be kept: it is about people, or, as
/// after a log-in, has a token in it. What anybody can GET is left alone.
///
/// # Errors
/// Those of the wrapped services.
pub(crate) async fn keep_private<B: MessageBody + 'static>(
    request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<B>, Error> {
    let mut response = next.call(request).await?;
    let is_private = |operation: &Operation| !operation.security.is_empty() || operation.method != "GET";
    if Operation::answered(response.response()).is_some_and(is_private) {
        let headers = response.headers_mut();
        if let Some(rule) = rule(headers) {
            headers.insert(CACHE_CONTROL, HeaderValue::from_static(rule));
        }
    }
    Ok(response)
}

/// How a private answer with these headers may be kept, if they do not say.
fn rule(headers: &HeaderMap) -> Option<&'static str> {
    let has = |names: &[HeaderName]| names.iter().any(|name| headers.contains_key(name));
    if has(&[CACHE_CONTROL, EXPIRES]) {
        None
    } else if has(&[ETAG, LAST_MODIFIED]) {
        // To be kept by its reader, and asked for again with the mark that it has.
        Some("private, no-cache")
    } else {
        Some("no-store")
    }
}
