//! `cargo xtask codegen`: from a contract to a crate.

use std::{
    path::{Path, PathBuf},
    time::Instant,
};

use clap::Args;
use codegen::{
    Package, Project, Runtime,
    scaffold::{self, State},
    write::{self, Existing, Plan},
};

use crate::{
    check, contract, crate_name,
    lint::{self, Format},
    paths,
    screen::{self, plain},
    trouble::{Trouble, WARNING},
    watch,
    workspace::Workspace,
};

/// Turn a contract into a crate.
///
/// Without options it is the contract of this project: spec/socialhub.yaml, spec/overlay.yaml and spec/codegen.toml
/// become generated/. With --spec it is any other; this project's overlay and options are not used for it.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Options {
    /// Write nothing; show the difference and exit with 1 if there is one
    #[arg(long)]
    check: bool,
    /// Generate, and again after every change of the contract, until Ctrl-C
    #[arg(long, conflicts_with_all = ["check", "format"])]
    watch: bool,
    /// Another contract: a Swagger 2.0 document, YAML or JSON
    #[arg(long, value_name = "FILE", requires = "out")]
    spec: Option<PathBuf>,
    /// An OpenAPI Overlay 1.0 document that is applied to it first
    #[arg(long, value_name = "FILE", requires = "spec")]
    overlay: Option<PathBuf>,
    /// Options of the generator, as in spec/codegen.toml
    #[arg(long, value_name = "FILE", requires = "spec")]
    config: Option<PathBuf>,
    /// Folder of the crate; files that the generator did not write stay untouched
    #[arg(long, value_name = "DIR", requires = "spec")]
    out: Option<PathBuf>,
    /// Name of the crate [default: that of the folder]
    #[arg(long, value_name = "CRATE", requires = "spec")]
    name: Option<String>,
    /// Folder of the crate codegen-runtime, to depend on it instead of copying it into the crate; a relative one
    /// becomes relative to DIR
    #[arg(long, value_name = "PATH", requires = "spec")]
    runtime: Option<PathBuf>,
    /// Folder below which files are that the contract may refer to [default: `ref-root` of the options, or the contract's
    /// own folder]
    #[arg(long, value_name = "DIR")]
    ref_root: Option<PathBuf>,
    /// Replace files that are in the way: edited by hand, or not of the generator; with a manifest that cannot be read, too
    #[arg(long, conflicts_with = "check")]
    overwrite: bool,
    /// Take what can be guessed as a warning: duplicate keys, paths that cannot be told apart, parameters that do not
    /// match their path, references to nothing
    #[arg(long)]
    tolerant: bool,
    /// How diagnostics are written: those for machines go to stdout, in place of everything else
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

const EXAMPLES: &str = "\
Examples:
  cargo xtask codegen
  cargo xtask codegen --check
  cargo xtask codegen --watch
  cargo xtask codegen --check --format github
  cargo xtask codegen --spec petstore.json --out petstore-api && cd petstore-api && cargo check
  cargo xtask codegen --spec api.yaml --overlay ours.yaml --out crates/api --runtime codegen/runtime";

/// Generates.
pub(crate) fn run(options: &Options) -> Result<(), Trouble> {
    let workspace = if options.spec.is_none() { Some(Workspace::find()?) } else { None };
    let mut project = match (&options.spec, &workspace) {
        (Some(spec), _) => other(options, spec)?,
        (None, Some(workspace)) => workspace.project(options.tolerant),
        (None, None) => return Err(Trouble::NoWorkspace),
    };
    project.ref_root.clone_from(&options.ref_root);
    if options.overwrite {
        project.existing = Existing::Overwrite;
    }
    let command = command(options);
    let mode = if options.check { Mode::Check(&command) } else { Mode::Write };
    match options.format {
        _ if options.watch => watch::run(&project, workspace.as_ref()),
        Format::Text => generate(&project, workspace.as_ref(), mode, &|_| {}),
        format => for_machines(&project, mode, format),
    }
}

/// What happens to what was generated.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mode<'a> {
    /// It is written, and the screen tells.
    Write,
    /// It is written, and the screen tells where something changed.
    Refresh,
    /// It is compared; this command repairs a difference.
    Check(&'a str),
}

/// Brings the project's own crate up to date.
pub(crate) fn refresh(workspace: &Workspace) -> Result<(), Trouble> {
    generate(&workspace.project(false), Some(workspace), Mode::Refresh, &|_| {})
}

