//! The server: the API, and beside it what those ask for who run it.

use std::{io, net::SocketAddr, time::Duration};

use actix_web::{
    App, HttpResponse, HttpServer,
    dev::Server,
    http::KeepAlive,
    middleware::{Condition, from_fn},
    web::{self, Data},
};
use generated::rt::{self, CodeMessage, Failure};

use crate::{
    Limits, Origin, Proxies, Store, Verification,
    compression::compress,
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
    let metrics = Metrics::new(api.clone(), store.clone(), serving.verification.clone());
    let leaving = Leaving::default();
    let limits = serving.limits;
    let verification = serving.verification.clone();
    let surroundings = Surroundings { proxies: serving.proxies.clone(), public_url: public_url.clone() };
    let cors_origins = serving.cors_origins.clone();
    let state = (metrics.clone(), leaving.clone());
    let server = HttpServer::new(move || {
        let (metrics, leaving) = state.clone();
        let app = App::new();
        let app = verification.iter().fold(app, |app, verification| app.app_data(Data::new(verification.clone())));
        // The last layer is the outermost.
        app.wrap(Condition::new(verification.is_some(), from_fn(verify)))
            .wrap(from_fn(compress))
            .wrap(from_fn(limit))
            .wrap(from_fn(protection::keep_private))
            .wrap(Condition::new(!cors_origins.is_empty(), protection::cross_origin(&cors_origins)))
            .wrap(protection::headers(public_url.as_ref()))
            .wrap(from_fn(observe))
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
    })
    .workers(serving.workers)
    .max_connections(limits.connections.div_ceil(serving.workers.max(1)))
    .keep_alive(KeepAlive::from(limits.keep_alive))
    .client_request_timeout(limits.head)
    .shutdown_timeout(serving.shutdown_timeout.as_secs())
    .disable_signals()
    .bind(serving.addresses.as_slice())
    .map_err(ListenError::Server)?;
    let metrics = match serving.metrics.as_slice() {
        [] => None,
        addresses => Some(metrics::serve(metrics, addresses).map_err(ListenError::Metrics)?),
    };
    Ok(Running { addresses: server.addrs(), server: server.run(), leaving, metrics })
}

/// A failure outside of the API, in the same form as inside.
pub(crate) fn respond(failure: Failure) -> HttpResponse {
    failure.into_response(&CodeMessage)
}
