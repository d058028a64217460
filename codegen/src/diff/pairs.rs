//! Definitions that are compared with each other: each pair once, however many operations and definitions lead to it.
//!
//! Operations and pairs remember the pairs that they lead to, and each pair what changed in it. In the end, a change in a pair is
//! one of every operation from which the pair is reached. Nothing recurses: chains and circles of definitions can be long.

use std::collections::{BTreeMap, BTreeSet};

use openapiv2::Pointer;

use super::{Diff, Direction, Key, Verdict, schema::Way};
use crate::ir::shape::Shape;

/// Pairs that are compared. Circles of different lengths make one of every combination.
const MAX_PAIRS: usize = 50_000;

/// Pairs of all operations together that are walked over.
const MAX_WALKED: usize = 5_000_000;

/// Operations of all changes together that are named.
const MAX_NAMED: usize = 200_000;

/// What makes two comparisons the same: direction, whether values are written as texts, and both names.
type Names = (Direction, bool, String, String);

/// The pairs that have been met.
#[derive(Debug, Default)]
pub(super) struct Pairs {
    ids: BTreeMap<Names, usize>,
    all: Vec<Pair>,
    /// Pairs that each operation leads to.
    roots: BTreeMap<Option<String>, BTreeSet<usize>>,
    /// The pair that is being compared.
    current: Option<usize>,
    /// Whether pairs have been left out.
    is_full: bool,
}

#[derive(Debug)]
struct Pair {
    names: Names,
    found: BTreeSet<Key>,
    leads_to: BTreeSet<usize>,
}

impl Pairs {
    /// The changes of the pair that is being compared.
    pub(super) fn current(&mut self) -> Option<&mut BTreeSet<Key>> {
        self.all.get_mut(self.current?).map(|pair| &mut pair.found)
    }

    /// Adds a pair to what is being compared, a pair or an operation.
    pub(super) fn add(&mut self, names: Names, operation: Option<&String>) {
        let id = match self.ids.get(&names) {
            Some(id) => *id,
            None if self.all.len() >= MAX_PAIRS => {
                self.is_full = true;
                return;
            }
            None => {
                let id = self.all.len();
                self.ids.insert(names.clone(), id);
                self.all.push(Pair { names, found: BTreeSet::new(), leads_to: BTreeSet::new() });
                id
            }
        };
        match self.current.and_then(|current| self.all.get_mut(current)) {
            Some(pair) => pair.leads_to.insert(id),
            None => self.roots.entry(operation.cloned()).or_default().insert(id),
        };
    }

    /// The pairs that lead to a change, themselves or through others.
    fn with_changes(&self) -> Vec<bool> {
        let mut from: Vec<Vec<usize>> = vec![Vec::new(); self.all.len()];
        for (id, pair) in self.all.iter().enumerate() {
            for target in &pair.leads_to {
                if let Some(from) = from.get_mut(*target) {
                    from.push(id);
                }
            }
        }
        let mut marked = vec![false; self.all.len()];
        let mut open: Vec<usize> =
            (0..).zip(&self.all).filter(|(_, pair)| !pair.found.is_empty()).map(|(id, _)| id).collect();
        while let Some(id) = open.pop() {
            if let Some(mark) = marked.get_mut(id).filter(|mark| !**mark) {
                *mark = true;
                open.extend(from.get(id).into_iter().flatten());
            }
        }
        marked
    }
}

impl Diff<'_> {
    /// Compares all pairs that operations lead to, and gives what changed in them to those operations.
    pub(super) fn pairs_of_definitions(&mut self) {
        let mut next = 0;
        while let Some(pair) = self.pairs.all.get(next) {
            let (direction, is_text, old_name, new_name) = pair.names.clone();
            let (old, new) = (self.old.definition(&old_name), self.new.definition(&new_name));
            self.pairs.current = Some(next);
            if let (Some(old), Some(new)) = (old, new) {
                let at = match old_name == new_name {
                    true => format!("definition `{new_name}`"),
                    false => format!("definition `{new_name}`, formerly `{old_name}`"),
                };
                let mut way = if is_text { Way::of_text(direction, at) } else { Way::new(direction, at) };
                self.definition(&mut way, old, new);
            }
            self.pairs.current = None;
            next += 1;
        }
        let (marked, roots) = (self.pairs.with_changes(), std::mem::take(&mut self.pairs.roots));
        let (mut walked, mut named) = (0_usize, 0_usize);
        for (operation, roots) in roots {
            let mut open: Vec<usize> = roots.into_iter().collect();
            let mut seen: BTreeSet<usize> = BTreeSet::new();
            while let Some(id) = open.pop() {
                let Some(pair) = self.pairs.all.get(id) else { continue };
                if marked.get(id) != Some(&true) || !seen.insert(id) {
                    continue;
                }
                walked = walked.saturating_add(1);
                if walked > MAX_WALKED {
                    self.pairs.is_full = true;
                    break;
                }
                for key in &pair.found {
                    let operations = self.found.entry(key.clone()).or_default();
                    // Every change is told, if not with all of its operations.
                    if named < MAX_NAMED || operations.is_empty() {
                        named = named.saturating_add(1);
                        operations.extend(operation.clone());
                    } else {
                        self.pairs.is_full = true;
                    }
                }
                open.extend(&pair.leads_to);
            }
        }
        if self.pairs.is_full {
            let message = format!(
                "the contracts are too different to be compared as a whole: {MAX_PAIRS} pairs of definitions and {MAX_NAMED} places \
                 of changes are looked at"
            );
            let root = Pointer::root();
            self.operation = None;
            self.push(Verdict::Breaking, "not-compared", Direction::Neither, (&root, &root), message);
        }
    }

    fn definition(&mut self, way: &mut Way, old: &Shape, new: &Shape) {
        self.resolved(way, old, new);
        self.shape_docs(way, old, new);
    }
}
