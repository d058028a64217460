//! `cargo xtask metrics`: what the generator's output costs, in counts that a change can be held to, and in times.

use std::{
    collections::BTreeMap,
    fs, io,
    io::{IsTerminal as _, Write as _},
    path::{Path, PathBuf},
    process::Command,
    time::Instant,
};

use clap::Args;
use codegen::Output;
use serde::{Deserialize, Serialize};

use crate::{
    contract, serve,
    trouble::{ERROR, Trouble, WARNING},
    workspace::Workspace,
};

/// Print what the generated crate and the server cost, as JSON: lines, types, sizes, times.
///
/// The counts are the same on every machine, and --check compares them with tests/metrics.json; times are for people.
/// The size of the server is that of a dev build without incremental compilation, and is compared where the compiler is
/// the one of the file.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Options {
    /// For CI: exit code 1 where a count has grown by more than 2 %
    #[arg(long, conflicts_with = "write")]
    check: bool,

    /// Write the counts of today into the file, once a growth is meant
    #[arg(long)]
    write: bool,

    /// Only what needs no build: neither the size of the server nor the time to build
    #[arg(long)]
    skip_builds: bool,

    /// The file of the counts that were
    #[arg(long, value_name = "FILE")]
    baseline: Option<PathBuf>,
}

const EXAMPLES: &str = "\
Examples:
  cargo xtask metrics                    all numbers; builds the server and the generated crate
  cargo xtask metrics --skip-builds      those of the generator
  cargo xtask metrics --check            whether a count has grown by more than 2 %
  cargo xtask metrics --write            it has, and that is meant";

/// By so much a count may grow unnoticed.
const GROWTH: f64 = 0.02;

/// The count that depends on the compiler.
const SERVER: &str = "server_bytes";

/// What is compared.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Baseline {
    /// What `rustc --version` says.
    rustc: String,
    counts: BTreeMap<String, u64>,
}

/// What is printed.
#[derive(Debug, Serialize)]
struct Metrics<'a> {
    #[serde(flatten)]
    baseline: &'a Baseline,
    seconds: &'a BTreeMap<&'static str, f64>,
}

/// Counts, and compares or writes.
pub(crate) fn run(options: &Options) -> Result<(), Trouble> {
    let workspace = Workspace::find()?;
    let path = options.baseline.clone().unwrap_or_else(|| workspace.place("tests/metrics.json"));
    let begin = Instant::now();
    let output = contract::generate(&workspace.project(false))?;
    let mut seconds = BTreeMap::from([("generate", begin.elapsed().as_secs_f64())]);
    let mut today = Baseline { rustc: rustc()?, counts: counts(&output) };
    if !options.skip_builds {
        today.counts.insert(SERVER.to_owned(), server(&workspace)?);
    }
    if options.check {
        return compare(&read(&path)?, &today, &path);
    }
    if options.write {
        let text = serde_json::to_string_pretty(&today).map_err(io::Error::from)?;
        return Ok(codegen::write::replace(&path, &format!("{text}\n"))?);
    }
    if !options.skip_builds {
        seconds.insert("build_generated", build_generated(&workspace)?);
    }
    let metrics = Metrics { baseline: &today, seconds: &seconds };
    let text = serde_json::to_string_pretty(&metrics).map_err(io::Error::from)?;
    Ok(writeln!(anstream::stdout(), "{text}")?)
}

/// What the generated crate is made of.
fn counts(output: &Output) -> BTreeMap<String, u64> {
    let sources = output.files.iter().filter(|file| file.path.ends_with(".rs"));
    let (mut lines, mut bytes, mut types, mut aliases) = (0, 0, 0, 0);
    for file in sources {
        bytes += file.contents.len() as u64;
        for line in file.contents.lines() {
            lines += 1;
            types += u64::from(line.starts_with("pub struct ") || line.starts_with("pub enum "));
            aliases += u64::from(line.starts_with("pub type "));
        }
    }
    let operations = output.api.operations.len() as u64;
    [("operations", operations), ("lines", lines), ("bytes", bytes), ("types", types), ("aliases", aliases)]
        .map(|(name, count)| (name.to_owned(), count))
        .into()
}

