//! An open folder: files below it are read, written and deleted without following a link, so that nothing outside of it
//! is reached even where links appear while the generator runs.

use std::{
    collections::{BTreeMap, BTreeSet},
    ffi::OsStr,
    fs::{self, TryLockError},
    io::{self, Read as _, Write as _},
    path::{Path, PathBuf},
};

use cap_fs_ext::{DirExt as _, FollowSymlinks, OpenOptionsFollowExt as _, OpenOptionsSyncExt as _};
use cap_std::{
    ambient_authority,
    fs::{Dir, OpenOptions},
};

use super::{WriteError, draft};

/// Largest file that is read, in bytes. The generator writes none of this size.
const MAX_FILE: u64 = 64 << 20;

/// An open folder. Paths in it have slashes, and neither `.` nor `..`.
#[derive(Debug)]
pub(crate) struct Folder {
    dir: Dir,
    path: PathBuf,
    /// The lock, which ends with it.
    lock: Option<fs::File>,
}

/// What is at the place of a file.
#[derive(Debug)]
pub(crate) enum Standing {
    /// Nothing.
    Nothing,
    /// A regular file with these contents.
    File(Vec<u8>),
    /// Something that the generator never writes: a folder, a link, a device, a file of more than [`MAX_FILE`] bytes; or a
    /// file where a folder must be.
    Obstacle(PathBuf),
}

impl Folder {
    /// Opens a folder; `None` if it does not exist.
    ///
    /// # Errors
    ///
    /// When something else has its name, or it cannot be opened.
    pub(crate) fn open(path: &Path) -> Result<Option<Self>, WriteError> {
        // The folder of a plain name is the current one.
        let own = if path.as_os_str().is_empty() { Path::new(".") } else { path };
        match Dir::open_ambient_dir(own, ambient_authority()) {
            Ok(dir) => Ok(Some(Self { dir, path: path.to_path_buf(), lock: None })),
            Err(error) if is_absent(&error) => Ok(None),
            Err(error) => Err(WriteError::io("open", path)(error)),
        }
    }

    /// Opens a folder that must not be a link; `None` if it does not exist.
    ///
    /// # Errors
    ///
    /// When something else has its name, a link for instance, or it cannot be opened.
    pub(super) fn open_own(path: &Path) -> Result<Option<Self>, WriteError> {
        let Some((above, name)) = split(path) else { return Self::open(path) };
        let Some(above) = Self::open(above)? else { return Ok(None) };
        match above.dir.open_dir_nofollow(name) {
            Ok(dir) => Ok(Some(Self { dir, path: path.to_path_buf(), lock: None })),
            Err(error) if is_absent(&error) => Ok(None),
            Err(error) => Err(WriteError::io("open", path)(error)),
        }
    }

    /// Opens a folder that must not be a link, which is created if absent, with those above it.
    ///
    /// # Errors
    ///
    /// When it cannot be created or opened, or a link has its name.
    pub(super) fn create_own(path: &Path) -> Result<Self, WriteError> {
        let Some((above, name)) = split(path) else { return Self::create(path) };
        let above = Self::create(above)?;
        match above.dir.create_dir(name) {
            Err(error) if error.kind() != io::ErrorKind::AlreadyExists => {
                return Err(WriteError::io("create", path)(error));
            }
            _ => {}
        }
        let dir = above.dir.open_dir_nofollow(name).map_err(WriteError::io("open", path))?;
        Ok(Self { dir, path: path.to_path_buf(), lock: None })
    }

    /// Opens a folder, which is created if absent, with those above it.
    ///
    /// # Errors
    ///
    /// When it cannot be created or opened.
    pub(crate) fn create(path: &Path) -> Result<Self, WriteError> {
        fs::create_dir_all(path).map_err(WriteError::io("create", path))?;
        Self::open(path)?.ok_or_else(|| WriteError::io("open", path)(io::ErrorKind::NotFound.into()))
    }

    /// Waits until no other process writes to the folder; `waiting` is called before it waits. A file system without locks
    /// is used as it is.
    ///
    /// # Errors
    ///
    /// When the lock cannot be had.
    pub(super) fn locked(mut self, waiting: &dyn Fn(&Path)) -> Result<Self, WriteError> {
        // Only Unix has folders that can be opened as files.
        if cfg!(unix) {
            let failed = |error| WriteError::io("lock", &self.path)(error);
            // The descriptor of a `Dir` is not opened for reading, and cannot be locked.
            let lock = self.dir.open(".").map_err(failed)?.into_std();
            let taken = match lock.try_lock() {
                Err(TryLockError::WouldBlock) => {
                    waiting(&self.path);
                    lock.lock()
                }
                Err(TryLockError::Error(error)) => Err(error),
                Ok(()) => Ok(()),
            };
            match taken {
                Err(error) if !has_no_locks(&error) => return Err(failed(error)),
                _ => self.lock = Some(lock),
            }
        }
        Ok(self)
    }

