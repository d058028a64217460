//! Which files of a folder are Swagger 2.0 documents.

use std::{
    fs,
    path::{Path, PathBuf},
};

use codegen::files;

use crate::{paths, trouble::Trouble};

/// A document of the corpus.
#[derive(Debug, Clone)]
pub(super) struct Document {
    /// As seen from the folder.
    pub(super) name: String,
    /// Where it is.
    pub(super) path: PathBuf,
}

/// The documents below a folder, sorted by name. Parts of documents, links to folders, and everything else are left out.
pub(super) fn documents(folder: &Path) -> Result<Vec<Document>, Trouble> {
    let mut found = Vec::new();
    let mut open = vec![folder.to_path_buf()];
    while let Some(current) = open.pop() {
        let read = |source| Trouble::Read { path: current.clone(), source };
        for entry in fs::read_dir(&current).map_err(read)? {
            let entry = entry.map_err(read)?;
            let path = entry.path();
            if entry.file_type().map_err(read)?.is_dir() {
                open.push(path);
                continue;
            }
            let ending = path.extension().map(|ending| ending.to_ascii_lowercase());
            if ending.is_some_and(|ending| ending == "json" || ending == "yaml" || ending == "yml")
                && files::bytes(&path).is_ok_and(|bytes| is_document(&bytes))
            {
                let name = path.strip_prefix(folder).map_or_else(|_| paths::slashed(&path), paths::slashed);
                found.push(Document { name, path });
            }
        }
    }
    found.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(found)
}

/// Whether a text has the key `swagger` at the beginning of a line or as a key of JSON. A look at the text has to do, as
/// it may be one that no parser takes.
fn is_document(bytes: &[u8]) -> bool {
    let text = String::from_utf8_lossy(bytes);
    text.trim_start_matches('\u{feff}').lines().any(|line| {
        let in_json = || line.split_once("\"swagger\"").is_some_and(|(_, rest)| rest.trim_start().starts_with(':'));
        line.starts_with("swagger:") || in_json()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn documents_are_known_by_their_first_key() {
        for text in ["swagger: '2.0'", "# x\nswagger: 2.0", "\u{feff}{ \"swagger\" : \"2.0\"}"] {
            assert!(is_document(text.as_bytes()), "{text}");
        }
        for text in ["", "type: object", "a:\n  swagger: x", "{\"title\": \"swagger\"}"] {
            assert!(!is_document(text.as_bytes()), "{text}");
        }
    }
}
