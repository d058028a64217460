//! The other files of a document: each is read once, and all together have a limit.

use std::collections::BTreeMap;

use super::{ReadError, ReadFile, part};
use crate::{Diagnostics, Node, SourceId, Sources};

/// Files that one document may consist of.
const MAX_FILES: usize = 1000;

/// Bytes of all files that a document refers to.
const MAX_BYTES: usize = 64 << 20;

/// Another file.
pub(super) struct File {
    pub(super) tree: Node,
    pub(super) source: SourceId,
    /// What is wrong with it; told once something in it has proved to be part of a contract.
    pub(super) withheld: Diagnostics,
}

/// Why a file is not used: the message, and what to do.
#[derive(Debug, Clone)]
pub(super) struct Refused {
    pub(super) message: String,
    pub(super) help: String,
}

/// The files that have been read.
pub(super) struct Files<'b> {
    read: &'b ReadFile<'b>,
    /// By path.
    known: BTreeMap<String, Result<File, Refused>>,
    /// Bytes of all files so far.
    bytes: usize,
}

impl<'b> Files<'b> {
    pub(super) fn new(read: &'b ReadFile<'b>) -> Self {
        Self { read, known: BTreeMap::new(), bytes: 0 }
    }

    /// A file, which is read if it is new.
    pub(super) fn get(
        &mut self,
        path: &str,
        sources: &mut Sources,
        diagnostics: &mut Diagnostics,
    ) -> Result<&mut File, Refused> {
        if !self.known.contains_key(path) {
            let file = self.load(path, sources, diagnostics);
            self.known.insert(path.to_owned(), file);
        }
        match self.known.get_mut(path) {
            Some(Ok(file)) => Ok(file),
            Some(Err(refused)) => Err(refused.clone()),
            None => Err(Refused { message: format!("`{path}` cannot be read"), help: String::new() }),
        }
    }

    fn load(&mut self, path: &str, sources: &mut Sources, diagnostics: &mut Diagnostics) -> Result<File, Refused> {
        let text = match self.known.len() {
            MAX_FILES.. => Err(format!("a document consists of {MAX_FILES} files at most").into()),
            _ => (self.read)(path),
        };
        let text = text.and_then(|text| {
            self.bytes = self.bytes.saturating_add(text.len());
            let limit = || format!("the files of a document have {MAX_BYTES} bytes at most");
            if self.bytes > MAX_BYTES { Err(limit().into()) } else { Ok(text) }
        });
        let text = text.map_err(|ReadError { reason, help }| {
            let usual = || "a path is relative to the folder of the file that names it".to_owned();
            Refused { message: format!("`{path}` cannot be read: {reason}"), help: help.unwrap_or_else(usual) }
        })?;
        let source = sources.add(path, text);
        sources.withhold(source);
        let mut withheld = Diagnostics::default();
        match crate::parse(source, sources, &mut withheld) {
            Some(tree) if tree.as_object().is_some() => Ok(File { tree, source, withheld }),
            // Of others, only the place of the first fault is told.
            tree => {
                let fault = part::without_text(&withheld).filter(|_| tree.is_none());
                let is_told = fault.is_some();
                diagnostics.extend(fault);
                let message = format!("`{path}` is neither a JSON nor a YAML object");
                let help = if is_told { "what is wrong with it is told at its own place" } else { "write an object" };
                Err(Refused { message, help: help.to_owned() })
            }
        }
    }
}
