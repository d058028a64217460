//! The comparison of what was generated with what is on disk.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs, io,
    path::{Path, PathBuf},
};

use super::{
    MANIFEST, Manifest, WriteError,
    folder::{Folder, Standing},
    manifest::{digest, is_file_of_generator},
    summary::{Since, Summary},
};
use crate::{File, Output};

/// What happens to a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Action {
    /// It is missing.
    Create,
    /// It differs.
    Update,
    /// It was generated earlier and is no more, or is the draft of a process that was killed.
    Delete,
}

/// A difference between the disk and what was generated.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Path in the folder, with slashes.
    pub path: String,
    /// What happens.
    pub action: Action,
    /// Contents on disk, empty where there are none.
    pub before: Vec<u8>,
    /// Contents as generated, empty where there are none.
    pub after: String,
    /// Whether the contents on disk are not the generator's, and are lost ([`Existing::Overwrite`]).
    pub edited: bool,
}

/// Everything that has to happen to a folder.
#[derive(Debug, Clone)]
pub struct Plan {
    pub(super) dir: PathBuf,
    pub(super) before: Option<Manifest>,
    pub(super) manifest: Manifest,
    pub(super) manifest_change: Option<Change>,
    /// The manifest's bytes on disk, whatever they are.
    pub(super) manifest_found: Option<Vec<u8>>,
    changes: Vec<Change>,
    kept: Vec<String>,
    unchanged: usize,
}

impl Plan {
    /// Differences, sorted by path, but for the manifest's own.
    pub fn changes(&self) -> &[Change] {
        &self.changes
    }

    /// The difference of the manifest.
    pub fn manifest_change(&self) -> Option<&Change> {
        self.manifest_change.as_ref()
    }

    /// Files that are not generated any more, but stay, as somebody changed them since the generator wrote them.
    pub fn kept(&self) -> &[String] {
        &self.kept
    }

    /// The manifest while files are written: both what is on disk and what is about to be is the generator's own.
    pub(super) fn in_between(&self) -> Manifest {
        let mut manifest = self.manifest.clone();
        for change in &self.changes {
            match change.action {
                Action::Create => drop(manifest.files.remove(&change.path)),
                Action::Update | Action::Delete => {
                    manifest.files.insert(change.path.clone(), digest(&change.before));
                }
            }
            if change.action != Action::Delete {
                manifest.pending.insert(change.path.clone(), digest(change.after.as_bytes()));
            }
        }
        manifest.files.retain(|path, _| is_file_of_generator(path));
        manifest.contract = self.before.as_ref().map(|before| before.contract.clone()).unwrap_or_default();
        manifest
    }

    /// How many files are as they should be.
    pub fn unchanged(&self) -> usize {
        self.unchanged
    }

    /// Whether the disk is as it should be.
    pub fn is_empty(&self) -> bool {
        self.changes.is_empty() && self.manifest_change.is_none()
    }

    /// The folder.
    pub fn dir(&self) -> &Path {
        &self.dir
    }

    /// The contract in short.
    pub fn summary(&self) -> &Summary {
        &self.manifest.contract
    }

    /// What changed in the contract since the folder was written; `None` the first time.
    pub fn since(&self) -> Option<Since> {
        self.before.as_ref().map(|before| self.manifest.contract.since(&before.contract))
    }
}

/// What becomes of a file that is in the way: edited since it was generated, or never the generator's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Existing {
    /// It stays, and the plan is an error.
    #[default]
    Keep,
    /// A regular file is replaced; a manifest that cannot be read counts as absent.
    Overwrite,
}

/// Compares what was generated with a folder, which need not exist. Nothing is written.
///
/// # Errors
///
/// When something cannot be read, or when something that the generator does not own is where a file must go.
pub fn plan(dir: &Path, output: &Output, existing: Existing) -> Result<Plan, WriteError> {
    plan_of(dir, &output.files, Summary::of(output), existing)
}

/// The same for who only looks: files that were edited since they were generated are differences, too.
///
/// # Errors
///
/// When something cannot be read, or something is in the way that the generator never wrote.
pub fn compare(dir: &Path, output: &Output) -> Result<Plan, WriteError> {
    match plan(dir, output, Existing::Keep) {
        Err(WriteError::InTheWay { foreign, obstacles, .. }) if foreign.is_empty() && obstacles.is_empty() => {
            plan(dir, output, Existing::Overwrite)
        }
        other => other,
    }
}

