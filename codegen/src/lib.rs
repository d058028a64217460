//! From a Swagger 2.0 contract to a Rust crate: read, overlay, check, lower, name, emit, write.
//!
//! Each step is a module and a function from immutable input to output plus diagnostics; [`read`] and [`generate`] are
//! the way through all of them. Nothing here knows of a command line.

mod allow;
pub mod check;
pub mod config;
pub mod diff;
pub mod emit;
pub mod explain;
pub mod files;
pub mod ir;
pub mod lint;
pub mod lower;
pub mod name;
pub mod overlay;
pub mod pattern;
mod project;
pub mod publish;
pub mod sample;
pub mod scaffold;
pub mod suggest;
pub mod write;

use std::{collections::BTreeSet, path::Path};

use files::{FileError, RefRoot};
use openapiv2::{Diagnostic, Diagnostics, Document, Node, ReadFile, SourceId, Sources};
use sample::answers::Answer;

pub use config::Config;
pub use emit::{File, Package, Runtime};
pub use name::Names;
pub use project::{Done, Project, ProjectError};

/// A text and the name under which messages speak of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text {
    /// A path as the user gave it. Its ending tells JSON from YAML.
    pub name: String,
    /// Contents.
    pub text: String,
}

/// What a contract is read from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Inputs {
    /// The Swagger 2.0 document.
    pub spec: Text,
    /// An Overlay 1.0 document.
    pub overlay: Option<Text>,
    /// `codegen.toml`
    pub config: Option<Text>,
    /// Whether some errors are warnings ([`openapiv2::TOLERATED`]).
    pub tolerant: bool,
}

/// A contract that has been read, with its overlay applied, and checked.
#[derive(Debug, Clone)]
pub struct Contract {
    /// The located tree.
    pub tree: Node,
    /// The typed model.
    pub document: Document,
    /// The generator's options.
    pub config: Config,
    /// Allowances of the options that reading has needed.
    used: BTreeSet<usize>,
}

/// A reading: the texts, what is wrong with them, and the contract unless nothing could be made of them.
#[derive(Debug, Clone)]
pub struct Reading {
    /// The texts, which diagnostics point into.
    pub sources: Sources,
    /// What was found, in the order of the steps.
    pub diagnostics: Diagnostics,
    /// The contract, which may be incomplete where there are errors.
    pub contract: Option<Contract>,
}

/// Everything that is generated, in memory.
#[derive(Debug, Clone)]
pub struct Output {
    /// The intermediate representation.
    pub api: ir::Api,
    /// The names in it.
    pub names: Names,
    /// The files of the crate, sorted by path.
    pub files: Vec<File>,
    /// The contract as implemented, which the crate serves.
    pub document: serde_json::Value,
}

/// Reads a contract of one file: text to tree, overlay, tree to model, checks. References to other files are errors.
pub fn read(inputs: Inputs) -> Reading {
    read_through(inputs, None)
}

/// Reads a contract that may span files on disk, all of them below a folder: the given one, or that of the options, or else
/// the document's own ([`files::RefRoot`]).
///
/// # Errors
///
/// When what was chosen is not a folder.
pub fn read_from_disk(inputs: Inputs, ref_root: Option<&Path>) -> Result<Reading, FileError> {
    let root = RefRoot::of(&inputs, ref_root)?;
    Ok(read_with(inputs, &|path| root.read(path)))
}

/// Reads a contract that may span files, which `read_file` reads. Their paths are as the spec's name: relative to it, and
/// to each other. Which of them may be read is decided by `read_file`.
pub fn read_with(inputs: Inputs, read_file: &ReadFile<'_>) -> Reading {
    read_through(inputs, Some(read_file))
}

