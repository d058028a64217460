//! What SocialHub does, whoever asks: accounts, users, channels and all that belongs to them, a module for each. The
//! operations above read requests and form answers; what all of it stands on, the store among it, is the crate `platform`.

pub mod account_limits;
pub mod accounts;
pub mod channels;
pub mod demo;
pub mod insights;
pub mod manifests;
pub mod media_library;
pub mod posts;
pub mod rule_lists;
pub mod settings;
pub mod users;

pub use platform::*;

/// What the service works with.
#[derive(Debug, Clone)]
pub struct Service {
    /// What it remembers.
    pub store: Store,
    /// What tells who is who.
    pub identity: Identity,
    /// Where links in letters lead.
    pub links: mail::Links,
    /// The address of those who look after customers.
    pub support: String,
    /// How others are asked.
    pub outbound: Outbound,
    /// The networks that are configured.
    pub networks: Networks,
    /// How much expensive work is done at once.
    pub shares: Shares,
}
