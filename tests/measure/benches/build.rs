//! What building costs: the generated crate against the one that openapi-generator makes of the same contract, a rebuild
//! after one line in a handler and after an unchanged generation; sizes, and the time to the first answer.
//! `cargo bench -p measure --bench build`; `-- --skip-peer` leaves the other generator out
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a measurement that fails shall stop")]

mod peer;

use std::io::{self, BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};
use std::time::{Duration, Instant};
use std::{env, fs};

use measure::process::{self, Cost};
use measure::rounds::quantile;
use measure::{Budget, Suite, load, report};

/// The handler that is edited, and a line of it which another one is written behind.
const HANDLER: &str = "handlers/src/api/contacts.rs";
const LINE: &str = "let page = Page::new(request.offset, request.count)?;";

/// How `cargo xtask serve` has the server built.
const SHARED: &[&str] = &["--features", "shared"];

/// A command of cargo, as a user types it: without what cargo has told this program.
pub(crate) fn cargo(folder: &Path) -> Command {
    let mut command = Command::new("cargo");
    for (name, _) in env::vars_os() {
        let name = name.to_string_lossy();
        let of_this_build =
            ["CARGO_PKG_", "CARGO_MANIFEST_", "CARGO_PROFILE_", "CARGO_TARGET_DIR", "CARGO_INCREMENTAL"];
        if of_this_build.iter().any(|start| name.starts_with(start)) {
            command.env_remove(&*name);
        }
    }
    command.current_dir(folder);
    command
}

/// A copy of the project, which is built in a folder of its own and may be edited.
struct Copy {
    folder: PathBuf,
}

impl Copy {
    fn make() -> io::Result<Self> {
        let copy = Self { folder: report::folder()?.join("copy") };
        let listed = Command::new("git").args(["ls-files", "-z"]).current_dir(process::root()).output()?;
        for name in String::from_utf8_lossy(&listed.stdout).split_terminator('\0') {
            let (from, to) = (process::root().join(name), copy.folder.join(name));
            // What has not changed keeps its date, so that it is not built again.
            let text = match fs::read(&from) {
                Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
                text => text?,
            };
            if fs::read(&to).is_ok_and(|there| there == text) {
                continue;
            }
            fs::create_dir_all(to.parent().unwrap())?;
            fs::copy(&from, &to)?;
        }
        Ok(copy)
    }

    /// Builds the server, and gives what cargo says of it.
    fn build(&self, flags: &[&str]) -> io::Result<(Duration, String)> {
        let start = Instant::now();
        let output = cargo(&self.folder).args(["build", "--offline", "--package", "handlers"]).args(flags).output()?;
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(output.status.success(), "{said}");
        Ok((start.elapsed(), said))
    }

    /// Writes one more line into a handler, another one each time.
    fn edit(&self, number: usize) -> io::Result<()> {
        let source = fs::read_to_string(process::root().join(HANDLER))?;
        let line = format!("{LINE}\n        tracing::trace!(count = page.count(), \"edited {number}\");");
        assert!(source.contains(LINE), "{HANDLER} has changed: name another line");
        fs::write(self.folder.join(HANDLER), source.replacen(LINE, &line, 1))
    }

    /// The server.
    fn program(&self) -> PathBuf {
        self.folder.join("target/debug/socialhub")
    }
}