    /// Looks at the place of a file.
    ///
    /// # Errors
    ///
    /// When something on the way cannot be read.
    pub(crate) fn look(&self, path: &str) -> Result<Standing, WriteError> {
        let mut place = self.path.clone();
        let mut within = None;
        let mut names = path.split('/').peekable();
        while let Some(name) = names.next() {
            place.push(name);
            let dir = within.as_ref().unwrap_or(&self.dir);
            let found = match dir.symlink_metadata(name) {
                Ok(found) => found,
                Err(error) if is_absent(&error) => return Ok(Standing::Nothing),
                Err(error) => return Err(WriteError::io("look at", place)(error)),
            };
            let is_last = names.peek().is_none();
            if is_last && found.is_file() && found.len() <= MAX_FILE {
                let contents = contents(dir, name).map_err(WriteError::io("read", &place))?;
                return Ok(contents.map_or(Standing::Obstacle(place), Standing::File));
            }
            if is_last || !found.is_dir() {
                return Ok(Standing::Obstacle(place));
            }
            within = Some(dir.open_dir_nofollow(name).map_err(WriteError::io("open", &place))?);
        }
        Ok(Standing::Nothing)
    }

    /// Writes a file whole or not at all: as a draft in the same folder first. Folders on the way are created. A file that
    /// exists keeps its permissions; a link is replaced, and what it leads to stays as it is.
    ///
    /// # Errors
    ///
    /// When it cannot be written, or its path leads through a link.
    pub(crate) fn replace(&self, path: &str, contents: &str) -> Result<(), WriteError> {
        let write = || {
            let (dir, name) = self.parent(path, true)?;
            let draft = draft::name(name)?;
            let written = write_new(&dir, &draft, name, contents).and_then(|()| dir.rename(&draft, &dir, name));
            if written.is_err() {
                // The first error is the one to report.
                let _ = dir.remove_file(&draft);
            }
            written
        };
        write().map_err(WriteError::io("write", self.path.join(path)))
    }

    /// Checks that a file is as it was read, or still absent.
    ///
    /// # Errors
    ///
    /// When it has changed, or is not a regular file.
    pub(crate) fn expect(&self, path: &str, before: Option<&str>) -> Result<(), WriteError> {
        let place = || self.path.join(path);
        match (self.look(path)?, before) {
            (Standing::Nothing, None) => Ok(()),
            (Standing::File(found), Some(before)) if found == before.as_bytes() => Ok(()),
            (Standing::Nothing | Standing::File(_), Some(_)) => Err(WriteError::Changed { path: place() }),
            (Standing::File(_) | Standing::Obstacle(_), None) => {
                Err(WriteError::io("create", place())(io::ErrorKind::AlreadyExists.into()))
            }
            (Standing::Obstacle(obstacle), Some(_)) => Err(WriteError::io("write", place())(io::Error::other(
                format!("{} is a link, or not a file", obstacle.display()),
            ))),
        }
    }

