//! Tables for XML, of what operations take and give in it.

use std::collections::BTreeMap;

use openapiv2::{
    Diagnostic, Document, Pointer,
    model::{AdditionalProperties, Schema, Type},
};

use super::{Lowering, hierarchy, resolve};
use crate::{
    check::{self, Target},
    ir::{
        shape::Kind,
        xml::{Xml, XmlContent},
    },
};

/// Schemas within each other, references into the middle of others included, that a table goes down.
const DEPTH: usize = 64;

/// The name of an element at the top that has no other.
const ROOT: &str = "root";

/// Whether a media type is XML (RFC 7303).
pub(super) fn is_xml(media_type: &str) -> bool {
    let essence = media_type.split(';').next().unwrap_or("").trim().to_ascii_lowercase();
    essence == "application/xml" || essence == "text/xml" || essence.ends_with("+xml")
}

/// The tables of an API.
pub(super) struct Tables<'d> {
    /// By name of the definition.
    definitions: BTreeMap<String, Xml>,
    /// Definitions whose tables are still to be made.
    open: Vec<(String, &'d Schema)>,
    family: hierarchy::Family<'d>,
}

impl<'d> Tables<'d> {
    pub(super) fn new(document: &'d Document) -> Self {
        Self { definitions: BTreeMap::new(), open: Vec::new(), family: hierarchy::Family::new(document) }
    }

    /// The table of a body or an answer, and those of the definitions that it needs.
    pub(super) fn root(&mut self, cx: &mut Lowering<'d>, schema: &'d Schema) -> Xml {
        let root = self.table(cx, schema, None, DEPTH);
        while let Some((name, schema)) = self.open.pop() {
            let table = self.table(cx, schema, Some(&name), DEPTH);
            self.definitions.insert(name, table);
        }
        root
    }

    /// All tables of definitions.
    pub(super) fn finish(self) -> BTreeMap<String, Xml> {
        self.definitions
    }

    /// The table of a schema at a place with this name.
    fn table(&mut self, cx: &mut Lowering<'d>, schema: &'d Schema, place: Option<&str>, depth: usize) -> Xml {
        let target = schema.reference.as_deref().and_then(|target| match check::find(cx.document, target) {
            Some(Target::Schema(found)) => Some(found),
            _ => None,
        });
        let definition = target.and_then(|found| resolve::definition_name(&found.pointer));
        // A property has its own name, whatever the definition's; an item and a whole body have the definition's.
        let own = Own::of(schema);
        let name = own.name.clone().or(place.map(str::to_owned));
        let theirs = target.map(Own::of).and_then(|own| own.name);
        let name = name.or(theirs).or_else(|| definition.clone()).unwrap_or_else(|| ROOT.to_owned());
        let content = match (&definition, target) {
            _ if depth == 0 || !cx.repeats(usize::from(depth < DEPTH), &schema.pointer) => XmlContent::Any,
            (Some(definition), Some(found)) => {
                self.definition(definition, found);
                XmlContent::Definition(definition.clone())
            }
            (None, Some(found)) => self.table(cx, found, Some(&name), depth - 1).content,
            (_, None) => self.content(cx, schema, &name, depth),
        };
        let of_definition = target.map(Own::of).unwrap_or_default();
        let (prefix, namespace) = namespace(cx, schema, &own);
        let mut xml = Xml {
            name: self.checked(cx, schema, name),
            prefix: prefix.or(of_definition.prefix.filter(|prefix| can_be_prefix(prefix))),
            namespace: namespace.or(of_definition.namespace.filter(|namespace| can_be_namespace(namespace))),
            attribute: own.attribute,
            wrapped: own.wrapped,
            content,
        };
        if xml.attribute && !matches!(xml.content, XmlContent::Scalar(_)) && target.is_none() {
            refuse(cx, schema, "attribute", "an attribute can only hold a text: it is written as an element");
            xml.attribute = false;
        }
        xml
    }

    fn definition(&mut self, name: &str, schema: &'d Schema) {
        if self.definitions.contains_key(name) {
            return;
        }
        // Its own table comes later, as definitions refer to themselves, and chains of them can be long.
        let anything = Xml {
            name: name.to_owned(),
            prefix: None,
            namespace: None,
            attribute: false,
            wrapped: false,
            content: XmlContent::Any,
        };
        self.definitions.insert(name.to_owned(), anything);
        self.open.push((name.to_owned(), schema));
    }

