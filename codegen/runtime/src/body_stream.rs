//! Bodies that a handler reads itself, while they arrive.

use std::cell::Cell;
use std::fmt;
use std::pin::Pin;
use std::rc::Rc;
use std::task::{Context, Poll};

use actix_web::dev::Payload as Octets;
use actix_web::error::PayloadError;
use bytes::Bytes;
use futures_util::{Stream, StreamExt as _};

use crate::failure::Failure;

/// The octets of a body, as they arrive. An operation takes one where `codegen.toml` says `stream = ["body"]`.
///
/// Credentials are checked before the stream begins, not again at its end: a handler that changes something after a long
/// body checks itself whether the principal still may.
///
/// The media type is one that the operation consumes; the octets are not validated. After the limit for bodies comes an
/// error, and whatever the handler fails with then is answered as 413.
pub struct BodyStream {
    /// What was read to find out whether there is a body.
    first: Option<Bytes>,
    octets: Octets,
    media_type: Option<String>,
    limit: Limit,
}

/// How much may still be read.
struct Limit {
    bytes: u64,
    left: u64,
    exceeded: Rc<Cell<bool>>,
}

impl BodyStream {
    /// The body that begins with `first`. Where it turns out to be larger than `limit`, that is noted in `exceeded`.
    pub(crate) fn new(
        first: Bytes,
        octets: Octets,
        media_type: Option<&str>,
        limit: u64,
        exceeded: Rc<Cell<bool>>,
    ) -> Self {
        let limit = Limit { bytes: limit, left: limit, exceeded };
        Self { first: Some(first), octets, media_type: media_type.map(str::to_owned), limit }
    }

    /// The media type, with its parameters, as the client gives it.
    pub fn media_type(&self) -> Option<&str> {
        self.media_type.as_deref()
    }
}

impl Limit {
    fn check(&mut self, chunk: Result<Bytes, PayloadError>) -> Result<Bytes, Failure> {
        match chunk {
            Ok(chunk) if chunk.len() as u64 <= self.left => {
                self.left -= chunk.len() as u64;
                Ok(chunk)
            }
            Ok(_) | Err(PayloadError::Overflow) => {
                self.left = 0;
                self.exceeded.set(true);
                Err(Failure::payload_too_large(self.bytes))
            }
            Err(error) => Err(Failure::bad_request(format!("The body cannot be read: {error}."))),
        }
    }
}

impl Stream for BodyStream {
    type Item = Result<Bytes, Failure>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if self.limit.exceeded.get() {
            return Poll::Ready(None);
        }
        let chunk = match self.first.take() {
            Some(first) => Some(Ok(first)),
            None => std::task::ready!(self.octets.poll_next_unpin(cx)),
        };
        Poll::Ready(chunk.map(|chunk| self.limit.check(chunk)))
    }
}

impl fmt::Debug for BodyStream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BodyStream").field("media_type", &self.media_type).finish_non_exhaustive()
    }
}
