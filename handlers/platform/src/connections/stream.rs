//! A TCP connection that notes what is received and sent.

use std::{
    io,
    pin::Pin,
    rc::Rc,
    task::{Context, Poll},
};

use actix_web::rt::net::TcpStream;
use tokio::{
    io::{AsyncRead, AsyncWrite, ReadBuf},
    time::Instant,
};

use super::{Activity, addresses::Place};

/// A TCP connection.
pub(super) struct Connection {
    io: TcpStream,
    activity: Rc<Activity>,
    /// How much is sent at once.
    most: usize,
    _place: Place,
}

impl Connection {
    pub(super) const fn new(io: TcpStream, activity: Rc<Activity>, most: usize, place: Place) -> Self {
        Self { io, activity, most, _place: place }
    }

    /// What happens on it.
    pub(super) const fn activity(&self) -> &Rc<Activity> {
        &self.activity
    }
}

impl AsyncRead for Connection {
    fn poll_read(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        let most = self.activity.may_read(cx).min(buf.remaining());
        // A read of nothing would be the end of the stream.
        if most == 0 {
            return Poll::Pending;
        }
        let before = buf.filled().len();
        let read = if most == buf.remaining() {
            Pin::new(&mut self.io).poll_read(cx, buf)
        } else {
            let mut part = ReadBuf::new(buf.initialize_unfilled_to(most));
            let read = Pin::new(&mut self.io).poll_read(cx, &mut part);
            let length = part.filled().len();
            buf.advance(length);
            read
        };
        if read.is_pending() {
            self.activity.decoded();
        }
        self.activity.received(buf.filled().len().saturating_sub(before), Instant::now());
        read
    }
}

impl AsyncWrite for Connection {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        // The system takes all that it is given at once, however much it has not sent yet.
        let bytes = bytes.get(..self.most).unwrap_or(bytes);
        let written = Pin::new(&mut self.io).poll_write(cx, bytes);
        match &written {
            Poll::Ready(Ok(bytes)) => self.activity.sent(*bytes, Instant::now()),
            Poll::Ready(Err(_)) => {}
            Poll::Pending => self.activity.blocked(Instant::now()),
        }
        written
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.io).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.io).poll_shutdown(cx)
    }
}
