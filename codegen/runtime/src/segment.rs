//! One segment of a path template: a literal, a parameter, or several of both (`{index}.{diffType}`, `{id}:archive`).

use std::borrow::Cow;
use std::cmp::Reverse;

use percent_encoding::percent_decode_str;

/// A segment as a template writes it, decoded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Segment {
    Literal(String),
    Parameter,
    Mixed(Shape),
    /// `{*path}`: everything that is left, slashes included.
    Rest,
}

/// Literals with parameters between them: one more literal than parameters, the first and the last possibly empty.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Shape {
    first: String,
    rest: Vec<String>,
}

/// A value in a path; an `Err` where the octets are not UTF-8.
pub(crate) type Captured<'p> = Result<Cow<'p, str>, ()>;

/// The text of a raw segment (RFC 3986, section 2.1).
pub(crate) fn decode(raw: &str) -> Captured<'_> {
    if raw.contains('%') { percent_decode_str(raw).decode_utf8().map_err(|_| ()) } else { Ok(Cow::Borrowed(raw)) }
}

/// The segments of a template, and the names of its parameters from left to right. What follows a `?` outside of
/// braces, or a `{?`, is no path.
pub(crate) fn parse_template(template: &str) -> (Vec<Segment>, Vec<&str>) {
    let mut depth = 0_usize;
    let end = template.char_indices().find(|(index, character)| {
        match character {
            '{' if template.get(index + 1..).is_some_and(|rest| rest.starts_with('?')) => return true,
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            '?' if depth == 0 => return true,
            _ => {}
        }
        false
    });
    let path = end.and_then(|(end, _)| template.get(..end)).unwrap_or(template);
    let mut names = Vec::new();
    let segments = path.strip_prefix('/').unwrap_or(path).split('/').map(|raw| parse(raw, &mut names)).collect();
    (segments, names)
}

fn parse<'t>(raw: &'t str, names: &mut Vec<&'t str>) -> Segment {
    if let Some(name) = raw.strip_prefix("{*").and_then(|rest| rest.strip_suffix('}')) {
        names.push(name);
        return Segment::Rest;
    }
    let literal = |raw: &str| decode(raw).map_or_else(|()| raw.to_owned(), Cow::into_owned);
    let mut literals: Vec<String> = Vec::new();
    let mut pending = raw;
    // A brace that is never closed is text.
    while let Some((before, (name, after))) =
        pending.split_once('{').and_then(|(before, rest)| Some((before, rest.split_once('}')?)))
    {
        literals.push(literal(before));
        names.push(name);
        pending = after;
    }
    let last = literal(pending);
    let mut literals = literals.into_iter();
    let Some(first) = literals.next() else { return Segment::Literal(last) };
    let rest: Vec<String> = literals.chain([last]).collect();
    if first.is_empty() && matches!(rest.as_slice(), [only] if only.is_empty()) {
        Segment::Parameter
    } else {
        Segment::Mixed(Shape { first, rest })
    }
}

impl Shape {
    /// The order in which shapes are tried: first those that begin with more text, then those with more text at all,
    /// and then by the text itself, so that the order of a contract's paths has no meaning.
    pub(crate) fn rank(&self) -> (Reverse<usize>, Reverse<usize>, &Self) {
        (Reverse(self.first.len()), Reverse(self.rest.iter().map(String::len).sum()), self)
    }

