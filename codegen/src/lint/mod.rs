//! What is legal in a contract and still a mistake.
//!
//! What makes a contract unusable, or means something else than it says, is for [`crate::check`]; its warnings belong to
//! the same list, and what it says is not said again. `codegen.toml` turns rules off, on and into errors.
//!
//! | code | what |
//! |---|---|
//! | `missing-operation-id` | an operation has none, so that its name comes from its path |
//! | `unstable-operation-id` | an operation id that some tool has numbered |
//! | `undeclared-tag`, `unused-tag` | a tag without declaration, or without operation |
//! | `unused-definition`, `unused-parameter`, `unused-response` | nothing refers to it |
//! | `keyword-without-effect` | a keyword that says nothing about values of this type |
//! | `large-minimum` | `minItems` beyond 100: hardly any list is that long |
//! | `misspelt-format` | a format that is nearly a known one |
//! | `example-mismatch` | an example that its schema refuses |
//! | `repeated-schema` | equal inline objects in three places or more, which want a definition |
//! | `impossible-pattern` | no text matches (an error) |
//! | `exponential-pattern` | an engine that backtracks can need exponential time (an error) |
//! | `unanchored-pattern` | something before or after what the pattern describes is allowed too |
//! | `unportable-pattern` | other engines refuse it or read it otherwise |
//! | `several-success-shapes` | two successes with different bodies |
//! | `success-without-schema` | 200, 201 or 203 without a body |
//! | `no-content-with-schema` | 204, 205 or 304, which have no body, with a schema |
//! | `no-success` | no answer below 400 and no default |
//! | `body-on-get` | a body on `GET`, `HEAD` or `DELETE`, which has no meaning there (RFC 9110, section 9.3.1) |
//! | `undeclared-failures` | credentials are asked for, and 401 or 403 is not declared |
//! | `missing-permissions` | credentials are asked for, and `x-permissions` says nothing |
//! | `shadowed-path` | a path whose literal is a value of another path's parameter |

mod automaton;
mod definitions;
mod keywords;
mod operations;
mod paths;
mod patterns;
mod settings;

use std::collections::BTreeMap;

use openapiv2::{Diagnostic, Diagnostics, Document, Node, Pointer, Severity};

use crate::{Contract, check::Walk};

pub use settings::configure;

/// All rules, with the severity that they have where `codegen.toml` says nothing.
pub const RULES: &[(&str, Severity)] = &[
    ("missing-operation-id", Severity::Warning),
    ("unstable-operation-id", Severity::Warning),
    ("undeclared-tag", Severity::Warning),
    ("unused-tag", Severity::Warning),
    ("unused-definition", Severity::Warning),
    ("unused-parameter", Severity::Warning),
    ("unused-response", Severity::Warning),
    ("keyword-without-effect", Severity::Warning),
    ("large-minimum", Severity::Warning),
    ("misspelt-format", Severity::Warning),
    ("example-mismatch", Severity::Warning),
    ("repeated-schema", Severity::Warning),
    ("impossible-pattern", Severity::Error),
    ("exponential-pattern", Severity::Error),
    ("unanchored-pattern", Severity::Warning),
    ("unportable-pattern", Severity::Warning),
    ("several-success-shapes", Severity::Warning),
    ("success-without-schema", Severity::Warning),
    ("no-content-with-schema", Severity::Warning),
    ("no-success", Severity::Warning),
    ("body-on-get", Severity::Warning),
    ("undeclared-failures", Severity::Warning),
    ("missing-permissions", Severity::Warning),
    ("shadowed-path", Severity::Warning),
];

/// Everything that the rules find, before `codegen.toml` is asked ([`configure`]).
pub fn lint(contract: &Contract) -> Diagnostics {
    let walk = Walk::of(&contract.document);
    let severities = RULES.iter().copied().collect();
    let mut lint = Lint {
        tree: &contract.tree,
        document: &contract.document,
        walk: &walk,
        severities,
        found: Diagnostics::default(),
    };
    operations::lint(&mut lint);
    paths::lint(&mut lint);
    definitions::lint(&mut lint, contract);
    keywords::lint(&mut lint);
    patterns::lint(&mut lint);
    lint.found
}

/// What all rules need.
struct Lint<'a> {
    tree: &'a Node,
    document: &'a Document,
    walk: &'a Walk<'a>,
    severities: BTreeMap<&'static str, Severity>,
    found: Diagnostics,
}

impl Lint<'_> {
    /// Something at a value; at the key of what is above it where nothing stands there.
    fn at(&mut self, rule: &'static str, pointer: &Pointer, message: impl Into<String>, help: impl Into<String>) {
        let span = self.tree.locate(pointer, false);
        self.push(rule, pointer, span, message, help);
    }

    /// Something about a member as a whole, for which its key stands.
    fn at_key(&mut self, rule: &'static str, pointer: &Pointer, message: impl Into<String>, help: impl Into<String>) {
        let span = self.tree.locate(pointer, true);
        self.push(rule, pointer, span, message, help);
    }

    fn push(
        &mut self,
        rule: &'static str,
        pointer: &Pointer,
        span: openapiv2::Span,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        let severity = self.severities.get(rule).copied().unwrap_or(Severity::Warning);
        let diagnostic = match severity {
            Severity::Error => Diagnostic::error(rule, message),
            Severity::Warning => Diagnostic::warning(rule, message),
        };
        self.found.push(diagnostic.label(pointer.clone(), span, "").help(help));
    }
}
