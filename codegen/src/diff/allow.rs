//! Breaking changes that are meant: a file that allows them, each with a reason and until a day.
//!
//! ```toml
//! [[allow]]
//! code = "operation-removed"
//! operation = "GET /v1/reports"
//! reason = "announced in March; nobody has called it since"
//! expires = 2027-01-31
//! ```

use serde::Deserialize;
use toml::value::Datetime;

use super::{Change, Verdict};

/// A day: year, month, day.
pub type Day = (u16, u8, u8);

/// What such a file says.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Allowances {
    /// One after the other.
    #[serde(default)]
    allow: Vec<Allowance>,
}

/// A change that is allowed.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Allowance {
    /// The code of the change.
    code: String,
    /// The only operation that it may reach, as `GET /orders`; any where absent.
    operation: Option<String>,
    /// The place, or one above it, in the old contract or the new one; any where absent.
    pointer: Option<String>,
    /// Why.
    reason: String,
    /// The last day on which it is allowed.
    expires: Datetime,
}

impl Allowances {
    /// Reads the file.
    ///
    /// # Errors
    /// What is wrong with it, with the line.
    pub fn read(text: &str) -> Result<Self, String> {
        let read: Self = toml::from_str(text).map_err(|error| error.to_string().trim_end().to_owned())?;
        for (index, allowance) in read.allow.iter().enumerate() {
            if allowance.reason.trim().is_empty() {
                return Err(format!("allowance {}: the reason is empty", index.saturating_add(1)));
            }
            if allowance.expires.date.is_none() {
                return Err(format!("allowance {}: `expires` is a day, such as 2027-01-31", index.saturating_add(1)));
            }
        }
        Ok(read)
    }

    /// What is said of a change.
    pub fn of(&self, change: &Change, today: Day) -> Allowed {
        if change.verdict != Verdict::Breaking {
            return Allowed::No;
        }
        let mut answer = Allowed::No;
        for allowance in self.allow.iter().filter(|allowance| allowance.is_about(change)) {
            if allowance.last_day() >= today {
                return Allowed::Yes(allowance.reason.clone());
            }
            answer = Allowed::Expired(allowance.expires.to_string());
        }
        answer
    }
}

/// Whether a breaking change is allowed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Allowed {
    /// It is not.
    No,
    /// It is, for this reason.
    Yes(String),
    /// It was, until this day.
    Expired(String),
}

impl Allowance {
    fn last_day(&self) -> Day {
        self.expires.date.map_or((0, 0, 0), |date| (date.year, date.month, date.day))
    }

    fn is_about(&self, change: &Change) -> bool {
        let below = |pointer: &str, at: &str| {
            at.strip_prefix(pointer).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        self.code == change.code
            && self.operation.as_ref().is_none_or(|operation| change.operations.iter().all(|other| other == operation))
            && self
                .pointer
                .as_ref()
                .is_none_or(|pointer| below(pointer, &change.old.pointer) || below(pointer, &change.new.pointer))
    }
}
