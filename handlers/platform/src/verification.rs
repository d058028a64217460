//! `--verify-responses`: every answer of an operation is checked against the contract while the server runs. One that
//! breaks it is sent all the same, logged with what is wrong, and counted.
//!
//! Bodies are checked once they are whole. One that is encoded while it is sent (a streamed array) is kept for that as far
//! as [`KEPT`]; of a longer one, and of a file, only status, headers and media type are checked.

use std::{
    fmt,
    io::Read as _,
    pin::Pin,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    task::{Context, Poll, ready},
};

use actix_web::{
    Error,
    body::{BodySize, BoxBody, MessageBody},
    dev::{ServiceRequest, ServiceResponse},
    http::{
        Method, StatusCode,
        header::{CONTENT_TYPE, HeaderMap},
    },
    middleware::Next,
    web::{Bytes, Data},
};
use codegen_verify::{Answer, DocumentError, Operation, Verifier};
use flate2::read::GzDecoder;
use generated::{CONTRACT, rt};

/// How much of a stream is kept to be checked at its end, in bytes.
const KEPT: usize = 1 << 20;

/// Checks answers, and counts. Clones share the counts.
#[derive(Clone)]
pub struct Verification(Arc<Shared>);

struct Shared {
    verifier: Verifier,
    checked: AtomicU64,
    broken: AtomicU64,
}

/// Why answers cannot be checked.
#[derive(Debug, thiserror::Error)]
pub enum VerificationError {
    /// The contract was generated without the document.
    #[error("there is no contract as implemented")]
    NoDocument,
    /// It cannot be unpacked.
    #[error("the contract as implemented cannot be unpacked: {0}")]
    Packed(#[from] std::io::Error),
    /// It is no JSON.
    #[error("the contract as implemented cannot be read: {0}")]
    Json(#[from] serde_json::Error),
    /// It is no contract.
    #[error(transparent)]
    Document(#[from] DocumentError),
}

impl Verification {
    /// Reads the contract.
    ///
    /// # Errors
    /// Where it cannot be read, which is a fault of the generator.
    pub fn new() -> Result<Self, VerificationError> {
        let document = CONTRACT.document.ok_or(VerificationError::NoDocument)?;
        let mut json = String::new();
        GzDecoder::new(document.json).read_to_string(&mut json)?;
        let verifier = Verifier::new(&serde_json::from_str(&json)?)?.always_allowing(&rt::RUNTIME_STATUSES);
        Ok(Self(Arc::new(Shared { verifier, checked: AtomicU64::new(0), broken: AtomicU64::new(0) })))
    }

    /// How many answers were checked so far.
    pub fn checked(&self) -> u64 {
        self.0.checked.load(Ordering::Relaxed)
    }

    /// How many of them break the contract.
    pub fn broken(&self) -> u64 {
        self.0.broken.load(Ordering::Relaxed)
    }

    /// Checks an answer; without a body where there is none to look at.
    fn check(&self, head: &Head, body: Option<&[u8]>) {
        let Some(operation) = self.0.verifier.operation(head.method.as_str(), &head.path) else { return };
        let text = |name: &'static str| head.headers.get(name).and_then(|value| value.to_str().ok());
        let headers = head.headers.iter().filter_map(|(name, value)| Some((name.as_str(), value.to_str().ok()?)));
        let headers: Vec<(&str, &str)> = headers.collect();
        let answer = Answer { status: head.status.as_u16(), headers: &headers, body };
        let mismatches = self.0.verifier.check(operation, &answer);
        let routed = head.routed.filter(|routed| !is_same(operation, routed));
        self.0.checked.fetch_add(1, Ordering::Relaxed);
        if mismatches.is_empty() && routed.is_none() {
            return;
        }
        self.0.broken.fetch_add(1, Ordering::Relaxed);
        let (operation, status, request_id) = (operation.name(), answer.status, text("x-request-id"));
        if let Some(routed) = routed {
            tracing::error!(operation, status, request_id, "an answer breaks the contract: {} gave it", routed.id);
        }
        for mismatch in mismatches {
            let (part, pointer) = (mismatch.part.to_string(), mismatch.pointer.as_str());
            let message = mismatch.message;
            tracing::error!(operation, status, request_id, part, pointer, "an answer breaks the contract: {message}");
        }
    }
}

/// Whether the operation that a path belongs to is the one that was called.
fn is_same(operation: &Operation, routed: &rt::Operation) -> bool {
    operation.method == routed.method && operation.path == routed.path
}

impl fmt::Debug for Verification {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Verification")
            .field("checked", &self.checked())
            .field("broken", &self.broken())
            .finish_non_exhaustive()
    }
}

/// What is known of an answer before its body.
struct Head {
    method: Method,
    path: String,
    routed: Option<&'static rt::Operation>,
    status: StatusCode,
    headers: HeaderMap,
}

/// Checks what the wrapped services answer. Asks the application's `Data<Verification>`.
///
/// # Errors
/// Those of the wrapped services.
pub(crate) async fn verify<B: MessageBody + 'static>(
    verification: Data<Verification>,
    request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<BoxBody>, Error> {
    let response = next.call(request).await?;
    let head = Head {
        method: response.request().method().clone(),
        path: response.request().uri().path().to_owned(),
        routed: rt::Operation::answered(response.response()),
        status: response.status(),
        headers: response.headers().clone(),
    };
    Ok(response.map_body(|_, body| {
        let is_json =
            head.headers.get(CONTENT_TYPE).and_then(|it| it.to_str().ok()).is_some_and(|it| it.contains("json"));
        if head.method == Method::HEAD {
            verification.check(&head, None);
            return body.boxed();
        }
        match body.try_into_bytes() {
            Ok(bytes) => {
                verification.check(&head, Some(&bytes));
                BoxBody::new(bytes)
            }
            Err(stream) if is_json => {
                let unchecked = Some((verification, head));
                BoxBody::new(Kept { body: stream.boxed(), so_far: Vec::new(), unchecked })
            }
            Err(stream) => {
                verification.check(&head, None);
                stream.boxed()
            }
        }
    }))
}

/// A stream of which so much is kept that it can be checked at its end.
struct Kept {
    body: BoxBody,
    so_far: Vec<u8>,
    /// Taken by the check.
    unchecked: Option<(Data<Verification>, Head)>,
}

impl MessageBody for Kept {
    type Error = <BoxBody as MessageBody>::Error;

    fn size(&self) -> BodySize {
        self.body.size()
    }

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Bytes, Self::Error>>> {
        let chunk = ready!(Pin::new(&mut self.body).poll_next(cx));
        match &chunk {
            // What has failed is cut off, and no answer.
            Some(Err(_)) => self.unchecked = None,
            Some(Ok(_)) if self.unchecked.is_none() => {}
            Some(Ok(bytes)) if self.so_far.len() + bytes.len() <= KEPT => self.so_far.extend_from_slice(bytes),
            Some(Ok(_)) => {
                if let Some((verification, head)) = self.unchecked.take() {
                    verification.check(&head, None);
                    self.so_far = Vec::new();
                }
            }
            None => {
                if let Some((verification, head)) = self.unchecked.take() {
                    verification.check(&head, Some(&self.so_far));
                }
            }
        }
        Poll::Ready(chunk)
    }
}

#[cfg(test)]
mod tests;
