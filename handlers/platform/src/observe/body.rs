//! A body whose bytes are counted while it is sent, in pieces of limited length.

use std::{
    pin::Pin,
    task::{Context, Poll, ready},
};

use actix_web::{
    body::{BodySize, BoxBody, MessageBody},
    web::Bytes,
};

use crate::observe::Pending;

/// The longest piece that is handed on. The connection copies each piece, and keeps it until the peer has taken it.
const PIECE: usize = 256 * 1024;

/// Counts what is sent of a body; the request ends when this is dropped.
pub(crate) struct Counted {
    body: BoxBody,
    /// What the body has given and was not handed on yet.
    rest: Bytes,
    pending: Pending,
}

impl Counted {
    pub(super) fn new(body: impl MessageBody + 'static, pending: Pending) -> Self {
        Self { body: body.boxed(), rest: Bytes::new(), pending }
    }
}

impl MessageBody for Counted {
    type Error = <BoxBody as MessageBody>::Error;

    fn size(&self) -> BodySize {
        self.body.size()
    }

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Bytes, Self::Error>>> {
        if self.rest.is_empty() {
            match ready!(Pin::new(&mut self.body).poll_next(cx)) {
                Some(Ok(bytes)) => self.rest = bytes,
                Some(Err(error)) => {
                    self.pending.failed(&*error);
                    return Poll::Ready(Some(Err(error)));
                }
                None => return Poll::Ready(None),
            }
        }
        let length = self.rest.len().min(PIECE);
        let piece = self.rest.split_to(length);
        self.pending.sent(piece.len());
        Poll::Ready(Some(Ok(piece)))
    }
}
