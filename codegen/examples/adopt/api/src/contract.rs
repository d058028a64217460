//! The contract as the runtime knows it.
//!
//! Generated from the contract. Do not edit: changes are lost with the next generation.

use crate::{rt, service::Handlers};

/// All operations, sorted by path and method, and the security schemes.
pub static CONTRACT: rt::Contract = rt::Contract {
    title: "Notes",
    version: "1.0.0",
    base_path: "/v1",
    operations: &OPERATIONS,
    security_schemes: &SCHEMES,
    default_body_limit: None,
    document: Some(&crate::document::DOCUMENT),
};

static SCHEMES: [rt::SecurityScheme; 0] = [];

static OPERATIONS: [&rt::Operation; 2] = [&crate::api::notes::LIST_NOTES, &crate::api::notes::ADD_NOTE];

/// Decodes a request and hands it to the method of its operation.
pub(crate) fn dispatch<'a>(
    handlers: &'a Handlers,
    operation: usize,
    cx: rt::Erased,
    request: &mut rt::Incoming<'_>,
) -> Result<rt::Reply<'a>, rt::Mismatch> {
    let reply = match operation {
        0 => handlers.notes.as_deref().map(|tag| tag.call(0, cx, request)),
        1 => handlers.notes.as_deref().map(|tag| tag.call(1, cx, request)),
        _ => None,
    };
    reply.unwrap_or_else(|| Err(rt::Mismatch::unhandled()))
}
