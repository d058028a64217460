//! What is thrown away from time to time: tokens whose time is over, attempts that nobody counts any more. Each server does
//! it; that several do is no harm.

use std::time::Duration;

use crate::{Store, store::StoreError};

/// How often.
const PAUSE: Duration = Duration::from_secs(3600);

/// Cleans up until it is stopped.
pub async fn run(store: Store) {
    loop {
        tokio::time::sleep(PAUSE).await;
        match clean(&store).await {
            Ok(0) => {}
            Ok(count) => tracing::debug!(count, "cleaned up"),
            Err(error) => tracing::warn!(error = &error as &dyn std::error::Error, "cannot clean up"),
        }
    }
}

async fn clean(store: &Store) -> Result<u64, StoreError> {
    Ok(store.sweep_tokens().await? + store.sweep_attempts().await? + store.sweep_sources().await?)
}
