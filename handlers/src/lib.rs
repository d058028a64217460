//! What SocialHub's operations do: handlers by tag, and what they have in common. What they stand on, the store and the
//! server among it, is the crate `platform`, which this one shows to those who start it.

mod accounts;
mod api;
mod channels;
pub mod command_line;
pub mod demo;
mod insights;
mod manifests;
mod media_library;
mod posts;
mod rule_lists;
pub mod settings;
pub mod start;
mod users;

pub use platform::*;

use std::sync::Arc;

use store::StoreError;

/// The service: implements the handler trait of every tag.
#[derive(Debug, Clone)]
pub struct Socialhub {
    store: Store,
    identity: Identity,
    links: mail::Links,
    support: String,
    outbound: Outbound,
    networks: Networks,
}

impl Socialhub {
    /// A service on this store.
    pub fn new(store: Store, identity: Identity, outbound: Outbound) -> Self {
        let links = mail::Links::new("http://localhost:8080");
        Self {
            store,
            identity,
            links,
            support: "support@localhost".to_owned(),
            outbound,
            networks: Networks::default(),
        }
    }

    /// Where links in letters lead.
    pub fn with_links(mut self, links: mail::Links) -> Self {
        self.links = links;
        self
    }

    /// The networks that are configured.
    pub fn with_networks(mut self, networks: Networks) -> Self {
        self.networks = networks;
        self
    }

    /// The address of those who look after customers.
    pub fn with_support(mut self, address: impl Into<String>) -> Self {
        self.support = address.into();
        self
    }

    /// The API: these handlers, and what recognises their callers.
    ///
    /// # Errors
    /// Where the store fails.
    pub async fn api(self) -> Result<generated::rt::Server, StoreError> {
        let authentication = Authentication::open(self.store.clone(), self.identity.clone()).await?;
        Ok(generated::server(Arc::new(self), authentication))
    }

    /// What the service remembers.
    pub const fn store(&self) -> &Store {
        &self.store
    }

    /// What tells who is who.
    pub const fn identity(&self) -> &Identity {
        &self.identity
    }
}

impl generated::Service for Socialhub {
    type Principals = Principals;
    type Error = Failure;
}
