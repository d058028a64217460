//! Texts as lines of glyphs: line breaks, directions of writing, and for each character the first font that has it.

use std::{collections::BTreeMap, ops::Range, rc::Rc, sync::Arc};

use epaint_default_fonts::NOTO_EMOJI_REGULAR;
use krilla::{
    color::rgb,
    paint::Fill,
    text::{Font, GlyphId, KrillaGlyph},
};
use parley::{
    FontContext, FontFamily, FontFamilyName, LayoutContext, LineHeight, OverflowWrap, StyleProperty,
    fontique::{Blob, Collection, CollectionOptions, FontInfoOverride},
};

/// DejaVu Sans Condensed 2.37 (its licence is beside it): Latin, Greek and Cyrillic with all their accents, and more.
const DEJAVU: &[u8] = include_bytes!("../../../fonts/DejaVuSansCondensed.ttf");

/// The fonts, in the order in which they are asked for a character. What neither has is shown as a box.
const FONTS: [(&str, &[u8]); 2] = [("text", DEJAVU), ("emoji", NOTO_EMOJI_REGULAR)];

/// What a text is for; it says how it looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Size {
    /// The title of the document.
    Title,
    /// The heading of a chapter.
    Chapter,
    /// The heading of a section.
    Heading,
    /// Running text.
    Text,
    /// What stands beside the text.
    Small,
}

impl Size {
    /// The size of the font in points.
    const fn points(self) -> f32 {
        match self {
            Self::Title => 20.0,
            Self::Chapter => 14.0,
            Self::Heading => 11.0,
            Self::Text => 9.5,
            Self::Small => 8.0,
        }
    }

    /// The colour.
    pub(super) fn fill(self) -> Fill {
        let colour = match self {
            Self::Title | Self::Chapter | Self::Text => rgb::Color::new(0x1A, 0x1A, 0x1A),
            Self::Heading => rgb::Color::new(0x00, 0x5A, 0x9C),
            Self::Small => rgb::Color::new(0x59, 0x59, 0x59),
        };
        Fill { paint: colour.into(), ..Fill::default() }
    }
}

/// A line of text.
#[derive(Debug, Clone)]
pub(super) struct Line {
    /// What it is for.
    pub(super) size: Size,
    /// The text that the line is a part of.
    pub(super) text: Rc<str>,
    /// Its runs, from left to right.
    pub(super) runs: Vec<Run>,
    /// Its width in points.
    pub(super) width: f32,
    /// From its top to the baseline.
    pub(super) ascent: f32,
    /// From its top to that of the next one.
    pub(super) height: f32,
}

/// Glyphs of one font.
#[derive(Debug, Clone)]
pub(super) struct Run {
    /// The font's key in the typesetter.
    pub(super) font: u64,
    /// The size of the font in points.
    pub(super) size: f32,
    /// From the left end of the line.
    pub(super) x: f32,
    /// The glyphs.
    pub(super) glyphs: Vec<KrillaGlyph>,
}

/// Sets texts.
pub(super) struct Typesetter {
    fonts: FontContext,
    layouts: LayoutContext<()>,
    embedded: BTreeMap<u64, Font>,
}

impl Typesetter {
    /// With the fonts above and no others: what is installed on a machine makes no difference.
    pub(super) fn new() -> Self {
        let options = CollectionOptions { shared: false, system_fonts: false };
        let mut fonts = FontContext { collection: Collection::new(options), ..FontContext::default() };
        let mut embedded = BTreeMap::new();
        for (name, octets) in FONTS {
            let blob = Blob::new(Arc::new(octets));
            if let Some(font) = Font::new(octets.into(), 0) {
                embedded.insert(blob.id(), font);
            }
            let named = FontInfoOverride { family_name: Some(name), ..FontInfoOverride::default() };
            fonts.collection.register_fonts(blob, Some(named));
        }
        Self { fonts, layouts: LayoutContext::new(), embedded }
    }

    /// The font of a run.
    pub(super) fn font(&self, key: u64) -> Option<Font> {
        self.embedded.get(&key).cloned()
    }

    /// A text in one line, however long that gets.
    pub(super) fn line(&mut self, text: &str, size: Size) -> Option<Line> {
        self.set(text, size, None).into_iter().next()
    }

    /// A text in lines that are no wider than this. Words that are longer are broken.
    pub(super) fn lines(&mut self, text: &str, size: Size, width: f32) -> Vec<Line> {
        self.set(text, size, Some(width))
    }

    fn set(&mut self, text: &str, size: Size, width: Option<f32>) -> Vec<Line> {
        let text = printable(text);
        let families: Vec<_> = FONTS.iter().map(|(name, _)| FontFamilyName::named(name)).collect();
        let mut builder = self.layouts.ranged_builder(&mut self.fonts, &text, 1.0, false);
        builder.push_default(StyleProperty::FontFamily(FontFamily::from(families.as_slice())));
        builder.push_default(StyleProperty::FontSize(size.points()));
        builder.push_default(StyleProperty::LineHeight(LineHeight::FontSizeRelative(1.35)));
        builder.push_default(StyleProperty::OverflowWrap(OverflowWrap::Anywhere));
        let mut layout = builder.build(&*text);
        layout.break_all_lines(width);
        let lines = layout.lines().map(|line| {
            let metrics = line.metrics();
            let mut x = metrics.offset;
            let runs = line.runs().map(|run| {
                let start = x;
                x += run.advance();
                Run { font: run.font().data.id(), size: run.font_size(), x: start, glyphs: glyphs(&run) }
            });
            Line {
                size,
                text: Rc::clone(&text),
                runs: runs.collect(),
                width: metrics.advance - metrics.trailing_whitespace,
                ascent: metrics.baseline - metrics.block_min_coord,
                height: metrics.line_height,
            }
        });
        lines.collect()
    }
}

/// The glyphs of a run from left to right, in parts of the font's size, each with the part of the text that it shows.
fn glyphs(run: &parley::Run<'_, ()>) -> Vec<KrillaGlyph> {
    let size = run.font_size();
    let mut glyphs: Vec<KrillaGlyph> = Vec::new();
    for cluster in run.visual_clusters() {
        if cluster.is_ligature_continuation() {
            // The glyph before it shows this one too.
            if let Some(glyph) = glyphs.last_mut() {
                let Range { start, end } = cluster.text_range();
                glyph.text_range = glyph.text_range.start.min(start)..glyph.text_range.end.max(end);
            }
            continue;
        }
        glyphs.extend(cluster.glyphs().map(|glyph| {
            let id = GlyphId::new(glyph.id);
            let (advance, x, y) = (glyph.advance / size, glyph.x / size, glyph.y / size);
            KrillaGlyph::new(id, advance, x, y, 0.0, cluster.text_range(), None)
        }));
    }
    glyphs
}

/// The text without what cannot be printed: a line end stays one, every other control character is a space, and one
/// that would turn the direction of the rest is left out.
fn printable(text: &str) -> Rc<str> {
    let text = text.replace("\r\n", "\n");
    let text = text.chars().filter(|c| !matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}'));
    text.map(|c| if c.is_control() && c != '\n' { ' ' } else { c }).collect::<String>().into()
}
