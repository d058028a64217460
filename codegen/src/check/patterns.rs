//! Patterns (JSON Schema draft 4, section 5.2.3): they are ECMA-262, an engine takes them, and they mean something.

use std::collections::BTreeMap;

use openapiv2::{Diagnostic, Pointer};

use super::Check;
use crate::pattern::{self, Budget, MAX_PATTERNS, PatternError};

pub(super) fn check(cx: &mut Check<'_>) {
    let walk = cx.walk;
    let schemas = walk.schemas.iter().map(|site| (&site.schema.validation, &site.schema.pointer));
    let values = walk.values.iter().map(|items| (&items.validation, &items.pointer));
    // A pattern of ids stands in a contract hundreds of times.
    let mut known: BTreeMap<&str, Option<PatternError>> = BTreeMap::new();
    let mut budget = Budget::default();
    for (validation, pointer) in schemas.chain(values) {
        let Some(source) = validation.pattern.as_deref() else { continue };
        if !known.contains_key(source) && !budget.takes(source) {
            let message = format!("the patterns of this contract are too large together: the limit is {MAX_PATTERNS}");
            let diagnostic = Diagnostic::error("patterns-too-large", message);
            let diagnostic = cx.at(diagnostic, &pointer.child("pattern"), "the limit is reached here");
            cx.push(diagnostic.help("use smaller counts in repetitions, and `maxLength` for the length of a text"));
            return;
        }
        let error = known.entry(source).or_insert_with(|| pattern::compile(source).err()).clone();
        one(cx, source, error, &pointer.child("pattern"));
    }
}

fn one(cx: &mut Check<'_>, source: &str, error: Option<PatternError>, place: &Pointer) {
    let doubt = pattern::suspicion(source);
    match (error, doubt) {
        (Some(error), doubt) => {
            let message = format!("the pattern `{source}` cannot be used: {error}");
            let diagnostic = cx.at(Diagnostic::error("invalid-pattern", message), place, "");
            cx.push(match doubt {
                Some((_, help)) => diagnostic.help(help),
                None => diagnostic.help("write a regular expression of ECMA-262, without slashes around it"),
            });
        }
        (None, Some((doubt, help))) => {
            let message = format!("the pattern `{source}` may not mean what it seems to: {doubt}");
            let diagnostic = cx.at(Diagnostic::warning("suspicious-pattern", message), place, "");
            cx.push(diagnostic.help(help));
        }
        (None, None) => {}
    }
}
