//! Questions to a pattern's automaton: whether it can match at all, and whether an engine that backtracks can need
//! exponential time.

use std::collections::{BTreeMap, BTreeSet};

use petgraph::{algo::tarjan_scc, graph::DiGraph};

use crate::pattern::{self, Ast, CharSet};

/// States of an automaton that is looked at; counted repetitions are written out, so that a pattern can have any number.
const MOST_STATES: usize = 600;

/// Pairs of states that are looked at.
const MOST_PAIRS: usize = 200_000;

/// Ways from one pair to the next that are looked at.
const MOST_EDGES: usize = 500_000;

/// Forks that are followed from one state.
const MOST_FORKS: usize = 20_000;

/// What a state does.
#[derive(Debug, Clone)]
enum Step {
    /// Reads one of these characters and goes on there.
    Read(CharSet, usize),
    /// Goes on at all of these without reading.
    Fork(Vec<usize>),
    /// Goes on only at the beginning of the text.
    Start(usize),
    /// Goes on only at its end.
    End(usize),
    /// The pattern has matched.
    Match,
}

/// A nondeterministic automaton, as a backtracking engine walks it.
#[derive(Debug)]
pub(super) struct Automaton {
    steps: Vec<Step>,
    first: usize,
}

impl Automaton {
    /// The automaton of a pattern; `None` for one that is none, or too large. What looks around, refers back or asks for
    /// the boundary of a word counts as always satisfied.
    pub(super) fn of(source: &str) -> Option<Self> {
        let ast = pattern::parse(source).ok()?;
        let mut automaton = Self { steps: vec![Step::Match], first: 0 };
        automaton.first = automaton.add(&ast, 0)?;
        Some(automaton)
    }

    fn push(&mut self, step: Step) -> Option<usize> {
        self.steps.push(step);
        (self.steps.len() <= MOST_STATES).then(|| self.steps.len().saturating_sub(1))
    }

    /// Adds a part that goes on at `next`, and tells where it begins.
    fn add(&mut self, ast: &Ast, next: usize) -> Option<usize> {
        match ast {
            Ast::Literal(c) => self.push(Step::Read(CharSet::one(u32::from(*c)), next)),
            Ast::Set(set) => self.push(Step::Read(set.scalars(), next)),
            Ast::Start => self.push(Step::Start(next)),
            Ast::End => self.push(Step::End(next)),
            Ast::Boundary { .. } | Ast::Look { .. } | Ast::Reference(_) => Some(next),
            Ast::Group(_, inner) => self.add(inner, next),
            Ast::Sequence(parts) => parts.iter().rev().try_fold(next, |next, part| self.add(part, next)),
            Ast::Alternatives(parts) => {
                let ways = parts.iter().map(|part| self.add(part, next)).collect::<Option<Vec<_>>>()?;
                self.push(Step::Fork(ways))
            }
            Ast::Repeat { inner, min, max } => {
                let most = max.unwrap_or(*min).max(*min);
                if usize::try_from(most).is_ok_and(|most| most > MOST_STATES) {
                    return None;
                }
                let mut next = next;
                match max {
                    None => {
                        // Entering a loop and going round it are forks of their own: from a loop within a loop one
                        // comes back to it in both ways.
                        let round = self.push(Step::Fork(vec![next]))?;
                        let again = self.add(inner, round)?;
                        if let Some(Step::Fork(ways)) = self.steps.get_mut(round) {
                            ways.insert(0, again);
                        }
                        next = self.push(Step::Fork(vec![again, next]))?;
                    }
                    Some(max) => {
                        let after = next;
                        for _ in *min..*max {
                            let once = self.add(inner, next)?;
                            next = self.push(Step::Fork(vec![once, after]))?;
                        }
                    }
                }
                for _ in 0..*min {
                    next = self.add(inner, next)?;
                }
                Some(next)
            }
        }
    }

    /// Whether there is a text in which the pattern finds something.
    pub(super) fn can_match(&self) -> bool {
        // A place: the state, whether nothing was read yet, whether the end was asked for.
        let mut open = vec![(self.first, true, false), (self.first, false, false)];
        let mut seen = BTreeSet::new();
        while let Some((state, at_start, at_end)) = open.pop() {
            if !seen.insert((state, at_start, at_end)) {
                continue;
            }
            match self.steps.get(state) {
                Some(Step::Match) => return true,
                Some(Step::Read(set, next)) if !at_end && !set.is_empty() => open.push((*next, false, false)),
                Some(Step::Fork(ways)) => open.extend(ways.iter().map(|way| (*way, at_start, at_end))),
                Some(Step::Start(next)) if at_start => open.push((*next, at_start, at_end)),
                Some(Step::End(next)) => open.push((*next, at_start, true)),
                _ => {}
            }
        }
        false
    }

    /// Whether a backtracking engine can need exponential time: from a state that reads, the same text leads back to it
    /// in two ways, and what follows can fail, so that all of them are tried.
    ///
    /// Two ways either read through different states, or go from one reading state to the next by different forks. The
    /// first is a cycle through the pairs (p, p), (q, r), (p, p) of the automaton's product with itself; the second is
    /// counted.
    pub(super) fn is_exponential(&self) -> bool {
        let mut edges: BTreeMap<usize, BTreeMap<usize, usize>> = BTreeMap::new();
        let mut graph = DiGraph::<usize, ()>::new();
        let nodes: Vec<_> = (0..self.steps.len()).map(|state| graph.add_node(state)).collect();
        for (state, step) in self.steps.iter().enumerate() {
            let Step::Read(set, next) = step else { continue };
            if set.is_empty() {
                continue;
            }
            let mut ways = BTreeMap::new();
            self.readers(*next, &mut Vec::new(), &mut ways, &mut 0);
            for target in ways.keys() {
                if let (Some(from), Some(to)) = (nodes.get(state), nodes.get(*target)) {
                    graph.add_edge(*from, *to, ());
                }
            }
            edges.insert(state, ways);
        }
        for component in tarjan_scc(&graph) {
            let states: BTreeSet<usize> =
                component.iter().filter_map(|node| graph.node_weight(*node).copied()).collect();
            // What can end here without asking for anything more never fails.
            if states.iter().all(|state| self.matches_at_once(*state)) {
                continue;
            }
            if self.is_ambiguous(&states, &edges) {
                return true;
            }
        }
        false
    }

