//! Permissions of what the service keeps on disk: for its own user alone. The database has everybody's secrets, emails have
//! links that set passwords, and media belong to accounts.

use std::path::{Path, PathBuf};

use crate::store::Database;

/// Makes everything that this process creates from now on readable by its own user alone, whatever the umask was.
pub fn create_private() {
    #[cfg(unix)]
    rustix::process::umask(rustix::fs::Mode::RWXG | rustix::fs::Mode::RWXO);
}

/// Takes the permissions of other users from what an earlier release, or another program, has created: the files of the
/// database, and these folders. What cannot be changed is logged.
pub fn protect(database: &Database, folders: &[PathBuf]) {
    let files = database.files();
    for path in files.iter().chain(folders) {
        if let Err(error) = restrict(path) {
            let path = tracing::field::display(path.display());
            tracing::warn!(path, %error, "others may read this file or folder; take their permissions with chmod go=");
        }
    }
}

#[cfg(unix)]
fn restrict(path: &Path) -> std::io::Result<()> {
    use std::{fs, io::ErrorKind, os::unix::fs::PermissionsExt as _};

    let metadata = match fs::metadata(path) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(()),
        metadata => metadata?,
    };
    let mode = metadata.permissions().mode();
    if mode & 0o077 == 0 {
        return Ok(());
    }
    fs::set_permissions(path, fs::Permissions::from_mode(mode & 0o7700))
}

#[cfg(not(unix))]
fn restrict(_: &Path) -> std::io::Result<()> {
    Ok(())
}
