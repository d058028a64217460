//! What the end-to-end tests are made of: values and requests that a contract allows, requests that break exactly one
//! keyword of it, and a service that implements nothing.
//!
//! Everything is derived from the tables of a contract ([`generated::rt::Contract`]) and knows nothing of what it says.

pub mod caller;
pub mod encode;
pub mod fault;
pub mod nothing;
mod number;
mod pattern;
pub mod request;
pub mod sample;
mod text;
