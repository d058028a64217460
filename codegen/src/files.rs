//! Files that a contract refers to, from the disk.

use std::{fs, io, io::Read as _};

/// Largest file that a contract may consist of, in bytes.
const MAX_FILE: u64 = 64 << 20;

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
