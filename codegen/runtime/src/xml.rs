//! Bodies in XML (Swagger 2.0, XML Object), by a table of their own: from XML to the tree that JSON has, and back.
//!
//! Elements are known by their local names; prefixes and namespaces are written as the contract says, and not asked for.
//! Entities other than those of XML itself are not resolved, and document types not read.

use std::fmt::Write as _;

use quick_xml::Reader;
use quick_xml::escape::{escape, resolve_predefined_entity, unescape};
use quick_xml::events::{BytesStart, Event};
use serde_json::{Map, Number, Value as Json};

use crate::schema::Kind;
use crate::text;

/// Elements within each other that a body may have.
const MAX_DEPTH: usize = 128;

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

    fn content(&self) -> XmlContent {
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

/// An element that was read.
#[derive(Debug, Default)]
struct Element {
    name: String,
    attributes: Vec<(String, String)>,
    children: Vec<Element>,
    text: String,
    is_null: bool,
}

/// The JSON value that a document in XML stands for.
///
/// # Errors
/// Why it is no XML.
pub(crate) fn to_json(document: &str, table: &Xml) -> Result<Json, String> {
    Ok(value_of(&parse(document)?, table))
}

fn parse(document: &str) -> Result<Element, String> {
    let mut reader = Reader::from_str(document);
    let mut open: Vec<Element> = Vec::new();
    let mut root = None;
    loop {
        let event = reader.read_event().map_err(|error| error.to_string())?;
        let finished = match event {
            Event::Start(start) if open.len() < MAX_DEPTH => {
                open.push(element(&start)?);
                None
            }
            Event::Start(_) => return Err(format!("more than {MAX_DEPTH} elements within each other")),
            Event::Empty(start) => Some(element(&start)?),
            Event::End(_) => open.pop(),
            Event::Text(text) => {
                add_text(&mut open, &text.xml10_content())?;
                None
            }
            Event::CData(data) => {
                add_text(&mut open, &data.xml10_content())?;
                None
            }
            Event::GeneralRef(reference) => {
                let character = reference.resolve_char_ref().map_err(|error| error.to_string())?;
                let name = reference.xml10_content();
                let text = match character {
                    Some(character) => character.to_string(),
                    None => {
                        resolve_predefined_entity(&name).ok_or_else(|| format!("`&{name};` is not known"))?.to_owned()
                    }
                };
                add_text(&mut open, &text)?;
                None
            }
            Event::DocType(_) => return Err("document types are not read".to_owned()),
            Event::Eof => break,
            _ => None,
        };
        if let Some(finished) = finished {
            match open.last_mut() {
                Some(parent) => parent.children.push(finished),
                None if root.is_some() => return Err("there is more than one element at the top".to_owned()),
                None => root = Some(finished),
            }
        }
    }
    if !open.is_empty() {
        return Err("an element is not closed".to_owned());
    }
    root.ok_or_else(|| "there is no element".to_owned())
}

fn add_text(open: &mut [Element], text: &str) -> Result<(), String> {
    match open.last_mut() {
        Some(element) => element.text.push_str(text),
        None if text.trim().is_empty() => {}
        None => return Err("there is text outside of the element at the top".to_owned()),
    }
    Ok(())
}

fn element(start: &BytesStart<'_>) -> Result<Element, String> {
    let mut element = Element { name: start.local_name().as_ref().to_owned(), ..Element::default() };
    for attribute in start.attributes() {
        let attribute = attribute.map_err(|error| error.to_string())?;
        let name = attribute.key.as_ref();
        if name == "xmlns" || name.starts_with("xmlns:") {
            continue;
        }
        let value = unescape(&attribute.value).map_err(|error| error.to_string())?.into_owned();
        let name = attribute.key.local_name().as_ref().to_owned();
        if name == "nil" && value == "true" {
            element.is_null = true;
        } else {
            element.attributes.push((name, value));
        }
    }
    Ok(element)
}

fn value_of(element: &Element, table: &Xml) -> Json {
    if element.is_null {
        return Json::Null;
    }
    match table.content() {
        XmlContent::Scalar(kind) => scalar(&element.text, kind),
        XmlContent::Array(items) => element.children.iter().map(|child| value_of(child, items)).collect(),
        XmlContent::Object(properties, additional) => object(element, properties, additional),
        XmlContent::Any | XmlContent::Same(_) => any(element),
    }
}

/// A text that is no value of its type stays one, for the validation to say so.
fn scalar(text: &str, kind: Kind) -> Json {
    let trimmed = text.trim();
    let value = match kind {
        Kind::Boolean => text::boolean(trimmed).map(Json::Bool),
        Kind::Integer => text::integer(trimmed).and_then(|integer| {
            let small = i64::try_from(integer).map(Json::from);
            small.or_else(|_| u64::try_from(integer).map(Json::from)).ok()
        }),
        Kind::Number => text::number(trimmed).and_then(Number::from_f64).map(Json::Number),
        _ => None,
    };
    value.unwrap_or_else(|| text.into())
}

fn object(element: &Element, properties: &'static [(&'static str, Xml)], additional: Option<&'static Xml>) -> Json {
    let mut object = Map::new();
    for (name, text) in &element.attributes {
        let known = properties.iter().find(|(_, table)| table.attribute && table.name == name);
        match known {
            Some((property, table)) => {
                let kind = if let XmlContent::Scalar(kind) = table.content() { kind } else { Kind::String };
                object.insert((*property).to_owned(), scalar(text, kind));
            }
            None => drop(object.insert(name.clone(), text.as_str().into())),
        }
    }
    for child in &element.children {
        let known = properties.iter().find(|(_, table)| !table.attribute && element_name(table) == child.name);
        let Some((property, table)) = known else {
            let value = additional.map_or_else(|| any(child), |table| value_of(child, table));
            add(&mut object, &child.name, value);
            continue;
        };
        match table.content() {
            XmlContent::Array(items) if !table.wrapped => {
                let value = value_of(child, items);
                match object.entry(*property).or_insert_with(|| Json::Array(Vec::new())) {
                    Json::Array(all) => all.push(value),
                    other => *other = value,
                }
            }
            _ => add(&mut object, property, value_of(child, table)),
        }
    }
    Json::Object(object)
}

/// The name of the elements that a property consists of.
fn element_name(table: &Xml) -> &'static str {
    match table.content() {
        XmlContent::Array(items) if !table.wrapped => items.name,
        _ => table.name,
    }
}

/// An element that is there more than once, and is no array, becomes one: the validation says that it should not.
fn add(object: &mut Map<String, Json>, name: &str, value: Json) {
    match object.get_mut(name) {
        None => drop(object.insert(name.to_owned(), value)),
        Some(Json::Array(all)) => all.push(value),
        Some(first) => *first = Json::Array(vec![first.take(), value]),
    }
}

fn any(element: &Element) -> Json {
    if element.is_null {
        return Json::Null;
    }
    if element.children.is_empty() && element.attributes.is_empty() {
        return element.text.as_str().into();
    }
    let mut object = Map::new();
    for (name, text) in &element.attributes {
        add(&mut object, name, text.as_str().into());
    }
    for child in &element.children {
        add(&mut object, &child.name, any(child));
    }
    Json::Object(object)
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