/// Generates once, and tells. `note` learns of each file that the contract refers to.
pub(crate) fn generate(
    project: &Project,
    workspace: Option<&Workspace>,
    mode: Mode<'_>,
    note: &dyn Fn(&Path),
) -> Result<(), Trouble> {
    let start = Instant::now();
    let output = contract::generate_noting(project, note)?;
    if let Mode::Check(command) = mode {
        return check::tell(&write::compare(&project.out, &output)?, command, start.elapsed());
    }
    let plan = write::plan(&project.out, &output, project.existing)?;
    match mode {
        Mode::Refresh if plan.is_empty() => return check::fine(&plan, start.elapsed()),
        Mode::Refresh | Mode::Write | Mode::Check(_) => {}
    }
    write::apply_after(&plan, &tell_waiting)?;
    tell_losses(&plan);
    let missing = workspace.map(|workspace| {
        let survey = scaffold::survey(&workspace.handlers(), &output)?;
        Ok(survey.in_state(State::Missing).count())
    });
    screen::show(&screen::Screen { project, output: &output, plan: &plan, missing, time: start.elapsed() })
}

/// Says why nothing happens.
pub(crate) fn tell_waiting(folder: &Path) {
    anstream::eprintln!("waiting for another run that writes to {}", plain(&folder.display().to_string()));
}

/// Names files that were not as the generator had written them: those that it has replaced, and those that it has left.
pub(crate) fn tell_losses(plan: &Plan) {
    let path = |path: &str| plain(&plan.dir().join(path).display().to_string());
    for change in plan.changes().iter().filter(|change| change.edited) {
        let path = path(&change.path);
        anstream::eprintln!("{WARNING}warning{WARNING:#}: {path} was not as generated; what it had is gone");
    }
    for kept in plan.kept() {
        let path = path(kept);
        anstream::eprintln!(
            "{WARNING}warning{WARNING:#}: {path} is not generated any more, but it is not as it was generated, so it stays"
        );
    }
}

/// The same with diagnostics alone as the answer; what differs is told by the exit code.
fn for_machines(project: &Project, mode: Mode<'_>, format: Format) -> Result<(), Trouble> {
    let (reading, output) = project.generate()?;
    lint::tell("codegen", &reading.diagnostics, &reading.sources, format)?;
    let output = output.ok_or_else(|| Trouble::Contract(contract::counted(&reading.diagnostics)))?;
    match mode {
        Mode::Check(_) if write::compare(&project.out, &output)?.is_empty() => Ok(()),
        Mode::Check(_) => Err(Trouble::Differs),
        Mode::Refresh | Mode::Write => {
            let plan = write::plan(&project.out, &output, project.existing)?;
            Ok(write::apply_after(&plan, &tell_waiting)?)
        }
    }
}

/// A contract that is not the project's.
fn other(options: &Options, spec: &Path) -> Result<Project, Trouble> {
    // clap sees to it that both come together.
    let out = options.out.clone().ok_or_else(|| Trouble::Usage("--spec needs --out".to_owned()))?;
    let folder = paths::resolve(&out);
    let name = options.name.clone().unwrap_or_else(|| crate_name::from_folder(&folder));
    if let Some(reason) = crate_name::refusal(&name) {
        return Err(Trouble::Usage(format!("`{name}` cannot be the name of a crate: {reason}")));
    }
    let runtime = match &options.runtime {
        None => Runtime::Embedded,
        Some(path) if !path.join("Cargo.toml").is_file() => {
            let message = format!("{} has no Cargo.toml; --runtime is the folder of codegen-runtime", path.display());
            return Err(Trouble::Usage(message));
        }
        Some(path) if path.is_absolute() => Runtime::Path(paths::slashed(path)),
        Some(path) => {
            let target = paths::resolve(path);
            let way = paths::relative(&folder, &target).unwrap_or(target);
            Runtime::Path(paths::slashed(&way))
        }
    };
    Ok(Project {
        overlay: options.overlay.clone(),
        config: options.config.clone(),
        tolerant: options.tolerant,
        package: Package { name, runtime, examples: false },
        ..Project::new(spec, out, Runtime::Embedded)
    })
}

/// The command line without `--check`.
fn command(options: &Options) -> String {
    let mut words = vec!["cargo xtask codegen".to_owned()];
    let paths = [
        ("--spec", &options.spec),
        ("--overlay", &options.overlay),
        ("--config", &options.config),
        ("--ref-root", &options.ref_root),
        ("--out", &options.out),
        ("--runtime", &options.runtime),
    ];
    let paths = paths.into_iter().filter_map(|(option, path)| Some((option, path.as_ref()?.display().to_string())));
    for (option, value) in paths.chain(options.name.iter().map(|name| ("--name", name.clone()))) {
        words.push(option.to_owned());
        words.push(paths::quoted(&value));
    }
    if options.tolerant {
        words.push("--tolerant".to_owned());
    }
    words.join(" ")
}
