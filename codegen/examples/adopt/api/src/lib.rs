//! The contract `Notes 1.0.0` as Rust.
//!
//! Generated from the contract. Do not edit: changes are lost with the next generation.

#![allow(missing_docs, reason = "a contract does not describe everything")]
#![allow(dead_code, reason = "each type has a table, also where none refers to it")]
#![allow(async_fn_in_trait, reason = "handlers run on the thread of their connection and need not be Send")]
#![allow(clippy::large_enum_variant, reason = "answers are built once and encoded at once")]
#![allow(
    clippy::doc_markdown,
    clippy::doc_lazy_continuation,
    clippy::too_long_first_doc_paragraph,
    reason = "documentation is the contract's"
)]
#![forbid(unsafe_code)]
pub mod api;
mod contract;
mod document;
pub mod models;
mod patterns;
mod security;
mod service;
pub use codegen_runtime as rt;
pub use self::{
    contract::CONTRACT, security::{Authenticator, Principals, Service, principal},
    service::{Builder, Handler, server},
};
