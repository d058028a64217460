//! A plan carried out.

use std::{
    fs,
    io::{self, Write},
    path::Path,
};

use super::{
    MANIFEST, Manifest, WriteError,
    plan::{Action, Plan},
};

/// Makes the folder as the plan says: first everything is written, then stale files are deleted, then the manifest
/// follows. A run that is broken off leaves no file of which the generator does not know that it is its own.
///
/// # Errors
///
/// When something cannot be written or deleted. What was written before stays.
pub fn apply(plan: &Plan) -> Result<(), WriteError> {
    if plan.is_empty() {
        return Ok(());
    }
    let dir = plan.dir();
    fs::create_dir_all(dir).map_err(WriteError::io("create", dir))?;
    let manifest = dir.join(MANIFEST);
    if plan.changes().iter().any(|change| change.action == Action::Create) {
        replace(&manifest, &in_between(plan).text())?;
    }
    for change in plan.changes() {
        if change.action != Action::Delete {
            replace(&dir.join(&change.path), &change.after)?;
        }
    }
    for change in plan.changes() {
        if change.action == Action::Delete {
            delete(dir, &change.path)?;
        }
    }
    replace(&manifest, &plan.manifest.text())
}

/// The manifest while files are written: what is owned already, and what is about to be.
fn in_between(plan: &Plan) -> Manifest {
    let before = plan.before.clone().unwrap_or_default();
    let mut files = plan.manifest.files.clone();
    files.extend(before.files);
    Manifest::new(files, before.contract)
}

/// Writes a file whole or not at all: under another name in the same folder first. A file that is there keeps its
/// permissions.
pub(crate) fn replace(path: &Path, contents: &str) -> Result<(), WriteError> {
    let (Some(folder), Some(name)) = (path.parent(), path.file_name()) else {
        return Err(WriteError::io("write", path)(io::ErrorKind::InvalidFilename.into()));
    };
    fs::create_dir_all(folder).map_err(WriteError::io("create", folder))?;
    let draft = folder.join(format!(".{}.{}", name.to_string_lossy(), std::process::id()));
    let written = fs::File::create(&draft)
        .and_then(|mut file| file.write_all(contents.as_bytes()))
        .and_then(|()| match fs::metadata(path) {
            Ok(before) => fs::set_permissions(&draft, before.permissions()),
            Err(_) => Ok(()),
        })
        .and_then(|()| fs::rename(&draft, path));
    written.map_err(|error| {
        // The first error is the one to tell.
        let _ = fs::remove_file(&draft);
        WriteError::io("write", path)(error)
    })
}

/// Deletes a file, and the folders that it leaves empty.
fn delete(dir: &Path, file: &str) -> Result<(), WriteError> {
    let path = dir.join(file);
    match fs::remove_file(&path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(WriteError::io("delete", path)(error)),
        _ => {}
    }
    // A folder with something in it refuses, which is right.
    for folder in Path::new(file).ancestors().skip(1).filter(|folder| !folder.as_os_str().is_empty()) {
        if fs::remove_dir(dir.join(folder)).is_err() {
            break;
        }
    }
    Ok(())
}
