//! A contract and what becomes of it: which texts are read, where the crate goes, and what is told about faults.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anstream::ColorChoice;
use codegen::{Inputs, Output, Package, Reading, Runtime, Text};
use openapiv2::{Diagnostics, Severity, Sources, render};

use crate::{
    screen::some,
    trouble::{Trouble, WARNING},
    workspace::Workspace,
};

/// A contract, and where its crate goes.
#[derive(Debug, Clone)]
pub(crate) struct Job {
    /// The Swagger 2.0 document.
    pub(crate) spec: PathBuf,
    /// An Overlay 1.0 document.
    pub(crate) overlay: Option<PathBuf>,
    /// `codegen.toml`
    pub(crate) config: Option<PathBuf>,
    /// Whether some errors are warnings.
    pub(crate) tolerant: bool,
    /// The folder of the crate.
    pub(crate) out: PathBuf,
    /// The crate.
    pub(crate) package: Package,
}

impl Job {
    /// The project's own contract.
    pub(crate) fn socialhub(workspace: &Workspace, tolerant: bool) -> Self {
        Self {
            spec: workspace.place(crate::workspace::SPEC),
            overlay: Some(workspace.place(crate::workspace::OVERLAY)),
            config: Some(workspace.place(crate::workspace::CONFIG)),
            tolerant,
            out: workspace.place("generated"),
            package: Package { name: "generated".to_owned(), runtime: Runtime::Workspace, examples: false },
        }
    }

    /// Generates the crate in memory. Diagnostics go to stderr.
    pub(crate) fn generate(&self) -> Result<Output, Trouble> {
        let (reading, output) = self.read_and_generate()?;
        let count = tell(&reading.diagnostics, &reading.sources);
        output.ok_or(Trouble::Contract(count))
    }

    /// The texts that the contract is read from.
    pub(crate) fn inputs(&self) -> Result<Inputs, Trouble> {
        Ok(Inputs {
            spec: text(&self.spec)?,
            overlay: self.overlay.as_deref().map(text).transpose()?,
            config: self.config.as_deref().map(text).transpose()?,
            tolerant: self.tolerant,
        })
    }

    /// The same, and diagnostics are for the caller.
    pub(crate) fn read_and_generate(&self) -> Result<(Reading, Option<Output>), Trouble> {
        let mut reading = codegen::read_with(self.inputs()?, &codegen::files::from_disk);
        let contract = reading.contract.as_ref();
        let output = contract.and_then(|contract| codegen::generate(contract, &self.package, &mut reading.diagnostics));
        Ok((reading, output))
    }
}

/// A file as a text of a contract.
pub(crate) fn text(path: &Path) -> Result<Text, Trouble> {
    let bytes = fs::read(path).map_err(|source| Trouble::Read { path: path.to_path_buf(), source })?;
    let text = String::from_utf8(bytes).map_err(|error| {
        let valid = error.utf8_error().valid_up_to();
        let line = error.as_bytes().iter().take(valid).filter(|byte| **byte == b'\n').count() + 1;
        Trouble::Usage(format!("{}:{line}: this line is not UTF-8; save the file in that encoding", path.display()))
    })?;
    Ok(Text { name: crate::paths::slashed(path), text })
}

/// Tells what was found, and counts it. The count is returned for who ends with it, and told where there are warnings
/// only.
pub(crate) fn tell(diagnostics: &Diagnostics, sources: &Sources) -> String {
    let color = anstream::AutoStream::choice(&std::io::stderr()) != ColorChoice::Never;
    if !diagnostics.is_empty() {
        anstream::eprintln!("{}", render::text(diagnostics, sources, color));
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
