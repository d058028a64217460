//! How long a peer is waited for: at most some time without progress, and longer only as long as it keeps a minimal rate.

use std::time::Duration;

/// Time that is left for a peer to make progress.
///
/// Waiting uses it up. Each transferred byte gives back the time that it takes at the minimal rate, up to the time at the
/// beginning. So a pause lasts no longer than that time, and a transfer of `n` bytes no longer than that time and
/// `n / rate` seconds.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Patience {
    most: Duration,
    left: Duration,
    /// Bytes in a second.
    rate: u64,
}

impl Patience {
    /// Waits for up to `most` without progress, and for a rate of this many bytes in a second.
    pub(crate) fn new(most: Duration, rate: u64) -> Self {
        Self { most, left: most, rate: rate.max(1) }
    }

    /// How long to wait for the next byte.
    pub(crate) const fn left(&self) -> Duration {
        self.left
    }

    /// After a wait, this many bytes were transferred.
    pub(crate) fn progress(&mut self, waited: Duration, bytes: usize) {
        let earned = Duration::try_from_secs_f64(bytes as f64 / self.rate as f64).unwrap_or(Duration::MAX);
        self.left = self.left.saturating_sub(waited).saturating_add(earned).min(self.most);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND: Duration = Duration::from_secs(1);

    #[test]
    fn a_peer_that_keeps_the_rate_is_waited_for() {
        let mut patience = Patience::new(SECOND * 10, 100);
        for _ in 0..1000 {
            patience.progress(SECOND, 100);
        }
        assert_eq!(patience.left(), SECOND * 10);
    }

    #[test]
    fn a_slower_peer_uses_the_time_up() {
        let mut patience = Patience::new(SECOND * 10, 100);
        for _ in 0..20 {
            patience.progress(SECOND, 50);
        }
        assert!(patience.left() < SECOND, "less than its next byte takes");
    }

    #[test]
    fn a_fast_peer_saves_no_time_up() {
        let mut patience = Patience::new(SECOND * 10, 100);
        patience.progress(SECOND, usize::MAX);
        assert_eq!(patience.left(), SECOND * 10);
    }
}
