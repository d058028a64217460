//! Swagger 2.0 (OpenAPI 2.0) documents: from text to a located tree, from the tree to a typed model.
//!
//! Everything that a document can get wrong becomes a [`Diagnostic`]; reading goes on after each of them, so that one
//! run tells all problems. Nothing here knows what the document is used for.

pub mod diagnostic;
pub mod model;
pub mod node;
pub mod pointer;
mod read;
pub mod render;
pub mod source;
mod tolerant;
pub mod tree;

pub use diagnostic::{Diagnostic, Diagnostics, Label, Severity};
pub use model::Document;
pub use node::{Node, Object, Value};
pub use pointer::Pointer;
pub use read::read;
pub use source::{Position, SourceId, Sources, Span};
pub use tolerant::TOLERATED;
pub use tree::parse;
