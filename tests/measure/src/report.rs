//! What came out of a suite: a table for people, JSON for programs, and whether all budgets are kept.

use std::path::PathBuf;
use std::{env, fs, io, thread};

use serde_json::{Value, json};

use crate::rounds::Times;

/// What a number has to be.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Budget {
    /// This at most.
    AtMost(f64),
    /// This at least.
    AtLeast(f64),
    /// It is told, that is all.
    Told,
}

/// A line of the report.
#[derive(Debug, Clone)]
pub enum Row {
    /// Two cases.
    Compared {
        /// What is compared.
        what: String,
        /// Their names.
        cases: [String; 2],
        /// Instructions of one call, ours and theirs, where they were counted.
        instructions: Option<[f64; 2]>,
        /// Times.
        times: Times,
        /// What the ratio has to be.
        budget: Budget,
    },
    /// A single number.
    Single {
        /// What it is of.
        what: String,
        /// The number.
        value: f64,
        /// Its unit.
        unit: &'static str,
        /// What it has to be.
        budget: Budget,
    },
}

impl Budget {
    /// Whether a number keeps it.
    pub fn admits(self, value: f64) -> bool {
        match self {
            Self::AtMost(most) => value <= most,
            Self::AtLeast(least) => value >= least,
            Self::Told => true,
        }
    }

    fn text(self) -> String {
        match self {
            Self::AtMost(most) => format!("at most {most}"),
            Self::AtLeast(least) => format!("at least {least}"),
            Self::Told => String::new(),
        }
    }

    fn json(self) -> Value {
        match self {
            Self::AtMost(most) => json!({ "at_most": most }),
            Self::AtLeast(least) => json!({ "at_least": least }),
            Self::Told => Value::Null,
        }
    }
}

impl Row {
    /// The number that the budget is about: the ratio of instructions where they were counted, else that of times.
    fn decisive(&self) -> f64 {
        match self {
            Self::Compared { instructions: Some([ours, theirs]), .. } => ours / theirs,
            Self::Compared { times, .. } => times.ratio,
            Self::Single { value, .. } => *value,
        }
    }

    /// Whether the budget is kept.
    pub fn holds(&self) -> bool {
        let (Self::Compared { budget, .. } | Self::Single { budget, .. }) = self;
        budget.admits(self.decisive())
    }

    fn cells(&self) -> [String; 6] {
        let verdict = if self.holds() { "" } else { "MISSED" };
        match self {
            Self::Compared { what, cases, instructions, times, budget } => [
                format!("{what}: {} / {}", cases[0], cases[1]),
                instructions.map_or_else(String::new, |[ours, theirs]| {
                    format!("{:.3} ({ours:.0} / {theirs:.0})", ours / theirs)
                }),
                format!("{:.3} [{:.3}, {:.3}]", times.ratio, times.spread.0, times.spread.1),
                format!("{:.2} / {:.2} us", times.ours / 1e3, times.theirs / 1e3),
                budget.text(),
                verdict.to_owned(),
            ],
            Self::Single { what, value, unit, budget } => {
                let digits = if value.fract() == 0.0 { 0 } else { 3 };
                let value = format!("{value:.digits$} {unit}");
                [what.clone(), String::new(), String::new(), value, budget.text(), verdict.to_owned()]
            }
        }
    }

    fn json(&self) -> Value {
        let holds = self.holds();
        match self {
            Self::Compared { what, cases, instructions, times, budget } => json!({
                "what": what,
                "ours": cases[0],
                "theirs": cases[1],
                "instructions": instructions.map(|[ours, theirs]| {
                    json!({ "ours": ours, "theirs": theirs, "ratio": ours / theirs })
                }),
                "nanoseconds": {
                    "ours": times.ours,
                    "theirs": times.theirs,
                    "ratio": times.ratio,
                    "quartiles": [times.spread.0, times.spread.1],
                },
                "budget": budget.json(),
                "holds": holds,
            }),
            Self::Single { what, value, unit, budget } => {
                json!({ "what": what, "value": value, "unit": unit, "budget": budget.json(), "holds": holds })
            }
        }
    }
}

/// The rows as a table in Markdown.
pub fn table(rows: &[Row]) -> String {
    const HEAD: [&str; 6] = ["what", "ratio of instructions", "ratio of times [quartiles]", "measured", "budget", ""];
    let mut text = format!("| {} |\n|{}\n", HEAD.join(" | "), "---|".repeat(HEAD.len()));
    for row in rows {
        text.push_str(&format!("| {} |\n", row.cells().join(" | ")));
    }
    text
}

/// The folder that reports are written to: `bench` in the target folder.
///
/// # Errors
/// Where it cannot be made.
pub fn folder() -> io::Result<PathBuf> {
    // The suite itself is in target/PROFILE/deps.
    let program = env::current_exe()?;
    let target = program.ancestors().nth(3).ok_or_else(|| io::Error::other("the program is in no target folder"))?;
    let folder = target.join("bench");
    fs::create_dir_all(&folder)?;
    Ok(folder)
}

/// Writes `NAME.json`.
///
/// # Errors
/// Where it cannot be written.
pub fn write(name: &str, rows: &[Row]) -> io::Result<PathBuf> {
    let path = folder()?.join(format!("{name}.json"));
    let cores = thread::available_parallelism().map_or(0, usize::from);
    let all: Vec<Value> = rows.iter().map(Row::json).collect();
    let report = json!({ "suite": name, "machine": { "cores": cores, "memory_gib": memory() }, "rows": all });
    fs::write(&path, format!("{report:#}\n"))?;
    Ok(path)
}

/// The machine's memory in GiB, where the system tells.
fn memory() -> Option<u64> {
    let text = fs::read_to_string("/proc/meminfo").ok()?;
    let line = text.lines().find_map(|line| line.strip_prefix("MemTotal:"))?;
    let kib: u64 = line.trim().trim_end_matches("kB").trim().parse().ok()?;
    Some(kib.div_ceil(1 << 20))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn instructions_decide_where_they_are_known() {
        let times = Times { ours: 3.0, theirs: 2.0, ratio: 1.5, spread: (1.4, 1.6) };
        let row = |instructions| Row::Compared {
            what: "a".to_owned(),
            cases: ["b".to_owned(), "c".to_owned()],
            instructions,
            times,
            budget: Budget::AtMost(1.3),
        };
        assert!(row(Some([130.0, 100.0])).holds());
        assert!(!row(Some([131.0, 100.0])).holds());
        assert!(!row(None).holds());
        assert!(table(&[row(None)]).contains("MISSED"));
    }
}
