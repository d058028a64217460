//! The operations of the contract, by tag.
//!
//! Generated from the contract. Do not edit: changes are lost with the next generation.

pub mod notes;
