//! Open connections by address, and requests by the address of their client.

use std::{
    collections::HashMap,
    net::{IpAddr, Ipv6Addr},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use crate::{AddressKey, Proxies};

/// The number of open connections, or requests, of each network that has any.
type Open = Mutex<HashMap<Network, usize>>;

/// Addresses that are counted together: one of IPv4, or those of IPv6 with the same first bits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
struct Network {
    address: IpAddr,
    bits: u32,
}

/// The sizes of the networks of IPv6 that are counted, and how many times as much as one address each of them may have. A home
/// has a /56, a server a /48, and with it 256 or 65,536 networks of 64 bits.
const NETWORKS: [(u32, usize); 3] = [(64, 1), (56, 2), (48, 4)];

impl Network {
    /// The networks that an address is in, each with its multiple of the limit.
    fn around(address: IpAddr) -> Vec<(Self, usize)> {
        match AddressKey::from(address) {
            AddressKey::V4(address) => vec![(Self { address: address.into(), bits: 32 }, 1)],
            AddressKey::V6(prefix) => NETWORKS
                .into_iter()
                .map(|(bits, times)| {
                    let mask = u128::MAX.checked_shl(128 - bits).unwrap_or_default();
                    (Self { address: Ipv6Addr::from_bits(prefix.to_bits() & mask).into(), bits }, times)
                })
                .collect(),
        }
    }
}

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
        let networks = counted.map(Network::around).unwrap_or_default();
        let mut open = lock(&self.open);
        let is_full = |(network, times): &(Network, usize)| {
            open.get(network).is_some_and(|count| *count >= self.most.saturating_mul(*times))
        };
        if self.most == 0 && !networks.is_empty() || networks.iter().any(is_full) {
            return None;
        }
        let networks: Vec<_> = networks.into_iter().map(|(network, _)| network).collect();
        for network in &networks {
            *open.entry(*network).or_default() += 1;
        }
        drop(open);
        Some(Place { networks, open: Arc::clone(&self.open) })
    }
}

/// One of the connections, or requests, that an address may have.
#[derive(Debug)]
pub(crate) struct Place {
    networks: Vec<Network>,
    open: Arc<Open>,
}

impl Drop for Place {
    fn drop(&mut self) {
        let mut open = lock(&self.open);
        for network in &self.networks {
            if let Some(count) = open.get_mut(network) {
                *count = count.saturating_sub(1);
                if *count == 0 {
                    open.remove(network);
                }
            }
        }
    }
}

fn lock(open: &Open) -> MutexGuard<'_, HashMap<Network, usize>> {
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
    fn networks_of_a_customer_have_a_limit_together() {
        let addresses = addresses();
        let enter_all = |networks: &[&str]| -> Vec<Place> {
            let two = |network: &&str| [format!("{network}::1"), format!("{network}::2")];
            networks.iter().flat_map(two).filter_map(|address| enter(&addresses, &address)).collect()
        };
        // A /56 has twice, a /48 four times the limit of 2.
        let home = enter_all(&["2001:db8:1:1", "2001:db8:1:2", "2001:db8:1:3"]);
        assert_eq!(home.len(), 4);
        let server = enter_all(&["2001:db8:1:101", "2001:db8:1:201", "2001:db8:1:301"]);
        assert_eq!(server.len(), 4);
        assert!(enter(&addresses, "2001:db8:2::1").is_some());
        drop((home, server));
        assert!(lock(&addresses.open).is_empty());
    }

    #[test]
    fn trusted_proxies_have_no_limit() {
        let addresses = addresses();
        let open: Vec<_> = (0..10).map(|_| enter(&addresses, "::ffff:10.0.0.1")).collect();
        assert!(open.iter().all(Option::is_some));
    }
}
