//! The body of a request: whether there is one, of a type that is consumed, and not too large.

use std::cell::Cell;
use std::rc::Rc;

use actix_web::dev::Payload as Octets;
use actix_web::error::PayloadError;
use actix_web::http::header::{CONTENT_ENCODING, CONTENT_LENGTH, CONTENT_TYPE, HeaderMap};
use bytes::{Bytes, BytesMut};
use futures_util::StreamExt as _;

use crate::body_memory::Reserved;
use crate::body_stream::BodyStream;
use crate::failure::Failure;
use crate::form::{self, Fields, Form};
use crate::incoming::Payload;
use crate::media::{self, BodyKind};
use crate::prepared::Route;
use crate::xml::Xml;
use crate::xml_read;

/// What the head of a request says about its body.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Announced {
    /// There is none.
    Nothing,
    /// There is one of this many bytes.
    Length(u64),
    /// There may be one.
    Unknown,
}

impl Announced {
    pub(crate) fn of(headers: &HeaderMap, octets: &Octets) -> Self {
        let length = headers.get(CONTENT_LENGTH);
        match length.and_then(|length| length.to_str().ok()?.parse().ok()) {
            _ if matches!(octets, Octets::None) => Self::Nothing,
            Some(0) => Self::Nothing,
            Some(length) => Self::Length(length),
            None => Self::Unknown,
        }
    }
}

/// Checks the media type of a body, if there is one: 415.
pub(crate) fn check_type(route: &Route, headers: &HeaderMap, announced: Announced) -> Result<(), Failure> {
    let refuse = |what: &str| {
        let message = format!("{what}; this operation takes {}.", route.consumes.join(", "));
        Err(Failure::unsupported_media_type(message))
    };
    if let Some(encoding) = headers.get(CONTENT_ENCODING)
        && !encoding.as_bytes().eq_ignore_ascii_case(b"identity")
        && announced != Announced::Nothing
    {
        return Err(Failure::unsupported_media_type("Bodies with a content coding are not read.")
            .with_header("Accept-Encoding", "identity"));
    }
    match (announced, media_type(headers)) {
        (Announced::Nothing, _) | (Announced::Unknown, None) => Ok(()),
        (Announced::Length(_), None) => refuse("The body has no `Content-Type`"),
        (_, Some(media_type)) => {
            let essence = media::essence(media_type);
            if !media::is_consumed(essence, &route.consumes) {
                return refuse("The media type of the body is not consumed");
            }
            let is_text = !matches!(BodyKind::of(essence), BodyKind::Octets | BodyKind::Multipart);
            if is_text && !media::is_utf8(media_type) { refuse("The body is not in UTF-8") } else { Ok(()) }
        }
    }
}

fn media_type(headers: &HeaderMap) -> Option<&str> {
    // What is no ASCII is no media type, and none that is consumed.
    headers.get(CONTENT_TYPE).map(|media_type| media_type.to_str().unwrap_or("?")).filter(|it| !it.trim().is_empty())
}

/// Reads a body of up to `limit` bytes: 413. One that is announced to be larger is not read at all, and one that turns out
/// to be there without a media type not beyond its beginning: 415.
pub(crate) async fn read(
    route: &Route,
    headers: &HeaderMap,
    octets: &mut Octets,
    announced: Announced,
    limit: u64,
    reserved: &mut Reserved,
) -> Result<Bytes, Failure> {
    match announced {
        Announced::Nothing => return Ok(Bytes::new()),
        Announced::Length(length) if length > limit => return Err(Failure::payload_too_large(limit)),
        _ => {}
    }
    // Most bodies come in one piece, which is then not copied.
    let Some(first) = octets.next().await else { return Ok(Bytes::new()) };
    let first = checked(first, 0, limit)?;
    if !first.is_empty() && media_type(headers).is_none() {
        check_type(route, headers, Announced::Length(first.len() as u64))?;
    }
    reserved.grow_to(first.len() as u64)?;
    let Some(second) = octets.next().await else { return Ok(first) };
    let mut all = BytesMut::from(first.as_ref());
    let mut next = Some(second);
    while let Some(chunk) = next {
        let chunk = checked(chunk, all.len(), limit)?;
        reserved.grow_to((all.len() + chunk.len()) as u64)?;
        all.extend_from_slice(&chunk);
        next = octets.next().await;
    }
    Ok(all.freeze())
}

