//! Patterns of a contract: ECMA-262 regular expressions, as JSON Schema takes them (draft 4, sections 3.3 and 5.2.3).
//!
//! A pattern is searched for, not matched against the whole text, and has no flags; without the flag `u` the grammar is
//! that of ECMA-262's Annex B.1.2, in which nearly every slip has a meaning. Generated code must not parse such
//! patterns: [`compile`] translates each, chooses the cheapest engine that keeps its meaning, and makes sure that the
//! engine takes it.
//!
//! Where ECMA-262 without `u` counts UTF-16 code units, we count Unicode scalar values, as `minLength` does: a character
//! outside the basic plane is one `.`. A class has such a character where it names it, or both of its surrogates.

mod ast;
mod engines;
mod inclusion;
mod parse;
mod print;
mod set;
mod simple;
mod suspicion;
#[cfg(test)]
mod tests;

use std::fmt;

pub use self::suspicion::suspicion;
pub(crate) use self::{
    ast::Ast,
    engines::{forget, matches},
    inclusion::{Work, includes},
    parse::parse,
    set::CharSet,
};

/// A pattern, ready for generated code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Compiled {
    /// The whole text consists of these ASCII characters, so many of them: `^[a-f0-9]{24}$`.
    Class {
        /// Ranges of bytes, both ends included, in ascending order, with gaps between them. Never empty.
        ranges: Vec<(u8, u8)>,
        /// At least so many.
        min: u64,
        /// At most so many, if there is a limit.
        max: Option<u64>,
    },
    /// The text begins with this: `^https://`.
    Prefix(String),
    /// A pattern for the crate `regex`, to be searched for. It compiles within the crate's default size limit.
    Regex(String),
    /// A pattern for the crate `fancy-regex`, to be searched for: it looks around or refers back, so that its running
    /// time has no good bound.
    Backtracking(String),
}

impl Compiled {
    /// Whether it finds something in a text: what generated code does, but with an engine made for this one text.
    pub fn matches(&self, text: &str) -> bool {
        match self {
            Self::Class { ranges, min, max } => {
                let count = u64::try_from(text.len()).unwrap_or(u64::MAX);
                let known = |byte: u8| ranges.iter().any(|(start, end)| (*start..=*end).contains(&byte));
                count >= *min && max.is_none_or(|max| count <= max) && text.bytes().all(known)
            }
            Self::Prefix(prefix) => text.starts_with(prefix),
            Self::Regex(pattern) => regex::Regex::new(pattern).is_ok_and(|regex| regex.is_match(text)),
            Self::Backtracking(pattern) => {
                // Beyond its limit of steps an engine gives up; that is no match.
                fancy_regex::Regex::new(pattern).is_ok_and(|regex| regex.is_match(text).unwrap_or(false))
            }
        }
    }
}

/// Patterns of a contract are compiled, each several times. This counts how much there is of them.
#[derive(Debug, Default)]
pub(crate) struct Budget(usize);

/// How large the engines of all patterns of a contract may be together, in characters and sets with repetitions written out.
pub(crate) const MAX_PATTERNS: usize = 2_000_000;

impl Budget {
    /// Counts one more pattern; `false` where it is too much. What is refused, or needs no engine, costs nothing.
    pub(crate) fn takes(&mut self, source: &str) -> bool {
        // A single engine has a limit of its own.
        const LARGEST: usize = 400_000;
        let size = parse(source).ok().filter(|ast| simple::simple(ast).is_none()).map_or(1, |ast| ast.size());
        self.0 = self.0.saturating_add(size.min(LARGEST));
        self.0 <= MAX_PATTERNS
    }
}

/// Why a pattern cannot be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PatternError {
    /// The character of the pattern at which the problem is, counted from 0; `None` where it is the whole.
    pub position: Option<usize>,
    /// What is wrong, without a full stop.
    pub message: String,
}

impl PatternError {
    fn at(position: usize, message: impl Into<String>) -> Self {
        Self { position: Some(position), message: message.into() }
    }

    fn whole(message: impl Into<String>) -> Self {
        Self { position: None, message: message.into() }
    }
}

impl fmt::Display for PatternError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.position {
            Some(position) => write!(f, "{} (character {})", self.message, position.saturating_add(1)),
            None => f.write_str(&self.message),
        }
    }
}

impl std::error::Error for PatternError {}

/// Translates an ECMA-262 pattern for the engine that generated code uses for it.
///
/// # Errors
/// The pattern is none in ECMA-262; or its engine does not take it, because it is too large or uses what only an
/// ECMA-262 engine has.
pub fn compile(source: &str) -> Result<Compiled, PatternError> {
    let ast = parse::parse(source)?;
    if let Some(simple) = simple::simple(&ast) {
        return Ok(simple);
    }
    if ast.needs_backtracking() {
        ast.check_references()?;
        let text = print::print(&ast);
        return match fancy_regex::Regex::new(&text) {
            Ok(_) => Ok(Compiled::Backtracking(text)),
            Err(error) => Err(PatternError::whole(format!("the engine for look-around does not take it: {error}"))),
        };
    }
    let text = print::print(&ast);
    match regex::Regex::new(&text) {
        Ok(_) => Ok(Compiled::Regex(text)),
        Err(regex::Error::CompiledTooBig(limit)) => {
            Err(PatternError::whole(format!("it needs more than {limit} bytes when compiled")))
        }
        Err(error) => Err(PatternError::whole(format!("the regex engine does not take it: {error}"))),
    }
}
