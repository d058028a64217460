//! The lines of a text that a diagnostic shows.

use std::ops::Range;

use super::visible::visible;
use crate::{Label, SourceId, Sources};

/// Places that are further apart than this many lines are shown in excerpts of their own.
const NEAR: usize = 30;

/// A line longer than this is shown in part only, as a document may be one line of megabytes.
const LONG: usize = 400;

/// How much of a long line is shown before the place.
const BEFORE: usize = 100;

/// Consecutive lines of one text, in which every character is visible.
pub(super) struct Excerpt<'d> {
    pub(super) source: SourceId,
    pub(super) text: String,
    /// The number of the first line, from 1.
    pub(super) first_line: usize,
    pub(super) marks: Vec<Mark<'d>>,
    /// How many characters are missing at the beginning of the line with the first mark.
    pub(super) shift: usize,
}

/// A label and its place in the excerpt.
pub(super) struct Mark<'d> {
    pub(super) label: &'d Label,
    /// Line and column in the text, from 1.
    pub(super) line: usize,
    pub(super) column: usize,
    /// Bytes of the excerpt.
    pub(super) range: Range<usize>,
    pub(super) is_first: bool,
}

/// The excerpts for the labels of a diagnostic, the first label's first; none of texts that are withheld.
pub(super) fn excerpts<'d>(labels: &'d [Label], sources: &Sources) -> Vec<Excerpt<'d>> {
    let mut groups: Vec<(bool, Vec<Mark<'d>>)> = Vec::new();
    for (index, label) in labels.iter().enumerate().filter(|(_, label)| !sources.is_withheld(label.span.source)) {
        let position = sources.position(label.span);
        let is_long = is_long(sources.line(label.span.source, position.line));
        let mark = Mark { label, line: position.line, column: position.column, range: 0..0, is_first: index == 0 };
        let near = |marks: &[Mark<'_>]| {
            marks.iter().any(|m| m.label.span.source == label.span.source && m.line.abs_diff(mark.line) <= NEAR)
        };
        match groups.iter_mut().find(|(long, marks)| !is_long && !long && near(marks)) {
            Some((_, marks)) => marks.push(mark),
            None => groups.push((is_long, vec![mark])),
        }
    }
    groups.into_iter().filter_map(|(_, marks)| excerpt(marks, sources)).collect()
}

fn is_long(line: &str) -> bool {
    line.len() > LONG && line.chars().nth(LONG).is_some()
}

fn excerpt<'d>(mut marks: Vec<Mark<'d>>, sources: &Sources) -> Option<Excerpt<'d>> {
    let source = marks.first()?.label.span.source;
    let first_line = marks.iter().map(|mark| mark.line).min()?;
    let last_line = marks.iter().map(|mark| mark.line).max()?;
    let mut text = String::new();
    let mut shift = 0;
    for number in first_line..=last_line {
        let line = sources.line(source, number);
        // The byte order mark is no part of the first column.
        let line = if number == 1 { line.strip_prefix('\u{feff}').unwrap_or(line) } else { line };
        let marked = marks.iter().find(|mark| mark.line == number);
        let skip = marked.map_or(0, |mark| mark.column - 1).saturating_sub(BEFORE);
        let (line, skip) = match marked {
            Some(mark) if is_long(line) => (shown_part(mark, number, source, sources), skip),
            _ => (line, 0),
        };
        if marks.first().is_some_and(|mark| mark.line == number) {
            shift = skip;
        }
        let start = text.len();
        push_line(&mut text, line, skip > 0);
        for mark in marks.iter_mut().filter(|mark| mark.line == number) {
            let length = length_in_line(mark.label, sources);
            let from = byte_of(&text, start, (mark.column - 1).saturating_sub(skip));
            mark.range = from..byte_of(&text, from, length);
        }
        text.push('\n');
    }
    text.pop();
    Some(Excerpt { source, text, first_line, marks, shift })
}

/// The part of a long line from [`BEFORE`] characters before a mark on. The whole line is not walked over: there may be many
/// marks in it.
fn shown_part<'s>(mark: &Mark<'_>, number: usize, source: SourceId, sources: &'s Sources) -> &'s str {
    let line = sources.line(source, number);
    let begin = sources.line_start(source, number);
    let end = mark.label.span.start.saturating_sub(begin);
    let before = line.get(..end).unwrap_or(line);
    let skipped = before.char_indices().rev().nth(BEFORE - 1).map_or(0, |(at, _)| at);
    // The byte order mark is no part of the first column.
    let part = line.get(skipped..).unwrap_or(line);
    if number == 1 && skipped == 0 { part.strip_prefix('\u{feff}').unwrap_or(part) } else { part }
}

/// A line, as much of it as is shown; the first character of a part stands for what is left out.
fn push_line(text: &mut String, line: &str, is_part: bool) {
    let mut chars = line.chars();
    for (index, c) in chars.by_ref().take(LONG).enumerate() {
        text.push(if is_part && index == 0 { '…' } else { shown(c) });
    }
    if chars.next().is_some() {
        text.push('…');
    }
}

/// Tabs are widened by the renderer.
fn shown(c: char) -> char {
    if c == '\t' { c } else { visible(c) }
}

/// How many characters of a label stand in its first line.
fn length_in_line(label: &Label, sources: &Sources) -> usize {
    let text = sources.text(label.span.source).get(label.span.start..label.span.end).unwrap_or_default();
    // More of a line is not shown.
    let end = text.char_indices().nth(LONG).map_or(text.len(), |(at, _)| at);
    let line = text.get(..end).and_then(|text| text.split('\n').next()).unwrap_or_default();
    line.trim_end().chars().count()
}

/// The byte after `chars` more characters, at most to the end of the line.
fn byte_of(text: &str, start: usize, chars: usize) -> usize {
    let line = text.get(start..).unwrap_or_default();
    start + line.char_indices().nth(chars).map_or(line.len(), |(byte, _)| byte)
}
