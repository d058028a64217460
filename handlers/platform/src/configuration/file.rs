//! The configuration file: TOML whose keys are the names of the options.

use std::{collections::BTreeSet, error::Error as _, fs, ops::Range, path::Path};

use clap::{Arg, ArgAction, Command};
use toml::{
    Spanned,
    de::{DeTable, DeValue},
};

use crate::configuration::{ConfigurationError, options};

/// The option that names the file.
pub(super) const OPTION: &str = "config";

/// The options that the file names.
pub(super) type Named = BTreeSet<String>;

/// Makes what the file says the default of its options.
pub(super) fn apply(command: Command, path: &Path) -> Result<(Command, Named), ConfigurationError> {
    let text =
        fs::read_to_string(path).map_err(|source| ConfigurationError::Unreadable { path: path.to_owned(), source })?;
    defaults(command, &text).map_err(|Fault { span, message }| {
        let (line, column) = place(&text, span.start);
        ConfigurationError::File { path: path.to_owned(), line, column, message }
    })
}

/// Something wrong in the text.
struct Fault {
    span: Range<usize>,
    message: String,
}

fn defaults(mut command: Command, text: &str) -> Result<(Command, Named), Fault> {
    let table = DeTable::parse(text).map_err(|error| Fault {
        span: error.span().unwrap_or_default(),
        message: error.message().lines().collect::<Vec<_>>().join(", "),
    })?;
    let mut named = Named::new();
    for (key, value) in table.get_ref() {
        let name: &str = key.get_ref();
        let Some((arg, _)) = options(&command).find(|(_, long)| *long == name && name != OPTION) else {
            return Err(Fault { span: key.span(), message: unknown(&command, name) });
        };
        let values = texts(arg, value)?;
        for (text, span) in &values {
            check(arg, text).map_err(|reason| Fault {
                span: span.clone(),
                message: format!("`{name}` is not accepted: {}", reason.trim_end()),
            })?;
        }
        let id = arg.get_id().clone();
        command = command.mut_arg(id, |arg| arg.default_values(values.into_iter().map(|(text, _)| text)));
        named.insert(name.to_owned());
    }
    Ok((command, named))
}

/// The value as it would be given to a flag: several of an option that can be repeated.
fn texts(arg: &Arg, value: &Spanned<DeValue<'_>>) -> Result<Vec<(String, Range<usize>)>, Fault> {
    if let (DeValue::Array(items), ArgAction::Append) = (value.get_ref(), arg.get_action()) {
        return items.iter().map(|item| Ok((one(arg, item)?, item.span()))).collect();
    }
    Ok(vec![(one(arg, value)?, value.span())])
}

fn one(arg: &Arg, value: &Spanned<DeValue<'_>>) -> Result<String, Fault> {
    let is_switch = matches!(arg.get_action(), ArgAction::SetTrue | ArgAction::SetFalse);
    let wanted = if is_switch { "true or false" } else { "a text or a number" };
    match value.get_ref() {
        DeValue::Boolean(switch) if is_switch => Ok(switch.to_string()),
        DeValue::String(text) if !is_switch => Ok(text.to_string()),
        DeValue::Integer(number) if !is_switch && number.radix() == 10 => Ok(number.to_string()),
        DeValue::Float(number) if !is_switch => Ok(number.to_string()),
        _ => {
            let name = arg.get_long().unwrap_or_default();
            Err(Fault { span: value.span(), message: format!("`{name}` must be {wanted}") })
        }
    }
}

/// Whether the option takes this value, and if not, why; without the value, which may be a secret.
fn check(arg: &Arg, value: &str) -> Result<(), String> {
    if !arg.get_action().takes_values() {
        return Ok(());
    }
    let alone = Command::new("file").no_binary_name(true).arg(arg.clone().env(None::<&str>));
    let flag = format!("--{}={value}", arg.get_long().unwrap_or_default());
    match alone.try_get_matches_from([flag]) {
        Ok(_) => Ok(()),
        Err(error) => Err(error.source().map_or_else(|| choices(arg), ToString::to_string)),
    }
}

fn choices(arg: &Arg) -> String {
    let names: Vec<_> = arg.get_possible_values().iter().map(|value| format!("`{}`", value.get_name())).collect();
    if names.is_empty() { "it must not be empty".to_owned() } else { format!("it must be {}", names.join(" or ")) }
}

/// What is said of a key that is no option.
fn unknown(command: &Command, name: &str) -> String {
    if name == OPTION {
        return format!("`{OPTION}` has no place in the file itself; remove it");
    }
    let names = options(command).map(|(_, long)| long).filter(|long| *long != OPTION);
    let nearest = names.map(|long| (strsim::normalized_damerau_levenshtein(long, name), long));
    let nearest = nearest.filter(|(likeness, _)| *likeness > 0.6).max_by(|(a, _), (b, _)| a.total_cmp(b));
    match nearest {
        Some((_, nearest)) => format!("there is no option `{name}`; did you mean `{nearest}`?"),
        None => format!("there is no option `{name}`; `socialhub options` lists all"),
    }
}

/// Line and column, from 1, of a place in a text.
fn place(text: &str, offset: usize) -> (usize, usize) {
    let before = text.get(..offset).unwrap_or(text);
    let line = before.rsplit('\n').next().unwrap_or_default();
    (before.matches('\n').count() + 1, line.chars().count() + 1)
}
