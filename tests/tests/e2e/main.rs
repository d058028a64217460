//! The project end to end: what the generator writes, what the generated server answers, what the contract says.
#![allow(clippy::indexing_slicing, reason = "in tests a panic is how a failure is told")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "in tests a panic is how a failure is told")]

mod boundary;
mod built;
mod compile;
mod contracts;
mod determinism;
mod differential;
mod examples;
mod generator;
mod golden;
mod hostile;
mod mutations;
mod names;
mod operations;
mod options;
mod random;
mod served;
mod shuffled;
mod suite;
mod surface;
mod table;
