//! "Did you mean ...?"

use std::cell::Cell;

/// Characters of a name beyond which nothing is suggested for it.
const LONGEST: usize = 100;

/// Pairs of characters that are compared in a run.
const MOST: usize = 10_000_000;

/// What is left for suggestions in a run: there is no end to the faults that a contract can have, and each of them is
/// compared with all names.
#[derive(Debug)]
pub(crate) struct Budget(Cell<usize>);

impl Default for Budget {
    fn default() -> Self {
        Self(Cell::new(MOST))
    }
}

impl Budget {
    /// Takes so much; `false` if it is not left.
    fn takes(&self, cost: usize) -> bool {
        let left = self.0.get().checked_sub(cost);
        self.0.set(left.unwrap_or_default());
        left.is_some()
    }
}

/// The most similar of `names`, if one is similar enough to be a slip.
pub fn nearest<'a>(name: &str, names: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    nearest_within(&Budget::default(), name, names)
}

/// The same within a budget; beyond it, nothing is similar.
pub(crate) fn nearest_within<'a>(
    budget: &Budget,
    name: &str,
    names: impl IntoIterator<Item = &'a str>,
) -> Option<&'a str> {
    const LEAST: f64 = 0.6;
    let own: Vec<char> = name.chars().take(LONGEST + 1).collect();
    if own.len() > LONGEST {
        return None;
    }
    let mut best: Option<(f64, &str)> = None;
    for candidate in names.into_iter().filter(|candidate| *candidate != name) {
        if !budget.takes(1) {
            return None;
        }
        // Each character more or less is a difference, so that many names need no comparison.
        let other = candidate.chars().take(2 * LONGEST).count();
        let longest = own.len().max(other) as f64;
        if own.len().abs_diff(other) as f64 > (1.0 - LEAST) * longest {
            continue;
        }
        let other: Vec<char> = candidate.chars().collect();
        // What both begin and end with makes no difference.
        let start = own.iter().zip(&other).take_while(|(a, b)| a == b).count();
        let (a, b) = (own.get(start..).unwrap_or_default(), other.get(start..).unwrap_or_default());
        let end = a.iter().rev().zip(b.iter().rev()).take_while(|(a, b)| a == b).count();
        let (a, b) = (a.get(..a.len() - end).unwrap_or_default(), b.get(..b.len() - end).unwrap_or_default());
        if !budget.takes(a.len().saturating_mul(b.len())) {
            return None;
        }
        let similarity = 1.0 - strsim::generic_damerau_levenshtein(a, b) as f64 / longest;
        // Of equals the first one, in the order of the document.
        if similarity >= LEAST && best.is_none_or(|(so_far, _)| so_far < similarity) {
            best = Some((similarity, candidate));
        }
    }
    best.map(|(_, candidate)| candidate)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_are_found() {
        for (name, names, expected) in [
            ("Persn", ["Pet", "Person"].as_slice(), Some("Person")),
            ("com.example.Resposne", &["com.example.Request", "com.example.Response"], Some("com.example.Response")),
            ("abc", &["xbd", "acb"], Some("acb")),
            ("same", &["same"], None),
            ("größe", &["grösse", "gross"], Some("grösse")),
            ("", &["a"], None),
            ("aaaa", &["aa", "aaaaaaa"], None),
        ] {
            assert_eq!(nearest(name, names.iter().copied()), expected, "{name}");
        }
    }

    #[test]
    fn a_run_compares_a_limited_number_of_characters() {
        let names: Vec<String> = (0..1_000).map(|n| format!("{n:04}{}", "ab".repeat(40))).collect();
        let budget = Budget::default();
        let mut found = 0;
        for n in 0..1_000 {
            let name = format!("{}{n:04}", "ba".repeat(40));
            found += usize::from(nearest_within(&budget, &name, names.iter().map(String::as_str)).is_some());
        }
        assert!(found < 20 && budget.0.get() == 0, "{found}");
    }
}
