//! What is told about a contract's faults.

use std::path::Path;

use anstream::ColorChoice;
use codegen::{Output, Project};
use openapiv2::{Diagnostics, Severity, Sources, render};

use crate::{
    explain,
    screen::some,
    trouble::{Trouble, WARNING},
};

/// Generates a crate in memory. Diagnostics go to stderr.
pub(crate) fn generate(project: &Project) -> Result<Output, Trouble> {
    generate_noting(project, &|_| {})
}

/// The same; `note` learns of each file that the contract refers to.
pub(crate) fn generate_noting(project: &Project, note: &dyn Fn(&Path)) -> Result<Output, Trouble> {
    let (reading, output) = project.generate_noting(note)?;
    let count = tell(&reading.diagnostics, &reading.sources);
    output.ok_or(Trouble::Contract(count))
}

/// Tells what was found, and counts it. The count is returned for who ends with it, and told where there are warnings
/// only.
pub(crate) fn tell(diagnostics: &Diagnostics, sources: &Sources) -> String {
    let color = anstream::AutoStream::choice(&std::io::stderr()) != ColorChoice::Never;
    if let Some(first) = diagnostics.iter().next() {
        anstream::eprintln!("{}", render::text(diagnostics, sources, color));
        anstream::eprintln!("{}", explain::hint(first.code));
    }
    let text = counted(diagnostics);
    if !diagnostics.has_errors() && !diagnostics.is_empty() {
        anstream::eprintln!("{WARNING}{text}{WARNING:#}\n");
    }
    text
}

/// `2 errors, 1 warning`; empty for none.
pub(crate) fn counted(diagnostics: &Diagnostics) -> String {
    let count = |severity| diagnostics.iter().filter(|diagnostic| diagnostic.severity == severity).count();
    let (errors, warnings) = (count(Severity::Error), count(Severity::Warning));
    let text = [(errors, "error"), (warnings, "warning")].into_iter().filter(|(count, _)| *count > 0);
    text.map(|(count, what)| some(count, what)).collect::<Vec<_>>().join(", ")
}
