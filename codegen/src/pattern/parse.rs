//! The grammar of patterns (ECMA-262, 22.2.1, with Annex B.1.2 and without the flag `u`).

use super::PatternError;
use super::ast::Ast;
use super::set::CharSet;

mod class;
mod escape;

/// Deeper than any pattern that a person writes, and shallow enough for the stack and for the engines.
const DEEPEST: usize = 100;

/// Characters of a pattern.
const LONGEST: usize = 10_000;

/// Parses a pattern.
pub(crate) fn parse(source: &str) -> Result<Ast, PatternError> {
    let chars: Vec<char> = source.chars().take(LONGEST + 1).collect();
    if chars.len() > LONGEST {
        return Err(PatternError::whole(format!("it has more than {LONGEST} characters")));
    }
    let (groups, names) = count_groups(&chars);
    let mut parser = Parser { chars, at: 0, depth: 0, groups, names, opened: 0 };
    let ast = parser.alternatives()?;
    match parser.peek() {
        None => Ok(ast),
        Some(_) => Err(parser.error("`)` without `(`")),
    }
}

struct Parser {
    chars: Vec<char>,
    at: usize,
    depth: usize,
    /// Number of groups in the whole pattern: `\2` refers back only if there are so many.
    groups: u32,
    /// Names of groups with their numbers: `\k` refers to a name only if there is one anywhere.
    names: Vec<(String, u32)>,
    /// Groups opened so far.
    opened: u32,
}

impl Parser {
    fn peek(&self) -> Option<char> {
        self.chars.get(self.at).copied()
    }

    fn peek_at(&self, ahead: usize) -> Option<char> {
        self.chars.get(self.at.saturating_add(ahead)).copied()
    }

    fn next(&mut self) -> Option<char> {
        let c = self.peek()?;
        self.at = self.at.saturating_add(1);
        Some(c)
    }

    /// Takes `text` if it comes next.
    fn eat(&mut self, text: &str) -> bool {
        let matches = text.chars().enumerate().all(|(i, c)| self.peek_at(i) == Some(c));
        if matches {
            self.at = self.at.saturating_add(text.chars().count());
        }
        matches
    }

    fn error(&self, message: impl Into<String>) -> PatternError {
        PatternError::at(self.at, message)
    }

    /// Disjunction
    fn alternatives(&mut self) -> Result<Ast, PatternError> {
        let mut all = vec![self.sequence()?];
        while self.eat("|") {
            all.push(self.sequence()?);
        }
        match <[Ast; 1]>::try_from(all) {
            Ok([single]) => Ok(single),
            Err(all) => Ok(Ast::Alternatives(all)),
        }
    }

    /// Alternative
    fn sequence(&mut self) -> Result<Ast, PatternError> {
        let mut parts: Vec<Ast> = Vec::new();
        while let Some(c) = self.peek() {
            if c == '|' || c == ')' {
                break;
            }
            let part = self.term()?;
            let fused = match (parts.last(), &part) {
                (Some(Ast::Set(high)), Ast::Set(low)) => high.fused(low),
                _ => None,
            };
            match (fused, parts.last_mut()) {
                (Some(fused), Some(last)) => *last = Ast::Set(fused),
                _ => parts.push(part),
            }
        }
        Ok(Ast::Sequence(parts))
    }

    /// Term: an assertion, or an atom with its quantifier.
    fn term(&mut self) -> Result<Ast, PatternError> {
        let start = self.at;
        let Some(c) = self.next() else { return Ok(Ast::Sequence(Vec::new())) };
        let (atom, repeatable) = match c {
            '^' => (Ast::Start, false),
            '$' => (Ast::End, false),
            '(' => self.group(start)?,
            '.' => (Ast::Set(CharSet::dot()), true),
            '[' => (Ast::Set(self.class(start)?), true),
            '\\' => self.escape(start)?,
            '*' | '+' | '?' => return Err(PatternError::at(start, format!("`{c}` has nothing to repeat"))),
            '{' => {
                self.at = start;
                if self.quantifier()?.is_some() {
                    return Err(PatternError::at(start, "`{` has nothing to repeat"));
                }
                self.at = start.saturating_add(1);
                (Ast::Literal('{'), true)
            }
            // `]` and `}` alone are themselves (Annex B.1.2, ExtendedPatternCharacter).
            c => (Ast::Literal(c), true),
        };
        let at = self.at;
        let Some((min, max)) = self.quantifier()? else { return Ok(atom) };
        if !repeatable {
            return Err(PatternError::at(at, "an assertion cannot be repeated"));
        }
        Ok(match atom {
            // To look twice is to look once, and to look perhaps is not to look.
            Ast::Look { .. } if min == 0 => Ast::Sequence(Vec::new()),
            Ast::Look { .. } => atom,
            _ => Ast::Repeat { inner: Box::new(atom), min, max },
        })
    }

