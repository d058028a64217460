//! Forms: urlencoded and multipart bodies as a list of fields.

use std::borrow::Cow;

use actix_multipart::Multipart;
use actix_web::error::PayloadError;
use actix_web::http::header::HeaderMap;
use bytes::{Bytes, BytesMut};
use futures_util::{StreamExt as _, stream};

use crate::failure::Failure;
use crate::file::File;

/// A field of a form; a part of a multipart body.
#[derive(Debug)]
pub(crate) struct Field {
    pub(crate) name: String,
    pub(crate) content: File,
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

/// The fields of a urlencoded body.
pub(crate) fn urlencoded(body: &[u8]) -> Vec<Field> {
    let pairs = form_urlencoded::parse(body);
    pairs
        .map(|(name, value)| Field {
            name: name.into_owned(),
            content: File::new(None, None, Bytes::from(value.into_owned())),
        })
        .collect()
}

/// The parts of a multipart body (RFC 7578). Parts without a name are passed over.
pub(crate) async fn multipart(headers: &HeaderMap, body: Bytes) -> Result<Vec<Field>, Failure> {
    let body = stream::once(std::future::ready(Ok::<_, PayloadError>(body)));
    let mut parts = Multipart::new(headers, body);
    let mut fields = Vec::new();
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
        fields.push(Field { name, content });
    }
    Ok(fields)
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
            proptest::prop_assert_eq!(pairs(&query).collect::<Vec<_>>(), theirs);
        }
    }
}
