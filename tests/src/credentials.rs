//! Where credentials stand in the requests of an operation.

use codegen::ir::{Api, Operation, SchemeKind};
use openapiv2::model::ApiKeyLocation;

/// Where a credential has to stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Slot<'a> {
    /// A pair of the query.
    Query(&'a str),
    /// A header.
    Header(&'a str),
    /// `Authorization: Bearer`.
    Bearer,
    /// `Authorization: Basic`.
    Basic,
}

/// Where the credentials of an operation's first alternative stand; nowhere where it asks for none.
pub fn slots<'a>(api: &'a Api, operation: &Operation) -> Vec<Slot<'a>> {
    let first = operation.security.first().map_or(&[][..], |requirement| &requirement.schemes);
    let kinds = first.iter().filter_map(|used| api.security_schemes.get(used.scheme)).map(|scheme| &scheme.kind);
    kinds
        .map(|kind| match kind {
            SchemeKind::ApiKey { name, location: ApiKeyLocation::Query } => Slot::Query(name),
            SchemeKind::ApiKey { name, location: ApiKeyLocation::Header } => Slot::Header(name),
            SchemeKind::OAuth2 => Slot::Bearer,
            SchemeKind::Basic => Slot::Basic,
        })
        .collect()
}

/// Whether an operation answers 401 to a request without credentials.
pub fn is_protected(operation: &Operation) -> bool {
    !operation.security.is_empty() && operation.security.iter().all(|requirement| !requirement.schemes.is_empty())
}
