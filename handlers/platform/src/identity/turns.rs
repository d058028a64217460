//! Turns of attempts for one user at one place: a few are verified at a time, and further ones wait.
//!
//! An attempt is counted before it is verified, or many at once would get around the limit. Without turns, many that are
//! right would reach it as well.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use generated::rt::Failure;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

/// Maximum number of attempts that are verified at the same time for one place. Several processes together stay below
/// the limit of a place.
const AT_ONCE: usize = 4;

/// How long an attempt waits for its turn.
const PATIENCE: Duration = Duration::from_secs(10);

type Places = Arc<Mutex<HashMap<String, Arc<Semaphore>>>>;

/// Turns of attempts, in this process. Clones share them.
#[derive(Debug, Clone, Default)]
pub struct Turns {
    places: Places,
}

/// Turn of an attempt, until it is dropped.
#[derive(Debug)]
pub struct Turn {
    places: Places,
    place: String,
    permit: Option<OwnedSemaphorePermit>,
}

impl Turns {
    /// Waits for the turn of an attempt at a place.
    ///
    /// # Errors
    /// A 429 if the others take too long.
    pub(super) async fn take(&self, place: &str) -> Result<Turn, Failure> {
        let (places, place) = (self.places.clone(), place.to_owned());
        let all = || Arc::new(Semaphore::new(AT_ONCE));
        let semaphore =
            places.lock().unwrap_or_else(PoisonError::into_inner).entry(place.clone()).or_insert_with(all).clone();
        // Dropped with the request if the client goes away meanwhile.
        let mut turn = Turn { places, place, permit: None };
        match tokio::time::timeout(PATIENCE, semaphore.acquire_owned()).await {
            Ok(Ok(permit)) => turn.permit = Some(permit),
            _ => return Err(Failure::too_many_requests(Duration::from_secs(1))),
        }
        Ok(turn)
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        let mut places = self.places.lock().unwrap_or_else(PoisonError::into_inner);
        self.permit = None;
        // Others hold it too while they wait, or while it is their turn.
        if places.get(&self.place).is_some_and(|semaphore| Arc::strong_count(semaphore) == 1) {
            places.remove(&self.place);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_few_are_verified_at_a_time_at_each_place() {
        let turns = Turns::default();
        let mut taken = Vec::new();
        for _ in 0..AT_ONCE {
            taken.push(turns.take("ada at home").await.unwrap());
        }
        let (other, next) = (turns.clone(), turns.clone());
        let next = tokio::spawn(async move { next.take("ada at home").await.unwrap() });
        let abandoned = tokio::time::timeout(Duration::from_millis(20), turns.take("ada at home")).await;
        assert!(abandoned.is_err(), "no turn is free");
        drop(other.take("ada at work").await.unwrap());
        taken.pop();
        let next = next.await.unwrap();
        assert_eq!(turns.places.lock().unwrap().keys().collect::<Vec<_>>(), ["ada at home"]);
        drop((taken, next));
        assert!(turns.places.lock().unwrap().is_empty(), "nothing is kept of what is over");
    }
}
