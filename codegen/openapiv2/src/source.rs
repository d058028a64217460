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
}

impl Sources {
    /// Adds a text under the name that messages show.
    pub fn add(&mut self, name: impl Into<String>, text: impl Into<String>) -> SourceId {
        let text = text.into();
        let lines = std::iter::once(0).chain(text.match_indices('\n').map(|(end, _)| end + 1)).collect();
        self.texts.push(Source { name: name.into(), text, lines });
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

    fn position_of(&self, id: SourceId, offset: usize) -> Position {
        let Some(source) = self.texts.get(id.0 as usize) else { return Position { line: 1, column: 1 } };
        let line = source.lines.partition_point(|start| *start <= offset);
        let start = line.checked_sub(1).and_then(|index| source.lines.get(index)).copied().unwrap_or_default();
        let before = source.text.get(start..offset).or_else(|| source.text.get(start..)).unwrap_or_default();
        // A byte order mark at the beginning is no character that an editor counts.
        let before = if start == 0 { before.strip_prefix('\u{feff}').unwrap_or(before) } else { before };
        Position { line, column: before.chars().count() + 1 }
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
        assert_eq!((sources.line(source, 2), sources.line(source, 3), sources.line(source, 9)), ("ü😀c", "", ""));
    }
}
