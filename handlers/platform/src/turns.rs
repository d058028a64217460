//! Turns: for each key a few have theirs at a time, and further ones wait.

use std::{
    collections::HashMap,
    hash::Hash,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use tokio::{
    sync::{OwnedSemaphorePermit, Semaphore},
    time::{Instant, timeout_at},
};

/// The semaphores of the keys that anything has a turn for, or waits for one.
type Open<K> = Arc<Mutex<HashMap<K, Arc<Semaphore>>>>;

/// Turns for each key, in this process. Clones share them.
#[derive(Debug, Clone)]
pub struct Turns<K> {
    at_once: usize,
    open: Open<K>,
}

/// Turn for a key, until it is dropped. The last one removes the key, so that nothing is kept for keys that are not in use.
#[derive(Debug)]
pub struct Turn<K: Eq + Hash> {
    open: Open<K>,
    key: K,
    permit: Option<OwnedSemaphorePermit>,
}

impl<K: Clone + Eq + Hash> Turns<K> {
    /// Allows `at_once` turns at the same time for each key.
    pub(crate) fn new(at_once: usize) -> Self {
        Self { at_once, open: Arc::default() }
    }

    /// Waits for a turn; `None` if there is none at the deadline.
    pub(crate) async fn take(&self, key: &K, deadline: Instant) -> Option<Turn<K>> {
        let new = || Arc::new(Semaphore::new(self.at_once));
        let semaphore = Arc::clone(lock(&self.open).entry(key.clone()).or_insert_with(new));
        // Dropped with the request if the client goes away meanwhile.
        let mut turn = Turn { open: Arc::clone(&self.open), key: key.clone(), permit: None };
        turn.permit = Some(timeout_at(deadline, semaphore.acquire_owned()).await.ok()?.ok()?);
        Some(turn)
    }

    /// The keys that anything is kept for.
    #[cfg(test)]
    pub(crate) fn keys(&self) -> Vec<K> {
        lock(&self.open).keys().cloned().collect()
    }
}

impl<K: Eq + Hash> Drop for Turn<K> {
    fn drop(&mut self) {
        let mut open = lock(&self.open);
        self.permit = None;
        // Others hold it too while they wait, or while it is their turn.
        if open.get(&self.key).is_some_and(|semaphore| Arc::strong_count(semaphore) == 1) {
            open.remove(&self.key);
        }
    }
}

fn lock<K>(open: &Open<K>) -> MutexGuard<'_, HashMap<K, Arc<Semaphore>>> {
    // Nothing is left half done in the map, whoever panicked.
    open.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    fn soon() -> Instant {
        Instant::now() + Duration::from_secs(10)
    }

    #[tokio::test]
    async fn a_few_have_their_turn_at_a_time_for_each_key() {
        let turns = Turns::new(4);
        let mut taken = Vec::new();
        for _ in 0..4 {
            taken.push(turns.take(&"ada at home", soon()).await.unwrap());
        }
        let (other, next) = (turns.clone(), turns.clone());
        let next = tokio::spawn(async move { next.take(&"ada at home", soon()).await.unwrap() });
        let abandoned = tokio::time::timeout(Duration::from_millis(20), turns.take(&"ada at home", soon())).await;
        assert!(abandoned.is_err(), "no turn is free");
        assert!(turns.take(&"ada at home", Instant::now() + Duration::from_millis(20)).await.is_none());
        drop(other.take(&"ada at work", soon()).await.unwrap());
        taken.pop();
        let next = next.await.unwrap();
        assert_eq!(turns.keys(), ["ada at home"]);
        drop((taken, next));
        assert!(turns.keys().is_empty(), "nothing is kept of what is over");
    }
}
