//! The cookie with the access token, and which requests may come with it.

use std::time::Duration;

use actix_web::{
    cookie::{Cookie, SameSite, time},
    http::header::ORIGIN,
};
use generated::rt::{Client, RequestHead};

use crate::Origin;

/// The cookie's name; the same as the query parameter's.
const NAME: &str = "accesstoken";

/// Where the client reaches the server; none where what it says of that makes no sense.
pub fn origin(client: &Client) -> Option<Origin> {
    format!("{}://{}", client.scheme, client.host).parse().ok()
}

/// The cookie that keeps this token, as a header's value. Scripts do not see it, other sites do not send it, and no
/// connection that others can read carries it.
pub fn cookie(client: &Client, token: &str, lifetime: Duration) -> String {
    let is_loopback = origin(client).is_some_and(|origin| origin.is_loopback());
    Cookie::build(NAME, token)
        .path("/")
        .http_only(true)
        .same_site(SameSite::Lax)
        .secure(!is_loopback)
        .max_age(time::Duration::seconds(lifetime.as_secs().try_into().unwrap_or(i64::MAX)))
        .finish()
        .to_string()
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
