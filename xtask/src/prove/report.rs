//! What came of it: rows for people, Markdown for pages, JSON for programs.

use std::{collections::BTreeMap, fmt::Write as _, process::Command};

use serde::{Deserialize, Serialize};

use super::sections::{SECTIONS, Section};
use crate::{
    screen::{ADDED, STRONG},
    trouble::{ERROR, WARNING},
    workspace::Workspace,
};

/// How much is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Form {
    /// Some minutes, for CI.
    Short,
    /// Hours.
    Full,
}

/// What was counted.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(super) struct Counted {
    /// What was tried.
    pub(super) cases: u64,
    /// What of it was not as it should be.
    pub(super) failures: u64,
    /// What the command counts besides.
    pub(super) others: BTreeMap<String, u64>,
}

/// A command that was run.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(super) struct Ran {
    /// When the run began that this is of, if it is an earlier one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) of: Option<String>,
    /// How long it took.
    pub(super) seconds: f64,
    /// What it has counted, if it came to that.
    #[serde(flatten)]
    pub(super) counted: Option<Counted>,
    /// What ended it before it was through all there is, as it was told to.
    pub(super) limits: Vec<String>,
    /// What it could not ask here.
    pub(super) left_out: Vec<String>,
}

/// What became of a section.
#[derive(Debug, Serialize)]
#[serde(tag = "outcome", rename_all = "kebab-case")]
pub(super) enum Outcome {
    /// It found nothing.
    Passed(Ran),
    /// It found something, or could not do its work.
    Failed {
        /// What is wrong.
        why: String,
        #[serde(flatten)]
        ran: Ran,
        /// The last lines of what it printed.
        said: Vec<String>,
    },
    /// It was not asked for.
    LeftOut {
        /// By which option.
        why: &'static str,
    },
}

/// A section and what became of it.
#[derive(Debug, Serialize)]
struct Row {
    name: &'static str,
    part: &'static str,
    what: &'static str,
    command: String,
    #[serde(flatten)]
    outcome: Outcome,
}

/// All of it.
#[derive(Debug, Serialize)]
pub(super) struct Report {
    pub(super) form: Form,
    /// What git calls the state that was tried.
    pub(super) revision: Option<String>,
    /// When it began.
    began: String,
    /// How long it took.
    pub(super) seconds: u64,
    cases: u64,
    failures: u64,
    limits: usize,
    sections: Vec<Row>,
}

impl Report {
    /// An empty one, of now.
    pub(super) fn new(form: Form, workspace: &Workspace) -> Self {
        let described = Command::new("git")
            .args(["describe", "--always", "--dirty"])
            .current_dir(workspace.place("."))
            .output()
            .ok()
            .filter(|output| output.status.success());
        Self {
            form,
            revision: described.map(|output| String::from_utf8_lossy(&output.stdout).trim().to_owned()),
            began: jiff::Timestamp::now().strftime("%F %H:%M UTC").to_string(),
            seconds: 0,
            cases: 0,
            failures: 0,
            limits: 0,
            sections: Vec::new(),
        }
    }

    /// Adds a section in its place, and gives its line of the table.
    pub(super) fn add(&mut self, section: &Section, outcome: Outcome) -> String {
        if let Some(ran) = outcome.ran() {
            let (cases, failures) = ran.counted.as_ref().map_or((0, 0), |counted| (counted.cases, counted.failures));
            self.cases += cases;
            // What ends without counting has failed once.
            self.failures += failures.max(u64::from(outcome.has_failed()));
            self.limits += ran.limits.len();
        }
        let command = section.command(self.form).join(" ");
        let row = Row { name: section.name, part: section.part, what: section.what, command, outcome };
        let line = row.line();
        let place = |name: &str| SECTIONS.iter().position(|section| section.name == name);
        let before = self.sections.partition_point(|other| place(other.name) < place(section.name));
        self.sections.insert(before, row);
        line
    }

    /// Whether any section did.
    pub(super) fn has_failed(&self) -> bool {
        self.sections.iter().any(|row| row.outcome.has_failed())
    }

    /// The sum, in a line.
    pub(super) fn total(&self) -> String {
        let (style, cases, failures) = (if self.has_failed() { ERROR } else { STRONG }, self.cases, self.failures);
        let minutes = minutes(self.seconds);
        format!("{style}{cases} cases, {failures} failures, {} limits reached{style:#}, {minutes}", self.limits)
    }

    /// For programs.
    pub(super) fn json(&self) -> std::io::Result<String> {
        Ok(serde_json::to_string_pretty(self)? + "\n")
    }

