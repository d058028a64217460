//! A pattern in the syntax that the crates `regex` and `fancy-regex` share.

use std::fmt::Write as _;

use super::ast::Ast;
use super::set::CharSet;

/// Prints a pattern. Groups are kept as groups only where something refers to them.
pub(super) fn print(ast: &Ast) -> String {
    let mut printer = Printer { text: String::new(), numbered: ast.has_references() };
    printer.ast(ast);
    printer.text
}

struct Printer {
    text: String,
    numbered: bool,
}

impl Printer {
    fn ast(&mut self, ast: &Ast) {
        match ast {
            Ast::Literal(c) => self.character(u32::from(*c)),
            Ast::Set(set) => self.set(set),
            Ast::Start => self.text.push('^'),
            Ast::End => self.text.push('$'),
            // ASCII words only, as in ECMA-262 (22.2.2.9.3).
            Ast::Boundary { negated: false } => self.text.push_str(r"(?-u:\b)"),
            // `(?-u:\B)` of `regex` also holds inside a character of several bytes, and then misses matches.
            Ast::Boundary { negated: true } => {
                let word = "[0-9A-Z_a-z]";
                let _ = write!(self.text, "(?:(?<={word})(?={word})|(?<!{word})(?!{word}))");
            }
            Ast::Group(Some(_), inner) if self.numbered => self.wrapped("(", inner),
            Ast::Group(_, inner) => self.wrapped("(?:", inner),
            Ast::Look { ahead, negated, inner } => {
                let open = match (ahead, negated) {
                    (true, false) => "(?=",
                    (true, true) => "(?!",
                    (false, false) => "(?<=",
                    (false, true) => "(?<!",
                };
                self.wrapped(open, inner);
            }
            // A group that has not matched stands for nothing in ECMA-262 (22.2.2.7.2); here it would fail.
            Ast::Reference(number) => drop(write!(self.text, r"(?({number})\{number}|)")),
            Ast::Sequence(parts) => parts.iter().for_each(|part| match part {
                Ast::Alternatives(_) => self.wrapped("(?:", part),
                _ => self.ast(part),
            }),
            Ast::Alternatives(parts) => {
                for (i, part) in parts.iter().enumerate() {
                    if i > 0 {
                        self.text.push('|');
                    }
                    self.ast(part);
                }
            }
            Ast::Repeat { inner, min, max } => {
                match **inner {
                    Ast::Literal(_) | Ast::Set(_) | Ast::Group(..) => self.ast(inner),
                    _ => self.wrapped("(?:", inner),
                }
                let _ = match (min, max) {
                    (0, None) => write!(self.text, "*"),
                    (1, None) => write!(self.text, "+"),
                    (0, Some(1)) => write!(self.text, "?"),
                    (n, None) => write!(self.text, "{{{n},}}"),
                    (n, Some(m)) if n == m => write!(self.text, "{{{n}}}"),
                    (n, Some(m)) => write!(self.text, "{{{n},{m}}}"),
                };
            }
        }
    }

    fn wrapped(&mut self, open: &str, inner: &Ast) {
        self.text.push_str(open);
        self.ast(inner);
        self.text.push(')');
    }

    fn set(&mut self, set: &CharSet) {
        let set = set.scalars();
        // A class that reaches the last character was written as a negation, or reads better as one.
        let negated = set.ranges().last().is_some_and(|&(_, end)| end == 0x10_FFFF);
        let shown = if negated { set.complement().scalars() } else { set };
        match (negated, shown.is_empty()) {
            (true, true) => self.text.push_str(r"[\x00-\x{10FFFF}]"),
            (false, true) => self.text.push_str(r"[^\x00-\x{10FFFF}]"),
            _ => {
                self.text.push_str(if negated { "[^" } else { "[" });
                for &(start, end) in shown.ranges() {
                    self.character(start);
                    if end > start.saturating_add(1) {
                        self.text.push('-');
                    }
                    if end > start {
                        self.character(end);
                    }
                }
                self.text.push(']');
            }
        }
    }

    fn character(&mut self, code: u32) {
        match char::from_u32(code) {
            Some(c) if c.is_ascii_alphanumeric() || " !\"%',/:;<=>@_`".contains(c) => self.text.push(c),
            Some(c) if c.is_ascii_punctuation() => self.text.extend(['\\', c]),
            Some('\t') => self.text.push_str(r"\t"),
            Some('\n') => self.text.push_str(r"\n"),
            Some('\r') => self.text.push_str(r"\r"),
            Some(c) if c.is_alphabetic() => self.text.push(c),
            _ => drop(write!(self.text, r"\x{{{code:X}}}")),
        }
    }
}
