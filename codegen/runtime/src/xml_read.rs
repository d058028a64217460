//! From XML to the JSON text that has the same meaning.
//!
//! A document is read into one list of its parts, and JSON is written from that: an element of four bytes (`<a/>`) must not
//! take hundreds of bytes of memory.

use std::borrow::Cow;

use quick_xml::Reader;
use quick_xml::escape::{resolve_predefined_entity, unescape};
use quick_xml::events::{BytesStart, Event};
use serde_json::{Number, Value as Json};

use crate::schema::Kind;
use crate::text;
use crate::xml::{Xml, XmlContent};

/// Elements within each other that a body may have.
const MAX_DEPTH: usize = 128;

/// The JSON text of a document in XML.
///
/// # Errors
/// Why it is not XML.
pub(crate) fn to_json(document: &str, table: &Xml) -> Result<String, String> {
    let document = Document::parse(document)?;
    let mut out = String::new();
    write(&mut out, Element { document: &document, index: 0 }, table);
    Ok(out)
}

/// A document. The element at the top comes first.
#[derive(Debug, Default)]
struct Document {
    parts: Vec<Part>,
    /// Names and texts of the parts.
    text: String,
}

/// A part of an element. Numbers are places in [`Document::text`].
#[derive(Debug, Clone, Copy)]
enum Part {
    /// An element, whose parts follow up to the part `next`.
    Element {
        start: usize,
        end: usize,
        next: usize,
    },
    /// An element of which an attribute says that it is null.
    Null {
        start: usize,
        end: usize,
        next: usize,
    },
    Attribute {
        start: usize,
        name_end: usize,
        end: usize,
    },
    Text {
        start: usize,
        end: usize,
    },
}

/// An element of a document.
#[derive(Debug, Clone, Copy)]
struct Element<'d> {
    document: &'d Document,
    index: usize,
}

