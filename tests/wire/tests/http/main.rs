//! What a contract does over HTTP, operation by operation: a server on a socket, and a client that checks every answer
//! against the contract that the server hands out.
#![allow(clippy::indexing_slicing, reason = "in tests a panic is how a failure is told")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "in tests a panic is how a failure is told")]

mod answers;
mod hierarchies;
mod requests;
mod served;
mod service;
mod streams;
mod who;
mod xml;
