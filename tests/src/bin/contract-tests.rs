//! `contract-tests --contract FILE --url URL`: tests a running service by its contract.
//!
//! The service is one that answers with examples, as `cargo xtask scaffold --echo` writes it. Exit codes: 0 everything is
//! as the contract says; 1 something is not; 2 the contract or the service cannot be used.

use std::{
    io::{self, Write as _},
    path::{Path, PathBuf},
    process::ExitCode,
    time::Instant,
};

use clap::Parser;
use codegen::{Inputs, Text, files};
use tests::{
    client::Client,
    contract::Subject,
    suite::{Count, Credentials, Report, Suite},
};

/// Tests a running service by its contract.
///
/// The service is one that answers with examples, as `cargo xtask scaffold --echo` writes it.
#[derive(Debug, Parser)]
struct Options {
    /// A Swagger 2.0 document, YAML or JSON
    #[arg(long, value_name = "FILE")]
    contract: PathBuf,
    /// An OpenAPI Overlay 1.0 document that is applied to it first
    #[arg(long, value_name = "FILE")]
    overlay: Option<PathBuf>,
    /// Options of the generator, as in spec/codegen.toml
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
    /// Folder below which files are that the contract may refer to
    #[arg(long, value_name = "DIR")]
    ref_root: Option<PathBuf>,
    /// Take what can be guessed as a warning, as the generator does
    #[arg(long)]
    tolerant: bool,
    /// Where the service listens, such as http://127.0.0.1:8080
    #[arg(long, value_name = "URL")]
    url: String,
    /// A key, token, or user and password that may do everything
    #[arg(long, value_name = "WORD", default_value = "dev")]
    all: String,
    /// The same without permissions
    #[arg(long, value_name = "WORD", default_value = "guest")]
    none: String,
}

fn main() -> ExitCode {
    let options = Options::parse();
    let start = Instant::now();
    let outcome = actix_web::rt::System::new().block_on(run(&options));
    let told = outcome.map(|report| (report.wrong.is_empty(), tell(&report, start)));
    match told {
        Ok((true, Ok(()))) => ExitCode::SUCCESS,
        Ok((_, Err(error))) => failed(&error.to_string()),
        Ok((false, Ok(()))) => ExitCode::FAILURE,
        Err(error) => failed(&error),
    }
}

fn failed(error: &str) -> ExitCode {
    eprintln!("error: {error}");
    ExitCode::from(2)
}

async fn run(options: &Options) -> Result<Report, String> {
    let inputs = Inputs {
        spec: text(&options.contract)?,
        overlay: options.overlay.as_deref().map(text).transpose()?,
        config: options.config.as_deref().map(text).transpose()?,
        tolerant: options.tolerant,
    };
    let subject = Subject::read_below(inputs, options.ref_root.as_deref())?;
    let client = Client::of(&options.url)?;
    let credentials = Credentials { all: options.all.clone(), none: options.none.clone() };
    println!("{} {} at {}", subject.api.title, subject.api.version, options.url);
    Suite::new(&subject, &client, &credentials)?.run().await
}

fn text(path: &Path) -> Result<Text, String> {
    files::text(path).map_err(|error| error.to_string())
}

/// Faults that are told.
const TOLD: usize = 20;

fn tell(report: &Report, start: Instant) -> io::Result<()> {
    let mut out = io::stdout().lock();
    let of = |count: Count| format!("{} of {}", count.right, count.of);
    let lines = [
        ("operations", report.operations.to_string()),
        ("requests", report.requests.to_string()),
        ("reached the handler", of(report.reached)),
        ("statuses answered", of(report.statuses)),
        ("  1xx, not asked for", if report.interim > 0 { report.interim.to_string() } else { String::new() }),
        ("  bodies by schema", report.bodies.to_string()),
        ("  headers there", of(report.headers)),
        ("no credentials: 401", of(report.unauthorized)),
        ("no permission: 403", of(report.forbidden)),
        ("constraints violated", report.violations.of.to_string()),
        ("  nothing else broken", report.alone.to_string()),
        ("  pointers right", of(report.violations)),
        ("  of HEAD, refused", if report.silent > 0 { report.silent.to_string() } else { String::new() }),
        ("seconds", format!("{:.1}", start.elapsed().as_secs_f64())),
    ];
    for (name, value) in lines.into_iter().filter(|(_, value)| !value.is_empty()) {
        writeln!(out, "  {name:<22} {value}")?;
    }
    for wrong in report.wrong.iter().take(TOLD) {
        writeln!(out, "{wrong}")?;
    }
    if !report.wrong.is_empty() {
        writeln!(out, "{} not as the contract says", report.wrong.len())?;
    }
    Ok(())
}
