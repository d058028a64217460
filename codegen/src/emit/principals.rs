//! Who asks: the type that a handler receives for the security requirements of its operation.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

use super::{Emitter, models::code};
use crate::{
    ir::{Operation, Requirement, SchemeUse},
    name::{OperationNames, ident::ident},
};

/// What a handler receives, how it is made of what was granted, and the item that declares it where it is needed.
pub(super) struct Principal {
    /// The parameter of `Context`, in the trait of a tag.
    pub(super) ty: TokenStream,
    /// An expression of type `Result<Context<_>, Failure>`, with `cx` in scope.
    pub(super) convert: TokenStream,
    /// An enum or a struct of its own.
    pub(super) item: TokenStream,
}

impl Emitter<'_> {
    /// One scheme is that scheme's type, OR an enum, AND a struct, an optional requirement an `Option`.
    pub(super) fn principal(&self, operation: &Operation, names: &OperationNames) -> Principal {
        let rt = self.rt();
        let named: Vec<(usize, &Requirement)> =
            operation.security.iter().enumerate().filter(|(_, requirement)| !requirement.schemes.is_empty()).collect();
        let optional = named.len() < operation.security.len();
        match (named.as_slice(), optional) {
            ([], _) => Principal { ty: quote!(()), convert: quote!(Ok(cx.open())), item: TokenStream::new() },
            ([(_, only)], false) if only.schemes.len() == 1 => {
                let ty = self.scheme_type(only.schemes.first(), &quote!(Self));
                Principal { ty, convert: quote!(cx.single()), item: TokenStream::new() }
            }
            ([(index, only)], _) => {
                let (ty, value, item) = self.alternative(only, operation, names);
                self.converted(ty, &[(*index, value)], optional, item)
            }
            (alternatives, _) => {
                let name = ident(&names.principal);
                let mut variants = Vec::new();
                let mut values = Vec::new();
                for (index, requirement) in alternatives {
                    let variant = ident(&self.variant(requirement));
                    let types = requirement.schemes.iter().map(|used| self.scheme_type_of(used, &quote!(P)));
                    let parts = requirement.schemes.iter().map(|_| quote!(#rt::downcast(principals.next()?)?));
                    let text = requirement.schemes.iter().filter_map(|used| self.api.security_schemes.get(used.scheme));
                    let text: Vec<_> = text.map(|scheme| code(&scheme.name)).collect();
                    let text = format!(" By {}.", text.join(" and "));
                    variants.push(quote!(#[doc = #text] #variant(#(#types),*)));
                    values.push((*index, quote!(#name::#variant(#(#parts),*))));
                }
                let text = format!(" Who asks for {}.", self.operation_text(operation));
                let item = quote! {
                    #[doc = #text]
                    pub enum #name<P: crate::Principals> { #(#variants),* }
                };
                self.converted(quote!(#name<Self::Principals>), &values, optional, item)
            }
        }
    }

    fn converted(
        &self,
        ty: TokenStream,
        alternatives: &[(usize, TokenStream)],
        optional: bool,
        item: TokenStream,
    ) -> Principal {
        let arms = alternatives.iter().map(|(index, value)| {
            let index = Literal::usize_unsuffixed(*index);
            let value = if optional { quote!(Some(#value)) } else { value.clone() };
            quote!(#index => Some(#value))
        });
        // The alternative without credentials.
        let otherwise = if optional { quote!(Some(None)) } else { quote!(None) };
        let convert = quote! {
            cx.with(|granted| {
                let mut principals = granted.principals.into_iter();
                match granted.alternative { #(#arms,)* _ => #otherwise }
            })
        };
        Principal { ty: if optional { quote!(Option<#ty>) } else { ty }, convert, item }
    }

    /// A single alternative: a scheme's type, or a struct of several.
    fn alternative(
        &self,
        requirement: &Requirement,
        operation: &Operation,
        names: &OperationNames,
    ) -> (TokenStream, TokenStream, TokenStream) {
        let rt = self.rt();
        if let [only] = requirement.schemes.as_slice() {
            let value = quote!(#rt::downcast(principals.next()?)?);
            return (self.scheme_type_of(only, &quote!(Self)), value, TokenStream::new());
        }
        let name = ident(&names.principal);
        let fields: Vec<_> = requirement
            .schemes
            .iter()
            .filter_map(|used| {
                Some((ident(&self.names.schemes.get(used.scheme)?.method), self.scheme_type_of(used, &quote!(P))))
            })
            .collect();
        let (members, types): (Vec<_>, Vec<_>) = fields.into_iter().unzip();
        let text = format!(" Who asks for {}.", self.operation_text(operation));
        let item = quote! {
            #[doc = #text]
            pub struct #name<P: crate::Principals> { #(#[doc = " Whom this scheme stands for."] pub #members: #types),* }
        };
        let value = quote!(#name { #(#members: #rt::downcast(principals.next()?)?),* });
        (quote!(#name<Self::Principals>), value, item)
    }

    fn scheme_type(&self, used: Option<&SchemeUse>, owner: &TokenStream) -> TokenStream {
        used.map_or_else(TokenStream::new, |used| self.scheme_type_of(used, owner))
    }

    /// `crate::principal::Token<Self>` in a trait, `P::Token` in an item of its own.
    fn scheme_type_of(&self, used: &SchemeUse, owner: &TokenStream) -> TokenStream {
        let Some(names) = self.names.schemes.get(used.scheme) else { return TokenStream::new() };
        let name = ident(&names.principal);
        if owner.to_string() == "Self" { quote!(crate::principal::#name<Self>) } else { quote!(#owner::#name) }
    }

    fn variant(&self, requirement: &Requirement) -> String {
        let names = requirement.schemes.iter().filter_map(|used| self.names.schemes.get(used.scheme));
        format_ident!("{}", names.map(|names| names.principal.as_str()).collect::<Vec<_>>().join("And")).to_string()
    }
}
