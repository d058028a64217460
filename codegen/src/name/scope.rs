//! Names that must differ from each other. Who keeps a contested name is decided by rank and place alone, so that the
//! outcome does not depend on the order of candidates, and the loser's name on nothing but the loser.

use std::collections::{BTreeMap, BTreeSet};

use sha2::{Digest, Sha256};

/// Something that needs a name.
pub(super) struct Candidate {
    wanted: String,
    /// Tried in turn where the wanted name is taken.
    alternatives: Vec<String>,
    /// The lowest keeps a contested name.
    rank: u8,
    /// Where it stands: unique in its scope. Decides between equal ranks.
    key: String,
}

impl Candidate {
    pub(super) fn new(wanted: String, rank: u8, key: String) -> Self {
        Self { wanted, alternatives: Vec::new(), rank, key }
    }

    /// A name that nothing can take away.
    pub(super) fn fixed(name: &str) -> Self {
        Self::new(name.to_owned(), 0, String::new())
    }

    /// A property, a value of an enumeration, a tag: the one that is written as its Rust name keeps it.
    pub(super) fn member(wanted: String, written: &str, spelled: fn(&str) -> String) -> Self {
        let rank = if wanted == written { 1 } else { 2 };
        Self::new(wanted, rank, written.to_owned()).or(spelled(written))
    }

    /// Adds an alternative.
    pub(super) fn or(mut self, alternative: String) -> Self {
        self.alternatives.push(alternative);
        self
    }
}

/// A scope in which names differ.
pub(super) struct Scope {
    reserved: BTreeSet<&'static str>,
    candidates: Vec<Candidate>,
}

impl Scope {
    /// A scope in which nothing has one of the reserved names.
    pub(super) fn new(reserved: &'static [&'static str]) -> Self {
        Self { reserved: reserved.iter().copied().collect(), candidates: Vec::new() }
    }

    /// Reserves further names.
    pub(super) fn reserve(&mut self, names: &[&'static str]) {
        self.reserved.extend(names);
    }

    /// Adds a candidate; its name will have this index.
    pub(super) fn add(&mut self, candidate: Candidate) -> usize {
        self.candidates.push(candidate);
        self.candidates.len() - 1
    }

    /// How many candidates there are.
    pub(super) fn len(&self) -> usize {
        self.candidates.len()
    }

    /// The names, by index.
    pub(super) fn resolve(self) -> Vec<String> {
        let mut by_name: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for (index, candidate) in self.candidates.iter().enumerate() {
            by_name.entry(&candidate.wanted).or_default().push(index);
        }
        let order = |index: &usize| self.candidates.get(*index).map(|c| (c.rank, c.key.as_str()));
        let mut names: Vec<String> = self.candidates.iter().map(|c| c.wanted.clone()).collect();
        let mut losers: Vec<usize> = Vec::new();
        for (name, mut indices) in by_name.clone() {
            indices.sort_by_key(order);
            let kept = usize::from(!self.reserved.contains(name));
            losers.extend(indices.into_iter().skip(kept));
        }
        let wanted: BTreeSet<&str> = by_name.keys().copied().collect();
        // An alternative that several losers share is nobody's.
        let mut shared: BTreeMap<&str, usize> = BTreeMap::new();
        for alternative in losers.iter().filter_map(|i| self.candidates.get(*i)).flat_map(|c| &c.alternatives) {
            *shared.entry(alternative).or_default() += 1;
        }
        let mut taken: BTreeSet<String> = BTreeSet::new();
        losers.sort_by_key(order);
        for index in losers {
            let Some(candidate) = self.candidates.get(index) else { continue };
            let free = |name: &str| !wanted.contains(name) && !self.reserved.contains(name);
            let alternative = candidate
                .alternatives
                .iter()
                .find(|name| free(name) && shared.get(name.as_str()) == Some(&1) && !taken.contains(*name))
                .cloned();
            let name = alternative.unwrap_or_else(|| {
                marked(candidate).find(|name| free(name) && !taken.contains(name)).unwrap_or_default()
            });
            taken.insert(name.clone());
            if let Some(slot) = names.get_mut(index) {
                *slot = name;
            }
        }
        names
    }
}

