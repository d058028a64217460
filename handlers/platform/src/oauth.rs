//! OAuth 2.0: what crate `oauth2` asks is sent by our own clients for HTTP, which have a time limit and follow no redirect.

use std::error::Error;

use futures_util::future::BoxFuture;
use oauth2::{ErrorResponse, HttpRequest, HttpResponse, RequestTokenError};
use reqwest::RequestBuilder;

use crate::outbound::{body, is_refusal, json};

/// Why a server of OAuth 2.0 does not give what it was asked for.
#[derive(Debug, thiserror::Error)]
pub(crate) enum OauthError {
    /// It does not accept what was sent: the status, and what it says, if that is JSON.
    #[error("refused with status {0}")]
    Refused(u16, serde_json::Value),
    /// It does not answer, or not as the standard says.
    #[error("no answer that counts")]
    Away(#[source] Box<dyn Error + Send + Sync>),
}

/// Without URLs: they hold tokens.
impl From<reqwest::Error> for OauthError {
    fn from(error: reqwest::Error) -> Self {
        Self::Away(error.without_url().into())
    }
}

/// Without the body that could not be read: it holds tokens.
impl<E: ErrorResponse + 'static> From<RequestTokenError<Self, E>> for OauthError {
    fn from(error: RequestTokenError<Self, E>) -> Self {
        match error {
            RequestTokenError::Request(error) => error,
            RequestTokenError::Parse(error, _) => Self::Away(error.into()),
            // With a status that is neither 200 nor a refusal.
            RequestTokenError::ServerResponse(error) => Self::Away(error.to_string().into()),
            RequestTokenError::Other(why) => Self::Away(why.into()),
        }
    }
}

/// What is still to come of a request.
pub(crate) type Answer = BoxFuture<'static, Result<HttpResponse, OauthError>>;

/// Sends requests as they are.
pub(crate) fn sender(http: reqwest::Client) -> impl Fn(HttpRequest) -> Answer {
    move |request| {
        let http = http.clone();
        Box::pin(async move { answer(RequestBuilder::from_parts(http, request.try_into()?)).await })
    }
}

/// Sends a request.
///
/// # Errors
/// Where it is refused, and where no answer comes.
pub(crate) async fn answer(request: RequestBuilder) -> Result<HttpResponse, OauthError> {
    let answer = request.send().await?;
    if is_refusal(answer.status()) {
        return Err(OauthError::Refused(answer.status().as_u16(), json(answer).await.unwrap_or_default()));
    }
    let answer = answer.error_for_status()?;
    let mut read = HttpResponse::default();
    *read.status_mut() = answer.status();
    *read.headers_mut() = answer.headers().clone();
    *read.body_mut() = body(answer).await.map_err(|error| OauthError::Away(error.into()))?;
    Ok(read)
}
