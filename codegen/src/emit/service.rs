//! The service: handlers of all tags, who authenticates for them, and the server that both make.

use quote::quote;

use super::{Emitter, Here, Source, models::code};
use crate::{config::ErrorBody, name::ident::ident};

/// `service.rs`
pub(super) fn file(emitter: &Emitter<'_>) -> Source {
    emitter.enter(Here::Elsewhere);
    let tags = &emitter.names.tags;
    let modules: Vec<_> = tags.iter().map(|tag| ident(&tag.module)).collect();
    let apis: Vec<_> = tags.iter().map(|tag| ident(&tag.api)).collect();
    let dispatches: Vec<_> = tags.iter().map(|tag| ident(&tag.dispatch)).collect();
    let names: Vec<_> = emitter.api.tags.iter().map(|tag| &tag.name).collect();
    let texts: Vec<_> =
        names.iter().map(|name| format!(" Handles the operations of the tag {}.", code(name))).collect();
    let renderer = match emitter.config.errors {
        ErrorBody::ProblemDetails => quote!(rt::ProblemDetails),
        ErrorBody::CodeMessage => quote!(rt::CodeMessage),
    };
    let tokens = quote! {
        use std::{marker::PhantomData, sync::Arc};
        #(use crate::api::#modules::{#apis, #dispatches};)*
        use crate::{
            contract, rt,
            security::{Authenticator, Erase, Principals, Service},
        };

        #[doc = " A service that handles every operation of the contract."]
        pub trait Handler: Service #(+ #apis)* {}

        impl<S: Service #(+ #apis)*> Handler for S {}

        #[doc = " The handlers of each tag."]
        #[derive(Default)]
        pub(crate) struct Handlers {
            #(pub(crate) #modules: Option<Arc<dyn #dispatches>>,)*
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

        #[doc = " A server for one service that handles every operation."]
        #[doc = ""]
        #[doc = " Where tags are handled by different types, use [`Builder`]."]
        pub fn server<S, A>(service: Arc<S>, authenticator: A) -> rt::Server
        where
            S: Handler,
            A: Authenticator<Principals = S::Principals>,
        {
            Builder::new(authenticator)#(.#modules(service.clone()))*.build()
        }

        #[doc = " A server whose tags are handled by different types. Operations of tags without a handler answer 501."]
        pub struct Builder<P: Principals> {
            handlers: Handlers,
            authenticator: Arc<dyn rt::Authenticate>,
            renderer: Arc<dyn rt::RenderFailure>,
            principals: PhantomData<fn() -> P>,
        }

        impl<P: Principals> Builder<P> {
            #[doc = " Begins with who authenticates; the principals of all handlers must be the same."]
            pub fn new<A: Authenticator<Principals = P>>(authenticator: A) -> Self {
                Self {
                    handlers: Handlers::default(),
                    authenticator: Arc::new(Erase(authenticator)),
                    renderer: Arc::new(#renderer),
                    principals: PhantomData,
                }
            }

            #[doc = " Renders the errors that the runtime answers in another form."]
            #[must_use]
            pub fn render_failures(mut self, renderer: impl rt::RenderFailure + 'static) -> Self {
                self.renderer = Arc::new(renderer);
                self
            }

            #(
                #[doc = #texts]
                #[must_use]
                pub fn #modules<S: #apis + Service<Principals = P>>(mut self, service: Arc<S>) -> Self {
                    self.handlers.#modules = Some(service);
                    self
                }
            )*

            #[doc = " The server, to be given to `actix_web::App::service`."]
            pub fn build(self) -> rt::Server {
                rt::Server::new(&contract::CONTRACT, Arc::new(self.handlers), self.authenticator, self.renderer)
            }
        }
    };
    Source::new(
        "src/service.rs".to_owned(),
        "The service: handlers of all tags, who authenticates for them, and the server that both make.",
        tokens,
    )
}
