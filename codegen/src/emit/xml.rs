//! Tables for XML: of definitions as statics, of bodies and answers where they are used.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Emitter, Here, Source};
use crate::{
    ir::{
        shape::Kind,
        xml::{Xml, XmlContent},
    },
    name::ident::ident,
};

/// `xml.rs`, where anything is taken or given in XML.
pub(super) fn file(emitter: &Emitter<'_>) -> Source {
    emitter.enter(Here::Elsewhere);
    let rt = emitter.rt();
    let tables = emitter.api.xml.iter().map(|(definition, xml)| {
        let (name, table) = (emitter.xml_name(definition), emitter.xml(xml));
        quote!(pub(crate) static #name: #rt::Xml = #table;)
    });
    let tables: Vec<_> = tables.collect();
    let imports = emitter.imports();
    let about = "How the definitions of the contract are written in XML.";
    Source::new("src/xml.rs".to_owned(), about, quote!(#imports #(#tables)*))
}

impl Emitter<'_> {
    /// The static of a definition: it is called as the table of its schema.
    fn xml_name(&self, definition: &str) -> syn::Ident {
        let names = self.definitions.get(definition).and_then(|id| self.names.types.get(id.0));
        ident(names.map_or("UNNAMED", |names| &names.table))
    }

    /// A table.
    pub(super) fn xml(&self, xml: &Xml) -> TokenStream {
        let (rt, name) = (self.rt(), &xml.name);
        let content = match &xml.content {
            XmlContent::Scalar(kind) => {
                let kind = ident(match kind {
                    Kind::Boolean => "Boolean",
                    Kind::Integer => "Integer",
                    Kind::Number => "Number",
                    _ => "String",
                });
                quote!(Scalar(#rt::Kind::#kind))
            }
            XmlContent::Array(items) => {
                let items = self.xml(items);
                quote!(Array(&#items))
            }
            XmlContent::Object(properties, additional) => {
                let properties = properties.iter().map(|(name, xml)| {
                    let xml = self.xml(xml);
                    quote!((#name, #xml))
                });
                let additional = match additional.as_deref().map(|values| self.xml(values)) {
                    Some(values) => quote!(Some(&#values)),
                    None => quote!(None),
                };
                quote!(Object(&[#(#properties),*], #additional))
            }
            XmlContent::Definition(definition) => {
                let name = self.xml_name(definition);
                quote!(Same(&crate::xml::#name))
            }
            XmlContent::Any => quote!(Any),
        };
        let mut tokens = quote!(#rt::Xml::new(#name, #rt::XmlContent::#content));
        if let Some(prefix) = &xml.prefix {
            tokens = quote!(#tokens.prefix(#prefix));
        }
        if let Some(namespace) = &xml.namespace {
            tokens = quote!(#tokens.namespace(#namespace));
        }
        if xml.attribute {
            tokens = quote!(#tokens.attribute());
        }
        if xml.wrapped {
            tokens = quote!(#tokens.wrapped());
        }
        tokens
    }
}
