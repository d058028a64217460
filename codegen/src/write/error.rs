//! What can go wrong between the generator and the disk.

use std::{io, path::PathBuf};

/// Why a folder could not be compared or written.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum WriteError {
    /// The operating system refuses.
    #[error("cannot {doing} {}: {source}", path.display())]
    Io {
        /// What was tried, as a verb.
        doing: &'static str,
        /// On what.
        path: PathBuf,
        /// Why not.
        source: io::Error,
    },
    /// Files stand where generated ones must go, and the generator does not own them.
    #[error("{}", in_the_way(paths, manifest))]
    Foreign {
        /// The files, sorted.
        paths: Vec<PathBuf>,
        /// The manifest that does not list them.
        manifest: PathBuf,
    },
    /// The manifest cannot be read.
    #[error(
        "{} is no manifest of the generator: {message}\n\
         Take it from a commit in which it is whole, or delete the whole folder, and generate again.",
        path.display()
    )]
    Manifest {
        /// The manifest.
        path: PathBuf,
        /// What is wrong with it, and where.
        message: String,
    },
}

impl WriteError {
    pub(super) fn io(doing: &'static str, path: impl Into<PathBuf>) -> impl FnOnce(io::Error) -> Self {
        let path = path.into();
        move |source| Self::Io { doing, path, source }
    }
}

/// How many files are named before the rest is counted.
const NAMED: usize = 10;

fn in_the_way(paths: &[PathBuf], manifest: &std::path::Path) -> String {
    let mut text = "the generator would have to replace what it did not write:\n".to_owned();
    for path in paths.iter().take(NAMED) {
        text.push_str(&format!("  {}\n", path.display()));
    }
    if let Some(more) = paths.len().checked_sub(NAMED).filter(|more| *more > 0) {
        text.push_str(&format!("  and {more} more\n"));
    }
    text.push_str(&format!(
        "Nothing was written. {} does not list {}: move {} away, or choose another folder.",
        manifest.display(),
        if paths.len() == 1 { "it" } else { "them" },
        if paths.len() == 1 { "it" } else { "them" },
    ));
    text
}
