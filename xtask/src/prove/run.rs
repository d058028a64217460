//! One section: its command, what it prints, and what that says.

use std::{
    collections::BTreeMap,
    env, fs,
    io::{Read as _, Seek as _, SeekFrom, Write as _},
    path::Path,
    process::{Child, Command, ExitStatus, Stdio},
    thread,
    time::{Duration, Instant},
};

use super::{
    report::{Counted, Form, Outcome, Ran},
    sections::{Counts, Section},
};
use crate::{screen::plain, serve, trouble::Trouble, workspace::Workspace};

/// How often a terminal is told how far it is.
const TICK: Duration = Duration::from_millis(250);
/// Lines of a failed command that are shown.
const SHOWN: usize = 20;

/// Runs a section, the so many-th of so many. What its command prints is in NAME.log of the folder.
pub(super) fn run(
    section: &Section,
    form: Form,
    workspace: &Workspace,
    folder: &Path,
    place: (usize, usize),
) -> Result<Outcome, Trouble> {
    if let Some(missing) = section.needs.iter().find(|tool| !is_there(tool.probe)) {
        let program = missing.probe.join(" ");
        return Ok(Outcome::Failed {
            why: format!("`{program}` does not work here: {}", missing.install),
            ran: Ran::default(),
            said: Vec::new(),
        });
    }
    let path = folder.join(format!("{}.log", section.name));
    let log = fs::File::create(&path)?;
    let start = Instant::now();
    let ended = match command(section, form, workspace) {
        Some(mut command) => {
            command.stdin(Stdio::null()).stdout(log.try_clone()?).stderr(log);
            command.spawn().and_then(|child| wait(child, section, &path, place))
        }
        None => Err(std::io::ErrorKind::InvalidInput.into()),
    };
    let said = String::from_utf8_lossy(&fs::read(&path)?).into_owned();
    let seconds = start.elapsed().as_secs_f64();
    let counted = count(&said, section.counts);
    let why = match (ended, &counted) {
        (Err(error), _) => Some(format!("it cannot be started: {error}")),
        (Ok(_), Some(counted)) if counted.failures > 0 => Some(format!("{} failed", counted.failures)),
        (Ok(status), _) if !status.success() => Some(format!("it ended with {status}")),
        (Ok(_), None) => Some("it did not say what it has tried".to_owned()),
        (Ok(_), Some(counted)) if counted.cases == 0 => Some("it tried nothing".to_owned()),
        _ => None,
    };
    let lines = |start: &str| -> Vec<String> {
        said.lines().filter_map(|line| line.strip_prefix(start)).map(|text| plain(text.trim())).collect()
    };
    let ran = Ran { of: None, seconds, counted, limits: lines("limit reached:"), left_out: lines("left out:") };
    Ok(match why {
        None => Outcome::Passed(ran),
        Some(why) => Outcome::Failed { why, ran, said: last(&said, SHOWN) },
    })
}

/// What is run, from the root of the project.
fn command(section: &Section, form: Form, workspace: &Workspace) -> Option<Command> {
    let (program, arguments) = section.command(form).split_first()?;
    let root = workspace.place(".");
    // A path is one below the root; what has none is looked for where programs are.
    let program = if program.contains('/') { root.join(program).canonicalize().ok()? } else { program.into() };
    let mut command = Command::new(program);
    command.args(arguments).current_dir(root);
    serve::forget_package(&mut command);
    Some(command)
}

fn is_there(probe: &[&str]) -> bool {
    let Some((program, arguments)) = probe.split_first() else { return false };
    let mut command = Command::new(program);
    command.args(arguments).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    command.status().is_ok_and(|status| status.success())
}