    /// Deletes drafts of these files, which a killed process has left.
    ///
    /// # Errors
    ///
    /// When they cannot be deleted.
    pub(crate) fn sweep<'o>(&self, files: impl Iterator<Item = &'o str>) -> Result<(), WriteError> {
        for path in self.drafts(files)? {
            let delete = || {
                let (dir, name) = self.parent(&path, false)?;
                dir.remove_file(name)
            };
            delete().map_err(WriteError::io("delete", self.path.join(&path)))?;
        }
        Ok(())
    }

    /// Drafts of these files, which a killed process has left.
    ///
    /// # Errors
    ///
    /// When a folder of theirs cannot be read.
    pub(super) fn drafts<'o>(&self, files: impl Iterator<Item = &'o str>) -> Result<Vec<String>, WriteError> {
        let mut names: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
        for path in files {
            let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
            names.entry(folder).or_default().insert(draft::repeated(name));
        }
        let mut found = Vec::new();
        for (place, names) in names {
            let is_draft = |name: &String| draft::file(name).is_some_and(|file| names.contains(file));
            let drafts = self.files_in(place)?.into_iter().filter(is_draft);
            found.extend(drafts.map(|name| if place.is_empty() { name } else { format!("{place}/{name}") }));
        }
        Ok(found)
    }

    /// Deletes a file if it has these contents, and the folders that it leaves empty.
    ///
    /// # Errors
    ///
    /// When it cannot be deleted.
    pub(super) fn delete(&self, path: &str, contents: &[u8]) -> Result<(), WriteError> {
        match self.look(path)? {
            Standing::File(found) if found == contents => {}
            _ => return Ok(()),
        }
        let delete = || {
            let (dir, name) = self.parent(path, false)?;
            dir.remove_file(name)
        };
        match delete() {
            Err(error) if !is_absent(&error) => return Err(WriteError::io("delete", self.path.join(path))(error)),
            _ => {}
        }
        let mut rest = path;
        while let Some((folder, _)) = rest.rsplit_once('/') {
            let removed = self.parent(folder, false).and_then(|(dir, name)| dir.remove_dir(name));
            // A folder with something in it refuses, which is right.
            if removed.is_err() {
                break;
            }
            rest = folder;
        }
        Ok(())
    }

    /// Names of the regular files in one of its folders; none if it is not a folder.
    fn files_in(&self, folder: &str) -> Result<Vec<String>, WriteError> {
        let place = self.path.join(folder);
        let dir = match self.parent(&format!("{folder}/x"), false) {
            _ if folder.is_empty() => self.dir.try_clone(),
            Ok((dir, _)) => Ok(dir),
            Err(_) => return Ok(Vec::new()),
        };
        let list = |dir: Dir| -> io::Result<Vec<String>> {
            let mut names = Vec::new();
            for entry in dir.entries()? {
                let entry = entry?;
                if entry.file_type()?.is_file() {
                    names.extend(entry.file_name().into_string().ok());
                }
            }
            Ok(names)
        };
        dir.and_then(list).map_err(WriteError::io("read", place))
    }

    /// The folder of a file, and the file's name.
    fn parent<'p>(&self, path: &'p str, create: bool) -> io::Result<(Dir, &'p str)> {
        let (folders, name) = path.rsplit_once('/').unwrap_or(("", path));
        let mut dir = self.dir.try_clone()?;
        for folder in folders.split('/').filter(|folder| !folder.is_empty()) {
            match dir.symlink_metadata(folder) {
                Ok(found) if found.is_symlink() => {
                    return Err(io::Error::other(format!("`{folder}` is a link, and links are not followed here")));
                }
                Err(error) if create && error.kind() == io::ErrorKind::NotFound => dir.create_dir(folder)?,
                _ => {}
            }
            dir = dir.open_dir_nofollow(folder)?;
        }
        Ok((dir, name))
    }
}

/// The folder above a path and its last name; `None` for the current folder, the root, and what ends with `..`.
fn split(path: &Path) -> Option<(&Path, &OsStr)> {
    Some((path.parent()?, path.file_name()?))
}

/// Whether an error says that the file system has no locks, as some over the network have not.
fn has_no_locks(error: &io::Error) -> bool {
    // Linux, and the BSDs with macOS.
    const NO_LOCKS: [i32; 2] = [37, 77];
    error.kind() == io::ErrorKind::Unsupported || error.raw_os_error().is_some_and(|code| NO_LOCKS.contains(&code))
}

/// Whether nothing can have the name. One that is too long for the file system is nobody's.
fn is_absent(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::InvalidFilename)
}

/// The contents of a regular file; `None` if it has become something else, or is too large.
fn contents(dir: &Dir, name: &str) -> io::Result<Option<Vec<u8>>> {
    let mut options = OpenOptions::new();
    options.read(true).follow(FollowSymlinks::No).nonblock(true);
    let file = dir.open_with(name, &options)?;
    if !file.metadata()?.is_file() {
        return Ok(None);
    }
    let mut contents = Vec::new();
    file.take(MAX_FILE + 1).read_to_end(&mut contents)?;
    Ok((contents.len() as u64 <= MAX_FILE).then_some(contents))
}

/// Writes a file that does not exist, with the permissions of the one that it will replace.
fn write_new(dir: &Dir, draft: &str, name: &str, contents: &str) -> io::Result<()> {
    let mut file = dir.open_with(draft, OpenOptions::new().write(true).create_new(true))?;
    file.write_all(contents.as_bytes())?;
    match dir.symlink_metadata(name) {
        Ok(before) if before.is_file() => file.set_permissions(before.permissions()),
        _ => Ok(()),
    }
}
