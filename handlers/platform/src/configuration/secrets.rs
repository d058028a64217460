//! Secrets in files: each option that hides its value has a companion that names a file with it, so that no secret needs
//! to stand in a command line, an environment or a configuration that others may read.

use std::{fs, path::PathBuf};

use clap::{Arg, ArgMatches, Command, builder::PathBufValueParser, parser::ValueSource};

use crate::configuration::{ConfigurationError, file::Named, options};

/// What the name of a companion adds to that of its option.
pub(super) const SUFFIX: &str = "-file";

/// The command with the companions, each after its option.
pub(super) fn with_companions(command: Command) -> Command {
    let companions: Vec<_> = secrets(&command).into_iter().filter_map(|id| companion(&command, &id)).collect();
    command.args(companions)
}

/// Reads the files that are named, and makes what they say the value of their options, unless that has one from a source
/// that comes before.
pub(super) fn resolve(
    mut command: Command,
    matches: &ArgMatches,
    named: &Named,
) -> Result<Command, ConfigurationError> {
    for id in secrets(&command) {
        let Some(option) = command.get_arguments().find(|arg| *arg.get_id() == *id).and_then(Arg::get_long) else {
            continue;
        };
        let option = option.to_owned();
        let beside = format!("{option}{SUFFIX}");
        let Some(path) = matches.get_one::<PathBuf>(&beside) else { continue };
        let itself = rank(matches.value_source(&id), named.contains(&option));
        let companion = rank(matches.value_source(&beside), named.contains(&beside));
        if itself > companion {
            continue;
        }
        if itself == companion {
            return Err(ConfigurationError::TwoSecrets { option });
        }
        let secret = fs::read_to_string(path).map_err(|source| ConfigurationError::Secret { option, source })?;
        // Editors and `echo` end a file with a line break, which is no part of the secret.
        let secret = secret.trim_end_matches(['\r', '\n']).to_owned();
        command = command.mut_arg(&id, |arg| arg.env(None::<&str>).default_value(secret));
    }
    Ok(command)
}

/// The ids of the options that hold secrets.
fn secrets(command: &Command) -> Vec<String> {
    options(command).filter(|(arg, _)| arg.is_hide_env_values_set()).map(|(arg, _)| arg.get_id().to_string()).collect()
}

fn companion(command: &Command, id: &str) -> Option<Arg> {
    let arg = command.get_arguments().find(|arg| arg.get_id() == id)?;
    let long = format!("{}{SUFFIX}", arg.get_long()?);
    let mut companion = Arg::new(long.clone())
        .long(long)
        .value_name("PATH")
        .value_parser(PathBufValueParser::new())
        .help(format!("A file with the value of --{}", arg.get_long()?));
    if let Some(variable) = arg.get_env().and_then(|variable| variable.to_str()) {
        companion = companion.env(format!("{variable}_FILE"));
    }
    if let Some(heading) = arg.get_help_heading() {
        companion = companion.help_heading(heading.to_owned());
    }
    Some(companion)
}

/// The later sources overrule the earlier ones.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    Default,
    File,
    Variable,
    Flag,
}

fn rank(source: Option<ValueSource>, is_named: bool) -> Rank {
    match source {
        Some(ValueSource::CommandLine) => Rank::Flag,
        Some(ValueSource::EnvVariable) => Rank::Variable,
        _ if is_named => Rank::File,
        _ => Rank::Default,
    }
}
