//! Diagnostics as text: for people ([`text`]), for programs ([`json`]), for tools that show findings ([`sarif`],
//! [`github`]).

mod excerpt;
mod findings;
mod json;
mod people;
mod visible;

use crate::{Diagnostic, Diagnostics, Severity};

/// Diagnostics that are shown to people. Who has more begins with these.
pub const SHOWN: usize = 200;

/// Diagnostics that are written for programs.
pub const LISTED: usize = 10_000;

/// The diagnostics that are shown, errors before warnings where not all are, and one that counts those which are not.
fn shown(diagnostics: &Diagnostics, limit: usize) -> (Vec<&Diagnostic>, Option<Diagnostic>) {
    let more = diagnostics.len().saturating_sub(limit);
    if more == 0 {
        return (diagnostics.iter().collect(), None);
    }
    let of = |severity| diagnostics.iter().filter(move |diagnostic| diagnostic.severity == severity);
    let message = match more {
        1 => "one more diagnostic is not shown".to_owned(),
        more => format!("{more} more diagnostics are not shown"),
    };
    let rest = Diagnostic::warning("further-diagnostics", message).help("repair these first");
    (of(Severity::Error).chain(of(Severity::Warning)).take(limit).collect(), Some(rest))
}

pub use findings::{Finding, FindingPlace, findings, github, sarif};
pub use json::json;
pub use people::{text, text_of};
pub use visible::line;
