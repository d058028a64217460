//! What a handler knows of its request beside its values: the principal, the head, the operation, the request's id.

use std::cell::{Cell, RefCell};
use std::fmt;
use std::net::SocketAddr;
use std::rc::Rc;

use actix_web::HttpRequest;
use actix_web::cookie::Cookie;
use actix_web::http::header::{HeaderMap, HeaderName, HeaderValue, SET_COOKIE};
use actix_web::http::{Method, Uri};

use crate::client::Client;
use crate::failure::Failure;
use crate::form;
use crate::media;
use crate::operation::Operation;
use crate::security::{Granted, Principal, downcast};

/// The head of a request. `Debug` leaves the query out: it may carry a token.
#[derive(Clone)]
pub struct RequestHead {
    request: HttpRequest,
}

impl RequestHead {
    /// The head of this request.
    pub const fn new(request: HttpRequest) -> Self {
        Self { request }
    }

    pub(crate) const fn request(&self) -> &HttpRequest {
        &self.request
    }

    /// The method.
    pub fn method(&self) -> &Method {
        self.request.method()
    }

    /// The target, as it was sent.
    pub fn uri(&self) -> &Uri {
        self.request.uri()
    }

    /// The path, as it was sent.
    pub fn path(&self) -> &str {
        self.request.uri().path()
    }

    /// The headers.
    pub fn headers(&self) -> &HeaderMap {
        self.request.headers()
    }

    /// The value of the first cookie of this name.
    pub fn cookie(&self, name: &str) -> Option<String> {
        self.request.cookie(name).map(|cookie| cookie.value().to_owned())
    }

    /// The value of the first parameter of this name in the query.
    pub fn query(&self, name: &str) -> Option<String> {
        let query = self.request.uri().query()?;
        form::pairs(query).find(|(key, _)| key == name).map(|(_, value)| value.into_owned())
    }

    /// Who sends the request, and the scheme and host that the server was reached by.
    pub fn client(&self) -> Client {
        Client::of(&self.request)
    }

    /// The address at the other end of the connection, which may be a proxy's.
    pub fn peer_addr(&self) -> Option<SocketAddr> {
        self.request.peer_addr()
    }
}

impl From<HttpRequest> for RequestHead {
    fn from(request: HttpRequest) -> Self {
        Self::new(request)
    }
}

impl fmt::Debug for RequestHead {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RequestHead").field("method", self.method()).field("path", &self.path()).finish_non_exhaustive()
    }
}

/// One call of an operation, shared by the server and the handler.
pub(crate) struct Call {
    pub(crate) operation: &'static Operation,
    pub(crate) request_id: HeaderValue,
    pub(crate) head: RequestHead,
    pub(crate) granted: RefCell<Option<Granted>>,
    /// The produced type that the client prefers.
    pub(crate) preferred: Cell<&'static str>,
    /// Headers that the handler adds.
    pub(crate) headers: RefCell<Vec<(HeaderName, HeaderValue)>>,
}

impl fmt::Debug for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call").field("operation", &self.operation.id).field("head", &self.head).finish_non_exhaustive()
    }
}

/// A context whose principal has no type yet.
#[derive(Debug)]
pub struct Erased {
    call: Rc<Call>,
}

impl Erased {
    pub(crate) const fn new(call: Rc<Call>) -> Self {
        Self { call }
    }

    /// The context of an operation with one scheme.
    ///
    /// # Errors
    /// Where the authenticator granted a principal of another type, which is a fault of the program: a 500.
    pub fn single<P: Principal>(self) -> Result<Context<P>, Failure> {
        self.with(|granted| granted.principals.into_iter().next().and_then(downcast))
    }

    /// The context of an operation that asks for no credentials.
    pub fn open(self) -> Context<()> {
        Context { principal: (), call: self.call }
    }

    /// The context of an operation with alternatives or several schemes at once.
    ///
    /// # Errors
    /// Where `convert` does not know the principals, which is a fault of the program: a 500.
    pub fn with<P>(self, convert: impl FnOnce(Granted) -> Option<P>) -> Result<Context<P>, Failure> {
        let granted = self.call.granted.take().unwrap_or_default();
        match convert(granted) {
            Some(principal) => Ok(Context { principal, call: self.call }),
            None => Err(Failure::internal("the authenticator granted a principal of another type")),
        }
    }
}

/// What a handler knows of its request beside its values.
#[derive(Debug)]
pub struct Context<P = ()> {
    principal: P,
    call: Rc<Call>,
}

impl<P> Context<P> {
    /// A context without a server around it, for tests of handlers.
    pub fn detached(principal: P, operation: &'static Operation, request: HttpRequest) -> Self {
        let call = Call {
            operation,
            request_id: HeaderValue::from_static("detached"),
            head: RequestHead::new(request),
            granted: RefCell::default(),
            preferred: Cell::new(operation.produces.first().copied().unwrap_or(media::JSON)),
            headers: RefCell::default(),
        };
        Self { principal, call: Rc::new(call) }
    }

    /// Who the request comes from.
    pub const fn principal(&self) -> &P {
        &self.principal
    }

    /// Who the request comes from.
    pub fn into_principal(self) -> P {
        self.principal
    }

    /// The operation that is called.
    pub fn operation(&self) -> &'static Operation {
        self.call.operation
    }

    /// The id of this request, in the log and in the answer's `X-Request-Id`.
    pub fn request_id(&self) -> &str {
        self.call.request_id.to_str().unwrap_or_default()
    }

    /// The request's head.
    pub fn head(&self) -> &RequestHead {
        &self.call.head
    }

    /// Of the media types that the operation produces, the one that the client prefers (`Accept`): what a file is best
    /// made as.
    pub fn preferred_media_type(&self) -> &'static str {
        self.call.preferred.get()
    }

    /// Adds a header to the answer, whatever the answer will be. A name or value that no header can have is logged
    /// and left out.
    pub fn add_header(&self, name: &str, value: &str) {
        match (HeaderName::try_from(name), HeaderValue::try_from(value)) {
            (Ok(name), Ok(value)) => self.call.headers.borrow_mut().push((name, value)),
            _ => tracing::error!(name, "a header that cannot be is left out"),
        }
    }

    /// Adds a cookie to the answer, whatever the answer will be.
    pub fn set_cookie(&self, cookie: &Cookie<'_>) {
        match HeaderValue::try_from(cookie.to_string()) {
            Ok(value) => self.call.headers.borrow_mut().push((SET_COOKIE, value)),
            Err(_) => tracing::error!(name = cookie.name(), "a cookie that cannot be is left out"),
        }
    }
}
