//! Path templates: whether a path fits, and which of several fits best.

use std::{borrow::Cow, cmp::Reverse};

use percent_encoding::percent_decode_str;

/// A path template, segment by segment. The order of templates is the order in which they are tried: at each segment,
/// from the left, text comes before text with parameters, and that before a parameter alone. The names of parameters
/// have no meaning.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Template(Vec<Segment>);

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Segment {
    Text(String),
    /// The texts before, between and behind the parameters; those that begin with more text come first, then those
    /// that have more of it.
    Mixed {
        first: Reverse<usize>,
        total: Reverse<usize>,
        texts: Vec<String>,
    },
    Parameter,
}

impl Template {
    /// A template as the contract writes it.
    pub(crate) fn new(template: &str) -> Self {
        let path = without_query(template);
        Self(path.strip_prefix('/').unwrap_or(path).split('/').map(Segment::new).collect())
    }

    /// Whether a path as it was sent, below the base path, belongs to it.
    pub(crate) fn fits(&self, path: &str) -> bool {
        let Some(path) = path.strip_prefix('/') else { return false };
        path.split('/').count() == self.0.len()
            && path.split('/').zip(&self.0).all(|(segment, template)| template.fits(segment))
    }
}

/// What follows a `?` outside of braces, or a `{?`, is no path.
fn without_query(template: &str) -> &str {
    let template = template.split("{?").next().unwrap_or_default();
    let mut inside = false;
    let end = template.find(|character| {
        match character {
            '{' => inside = true,
            '}' => inside = false,
            _ => {}
        }
        character == '?' && !inside
    });
    end.and_then(|end| template.get(..end)).unwrap_or(template)
}

impl Segment {
    fn new(raw: &str) -> Self {
        let mut texts = Vec::new();
        let mut rest = raw;
        while let Some((before, after)) = rest.split_once('{')
            && let Some((_, after)) = after.split_once('}')
        {
            texts.push(decoded(before).into_owned());
            rest = after;
        }
        texts.push(decoded(rest).into_owned());
        let total = texts.iter().map(String::len).sum();
        match texts.as_slice() {
            [text] => Self::Text(text.clone()),
            [_, _] if total == 0 => Self::Parameter,
            [first, ..] => Self::Mixed { first: Reverse(first.len()), total: Reverse(total), texts },
            [] => Self::Text(String::new()),
        }
    }

    fn fits(&self, raw: &str) -> bool {
        match self {
            Self::Parameter => !raw.is_empty(),
            Self::Text(text) => *text == decoded(raw),
            Self::Mixed { texts, .. } => match texts.split_first() {
                Some((first, rest)) => {
                    decoded(raw).strip_prefix(first.as_str()).is_some_and(|text| follows(text, rest))
                }
                None => false,
            },
        }
    }
}

/// Whether a text is made of these texts, each with at least one character before it. If it is in any way, then also
/// with each of them as far to the left as it can be.
fn follows(text: &str, texts: &[String]) -> bool {
    let Some((last, middle)) = texts.split_last() else { return text.is_empty() };
    let Some(mut rest) = text.strip_suffix(last.as_str()) else { return false };
    for text in middle {
        let mut characters = rest.chars();
        characters.next();
        match characters.as_str().split_once(text.as_str()) {
            Some((_, after)) => rest = after,
            None => return false,
        }
    }
    !rest.is_empty()
}

/// A segment without escapes; one that is not UTF-8 then fits parameters only, as U+FFFD stands in no template.
fn decoded(raw: &str) -> Cow<'_, str> {
    percent_decode_str(raw).decode_utf8_lossy()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn best<'t>(templates: &[&'t str], path: &str) -> Option<&'t str> {
        templates.iter().copied().filter(|template| Template::new(template).fits(path)).min_by_key(|t| Template::new(t))
    }

    #[test]
    fn the_leftmost_text_wins() {
        let templates = ["/{account}/sites", "/sites/{id}", "/sites/summary", "/{a}/{b}"];
        for (path, template) in [
            ("/sites/sites", Some("/sites/{id}")),
            ("/sites/summary", Some("/sites/summary")),
            ("/x/sites", Some("/{account}/sites")),
            ("/x/y", Some("/{a}/{b}")),
            ("/x/", None),
            ("/x", None),
        ] {
            assert_eq!(best(&templates, path), template, "{path}");
        }
    }

    #[test]
    fn several_things_in_a_segment() {
        let templates = ["/pulls/{index}", "/pulls/{index}.{type}", "/pulls/{id}:archive", "/pulls/x{id}:archive"];
        for (path, template) in [
            ("/pulls/1", Some("/pulls/{index}")),
            ("/pulls/1.patch", Some("/pulls/{index}.{type}")),
            ("/pulls/.patch", Some("/pulls/{index}")),
            ("/pulls/1:archive", Some("/pulls/{id}:archive")),
            ("/pulls/x1:archive", Some("/pulls/x{id}:archive")),
            ("/pulls/a%2Fb", Some("/pulls/{index}")),
            ("/pulls/%FF", Some("/pulls/{index}")),
            ("/pulls/1/2", None),
        ] {
            assert_eq!(best(&templates, path), template, "{path}");
        }
        assert!(Template::new("/{t}(P='{p}')").fits("/t(P=%271%27)") && !Template::new("/{a}{b}").fits("/ü"));
        assert!(Template::new("/{a}{b}").fits("/xy") && Template::new("/{a}-{b}").fits("/--a-"));
        assert!(Template::new("/a%20b/{x}?y=1").fits("/a b/c"));
    }

    #[test]
    fn names_have_no_meaning() {
        assert_eq!(Template::new("/a/{x}/{y?z}"), Template::new("/a/{y}/{x}{?q}"));
    }
}
