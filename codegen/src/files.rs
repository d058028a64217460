//! Texts of a contract, from the disk.

use std::{
    fs, io,
    io::Read as _,
    path::{Path, PathBuf},
};

use crate::Text;

/// Largest file that a contract may consist of, in bytes.
const MAX_FILE: u64 = 64 << 20;

/// Why a file is no text.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum FileError {
    /// It cannot be read.
    #[error("cannot read {}: {source}", path.display())]
    Read {
        /// The file.
        path: PathBuf,
        /// Why not.
        source: io::Error,
    },
    /// It has another encoding.
    #[error("{}:{line}: this line is not UTF-8; save the file in that encoding", path.display())]
    Encoding {
        /// The file.
        path: PathBuf,
        /// The first line that is not UTF-8, from 1.
        line: usize,
    },
}

/// A file as a text of a contract.
///
/// # Errors
/// When it cannot be read, or is not UTF-8.
pub fn text(path: &Path) -> Result<Text, FileError> {
    let bytes = fs::read(path).map_err(|source| FileError::Read { path: path.to_path_buf(), source })?;
    let text = String::from_utf8(bytes).map_err(|error| {
        let valid = error.utf8_error().valid_up_to();
        let line = error.as_bytes().iter().take(valid).filter(|byte| **byte == b'\n').count() + 1;
        FileError::Encoding { path: path.to_path_buf(), line }
    })?;
    Ok(Text { name: slashed(path), text })
}

/// With slashes, as manifests and messages have it.
pub fn slashed(path: &Path) -> String {
    let text = path.to_string_lossy();
    if cfg!(windows) { text.replace('\\', "/") } else { text.into_owned() }
}

/// Reads a text file, for [`crate::read_with`].
///
/// # Errors
/// Why it cannot be read. What has no end, such as a device, is none of a contract's parts.
pub fn from_disk(path: &str) -> Result<String, String> {
    let read = || -> io::Result<String> {
        let file = fs::File::open(path)?;
        if !file.metadata()?.is_file() {
            return Err(io::Error::other("it is no file"));
        }
        let mut text = String::new();
        if file.take(MAX_FILE + 1).read_to_string(&mut text)? as u64 > MAX_FILE {
            return Err(io::Error::other(format!("it has more than {MAX_FILE} bytes")));
        }
        Ok(text)
    };
    read().map_err(|error| error.to_string())
}
