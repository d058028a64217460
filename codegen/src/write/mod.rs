//! Files in memory to files on disk: [`plan()`] compares them, [`apply()`] makes the folder as it should be.
//!
//! A manifest in the folder, `codegen-manifest.json`, lists which files are the generator's own, with their hashes. Only a
//! file that has its hash is ever replaced or deleted, and deleted only after everything else was written. A file that is
//! already as it should be is not touched, so that build tools see no change. A plan that is not applied is what `--check`
//! shows.

mod apply;
mod diff;
mod draft;
mod error;
mod folder;
mod manifest;
mod plan;
mod summary;
#[cfg(test)]
mod tests;

pub use apply::{apply, apply_after, replace};
pub use diff::unified;
pub use error::WriteError;
pub(crate) use folder::Folder;
pub use manifest::{MANIFEST, Manifest};
pub use plan::{Action, Change, Existing, Plan, compare, plan};
pub use summary::{Moved, OperationEntry, Since, Summary, TagSummary};