/// The body as a stream of up to `limit` bytes, if there is one. One that is announced to be larger is refused at once:
/// 413.
pub(crate) async fn stream(
    route: &Route,
    headers: &HeaderMap,
    mut octets: Octets,
    announced: Announced,
    limit: u64,
    exceeded: Rc<Cell<bool>>,
) -> Result<Payload, Failure> {
    if let Announced::Length(length) = announced
        && length > limit
    {
        return Err(Failure::payload_too_large(limit));
    }
    // Whether there is a body is known once something of it has arrived.
    let first = loop {
        match octets.next().await {
            None => return Ok(Payload::Absent),
            Some(chunk) => match checked(chunk, 0, limit)? {
                empty if empty.is_empty() => {}
                first => break first,
            },
        }
    };
    let media_type = media_type(headers);
    if media_type.is_none() {
        check_type(route, headers, Announced::Length(first.len() as u64))?;
    }
    Ok(Payload::Stream(BodyStream::new(first, octets, media_type, limit, exceeded)))
}

fn checked(chunk: Result<Bytes, PayloadError>, so_far: usize, limit: u64) -> Result<Bytes, Failure> {
    match chunk {
        Ok(chunk) if (so_far + chunk.len()) as u64 <= limit => Ok(chunk),
        Ok(_) | Err(PayloadError::Overflow) => Err(Failure::payload_too_large(limit)),
        Err(error) => Err(Failure::bad_request(format!("The body cannot be read: {error}."))),
    }
}

/// Sorts a body that was read: fields of a form, or one value.
pub(crate) async fn sort(route: &Route, headers: &HeaderMap, body: Bytes) -> Result<(Form, Payload), Failure> {
    if body.is_empty() {
        return Ok((Form::default(), Payload::Absent));
    }
    let Some(media_type) = media_type(headers) else {
        check_type(route, headers, Announced::Length(body.len() as u64))?;
        return Ok((Form::default(), Payload::Absent));
    };
    match BodyKind::of(media::essence(media_type)) {
        BodyKind::Urlencoded if route.takes_form => Ok((Form::Fields(Fields::of(&body)), Payload::Absent)),
        BodyKind::Multipart if route.takes_form => {
            Ok((Form::Parts(Box::pin(form::multipart(headers, body)).await?), Payload::Absent))
        }
        BodyKind::Json => Ok((Form::default(), Payload::Json(without_mark(body)))),
        BodyKind::Urlencoded => Ok((Form::default(), Payload::Urlencoded(body))),
        BodyKind::Xml => match route.operation.body.as_ref().and_then(|it| it.xml) {
            Some(table) => Ok((Form::default(), Payload::Json(from_xml(&body, table)?))),
            None => Ok((Form::default(), Payload::Octets(body))),
        },
        BodyKind::Text => Ok((Form::default(), Payload::Text(body))),
        BodyKind::Multipart | BodyKind::Octets => Ok((Form::default(), Payload::Octets(body))),
    }
}

/// The JSON after a byte order mark, which senders must not add and which may be ignored (RFC 8259, section 8.1).
fn without_mark(body: Bytes) -> Bytes {
    match body.strip_prefix(b"\xEF\xBB\xBF") {
        Some(rest) => body.slice_ref(rest),
        None => body,
    }
}

/// The JSON that a body in XML stands for: what is wrong with its values is told as of JSON.
fn from_xml(body: &Bytes, table: &Xml) -> Result<Bytes, Failure> {
    let refuse = |reason: String| Failure::bad_request(format!("The body is not XML: {reason}."));
    let text = std::str::from_utf8(body).map_err(|error| refuse(error.to_string()))?;
    Ok(Bytes::from(xml_read::to_json(text.trim_start_matches('\u{feff}'), table).map_err(refuse)?))
}
