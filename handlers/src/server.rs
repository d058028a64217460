//! The server: the API, and beside it what those ask for who run it.

use std::{io, net::SocketAddr, time::Duration};

use actix_web::{
    App, HttpResponse, HttpServer,
    dev::Server,
    http::{
        StatusCode,
        header::{CACHE_CONTROL, HeaderValue, RETRY_AFTER},
    },
    web,
};
use generated::rt::{self, CodeMessage, Failure, RenderFailure as _};

use crate::Store;

/// How to serve.
#[derive(Debug, Clone)]
pub struct Serving {
    /// Where to listen.
    pub addresses: Vec<SocketAddr>,
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

/// Listens, and serves `api` and, at `/healthz`, whether `store` answers.
///
/// # Errors
/// Where none of the addresses can be listened on.
pub fn serve(api: rt::Server, store: Store, serving: &Serving) -> io::Result<Running> {
    let server = HttpServer::new(move || {
        let health = web::resource("/healthz").get(health).route(web::head().to(health));
        App::new()
            .app_data(web::Data::new(store.clone()))
            .service(health)
            .service(api.clone())
            .default_service(web::to(|| async { respond(&Failure::not_found()) }))
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
            respond(&Failure::unavailable(PATIENCE))
        }
        Err(_) => {
            tracing::warn!("the store does not answer in time");
            respond(&Failure::unavailable(PATIENCE))
        }
    };
    response.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

/// A failure outside of the API, in the same form as inside.
fn respond(failure: &Failure) -> HttpResponse {
    let rendered = CodeMessage.render(failure);
    let status = StatusCode::from_u16(failure.status()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let mut response = HttpResponse::build(status);
    if let Some(retry_after) = failure.retry_after() {
        response.insert_header((RETRY_AFTER, retry_after.as_secs()));
    }
    response.content_type(rendered.media_type).body(rendered.body)
}
