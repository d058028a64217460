//! Whether every text that one pattern matches is matched by another, decided on their automata.

use std::collections::BTreeSet;

use regex_automata::{
    Anchored, Input, MatchKind,
    dfa::{Automaton, StartKind, dense},
    nfa::thompson,
    util::primitives::StateID,
};

use super::{parse::parse, print};

/// Bytes that an automaton may have, and its making may need.
const MOST_BYTES: usize = 512 << 10;

/// The same before it is made deterministic.
const MOST_BYTES_BEFORE: usize = 4 << 20;

/// The largest pattern, with repetitions written out: before its automaton is made deterministic, it has no other limit.
const LARGEST: usize = 50_000;

/// Pairs of states that are looked at.
const MOST_PAIRS: usize = 20_000;

/// Bytes of automata and steps from pairs of states that all comparisons of a run may take together.
const MOST_WORK: usize = 8 << 20;

/// What is left for comparisons in a run.
#[derive(Debug)]
pub(crate) struct Work(usize);

impl Default for Work {
    fn default() -> Self {
        Self(MOST_WORK)
    }
}

impl Work {
    fn take(&mut self, cost: usize) {
        self.0 = self.0.saturating_sub(cost);
    }
}

/// Whether `wide` matches every text that `narrow` matches. `None` where that is not decided: one of them is no pattern,
/// looks around, refers back, or is too large, or nothing is left for it.
pub(crate) fn includes(wide: &str, narrow: &str, work: &mut Work) -> Option<bool> {
    let (wide, narrow) = (automaton(wide, work)?, automaton(narrow, work)?);
    let bytes = representatives(&wide, &narrow);
    let start = Input::new("").anchored(Anchored::Yes);
    let first = (wide.start_state_forward(&start).ok()?, narrow.start_state_forward(&start).ok()?);
    let accepts = |dfa: &dense::DFA<Vec<u32>>, state: StateID| dfa.is_match_state(dfa.next_eoi_state(state));
    let mut seen = BTreeSet::from([first]);
    let mut open = vec![first];
    while let Some((w, n)) = open.pop() {
        if accepts(&narrow, n) && !accepts(&wide, w) {
            return Some(false);
        }
        work.take(bytes.len());
        for &byte in &bytes {
            let next = (wide.next_state(w, byte), narrow.next_state(n, byte));
            if !narrow.is_dead_state(next.1) && seen.insert(next) {
                open.push(next);
            }
        }
        if seen.len() > MOST_PAIRS || work.0 == 0 {
            return None;
        }
    }
    Some(true)
}

/// One byte of each class that neither automaton tells apart.
fn representatives(wide: &dense::DFA<Vec<u32>>, narrow: &dense::DFA<Vec<u32>>) -> Vec<u8> {
    let class = |byte: u8| (wide.byte_classes().get(byte), narrow.byte_classes().get(byte));
    let mut seen = BTreeSet::new();
    (0..=u8::MAX).filter(|byte| seen.insert(class(*byte))).collect()
}

/// Accepts the texts in which the pattern is found.
fn automaton(source: &str, work: &mut Work) -> Option<dense::DFA<Vec<u32>>> {
    if work.0 == 0 {
        return None;
    }
    let ast = parse(source).ok().filter(|ast| !ast.needs_backtracking() && ast.size() <= LARGEST)?;
    let limits = dense::Config::new().dfa_size_limit(Some(MOST_BYTES)).determinize_size_limit(Some(MOST_BYTES));
    // All matches, so that a short one does not end the search for the end of the text.
    let config = limits.start_kind(StartKind::Anchored).match_kind(MatchKind::All);
    let whole = format!("(?s:.)*(?:{})(?s:.)*", print::print(&ast));
    let before = thompson::Config::new().nfa_size_limit(Some(MOST_BYTES_BEFORE));
    let built = dense::Builder::new().configure(config).thompson(before).build(&whole).ok();
    // One that is too large has been made up to the limit.
    work.take(built.as_ref().map_or(MOST_BYTES, |dfa| dfa.memory_usage().max(ast.size())));
    built
}

#[cfg(test)]
mod tests {
    use super::Work;

    fn includes(wide: &str, narrow: &str) -> Option<bool> {
        super::includes(wide, narrow, &mut Work::default())
    }

    #[test]
    fn of_texts_not_of_spellings() {
        for (wide, narrow, there, back) in [
            ("^[a-z]+$", "^[a-z]+$", true, true),
            ("^[a-z]*$", "^[a-z]+$", true, false),
            ("^a{2,3}$", "^(aa|aaa)$", true, true),
            ("a", "^a", true, false),
            ("^a", "^[ab]", false, true),
            ("^a$", "^b$", false, false),
            ("", "x", true, false),
            ("^\\d+$", "^[0-9]+$", true, true),
            ("^.$", "^[^\\n\\r\\u2028\\u2029]$", true, true),
            ("^ü", "^[üö]", false, true),
            ("(a|b)*c", "c", true, true),
        ] {
            assert_eq!(includes(wide, narrow), Some(there), "{wide} {narrow}");
            assert_eq!(includes(narrow, wide), Some(back), "{narrow} {wide}");
        }
        assert_eq!(includes("^\\w{1,64}$", "^[a-z]{1,64}$"), Some(true));
        assert_eq!(includes("^(?=a)", "^a"), None);
        assert_eq!(includes("^[a-z]{2000000000}$", "^[a-z]{0,3000000000}$"), None);
        assert_eq!(includes("^[a-z]{1,1000}[ -~]{1,1000}x[0-9]{1,1000}$", "a("), None);
    }

    #[test]
    fn a_run_has_a_limit() {
        let mut work = Work(1 << 20);
        let large = [
            "x".repeat(9_990),
            "^[\\w]{1,1000}[\\d]{1,1000}$".to_owned(),
            "^(\\p{L}|\\p{N}|\\S|\\D){1,300}$".to_owned(),
            "^(([a-z]|[a-y]|[a-x]){1,30}){1,30}$".to_owned(),
        ];
        for n in 1..100 {
            for pattern in &large {
                let other = format!("^({pattern})z{{0,{n}}}$");
                assert_ne!(super::includes(pattern, &other, &mut work), Some(true), "{pattern}");
            }
        }
        // Nothing is left, so nothing is decided any more.
        assert_eq!((work.0, super::includes("a", "^a", &mut work)), (0, None));
    }
}
