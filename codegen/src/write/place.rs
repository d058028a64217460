//! Places in the output folder: whether a path stays inside, and what stands at it.

use std::{
    fs, io,
    path::{Component, Path, PathBuf},
};

use super::WriteError;

/// Whether a path of a manifest names a file below the folder: only plain names, at least one.
pub(super) fn is_inside(path: &str) -> bool {
    !path.is_empty()
        && !path.contains('\\')
        && Path::new(path).components().all(|component| matches!(component, Component::Normal(_)))
}

/// What stands at the place of a file.
#[derive(Debug)]
pub(super) enum Standing {
    /// Nothing.
    Nothing,
    /// A regular file with these contents.
    File(Vec<u8>),
    /// Something that is no regular file: a folder, a link; or a file where a folder must be.
    Obstacle(PathBuf),
}

/// Looks at a place. Links are not followed below `dir`, because nothing outside is the generator's.
pub(super) fn look(dir: &Path, path: &str) -> Result<Standing, WriteError> {
    let mut place = dir.to_path_buf();
    let mut names = Path::new(path).components().peekable();
    while let Some(name) = names.next() {
        place.push(name);
        let metadata = match fs::symlink_metadata(&place) {
            Ok(metadata) => metadata,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Standing::Nothing),
            // The folder itself is a file.
            Err(error) if error.kind() == io::ErrorKind::NotADirectory => {
                return Ok(Standing::Obstacle(dir.to_path_buf()));
            }
            Err(error) => return Err(WriteError::io("look at", place)(error)),
        };
        let is_last = names.peek().is_none();
        if is_last && metadata.is_file() {
            return fs::read(&place).map(Standing::File).map_err(WriteError::io("read", place));
        }
        if is_last || !metadata.is_dir() {
            return Ok(Standing::Obstacle(place));
        }
    }
    Ok(Standing::Nothing)
}
