//! The runtime as generated code uses it: types and tables written by hand in the shape of generated ones, decoded,
//! validated, routed and served.
#![allow(clippy::indexing_slicing, reason = "in tests a panic is how a failure is told")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "in tests a panic is how a failure is told")]

mod agreement;
mod answers;
mod bodies;
mod checks;
mod cost;
mod decoders;
mod explanations;
mod files;
#[allow(unreachable_pub, reason = "the fuzz targets, in a crate of their own, call it too")]
#[path = "../../fuzz/src/decoders.rs"]
mod fuzzed;
#[allow(unreachable_pub, reason = "the fuzz targets, in a crate of their own, call it too")]
#[path = "../../fuzz/src/limits.rs"]
mod limits;
mod loopback;
mod parameters;
mod probe;
mod routing;
mod security;
mod streams;
mod types;
mod zoo;
