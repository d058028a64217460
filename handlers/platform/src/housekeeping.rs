//! Periodic deletion of what has expired: tokens, counted attempts, media and unfinished uploads. Each server does it;
//! several at once do no harm.

use std::time::Duration;

use crate::{Store, media::cleanup};

/// How often.
const PAUSE: Duration = Duration::from_secs(3600);

/// Cleans up until it is stopped.
pub async fn run(store: Store) {
    loop {
        clean(&store).await;
        tokio::time::sleep(PAUSE).await;
    }
}

/// Throws away what is over. One kind that fails does not keep the others.
async fn clean(store: &Store) {
    for (kind, swept) in [
        ("tokens", store.sweep_tokens().await),
        ("attempts", store.sweep_attempts().await),
        ("sources", store.sweep_sources().await),
        ("media", cleanup::round(store).await),
    ] {
        match swept {
            Ok(0) => {}
            Ok(count) => tracing::debug!(kind, count, "cleaned up"),
            Err(error) => tracing::warn!(kind, error = &error as &dyn std::error::Error, "cannot clean up"),
        }
    }
}
