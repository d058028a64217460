//! Texts that match a pattern: from the translation that the generator made of it, piece by piece.

use std::{cell::RefCell, collections::BTreeMap, rc::Rc};

use super::MOST_CHARACTERS;
use crate::pattern::{Compiled, compile};
use regex_syntax::hir::{Class, Hir, HirKind};

/// Bytes of all texts that are made in a run; a pattern beyond them has none.
const MOST_BYTES: usize = 64 << 20;

/// The texts of a run, by pattern: many samples have the same patterns, and each is read in milliseconds.
struct Made {
    texts: BTreeMap<String, Rc<[String]>>,
    /// Bytes that are left.
    left: usize,
}

impl Made {
    const fn new() -> Self {
        Self { texts: BTreeMap::new(), left: MOST_BYTES }
    }
}

thread_local! {
    static MADE: RefCell<Made> = const { RefCell::new(Made::new()) };
}

/// Begins another run, with another contract.
pub(crate) fn forget() {
    MADE.set(Made::new());
}

/// Texts that match, the shorter ones first, each with a few more repetitions than the one before. They are proposals:
/// boundaries and look-around are not obeyed.
pub fn texts(source: &str) -> Rc<[String]> {
    MADE.with_borrow_mut(|made| match made.texts.get(source) {
        Some(texts) => Rc::clone(texts),
        None => {
            let texts: Rc<[String]> = if made.left == 0 { Rc::default() } else { make(source).into() };
            let bytes = texts.iter().fold(source.len(), |sum, text| sum.saturating_add(text.len()));
            made.left = made.left.saturating_sub(bytes);
            made.texts.insert(source.to_owned(), Rc::clone(&texts));
            texts
        }
    })
}

fn make(source: &str) -> Vec<String> {
    const EXTRA: [usize; 12] = [0, 1, 2, 3, 5, 8, 16, 24, 60, 100, 256, 300];
    match compile(source) {
        Ok(Compiled::Class { ranges, min, max }) => {
            let letter = ranges.first().map_or('a', |(from, _)| char::from(*from));
            // A letter reads better than a blank.
            let known = |byte: u8| ranges.iter().any(|(from, to)| (*from..=*to).contains(&byte));
            let letter = [b'a', b'A', b'1'].into_iter().find(|byte| known(*byte)).map_or(letter, char::from);
            let lengths = EXTRA.into_iter().map(|extra| min.saturating_add(extra as u64));
            let lengths = lengths.filter(|length| max.is_none_or(|max| *length <= max)).chain(max);
            let lengths = lengths.filter_map(|length| usize::try_from(length).ok()).filter(|it| *it <= MOST_CHARACTERS);
            lengths.map(|it| letter.to_string().repeat(it)).collect()
        }
        Ok(Compiled::Prefix(prefix)) => EXTRA.into_iter().map(|extra| prefix.clone() + &"a".repeat(extra)).collect(),
        Ok(Compiled::Regex(translated) | Compiled::Backtracking(translated)) => {
            match regex_syntax::parse(&translated) {
                Ok(hir) => EXTRA.into_iter().filter_map(|extra| text(&hir, extra)).collect(),
                Err(_) => Vec::new(),
            }
        }
        Err(_) => Vec::new(),
    }
}

/// A text so many times; `None` where that is too long.
fn repeated(text: &str, times: usize) -> Option<String> {
    let length = text.len().checked_mul(times)?;
    (length <= MOST_CHARACTERS).then(|| text.repeat(times))
}

/// A text that matches, where every repetition is `extra` times longer than it has to be.
fn text(hir: &Hir, extra: usize) -> Option<String> {
    match hir.kind() {
        HirKind::Empty | HirKind::Look(_) => Some(String::new()),
        HirKind::Literal(literal) => String::from_utf8(literal.0.to_vec()).ok(),
        HirKind::Class(Class::Unicode(class)) => {
            let letter = class.iter().find(|range| range.start() <= 'a' && 'a' <= range.end()).map(|_| 'a');
            letter.or_else(|| class.iter().map(|range| range.end()).find(char::is_ascii)).map(String::from)
        }
        HirKind::Class(Class::Bytes(class)) => class.iter().next().map(|range| char::from(range.start()).to_string()),
        HirKind::Repetition(repetition) => {
            let least = repetition.min as usize;
            let most = repetition.max.map_or(usize::MAX, |max| max as usize);
            repeated(&text(&repetition.sub, 0)?, least.saturating_add(extra).min(most))
        }
        HirKind::Capture(capture) => text(&capture.sub, extra),
        HirKind::Concat(parts) => {
            let mut whole = String::new();
            for part in parts {
                whole.push_str(&text(part, extra)?);
                if whole.len() > MOST_CHARACTERS {
                    return None;
                }
            }
            Some(whole)
        }
        HirKind::Alternation(parts) => parts.iter().find_map(|part| text(part, extra)),
    }
}

#[cfg(test)]
mod tests {
    use super::texts;

    #[test]
    fn patterns_of_long_texts_have_no_sample() {
        for count in ["18446744073709551615", "99999999999999999999999", "2000000000", "10001"] {
            assert!(texts(&format!("^[a-z]{{{count}}}$")).is_empty(), "{count}");
        }
        assert!(texts("^[a-z]{0,3000000000}$").iter().all(|text| text.len() <= 10_000));
        assert!(texts("^x((a{100}){100}){2}").is_empty());
    }

    #[test]
    fn the_texts_of_a_pattern_are_made_once() {
        super::forget();
        let pattern = r"^arn:aws:[a-z0-9-]+:[0-9]{12}:[\w+=,.@/-]{1,512}$";
        let first = texts(pattern);
        assert!(!first.is_empty() && std::rc::Rc::ptr_eq(&first, &texts(pattern)));
        // Those of all patterns have a limit together.
        let without = (0..1_000).find(|n| texts(&format!("^[a-z]{{9000,9{n:03}}}$")).is_empty());
        assert!(without.is_some_and(|n| n > 500), "{without:?}");
        super::forget();
    }

    #[test]
    fn texts_match() {
        for source in ["^[a-f0-9]{24}$", "^https://", "^urn:(a|b):[0-9]+$", "x{2,3}y*", "^[a-z]*$"] {
            let compiled = crate::pattern::compile(source).unwrap();
            let texts = texts(source);
            assert!(!texts.is_empty() && texts.iter().all(|text| compiled.matches(text)), "{source}: {texts:?}");
        }
    }
}
