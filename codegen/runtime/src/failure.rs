//! Failures: everything that ends an operation without one of its declared answers.

use std::borrow::Cow;
use std::error::Error;
use std::fmt;
use std::time::Duration;

use crate::violation::Violation;
use crate::violations::Violations;

/// The statuses that the runtime itself answers with; always allowed, whatever an operation declares.
pub const RUNTIME_STATUSES: [u16; 12] = [400, 401, 403, 404, 405, 406, 413, 415, 429, 500, 501, 503];

/// What the runtime answers with where an operation's success is a file: a part, what the client has already, a condition
/// that does not hold, a part that is not there.
pub const FILE_STATUSES: [u16; 4] = [206, 304, 412, 416];

/// A failure: a status, a code and a message for the client, and a source for the log.
///
/// It is small (one pointer), so that results that carry it are.
pub struct Failure(Box<Parts>);

struct Parts {
    status: u16,
    code: Cow<'static, str>,
    message: String,
    violations: Violations,
    headers: Vec<(&'static str, String)>,
    retry_after: Option<Duration>,
    source: Option<Box<dyn Error + Send + Sync>>,
}

impl Failure {
    /// A failure of any status. One that the operation does not declare, and that is none of the runtime's, becomes
    /// a 500.
    pub fn new(status: u16, code: impl Into<Cow<'static, str>>, message: impl Into<String>) -> Self {
        Self(Box::new(Parts {
            status,
            code: code.into(),
            message: message.into(),
            violations: Violations::new(),
            headers: Vec::new(),
            retry_after: None,
            source: None,
        }))
    }

    /// 400: the request is not what the contract asks for.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::new(400, "BadRequestError", message)
    }

    /// 400: values break the contract.
    pub fn violations(violations: impl Into<Violations>) -> Self {
        let violations = violations.into();
        let message = match (violations.listed(), violations.omitted()) {
            ([violation], 0) => format!(
                "The request breaks the contract: {}{} {}.",
                violation.location.name(),
                violation.pointer,
                violation.message
            ),
            (all, 0) => format!("The request breaks the contract in {} places.", all.len()),
            (listed, omitted) => format!(
                "The request breaks the contract in {} places, of which the first {} are listed; {omitted} more are not.",
                listed.len() as u64 + omitted,
                listed.len(),
            ),
        };
        Self::bad_request(message).with_violations(violations)
    }

    /// 401: no credentials, or bad ones.
    pub fn unauthorized() -> Self {
        Self::new(401, "AccessTokenInvalidError", "The credentials are missing or not valid.")
    }

    /// 403: the principal lacks a permission.
    pub fn forbidden(permission: &str) -> Self {
        Self::new(403, "InsufficientPermissions", format!("The permission `{permission}` is missing."))
    }

    /// 404: there is no such path, or nothing behind it.
    pub fn not_found() -> Self {
        Self::new(404, "NotFoundError", "There is nothing here.")
    }

    /// 405: the path has other methods; `allow` is the list of them (RFC 9110, section 15.5.6).
    pub fn method_not_allowed(allow: &str) -> Self {
        let message = format!("This path has other methods: {allow}.");
        Self::new(405, "MethodNotAllowed", message).with_header("Allow", allow)
    }

    /// 406: none of the produced media types is accepted.
    pub fn not_acceptable(produced: &[&str]) -> Self {
        let message = format!("None of the accepted media types can be produced; these can: {}.", produced.join(", "));
        Self::new(406, "NotAcceptableError", message)
    }

    /// 409: the request contradicts what is there already.
    pub fn conflict(message: impl Into<String>) -> Self {
        Self::new(409, "ConflictError", message)
    }

    /// 413: the body is larger than `limit` bytes.
    pub fn payload_too_large(limit: u64) -> Self {
        Self::new(413, "PayloadTooLarge", format!("The body is larger than {limit} bytes."))
    }

    /// 415: the body's media type is not consumed.
    pub fn unsupported_media_type(message: impl Into<String>) -> Self {
        Self::new(415, "UnsupportedMediaType", message)
    }

    /// 422: what is asked for keeps to the contract, and cannot be done all the same; the code says why.
    pub fn unprocessable(code: impl Into<Cow<'static, str>>, message: impl Into<String>) -> Self {
        Self::new(422, code, message)
    }

    /// 429: too many attempts; the next one is welcome after `retry_after`.
    pub fn too_many_requests(retry_after: Duration) -> Self {
        Self::new(429, "TooManyRequestsError", "Too many attempts.").with_retry_after(retry_after)
    }

    /// 500: something that is nobody's business but the log's.
    pub fn internal(source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self::new(500, "InternalServerError", INTERNAL).with_source(source)
    }

    /// 501: the handler is not written yet.
    pub fn not_implemented() -> Self {
        Self::new(501, "NotImplementedError", "This operation is not implemented yet.")
    }

    /// 503: the store is away, or there is too much to do; worth another attempt after `retry_after`.
    pub fn unavailable(retry_after: Duration) -> Self {
        Self::new(503, "ServiceUnavailable", "The service is not available at the moment.")
            .with_retry_after(retry_after)
    }

    /// The same with the violations that led to it.
    pub fn with_violations(mut self, violations: impl Into<Violations>) -> Self {
        self.0.violations = violations.into();
        self
    }

    /// The same with a header.
    pub fn with_header(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.0.headers.push((name, value.into()));
        self
    }

    /// The same with what caused it, for the log.
    pub fn with_source(mut self, source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        self.0.source = Some(source.into());
        self
    }

    /// The same with a `Retry-After`, in whole seconds, at least one (RFC 9110, section 10.2.3).
    pub fn with_retry_after(mut self, retry_after: Duration) -> Self {
        self.0.retry_after = Some(retry_after);
        self
    }

    /// The HTTP status.
    pub fn status(&self) -> u16 {
        self.0.status
    }

    /// The code that programs go by.
    pub fn code(&self) -> &str {
        &self.0.code
    }

    /// The message that people read.
    pub fn message(&self) -> &str {
        &self.0.message
    }

    /// What the request breaks, as far as it is listed ([`Violations`]).
    pub fn violated(&self) -> &[Violation] {
        self.0.violations.listed()
    }

    /// The headers that the answer has.
    pub fn headers(&self) -> &[(&'static str, String)] {
        &self.0.headers
    }

    /// When another attempt is worth it.
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }

    /// What a client may see of it: a 500 shows nothing but that it is one.
    pub(crate) fn public(self) -> Self {
        if self.status() == 500 && !(self.code() == "InternalServerError" && self.message() == INTERNAL) {
            return Self::new(500, "InternalServerError", INTERNAL);
        }
        self
    }
}

const INTERNAL: &str = "Something went wrong on our side.";

impl fmt::Debug for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Failure")
            .field("status", &self.0.status)
            .field("code", &self.0.code)
            .field("message", &self.0.message)
            .field("violations", &self.0.violations)
            .field("headers", &self.0.headers)
            .field("retry_after", &self.0.retry_after)
            .field("source", &self.0.source)
            .finish()
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}: {}", self.0.status, self.0.code, self.0.message)
    }
}

impl Error for Failure {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.0.source.as_deref().map(|source| source as &(dyn Error + 'static))
    }
}

/// An error and all that caused it, in one line.
pub(crate) struct Chain<'e>(pub(crate) &'e dyn Error);

impl fmt::Display for Chain<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)?;
        let mut source = self.0.source();
        while let Some(error) = source {
            write!(f, ": {error}")?;
            source = error.source();
        }
        Ok(())
    }
}
