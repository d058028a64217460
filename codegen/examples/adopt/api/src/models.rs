//! The definitions of the contract, and what stands inside them.
//!
//! Generated from the contract. Do not edit: changes are lost with the next generation.

mod note;
pub use self::note::*;
