//! The contract as implemented, handed out below the base path as `/swagger.json` and `/swagger.yaml`.
//!
//! The texts are embedded compressed and without `host` and `schemes`, which come first in an answer: those of the
//! request, or of the public address, so that a page that reads the document talks to this server. All responses share the
//! rest.

use std::convert::Infallible;
use std::fmt;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io::Read;
use std::sync::OnceLock;

use actix_web::body::{BoxBody, SizedStream};
use actix_web::http::Method;
use actix_web::http::header::{CONTENT_TYPE, ETAG, HeaderValue, VARY};
use actix_web::web::Bytes;
use actix_web::{HttpRequest, HttpResponse};
use flate2::read::GzDecoder;
use futures_util::stream;

use crate::client::Client;
use crate::conditional::{self, Validators};
use crate::failure::Failure;
use crate::reply;
use crate::server::{Contract, Server};

/// The document of a contract. Emitted as a static.
pub struct Document {
    /// JSON in gzip, an object that begins with `{` and has neither `host` nor `schemes`.
    pub json: &'static [u8],
    /// The same as YAML in gzip, a mapping in block style.
    pub yaml: &'static [u8],
    /// A mark of the contents.
    pub digest: &'static str,
}

impl fmt::Debug for Document {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Document").field("digest", &self.digest).finish_non_exhaustive()
    }
}

/// Where clients reach the server, if that is not what their requests say.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct PublicAddress {
    /// `http` or `https`
    pub(crate) scheme: String,
    /// Host, with the port if it is not the scheme's.
    pub(crate) host: String,
}

/// The documents that a server hands out, unpacked when they are first asked for.
#[derive(Default)]
pub(crate) struct Published {
    json: OnceLock<Bytes>,
    yaml: OnceLock<Bytes>,
}

const JSON_PATH: &str = "/swagger.json";
const YAML_PATH: &str = "/swagger.yaml";

/// Whether a path below the base is a document, and no path of the contract itself.
pub(crate) fn is_document(contract: &Contract, path: &str) -> bool {
    contract.document.is_some()
        && matches!(path, JSON_PATH | YAML_PATH)
        && !contract.operations.iter().any(|operation| operation.path == path)
}

/// Answers a request for a document; [`is_document`] has said that it is one.
///
/// # Errors
/// A method other than GET and HEAD, or a document that is not what the generator wrote.
pub(crate) fn answer(server: &Server, request: &HttpRequest, path: &str) -> Result<HttpResponse, Failure> {
    if !matches!(*request.method(), Method::GET | Method::HEAD) {
        return Err(Failure::method_not_allowed("GET, HEAD"));
    }
    let Some(document) = server.shared.contract.document else { return Err(Failure::not_found()) };
    let address = server.settings.public_address.clone().unwrap_or_else(|| requested(request));
    let etag = format!("\"{}-{:016x}\"", document.digest, hash(&address));
    let mut response = HttpResponse::Ok().insert_header((ETAG, etag)).insert_header((VARY, "Host")).finish();
    if conditional::is_known(request, &Validators::of(response.headers()))? {
        return Ok(reply::not_modified(response));
    }
    let published = &server.shared.published;
    let (host, scheme) = (quoted(&address.host), quoted(&address.scheme));
    let (media_type, begin, rest) = if path == JSON_PATH {
        let rest = unpacked(&published.json, document.json, "{")?;
        ("application/json", format!("{{\"host\":{host},\"schemes\":[{scheme}],"), rest)
    } else {
        let rest = unpacked(&published.yaml, document.yaml, "")?;
        ("application/yaml", format!("host: {host}\nschemes: [{scheme}]\n"), rest)
    };
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(media_type));
    let length = begin.len().saturating_add(rest.len()) as u64;
    let parts = stream::iter([Bytes::from(begin), rest].map(Ok::<_, Infallible>));
    Ok(response.set_body(BoxBody::new(SizedStream::new(length, parts))))
}

/// A text as JSON, which is YAML too.
fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

/// The text of a document after its beginning, which is unpacked once.
fn unpacked(slot: &OnceLock<Bytes>, compressed: &[u8], beginning: &str) -> Result<Bytes, Failure> {
    if let Some(text) = slot.get() {
        return Ok(text.clone());
    }
    let mut text = String::new();
    GzDecoder::new(compressed).read_to_string(&mut text).map_err(Failure::internal)?;
    let text = Bytes::from(text);
    let rest = text.strip_prefix(beginning.as_bytes()).map_or(Bytes::new(), |rest| text.slice_ref(rest));
    Ok(slot.get_or_init(|| rest).clone())
}

/// What the request itself says, or whoever knows the proxies that it came through.
fn requested(request: &HttpRequest) -> PublicAddress {
    let Client { scheme, host, .. } = Client::of(request);
    PublicAddress { scheme: scheme.as_str().to_owned(), host }
}

fn hash(address: &PublicAddress) -> u64 {
    let mut hasher = DefaultHasher::new();
    address.hash(&mut hasher);
    hasher.finish()
}

#[cfg(test)]
mod tests {
    use std::io::Write as _;

    use flate2::{Compression, write::GzEncoder};

    use super::*;

    #[test]
    fn a_document_is_unpacked_once_and_shared() {
        let mut compressed = GzEncoder::new(Vec::new(), Compression::fast());
        compressed.write_all(br#"{"swagger":"2.0"}"#).unwrap();
        let compressed = compressed.finish().unwrap();
        let slot = OnceLock::new();
        let first = unpacked(&slot, &compressed, "{").unwrap();
        assert_eq!(first, br#""swagger":"2.0"}"#.as_slice());
        assert_eq!(unpacked(&slot, &[], "{").unwrap().as_ptr(), first.as_ptr());
    }
}
