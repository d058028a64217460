//! `cargo xtask coverage`: what is written and what is not.

use std::io::Write as _;

use clap::{Args, ValueEnum};
use codegen::scaffold::{self, Handler, State, Survey};
use serde::Serialize;

use crate::{
    contract::Job,
    paths::slashed,
    screen::{ADDED, REMOVED, STRONG, plain},
    trouble::Trouble,
    workspace::Workspace,
};

/// List which operations are written and which are not.
///
/// An operation is written unless its handler is missing or is still the stub that scaffold writes.
#[derive(Debug, Args)]
pub(crate) struct Options {
    /// For people or for programs
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    Text,
    Json,
}

#[derive(Debug, Serialize)]
struct Coverage<'a> {
    operations: usize,
    written: usize,
    tags: Vec<Tag<'a>>,
}

#[derive(Debug, Serialize)]
struct Tag<'a> {
    tag: &'a str,
    operations: Vec<Operation<'a>>,
}

#[derive(Debug, Serialize)]
struct Operation<'a> {
    id: &'a str,
    method: &'a str,
    path: &'a str,
    written: bool,
    file: Option<String>,
    line: Option<usize>,
}

/// Lists.
pub(crate) fn run(options: &Options) -> Result<(), Trouble> {
    let workspace = Workspace::find()?;
    let output = Job::socialhub(&workspace, false).generate()?;
    let survey = scaffold::survey(&workspace.handlers(), &output)?;
    let coverage = coverage(&survey);
    let mut out = anstream::stdout().lock();
    match options.format {
        Format::Json => {
            let text = serde_json::to_string_pretty(&coverage).map_err(std::io::Error::from)?;
            writeln!(out, "{text}")?;
        }
        Format::Text => out.write_all(text(&coverage).as_bytes())?,
    }
    Ok(())
}

fn coverage(survey: &Survey) -> Coverage<'_> {
    let operation = |handler: &'_ Handler| -> (bool, Option<String>, Option<usize>) {
        let place = handler.place.as_ref();
        let file = place.map(|place| slashed(&place.file));
        (handler.state == State::Written, file, place.map(|place| place.line))
    };
    let tags = survey.tags.iter().map(|tag| {
        let operations = tag.handlers.iter().map(|handler| {
            let (written, file, line) = operation(handler);
            Operation { id: &handler.id, method: handler.method, path: &handler.path, written, file, line }
        });
        Tag { tag: &tag.tag, operations: operations.collect() }
    });
    Coverage { operations: survey.len(), written: survey.in_state(State::Written).count(), tags: tags.collect() }
}

fn text(coverage: &Coverage<'_>) -> String {
    let mut text = String::new();
    for tag in &coverage.tags {
        let written = tag.operations.iter().filter(|operation| operation.written).count();
        text.push_str(&format!("{STRONG}{}{STRONG:#} {written}/{}\n", plain(tag.tag), tag.operations.len()));
        let ids = tag.operations.iter().map(|operation| plain(operation.id).chars().count());
        let width = ids.max().unwrap_or_default();
        for operation in &tag.operations {
            let (style, word) = match (operation.written, &operation.file) {
                (true, _) => (ADDED, "written"),
                (false, Some(_)) => (anstyle::Style::new(), "stub"),
                (false, None) => (REMOVED, "missing"),
            };
            let place = match (&operation.file, operation.line) {
                (Some(file), Some(line)) => format!("{file}:{line}"),
                _ => plain(&format!("{} {}", operation.method, operation.path)),
            };
            text.push_str(&format!("  {style}{word:<7}{style:#}  {:<width$}  {place}\n", plain(operation.id)));
        }
    }
    let percent = (100 * coverage.written).checked_div(coverage.operations).unwrap_or(100);
    text.push_str(&format!("\n{} of {} operations written ({percent} %)\n", coverage.written, coverage.operations));
    text
}