    /// The states that read, reached from here without reading, each with the number of ways (up to two).
    fn readers(&self, state: usize, on_the_way: &mut Vec<usize>, ways: &mut BTreeMap<usize, usize>, steps: &mut usize) {
        *steps = steps.saturating_add(1);
        if *steps > MOST_FORKS || on_the_way.contains(&state) {
            return;
        }
        on_the_way.push(state);
        match self.steps.get(state) {
            Some(Step::Read(..)) => {
                let count = ways.entry(state).or_insert(0);
                *count = count.saturating_add(1).min(2);
            }
            Some(Step::Fork(targets)) => {
                targets.iter().for_each(|target| self.readers(*target, on_the_way, ways, steps));
            }
            Some(Step::Start(next) | Step::End(next)) => self.readers(*next, on_the_way, ways, steps),
            Some(Step::Match) | None => {}
        }
        on_the_way.pop();
    }

    /// Whether, once this state has read, the pattern has matched whatever follows.
    fn matches_at_once(&self, state: usize) -> bool {
        let Some(Step::Read(_, next)) = self.steps.get(state) else { return false };
        let mut open = vec![*next];
        let mut seen = BTreeSet::new();
        while let Some(state) = open.pop() {
            match self.steps.get(state) {
                Some(Step::Match) => return true,
                Some(Step::Fork(ways)) if seen.insert(state) => open.extend(ways),
                _ => {}
            }
        }
        false
    }

    fn is_ambiguous(&self, states: &BTreeSet<usize>, edges: &BTreeMap<usize, BTreeMap<usize, usize>>) -> bool {
        let inside = |state: usize| {
            let targets = edges.get(&state).into_iter().flatten();
            targets.filter(|(target, _)| states.contains(target)).map(|(target, count)| (*target, *count))
        };
        if states.iter().any(|state| inside(*state).any(|(_, count)| count > 1)) {
            return true;
        }
        if states.len().saturating_mul(states.len()) > MOST_PAIRS {
            return false;
        }
        // The product: both read the same character.
        let mut graph = DiGraph::<(usize, usize), ()>::new();
        let mut nodes = BTreeMap::new();
        for a in states {
            for b in states {
                if self.share_a_character(*a, *b) {
                    nodes.insert((*a, *b), graph.add_node((*a, *b)));
                }
            }
        }
        let mut tried = 0_usize;
        for ((a, b), node) in &nodes {
            for (c, _) in inside(*a) {
                for (d, _) in inside(*b) {
                    if let Some(target) = nodes.get(&(c, d)) {
                        graph.add_edge(*node, *target, ());
                    }
                    tried = tried.saturating_add(1);
                }
            }
            if tried > MOST_EDGES {
                return false;
            }
        }
        tarjan_scc(&graph).iter().any(|component| {
            let pairs = || component.iter().filter_map(|node| graph.node_weight(*node));
            pairs().any(|(a, b)| a == b) && pairs().any(|(a, b)| a != b)
        })
    }

    fn share_a_character(&self, a: usize, b: usize) -> bool {
        match (self.steps.get(a), self.steps.get(b)) {
            (Some(Step::Read(a, _)), Some(Step::Read(b, _))) => !a.intersection(b).is_empty(),
            _ => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_match() {
        for (source, can) in [
            ("^[0-9]+$'", false),
            ("/^[a-z]+$/", false),
            ("a^b", false),
            ("$a", false),
            ("[]", false),
            ("^$", true),
            ("^a|b^", true),
            ("(^|b)a", true),
            ("a(?=b)", true),
            ("^(a$|b)", true),
        ] {
            assert_eq!(Automaton::of(source).unwrap().can_match(), can, "{source}");
        }
    }

    #[test]
    fn what_backtracks_exponentially() {
        for (source, does) in [
            ("^(a+)+$", true),
            ("^(a*)*$", true),
            ("^(a|a)*$", true),
            ("^(a|aa)+$", true),
            ("^([a-z]|[k-p])*!$", true),
            ("^(\\w+\\s?)*$", true),
            ("^(a{2}|a{3})*$", true),
            ("^((ab)*)*$", true),
            // What follows cannot fail.
            ("^(a+)+", false),
            ("^(a{3}b|a{4}b)*$", false),
            ("^(\\w+\\s)*$", false),
            ("^(a|b)*$", false),
            ("^a*a*$", false),
            ("^([^*].*[^*]|\\*+[^*].+[^*]|[^*].+[^*]\\*+|\\*+[^*].{2,}[^*]\\*+)$", false),
            ("^[a-zA-Z0-9-_]{1,256}$", false),
        ] {
            assert_eq!(Automaton::of(source).unwrap().is_exponential(), does, "{source}");
        }
    }

    #[test]
    fn what_is_too_large_is_left_alone() {
        assert!(Automaton::of("^(a{100}){100}$").is_none());
    }
}
