//! The server: the API, and beside it what those ask for who run it.

use std::{io, net::SocketAddr, time::Duration};

use actix_web::{
    App, HttpResponse, HttpServer,
    dev::Server,
    http::header::{CACHE_CONTROL, HeaderValue, REFERRER_POLICY, X_CONTENT_TYPE_OPTIONS},
    middleware::{Condition, DefaultHeaders, from_fn},
    web,
};
use generated::rt::{self, CodeMessage, Failure};

use crate::{PublicUrl, Store, Verification, compression::compress, documentation, verification::verify};

/// How to serve.
#[derive(Debug, Clone)]
pub struct Serving {
    /// Where to listen.
    pub addresses: Vec<SocketAddr>,
    /// Where clients reach the server, if not there.
    pub public_url: Option<PublicUrl>,
    /// What checks answers against the contract, if they are to be checked.
    pub verification: Option<Verification>,
    /// Threads that serve requests.
    pub workers: usize,
    /// How long open requests have once the server is told to stop.
    pub shutdown_timeout: Duration,
}

/// A server that listens; it answers while it is awaited.
pub struct Running {
    /// Where it listens.
    pub addresses: Vec<SocketAddr>,
    /// The server. It does not listen to signals.
    pub server: Server,
}

/// Listens, and serves `api`; at `/docs/` its documentation; at `/healthz`, whether `store` answers.
///
/// # Errors
/// Where none of the addresses can be listened on.
pub fn serve(api: rt::Server, store: Store, serving: &Serving) -> io::Result<Running> {
    let public_url = serving.public_url.clone();
    let api = match &public_url {
        Some(url) => api.with_public_address(url.scheme(), url.host()),
        None => api,
    };
    let verification = serving.verification.clone();
    let server = HttpServer::new(move || {
        let health = web::resource("/healthz").get(health).route(web::head().to(health));
        // The last one is the outermost. Tokens travel in queries, so no page learns from which URL it was reached.
        let app = App::new();
        let app = verification.iter().fold(app, |app, verification| app.app_data(web::Data::new(verification.clone())));
        app.wrap(Condition::new(verification.is_some(), from_fn(verify)))
            .wrap(from_fn(compress))
            .wrap(DefaultHeaders::new().add((X_CONTENT_TYPE_OPTIONS, "nosniff")).add((REFERRER_POLICY, "no-referrer")))
            .app_data(web::Data::new(store.clone()))
            .service(health)
            .service(api.clone())
            .service(documentation::pages(public_url.as_ref()))
            .service(documentation::root())
            .default_service(web::to(|| async { respond(Failure::not_found()) }))
    })
    .workers(serving.workers)
    .shutdown_timeout(serving.shutdown_timeout.as_secs())
    .disable_signals()
    .bind(serving.addresses.as_slice())?;
    Ok(Running { addresses: server.addrs(), server: server.run() })
}

/// How long the store has to answer before it counts as away.
const PATIENCE: Duration = Duration::from_secs(2);

/// 200 while the store answers, else 503.
async fn health(store: web::Data<Store>) -> HttpResponse {
    let mut response = match tokio::time::timeout(PATIENCE, store.check()).await {
        Ok(Ok(())) => HttpResponse::Ok().content_type("application/json").body(r#"{"status":"ok"}"#),
        Ok(Err(error)) => {
            tracing::warn!(error = &error as &dyn std::error::Error, "the store does not answer");
            respond(Failure::unavailable(PATIENCE))
        }
        Err(_) => {
            tracing::warn!("the store does not answer in time");
            respond(Failure::unavailable(PATIENCE))
        }
    };
    response.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

/// A failure outside of the API, in the same form as inside.
pub(crate) fn respond(failure: Failure) -> HttpResponse {
    failure.into_response(&CodeMessage)
}
