//! The program that is tried, started within limits of memory and time.

use std::{
    fs::{self, File},
    io,
    os::unix::process::ExitStatusExt as _,
    path::{Path, PathBuf},
    process::{Command, ExitStatus, Stdio},
};

use wait4::Wait4 as _;

/// Address space of a command, in bytes.
const MEMORY: u64 = 2 << 30;

/// Time on the clock after which a command is ended, in seconds: it waits for something.
const CLOCK: u64 = 120;

/// A program and the folder of the documents.
pub(crate) struct Program {
    file: PathBuf,
    folder: PathBuf,
    /// Processor time of a command. Time on the clock would depend on what else the machine does.
    seconds: u64,
}

/// What a command did.
pub(crate) struct Outcome {
    /// How it ended.
    pub(crate) status: ExitStatus,
    /// Processor time.
    pub(crate) seconds: f64,
    /// Most memory at once.
    pub(crate) megabytes: f64,
    /// Bytes on both outputs.
    pub(crate) printed: u64,
    /// The beginning and the end of the standard error.
    pub(crate) errors: String,
    /// The beginning of the standard output.
    pub(crate) output: String,
}

impl Outcome {
    /// The exit code, or the signal.
    pub(crate) fn exit_text(&self) -> String {
        match (self.status.code(), self.status.signal()) {
            (Some(code), _) => code.to_string(),
            (None, signal) => format!("s{}", signal.unwrap_or_default()),
        }
    }
}

impl Program {
    pub(crate) fn new(file: &Path, folder: &Path, seconds: u64) -> Self {
        Self { file: file.to_path_buf(), folder: folder.to_path_buf(), seconds }
    }

    pub(crate) fn folder(&self) -> &Path {
        &self.folder
    }

    /// Runs a command on the document in a folder.
    pub(crate) fn run(&self, command: &str, place: &Path) -> io::Result<Outcome> {
        let out = place.join(command);
        if out.exists() {
            fs::remove_dir_all(&out)?;
        }
        fs::create_dir_all(&out)?;
        let spec = if place.join("spec.json").exists() { "spec.json" } else { "spec.yaml" };
        let neighbour = spec.replace("spec", "neighbour");
        let words: &[&str] = match command {
            "codegen" => &["codegen", "--spec", spec, "--out", "codegen/api"],
            "lint" => &["lint", "--spec", spec],
            "lint-sarif" => &["lint", "--spec", spec, "--format", "sarif"],
            "diff" => &["diff", &neighbour, spec],
            "scaffold-echo" => &["scaffold", "--spec", spec, "--out", "scaffold-echo/service", "--echo"],
            _ => &["lint", "--spec", spec, "--overlay", "overlay.yaml"],
        };
        let (errors, output) = (out.join("stderr"), out.join("stdout"));
        let mut child = Command::new("timeout")
            .args(["--signal=KILL", &CLOCK.to_string(), "prlimit"])
            .arg(format!("--as={MEMORY}"))
            .arg(format!("--cpu={}", self.seconds))
            .arg("--core=0")
            .arg(&self.file)
            .args(words)
            .current_dir(place)
            .env("NO_COLOR", "1")
            .env_remove("RUST_BACKTRACE")
            .stdin(Stdio::null())
            .stdout(File::create(&output)?)
            .stderr(File::create(&errors)?)
            .spawn()?;
        let usage = child.wait4()?;
        let time = usage.rusage.utime + usage.rusage.stime;
        Ok(Outcome {
            status: usage.status,
            seconds: time.as_secs_f64(),
            megabytes: usage.rusage.maxrss as f64 / 1e6,
            printed: fs::metadata(&output)?.len() + fs::metadata(&errors)?.len(),
            errors: ends(&errors)?,
            output: ends(&output)?,
        })
    }
}

/// The beginning and the end of a file.
fn ends(file: &Path) -> io::Result<String> {
    const PART: usize = 100_000;
    let bytes = fs::read(file)?;
    let first = bytes.get(..PART).unwrap_or(&bytes);
    let last = bytes.len().checked_sub(PART).map(|start| start.max(PART)).and_then(|start| bytes.get(start..));
    Ok(format!("{}\n{}", String::from_utf8_lossy(first), String::from_utf8_lossy(last.unwrap_or_default())))
}
