//! Where a request comes from: an address, and a device that a cookie names. Places from which a user has logged in before
//! are remembered, so that strangers who guess at the user's password do not slow the user down there.

use generated::{models::ObjectId, rt::RequestHead};

use crate::{
    AddressKey, Identity, Store,
    identity::cookies,
    store::{StoreError, Transaction, tokens::random},
};

/// Place that a request comes from.
#[derive(Clone, PartialEq, Eq)]
pub struct Source {
    address: String,
    device: Option<String>,
}

/// How a user is known at a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Known {
    /// The user has logged in with this device.
    Device,
    /// The user has logged in from this address.
    Address,
}

/// Without the device's token.
impl std::fmt::Debug for Source {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Source").field("address", &self.address).finish_non_exhaustive()
    }
}

impl Source {
    /// Where a request comes from.
    pub fn of(head: &RequestHead) -> Self {
        let address = head.client().address.map(|address| AddressKey::from(address).to_string()).unwrap_or_default();
        Self { address, device: cookies::device(head) }
    }

    /// The address, as it is counted by.
    pub fn address(&self) -> &str {
        &self.address
    }

    /// Returns how a user is known here. Without a user the same query is made, so that the time that it takes does not
    /// tell whether there is one.
    ///
    /// # Errors
    /// Where the store fails.
    pub async fn known(
        &self,
        store: &Store,
        identity: &Identity,
        user_id: Option<&ObjectId>,
    ) -> Result<Option<Known>, StoreError> {
        let kinds = store.known_sources(user_id, &self.hashes(identity)).await?;
        let is = |kind: &str| kinds.iter().any(|known| known == kind);
        Ok(if is(DEVICE) {
            Some(Known::Device)
        } else if is(ADDRESS) {
            Some(Known::Address)
        } else {
            None
        })
    }

    /// Remembers that a user has logged in from here; returns the token of the device, which a cookie is to keep.
    ///
    /// # Errors
    /// Where the store fails, or the operating system has no random numbers.
    pub async fn remember(
        &self,
        tx: &Transaction<'_>,
        identity: &Identity,
        user_id: &ObjectId,
    ) -> Result<String, StoreError> {
        // A token that was not issued here may be known to whoever planted it.
        let device = match &self.device {
            Some(device) if tx.is_known_device(&identity.signer().fingerprint(DEVICE, device)).await? => device.clone(),
            _ => random()?,
        };
        let here = Self { address: self.address.clone(), device: Some(device.clone()) };
        tx.remember_sources(user_id, &here.hashes(identity)).await?;
        Ok(device)
    }

    /// The address and the device, each as a kind and a hash.
    fn hashes(&self, identity: &Identity) -> Vec<(&'static str, String)> {
        let places = [(ADDRESS, Some(&self.address)), (DEVICE, self.device.as_ref())];
        let places = places.into_iter().filter_map(|(kind, place)| Some((kind, place?)));
        places.map(|(kind, place)| (kind, identity.signer().fingerprint(kind, place))).collect()
    }

    /// What failed attempts of a user who is known here are counted by: a device by itself, as others may share its
    /// address.
    pub(super) fn counted(&self, known: Option<Known>) -> String {
        match (known, &self.device) {
            // Attempts are kept for a day at most, and nobody can do anything with half of a token.
            (Some(Known::Device), Some(device)) => format!("device {}", device.chars().take(20).collect::<String>()),
            _ => self.address.clone(),
        }
    }
}

/// The kind of source that is a network address.
const ADDRESS: &str = "address";
/// The kind of source that is a device with a cookie; also the one that devices are looked up by.
pub(crate) const DEVICE: &str = "device";
