//! The connections of the server: how many each address may have, and what ends one whose peer makes no progress.
//!
//! actix-web limits the head of a connection's first request and the pause between two requests. Everything else that a
//! peer can delay is limited here: the heads of later requests, responses that are not read, and bodies of requests that
//! were refused before they were read. A connection is a stream that notes its [`Activity`], and a future that is dropped
//! with socket, buffers and response once the activity's deadline has passed.
//!
//! While a request is worked on, nothing is read but its body, and where a request may begin only little is read before it
//! is decoded. Otherwise a peer could have thousands of further requests in memory, as actix-web decodes ahead all that it
//! has read.

mod activity;
mod addresses;
mod stream;
mod watched;

pub(crate) use activity::{Activity, Busy};
pub(crate) use addresses::{Addresses, Place};

use std::{
    fmt,
    future::ready,
    io,
    net::{Shutdown, SocketAddr, TcpListener},
    ops::RangeInclusive,
    rc::Rc,
    time::Duration,
};

use actix_http::{Extensions, HttpService, KeepAlive, Protocol, Request, Response, body::MessageBody};
use actix_server::ServerBuilder;
use actix_service::{
    IntoServiceFactory, Service, ServiceFactory, ServiceFactoryExt as _, apply_fn_factory, map_config,
};
use actix_web::{Error, dev::AppConfig, rt::net::TcpStream};
use futures_util::future::Either;
use generated::rt::{CodeMessage, Failure, RenderFailure as _};
use socket2::{Domain, Protocol as Transport, SockRef, Socket, Type};
use tokio::{io::AsyncReadExt as _, sync::OwnedSemaphorePermit};

use crate::Limits;
use stream::Connection;
use watched::Watched;

/// Connections that the system keeps until they are accepted.
const BACKLOG: i32 = 1024;

/// Limits of how much of a response the system takes that has not been sent yet. Without a limit it takes megabytes, and a
/// slow peer could not be told from one that does not read at all.
const UNSENT: RangeInclusive<u64> = 4 * 1024..=128 * 1024;

const TOO_MANY: &str = "Too many connections from this address.";

/// How long a connection that is closed waits for the peer to close it, too.
const CLOSING: Duration = Duration::from_secs(1);

/// Listens on each of the addresses that can be listened on.
///
/// # Errors
/// The last error, if there is no such address.
pub(crate) fn bind(addresses: &[SocketAddr]) -> io::Result<Vec<TcpListener>> {
    let mut failed = io::Error::new(io::ErrorKind::InvalidInput, "there is no address to listen on");
    let mut listeners = Vec::with_capacity(addresses.len());
    for address in addresses {
        match listener(*address) {
            Ok(listener) => listeners.push(listener),
            Err(error) => failed = error,
        }
    }
    if listeners.is_empty() { Err(failed) } else { Ok(listeners) }
}

fn listener(address: SocketAddr) -> io::Result<TcpListener> {
    let socket = Socket::new(Domain::for_address(address), Type::STREAM, Some(Transport::TCP))?;
    // On Windows this would let two programs listen on one address.
    #[cfg(not(windows))]
    socket.set_reuse_address(true)?;
    socket.bind(&address.into())?;
    socket.listen(BACKLOG)?;
    Ok(socket.into())
}

