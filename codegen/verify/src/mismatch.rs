//! In what an answer differs from what is declared.

use std::fmt;

/// One thing in which an answer is not what the contract declares.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mismatch {
    /// Where.
    pub part: Part,
    /// JSON pointer to the value within the body; empty for the whole, and for everything that is no body.
    pub pointer: String,
    /// What is wrong, in one line.
    pub message: String,
}

/// A part of an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// The status.
    Status,
    /// A header, by its name.
    Header(String),
    /// `Content-Type`.
    MediaType,
    /// The body.
    Body,
}

impl Mismatch {
    pub(crate) fn new(part: Part, message: impl Into<String>) -> Self {
        Self { part, pointer: String::new(), message: message.into() }
    }
}

impl fmt::Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Status => f.write_str("status"),
            Self::Header(name) => write!(f, "header {name}"),
            Self::MediaType => f.write_str("media type"),
            Self::Body => f.write_str("body"),
        }
    }
}

impl fmt::Display for Mismatch {
    /// `body /0/email: "x" is not a "email"`
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let space = if self.pointer.is_empty() { "" } else { " " };
        write!(f, "{}{space}{}: {}", self.part, self.pointer, self.message)
    }
}
