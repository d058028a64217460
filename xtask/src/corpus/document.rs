//! One document in a process of its own, so that nothing that becomes of it stops the others.

use std::{
    collections::BTreeSet,
    env, fs,
    path::{Path, PathBuf},
    process::{Command, ExitStatus, Stdio},
    sync::atomic::{AtomicUsize, Ordering},
    thread,
    time::{Duration, Instant},
};

use clap::Args;
use codegen::{Output, Package, Project, Reading, Runtime, write};
use openapiv2::{Diagnostic, Severity};
use serde::{Deserialize, Serialize};

use super::folder::Document;
use crate::trouble::Trouble;

/// How long a document may take.
const TIME: Duration = Duration::from_secs(60);
/// How much memory it may take, in KiB.
const MEMORY: u64 = 4 * 1024 * 1024;

/// What the process of one document is told. It is no command for people.
#[derive(Debug, Args)]
pub(crate) struct Options {
    document: PathBuf,
    #[arg(long)]
    out: PathBuf,
    #[arg(long)]
    name: String,
    #[arg(long)]
    report: PathBuf,
    #[arg(long)]
    ref_root: PathBuf,
    #[arg(long)]
    tolerant: bool,
}

/// What became of a document.
#[derive(Debug, Clone)]
pub(super) enum Outcome {
    /// A crate.
    Generated(Generated),
    /// Errors, the first of each kind.
    Refused(Vec<Fault>),
    /// The process ended in another way than it should.
    Broken(String),
}

/// A crate, in numbers.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Generated {
    /// Where it is.
    pub(super) folder: PathBuf,
    pub(super) operations: usize,
    pub(super) types: usize,
    pub(super) lines: usize,
    /// Of the whole process, in milliseconds.
    pub(super) milliseconds: u64,
    /// Most memory of the process at once, where the system tells.
    pub(super) peak_kib: Option<u64>,
    /// Warnings, the first of each kind.
    pub(super) warnings: Vec<Fault>,
}

/// An error or a warning of a document.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Fault {
    pub(super) code: String,
    pub(super) message: String,
    /// Line in the document.
    pub(super) line: usize,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Report {
    Generated(Generated),
    Refused(Vec<Fault>),
}

/// Generates one document and writes a report.
pub(crate) fn run(options: &Options) -> Result<(), Trouble> {
    let start = Instant::now();
    let project = Project {
        ref_root: Some(options.ref_root.clone()),
        tolerant: options.tolerant,
        package: Package { name: options.name.clone(), runtime: Runtime::Workspace, examples: false },
        ..Project::new(&options.document, &options.out, Runtime::Workspace)
    };
    let (reading, output) = project.generate()?;
    let report = match output {
        Some(output) => {
            write::apply(&write::plan(&project.out, &output, project.existing)?)?;
            Report::Generated(Generated {
                warnings: faults(&reading, Severity::Warning),
                ..numbers(&output, &project.out, start)
            })
        }
        None => Report::Refused(faults(&reading, Severity::Error)),
    };
    let json = serde_json::to_vec(&report).map_err(std::io::Error::from)?;
    Ok(fs::write(&options.report, json)?)
}

fn numbers(output: &Output, folder: &Path, start: Instant) -> Generated {
    let rust = output.files.iter().filter(|file| file.path.ends_with(".rs"));
    Generated {
        folder: folder.to_path_buf(),
        operations: output.api.operations.len(),
        types: output.api.types.len(),
        lines: rust.map(|file| file.contents.lines().count()).sum(),
        milliseconds: u64::try_from(start.elapsed().as_millis()).unwrap_or(u64::MAX),
        peak_kib: peak_kib(),
        warnings: Vec::new(),
    }
}

/// The first of each kind.
fn faults(reading: &Reading, severity: Severity) -> Vec<Fault> {
    let mut told = BTreeSet::new();
    let found = reading.diagnostics.iter().filter(|found| found.severity == severity && told.insert(found.code));
    let fault = |found: &Diagnostic| Fault {
        code: found.code.to_owned(),
        message: found.message.chars().take(200).collect(),
        line: found.labels.first().map_or(0, |label| reading.sources.position(label.span).line),
    };
    found.map(fault).collect()
}

