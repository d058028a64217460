//! Bodies in XML (Swagger 2.0, XML Object), by a table of their own: the table, and responses. Requests are in `xml_read`.
//!
//! Elements are known by their local names; prefixes and namespaces are written as the contract says, and not asked for.
//! Entities other than those of XML itself are not resolved, and document types not read.

use std::fmt::Write as _;

use quick_xml::escape::escape;
use serde_json::Value as Json;

use crate::schema::Kind;

/// How a schema is written in XML.
#[derive(Debug, Clone, Copy)]
pub struct Xml {
    /// The name of the element or attribute, without its prefix.
    pub name: &'static str,
    /// `prefix`
    pub prefix: Option<&'static str>,
    /// `namespace`
    pub namespace: Option<&'static str>,
    /// Whether it is an attribute of the element that it belongs to.
    pub attribute: bool,
    /// Whether the items of an array stand in an element of their own.
    pub wrapped: bool,
    /// What is in it.
    pub content: XmlContent,
}

/// What is in an element.
#[derive(Debug, Clone, Copy)]
pub enum XmlContent {
    /// A text that stands for a value of this type.
    Scalar(Kind),
    /// Items.
    Array(&'static Xml),
    /// Properties by their names in JSON, and the values of others.
    Object(&'static [(&'static str, Xml)], Option<&'static Xml>),
    /// The same as in another table.
    Same(&'static Xml),
    /// Anything.
    Any,
}

impl Xml {
    /// An element of this name.
    pub const fn new(name: &'static str, content: XmlContent) -> Self {
        Self { name, prefix: None, namespace: None, attribute: false, wrapped: false, content }
    }

    /// The same as an attribute.
    pub const fn attribute(self) -> Self {
        Self { attribute: true, ..self }
    }

    /// The same in an element around its items.
    pub const fn wrapped(self) -> Self {
        Self { wrapped: true, ..self }
    }

    /// The same with a prefix.
    pub const fn prefix(self, prefix: &'static str) -> Self {
        Self { prefix: Some(prefix), ..self }
    }

    /// The same in a namespace.
    pub const fn namespace(self, namespace: &'static str) -> Self {
        Self { namespace: Some(namespace), ..self }
    }

    pub(crate) fn content(&self) -> XmlContent {
        let mut content = self.content;
        // A definition that is nothing but another one, and so on; more steps than contracts have.
        for _ in 0..16 {
            match content {
                XmlContent::Same(other) => content = other.content,
                content => return content,
            }
        }
        XmlContent::Any
    }

    fn qualified(&self) -> String {
        self.prefix.map_or_else(|| self.name.to_owned(), |prefix| format!("{prefix}:{}", self.name))
    }
}

/// A JSON value as a document in XML.
pub(crate) fn of_json(value: &Json, table: &Xml) -> String {
    let mut out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".to_owned();
    // There is one element at the top, whatever the contract says of arrays.
    write(&mut out, value, &Xml { wrapped: true, attribute: false, ..*table });
    out
}

fn write(out: &mut String, value: &Json, table: &Xml) {
    if let (XmlContent::Array(items), Json::Array(values), false) = (table.content(), value, table.wrapped) {
        values.iter().for_each(|value| write(out, value, items));
        return;
    }
    let name = table.qualified();
    // Writing to a string does not fail.
    let _ = write!(out, "<{name}");
    if let Some(namespace) = table.namespace {
        let colon = table.prefix.map_or_else(String::new, |prefix| format!(":{prefix}"));
        let _ = write!(out, " xmlns{colon}=\"{}\"", escape(namespace));
    }
    match (table.content(), value) {
        (_, Json::Null) => {
            out.push_str(" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:nil=\"true\"/>");
            return;
        }
        (XmlContent::Array(items), Json::Array(values)) => {
            out.push('>');
            values.iter().for_each(|value| write(out, value, items));
        }
        (XmlContent::Object(properties, additional), Json::Object(object)) => {
            let known = |name: &str| properties.iter().find(|(property, _)| *property == name).map(|(_, table)| table);
            let attributes =
                object.iter().filter_map(|(name, value)| Some((known(name).filter(|it| it.attribute)?, value)));
            for (table, value) in attributes {
                if let Some(namespace) = table.namespace.filter(|_| table.prefix.is_some()) {
                    let _ = write!(out, " xmlns:{}=\"{}\"", table.prefix.unwrap_or_default(), escape(namespace));
                }
                let _ = write!(out, " {}=\"{}\"", table.qualified(), escape(plain(value)));
            }
            out.push('>');
            for (name, value) in object {
                match (known(name), additional) {
                    (Some(table), _) if table.attribute => {}
                    (Some(table), _) => write(out, value, table),
                    (None, Some(table)) => write_named(out, value, name, table.content()),
                    (None, None) => write_named(out, value, name, XmlContent::Any),
                }
            }
        }
        (_, value) => {
            out.push('>');
            write_any(out, value);
        }
    }
    let _ = write!(out, "</{name}>");
}

/// An element whose name is not the contract's.
fn write_named(out: &mut String, value: &Json, name: &str, content: XmlContent) {
    let is_plain = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | '.');
    let mut name: String = name.chars().map(|c| if is_plain(c) { c } else { '_' }).collect();
    if !name.starts_with(|c: char| c.is_alphabetic() || c == '_') {
        name.insert(0, '_');
    }
    match (content, value) {
        (XmlContent::Any | XmlContent::Scalar(_), Json::Array(items)) => {
            items.iter().for_each(|item| write_named(out, item, &name, content));
        }
        (XmlContent::Object(..) | XmlContent::Array(_), _) => {
            let mut inner = String::new();
            write(&mut inner, value, &Xml { wrapped: true, ..Xml::new("", content) });
            // The element without a name takes this one.
            let inner = inner.strip_prefix('<').and_then(|rest| rest.strip_suffix("</>")).unwrap_or_default();
            let _ = write!(out, "<{name}{inner}</{name}>");
        }
        _ => {
            let _ = write!(out, "<{name}>");
            write_any(out, value);
            let _ = write!(out, "</{name}>");
        }
    }
}

fn write_any(out: &mut String, value: &Json) {
    match value {
        Json::Object(object) => object.iter().for_each(|(name, value)| write_named(out, value, name, XmlContent::Any)),
        Json::Array(items) => items.iter().for_each(|item| write_named(out, item, "item", XmlContent::Any)),
        scalar => out.push_str(&escape(plain(scalar))),
    }
}

/// The text of a scalar. Control characters that XML 1.0 does not have become the replacement character.
fn plain(value: &Json) -> String {
    let text = match value {
        Json::String(text) => text.clone(),
        Json::Null => String::new(),
        other => other.to_string(),
    };
    let is_allowed = |c: char| !c.is_control() || matches!(c, '\t' | '\n' | '\r' | '\u{7f}'..='\u{9f}');
    text.chars().map(|c| if is_allowed(c) { c } else { '\u{fffd}' }).collect()
}
