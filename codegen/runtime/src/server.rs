//! The server of a contract: what generated code hands over, and the settings that a service can change.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use futures_util::future::LocalBoxFuture;

use crate::answer::Answer;
use crate::body_memory::{BodyMemory, DEFAULT_BODY_MEMORY};
use crate::context::Erased;
use crate::failure::Failure;
use crate::incoming::{Incoming, Mismatch};
use crate::operation::Operation;
use crate::prepared::Prepared;
use crate::published::{Document, PublicAddress, Published};
use crate::render::RenderFailure;
use crate::security::{Authenticate, SecurityScheme};

/// What becomes of a call.
pub type Reply<'a> = LocalBoxFuture<'a, Result<Answer, Failure>>;

/// Calls the handlers. Implemented by generated code.
pub trait Dispatch: Send + Sync + 'static {
    /// Decodes the request and calls the handler of an operation, an index in [`Contract::operations`].
    ///
    /// # Errors
    /// Where the request does not decode.
    fn call<'a>(&'a self, operation: usize, cx: Erased, request: &mut Incoming<'_>) -> Result<Reply<'a>, Mismatch>;
}

/// A contract.
#[derive(Debug)]
pub struct Contract {
    /// The title; the realm of challenges.
    pub title: &'static str,
    /// The version.
    pub version: &'static str,
    /// The path before all templates; empty or `/` for none.
    pub base_path: &'static str,
    /// The operations; the position is the index that [`Dispatch::call`] is given.
    pub operations: &'static [&'static Operation],
    /// The security schemes.
    pub security_schemes: &'static [SecurityScheme],
    /// The largest body that is read, in bytes, where an operation has no limit of its own; `None` for
    /// [`DEFAULT_BODY_LIMIT`].
    pub default_body_limit: Option<u64>,
    /// The contract as implemented, to be handed out below the base path.
    pub document: Option<&'static Document>,
}

/// The largest body that is read where nothing else is said: 2 MiB.
pub const DEFAULT_BODY_LIMIT: u64 = 2 * 1024 * 1024;

/// The server of a contract: an actix-web service, `App::new().service(server.clone())`.
///
/// With a `basePath` it takes everything below it. Without one it takes only what it routes, so that other services
/// work in any order of registration; inside a `web::scope` it takes the whole scope.
///
/// Each response knows which operation it answers ([`Operation::answered`]), for a middleware around the server.
///
/// The order of the checks is fixed: route, method, credentials, permission, media types, size, decoding, validation,
/// handler. Where the body takes longer than a second to arrive, credentials and permission are checked again after it.
#[derive(Clone)]
pub struct Server {
    pub(crate) shared: Arc<Shared>,
    pub(crate) settings: Settings,
}

pub(crate) struct Shared {
    pub(crate) contract: &'static Contract,
    pub(crate) prepared: Prepared,
    pub(crate) dispatch: Arc<dyn Dispatch>,
    pub(crate) authenticate: Arc<dyn Authenticate>,
    pub(crate) undeclared: AtomicU64,
    pub(crate) published: Published,
}

#[derive(Clone)]
pub(crate) struct Settings {
    pub(crate) render: Arc<dyn RenderFailure>,
    pub(crate) body_limit: u64,
    pub(crate) body_memory: BodyMemory,
    pub(crate) retry_after: Option<Duration>,
    pub(crate) falls_through: bool,
    pub(crate) public_address: Option<PublicAddress>,
}

impl Server {
    /// A server of this contract. The routing is built here, once, and shared by all clones.
    pub fn new(
        contract: &'static Contract,
        dispatch: Arc<dyn Dispatch>,
        authenticate: Arc<dyn Authenticate>,
        render: Arc<dyn RenderFailure>,
    ) -> Self {
        let prepared = Prepared::new(contract);
        let undeclared = AtomicU64::new(0);
        let body_limit = contract.default_body_limit.unwrap_or(DEFAULT_BODY_LIMIT);
        Self {
            shared: Arc::new(Shared {
                contract,
                prepared,
                dispatch,
                authenticate,
                undeclared,
                published: Published::default(),
            }),
            settings: Settings {
                render,
                body_limit,
                body_memory: BodyMemory::new(DEFAULT_BODY_MEMORY),
                retry_after: None,
                falls_through: false,
                public_address: None,
            },
        }
    }

    /// The same with another limit for bodies, in bytes. An operation's own limit stays.
    #[must_use]
    pub fn with_body_limit(mut self, bytes: u64) -> Self {
        self.settings.body_limit = bytes;
        self
    }

    /// The same with another limit for the bytes of bodies that are in memory at once, over all requests:
    /// [`DEFAULT_BODY_MEMORY`] otherwise. A request beyond it fails with 503 and `Retry-After`. Bodies that handlers read
    /// as a stream do not count, nor do the first 16 KiB of each body.
    #[must_use]
    pub fn with_body_memory(mut self, bytes: u64) -> Self {
        self.settings.body_memory = BodyMemory::new(bytes);
        self
    }

    /// The same with another way to write failures.
    #[must_use]
    pub fn with_renderer(mut self, render: Arc<dyn RenderFailure>) -> Self {
        self.settings.render = render;
        self
    }

    /// The same with a `Retry-After` for every 429 and 503 that has none.
    #[must_use]
    pub fn with_retry_after(mut self, retry_after: Duration) -> Self {
        self.settings.retry_after = Some(retry_after);
        self
    }

    /// The same, but where the closest template lacks the method, the next closest that has it is called: with
    /// `GET /users/summary` and `DELETE /users/{userId}`, `DELETE /users/summary` is not a 405 then.
    #[must_use]
    pub fn with_fall_through(mut self) -> Self {
        self.settings.falls_through = true;
        self
    }

    /// The same, but the document that it hands out names this scheme (`http`, `https`) and host (with a port where it
    /// is not the scheme's), whatever the requests say.
    #[must_use]
    pub fn with_public_address(mut self, scheme: impl Into<String>, host: impl Into<String>) -> Self {
        self.settings.public_address = Some(PublicAddress { scheme: scheme.into(), host: host.into() });
        self
    }

    /// The contract.
    pub fn contract(&self) -> &'static Contract {
        self.shared.contract
    }

    /// How many failures so far had a status that their operation does not declare, and became a 500.
    pub fn undeclared(&self) -> u64 {
        self.shared.undeclared.load(Ordering::Relaxed)
    }
}

impl fmt::Debug for Server {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Server")
            .field("title", &self.shared.contract.title)
            .field("operations", &self.shared.contract.operations.len())
            .field("body_limit", &self.settings.body_limit)
            .finish_non_exhaustive()
    }
}
