//! Headers that keep responses from caches, frames and pages that they are not for, and the check of `Host` that keeps
//! pages from a server with the development token.

use actix_cors::Cors;
use actix_web::{
    Error,
    body::{BoxBody, EitherBody, MessageBody},
    dev::{ServiceRequest, ServiceResponse},
    http::header::{
        CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_SECURITY_POLICY, ETAG, EXPIRES, HOST, HeaderMap, HeaderName,
        HeaderValue, LAST_MODIFIED, LOCATION, ORIGIN, REFERRER_POLICY, RETRY_AFTER, STRICT_TRANSPORT_SECURITY,
        WWW_AUTHENTICATE, X_CONTENT_TYPE_OPTIONS,
    },
    middleware::{DefaultHeaders, Next},
    web::Data,
};
use generated::{
    CONTRACT,
    rt::{Failure, Operation, Scheme, request_id},
};

use crate::{Origin, origin, server::respond};

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

/// Origins of other machines whose pages may call the API while the development token is on.
#[derive(Debug, Clone)]
pub(crate) struct OtherOrigins(pub(crate) Vec<Origin>);

/// Serves only requests for this machine's own names (421), and of its own pages (403). Asks the application's
/// `Data<OtherOrigins>`.
///
/// A page whose own name resolves to this machine (DNS rebinding) reads responses as if they were the page's own. Its name
/// is in `Host`. A page that sends a form to this machine is in `Origin`.
///
/// # Errors
/// Those of the wrapped services.
pub(crate) async fn loopback_only<B: MessageBody + 'static>(
    others: Data<OtherOrigins>,
    request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<EitherBody<B, BoxBody>>, Error> {
    let refusal = if !is_for_loopback(&request) {
        Failure::new(
            421,
            "MisdirectedRequest",
            "While the development token is on, the server is reached by localhost, 127.0.0.1 or [::1] only.",
        )
    } else if !is_from_loopback(&request, &others.0) {
        Failure::new(403, "AccessDenied", "While the development token is on, pages of other machines are refused.")
    } else {
        return Ok(next.call(request).await?.map_into_left_body());
    };
    Ok(request.into_response(respond(refusal).map_into_right_body()))
}

fn is_for_loopback(request: &ServiceRequest) -> bool {
    let named = request.uri().authority().map(|authority| authority.as_str());
    let hosts = request.headers().get_all(HOST).map(|host| host.to_str().unwrap_or_default());
    let mut hosts = hosts.chain(named).peekable();
    hosts.peek().is_some() && hosts.all(origin::is_loopback_host)
}

fn is_from_loopback(request: &ServiceRequest, others: &[Origin]) -> bool {
    request.headers().get_all(ORIGIN).all(|origin| {
        let origin = origin.to_str().ok().and_then(|origin| origin.parse::<Origin>().ok());
        origin.is_some_and(|origin| origin.is_loopback() || others.contains(&origin))
    })
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
