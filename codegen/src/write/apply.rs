//! A plan carried out.

use std::{io, path::Path};

use super::{
    MANIFEST, WriteError,
    folder::{Folder, Standing},
    plan::{Action, Change, Plan},
};

/// Makes the folder as the plan says, like [`apply_after`], and waits in silence.
///
/// # Errors
///
/// As of [`apply_after`].
pub fn apply(plan: &Plan) -> Result<(), WriteError> {
    apply_after(plan, &|_| {})
}

/// Makes the folder as the plan says, after other runs that write to it; `waiting` is called if there is one. First everything
/// is written, then stale files are deleted, then the manifest follows. A run that is killed leaves no file that the next one
/// does not recognize as the generator's.
///
/// # Errors
///
/// When something cannot be written or deleted, or has changed since the plan was made. What was written before stays.
pub fn apply_after(plan: &Plan, waiting: &dyn Fn(&Path)) -> Result<(), WriteError> {
    if plan.is_empty() {
        return Ok(());
    }
    let folder = match Folder::create_own(plan.dir()) {
        // A link has appeared, which the plan would have refused.
        Err(_) if plan.dir().is_symlink() => return Err(WriteError::Changed { path: plan.dir().to_path_buf() }),
        other => other?.locked(waiting)?,
    };
    check_manifest(plan, &folder)?;
    let written = || plan.changes().iter().filter(|change| change.action != Action::Delete);
    if written().next().is_some() {
        folder.replace(MANIFEST, &plan.in_between().text())?;
    }
    for change in written() {
        check(plan.dir(), &folder, change)?;
        folder.replace(&change.path, &change.after)?;
    }
    for change in plan.changes().iter().filter(|change| change.action == Action::Delete) {
        folder.delete(&change.path, &change.before)?;
    }
    folder.replace(MANIFEST, &plan.manifest.text())
}

/// Another run may have written the whole folder since the plan was made. If it has written the same, all is well.
fn check_manifest(plan: &Plan, folder: &Folder) -> Result<(), WriteError> {
    let is_as_planned = match folder.look(MANIFEST)? {
        Standing::Nothing => plan.manifest_found.is_none(),
        Standing::File(found) => {
            plan.manifest_found.as_ref() == Some(&found) || found == plan.manifest.text().as_bytes()
        }
        Standing::Obstacle(_) => false,
    };
    if is_as_planned { Ok(()) } else { Err(WriteError::Changed { path: plan.dir().join(MANIFEST) }) }
}

/// Another process may have changed a file since the plan was made.
fn check(dir: &Path, folder: &Folder, change: &Change) -> Result<(), WriteError> {
    let is_as_planned = match folder.look(&change.path)? {
        Standing::Nothing => change.action == Action::Create,
        Standing::File(found) => {
            change.action == Action::Update && found == change.before || found == change.after.as_bytes()
        }
        Standing::Obstacle(_) => false,
    };
    if is_as_planned { Ok(()) } else { Err(WriteError::Changed { path: dir.join(&change.path) }) }
}

/// Writes a file whole or not at all, under another name in the same folder first. A file that exists keeps its
/// permissions; a link is replaced, and what it leads to stays as it is.
///
/// # Errors
///
/// When it cannot be written.
pub fn replace(path: &Path, contents: &str) -> Result<(), WriteError> {
    match (path.parent(), path.file_name().and_then(|name| name.to_str())) {
        (Some(folder), Some(name)) => Folder::create(folder)?.replace(name, contents),
        _ => Err(WriteError::io("write", path)(io::ErrorKind::InvalidFilename.into())),
    }
}
