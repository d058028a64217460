//! Forms: urlencoded and multipart bodies as a list of fields.

use std::borrow::Cow;

use actix_multipart::Multipart;
use actix_web::error::PayloadError;
use actix_web::http::header::HeaderMap;
use bytes::{Bytes, BytesMut};
use futures_util::{StreamExt as _, stream};

use crate::failure::Failure;
use crate::file::File;

/// The form of a request.
#[derive(Debug)]
pub(crate) enum Form {
    /// The fields of a urlencoded body.
    Fields(Fields),
    /// The parts of a multipart body.
    Parts(Vec<Part>),
}

impl Default for Form {
    fn default() -> Self {
        Self::Parts(Vec::new())
    }
}

/// A part of a multipart body.
#[derive(Debug)]
pub(crate) struct Part {
    pub(crate) name: String,
    pub(crate) content: File,
}

/// The fields of a urlencoded body: one string with all names and values, and where each one ends. A field may have no more
/// than two bytes, so that strings of their own would take fifty times the memory of the body.
#[derive(Debug, Default)]
pub(crate) struct Fields {
    text: String,
    /// The ends of names and of values.
    ends: Vec<(usize, usize)>,
}

impl Fields {
    /// Reads a body.
    pub(crate) fn of(body: &[u8]) -> Self {
        let number = body.split(|byte| *byte == b'&').filter(|field| !field.is_empty()).count();
        let mut fields = Self { text: String::with_capacity(body.len()), ends: Vec::with_capacity(number) };
        for (name, value) in form_urlencoded::parse(body) {
            fields.text.push_str(&name);
            let name_end = fields.text.len();
            fields.text.push_str(&value);
            fields.ends.push((name_end, fields.text.len()));
        }
        fields
    }

    /// Names and values, in the order of the body.
    pub(crate) fn iter(&self) -> FieldIter<'_, '_> {
        FieldIter::new(&self.text, &self.ends)
    }

    /// The text of all fields, and where each one ends: the ends take eight times the memory, and are not needed for long.
    pub(crate) fn into_parts(self) -> (String, Vec<(usize, usize)>) {
        (self.text, self.ends)
    }
}

/// Fields with names and values.
#[derive(Debug, Clone)]
pub(crate) struct FieldIter<'f, 'e> {
    text: &'f str,
    start: usize,
    ends: std::slice::Iter<'e, (usize, usize)>,
}

impl<'f, 'e> FieldIter<'f, 'e> {
    pub(crate) fn new(text: &'f str, ends: &'e [(usize, usize)]) -> Self {
        Self { text, start: 0, ends: ends.iter() }
    }
}

impl<'f> Iterator for FieldIter<'f, '_> {
    type Item = (&'f str, &'f str);

    fn next(&mut self) -> Option<Self::Item> {
        let (name_end, end) = *self.ends.next()?;
        let name = self.text.get(self.start..name_end)?;
        self.start = end;
        Some((name, self.text.get(name_end..end)?))
    }
}

/// The pairs of a query in a list that has no more room than it needs.
pub(crate) fn all_pairs(query: &str) -> Vec<(Cow<'_, str>, Cow<'_, str>)> {
    let mut all = Vec::with_capacity(query.split('&').filter(|pair| !pair.is_empty()).count());
    all.extend(pairs(query));
    all
}

/// The pairs of a query, as `form_urlencoded` reads them; what has no escapes is borrowed.
pub fn pairs(query: &str) -> impl Iterator<Item = (Cow<'_, str>, Cow<'_, str>)> {
    query.split('&').filter(|pair| !pair.is_empty()).map(|pair| {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        (decoded(name), decoded(value))
    })
}

fn decoded(text: &str) -> Cow<'_, str> {
    if !text.bytes().any(|byte| matches!(byte, b'%' | b'+')) {
        return Cow::Borrowed(text);
    }
    let spaced = text.replace('+', " ");
    Cow::Owned(percent_encoding::percent_decode_str(&spaced).decode_utf8_lossy().into_owned())
}

/// The parts of a multipart body (RFC 7578). Parts without a name are passed over.
pub(crate) async fn multipart(headers: &HeaderMap, body: Bytes) -> Result<Vec<Part>, Failure> {
    let body = stream::once(std::future::ready(Ok::<_, PayloadError>(body)));
    let mut parts = Multipart::new(headers, body);
    let mut named = Vec::new();
    while let Some(part) = parts.next().await {
        let mut part = part.map_err(malformed)?;
        let mut octets = BytesMut::new();
        while let Some(chunk) = part.next().await {
            octets.extend_from_slice(&chunk.map_err(malformed)?);
        }
        let Some(name) = part.name().map(str::to_owned) else { continue };
        let file_name = part.content_disposition().and_then(|disposition| disposition.get_filename());
        let media_type = part.content_type().map(ToString::to_string);
        let content = File::new(file_name.map(str::to_owned), media_type, octets.freeze());
        named.push(Part { name, content });
    }
    Ok(named)
}

fn malformed(error: actix_multipart::MultipartError) -> Failure {
    Failure::bad_request(format!("The body is not a multipart form: {error}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    proptest::proptest! {
        #[test]
        fn pairs_are_those_of_forms(query in "[a=&+%0-9A-F\u{e4}]{0,24}") {
            let theirs: Vec<_> = form_urlencoded::parse(query.as_bytes()).collect();
            let fields = Fields::of(query.as_bytes());
            let ours: Vec<_> = fields.iter().map(|(name, value)| (Cow::from(name), Cow::from(value))).collect();
            proptest::prop_assert_eq!(&ours, &theirs);
            proptest::prop_assert_eq!(all_pairs(&query), theirs);
        }
    }
}
