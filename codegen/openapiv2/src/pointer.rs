//! JSON pointers (RFC 6901): the address of a node in a document.

use std::fmt::{self, Write as _};

/// The address of a node, such as `/paths/~1pets/get`. The root is the empty string.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Pointer(String);

impl Pointer {
    /// The whole document.
    pub fn root() -> Self {
        Self::default()
    }

    /// The child of this node with the key or index `token`, which is escaped here.
    #[must_use]
    pub fn child(&self, token: impl fmt::Display) -> Self {
        // Most tokens need no escape, and a large document has a hundred thousand of them.
        let mut text = String::with_capacity(self.0.len() + 24);
        text.push_str(&self.0);
        text.push('/');
        let start = text.len();
        // Writing to a `String` cannot fail.
        let _ = write!(text, "{token}");
        if text.get(start..).is_some_and(|token| token.contains(['~', '/'])) {
            let escaped = text.split_off(start).replace('~', "~0").replace('/', "~1");
            text.push_str(&escaped);
        }
        Self(text)
    }

    /// Reads the text of a pointer: empty, or a slash before each token (RFC 6901, section 3).
    pub fn parse(text: &str) -> Option<Self> {
        (text.is_empty() || text.starts_with('/')).then(|| Self(text.to_owned()))
    }

    /// Reads the fragment of a URI, without `#`: a pointer, percent-encoded (RFC 6901, section 6).
    pub fn of_fragment(fragment: &str) -> Option<Self> {
        Self::parse(&percent_decoded(fragment))
    }

    /// The tokens from the root down, unescaped.
    pub fn tokens(&self) -> impl DoubleEndedIterator<Item = String> + '_ {
        let mut parts = self.0.split('/');
        parts.next();
        parts.map(|t| t.replace("~1", "/").replace("~0", "~"))
    }

    /// The node that holds this one; `None` for the root.
    pub fn parent(&self) -> Option<Self> {
        self.0.rfind('/').and_then(|end| self.0.get(..end)).map(|text| Self(text.to_owned()))
    }

    /// The last token, unescaped; `None` for the root.
    pub fn last(&self) -> Option<String> {
        self.tokens().next_back()
    }

    /// The pointer as written.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// The text that is percent-encoded (RFC 3986, section 2.1); the text itself where that would be no UTF-8.
pub(crate) fn percent_decoded(text: &str) -> String {
    percent_encoding::percent_decode_str(text).decode_utf8().map_or_else(|_| text.to_owned(), Into::into)
}

impl fmt::Display for Pointer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_are_escaped_and_come_back() {
        let pointer = Pointer::root().child("paths").child("/pets/{id}").child("a~b").child(0);
        assert_eq!(pointer.as_str(), "/paths/~1pets~1{id}/a~0b/0");
        assert_eq!(pointer.tokens().collect::<Vec<_>>(), ["paths", "/pets/{id}", "a~b", "0"]);
        assert_eq!(pointer.parent().unwrap().last().as_deref(), Some("a~b"));
        assert_eq!(Pointer::root().parent(), None);
    }
}
