//! The crate that openapi-generator 7.26 (rust-server, server feature only) makes of the contract, and ours: each alone, clean,
//! with the same profile, in turns.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::{fs, io};

use measure::process::{self, Cost};
use measure::rounds::quantile;
use measure::{Budget, Suite, report};

use crate::cargo;

/// How often each is built.
const ROUNDS: usize = 3;

/// A crate in a folder of its own.
struct Peer {
    folder: PathBuf,
    package: &'static str,
    flags: &'static [&'static str],
}

impl Peer {
    /// A command of cargo for this crate alone, opt 0 and debug 2 as cargo has it by default.
    fn cargo(&self, subcommand: &str) -> Command {
        let mut command = cargo(&self.folder);
        command.arg(subcommand).arg("--quiet").env("CARGO_TARGET_DIR", self.folder.with_extension("target"));
        command.env("CARGO_INCREMENTAL", "0");
        command
    }

    /// Builds it clean, after what it depends on.
    fn build(&self, profile: &[&str]) -> io::Result<Cost> {
        let build = || process::run(self.cargo("build").arg("--lib").args(self.flags).args(profile));
        build()?;
        process::run(self.cargo("clean").args(["--package", self.package]).args(profile))?;
        build()
    }
}

fn said(command: &mut Command, what: &str) {
    let output = command.stdin(Stdio::null()).output().unwrap_or_else(|error| panic!("{what}: {error}"));
    assert!(output.status.success(), "{what}:\n{}", String::from_utf8_lossy(&output.stderr));
}

/// Has the other generator write its crate, once.
fn theirs(folder: &Path) -> Peer {
    let peer = Peer {
        folder: folder.join("rust-server"),
        package: "openapi_client",
        flags: &["--no-default-features", "--features", "server"],
    };
    if !peer.folder.exists() {
        let venv = folder.join("venv");
        said(Command::new("python3").args(["-m", "venv"]).arg(&venv), "python3 -m venv");
        let pip = ["install", "--quiet", "--disable-pip-version-check", "openapi-generator-cli==7.26.0"];
        said(Command::new(venv.join("bin/pip")).args(pip), "pip install openapi-generator-cli");
        let mut generate = Command::new(venv.join("bin/openapi-generator-cli"));
        generate.args(["generate", "-g", "rust-server", "--skip-validate-spec", "-i"]);
        said(
            generate.arg(process::root().join("spec/socialhub.yaml")).arg("-o").arg(&peer.folder),
            "openapi-generator",
        );
        // It stands in a folder of this project, of which it is no part.
        let manifest = peer.folder.join("Cargo.toml");
        let text = fs::read_to_string(&manifest).unwrap();
        fs::write(manifest, text + "\n[workspace]\n").unwrap();
    }
    peer
}

/// Has ours written, as a crate that builds by itself.
fn ours(folder: &Path) -> Peer {
    let peer = Peer { folder: folder.join("ours"), package: "ours", flags: &[] };
    let mut generate = cargo(&process::root());
    generate.args(["xtask", "codegen", "--spec", "spec/socialhub.yaml", "--overlay", "spec/overlay.yaml"]);
    said(generate.args(["--config", "spec/codegen.toml", "--out"]).arg(&peer.folder), "cargo xtask codegen");
    peer
}

/// Whether there is what the other generator needs.
fn missing() -> Option<&'static str> {
    let is_there = |program: &str, argument: &str| {
        let mut command = Command::new(program);
        command.arg(argument).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        command.status().is_ok_and(|status| status.success())
    };
    match (is_there("java", "-version"), is_there("python3", "--version")) {
        (true, true) => None,
        (false, _) => Some("Java (apt-get install default-jre-headless)"),
        (_, false) => Some("Python (apt-get install python3-venv)"),
    }
}

/// Compares clean builds.
pub(crate) fn compare(suite: &mut Suite) {
    if let Some(missing) = missing() {
        println!("left out: the other generator's crate, which needs {missing}");
        return;
    }
    let folder = report::folder().unwrap().join("peer");
    fs::create_dir_all(&folder).unwrap();
    let (ours, theirs) = (ours(&folder), theirs(&folder));
    let mut values: [Vec<f64>; 6] = Default::default();
    for round in 0..ROUNDS {
        let (our, their) = (ours.build(&[]).unwrap(), theirs.build(&[]).unwrap());
        println!("clean dev build {}: ours {our:.1?}, rust-server {their:.1?}", round + 1);
        let of_round = [
            our.seconds,
            their.seconds,
            our.seconds / their.seconds,
            our.mebibytes,
            their.mebibytes,
            our.mebibytes / their.mebibytes,
        ];
        values.iter_mut().zip(of_round).for_each(|(values, value)| values.push(value));
    }
    let names = [
        ("time", "s", Budget::Told),
        ("rust-server's time", "s", Budget::Told),
        ("time against rust-server's", "x", Budget::AtMost(0.5)),
        ("memory of rustc", "MiB", Budget::Told),
        ("rust-server's memory of rustc", "MiB", Budget::Told),
        ("memory against rust-server's", "x", Budget::AtMost(0.5)),
    ];
    for ((what, unit, budget), mut values) in names.into_iter().zip(values) {
        suite.single(format!("clean dev build: {what}"), quantile(&mut values, 0.5), unit, budget);
    }
    let release = ours.build(&["--release"]).unwrap();
    suite.single("clean release build: time", release.seconds, "s", Budget::Told);
    suite.single("clean release build: memory of rustc", release.mebibytes, "MiB", Budget::Told);
}
