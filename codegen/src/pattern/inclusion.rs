//! Whether every text that one pattern matches is matched by another, decided on their automata.

use std::collections::BTreeSet;

use regex_automata::{
    Anchored, Input, MatchKind,
    dfa::{Automaton, StartKind, dense},
    util::primitives::StateID,
};

use super::{parse::parse, print};

/// Bytes that an automaton may have, and its making may need.
const MOST_BYTES: usize = 8 << 20;

/// The largest pattern, with repetitions written out: before its automaton is made deterministic, it has no other limit.
const LARGEST: usize = 50_000;

/// Pairs of states that are looked at.
const MOST_PAIRS: usize = 200_000;

/// Whether `wide` matches every text that `narrow` matches. `None` where that is not decided: one of them is no pattern,
/// looks around, refers back, or is too large.
pub(crate) fn includes(wide: &str, narrow: &str) -> Option<bool> {
    let (wide, narrow) = (automaton(wide)?, automaton(narrow)?);
    let start = Input::new("").anchored(Anchored::Yes);
    let first = (wide.start_state_forward(&start).ok()?, narrow.start_state_forward(&start).ok()?);
    let accepts = |dfa: &dense::DFA<Vec<u32>>, state: StateID| dfa.is_match_state(dfa.next_eoi_state(state));
    let mut seen = BTreeSet::from([first]);
    let mut open = vec![first];
    while let Some((w, n)) = open.pop() {
        if accepts(&narrow, n) && !accepts(&wide, w) {
            return Some(false);
        }
        for byte in 0..=u8::MAX {
            let next = (wide.next_state(w, byte), narrow.next_state(n, byte));
            if !narrow.is_dead_state(next.1) && seen.insert(next) {
                open.push(next);
            }
        }
        if seen.len() > MOST_PAIRS {
            return None;
        }
    }
    Some(true)
}

/// Accepts the texts in which the pattern is found.
fn automaton(source: &str) -> Option<dense::DFA<Vec<u32>>> {
    let ast = parse(source).ok().filter(|ast| !ast.needs_backtracking() && ast.size() <= LARGEST)?;
    let limits = dense::Config::new().dfa_size_limit(Some(MOST_BYTES)).determinize_size_limit(Some(MOST_BYTES));
    // All matches, so that a short one does not end the search for the end of the text.
    let config = limits.start_kind(StartKind::Anchored).match_kind(MatchKind::All);
    let whole = format!("(?s:.)*(?:{})(?s:.)*", print::print(&ast));
    dense::Builder::new().configure(config).build(&whole).ok()
}

#[cfg(test)]
mod tests {
    use super::includes;

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
        assert_eq!(includes("^(?=a)", "^a"), None);
        assert_eq!(includes("^[a-z]{2000000000}$", "^[a-z]{0,3000000000}$"), None);
        assert_eq!(includes("^[a-z]{1,1000}[ -~]{1,1000}x[0-9]{1,1000}$", "a("), None);
    }
}
