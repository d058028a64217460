//! The comparison of what was generated with what is on disk.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};

use super::{
    MANIFEST, Manifest, WriteError,
    manifest::digest,
    place::{self, Standing},
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
    /// It was generated earlier and is no more.
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
    /// Whether somebody changed the file since the generator wrote it.
    pub edited: bool,
}

/// Everything that has to happen to a folder.
#[derive(Debug, Clone)]
pub struct Plan {
    pub(super) dir: PathBuf,
    pub(super) before: Option<Manifest>,
    pub(super) manifest: Manifest,
    pub(super) manifest_change: Option<Change>,
    changes: Vec<Change>,
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

/// Compares what was generated with a folder, which need not exist. Nothing is written.
///
/// # Errors
///
/// When something cannot be read, or when something that the generator does not own stands where a file must go.
pub fn plan(dir: &Path, output: &Output) -> Result<Plan, WriteError> {
    plan_of(dir, &output.files, Summary::of(output))
}

pub(super) fn plan_of(dir: &Path, files: &[File], contract: Summary) -> Result<Plan, WriteError> {
    let (before, before_text) = Manifest::read(dir)?.unzip();
    let owned = before.as_ref().map(|manifest| &manifest.files);
    let owned = |path: &str| owned.and_then(|files| files.get(path));
    let mut hashes = BTreeMap::new();
    let mut changes = Vec::new();
    let mut foreign = Vec::new();
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
        match place::look(dir, &file.path)? {
            Standing::Nothing => changes.push(change(Action::Create, Vec::new(), false)),
            Standing::File(contents) if contents == file.contents.as_bytes() => unchanged += 1,
            Standing::File(contents) => match owned(&file.path) {
                Some(hash) => {
                    let edited = digest(&contents) != *hash;
                    changes.push(change(Action::Update, contents, edited));
                }
                None => foreign.push(dir.join(&file.path)),
            },
            Standing::Obstacle(place) => foreign.push(place),
        }
    }
    if !foreign.is_empty() {
        foreign.sort();
        foreign.dedup();
        return Err(WriteError::Foreign { paths: foreign, manifest: dir.join(MANIFEST) });
    }
    for (path, hash) in before.iter().flat_map(|manifest| &manifest.files) {
        if hashes.contains_key(path) {
            continue;
        }
        // What is no regular file any more is not what the generator wrote.
        if let Standing::File(contents) = place::look(dir, path)? {
            let edited = digest(&contents) != *hash;
            let (action, after) = (Action::Delete, String::new());
            changes.push(Change { path: path.clone(), action, before: contents, after, edited });
        }
    }
    changes.sort_by(|a, b| a.path.cmp(&b.path));
    let manifest = Manifest::new(hashes, contract);
    let manifest_change = manifest_change(before_text, manifest.text());
    Ok(Plan { dir: dir.to_path_buf(), before, manifest, manifest_change, changes, unchanged })
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
