//! Numbers for Prometheus: requests by operation, the store's connections. They are served on an address of their own, in the
//! OpenMetrics text format.
//!
//! The labels have few values whatever is requested: an operation is one of the contract's or `UNMATCHED`, a method one of
//! the standard ones or `other`.

use std::{fmt, io, net::SocketAddr, sync::Arc};

use actix_web::{
    App, HttpResponse, HttpServer,
    dev::Server,
    http::{Method, StatusCode, header::CACHE_CONTROL},
    web::{self, Data},
};
use generated::rt::{self, Failure, Operation};
use prometheus_client::{
    collector::Collector,
    encoding::{DescriptorEncoder, EncodeLabelSet, EncodeMetric as _, text},
    metrics::{
        MetricType,
        counter::{ConstCounter, Counter},
        family::Family,
        gauge::{ConstGauge, Gauge},
        histogram::Histogram,
        info::Info,
    },
    registry::{Registry, Unit},
};

use crate::{
    Store, Verification,
    documentation::{at, reads},
    server::respond,
};

/// Where the numbers are.
pub const PATH: &str = "/metrics";

/// What stands for an operation where a request reaches none.
const UNMATCHED: &str = "unmatched";

/// The numbers of a server. Clones share them.
#[derive(Debug, Clone)]
pub struct Metrics {
    registry: Arc<Registry>,
    answered: Family<Answered, Counter>,
    durations: Histograms,
    sizes: Histograms,
    in_flight: Gauge,
}

type Histograms = Family<OfOperation, Histogram, fn() -> Histogram>;

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Answered {
    operation: &'static str,
    method: &'static str,
    status: u16,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct OfOperation {
    operation: &'static str,
}

impl Metrics {
    /// Of a server of this API on this store, whose answers are perhaps checked.
    pub fn new(api: rt::Server, store: Store, verification: Option<Verification>) -> Self {
        let answered = Family::default();
        let durations = Histograms::new_with_constructor(duration_buckets);
        let sizes = Histograms::new_with_constructor(size_buckets);
        let in_flight = Gauge::default();
        let mut registry = Registry::with_prefix("socialhub");
        registry.register("build", "The release that runs", Info::new([("version", env!("CARGO_PKG_VERSION"))]));
        registry.register("http_requests", "Requests that were answered", answered.clone());
        registry.register_with_unit(
            "http_request_duration",
            "From the head of a request to the end of its answer",
            Unit::Seconds,
            durations.clone(),
        );
        registry.register_with_unit("http_response_size", "Bodies of answers, as sent", Unit::Bytes, sizes.clone());
        registry.register("http_requests_in_flight", "Requests whose answer has not ended", in_flight.clone());
        registry.register_collector(Box::new(Undeclared(api)));
        registry.register_collector(Box::new(Connections(store)));
        if let Some(verification) = verification {
            registry.register_collector(Box::new(Verified(verification)));
        }
        Self { registry: Arc::new(registry), answered, durations, sizes, in_flight }
    }

    /// A request has come.
    pub fn begin(&self) {
        self.in_flight.inc();
    }

    /// Its answer has ended, or the client has gone.
    pub(crate) fn end(&self, ended: &Ended) {
        self.in_flight.dec();
        let operation = ended.operation.map_or(UNMATCHED, |operation| operation.id);
        let answered = Answered { operation, method: method(&ended.method), status: ended.status.as_u16() };
        self.answered.get_or_create(&answered).inc();
        self.durations.get_or_create(&OfOperation { operation }).observe(ended.seconds);
        self.sizes.get_or_create(&OfOperation { operation }).observe(ended.bytes as f64);
    }

    /// How many requests have come whose answers have not ended.
    pub(crate) fn in_flight(&self) -> u64 {
        u64::try_from(self.in_flight.get()).unwrap_or_default()
    }

    fn text(&self) -> Result<String, fmt::Error> {
        let mut text = String::new();
        text::encode(&mut text, &self.registry)?;
        Ok(text)
    }
}

/// What is known of a request at its end.
pub(crate) struct Ended {
    pub operation: Option<&'static Operation>,
    pub method: Method,
    pub status: StatusCode,
    pub seconds: f64,
    pub bytes: u64,
}

/// From a millisecond, within which most of what asks the store once is done, to the patience of people.
fn duration_buckets() -> Histogram {
    Histogram::new([0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0])
}

fn size_buckets() -> Histogram {
    Histogram::new([256.0, 1024.0, 4096.0, 16_384.0, 65_536.0, 262_144.0, 1_048_576.0, 16_777_216.0])
}

fn method(method: &Method) -> &'static str {
    match *method {
        Method::GET => "GET",
        Method::HEAD => "HEAD",
        Method::POST => "POST",
        Method::PUT => "PUT",
        Method::PATCH => "PATCH",
        Method::DELETE => "DELETE",
        Method::OPTIONS => "OPTIONS",
        _ => "other",
    }
}

