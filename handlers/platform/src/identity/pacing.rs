//! How guessing at the password of one user name is slowed down when the guesses come from many addresses.
//!
//! Nobody is locked out of a name by others: beyond a number of failures a day, attempts from places where the user is not
//! known wait before the password is looked at, longer the more have failed. What waits holds a request that is in
//! flight, so that few may wait at a time: for a name, from an address, and in all. Others are refused with a 429 that
//! says when to try again, which costs nothing.
//!
//! The waiting bounds guesses, as a password is verified at the end of it only: after the attempts that are free, a
//! server verifies at most [`MOST_PER_NAME`] passwords for a name in each [`Pacing::longest`], which by default is 8,640
//! a day. Places where the user is known are not slowed down, and are limited to ten failures in a quarter of an hour each.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use generated::rt::Failure;

/// How long attempts wait, by how many have failed for the name within a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pacing {
    /// Number of failures after which attempts wait.
    pub free: i64,
    /// How long the first attempts wait.
    pub first: Duration,
    /// Number of failures after which attempts wait twice as long.
    pub doubling: i64,
    /// The longest that an attempt waits.
    pub longest: Duration,
    /// Maximum number of attempts that wait in all. Each holds a request that is in flight.
    pub waiting: usize,
}

impl Default for Pacing {
    fn default() -> Self {
        Self {
            free: 20,
            first: Duration::from_millis(250),
            doubling: 20,
            longest: Duration::from_secs(20),
            waiting: 64,
        }
    }
}

impl Pacing {
    /// How long an attempt waits that is the `attempt`th of a day.
    pub fn delay(&self, attempt: i64) -> Duration {
        let beyond = attempt.saturating_sub(self.free).saturating_sub(1);
        if beyond < 0 {
            return Duration::ZERO;
        }
        let doublings = u32::try_from(beyond / self.doubling.max(1)).unwrap_or(u32::MAX);
        let factor = 1_u32.checked_shl(doublings).unwrap_or(u32::MAX);
        self.first.saturating_mul(factor).min(self.longest)
    }
}

/// Maximum number of attempts that wait for one name.
pub const MOST_PER_NAME: usize = 2;
/// Maximum number of attempts that wait from one address.
pub const MOST_PER_ADDRESS: usize = 4;
/// Attempts that wait, in this process. Clones share it.
#[derive(Debug, Clone)]
pub struct Queue {
    most: usize,
    waiting: Arc<Mutex<Waiting>>,
}

#[derive(Debug, Default)]
struct Waiting {
    all: usize,
    /// By name or address, told apart by a prefix. Nothing that is zero is kept.
    by: HashMap<String, usize>,
}

/// Place of an attempt in the queue, until it is dropped.
#[derive(Debug)]
pub struct Place {
    waiting: Arc<Mutex<Waiting>>,
    keys: [String; 2],
}

impl Queue {
    /// A queue with room for this many.
    pub(super) fn new(most: usize) -> Self {
        Self { most, waiting: Arc::default() }
    }

    /// Waits for as long as an attempt has to, and returns its place, which is to be kept until the attempt is over.
    ///
    /// # Errors
    /// A 429 where too many wait already.
    pub async fn wait(&self, name: &str, address: &str, delay: Duration) -> Result<Option<Place>, Failure> {
        if delay.is_zero() {
            return Ok(None);
        }
        let place = self.enter(name, address).ok_or_else(|| {
            // Whole seconds, and not before a place is free.
            Failure::too_many_requests(Duration::from_secs(delay.as_secs() + 1))
        })?;
        tokio::time::sleep(delay).await;
        Ok(Some(place))
    }

    fn enter(&self, name: &str, address: &str) -> Option<Place> {
        let keys = [format!("name {name}"), format!("address {address}")];
        let mut waiting = self.waiting.lock().unwrap_or_else(PoisonError::into_inner);
        let has_room = |(key, most): (&String, usize)| waiting.by.get(key).copied().unwrap_or(0) < most;
        if waiting.all >= self.most || !keys.iter().zip([MOST_PER_NAME, MOST_PER_ADDRESS]).all(has_room) {
            return None;
        }
        waiting.all += 1;
        for key in &keys {
            *waiting.by.entry(key.clone()).or_insert(0) += 1;
        }
        drop(waiting);
        Some(Place { waiting: self.waiting.clone(), keys })
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let mut waiting = self.waiting.lock().unwrap_or_else(PoisonError::into_inner);
        waiting.all = waiting.all.saturating_sub(1);
        for key in &self.keys {
            if let Some(count) = waiting.by.get_mut(key) {
                *count = count.saturating_sub(1);
                if *count == 0 {
                    waiting.by.remove(key);
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn delays_grow_up_to_a_limit() {
        let pacing = Pacing::default();
        let delays = [1, 20, 21, 40, 41, 61, 121, 141, 161, 10_000, i64::MAX].map(|attempt| pacing.delay(attempt));
        assert_eq!(
            delays.map(|delay| delay.as_millis()),
            [0, 0, 250, 250, 500, 1000, 8000, 16_000, 20_000, 20_000, 20_000]
        );
    }

    /// The bound that the documentation gives.
    #[test]
    fn a_day_has_few_guesses() {
        let longest = Pacing::default().longest.as_secs();
        assert_eq!(u64::try_from(MOST_PER_NAME).unwrap() * 24 * 3600 / longest, 8640);
    }

    #[test]
    fn few_wait_at_a_time() {
        let most = Pacing::default().waiting;
        let queue = Queue::new(most);
        let first: Vec<_> = (0..MOST_PER_NAME).map(|n| queue.enter("ada", &n.to_string()).unwrap()).collect();
        assert!(queue.enter("ada", "x").is_none(), "of a name");
        let second: Vec<_> = (0..MOST_PER_ADDRESS).map(|n| queue.enter(&n.to_string(), "x").unwrap()).collect();
        assert!(queue.enter("bob", "x").is_none(), "from an address");
        let count = most - first.len() - second.len();
        let rest: Vec<_> = (0..count).map(|n| queue.enter(&format!("n{n}"), &format!("a{n}")).unwrap()).collect();
        assert!(queue.enter("bob", "y").is_none(), "in all");
        drop((first, second, rest));
        assert!(queue.enter("ada", "x").is_some());
        assert!(queue.waiting.lock().unwrap().by.is_empty(), "nothing is kept of what is over");
    }
}
