//! What SocialHub's operations do: handlers by tag, the store behind them, who may call, and the server around it all.

mod accounts;
mod api;
mod authentication;
mod body_check;
mod channels;
mod compression;
pub mod configuration;
pub mod demo;
mod documentation;
mod exports;
pub mod health;
mod housekeeping;
pub mod identity;
mod ids;
mod insights;
mod limits;
mod listen;
pub mod log;
pub mod mail;
mod manifests;
pub mod media;
mod media_library;
mod metrics;
pub mod networks;
mod oauth;
mod observe;
pub mod options;
mod origin;
pub mod outbound;
mod page;
mod posts;
mod principals;
mod probes;
mod protection;
mod proxies;
pub mod roles;
mod rule_lists;
pub mod server;
pub mod settings;
pub mod start;
pub mod store;
mod users;
mod verification;
pub mod webhooks;

pub use authentication::{Authentication, DEV_ACCOUNT_ID, DEV_USER_ID, DevToken};
pub use generated::rt::Failure;
pub use identity::{Identity, IdentityOptions};
pub use ids::ObjectIds;
pub use limits::Limits;
pub use listen::Listen;
pub use networks::Networks;
pub use options::Options;
pub use origin::{Origin, OriginError};
pub use outbound::{Outbound, OutboundOptions};
pub use page::Page;
pub use principals::{Approval, Channel, Creation, Integration, Permissions, Principals, Share, User};
pub use probes::Leaving;
pub use proxies::{ForwardedHeader, Network, Proxies};
pub use roles::Role;
pub use store::Store;
pub use verification::{Verification, VerificationError};

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
