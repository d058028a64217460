//! From the intermediate representation to files in memory: `quote` to token streams, `prettyplease` to text.
//!
//! Nothing is decided here. What a contract says reaches the output only as escaped literals or as documentation.

mod answers;
mod contract;
mod docs;
mod document;
mod layout;
mod models;
mod operations;
mod package;
mod patterns;
mod principals;
mod requests;
mod security;
mod service;
mod tables;
mod types;

use std::{cell::Cell, collections::BTreeMap};

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value as Json;

use crate::{
    config::Config,
    ir::Api,
    name::{Module, Names},
};

pub use package::{Package, Runtime};

/// A file of the generated crate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    /// Path below the crate's folder, with slashes.
    pub path: String,
    /// Contents.
    pub contents: String,
}

/// Emits the whole crate, sorted by path. `document` is the contract as implemented, which the crate serves.
///
/// # Errors
///
/// Tells which file came out as Rust that does not parse, which is a fault of the generator.
pub fn emit(
    api: &Api,
    names: &Names,
    config: &Config,
    package: &Package,
    document: &Json,
) -> Result<Vec<File>, String> {
    let emitter = Emitter { api, names, config, uses: Cell::default(), here: Cell::new(Here::Elsewhere) };
    let mut rust: BTreeMap<String, (String, TokenStream)> = BTreeMap::new();
    rust.insert("src/lib.rs".to_owned(), package::lib(&emitter));
    rust.extend(models::files(&emitter));
    rust.extend(operations::files(&emitter));
    rust.insert("src/contract.rs".to_owned(), contract::file(&emitter));
    rust.insert("src/document.rs".to_owned(), document::file(document)?);
    rust.insert("src/patterns.rs".to_owned(), patterns::file(&emitter));
    rust.insert("src/security.rs".to_owned(), security::file(&emitter));
    rust.insert("src/service.rs".to_owned(), service::file(&emitter));

    let mut files = package::files(&emitter, package);
    for (path, (header, tokens)) in rust {
        let file: syn::File = syn::parse2(tokens).map_err(|error| format!("{path} does not parse: {error}"))?;
        let contents = format!("{header}{}", layout::lay_out(&prettyplease::unparse(&file)));
        files.push(File { path, contents });
    }
    files.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(files)
}

/// What the emitters of single items share.
struct Emitter<'a> {
    api: &'a Api,
    names: &'a Names,
    config: &'a Config,
    uses: Cell<Uses>,
    here: Cell<Here>,
}

/// Which names a file has to import.
#[derive(Debug, Clone, Copy, Default)]
struct Uses {
    rt: bool,
    models: bool,
    patterns: bool,
}

/// The file that is being written, which decides how a path begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Here {
    Module(Module),
    Elsewhere,
}

impl Emitter<'_> {
    /// The runtime. Mentioning it imports it.
    fn rt(&self) -> TokenStream {
        self.uses.set(Uses { rt: true, ..self.uses.get() });
        quote!(rt)
    }

    /// Starts a file.
    fn enter(&self, here: Here) {
        self.here.set(here);
        self.uses.set(Uses::default());
    }

    /// The imports of the file that was started last.
    fn imports(&self) -> TokenStream {
        let uses = self.uses.get();
        let mut names = Vec::new();
        if uses.models {
            names.push(quote!(models));
        }
        if uses.patterns {
            names.push(quote!(patterns));
        }
        if uses.rt {
            names.push(quote!(rt));
        }
        match names.as_slice() {
            [] => TokenStream::new(),
            [name] => quote!(use crate::#name;),
            names => quote!(use crate::{#(#names),*};),
        }
    }
}

/// The first lines of a generated Rust file.
fn header(about: &str) -> String {
    format!(
        "//! {about}\n//!\n//! Generated from the contract. Do not edit: changes are lost with the next generation.\n\n"
    )
}
