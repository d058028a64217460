//! JSON (RFC 8259) to the located tree.

use jsonc_parser::ast::{ObjectPropName, Value as Ast};
use jsonc_parser::common::{Range, Ranged};
use jsonc_parser::errors::ParseErrorKind;
use jsonc_parser::{CollectOptions, ParseOptions, parse_to_ast};

use super::{MAX_DEPTH, duplicate_key, insert, scalar, syntax, too_deep};
use crate::node::Member;
use crate::{Diagnostics, Node, Object, Pointer, SourceId, Span, Value};

/// Strict JSON: the parser's extensions are for configuration files.
const STRICT: ParseOptions = ParseOptions {
    allow_comments: false,
    allow_loose_object_property_names: false,
    allow_trailing_commas: false,
    allow_missing_commas: false,
    allow_single_quoted_strings: false,
    allow_hexadecimal_numbers: false,
    allow_unary_plus_numbers: false,
    allow_bare_decimal_point_numbers: false,
    allow_non_finite_numbers: false,
    allow_extended_string_escapes: false,
};

pub(super) fn parse(source: SourceId, text: &str, diagnostics: &mut Diagnostics) -> Option<Node> {
    // The mark is no part of the document, but positions count in the text as it is on disk.
    let body = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut tree = Tree { source, body, offset: text.len() - body.len(), diagnostics };
    match parse_to_ast(body, &CollectOptions::default(), &STRICT) {
        Ok(result) => match result.value {
            Some(value) => tree.node(&value, &Trail::Root, 0),
            None => {
                let span = tree.span(Range { start: 0, end: 0 });
                tree.diagnostics.push(syntax(Pointer::root(), span, "the document is empty"));
                None
            }
        },
        Err(error) => {
            let span = tree.span(error.range());
            tree.diagnostics.push(match error.kind() {
                ParseErrorKind::NestingDepthExceeded => too_deep(Pointer::root(), span),
                kind => syntax(Pointer::root(), span, lower_first(&kind.to_string())),
            });
            None
        }
    }
}

/// The parser's messages begin with a capital, ours do not.
fn lower_first(message: &str) -> String {
    let mut chars = message.chars();
    chars.next().map_or_else(String::new, |first| first.to_lowercase().chain(chars).collect())
}

/// The way from the root, made into a pointer only where a diagnostic needs one.
enum Trail<'t> {
    Root,
    Key(&'t Trail<'t>, &'t str),
    Index(&'t Trail<'t>, usize),
}

impl Trail<'_> {
    fn pointer(&self) -> Pointer {
        match self {
            Self::Root => Pointer::root(),
            Self::Key(parent, key) => parent.pointer().child(key),
            Self::Index(parent, index) => parent.pointer().child(index),
        }
    }
}

struct Tree<'t> {
    source: SourceId,
    body: &'t str,
    offset: usize,
    diagnostics: &'t mut Diagnostics,
}

impl Tree<'_> {
    fn span(&self, range: Range) -> Span {
        Span { source: self.source, start: range.start + self.offset, end: range.end + self.offset }
    }

    /// `None` where the tree is too deep.
    fn node(&mut self, ast: &Ast<'_>, trail: &Trail<'_>, depth: usize) -> Option<Node> {
        let span = self.span(ast.range());
        if depth >= MAX_DEPTH && matches!(ast, Ast::Object(_) | Ast::Array(_)) {
            self.diagnostics.push(too_deep(trail.pointer(), span));
            return None;
        }
        let value = match ast {
            Ast::NullKeyword(_) => Value::Null,
            Ast::BooleanLit(literal) => Value::Bool(literal.value),
            Ast::StringLit(literal) => {
                self.check_controls(literal.range, trail);
                Value::String(literal.value.to_string())
            }
            Ast::NumberLit(literal) => match scalar::decimal(literal.value) {
                Some(number) => Value::Number(number),
                None => {
                    self.diagnostics.push(syntax(trail.pointer(), span, scalar::BEYOND));
                    Value::String(literal.value.to_owned())
                }
            },
            Ast::Array(array) => {
                let mut items = Vec::with_capacity(array.elements.len());
                for (index, element) in array.elements.iter().enumerate() {
                    items.push(self.node(element, &Trail::Index(trail, index), depth + 1)?);
                }
                Value::Array(items)
            }
            Ast::Object(ast) => {
                let mut object = Object::with_capacity(ast.properties.len());
                for property in &ast.properties {
                    let (key, range) = match &property.name {
                        ObjectPropName::String(name) => (name.value.as_ref(), name.range),
                        ObjectPropName::Word(name) => (name.value, name.range),
                    };
                    let trail = Trail::Key(trail, key);
                    self.check_controls(range, &trail);
                    let node = self.node(&property.value, &trail, depth + 1)?;
                    let member = Member { key: self.span(range), node };
                    if let Some(first) = insert(&mut object, key, member) {
                        self.diagnostics.push(duplicate_key(trail.pointer(), key, first, self.span(range)));
                    }
                }
                Value::Object(object)
            }
        };
        Some(Node::new(value, span))
    }

    /// Line feeds and other control characters must be escaped in strings (section 7); the parser lets them pass.
    fn check_controls(&mut self, range: Range, trail: &Trail<'_>) {
        let literal = self.body.get(range.start..range.end).unwrap_or_default();
        if let Some(at) = literal.bytes().position(|b| b < 0x20) {
            let start = range.start + at;
            let span = self.span(Range { start, end: start + 1 });
            self.diagnostics.push(
                syntax(trail.pointer(), span, "a control character stands in a string")
                    .help("write it as an escape, a line feed as `\\n`"),
            );
        }
    }
}
