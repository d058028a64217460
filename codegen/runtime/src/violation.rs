//! What a value breaks: one [`Violation`] for each keyword, with the place where it was found.

use std::fmt;

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

/// A place within a request, as a JSON pointer that grows and shrinks with the walk.
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
        self.text.push('/');
        if !key.contains(['~', '/']) {
            self.text.push_str(key);
            return mark;
        }
        for character in key.chars() {
            match character {
                '~' => self.text.push_str("~0"),
                '/' => self.text.push_str("~1"),
                other => self.text.push(other),
            }
        }
        mark
    }

    /// Goes to an item of an array.
    pub fn enter_index(&mut self, index: usize) -> usize {
        let mark = self.text.len();
        self.text.push('/');
        self.text.push_str(&index.to_string());
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
