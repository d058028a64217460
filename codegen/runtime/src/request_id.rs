//! The id of a request: the client's, if it is sane, or a new one.

use std::cell::Cell;

use actix_web::http::header::{HeaderMap, HeaderName, HeaderValue};
use uuid::Uuid;

/// The header that carries it, both ways.
pub static HEADER: HeaderName = HeaderName::from_static("x-request-id");

/// The longest id that is taken over.
const MAX_LENGTH: usize = 128;

/// The id of the request with these headers. Whoever answers without this crate can put it into the request's headers, so
/// that there is one id whoever answers.
pub fn of(headers: &HeaderMap) -> HeaderValue {
    headers.get(&HEADER).filter(|id| is_sane(id.as_bytes())).cloned().unwrap_or_else(made)
}

/// Only what cannot confuse a log or a header.
fn is_sane(id: &[u8]) -> bool {
    let is_plain = |byte: &u8| byte.is_ascii_alphanumeric() || b"-_.:/+=@".contains(byte);
    (1..=MAX_LENGTH).contains(&id.len()) && id.iter().all(is_plain)
}

thread_local! {
    /// A random start for each thread and a counter from there: as unique as a random number, without asking the
    /// operating system for one at each request.
    static NEXT: Cell<u128> = Cell::new(Uuid::new_v4().as_u128());
}

fn made() -> HeaderValue {
    let id = NEXT.get();
    // An odd step that touches all bits: consecutive ids do not look alike, and none comes twice.
    NEXT.set(id.wrapping_add(0x9E37_79B9_7F4A_7C15_F39C_C060_5CED_C835));
    let mut text = [0; 32];
    let text: &str = Uuid::from_u128(id).as_simple().encode_lower(&mut text);
    HeaderValue::from_str(text).unwrap_or(HeaderValue::from_static("none"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn taken_over_or_made() {
        let mut headers = HeaderMap::new();
        let made = of(&headers);
        assert!(made.len() == 32 && made != of(&headers));
        headers.insert(HEADER.clone(), HeaderValue::from_static("a-1"));
        assert_eq!(of(&headers), "a-1");
        for bad in ["a b", "a\"b", &"x".repeat(129)] {
            headers.insert(HEADER.clone(), HeaderValue::from_str(bad).unwrap());
            assert_ne!(of(&headers), bad);
        }
    }
}