/// What is directly in an element.
#[derive(Debug, Clone, Copy)]
enum Content<'d> {
    Attribute(&'d str, &'d str),
    Text(&'d str),
    Element(Element<'d>),
}

impl Document {
    fn parse(text: &str) -> Result<Self, String> {
        let mut reader = Reader::from_str(text);
        let mut document = Self::default();
        let mut open: Vec<usize> = Vec::new();
        loop {
            match reader.read_event().map_err(|error| error.to_string())? {
                Event::Start(start) if open.len() < MAX_DEPTH => {
                    let index = document.begin(&start, open.is_empty())?;
                    open.push(index);
                }
                Event::Start(_) => return Err(format!("more than {MAX_DEPTH} elements within each other")),
                Event::Empty(start) => {
                    let index = document.begin(&start, open.is_empty())?;
                    document.end(index);
                }
                Event::End(_) => open.pop().into_iter().for_each(|index| document.end(index)),
                Event::Text(text) => document.add_text(&open, &text.xml10_content())?,
                Event::CData(data) => document.add_text(&open, &data.xml10_content())?,
                Event::GeneralRef(reference) => {
                    let character = reference.resolve_char_ref().map_err(|error| error.to_string())?;
                    match character {
                        Some(character) => document.add_text(&open, character.encode_utf8(&mut [0; 4]))?,
                        None => {
                            let name = reference.xml10_content();
                            let text = resolve_predefined_entity(&name);
                            document.add_text(&open, text.ok_or_else(|| format!("`&{name};` is not known"))?)?;
                        }
                    }
                }
                Event::DocType(_) => return Err("document types are not read".to_owned()),
                Event::Eof => break,
                _ => {}
            }
        }
        match (open.is_empty(), document.parts.is_empty()) {
            (false, _) => Err("an element is not closed".to_owned()),
            (true, true) => Err("there is no element".to_owned()),
            (true, false) => Ok(document),
        }
    }

    /// Begins an element and reads its attributes. Returns its index.
    fn begin(&mut self, start: &BytesStart<'_>, is_top: bool) -> Result<usize, String> {
        if is_top && !self.parts.is_empty() {
            return Err("there is more than one element at the top".to_owned());
        }
        let index = self.parts.len();
        let from = self.text.len();
        self.text.push_str(start.local_name().as_ref());
        let named = (from, self.text.len());
        self.parts.push(Part::Element { start: named.0, end: named.1, next: index + 1 });
        check_names(start)?;
        for attribute in start.attributes().with_checks(false) {
            let attribute = attribute.map_err(|error| error.to_string())?;
            let name = attribute.key.as_ref();
            if name == "xmlns" || name.starts_with("xmlns:") {
                continue;
            }
            let value = unescape(&attribute.value).map_err(|error| error.to_string())?;
            let name = attribute.key.local_name();
            if name.as_ref() == "nil" && value == "true" {
                if let Some(element) = self.parts.get_mut(index) {
                    *element = Part::Null { start: named.0, end: named.1, next: index + 1 };
                }
                continue;
            }
            let from = self.text.len();
            self.text.push_str(name.as_ref());
            let name_end = self.text.len();
            self.text.push_str(&value);
            self.parts.push(Part::Attribute { start: from, name_end, end: self.text.len() });
        }
        Ok(index)
    }

    fn end(&mut self, index: usize) {
        let end = self.parts.len();
        if let Some(Part::Element { next, .. } | Part::Null { next, .. }) = self.parts.get_mut(index) {
            *next = end;
        }
    }

    fn add_text(&mut self, open: &[usize], text: &str) -> Result<(), String> {
        if open.is_empty() {
            let is_blank = text.trim().is_empty();
            return if is_blank { Ok(()) } else { Err("there is text outside of the element at the top".to_owned()) };
        }
        let start = self.text.len();
        self.text.push_str(text);
        let until = self.text.len();
        match self.parts.last_mut() {
            Some(Part::Text { end, .. }) => *end = until,
            _ => self.parts.push(Part::Text { start, end: until }),
        }
        Ok(())
    }

    fn text(&self, start: usize, end: usize) -> &str {
        self.text.get(start..end).unwrap_or_default()
    }
}

/// Refuses an attribute that is there twice. The check of `quick_xml` compares each with all others.
fn check_names(start: &BytesStart<'_>) -> Result<(), String> {
    let mut names = Vec::new();
    for attribute in start.attributes().with_checks(false) {
        names.push(attribute.map_err(|error| error.to_string())?.key);
    }
    names.sort_unstable_by(|a, b| a.as_ref().cmp(b.as_ref()));
    let mut pairs = names.iter().zip(names.iter().skip(1));
    match pairs.find(|(a, b)| a == b) {
        Some((name, _)) => Err(format!("the attribute `{}` is there twice", name.as_ref())),
        None => Ok(()),
    }
}

impl<'d> Element<'d> {
    fn part(self) -> Option<Part> {
        self.document.parts.get(self.index).copied()
    }

    fn name(self) -> &'d str {
        match self.part() {
            Some(Part::Element { start, end, .. } | Part::Null { start, end, .. }) => self.document.text(start, end),
            _ => "",
        }
    }

    fn is_null(self) -> bool {
        matches!(self.part(), Some(Part::Null { .. }))
    }

    fn next(self) -> usize {
        match self.part() {
            Some(Part::Element { next, .. } | Part::Null { next, .. }) => next,
            _ => self.index + 1,
        }
    }

    /// Its attributes, texts and elements, in their order.
    fn contents(self) -> impl Iterator<Item = Content<'d>> {
        let (document, end) = (self.document, self.next());
        let mut index = self.index + 1;
        std::iter::from_fn(move || {
            if index >= end {
                return None;
            }
            let at = index;
            index += 1;
            Some(match *document.parts.get(at)? {
                Part::Attribute { start, name_end, end } => {
                    Content::Attribute(document.text(start, name_end), document.text(name_end, end))
                }
                Part::Text { start, end } => Content::Text(document.text(start, end)),
                Part::Element { next, .. } | Part::Null { next, .. } => {
                    index = next;
                    Content::Element(Element { document, index: at })
                }
            })
        })
    }

    /// The text that is directly in it.
    fn text(self) -> Cow<'d, str> {
        let texts = self.contents().filter_map(|it| if let Content::Text(text) = it { Some(text) } else { None });
        texts.fold(Cow::Borrowed(""), |all, text| if all.is_empty() { Cow::Borrowed(text) } else { all + text })
    }
}

