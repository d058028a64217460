//! What can go wrong with the sources of handlers.

use std::{io, path::PathBuf};

use crate::write::WriteError;

/// Why handlers could not be read or written.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ScaffoldError {
    /// The operating system refuses.
    #[error("cannot read {}: {source}", path.display())]
    Read {
        /// The file or folder.
        path: PathBuf,
        /// Why not.
        source: io::Error,
    },
    /// A file is no Rust.
    #[error("{}:{line}:{column}: {message}\nWhat the handlers are can be told once this file parses.", path.display())]
    Parse {
        /// The file.
        path: PathBuf,
        /// Line, from 1.
        line: usize,
        /// Column in characters, from 1.
        column: usize,
        /// What the parser expected.
        message: String,
    },
    /// The generated trait is not where it was expected, which is a fault of the generator.
    #[error("the generated trait `{0}` was not found; this is a fault of the generator, please report it")]
    NoTrait(String),
    /// A stub cannot be written.
    #[error(transparent)]
    Write(#[from] WriteError),
}