/// The wanted name with a mark made of the place, longer and longer.
fn marked(candidate: &Candidate) -> impl Iterator<Item = String> + '_ {
    let digest = Sha256::digest(candidate.key.as_bytes());
    let hex: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
    let snake = candidate.wanted.starts_with(|c: char| c.is_lowercase());
    (4..=hex.len()).map(move |length| {
        let mark = hex.get(..length).unwrap_or_default();
        if snake { format!("{}_x{mark}", candidate.wanted) } else { format!("{}X{mark}", candidate.wanted) }
    })
}

#[cfg(test)]
#[allow(clippy::indexing_slicing, reason = "in tests a panic is how a failure is told")]
mod tests {
    use super::*;
    use crate::name::ident;

    fn members(words: &[&str]) -> Vec<String> {
        let mut scope = Scope::new(&[]);
        for word in words {
            scope.add(Candidate::member(ident::snake(word), word, ident::spelled_snake));
        }
        scope.resolve()
    }

    #[test]
    fn the_exact_name_wins_and_the_others_are_spelled() {
        assert_eq!(members(&["_id", "id"]), ["underscore_id", "id"]);
        assert_eq!(members(&["id", "_id"]), ["id", "underscore_id"]);
        assert_eq!(members(&["$field"]), ["field"]);
    }

    #[test]
    fn order_has_no_influence() {
        let one = members(&["a-b", "a_b", "a.b", "aB"]);
        let two = members(&["aB", "a.b", "a_b", "a-b"]);
        let reversed: Vec<String> = two.into_iter().rev().collect();
        assert_eq!(one, reversed);
        assert_eq!(one.iter().collect::<BTreeSet<_>>().len(), 4);
    }

    #[test]
    fn reserved_names_are_not_given() {
        let mut scope = Scope::new(ident::TYPES);
        scope.add(Candidate::new("Box".to_owned(), 0, "/definitions/Box".to_owned()));
        let names = scope.resolve();
        assert!(names.first().is_some_and(|name| name != "Box" && name.starts_with("Box")), "{names:?}");
    }

    #[test]
    fn an_alternative_is_for_one_alone() {
        let loser = |key: &str, alternatives: &[&str]| {
            let candidate = Candidate::new("a".to_owned(), 1, key.to_owned());
            alternatives.iter().fold(candidate, |candidate, name| candidate.or((*name).to_owned()))
        };
        let mut scope = Scope::new(&["reserved"]);
        assert_eq!((scope.add(Candidate::fixed("a")), scope.add(Candidate::fixed("b")), scope.len()), (0, 1, 2));
        // Wanted by another, reserved, and tried by several.
        for (key, alternatives) in
            [("1", &["b"][..]), ("2", &["reserved"]), ("3", &["c"]), ("4", &["c"]), ("5", &["c", "d"]), ("6", &["e"])]
        {
            scope.add(loser(key, alternatives));
        }
        let names = scope.resolve();
        let marked: Vec<bool> = names.iter().map(|name| name.starts_with("a_x")).collect();
        assert_eq!(marked, [false, false, true, true, true, true, false, false], "{names:?}");
        assert_eq!((names[0].as_str(), names[1].as_str(), names[6].as_str(), names[7].as_str()), ("a", "b", "d", "e"));
        assert_eq!(names.iter().collect::<BTreeSet<_>>().len(), 8);
    }

    #[test]
    fn a_mark_is_longer_where_the_name_is_taken() {
        let name = |taken: Option<&str>| {
            let mut scope = Scope::new(ident::TYPES);
            taken.map(|name| scope.add(Candidate::fixed(name)));
            scope.add(Candidate::new("Box".to_owned(), 0, "/definitions/Box".to_owned()));
            scope.resolve().pop().unwrap_or_default()
        };
        let short = name(None);
        let long = name(Some(&short));
        assert!(long.starts_with(&short) && long.len() == short.len() + 1, "{short}, {long}");
    }
}
