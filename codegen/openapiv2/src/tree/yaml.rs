//! YAML 1.2 to the located tree: mappings, sequences and scalars by the core schema, anchors, aliases, merge keys.
//!
//! Nothing recurses here: open collections wait on a stack of their own.

use std::collections::{BTreeMap, BTreeSet};

use granit_parser::{ErrorKind, Event, Options, Parser, ScalarStyle, StructureStyle, Tag};

use super::{MAX_ALIAS_COST, MAX_DEPTH, MAX_NODES, duplicate_key, insert, scalar, size, syntax, too_deep};
use crate::node::Member;
use crate::{Diagnostic, Diagnostics, Node, Object, Pointer, SourceId, Span, Value};

pub(super) fn parse(source: SourceId, text: &str, diagnostics: &mut Diagnostics) -> Option<Node> {
    let mut options = Options::default();
    options.set_emit_comments(false);
    options.emit_unresolved_aliases = true;
    let mut builder = Builder {
        text,
        diagnostics,
        open: Vec::new(),
        anchors: BTreeMap::new(),
        copied: 0,
        nodes: 0,
        documents: 0,
        root: None,
    };
    for event in Parser::new_from_str_with_options(text, options) {
        match event {
            Ok((event, span)) => {
                let range = span.byte_range().unwrap_or(text.len()..text.len());
                let tag = span.tag_span().and_then(|span| span.byte_range());
                let span = Span { source, start: range.start, end: range.end };
                let tag = tag.map_or(span, |range| Span { source, start: range.start, end: range.end });
                if builder.event(event, span, tag).is_err() {
                    return None;
                }
            }
            Err(error) => {
                let start = error.marker().byte_offset().unwrap_or(text.len());
                let span = Span { source, start, end: builder.next_char(start) };
                let pointer = builder.pointer();
                builder.diagnostics.push(match error.kind() {
                    // The scanner is ahead of the parser and can be the first to notice.
                    ErrorKind::RecursionLimitExceeded => too_deep(pointer, span),
                    _ => syntax(pointer, span, error.info()),
                });
                return None;
            }
        }
    }
    if builder.root.is_none() {
        let span = Span { source, start: 0, end: 0 };
        builder.diagnostics.push(syntax(Pointer::root(), span, "the document is empty"));
    }
    builder.root.map(|built| built.node)
}

/// The tree cannot be built; the diagnostic says why.
struct Stop;

struct Builder<'t> {
    text: &'t str,
    diagnostics: &'t mut Diagnostics,
    /// Collections that have begun and not ended.
    open: Vec<Open>,
    /// Finished nodes by the number of their anchor.
    anchors: BTreeMap<usize, Built>,
    /// What copies for anchors and aliases have cost so far.
    copied: usize,
    /// Nodes that have been written out, keys included.
    nodes: usize,
    documents: usize,
    root: Option<Built>,
}

/// A collection that has begun.
struct Open {
    value: Collection,
    anchor: usize,
    span: Span,
    flow: bool,
    size: Size,
}

enum Collection {
    Array(Vec<Node>),
    Object {
        object: Object,
        /// The key whose value comes next.
        key: Option<Key>,
        /// Keys that came by `<<`, which a key of the mapping's own replaces.
        merged: BTreeSet<String>,
    },
}

struct Key {
    /// `None` for a key that cannot be one; its value is read and dropped.
    name: Option<String>,
    span: Span,
    merge: bool,
}

/// A finished node.
#[derive(Clone)]
struct Built {
    node: Node,
    /// What it would be as a key; `None` for collections.
    as_key: Option<String>,
    size: Size,
}

#[derive(Clone, Copy, Default)]
struct Size {
    /// See [`MAX_ALIAS_COST`].
    cost: usize,
    /// Levels of collections, itself included.
    height: usize,
}

impl Size {
    fn of_text(text: &str) -> Self {
        Self { cost: 1 + text.len() / 64, height: 0 }
    }

    fn hold(&mut self, inner: Size) {
        self.cost = self.cost.saturating_add(inner.cost);
        self.height = self.height.max(inner.height + 1);
    }
}

