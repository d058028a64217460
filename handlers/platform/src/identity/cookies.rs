//! The cookie with the access token, which requests may come with it, and the cookie that a device is recognized by.

use std::time::Duration;

use actix_web::{
    cookie::{Cookie, SameSite, time},
    http::header::ORIGIN,
};
use generated::rt::{Client, Failure, RequestHead};

use crate::{Origin, identity::keycloak::STATE_COOKIE, store::SOURCE_LIFETIME};

/// The cookie's name; the same as the query parameter's.
const NAME: &str = "accesstoken";

/// The name of the cookie that devices are recognized by.
const DEVICE_NAME: &str = "device";

/// Where the client reaches the server.
pub fn origin(client: &Client) -> Option<Origin> {
    format!("{}://{}", client.scheme, client.host).parse().ok()
}

/// The cookie that keeps this token, as a header's value. Scripts do not see it, other sites do not send it, and no
/// connection that others can read carries it.
pub fn cookie(client: &Client, token: &str, lifetime: Duration) -> String {
    build(client, NAME, token, lifetime)
}

/// The cookie by which a device is recognized from which a user has logged in, as a header's value. It grants nothing.
pub fn device_cookie(client: &Client, token: &str) -> String {
    build(client, DEVICE_NAME, token, SOURCE_LIFETIME)
}

/// The cookie that ends the one with the `state` of a login through Keycloak, as a header's value.
pub fn end_of_state(client: &Client) -> String {
    build(client, STATE_COOKIE, "", Duration::ZERO)
}

fn build(client: &Client, name: &str, value: &str, lifetime: Duration) -> String {
    let is_loopback = origin(client).is_some_and(|origin| origin.is_loopback());
    Cookie::build(name, value)
        .path("/")
        .http_only(true)
        .same_site(SameSite::Lax)
        .secure(!is_loopback)
        .max_age(time::Duration::seconds(lifetime.as_secs().try_into().unwrap_or(i64::MAX)))
        .finish()
        .to_string()
}

/// The token of the device in the request's cookie, if it can be one.
pub(super) fn device(head: &RequestHead) -> Option<String> {
    let is_token = |text: &String| {
        text.len() == 43 && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_')
    };
    head.cookie(DEVICE_NAME).filter(is_token)
}

/// The token in the request's cookie.
pub(crate) fn token(head: &RequestHead) -> Option<String> {
    head.cookie(NAME)
}

/// Whether a request that writes comes from one of our own pages, or one of these. Browsers say where it comes from, and a
/// page of someone else can make them send the cookie along; who says nothing is no browser of today, and can send the
/// token itself.
pub(crate) fn is_trusted(head: &RequestHead, trusted: &[Origin]) -> bool {
    let said = head.headers().get(ORIGIN).and_then(|said| said.to_str().ok()?.parse::<Origin>().ok());
    said.is_some_and(|said| Some(&said) == origin(&head.client()).as_ref() || trusted.contains(&said))
}

/// Refuses a request by cookie to which a page of another site has led the browser, such as by a link: browsers send the
/// cookie along. For operations that write although their method is `GET`.
///
/// # Errors
/// A 403 for such a request.
pub fn refuse_foreign_pages(head: &RequestHead) -> Result<(), Failure> {
    let by_token = head.query(NAME).is_some_and(|token| !token.is_empty());
    let is_foreign = head.headers().get("sec-fetch-site").is_some_and(|site| site == "cross-site");
    if by_token || !is_foreign {
        return Ok(());
    }
    Err(Failure::new(403, "AccessDenied", "A page of another site cannot do this with the cookie."))
}
