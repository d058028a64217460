//! Diagnostics for programs.

use serde::Serialize;

use super::visible::is_hidden;
use crate::{Diagnostic, Diagnostics, Label, Severity, Sources};

#[derive(Serialize)]
struct Item<'d> {
    code: &'static str,
    severity: &'static str,
    message: &'d str,
    help: Option<&'d str>,
    places: Vec<Place<'d>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Place<'d> {
    pointer: &'d str,
    file: &'d str,
    line: usize,
    column: usize,
    end_line: usize,
    end_column: usize,
    text: &'d str,
}

/// One JSON array with an object for each diagnostic, in the order in which they were found:
///
/// ```json
/// [{"code": "unknown-key", "severity": "error", "message": "...", "help": null, "places": [
///   {"pointer": "/info/titel", "file": "a.yaml", "line": 3, "column": 3, "endLine": 3, "endColumn": 8, "text": ""}]}]
/// ```
///
/// `severity` is `error` or `warning`. The first place is where the problem is. Lines and columns count from 1, columns
/// in Unicode scalar values; the end is the place after the last character. Characters that a terminal would act on are
/// written as escapes.
pub fn json(diagnostics: &Diagnostics, sources: &Sources) -> String {
    let (shown, rest) = super::shown(diagnostics, super::LISTED);
    let items: Vec<Item<'_>> = shown.into_iter().chain(&rest).map(|diagnostic| item(diagnostic, sources)).collect();
    let json = serde_json::to_string_pretty(&items).unwrap_or_default();
    // Such characters can stand in strings only, where an escape is as good.
    let mut escaped = String::with_capacity(json.len() + 1);
    for c in json.chars() {
        if c == '\u{7f}' || is_hidden(c) {
            for unit in c.encode_utf16(&mut [0; 2]) {
                escaped.push_str(&format!("\\u{unit:04x}"));
            }
        } else {
            escaped.push(c);
        }
    }
    escaped.push('\n');
    escaped
}

fn item<'d>(diagnostic: &'d Diagnostic, sources: &'d Sources) -> Item<'d> {
    Item {
        code: diagnostic.code,
        severity: match diagnostic.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
        },
        message: &diagnostic.message,
        help: diagnostic.help.as_deref(),
        places: diagnostic.labels.iter().map(|label| place(label, sources)).collect(),
    }
}

fn place<'d>(label: &'d Label, sources: &'d Sources) -> Place<'d> {
    let (start, end) = (sources.position(label.span), sources.end_position(label.span));
    Place {
        pointer: label.pointer.as_str(),
        file: sources.name(label.span.source),
        line: start.line,
        column: start.column,
        end_line: end.line,
        end_column: end.column,
        text: &label.text,
    }
}
