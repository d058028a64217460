//! How schemas are written in XML (Swagger 2.0, XML Object): a table beside the one of what is checked.

use super::shape::Kind;

/// A schema in XML.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Xml {
    /// The name of the element or attribute.
    pub name: String,
    /// `prefix`
    pub prefix: Option<String>,
    /// `namespace`
    pub namespace: Option<String>,
    /// `attribute`
    pub attribute: bool,
    /// `wrapped`
    pub wrapped: bool,
    /// What is in it.
    pub content: XmlContent,
}

/// What is in an element.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum XmlContent {
    /// A text that stands for a value of this type.
    Scalar(Kind),
    /// Items.
    Array(Box<Xml>),
    /// Properties, sorted by name, and the values of others.
    Object(Vec<(String, Xml)>, Option<Box<Xml>>),
    /// The same as in a definition.
    Definition(String),
    /// Anything.
    Any,
}
