//! The list of all options, made of their definition.

use std::fmt::Write as _;

use clap::{Arg, CommandFactory as _};

use crate::{
    configuration::{file, options, secrets},
    options::{CommandLine, ListFormat},
};

/// The list of all options.
pub fn list(format: ListFormat) -> String {
    let command = secrets::with_companions(CommandLine::command());
    let mut groups: Vec<(&str, Vec<Entry<'_>>)> = Vec::new();
    let mut all: Vec<_> = options(&command).collect();
    // Companions stand beside their options.
    let place = |long: &str| options(&command).position(|(_, other)| other == long);
    all.sort_by_key(|(_, long)| long.strip_suffix(secrets::SUFFIX).and_then(place).or_else(|| place(long)));
    for (arg, long) in all {
        let heading = arg.get_help_heading().unwrap_or("Options");
        let entry = Entry::new(arg, long);
        match groups.iter_mut().find(|(other, _)| *other == heading) {
            Some((_, entries)) => entries.push(entry),
            None => groups.push((heading, vec![entry])),
        }
    }
    match format {
        ListFormat::Markdown => markdown(&groups),
        ListFormat::Toml => toml(&groups),
    }
}

struct Entry<'c> {
    long: &'c str,
    value: String,
    variable: &'c str,
    /// As texts; none where the option has none.
    defaults: Vec<&'c str>,
    is_repeatable: bool,
    help: String,
}

impl<'c> Entry<'c> {
    fn new(arg: &'c Arg, long: &'c str) -> Self {
        let names = arg.get_value_names().unwrap_or_default().iter().map(|name| name.as_str());
        Self {
            long,
            value: if arg.get_action().takes_values() { names.collect::<Vec<_>>().join(" ") } else { String::new() },
            variable: arg.get_env().and_then(|variable| variable.to_str()).unwrap_or_default(),
            defaults: arg.get_default_values().iter().filter_map(|value| value.to_str()).collect(),
            is_repeatable: matches!(arg.get_action(), clap::ArgAction::Append),
            help: arg.get_long_help().or(arg.get_help()).map(ToString::to_string).unwrap_or_default(),
        }
    }
}

const PREAMBLE: &str = "\
# Options of the server

`socialhub options > handlers/OPTIONS.md` writes this list. Each option can be a flag, an environment variable, or a key of
the file that `--config` names. Flags come before variables, variables before the file, the file before the default. A key
that is no option is an error. What can be given several times is a list in the file, and separated by commas in a variable.
";

fn markdown(groups: &[(&str, Vec<Entry<'_>>)]) -> String {
    let mut text = PREAMBLE.to_owned();
    for (heading, entries) in groups {
        let _ = write!(text, "\n## {heading}\n\n| option | environment | default | what |\n|---|---|---|---|\n");
        for entry in entries {
            let option = format!("--{} {}", entry.long, entry.value);
            let several = if entry.is_repeatable { "..." } else { "" };
            let _ = writeln!(
                text,
                "| `{}`{several} | `{}` | {} | {} |",
                option.trim_end(),
                entry.variable,
                entry.defaults.iter().map(|default| format!("`{default}`")).collect::<Vec<_>>().join(", "),
                entry.help.replace('\n', " ").replace('|', "\\|"),
            );
        }
    }
    text
}

fn toml(groups: &[(&str, Vec<Entry<'_>>)]) -> String {
    let mut text =
        "# Options of the server. Flags and environment variables come before what stands here.\n".to_owned();
    for (heading, entries) in groups {
        let _ = writeln!(text, "\n## {heading}");
        for entry in entries.iter().filter(|entry| entry.long != file::OPTION) {
            text.push('\n');
            for line in entry.help.lines() {
                let _ = writeln!(text, "# {line}");
            }
            let values: Vec<_> = entry.defaults.iter().map(|default| quoted(default)).collect();
            let value = match (entry.is_repeatable, values.first()) {
                (true, _) => format!("[{}]", values.join(", ")),
                (false, Some(value)) => value.clone(),
                (false, None) if entry.value.is_empty() => "false".to_owned(),
                (false, None) => quoted(&entry.value),
            };
            let _ = writeln!(text, "#{} = {value}", entry.long);
        }
    }
    text
}

/// A value in TOML: numbers and switches as they are.
fn quoted(text: &str) -> String {
    if text.parse::<u64>().is_ok() || matches!(text, "true" | "false") {
        return text.to_owned();
    }
    ::toml::Value::String(text.to_owned()).to_string()
}
