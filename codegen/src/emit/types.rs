//! Types as they are written where they are used.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Emitter, Here, Uses};
use crate::{
    ir::{TypeId, TypeRef},
    name::{Module, ident::ident},
};

impl Emitter<'_> {
    /// A type.
    pub(super) fn ty(&self, ty: &TypeRef) -> TokenStream {
        let rt = || self.rt();
        match ty {
            TypeRef::Any => {
                let rt = rt();
                quote!(#rt::Json)
            }
            TypeRef::Boolean => quote!(bool),
            TypeRef::Int32 => quote!(i32),
            TypeRef::Int64 => quote!(i64),
            TypeRef::UInt32 => quote!(u32),
            TypeRef::UInt64 => quote!(u64),
            TypeRef::Float => quote!(f32),
            TypeRef::Double => quote!(f64),
            TypeRef::String => quote!(String),
            TypeRef::Date => self.runtime_type("Date"),
            TypeRef::DateTime => self.runtime_type("DateTime"),
            TypeRef::Uuid => self.runtime_type("Uuid"),
            TypeRef::Base64 => self.runtime_type("Base64"),
            TypeRef::Secret => self.runtime_type("Secret"),
            TypeRef::File => self.runtime_type("File"),
            TypeRef::BodyStream => self.runtime_type("BodyStream"),
            TypeRef::JsonObject => self.runtime_type("JsonObject"),
            TypeRef::Array(items) => {
                let items = self.ty(items);
                quote!(Vec<#items>)
            }
            TypeRef::Map(values) => {
                let (rt, values) = (rt(), self.ty(values));
                quote!(#rt::BTreeMap<String, #values>)
            }
            TypeRef::Named(id) => self.named(*id),
            // It has been parsed before.
            TypeRef::External(path) => syn::parse_str(path).unwrap_or_default(),
            TypeRef::Nullable(inner) => {
                let (rt, inner) = (rt(), self.ty(inner));
                quote!(#rt::Nullable<#inner>)
            }
            TypeRef::Boxed(inner) => {
                let inner = self.ty(inner);
                quote!(Box<#inner>)
            }
        }
    }

    fn runtime_type(&self, name: &str) -> TokenStream {
        let (rt, name) = (self.rt(), ident(name));
        quote!(#rt::#name)
    }

    /// The path of a named type.
    fn named(&self, id: TypeId) -> TokenStream {
        match self.names.types.get(id.0) {
            Some(names) => self.path(names.module, &names.name),
            None => TokenStream::new(),
        }
    }

    /// The path of an item in a module, seen from the file that is being written.
    pub(super) fn path(&self, module: Module, name: &str) -> TokenStream {
        let name = ident(name);
        match (module, self.here.get()) {
            (there, Here::Module(here)) if there == here => match here {
                // Definitions have files of their own below `models`, which names them all.
                Module::Models => quote!(super::#name),
                Module::Tag(_) => quote!(#name),
            },
            (Module::Models, _) => {
                self.uses.set(Uses { models: true, ..self.uses.get() });
                quote!(models::#name)
            }
            (Module::Tag(index), _) => {
                let tag = self.names.tags.get(index).map_or_else(|| ident("unnamed"), |names| ident(&names.module));
                quote!(crate::api::#tag::#name)
            }
        }
    }
}