/// A command of cargo that is seen on a terminal only.
fn cargo(workspace: &Workspace, subcommand: &str) -> Command {
    let mut command = Command::new("cargo");
    command.arg(subcommand).arg("--manifest-path").arg(workspace.place("Cargo.toml"));
    if !io::stderr().is_terminal() {
        command.arg("--quiet");
    }
    // Pieces that are compiled by themselves would be counted in another size, and timed for another purpose.
    command.env("CARGO_INCREMENTAL", "0");
    serve::forget_package(&mut command);
    command
}

fn succeed(mut command: Command) -> Result<(), Trouble> {
    let start = |source| Trouble::Start { program: "cargo".to_owned(), source };
    if command.status().map_err(start)?.success() {
        Ok(())
    } else {
        Err(Trouble::Usage("the project does not build: see above".to_owned()))
    }
}

/// The octets of the server's program, in a dev build.
fn server(workspace: &Workspace) -> Result<u64, Trouble> {
    let mut build = cargo(workspace, "build");
    build.args(["--package", "handlers", "--bin", "socialhub"]);
    succeed(build)?;
    let path = workspace.target().join("debug").join(format!("socialhub{}", std::env::consts::EXE_SUFFIX));
    let data = fs::metadata(&path).map_err(|source| Trouble::Read { path, source })?;
    Ok(data.len())
}

/// Seconds of a clean dev build of the generated crate alone, after what it depends on. In a folder of its own: nothing
/// else has to be built again for it.
fn build_generated(workspace: &Workspace) -> Result<f64, Trouble> {
    let target = workspace.target().join("metrics");
    let command = |subcommand| {
        let mut command = cargo(workspace, subcommand);
        command.args(["--package", "generated"]).env("CARGO_TARGET_DIR", &target);
        command
    };
    succeed(command("build"))?;
    succeed(command("clean"))?;
    let begin = Instant::now();
    succeed(command("build"))?;
    Ok(begin.elapsed().as_secs_f64())
}

fn rustc() -> Result<String, Trouble> {
    let output = Command::new("rustc").arg("--version").output();
    let output = output.map_err(|source| Trouble::Start { program: "rustc".to_owned(), source })?;
    Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

fn read(path: &Path) -> Result<Baseline, Trouble> {
    let text = codegen::files::text(path)?.text;
    serde_json::from_str(&text).map_err(|error| {
        Trouble::Usage(format!("{}: {error}; write it anew: cargo xtask metrics --write", path.display()))
    })
}

/// Tells which counts have grown too much.
fn compare(before: &Baseline, today: &Baseline, path: &Path) -> Result<(), Trouble> {
    let mut out = anstream::stdout();
    let mut is_grown = false;
    for (name, count) in &today.counts {
        let Some(old) = before.counts.get(name) else {
            return Err(Trouble::Usage(format!("{} has no `{name}`: cargo xtask metrics --write", path.display())));
        };
        if name == SERVER && before.rustc != today.rustc {
            writeln!(out, "{name:<14}{count:>12}  not compared: {} instead of {}", today.rustc, before.rustc)?;
            continue;
        }
        let growth = (*count as f64 - *old as f64) / (*old).max(1) as f64;
        let (style, verdict) = match growth {
            growth if growth > GROWTH => (ERROR, "  grown by more than 2 %"),
            growth if growth < -GROWTH => (WARNING, "  shrunk: hold it there with cargo xtask metrics --write"),
            _ => (anstyle::Style::new(), ""),
        };
        is_grown |= growth > GROWTH;
        writeln!(out, "{style}{name:<14}{count:>12}  {:+.2} %{verdict}{style:#}", growth * 100.0)?;
    }
    if is_grown {
        writeln!(out, "If that is meant: cargo xtask metrics --write, and say why in the commit")?;
        return Err(Trouble::Differs);
    }
    Ok(())
}