/// The failures that an operation does not declare, which the API counts itself.
#[derive(Debug)]
struct Undeclared(rt::Server);

impl Collector for Undeclared {
    fn encode(&self, mut encoder: DescriptorEncoder<'_>) -> Result<(), fmt::Error> {
        let counter = ConstCounter::new(self.0.undeclared());
        let help = "Failures of a status that their operation does not declare, answered as 500";
        let metric = encoder.encode_descriptor("undeclared_answers", help, None, counter.metric_type())?;
        counter.encode(metric)
    }
}

/// The connections to the store.
#[derive(Debug)]
struct Connections(Store);

impl Collector for Connections {
    fn encode(&self, mut encoder: DescriptorEncoder<'_>) -> Result<(), fmt::Error> {
        let help = "Connections to the store: busy, idle, and how many more there can be";
        let mut metric = encoder.encode_descriptor("store_connections", help, None, MetricType::Gauge)?;
        for pool in self.0.pools() {
            let free = pool.most.saturating_sub(pool.busy).saturating_sub(pool.idle);
            for (state, number) in [("busy", pool.busy), ("idle", pool.idle), ("free", free)] {
                ConstGauge::new(i64::from(number))
                    .encode(metric.encode_family(&[("pool", pool.name), ("state", state)])?)?;
            }
        }
        Ok(())
    }
}

/// The answers that were checked against the contract, which their check counts itself.
#[derive(Debug)]
struct Verified(Verification);

impl Collector for Verified {
    fn encode(&self, mut encoder: DescriptorEncoder<'_>) -> Result<(), fmt::Error> {
        for (name, help, count) in [
            ("verified_answers", "Answers that were checked against the contract", self.0.checked()),
            ("broken_answers", "Answers that break the contract, of those that were checked", self.0.broken()),
        ] {
            let counter = ConstCounter::new(count);
            counter.encode(encoder.encode_descriptor(name, help, None, counter.metric_type())?)?;
        }
        Ok(())
    }
}

/// A server of these numbers alone, and where it listens.
///
/// # Errors
/// Where none of the addresses can be listened on.
pub fn serve(metrics: Metrics, addresses: &[SocketAddr]) -> io::Result<(Vec<SocketAddr>, Server)> {
    let server = HttpServer::new(move || {
        App::new()
            .app_data(Data::new(metrics.clone()))
            .service(at([PATH]).route(web::route().guard(reads()).to(page)))
            .default_service(web::to(|| async { respond(Failure::not_found()) }))
    })
    .workers(1)
    .disable_signals()
    .bind(addresses)?;
    Ok((server.addrs(), server.run()))
}

async fn page(metrics: Data<Metrics>) -> HttpResponse {
    match metrics.text() {
        Ok(text) => HttpResponse::Ok()
            .content_type("application/openmetrics-text; version=1.0.0; charset=utf-8")
            .insert_header((CACHE_CONTROL, "no-store"))
            .body(text),
        Err(error) => {
            tracing::error!(error = &error as &dyn std::error::Error, "the numbers cannot be written");
            respond(Failure::internal(error))
        }
    }
}
