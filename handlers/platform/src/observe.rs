//! The outermost layer of the server: finds out who asks, gives each request its id, counts and logs it.

mod body;

use std::{rc::Rc, time::Instant};

use actix_web::{
    Error, HttpMessage as _,
    body::MessageBody,
    dev::{ServiceRequest, ServiceResponse},
    http::{StatusCode, header::HeaderValue},
    middleware::Next,
    web::Data,
};
use generated::rt::{Client, Operation, request_id};

use crate::{
    Origin,
    connections::{Activity, Addresses, Busy, Place},
    limits::BeyondShare,
    metrics::{Ended, Metrics},
    proxies::Proxies,
};
use body::Counted;

/// What is known of the way from clients to the server.
#[derive(Debug, Clone)]
pub(crate) struct Surroundings {
    pub proxies: Proxies,
    pub public_url: Option<Origin>,
    /// The requests in flight of each client's address.
    pub in_flight: Addresses,
}

impl Surroundings {
    fn client(&self, request: &ServiceRequest) -> Client {
        let client = self.proxies.client(request.request());
        match &self.public_url {
            Some(url) => Client { scheme: url.scheme(), host: url.host().to_owned(), ..client },
            None => client,
        }
    }
}

/// Puts the [`Client`] into the request's extensions and the id into its headers and the answer's. Asks the application's
/// `Data<Surroundings>` and `Data<Metrics>`.
///
/// # Errors
/// Those of the wrapped services.
pub(crate) async fn observe<B: MessageBody + 'static>(
    surroundings: Data<Surroundings>,
    metrics: Data<Metrics>,
    mut request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<Counted>, Error> {
    let client = surroundings.client(&request);
    let address = client.address;
    request.extensions_mut().insert(client);
    let id = request_id::of(request.headers());
    request.headers_mut().insert(request_id::HEADER.clone(), id.clone());
    // From here on the request counts as in flight, until this is dropped: with the body of its answer, with the future
    // of a client that has gone, or with an error.
    let place = surroundings.in_flight.enter(address);
    if place.is_none() {
        request.extensions_mut().insert(BeyondShare);
    }
    let mut pending = Pending::new(metrics, &request, place);
    let mut response = next.call(request).await?;
    response.headers_mut().insert(request_id::HEADER.clone(), id.clone());
    pending.ended.status = response.status();
    pending.ended.operation = Operation::answered(response.response());
    if pending.ended.operation.is_none() {
        log(&pending, &id, address);
    }
    Ok(response.map_body(|_, body| Counted::new(body, pending)))
}

/// The API logs its operations. Of other requests not even the path is logged: a client that makes mistakes in its URLs may
/// have put a token there.
fn log(pending: &Pending, id: &HeaderValue, address: Option<std::net::IpAddr>) {
    let method = pending.ended.method.as_str();
    let status = pending.ended.status.as_u16();
    let request_id = id.to_str().unwrap_or_default();
    let client = address.map(tracing::field::display);
    let milliseconds = pending.began.elapsed().as_secs_f64() * 1e3;
    if status >= 400 {
        tracing::info!(method, request_id, client, status, milliseconds, "answered outside of operations");
    } else {
        tracing::debug!(method, request_id, client, status, milliseconds, "answered outside of operations");
    }
}

/// A request whose response has not ended.
pub(crate) struct Pending {
    metrics: Data<Metrics>,
    /// For its connection; none in tests without one.
    _busy: Option<Busy>,
    /// Among the requests of its client's address.
    _place: Option<Place>,
    began: Instant,
    ended: Ended,
}

/// What counts for a request whose client goes before there is an answer (nginx's code for it).
const CLIENT_CLOSED_REQUEST: u16 = 499;

impl Pending {
    fn new(metrics: Data<Metrics>, request: &ServiceRequest, place: Option<Place>) -> Self {
        metrics.begin();
        let busy = request.conn_data::<Rc<Activity>>().map(Activity::request);
        let method = request.method().clone();
        let status = StatusCode::from_u16(CLIENT_CLOSED_REQUEST).unwrap_or(StatusCode::REQUEST_TIMEOUT);
        let ended = Ended { operation: None, method, status, seconds: 0.0, bytes: 0 };
        Self { metrics, _busy: busy, _place: place, began: Instant::now(), ended }
    }

    /// The body of the response cannot be sent as a whole.
    fn failed(&self, error: &(dyn std::error::Error + 'static)) {
        let operation = self.ended.operation.map(|operation| operation.id);
        tracing::error!(operation, error, "the body of a response broke off");
    }

    fn sent(&mut self, bytes: usize) {
        self.ended.bytes += bytes as u64;
    }
}

impl Drop for Pending {
    fn drop(&mut self) {
        self.ended.seconds = self.began.elapsed().as_secs_f64();
        self.metrics.end(&self.ended);
    }
}
