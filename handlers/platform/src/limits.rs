//! Limits that keep the server responding when there is more to do than it can.

use std::{
    io,
    rc::Rc,
    time::{Duration, Instant},
};

use actix_web::{
    Error, HttpMessage as _,
    body::{BoxBody, MessageBody},
    dev::{Payload, ServiceRequest, ServiceResponse},
    error::PayloadError,
    http::{
        ConnectionType,
        header::{CONTENT_LENGTH, HeaderValue, TRANSFER_ENCODING, UPGRADE},
    },
    middleware::Next,
    web::{Bytes, Data},
};
use futures_util::stream::{self, Stream, StreamExt as _};
use generated::rt::{self, Client, Failure};

use crate::{connections::Activity, metrics::Metrics, patience::Patience, probes, server::respond};

/// How much at once, and how long.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// Connections that are open; further ones wait to be accepted.
    pub connections: usize,
    /// Connections of one address; further ones are refused. Trusted proxies have no such limit.
    pub connections_per_address: usize,
    /// Requests whose response has not ended; further ones are refused.
    pub in_flight: u64,
    /// The same for the clients of one address; further ones are refused. Trusted proxies have no such limit.
    pub in_flight_per_address: usize,
    /// Bytes of request bodies that are in memory, over all requests; further ones are refused.
    pub body_memory: u64,
    /// How long a connection stays open without a request.
    pub keep_alive: Duration,
    /// How long the head of a request may take.
    pub head: Duration,
    /// How long a body may pause.
    pub body: Duration,
    /// How long a peer may take nothing of a response.
    pub send: Duration,
    /// Bytes in a second that bodies and responses must keep after a pause of the length that they may have.
    pub min_rate: u64,
}

impl Default for Limits {
    fn default() -> Self {
        let seconds = Duration::from_secs;
        Self {
            connections: 4096,
            connections_per_address: 256,
            in_flight: 1024,
            in_flight_per_address: 128,
            body_memory: rt::DEFAULT_BODY_MEMORY,
            keep_alive: seconds(15),
            head: seconds(5),
            body: seconds(30),
            send: seconds(30),
            min_rate: 1024,
        }
    }
}

/// When another attempt is worth it, after there was too much to do.
const RETRY_AFTER: Duration = Duration::from_secs(1);

/// Mark in the extensions of a request whose client's address has too many requests in flight.
#[derive(Debug)]
pub(crate) struct BeyondShare;

const TOO_MANY: &str = "Too many requests at once from this address.";

/// Refuses what is too much (503, or 429 if it is one address's fault) and bodies that do not come. Asks the application's `Data<Limits>` and `Data<Metrics>`.
///
/// # Errors
/// Those of the wrapped services.
pub(crate) async fn limit<B: MessageBody + 'static>(
    limits: Data<Limits>,
    metrics: Data<Metrics>,
    mut request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<BoxBody>, Error> {
    // Whoever watches over the server is answered all the same: it is busy, not ill.
    let is_probe = [probes::LIVE, probes::READY, probes::HEALTHY].contains(&request.path());
    if !is_probe && metrics.in_flight() > limits.in_flight {
        tracing::warn!(limit = limits.in_flight, "too many requests at once: refused");
        return Ok(request.into_response(respond(Failure::unavailable(RETRY_AFTER))));
    }
    if !is_probe && request.extensions().get::<BeyondShare>().is_some() {
        let refused = Failure::new(429, "TooManyRequestsError", TOO_MANY).with_retry_after(RETRY_AFTER);
        return Ok(request.into_response(respond(refused)));
    }
    if !is_probe && !Client::is_addressed(request.request()) {
        return Ok(request.into_response(respond(Failure::bad_request("The header `Host` must name one host."))));
    }
    if is_upgrade_with_body(&request) {
        let message = "A request with a body cannot ask for another protocol: leave out `Upgrade`.";
        let mut refused = respond(Failure::bad_request(message));
        refused.head_mut().set_connection_type(ConnectionType::Close);
        return Ok(request.into_response(refused));
    }
    match request.take_payload() {
        Payload::None => {}
        payload => {
            let activity = request.conn_data::<Rc<Activity>>().cloned();
            if let Some(activity) = &activity {
                activity.body(length(&request));
            }
            let payload = Box::pin(patient(payload, Patience::new(limits.body, limits.min_rate), activity));
            request.set_payload(Payload::Stream { payload });
        }
    }
    Ok(next.call(request).await?.map_into_boxed_body())
}

/// Whether the length of the body is ignored: actix-http takes all that follows `Upgrade: websocket` for the body, whatever
/// `Content-Length` says. Where a proxy in front of the server does not, the next request on the connection would be lost.
fn is_upgrade_with_body(request: &ServiceRequest) -> bool {
    let is_websocket = |value: &HeaderValue| value.as_bytes().trim_ascii().eq_ignore_ascii_case(b"websocket");
    request.headers().get_all(UPGRADE).any(is_websocket) && length(request).is_some_and(|length| length > 0)
}

/// How long the body is, where the head of the request says so.
fn length(request: &ServiceRequest) -> Option<u64> {
    let headers = request.headers();
    if headers.contains_key(TRANSFER_ENCODING) {
        return None;
    }
    headers.get(CONTENT_LENGTH)?.to_str().ok()?.parse().ok()
}

/// The same body, but an error if its peer makes no progress.
fn patient(
    payload: Payload,
    patience: Patience,
    activity: Option<Rc<Activity>>,
) -> impl Stream<Item = Result<Bytes, PayloadError>> {
    stream::unfold(Some((payload, patience, activity)), move |state| async move {
        let (mut payload, mut patience, activity) = state?;
        let _reading = activity.as_ref().map(Activity::read);
        let began = Instant::now();
        match tokio::time::timeout(patience.left(), payload.next()).await {
            Ok(chunk) => {
                let chunk = chunk?;
                patience.progress(began.elapsed(), chunk.as_ref().map_or(0, Bytes::len));
                Some((chunk, Some((payload, patience, activity.clone()))))
            }
            Err(_) => {
                let late = io::Error::new(io::ErrorKind::TimedOut, "its next part did not come in time");
                Some((Err(PayloadError::Io(late)), None))
            }
        }
    })
}
