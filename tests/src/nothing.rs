//! A service that implements nothing: it decodes and validates everything, and answers 501.

use std::sync::Arc;

use generated::{Service, rt};

use crate::caller::{Gate, Users};

/// Every method of every handler trait answers 501. Written by `build.rs`.
#[derive(Debug)]
pub struct Nothing;

impl Service for Nothing {
    type Principals = Users;
    type Error = rt::Failure;
}

/// A server of it that lets in who shows a token of [`crate::caller`].
pub fn server() -> rt::Server {
    generated::server(Arc::new(Nothing), Gate)
}

include!(concat!(env!("OUT_DIR"), "/nothing.rs"));
