//! The manifest: which files of a folder are the generator's, and what the contract was when they were written.

use std::{collections::BTreeMap, fs, io, path::Path};

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::{WriteError, place, summary::Summary};

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
    /// The contract in short.
    pub contract: Summary,
}

impl Manifest {
    /// A manifest of these files.
    pub fn new(files: BTreeMap<String, String>, contract: Summary) -> Self {
        Self { about: ABOUT.to_owned(), files, contract }
    }

    /// Reads the manifest of a folder, with its text; `None` where there is none.
    ///
    /// # Errors
    ///
    /// When it cannot be read, is no manifest, or lists files outside the folder.
    pub fn read(dir: &Path) -> Result<Option<(Self, String)>, WriteError> {
        let path = dir.join(MANIFEST);
        let text = match fs::read_to_string(&path) {
            Ok(text) => text,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(WriteError::io("read", path)(error)),
        };
        let manifest: Self = serde_json::from_str(&text)
            .map_err(|error| WriteError::Manifest { path: path.clone(), message: error.to_string() })?;
        if let Some(outside) = manifest.files.keys().find(|file| !place::is_inside(file)) {
            let message = format!("it lists {outside:?}, which is not a file of its folder");
            return Err(WriteError::Manifest { path, message });
        }
        Ok(Some((manifest, text)))
    }

    /// The text of the file.
    pub fn text(&self) -> String {
        // Maps with texts as keys always have a JSON form.
        serde_json::to_string_pretty(self).unwrap_or_default() + "\n"
    }
}

/// SHA-256 in hexadecimal digits.
pub(super) fn digest(contents: &[u8]) -> String {
    Sha256::digest(contents).iter().map(|byte| format!("{byte:02x}")).collect()
}
