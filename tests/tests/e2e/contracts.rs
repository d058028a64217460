//! The small contracts of these tests: one for each feature of the generator, in `tests/contracts`.

use std::path::{Path, PathBuf};

use codegen::{Inputs, Text};

use crate::generator;

/// A contract of these tests.
#[derive(Debug, Clone)]
pub(crate) struct Contract {
    /// The file's name without its ending.
    pub(crate) name: String,
    pub(crate) text: String,
    /// Its options, where it has any.
    pub(crate) options: Option<String>,
}

impl Contract {
    pub(crate) fn inputs(&self) -> Inputs {
        let mut inputs = generator::inputs(&format!("{}.yaml", self.name), self.text.clone());
        inputs.config = self.options.clone().map(|text| Text { name: format!("{}.toml", self.name), text });
        inputs
    }
}

fn folder() -> PathBuf {
    generator::root().join("tests/contracts")
}

fn contracts(folder: &Path) -> Vec<Contract> {
    let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut paths: Vec<PathBuf> = entries.filter(|path| path.extension().is_some_and(|end| end == "yaml")).collect();
    paths.sort();
    let read = |path: &PathBuf| Contract {
        name: path.file_stem().unwrap().to_string_lossy().into_owned(),
        text: std::fs::read_to_string(path).unwrap(),
        options: std::fs::read_to_string(path.with_extension("toml")).ok(),
    };
    paths.iter().map(read).collect()
}

/// Contracts that generate, sorted by name.
pub(crate) fn valid() -> Vec<Contract> {
    contracts(&folder())
}

/// Contracts whose faults only generation finds.
pub(crate) fn refused() -> Vec<Contract> {
    contracts(&folder().join("refused"))
}

/// One of the valid ones.
pub(crate) fn named(name: &str) -> Contract {
    valid().into_iter().find(|contract| contract.name == name).unwrap()
}
