//! What the grammar of Swagger 2.0 cannot say: references resolve, paths can be told apart, parameters match their
//! templates, patterns compile, defaults fit.
//!
//! One file for each group of checks. Each check has a code of its own (below), and is an error only where the standard
//! forbids something that generated code depends on; what is odd, but has a meaning, is a warning.
//!
//! | code | severity | what |
//! |---|---|---|
//! | `dangling-reference` | error | a `$ref` leads nowhere, or to something of another kind |
//! | `external-reference` | error | a `$ref` leads to another document |
//! | `too-many-levels` | error | a schema consists of too many levels of `$ref` and `allOf` |
//! | `patterns-too-large` | error | the patterns are too large together |
//! | `reference-cycle` | error | a schema consists of itself, by `$ref` and `allOf` alone |
//! | `invalid-path` | error | braces of a template do not match, or a parameter stands in it twice |
//! | `path-query` | warning | a path has a query or a fragment |
//! | `ambiguous-paths` | warning | two paths with the same method match the same requests; the first one answers |
//! | `path-parameter-mismatch` | error | a template has a parameter that is not declared, or the other way round |
//! | `duplicate-parameter` | error | two parameters have the same name and place |
//! | `several-bodies` | error | an operation has more than one body |
//! | `body-and-form` | error | an operation has a body and form fields |
//! | `form-media-type` | warning | an operation has form fields and consumes no form |
//! | `file-media-type` | error | an operation takes a file and consumes no form (a warning if the form is not multipart) |
//! | `invalid-header-name` | error | a header has a name that HTTP does not allow |
//! | `duplicate-operation-id` | error | two operations have the same id |
//! | `duplicate-tag` | warning | two tags have the same name |
//! | `undefined-security-scheme` | error | a requirement names a scheme that is not defined |
//! | `scopes-not-allowed` | error | a requirement names scopes of a scheme that is not OAuth 2 |
//! | `undefined-scope` | warning | a requirement names a scope that its scheme does not define |
//! | `invalid-pattern` | error | a pattern is none in ECMA-262, or no engine takes it |
//! | `suspicious-pattern` | warning | a pattern means something else than its author thought |
//! | `default-mismatch` | error | a default is of another type (a warning if it is `null`, a parameter's text that can be read, or only out of bounds) |
//! | `enum-mismatch` | warning | a value of an `enum` is of another type, so that it is never met |
//! | `duplicate-enum-value` | warning | an `enum` lists a value twice |
//! | `empty-range` | warning | no value is within the bounds |
//! | `required-unknown` | warning | a required property is none of the schema's properties |
//! | `discriminator-not-required` | warning | a discriminator is not required, or no property at all |
//!
//! What the reader already says (an array without items, an operation without responses, a path without its slash) is
//! not said again.

mod bounds;
mod defaults;
mod enumerations;
mod headers;
mod objects;
mod operations;
mod parameters;
mod paths;
mod patterns;
mod references;
mod security;
mod target;
pub(crate) mod template;
pub(crate) mod value;
mod walk;

use openapiv2::{Diagnostic, Diagnostics, Document, Node, Pointer};

pub use self::defaults::{parameter_default, schema_default};
pub(crate) use self::enumerations::key;
pub use self::target::{Target, find, local};
pub(crate) use self::value::{compare, equal};
pub(crate) use self::walk::Walk;
use crate::suggest;

/// Checks a document; `tree` is the tree from which it was read.
pub fn check(tree: &Node, document: &Document, diagnostics: &mut Diagnostics) {
    let walk = Walk::of(document);
    let mut check = Check { tree, document, walk: &walk, found: diagnostics, suggestions: suggest::Budget::default() };
    references::check(&mut check);
    paths::check(&mut check);
    operations::check(&mut check);
    parameters::check(&mut check);
    security::check(&mut check);
    headers::check(&mut check);
    patterns::check(&mut check);
    bounds::check(&mut check);
    enumerations::check(&mut check);
    defaults::check(&mut check);
    objects::check(&mut check);
}

/// What all checks need.
struct Check<'a> {
    tree: &'a Node,
    document: &'a Document,
    walk: &'a Walk<'a>,
    found: &'a mut Diagnostics,
    suggestions: suggest::Budget,
}

impl Check<'_> {
    /// Adds the place of a value to a diagnostic.
    fn at(&self, diagnostic: Diagnostic, pointer: &Pointer, text: impl Into<String>) -> Diagnostic {
        diagnostic.label(pointer.clone(), self.tree.locate(pointer, false), text)
    }

    /// Adds the place of a key, for what is missing below it or is the key's own fault.
    fn at_key(&self, diagnostic: Diagnostic, pointer: &Pointer, text: impl Into<String>) -> Diagnostic {
        diagnostic.label(pointer.clone(), self.tree.locate(pointer, true), text)
    }

    /// The name that was probably meant. Only for diagnostics that are shown: comparing all names for each of very many faults
    /// would never end.
    fn nearest<'n>(&self, name: &str, names: impl IntoIterator<Item = &'n str>) -> Option<&'n str> {
        match self.found.len() {
            0..=openapiv2::render::SHOWN => suggest::nearest_within(&self.suggestions, name, names),
            _ => None,
        }
    }

    fn push(&mut self, diagnostic: Diagnostic) {
        self.found.push(diagnostic);
    }
}
