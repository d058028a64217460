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

/// An amount, as `wire.toml` has it in the place of the contract's text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Money {
    /// A hundredth of the amount's unit.
    pub cents: u64,
}

impl rt::Value for Money {
    fn conforms(&self, _: &rt::Schema) -> bool {
        // The number does not show any more what the pattern says of the text.
        rt::is_settled()
    }
}

impl rt::serde::Serialize for Money {
    fn serialize<S: rt::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&format_args!("{}.{:02}", self.cents / 100, self.cents % 100))
    }
}

impl<'de> rt::serde::Deserialize<'de> for Money {
    fn deserialize<D: rt::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = <String as rt::serde::Deserialize>::deserialize(deserializer)?;
        let cents = text.replace('.', "").parse().map_err(rt::serde::de::Error::custom)?;
        Ok(Self { cents })
    }
}

include!(concat!(env!("OUT_DIR"), "/src/items.rs"));
