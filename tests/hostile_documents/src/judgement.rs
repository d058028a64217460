//! The rules: which outcomes are failures.

use std::fmt;

use crate::program::Outcome;

/// Seconds of a command above which its growth is judged; below, the start of the process counts too much.
pub(crate) const COMPARED: f64 = 0.3;

/// How many times the time a document may take that is eight times larger.
const FACTOR: f64 = 12.0;

/// Bytes on both outputs above which a command prints too much.
const PRINTED: u64 = 32 << 20;

/// What is said of an outcome.
pub(crate) enum Verdict {
    /// As it has to be. With the codes of diagnostics, if there are any.
    Fine(String),
    /// A rule is broken.
    Failure(String),
}

impl Verdict {
    pub(crate) fn is_failure(&self) -> bool {
        matches!(self, Self::Failure(_))
    }
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Fine(text) => write!(f, "{text}"),
            Self::Failure(text) => write!(f, "FAILS: {text}"),
        }
    }
}

/// Judges an outcome; `small` is that of the same command on a document of an eighth of the size.
pub(crate) fn judge(outcome: &Outcome, small: Option<&Outcome>, limit: u64) -> Verdict {
    if let Some(fault) = fault(outcome, limit) {
        return Verdict::Failure(fault);
    }
    match small {
        Some(small) if outcome.seconds > FACTOR * small.seconds => {
            let (before, after) = (small.seconds, outcome.seconds);
            Verdict::Failure(format!("{before:.2} s before, now {:.0} times that", after / before))
        }
        _ => Verdict::Fine(codes(outcome).join(" ")),
    }
}

fn fault(outcome: &Outcome, limit: u64) -> Option<String> {
    let last = |text: &str| text.lines().rev().find(|line| !line.trim().is_empty()).unwrap_or_default().to_owned();
    let Some(code) = outcome.status.code() else {
        let why = if outcome.seconds + 2.0 > limit as f64 { "too slow" } else { "ended by a signal" };
        return Some(format!("{why}: {}", last(&outcome.errors)));
    };
    if outcome.errors.contains("panicked at") || code > 100 {
        return Some(format!("exit code {code}: {}", last(&outcome.errors)));
    }
    if code > 2 {
        return Some(format!("exit code {code}: {}", last(&outcome.errors)));
    }
    if code == 2 && codes(outcome).is_empty() {
        return Some(format!("no diagnostic: {}", last(&outcome.errors)));
    }
    if codes(outcome).iter().any(|code| code == "internal") {
        return Some("the generator made code that is not valid Rust".to_owned());
    }
    (outcome.printed > PRINTED).then(|| format!("prints {} MB", outcome.printed / 1_000_000))
}

/// The codes of the diagnostics, each once.
fn codes(outcome: &Outcome) -> Vec<String> {
    let mut codes: Vec<String> = Vec::new();
    let lines = outcome.errors.lines().chain(outcome.output.lines());
    let in_text = lines.filter_map(|line| {
        let rest = line.strip_prefix("error[").or_else(|| line.strip_prefix("warning["))?;
        rest.split(']').next()
    });
    let in_sarif = outcome.output.split("\"ruleId\": \"").skip(1).filter_map(|rest| rest.split('"').next());
    for code in in_text.chain(in_sarif) {
        if codes.len() < 6 && !codes.iter().any(|known| known == code) {
            codes.push(code.to_owned());
        }
    }
    codes
}