/// The value of a member.
#[derive(Debug, Clone, Copy)]
enum Member<'d> {
    Scalar(&'d str, Kind),
    Value(Element<'d>, &'d Xml),
    Any(Element<'d>),
    /// An item of an array whose items are not in an element of their own.
    Item(Element<'d>, &'d Xml),
}

fn write(out: &mut String, element: Element<'_>, table: &Xml) {
    if element.is_null() {
        out.push_str("null");
        return;
    }
    match table.content() {
        XmlContent::Scalar(kind) => write_scalar(out, &element.text(), kind),
        XmlContent::Array(items) => {
            let elements =
                element.contents().filter_map(|it| if let Content::Element(child) = it { Some(child) } else { None });
            write_array(out, elements, |out, child| write(out, child, items));
        }
        XmlContent::Object(properties, additional) => {
            let members = element.contents().filter_map(|it| member(it, properties, additional)).collect();
            write_object(out, members);
        }
        XmlContent::Any | XmlContent::Same(_) => write_any(out, element),
    }
}

fn write_array<T>(out: &mut String, items: impl Iterator<Item = T>, write: impl Fn(&mut String, T)) {
    out.push('[');
    for (index, item) in items.enumerate() {
        if index > 0 {
            out.push(',');
        }
        write(out, item);
    }
    out.push(']');
}

/// A text that is not a value of its type stays a string, for the validation to say so.
fn write_scalar(out: &mut String, text: &str, kind: Kind) {
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
    match value {
        Some(value) => out.push_str(&value.to_string()),
        None => write_string(out, text),
    }
}

fn write_string(out: &mut String, text: &str) {
    out.push_str(&serde_json::to_string(text).unwrap_or_default());
}

/// The name and value of the member that an attribute or element of an object becomes.
fn member<'d>(
    content: Content<'d>,
    properties: &'static [(&'static str, Xml)],
    additional: Option<&'static Xml>,
) -> Option<(&'d str, Member<'d>)> {
    Some(match content {
        Content::Text(_) => return None,
        Content::Attribute(name, text) => {
            match properties.iter().find(|(_, table)| table.attribute && table.name == name) {
                Some((property, table)) => {
                    let kind = if let XmlContent::Scalar(kind) = table.content() { kind } else { Kind::String };
                    (*property, Member::Scalar(text, kind))
                }
                None => (name, Member::Scalar(text, Kind::String)),
            }
        }
        Content::Element(child) => {
            let name = child.name();
            let known = properties.iter().find(|(_, table)| !table.attribute && element_name(table) == name);
            match (known, additional) {
                (Some((property, table)), _) => match table.content() {
                    XmlContent::Array(items) if !table.wrapped => (*property, Member::Item(child, items)),
                    _ => (*property, Member::Value(child, table)),
                },
                (None, Some(table)) => (name, Member::Value(child, table)),
                (None, None) => (name, Member::Any(child)),
            }
        }
    })
}

/// The name of the elements that a property consists of.
fn element_name(table: &Xml) -> &'static str {
    match table.content() {
        XmlContent::Array(items) if !table.wrapped => items.name,
        _ => table.name,
    }
}

/// What is there more than once, and is not declared to be an array, becomes one: the validation says that it should not.
fn write_object(out: &mut String, mut members: Vec<(&str, Member<'_>)>) {
    // Those of the same name keep their order.
    members.sort_by_key(|(name, _)| *name);
    out.push('{');
    for (index, group) in members.chunk_by(|(a, _), (b, _)| a == b).enumerate() {
        if index > 0 {
            out.push(',');
        }
        let Some((name, _)) = group.first() else { continue };
        write_string(out, name);
        out.push(':');
        let is_item = |(_, member): &&(&str, Member<'_>)| matches!(member, Member::Item(..));
        let others = group.iter().filter(|member| !is_item(member)).count();
        match group.iter().find(|member| !is_item(member)) {
            // Something else of the name of an array, which is not an array.
            Some((_, other)) if others < group.len() || others == 1 => write_member(out, *other),
            _ => write_array(out, group.iter(), |out, (_, member)| write_member(out, *member)),
        }
    }
    out.push('}');
}

fn write_member(out: &mut String, member: Member<'_>) {
    match member {
        Member::Scalar(text, kind) => write_scalar(out, text, kind),
        Member::Value(element, table) | Member::Item(element, table) => write(out, element, table),
        Member::Any(element) => write_any(out, element),
    }
}

fn write_any(out: &mut String, element: Element<'_>) {
    if element.is_null() {
        out.push_str("null");
        return;
    }
    let members: Vec<_> = element
        .contents()
        .filter_map(|content| match content {
            Content::Text(_) => None,
            Content::Attribute(name, text) => Some((name, Member::Scalar(text, Kind::String))),
            Content::Element(child) => Some((child.name(), Member::Any(child))),
        })
        .collect();
    if members.is_empty() { write_string(out, &element.text()) } else { write_object(out, members) }
}
