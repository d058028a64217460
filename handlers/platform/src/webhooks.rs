//! Webhooks: how integrations are told of events. Each request is signed, and whoever answers must know the secret too.

mod courier;
mod request;
mod signature;
#[cfg(test)]
mod tests;

pub use courier::Courier;
pub use request::{Told, WebhookError, tell};
