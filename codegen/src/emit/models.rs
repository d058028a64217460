//! Types: structs, enumerations, newtypes and aliases, with what decodes, encodes and checks them.

use std::collections::BTreeMap;

use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens as _, format_ident, quote};

use super::{
    Emitter, Here, Source,
    docs::{docs, docs_with, is_treacherous},
};
use crate::{
    ir::{Api, Docs, Field, NamePath, Place, Presence, Root, Table, Type, TypeId, TypeKind, TypeRef},
    name::{Module, TypeNames, ident::ident},
};

/// The places that stand in each definition, by index.
pub(super) fn definitions(api: &Api) -> BTreeMap<&str, Vec<usize>> {
    let mut by_definition: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (index, place) in api.places.iter().enumerate() {
        if let Root::Definition(key) = &place.path.root {
            by_definition.entry(&key.name).or_default().push(index);
        }
    }
    by_definition
}

/// `models.rs`, which names what is in the files of all definitions.
pub(super) fn root(emitter: &Emitter<'_>) -> Source {
    let modules: Vec<_> = emitter.names.model_modules.values().map(|module| ident(module)).collect();
    let tokens = quote! {
        #(mod #modules;)*
        #(pub use self::#modules::*;)*
    };
    Source::new("src/models.rs".to_owned(), "The definitions of the contract, and what stands inside them.", tokens)
}

