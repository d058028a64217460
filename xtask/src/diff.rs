//! `cargo xtask diff`: what a change of the contract means for clients and for handlers.

use std::{
    io::Write as _,
    path::{Path, PathBuf},
};

use clap::{Args, ValueEnum};
use codegen::{
    Inputs, Reading,
    diff::{self, Report, Side, allow::Allowances, rust_api},
    files,
};

use crate::{contract, explain, paths, revision::Revision, trouble::Trouble, workspace::Workspace};

/// Say what a change of the contract means.
///
/// A change breaks clients where a request that was allowed is refused, or an answer comes that was not allowed; so the
/// same edit of a schema may break in requests and not in answers, or the other way round. OLD and NEW are files, or git
/// revisions (`main`, `v1.2`, `HEAD~3`) of this project's contract with overlay and options as they were, or
/// `REVISION:PATH` of another file. Without NEW it is this project's contract as it is now.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Options {
    /// A file, a git revision, or REVISION:PATH
    old: String,
    /// The same [default: the project's contract as it is]
    new: Option<String>,
    /// An overlay for those of both that are named as files
    #[arg(long, value_name = "FILE")]
    overlay: Option<PathBuf>,
    /// Folder below which files are that both may refer to [default: `ref-root` of the project's options, or the folder of
    /// the contract]
    #[arg(long, value_name = "DIR")]
    ref_root: Option<PathBuf>,
    /// How the answer is written
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Breaking changes that are meant [default: spec/breaking.toml, where it exists]
    #[arg(long, value_name = "FILE")]
    allow: Option<PathBuf>,
}

const EXAMPLES: &str = "\
Examples:
  cargo xtask diff main
  cargo xtask diff v1.2 v1.3 --format markdown
  cargo xtask diff old.yaml new.yaml
  cargo xtask diff main:spec/shop.yaml spec/shop.yaml

A breaking change that is meant is allowed in spec/breaking.toml:
  [[allow]]
  code = \"operation-removed\"
  operation = \"GET /v1/reports\"      # or pointer = \"/definitions/Order\"; both may be absent
  reason = \"announced in March\"
  expires = 2027-01-31

Exit code 1: there are breaking changes that are not allowed.";

/// How the answer is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For people
    Text,
    /// For programs: every change with both places, and counts
    Json,
    /// For a pull request
    Markdown,
    /// For code scanning
    Sarif,
    /// Annotations in GitHub's workflows
    Github,
}

/// Where allowances are looked for.
const ALLOWED: &str = "spec/breaking.toml";

/// Compares.
pub(crate) fn run(options: &Options) -> Result<(), Trouble> {
    let workspace = Workspace::find().ok();
    let (old_name, old) = load(&options.old, options, workspace.as_ref())?;
    let (new_name, new) = match &options.new {
        Some(new) => load(new, options, workspace.as_ref())?,
        None => {
            let workspace = workspace.clone().ok_or(Trouble::NoWorkspace)?;
            let inputs = workspace.project(false).inputs()?;
            ("the files here".to_owned(), codegen::read_from_disk(inputs, options.ref_root.as_deref())?)
        }
    };
    let (old, old_api) = checked(&old)?;
    let (new, new_api) = checked(&new)?;
    let allowances = allowances(options, workspace.as_ref())?;
    let today = jiff::Timestamp::now().to_zoned(jiff::tz::TimeZone::UTC).date();
    let number = |number: i16| u16::try_from(number).unwrap_or_default();
    let part = |part: i8| u8::try_from(part).unwrap_or_default();
    let today = (number(today.year()), part(today.month()), part(today.day()));
    let changes = diff::compare(old, new).into_iter().map(|change| {
        let allowed = allowances.of(&change, today);
        (change, allowed)
    });
    let report = Report {
        old: old_name,
        new: new_name,
        changes: changes.collect(),
        rust: rust_api::compare(&old_api, &new_api),
    };
    let text = match options.format {
        Format::Text => {
            let hint = report.changes.first().map(|(change, _)| format!("\n{}\n", explain::hint(&change.code)));
            format!("{}{}", diff::text(&report), hint.unwrap_or_default())
        }
        Format::Json => diff::json(&report),
        Format::Markdown => diff::markdown(&report),
        Format::Sarif => diff::sarif(&report),
        Format::Github => diff::annotations(&report),
    };
    anstream::stdout().write_all(text.as_bytes())?;
    if report.broken() > 0 { Err(Trouble::Differs) } else { Ok(()) }
}

/// A contract by its name on the command line.
fn load(name: &str, options: &Options, workspace: Option<&Workspace>) -> Result<(String, Reading), Trouble> {
    let path = Path::new(name);
    if path.is_file() {
        let inputs = Inputs {
            spec: files::text(path)?,
            overlay: options.overlay.as_deref().map(files::text).transpose()?,
            config: None,
            tolerant: false,
        };
        return Ok((paths::slashed(path), codegen::read_from_disk(inputs, options.ref_root.as_deref())?));
    }
    let unknown = || Trouble::Usage(format!("`{name}` is no file here and no revision that git knows"));
    if let Some((revision, path)) = name.split_once(':') {
        let revision = Revision::here(revision)?.ok_or_else(unknown)?;
        let spec = revision.text(path)?.ok_or_else(unknown)?;
        let overlay = options.overlay.as_deref().map(files::text).transpose()?;
        let inputs = Inputs { spec, overlay, config: None, tolerant: false };
        return Ok((name.to_owned(), revision.contract(inputs, options.ref_root.as_deref())));
    }
    let workspace = workspace.ok_or(Trouble::NoWorkspace)?;
    let revision = Revision::below(name, &workspace.place("."))?.ok_or_else(unknown)?;
    let at = |path: &str| revision.text(path);
    let no_contract = || Trouble::Usage(format!("`{name}` has no {}", crate::workspace::SPEC));
    let inputs = Inputs {
        spec: at(crate::workspace::SPEC)?.ok_or_else(no_contract)?,
        overlay: at(crate::workspace::OVERLAY)?,
        config: at(crate::workspace::CONFIG)?,
        tolerant: false,
    };
    Ok((name.to_owned(), revision.contract(inputs, options.ref_root.as_deref())))
}

/// A contract without errors; those that there are, are told.
fn checked(reading: &Reading) -> Result<(Side<'_>, rust_api::CrateApi), Trouble> {
    let mut diagnostics = reading.diagnostics.clone();
    let contract = reading.contract.as_ref().filter(|_| !diagnostics.has_errors());
    let api = contract.and_then(|contract| rust_api::of(contract, &mut diagnostics));
    match (contract, api) {
        (Some(contract), Some(api)) => Ok((Side { sources: &reading.sources, contract }, api)),
        _ => Err(Trouble::Contract(contract::tell(&diagnostics, &reading.sources))),
    }
}

fn allowances(options: &Options, workspace: Option<&Workspace>) -> Result<Allowances, Trouble> {
    let usual = workspace.map(|workspace| workspace.place(ALLOWED)).filter(|path| path.is_file());
    let Some(path) = options.allow.clone().or(usual) else { return Ok(Allowances::default()) };
    let text = files::text(&path)?;
    Allowances::read(&text.text).map_err(|message| Trouble::Usage(format!("{}: {message}", path.display())))
}
