//! Swagger 2.0 (OpenAPI 2.0) documents: from text to a located tree, from the tree to a typed model.
//!
//! Everything that a document can get wrong becomes a [`Diagnostic`]; reading goes on after each of them, so that one
//! run tells all problems. Nothing here knows what the document is used for.
//!
//! ```
//! use openapiv2::{Diagnostics, Sources, parse, read, render};
//!
//! let mut sources = Sources::default();
//! let mut diagnostics = Diagnostics::default();
//! let source = sources.add("museum.yaml", "swagger: '2.0'\ninfo: {title: Museum, version: '1'}\npaths: {}\n");
//! let document = parse(source, &sources, &mut diagnostics).and_then(|tree| read(&tree, &mut diagnostics));
//! assert_eq!(document.unwrap().info.title, "Museum");
//! assert_eq!(render::text(&diagnostics, &sources, false), "");
//! ```
//!
//! # Codes of diagnostics
//!
//! | code | what is wrong |
//! |---|---|
//! | `syntax` | the text is neither JSON nor YAML, or is empty |
//! | `too-deep`, `document-too-large`, `alias-bomb` | a limit of the [tree] is reached |
//! | `duplicate-key` | a key stands twice in an object |
//! | `merge-key`, `yaml-tag`, `several-documents` | YAML that has no meaning in a contract |
//! | `unsupported-version` | the document is of another version of Swagger or OpenAPI |
//! | `unknown-key` | the standard has no such key here |
//! | `unsupported-keyword` | a keyword of JSON Schema or OpenAPI 3 that Swagger 2.0 does not have |
//! | `missing-field`, `missing-items`, `missing-description`, `no-responses` | something required is absent |
//! | `wrong-type`, `unquoted-string`, `null-value` | a value is of the wrong type |
//! | `invalid-value`, `invalid-host`, `invalid-base-path` | a value is of the right type, but not allowed |
//! | `path-parameter-not-required` | a path parameter does not say `required: true` |
//! | `unreadable-reference`, `dangling-reference` | a `$ref` leads to a file that cannot be read, or to nothing in it, or to what is not part of a contract |
//! | `type-list`, `tuple-items` | allowed, but hardly understood by any tool (warnings) |

mod bundle;
pub mod diagnostic;
pub mod model;
pub mod node;
pub mod pointer;
mod read;
pub mod render;
pub mod source;
mod tolerant;
pub mod tree;

pub use bundle::{ReadError, ReadFile, bundle};
pub use diagnostic::{Diagnostic, Diagnostics, Label, Severity};
pub use model::Document;
pub use node::{Node, Object, Value};
pub use pointer::Pointer;
pub use read::{VALIDATION_KEYS, read};
pub use source::{Position, SourceId, Sources, Span};
pub use tolerant::TOLERATED;
pub use tree::{check_size, parse};
