//! What others say of the documents: validators from PyPI and npm, installed where they are absent.

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use serde::Deserialize;

use super::folder::Document;
use crate::{
    trouble::{Trouble, WARNING},
    workspace::Workspace,
};

/// Releases of openapi-spec-validator from 0.8 on refuse `type: file` in responses, which the standard has ("Response
/// Object"); swagger-spec-validator still imports pkg_resources, which newer setuptools lack.
const PYPI: [&str; 4] = ["openapi-spec-validator==0.7.1", "swagger-spec-validator==3.0.4", "pyyaml", "setuptools<80"];

/// The validators, in the order of the table's columns.
pub(super) const NAMES: [&str; 3] = ["openapi-spec-validator", "swagger-spec-validator", "swagger-parser"];

/// What a validator says of a document.
#[derive(Debug, Clone, Deserialize)]
pub(super) struct Verdict {
    /// The document's path, as it was given.
    pub(super) document: PathBuf,
    /// Which one of [`NAMES`].
    pub(super) validator: String,
    /// Why it is refused.
    pub(super) fault: Option<String>,
}

/// Asks all of them about all documents. One that cannot be had is told and left out.
pub(super) fn ask(workspace: &Workspace, folder: &Path, documents: &[Document]) -> Result<Vec<Verdict>, Trouble> {
    fs::create_dir_all(folder)?;
    let scripts = workspace.place("tests/validators");
    let mut all = Vec::new();
    if install_python(folder) {
        let mut command = Command::new(folder.join("venv/bin/python"));
        command.arg(scripts.join("verdicts.py"));
        all.extend(verdicts(command, documents));
    }
    if install_node(folder, &scripts)? {
        let mut command = Command::new("node");
        command.arg(folder.join("verdicts.mjs"));
        all.extend(verdicts(command, documents));
    }
    Ok(all)
}

fn install_python(folder: &Path) -> bool {
    let venv = folder.join("venv");
    let mut create = Command::new("python3");
    create.args(["-m", "venv"]).arg(&venv);
    let mut install = Command::new(venv.join("bin/pip"));
    install.args(["install", "-q", "--disable-pip-version-check"]).args(PYPI);
    let done = (venv.join("bin/pip").exists() || succeeds(create)) && succeeds(install);
    if !done {
        left_out("openapi-spec-validator and swagger-spec-validator", "python3 with venv and PyPI");
    }
    done
}

fn install_node(folder: &Path, scripts: &Path) -> Result<bool, Trouble> {
    // A module is looked for where the script is.
    for file in ["package.json", "verdicts.mjs"] {
        fs::copy(scripts.join(file), folder.join(file))?;
    }
    let mut install = Command::new("npm");
    install.arg("install").arg("--prefix").arg(folder);
    install.args(["--no-audit", "--no-fund", "--no-save", "--loglevel=error"]);
    let done = succeeds(install);
    if !done {
        left_out("swagger-parser", "node, npm and its registry");
    }
    Ok(done)
}

fn succeeds(mut command: Command) -> bool {
    command.stdin(Stdio::null()).stdout(Stdio::null());
    command.status().is_ok_and(|status| status.success())
}

fn left_out(what: &str, needs: &str) {
    anstream::eprintln!("{WARNING}warning{WARNING:#}: {what} left out: {needs} needed");
}

/// A script prints a line of JSON for each verdict.
fn verdicts(mut command: Command, documents: &[Document]) -> Vec<Verdict> {
    command.args(documents.iter().map(|document| &document.path)).stdin(Stdio::null()).stderr(Stdio::null());
    let printed = command.output().map(|output| output.stdout).unwrap_or_default();
    String::from_utf8_lossy(&printed).lines().filter_map(|line| serde_json::from_str(line).ok()).collect()
}
