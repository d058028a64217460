//! What was generated, through the compiler: all crates as members of one workspace, with one target folder.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
    fs,
    path::Path,
    process::{Command, Stdio},
};

use serde::Deserialize;

use super::{Row, document::Outcome};
use crate::{paths, trouble::Trouble, workspace::Workspace};

/// What the compiler said of a crate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Compiled {
    /// Nothing.
    Yes,
    /// The first warning.
    Warning(String),
    /// The first error, or why there is none.
    No(String),
}

/// A line of what cargo says (`--message-format=json`).
#[derive(Debug, Deserialize)]
struct Message {
    reason: String,
    target: Option<Target>,
    message: Option<Said>,
}

#[derive(Debug, Deserialize)]
struct Target {
    src_path: String,
}

#[derive(Debug, Deserialize)]
struct Said {
    level: String,
    message: String,
}

/// Checks the crates of all rows: that of the strict run, or else that of the tolerant one.
pub(super) fn check(
    workspace: &Workspace,
    crates: &Path,
    target: &Path,
    jobs: usize,
    rows: &mut [Row],
) -> Result<(), Trouble> {
    let members: BTreeSet<String> = rows.iter().filter_map(member).collect();
    fs::write(crates.join("Cargo.toml"), manifest(workspace, &members)?)?;
    // The versions of this workspace, all of which are at hand.
    fs::copy(workspace.place("Cargo.lock"), crates.join("Cargo.lock"))?;
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(&cargo)
        .args(["check", "--workspace", "--keep-going", "--quiet", "--message-format=json", "--jobs"])
        .arg(jobs.max(1).to_string())
        .current_dir(crates)
        .env("CARGO_TARGET_DIR", target)
        .env_remove("RUSTFLAGS")
        .stdin(Stdio::null())
        .stderr(Stdio::inherit())
        .output()
        .map_err(|source| Trouble::Start { program: cargo.to_string_lossy().into_owned(), source })?;
    let mut found: BTreeMap<String, Compiled> = BTreeMap::new();
    for line in String::from_utf8_lossy(&output.stdout).lines() {
        let Ok(Message { reason, target: Some(target), message }) = serde_json::from_str(line) else { continue };
        let Some(name) = members.iter().find(|name| Path::new(&target.src_path).starts_with(crates.join(name))) else {
            continue;
        };
        let so_far = found.get(name);
        let next = match (reason.as_str(), message) {
            ("compiler-artifact", _) if so_far.is_none() => Compiled::Yes,
            ("compiler-message", Some(said)) if said.level.starts_with("error") => match so_far {
                Some(Compiled::No(_)) => continue,
                _ => Compiled::No(said.message),
            },
            ("compiler-message", Some(said)) if so_far.is_none() && said.level == "warning" => {
                Compiled::Warning(said.message)
            }
            _ => continue,
        };
        found.insert(name.clone(), next);
    }
    for row in rows {
        let never = || Compiled::No("the compiler did not come to it".to_owned());
        row.compiled = member(row).map(|name| found.get(&name).cloned().unwrap_or_else(never));
    }
    Ok(())
}

/// The folder of a row's crate.
fn member(row: &Row) -> Option<String> {
    let generated = [&row.strict, &row.tolerant].into_iter().find_map(|outcome| match outcome {
        Outcome::Generated(generated) => Some(generated),
        _ => None,
    })?;
    Some(generated.folder.file_name()?.to_string_lossy().into_owned())
}

/// The settings of this workspace with these members and the runtime.
fn manifest(workspace: &Workspace, members: &BTreeSet<String>) -> Result<String, Trouble> {
    let path = workspace.place("Cargo.toml");
    let own = fs::read_to_string(&path).map_err(|source| Trouble::Read { path, source })?;
    let own: toml::Table = toml::from_str(&own).map_err(|error| Trouble::Usage(error.to_string()))?;
    let package = own.get("workspace").and_then(|workspace| workspace.get("package"));
    let package = package.map(ToString::to_string).unwrap_or_default();
    let runtime = paths::resolve(&workspace.place("codegen/runtime"));
    let mut text = "[workspace]\nresolver = \"3\"\nmembers = [".to_owned();
    for member in members {
        let _ = write!(text, "{:?}, ", member);
    }
    let _ = writeln!(text, "]\npackage = {package}");
    let _ = writeln!(text, "dependencies = {{ codegen-runtime = {{ path = {:?} }} }}", paths::slashed(&runtime));
    // Nothing is run: what is checked needs no debug information.
    text.push_str("\n[profile.dev]\ndebug = false\n");
    Ok(text)
}