/// Adds a listener to a server whose workers serve `app`.
///
/// # Errors
/// If the listener cannot be used.
pub(crate) fn listen<F, I, S, B>(
    builder: ServerBuilder,
    listener: TcpListener,
    limits: Limits,
    addresses: &Addresses,
    app: F,
) -> io::Result<ServerBuilder>
where
    F: Fn() -> I + Send + Clone + 'static,
    I: IntoServiceFactory<S, Request>,
    S: ServiceFactory<Request, Config = AppConfig> + 'static,
    S::Error: Into<Error> + 'static,
    S::InitError: fmt::Debug,
    S::Response: Into<Response<B>> + 'static,
    S::Service: 'static,
    <S::Service as Service<Request>>::Future: 'static,
    B: MessageBody + 'static,
{
    let address = listener.local_addr()?;
    let unsent = unsent(&limits);
    let (addresses, stopping) = (addresses.clone(), builder.graceful_shutdown_signal());
    builder.listen(format!("http-{address}"), listener, move || {
        let (addresses, stopping) = (addresses.clone(), stopping.clone());
        // What actix-web's `HttpServer` does for a `TcpStream`, for a stream of our own. `HttpServer` takes no other, and
        // two of the functions that it uses are hidden from the documentation.
        let http = HttpService::build()
            .graceful_shutdown_signal(move || {
                let stopping = stopping.clone();
                async move { stopping.notified().await }
            })
            .keep_alive(KeepAlive::from(limits.keep_alive))
            .client_request_timeout(limits.head)
            .client_disconnect_timeout(CLOSING)
            .local_addr(address)
            .on_connect_ext(|connection: &Connection, data: &mut Extensions| {
                data.insert(Rc::clone(connection.activity()));
            });
        let app = app().into_factory().map_err(|error| error.into().error_response());
        let app = map_config(app, move |()| AppConfig::__priv_test_new(false, address.to_string(), address));
        apply_fn_factory(http.finish(app), move |io: TcpStream, http: &_| {
            let peer = io.peer_addr().ok();
            let Some(place) = addresses.enter(peer.map(|peer| peer.ip())) else {
                tracing::debug!(peer = peer.map(tracing::field::display), "too many connections of one address");
                refuse(io, addresses.linger());
                return Either::Right(ready(Ok(())));
            };
            #[cfg(any(target_os = "linux", target_os = "android"))]
            if let Err(error) = SockRef::from(&io).set_tcp_notsent_lowat(unsent) {
                tracing::debug!(
                    error = &error as &dyn std::error::Error,
                    "a connection without a limit of unsent bytes"
                );
            }
            // Half of it at once, so that the peer is waited for only until it has taken as much as `unsent`.
            let connection = Connection::new(io, Activity::new(limits), unsent as usize / 2, place);
            let activity = Rc::clone(connection.activity());
            Either::Left(Watched::new(http.call((connection, Protocol::Http1, peer)), activity, peer))
        })
    })
}

/// How much of a response the system takes that has not been sent yet: half of what a peer at the minimal rate takes while it
/// is waited for. The system takes more only once half of that has been sent, and a peer that has not taken it in time is
/// one that makes no progress.
fn unsent(limits: &Limits) -> u32 {
    let bytes = limits.send.as_secs_f64() * limits.min_rate as f64 / 2.0;
    u32::try_from((bytes as u64).clamp(*UNSENT.start(), *UNSENT.end())).unwrap_or(u32::MAX)
}

/// Says that the address has too many connections. What the peer sends is not looked at.
///
/// The connection is no longer one of those that the server may have open, or an address with too many connections would
/// keep others out after all. It is kept until the peer has read the response, if there is a place for that: closing with
/// unread bytes resets the connection, and the response may be lost.
fn refuse(mut io: TcpStream, lingering: Option<OwnedSemaphorePermit>) {
    let body = CodeMessage.render(&Failure::new(429, "TooManyRequestsError", TOO_MANY)).body;
    let head = format!(
        "HTTP/1.1 429 Too Many Requests\r\nConnection: close\r\nRetry-After: {}\r\nContent-Type: application/json\r\n\
         Content-Length: {}\r\n\r\n",
        CLOSING.as_secs(),
        body.len(),
    );
    // Nothing else has been sent, so there is room for all of it. A peer that is gone has nothing to be told.
    let socket = SockRef::from(&io);
    let _ = socket.send(&[head.as_bytes(), body.as_ref()].concat());
    let _ = socket.shutdown(Shutdown::Write);
    let Some(place) = lingering else { return };
    actix_web::rt::spawn(async move {
        let mut unread = [0; 1024];
        let until_closed = async { while io.read(&mut unread).await.is_ok_and(|length| length > 0) {} };
        let _ = tokio::time::timeout(CLOSING, until_closed).await;
        drop(place);
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_peer_at_the_minimal_rate_is_sent_less_than_it_takes_in_time() {
        let limits = |send, min_rate| Limits { send: Duration::from_secs(send), min_rate, ..Limits::default() };
        for (send, min_rate, expected) in
            [(30, 1024, 15 * 1024), (1, 1024, 4 * 1024), (30, 1 << 30, 128 * 1024), (u64::MAX, u64::MAX, 128 * 1024)]
        {
            assert_eq!(unsent(&limits(send, min_rate)), expected);
        }
    }
}
