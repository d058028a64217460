//! `cargo xtask scaffold`: stubs for handlers that are missing, and whole services around them.

use std::{
    collections::BTreeMap,
    io::Write as _,
    path::{Path, PathBuf},
};

use clap::Args;
use codegen::{
    Project,
    scaffold::{self, Obsolete, Scaffold, Survey},
};

use crate::{
    contract,
    screen::{ADDED, STRONG, plain, some},
    service,
    trouble::{Trouble, WARNING},
    workspace::Workspace,
};

/// Write stubs for handlers that are missing, or a whole service.
///
/// A tag without handlers gets a file of its own in handlers/src/api/, a new operation a method at the end of its
/// trait's impl. Nothing else is touched. A stub answers 501 until it is written.
///
/// With --spec and --out it is a service for any other contract, in a folder of its own: the generated crate, handlers
/// for all operations, and a server that runs. Once it is there, the same command regenerates the crate and adds what
/// is missing; what people wrote stays as it is.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Options {
    /// Write nothing; list what is missing and exit with 1 if something is
    #[arg(long, conflicts_with = "spec")]
    check: bool,
    /// Another contract: a Swagger 2.0 document, YAML or JSON
    #[arg(long, value_name = "FILE", requires = "out")]
    pub(crate) spec: Option<PathBuf>,
    /// An OpenAPI Overlay 1.0 document that is applied to it first
    #[arg(long, value_name = "FILE", requires = "spec")]
    pub(crate) overlay: Option<PathBuf>,
    /// Options of the generator, as in spec/codegen.toml
    #[arg(long, value_name = "FILE", requires = "spec")]
    pub(crate) config: Option<PathBuf>,
    /// Folder of the service
    #[arg(long, value_name = "DIR", requires = "spec")]
    pub(crate) out: Option<PathBuf>,
    /// Folder below which files are that the contract may refer to [default: `ref-root` of the options, or the contract's
    /// own folder]
    #[arg(long, value_name = "DIR")]
    pub(crate) ref_root: Option<PathBuf>,
    /// Replace files of the generated crate that are in the way: edited by hand, or not of the generator
    #[arg(long, requires = "spec")]
    pub(crate) overwrite: bool,
    /// Stubs answer with examples from the contract; `Prefer: status=404` asks for another than the first success
    #[arg(long, requires = "spec")]
    pub(crate) echo: bool,
    /// Take what can be guessed as a warning, as codegen does
    #[arg(long, requires = "spec")]
    pub(crate) tolerant: bool,
}

const EXAMPLES: &str = "\
Examples:
  cargo xtask scaffold
  cargo xtask scaffold --check
  cargo xtask scaffold --spec petstore.json --out petstore --echo && cd petstore && cargo run";

/// Writes stubs.
pub(crate) fn run(options: &Options) -> Result<(), Trouble> {
    if let (Some(spec), Some(out)) = (&options.spec, &options.out) {
        return service::run(options, spec, out);
    }
    let workspace = Workspace::find()?;
    let project = Project { ref_root: options.ref_root.clone(), ..workspace.project(false) };
    let output = contract::generate(&project)?;
    let room = workspace.handlers();
    let survey = scaffold::survey(&room, &output)?;
    let scaffold = scaffold::plan(&room, &output, &survey)?;
    let mut out = anstream::stdout().lock();
    if options.check {
        list(&scaffold, &mut out)?;
    } else {
        scaffold::apply(&scaffold, &room.sources)?;
        tell_edits(&scaffold, &mut out)?;
    }
    let total = survey.len();
    tell_obsolete(&survey);
    match (scaffold.stubs.len(), options.check) {
        (0, _) => {
            writeln!(out, "Each of {} has a handler.", some(total, "operation"))?;
            Ok(())
        }
        (missing, true) => {
            writeln!(
                out,
                "{missing} of {total} handlers missing. Write stubs with: {STRONG}cargo xtask scaffold{STRONG:#}"
            )?;
            Err(Trouble::Differs)
        }
        (written, false) => {
            writeln!(
                out,
                "{} written; each answers 501 until it is more. `cargo xtask coverage` lists them.",
                some(written, "stub")
            )?;
            Ok(())
        }
    }
}

/// What was written, by file.
pub(crate) fn tell_edits(scaffold: &Scaffold, out: &mut impl std::io::Write) -> Result<(), Trouble> {
    let mut stubs: BTreeMap<&Path, usize> = BTreeMap::new();
    for stub in &scaffold.stubs {
        *stubs.entry(&stub.file).or_default() += 1;
    }
    for edit in &scaffold.edits {
        let what = match stubs.get(edit.path.as_path()).copied().unwrap_or_default() {
            0 if edit.path.ends_with("api.rs") || edit.path.ends_with("api/mod.rs") => ": modules".to_owned(),
            0 => String::new(),
            stubs => format!(": {}", some(stubs, "stub")),
        };
        let sign = if edit.is_new() { "+" } else { "~" };
        writeln!(out, "{ADDED}{sign}{ADDED:#} {}{what}", edit.path.display())?;
    }
    Ok(())
}

/// Handlers without an operation.
pub(crate) fn tell_obsolete(survey: &Survey) {
    for obsolete in &survey.obsolete {
        tell(obsolete);
    }
}

/// What is missing, with signatures, by file.
fn list(scaffold: &Scaffold, out: &mut impl std::io::Write) -> Result<(), Trouble> {
    let mut file = None;
    for stub in &scaffold.stubs {
        if file != Some(&stub.file) {
            writeln!(out, "{STRONG}{}{STRONG:#}", stub.file.display())?;
            file = Some(&stub.file);
        }
        writeln!(out, "  {ADDED}{}{ADDED:#}\n    {}", plain(&stub.route), stub.signature)?;
    }
    Ok(())
}

fn tell(obsolete: &Obsolete) {
    let (file, line) = (obsolete.place.file.display(), obsolete.place.line);
    let what = match &obsolete.function {
        Some(function) => format!("`{}::{function}` has no operation any more", obsolete.api),
        None => format!("`{}` has no tag any more", obsolete.api),
    };
    anstream::eprintln!("{WARNING}warning{WARNING:#}: {file}:{line}: {what}");
}