    /// As a page.
    pub(super) fn markdown(&self) -> String {
        let form = if self.form == Form::Full { "full" } else { "short" };
        let revision = self.revision.as_deref().unwrap_or("an unknown revision");
        let mut text = format!(
            "# What was tried, and what came of it\n\nThe {form} form, of {revision}, begun {}, {}: **{} cases, {} \
             failures, {} limits reached**.\n\n| part | section | outcome | cases | failures | limits | minutes | besides \
             |\n|---|---|---|---:|---:|---:|---:|---|\n",
            self.began,
            minutes(self.seconds),
            self.cases,
            self.failures,
            self.limits,
        );
        for row in &self.sections {
            let (word, _) = row.outcome.word();
            let [cases, failures, limits, minutes] = row.outcome.cells();
            let _ = writeln!(
                text,
                "| {} | {} | {word} | {cases} | {failures} | {limits} | {minutes} | {} |",
                row.part,
                row.name,
                row.outcome.besides(),
            );
        }
        for row in &self.sections {
            let _ = write!(text, "\n## {}: {}\n", row.name, row.what);
            if !row.command.is_empty() {
                let _ = write!(text, "\n    {}\n", row.command);
            }
            let notes = row.outcome.notes();
            for (number, note) in notes.iter().enumerate() {
                let _ = writeln!(text, "{}- {note}", if number == 0 { "\n" } else { "" });
            }
            if let Outcome::Failed { said, .. } = &row.outcome {
                let said = said.iter().map(|line| format!("    {line}\n")).collect::<String>();
                let _ = write!(text, "\n{said}");
            }
        }
        text
    }
}

impl Row {
    /// As a line of the table; what failed with what it said last.
    fn line(&self) -> String {
        let (word, style) = self.outcome.word();
        let width = name_width();
        let mut text = format!("{style}{word:<8}{style:#}  {:width$}", self.name);
        if let Outcome::LeftOut { why } = self.outcome {
            let _ = writeln!(text, "  {why}");
            return text;
        }
        let [cases, failures, limits, minutes] = self.outcome.cells();
        let _ = writeln!(text, "{cases:>10}{failures:>10}{limits:>8}{minutes:>9}");
        for note in self.outcome.notes() {
            let _ = writeln!(text, "          {note}");
        }
        if let Outcome::Failed { said, .. } = &self.outcome {
            for line in said {
                let _ = writeln!(text, "          | {line}");
            }
        }
        text
    }
}

/// What stands above the lines of the table.
pub(super) fn header() -> String {
    let width = name_width();
    format!(
        "{STRONG}{:8}  {:width$}{:>10}{:>10}{:>8}{:>9}{STRONG:#}\n",
        "", "section", "cases", "failures", "limits", "minutes"
    )
}

fn name_width() -> usize {
    SECTIONS.iter().map(|section| section.name.len()).max().unwrap_or(0)
}

impl Outcome {
    fn has_failed(&self) -> bool {
        matches!(self, Self::Failed { .. })
    }

    fn ran(&self) -> Option<&Ran> {
        match self {
            Self::Passed(ran) | Self::Failed { ran, .. } => Some(ran),
            Self::LeftOut { .. } => None,
        }
    }

    fn word(&self) -> (&'static str, anstyle::Style) {
        match self {
            Self::Passed(_) => ("passed", ADDED),
            Self::Failed { .. } => ("FAILED", ERROR),
            Self::LeftOut { .. } => ("left out", WARNING),
        }
    }

    /// Cases, failures, limits, minutes.
    fn cells(&self) -> [String; 4] {
        let Some(ran) = self.ran() else { return Default::default() };
        let counted =
            |number: fn(&Counted) -> u64| ran.counted.as_ref().map_or("-".to_owned(), |it| number(it).to_string());
        let minutes = format!("{:.1}", ran.seconds / 60.0);
        [counted(|it| it.cases), counted(|it| it.failures), ran.limits.len().to_string(), minutes]
    }

    /// What else was counted.
    fn besides(&self) -> String {
        let others = self.ran().and_then(|ran| ran.counted.as_ref()).map(|counted| &counted.others);
        others.into_iter().flatten().map(|(key, number)| format!("{key} {number}")).collect::<Vec<_>>().join(", ")
    }

    /// What there is to say beyond numbers.
    fn notes(&self) -> Vec<String> {
        let why = match self {
            Self::Failed { why, .. } => Some(why.clone()),
            Self::LeftOut { why } => Some((*why).to_owned()),
            Self::Passed(_) => None,
        };
        let (limits, left_out) = self.ran().map_or((&[][..], &[][..]), |ran| (&ran.limits, &ran.left_out));
        let of = self.ran().and_then(|ran| ran.of.as_ref()).map(|began| format!("of the run that began {began}"));
        let limits = limits.iter().map(|limit| format!("limit reached: {limit}"));
        let left_out = left_out.iter().map(|what| format!("left out: {what}"));
        why.into_iter().chain(of).chain(limits).chain(left_out).collect()
    }
}

/// The sections and their commands.
pub(super) fn list(form: Form) -> String {
    let mut text = String::new();
    let mut part = "";
    for section in SECTIONS {
        if section.part != part {
            part = section.part;
            let _ = writeln!(text, "{STRONG}{part}{STRONG:#}");
        }
        let command = match section.command(form) {
            [] => "with --full only".to_owned(),
            words => words.join(" "),
        };
        let _ = writeln!(text, "  {}: {}\n      {command}", section.name, section.what);
    }
    text
}

fn minutes(seconds: u64) -> String {
    format!("{}:{:02} min", seconds / 60, seconds % 60)
}