pub(super) fn plan_of(dir: &Path, files: &[File], contract: Summary, existing: Existing) -> Result<Plan, WriteError> {
    let manifest_path = || dir.join(MANIFEST);
    // Something else has the folder's name.
    let obstacle = || {
        let (obstacles, manifest) = (vec![dir.to_path_buf()], manifest_path());
        Err(WriteError::InTheWay { edited: Vec::new(), foreign: Vec::new(), obstacles, manifest })
    };
    if fs::symlink_metadata(dir).is_ok_and(|found| found.is_symlink()) {
        return obstacle();
    }
    let folder = match Folder::open_own(dir) {
        Err(WriteError::Io { source, .. }) if source.kind() == io::ErrorKind::NotADirectory => return obstacle(),
        other => other?,
    };
    let look = |path: &str| folder.as_ref().map_or(Ok(Standing::Nothing), |folder| folder.look(path));
    let manifest_found = match look(MANIFEST)? {
        Standing::File(found) => Some(found),
        Standing::Nothing | Standing::Obstacle(_) => None,
    };
    let before = folder.as_ref().map_or(Ok(None), |folder| Manifest::read_in(folder, dir));
    let (before, before_text) = match before {
        Err(WriteError::Manifest { .. }) if existing == Existing::Overwrite => (None, Some(String::new())),
        other => other?.unzip(),
    };
    let lists = |path: &str| before.as_ref().is_some_and(|manifest| manifest.lists(path));
    let has = |path: &str, hash: &str| before.as_ref().is_some_and(|manifest| manifest.has(path, hash));
    let mut hashes = BTreeMap::new();
    let mut changes = Vec::new();
    let (mut edited, mut foreign, mut obstacles) = (Vec::new(), Vec::new(), Vec::new());
    let mut unchanged = 0;
    for file in files {
        hashes.insert(file.path.clone(), digest(file.contents.as_bytes()));
        let change = |action, before, edited| Change {
            path: file.path.clone(),
            action,
            before,
            after: file.contents.clone(),
            edited,
        };
        match look(&file.path)? {
            Standing::Nothing => changes.push(change(Action::Create, Vec::new(), false)),
            Standing::File(contents) if contents == file.contents.as_bytes() => unchanged += 1,
            Standing::File(contents) if has(&file.path, &digest(&contents)) => {
                changes.push(change(Action::Update, contents, false));
            }
            Standing::File(contents) if existing == Existing::Overwrite => {
                changes.push(change(Action::Update, contents, true));
            }
            Standing::File(_) if lists(&file.path) => edited.push(dir.join(&file.path)),
            Standing::File(_) => foreign.push(dir.join(&file.path)),
            Standing::Obstacle(place) => obstacles.push(place),
        }
    }
    if let Standing::Obstacle(place) = look(MANIFEST)? {
        obstacles.push(place);
    }
    if !(edited.is_empty() && foreign.is_empty() && obstacles.is_empty()) {
        for paths in [&mut edited, &mut foreign, &mut obstacles] {
            paths.sort();
            paths.dedup();
        }
        return Err(WriteError::InTheWay { edited, foreign, obstacles, manifest: manifest_path() });
    }
    let mut kept = Vec::new();
    let stale: BTreeSet<&String> = before.iter().flat_map(Manifest::paths).collect();
    for path in stale.into_iter().filter(|path| !hashes.contains_key(*path)) {
        match look(path)? {
            Standing::File(contents) if has(path, &digest(&contents)) => changes.push(deletion(path.clone(), contents)),
            Standing::Nothing => {}
            // The generator did not write it like this.
            Standing::File(_) | Standing::Obstacle(_) => kept.push(path.clone()),
        }
    }
    if let Some(folder) = &folder {
        let owned = before.iter().flat_map(Manifest::paths).chain(hashes.keys());
        for path in folder.drafts(owned.map(String::as_str).chain([MANIFEST]))? {
            if let Standing::File(contents) = folder.look(&path)? {
                changes.push(deletion(path, contents));
            }
        }
    }
    changes.sort_by(|a, b| a.path.cmp(&b.path));
    let manifest = Manifest::new(hashes, contract);
    let manifest_change = manifest_change(before_text, manifest.text());
    Ok(Plan { dir: dir.to_path_buf(), before, manifest, manifest_change, manifest_found, changes, kept, unchanged })
}

fn deletion(path: String, before: Vec<u8>) -> Change {
    Change { path, action: Action::Delete, before, after: String::new(), edited: false }
}

fn manifest_change(before: Option<String>, after: String) -> Option<Change> {
    let action = match &before {
        Some(before) if *before == after => return None,
        Some(_) => Action::Update,
        None => Action::Create,
    };
    let before = before.unwrap_or_default().into_bytes();
    Some(Change { path: MANIFEST.to_owned(), action, before, after, edited: false })
}
