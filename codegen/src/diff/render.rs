//! A comparison as text, as JSON, as Markdown for a pull request, and for tools that show findings.

use std::{collections::BTreeMap, fmt::Write as _};

use openapiv2::render::{self, Finding, FindingPlace};
use serde::Serialize;

use super::{Change, Place, Verdict, allow::Allowed, rust_api::ApiChange};

/// Everything that there is to say of two contracts.
#[derive(Debug, Clone)]
pub struct Report {
    /// What the old contract is called.
    pub old: String,
    /// What the new one is called.
    pub new: String,
    /// Changes, with what is said of allowing them.
    pub changes: Vec<(Change, Allowed)>,
    /// What changes in the generated crate.
    pub rust: Vec<ApiChange>,
}

impl Report {
    /// Breaking changes that are not allowed.
    pub fn broken(&self) -> usize {
        let is_broken = |(change, allowed): &&(Change, Allowed)| {
            change.verdict == Verdict::Breaking && !matches!(allowed, Allowed::Yes(_))
        };
        self.changes.iter().filter(is_broken).count()
    }

    fn count(&self, verdict: Verdict) -> usize {
        self.changes.iter().filter(|(change, _)| change.verdict == verdict).count()
    }

    fn summary(&self) -> String {
        let allowed = self.count(Verdict::Breaking).saturating_sub(self.broken());
        let allowed = if allowed > 0 { format!(" ({allowed} allowed)") } else { String::new() };
        format!(
            "{} breaking{allowed}, {} compatible, {} documentation only",
            self.count(Verdict::Breaking),
            self.count(Verdict::Compatible),
            self.count(Verdict::Documentation)
        )
    }

    /// Changes by the operations that they reach, worst first.
    fn groups(&self) -> Vec<(String, Vec<&(Change, Allowed)>)> {
        let mut groups: BTreeMap<_, Vec<&(Change, Allowed)>> = BTreeMap::new();
        for entry in &self.changes {
            groups.entry(&entry.0.operations).or_default().push(entry);
        }
        let mut groups: Vec<_> = groups.into_iter().collect();
        let worst = |entries: &[&(Change, Allowed)]| entries.iter().map(|entry| entry.0.verdict).min();
        groups.sort_by(|a, b| (worst(&a.1), a.0.len(), a.0).cmp(&(worst(&b.1), b.0.len(), b.0)));
        groups.into_iter().map(|(operations, entries)| (title(operations), entries)).collect()
    }
}

/// Operations that are named before they are only counted.
const NAMED: usize = 3;

/// Changes in a text for people.
const SHOWN: usize = 1_000;

/// Lines of changes of the crate in a text for people.
const LISTED: usize = 40;

fn title(operations: &std::collections::BTreeSet<String>) -> String {
    let named: Vec<&str> = operations.iter().take(NAMED).map(String::as_str).collect();
    match operations.len() {
        0 => "The whole contract".to_owned(),
        count if count > NAMED => format!("{} and {} more", named.join(", "), count.saturating_sub(NAMED)),
        _ => named.join(", "),
    }
}

fn word(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Breaking => "breaking",
        Verdict::Compatible => "compatible",
        Verdict::Documentation => "documentation",
    }
}

fn said(allowed: &Allowed) -> Option<String> {
    match allowed {
        Allowed::No => None,
        Allowed::Yes(reason) => Some(format!("allowed: {reason}")),
        Allowed::Expired(day) => Some(format!("was allowed until {day}")),
    }
}

fn position(place: &Place) -> String {
    format!("{}:{}:{}", place.file, place.line, place.column)
}

/// For people at a terminal.
pub fn text(report: &Report) -> String {
    if report.changes.is_empty() && report.rust.is_empty() {
        return format!("No difference between {} and {}\n", report.old, report.new);
    }
    let mut text = format!("{} to {}: {}\n", report.old, report.new, report.summary());
    let mut left = SHOWN;
    for (title, entries) in report.groups() {
        if left == 0 {
            break;
        }
        let _ = writeln!(text, "\n{}", plain(&title));
        for (change, allowed) in entries.into_iter().take(left) {
            left = left.saturating_sub(1);
            let _ = writeln!(text, "  {:<13} {} [{}]", word(change.verdict), plain(&change.message), change.code);
            if let Some(said) = said(allowed) {
                let _ = writeln!(text, "  {:<13} {}", "", plain(&said));
            }
            let _ =
                writeln!(text, "  {:<13} {} -> {}", "", plain(&position(&change.old)), plain(&position(&change.new)));
        }
    }
    if report.changes.len() > SHOWN {
        let more = report.changes.len().saturating_sub(SHOWN);
        let _ = writeln!(text, "\n... and {more} more changes; --format json lists all");
    }
    if !report.rust.is_empty() {
        text.push_str("\nIn the generated crate\n");
        for change in report.rust.iter().take(LISTED) {
            let _ = writeln!(text, "  {}", plain(&api_line(change)));
        }
        if report.rust.len() > LISTED {
            let more = report.rust.len().saturating_sub(LISTED);
            let _ = writeln!(text, "  ... and {more} more; --format json lists all");
        }
    }
    text
}

