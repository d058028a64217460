//! Conditional requests (RFC 9110, section 13) and requests for a part (section 14): what a client already has, and what
//! it asks for, compared with what there is.

use std::time::{Duration, SystemTime};

use actix_web::HttpMessage as _;
use actix_web::HttpRequest;
use actix_web::http::Method;
use actix_web::http::header::{
    self, ETAG, EntityTag, HeaderMap, HttpDate, IF_MATCH, IF_NONE_MATCH, IF_RANGE, IfMatch, IfModifiedSince,
    IfNoneMatch, IfUnmodifiedSince, LAST_MODIFIED,
};

use crate::failure::Failure;

/// What there is, as the headers of its answer tell it.
#[derive(Debug, Default)]
pub(crate) struct Validators {
    tag: Option<EntityTag>,
    modified: Option<SystemTime>,
}

impl Validators {
    /// Those in the headers of an answer.
    pub(crate) fn of(answer: &HeaderMap) -> Self {
        Self {
            tag: text(answer, &ETAG).and_then(|tag| tag.parse().ok()),
            modified: text(answer, &LAST_MODIFIED).and_then(date),
        }
    }

    /// Whether nothing says when there is something else.
    pub(crate) const fn is_empty(&self) -> bool {
        self.tag.is_none() && self.modified.is_none()
    }
}

/// Whether a client that asks with GET or HEAD has what there is already, so that the answer is 304; in the order of RFC
/// 9110, section 13.2.2.
///
/// # Errors
/// 412, where it asks for what there is no longer.
pub(crate) fn is_known(request: &HttpRequest, there: &Validators) -> Result<bool, Failure> {
    let headers = request.headers();
    let holds = if headers.contains_key(IF_MATCH) {
        match request.get_header::<IfMatch>() {
            Some(IfMatch::Any) => true,
            Some(IfMatch::Items(tags)) => there.tag.as_ref().is_some_and(|tag| tags.iter().any(|it| it.strong_eq(tag))),
            None => false,
        }
    } else {
        match (request.get_header::<IfUnmodifiedSince>(), there.modified) {
            (Some(since), Some(modified)) => modified <= SystemTime::from(since.0),
            _ => true,
        }
    };
    if !holds {
        let message = "What there is now is not what the request asks for.";
        return Err(Failure::new(412, "PreconditionFailed", message));
    }
    Ok(if headers.contains_key(IF_NONE_MATCH) {
        match request.get_header::<IfNoneMatch>() {
            Some(IfNoneMatch::Any) => true,
            Some(IfNoneMatch::Items(tags)) => {
                there.tag.as_ref().is_some_and(|tag| tags.iter().any(|it| it.weak_eq(tag)))
            }
            None => false,
        }
    } else {
        match (request.get_header::<IfModifiedSince>(), there.modified) {
            (Some(since), Some(modified)) => modified <= SystemTime::from(since.0),
            _ => false,
        }
    })
}

/// The part, as its first and its last octet, that a request asks for of `length` octets. `None` for all of them: also
/// where it asks for several parts, which the standard lets a server answer whole, or for parts of something else.
///
/// # Errors
/// 416, where there are no such octets.
pub(crate) fn part(request: &HttpRequest, there: &Validators, length: u64) -> Result<Option<(u64, u64)>, Failure> {
    if request.method() != Method::GET || length == 0 || !is_same(request, there) {
        return Ok(None);
    }
    let Some(header::Range::Bytes(asked)) = request.get_header::<header::Range>() else { return Ok(None) };
    let mut parts = asked.iter().filter_map(|part| part.to_satisfiable_range(length));
    match (parts.next(), parts.next()) {
        (None, _) => {
            let message = format!("There are {length} octets, and none in that range.");
            let failure = Failure::new(416, "RangeNotSatisfiable", message);
            Err(failure.with_header("Content-Range", format!("bytes */{length}")))
        }
        (part, None) => Ok(part),
        (_, Some(_)) => Ok(None),
    }
}

/// Whether parts of what there is go with the parts that the client has (`If-Range`): only a strong validator says so.
fn is_same(request: &HttpRequest, there: &Validators) -> bool {
    if !request.headers().contains_key(IF_RANGE) {
        return true;
    }
    match (request.get_header::<header::IfRange>(), there) {
        (Some(header::IfRange::EntityTag(tag)), Validators { tag: Some(there), .. }) => tag.strong_eq(there),
        (Some(header::IfRange::Date(date)), Validators { modified: Some(modified), .. }) => {
            SystemTime::from(date) == *modified && is_settled(*modified)
        }
        _ => false,
    }
}

/// Whether nothing more can have happened within the second that a date names (RFC 9110, section 8.8.2.2).
fn is_settled(modified: SystemTime) -> bool {
    SystemTime::now().duration_since(modified).is_ok_and(|age| age >= Duration::from_secs(1))
}

fn text<'h>(headers: &'h HeaderMap, name: &header::HeaderName) -> Option<&'h str> {
    headers.get(name)?.to_str().ok()
}

fn date(text: &str) -> Option<SystemTime> {
    text.parse::<HttpDate>().ok().map(Into::into)
}
