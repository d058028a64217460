//! The report for people: in a terminal, and as Markdown.

use std::{
    fmt::Write as _,
    time::{Duration, SystemTime},
};

use anstyle::Style;

use super::{
    record::Records,
    report::{Operation, Report, Statuses},
};
use crate::screen::{ADDED, REMOVED, STRONG, plain, some};

/// Every operation by tag, for a terminal.
pub(crate) fn operations(report: &Report) -> String {
    let mut text = String::new();
    for tag in &report.tags {
        let handled = tag.operations.iter().filter(|operation| operation.handled).count();
        let _ = writeln!(text, "{STRONG}{}{STRONG:#} {handled}/{}", plain(&tag.tag), tag.operations.len());
        let width = |of: &dyn Fn(&Operation) -> String| tag.operations.iter().map(|it| of(it).chars().count()).max();
        let (ids, places) = (width(&|it| plain(&it.id)).unwrap_or(0), width(&place).unwrap_or(0));
        for operation in &tag.operations {
            let style = match operation.state() {
                "handled" => ADDED,
                "missing" => REMOVED,
                _ => Style::new(),
            };
            let (state, id, place) = (operation.state(), plain(&operation.id), place(operation));
            let statuses = statuses(operation);
            let _ = writeln!(text, "  {style}{state:<7}{style:#}  {id:<ids$}  {place:<places$}  {statuses}");
        }
    }
    text.push('\n');
    text
}

/// Where the handler stands, or what it would handle.
fn place(operation: &Operation) -> String {
    match (&operation.file, operation.line) {
        (Some(file), Some(line)) => format!("{file}:{line}"),
        _ => plain(&format!("{} {}", operation.method, operation.path)),
    }
}

/// `seen 200 401, not 409`
fn statuses(operation: &Operation) -> String {
    let (seen, not) = operation.seen_and_not();
    let parts = [("seen", seen), ("not", not)].into_iter().filter(|(_, statuses)| !statuses.is_empty());
    parts.map(|(word, statuses)| format!("{word} {}", statuses.join(" "))).collect::<Vec<_>>().join(", ")
}

/// The numbers, and what they were taken from.
pub(crate) fn totals(report: &Report, records: &Records) -> String {
    let mut text = String::new();
    let Statuses { declared, seen, excused } = report.statuses;
    let (handled, operations, written) = (report.handled, report.operations, report.written);
    let (of_operations, of_statuses) = (percent(handled, operations), percent(seen, declared));
    let _ =
        writeln!(text, "{handled} of {} handled ({of_operations} %), {written} written", some(operations, "operation"));
    let _ = writeln!(text, "{seen} of {declared} declared statuses seen ({of_statuses} %), {excused} more excused");
    for used in &records.used {
        let (answers, tests) = (some(used.answers, "kind"), some(used.tests, "test"));
        let _ = writeln!(text, "record   {}: {answers} of answers, by {tests}, {}", used.folder, ago(used.time));
    }
    for (folder, reason) in &records.ignored {
        let _ = writeln!(text, "ignored  {folder}: {reason}");
    }
    text
}

fn percent(part: usize, whole: usize) -> usize {
    (100 * part).checked_div(whole).unwrap_or(100)
}

/// `5 minutes ago`
fn ago(time: SystemTime) -> String {
    const MINUTE: u64 = 60;
    let seconds = SystemTime::now().duration_since(time).unwrap_or(Duration::ZERO).as_secs();
    let (count, unit) = match seconds {
        0..MINUTE => return "just now".to_owned(),
        _ if seconds < 60 * MINUTE => (seconds / MINUTE, "minute"),
        _ if seconds < 48 * 60 * MINUTE => (seconds / MINUTE / 60, "hour"),
        _ => (seconds / MINUTE / 60 / 24, "day"),
    };
    format!("{} ago", some(usize::try_from(count).unwrap_or(usize::MAX), unit))
}

/// Everything as Markdown.
pub(crate) fn markdown(report: &Report) -> String {
    let Statuses { declared, seen, excused } = report.statuses;
    let mut text = format!(
        "{} of {} handled, {} written; {seen} of {declared} declared statuses seen, {excused} more excused.\n\n\
         | tag | operations | handled | declared statuses | seen | excused |\n|---|--:|--:|--:|--:|--:|\n",
        report.handled,
        some(report.operations, "operation"),
        report.written,
    );
    for tag in &report.tags {
        let handled = tag.operations.iter().filter(|operation| operation.handled).count();
        let Statuses { declared, seen, excused } = Statuses::of(tag.operations.iter());
        let (name, count) = (cell(&tag.tag), tag.operations.len());
        let _ = writeln!(text, "| {name} | {count} | {handled} | {declared} | {seen} | {excused} |");
    }
    text.push_str("\n| operation | | state | seen | not seen |\n|---|---|---|---|---|\n");
    for operation in report.each() {
        let (seen, not) = operation.seen_and_not();
        let (id, state, path) = (cell(&operation.id), operation.state(), cell(&operation.path));
        let (method, seen, not) = (operation.method, seen.join(" "), not.join(" "));
        let _ = writeln!(text, "| {id} | {method} {path} | {state} | {seen} | {not} |");
    }
    text
}

/// Text of a contract in a cell of a table, where nothing of it means anything.
fn cell(text: &str) -> String {
    let special = |c: char| c.is_ascii_punctuation() && !matches!(c, '/' | '-' | '.');
    plain(text).chars().flat_map(|c| special(c).then_some('\\').into_iter().chain([c])).collect()
}
