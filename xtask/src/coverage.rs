//! `cargo xtask coverage`: which operations a test has seen to work, and which are only written.

mod expectations;
mod record;
mod report;
mod text;

use std::{fs, io::Write as _, path::Path, time::SystemTime};

use clap::{Args, ValueEnum};
use codegen::{
    publish,
    scaffold::{self, State},
};
use serde::Serialize;

use self::{expectations::Expectations, record::Records, report::Report};
use crate::{
    contract,
    paths::slashed,
    trouble::{Trouble, WARNING},
    workspace::Workspace,
};

/// List which operations are handled, and which of their statuses a test has seen.
///
/// An operation is handled when a test has received a 2xx or 3xx over HTTP that it declares. The tests of `handlers`
/// write down what they receive, in `http-record` in the target folder; nothing else counts. An operation is written
/// when its handler is not the stub that scaffold writes.
///
/// handlers/coverage.toml says how many operations are handled at least (`handled`), and which statuses no test can
/// receive, each with a reason (`[unseen.OPERATION]`, or `[unseen."*"]` for all).
#[derive(Debug, Args)]
pub(crate) struct Options {
    /// For people, for programs, or for a page
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,

    /// The operations of one tag only
    #[arg(long)]
    tag: Option<String>,

    /// For CI, after all tests: only the totals; exit code 1 when fewer operations are handled than
    /// handlers/coverage.toml says
    #[arg(long, conflicts_with_all = ["format", "tag"])]
    check: bool,

    /// Without any test: the ids of the operations that are written, a line each
    #[arg(long, conflicts_with_all = ["format", "tag", "check"])]
    written: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    Text,
    Json,
    Markdown,
}

/// What makes a record.
const TESTS: &str = "cargo test -p handlers --test http";

/// The report for programs.
#[derive(Debug, Serialize)]
struct Json<'a> {
    #[serde(flatten)]
    report: &'a Report,
    faults: &'a [String],
}

/// Lists.
pub(crate) fn run(options: &Options) -> Result<(), Trouble> {
    let workspace = Workspace::find()?;
    let output = contract::generate(&workspace.project(false))?;
    let survey = scaffold::survey(&workspace.handlers(), &output)?;
    if options.written {
        let mut out = anstream::stdout().lock();
        for (_, handler) in survey.in_state(State::Written) {
            writeln!(out, "{}", handler.id)?;
        }
        return Ok(());
    }
    let records = Records::read(&workspace.target(), &publish::digest(&output.document))?;
    let Some(built) = records.oldest() else { return Err(nothing(&records)) };
    let file = workspace.place("handlers/coverage.toml");
    let expectations = Expectations::read(&file)?;
    let mut report = Report::new(&output, &survey, &records.seen, &expectations);
    let file = slashed(&file);
    let faults = report.faults(&expectations, &file);
    let handled = report.handled;
    if let Some(tag) = &options.tag {
        if !report.tags.iter().any(|other| other.tag == *tag) {
            let tags: Vec<&str> = report.tags.iter().map(|tag| tag.tag.as_str()).collect();
            return Err(Trouble::Usage(format!("there is no tag `{tag}`; there are: {}", tags.join(", "))));
        }
        report = report.only(tag);
    }
    let mut out = anstream::stdout().lock();
    match options.format {
        Format::Json => {
            let json = Json { report: &report, faults: &faults };
            let text = serde_json::to_string_pretty(&json).map_err(std::io::Error::from)?;
            writeln!(out, "{text}")?;
        }
        Format::Markdown => out.write_all(text::markdown(&report).as_bytes())?,
        Format::Text => {
            if !options.check {
                out.write_all(text::operations(&report).as_bytes())?;
            }
            out.write_all(text::totals(&report, &records).as_bytes())?;
        }
    }
    for folder in ["handlers/src", "handlers/service/src", "handlers/platform/src"] {
        if let Some(source) = newer(&workspace.place(folder), built)? {
            anstream::eprintln!(
                "{WARNING}warning{WARNING:#}: {source} is newer than what was tested; run again: {TESTS}"
            );
            break;
        }
    }
    for fault in &faults {
        anstream::eprintln!("{WARNING}fault{WARNING:#}: {fault}");
    }
    let expected = expectations.handled;
    if options.check && handled < expected {
        anstream::eprintln!("{WARNING}fault{WARNING:#}: {handled} are handled, and {file} says {expected}");
        return Err(Trouble::Differs);
    }
    if options.check && handled > expected {
        writeln!(out, "more than before: write `handled = {handled}` in {file}")?;
    }
    if faults.is_empty() { Ok(()) } else { Err(Trouble::Differs) }
}

/// There is no record to go by.
fn nothing(records: &Records) -> Trouble {
    let ignored: String = records.ignored.iter().map(|(folder, reason)| format!("\n  {folder}: {reason}")).collect();
    let but = if ignored.is_empty() { "" } else { "; ignored:" };
    Trouble::Usage(format!(
        "no test has recorded what it received of this contract{but}{ignored}\nrun the tests first: {TESTS}"
    ))
}

/// The first source, in the order of names, that has changed after a time.
fn newer(folder: &Path, time: SystemTime) -> Result<Option<String>, Trouble> {
    for path in record::entries(folder)? {
        let found = if path.is_dir() { newer(&path, time)? } else { changed(&path, time) };
        if found.is_some() {
            return Ok(found);
        }
    }
    Ok(None)
}

fn changed(path: &Path, time: SystemTime) -> Option<String> {
    let modified = fs::metadata(path).and_then(|data| data.modified()).ok()?;
    (modified > time).then(|| slashed(path))
}