/// Rebuilds after one line, and after a generation that changes nothing.
fn rebuild(suite: &mut Suite, copy: &Copy) {
    // The first one is what `cargo xtask serve` builds.
    let ways = [("", SHARED, Budget::AtMost(3.0)), (", in one file (cargo build)", &[][..], Budget::Told)];
    for (what, flags, budget) in ways {
        copy.build(flags).unwrap();
        let mut seconds = Vec::new();
        for number in 0..9 {
            copy.edit(number).unwrap();
            let (took, said) = copy.build(flags).unwrap();
            assert!(said.contains("Compiling handlers"), "{said}");
            seconds.push(took.as_secs_f64());
        }
        println!("rebuilds{what}: {seconds:.2?} s");
        // The first ones write what later ones take over.
        let mut warm = seconds.split_off(2);
        suite.single(format!("rebuild after one line in a handler{what}"), quantile(&mut warm, 0.5), "s", budget);
    }
    let xtask = cargo(&copy.folder).args(["xtask", "codegen"]).stderr(Stdio::null()).status().unwrap();
    assert!(xtask.success(), "cargo xtask codegen fails");
    let (_, said) = copy.build(&[]).unwrap();
    let built = said.lines().filter(|line| line.trim_start().starts_with("Compiling")).count();
    suite.single("crates built after an unchanged codegen", built as f64, "", Budget::AtMost(0.0));
}

/// From the start of the program to the first answer, on a database that is there.
fn first_answer(suite: &mut Suite, what: &str, program: &Path, budget: Budget) {
    let folder = report::folder().unwrap().join("first-answer");
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    let mut times: Vec<f64> = (0..12).map(|_| answered(program, &folder).unwrap().as_secs_f64() * 1e3).collect();
    // The first one makes the database.
    times.remove(0);
    suite.single(format!("{what}: from the start to the first answer"), quantile(&mut times, 0.5), "ms", budget);
}

fn answered(program: &Path, folder: &Path) -> io::Result<Duration> {
    let start = Instant::now();
    let mut child = Command::new(program)
        .args(["--listen", "127.0.0.1:0", "--dev-token", "dev", "--database", "socialhub.db"])
        .current_dir(folder)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()?;
    let lines = BufReader::new(child.stdout.take().ok_or(io::ErrorKind::BrokenPipe)?).lines();
    let mut took = Err(io::Error::other("it does not say where it is"));
    for line in lines {
        let Some(address) = line?.trim().strip_prefix("API").and_then(|url| {
            url.trim().strip_prefix("http://")?.strip_suffix("/api2").and_then(|address| address.parse().ok())
        }) else {
            continue;
        };
        let contacts = [load::Asked::new("GET", "/api2/contacts?accesstoken=dev", None, 200)];
        load::ask(address, &contacts, 1, 1)?;
        took = Ok(start.elapsed());
        break;
    }
    child.kill()?;
    child.wait()?;
    took
}

fn mebibytes(path: &Path) -> f64 {
    fs::metadata(path).unwrap().len() as f64 / f64::from(1 << 20)
}

/// Lines of all sources below a folder.
fn lines(folder: &Path) -> usize {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let count = |path: PathBuf| match path.extension() {
        _ if path.is_dir() => lines(&path),
        Some(extension) if extension == "rs" => fs::read_to_string(&path).unwrap().lines().count(),
        _ => 0,
    };
    entries.map(count).sum()
}

fn main() -> ExitCode {
    let mut suite = Suite::new("build");
    suite.single("lines of generated/", lines(&process::root().join("generated/src")) as f64, "", Budget::AtMost(45e3));
    if suite.is_quick() {
        return suite.finish();
    }
    if env::args().any(|argument| argument == "--skip-peer") {
        println!("left out: the other generator's crate (--skip-peer)");
    } else {
        peer::compare(&mut suite);
    }
    let copy = Copy::make().unwrap();
    rebuild(&mut suite, &copy);
    suite.single("the server in a dev build", mebibytes(&copy.program()), "MiB", Budget::Told);
    first_answer(&mut suite, "dev build", &copy.program(), Budget::Told);
    let release = |copy: &Copy| -> io::Result<Cost> {
        process::run(cargo(&copy.folder).args(["build", "--offline", "--release", "--package", "handlers"]))
    };
    release(&copy).unwrap();
    let program = copy.folder.join("target/release/socialhub");
    suite.single("the server in a release build", mebibytes(&program), "MiB", Budget::Told);
    first_answer(&mut suite, "release build", &program, Budget::AtMost(50.0));
    suite.finish()
}
