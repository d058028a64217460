//! SocialHub's operations: handlers by tag, and the program that serves them. What they do is the crate `service`, what that
//! stands on the crate `platform`; this one shows both to those who start it.

mod api;
pub mod command_line;
pub mod start;

pub use service::*;

use std::{ops::Deref, sync::Arc};

use store::StoreError;

/// The service: implements the handler trait of every tag.
#[derive(Debug, Clone)]
pub struct Socialhub(Service);

impl Socialhub {
    /// A service on this store.
    pub fn new(store: Store, identity: Identity, outbound: Outbound) -> Self {
        Self(Service {
            store,
            identity,
            links: mail::Links::new("http://localhost:8080"),
            support: "support@localhost".to_owned(),
            outbound,
            networks: Networks::default(),
            shares: Shares::default(),
        })
    }

    /// Where links in letters lead.
    pub fn with_links(mut self, links: mail::Links) -> Self {
        self.0.links = links;
        self
    }

    /// The networks that are configured.
    pub fn with_networks(mut self, networks: Networks) -> Self {
        self.0.networks = networks;
        self
    }

    /// How much expensive work is done at once.
    pub fn with_shares(mut self, shares: Shares) -> Self {
        self.0.shares = shares;
        self
    }

    /// The address of those who look after customers.
    pub fn with_support(mut self, address: impl Into<String>) -> Self {
        self.0.support = address.into();
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
}

/// Handlers use what the service works with as if it were theirs.
impl Deref for Socialhub {
    type Target = Service;

    fn deref(&self) -> &Service {
        &self.0
    }
}

impl generated::Service for Socialhub {
    type Principals = Principals;
    type Error = Failure;
}
