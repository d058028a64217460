//! Requests: a struct for each operation with its parameters and its body.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::{Emitter, docs::docs, models::code};
use crate::{
    ir::{Docs, Operation, Presence, TypeRef},
    name::{OperationNames, ident::ident},
};

impl Emitter<'_> {
    /// The struct of an operation's request, and how it is decoded.
    pub(super) fn request(&self, operation: &Operation, names: &OperationNames) -> TokenStream {
        let (rt, name) = (self.rt(), ident(&names.request));
        let mut fields = Vec::new();
        let mut values = Vec::new();
        let streamed = operation.body.as_ref().is_some_and(|body| body.ty == TypeRef::BodyStream);
        for (index, (parameter, field)) in operation.parameters.iter().zip(&names.fields).enumerate() {
            let (member, ty, index) = (ident(field), self.ty(&parameter.ty), Literal::usize_unsuffixed(index));
            let beyond = self.renamed(field, &parameter.name);
            let docs = docs(&parameter.docs, &beyond);
            let (ty, value) = match parameter.presence {
                Presence::Required => (ty, quote!(r.required(#index)?)),
                Presence::Optional if parameter.required => (quote!(Option<#ty>), quote!(r.required_or_empty(#index)?)),
                Presence::Optional => (quote!(Option<#ty>), quote!(r.optional(#index)?)),
                Presence::Defaulted(_) => (ty, quote!(r.defaulted(#index)?)),
            };
            fields.push(quote!(#docs pub #member: #ty));
            values.push(quote!(#member: #value));
        }
        if let (Some(body), Some(field)) = (&operation.body, names.fields.last()) {
            let (member, ty, docs) = (ident(field), self.ty(&body.ty), docs(&body.docs, &[]));
            let (ty, value) = match (body.required, streamed) {
                (true, false) => (ty, quote!(r.body()?)),
                (false, false) => (quote!(Option<#ty>), quote!(r.optional_body()?)),
                (true, true) => (ty, quote!(r.body_stream()?)),
                (false, true) => (quote!(Option<#ty>), quote!(r.optional_body_stream())),
            };
            fields.push(quote!(#docs pub #member: #ty));
            values.push(quote!(#member: #value));
        }
        let derive = if streamed { quote!(Debug) } else { quote!(Debug, Clone, PartialEq) };
        let text = format!("Request of {}.", self.operation_text(operation));
        let docs = docs(&Docs::default(), &[text]);
        let reader = if values.is_empty() { quote!(_) } else { quote!(r) };
        quote! {
            #docs
            #[derive(#derive)]
            pub struct #name { #(#fields),* }
            impl #rt::Request for #name {
                fn decode(#reader: &mut #rt::Incoming<'_>) -> Result<Self, #rt::Mismatch> {
                    Ok(Self { #(#values),* })
                }
            }
        }
    }

    /// Method and path as code in documentation.
    pub(super) fn operation_text(&self, operation: &Operation) -> String {
        code(&format!("{} {}{}", operation.method.name(), self.api.base_path, operation.path))
    }
}
