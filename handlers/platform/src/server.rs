//! The HTTP server: the API, and beside it the operational endpoints (health, metrics, documentation).

use std::{
    io,
    net::{SocketAddr, TcpListener},
    time::Duration,
};

use actix_server::ServerBuilder;
use actix_web::{
    App, HttpResponse,
    dev::Server,
    middleware::{Condition, from_fn},
    web::{self, Data},
};
use generated::rt::{self, CodeMessage, Failure};

use crate::{
    Limits, Origin, Proxies, Store, Verification,
    compression::compress,
    connections::{self, Addresses},
    documentation,
    limits::limit,
    media,
    metrics::{self, Metrics},
    observe::{Surroundings, observe},
    probes::{Leaving, probes},
    protection,
    verification::verify,
};

/// How to serve.
#[derive(Debug, Clone)]
pub struct Serving {
    /// Where to listen.
    pub addresses: Vec<SocketAddr>,
    /// Where to listen for those who want numbers; nowhere, if there are none.
    pub metrics: Vec<SocketAddr>,
    /// Where clients reach the server, if not there.
    pub public_url: Option<Origin>,
    /// What stands between.
    pub proxies: Proxies,
    /// The origins of pages that may call the API.
    pub cors_origins: Vec<Origin>,
    /// Whether only requests for this machine's own names, and of its own pages, are served, as while the development token
    /// is on.
    pub only_loopback: bool,
    /// What checks answers against the contract, if they are to be checked.
    pub verification: Option<Verification>,
    /// How much at once.
    pub limits: Limits,
    /// Threads that serve requests.
    pub workers: usize,
    /// How long open requests have once the server is told to stop.
    pub shutdown_timeout: Duration,
}

impl Default for Serving {
    /// On any port of this machine, for this machine.
    fn default() -> Self {
        Self {
            addresses: vec![SocketAddr::from(([127, 0, 0, 1], 0))],
            metrics: Vec::new(),
            public_url: None,
            proxies: Proxies::default(),
            cors_origins: Vec::new(),
            only_loopback: false,
            verification: None,
            limits: Limits::default(),
            workers: 1,
            shutdown_timeout: Duration::from_secs(1),
        }
    }
}

/// A server that listens; it answers while it is awaited.
pub struct Running {
    /// Where it listens.
    pub addresses: Vec<SocketAddr>,
    /// The server. It does not listen to signals.
    pub server: Server,
    /// Tells those who watch over the server that it will stop.
    pub leaving: Leaving,
    /// The server of the numbers and where it listens, if it is wanted. It does not listen to signals either.
    pub metrics: Option<(Vec<SocketAddr>, Server)>,
}

/// Why a server does not listen.
#[derive(Debug, thiserror::Error)]
pub enum ListenError {
    /// On none of the addresses.
    #[error(transparent)]
    Server(io::Error),
    /// On none of the addresses for numbers.
    #[error(transparent)]
    Metrics(io::Error),
}

/// Listens, and serves `api`; at `/docs/` its documentation; at `/livez` and `/readyz`, whether it works.
///
/// # Errors
/// Where none of the addresses can be listened on.
pub fn serve(api: rt::Server, store: Store, serving: &Serving) -> Result<Running, ListenError> {
    let public_url = serving.public_url.clone();
    let api = match &public_url {
        Some(url) => api.with_public_address(url.scheme().as_str(), url.host()),
        None => api,
    };
    let api = api.with_body_memory(serving.limits.body_memory);
    let metrics = Metrics::new(api.clone(), store.clone(), serving.verification.clone());
    let leaving = Leaving::default();
    let limits = serving.limits;
    let verification = serving.verification.clone();
    let surroundings = Surroundings {
        proxies: serving.proxies.clone(),
        public_url: public_url.clone(),
        in_flight: Addresses::new(limits.in_flight_per_address, serving.proxies.clone()),
    };
    let (cors_origins, only_loopback) = (serving.cors_origins.clone(), serving.only_loopback);
    let state = (metrics.clone(), leaving.clone());
    let app = move || {
        let (metrics, leaving) = state.clone();
        let app = App::new();
        let app = verification.iter().fold(app, |app, verification| app.app_data(Data::new(verification.clone())));
        // The last layer is the outermost.
        app.wrap(Condition::new(verification.is_some(), from_fn(verify)))
            .wrap(from_fn(compress))
            .wrap(from_fn(limit))
            .wrap(from_fn(protection::keep_private))
            .wrap(Condition::new(!cors_origins.is_empty(), protection::cross_origin(&cors_origins)))
            .wrap(Condition::new(only_loopback, from_fn(protection::loopback_only)))
            .wrap(protection::headers(public_url.as_ref()))
            .wrap(from_fn(observe))
            .app_data(Data::new(protection::OtherOrigins(cors_origins.clone())))
            .app_data(Data::new(store.clone()))
            .app_data(Data::new(metrics))
            .app_data(Data::new(leaving))
            .app_data(Data::new(limits))
            .app_data(Data::new(surroundings.clone()))
            .configure(probes)
            .service(media::files::resources())
            .service(api.clone())
            .service(documentation::pages(public_url.as_ref()))
            .service(documentation::root())
            .default_service(web::to(|| async { respond(Failure::not_found()) }))
    };
    let workers = serving.workers.max(1);
    let mut builder = ServerBuilder::new()
        .workers(workers)
        .max_concurrent_connections(limits.connections.div_ceil(workers))
        .shutdown_timeout(serving.shutdown_timeout.as_secs())
        .disable_signals();
    let listeners = connections::bind(&serving.addresses).map_err(ListenError::Server)?;
    let listening: io::Result<Vec<_>> = listeners.iter().map(TcpListener::local_addr).collect();
    let listening = listening.map_err(ListenError::Server)?;
    let addresses = Addresses::new(limits.connections_per_address, serving.proxies.clone());
    for listener in listeners {
        builder =
            connections::listen(builder, listener, limits, &addresses, app.clone()).map_err(ListenError::Server)?;
    }
    let metrics = match serving.metrics.as_slice() {
        [] => None,
        addresses => Some(metrics::serve(metrics, addresses).map_err(ListenError::Metrics)?),
    };
    Ok(Running { addresses: listening, server: builder.run(), leaving, metrics })
}

/// A failure outside of the API, in the same form as inside.
pub(crate) fn respond(failure: Failure) -> HttpResponse {
    failure.into_response(&CodeMessage)
}