    /// The values of the parameters, from left to right, each of at least one character. Where there are several
    /// ways, the parameters on the left get as much as they can: `a.b.c` is `a.b` and `c` for `{name}.{format}`.
    pub(crate) fn matches(&self, text: &str) -> Option<Vec<(usize, usize)>> {
        text.strip_prefix(self.first.as_str())?;
        let mut values = Vec::with_capacity(self.rest.len());
        let mut end = text.len();
        for (index, literal) in self.rest.iter().enumerate().rev() {
            // The last literal ends the text; the others stand as far to the right as a value fits behind them, which
            // leaves the most for those on the left.
            let start = if index + 1 == self.rest.len() {
                text.ends_with(literal.as_str()).then(|| text.len() - literal.len())?
            } else {
                let before_value = text.get(..end)?.char_indices().next_back()?.0;
                text.get(..before_value)?.rfind(literal.as_str())?
            };
            if index + 1 < self.rest.len() {
                values.push((start + literal.len(), end));
            }
            end = start;
        }
        (self.first.len() < end).then(|| values.push((self.first.len(), end)))?;
        values.reverse();
        Some(values)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn values(template: &str, text: &str) -> Option<Vec<String>> {
        let (segments, _) = parse_template(template);
        match segments.as_slice() {
            [Segment::Mixed(shape)] => {
                let found = shape.matches(text)?;
                Some(found.into_iter().map(|(start, end)| text[start..end].to_owned()).collect())
            }
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn several_things_in_a_segment() {
        let some = |parts: &[&str]| Some(parts.iter().map(|&part| part.to_owned()).collect::<Vec<_>>());
        assert_eq!(values("/{index}.{diffType}", "12.patch"), some(&["12", "patch"]));
        assert_eq!(values("/{index}.{diffType}", "1.2.patch"), some(&["1.2", "patch"]));
        assert_eq!(values("/{index}.{diffType}", ".patch"), None);
        assert_eq!(values("/{index}.{diffType}", "12."), None);
        assert_eq!(values("/{index}.{diffType}", "12"), None);
        assert_eq!(values("/{id}:archive", "a:b:archive"), some(&["a:b"]));
        assert_eq!(values("/{id}:archive", ":archive"), None);
        assert_eq!(values("/Tables('{t}')", "Tables('x')"), some(&["x"]));
        assert_eq!(values("/Tables('{t}')", "Tables('')"), None);
        assert_eq!(values("/{t}(P='{p}',R='{r}')", "t(P='1',R='2')"), some(&["t", "1", "2"]));
        assert_eq!(values("/{a}{b}", "xyz"), some(&["xy", "z"]));
        assert_eq!(values("/{a}{b}", "x"), None);
        assert_eq!(values("/lists.{format}", "lists.json"), some(&["json"]));
        assert_eq!(values("/{u}:custom:custom", "ü:custom:custom"), some(&["ü"]));
        assert_eq!(values("/{a}-{b}", "é-ü"), some(&["é", "ü"]));
    }

    #[test]
    fn more_text_is_tried_first() {
        let shape = |template: &str| match parse_template(template).0.as_slice() {
            [Segment::Mixed(shape)] => shape.clone(),
            other => panic!("{other:?}"),
        };
        let in_order = ["/abc{x}", "/ab{x}zz", "/ab{x}a", "/ab{x}z", "/{x}.y.z", "/{x}.a"].map(shape);
        let mut sorted = in_order.to_vec();
        sorted.reverse();
        sorted.sort_by(|a, b| a.rank().cmp(&b.rank()));
        assert_eq!(sorted, in_order);
    }

    #[test]
    fn templates() {
        let literal = |text: &str| Segment::Literal(text.to_owned());
        assert_eq!(parse_template("/a/{x}/"), (vec![literal("a"), Segment::Parameter, literal("")], vec!["x"]));
        assert_eq!(parse_template("/"), (vec![literal("")], vec![]));
        assert_eq!(parse_template("/begin%21%2A"), (vec![literal("begin!*")], vec![]));
        assert_eq!(parse_template("/xml/?comp=list").0, parse_template("/xml/").0);
        assert_eq!(parse_template("/addresses{?page,size}").0, parse_template("/addresses").0);
        assert_eq!(parse_template("/{a}/b?c={d}"), (vec![Segment::Parameter, literal("b")], vec!["a"]));
        assert_eq!(parse_template("/a{b").0, vec![literal("a{b")]);
        assert_eq!(parse_template("/{a-b}/{c.d}").1, vec!["a-b", "c.d"]);
    }
}
