//! Routing: a tree on whole segments. Of overlapping templates the leftmost literal wins.

use std::borrow::Cow;

use crate::literals::Literals;
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
    literals: Literals,
    /// The closest first.
    shapes: Vec<(Shape, usize)>,
    parameter: Option<usize>,
    /// What takes all that is left.
    rest: Option<usize>,
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
            Segment::Literal(text) => node.literals.get_or_insert(text, next),
            Segment::Parameter => *node.parameter.get_or_insert(next),
            Segment::Rest => *node.rest.get_or_insert(next),
            Segment::Mixed(shape) => match node.shapes.iter().find(|(other, _)| *other == shape) {
                Some((_, child)) => *child,
                None => {
                    node.shapes.push((shape, next));
                    node.shapes.sort_by(|(a, _), (b, _)| a.rank().cmp(&b.rank()));
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
        let Some(whole) = rest else { return node.endpoint.filter(|endpoint| accept(*endpoint)) };
        let (raw, rest, is_escaped) = split(whole);
        let text = if is_escaped { decode(raw) } else { Ok(Cow::Borrowed(raw)) };
        if let Ok(text) = &text
            && let Some(child) = node.literals.get(text)
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
        if let Some(child) = node.parameter.filter(|_| !raw.is_empty()) {
            captures.push(text);
            if let Some(endpoint) = self.visit(child, rest, captures, accept) {
                return Some(endpoint);
            }
            captures.truncate(depth);
        }
        let child = node.rest.filter(|_| !whole.is_empty())?;
        captures.push(decode(whole));
        let found = self.visit(child, None, captures, accept);
        if found.is_none() {
            captures.truncate(depth);
        }
        found
    }
}

/// The first segment, what follows its slash, and whether the segment has escapes; in one look at each byte, since
/// segments are short.
fn split(path: &str) -> (&str, Option<&str>, bool) {
    let mut is_escaped = false;
    for (index, byte) in path.bytes().enumerate() {
        match byte {
            b'/' => return (path.get(..index).unwrap_or_default(), path.get(index + 1..), is_escaped),
            b'%' => is_escaped = true,
            _ => {}
        }
    }
    (path, None, is_escaped)
}

