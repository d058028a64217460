//! The command line of the project: `cargo xtask COMMAND`.

mod check;
mod contract;
mod corpus;
mod coverage;
mod crate_name;
mod diff;
mod explain;
mod generate;
mod lint;
mod metrics;
mod paths;
mod prove;
mod revision;
mod scaffold;
mod screen;
mod serve;
mod service;
mod trouble;
mod watch;
mod workspace;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// From the contract to a running server.
#[derive(Debug, Parser)]
#[command(
    name = "cargo xtask",
    bin_name = "cargo xtask",
    disable_help_subcommand = true,
    max_term_width = 100,
    after_help = EXAMPLES,
)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

const EXAMPLES: &str = "\
Examples:
  cargo xtask serve                  generate, build and run the server on http://127.0.0.1:8080
  cargo xtask codegen                after a change of spec/: write generated/, say what changed
  cargo xtask codegen --watch        the same again after every change, until Ctrl-C
  cargo xtask codegen --check        the same for CI: write nothing, show the difference
  cargo xtask scaffold               write stubs for operations that have no handler yet
  cargo xtask lint                   what is legal in the contract and still a mistake
  cargo xtask diff main              what changed in the contract since then, and whom it breaks
  cargo xtask explain listContacts   its place in the contract, its Rust items, its handler, its permissions
  cargo xtask explain large-minimum  what a code of a diagnostic means, an example, the repair
  cargo xtask coverage               what the tests have seen to work, and what not
  cargo xtask corpus DIR --compile   every Swagger 2.0 document of a folder: does it generate, does it compile
  cargo xtask prove                  try to break the server, and count: others' clients, bad input, load, ...
  cargo xtask metrics                lines, types, sizes and times of what is generated, as JSON
  cargo xtask codegen --spec petstore.json --out petstore-api
                                     another contract, as a crate that builds by itself
  cargo xtask scaffold --spec petstore.json --out petstore --echo
                                     another contract, as a service that runs and answers with examples

Exit codes: 0 fine; 1 a check found something; 2 the contract or the command line is wrong;
3 the disk or another program is in trouble.";

#[derive(Debug, Subcommand)]
enum Command {
    Codegen(generate::Options),
    Scaffold(scaffold::Options),
    Lint(lint::Options),
    Diff(diff::Options),
    Explain(explain::Options),
    /// Print the JSON Schema of codegen.toml, for editors.
    ConfigSchema,
    Coverage(coverage::Options),
    Corpus(corpus::Options),
    #[command(hide = true)]
    CorpusDocument(corpus::DocumentOptions),
    Serve(serve::Options),
    Prove(prove::Options),
    Metrics(metrics::Options),
}

fn config_schema() -> Result<(), trouble::Trouble> {
    use std::io::Write as _;
    Ok(writeln!(anstream::stdout(), "{:#}", codegen::config::schema())?)
}

fn main() -> ExitCode {
    let result = match Cli::parse().command {
        Command::Codegen(options) => generate::run(&options),
        Command::Scaffold(options) => scaffold::run(&options),
        Command::Lint(options) => lint::run(&options),
        Command::Diff(options) => diff::run(&options),
        Command::Explain(options) => explain::run(&options),
        Command::ConfigSchema => config_schema(),
        Command::Coverage(options) => coverage::run(&options),
        Command::Corpus(options) => corpus::run(&options),
        Command::CorpusDocument(options) => corpus::run_document(&options),
        Command::Serve(options) => serve::run(&options),
        Command::Prove(options) => prove::run(&options),
        Command::Metrics(options) => metrics::run(&options),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(trouble) => {
            trouble.tell();
            ExitCode::from(trouble.code())
        }
    }
}
