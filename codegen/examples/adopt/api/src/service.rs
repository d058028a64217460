//! The service: handlers of all tags, who authenticates for them, and the server that both make.
//!
//! Generated from the contract. Do not edit: changes are lost with the next generation.

use std::{marker::PhantomData, sync::Arc};
use crate::api::notes::{NotesApi, NotesDispatch};
use crate::{contract, rt, security::{Authenticator, Erase, Principals, Service}};

/// A service that handles every operation of the contract.
pub trait Handler: Service + NotesApi {}
impl<S: Service + NotesApi> Handler for S {}
/// The handlers of each tag.
#[derive(Default)]
pub(crate) struct Handlers {
    pub(crate) notes: Option<Arc<dyn NotesDispatch>>,
}

impl rt::Dispatch for Handlers {
    fn call<'a>(
        &'a self,
        operation: usize,
        cx: rt::Erased,
        request: &mut rt::Incoming<'_>,
    ) -> Result<rt::Reply<'a>, rt::Mismatch> {
        contract::dispatch(self, operation, cx, request)
    }
}

/// A server for one service that handles every operation.
///
/// Where tags are handled by different types, use [`Builder`].
pub fn server<S, A>(service: Arc<S>, authenticator: A) -> rt::Server
where
    S: Handler,
    A: Authenticator<Principals = S::Principals>,
{
    Builder::new(authenticator).notes(service.clone()).build()
}

/// A server whose tags are handled by different types. Operations of tags without a handler answer 501.
pub struct Builder<P: Principals> {
    handlers: Handlers,
    authenticator: Arc<dyn rt::Authenticate>,
    renderer: Arc<dyn rt::RenderFailure>,
    principals: PhantomData<fn() -> P>,
}

impl<P: Principals> Builder<P> {
    /// Begins with who authenticates; the principals of all handlers must be the same.
    pub fn new<A: Authenticator<Principals = P>>(authenticator: A) -> Self {
        Self {
            handlers: Handlers::default(),
            authenticator: Arc::new(Erase(authenticator)),
            renderer: Arc::new(rt::ProblemDetails),
            principals: PhantomData,
        }
    }

    /// Renders the errors that the runtime answers in another form.
    #[must_use]
    pub fn render_failures(mut self, renderer: impl rt::RenderFailure + 'static) -> Self {
        self.renderer = Arc::new(renderer);
        self
    }

    /// Handles the operations of the tag `notes`.
    #[must_use]
    pub fn notes<S: NotesApi + Service<Principals = P>>(mut self, service: Arc<S>) -> Self {
        self.handlers.notes = Some(service);
        self
    }

    /// The server, to be given to `actix_web::App::service`.
    pub fn build(self) -> rt::Server {
        rt::Server::new(&contract::CONTRACT, Arc::new(self.handlers), self.authenticator, self.renderer)
    }
}