/// The file of a definition, with everything that stands inside it.
pub(super) fn file(emitter: &Emitter<'_>, definition: &str, module: &str, places: &[usize]) -> Source {
    emitter.enter(Here::Module(Module::Models));
    let items = emitter.types(places);
    let imports = emitter.imports();
    let about = format!("The definition {}.", code(definition));
    Source::new(format!("src/models/{module}.rs"), &about, quote!(#imports #items))
}

/// A word of the contract as code in documentation.
pub(super) fn code(word: &str) -> String {
    let clean: String = word.chars().map(|c| if c == '`' || is_treacherous(c) { ' ' } else { c }).collect();
    format!("`{}`", clean.trim())
}

impl Emitter<'_> {
    /// The types and aliases of some places, and the macros that give them what they have in common.
    pub(super) fn types(&self, places: &[usize]) -> TokenStream {
        let mut items = Vec::new();
        let mut tables = Vec::new();
        let mut common = Common::default();
        for index in places {
            let (Some(place), Some(name)) = (self.api.places.get(*index), self.names.places.get(*index)) else {
                continue;
            };
            let (Some(ty), Some(names)) = (self.api.get(place.id), self.names.types.get(place.id.0)) else { continue };
            if place.canonical {
                items.push(self.item(place.id, ty, names, &mut common));
                if let Table::Inline(schema) = &ty.table {
                    let (rt, table, schema) = (self.rt(), ident(&names.table), self.schema(schema));
                    tables.push(quote!(pub(crate) static #table: #rt::Schema = #schema;));
                }
            } else {
                items.push(self.alias(place, name));
            }
        }
        let common = common.emit(self);
        quote!(#(#items)* #common #(#tables)*)
    }

    /// Another name of a type that an equal schema elsewhere has too.
    fn alias(&self, place: &Place, name: &str) -> TokenStream {
        let (name, target) = (ident(name), self.ty(&TypeRef::Named(place.id)));
        let docs = docs(&Docs::default(), &[self.place_text(&place.path)]);
        quote!(#docs pub type #name = #target;)
    }

    /// Where a schema stands, for documentation.
    fn place_text(&self, path: &NamePath) -> String {
        let way = path.words.join(".");
        let root = match &path.root {
            Root::Definition(key) if key.input => {
                return format!("Definition {}, as requests have it.", code(&key.name));
            }
            Root::Definition(key) => format!("Definition {}", code(&key.name)),
            Root::Operation(index) => {
                let operation = self.api.operations.get(*index);
                format!("Operation {}", code(operation.map_or("", |operation| &operation.id)))
            }
        };
        if way.is_empty() { format!("{root}.") } else { format!("{root}, {}.", code(&way)) }
    }

    fn item(&self, id: TypeId, ty: &Type, names: &TypeNames, common: &mut Common) -> TokenStream {
        let name = ident(&names.name);
        let docs = docs_with(&ty.docs, &self.place_text(&ty.path));
        // What every type of its kind derives anyway is not derived twice.
        let always: &[&str] = match &ty.kind {
            TypeKind::StringEnum(_) | TypeKind::IntegerEnum(_) => {
                &["Debug", "Clone", "PartialEq", "Copy", "Eq", "PartialOrd", "Ord", "Hash"]
            }
            TypeKind::Newtype(TypeRef::String) => &["Debug", "Clone", "PartialEq", "Eq", "PartialOrd", "Ord", "Hash"],
            TypeKind::Struct { fields, .. } if may_all_be_absent(fields) => &["Debug", "Clone", "PartialEq", "Default"],
            _ => &["Debug", "Clone", "PartialEq"],
        };
        let derive = ty.derive.iter().filter(|path| !always.contains(&path.as_str()));
        let derive: Vec<syn::Path> = derive.filter_map(|path| syn::parse_str(path).ok()).collect();
        match &ty.kind {
            TypeKind::Struct { fields, additional } => {
                let item = self.structure(ty, names, fields, additional.as_ref());
                let default = may_all_be_absent(fields).then(|| quote!(Default,));
                if ty.in_requests {
                    common.objects.push(name);
                } else {
                    common.values.push(name);
                }
                quote!(#docs #[derive(Debug, Clone, PartialEq, #default #(#derive),*)] #item)
            }
            TypeKind::StringEnum(values) => {
                common.enumerations.push(name.clone());
                let rt = self.rt();
                let variants: Vec<_> = names.members.iter().map(|member| ident(member)).collect();
                quote! {
                    #docs
                    #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, #(#derive),*)]
                    pub enum #name { #(#variants),* }
                    impl #rt::Enumeration for #name {
                        const VARIANTS: &'static [(&'static str, Self)] = &[#((#values, Self::#variants)),*];
                    }
                }
            }
            TypeKind::IntegerEnum(values) => {
                common.integers.push(name.clone());
                let rt = self.rt();
                let variants: Vec<_> = names.members.iter().map(|member| ident(member)).collect();
                let values = values.iter().map(|value| Literal::i64_unsuffixed(*value));
                quote! {
                    #docs
                    #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, #(#derive),*)]
                    pub enum #name { #(#variants),* }
                    impl #rt::IntegerEnumeration for #name {
                        const VARIANTS: &'static [(i64, Self)] = &[#((#values, Self::#variants)),*];
                    }
                }
            }
            TypeKind::Hierarchy(subtypes) => {
                let item = self.hierarchy(ty, names, subtypes);
                if ty.in_requests {
                    common.hierarchies.push(name);
                } else {
                    common.values.push(name);
                }
                quote!(#docs #[derive(Debug, Clone, PartialEq, #(#derive),*)] #item)
            }
            TypeKind::Newtype(inner) => {
                let (rt, table) = (self.rt(), ident(&names.table));
                common.newtypes.push(name.clone());
                let is_text = *inner == TypeRef::String;
                if is_text {
                    common.texts.push(name.clone());
                }
                let ordered = is_text.then(|| quote!(Eq, PartialOrd, Ord, Hash,));
                let inner = self.ty(inner);
                // The default would ask what the list holds, which is the list.
                let holds_any = self.self_lists.contains(&id).then(|| {
                    quote!(
                        const INNER_HOLDS_ANY: bool = true;
                    )
                });
                quote! {
                    #docs
                    #[derive(Debug, Clone, PartialEq, #ordered #(#derive),*)]
                    pub struct #name(#inner);
                    impl #rt::Newtype for #name {
                        type Inner = #inner;
                        const SCHEMA: &'static #rt::Schema = &#table;
                        #holds_any
                        fn wrap(inner: Self::Inner) -> Self { Self(inner) }
                        fn inner(&self) -> &Self::Inner { &self.0 }
                        fn into_inner(self) -> Self::Inner { self.0 }
                    }
                }
            }
            TypeKind::Alias(inner) => {
                let inner = self.ty(inner);
                quote!(#docs pub type #name = #inner;)
            }
        }
    }

    fn structure(&self, ty: &Type, names: &TypeNames, fields: &[Field], additional: Option<&TypeRef>) -> TokenStream {
        let name = ident(&names.name);
        let members: Vec<_> = names.members.iter().map(|member| ident(member)).collect();
        let mut declared: Vec<TokenStream> = Vec::new();
        for (field, member) in fields.iter().zip(&members) {
            let beyond = self.renamed(&member.to_string(), &field.name);
            let (docs, ty) = (docs(&field.docs, &beyond), self.ty(&field.ty));
            let ty = if field.presence == Presence::Optional { quote!(Option<#ty>) } else { ty };
            declared.push(quote!(#docs pub #member: #ty));
        }
        if let (Some(values), Some(member)) = (additional, members.get(fields.len())) {
            let (rt, values) = (self.rt(), self.ty(values));
            declared.push(quote! {
                #[doc = " Properties that the contract does not name."]
                pub #member: #rt::BTreeMap<String, #values>
            });
        }
        let decode = ty.in_requests.then(|| self.decode(names, fields, additional.is_some(), &members));
        let encode = ty.in_answers.then(|| self.encode(&name, fields, additional.is_some(), &members));
        quote! {
            pub struct #name { #(#declared),* }
            #decode
            #encode
        }
    }

    /// A variant for each subtype. An object is read as a tree, as its discriminator may stand anywhere in it.
    fn hierarchy(&self, ty: &Type, names: &TypeNames, subtypes: &[(String, TypeRef)]) -> TokenStream {
        let (rt, name, table) = (self.rt(), ident(&names.name), ident(&names.table));
        let members: Vec<_> = names.members.iter().map(|member| ident(member)).collect();
        let types = subtypes.iter().map(|(_, ty)| self.ty(ty));
        let decode = ty.in_requests.then(|| {
            let last = members.len().saturating_sub(1);
            let arms = members.iter().enumerate().map(|(index, member)| {
                let pattern =
                    if index == last { quote!(_) } else { Literal::usize_unsuffixed(index).into_token_stream() };
                quote!(#pattern => Self::#member(#rt::hierarchy::subtype(object)?),)
            });
            quote! {
                impl #rt::Hierarchy for #name {
                    const SCHEMA: &'static #rt::Schema = &#table;
                    fn decode<'de, D: #rt::serde::Deserializer<'de>>(index: usize, object: D) -> Result<Self, D::Error> {
                        Ok(match index { #(#arms)* })
                    }
                }
            }
        });
        let encode = ty.in_answers.then(|| {
            quote! {
                impl #rt::serde::Serialize for #name {
                    fn serialize<S: #rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
                        match self { #(Self::#members(object) => object.serialize(s),)* }
                    }
                }
            }
        });
        quote! {
            pub enum #name { #(#members(Box<#types>)),* }
            #decode
            #encode
        }
    }

    /// The fast path of decoding: one pass, values checked where they are met, the first fault ends it.
    fn decode(&self, names: &TypeNames, fields: &[Field], additional: bool, members: &[syn::Ident]) -> TokenStream {
        let (rt, name, table) = (self.rt(), ident(&names.name), ident(&names.table));
        let locals: Vec<_> = members.iter().map(|member| format_ident!("slot_{}", member)).collect();
        let known = locals.get(..fields.len()).unwrap_or_default();
        let slots = known.chunks(3).map(|locals| match locals {
            [only] => quote!(let mut #only = None;),
            several => {
                let none = several.iter().map(|_| quote!(None));
                quote!(let (#(mut #several),*) = (#(#none),*);)
            }
        });
        let extra = members.get(fields.len()).zip(locals.get(fields.len())).filter(|_| additional);
        let extra_slot = extra.map(|(_, local)| quote!(let mut #local = #rt::BTreeMap::new();));
        let arms = known.iter().enumerate().map(|(index, local)| {
            let index = Literal::usize_unsuffixed(index);
            quote!(#index => p.value(&mut #local)?,)
        });
        let rest = match extra {
            Some((_, local)) => quote!(_ => p.additional(&mut #local)?,),
            None => quote!(_ => p.unknown()?,),
        };
        let values = fields.iter().zip(members).zip(known).enumerate().map(|(index, ((field, member), local))| {
            let index = Literal::usize_unsuffixed(index);
            match field.presence {
                Presence::Required => quote!(#member: p.required(#index, #local)?),
                Presence::Optional => quote!(#member: #local),
                Presence::Defaulted(_) => quote!(#member: p.defaulted(#index, #local)?),
            }
        });
        let extra_value = extra.map(|(member, local)| quote!(#member: #local,));
        if !additional && !fields.is_empty() && may_all_be_absent(fields) {
            // Nothing is missing where everything may be absent: the properties are filled in where they belong.
            let arms = members.iter().enumerate().map(|(index, member)| {
                let index = Literal::usize_unsuffixed(index);
                quote!(#index => p.value(&mut value.#member)?,)
            });
            return quote! {
                impl #rt::Object for #name {
                    const SCHEMA: &'static #rt::Schema = &#table;
                    fn decode<'de, A: #rt::MapAccess<'de>>(p: &mut #rt::Properties<'de, A>) -> Result<Self, A::Error> {
                        let mut value = Self::default();
                        while let Some(index) = p.next()? { match index { #(#arms)* #rest } }
                        Ok(value)
                    }
                }
            };
        }
        let step = if fields.is_empty() && !additional {
            quote!(while p.next()?.is_some() {
                p.unknown()?;
            })
        } else {
            quote!(while let Some(index) = p.next()? { match index { #(#arms)* #rest } })
        };
        quote! {
            impl #rt::Object for #name {
                const SCHEMA: &'static #rt::Schema = &#table;
                fn decode<'de, A: #rt::MapAccess<'de>>(p: &mut #rt::Properties<'de, A>) -> Result<Self, A::Error> {
                    #(#slots)*
                    #extra_slot
                    #step
                    Ok(Self { #(#values,)* #extra_value })
                }
            }
        }
    }

    /// The contract's word where a name is more than its spelling in snake case.
    pub(super) fn renamed(&self, member: &str, written: &str) -> Vec<String> {
        let letters = |text: &str| text.trim_start_matches("r#").replace('_', "").to_ascii_lowercase();
        if letters(member) == letters(written) {
            Vec::new()
        } else {
            vec![format!("In the contract: {}.", code(written))]
        }
    }

    fn encode(&self, name: &syn::Ident, fields: &[Field], additional: bool, members: &[syn::Ident]) -> TokenStream {
        let rt = self.rt();
        let writes = fields.iter().zip(members).map(|(field, member)| {
            let written = &field.name;
            match field.presence {
                Presence::Optional => quote!(o.optional(#written, &self.#member)?;),
                Presence::Required | Presence::Defaulted(_) => quote!(o.required(#written, &self.#member)?;),
            }
        });
        let extra =
            members.get(fields.len()).filter(|_| additional).map(|member| quote!(o.additional(&self.#member)?;));
        let binding = if fields.is_empty() && !additional { quote!(let o) } else { quote!(let mut o) };
        quote! {
            impl #rt::serde::Serialize for #name {
                fn serialize<S: #rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
                    #binding = #rt::ObjectSerializer::new(s)?;
                    #(#writes)*
                    #extra
                    o.end()
                }
            }
        }
    }
}

/// Types that the runtime's macros implement the rest for.
#[derive(Default)]
struct Common {
    objects: Vec<syn::Ident>,
    values: Vec<syn::Ident>,
    hierarchies: Vec<syn::Ident>,
    enumerations: Vec<syn::Ident>,
    integers: Vec<syn::Ident>,
    texts: Vec<syn::Ident>,
    newtypes: Vec<syn::Ident>,
}

impl Common {
    fn emit(&self, emitter: &Emitter<'_>) -> TokenStream {
        let lists = [
            ("objects", &self.objects),
            ("values", &self.values),
            ("hierarchies", &self.hierarchies),
            ("enumerations", &self.enumerations),
            ("integer_enumerations", &self.integers),
            ("newtypes", &self.newtypes),
            ("text_newtypes", &self.texts),
        ];
        let calls = lists.into_iter().filter(|(_, list)| !list.is_empty()).map(|(name, list)| {
            let (rt, name) = (emitter.rt(), ident(name));
            // The pretty-printer leaves the inside of macros alone: short lists keep lines short.
            let calls = short_lists(list).into_iter().map(|list| quote!(#rt::#name!(#(#list),*);));
            quote!(#(#calls)*)
        });
        quote!(#(#calls)*)
    }
}

fn may_all_be_absent(fields: &[Field]) -> bool {
    fields.iter().all(|field| field.presence == Presence::Optional)
}

/// Splits a list so that each part fits on a line.
fn short_lists(names: &[syn::Ident]) -> Vec<Vec<&syn::Ident>> {
    let mut lists: Vec<Vec<&syn::Ident>> = Vec::new();
    let mut width = usize::MAX;
    for name in names {
        let length = name.to_string().len() + 2;
        match lists.last_mut() {
            Some(list) if width.saturating_add(length) <= 80 => {
                list.push(name);
                width += length;
            }
            _ => {
                lists.push(vec![name]);
                width = length;
            }
        }
    }
    lists
}
