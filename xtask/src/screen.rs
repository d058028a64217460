//! What `codegen` says: one screen.

use std::{fmt::Write as _, io::Write as _, path::Path, time::Duration};

use anstyle::{AnsiColor, Style};
use codegen::{
    Output, Project,
    name::Module,
    scaffold::ScaffoldError,
    write::{Action, Plan, Since},
};

use crate::trouble::Trouble;

/// Something new.
pub(crate) const ADDED: Style = AnsiColor::Green.on_default();
/// Something that is gone.
pub(crate) const REMOVED: Style = AnsiColor::Red.on_default();
/// Something elsewhere.
const MOVED: Style = AnsiColor::Yellow.on_default();
/// What stands out.
pub(crate) const STRONG: Style = Style::new().bold();

/// Lines of each list of changes.
const LISTED: usize = 8;
/// Characters of a tag's name.
const NAME: usize = 24;

/// What there is to say.
pub(crate) struct Screen<'a> {
    /// What was asked for.
    pub(crate) project: &'a Project,
    /// What became of it.
    pub(crate) output: &'a Output,
    /// What was written.
    pub(crate) plan: &'a Plan,
    /// Handlers that are missing, for a contract with handlers.
    pub(crate) missing: Option<Result<usize, ScaffoldError>>,
    /// How long it took.
    pub(crate) time: Duration,
}

/// Shows it on stdout.
pub(crate) fn show(screen: &Screen<'_>) -> Result<(), Trouble> {
    Ok(anstream::stdout().write_all(text(screen).as_bytes())?)
}

fn text(screen: &Screen<'_>) -> String {
    let (api, plan) = (&screen.output.api, screen.plan);
    let mut text = format!(
        "{STRONG}{}{STRONG:#}: {}, {}, {}, from {}\n\n",
        plain(&format!("{} {}", api.title, api.version)),
        some(api.operations.len(), "operation"),
        some(api.types.len(), "type"),
        some(api.tags.len(), "tag"),
        screen.project.spec.display(),
    );
    text.push_str(&table(screen.output));
    text.push('\n');
    match plan.since() {
        None => text.push_str("Generated for the first time.\n"),
        Some(_) if plan.is_empty() => text.push_str("Nothing changed since the last time.\n"),
        Some(since) => {
            text.push_str("Since the last time:\n");
            text.push_str(&changes(&since, plan));
        }
    }
    let count = |action| plan.changes().iter().filter(|change| change.action == action).count();
    let written = count(Action::Create) + count(Action::Update);
    let mut line = |name: &str, value: &str| {
        let _ = writeln!(text, "{name:<9} {value}");
    };
    line(
        "files",
        &format!(
            "{written} written, {} deleted, {} unchanged in {}",
            count(Action::Delete),
            plan.unchanged(),
            folder(plan.dir())
        ),
    );
    match &screen.missing {
        None => {}
        Some(Ok(0)) => line("handlers", "none missing"),
        Some(Ok(missing)) => {
            let of = api.operations.len();
            line("handlers", &format!("{missing} of {of} missing; next: {STRONG}cargo xtask scaffold{STRONG:#}"));
        }
        Some(Err(error)) => {
            line("handlers", &format!("unknown: {}", error.to_string().lines().next().unwrap_or_default()))
        }
    }
    line("time", &format!("{:.2} s", screen.time.as_secs_f64()));
    text
}

/// Operations and types by tag, in two columns where one would not fit the screen.
fn table(output: &Output) -> String {
    let mut rows: Vec<(String, usize, usize)> = Vec::new();
    let types = |module| output.names.types.iter().filter(|names| names.module == module).count();
    for (index, tag) in output.api.tags.iter().enumerate() {
        let operations = output.api.operations.iter().filter(|operation| operation.tag == index).count();
        rows.push((short(&plain(&tag.name)), operations, types(Module::Tag(index))));
    }
    let shared = types(Module::Models);
    let columns = if rows.len() > 12 { 2 } else { 1 };
    let height = (rows.len() + 1).div_ceil(columns);
    let width = rows.iter().map(|(name, ..)| name.chars().count()).chain(["definitions".len()]).max().unwrap_or(0);
    let mut cells: Vec<String> =
        rows.iter().map(|(name, operations, types)| format!("{name:<width$}  {operations:>10}  {types:>5}")).collect();
    cells.push(format!("{:<width$}  {:>10}  {shared:>5}", "definitions", ""));
    let head = format!("{:<width$}  {:>10}  {:>5}", "tag", "operations", "types");
    let mut text = format!("{STRONG}{}{STRONG:#}\n", vec![head; columns].join("    "));
    for row in 0..height {
        let line: Vec<&str> = cells.iter().skip(row).step_by(height).map(String::as_str).collect();
        text.push_str(line.join("    ").trim_end());
        text.push('\n');
    }
    text
}

/// What changed, by name; by file where no name changed.
pub(crate) fn changes(since: &Since, plan: &Plan) -> String {
    let mut text = String::new();
    let operation =
        |entry: &codegen::write::OperationEntry| plain(&format!("{}  {} ({})", entry.tag, entry.route, entry.id));
    let added = since.operations_added.iter().map(|entry| (ADDED, "+", operation(entry)));
    let removed = since.operations_removed.iter().map(|entry| (REMOVED, "-", operation(entry)));
    let moved = since.operations_moved.iter();
    let moved = moved.map(|moved| (MOVED, "~", format!("{}, was {}", operation(&moved.to), plain(&moved.from.route))));
    list(&mut text, "operation", added.chain(removed).chain(moved));
    let added = since.types_added.iter().map(|name| (ADDED, "+", plain(name)));
    let removed = since.types_removed.iter().map(|name| (REMOVED, "-", plain(name)));
    list(&mut text, "type", added.chain(removed));
    if since.is_empty() {
        let files = plan.changes().iter().map(|change| match change.action {
            Action::Create => (ADDED, "+", plain(&change.path)),
            Action::Update => (MOVED, "~", plain(&change.path)),
            Action::Delete => (REMOVED, "-", plain(&change.path)),
        });
        list(&mut text, "file", files);
    }
    text
}

fn list(text: &mut String, what: &str, entries: impl Iterator<Item = (Style, &'static str, String)>) {
    let entries: Vec<_> = entries.collect();
    for (style, sign, entry) in entries.iter().take(LISTED) {
        let _ = writeln!(text, "  {style}{sign}{style:#} {what} {entry}");
    }
    if let Some(more) = entries.len().checked_sub(LISTED).filter(|more| *more > 0) {
        let _ = writeln!(text, "    and {}", some(more, &format!("more {what}")));
    }
}

/// A number of things.
pub(crate) fn some(count: usize, what: &str) -> String {
    format!("{count} {what}{}", if count == 1 { "" } else { "s" })
}

/// A folder's name as people write it.
pub(crate) fn folder(path: &Path) -> String {
    format!("{}/", path.display().to_string().trim_end_matches('/'))
}

fn short(name: &str) -> String {
    if name.chars().count() <= NAME { name.to_owned() } else { name.chars().take(NAME - 1).chain(['…']).collect() }
}

/// One line without anything that a terminal acts on; names come from documents.
pub(crate) fn plain(text: &str) -> String {
    let text: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    // Marks of direction, joiners and the like.
    openapiv2::render::line(&text, usize::MAX)
}
