//! From the intermediate representation to files in memory: `quote` to token streams, `prettyplease` to text.
//!
//! Nothing is decided here. What a contract says reaches the output only as escaped literals or as documentation.

mod answers;
mod contract;
mod docs;
mod document;
mod examples;
mod layout;
mod models;
mod operations;
pub(crate) mod package;
mod patterns;
mod principals;
mod recursion;
mod requests;
mod security;
mod service;
mod tables;
mod types;
mod values;
mod xml;

use std::{
    cell::Cell,
    collections::{BTreeMap, BTreeSet},
    num::NonZero,
    sync::atomic::{AtomicUsize, Ordering},
};

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value as Json;

use crate::{
    config::Config,
    ir::{Api, Place, Root, Tag, TypeId},
    name::{Module, Names, TagNames},
    sample::answers::Answer,
};

pub(crate) use docs::is_treacherous;
use examples::Examples;
pub use package::{Package, Runtime};

/// A file of the generated crate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    /// Path below the crate's folder, with slashes.
    pub path: String,
    /// Contents.
    pub contents: String,
}

/// Stack of a thread that emits files, in bytes.
const STACK: usize = 64 << 20;

/// Emits the whole crate, sorted by path. `document` is the contract as implemented, which the crate serves; `answers`
/// are the examples that it has, by operation and response.
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
    answers: Option<&[Vec<Option<Answer>>]>,
) -> Result<Vec<File>, String> {
    let units = Unit::all(api, names);
    let next = AtomicUsize::new(0);
    let is_whole = |place: &&Place| place.path.words.is_empty();
    let of_definition = |place: &Place| match &place.path.root {
        Root::Definition(key) if !key.input => Some((key.name.clone(), place.id)),
        _ => None,
    };
    let self_lists = recursion::lists_of_themselves(api);
    let definitions: BTreeMap<String, TypeId> = api.places.iter().filter(is_whole).filter_map(of_definition).collect();
    let emitter = || Emitter {
        api,
        names,
        definitions: &definitions,
        self_lists: &self_lists,
        config,
        has_examples: answers.is_some(),
        uses: Cell::default(),
        here: Cell::new(Here::Elsewhere),
    };
    let work = || {
        let emitter = emitter();
        let mut files = Vec::new();
        while let Some(unit) = units.get(next.fetch_add(1, Ordering::Relaxed)) {
            files.push(unit.emit(&emitter, document)?.into_file()?);
        }
        Ok(files)
    };
    // Token streams stay on their thread; what the threads share is read only.
    let threads = std::thread::available_parallelism().map_or(1, NonZero::get).min(8);
    let done: Vec<Result<Vec<File>, String>> = std::thread::scope(|scope| {
        // Schemas within each other are expressions within each other, which are parsed and printed by recursion.
        let start = |_| std::thread::Builder::new().stack_size(STACK).spawn_scoped(scope, work);
        let started: Vec<_> = (0..threads).map(start).collect();
        let failed = || Err("a thread of the generator has panicked".to_owned());
        let joined = started.into_iter().map(|thread| match thread {
            Ok(thread) => thread.join().unwrap_or_else(|_| failed()),
            Err(error) => Err(format!("a thread cannot be started: {error}")),
        });
        joined.collect()
    });
    let mut files = package::files(api, package);
    if let Some(answers) = answers {
        for source in Examples::of(api, names, answers).files(&emitter()) {
            files.push(source.into_file()?);
        }
    }
    for part in done {
        files.extend(part?);
    }
    files.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(files)
}

/// A file to be emitted, independent of all others.
enum Unit<'a> {
    Document,
    Tag(usize, &'a Tag, &'a TagNames),
    Definition { name: &'a str, module: &'a str, places: Vec<usize> },
    Single(fn(&Emitter<'_>) -> Source),
}

impl<'a> Unit<'a> {
    /// All files, the large ones first.
    fn all(api: &'a Api, names: &'a Names) -> Vec<Self> {
        let tags =
            api.tags.iter().zip(&names.tags).enumerate().map(|(index, (tag, names))| Self::Tag(index, tag, names));
        let definitions = models::definitions(api).into_iter().filter_map(|(name, places)| {
            let module = names.model_modules.get(name)?;
            Some(Self::Definition { name, module, places })
        });
        let single: [fn(&Emitter<'_>) -> Source; 7] = [
            service::file,
            contract::file,
            security::file,
            patterns::file,
            package::lib,
            models::root,
            operations::root,
        ];
        let xml = (!api.xml.is_empty()).then_some(Self::Single(xml::file));
        std::iter::once(Self::Document)
            .chain(xml)
            .chain(tags)
            .chain(definitions)
            .chain(single.map(Self::Single))
            .collect()
    }

    fn emit(&self, emitter: &Emitter<'_>, document: &Json) -> Result<Source, String> {
        Ok(match self {
            Self::Document => document::file(document)?,
            Self::Tag(index, tag, names) => operations::file(emitter, *index, tag, names),
            Self::Definition { name, module, places } => models::file(emitter, name, module, places),
            Self::Single(emit) => emit(emitter),
        })
    }
}

/// A Rust file before it is laid out.
struct Source {
    path: String,
    header: String,
    tokens: TokenStream,
}

impl Source {
    fn new(path: String, about: &str, tokens: TokenStream) -> Self {
        Self { path, header: header(about), tokens }
    }

    fn into_file(self) -> Result<File, String> {
        let path = self.path;
        let file: syn::File = syn::parse2(self.tokens).map_err(|error| format!("{path} does not parse: {error}"))?;
        let contents = format!("{}{}", self.header, layout::lay_out(&prettyplease::unparse(&file)));
        Ok(File { path, contents })
    }
}

/// What the emitters of single items share.
struct Emitter<'a> {
    api: &'a Api,
    names: &'a Names,
    /// The types of definitions by name.
    definitions: &'a BTreeMap<String, TypeId>,
    /// The newtypes that are lists of themselves.
    self_lists: &'a BTreeSet<TypeId>,
    config: &'a Config,
    has_examples: bool,
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
    /// The examples of a module.
    Examples(Module),
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
