//! What can go wrong between the generator and the disk.

use std::{
    io,
    path::{Path, PathBuf},
};

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
    /// Something is where generated files must go, and the generator did not write it like this.
    #[error("{}", in_the_way(edited, foreign, obstacles, manifest))]
    InTheWay {
        /// Files that the manifest lists with another hash, sorted.
        edited: Vec<PathBuf>,
        /// Files that the manifest does not list, sorted.
        foreign: Vec<PathBuf>,
        /// What is not a regular file, or a file in the place of a folder, sorted.
        obstacles: Vec<PathBuf>,
        /// The manifest.
        manifest: PathBuf,
    },
    /// A file is not as it was when the plan was made.
    #[error("{} has changed while the generator was running; run the command again", path.display())]
    Changed {
        /// The file.
        path: PathBuf,
    },
    /// A file is to be written outside of the folder that it belongs to.
    #[error("{} is not below {}", path.display(), dir.display())]
    Outside {
        /// The file.
        path: PathBuf,
        /// The folder.
        dir: PathBuf,
    },
    /// The manifest cannot be read.
    #[error(
        "{} is not a manifest of the generator: {message}\n\
         Nothing was written. Take it from a commit in which it is whole, or run `codegen` (for a service, `scaffold`) with\n\
         --overwrite: what is to be generated is replaced then, nothing is deleted, and the manifest is written anew.",
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

fn in_the_way(edited: &[PathBuf], foreign: &[PathBuf], obstacles: &[PathBuf], manifest: &Path) -> String {
    let edited = edited.iter().map(|path| (path, "edited since it was generated"));
    let foreign = foreign.iter().map(|path| (path, "not the generator's"));
    let obstacles_named = obstacles.iter().map(|path| (path, "not a file that the generator writes"));
    let all: Vec<_> = edited.chain(foreign).chain(obstacles_named).collect();
    let mut text = "the generator would have to replace what it did not write:\n".to_owned();
    for (path, what) in all.iter().take(NAMED) {
        text.push_str(&format!("  {}: {what}\n", path.display()));
    }
    if let Some(more) = all.len().checked_sub(NAMED).filter(|more| *more > 0) {
        text.push_str(&format!("  and {more} more\n"));
    }
    let them = if all.len() == 1 { "it" } else { "them" };
    let only = if obstacles.is_empty() { "" } else { ", but neither folders nor links" };
    text.push_str(&format!(
        "Nothing was written: {} does not list {them} with such contents.\n\
         Move {them} away, or run `codegen` (for a service, `scaffold`) with --overwrite, which replaces files{only}.",
        manifest.display()
    ));
    text
}
