//! Classes: `[...]` (ECMA-262, 22.2.1, CharacterClass, and Annex B.1.2).

use super::Parser;
use crate::pattern::PatternError;
use crate::pattern::set::CharSet;

impl Parser {
    /// A class, behind its `[`.
    pub(super) fn class(&mut self, start: usize) -> Result<CharSet, PatternError> {
        let negated = self.eat("^");
        let mut ranges: Vec<(u32, u32)> = Vec::new();
        loop {
            if self.eat("]") {
                return Ok(CharSet::class(&CharSet::of(ranges), negated));
            }
            let at = self.at;
            let Some(first) = self.class_atom(start)? else {
                return Err(PatternError::at(start, "`[` is never closed"));
            };
            // A dash at the end is itself.
            if self.peek() != Some('-') || self.peek_at(1) == Some(']') {
                ranges.extend(first.ranges());
                continue;
            }
            self.at = self.at.saturating_add(1);
            let Some(last) = self.class_atom(start)? else {
                return Err(PatternError::at(start, "`[` is never closed"));
            };
            match (first, last) {
                (ClassAtom::One(a), ClassAtom::One(b)) if a <= b => ranges.push((a, b)),
                (ClassAtom::One(_), ClassAtom::One(_)) => {
                    return Err(PatternError::at(at, "the range of the class is out of order"));
                }
                // `[\w-.]`: no range, the dash is itself (Annex B.1.2.5).
                (first, last) => {
                    ranges.extend(first.ranges());
                    ranges.push((u32::from('-'), u32::from('-')));
                    ranges.extend(last.ranges());
                }
            }
        }
    }

    /// ClassAtom; `None` at the end of the pattern.
    fn class_atom(&mut self, start: usize) -> Result<Option<ClassAtom>, PatternError> {
        let Some(c) = self.next() else { return Ok(None) };
        if c != '\\' {
            return Ok(Some(ClassAtom::One(u32::from(c))));
        }
        let Some(c) = self.peek() else { return Err(PatternError::at(start, "`[` is never closed")) };
        if let Some(set) = self.class_escape() {
            return Ok(Some(ClassAtom::Set(set)));
        }
        if c == 'b' {
            self.at = self.at.saturating_add(1);
            return Ok(Some(ClassAtom::One(0x08)));
        }
        if c == 'c' {
            // In a class `\c` takes digits and `_`, too (Annex B.1.2.9).
            return Ok(Some(ClassAtom::One(match self.peek_at(1) {
                Some(letter) if letter.is_ascii_alphanumeric() || letter == '_' => {
                    self.at = self.at.saturating_add(2);
                    u32::from(letter) % 32
                }
                _ => u32::from('\\'),
            })));
        }
        Ok(Some(ClassAtom::One(self.character_escape()?)))
    }
}

/// What a class has between its brackets.
enum ClassAtom {
    One(u32),
    Set(CharSet),
}

impl ClassAtom {
    fn ranges(self) -> Vec<(u32, u32)> {
        match self {
            Self::One(c) => vec![(c, c)],
            Self::Set(set) => set.ranges().to_vec(),
        }
    }
}
