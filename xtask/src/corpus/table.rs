//! What the command prints: the table, what is behind its cells, and the sum.

use std::{fmt::Write as _, io::Write as _};

use super::{
    Row,
    compile::Compiled,
    document::{Fault, Generated, Outcome},
    standard, validators,
};
use crate::{
    screen::{STRONG, plain, some},
    trouble::Trouble,
};

/// Shows everything on stdout. Ends with [`Trouble::Differs`] where a valid document failed.
pub(super) fn show(rows: &[Row], judged: bool) -> Result<(), Trouble> {
    let mut out = anstream::stdout();
    out.write_all(text(rows, judged).as_bytes())?;
    if rows.iter().any(|row| failure(row, judged).is_some()) { Err(Trouble::Differs) } else { Ok(()) }
}

fn text(rows: &[Row], judged: bool) -> String {
    let mut cells = vec![
        [
            "document",
            "openapi-spec-v.",
            "swagger-spec-v.",
            "swagger-parser",
            "ours",
            "tolerant",
            "operations",
            "types",
            "lines",
            "seconds",
            "MiB",
            "compiles",
        ]
        .map(str::to_owned),
    ];
    cells.extend(rows.iter().map(cells_of));
    let mut widths = [0; 12];
    for row in &cells {
        for (width, cell) in widths.iter_mut().zip(row) {
            *width = cell.chars().count().max(*width);
        }
    }
    let mut text = String::new();
    for row in &cells {
        let mut line = String::new();
        for (index, (width, cell)) in widths.iter().zip(row).enumerate() {
            // Numbers to the right.
            let _ = if (6..11).contains(&index) {
                write!(line, "{cell:>width$}  ")
            } else {
                write!(line, "{cell:<width$}  ")
            };
        }
        let _ = writeln!(text, "{}", line.trim_end());
    }
    text.push_str(&disagreements(rows));
    text.push_str(&failed(rows, judged));
    text.push_str(&sum(rows, judged));
    text
}

fn cells_of(row: &Row) -> [String; 12] {
    let verdict = |name: &str| {
        let verdict = row.verdicts.iter().find(|verdict| verdict.validator == name);
        verdict.map_or("-", |verdict| if verdict.fault.is_none() { "yes" } else { "no" }).to_owned()
    };
    let [first, second, third] = validators::NAMES.map(verdict);
    let generated = crate_of(row);
    let number = |value: Option<String>| value.unwrap_or_default();
    [
        plain(&row.name),
        first,
        second,
        third,
        word(&row.strict).to_owned(),
        word(&row.tolerant).to_owned(),
        number(generated.map(|it| it.operations.to_string())),
        number(generated.map(|it| it.types.to_string())),
        number(generated.map(|it| it.lines.to_string())),
        number(generated.map(|it| {
            let thousandths = it.milliseconds;
            format!("{}.{:02}", thousandths / 1000, thousandths % 1000 / 10)
        })),
        number(generated.and_then(|it| it.peak_kib).map(|kib| (kib / 1024).to_string())),
        match &row.compiled {
            None => String::new(),
            Some(Compiled::Yes) => "yes".to_owned(),
            Some(Compiled::Warning(_)) => "warning".to_owned(),
            Some(Compiled::No(_)) => "no".to_owned(),
        },
    ]
}

fn word(outcome: &Outcome) -> &'static str {
    match outcome {
        Outcome::Generated(_) => "yes",
        Outcome::Refused(_) => "no",
        Outcome::Broken(_) => "BROKEN",
    }
}

fn crate_of(row: &Row) -> Option<&Generated> {
    [&row.strict, &row.tolerant].into_iter().find_map(|outcome| match outcome {
        Outcome::Generated(generated) => Some(generated),
        _ => None,
    })
}

/// The validators that accept a document; all names are there where none was asked.
fn accepted(row: &Row) -> Vec<&str> {
    row.verdicts.iter().filter(|v| v.fault.is_none()).map(|v| v.validator.as_str()).collect()
}

