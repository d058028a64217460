//! `cargo xtask scaffold --spec`: a service for any contract.

use std::{
    io::Write as _,
    path::{Path, PathBuf},
};

use codegen::{
    Package, Project, Runtime,
    scaffold::{self, Stubs},
    write::{self, Existing},
};

use crate::{
    contract,
    generate::{tell_losses, tell_waiting},
    paths,
    scaffold::{Options, tell_edits, tell_obsolete},
    screen::{ADDED, STRONG, folder, plain, some},
    trouble::Trouble,
};

/// Writes the service, or what is missing of it.
pub(crate) fn run(options: &Options, spec: &Path, dir: &Path) -> Result<(), Trouble> {
    let generated = dir.join("generated");
    let is_there = generated.join(write::MANIFEST).is_file();
    if !is_there && let Some(foreign) = foreign(dir) {
        let message = format!("{} is there already, but no service; choose another --out", foreign.display());
        return Err(Trouble::Usage(message));
    }
    // A service that has examples keeps them: its handlers call them.
    let has_examples = options.echo || generated.join("src/examples.rs").is_file();
    let project = Project {
        overlay: options.overlay.clone(),
        config: options.config.clone(),
        ref_root: options.ref_root.clone(),
        tolerant: options.tolerant,
        existing: if options.overwrite { Existing::Overwrite } else { Existing::Keep },
        package: Package { name: "generated".to_owned(), runtime: Runtime::Embedded, examples: has_examples },
        ..Project::new(spec, generated, Runtime::Embedded)
    };
    let output = contract::generate(&project)?;
    let stubs = if has_examples { Stubs::Examples } else { Stubs::NotImplemented };
    let room = scaffold::room(dir, stubs);
    // Whether handlers can be read is known before anything is written.
    let survey = scaffold::survey(&room, &output)?;
    let mut scaffold = scaffold::plan(&room, &output, &survey)?;
    scaffold.edits.extend(scaffold::beginning(dir, &output, stubs));
    scaffold.edits.sort_by(|a, b| a.path.cmp(&b.path));
    let plan = write::plan(&project.out, &output, project.existing)?;
    write::apply_after(&plan, &tell_waiting)?;
    tell_losses(&plan);
    scaffold::apply(&scaffold, dir)?;

    let mut out = anstream::stdout().lock();
    let api = &output.api;
    let name = plain(&format!("{} {}", api.title, api.version));
    writeln!(out, "{STRONG}{name}{STRONG:#}: {}, from {}", some(api.operations.len(), "operation"), spec.display())?;
    let generated = folder(plan.dir());
    match plan.changes().len() {
        _ if !is_there => writeln!(out, "{ADDED}+{ADDED:#} {generated}")?,
        0 => writeln!(out, "  {generated}: nothing changed")?,
        files => writeln!(out, "{ADDED}~{ADDED:#} {generated}: {}", some(files, "file"))?,
    }
    tell_edits(&scaffold, &mut out)?;
    tell_obsolete(&survey);
    let until = if has_examples { "answers with an example" } else { "answers 501" };
    match scaffold.stubs.len() {
        0 => writeln!(out, "Each of {} has a handler.", some(survey.len(), "operation"))?,
        written => writeln!(out, "{} written; each {until} until it is more.", some(written, "stub"))?,
    }
    let command = format!("cargo run --manifest-path {}", paths::quoted(&paths::slashed(&dir.join("Cargo.toml"))));
    writeln!(out, "Next: {STRONG}{command}{STRONG:#}")?;
    Ok(())
}

/// What shows that a folder is somebody else's.
fn foreign(dir: &Path) -> Option<PathBuf> {
    let mut paths = ["Cargo.toml", "handlers", "generated"].into_iter().map(|name| dir.join(name));
    paths.find(|path| path.exists() && !(path.ends_with("generated") && has_only_drafts(path)))
}

/// Whether a folder is as a run leaves it that was ended before it had written its manifest.
fn has_only_drafts(folder: &Path) -> bool {
    let start = format!(".{}.", write::MANIFEST);
    let is_draft = |name: &str| name.starts_with(&start) && name.ends_with(".draft");
    let Ok(mut entries) = std::fs::read_dir(folder) else { return false };
    entries.all(|entry| entry.is_ok_and(|entry| entry.file_name().to_str().is_some_and(is_draft)))
}
