//! Patterns as statics, each with the engine that was chosen for it.

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use sha2::{Digest, Sha256};

use super::{Emitter, Here, Source};
use crate::{config::BACKTRACKING_LIMIT, name::ident::ident, pattern::Compiled};

/// The static of a pattern, named after its source so that other patterns do not rename it.
pub(super) fn name(source: &str) -> String {
    let digest = Sha256::digest(source.as_bytes());
    let hex: String = digest.iter().take(6).map(|byte| format!("{byte:02X}")).collect();
    format!("P_{hex}")
}

/// `patterns.rs`
pub(super) fn file(emitter: &Emitter<'_>) -> Source {
    emitter.enter(Here::Elsewhere);
    let rt = emitter.rt();
    let limit = emitter.config.backtracking_limit.unwrap_or(BACKTRACKING_LIMIT);
    let statics = emitter.api.patterns.iter().map(|(source, compiled)| {
        let name = ident(&name(source));
        let engine = match compiled {
            Compiled::Class { ranges, min, max } => {
                let ranges = ranges.iter().map(|(first, last)| {
                    let (first, last) = (Literal::byte_character(*first), Literal::byte_character(*last));
                    quote!((#first, #last))
                });
                let min = Literal::u64_unsuffixed(*min);
                let max = match max {
                    Some(max) => {
                        let max = Literal::u64_unsuffixed(*max);
                        quote!(#max)
                    }
                    None => quote!(usize::MAX),
                };
                quote!(class(#source, &[#(#ranges),*], #min, #max))
            }
            Compiled::Prefix(prefix) => quote!(prefix(#source, #prefix)),
            Compiled::Regex(regex) => quote!(regex(#source, #regex)),
            Compiled::Backtracking(regex) => quote!(backtracking(#source, #regex, #limit)),
        };
        quote!(pub(crate) static #name: #rt::Pattern = #rt::Pattern::#engine;)
    });
    let statics: Vec<_> = statics.collect();
    let imports = if statics.is_empty() { TokenStream::new() } else { emitter.imports() };
    Source::new("src/patterns.rs".to_owned(), "The patterns of the contract.", quote!(#imports #(#statics)*))
}
