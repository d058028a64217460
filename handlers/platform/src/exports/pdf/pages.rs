//! From lines to pages: where on which page each line of a document stands.

use super::{
    Entry, Section,
    text::{Line, Size, Typesetter},
};

/// The width of a page in points: A4.
pub(super) const WIDTH: f32 = 595.0;
/// The height of a page in points: A4.
pub(super) const HEIGHT: f32 = 842.0;

/// White at the left, the right and the top.
const MARGIN: f32 = 56.0;
/// Where the text of a page ends; below is the page's number.
const BOTTOM: f32 = HEIGHT - 64.0;
/// Where the page's number stands.
const FOOTER: f32 = HEIGHT - 36.0;
/// Where texts begin, right of the labels.
const INDENT: f32 = MARGIN + 54.0;
/// What stands together with a heading at least, so that none ends a page.
const TOGETHER: f32 = 60.0;

/// A page.
#[derive(Debug, Default)]
pub(super) struct Page {
    /// Its lines.
    pub(super) lines: Vec<Placed>,
}

/// A line in its place.
#[derive(Debug)]
pub(super) struct Placed {
    /// The line.
    pub(super) line: Line,
    /// From the left edge of the page.
    pub(super) x: f32,
    /// From the upper edge of the page.
    pub(super) baseline: f32,
}

impl Page {
    /// The same with a line at the foot, at the right.
    pub(super) fn with_footer(mut self, line: Option<Line>) -> Self {
        self.lines.extend(line.map(|line| Placed { x: WIDTH - MARGIN - line.width, baseline: FOOTER, line }));
        self
    }
}

/// Fills pages from top to bottom.
pub(super) struct Pages<'t> {
    typesetter: &'t mut Typesetter,
    full: Vec<Page>,
    current: Page,
    /// Where the next line begins, from the upper edge of the page.
    y: f32,
}

impl<'t> Pages<'t> {
    /// Begins with an empty page.
    pub(super) fn new(typesetter: &'t mut Typesetter) -> Self {
        Self { typesetter, full: Vec::new(), current: Page::default(), y: MARGIN }
    }

    /// The pages, at least one.
    pub(super) fn finish(mut self) -> Vec<Page> {
        self.full.push(self.current);
        self.full
    }

    /// Places the title of the document and the line below.
    pub(super) fn title(&mut self, title: &str, subtitle: &str) {
        self.paragraph(title, Size::Title, MARGIN);
        self.paragraph(subtitle, Size::Small, MARGIN);
        self.space(10.0);
    }

    /// Places a section.
    pub(super) fn section(&mut self, section: &Section) {
        if let Some(chapter) = &section.chapter {
            self.keep(TOGETHER + 40.0);
            self.space(12.0);
            self.paragraph(chapter, Size::Chapter, MARGIN);
        }
        self.keep(TOGETHER);
        self.space(8.0);
        self.paragraph(&section.heading, Size::Heading, MARGIN);
        for entry in &section.entries {
            self.entry(entry);
        }
    }

    fn entry(&mut self, entry: &Entry) {
        self.space(5.0);
        let about = self.typesetter.lines(&entry.about, Size::Small, WIDTH - MARGIN - INDENT);
        let text = match entry.text.as_str() {
            "" => Vec::new(),
            text => self.typesetter.lines(text, Size::Text, WIDTH - MARGIN - INDENT),
        };
        // Its label, what it is about and the first line of its text stay on one page.
        let head = about.iter().chain(text.first()).map(|line| line.height).sum();
        self.keep(head);
        let label = self.typesetter.line(&entry.label, Size::Small);
        if let (Some(label), Some(first)) = (label, about.first()) {
            let baseline = self.y + first.ascent;
            self.current.lines.push(Placed { line: label, x: MARGIN, baseline });
        }
        for line in about.into_iter().chain(text) {
            self.line(line, INDENT);
        }
    }

    fn paragraph(&mut self, text: &str, size: Size, x: f32) {
        for line in self.typesetter.lines(text, size, WIDTH - MARGIN - x) {
            self.line(line, x);
        }
    }

    fn line(&mut self, line: Line, x: f32) {
        self.keep(line.height);
        let (baseline, height) = (self.y + line.ascent, line.height);
        self.current.lines.push(Placed { line, x, baseline });
        self.y += height;
    }

    /// Leaves white, except at the top of a page.
    fn space(&mut self, height: f32) {
        if self.y > MARGIN {
            self.y += height;
        }
    }

    /// Begins a new page where there is less room than this.
    fn keep(&mut self, height: f32) {
        if self.y > MARGIN && self.y + height > BOTTOM {
            self.full.push(std::mem::take(&mut self.current));
            self.y = MARGIN;
        }
    }
}