    fn content(&mut self, cx: &mut Lowering<'d>, schema: &'d Schema, name: &str, depth: usize) -> XmlContent {
        let mut parts = Parts::default();
        collect(cx, schema, &mut parts, depth);
        // An object of a hierarchy has the properties of what its discriminator names.
        let definition = resolve::definition_name(&schema.pointer);
        for heir in definition.map(|name| hierarchy::heirs(&self.family, &name)).unwrap_or_default() {
            collect(cx, heir, &mut parts, depth);
        }
        match parts.kind {
            Some(Type::Array) => match parts.items {
                // Without a name of their own, items have that of the array.
                Some(items) => {
                    let place = if items.reference.is_some() { None } else { Some(name) };
                    XmlContent::Array(Box::new(self.table(cx, items, place, depth - 1)))
                }
                None => XmlContent::Any,
            },
            Some(Type::Object) | None if parts.is_object() => {
                let mut properties: Vec<(String, Xml)> = Vec::new();
                for (name, property) in parts.properties {
                    properties.push((name.clone(), self.table(cx, property, Some(name), depth - 1)));
                }
                let additional =
                    parts.additional.map(|values| Box::new(self.table(cx, values, Some("value"), depth - 1)));
                XmlContent::Object(properties, additional)
            }
            Some(Type::String | Type::Number | Type::Integer | Type::Boolean) => {
                XmlContent::Scalar(resolve::kind(parts.kind))
            }
            None if parts.is_text => XmlContent::Scalar(Kind::String),
            _ => XmlContent::Any,
        }
    }

    /// A name that XML can have. Names that come from JSON are no fault of the contract.
    fn checked(&self, cx: &mut Lowering<'_>, schema: &Schema, name: String) -> String {
        if is_name(&name) {
            return name;
        }
        let mut changed: String = name.chars().map(|c| if is_inner(c) { c } else { '_' }).collect();
        if !changed.starts_with(is_start) {
            changed.insert(0, '_');
        }
        let message = format!("`{name}` is no name in XML: it is written as `{changed}`");
        if Own::of(schema).name.is_some() {
            refuse(cx, schema, "name", message);
        } else {
            let help = "choose another name with `xml: {name: ...}`, or take XML out of the media types";
            tell(cx, Diagnostic::warning(UNSUPPORTED, message).help(help), &schema.pointer);
        }
        changed
    }
}

const UNSUPPORTED: &str = "unsupported-xml";

/// What `xml` says and XML cannot have.
fn refuse(cx: &mut Lowering<'_>, schema: &Schema, keyword: &str, message: impl Into<String>) {
    let diagnostic = Diagnostic::error(UNSUPPORTED, message).help("correct it, or take XML out of the media types");
    tell(cx, diagnostic, &schema.pointer.child("xml").child(keyword));
}

/// Tells once of each place: a schema is met wherever it is used.
fn tell(cx: &mut Lowering<'_>, diagnostic: Diagnostic, at: &Pointer) {
    let diagnostic = diagnostic.label(at.clone(), cx.tree.locate(at, false), "");
    if cx.unsupported_xml.insert(at.clone()) {
        cx.diagnostics.push(diagnostic);
    }
}

/// A name without colon (Namespaces in XML 1.0, section 3: `NCName`).
fn is_name(name: &str) -> bool {
    name.starts_with(is_start) && name.chars().all(is_inner)
}

/// The prefix and the namespace of a schema; what XML cannot have is told and ignored.
fn namespace(cx: &mut Lowering<'_>, schema: &Schema, own: &Own) -> (Option<String>, Option<String>) {
    let prefix = own.prefix.clone().filter(|prefix| {
        let can_be = can_be_prefix(prefix);
        if !can_be {
            refuse(cx, schema, "prefix", format!("`{prefix}` can be no prefix in XML: it is ignored"));
        }
        can_be
    });
    let namespace = own.namespace.clone().filter(|namespace| {
        let can_be = can_be_namespace(namespace);
        if !can_be {
            refuse(cx, schema, "namespace", format!("`{namespace}` can be no namespace in XML: it is ignored"));
        }
        can_be
    });
    (prefix, namespace)
}

