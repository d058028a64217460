//! The contract `tests/contracts/wire.yaml`, generated when this crate is built. `tests/http` serves it.
//!
//! Who authenticates and who handles agree on their principals, or it does not compile. The same types are fine:
//!
//! ```
//! use wire::rt::{Failure, Principal, RequestHead};
//! # macro_rules! principals { ($name:ident, $principal:ty) => {
//! #     struct $name;
//! #     impl wire::Principals for $name {
//! #         type Key = $principal; type Login = $principal; type Oauth = $principal; type Token = $principal;
//! #     }
//! # }; }
//! struct Someone;
//! impl Principal for Someone {
//!     fn permits(&self, _: &str) -> bool { true }
//! }
//! principals!(Ours, Someone);
//! fn build<A: wire::Authenticator<Principals = Ours>>(authenticator: A) -> wire::Builder<Ours> {
//!     wire::Builder::new(authenticator)
//! }
//! ```
//!
//! Other ones are not:
//!
//! ```compile_fail,E0271
//! use wire::rt::{Failure, Principal, RequestHead};
//! # macro_rules! principals { ($name:ident, $principal:ty) => {
//! #     struct $name;
//! #     impl wire::Principals for $name {
//! #         type Key = $principal; type Login = $principal; type Oauth = $principal; type Token = $principal;
//! #     }
//! # }; }
//! struct Someone;
//! impl Principal for Someone {
//!     fn permits(&self, _: &str) -> bool { true }
//! }
//! principals!(Ours, Someone);
//! principals!(Theirs, Someone);
//! fn build<A: wire::Authenticator<Principals = Theirs>>(authenticator: A) -> wire::Builder<Ours> {
//!     wire::Builder::new(authenticator)
//! }
//! ```

#![allow(missing_docs, reason = "a contract does not describe everything")]
#![allow(dead_code, reason = "each type has a table, also where none refers to it")]
#![allow(async_fn_in_trait, reason = "handlers run on the thread of their connection and need not be Send")]

include!(concat!(env!("OUT_DIR"), "/src/items.rs"));
