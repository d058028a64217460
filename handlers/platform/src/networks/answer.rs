//! Answers of networks: read as what they should be, or as the reason why they are not.

use std::time::Duration;

use reqwest::RequestBuilder;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::{
    Failure,
    oauth::OauthError,
    outbound::{is_refusal, json},
};

/// Why a network did not do what it was asked for.
#[derive(Debug, thiserror::Error)]
pub enum NetworkError {
    /// It does not accept the token or the code, or what they are for.
    #[error("{0} refuses: {1}")]
    Refused(&'static str, String),
    /// It does not answer, or not as its documentation says.
    #[error("{0} does not answer")]
    Away(&'static str, #[source] Box<dyn std::error::Error + Send + Sync>),
}

/// When another attempt is worth it.
const RETRY_AFTER: Duration = Duration::from_secs(30);

/// How much of a network's words is told on.
const LONGEST: usize = 300;

impl From<NetworkError> for Failure {
    fn from(error: NetworkError) -> Self {
        match &error {
            NetworkError::Refused(..) => Self::bad_request(format!("{error}.")).with_source(error),
            NetworkError::Away(..) => Self::unavailable(RETRY_AFTER).with_source(error),
        }
    }
}

/// Sends a request, and reads the answer. What a network says about a refusal is told on.
pub(super) async fn ask<T: DeserializeOwned>(
    network: &'static str,
    request: RequestBuilder,
) -> Result<T, NetworkError> {
    // URLs hold tokens.
    let away = |error: reqwest::Error| NetworkError::Away(network, error.without_url().into());
    let answer = request.send().await.map_err(away)?;
    if is_refusal(answer.status()) {
        let status = answer.status().as_u16();
        return Err(NetworkError::Refused(network, reason(status, &json(answer).await.unwrap_or_default())));
    }
    let answer = answer.error_for_status().map_err(away)?;
    json(answer).await.map_err(|error| NetworkError::Away(network, error.into()))
}

/// Why a network gives no token, or does not say what one is for.
pub(super) fn oauth(network: &'static str, error: OauthError) -> NetworkError {
    match error {
        OauthError::Refused(status, body) => NetworkError::Refused(network, reason(status, &body)),
        OauthError::Away(source) => NetworkError::Away(network, source),
    }
}

/// The network's own words: of Facebook and LinkedIn, of OAuth 2.0, of WordPress.
fn reason(status: u16, body: &Value) -> String {
    let places = ["/error/message", "/error_description", "/message", "/error"];
    let said = places.iter().find_map(|place| body.pointer(place)?.as_str());
    let said: String = said.unwrap_or_default().trim_end_matches('.').chars().take(LONGEST).collect();
    if said.is_empty() { format!("status {status}") } else { said }
}
