//! A contract under test: read by the generator, and as the service hands it out.

use std::path::Path;

#[cfg(test)]
use codegen::Text;
use codegen::{Inputs, ir::Api, publish};
use openapiv2::render;
use serde_json::Value as Json;

/// A contract under test.
#[derive(Debug, Clone)]
pub struct Subject {
    /// Operations and schemas.
    pub api: Api,
    /// The document as implemented, without host and schemes.
    pub document: Json,
}

impl Subject {
    /// Reads a contract.
    ///
    /// # Errors
    /// What is wrong with it, as its author would see it.
    pub fn read(inputs: Inputs) -> Result<Self, String> {
        Self::read_below(inputs, None)
    }

    /// The same; files that the contract refers to are below this folder, if one is given.
    ///
    /// # Errors
    /// What is wrong with it, as its author would see it.
    pub fn read_below(inputs: Inputs, ref_root: Option<&Path>) -> Result<Self, String> {
        let mut reading = codegen::read_from_disk(inputs, ref_root).map_err(|error| error.to_string())?;
        let contract = reading.contract.take().filter(|_| !reading.diagnostics.has_errors());
        let subject = contract.map(|contract| {
            let api = codegen::api(&contract, &mut reading.diagnostics);
            Self { document: publish::implemented(&contract.tree, &api, contract.config.errors), api }
        });
        let told = || render::text(&reading.diagnostics, &reading.sources, false);
        subject.filter(|_| !reading.diagnostics.has_errors()).ok_or_else(told)
    }

    /// Reads a contract that has no faults.
    ///
    /// # Panics
    /// Where it has.
    #[cfg(test)]
    pub(crate) fn of_text(text: &str) -> Self {
        let spec = Text { name: "contract.json".to_owned(), text: text.to_owned() };
        Self::read(Inputs { spec, overlay: None, config: None, tolerant: false }).unwrap()
    }
}
