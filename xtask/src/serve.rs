//! `cargo xtask serve`: generate what changed, build, run.

use std::{env, ffi::OsString, net::IpAddr, process::Command};

use clap::Args;

use crate::{generate, trouble::Trouble, workspace::Workspace};

/// Generate what changed, build the server and run it.
///
/// The server listens on 127.0.0.1:8080 and keeps its data in socialhub.db in the current folder, unless its arguments
/// say otherwise. While only this machine can connect, a development token grants every permission: a new one for each
/// start, which the server prints in a `curl` command to try. `--dev-token TOKEN` sets another one.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Options {
    /// Fill the database, which must be empty, with an account to try, and print whom to log in as
    #[arg(long)]
    demo: bool,

    /// Arguments of the server; `cargo xtask serve -- --help` lists them
    #[arg(value_name = "ARGS", trailing_var_arg = true, allow_hyphen_values = true)]
    arguments: Vec<OsString>,
}

const EXAMPLES: &str = "\
Examples:
  cargo xtask serve
  cargo xtask serve --demo -- --database demo.db
  cargo xtask serve -- --listen 127.0.0.1:9000 --database sqlite::memory: --dev-token dev";

/// Whether what handlers stand on is linked as a shared library, which takes a third off the rebuild after a change in one
/// of them. Windows has no room for as many symbols in one, musl has none at all.
const IS_SHARED: bool = cfg!(all(unix, not(target_env = "musl")));

/// Serves until it is told to stop.
pub(crate) fn run(options: &Options) -> Result<(), Trouble> {
    let workspace = Workspace::find()?;
    generate::refresh(&workspace)?;
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(&cargo);
    command.args(["run", "--package", "handlers", "--manifest-path"]).arg(workspace.place("Cargo.toml"));
    if IS_SHARED {
        command.args(["--features", "shared"]);
    }
    command.arg("--");
    command.args(options.demo.then_some("--demo"));
    command.args(&options.arguments);
    let given = |option: &str, variable: &str| chosen(&options.arguments, option).or_else(|| env::var(variable).ok());
    let is_local = given("--listen", "SOCIALHUB_LISTEN").is_none_or(|listen| is_loopback(&listen));
    let wants_help = options.arguments.iter().any(|argument| argument == "--help" || argument == "-h");
    // What a configuration file says is for the server to read; it may have another token, or another place.
    let is_configured = given("--config", "SOCIALHUB_CONFIG").is_some();
    let has_token = given("--dev-token", "SOCIALHUB_DEV_TOKEN").is_some()
        || given("--dev-token-file", "SOCIALHUB_DEV_TOKEN_FILE").is_some();
    if is_local && !wants_help && !is_configured && !has_token {
        // Not as an argument, which other users of this machine could read.
        command.env("SOCIALHUB_DEV_TOKEN", dev_token()?);
    }
    forget_package(&mut command);
    start(command, &cargo.to_string_lossy())
}

/// A token for development that nobody can guess: pages in a browser can send requests to this machine, too.
fn dev_token() -> Result<String, Trouble> {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes).map_err(Trouble::Random)?;
    Ok(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
}

/// What cargo told this process about its own package is not for the next one.
pub(crate) fn forget_package(command: &mut Command) {
    for (name, _) in env::vars_os() {
        let is_own =
            name.to_str().is_some_and(|name| name.starts_with("CARGO_PKG_") || name.starts_with("CARGO_MANIFEST_"));
        if is_own {
            command.env_remove(name);
        }
    }
}

/// The value of an option among arguments.
fn chosen(arguments: &[OsString], option: &str) -> Option<String> {
    let mut arguments = arguments.iter().map(|argument| argument.to_string_lossy());
    while let Some(argument) = arguments.next() {
        match argument.strip_prefix(option) {
            Some("") => return Some(arguments.next().unwrap_or_default().into_owned()),
            Some(value) if value.starts_with('=') => return value.get(1..).map(str::to_owned),
            _ => {}
        }
    }
    None
}

/// Whether only this machine can connect. The server looks again, and more closely.
fn is_loopback(listen: &str) -> bool {
    let host = listen.rsplit_once(':').map_or(listen, |(host, _)| host);
    let address = host.trim_matches(['[', ']']).parse::<IpAddr>();
    host == "localhost" || address.is_ok_and(|address| address.is_loopback())
}

/// Becomes the other program, so that signals reach it.
#[cfg(unix)]
fn start(mut command: Command, program: &str) -> Result<(), Trouble> {
    use std::os::unix::process::CommandExt as _;
    Err(Trouble::Start { program: program.to_owned(), source: command.exec() })
}

#[cfg(not(unix))]
fn start(mut command: Command, program: &str) -> Result<(), Trouble> {
    let status = command.status().map_err(|source| Trouble::Start { program: program.to_owned(), source })?;
    if status.success() { Ok(()) } else { Err(Trouble::Failed) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn options_of_the_server_are_found() {
        let arguments = ["--database", "x", "--listen=[::1]:80", "--dev-token", "t"].map(OsString::from);
        assert_eq!(chosen(&arguments, "--listen").as_deref(), Some("[::1]:80"));
        assert_eq!(chosen(&arguments, "--dev-token").as_deref(), Some("t"));
        assert_eq!(chosen(&arguments, "--dev"), None);
    }

    #[test]
    fn each_start_has_a_token_of_its_own() {
        let (one, other) = (dev_token().unwrap(), dev_token().unwrap());
        assert_eq!((one.len(), other.len()), (32, 32));
        assert_ne!(one, other);
        assert!(one.bytes().all(|byte| byte.is_ascii_hexdigit()));
    }

    #[test]
    fn a_token_for_development_stays_on_this_machine() {
        for (listen, local) in [
            ("127.0.0.1:8080", true),
            ("[::1]:0", true),
            ("localhost:80", true),
            ("0.0.0.0:80", false),
            ("[::]:80", false),
            ("example.org:80", false),
            ("127.0.0.1.example.org:80", false),
        ] {
            assert_eq!(is_loopback(listen), local, "{listen}");
        }
    }
}
