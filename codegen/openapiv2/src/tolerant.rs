//! Which faults of a contract can be lived with.

use crate::{Diagnostics, Severity};

/// The codes that `--tolerant` makes warnings of. For each of them it is certain what is done instead:
///
/// | code | instead |
/// |---|---|
/// | `duplicate-key` | the last one counts |
/// | `unknown-key` | the key is ignored |
/// | `unsupported-keyword` | the key is ignored, so values that it would refuse are accepted |
/// | `null-value` | the key counts as absent |
/// | `unquoted-string` | the number or boolean counts as the text that it prints as (`1.10` as `1.1`) |
/// | `missing-items` | the array holds anything; in parameters and headers, strings |
/// | `missing-description` | the description is empty |
/// | `no-responses` | the operation declares no answer |
/// | `path-parameter-not-required` | the parameter is required |
/// | `invalid-host` | the host is kept as written; nothing but documentation uses it |
/// | `path-parameter-mismatch` | an undeclared parameter is any string, one that the template lacks is ignored |
/// | `dangling-reference`, `unreadable-reference`, `external-reference` | a schema is anything; a parameter or response is left out |
pub const TOLERATED: &[&str] = &[
    "duplicate-key",
    "unknown-key",
    "unsupported-keyword",
    "null-value",
    "unquoted-string",
    "missing-items",
    "missing-description",
    "no-responses",
    "path-parameter-not-required",
    "invalid-host",
    "path-parameter-mismatch",
    "dangling-reference",
    "unreadable-reference",
    "external-reference",
];

impl Diagnostics {
    /// Makes warnings of the errors whose code is in [`TOLERATED`].
    pub fn tolerate(&mut self) {
        for diagnostic in self.iter_mut().filter(|diagnostic| TOLERATED.contains(&diagnostic.code)) {
            diagnostic.severity = Severity::Warning;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Diagnostic;

    #[test]
    fn only_listed_codes_become_warnings() {
        let mut diagnostics = Diagnostics::default();
        diagnostics.push(Diagnostic::error("unknown-key", "a"));
        diagnostics.tolerate();
        assert!(!diagnostics.has_errors());
        diagnostics.push(Diagnostic::error("syntax", "b"));
        diagnostics.tolerate();
        assert!(diagnostics.has_errors());
    }
}
