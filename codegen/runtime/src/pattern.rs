//! Patterns of a contract, with ECMA-262 meaning, each with the engine that was chosen when code was generated.

use std::sync::OnceLock;

/// A `pattern`: the source for messages, and the engine that decides.
#[derive(Debug)]
pub struct Pattern {
    source: &'static str,
    engine: Engine,
}

#[derive(Debug)]
enum Engine {
    /// A bit for each ASCII character, the first 64 and the others.
    Class {
        set: [u64; 2],
        min: usize,
        max: usize,
    },
    Prefix(&'static str),
    Regex {
        translated: &'static str,
        compiled: OnceLock<Option<regex::Regex>>,
    },
    // A backtracking engine is boxed: most contracts have none, and it is far bigger than the others.
    Backtracking {
        translated: &'static str,
        max_chars: usize,
        compiled: OnceLock<Option<Box<fancy_regex::Regex>>>,
    },
}

/// What a pattern says of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Matched {
    Yes,
    No,
    /// A backtracking engine took too many steps.
    GivenUp,
}

impl From<bool> for Matched {
    fn from(matches: bool) -> Self {
        if matches { Self::Yes } else { Self::No }
    }
}

/// Steps after which a backtracking match is given up, as no match.
const BACKTRACK_LIMIT: usize = 100_000;

impl Pattern {
    /// The whole text consists of `min..=max` bytes, each within one of `ranges` (ASCII), as in `^[a-f0-9]{24}$`.
    /// `usize::MAX` means no limit.
    pub const fn class(source: &'static str, ranges: &'static [(u8, u8)], min: usize, max: usize) -> Self {
        Self { source, engine: Engine::Class { set: set(ranges), min, max } }
    }

    /// The text begins with `prefix`, as in `^https://`.
    pub const fn prefix(source: &'static str, prefix: &'static str) -> Self {
        Self { source, engine: Engine::Prefix(prefix) }
    }

    /// The text matches `translated`, a pattern in the syntax of the `regex` crate; compiled on first use.
    pub const fn regex(source: &'static str, translated: &'static str) -> Self {
        Self { source, engine: Engine::Regex { translated, compiled: OnceLock::new() } }
    }

    /// The text matches `translated`, a pattern in the syntax of the `fancy-regex` crate, which backtracks. Texts of
    /// more than `max_chars` Unicode scalar values do not match, and neither do texts that take too many steps.
    pub const fn backtracking(source: &'static str, translated: &'static str, max_chars: usize) -> Self {
        Self { source, engine: Engine::Backtracking { translated, max_chars, compiled: OnceLock::new() } }
    }

    /// The pattern as the contract writes it.
    pub const fn source(&self) -> &'static str {
        self.source
    }

    /// Whether a backtracking engine decides.
    pub(crate) const fn backtracks(&self) -> bool {
        matches!(self.engine, Engine::Backtracking { .. })
    }

    /// Whether `text` matches. A translated pattern was compiled when code was generated; should it fail to compile
    /// here, that is logged once and nothing matches.
    pub fn matches(&self, text: &str) -> bool {
        self.check(text) == Matched::Yes
    }

    /// Whether `text` matches, or takes too many steps.
    pub(crate) fn check(&self, text: &str) -> Matched {
        match &self.engine {
            Engine::Class { set: [low, high], min, max } => {
                let is_in = |byte: u8| match byte {
                    ..64 => low >> byte & 1 == 1,
                    64..128 => high >> (byte - 64) & 1 == 1,
                    _ => false,
                };
                Matched::from((*min..=*max).contains(&text.len()) && text.bytes().all(is_in))
            }
            Engine::Prefix(prefix) => Matched::from(text.starts_with(prefix)),
            Engine::Regex { translated, compiled } => {
                let regex =
                    compiled.get_or_init(|| regex::Regex::new(translated).map_err(|error| self.report(&error)).ok());
                Matched::from(regex.as_ref().is_some_and(|regex| regex.is_match(text)))
            }
            Engine::Backtracking { translated, max_chars, compiled } => {
                let regex = compiled.get_or_init(|| {
                    let built = fancy_regex::RegexBuilder::new(translated).backtrack_limit(BACKTRACK_LIMIT).build();
                    built.map_err(|error| self.report(&error)).ok().map(Box::new)
                });
                if text.chars().nth(*max_chars).is_some() {
                    return Matched::No;
                }
                match regex.as_ref().map(|regex| regex.is_match(text)) {
                    None => Matched::No,
                    Some(Ok(matched)) => Matched::from(matched),
                    Some(Err(error)) => {
                        tracing::warn!(pattern = self.source, %error, "a pattern was given up");
                        Matched::GivenUp
                    }
                }
            }
        }
    }

    fn report(&self, error: &dyn std::fmt::Display) {
        tracing::error!(pattern = self.source, %error, "a pattern does not compile: nothing matches it");
    }
}

/// The ASCII characters of these ranges.
const fn set(mut ranges: &[(u8, u8)]) -> [u64; 2] {
    let [mut low, mut high] = [0, 0];
    while let [(from, to), rest @ ..] = ranges {
        let mut byte = *from;
        while byte <= *to && byte < 128 {
            match byte {
                ..64 => low |= 1 << byte,
                _ => high |= 1 << (byte - 64),
            }
            byte += 1;
        }
        ranges = rest;
    }
    [low, high]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_class_counts_and_checks_every_byte() {
        static ID: Pattern = Pattern::class("^[a-f0-9]{24}$", &[(b'a', b'f'), (b'0', b'9')], 24, 24);
        assert!(ID.matches("0123456789abcdef01234567"));
        assert!(!ID.matches("0123456789abcdef0123456"));
        assert!(!ID.matches("0123456789abcdef0123456g"));
        assert!(!ID.matches("é23456789abcdef01234567"));
        static SOME: Pattern = Pattern::class("^[a-z]+$", &[(b'a', b'z')], 1, usize::MAX);
        assert!(SOME.matches("a") && !SOME.matches("") && SOME.source() == "^[a-z]+$");
    }

    #[test]
    fn other_engines() {
        static HTTPS: Pattern = Pattern::prefix("^https://", "https://");
        assert!(HTTPS.matches("https://a") && !HTTPS.matches("http://a"));
        static DIGITS: Pattern = Pattern::regex(r"\d+", "[0-9]+");
        assert!(DIGITS.matches("a1") && !DIGITS.matches("a"));
        static AHEAD: Pattern = Pattern::backtracking("^(?=.*[0-9])[a-z0-9]+$", "^(?=.*[0-9])[a-z0-9]+$", 5);
        assert!(AHEAD.matches("abc1") && !AHEAD.matches("abc") && !AHEAD.matches("abcde1"));
        static BROKEN: Pattern = Pattern::regex("(", "(");
        assert!(!BROKEN.matches("("));
    }

    #[test]
    fn a_pattern_that_explodes_is_given_up() {
        static SLOW: Pattern = Pattern::backtracking("^(?=x)(x+x+)+y$", r"^(?=x)((x+)(x+))+(?<!z)y\b$", 1000);
        assert_eq!(SLOW.check(&"x".repeat(60)), Matched::GivenUp);
        assert!(!SLOW.matches(&"x".repeat(60)) && SLOW.backtracks());
    }
}
