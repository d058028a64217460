//! When an outbox is looked at, and how often an item is tried.

use std::time::Duration;

/// When an outbox is looked at, and how often an item is tried.
#[derive(Debug, Clone, Copy)]
pub struct Rounds {
    /// Between two looks into an outbox without due items.
    pub every: Duration,
    /// Before the second attempt; each later one waits twice as long as the one before, up to [`Self::LONGEST`].
    pub retry: Duration,
    /// Attempts before an item is given up.
    pub attempts: u32,
}

impl Rounds {
    /// The longest wait before an attempt.
    pub const LONGEST: Duration = Duration::from_secs(60 * 60);

    /// How long to wait after a number of attempts.
    pub(crate) fn pause(&self, attempts: u32) -> Duration {
        self.retry.saturating_mul(1 << attempts.saturating_sub(1).min(16)).min(Self::LONGEST)
    }
}

impl Default for Rounds {
    /// Attempts for about five hours: a mail server that is restarted or moved is back by then.
    fn default() -> Self {
        Self { every: Duration::from_secs(1), retry: Duration::from_secs(30), attempts: 12 }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_grow() {
        let rounds = Rounds::default();
        let pauses: Vec<_> = (1..=12).map(|attempts| rounds.pause(attempts).as_secs()).collect();
        assert_eq!(pauses, [30, 60, 120, 240, 480, 960, 1920, 3600, 3600, 3600, 3600, 3600]);
        assert_eq!(rounds.pause(u32::MAX), Rounds::LONGEST);
    }
}
