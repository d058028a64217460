//! Periodic deletion of what has expired: tokens, counted attempts, media and unfinished uploads. Each server does it;
//! several at once do no harm.

use std::time::Duration;

use crate::{Store, identity::SPAN, media::cleanup, store::StoreError};

/// How often.
const PAUSE: Duration = Duration::from_secs(3600);

/// Cleans up until it is stopped.
pub async fn run(store: Store) {
    loop {
        match clean(&store).await {
            Ok(0) => {}
            Ok(count) => tracing::debug!(count, "cleaned up"),
            Err(error) => tracing::warn!(error = &error as &dyn std::error::Error, "cannot clean up"),
        }
        tokio::time::sleep(PAUSE).await;
    }
}

async fn clean(store: &Store) -> Result<u64, StoreError> {
    Ok(store.sweep_tokens().await? + store.sweep_attempts(SPAN).await? + cleanup::round(store).await?)
}
