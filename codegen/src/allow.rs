//! What `codegen.toml` allows: diagnostics by code and place. Each allowance has to be needed, and only such errors can be
//! allowed as say what is done instead.

use std::collections::BTreeSet;

use openapiv2::{Diagnostic, Diagnostics, Pointer, Severity, Span, TOLERATED};

use crate::config::{Allowance, Config};

/// Errors of the lowering after which it is certain what is generated, beside those of [`TOLERATED`]:
///
/// | code | instead |
/// |---|---|
/// | `all-of-conflict` | the first member's word stands |
/// | `unsupported-xml` | as the message says: another name, or the keyword is ignored |
const CERTAIN: &[&str] = &["all-of-conflict", "unsupported-xml"];

/// Takes away what is allowed. `used` are the indices of the allowances that have taken something away.
pub(crate) fn apply(config: &Config, diagnostics: &mut Diagnostics, used: &mut BTreeSet<usize>) {
    if config.allow.is_empty() {
        return;
    }
    diagnostics.retain(|found| {
        let can_be = found.severity == Severity::Warning || is_certain(found.code);
        let allowance = config.allow.iter().position(|allowance| can_be && covers(allowance, found));
        used.extend(allowance);
        allowance.is_none()
    });
}

/// Tells allowances that are not needed, or cannot be.
pub(crate) fn tell_useless(config: &Config, diagnostics: &mut Diagnostics, used: &BTreeSet<usize>) {
    let useless = config.allow.iter().enumerate().filter(|(index, _)| !used.contains(index));
    for (_, allowance) in useless {
        let (code, at) = (allowance.code.get_ref(), allowance.at.get_ref());
        let is_found = diagnostics.iter().any(|found| covers(allowance, found));
        let (message, help) = if is_found {
            let message = format!("`{code}` cannot be allowed: nothing could be generated");
            (message, "correct the contract, or use an overlay")
        } else {
            (format!("`{code}` is not told at `{at}` any more"), "remove this allowance")
        };
        let mut diagnostic = Diagnostic::error("useless-allowance", message).help(help);
        if let Some(source) = config.source {
            let range = allowance.at.span();
            diagnostic = diagnostic.label(Pointer::root(), Span { source, start: range.start, end: range.end }, "");
        }
        diagnostics.push(diagnostic);
    }
}

fn is_certain(code: &str) -> bool {
    TOLERATED.contains(&code) || CERTAIN.contains(&code)
}

fn covers(allowance: &Allowance, found: &Diagnostic) -> bool {
    let at = allowance.at.get_ref().trim_start_matches('#');
    let is_below = |pointer: &Pointer| {
        pointer.as_str().strip_prefix(at).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    };
    found.code == allowance.code.get_ref() && found.labels.first().is_some_and(|label| is_below(&label.pointer))
}
