//! From the located tree to the typed model: one file for each group of the standard's objects.
//!
//! Reading is by the standard's grammar, never by a blind walk, so a property that is called `$ref` is a property. A
//! fault costs as little as possible: the value is left out or replaced by the standard's default, and reading goes on.

mod document;
mod fields;
mod foreign;
mod parameter;
mod path;
mod place;
mod response;
mod schema;
mod security;
mod suggest;

use std::cell::RefCell;

use crate::{Diagnostics, Document, Node};
use place::Place;
pub use schema::VALIDATION_KEYS;

/// Reads a Swagger 2.0 document (OpenAPI Specification 2.0, section "Schema").
///
/// All that the grammar forbids becomes a diagnostic; what only the whole document can tell (whether references
/// resolve, say) does not. `None` where it is no object, or a document of another version.
pub fn read(tree: &Node, diagnostics: &mut Diagnostics) -> Option<Document> {
    let found = RefCell::new(Diagnostics::default());
    let document = document::document(Place::root(tree, &found));
    diagnostics.extend(found.into_inner());
    document
}
