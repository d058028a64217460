//! From a Swagger 2.0 contract to a Rust crate: overlay, check, lower, name, emit, write.

pub mod config;
pub mod ir;
pub mod lower;
pub mod overlay;
pub mod pattern;
pub mod name;
