//! The body of failures: one trait, so that a service with an error schema of its own changes one place.

use serde::Serialize;

use crate::failure::Failure;
use crate::violation::Violation;

/// The body of a failure. It is JSON whatever the client accepts.
#[derive(Debug, Clone)]
pub struct Rendered {
    /// The media type.
    pub media_type: &'static str,
    /// The octets.
    pub body: Vec<u8>,
}

/// Writes failures. A 500 arrives without anything internal.
pub trait RenderFailure: Send + Sync {
    /// The body for this failure.
    fn render(&self, failure: &Failure) -> Rendered;
}

/// `{"code", "message"}`, and `"violations"` where there are any.
#[derive(Debug, Clone, Copy, Default)]
pub struct CodeMessage;

impl RenderFailure for CodeMessage {
    fn render(&self, failure: &Failure) -> Rendered {
        #[derive(Serialize)]
        struct Shape<'f> {
            code: &'f str,
            message: &'f str,
            #[serde(skip_serializing_if = "<[_]>::is_empty")]
            violations: &'f [Violation],
        }
        let shape = Shape { code: failure.code(), message: failure.message(), violations: failure.violated() };
        Rendered { media_type: "application/json", body: serde_json::to_vec(&shape).unwrap_or_default() }
    }
}

/// Problem details (RFC 9457), with `code` and `violations` as extension members.
#[derive(Debug, Clone, Copy, Default)]
pub struct ProblemDetails;

impl RenderFailure for ProblemDetails {
    fn render(&self, failure: &Failure) -> Rendered {
        #[derive(Serialize)]
        struct Shape<'f> {
            #[serde(rename = "type")]
            kind: &'static str,
            title: &'static str,
            status: u16,
            detail: &'f str,
            code: &'f str,
            #[serde(skip_serializing_if = "<[_]>::is_empty")]
            violations: &'f [Violation],
        }
        let status = actix_web::http::StatusCode::from_u16(failure.status()).ok();
        let shape = Shape {
            kind: "about:blank",
            title: status.and_then(|status| status.canonical_reason()).unwrap_or("Unknown"),
            status: failure.status(),
            detail: failure.message(),
            code: failure.code(),
            violations: failure.violated(),
        };
        Rendered { media_type: "application/problem+json", body: serde_json::to_vec(&shape).unwrap_or_default() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_shapes() {
        let failure = Failure::not_found();
        let rendered = CodeMessage.render(&failure);
        assert_eq!(rendered.body, br#"{"code":"NotFoundError","message":"There is nothing here."}"#);
        let rendered = ProblemDetails.render(&failure);
        let body: serde_json::Value = serde_json::from_slice(&rendered.body).unwrap();
        assert_eq!(rendered.media_type, "application/problem+json");
        assert_eq!(
            (&body["type"], &body["title"], &body["status"]),
            (&"about:blank".into(), &"Not Found".into(), &404.into())
        );
    }
}
