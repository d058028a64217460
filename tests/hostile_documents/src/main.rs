//! Hostile documents: contracts that are written to exhaust the generator's memory, stack or time.
//!
//! Every command reads every document within limits of memory and time, and ends with an exit code and a diagnostic, never by a
//! signal. `documents` makes the documents, `program` runs a command within the limits, `judgement` decides on the result.
//! `tests/hostile_documents/run` builds and starts this program.

mod documents;
mod judgement;
mod program;

use std::{
    io::{self, Write as _},
    path::{Path, PathBuf},
    process::ExitCode,
    sync::{
        Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    thread,
};

use clap::Parser;

use crate::{
    documents::Family,
    judgement::Verdict,
    program::{Outcome, Program},
};

/// Run every command on every hostile document.
///
/// The last line counts cases and failures. Exit code 1: there are failures.
#[derive(Debug, Parser)]
struct Options {
    /// The program that is tried
    #[arg(long, value_name = "FILE", default_value = "target/debug/xtask")]
    program: PathBuf,
    /// A selection, small enough for CI
    #[arg(long)]
    short: bool,
    /// Only documents whose name contains this
    #[arg(long, value_name = "TEXT")]
    only: Option<String>,
    /// Only commands whose name contains this
    #[arg(long, value_name = "TEXT")]
    command: Option<String>,
    /// Keep the documents and what was printed in this folder
    #[arg(long, value_name = "DIR")]
    keep: Option<PathBuf>,
    /// Processor time of a command, in seconds
    #[arg(long, value_name = "N", default_value_t = 20)]
    seconds: u64,
    /// Commands at the same time
    #[arg(long, value_name = "N", default_value_t = thread::available_parallelism().map_or(1, usize::from))]
    jobs: usize,
}

/// The commands, as columns of the table name them.
pub(crate) const COMMANDS: [&str; 6] = ["codegen", "lint", "lint-sarif", "diff", "scaffold-echo", "lint-overlay"];

/// Documents of this size and more are a quarter as large in the selection for CI: enough to exhaust a stack.
const LARGE: usize = 4_000;
const SHORTER: usize = 4;

/// How much larger the second document of a family is.
const GROWTH: usize = 8;

/// One row of the table.
struct Row {
    document: String,
    command: &'static str,
    outcome: Outcome,
    verdict: Verdict,
}

fn main() -> ExitCode {
    match run(&Options::parse()) {
        Ok(0) => ExitCode::SUCCESS,
        Ok(_) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::from(3)
        }
    }
}

/// Runs everything and returns the number of failures.
fn run(options: &Options) -> io::Result<usize> {
    let temporary = tempfile::tempdir()?;
    let folder = options.keep.clone().unwrap_or_else(|| temporary.path().to_path_buf());
    std::fs::create_dir_all(&folder)?;
    let program = Program::new(&options.program.canonicalize()?, &folder.canonicalize()?, options.seconds);
    let chosen = |family: &&Family| {
        (!options.short || family.short) && options.only.as_ref().is_none_or(|text| family.name.contains(text))
    };
    let families: Vec<Family> = documents::all();
    let families: Vec<&Family> = families.iter().filter(chosen).collect();
    let (next, rows) = (AtomicUsize::new(0), Mutex::new(Vec::new()));
    let work = || -> io::Result<()> {
        while let Some(family) = families.get(next.fetch_add(1, Ordering::Relaxed)) {
            let found = family_rows(&program, family, options)?;
            for row in &found {
                print(row)?;
            }
            rows.lock().map_err(|_| io::Error::other("another thread failed"))?.extend(found);
        }
        Ok(())
    };
    println!("{:<34} {:<14} {:>4} {:>8} {:>6}  result", "document", "command", "exit", "seconds", "MB");
    thread::scope(|scope| {
        let threads: Vec<_> = (0..options.jobs.max(1)).map(|_| scope.spawn(work)).collect();
        threads.into_iter().try_for_each(|it| it.join().map_err(|_| io::Error::other("a thread failed"))?)
    })?;
    let rows = rows.into_inner().map_err(|_| io::Error::other("a thread failed"))?;
    let failures: Vec<&Row> = rows.iter().filter(|row| row.verdict.is_failure()).collect();
    if !failures.is_empty() {
        println!("\nfailures:");
        for row in &failures {
            print(row)?;
        }
    }
    println!("counted: cases={} failures={}", rows.len(), failures.len());
    Ok(failures.len())
}

/// Runs all commands on the two documents of a family.
fn family_rows(program: &Program, family: &Family, options: &Options) -> io::Result<Vec<Row>> {
    let size = if options.short && family.size >= LARGE { family.size / SHORTER } else { family.size };
    let small = size.checked_div(GROWTH).filter(|size| *size > 0 && !options.short);
    let mut rows = Vec::new();
    let place = program.folder().join(family.name);
    let (large_place, small_place) = (place.join("large"), place.join("small"));
    documents::write(&(family.make)(size), &large_place)?;
    if let Some(small) = small {
        documents::write(&(family.make)(small), &small_place)?;
    }
    for command in COMMANDS {
        if options.command.as_ref().is_some_and(|text| !command.contains(text.as_str())) {
            continue;
        }
        let outcome = program.run(command, &large_place)?;
        // The smaller one matters only where the time of the larger one can be compared at all.
        let before = match small.filter(|_| outcome.seconds > judgement::COMPARED) {
            Some(_) => Some(program.run(command, &small_place)?),
            None => None,
        };
        let verdict = judgement::judge(&outcome, before.as_ref(), options.seconds);
        rows.push(Row { document: format!("{} {size}", family.name), command, outcome, verdict });
    }
    if options.keep.is_none() {
        remove(&place)?;
    }
    Ok(rows)
}

fn remove(place: &Path) -> io::Result<()> {
    match std::fs::remove_dir_all(place) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

fn print(row: &Row) -> io::Result<()> {
    let Row { document, command, outcome, verdict } = row;
    writeln!(
        io::stdout().lock(),
        "{document:<34} {command:<14} {:>4} {:>8.2} {:>6.0}  {verdict}",
        outcome.exit_text(),
        outcome.seconds,
        outcome.megabytes
    )
}