/// Waits for its end, and tells a terminal meanwhile what it has said last.
fn wait(
    mut child: Child,
    section: &Section,
    log: &Path,
    (number, count): (usize, usize),
) -> std::io::Result<ExitStatus> {
    let mut terminal = anstream::stderr();
    if !terminal.is_terminal() {
        return child.wait();
    }
    let width = env::var("COLUMNS").ok().and_then(|columns| columns.parse().ok()).unwrap_or(80_usize);
    let start = Instant::now();
    loop {
        let ended = child.try_wait()?;
        if let Some(status) = ended {
            write!(terminal, "\r\x1b[K")?;
            return Ok(status);
        }
        let seconds = start.elapsed().as_secs();
        let (minutes, seconds) = (seconds / 60, seconds % 60);
        let line = format!("[{number}/{count}] {} {minutes}:{seconds:02}  {}", section.name, newest(log));
        write!(terminal, "\r\x1b[K{}", line.chars().take(width.saturating_sub(1)).collect::<String>())?;
        terminal.flush()?;
        thread::sleep(TICK);
    }
}

/// The last line of a log that grows, without what is not for terminals.
fn newest(log: &Path) -> String {
    let end = || -> std::io::Result<Vec<u8>> {
        let mut file = fs::File::open(log)?;
        let length = file.metadata()?.len();
        file.seek(SeekFrom::Start(length.saturating_sub(2048)))?;
        let mut end = Vec::new();
        file.read_to_end(&mut end)?;
        Ok(end)
    };
    // What is not there yet is nothing to tell.
    let end = end().unwrap_or_default();
    last(&String::from_utf8_lossy(&end), 1).pop().unwrap_or_default()
}

/// The last lines that say something.
fn last(text: &str, count: usize) -> Vec<String> {
    let lines = text.lines().map(|line| plain(line.rsplit('\r').next().unwrap_or(line).trim_end()));
    let lines: Vec<String> = lines.filter(|line| !line.is_empty()).collect();
    lines.into_iter().rev().take(count).rev().collect()
}

/// What was counted; nothing where there is no such line.
fn count(said: &str, counts: Counts) -> Option<Counted> {
    let start = match counts {
        Counts::Printed => "counted: ",
        Counts::Tests => "test result: ",
    };
    let mut all: Option<Counted> = None;
    // One test after another has its name before what it prints.
    for (_, line) in said.lines().filter_map(|line| line.split_once(start)) {
        let all = all.get_or_insert_default();
        match counts {
            Counts::Printed => {
                for (key, value) in line.split_whitespace().filter_map(|pair| pair.split_once('=')) {
                    match (key, value.parse::<u64>()) {
                        ("cases", Ok(number)) => all.cases += number,
                        ("failures", Ok(number)) => all.failures += number,
                        (_, Ok(number)) => *all.others.entry(key.to_owned()).or_insert(0) += number,
                        _ => {}
                    }
                }
            }
            Counts::Tests => {
                let parts = line.split([';', '.']).map(str::trim).filter_map(|part| part.split_once(' '));
                let numbers: BTreeMap<&str, u64> =
                    parts.filter_map(|(number, word)| Some((word, number.parse().ok()?))).collect();
                let number = |word: &str| numbers.get(word).copied().unwrap_or(0);
                all.cases += number("passed") + number("failed");
                all.failures += number("failed");
            }
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_counted_adds_up() {
        let said =
            "counted: cases=3 failures=0 accepted=2\nnoise\ntest it ... counted: cases=4 failures=1 accepted=1\n";
        let counted = count(said, Counts::Printed).unwrap();
        assert_eq!((counted.cases, counted.failures, counted.others["accepted"]), (7, 1, 3));
        assert!(count("nothing", Counts::Printed).is_none());

        let said = "test result: ok. 20 passed; 0 failed; 1 ignored; 0 measured; 2 filtered out; finished in 0.01s\n\
            test result: FAILED. 2 passed; 3 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.01s\n";
        let counted = count(said, Counts::Tests).unwrap();
        assert_eq!((counted.cases, counted.failures), (25, 3));
    }
}
