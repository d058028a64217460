//! Open connections by address, and requests by the address of their client.

use std::{
    collections::HashMap,
    net::IpAddr,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use crate::{AddressKey, Proxies};

/// The number of open connections, or requests, of each address that has any.
type Open = Mutex<HashMap<AddressKey, usize>>;

/// How many refused connections are kept at once until their peers have read why.
const LINGERING: usize = 64;

/// How many connections, or requests, each address has, over all workers. Clones count together.
#[derive(Debug, Clone)]
pub(crate) struct Addresses {
    most: usize,
    proxies: Proxies,
    open: Arc<Open>,
    lingering: Arc<Semaphore>,
}

impl Addresses {
    /// Allows `most` to each address, and any number to a trusted proxy: its connections and requests are those of others.
    pub(crate) fn new(most: usize, proxies: Proxies) -> Self {
        Self { most, proxies, open: Arc::default(), lingering: Arc::new(Semaphore::new(LINGERING)) }
    }

    /// A place for a refused connection; `None` if there are too many of them.
    pub(super) fn linger(&self) -> Option<OwnedSemaphorePermit> {
        Arc::clone(&self.lingering).try_acquire_owned().ok()
    }

    /// Counts a connection, or a request, until the returned value is dropped; `None` if the address has too many already.
    pub(crate) fn enter(&self, address: Option<IpAddr>) -> Option<Place> {
        let counted = address.filter(|address| !self.proxies.trusts(address.to_canonical()));
        let Some(key) = counted.map(AddressKey::from) else { return Some(Place(None)) };
        let mut open = lock(&self.open);
        let count = open.entry(key).or_default();
        if *count >= self.most {
            return None;
        }
        *count += 1;
        Some(Place(Some((key, Arc::clone(&self.open)))))
    }
}

/// One of the connections, or requests, that an address may have.
#[derive(Debug)]
pub(crate) struct Place(Option<(AddressKey, Arc<Open>)>);

impl Drop for Place {
    fn drop(&mut self) {
        let Some((key, open)) = &self.0 else { return };
        let mut open = lock(open);
        if let Some(count) = open.get_mut(key) {
            *count = count.saturating_sub(1);
            if *count == 0 {
                open.remove(key);
            }
        }
    }
}

fn lock(open: &Open) -> MutexGuard<'_, HashMap<AddressKey, usize>> {
    // A count is right whoever panicked.
    open.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn addresses() -> Addresses {
        Addresses::new(2, Proxies { trusted: vec!["10.0.0.0/8".parse().unwrap()], ..Proxies::default() })
    }

    fn enter(addresses: &Addresses, address: &str) -> Option<Place> {
        addresses.enter(Some(address.parse().unwrap()))
    }

    #[test]
    fn each_address_has_a_limit_of_its_own() {
        let addresses = addresses();
        let first = enter(&addresses, "192.0.2.1");
        let second = enter(&addresses, "192.0.2.1");
        assert!(first.is_some() && second.is_some());
        assert!(enter(&addresses, "192.0.2.1").is_none());
        assert!(enter(&addresses, "192.0.2.2").is_some());
        drop(first);
        assert!(enter(&addresses, "192.0.2.1").is_some());
        drop(second);
        assert!(lock(&addresses.open).is_empty());
    }

    #[test]
    fn a_network_of_ipv6_has_one_limit() {
        let addresses = addresses();
        let _open = [enter(&addresses, "2001:db8::1").unwrap(), enter(&addresses, "2001:db8::2").unwrap()];
        assert!(enter(&addresses, "2001:db8::3").is_none());
    }

    #[test]
    fn trusted_proxies_have_no_limit() {
        let addresses = addresses();
        let open: Vec<_> = (0..10).map(|_| enter(&addresses, "::ffff:10.0.0.1")).collect();
        assert!(open.iter().all(Option::is_some));
    }
}