/// Documents on which we and all the others disagree, with the section of the standard.
fn disagreements(rows: &[Row]) -> String {
    let mut text = String::new();
    for row in rows {
        let by = accepted(row);
        let (faults, section): (_, fn(&str) -> Option<&'static str>) = match &row.strict {
            Outcome::Refused(faults) if !by.is_empty() => {
                let _ = writeln!(
                    text,
                    "\n{STRONG}{}{STRONG:#}: accepted by {}, refused here",
                    plain(&row.name),
                    by.join(", ")
                );
                (faults, standard::section)
            }
            Outcome::Generated(generated) if by.is_empty() && !row.verdicts.is_empty() => {
                let _ =
                    writeln!(text, "\n{STRONG}{}{STRONG:#}: refused by all others, generated here", plain(&row.name));
                for verdict in &row.verdicts {
                    let fault = verdict.fault.as_deref().unwrap_or_default();
                    let fault: String = plain(fault).split_whitespace().collect::<Vec<_>>().join(" ");
                    let fault: String = fault.chars().take(160).collect();
                    let _ = writeln!(text, "  {}: {fault}", verdict.validator);
                }
                (&generated.warnings, standard::permission)
            }
            _ => continue,
        };
        for Fault { code, message, line } in faults {
            let _ = writeln!(text, "  line {line}: {} [{code}]", plain(message));
            if let Some(section) = section(code) {
                let _ = writeln!(text, "    {section}");
            }
        }
    }
    text
}

/// Why a document counts as failed, if it does.
fn failure(row: &Row, judged: bool) -> Option<String> {
    if let Outcome::Broken(how) = &row.strict {
        return Some(how.clone());
    }
    if let Outcome::Broken(how) = &row.tolerant {
        return Some(format!("with --tolerant: {how}"));
    }
    match &row.compiled {
        Some(Compiled::No(why)) => return Some(format!("does not compile: {why}")),
        Some(Compiled::Warning(what)) => return Some(format!("compiles with a warning: {what}")),
        Some(Compiled::Yes) | None => {}
    }
    let is_valid = !judged || !accepted(row).is_empty();
    match &row.strict {
        Outcome::Refused(faults) if is_valid => {
            let ours = faults.iter().find(|fault| standard::section(&fault.code).is_none())?;
            Some(format!("valid, but refused in line {}: {} [{}]", ours.line, ours.message, ours.code))
        }
        _ => None,
    }
}

fn failed(rows: &[Row], judged: bool) -> String {
    let mut text = String::new();
    for (row, why) in rows.iter().filter_map(|row| Some((row, failure(row, judged)?))) {
        let _ = writeln!(text, "\n{STRONG}{}{STRONG:#} failed: {}", plain(&row.name), plain(&why));
    }
    text
}

fn sum(rows: &[Row], judged: bool) -> String {
    let is = |outcome: &Outcome| matches!(outcome, Outcome::Generated(_));
    let valid: Vec<&Row> = rows.iter().filter(|row| !judged || !accepted(row).is_empty()).collect();
    let count = |test: &dyn Fn(&Row) -> bool| valid.iter().filter(|row| test(row)).count();
    let mut parts = vec![some(rows.len(), "document")];
    parts.extend(judged.then(|| format!("{} accepted by a validator", valid.len())));
    parts.push(format!("{} generated", count(&|row| is(&row.strict))));
    parts.push(format!("{} with --tolerant", count(&|row| is(&row.tolerant))));
    if rows.iter().any(|row| row.compiled.is_some()) {
        parts.push(format!("{} compile without a warning", count(&|row| row.compiled == Some(Compiled::Yes))));
    }
    let failed = rows.iter().filter(|row| failure(row, judged).is_some()).count();
    parts.push(format!("{failed} failed"));
    format!("\n{}\n", parts.join(", "))
}