fn api_line(change: &ApiChange) -> String {
    match (&change.before, &change.after) {
        (None, Some(after)) => format!("+ {}: {after}", change.path),
        (Some(before), None) => format!("- {}: {before}", change.path),
        (Some(before), Some(after)) => format!("~ {}: {before} -> {after}", change.path),
        (None, None) => change.path.clone(),
    }
}

fn plain(text: &str) -> String {
    render::line(text, 1000)
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct JsonReport<'r> {
    old: &'r str,
    new: &'r str,
    breaking: usize,
    allowed: usize,
    compatible: usize,
    documentation: usize,
    changes: Vec<JsonChange<'r>>,
    rust: &'r [ApiChange],
}

#[derive(Serialize)]
struct JsonChange<'r> {
    #[serde(flatten)]
    change: &'r Change,
    allowed: Option<&'r str>,
}

/// For programs: counts, every change with both places and all operations, every change of the crate.
pub fn json(report: &Report) -> String {
    let breaking = report.count(Verdict::Breaking);
    let changes = report.changes.iter().map(|(change, allowed)| JsonChange {
        change,
        allowed: if let Allowed::Yes(reason) = allowed { Some(reason) } else { None },
    });
    let json = JsonReport {
        old: &report.old,
        new: &report.new,
        breaking,
        allowed: breaking.saturating_sub(report.broken()),
        compatible: report.count(Verdict::Compatible),
        documentation: report.count(Verdict::Documentation),
        changes: changes.collect(),
        rust: &report.rust,
    };
    let mut text = serde_json::to_string_pretty(&json).unwrap_or_default();
    text.push('\n');
    text
}

/// For a pull request: breaking changes first, the rest folded.
pub fn markdown(report: &Report) -> String {
    let mut text = format!("### Contract: {}\n", report.summary());
    let _ = writeln!(text, "\n{} to {}", inert(&report.old), inert(&report.new));
    for verdict in [Verdict::Breaking, Verdict::Compatible, Verdict::Documentation] {
        if report.count(verdict) == 0 {
            continue;
        }
        let heading = format!("{} {}", report.count(verdict), word(verdict));
        fold(&mut text, &heading, verdict == Verdict::Breaking, |text| {
            text.push_str("| operations | change | was | is |\n|---|---|---|---|\n");
            for (title, entries) in report.groups() {
                for (change, allowed) in entries.into_iter().filter(|(change, _)| change.verdict == verdict) {
                    let said = said(allowed).map(|said| format!("<br>{}", inert(&said))).unwrap_or_default();
                    let _ = writeln!(
                        text,
                        "| {} | {}{said} | {} | {} |",
                        inert(&title),
                        inert(&change.message),
                        inert(&position(&change.old)),
                        inert(&position(&change.new))
                    );
                }
            }
        });
    }
    if !report.rust.is_empty() {
        fold(&mut text, &format!("{} in the generated crate", report.rust.len()), false, |text| {
            for change in &report.rust {
                let _ = writeln!(text, "- {}", inert(&api_line(change)));
            }
        });
    }
    text
}

fn fold(text: &mut String, heading: &str, open: bool, body: impl FnOnce(&mut String)) {
    let _ = writeln!(text, "\n<details{}><summary>{heading}</summary>\n", if open { " open" } else { "" });
    body(text);
    text.push_str("\n</details>\n");
}

/// Text from a contract that Markdown does nothing with; what stands between our backticks becomes code.
fn inert(text: &str) -> String {
    let mut result = String::new();
    for (index, part) in plain(text).split('`').enumerate() {
        let is_code = index % 2 == 1;
        result.push_str(if is_code { "<code>" } else { "" });
        for c in part.chars() {
            match c {
                ' ' | '.' | ',' | ':' | '/' | '-' | '(' | ')' | '=' | ';' => result.push(c),
                c if c.is_ascii_punctuation() => {
                    let _ = write!(result, "&#{};", u32::from(c));
                }
                c => result.push(c),
            }
        }
        result.push_str(if is_code { "</code>" } else { "" });
    }
    result
}

/// Breaking changes as annotations that GitHub shows beside the lines of the new contract.
pub fn annotations(report: &Report) -> String {
    render::github(&findings(report))
}

/// The same as SARIF 2.1.0, with compatible changes as notes.
pub fn sarif(report: &Report) -> String {
    render::sarif("diff", &findings(report))
}

fn findings(report: &Report) -> Vec<Finding> {
    let finding = |(change, allowed): &(Change, Allowed)| {
        let level = match (change.verdict, allowed) {
            (Verdict::Breaking, Allowed::Yes(_)) => "warning",
            (Verdict::Breaking, _) => "error",
            (Verdict::Compatible | Verdict::Documentation, _) => "note",
        };
        let place = |place: &Place| FindingPlace {
            file: place.file.clone(),
            pointer: place.pointer.clone(),
            line: place.line,
            column: place.column,
            end_line: place.line,
            end_column: place.column,
        };
        let operations = title(&change.operations);
        let message = match said(allowed) {
            Some(said) => format!("{operations}: {} ({said})", change.message),
            None => format!("{operations}: {}", change.message),
        };
        Finding {
            code: change.code.clone(),
            level,
            message,
            help: None,
            places: vec![place(&change.new), place(&change.old)],
        }
    };
    report.changes.iter().map(finding).collect()
}
