//! What `codegen --check` says: the difference, and what repairs it.

use std::{fmt::Write as _, io::Write as _, time::Duration};

use codegen::write::{Action, Change, Plan, unified};

use crate::{
    paths,
    screen::{ADDED, REMOVED, STRONG, changes, folder, plain, some},
    trouble::Trouble,
};

/// Lines of difference that are shown.
const SHOWN: usize = 200;

/// Shows the difference on stdout. Ends with [`Trouble::Differs`] if there is one.
pub(crate) fn tell(plan: &Plan, command: &str, time: Duration) -> Result<(), Trouble> {
    if plan.is_empty() {
        return fine(plan, time);
    }
    anstream::stdout().write_all(text(plan, command).as_bytes())?;
    Err(Trouble::Differs)
}

/// Says that there is no difference.
pub(crate) fn fine(plan: &Plan, time: Duration) -> Result<(), Trouble> {
    let files = some(plan.unchanged(), "file");
    let mut out = anstream::stdout();
    Ok(writeln!(out, "{} is what the contract gives: {files}, {:.2} s", folder(plan.dir()), time.as_secs_f64())?)
}

fn text(plan: &Plan, command: &str) -> String {
    let mut text = difference(plan);
    let count = |action| plan.changes().iter().filter(|change| change.action == action).count();
    let parts = [(Action::Update, "differ"), (Action::Create, "missing"), (Action::Delete, "stale")];
    let parts = parts.map(|(action, word)| (count(action), word)).into_iter().filter(|(count, _)| *count > 0);
    let parts: Vec<String> = parts.map(|(count, word)| format!("{count} {word}")).collect();
    let parts = if parts.is_empty() { "the manifest differs".to_owned() } else { parts.join(", ") };
    let _ = writeln!(text, "\n{STRONG}{} is not what the contract gives{STRONG:#}: {parts}", folder(plan.dir()));
    text.push_str(&plan.since().map(|since| changes(&since, plan)).unwrap_or_default());
    // What was edited is not replaced unasked.
    let overwrite = if plan.changes().iter().any(|change| change.edited) { " --overwrite" } else { "" };
    let _ = writeln!(text, "Repair it with: {STRONG}{command}{overwrite}{STRONG:#}");
    text
}

/// The unified diff, cut after so many lines.
fn difference(plan: &Plan) -> String {
    let prefix = format!("{}/", paths::slashed(plan.dir()).trim_end_matches('/'));
    let manifest: &[Change] = if plan.changes().is_empty() {
        plan.manifest_change().map(std::slice::from_ref).unwrap_or_default()
    } else {
        &[]
    };
    let changes: Vec<&Change> = plan.changes().iter().chain(manifest).collect();
    let mut text = String::new();
    let (mut shown, mut hidden_lines) = (0, 0);
    let mut files = changes.iter();
    for change in files.by_ref() {
        for line in unified(change, &prefix).lines() {
            if shown == SHOWN {
                hidden_lines += 1;
                continue;
            }
            shown += 1;
            let style = match line.as_bytes().first() {
                Some(b'+') => ADDED,
                Some(b'-') => REMOVED,
                _ => anstyle::Style::new(),
            };
            // Tabs are part of what differs, other control characters are not for terminals.
            let line: String = line.split('\t').map(plain).collect::<Vec<_>>().join("\t");
            let _ = writeln!(text, "{style}{line}{style:#}");
        }
        if shown == SHOWN {
            break;
        }
    }
    let hidden_files = files.len();
    if hidden_lines + hidden_files > 0 {
        let parts = [(hidden_lines, "more line"), (hidden_files, "more file")];
        let parts = parts.into_iter().filter(|(count, _)| *count > 0).map(|(count, what)| some(count, what));
        let _ = writeln!(text, "... and {}", parts.collect::<Vec<_>>().join(" and "));
    }
    text
}
