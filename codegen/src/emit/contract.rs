//! The contract as the runtime knows it: all operations in order, and which method each of them calls.

use proc_macro2::Literal;
use quote::quote;

use super::{Emitter, Here, Source};
use crate::{ir::SchemeKind, name::ident::ident};

/// `contract.rs`
pub(super) fn file(emitter: &Emitter<'_>) -> Source {
    emitter.enter(Here::Elsewhere);
    let rt = emitter.rt();
    let api = emitter.api;
    let tag_module = |tag: usize| emitter.names.tags.get(tag).map(|names| ident(&names.module));
    let constants: Vec<_> = api
        .operations
        .iter()
        .zip(&emitter.names.operations)
        .map(|(operation, names)| {
            let (module, constant) = (tag_module(operation.tag), ident(&names.table));
            quote!(crate::api::#module::#constant)
        })
        .collect();
    let schemes: Vec<_> = api
        .security_schemes
        .iter()
        .map(|scheme| {
            let name = &scheme.name;
            let kind = match &scheme.kind {
                SchemeKind::Basic => quote!(Basic),
                SchemeKind::ApiKey { name, location: openapiv2::model::ApiKeyLocation::Query } => {
                    quote!(ApiKeyQuery(#name))
                }
                SchemeKind::ApiKey { name, location: openapiv2::model::ApiKeyLocation::Header } => {
                    quote!(ApiKeyHeader(#name))
                }
                SchemeKind::OAuth2 => quote!(OAuth2),
            };
            quote!(#rt::SecurityScheme { name: #name, kind: #rt::SchemeKind::#kind })
        })
        .collect();
    let mut methods = vec![0_usize; api.tags.len()];
    let arms: Vec<_> = api
        .operations
        .iter()
        .enumerate()
        .map(|(index, operation)| {
            let (index, module) = (Literal::usize_unsuffixed(index), tag_module(operation.tag));
            let method = methods.get_mut(operation.tag).map(|next| std::mem::replace(next, *next + 1));
            let method = Literal::usize_unsuffixed(method.unwrap_or_default());
            quote!(#index => handlers.#module.as_deref().map(|tag| tag.call(#method, cx, request)))
        })
        .collect();
    let (title, version, base_path) = (&api.title, &api.version, &api.base_path);
    let limit = match emitter.config.body_limit.map(Literal::u64_unsuffixed) {
        Some(limit) => quote!(Some(#limit)),
        None => quote!(None),
    };
    let (operation_count, scheme_count) = (constants.len(), schemes.len());
    let (operation_count, scheme_count) =
        (Literal::usize_unsuffixed(operation_count), Literal::usize_unsuffixed(scheme_count));
    let tokens = quote! {
        use crate::{rt, service::Handlers};

        #[doc = " All operations, sorted by path and method, and the security schemes."]
        pub static CONTRACT: rt::Contract = rt::Contract {
            title: #title,
            version: #version,
            base_path: #base_path,
            operations: &OPERATIONS,
            security_schemes: &SCHEMES,
            default_body_limit: #limit,
            document: Some(&crate::document::DOCUMENT),
        };
        static SCHEMES: [rt::SecurityScheme; #scheme_count] = [#(#schemes),*];
        static OPERATIONS: [&rt::Operation; #operation_count] = [#(&#constants),*];

        #[doc = " Decodes a request and hands it to the method of its operation."]
        pub(crate) fn dispatch<'a>(
            handlers: &'a Handlers,
            operation: usize,
            cx: rt::Erased,
            request: &mut rt::Incoming<'_>,
        ) -> Result<rt::Reply<'a>, rt::Mismatch> {
            let reply = match operation { #(#arms,)* _ => None };
            reply.unwrap_or_else(|| Err(rt::Mismatch::unhandled()))
        }
    };
    Source::new("src/contract.rs".to_owned(), "The contract as the runtime knows it.", tokens)
}
