//! Diagnostics for people, in the look of `rustc`.

use annotate_snippets::{AnnotationKind, Level, Origin, Renderer, Snippet};

use super::excerpt::{Excerpt, excerpts};
use super::visible::{line, lines};
use crate::{Diagnostic, Diagnostics, Severity, Sources};

/// How many characters of a message are shown; names in it come from documents.
const MESSAGE: usize = 1000;

/// Columns, for who cannot say how wide the terminal is.
const WIDTH: usize = 120;

/// The diagnostics in the order in which they were found, an empty line between them; empty where there are none. Of more than
/// [`super::SHOWN`] the rest is counted.
/// `color` is for terminals: the caller knows whether it writes to one and whether `NO_COLOR` is set.
pub fn text(diagnostics: &Diagnostics, sources: &Sources, color: bool) -> String {
    let mut text = String::new();
    let (shown, rest) = super::shown(diagnostics, super::SHOWN);
    for (index, diagnostic) in shown.into_iter().chain(&rest).enumerate() {
        if index > 0 {
            text.push('\n');
        }
        text.push_str(&text_of(diagnostic, sources, color));
    }
    text
}

/// One diagnostic: code and message, place with excerpt, further places, the JSON pointer of the first place, help. It
/// ends with a line feed. Characters that a terminal would act on are replaced by visible ones.
pub fn text_of(diagnostic: &Diagnostic, sources: &Sources, color: bool) -> String {
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let title = level.primary_title(line(&diagnostic.message, MESSAGE)).id(diagnostic.code);
    let excerpts = excerpts(&diagnostic.labels, sources);
    let mut group = title.elements(excerpts.iter().map(|excerpt| snippet(excerpt, sources)));
    for label in diagnostic.labels.iter().filter(|label| sources.is_withheld(label.span.source)) {
        let position = sources.position(label.span);
        let origin = Origin::path(line(sources.name(label.span.source), MESSAGE));
        group = group.element(origin.line(position.line).char_column(position.column));
    }
    let pointer = diagnostic.labels.first().map(|label| line(label.pointer.as_str(), MESSAGE));
    if let Some(pointer) = pointer.filter(|pointer| !pointer.is_empty()) {
        group = group.element(Level::NOTE.with_name("at").message(pointer));
    }
    if let Some(help) = &diagnostic.help {
        group = group.element(Level::HELP.message(lines(help, MESSAGE)));
    }
    let renderer = if color { Renderer::styled() } else { Renderer::plain() };
    let mut text = renderer.term_width(WIDTH).render(&[group]);
    for excerpt in &excerpts {
        correct_column(&mut text, excerpt, sources);
    }
    text.push('\n');
    text
}

fn snippet<'e>(excerpt: &'e Excerpt<'_>, sources: &Sources) -> Snippet<'e, annotate_snippets::Annotation<'e>> {
    let annotations = excerpt.marks.iter().map(|mark| {
        let kind = if mark.is_first { AnnotationKind::Primary } else { AnnotationKind::Context };
        let annotation = kind.span(mark.range.clone());
        let text = line(&mark.label.text, MESSAGE);
        if text.is_empty() { annotation } else { annotation.label(text) }
    });
    Snippet::source(excerpt.text.as_str())
        .path(line(sources.name(excerpt.source), MESSAGE))
        .line_start(excerpt.first_line)
        .annotations(annotations)
}

/// The renderer counts columns in the text that it is given, which lacks the beginning of a long line.
fn correct_column(text: &mut String, excerpt: &Excerpt<'_>, sources: &Sources) {
    let Some(mark) = excerpt.marks.first().filter(|_| excerpt.shift > 0) else { return };
    let place = |column: usize| format!("{}:{}:{column}", line(sources.name(excerpt.source), MESSAGE), mark.line);
    *text = text.replacen(&place(mark.column - excerpt.shift), &place(mark.column), 1);
}
