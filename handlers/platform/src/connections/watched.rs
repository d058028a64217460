//! A connection that ends at the deadline of its activity.

use std::{
    net::SocketAddr,
    pin::Pin,
    rc::Rc,
    task::{Context, Poll},
};

use tokio::time::{Instant, Sleep, sleep_until};

use super::Activity;

/// Serves a connection until it ends, or its peer has made no progress for too long. Then everything that belongs to it is
/// dropped with this: the socket, the buffers, the response and its place among the requests in flight.
pub(super) struct Watched<F> {
    serving: Pin<Box<F>>,
    activity: Rc<Activity>,
    peer: Option<SocketAddr>,
    timer: Pin<Box<Sleep>>,
}

impl<F> Watched<F> {
    pub(super) fn new(serving: F, activity: Rc<Activity>, peer: Option<SocketAddr>) -> Self {
        let timer = Box::pin(sleep_until(activity.deadline().unwrap_or_else(Instant::now)));
        Self { serving: Box::pin(serving), activity, peer, timer }
    }
}

impl<F: Future<Output = Result<(), E>>, E> Future for Watched<F> {
    type Output = Result<(), E>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let this = &mut *self;
        if let Poll::Ready(ended) = this.serving.as_mut().poll(cx) {
            return Poll::Ready(ended);
        }
        // Activity changes only while the connection is served, so the deadline does not change until the next poll.
        let Some(deadline) = this.activity.deadline() else { return Poll::Pending };
        // A timer that fires too early costs less than one that is moved with each byte.
        if this.timer.deadline() > deadline {
            this.timer.as_mut().reset(deadline);
        }
        while this.timer.as_mut().poll(cx).is_ready() {
            if Instant::now() >= deadline {
                let peer = this.peer.map(tracing::field::display);
                tracing::debug!(peer, "a connection without progress was closed");
                return Poll::Ready(Ok(()));
            }
            this.timer.as_mut().reset(deadline);
        }
        Poll::Pending
    }
}