/// What Linux knows of this process.
fn peak_kib() -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.trim().trim_end_matches("kB").trim().parse().ok()
}

/// Generates all documents below `crates`, so many at a time: without and with `--tolerant`.
pub(super) fn generate_all(
    documents: &[Document],
    root: &Path,
    crates: &Path,
    jobs: usize,
) -> Result<Vec<(Outcome, Outcome)>, Trouble> {
    let next = AtomicUsize::new(0);
    let worker = || {
        let mut done = Vec::new();
        loop {
            let index = next.fetch_add(1, Ordering::Relaxed);
            let Some(document) = documents.get(index) else { return Ok(done) };
            let strict = generate(document, root, crates, index, false)?;
            let tolerant = generate(document, root, crates, index, true)?;
            done.push((index, (strict, tolerant)));
        }
    };
    let mut all = thread::scope(|scope| -> Result<Vec<_>, Trouble> {
        let workers: Vec<_> = (0..jobs).map(|_| scope.spawn(worker)).collect();
        let mut all = Vec::new();
        for worker in workers {
            let done: Result<Vec<_>, Trouble> = worker.join().unwrap_or_else(|_| Ok(Vec::new()));
            all.extend(done?);
        }
        Ok(all)
    })?;
    all.sort_by_key(|(index, _)| *index);
    Ok(all.into_iter().map(|(_, outcomes)| outcomes).collect())
}

fn generate(document: &Document, root: &Path, crates: &Path, index: usize, tolerant: bool) -> Result<Outcome, Trouble> {
    let name = format!("document-{index}{}", if tolerant { "-tolerant" } else { "" });
    let report = crates.join(format!("{name}.json"));
    let log = crates.join(format!("{name}.log"));
    let mut command = limited(&env::current_exe()?);
    command.arg("corpus-document").arg(&document.path).arg("--out").arg(crates.join(&name));
    command.arg("--name").arg(&name).arg("--report").arg(&report);
    command.arg("--ref-root").arg(root).args(tolerant.then_some("--tolerant"));
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(fs::File::create(&log)?);
    let Some(status) = within(&mut command, TIME)? else {
        return Ok(Outcome::Broken(format!("no end within {} s", TIME.as_secs())));
    };
    let read = fs::read(&report).ok().and_then(|bytes| serde_json::from_slice(&bytes).ok());
    Ok(match read.filter(|_| status.success()) {
        Some(Report::Generated(generated)) => Outcome::Generated(generated),
        Some(Report::Refused(faults)) => Outcome::Refused(faults),
        None => {
            let log = fs::read_to_string(&log).unwrap_or_default();
            let said = log.lines().find(|line| !line.trim().is_empty()).unwrap_or("nothing was said");
            Outcome::Broken(format!("{status}: {}", said.chars().take(200).collect::<String>()))
        }
    })
}

/// A command whose process has a limit of memory where the system has a shell that sets one.
fn limited(program: &Path) -> Command {
    if cfg!(unix) {
        let mut command = Command::new("sh");
        // A limit that is lower already cannot be raised, and stays.
        let limit = format!("[ \"$(ulimit -v)\" -le {MEMORY} ] 2>/dev/null || ulimit -v {MEMORY}");
        command.arg("-c").arg(format!("{{ {limit}; }} && exec \"$0\" \"$@\"")).arg(program);
        command
    } else {
        Command::new(program)
    }
}

/// Runs a process to its end; `None` where it did not come in time.
fn within(command: &mut Command, time: Duration) -> Result<Option<ExitStatus>, Trouble> {
    let start = Instant::now();
    let mut child = command
        .spawn()
        .map_err(|source| Trouble::Start { program: command.get_program().to_string_lossy().into_owned(), source })?;
    loop {
        if let Some(status) = child.try_wait()? {
            return Ok(Some(status));
        }
        if start.elapsed() > time {
            child.kill()?;
            child.wait()?;
            return Ok(None);
        }
        thread::sleep(Duration::from_millis(5));
    }
}
