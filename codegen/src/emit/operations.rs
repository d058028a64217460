//! The module of a tag: its trait, requests, answers, the hidden trait that can be boxed, and the operations' tables.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::{Emitter, Here, Source, docs::docs, models::code};
use crate::{
    ir::{
        Content, Docs, Operation, Parameter, Permissions, Presence, Requirement, Root, Tag, TypeRef, shape::JsonText,
    },
    name::{Module, OperationNames, TagNames, ident::ident},
};

/// `api.rs`, which names the modules of all tags.
pub(super) fn root(emitter: &Emitter<'_>) -> Source {
    let modules = emitter.names.tags.iter().map(|names| ident(&names.module));
    let tokens = quote!(#(pub mod #modules;)*);
    Source::new("src/api.rs".to_owned(), "The operations of the contract, by tag.", tokens)
}

/// The file of a tag.
pub(super) fn file(emitter: &Emitter<'_>, index: usize, tag: &Tag, names: &TagNames) -> Source {
    emitter.enter(Here::Module(Module::Tag(index)));
    let tokens = emitter.tag(index, names);
    Source::new(format!("src/api/{}.rs", names.module), &format!("The tag {}.", code(&tag.name)), tokens)
}

impl Emitter<'_> {
    fn tag(&self, index: usize, tag: &TagNames) -> TokenStream {
        let rt = self.rt();
        let operations: Vec<(&Operation, &OperationNames)> =
            self.api.operations.iter().zip(&self.names.operations).filter(|(o, _)| o.tag == index).collect();
        let mut methods = Vec::new();
        let mut forwards = Vec::new();
        let mut items = Vec::new();
        let api = ident(&tag.api);
        for (operation, names) in &operations {
            let (method, request, answer) = (ident(&names.method), ident(&names.request), ident(&names.answer));
            let principal = self.principal(operation, names);
            let docs = self.method_docs(operation);
            let ty = principal.ty;
            let context = if ty.to_string() == "()" { quote!(#rt::Context) } else { quote!(#rt::Context<#ty>) };
            methods.push(quote! {
                #docs
                async fn #method(&self, cx: #context, request: #request) -> Result<#answer, Self::Error>;
            });
            let (index, convert) = (Literal::usize_unsuffixed(forwards.len()), principal.convert);
            forwards.push(quote!(#index => #rt::reply(#convert, r, |cx, r| self.#method(cx, r)),));
            items.push(principal.item);
            items.push(self.request(operation, names));
            items.push(self.answer(operation, names));
        }
        let tables = self.operation_tables(index, &operations);
        let places: Vec<usize> = (0..self.api.places.len())
            .filter(|place| match self.api.places.get(*place).map(|place| &place.path.root) {
                Some(Root::Operation(operation)) => {
                    self.api.operations.get(*operation).is_some_and(|operation| operation.tag == index)
                }
                _ => false,
            })
            .collect();
        let types = self.types(&places);
        let description =
            Docs { title: None, description: self.api.tags.get(index).and_then(|tag| tag.description.clone()) };
        let docs = docs(&description, &[]);
        let dispatch = ident(&tag.dispatch);
        let imports = self.imports();
        quote! {
            #imports
            #docs
            pub trait #api: crate::Service { #(#methods)* }
            #(#items)*
            #types
            #[doc = " The trait of this tag with its types erased, so that everything else is compiled here and once."]
            #[doc(hidden)]
            pub trait #dispatch: Send + Sync {
                fn call<'a>(
                    &'a self,
                    method: usize,
                    cx: #rt::Erased,
                    r: &mut #rt::Incoming<'_>,
                ) -> Result<#rt::Reply<'a>, #rt::Mismatch>;
            }
            impl<T: #api> #dispatch for T {
                fn call<'a>(
                    &'a self,
                    method: usize,
                    cx: #rt::Erased,
                    r: &mut #rt::Incoming<'_>,
                ) -> Result<#rt::Reply<'a>, #rt::Mismatch> {
                    match method { #(#forwards)* _ => Ok(#rt::not_written()) }
                }
            }
            #tables
        }
    }

    /// The tables of a tag's operations, and what most of them have in common.
    fn operation_tables(&self, tag: usize, operations: &[(&Operation, &OperationNames)]) -> TokenStream {
        let (rt, mut most) = (self.rt(), None);
        for (operation, _) in operations {
            let count = operations.iter().filter(|(other, _)| other.security == operation.security).count();
            if most.is_none_or(|(best, _)| count > best) {
                most = Some((count, *operation));
            }
        }
        let Some((_, base)) = most else { return TokenStream::new() };
        let (name, security) =
            (self.api.tags.get(tag).map_or("", |tag| tag.name.as_str()), self.security(&base.security));
        let tables = operations.iter().map(|(operation, names)| self.operation_table(operation, names, base));
        quote! {
            #[doc = " What the operations of this tag have in common."]
            const BASE: #rt::Operation = #rt::Operation { tag: #name, security: #security, ..#rt::Operation::NEW };
            #(#tables)*
        }
    }

    fn security(&self, requirements: &[Requirement]) -> TokenStream {
        let rt = self.rt();
        let requirements = requirements.iter().map(|requirement| {
            let schemes = requirement.schemes.iter().map(|used| {
                let (scheme, scopes) = (Literal::usize_unsuffixed(used.scheme), &used.scopes);
                quote!(#rt::SchemeUse::of(#scheme, &[#(#scopes),*]))
            });
            quote!(#rt::Requirement::of(&[#(#schemes),*]))
        });
        quote!(&[#(#requirements),*])
    }

    fn method_docs(&self, operation: &Operation) -> TokenStream {
        let list = |names: &[String]| names.iter().map(|name| code(name)).collect::<Vec<_>>().join(", ");
        let mut text = self.operation_text(operation);
        match &operation.permissions {
            Permissions::None => {}
            Permissions::All(names) if names.len() == 1 => text.push_str(&format!(", permission {}", list(names))),
            Permissions::All(names) => text.push_str(&format!(", permissions: all of {}", list(names))),
            Permissions::Any(names) => text.push_str(&format!(", permissions: one of {}", list(names))),
        }
        let mut beyond = vec![text];
        if operation.deprecated {
            beyond.push("The contract calls this operation deprecated.".to_owned());
        }
        docs(&operation.docs, &beyond)
    }

    /// What the runtime knows of an operation.
    fn operation_table(&self, operation: &Operation, names: &OperationNames, base: &Operation) -> TokenStream {
        let rt = self.rt();
        let constant = ident(&names.table);
        let (id, method) = (&operation.id, operation.method.name());
        let path = match operation.path.rsplit_once('{').filter(|_| operation.catch_all) {
            Some((before, last)) => format!("{before}{{*{last}"),
            None => operation.path.clone(),
        };
        let mut fields = Vec::new();
        if operation.security != base.security {
            let security = self.security(&operation.security);
            fields.push(quote!(security: #security));
        }
        match &operation.permissions {
            Permissions::None => {}
            Permissions::All(names) => fields.push(quote!(permissions: #rt::Permissions::All(&[#(#names),*]))),
            Permissions::Any(names) => fields.push(quote!(permissions: #rt::Permissions::Any(&[#(#names),*]))),
        }
        if !operation.parameters.is_empty() {
            let parameters = operation.parameters.iter().map(|parameter| self.parameter_table(parameter));
            fields.push(quote!(parameters: &[#(#parameters),*]));
        }
        if let Some(body) = &operation.body {
            let (function, schema) =
                (ident(if body.required { "required" } else { "optional" }), self.table(&body.table));
            let streamed = (body.ty == TypeRef::BodyStream).then(|| quote!(.streamed()));
            let xml = body.xml.as_ref().map(|xml| self.xml(xml)).map(|xml| quote!(.xml(&#xml)));
            fields.push(quote!(body: Some(#rt::Body::#function(#schema) #streamed #xml)));
        }
        let json = |media_types: &[String]| media_types == ["application/json"];
        if !json(&operation.consumes) {
            let consumes = &operation.consumes;
            fields.push(quote!(consumes: &[#(#consumes),*]));
        }
        if !json(&operation.produces) {
            let produces = &operation.produces;
            fields.push(quote!(produces: &[#(#produces),*]));
        }
        if let Some(limit) = operation.body_limit.map(Literal::u64_unsuffixed) {
            fields.push(quote!(body_limit: Some(#limit)));
        }
        let responses = self.response_tables(operation);
        quote! {
            pub(crate) static #constant: #rt::Operation = #rt::Operation {
                id: #id,
                method: #method,
                path: #path,
                #(#fields,)*
                responses: &[#(#responses),*],
                ..BASE
            };
        }
    }

    fn parameter_table(&self, parameter: &Parameter) -> TokenStream {
        let (rt, name, schema) = (self.rt(), &parameter.name, self.table(&parameter.table));
        let location = ident(match parameter.location {
            "path" => "path",
            "query" => "query",
            "header" => "header",
            _ => "form",
        });
        let mut tokens = quote!(#rt::Parameter::#location(#name, #schema));
        if parameter.required && parameter.location != "path" {
            tokens = quote!(#tokens.required());
        }
        if !parameter.collection.is_empty() {
            let collection = self.collection(&parameter.collection);
            tokens = quote!(#tokens.collection(#collection));
        }
        if let Presence::Defaulted(JsonText(text)) = &parameter.presence {
            tokens = quote!(#tokens.default(#text));
        }
        if parameter.allow_empty {
            tokens = quote!(#tokens.allow_empty());
        }
        tokens
    }

    /// Answers of one shape stand together, whatever their status.
    fn response_tables(&self, operation: &Operation) -> Vec<TokenStream> {
        let rt = self.rt();
        let mut groups: Vec<(TokenStream, TokenStream, Vec<u16>)> = Vec::new();
        for response in &operation.responses {
            let schema = match &response.content {
                Content::Value { table, .. } | Content::Stream { table, .. } => {
                    let table = self.table(table);
                    quote!(Some(#table))
                }
                Content::File => quote!(Some(&#rt::schema::FILE)),
                Content::Empty => quote!(None),
            };
            let headers = response.headers.iter().map(|header| &header.name);
            let headers = if response.headers.is_empty() { quote!() } else { quote!(.headers(&[#(#headers),*])) };
            let xml = response.xml.as_ref().map(|xml| self.xml(xml)).map(|xml| quote!(.xml(&#xml)));
            let headers = quote!(#headers #xml);
            let same = |group: &&mut (TokenStream, TokenStream, Vec<u16>)| {
                // A group without statuses is `default`, which stands alone.
                !group.2.is_empty()
                    && group.0.to_string() == schema.to_string()
                    && group.1.to_string() == headers.to_string()
            };
            match (response.status, groups.iter_mut().find(same)) {
                (Some(status), Some(group)) => group.2.push(status),
                (status, _) => groups.push((schema, headers, status.into_iter().collect())),
            }
        }
        let tokens = groups.into_iter().map(|(schema, headers, statuses)| {
            let statuses = statuses.into_iter().map(Literal::u16_unsuffixed);
            quote!(#rt::Response::of(&[#(#statuses),*], #schema)#headers)
        });
        tokens.collect()
    }
}
