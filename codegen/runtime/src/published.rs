//! The contract as implemented, handed out below the base path as `/swagger.json` and `/swagger.yaml`.
//!
//! The texts are embedded compressed and without `host` and `schemes`, which come first in an answer: those of the
//! request, or of the public address, so that a page that reads the document talks to this server.

use std::fmt;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io::Read;
use std::sync::OnceLock;

use actix_web::body::BoxBody;
use actix_web::http::Method;
use actix_web::http::header::{CONTENT_TYPE, ETAG, HeaderValue, VARY};
use actix_web::{HttpRequest, HttpResponse};
use flate2::read::GzDecoder;

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
    json: OnceLock<String>,
    yaml: OnceLock<String>,
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
    let (media_type, text) = if path == JSON_PATH {
        let rest = unpacked(&published.json, document.json)?.strip_prefix('{').unwrap_or_default();
        ("application/json", format!("{{\"host\":{host},\"schemes\":[{scheme}],{rest}"))
    } else {
        let rest = unpacked(&published.yaml, document.yaml)?;
        ("application/yaml", format!("host: {host}\nschemes: [{scheme}]\n{rest}"))
    };
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(media_type));
    Ok(response.set_body(BoxBody::new(text)))
}

/// A text as JSON, which is YAML too.
fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

fn unpacked<'t>(slot: &'t OnceLock<String>, compressed: &[u8]) -> Result<&'t str, Failure> {
    if let Some(text) = slot.get() {
        return Ok(text);
    }
    let mut text = String::new();
    GzDecoder::new(compressed).read_to_string(&mut text).map_err(Failure::internal)?;
    Ok(slot.get_or_init(|| text))
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
