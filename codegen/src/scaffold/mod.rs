//! Stubs for handlers: which operations have none, and the text that gives them one.
//!
//! Handlers belong to people. What is there is read with `syn` and never rewritten: a stub is inserted before the
//! closing brace of its trait's `impl`, or stands in a new file, and every other byte stays as it is.

mod error;
mod insert;
mod plan;
mod scope;
mod signature;
mod sources;
mod survey;
#[cfg(test)]
mod tests;

use std::path::PathBuf;

pub use error::ScaffoldError;
pub use plan::{Edit, Scaffold, Stub, apply, plan};
pub use survey::{Handler, Obsolete, Place, State, Survey, TagHandlers, survey};

/// Where the handlers of a contract live.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Room {
    /// The folder of the sources, such as `handlers/src`; messages name files below it.
    pub sources: PathBuf,
    /// The type that implements the traits, at the root of its crate.
    pub service: String,
    /// What its methods fail with, at the root of its crate.
    pub failure: String,
    /// The generated crate, as Rust names it.
    pub generated: String,
}

impl Room {
    /// The module below which each tag has its own.
    const MODULE: &'static str = "api";

    /// The file that declares the modules of the tags.
    fn modules(&self) -> PathBuf {
        self.sources.join(format!("{}.rs", Self::MODULE))
    }

    /// The file of a tag.
    fn module(&self, module: &str) -> PathBuf {
        self.sources.join(Self::MODULE).join(format!("{module}.rs"))
    }
}
