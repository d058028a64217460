//! Documents as PDF: a title, then sections of entries, with page numbers. The fonts are embedded, so a document looks
//! the same everywhere; of equal contents it has equal octets.

mod pages;
mod text;

use generated::rt::Failure;
use krilla::{Document, geom::Point, metadata::Metadata, page::PageSettings};

use pages::{Page, Pages};
use text::{Size, Typesetter};

/// What a document says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// Its title.
    pub title: String,
    /// A line below the title: what it is about.
    pub subtitle: String,
    /// Its sections, in order.
    pub sections: Vec<Section>,
}

/// Entries under a heading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    /// A heading of more than this section, where one begins here.
    pub chapter: Option<String>,
    /// The heading.
    pub heading: String,
    /// The entries, in order.
    pub entries: Vec<Entry>,
}

/// An entry: a label in the margin, and beside it a line about the entry and its text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// What stands in the margin: a word.
    pub label: String,
    /// About the entry.
    pub about: String,
    /// What somebody wrote, of any length, in any script.
    pub text: String,
}

/// The document as a file. It takes a while: not for the threads that answer requests.
///
/// # Errors
/// Where the file cannot be made, which is a fault of the program.
pub fn file(report: &Report) -> Result<Vec<u8>, Failure> {
    let mut typesetter = Typesetter::new();
    let mut pages = Pages::new(&mut typesetter);
    pages.title(&report.title, &report.subtitle);
    for section in &report.sections {
        pages.section(section);
    }
    let pages = pages.finish();
    let mut document = Document::new();
    document.set_metadata(Metadata::new().title(report.title.clone()).creator("SocialHub".to_owned()));
    let count = pages.len();
    for (index, page) in pages.into_iter().enumerate() {
        let number = typesetter.line(&format!("Page {} of {count}", index + 1), Size::Small);
        draw(&mut document, &typesetter, page.with_footer(number))?;
    }
    document.finish().map_err(|error| Failure::internal(format!("no PDF: {error:?}")))
}

fn draw(document: &mut Document, typesetter: &Typesetter, page: Page) -> Result<(), Failure> {
    let settings = PageSettings::from_wh(pages::WIDTH, pages::HEIGHT);
    let settings = settings.ok_or_else(|| Failure::internal("a page without a size"))?;
    let mut sheet = document.start_page_with(settings);
    let mut surface = sheet.surface();
    for placed in page.lines {
        surface.set_fill(Some(placed.line.size.fill()));
        for run in placed.line.runs {
            if let Some(font) = typesetter.font(run.font) {
                let start = Point::from_xy(placed.x + run.x, placed.baseline);
                surface.draw_glyphs(start, &run.glyphs, font, &placed.line.text, run.size, false);
            }
        }
    }
    surface.finish();
    sheet.finish();
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn report(entries: usize, text: &str) -> Report {
        let entry = Entry { label: "09:30".to_owned(), about: "draft".to_owned(), text: text.to_owned() };
        Report {
            title: "Posts".to_owned(),
            subtitle: "All of them".to_owned(),
            sections: vec![Section {
                chapter: Some("Week 48".to_owned()),
                heading: "Monday".to_owned(),
                entries: vec![entry; entries],
            }],
        }
    }

    fn pages(pdf: &[u8]) -> usize {
        // The count in the page tree; objects of this kind are never compressed by krilla.
        let text = String::from_utf8_lossy(pdf);
        let count = text.split("/Type/Pages").nth(1).unwrap().split("/Count ").nth(1).unwrap();
        count.chars().take_while(char::is_ascii_digit).collect::<String>().parse().unwrap()
    }

    #[test]
    fn equal_contents_have_equal_octets() {
        let report = report(3, "Grüße, Γειά σου, Привет 🎉");
        let pdf = file(&report).unwrap();
        assert!(pdf.starts_with(b"%PDF-1.") && file(&report).unwrap() == pdf);
        assert_ne!(file(&Report { title: "Other".to_owned(), ..report }).unwrap(), pdf);
    }

    #[test]
    fn long_contents_go_on_on_the_next_page() {
        assert_eq!(pages(&file(&report(1, "short")).unwrap()), 1);
        assert_eq!(pages(&file(&report(0, "")).unwrap()), 1);
        assert_eq!(pages(&file(&report(2, &"one line\n".repeat(70))).unwrap()), 3);
    }

    #[test]
    fn texts_of_every_kind_are_set() {
        for text in [
            "",
            "\u{0}\u{1}\r\n\t\u{202E}hidden\u{FFFF}",
            "x".repeat(5000).as_str(),
            "שלום عليكم 你好 \u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467}",
            "Z\u{0351}\u{0337}\u{0322}".repeat(200).as_str(),
        ] {
            assert!(file(&report(1, text)).unwrap().len() > 500, "{text:?}");
        }
    }
}
