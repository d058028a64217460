//! Findings for the tools that show them: SARIF 2.1.0, and annotations of GitHub.

use std::fmt::Write as _;

use serde_json::{Value as Json, json};

use super::visible::line;
use crate::{Diagnostic, Diagnostics, Severity, Sources};

/// Something that was found in a contract, with its places resolved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Its stable name.
    pub code: String,
    /// `error`, `warning` or `note`
    pub level: &'static str,
    /// What it is.
    pub message: String,
    /// What to do.
    pub help: Option<String>,
    /// Where it is, then places that belong to it.
    pub places: Vec<FindingPlace>,
}

/// A place of a finding. Lines and columns count from 1, columns in characters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FindingPlace {
    /// The file, as it was named.
    pub file: String,
    /// JSON pointer.
    pub pointer: String,
    /// First line.
    pub line: usize,
    /// First column.
    pub column: usize,
    /// Last line.
    pub end_line: usize,
    /// The column after the last.
    pub end_column: usize,
}

/// Diagnostics as findings.
pub fn findings(diagnostics: &Diagnostics, sources: &Sources) -> Vec<Finding> {
    let finding = |diagnostic: &Diagnostic| Finding {
        code: diagnostic.code.to_owned(),
        level: match diagnostic.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
        },
        message: diagnostic.message.clone(),
        help: diagnostic.help.clone(),
        places: diagnostic
            .labels
            .iter()
            .map(|label| {
                let (start, end) = (sources.position(label.span), sources.end_position(label.span));
                FindingPlace {
                    file: sources.name(label.span.source).to_owned(),
                    pointer: label.pointer.to_string(),
                    line: start.line,
                    column: start.column,
                    end_line: end.line,
                    end_column: end.column,
                }
            })
            .collect(),
    };
    let (shown, rest) = super::shown(diagnostics, super::LISTED);
    shown.into_iter().chain(&rest).map(finding).collect()
}

/// SARIF 2.1.0, one run, with a rule for each code.
pub fn sarif(command: &str, findings: &[Finding]) -> String {
    let mut codes: Vec<&str> = findings.iter().map(|finding| finding.code.as_str()).collect();
    codes.sort_unstable();
    codes.dedup();
    let location = |place: &FindingPlace| {
        let mut region = json!({ "startLine": place.line, "startColumn": place.column });
        if let Some(region) =
            region.as_object_mut().filter(|_| (place.end_line, place.end_column) > (place.line, place.column))
        {
            region.insert("endLine".to_owned(), place.end_line.into());
            region.insert("endColumn".to_owned(), place.end_column.into());
        }
        json!({
            "physicalLocation": { "artifactLocation": { "uri": uri(&place.file) }, "region": region },
            "logicalLocations": [{ "fullyQualifiedName": place.pointer }],
        })
    };
    let results: Vec<Json> = findings
        .iter()
        .map(|finding| {
            let text = match &finding.help {
                Some(help) => format!("{}. Help: {help}", finding.message),
                None => finding.message.clone(),
            };
            let (first, others) = finding.places.split_at(finding.places.len().min(1));
            let related = others.iter().zip(1..).map(|(place, id): (_, u64)| {
                let mut location = location(place);
                if let Some(location) = location.as_object_mut() {
                    location.insert("id".to_owned(), id.into());
                }
                location
            });
            json!({
                "ruleId": finding.code,
                "level": finding.level,
                "message": { "text": text },
                "locations": first.iter().map(location).collect::<Vec<_>>(),
                "relatedLocations": related.collect::<Vec<_>>(),
            })
        })
        .collect();
    let rules: Vec<Json> = codes.into_iter().map(|code| json!({ "id": code })).collect();
    let log = json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": { "name": format!("xtask {command}"), "rules": rules } },
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    });
    let mut text = serde_json::to_string_pretty(&log).unwrap_or_default();
    text.push('\n');
    text
}

/// A file's name as a relative reference (RFC 3986, section 4.2).
fn uri(file: &str) -> String {
    let mut text = String::new();
    for byte in file.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte) {
            text.push(char::from(byte));
        } else {
            let _ = write!(text, "%{byte:02X}");
        }
    }
    text
}

/// Commands of GitHub's workflows, one a line: `::error file=...,line=...::message`.
pub fn github(findings: &[Finding]) -> String {
    let mut text = String::new();
    let data = |text: &str| text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A");
    let property = |text: &str| data(text).replace(':', "%3A").replace(',', "%2C");
    for finding in findings {
        let level = if finding.level == "note" { "notice" } else { finding.level };
        let place = finding.places.first().map(|place| {
            let (file, line, column) = (property(&line(&place.file, 1000)), place.line, place.column);
            format!("file={file},line={line},col={column},")
        });
        let help = finding.help.as_ref().map(|help| format!("\n{help}")).unwrap_or_default();
        let message = data(&super::visible::lines(&format!("{}{help}", finding.message), 2000));
        let _ = writeln!(text, "::{level} {}title={}::{message}", place.unwrap_or_default(), property(&finding.code));
    }
    text
}
