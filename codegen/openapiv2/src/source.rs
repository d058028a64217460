//! The texts that a run has read, and places in them.

use std::collections::BTreeSet;

/// A text of [`Sources`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SourceId(pub(crate) u32);

/// A range of bytes in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The text.
    pub source: SourceId,
    /// First byte.
    pub start: usize,
    /// Byte after the last.
    pub end: usize,
}

/// A place for people: both numbers count from 1, columns in characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Position {
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
}

/// The texts of a run, with the name under which messages speak of them (a path as the user gave it).
#[derive(Debug, Clone, Default)]
pub struct Sources {
    texts: Vec<Source>,
    /// Texts of which messages may show nothing.
    withheld: BTreeSet<SourceId>,
}

#[derive(Debug, Clone)]
struct Source {
    name: String,
    text: String,
    /// Where each line begins, in bytes.
    lines: Vec<usize>,
    /// How many characters begin before each block of [`BLOCK`] bytes, as a line can have megabytes.
    characters: Vec<usize>,
}

/// Bytes of a text whose characters are counted together.
const BLOCK: usize = 1024;

impl Source {
    /// How many characters begin before a byte.
    fn characters_before(&self, offset: usize) -> usize {
        let block = offset / BLOCK;
        let before = self.characters.get(block).or(self.characters.last()).copied().unwrap_or_default();
        let start = block.min(self.characters.len().saturating_sub(1)) * BLOCK;
        let bytes = self.text.as_bytes().get(start..offset.min(self.text.len())).unwrap_or_default();
        before + begun(bytes)
    }
}

/// How many characters begin in these bytes of UTF-8.
fn begun(bytes: &[u8]) -> usize {
    bytes.iter().filter(|byte| **byte & 0xc0 != 0x80).count()
}

impl Sources {
    /// Adds a text under the name that messages show.
    pub fn add(&mut self, name: impl Into<String>, text: impl Into<String>) -> SourceId {
        let text = text.into();
        let lines = std::iter::once(0).chain(text.match_indices('\n').map(|(end, _)| end + 1)).collect();
        let mut characters = vec![0];
        let mut count = 0;
        for block in text.as_bytes().chunks(BLOCK) {
            count += begun(block);
            characters.push(count);
        }
        self.texts.push(Source { name: name.into(), text, lines, characters });
        SourceId(u32::try_from(self.texts.len().saturating_sub(1)).unwrap_or(u32::MAX))
    }

    /// Lets messages show nothing of a text but places.
    pub fn withhold(&mut self, id: SourceId) {
        self.withheld.insert(id);
    }

    /// Lets messages show a text again.
    pub fn reveal(&mut self, id: SourceId) {
        self.withheld.remove(&id);
    }

    /// Whether messages may show nothing of a text.
    pub fn is_withheld(&self, id: SourceId) -> bool {
        self.withheld.contains(&id)
    }

    /// The name of a text; empty for an id of another run.
    pub fn name(&self, id: SourceId) -> &str {
        self.texts.get(id.0 as usize).map_or("", |source| &source.name)
    }

    /// A text; empty for an id of another run.
    pub fn text(&self, id: SourceId) -> &str {
        self.texts.get(id.0 as usize).map_or("", |source| &source.text)
    }

    /// Where a span begins.
    pub fn position(&self, span: Span) -> Position {
        self.position_of(span.source, span.start)
    }

    /// The place after a span's last character.
    pub fn end_position(&self, span: Span) -> Position {
        self.position_of(span.source, span.end.max(span.start))
    }

    /// A line, counted from 1, without its end; empty where there is none.
    pub fn line(&self, id: SourceId, line: usize) -> &str {
        let Some(source) = self.texts.get(id.0 as usize) else { return "" };
        let Some(start) = line.checked_sub(1).and_then(|index| source.lines.get(index)) else { return "" };
        let end = source.lines.get(line).copied().unwrap_or(source.text.len());
        let line = source.text.get(*start..end).unwrap_or_default();
        let line = line.strip_suffix('\n').unwrap_or(line);
        line.strip_suffix('\r').unwrap_or(line)
    }

    /// Where a line begins, in bytes.
    pub(crate) fn line_start(&self, id: SourceId, line: usize) -> usize {
        let source = self.texts.get(id.0 as usize);
        source.and_then(|source| source.lines.get(line.checked_sub(1)?)).copied().unwrap_or_default()
    }

    fn position_of(&self, id: SourceId, offset: usize) -> Position {
        let Some(source) = self.texts.get(id.0 as usize) else { return Position { line: 1, column: 1 } };
        let line = source.lines.partition_point(|start| *start <= offset);
        let start = line.checked_sub(1).and_then(|index| source.lines.get(index)).copied().unwrap_or_default();
        let before = source.characters_before(offset).saturating_sub(source.characters_before(start));
        // A byte order mark at the beginning is no character that an editor counts.
        let mark = usize::from(start == 0 && offset > 0 && source.text.starts_with('\u{feff}'));
        Position { line, column: before.saturating_sub(mark) + 1 }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn positions_count_lines_and_characters_from_1() {
        let mut sources = Sources::default();
        let source = sources.add("a.yaml", "\u{feff}ab\r\nü😀c\n");
        let at = |start, end| {
            let span = Span { source, start, end };
            let (start, end) = (sources.position(span), sources.end_position(span));
            (start.line, start.column, end.line, end.column)
        };
        assert_eq!(at(3, 5), (1, 1, 1, 3));
        assert_eq!(at(13, 14), (2, 3, 2, 4));
        assert_eq!(at(15, 15), (3, 1, 3, 1));
        assert_eq!(at(99, 100), (3, 1, 3, 1));
        let long = sources.add("long.yaml", format!("{}a\nb", "ü".repeat(100_000)));
        let column = |start| sources.position(Span { source: long, start, end: start }).column;
        assert_eq!((column(0), column(2), column(3_000), column(200_001), column(200_002)), (1, 2, 1_501, 100_002, 1));
        assert_eq!((sources.line(source, 2), sources.line(source, 3), sources.line(source, 9)), ("ü😀c", "", ""));
    }
}
