//! What SocialHub's operations do: handlers by tag, the store behind them, who may call, and the server around it all.

mod api;
mod authentication;
mod compression;
pub mod configuration;
mod documentation;
mod ids;
mod listen;
pub mod log;
pub mod options;
mod page;
mod principals;
mod public_url;
pub mod server;
pub mod start;
pub mod store;

pub use authentication::{Authentication, DevToken};
pub use generated::rt::Failure;
pub use ids::ObjectIds;
pub use listen::Listen;
pub use options::Options;
pub use page::Page;
pub use principals::{Approval, Channel, Permissions, Principals, Share, User};
pub use public_url::{PublicUrl, PublicUrlError};
pub use store::Store;

/// The service: implements the handler trait of every tag.
#[derive(Debug, Clone)]
pub struct Socialhub {
    store: Store,
}

impl Socialhub {
    /// A service on this store.
    pub const fn new(store: Store) -> Self {
        Self { store }
    }

    /// What the service remembers.
    pub const fn store(&self) -> &Store {
        &self.store
    }
}

impl generated::Service for Socialhub {
    type Principals = Principals;
    type Error = Failure;
}
