//! `cargo xtask lint`: what is legal in a contract and still a mistake.

use std::{io::Write as _, path::PathBuf};

use clap::{Args, ValueEnum};
use codegen::{Inputs, files, lint};
use openapiv2::{Diagnostics, Sources, render};

use crate::{contract, explain, trouble::Trouble, workspace::Workspace};

/// Find what is legal in a contract and still a mistake
///
/// Without options it is the contract of this project with its overlay; rules are set in spec/codegen.toml:
///
///   [[lint]]
///   rule = "shadowed-path"
///   pointer = "/paths/~1orders~1latest"   # this place and what is below it; the whole contract where absent
///   level = "allow"                       # or "warn", "deny"
///   reason = "ids are numbers, and this is none"
///
/// A setting that is not needed any more is an error.
#[derive(Debug, Args)]
#[command(verbatim_doc_comment, after_help = EXAMPLES)]
pub(crate) struct Options {
    /// Another contract: a Swagger 2.0 document, YAML or JSON
    #[arg(long, value_name = "FILE")]
    spec: Option<PathBuf>,
    /// An OpenAPI Overlay 1.0 document that is applied to it first
    #[arg(long, value_name = "FILE", requires = "spec", conflicts_with = "no_overlay")]
    overlay: Option<PathBuf>,
    /// Options of the generator, with settings of rules, for another contract
    #[arg(long, value_name = "FILE", requires = "spec", conflicts_with = "no_overlay")]
    config: Option<PathBuf>,
    /// Folder below which files are that the contract may refer to [default: `ref-root` of the options, or the contract's
    /// own folder]
    #[arg(long, value_name = "DIR")]
    ref_root: Option<PathBuf>,
    /// The contract as published: without overlay, and without settings of rules
    #[arg(long)]
    no_overlay: bool,
    /// Exit with 1 for warnings too
    #[arg(long)]
    deny_warnings: bool,
    /// How the answer is written
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

const EXAMPLES: &str = "\
Examples:
  cargo xtask lint
  cargo xtask lint --spec spec/socialhub.yaml --no-overlay
  cargo xtask lint --spec petstore.json --format sarif > lint.sarif

Exit code 1: a rule that is denied found something, or a setting is not needed any more.";

/// How diagnostics are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// For people
    Text,
    /// For programs
    Json,
    /// For code scanning
    Sarif,
    /// Annotations in GitHub's workflows
    Github,
}

/// Lints.
pub(crate) fn run(options: &Options) -> Result<(), Trouble> {
    let inputs = match &options.spec {
        Some(spec) => Inputs {
            spec: files::text(spec)?,
            overlay: options.overlay.as_deref().map(files::text).transpose()?,
            config: options.config.as_deref().map(files::text).transpose()?,
            tolerant: false,
        },
        None => {
            let inputs = Workspace::find()?.project(false).inputs()?;
            if options.no_overlay { Inputs { overlay: None, config: None, ..inputs } } else { inputs }
        }
    };
    let reading = codegen::read_from_disk(inputs, options.ref_root.as_deref())?;
    let mut found = reading.diagnostics;
    let is_readable = !found.has_errors();
    if let Some(contract) = reading.contract.as_ref().filter(|_| is_readable) {
        found.extend(lint::lint(contract));
        found = lint::configure(found, &contract.config);
    }
    tell("lint", &found, &reading.sources, options.format)?;
    match found.has_errors() || options.deny_warnings && !found.is_empty() {
        true if !is_readable => Err(Trouble::Contract(contract::counted(&found))),
        true => Err(Trouble::Differs),
        false => Ok(()),
    }
}

/// Writes diagnostics to stdout, as those of a command.
pub(crate) fn tell(command: &str, found: &Diagnostics, sources: &Sources, format: Format) -> Result<(), Trouble> {
    let text = match format {
        Format::Text => {
            let color = anstream::AutoStream::choice(&std::io::stdout()) != anstream::ColorChoice::Never;
            let text = render::text(found, sources, color);
            match found.iter().next() {
                None => "nothing found\n".to_owned(),
                Some(first) => format!("{text}\n{}\n{}\n", explain::hint(first.code), contract::counted(found)),
            }
        }
        Format::Json => render::json(found, sources),
        Format::Sarif => render::sarif(command, &render::findings(found, sources)),
        Format::Github => render::github(&render::findings(found, sources)),
    };
    Ok(anstream::stdout().write_all(text.as_bytes())?)
}