impl Builder<'_> {
    fn event(&mut self, event: Event<'_>, span: Span, tag_span: Span) -> Result<(), Stop> {
        match event {
            Event::DocumentStart(..) => {
                self.documents += 1;
                if self.documents == 2 {
                    self.diagnostics.push(
                        Diagnostic::error("several-documents", "a second YAML document begins here")
                            .label(Pointer::root(), span, "this and what follows is not read")
                            .help("a contract is one document: remove the line `---` or what follows it"),
                    );
                }
                // What has been read is a whole document.
            }
            _ if self.documents > 1 => {}
            Event::Scalar(text, style, anchor, tag) => {
                let value = self.scalar(&text, style, tag.as_deref(), span, tag_span);
                // `? ` and `: value` have an empty key, which the parser gives as a null.
                let name = if span.start == span.end { String::new() } else { text.clone().into_owned() };
                let merge = name == "<<" && style == ScalarStyle::Plain;
                let built = Built {
                    node: Node::new(value, self.trimmed(span)),
                    as_key: Some(name),
                    size: Size::of_text(&text),
                };
                self.finish(built, anchor, merge)?;
            }
            Event::SequenceStart(style, anchor, tag) => {
                self.collection_tag(tag.as_deref(), "seq", tag_span);
                self.begin(Collection::Array(Vec::new()), style, anchor, span)?;
            }
            Event::MappingStart(style, anchor, tag) => {
                self.collection_tag(tag.as_deref(), "map", tag_span);
                let value = Collection::Object { object: Object::new(), key: None, merged: BTreeSet::new() };
                self.begin(value, style, anchor, span)?;
            }
            Event::SequenceEnd | Event::MappingEnd => self.end(span)?,
            Event::Alias(anchor) => self.alias(anchor, span)?,
            Event::UnresolvedAlias(name) => {
                let pointer = self.pointer();
                self.diagnostics.push(
                    syntax(pointer, span, format!("there is no anchor `&{name}` above this alias"))
                        .help("if this is a text that begins with `*`, put it in quotes"),
                );
                return Err(Stop);
            }
            _ => {}
        }
        Ok(())
    }

    fn begin(&mut self, value: Collection, style: StructureStyle, anchor: usize, span: Span) -> Result<(), Stop> {
        if self.open.len() >= MAX_DEPTH {
            self.diagnostics.push(too_deep(self.pointer(), span));
            return Err(Stop);
        }
        let flow = style == StructureStyle::Flow;
        self.open.push(Open { value, anchor, span, flow, size: Size { cost: 1, height: 1 } });
        Ok(())
    }

    fn end(&mut self, span: Span) -> Result<(), Stop> {
        let Some(mut open) = self.open.pop() else { return Ok(()) };
        if open.flow {
            open.span.end = span.end;
        }
        let value = match open.value {
            Collection::Array(items) => Value::Array(items),
            Collection::Object { object, .. } => Value::Object(object),
        };
        let built = Built { node: Node::new(value, open.span), as_key: None, size: open.size };
        self.finish(built, open.anchor, false)
    }

    /// An alias stands for a copy of its anchor's node. The copy itself stands where the alias is, what is within it
    /// where it was written.
    fn alias(&mut self, anchor: usize, span: Span) -> Result<(), Stop> {
        let Some(target) = self.anchors.get(&anchor) else {
            // The parser knows the anchor, so its node is still open: it holds itself.
            let pointer = self.pointer();
            self.diagnostics.push(syntax(pointer, span, "an alias stands within the node that it refers to"));
            return Err(Stop);
        };
        let size = target.size;
        if self.open.len() + size.height > MAX_DEPTH {
            let diagnostic = too_deep(self.pointer(), span);
            self.diagnostics.push(diagnostic);
            return Err(Stop);
        }
        self.pay(size, span)?;
        let Some(mut built) = self.anchors.get(&anchor).cloned() else { return Ok(()) };
        built.node.span = span;
        self.finish(built, 0, false)
    }

    fn pay(&mut self, size: Size, span: Span) -> Result<(), Stop> {
        self.copied = self.copied.saturating_add(size.cost);
        if self.copied <= MAX_ALIAS_COST {
            return Ok(());
        }
        let pointer = self.pointer();
        self.diagnostics.push(
            Diagnostic::error("alias-bomb", "the aliases of this document make it too large")
                .label(pointer, span, "the limit is reached here")
                .help("use `$ref` instead of YAML aliases: it refers to a schema without copying it"),
        );
        Err(Stop)
    }

    /// Puts a finished node where it belongs: the root, an array, a key, or the value of one.
    fn finish(&mut self, built: Built, anchor: usize, merge: bool) -> Result<(), Stop> {
        self.nodes += 1;
        if self.nodes > 2 * MAX_NODES {
            self.diagnostics.push(size::too_large(size::too_many(), built.node.span));
            return Err(Stop);
        }
        if anchor != 0 {
            self.pay(built.size, built.node.span)?;
            self.anchors.insert(anchor, built.clone());
        }
        let Some(open) = self.open.last_mut() else {
            self.root = Some(built);
            return Ok(());
        };
        open.size.hold(built.size);
        if !open.flow {
            open.span.end = open.span.end.max(built.node.span.end);
        }
        let trouble = match &mut open.value {
            Collection::Array(items) => {
                items.push(built.node);
                None
            }
            Collection::Object { object, key, merged } => match key.take() {
                None => {
                    let span = built.node.span;
                    let trouble =
                        built.as_key.is_none().then(|| Diagnostic::error("syntax", "only a scalar can be a key"));
                    *key = Some(Key { name: built.as_key, span, merge });
                    trouble.map(|diagnostic| (diagnostic, span))
                }
                Some(Key { merge: true, span, .. }) => merge_into(object, merged, built.node).err().map(|problem| {
                    let diagnostic = Diagnostic::error("merge-key", problem)
                        .help("`<<` takes an alias of a mapping, or a list of such; in quotes it is a plain key");
                    (diagnostic, span)
                }),
                Some(Key { name: Some(name), span, .. }) => {
                    let member = Member { key: span, node: built.node };
                    if merged.remove(&name) {
                        object.insert(name, member);
                    } else if let Some(first) = insert(object, &name, member) {
                        let pointer = self.pointer().child(&name);
                        self.diagnostics.push(duplicate_key(pointer, &name, first, span));
                    }
                    None
                }
                Some(Key { name: None, .. }) => None,
            },
        };
        if let Some((diagnostic, span)) = trouble {
            let pointer = self.pointer();
            self.diagnostics.push(diagnostic.label(pointer, span, ""));
        }
        Ok(())
    }

    /// Where reading is: the open collections, each with the key or index that it is at.
    fn pointer(&self) -> Pointer {
        self.open.iter().fold(Pointer::root(), |pointer, open| match &open.value {
            Collection::Array(items) => pointer.child(items.len()),
            Collection::Object { key: Some(Key { name: Some(name), .. }), .. } => pointer.child(name),
            Collection::Object { .. } => pointer,
        })
    }

    fn scalar(&mut self, text: &str, style: ScalarStyle, tag: Option<&Tag>, span: Span, tag_span: Span) -> Value {
        let string = || Value::String(text.to_owned());
        let plain = match tag.map(|tag| (tag, tag.core_suffix())) {
            None => style == ScalarStyle::Plain,
            Some((_, Some("str"))) => false,
            Some((_, Some("null" | "bool" | "int" | "float"))) => true,
            // The tag `!` alone means: do not guess.
            Some((tag, _)) if tag.handle().is_empty() && tag.suffix() == "!" => false,
            Some((tag, _)) => {
                self.unknown_tag(tag, tag_span);
                style == ScalarStyle::Plain
            }
        };
        if !plain {
            return string();
        }
        scalar::plain(text).unwrap_or_else(|problem| {
            let pointer = self.pointer();
            self.diagnostics.push(
                Diagnostic::error("syntax", problem)
                    .label(pointer, span, "")
                    .help("if this is a text, put it in quotes"),
            );
            string()
        })
    }

    fn collection_tag(&mut self, tag: Option<&Tag>, own: &str, span: Span) {
        if let Some(tag) = tag.filter(|tag| tag.core_suffix() != Some(own)) {
            self.unknown_tag(tag, span);
        }
    }

    fn unknown_tag(&mut self, tag: &Tag, span: Span) {
        let pointer = self.pointer();
        self.diagnostics.push(
            Diagnostic::warning("yaml-tag", format!("the YAML tag `{}` means nothing here", tag.original()))
                .label(pointer, span, "read as if it were not there")
                .help("remove the tag; put the value in quotes if it is a text"),
        );
    }

    /// The span of a block scalar as the parser has it goes on to the next token.
    fn trimmed(&self, span: Span) -> Span {
        let text = self.text.get(span.start..span.end).unwrap_or_default();
        Span { end: span.start + text.trim_end().len(), ..span }
    }

    fn next_char(&self, start: usize) -> usize {
        start + self.text.get(start..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8)
    }
}

/// Brings in the members of the mapping or mappings after `<<`, none in place of a key that is already there (YAML's
/// "Merge Key Language-Independent Type"; no part of YAML 1.2, but what contracts use anchors for).
fn merge_into(object: &mut Object, merged: &mut BTreeSet<String>, node: Node) -> Result<(), &'static str> {
    match node.value {
        Value::Object(members) => {
            for (name, member) in members {
                if !object.contains_key(&name) {
                    merged.insert(name.clone());
                    object.insert(name, member);
                }
            }
            Ok(())
        }
        Value::Array(items) => {
            let mut all = Ok(());
            for item in items {
                let one = match item.value {
                    Value::Object(_) => merge_into(object, merged, item),
                    _ => Err("an item of the list after `<<` is no mapping"),
                };
                all = all.and(one);
            }
            all
        }
        _ => Err("what stands after `<<` is no mapping"),
    }
}
