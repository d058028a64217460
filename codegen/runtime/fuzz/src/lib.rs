//! What the fuzz targets call. The server that they ask is the one of the runtime's tests.

pub mod decoders;
pub mod limits;
#[allow(dead_code, reason = "the tests use all of it")]
#[path = "../../tests/runtime/probe.rs"]
mod probe;
#[allow(dead_code, reason = "the tests use all of it")]
#[path = "../../tests/runtime/zoo.rs"]
mod zoo;
