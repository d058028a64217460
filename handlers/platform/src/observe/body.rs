//! A body whose bytes are counted while it is sent.

use std::{
    pin::Pin,
    task::{Context, Poll, ready},
};

use actix_web::{
    body::{BodySize, BoxBody, MessageBody},
    web::Bytes,
};

use crate::observe::Pending;

/// Counts what is sent of a body; the request ends when this is dropped.
pub(crate) struct Counted {
    body: BoxBody,
    pending: Pending,
}

impl Counted {
    pub(super) fn new(body: impl MessageBody + 'static, pending: Pending) -> Self {
        Self { body: body.boxed(), pending }
    }
}

impl MessageBody for Counted {
    type Error = <BoxBody as MessageBody>::Error;

    fn size(&self) -> BodySize {
        self.body.size()
    }

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Bytes, Self::Error>>> {
        let chunk = ready!(Pin::new(&mut self.body).poll_next(cx));
        if let Some(Ok(bytes)) = &chunk {
            self.pending.sent(bytes.len());
        }
        Poll::Ready(chunk)
    }
}
