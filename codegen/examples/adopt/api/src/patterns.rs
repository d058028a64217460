//! The patterns of the contract.
//!
//! Generated from the contract. Do not edit: changes are lost with the next generation.

