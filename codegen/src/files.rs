//! Reading the files of a contract: its own by [`text`], those that it refers to below a [`RefRoot`].

mod place;
mod root;

use std::{
    fs, io,
    io::Read as _,
    path::{Path, PathBuf},
};

use cap_fs_ext::OpenOptionsSyncExt as _;
use cap_std::{
    ambient_authority,
    fs::{Dir, File, OpenOptions},
};

use crate::Text;

pub use place::{normal, quoted, relative, resolve, slashed};
pub use root::RefRoot;

/// Largest file that is read, in bytes.
pub const MAX_FILE: u64 = 64 << 20;

/// Why a file cannot be read.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum FileError {
    /// The operating system refuses, or it is not a regular file.
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
    /// The folder of references is not a folder.
    #[error("`ref-root` is {}, and that is not a folder: {source}", path.display())]
    RefRoot {
        /// The folder.
        path: PathBuf,
        /// Why not.
        source: io::Error,
    },
}

/// Reads a file as a text of a contract.
///
/// # Errors
///
/// When it cannot be read, is not a regular file, has more than [`MAX_FILE`] bytes, or is not UTF-8; or when it is a link
/// that leads out of its folder: in a contract of others, that may be any file of the reader's, and messages show texts.
pub fn text(path: &Path) -> Result<Text, FileError> {
    let bytes = inside(path).and_then(|(folder, path)| bytes_below(&folder, &path));
    let bytes = bytes.map_err(|source| FileError::Read { path: path.to_path_buf(), source })?;
    let text = String::from_utf8(bytes).map_err(|error| {
        let valid = error.utf8_error().valid_up_to();
        let line = error.as_bytes().iter().take(valid).filter(|byte| **byte == b'\n').count() + 1;
        FileError::Encoding { path: path.to_path_buf(), line }
    })?;
    Ok(Text { name: slashed(path), text })
}

/// The folder of a file and the file, with links resolved. Refuses a link that leads out of its folder.
fn inside(path: &Path) -> io::Result<(PathBuf, PathBuf)> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let (folder, path) = (folder.canonicalize()?, path.canonicalize()?);
    if path.starts_with(&folder) {
        return Ok((folder, path));
    }
    Err(io::Error::other("it is a link that leads out of its folder; name the file that it leads to"))
}

/// Reads a regular file. What has no end or waits for somebody, such as a device or a pipe, is not opened.
///
/// # Errors
///
/// When it cannot be read, is not a regular file, or has more than [`MAX_FILE`] bytes.
pub fn bytes(path: &Path) -> io::Result<Vec<u8>> {
    let found = fs::metadata(path)?;
    let open = |options: &OpenOptions| File::open_ambient_with(path, options, ambient_authority());
    read((found.is_file(), found.len()), open)
}

/// The same for a file below a folder, both absolute and with links resolved. A link that has taken the place of the file
/// since then is followed within the folder, and not out of it.
fn bytes_below(folder: &Path, path: &Path) -> io::Result<Vec<u8>> {
    let below = path.strip_prefix(folder).map_err(io::Error::other)?;
    let below = if below.as_os_str().is_empty() { Path::new(".") } else { below };
    let folder = Dir::open_ambient_dir(folder, ambient_authority())?;
    let found = folder.metadata(below)?;
    read((found.is_file(), found.len()), |options| folder.open_with(below, options))
}

/// Reads a file that has been looked at: whether it is a regular one, and its length.
fn read(found: (bool, u64), open: impl FnOnce(&OpenOptions) -> io::Result<File>) -> io::Result<Vec<u8>> {
    let check = |is_file: bool, length: u64| match (is_file, length) {
        (false, _) => Err(io::Error::other("it is not a regular file")),
        (true, 0..=MAX_FILE) => Ok(()),
        (true, _) => Err(io::Error::other(format!("it has more than {MAX_FILE} bytes"))),
    };
    check(found.0, found.1)?;
    // It may have become something else meanwhile.
    let file = open(OpenOptions::new().read(true).nonblock(true))?;
    check(file.metadata()?.is_file(), 0)?;
    let mut bytes = Vec::new();
    file.take(MAX_FILE + 1).read_to_end(&mut bytes)?;
    check(true, bytes.len() as u64)?;
    Ok(bytes)
}

#[cfg(unix)]
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_regular_files_of_limited_size_are_read() {
        let folder = tempfile::TempDir::new().unwrap();
        let path = |name: &str| folder.path().join(name);
        fs::write(path("file"), "text").unwrap();
        std::os::unix::fs::symlink(path("file"), path("link")).unwrap();
        assert_eq!(
            (bytes(&path("file")).unwrap(), bytes(&path("link")).unwrap()),
            (b"text".to_vec(), b"text".to_vec())
        );

        assert!(std::process::Command::new("mkfifo").arg(path("pipe")).status().unwrap().success());
        let _socket = std::os::unix::net::UnixListener::bind(path("socket")).unwrap();
        fs::File::create(path("sparse")).unwrap().set_len(10 << 30).unwrap();
        for (place, reason) in [
            (path("pipe"), "it is not a regular file"),
            (path("socket"), "it is not a regular file"),
            (folder.path().to_path_buf(), "it is not a regular file"),
            ("/dev/zero".into(), "it is not a regular file"),
            (path("sparse"), "it has more than 67108864 bytes"),
        ] {
            assert_eq!(bytes(&place).unwrap_err().to_string(), reason, "{}", place.display());
        }
    }

    #[test]
    fn texts_are_not_read_through_links_out_of_their_folder() {
        let folder = tempfile::TempDir::new().unwrap();
        let path = |name: &str| folder.path().join(name);
        fs::create_dir(path("spec")).unwrap();
        for (file, link) in [("secret", "spec/out.yaml"), ("spec/part", "spec/in.yaml")] {
            fs::write(path(file), file).unwrap();
            std::os::unix::fs::symlink(path(file), path(link)).unwrap();
        }
        assert_eq!(text(&path("spec/in.yaml")).unwrap().text, "spec/part");
        let refused = text(&path("spec/out.yaml")).unwrap_err().to_string();
        assert!(
            refused.ends_with("it is a link that leads out of its folder; name the file that it leads to"),
            "{refused}"
        );
    }
}
