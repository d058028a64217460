//! Routing: a tree on whole segments. Of overlapping templates the leftmost literal wins.

use std::borrow::Cow;

use crate::segment::{Segment, Shape, decode, parse_template};

pub(crate) use crate::segment::Captured;

/// All templates of a contract. Templates of the same shape share an endpoint, whatever their parameters are called.
#[derive(Debug, Default)]
pub(crate) struct Tree {
    nodes: Vec<Node>,
    endpoints: usize,
}

#[derive(Debug, Default)]
struct Node {
    /// Sorted by length, then by text: most comparisons look at lengths only.
    literals: Vec<(Box<str>, usize)>,
    /// The closest first.
    shapes: Vec<(Shape, usize)>,
    parameter: Option<usize>,
    endpoint: Option<usize>,
}

impl Tree {
    /// A tree without templates.
    pub(crate) fn new() -> Self {
        Self { nodes: vec![Node::default()], endpoints: 0 }
    }

    /// Adds a template: its endpoint, and the names of its parameters in the order of the captures.
    pub(crate) fn insert<'t>(&mut self, template: &'t str) -> (usize, Vec<&'t str>) {
        let (segments, names) = parse_template(template);
        let mut at = 0;
        for segment in segments {
            at = self.child(at, segment);
        }
        let next = self.endpoints;
        let endpoint = match self.nodes.get_mut(at) {
            Some(node) => *node.endpoint.get_or_insert(next),
            None => next,
        };
        self.endpoints = self.endpoints.max(endpoint + 1);
        (endpoint, names)
    }

    fn child(&mut self, at: usize, segment: Segment) -> usize {
        let next = self.nodes.len();
        let Some(node) = self.nodes.get_mut(at) else { return at };
        let child = match segment {
            Segment::Literal(text) => match find_literal(&node.literals, &text) {
                Ok(child) => child,
                Err(place) => {
                    node.literals.insert(place, (text.into(), next));
                    next
                }
            },
            Segment::Parameter => *node.parameter.get_or_insert(next),
            Segment::Mixed(shape) => match node.shapes.iter().find(|(other, _)| *other == shape) {
                Some((_, child)) => *child,
                None => {
                    node.shapes.push((shape, next));
                    // Stable: of equally close ones the contract's first stays first.
                    node.shapes.sort_by_key(|(shape, _)| std::cmp::Reverse(shape.closeness()));
                    next
                }
            },
        };
        if child == next {
            self.nodes.push(Node::default());
        }
        child
    }

    /// The endpoint of a path, which begins with a slash, and the values of its parameters, decoded. Endpoints that
    /// `accept` refuses are passed over.
    ///
    /// Every node is visited at most once, since its depth is that of one segment; so the worst case is the size of
    /// the tree, whatever the path.
    pub(crate) fn find<'p>(
        &self,
        path: &'p str,
        captures: &mut Vec<Captured<'p>>,
        accept: &dyn Fn(usize) -> bool,
    ) -> Option<usize> {
        let rest = path.strip_prefix('/')?;
        captures.clear();
        self.visit(0, Some(rest), captures, accept)
    }

    fn visit<'p>(
        &self,
        at: usize,
        rest: Option<&'p str>,
        captures: &mut Vec<Captured<'p>>,
        accept: &dyn Fn(usize) -> bool,
    ) -> Option<usize> {
        let node = self.nodes.get(at)?;
        let Some(rest) = rest else { return node.endpoint.filter(|endpoint| accept(*endpoint)) };
        let (raw, rest) = match rest.split_once('/') {
            Some((raw, rest)) => (raw, Some(rest)),
            None => (rest, None),
        };
        let text = decode(raw);
        if let Ok(text) = &text
            && let Ok(child) = find_literal(&node.literals, text)
            && let Some(endpoint) = self.visit(child, rest, captures, accept)
        {
            return Some(endpoint);
        }
        let depth = captures.len();
        if let Ok(text) = &text {
            for (shape, child) in &node.shapes {
                if let Some(values) = shape.matches(text) {
                    captures.extend(values.into_iter().map(|(start, end)| Ok(cut(text, start, end))));
                    if let Some(endpoint) = self.visit(*child, rest, captures, accept) {
                        return Some(endpoint);
                    }
                    captures.truncate(depth);
                }
            }
        }
        // A parameter has at least one character: `/users/` is not `/users/{userId}`.
        let child = node.parameter.filter(|_| !raw.is_empty())?;
        captures.push(text);
        let found = self.visit(child, rest, captures, accept);
        if found.is_none() {
            captures.truncate(depth);
        }
        found
    }
}

fn find_literal(literals: &[(Box<str>, usize)], text: &str) -> Result<usize, usize> {
    let found = literals.binary_search_by(|(literal, _)| {
        literal.len().cmp(&text.len()).then_with(|| literal.as_bytes().cmp(text.as_bytes()))
    });
    // The place to insert at, or the child.
    found.map(|place| literals.get(place).map_or(0, |(_, child)| *child))
}

fn cut<'p>(text: &Cow<'p, str>, start: usize, end: usize) -> Cow<'p, str> {
    match text {
        Cow::Borrowed(text) => Cow::Borrowed(text.get(start..end).unwrap_or_default()),
        Cow::Owned(text) => Cow::Owned(text.get(start..end).unwrap_or_default().to_owned()),
    }
}