fn cut<'p>(text: &Cow<'p, str>, start: usize, end: usize) -> Cow<'p, str> {
    match text {
        Cow::Borrowed(text) => Cow::Borrowed(text.get(start..end).unwrap_or_default()),
        Cow::Owned(text) => Cow::Owned(text.get(start..end).unwrap_or_default().to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// The endpoint of a path among these templates, and the values.
    fn find(templates: &[&str], path: &str) -> Option<(usize, Vec<String>)> {
        let mut tree = Tree::new();
        let endpoints: Vec<usize> = templates.iter().map(|template| tree.insert(template).0).collect();
        let mut captures = Vec::new();
        let found = tree.find(path, &mut captures, &|_| true)?;
        let values = captures.into_iter().map(|value| value.unwrap().into_owned()).collect();
        Some((endpoints.iter().position(|endpoint| *endpoint == found).unwrap(), values))
    }

    fn values(values: &[&str]) -> Vec<String> {
        values.iter().map(|&value| value.to_owned()).collect()
    }

    #[test]
    fn the_leftmost_literal_wins() {
        let templates = ["/{account}/sites", "/sites/{id}", "/sites/summary", "/{a}/{b}"];
        assert_eq!(find(&templates, "/sites/sites"), Some((1, values(&["sites"]))));
        assert_eq!(find(&templates, "/sites/summary"), Some((2, vec![])));
        assert_eq!(find(&templates, "/x/sites"), Some((0, values(&["x"]))));
        assert_eq!(find(&templates, "/x/y"), Some((3, values(&["x", "y"]))));
        assert_eq!(find(&templates, "/x"), None);
    }

    #[test]
    fn what_takes_all_that_is_left_comes_last() {
        let templates = ["/files/{*path}", "/files/{name}/tags", "/files/index"];
        assert_eq!(find(&templates, "/files/a/b%2Fc/d"), Some((0, values(&["a/b/c/d"]))));
        assert_eq!(find(&templates, "/files/a/tags"), Some((1, values(&["a"]))));
        assert_eq!(find(&templates, "/files/a/tags/"), Some((0, values(&["a/tags/"]))));
        assert_eq!(find(&templates, "/files/index"), Some((2, vec![])));
        assert_eq!(find(&templates, "/files/"), None);
    }

    #[test]
    fn a_literal_that_leads_nowhere_is_left_again() {
        let templates = ["/a/b/d", "/a/{x}/c", "/{y}/b/e"];
        assert_eq!(find(&templates, "/a/b/c"), Some((1, values(&["b"]))));
        assert_eq!(find(&templates, "/a/b/e"), Some((2, values(&["a"]))));
        assert_eq!(find(&templates, "/a/b/f"), None);
    }

    #[test]
    fn names_do_not_matter_and_slashes_do() {
        let mut tree = Tree::new();
        let (first, names) = tree.insert("/rules/{ref_or_id}");
        assert_eq!((tree.insert("/rules/{rule-ref.or?id}").0, names), (first, vec!["ref_or_id"]));
        assert_ne!(tree.insert("/rules/{x}/").0, first);
        assert_eq!(find(&["/orgs/{o}/hooks", "/orgs/{o}/hooks/"], "/orgs/x/hooks/").unwrap().0, 1);
        assert_eq!(find(&["/orgs/{o}"], "/orgs/"), None);
        assert_eq!(find(&["/orgs/{o}"], "/orgs/x/"), None);
        assert_eq!(find(&["/"], "/"), Some((0, vec![])));
        assert_eq!(find(&["/"], "*"), None);
        assert_eq!(find(&["/a//b"], "/a//b"), Some((0, vec![])));
    }

    #[test]
    fn several_things_in_a_segment() {
        let templates = ["/pulls/{index}", "/pulls/{index}.{type}", "/pulls/{id}:archive", "/pulls/x{id}:archive"];
        assert_eq!(find(&templates, "/pulls/1"), Some((0, values(&["1"]))));
        assert_eq!(find(&templates, "/pulls/1.patch"), Some((1, values(&["1", "patch"]))));
        assert_eq!(find(&templates, "/pulls/1:archive"), Some((2, values(&["1"]))));
        assert_eq!(find(&templates, "/pulls/x1:archive"), Some((3, values(&["1"]))));
        assert_eq!(find(&["/Tables('{t}')", "/{t}()"], "/Tables(%27x%27)"), Some((0, values(&["x"]))));
    }

    #[test]
    fn segments_are_decoded_one_by_one() {
        let templates = ["/files/{name}", "/a b/{x}", "/q%3F/{x}"];
        assert_eq!(find(&templates, "/files/a%2Fb%20c"), Some((0, values(&["a/b c"]))));
        assert_eq!(find(&templates, "/files/100%"), Some((0, values(&["100%"]))));
        assert_eq!(find(&templates, "/a%20b/%C3%BC"), Some((1, values(&["ü"]))));
        assert_eq!(find(&templates, "/q%3f/1"), Some((2, values(&["1"]))));
        let mut tree = Tree::new();
        tree.insert("/files/{name}");
        let mut captures = Vec::new();
        assert!(tree.find("/files/%FF", &mut captures, &|_| true).is_some());
        assert_eq!(captures, [Err(())]);
    }

    #[test]
    fn refused_endpoints_are_passed_over() {
        let mut tree = Tree::new();
        let (summary, _) = tree.insert("/users/summary");
        let (user, _) = tree.insert("/users/{id}");
        let mut captures = Vec::new();
        assert_eq!(tree.find("/users/summary", &mut captures, &|endpoint| endpoint != summary), Some(user));
        assert_eq!(captures, [Ok(Cow::Borrowed("summary"))]);
    }

    /// The template that a path belongs to, found by comparing it with each: the rules, without the tree.
    fn naive(templates: &[String], path: &str) -> Option<(usize, Vec<String>)> {
        let mut best: Option<(Vec<Segment>, usize, Vec<String>)> = None;
        let raw: Vec<&str> = path.strip_prefix('/')?.split('/').collect();
        for (index, template) in templates.iter().enumerate() {
            let (segments, _) = parse_template(template);
            if segments.len() != raw.len() {
                continue;
            }
            let mut found = Vec::new();
            let fits = segments.iter().zip(&raw).all(|(segment, raw)| match segment {
                Segment::Literal(text) => decode(raw).is_ok_and(|raw| raw == *text),
                Segment::Mixed(shape) => {
                    let values = shape.matches(raw);
                    found.extend(values.iter().flatten().map(|(start, end)| raw[*start..*end].to_owned()));
                    values.is_some()
                }
                Segment::Parameter => {
                    found.push((*raw).to_owned());
                    !raw.is_empty()
                }
                // None of the templates that are drawn has one.
                Segment::Rest => false,
            });
            if fits && best.as_ref().is_none_or(|(other, ..)| compare(&segments, other).is_lt()) {
                best = Some((segments, index, found));
            }
        }
        best.map(|(_, index, found)| (index, found))
    }

    /// Segment by segment from the left: literals, then shapes by their rank, then parameters.
    fn compare(a: &[Segment], b: &[Segment]) -> std::cmp::Ordering {
        let class = |segment: &Segment| match segment {
            Segment::Literal(_) => 0,
            Segment::Mixed(_) => 1,
            Segment::Parameter => 2,
            Segment::Rest => 3,
        };
        let pairs = a.iter().zip(b).map(|(a, b)| match (a, b) {
            (Segment::Mixed(a), Segment::Mixed(b)) => a.rank().cmp(&b.rank()),
            _ => class(a).cmp(&class(b)),
        });
        pairs.fold(std::cmp::Ordering::Equal, std::cmp::Ordering::then)
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, cases: 2000, ..ProptestConfig::default() })]
        #[test]
        fn the_tree_agrees_with_a_linear_search(
            templates in prop::collection::vec("(/(a|b|ab|\\{x\\}|a\\{x\\}|\\{x\\}b|\\{x\\}\\.\\{y\\}|)){1,4}", 1..12),
            path in "(/(a|b|c|ab|a\\.b|a\\.b\\.c|)){1,4}",
        ) {
            let borrowed: Vec<&str> = templates.iter().map(String::as_str).collect();
            prop_assert_eq!(find(&borrowed, &path), naive(&templates, &path));
        }
    }
}