    /// Quantifier, if one comes next; braces in any other form are ordinary characters.
    fn quantifier(&mut self) -> Result<Option<(u64, Option<u64>)>, PatternError> {
        let start = self.at;
        let bounds = match self.peek() {
            Some('*') => Some((0, None)),
            Some('+') => Some((1, None)),
            Some('?') => Some((0, Some(1))),
            Some('{') => {
                self.at = self.at.saturating_add(1);
                let Some(bounds) = self.braces() else {
                    self.at = start;
                    return Ok(None);
                };
                if bounds.1.is_some_and(|max| max < bounds.0) {
                    return Err(PatternError::at(start, "the numbers of the repetition are out of order"));
                }
                // The closing brace is taken below.
                Some(bounds)
            }
            _ => None,
        };
        if bounds.is_some() {
            self.at = self.at.saturating_add(1);
            // Lazy or not: the same texts match.
            self.eat("?");
        }
        Ok(bounds)
    }

    /// What stands between braces, up to the closing one.
    fn braces(&mut self) -> Option<(u64, Option<u64>)> {
        let min = self.number()?;
        let max = match self.peek()? {
            ',' => {
                self.at = self.at.saturating_add(1);
                self.number()
            }
            _ => Some(min),
        };
        (self.peek()? == '}').then_some((min, max))
    }

    fn number(&mut self) -> Option<u64> {
        let mut number = None;
        while let Some(digit) = self.peek().and_then(|c| c.to_digit(10)) {
            self.at = self.at.saturating_add(1);
            number = Some(number.unwrap_or(0_u64).saturating_mul(10).saturating_add(u64::from(digit)));
        }
        number
    }

    /// What begins with `(`. Gives whether it can be repeated: look-ahead can (Annex B.1.2), look-behind cannot.
    fn group(&mut self, start: usize) -> Result<(Ast, bool), PatternError> {
        self.depth = self.depth.saturating_add(1);
        if self.depth > DEEPEST {
            return Err(PatternError::at(start, "the groups are nested too deeply"));
        }
        let kind = if self.eat("?:") {
            Kind::Plain
        } else if self.eat("?=") {
            Kind::Look { ahead: true, negated: false }
        } else if self.eat("?!") {
            Kind::Look { ahead: true, negated: true }
        } else if self.eat("?<=") {
            Kind::Look { ahead: false, negated: false }
        } else if self.eat("?<!") {
            Kind::Look { ahead: false, negated: true }
        } else {
            if self.eat("?<") {
                while self.next().is_some_and(|c| c != '>') {}
            } else if self.peek() == Some('?') {
                return Err(PatternError::at(
                    start,
                    "ECMA-262 has no group that begins so, and no flags inside a pattern such as `(?i)`",
                ));
            }
            self.opened = self.opened.saturating_add(1);
            Kind::Numbered(self.opened)
        };
        let inner = Box::new(self.alternatives()?);
        if !self.eat(")") {
            return Err(PatternError::at(start, "`(` is never closed"));
        }
        self.depth = self.depth.saturating_sub(1);
        Ok(match kind {
            Kind::Plain => (Ast::Group(None, inner), true),
            Kind::Numbered(number) => (Ast::Group(Some(number), inner), true),
            Kind::Look { ahead, negated } => (Ast::Look { ahead, negated, inner }, ahead),
        })
    }
}

enum Kind {
    Plain,
    Numbered(u32),
    Look { ahead: bool, negated: bool },
}

/// Groups are counted beforehand, because what an escape means depends on groups behind it, too.
fn count_groups(chars: &[char]) -> (u32, Vec<(String, u32)>) {
    let (mut count, mut names) = (0_u32, Vec::new());
    let mut in_class = false;
    let mut rest = chars;
    while let Some((c, after)) = rest.split_first() {
        rest = after;
        match c {
            '\\' => rest = after.get(1..).unwrap_or_default(),
            '[' => in_class = true,
            ']' => in_class = false,
            '(' if !in_class => match after {
                ['?', '<', next, ..] if !matches!(next, '=' | '!') => {
                    count = count.saturating_add(1);
                    let name = after.iter().skip(2).take_while(|c| **c != '>').collect();
                    names.push((name, count));
                }
                ['?', ..] => {}
                _ => count = count.saturating_add(1),
            },
            _ => {}
        }
    }
    (count, names)
}
