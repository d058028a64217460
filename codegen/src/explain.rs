//! A page for each code, of diagnostics and of changes: what it means, an example, the repair.
//!
//! The pages are Markdown in `codegen/explain/`. Their examples are contracts: a test runs them, and each shows its code
//! and is without it once repaired.

use include_dir::{Dir, include_dir};

static DIAGNOSTICS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/explain/diagnostics");
static CHANGES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/explain/changes");

/// What has the codes of a group of pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Group {
    /// Diagnostics of reading, checking, linting and generating.
    Diagnostics,
    /// Changes between two contracts ([`crate::diff`]).
    Changes,
}

/// All pages of a group by code, sorted. No code is of both groups.
pub fn pages(group: Group) -> impl Iterator<Item = (&'static str, &'static str)> {
    let folder = match group {
        Group::Diagnostics => &DIAGNOSTICS,
        Group::Changes => &CHANGES,
    };
    folder.files().filter_map(|file| Some((file.path().file_stem()?.to_str()?, file.contents_utf8()?)))
}

/// The page of a code.
pub fn page(code: &str) -> Option<&'static str> {
    let mut all = pages(Group::Diagnostics).chain(pages(Group::Changes));
    all.find(|(name, _)| *name == code).map(|(_, page)| page)
}
