//! Tables as CSV (RFC 4180): UTF-8, a header row, lines that end in CRLF. Rows are encoded while they are read from the
//! store, a page at a time, so a table of any length takes the same memory.
//!
//! People open such files in spreadsheets, which run a cell that looks like a formula. What people wrote is kept from
//! that: an apostrophe before it makes it a text.

use std::{borrow::Cow, fmt::Display};

use ::csv::{Terminator, Writer, WriterBuilder};
use bytes::Bytes;
use futures_util::{Stream, StreamExt as _, stream};
use generated::rt::{Failure, FileBody};

/// What a cell holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cell<'v>(Cow<'v, str>);

impl<'v> Cell<'v> {
    /// What somebody wrote. It never becomes a formula.
    pub fn text(text: impl Into<Cow<'v, str>>) -> Self {
        let text = text.into();
        if is_formula(&text) { Self(Cow::Owned(format!("'{text}"))) } else { Self(text) }
    }

    /// A number, a time, an id: a value of ours, which may begin with a minus.
    pub fn value(value: impl Display) -> Self {
        Self(Cow::Owned(value.to_string()))
    }

    /// A value of ours, or nothing.
    pub fn optional(value: Option<impl Display>) -> Self {
        value.map_or(Self(Cow::Borrowed("")), Self::value)
    }
}

/// Whether a spreadsheet may take a text for a formula. It skips what cannot be seen; characters of full width count as
/// the plain ones; a tab or a line end at the start can push the rest into a cell of its own.
fn is_formula(text: &str) -> bool {
    let is_blank = |c: char| c.is_whitespace() || c.is_control() || matches!(c, '\u{FEFF}' | '\u{200B}'..='\u{200F}');
    text.starts_with(['\t', '\r', '\n'])
        || text.trim_start_matches(is_blank).starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠'])
}

/// A file of this name, with these columns, and the rows of all pages, each encoded when it is sent. An error ends the
/// connection, so that no part of a table looks like the whole.
///
/// # Errors
/// Where the header cannot be encoded.
pub fn file<R: 'static, E: Into<Failure> + 'static>(
    name: &str,
    columns: &'static [&'static str],
    pages: impl Stream<Item = Result<Vec<R>, E>> + 'static,
    cells: for<'r> fn(&'r R) -> Vec<Cell<'r>>,
) -> Result<FileBody, Failure> {
    let header = columns.iter().map(|column| Cell(Cow::Borrowed(column))).collect();
    let header = encode(std::iter::once(header))?;
    let rows = pages.map(move |page| encode(page.map_err(Into::into)?.iter().map(cells)));
    let octets = stream::iter([Ok(header)]).chain(rows);
    Ok(FileBody::stream(octets).typed("text/csv; charset=utf-8; header=present").named(name))
}

fn encode<'r>(rows: impl Iterator<Item = Vec<Cell<'r>>>) -> Result<Bytes, Failure> {
    let mut table: Writer<Vec<u8>> = WriterBuilder::new().terminator(Terminator::CRLF).from_writer(Vec::new());
    for row in rows {
        table.write_record(row.iter().map(|cell| cell.0.as_bytes())).map_err(Failure::internal)?;
    }
    let octets = table.into_inner().map_err(|error| Failure::internal(error.into_error()))?;
    Ok(Bytes::from(octets))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(cells: Vec<Cell<'_>>) -> String {
        String::from_utf8(encode(std::iter::once(cells)).unwrap().to_vec()).unwrap()
    }

    #[test]
    fn what_people_write_is_no_formula() {
        for (text, shown) in [
            ("=1+1", "'=1+1"),
            ("+49 30 123", "'+49 30 123"),
            ("-1", "'-1"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("\u{FEFF}=1", "'\u{FEFF}=1"),
            ("  =1", "'  =1"),
            ("＝1", "'＝1"),
            ("=HYPERLINK(\"http://a.example\",\"x\")", "\"'=HYPERLINK(\"\"http://a.example\"\",\"\"x\"\")\""),
            ("\t1", "'\t1"),
            ("1+1=2", "1+1=2"),
            ("", "\"\""),
            ("Grüße, \"Ada\"", "\"Grüße, \"\"Ada\"\"\""),
            ("two\nlines", "\"two\nlines\""),
        ] {
            assert_eq!(line(vec![Cell::text(text)]), format!("{shown}\r\n"), "{text:?}");
        }
        assert_eq!(line(vec![Cell::value(-1.5), Cell::optional(None::<u8>), Cell::value("a")]), "-1.5,,a\r\n");
    }
}
