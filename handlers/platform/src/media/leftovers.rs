//! Files in the folder of a medium, those included that the object store does not list: `NAME#1`, where a process was
//! killed while it wrote `NAME`.

use std::{
    collections::BTreeSet,
    io::{self, ErrorKind},
    path::Path,
    time::{Duration, SystemTime},
};

/// Deletes a folder with everything in it, if it exists.
pub(super) async fn delete_folder(folder: &Path) -> io::Result<()> {
    absent_is_fine(tokio::fs::remove_dir_all(folder).await)
}

/// Deletes the files that are not in `used` and have not been written to for `age`.
pub(super) async fn delete_files(folder: &Path, used: &BTreeSet<&str>, age: Duration) -> io::Result<()> {
    let mut entries = match tokio::fs::read_dir(folder).await {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(()),
        entries => entries?,
    };
    let now = SystemTime::now();
    while let Some(entry) = entries.next_entry().await? {
        if entry.file_name().to_str().is_some_and(|name| used.contains(name)) {
            continue;
        }
        let metadata = match entry.metadata().await {
            Err(error) if error.kind() == ErrorKind::NotFound => continue,
            metadata => metadata?,
        };
        // One of the future is as young as can be.
        let is_old = now.duration_since(metadata.modified()?).is_ok_and(|since| since >= age);
        if metadata.is_file() && is_old {
            absent_is_fine(tokio::fs::remove_file(entry.path()).await)?;
        }
    }
    Ok(())
}

fn absent_is_fine(result: io::Result<()>) -> io::Result<()> {
    match result {
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
        result => result,
    }
}
