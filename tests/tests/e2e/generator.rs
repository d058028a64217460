//! The generator as a library: contracts in, files out.

use std::path::{Path, PathBuf};

use codegen::{Inputs, Package, Runtime, Text};
use openapiv2::Diagnostics;
use openapiv2::render;

/// The root of the workspace.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

fn text(path: &str) -> Text {
    let contents = std::fs::read_to_string(root().join(path));
    Text { name: path.to_owned(), text: contents.unwrap_or_else(|error| panic!("{path}: {error}")) }
}

/// What SocialHub is generated from.
pub(crate) fn socialhub() -> Inputs {
    Inputs {
        spec: text("spec/socialhub.yaml"),
        overlay: Some(text("spec/overlay.yaml")),
        config: Some(text("spec/codegen.toml")),
        tolerant: false,
    }
}

/// A contract of one text.
pub(crate) fn inputs(name: &str, text: impl Into<String>) -> Inputs {
    Inputs { spec: Text { name: name.to_owned(), text: text.into() }, overlay: None, config: None, tolerant: false }
}

/// How a member of the workspace is packaged.
pub(crate) fn member(name: &str) -> Package {
    Package { name: name.to_owned(), runtime: Runtime::Workspace, examples: false }
}

/// A file that one of the small contracts refers to.
fn part(path: &str) -> Result<String, openapiv2::ReadError> {
    std::fs::read_to_string(root().join("tests/contracts").join(path)).map_err(|error| error.to_string().into())
}

/// Reads and generates. Errors come as the user would see them.
pub(crate) fn generate(inputs: Inputs, package: &Package) -> Result<codegen::Output, String> {
    let reading = codegen::read_with(inputs, &part);
    let mut diagnostics: Diagnostics = reading.diagnostics;
    let output = match &reading.contract {
        Some(contract) if !diagnostics.has_errors() => codegen::generate(contract, package, &mut diagnostics),
        _ => None,
    };
    output.ok_or_else(|| render::text(&diagnostics, &reading.sources, false))
}

/// Reads and generates what has no errors.
pub(crate) fn generated(inputs: Inputs, package: &Package) -> codegen::Output {
    generate(inputs, package).unwrap_or_else(|errors| panic!("{errors}"))
}
