//! What a value breaks: one [`Violation`] for each keyword, with the place where it was found.

use std::fmt::{self, Write as _};

use serde::Serialize;

/// Where a value of a request stands: the `in` of a parameter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Location {
    /// A segment of the path.
    Path,
    /// The query string.
    Query,
    /// A header.
    Header,
    /// The body.
    Body,
    /// A field of a form, in the body.
    FormData,
}

impl Location {
    /// The word of Swagger 2.0.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Path => "path",
            Self::Query => "query",
            Self::Header => "header",
            Self::Body => "body",
            Self::FormData => "formData",
        }
    }
}

/// One keyword of the contract that a value breaks. Messages never repeat the value: it may be a secret.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Violation {
    /// The part of the request.
    #[serde(rename = "in")]
    pub location: Location,
    /// JSON pointer (RFC 6901): into the body, or, for parameters, `/name` and into its value.
    pub pointer: String,
    /// The keyword of JSON Schema that is broken, `type` and `required` among them; `duplicate` for what stands twice.
    pub keyword: &'static str,
    /// What the contract says for that keyword.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<serde_json::Value>,
    /// A sentence for people.
    pub message: String,
}

/// Characters of a member's name that a pointer repeats. Longer names are cut and end with `…`.
const LONGEST_NAME: usize = 100;

/// Bytes after which a pointer does not grow any more: it ends with `/…`.
const LONGEST_POINTER: usize = 8 * 1024;

/// A place within a request, as a JSON pointer that grows and shrinks with the walk.
///
/// Clients choose the names of members, so a pointer repeats only the first 100 characters of a name, and not more than
/// the first 8 KiB of names altogether.
#[derive(Debug, Clone)]
pub struct Pointer {
    location: Location,
    text: String,
}

impl Pointer {
    /// The root of a part of the request.
    pub const fn new(location: Location) -> Self {
        Self { location, text: String::new() }
    }

    /// The part of the request.
    pub const fn location(&self) -> Location {
        self.location
    }

    /// The pointer's text.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Goes to a member of an object; [`Self::leave`] with the returned mark comes back.
    pub fn enter(&mut self, key: &str) -> usize {
        let mark = self.text.len();
        let Some(end) = self.next(key) else { return mark };
        let kept = key.get(..end).unwrap_or(key);
        if kept.contains(['~', '/']) {
            for character in kept.chars() {
                match character {
                    '~' => self.text.push_str("~0"),
                    '/' => self.text.push_str("~1"),
                    other => self.text.push(other),
                }
            }
        } else {
            self.text.push_str(kept);
        }
        if end < key.len() {
            self.text.push('…');
        }
        mark
    }

    /// Begins the next part, if there is room for one: the end of what is kept of its name.
    fn next(&mut self, key: &str) -> Option<usize> {
        if self.text.len() > LONGEST_POINTER {
            if !self.text.ends_with("/…") {
                self.text.push_str("/…");
            }
            return None;
        }
        self.text.push('/');
        let cut = if key.len() > LONGEST_NAME { key.char_indices().nth(LONGEST_NAME) } else { None };
        Some(cut.map_or(key.len(), |(end, _)| end))
    }

    /// Goes to an item of an array.
    pub fn enter_index(&mut self, index: usize) -> usize {
        let mark = self.text.len();
        if self.next("").is_some() {
            // Writing to a string does not fail.
            let _ = write!(self.text, "{index}");
        }
        mark
    }

    /// Back to where the pointer stood before the `enter` that returned `mark`.
    pub fn leave(&mut self, mark: usize) {
        self.text.truncate(mark);
    }

    /// A violation at this place.
    pub fn violation(&self, keyword: &'static str, limit: Option<serde_json::Value>, message: String) -> Violation {
        Violation { location: self.location, pointer: self.text.clone(), keyword, limit, message }
    }
}

/// A value that a constrained type refuses.
#[derive(Debug, Clone, PartialEq)]
pub struct Invalid {
    violation: Box<Violation>,
}

impl Invalid {
    /// Refused for this reason.
    pub fn new(violation: Violation) -> Self {
        Self { violation: Box::new(violation) }
    }

    /// The keyword that is broken.
    pub fn keyword(&self) -> &'static str {
        self.violation.keyword
    }

    /// The whole reason.
    pub fn violation(&self) -> &Violation {
        &self.violation
    }
}

impl fmt::Display for Invalid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ({})", self.violation.message, self.violation.keyword)
    }
}

impl std::error::Error for Invalid {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pointers_escape() {
        let mut at = Pointer::new(Location::Body);
        let mark = at.enter("a/b~c");
        at.enter_index(3);
        assert_eq!(at.as_str(), "/a~1b~0c/3");
        at.leave(mark);
        assert_eq!(at.as_str(), "");
    }

    #[test]
    fn long_names_are_cut() {
        let mut at = Pointer::new(Location::Body);
        let exact = "ä".repeat(100);
        at.enter(&exact);
        assert_eq!(at.as_str(), format!("/{exact}"));
        let mark = at.enter(&"~".repeat(1_000_000));
        assert_eq!(at.as_str(), format!("/{exact}/{}…", "~0".repeat(100)));
        at.leave(mark);
        assert_eq!(at.as_str(), format!("/{exact}"));
    }

    #[test]
    fn pointers_have_an_end() {
        let mut at = Pointer::new(Location::Body);
        let name = "n".repeat(100);
        let marks: Vec<usize> = (0..1000).map(|_| at.enter(&name)).collect();
        at.enter_index(5);
        assert!(at.as_str().len() < 8 * 1024 + 200 && at.as_str().ends_with("nnn/…"), "{}", at.as_str());
        for mark in marks.into_iter().rev() {
            at.leave(mark);
        }
        assert_eq!(at.as_str(), "");
    }

    #[test]
    fn locations_are_named_as_they_are_sent() {
        use Location::{Body, FormData, Header, Path, Query};
        let names = [Path, Query, Header, Body, FormData].map(|location| {
            assert_eq!(serde_json::to_value(location).unwrap(), location.name());
            location.name()
        });
        assert_eq!(names, ["path", "query", "header", "body", "formData"]);
    }

    #[test]
    fn a_violation_as_json() {
        let violation = Pointer::new(Location::FormData).violation("type", None, "no".to_owned());
        let json = serde_json::to_string(&violation).unwrap();
        assert_eq!(json, r#"{"in":"formData","pointer":"","keyword":"type","message":"no"}"#);
    }
}
