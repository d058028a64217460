//! Answers: an enum for each operation with a variant for each status.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::{Emitter, docs::docs};
use crate::{
    ir::{Content, Docs, Operation},
    name::{OperationNames, ident::ident},
};

impl Emitter<'_> {
    /// The enum of an operation's answers, and how they are encoded.
    pub(super) fn answer(&self, operation: &Operation, names: &OperationNames) -> TokenStream {
        let (rt, name) = (self.rt(), ident(&names.answer));
        let mut variants = Vec::new();
        let mut arms = Vec::new();
        let responses = operation.responses.iter().zip(&names.variants).zip(&names.headers);
        for ((response, variant), headers) in responses {
            let variant = ident(variant);
            // What the contract says once for many operations is not said again with each of them.
            let shared = response.pointer.as_str().starts_with("/responses/");
            let docs = if shared { TokenStream::new() } else { docs(&response.docs, &[]) };
            let headers: Vec<_> = headers.iter().map(|header| ident(header)).collect();
            let content = match &response.content {
                Content::Empty => None,
                Content::Value { ty, .. } => Some(self.ty(ty)),
                Content::Stream { items, .. } => {
                    let items = self.ty(items);
                    Some(quote!(#rt::JsonStream<#items>))
                }
                Content::File => Some(quote!(#rt::FileBody)),
            };
            let status = match response.status {
                Some(status) => {
                    let status = Literal::u16_unsuffixed(status);
                    quote!(#status)
                }
                None => quote!(status.as_u16()),
            };
            let start = match &response.content {
                Content::Empty => quote!(#rt::Answer::empty(#status)),
                Content::Value { .. } => quote!(#rt::Answer::json(#status, &body)),
                Content::Stream { .. } => quote!(#rt::Answer::json_stream(#status, body)),
                Content::File => quote!(#rt::Answer::file(#status, body)),
            };
            if headers.is_empty() && response.status.is_some() {
                match content {
                    Some(content) => {
                        variants.push(quote!(#docs #variant(#content)));
                        arms.push(quote!(Self::#variant(body) => #start));
                    }
                    None => {
                        variants.push(quote!(#docs #variant));
                        arms.push(quote!(Self::#variant => #start));
                    }
                }
                continue;
            }
            let mut fields = Vec::new();
            let mut bound = Vec::new();
            if response.status.is_none() {
                fields.push(quote!(#[doc = " The status, which the contract leaves open."] status: #rt::StatusCode));
                bound.push(quote!(status));
            }
            if let Some(content) = content {
                fields.push(quote!(#[doc = " The body."] body: #content));
                bound.push(quote!(body));
            }
            let mut writes = Vec::new();
            for (header, member) in response.headers.iter().zip(&headers) {
                let (docs, ty) = (self::docs(&header.docs, &[]), self.ty(&header.ty));
                let written = &header.name;
                fields.push(quote!(#docs #member: Option<#ty>));
                bound.push(quote!(#member));
                writes.push(quote!(.header(#written, #member)));
            }
            variants.push(quote!(#docs #variant { #(#fields),* }));
            arms.push(quote!(Self::#variant { #(#bound),* } => #start #(#writes)*));
        }
        let is_plain = |content: &Content| matches!(content, Content::Empty | Content::Value { .. });
        let plain = operation.responses.iter().all(|response| is_plain(&response.content));
        let derive = if plain { quote!(Debug, Clone, PartialEq) } else { quote!(Debug) };
        let docs = docs(&Docs::default(), &[format!("Answers to {}.", self.operation_text(operation))]);
        let encoded = self.encoded(operation, names).unwrap_or_else(|| {
            quote! {
                impl #rt::IntoAnswer for #name {
                    fn into_answer(self) -> #rt::Answer {
                        match self { #(#arms),* }
                    }
                }
            }
        });
        quote! {
            #docs
            #[derive(#derive)]
            pub enum #name { #(#variants),* }
            #encoded
        }
    }

    /// How answers are encoded that need nothing but their status and their body. `None` where one needs more.
    fn encoded(&self, operation: &Operation, names: &OperationNames) -> Option<TokenStream> {
        let (rt, name) = (self.rt(), ident(&names.answer));
        // By constructor; the first one is for answers without a body.
        let constructors = ["empty", "json", "json_stream", "file"];
        let mut groups = constructors.map(|constructor| (constructor, Vec::new()));
        for (response, variant) in operation.responses.iter().zip(&names.variants) {
            let status = Literal::u16_unsuffixed(response.status.filter(|_| response.headers.is_empty())?);
            let constructor = match &response.content {
                Content::Empty => "empty",
                Content::Value { .. } => "json",
                Content::Stream { .. } => "json_stream",
                Content::File => "file",
            };
            let variant = ident(variant);
            let (_, group) = groups.iter_mut().find(|(name, _)| *name == constructor)?;
            group.push(quote!(#variant #status));
        }
        let [(_, bare), with_body @ ..] = groups;
        let with_body = with_body.into_iter().filter(|(_, group)| !group.is_empty()).map(|(constructor, group)| {
            let constructor = ident(constructor);
            quote!(#constructor(#(#group),*))
        });
        Some(quote!(#rt::answers!(#name [#(#bare),*] #(#with_body)*);))
    }
}