fn read_through(inputs: Inputs, read_file: Option<&ReadFile<'_>>) -> Reading {
    pattern::forget();
    sample::pattern::forget();
    let mut sources = Sources::default();
    let mut diagnostics = Diagnostics::default();
    let mut add = |text: Text| -> SourceId { sources.add(text.name, text.text) };
    let spec = add(inputs.spec);
    let overlay = inputs.overlay.map(&mut add);
    let config = inputs.config.map(&mut add);
    let config = config.map(|id| Config::read(id, &sources, &mut diagnostics)).unwrap_or_default();
    let tree = openapiv2::parse(spec, &sources, &mut diagnostics);
    let overlay = overlay.map(|id| openapiv2::parse(id, &sources, &mut diagnostics));
    let contract = tree.and_then(|mut tree| {
        if let Some(read_file) = read_file {
            openapiv2::bundle(&mut tree, spec, read_file, &mut sources, &mut diagnostics);
        }
        if let Some(Some(overlay)) = &overlay {
            overlay::apply(&mut tree, overlay, &mut diagnostics);
        }
        // With what files and the overlay have brought.
        if !openapiv2::check_size(&tree, &mut diagnostics) {
            return None;
        }
        let document = openapiv2::read(&tree, &mut diagnostics)?;
        check::check(&tree, &document, &mut diagnostics);
        let mut used = BTreeSet::new();
        allow::apply(&config, &mut diagnostics, &mut used);
        Some(Contract { tree, document, config, used })
    });
    if inputs.tolerant {
        diagnostics.tolerate();
    }
    Reading { sources, diagnostics, contract }
}

/// Operations and types of a contract. What is wrong with it is among the diagnostics, less what its options allow.
pub fn api(contract: &Contract, diagnostics: &mut Diagnostics) -> ir::Api {
    let api = lower::lower(&contract.tree, &contract.document, &contract.config, diagnostics);
    let mut used = contract.used.clone();
    allow::apply(&contract.config, diagnostics, &mut used);
    allow::tell_useless(&contract.config, diagnostics, &used);
    api
}

/// Errors after which nothing is lowered: it would not end, or take too long.
const STOPS: [&str; 3] = ["reference-cycle", "too-many-levels", "patterns-too-large"];

/// Generates the crate. `None` where there are errors, before or now; they are among the diagnostics.
pub fn generate(contract: &Contract, package: &Package, diagnostics: &mut Diagnostics) -> Option<Output> {
    if diagnostics.iter().any(|found| STOPS.contains(&found.code)) {
        return None;
    }
    let api = api(contract, diagnostics);
    if diagnostics.has_errors() {
        return None;
    }
    let names = name::name(&api);
    lower::check_names(&contract.tree, &api, &names, &contract.config, diagnostics);
    if diagnostics.has_errors() {
        return None;
    }
    let document = publish::implemented(&contract.tree, &api, contract.config.errors);
    let answers = package.examples.then(|| examples(contract, &api, diagnostics));
    match emit::emit(&api, &names, &contract.config, package, &document, answers.as_deref()) {
        Ok(files) => Some(Output { api, names, files, document }),
        Err(message) => {
            let help = "this is a fault of the generator; please report it with the contract";
            diagnostics.push(Diagnostic::error("internal", message).help(help));
            None
        }
    }
}

/// Bytes of all examples together.
const MAX_EXAMPLES: usize = 8 << 20;

/// Examples of all answers. One that cannot be made is a warning.
fn examples(contract: &Contract, api: &ir::Api, diagnostics: &mut Diagnostics) -> Vec<Vec<Option<Answer>>> {
    let (mut all, mut left) = (Vec::new(), MAX_EXAMPLES);
    for operation in &api.operations {
        let mut answers = match left {
            0 => vec![None; operation.responses.len()],
            _ => sample::answers::answers(api, operation),
        };
        for answer in &mut answers {
            // An example that many operations share is written for each of them.
            let length = answer.as_ref().map_or(0, Answer::length);
            if length > left {
                *answer = None;
            }
            left = left.saturating_sub(length);
        }
        for (response, _) in operation.responses.iter().zip(&answers).filter(|(_, answer)| answer.is_none()) {
            let status = response.status.map_or_else(|| "default".to_owned(), |status| status.to_string());
            let message = format!("no example of the answer {status} of `{}` was found", operation.id);
            let span = contract.tree.locate(&response.pointer, false);
            let help = "give the schema an `example` that it allows; without one, 501 is answered";
            let pointer = response.pointer.clone();
            diagnostics.push(Diagnostic::warning("no-example", message).label(pointer, span, "").help(help));
        }
        all.push(answers);
    }
    all
}
