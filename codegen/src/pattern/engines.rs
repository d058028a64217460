//! Engines that match texts of a contract, such as defaults and examples, with its patterns. Each is made once in a run.

use std::{cell::RefCell, collections::BTreeMap};

use super::{Compiled, compile};

/// Bytes of all engines that are made in a run. Where they are used up, a pattern counts as one that cannot be used: an
/// engine that is made again and again for each value takes milliseconds each time.
const MOST_BYTES: usize = 256 << 20;

/// Sizes of engines in bytes that are told apart; the last one is the limit of the crate `regex`.
const SIZES: [usize; 3] = [64 << 10, 1 << 20, 10 << 20];

/// The engines of a run.
struct Engines {
    made: BTreeMap<String, Option<Engine>>,
    /// Bytes that are left.
    left: usize,
}

thread_local! {
    static ENGINES: RefCell<Engines> = const { RefCell::new(Engines { made: BTreeMap::new(), left: MOST_BYTES }) };
}

/// Whether a pattern is found in a text; `None` where the pattern cannot be used.
pub(crate) fn matches(source: &str, text: &str) -> Option<bool> {
    ENGINES.with_borrow_mut(|engines| {
        if !engines.made.contains_key(source) {
            let engine = engines.make(source);
            engines.made.insert(source.to_owned(), engine);
        }
        engines.made.get(source)?.as_ref().map(|engine| engine.matches(text))
    })
}

/// Begins another run, with another contract.
pub(crate) fn forget() {
    ENGINES.set(Engines { made: BTreeMap::new(), left: MOST_BYTES });
}

impl Engines {
    fn make(&mut self, source: &str) -> Option<Engine> {
        if self.left == 0 {
            return None;
        }
        let compiled = compile(source).ok();
        let (engine, size) = match compiled {
            Some(Compiled::Regex(pattern)) => {
                let build = |size: &usize| {
                    let engine = regex::RegexBuilder::new(&pattern).size_limit(*size).build().ok()?;
                    Some((Some(Engine::Regex(engine)), *size))
                };
                SIZES.iter().find_map(build).unwrap_or((None, MOST_BYTES))
            }
            // What looks around is made of several engines, whose sizes are not known.
            Some(Compiled::Backtracking(pattern)) => {
                let engine = fancy_regex::Regex::new(&pattern).ok();
                (engine.map(|engine| Engine::Backtracking(Box::new(engine))), 1 << 20)
            }
            Some(simple) => (Some(Engine::Simple(simple)), source.len()),
            None => (None, source.len()),
        };
        self.left = self.left.saturating_sub(size);
        engine
    }
}

/// What matches a compiled pattern.
enum Engine {
    Simple(Compiled),
    Regex(regex::Regex),
    Backtracking(Box<fancy_regex::Regex>),
}

impl Engine {
    fn matches(&self, text: &str) -> bool {
        match self {
            Self::Simple(compiled) => compiled.matches(text),
            Self::Regex(regex) => regex.is_match(text),
            // Beyond its limit of steps an engine gives up; that is no match.
            Self::Backtracking(regex) => regex.is_match(text).unwrap_or(false),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_engine_is_made_once() {
        forget();
        // As many values as there can be, each with one of many patterns in turn.
        for round in 0..200 {
            for n in 0..50 {
                let pattern = format!("^x{n}\\w{{0,20}}y|z$");
                assert_eq!(matches(&pattern, "z"), Some(true), "{round}");
            }
        }
        let made = ENGINES.with_borrow(|engines| (engines.made.len(), MOST_BYTES - engines.left));
        assert!(made.0 == 50 && made.1 >= 50 * SIZES[0], "{made:?}");
        forget();
    }

    #[test]
    fn engines_of_a_run_have_a_limit() {
        ENGINES.set(Engines { made: BTreeMap::new(), left: 20 * SIZES[1] });
        let refused = (0..1_000).find(|n| matches(&format!("^\\S{{0,70}}{n}"), "a").is_none());
        assert!(refused.is_some_and(|n| (2..=20 * 16).contains(&n)), "{refused:?}");
        assert_eq!(matches("^[a-z]+x|[0-9]$", "1"), None);
        forget();
        assert_eq!(matches("^[a-z]+x|[0-9]$", "1"), Some(true));
    }
}
