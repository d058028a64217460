//! Limits of overlays: how long a JSONPath may be, how many nodes all actions may look at and select, and how much they may add.
//!
//! A query is answered by a library that cannot be stopped, so what it will do is counted before it is asked: the target is
//! walked over segment by segment, with the number of ways in which each node is selected. A segment that is not understood
//! counts as one that selects everything.

use std::collections::BTreeMap;

use openapiv2::tree::{MAX_DEPTH, MAX_NODES};
use serde_json::Value as Json;

use super::{
    hint::{segment_ends, single_name},
    patterns,
    strings::outside_strings,
};
use crate::suggest;

/// The code of all diagnostics here.
pub(super) const CODE: &str = "overlay-too-large";

/// Characters of a JSONPath.
pub(super) const MAX_TARGET: usize = 1_000;

/// Brackets within each other in a JSONPath.
const MAX_BRACKETS: usize = 12;

/// Nodes that one action may select, one that is selected in several ways counting as several.
pub(super) const MAX_SELECTED: usize = 100_000;

/// Nodes that all actions together may look at.
pub(super) const MAX_VISITED: usize = 60_000_000;

/// Hints that are worked out for targets that match nothing.
const MAX_HINTS: usize = 100;

/// Refuses a target whose mere parsing could take too long.
pub(super) fn check_text(target: &str) -> Result<(), String> {
    if target.chars().count() > MAX_TARGET {
        return Err(format!("the target has more than {MAX_TARGET} characters"));
    }
    let (mut depth, mut deepest) = (0_usize, 0_usize);
    for (_, c) in outside_strings(target) {
        match c {
            '[' | '(' | '!' => depth = depth.saturating_add(1),
            ']' | ')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        deepest = deepest.max(depth);
    }
    if deepest > MAX_BRACKETS {
        return Err(format!("the target has more than {MAX_BRACKETS} brackets within each other"));
    }
    Ok(())
}

/// What is left for an overlay.
#[derive(Debug)]
pub(super) struct Budget {
    /// Nodes of the contract.
    nodes: usize,
    visited: usize,
    hints: usize,
    pub(super) suggestions: suggest::Budget,
}

impl Budget {
    pub(super) fn of(json: &Json) -> Self {
        Self { nodes: size(json), visited: 0, hints: 0, suggestions: suggest::Budget::default() }
    }

    /// Whether one more hint may be worked out.
    pub(super) fn hint(&mut self) -> bool {
        self.hints = self.hints.saturating_add(1);
        self.hints <= MAX_HINTS
    }

    /// Counts what an update adds to so many nodes.
    pub(super) fn grow(&mut self, update: &Json, targets: usize, depth: usize) -> Result<(), String> {
        self.nodes = self.nodes.saturating_add(size(update).saturating_mul(targets));
        // A text is copied as well.
        let texts = update.to_string().len().saturating_mul(targets) / 64;
        if self.nodes.max(texts) > MAX_NODES {
            return Err(format!("the overlay makes the contract larger than {MAX_NODES} values"));
        }
        if depth.saturating_add(height(update)) > MAX_DEPTH {
            return Err(format!("the overlay puts more than {MAX_DEPTH} objects and arrays within each other"));
        }
        Ok(())
    }

    /// Counts what a query looks at and selects.
    pub(super) fn query(&mut self, target: &str, json: &Json) -> Result<(), String> {
        // By address, each node with the number of ways that lead to it.
        let mut found: Vec<(&Json, usize)> = vec![(json, 1)];
        let mut start = 1;
        for end in segment_ends(target).into_iter().skip(1) {
            let segment = target.get(start..end).unwrap_or_default().trim();
            start = end;
            let (is_deep, own) = match segment.strip_prefix("..") {
                Some(own) => (true, own),
                None => (false, segment),
            };
            if is_deep {
                found = self.descendants(found)?;
            }
            found = self.children(found, own)?;
        }
        Ok(())
    }

    fn visit(&mut self, nodes: usize) -> Result<(), String> {
        self.visited = self.visited.saturating_add(nodes);
        match self.visited {
            visited if visited > MAX_VISITED => {
                Err(format!("the targets of this overlay look at more than {MAX_VISITED} nodes together"))
            }
            _ => Ok(()),
        }
    }

    /// The nodes and everything below them.
    fn descendants<'j>(&mut self, found: Vec<(&'j Json, usize)>) -> Result<Vec<(&'j Json, usize)>, String> {
        // What begins at one node meets no other twice.
        let is_single = found.len() == 1;
        let mut open = found;
        let mut all = Vec::new();
        while let Some((node, ways)) = open.pop() {
            self.visit(ways)?;
            all.push((node, ways));
            match node {
                Json::Array(items) => open.extend(items.iter().map(|item| (item, ways))),
                Json::Object(members) => open.extend(members.values().map(|member| (member, ways))),
                _ => {}
            }
        }
        Ok(if is_single { all } else { merged(all) })
    }

    /// What one segment selects in these nodes.
    fn children<'j>(&mut self, found: Vec<(&'j Json, usize)>, segment: &str) -> Result<Vec<(&'j Json, usize)>, String> {
        let name = match segment {
            // After `..`, a name has no dot of its own.
            _ if segment.starts_with(['.', '[', '*']) => single_name(segment),
            name => Some(name.to_owned()).filter(|name| !name.is_empty()),
        };
        let selectors = if segment.starts_with('[') { Selectors::of(segment) } else { Selectors::SINGLE };
        let mut all = Vec::new();
        let mut selected = 0_usize;
        for (node, ways) in found {
            let ways = ways.saturating_mul(selectors.count);
            let children: Vec<&Json> = match (node, &name) {
                (Json::Object(members), Some(name)) => members.get(name).into_iter().collect(),
                (Json::Object(members), None) => members.values().collect(),
                (Json::Array(items), None) => items.iter().collect(),
                _ => Vec::new(),
            };
            let cost = selectors.cost(self.nodes);
            self.visit(ways.saturating_mul(children.len().saturating_mul(cost).max(1)))?;
            selected = selected.saturating_add(ways.saturating_mul(children.len()));
            all.extend(children.into_iter().map(|child| (child, ways)));
        }
        // Filters select less than what they are asked about, which is not known here.
        if selected > MAX_SELECTED && !selectors.has_filter {
            return Err(format!("the target selects more than {MAX_SELECTED} nodes"));
        }
        // Each child has one parent, and the parents differ.
        Ok(all)
    }
}

