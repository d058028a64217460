//! Escapes: what follows a backslash (ECMA-262, 22.2.1, AtomEscape, and Annex B.1.2).

use super::Parser;
use crate::pattern::PatternError;
use crate::pattern::ast::Ast;
use crate::pattern::set::CharSet;

impl Parser {
    /// An escape outside a class, behind its backslash. Gives whether it can be repeated.
    pub(super) fn escape(&mut self, start: usize) -> Result<(Ast, bool), PatternError> {
        let Some(c) = self.peek() else { return Err(PatternError::at(start, "`\\` at the end")) };
        match c {
            'b' | 'B' => {
                self.at = self.at.saturating_add(1);
                return Ok((Ast::Boundary { negated: c == 'B' }, false));
            }
            // Without a letter behind `\c` the backslash is itself (Annex B.1.2, ExtendedAtom).
            'c' if !self.peek_at(1).is_some_and(|c| c.is_ascii_alphabetic()) => return Ok((Ast::Literal('\\'), true)),
            'k' if !self.names.is_empty() => return Ok((self.named_reference(start)?, true)),
            '1'..='9' => {
                let at = self.at;
                let number = self.number().and_then(|n| u32::try_from(n).ok());
                if let Some(number) = number.filter(|n| *n <= self.groups) {
                    return Ok((Ast::Reference(number), true));
                }
                self.at = at;
            }
            _ => {}
        }
        if let Some(set) = self.class_escape() {
            return Ok((Ast::Set(set), true));
        }
        let code = self.character_escape()?;
        Ok((char::from_u32(code).map_or_else(|| Ast::Set(CharSet::one(code)), Ast::Literal), true))
    }

    fn named_reference(&mut self, start: usize) -> Result<Ast, PatternError> {
        self.at = self.at.saturating_add(1);
        let mut name = String::new();
        if self.eat("<") {
            while let Some(c) = self.next() {
                if c == '>' {
                    let found = self.names.iter().find(|(known, _)| *known == name);
                    let missing = || PatternError::at(start, format!("there is no group `{name}`"));
                    return found.map(|(_, number)| Ast::Reference(*number)).ok_or_else(missing);
                }
                name.push(c);
            }
        }
        Err(PatternError::at(start, "`\\k` needs the name of a group, as in `\\k<name>`"))
    }

    /// `\d`, `\D`, `\s`, `\S`, `\w`, `\W`. `\p` is one with the flag `u` only.
    pub(super) fn class_escape(&mut self) -> Option<CharSet> {
        let set = match self.peek()? {
            'd' => CharSet::digits(),
            'D' => CharSet::digits().complement(),
            's' => CharSet::spaces(),
            'S' => CharSet::spaces().complement(),
            'w' => CharSet::words(),
            'W' => CharSet::words().complement(),
            _ => return None,
        };
        self.at = self.at.saturating_add(1);
        Some(set)
    }

    /// An escape that stands for one character, which may be half of a surrogate pair.
    pub(super) fn character_escape(&mut self) -> Result<u32, PatternError> {
        let Some(c) = self.next() else { return Err(self.error("`\\` at the end")) };
        Ok(match c {
            't' => 0x09,
            'n' => 0x0A,
            'v' => 0x0B,
            'f' => 0x0C,
            'r' => 0x0D,
            'c' if self.peek().is_some_and(|c| c.is_ascii_alphabetic()) => self.next().map_or(0, u32::from) % 32,
            // Without their digits, `\x` and `\u` are the letters.
            'x' => self.hex(2).unwrap_or(u32::from('x')),
            'u' => self.hex(4).map_or(u32::from('u'), |unit| self.pair(unit)),
            '0'..='7' => self.octal(c),
            c => u32::from(c),
        })
    }

    /// Exactly `digits` hexadecimal digits, or none are taken.
    fn hex(&mut self, digits: usize) -> Option<u32> {
        let value = (0..digits).try_fold(0_u32, |value, i| {
            let digit = self.peek_at(i)?.to_digit(16)?;
            Some(value.saturating_mul(16).saturating_add(digit))
        })?;
        self.at = self.at.saturating_add(digits);
        Some(value)
    }

    /// The character of two escapes that make one, such as `\uD83D\uDE00`.
    fn pair(&mut self, high: u32) -> u32 {
        let start = self.at;
        if (0xD800..0xDC00).contains(&high) && self.eat("\\u") {
            if let Some(low) = self.hex(4).filter(|low| (0xDC00..0xE000).contains(low)) {
                return 0x1_0000_u32
                    .saturating_add(high.saturating_sub(0xD800).saturating_mul(0x400))
                    .saturating_add(low.saturating_sub(0xDC00));
            }
            self.at = start;
        }
        high
    }

    /// LegacyOctalEscapeSequence: up to `\377` (Annex B.1.1).
    fn octal(&mut self, first: char) -> u32 {
        let mut value = first.to_digit(8).unwrap_or(0);
        let more = if value <= 3 { 2 } else { 1 };
        for _ in 0..more {
            let Some(digit) = self.peek().and_then(|c| c.to_digit(8)) else { break };
            self.at = self.at.saturating_add(1);
            value = value.saturating_mul(8).saturating_add(digit);
        }
        value
    }
}
