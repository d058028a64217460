//! The contract `cost.yaml`, generated when this crate is built, and a service of it that accepts everything.

#![allow(missing_docs, reason = "a contract does not describe everything")]
#![allow(dead_code, reason = "each type has a table, also where none refers to it")]
#![allow(async_fn_in_trait, reason = "handlers run on the thread of their connection and need not be Send")]

include!(concat!(env!("OUT_DIR"), "/src/items.rs"));
