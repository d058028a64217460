//! One request to a webhook.

use std::time::Duration;

use generated::{models::ObjectId, rt::DateTime};
use serde_json::{Value, json};
use subtle::ConstantTimeEq as _;
use url::Url;

use crate::{
    outbound::{NotPublic, Outbound},
    store::{EventKind, Webhook},
    webhooks::signature::{challenge, signature},
};

/// What a webhook is told: about one channel, some events, or none to try it out.
#[derive(Debug, Clone, Copy)]
pub struct Told<'t> {
    /// Whose webhook it is.
    pub manifest_id: &'t ObjectId,
    /// The account of the channel.
    pub account_id: &'t ObjectId,
    /// The channel.
    pub channel_id: &'t ObjectId,
    /// What has happened.
    pub event: Option<(EventKind, &'t Value)>,
}

/// Why a webhook was not told.
#[derive(Debug, thiserror::Error)]
pub enum WebhookError {
    /// Its URL is none.
    #[error("the URL is none")]
    Url(#[from] url::ParseError),
    /// Its URL leads to a private address.
    #[error("the URL leads to an address that is not public")]
    Private(#[from] NotPublic),
    /// It cannot be reached: there is none, its certificate is not valid, it takes too long.
    #[error("it cannot be reached")]
    Unreachable(#[source] reqwest::Error),
    /// It answers with something else than success.
    #[error("it answers with the status {0}")]
    Status(u16),
    /// It does not know the secret.
    #[error("it answers without the right `X-SocialHub-Challenge`")]
    Challenge,
    /// The request cannot be signed.
    #[error("the request cannot be signed")]
    Signature(#[from] hmac::digest::InvalidLength),
    /// The request cannot be written.
    #[error("the request cannot be written")]
    Body(#[from] serde_json::Error),
}

impl WebhookError {
    /// Whether its host did not respond in time, or not at all.
    pub(super) fn is_silence(&self) -> bool {
        match self {
            Self::Unreachable(error) => error.is_timeout() || error.is_connect(),
            _ => false,
        }
    }
}

/// How long a webhook has to respond.
pub(super) const PATIENCE: Duration = Duration::from_secs(5);

/// Tells a webhook.
///
/// # Errors
/// Where it does not respond with success and the challenge within five seconds.
pub async fn tell(outbound: &Outbound, webhook: &Webhook, told: Told<'_>) -> Result<(), WebhookError> {
    tell_within(PATIENCE, outbound, webhook, told).await
}

/// Tells a webhook that has so long to respond. Of the response, the head is read and nothing of the body.
pub(super) async fn tell_within(
    patience: Duration,
    outbound: &Outbound,
    webhook: &Webhook,
    told: Told<'_>,
) -> Result<(), WebhookError> {
    let mut events = serde_json::Map::new();
    if let Some((kind, event)) = told.event {
        events.insert(kind.name().to_owned(), json!([event]));
    }
    let body = serde_json::to_vec(&json!({
        "manifestId": told.manifest_id.as_str(),
        "accountId": told.account_id.as_str(),
        "channelId": told.channel_id.as_str(),
        "events": events,
    }))?;
    let timestamp = DateTime::now().as_millisecond();
    let challenge = challenge(timestamp, &webhook.secret);
    let signature = signature(&challenge, &body)?;
    let request = outbound
        .post(&Url::parse(&webhook.url)?)?
        .header("content-type", "application/json")
        .header("x-socialhub-timestamp", timestamp)
        .header("x-socialhub-signature", signature)
        .timeout(patience)
        .body(body);
    // Its URL is the integration's business, not the log's.
    let answer = request.send().await.map_err(|error| WebhookError::Unreachable(error.without_url()))?;
    if !answer.status().is_success() {
        return Err(WebhookError::Status(answer.status().as_u16()));
    }
    let shown = answer.headers().get("x-socialhub-challenge").map(|value| value.as_bytes()).unwrap_or_default();
    if shown.ct_eq(challenge.as_bytes()).into() { Ok(()) } else { Err(WebhookError::Challenge) }
}
