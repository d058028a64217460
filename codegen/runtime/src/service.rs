//! The actix-web service around a server: what it takes, and which path it hands on.

use std::future::{Ready, ready};
use std::rc::Rc;
use std::task::{Context, Poll};

use actix_web::dev::{
    AppService, HttpServiceFactory, ResourceDef, Service, ServiceFactory, ServiceRequest, ServiceResponse,
};
use actix_web::guard::{Guard, GuardContext};
use actix_web::{Error, HttpRequest};
use futures_util::future::LocalBoxFuture;

use crate::server::Server;
use crate::{pipeline, published};

impl HttpServiceFactory for Server {
    fn register(self, config: &mut AppService) {
        let base = self.shared.prepared.base;
        let is_plain = is_plain(base);
        let prefix = if is_plain { base } else { "" };
        let definition = if config.is_root() { ResourceDef::root_prefix(prefix) } else { ResourceDef::prefix(prefix) };
        let guards: Option<Vec<Box<dyn Guard>>> =
            (!is_plain && config.is_root()).then(|| vec![Box::new(Routed(self.clone())) as Box<dyn Guard>]);
        config.register_service(definition, guards, Factory(self), None);
    }
}

/// Takes the paths that the contract routes.
struct Routed(Server);

impl Guard for Routed {
    fn check(&self, context: &GuardContext<'_>) -> bool {
        let prepared = &self.0.shared.prepared;
        let path = context.head().uri.path().strip_prefix(prepared.base);
        path.is_some_and(|path| {
            published::is_document(self.0.shared.contract, path) || prepared.find(path, None, &mut Vec::new()).is_some()
        })
    }
}

struct Factory(Server);

impl ServiceFactory<ServiceRequest> for Factory {
    type Response = ServiceResponse;
    type Error = Error;
    type Config = ();
    type Service = Running;
    type InitError = ();
    type Future = Ready<Result<Running, ()>>;

    fn new_service(&self, (): ()) -> Self::Future {
        ready(Ok(Running(Rc::new(self.0.clone()))))
    }
}

struct Running(Rc<Server>);

impl Service<ServiceRequest> for Running {
    type Response = ServiceResponse;
    type Error = Error;
    type Future = LocalBoxFuture<'static, Result<ServiceResponse, Error>>;

    fn poll_ready(&self, _: &mut Context<'_>) -> Poll<Result<(), Error>> {
        Poll::Ready(Ok(()))
    }

    fn call(&self, request: ServiceRequest) -> Self::Future {
        let server = Rc::clone(&self.0);
        let (request, octets) = request.into_parts();
        Box::pin(async move {
            // Another handle on the same request: the first one is given back with the response.
            let head = request.clone();
            let path = below(&head, server.shared.prepared.base);
            let response = pipeline::answer(&server, &head, octets, path).await;
            Ok(ServiceResponse::new(request, response))
        })
    }
}

/// The path below the base, as it was sent. Actix-web decodes paths before it matches them, but for slashes; so the
/// number of slashes that it has matched says where the rest of the sent path begins.
fn below<'r>(request: &'r HttpRequest, base: &str) -> &'r str {
    let sent = request.uri().path();
    let matched = request.match_info().as_str();
    let taken = matched.len() - request.match_info().unprocessed().len();
    let below = if sent.len() == matched.len() {
        // Nothing was decoded.
        sent.get(taken..)
    } else {
        let slashes = matched.bytes().take(taken).filter(|byte| *byte == b'/').count();
        let start = sent.bytes().enumerate().filter(|(_, byte)| *byte == b'/').nth(slashes).map(|(index, _)| index);
        start.and_then(|start| sent.get(start..))
    };
    let below = below.unwrap_or("");
    if is_plain(base) { below } else { below.strip_prefix(base).unwrap_or(below) }
}

/// Whether actix-web can match the base; braces would be parameters to it.
fn is_plain(base: &str) -> bool {
    !base.is_empty() && !base.contains(['{', '}'])
}
