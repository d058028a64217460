//! `cargo xtask` brings `api/` up to date with `notes.yaml`; with `--check` it compares only, with `--overwrite` it replaces
//! files that were edited by hand.

use codegen::{Project, ProjectError, Runtime, write::Existing};

fn main() -> Result<(), ProjectError> {
    let has = |option: &str| std::env::args().any(|argument| argument == option);
    let existing = if has("--overwrite") { Existing::Overwrite } else { Existing::Keep };
    let project = Project { existing, ..Project::new("notes.yaml", "api", Runtime::Workspace) };
    println!("{}", if has("--check") { project.check()? } else { project.write()? });
    Ok(())
}
