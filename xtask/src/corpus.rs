//! `cargo xtask corpus`: every document of a folder through the generator, and what others say of it.

mod compile;
mod document;
mod folder;
mod standard;
mod table;
mod validators;

use std::{fs, path::PathBuf, thread};

use clap::Args;

use crate::{trouble::Trouble, workspace::Workspace};

pub(crate) use document::Options as DocumentOptions;
pub(crate) use document::run as run_document;

/// Generate every Swagger 2.0 document of a folder, with and without --tolerant, and print a table.
///
/// A document is valid when openapi-spec-validator, swagger-spec-validator (PyPI) or swagger-parser (npm) accepts it;
/// they are installed into target/validators when absent, with python3 and npm. Each document has a process of its own,
/// which ends after 60 s or at 4 GiB.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Options {
    /// Folder that is searched for documents, with the folders in it
    #[arg(value_name = "DIR")]
    folder: PathBuf,
    /// Folder below which files are that the contract may refer to [default: DIR]
    #[arg(long, value_name = "DIR")]
    ref_root: Option<PathBuf>,
    /// Check what was generated with cargo, all crates in one target folder
    #[arg(long)]
    compile: bool,
    /// Documents, and then crates, at the same time
    #[arg(long, value_name = "N", default_value_t = 1)]
    jobs: usize,
    /// Do not ask the validators; then every document counts as valid
    #[arg(long)]
    no_validators: bool,
}

const EXAMPLES: &str = "\
Examples:
  cargo xtask corpus tests/contracts
  cargo xtask corpus ../documents --compile --jobs 2

Exit codes: 0 every valid document generates (and compiles), or breaks a rule of the standard that the
table names; 1 one does not.";

/// What became of a document.
#[derive(Debug)]
struct Row {
    /// The document, as seen from the folder.
    name: String,
    /// By validator; why it was refused.
    verdicts: Vec<validators::Verdict>,
    /// Without `--tolerant`.
    strict: document::Outcome,
    /// With `--tolerant`.
    tolerant: document::Outcome,
    /// What the compiler said of the crate.
    compiled: Option<compile::Compiled>,
}

/// Goes through the folder.
pub(crate) fn run(options: &Options) -> Result<(), Trouble> {
    let workspace = Workspace::find()?;
    let target = std::path::absolute(workspace.target())?;
    let documents = folder::documents(&options.folder)?;
    if documents.is_empty() {
        return Err(Trouble::Usage(format!("{} has no Swagger 2.0 document", options.folder.display())));
    }
    let crates = target.join("corpus");
    // Crates of documents that are gone would be compiled again.
    match fs::remove_dir_all(&crates) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(error.into()),
        _ => fs::create_dir_all(&crates)?,
    }
    let root = options.ref_root.as_deref().unwrap_or(&options.folder);
    // The validators need their time, and there is something to do meanwhile.
    let (verdicts, outcomes) = thread::scope(|scope| {
        let asked = (!options.no_validators)
            .then(|| scope.spawn(|| validators::ask(&workspace, &target.join("validators"), &documents)));
        let outcomes = document::generate_all(&documents, root, &crates, options.jobs.max(1));
        let verdicts = asked.and_then(|asked| asked.join().ok()).transpose();
        verdicts.map(|verdicts| (verdicts.unwrap_or_default(), outcomes))
    })?;
    let mut rows = Vec::new();
    for (document, (strict, tolerant)) in documents.iter().zip(outcomes?) {
        let verdicts = verdicts.iter().filter(|verdict| verdict.document == document.path).cloned().collect();
        rows.push(Row { name: document.name.clone(), verdicts, strict, tolerant, compiled: None });
    }
    if options.compile {
        compile::check(&workspace, &crates, &target.join("corpus-target"), options.jobs, &mut rows)?;
    }
    table::show(&rows, !options.no_validators)
}
