//! Stubs for handlers: which operations have none, and the text that gives them one.
//!
//! Handlers belong to people. What is there is read with `syn` and never rewritten: a stub is inserted before the
//! closing brace of its trait's `impl`, or stands in a new file, and every other byte stays as it is. The same holds for
//! a whole service: of the files that it begins with, those are written that are not there.

mod error;
mod insert;
mod plan;
mod scope;
mod service;
mod signature;
mod sources;
mod survey;
#[cfg(test)]
mod tests;

use std::path::PathBuf;

pub use error::ScaffoldError;
pub use plan::{Edit, Scaffold, Stub, apply, plan};
pub use service::{beginning, room};
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
    /// What a stub does.
    pub stubs: Stubs,
}

/// What a stub does until it is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stubs {
    /// It answers 501.
    NotImplemented,
    /// It answers with an example, of a crate that is generated with examples.
    Examples,
}

impl Room {
    /// The module below which each tag has its own.
    const MODULE: &'static str = "api";

    /// The file that declares the modules of the tags; `api/mod.rs` where there is one.
    fn modules(&self) -> PathBuf {
        let within = self.sources.join(Self::MODULE).join("mod.rs");
        if within.is_file() { within } else { self.sources.join(format!("{}.rs", Self::MODULE)) }
    }

    /// The file of a tag.
    fn module(&self, module: &str) -> PathBuf {
        self.sources.join(Self::MODULE).join(format!("{module}.rs"))
    }
}
