//! The manifest: which files of a folder are the generator's, and what the contract was when they were written.

use std::{collections::BTreeMap, path::Path};

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::{
    WriteError,
    folder::{Folder, Standing},
    summary::Summary,
};

/// Name of the manifest in the folder.
pub const MANIFEST: &str = "codegen-manifest.json";

const ABOUT: &str = "Written by the generator. It replaces and deletes only the files that are listed here.";

/// The manifest. It holds neither times nor places of a machine, so that equal contracts give equal manifests.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    about: String,
    /// SHA-256 in hexadecimal digits, by path in the folder, with slashes.
    pub files: BTreeMap<String, String>,
    /// The same of files that are about to be written; empty unless the generator was killed meanwhile.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub pending: BTreeMap<String, String>,
    /// The contract in short.
    pub contract: Summary,
}

impl Manifest {
    /// A manifest of these files.
    pub fn new(files: BTreeMap<String, String>, contract: Summary) -> Self {
        Self { about: ABOUT.to_owned(), files, pending: BTreeMap::new(), contract }
    }

    /// Reads the manifest of a folder, with its text; `None` if absent.
    ///
    /// # Errors
    ///
    /// When it cannot be read, is not a manifest, or lists what the generator never writes.
    pub fn read(dir: &Path) -> Result<Option<(Self, String)>, WriteError> {
        Folder::open(dir)?.map_or(Ok(None), |folder| Self::read_in(&folder, dir))
    }

    pub(super) fn read_in(folder: &Folder, dir: &Path) -> Result<Option<(Self, String)>, WriteError> {
        let broken = |message: String| WriteError::Manifest { path: dir.join(MANIFEST), message };
        let bytes = match folder.look(MANIFEST)? {
            Standing::Nothing => return Ok(None),
            Standing::File(bytes) => bytes,
            Standing::Obstacle(_) => {
                return Err(broken("it is not a regular file, or has more than 64 MiB".to_owned()));
            }
        };
        let text = String::from_utf8(bytes).map_err(|_| broken("it is not UTF-8".to_owned()))?;
        let manifest: Self = serde_json::from_str(&text).map_err(|error| broken(error.to_string()))?;
        if let Some(path) = manifest.paths().find(|path| !is_file_of_generator(path)) {
            return Err(broken(format!("it lists {path:?}, which the generator never writes")));
        }
        Ok(Some((manifest, text)))
    }

    /// All paths of files, those about to be written included; some twice.
    pub(super) fn paths(&self) -> impl Iterator<Item = &String> {
        self.files.keys().chain(self.pending.keys())
    }

    /// Whether a file of these contents is the generator's own.
    pub(super) fn has(&self, path: &str, hash: &str) -> bool {
        [&self.files, &self.pending].iter().any(|files| files.get(path).is_some_and(|known| known == hash))
    }

    /// Whether a file of this path is or was the generator's own.
    pub(super) fn lists(&self, path: &str) -> bool {
        self.files.contains_key(path) || self.pending.contains_key(path)
    }

    /// The text of the file.
    pub fn text(&self) -> String {
        // Maps with strings as keys always have a JSON form.
        serde_json::to_string_pretty(self).unwrap_or_default() + "\n"
    }
}

/// Whether the generator can have written a file of this path: plain names below the folder, none of them hidden.
pub(super) fn is_file_of_generator(path: &str) -> bool {
    let is_plain = |name: &str| !name.is_empty() && !name.starts_with('.') && !name.contains(['\\', ':']);
    path.split('/').all(is_plain) && !path.chars().any(char::is_control) && path != MANIFEST
}

/// SHA-256 in hexadecimal digits.
pub(super) fn digest(contents: &[u8]) -> String {
    Sha256::digest(contents).iter().map(|byte| format!("{byte:02x}")).collect()
}
