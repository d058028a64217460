//! Limits that keep the server answering when there is more to do than it can.

use std::{io, time::Duration};

use actix_web::{
    Error, HttpMessage as _,
    body::{BoxBody, MessageBody},
    dev::{Payload, ServiceRequest, ServiceResponse},
    error::PayloadError,
    middleware::Next,
    web::{Bytes, Data},
};
use futures_util::stream::{self, Stream, StreamExt as _};
use generated::rt::Failure;

use crate::{metrics::Metrics, probes, server::respond};

/// How much at once, and how long.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// Connections that are open; further ones wait to be accepted.
    pub connections: usize,
    /// Requests whose answer has not ended; further ones are refused.
    pub in_flight: u64,
    /// How long a connection stays open without a request.
    pub keep_alive: Duration,
    /// How long the head of a connection's first request may take.
    pub head: Duration,
    /// How long a body may pause.
    pub body: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        let seconds = Duration::from_secs;
        Self { connections: 4096, in_flight: 1024, keep_alive: seconds(15), head: seconds(5), body: seconds(30) }
    }
}

/// When another attempt is worth it, after there was too much to do.
const RETRY_AFTER: Duration = Duration::from_secs(1);

/// Refuses what is too much (503) and bodies that do not come. Asks the application's `Data<Limits>` and `Data<Metrics>`.
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
    match request.take_payload() {
        Payload::None => {}
        payload => {
            let payload = Box::pin(patient(payload, limits.body));
            request.set_payload(Payload::Stream { payload });
        }
    }
    Ok(next.call(request).await?.map_into_boxed_body())
}

/// The same body, but an error where its next part does not come in time.
fn patient(payload: Payload, patience: Duration) -> impl Stream<Item = Result<Bytes, PayloadError>> {
    stream::unfold(Some(payload), move |payload| async move {
        let mut payload = payload?;
        match tokio::time::timeout(patience, payload.next()).await {
            Ok(chunk) => Some((chunk?, Some(payload))),
            Err(_) => {
                let late = io::Error::new(io::ErrorKind::TimedOut, "its next part did not come in time");
                Some((Err(PayloadError::Io(late)), None))
            }
        }
    })
}