/// Nodes that are found in several ways, once each.
fn merged(found: Vec<(&Json, usize)>) -> Vec<(&Json, usize)> {
    let mut ways: BTreeMap<*const Json, (&Json, usize)> = BTreeMap::new();
    for (node, count) in found {
        let entry = ways.entry(std::ptr::from_ref(node)).or_insert((node, 0));
        entry.1 = entry.1.saturating_add(count);
    }
    ways.into_values().collect()
}

/// What the selectors of a segment cost.
#[derive(Debug, Clone, Copy, Default)]
struct Selectors {
    /// How many there are.
    count: usize,
    /// Whether there are filters among them.
    has_filter: bool,
    /// In filters: queries that begin at the root of the contract.
    roots: u32,
    /// In filters: descents to any depth, and filters within filters.
    descents: u32,
    /// In filters: what their patterns cost.
    patterns: usize,
}

impl Selectors {
    /// A name, an index or `*`.
    const SINGLE: Self = Self { count: 1, has_filter: false, roots: 0, descents: 0, patterns: 0 };

    /// Reads a segment in brackets, as exactly as a target that parses needs.
    fn of(segment: &str) -> Self {
        let mut found = Self::SINGLE;
        let (mut depth, mut previous) = (0_usize, ' ');
        for (_, c) in outside_strings(segment) {
            match c {
                '[' | '(' => depth = depth.saturating_add(1),
                ']' | ')' => depth = depth.saturating_sub(1),
                ',' if depth == 1 => found.count = found.count.saturating_add(1),
                '?' if found.has_filter => found.descents = found.descents.saturating_add(1),
                '?' => found.has_filter = true,
                '$' => found.roots = found.roots.saturating_add(1),
                '.' if previous == '.' => found.descents = found.descents.saturating_add(1),
                _ => {}
            }
            previous = c;
        }
        // What is refused is not asked.
        found.patterns = patterns::cost(segment).unwrap_or(usize::MAX);
        found
    }

    /// Nodes that are looked at for each node that a selector is asked about.
    fn cost(self, nodes: usize) -> usize {
        if !self.has_filter {
            return 1;
        }
        let roots = nodes.max(1).saturating_pow(self.roots);
        self.patterns
            .max(1)
            .saturating_mul(2)
            .saturating_mul(roots)
            .saturating_mul(MAX_DEPTH.saturating_pow(self.descents))
    }
}

fn size(value: &Json) -> usize {
    match value {
        Json::Array(items) => items.iter().fold(1, |sum, item| sum.saturating_add(size(item))),
        Json::Object(members) => members.values().fold(1, |sum, member| sum.saturating_add(size(member))),
        _ => 1,
    }
}

fn height(value: &Json) -> usize {
    match value {
        Json::Array(items) => 1 + items.iter().map(height).max().unwrap_or_default(),
        Json::Object(members) => 1 + members.values().map(height).max().unwrap_or_default(),
        _ => 0,
    }
}