/// Prefixes that begin with `xml` are reserved (Namespaces in XML 1.0, section 3).
fn can_be_prefix(prefix: &str) -> bool {
    is_name(prefix) && !prefix.to_ascii_lowercase().starts_with("xml")
}

/// A URI: not empty, nothing that has to be escaped, and none of the two that belong to XML itself.
fn can_be_namespace(namespace: &str) -> bool {
    let reserved = ["http://www.w3.org/XML/1998/namespace", "http://www.w3.org/2000/xmlns/"];
    let is_foreign = |c: char| c.is_whitespace() || c.is_control() || "<>\"{}|\\^`".contains(c);
    !namespace.is_empty() && !namespace.contains(is_foreign) && !reserved.contains(&namespace)
}

/// `NameStartChar` of XML 1.0, section 2.3, without the colon.
const fn is_start(c: char) -> bool {
    matches!(c,
        'A'..='Z' | 'a'..='z' | '_' | '\u{c0}'..='\u{d6}' | '\u{d8}'..='\u{f6}' | '\u{f8}'..='\u{2ff}'
        | '\u{370}'..='\u{37d}' | '\u{37f}'..='\u{1fff}' | '\u{200c}'..='\u{200d}' | '\u{2070}'..='\u{218f}'
        | '\u{2c00}'..='\u{2fef}' | '\u{3001}'..='\u{d7ff}' | '\u{f900}'..='\u{fdcf}' | '\u{fdf0}'..='\u{fffd}'
        | '\u{10000}'..='\u{effff}')
}

/// `NameChar`, without the colon.
const fn is_inner(c: char) -> bool {
    is_start(c) || matches!(c, '0'..='9' | '-' | '.' | '\u{b7}' | '\u{300}'..='\u{36f}' | '\u{203f}'..='\u{2040}')
}

/// What a schema's `xml` says.
#[derive(Debug, Default)]
struct Own {
    name: Option<String>,
    prefix: Option<String>,
    namespace: Option<String>,
    attribute: bool,
    wrapped: bool,
}

impl Own {
    fn of(schema: &Schema) -> Self {
        let text = |key: &str| schema.xml.as_ref().and_then(|xml| xml.get(key)?.as_str()).map(str::to_owned);
        let flag = |key: &str| schema.xml.as_ref().and_then(|xml| xml.get(key)?.as_bool()).unwrap_or_default();
        Self {
            name: text("name"),
            prefix: text("prefix"),
            namespace: text("namespace"),
            attribute: flag("attribute"),
            wrapped: flag("wrapped"),
        }
    }
}

/// A schema with what its `allOf` has.
#[derive(Debug, Default)]
struct Parts<'d> {
    kind: Option<Type>,
    items: Option<&'d Schema>,
    properties: BTreeMap<&'d String, &'d Schema>,
    additional: Option<&'d Schema>,
    is_text: bool,
}

impl Parts<'_> {
    fn is_object(&self) -> bool {
        !self.properties.is_empty() || self.additional.is_some()
    }
}

fn collect<'d>(cx: &mut Lowering<'d>, schema: &'d Schema, parts: &mut Parts<'d>, depth: usize) {
    if depth == 0 || !cx.repeats(usize::from(depth < DEPTH), &schema.pointer) {
        return;
    }
    if let Some(target) = &schema.reference {
        if let Some(Target::Schema(found)) = check::find(cx.document, target) {
            collect(cx, found, parts, depth - 1);
        }
        return;
    }
    parts.kind = parts.kind.or(schema.kind.first().copied());
    parts.items = parts.items.or(schema.items.as_deref());
    parts.is_text |= schema.validation.enumeration.as_ref().is_some_and(|values| values.iter().all(|v| v.is_string()));
    for (name, property) in &schema.properties {
        parts.properties.entry(name).or_insert(property);
    }
    if let Some(AdditionalProperties::Schema(values)) = &schema.additional_properties {
        parts.additional = parts.additional.or(Some(values));
    }
    for member in &schema.all_of {
        collect(cx, member, parts, depth - 1);
    }
}
