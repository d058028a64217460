//! `codegen.toml`: the options of the generator for one contract.

use std::collections::{BTreeMap, BTreeSet};

use openapiv2::{Diagnostic, Diagnostics, Pointer, SourceId, Sources, Span};
use schemars::JsonSchema;
use serde::Deserialize;
use toml::Spanned;

/// Options of the generator. Unknown keys are refused.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct Config {
    /// The body of the answers that the runtime gives on its own.
    pub errors: ErrorBody,
    /// Largest body of a request in bytes; the runtime's default (2 MiB) where absent.
    pub body_limit: Option<u64>,
    /// The folder below which files are that the contract refers to, relative to the file of these options; the folder of
    /// the document where absent.
    pub ref_root: Option<String>,
    /// Patterns that need look-around or back-references have no linear time. They are tried on texts of at most so many
    /// characters, and longer texts do not match; [`BACKTRACKING_LIMIT`] and a warning where absent. With 0 they are
    /// refused.
    pub backtracking_limit: Option<usize>,
    /// Rust names of types, properties, parameters and operations, by pointer (`"#/definitions/Pet" = "Animal"`).
    #[schemars(with = "BTreeMap<String, String>")]
    pub rename: BTreeMap<Spanned<String>, String>,
    /// Types of the user's own that stand for schemas, by pointer (`"#/definitions/Money" = "crate::Money"`).
    #[schemars(with = "BTreeMap<String, String>")]
    pub replace: BTreeMap<Spanned<String>, String>,
    /// Pointers of enumerations that other values may be met of as well; their types are texts or numbers.
    #[schemars(with = "BTreeSet<String>")]
    pub open: BTreeSet<Spanned<String>>,
    /// Pointers of properties, and of definitions, that are held behind a pointer.
    #[schemars(with = "BTreeSet<String>")]
    pub r#box: BTreeSet<Spanned<String>>,
    /// Diagnostics that are known and lived with.
    pub allow: Vec<Allowance>,
    /// Options of single definitions, by name.
    #[schemars(with = "BTreeMap<String, DefinitionConfig>")]
    pub definitions: BTreeMap<Spanned<String>, DefinitionConfig>,
    /// Options of single operations, by method and path as the contract writes it: `GET /orders/{id}`.
    #[schemars(with = "BTreeMap<String, OperationConfig>")]
    pub operations: BTreeMap<Spanned<String>, OperationConfig>,
    /// What is said of rules of [`crate::lint`].
    #[schemars(with = "Vec<LintSetting>")]
    pub lint: Vec<Spanned<LintSetting>>,
    /// The text that the options were read from.
    #[serde(skip)]
    pub source: Option<SourceId>,
}

/// The longest text, in characters, that a pattern without linear time is tried on where the options say nothing.
pub const BACKTRACKING_LIMIT: usize = 256;

/// The body of the answers that the runtime gives on its own (404, 405, violations and so on).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ErrorBody {
    /// `application/problem+json` (RFC 9457).
    #[default]
    ProblemDetails,
    /// `{"code": ..., "message": ...}`, with `violations` where there are any.
    CodeMessage,
}

/// A diagnostic that is known and lived with.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Allowance {
    /// Its code, such as `unsupported-keyword`.
    #[schemars(with = "String")]
    pub code: Spanned<String>,
    /// The pointer at which it is told, or one above it.
    #[schemars(with = "String")]
    pub at: Spanned<String>,
    /// Why that is right.
    pub because: String,
}

/// What is said of a rule, for the whole contract or for what is below a place.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct LintSetting {
    /// The rule's code.
    pub rule: String,
    /// The place, as a JSON pointer; the whole contract where absent.
    #[serde(default)]
    pub pointer: String,
    /// What becomes of it.
    pub level: LintLevel,
    /// Why.
    pub reason: String,
}

/// What becomes of something that a rule finds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum LintLevel {
    /// Nothing.
    Allow,
    /// It is a warning.
    Warn,
    /// It is an error.
    Deny,
}

/// Options of one definition.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct DefinitionConfig {
    /// Whether an equal inline schema becomes this definition.
    pub identify: bool,
    /// Further traits to derive, such as `Eq` or `my_crate::Trait`.
    pub derive: BTreeSet<String>,
}

impl Default for DefinitionConfig {
    fn default() -> Self {
        Self { identify: true, derive: BTreeSet::new() }
    }
}

/// Options of one operation.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct OperationConfig {
    /// What its handler reads or writes while it is on its way.
    pub stream: BTreeSet<Streamed>,
    /// Whether the parameter at the end of its path takes all that is left, slashes included.
    pub catch_all: bool,
    /// Largest body of its requests in bytes.
    pub body_limit: Option<u64>,
}

/// What can be streamed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Streamed {
    /// The array that it answers with, item by item.
    Answer,
    /// The body, whose octets the handler reads and nobody validates.
    Body,
}

/// What editors complete `codegen.toml` by: a JSON Schema, made of the types that read it.
pub fn schema() -> serde_json::Value {
    schemars::schema_for!(Config).to_value()
}

/// The folder that options name for references to files. What else is in them may be wrong.
pub fn ref_root(options: &str) -> Option<String> {
    #[derive(Deserialize)]
    #[serde(rename_all = "kebab-case")]
    struct Own {
        ref_root: Option<String>,
    }
    toml::from_str::<Own>(options).ok()?.ref_root
}

impl Config {
    /// Reads `codegen.toml`. A fault is an error at its line; the defaults hold then.
    pub fn read(source: SourceId, sources: &Sources, diagnostics: &mut Diagnostics) -> Self {
        match toml::from_str::<Self>(sources.text(source)) {
            Ok(config) => Self { source: Some(source), ..config },
            Err(error) => {
                let range = error.span().unwrap_or(0..0);
                let span = Span { source, start: range.start, end: range.end };
                diagnostics.push(
                    Diagnostic::error("invalid-option", error.message().trim().to_owned())
                        .label(Pointer::root(), span, "")
                        .help("the README lists the options of codegen.toml"),
                );
                Self::default()
            }
        }
    }
}
