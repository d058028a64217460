//! Forms: urlencoded and multipart bodies as a list of fields.

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
