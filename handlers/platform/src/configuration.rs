//! Puts the options together from flags, environment variables, a file and defaults, in this order.
//!
//! `clap` knows flags, variables and defaults, and there is one definition of each option. What the file says becomes the
//! default of its option, so that it is parsed and checked as a flag would be.

mod file;
mod list;
mod secrets;

use std::{env, ffi::OsString, io, path::PathBuf};

use clap::{Arg, ArgAction, ArgMatches, Command, CommandFactory as _, FromArgMatches as _};

use crate::options::CommandLine;

pub use list::list;

/// Why the options cannot be put together. Each message is one line that says what to do.
#[derive(Debug, thiserror::Error)]
pub enum ConfigurationError {
    /// The flags or variables are wrong, or ask for help.
    #[error(transparent)]
    CommandLine(#[from] clap::Error),
    /// The configuration file cannot be read.
    #[error("cannot read the configuration {path}: {source}; choose another file with --config, or leave it out")]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// What the operating system says.
        source: io::Error,
    },
    /// Something is wrong in the configuration file.
    #[error("{path}:{line}:{column}: {message}")]
    File {
        /// The file.
        path: PathBuf,
        /// From 1.
        line: usize,
        /// From 1, in characters.
        column: usize,
        /// What, and what to do.
        message: String,
    },
    /// The file with a secret cannot be read.
    #[error("cannot read the file that --{option}-file names: {source}")]
    Secret {
        /// The option that the secret is for.
        option: String,
        /// What the operating system says.
        source: io::Error,
    },
    /// A secret is given twice in the same way.
    #[error("give --{option} or --{option}-file, not both")]
    TwoSecrets {
        /// The option that the secret is for.
        option: String,
    },
}

/// Reads the options.
///
/// # Errors
/// Where they are wrong or cannot be read, and where the arguments ask for help.
pub fn read(arguments: Vec<OsString>) -> Result<CommandLine, ConfigurationError> {
    let matches = merge(CommandLine::command(), arguments)?;
    Ok(CommandLine::from_arg_matches(&matches)?)
}

/// The values of this command's options from all their sources.
fn merge(command: Command, arguments: Vec<OsString>) -> Result<ArgMatches, ConfigurationError> {
    // Before and after a subcommand.
    let command = secrets::with_companions(command).mut_args(|arg| without_empty_variable(arg).global(true));
    let matches = command.clone().try_get_matches_from(&arguments)?;
    let (command, named) = match matches.get_one::<PathBuf>(file::OPTION) {
        Some(path) => file::apply(command, path)?,
        None => (command, file::Named::new()),
    };
    let matches = command.clone().try_get_matches_from(&arguments)?;
    let command = secrets::resolve(command, &matches, &named)?;
    Ok(command.try_get_matches_from(arguments)?)
}

/// An empty variable counts as none: that is what remains of one that a script passes on and nobody has set.
fn without_empty_variable(arg: Arg) -> Arg {
    let is_empty = arg.get_env().and_then(env::var_os).is_some_and(|value| value.is_empty());
    if is_empty { arg.env(None::<&str>) } else { arg }
}

/// The options of a command: what a file can have, but for the name of the file itself.
fn options(command: &Command) -> impl Iterator<Item = (&Arg, &str)> {
    let is_value = |arg: &Arg| {
        matches!(arg.get_action(), ArgAction::Set | ArgAction::Append | ArgAction::SetTrue | ArgAction::SetFalse)
    };
    command.get_arguments().filter(move |arg| is_value(arg)).filter_map(|arg| Some((arg, arg.get_long()?)))
}

#[cfg(test)]
mod tests;
