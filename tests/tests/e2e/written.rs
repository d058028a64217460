//! What the generator writes, looked at without a server: the part of these tests that needs no generated crate, so that
//! `tests/mutants/run` compiles it in a few seconds. Everybody else runs it as a part of the whole.
#![allow(clippy::indexing_slicing, reason = "in tests a panic is how a failure is told")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "in tests a panic is how a failure is told")]

mod contracts;
mod determinism;
mod generator;
mod golden;
mod hostile;
mod names;
mod options;
mod random;
mod shuffled;
mod surface;
