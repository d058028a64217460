//! The violations of one request: a list that has a limit, and the number of those beyond it.

use std::io;

use crate::violation::Violation;

/// The violations of a request, of which at most [`Self::MAX_BYTES`] bytes of JSON are kept. Of the others only the number
/// is known, so that a body of a million mistakes has a short response.
#[derive(Debug, Clone, PartialEq)]
pub struct Violations {
    listed: Vec<Violation>,
    /// Bytes of the list as JSON.
    bytes: usize,
    omitted: u64,
}

/// Characters of a message that are kept where the violation does not fit otherwise.
const LONGEST_MESSAGE: usize = 500;

impl Violations {
    /// The longest list, in bytes of its JSON.
    pub const MAX_BYTES: usize = 64 * 1024;

    /// No violations.
    pub const fn new() -> Self {
        // The brackets.
        Self { listed: Vec::new(), bytes: 2, omitted: 0 }
    }

    /// Counts violations and keeps none of them.
    pub(crate) const fn counter() -> Self {
        Self { listed: Vec::new(), bytes: Self::MAX_BYTES, omitted: 0 }
    }

    /// Adds a violation. If it does not fit, its `limit` is left out and its message cut; if it still does not fit, this
    /// and all later ones are only counted.
    pub fn push(&mut self, violation: Violation) {
        self.add(|| violation);
    }

    /// The same for a violation that need not exist where it is only counted.
    pub(crate) fn add(&mut self, make: impl FnOnce() -> Violation) {
        if self.omitted > 0 || self.bytes >= Self::MAX_BYTES {
            self.omitted = self.omitted.saturating_add(1);
            return;
        }
        let mut violation = make();
        let room = Self::MAX_BYTES - self.bytes;
        let mut length = length(&violation);
        if length > room {
            violation.limit = None;
            if let Some((end, _)) = violation.message.char_indices().nth(LONGEST_MESSAGE) {
                violation.message.truncate(end);
                violation.message.push('…');
            }
            length = self::length(&violation);
        }
        if length > room {
            self.omitted = 1;
            return;
        }
        self.bytes += length;
        self.listed.push(violation);
    }

    /// Whether there are violations that are only counted, and so are all that follow.
    pub(crate) const fn is_full(&self) -> bool {
        self.omitted > 0
    }

    /// Whether nothing was violated.
    pub const fn is_empty(&self) -> bool {
        self.listed.is_empty() && self.omitted == 0
    }

    /// Those that are kept.
    pub fn listed(&self) -> &[Violation] {
        &self.listed
    }

    /// How many there are beside those that are kept.
    pub const fn omitted(&self) -> u64 {
        self.omitted
    }
}

impl Default for Violations {
    fn default() -> Self {
        Self::new()
    }
}

impl From<Vec<Violation>> for Violations {
    fn from(all: Vec<Violation>) -> Self {
        let mut violations = Self::new();
        all.into_iter().for_each(|violation| violations.push(violation));
        violations
    }
}

impl IntoIterator for Violations {
    type Item = Violation;
    type IntoIter = std::vec::IntoIter<Violation>;

    fn into_iter(self) -> Self::IntoIter {
        self.listed.into_iter()
    }
}

/// Bytes of a violation as JSON, and of the comma after it.
fn length(violation: &Violation) -> usize {
    let mut counter = Counter(1);
    // Neither the counter nor a violation can fail.
    let _ = serde_json::to_writer(&mut counter, violation);
    counter.0
}

struct Counter(usize);

impl io::Write for Counter {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0 += bytes.len();
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::violation::{Location, Pointer};

    fn json(violations: &Violations) -> String {
        serde_json::to_string(violations.listed()).unwrap()
    }

    #[test]
    fn the_list_ends_at_64_kib_and_the_rest_is_counted() {
        let mut violations = Violations::new();
        assert!(violations.is_empty());
        for _ in 0..10_000 {
            violations.push(Pointer::new(Location::Body).violation("type", None, "must be a number".to_owned()));
        }
        let length = json(&violations).len();
        assert!((65_000..=Violations::MAX_BYTES).contains(&length), "{length}");
        assert_eq!(violations.listed().len() as u64 + violations.omitted(), 10_000);
        assert!(violations.is_full() && !violations.is_empty());
        assert_eq!(violations.clone().into_iter().count(), violations.listed().len());
    }

    #[test]
    fn a_limit_that_does_not_fit_is_left_out() {
        let limit: Vec<String> = (0..5000).map(|value| format!("value number {value}")).collect();
        let long = Pointer::new(Location::Body).violation("enum", Some(limit.into()), "no".to_owned());
        let violations = Violations::from(vec![long.clone(); 3]);
        let expected = Violation { limit: None, ..long };
        assert_eq!(violations.listed(), vec![expected; 3]);
    }

    /// The deepest pointer of characters that JSON writes with six bytes each, and the longest message.
    #[test]
    fn the_first_violation_always_fits() {
        let mut at = Pointer::new(Location::FormData);
        for _ in 0..200 {
            at.enter(&"\u{1}".repeat(1000));
        }
        let violations = Violations::from(vec![at.violation("pattern", None, "\u{1}".repeat(100_000))]);
        assert_eq!((violations.listed().len(), violations.omitted()), (1, 0));
        assert!(json(&violations).len() <= Violations::MAX_BYTES);
    }

    #[test]
    fn a_counter_keeps_nothing() {
        let mut violations = Violations::counter();
        violations.add(|| panic!("not needed"));
        assert_eq!((violations.listed().len(), violations.omitted()), (0, 1));
    }
}
