//! `handlers/coverage.toml`: how much must be handled, and which statuses no test can receive.

use std::{collections::BTreeMap, fs, io::ErrorKind, path::Path};

use serde::Deserialize;

use crate::{paths::slashed, trouble::Trouble};

/// What is expected. Unknown keys are refused.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Expectations {
    /// How many operations are handled, at least, once all tests have run.
    #[serde(default)]
    pub(crate) handled: usize,
    /// Why no test receives a status: by operation, or `*` for all that declare it, and by status.
    #[serde(default)]
    pub(crate) unseen: BTreeMap<String, BTreeMap<String, String>>,
}

/// The operation of excuses that hold for all.
pub(crate) const ALL: &str = "*";

impl Expectations {
    /// Reads the file; where there is none, nothing is expected.
    pub(crate) fn read(path: &Path) -> Result<Self, Trouble> {
        let text = match fs::read_to_string(path) {
            Ok(text) => text,
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Self::default()),
            Err(source) => return Err(Trouble::Read { path: path.to_path_buf(), source }),
        };
        let file = slashed(path);
        let expectations: Self = toml::from_str(&text).map_err(|error| {
            let start = error.span().map_or(0, |span| span.start);
            let line = text.bytes().take(start).filter(|byte| *byte == b'\n').count() + 1;
            Trouble::Usage(format!("{file}:{line}: {}", error.message().trim()))
        })?;
        for (operation, status, reason) in expectations.excuses() {
            let fault = if reason.trim().is_empty() {
                "gives no reason"
            } else if status.parse::<u16>().is_err() {
                "is no status"
            } else {
                continue;
            };
            return Err(Trouble::Usage(format!("{file}: `{status}` of `{operation}` {fault}")));
        }
        Ok(expectations)
    }

    /// Every excuse: operation, status, reason.
    pub(crate) fn excuses(&self) -> impl Iterator<Item = (&str, &str, &str)> {
        self.unseen.iter().flat_map(|(operation, statuses)| {
            statuses.iter().map(|(status, reason)| (operation.as_str(), status.as_str(), reason.as_str()))
        })
    }

    /// Why this status of this operation is not seen.
    pub(crate) fn excuse(&self, operation: &str, status: u16) -> Option<&str> {
        let of = |operation| self.unseen.get(operation)?.get(&status.to_string()).map(String::as_str);
        of(operation).or_else(|| of(ALL))
    }
}
