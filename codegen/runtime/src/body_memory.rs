//! The budget of memory for request bodies, over all requests of a server.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use crate::failure::Failure;

/// How much of the bodies of all requests is in memory at once where nothing else is said: 128 MiB.
pub const DEFAULT_BODY_MEMORY: u64 = 128 * 1024 * 1024;

/// How much of each body does not count, so that ordinary requests are served while large ones use the budget up.
const FREE: u64 = 16 * 1024;

/// When another attempt is worth it.
const RETRY_AFTER: Duration = Duration::from_secs(1);

/// The budget. Clones are the same one.
#[derive(Debug, Clone)]
pub(crate) struct BodyMemory {
    limit: u64,
    used: Arc<AtomicU64>,
}

impl BodyMemory {
    pub(crate) fn new(limit: u64) -> Self {
        Self { limit, used: Arc::default() }
    }

    /// A body of which nothing has been read.
    pub(crate) fn begin(&self) -> Reserved {
        Reserved { memory: self.clone(), bytes: 0 }
    }
}

/// The part of the budget that one body uses, until this is dropped.
#[derive(Debug)]
pub(crate) struct Reserved {
    memory: BodyMemory,
    bytes: u64,
}

impl Reserved {
    /// The body has become this long: 503 if the budget is used up. A body that is alone is always accepted, so that an
    /// operation's own limit may be above the budget.
    pub(crate) fn grow_to(&mut self, length: u64) -> Result<(), Failure> {
        let more = length.saturating_sub(FREE).saturating_sub(self.bytes);
        if more == 0 {
            return Ok(());
        }
        let before = self.memory.used.fetch_add(more, Ordering::Relaxed);
        self.bytes += more;
        let others = before.saturating_add(more).saturating_sub(self.bytes);
        if others > 0 && others.saturating_add(self.bytes) > self.memory.limit {
            tracing::warn!(limit = self.memory.limit, "too many bytes of request bodies at once: refused");
            return Err(Failure::unavailable(RETRY_AFTER));
        }
        Ok(())
    }
}

impl Drop for Reserved {
    fn drop(&mut self) {
        self.memory.used.fetch_sub(self.bytes, Ordering::Relaxed);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn status(outcome: Result<(), Failure>) -> Option<u16> {
        outcome.err().map(|failure| failure.status())
    }

    #[test]
    fn bodies_share_the_budget() {
        let memory = BodyMemory::new(100_000);
        let (mut one, mut other) = (memory.begin(), memory.begin());
        assert_eq!(status(one.grow_to(FREE + 60_000)), None);
        assert_eq!(status(other.grow_to(FREE + 40_000)), None);
        assert_eq!(status(other.grow_to(FREE + 40_001)), Some(503));
        drop(one);
        assert_eq!(status(other.grow_to(FREE + 99_000)), None);
        drop(other);
        assert_eq!(memory.used.load(Ordering::Relaxed), 0);
    }

    #[test]
    fn the_beginning_of_a_body_is_free() {
        let memory = BodyMemory::new(1);
        let mut large = memory.begin();
        assert_eq!(status(large.grow_to(FREE + 1)), None);
        assert_eq!(status(memory.begin().grow_to(FREE)), None);
        assert_eq!(status(memory.begin().grow_to(FREE + 1)), Some(503));
    }

    #[test]
    fn a_body_that_is_alone_may_exceed_the_budget() {
        let memory = BodyMemory::new(1);
        assert_eq!(status(memory.begin().grow_to(1 << 30)), None);
    }
}
