//! The contract as implemented, compressed, as a literal.

use std::io::Write as _;

use flate2::{Compression, GzBuilder};
use proc_macro2::Literal;
use quote::quote;
use serde_json::Value as Json;

use super::Source;
use crate::publish;

/// `document.rs`
pub(super) fn file(document: &Json) -> Result<Source, String> {
    let json = document.to_string();
    let yaml = serde_saphyr::to_string(document).map_err(|error| format!("the document as YAML: {error}"))?;
    let digest = publish::digest(document);
    let (json, yaml) = (compressed(&json)?, compressed(&yaml)?);
    let tokens = quote! {
        use crate::rt;

        #[doc = " The document, with the overlay and with what the runtime answers by itself."]
        pub(crate) static DOCUMENT: rt::Document = rt::Document { json: #json, yaml: #yaml, digest: #digest };
    };
    let about = "The contract as implemented, which the server hands out.";
    Ok(Source::new("src/document.rs".to_owned(), about, tokens))
}

/// Gzip (RFC 1952) without a time, so that the same text always gives the same bytes.
fn compressed(text: &str) -> Result<Literal, String> {
    let mut encoder = GzBuilder::new().mtime(0).write(Vec::new(), Compression::best());
    let bytes = encoder.write_all(text.as_bytes()).and_then(|()| encoder.finish());
    bytes.map(|bytes| Literal::byte_string(&bytes)).map_err(|error| format!("the document: {error}"))
}
