//! What the end-to-end tests are made of: requests that a contract allows, requests that break exactly one keyword of
//! it, tests that hold for any service of any contract, and a service that implements nothing.
//!
//! Everything but the last is derived from a contract as it was read, and knows nothing of what it says.

pub mod caller;
pub mod client;
pub mod contract;
pub mod credentials;
pub mod encode;
pub mod fault;
pub mod nothing;
pub mod request;
pub mod suite;
