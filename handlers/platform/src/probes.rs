//! What those ask who watch over the process: whether it lives, and whether it wants requests.

use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use actix_web::{
    HttpResponse,
    http::header::{CACHE_CONTROL, HeaderValue},
    web::{self, Data, ServiceConfig},
};
use generated::rt::Failure;

use crate::{
    Store,
    documentation::{at, reads},
    server::respond,
};

/// Where the process is alive.
pub(crate) const LIVE: &str = "/livez";

/// Where it wants requests.
pub const READY: &str = "/readyz";

/// The name of [`READY`] that came first.
pub(crate) const HEALTHY: &str = "/healthz";

/// Whether the server is about to stop. Clones share it.
#[derive(Debug, Clone, Default)]
pub struct Leaving(Arc<AtomicBool>);

impl Leaving {
    /// From now on the server is not ready, so that nobody sends it more; it goes on answering.
    pub fn announce(&self) {
        self.0.store(true, Ordering::Relaxed);
    }

    fn is_announced(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}

/// The probes; they ask the application's `Data<Store>` and `Data<Leaving>`.
pub fn probes(app: &mut ServiceConfig) {
    app.service(at([LIVE]).route(web::route().guard(reads()).to(|| async { fine() })));
    app.service(at([READY, HEALTHY]).route(web::route().guard(reads()).to(ready)));
}

/// How long the store has to answer before it counts as away.
const PATIENCE: Duration = Duration::from_secs(2);

/// 200 while the store answers and the server is to go on, else 503.
async fn ready(store: Data<Store>, leaving: Data<Leaving>) -> HttpResponse {
    if leaving.is_announced() {
        return unavailable();
    }
    match tokio::time::timeout(PATIENCE, store.check()).await {
        Ok(Ok(())) => fine(),
        Ok(Err(error)) => {
            tracing::warn!(error = &error as &dyn std::error::Error, "the store does not answer");
            unavailable()
        }
        Err(_) => {
            tracing::warn!("the store does not answer in time");
            unavailable()
        }
    }
}

fn fine() -> HttpResponse {
    uncached(HttpResponse::Ok().content_type("application/json").body(r#"{"status":"ok"}"#))
}

fn unavailable() -> HttpResponse {
    uncached(respond(Failure::unavailable(PATIENCE)))
}

fn uncached(mut response: HttpResponse) -> HttpResponse {
    response.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}
