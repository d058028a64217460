//! Values as Rust expressions of their types. Structs become functions, so that none is written twice.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use serde_json::{Map, Value as Json};

use super::{Emitter, Here};
use crate::{
    ir::{Api, Field, Presence, TypeId, TypeKind, TypeRef, shape::JsonText},
    name::{Module, Names, TypeNames, ident::ident},
};

/// The values of structs that are needed, each with the name of the function that makes it.
#[derive(Debug, Default)]
pub(super) struct Values(BTreeMap<(TypeId, JsonText), String>);

impl Values {
    /// What these values, with their types, consist of.
    pub(super) fn of<'v>(api: &Api, names: &Names, all: impl Iterator<Item = (&'v TypeRef, &'v Json)>) -> Self {
        let mut found = BTreeSet::new();
        for (ty, json) in all {
            collect(api, ty, json, &mut found);
        }
        // Names of types and operations are unique in their module; further values of a type are numbered.
        let mut taken: BTreeSet<(Module, String)> = BTreeSet::new();
        taken.extend(names.types.iter().map(|names| (names.module, names.table.to_lowercase())));
        for (operation, names) in api.operations.iter().zip(&names.operations) {
            taken.insert((Module::Tag(operation.tag), names.example()));
        }
        let mut values = BTreeMap::new();
        let (mut before, mut next) = (None, 1_usize);
        for (id, json) in found {
            let Some(TypeNames { module, table, .. }) = names.types.get(id.0) else { continue };
            let word = table.to_lowercase();
            let name = match before.replace(id) == Some(id) {
                true => numbered(&word, &mut next).find(|name| taken.insert((*module, name.clone()))),
                false => {
                    next = 1;
                    None
                }
            };
            values.insert((id, json), name.unwrap_or(word));
        }
        Self(values)
    }
}

/// The word with a number, from the one after `last` on.
fn numbered<'n>(word: &'n str, last: &'n mut usize) -> impl Iterator<Item = String> + 'n {
    std::iter::from_fn(move || {
        *last = last.saturating_add(1);
        Some(format!("{word}_{last}"))
    })
}

fn collect(api: &Api, ty: &TypeRef, json: &Json, found: &mut BTreeSet<(TypeId, JsonText)>) {
    match (ty, json) {
        (TypeRef::Nullable(inner) | TypeRef::Boxed(inner), _) => collect(api, inner, json, found),
        (TypeRef::Array(inner), Json::Array(items)) => items.iter().for_each(|item| collect(api, inner, item, found)),
        (TypeRef::Map(inner), Json::Object(members)) => {
            members.values().for_each(|value| collect(api, inner, value, found));
        }
        (TypeRef::Named(id), _) => match (api.get(*id).map(|ty| &ty.kind), json) {
            (Some(TypeKind::Newtype(inner) | TypeKind::Alias(inner)), _) => collect(api, inner, json, found),
            (Some(TypeKind::Struct { fields, additional }), Json::Object(members)) => {
                if !found.insert((*id, JsonText::of(json))) {
                    return;
                }
                for field in fields {
                    if let Some(value) = held(field, members) {
                        collect(api, &field.ty, &value, found);
                    }
                }
                if let Some(values) = additional {
                    others(fields, members).for_each(|(_, value)| collect(api, values, value, found));
                }
            }
            (Some(TypeKind::Hierarchy(subtypes)), _) => {
                if let Some((_, ty)) = subtype(api, *id, json).and_then(|index| subtypes.get(index)) {
                    collect(api, ty, json, found);
                }
            }
            _ => {}
        },
        _ => {}
    }
}

/// The subtype that an object is of, by index.
fn subtype(api: &Api, id: TypeId, json: &Json) -> Option<usize> {
    api.schema(&api.get(id)?.table)?.hierarchy.as_ref()?.index(json.as_object()?)
}

/// The value of a field, which may be its default.
fn held(field: &Field, members: &Map<String, Json>) -> Option<Json> {
    match (members.get(&field.name), &field.presence) {
        (Some(value), _) => Some(value.clone()),
        (None, Presence::Defaulted(default)) => Some(default.value()),
        (None, Presence::Optional | Presence::Required) => None,
    }
}

/// Members that no field has.
fn others<'m>(fields: &[Field], members: &'m Map<String, Json>) -> impl Iterator<Item = (&'m String, &'m Json)> {
    let names: BTreeSet<&str> = fields.iter().map(|field| field.name.as_str()).collect();
    let others: Vec<_> = members.iter().filter(|(name, _)| !names.contains(name.as_str())).collect();
    others.into_iter()
}

impl Emitter<'_> {
    /// The functions for the values of a module's structs. A value without expression has none.
    pub(super) fn value_functions(&self, module: Module, values: &Values) -> TokenStream {
        let mut functions = Vec::new();
        for ((id, json), name) in &values.0 {
            let (Some(ty), Some(names)) = (self.api.get(*id), self.names.types.get(id.0)) else { continue };
            let TypeKind::Struct { fields, additional } = &ty.kind else { continue };
            if names.module != module {
                continue;
            }
            let (json, function, ty) = (json.value(), ident(name), self.ty(&TypeRef::Named(*id)));
            let Some(value) = json
                .as_object()
                .and_then(|members| self.structure_value(names, fields, additional.as_ref(), members, values))
            else {
                continue;
            };
            functions.push(quote!(pub(crate) fn #function() -> crate::examples::Example<#ty> { Ok(#ty #value) }));
        }
        quote!(#(#functions)*)
    }

    /// The braces of a struct and what is in them.
    fn structure_value(
        &self,
        names: &TypeNames,
        fields: &[Field],
        additional: Option<&TypeRef>,
        members: &Map<String, Json>,
        values: &Values,
    ) -> Option<TokenStream> {
        let mut assigned = Vec::new();
        let can_default = fields.iter().all(|field| field.presence == Presence::Optional);
        let mut left_out = false;
        for (field, member) in fields.iter().zip(&names.members) {
            let member = ident(member);
            let value = match held(field, members) {
                Some(value) => Some(self.value(&field.ty, &value, values)?),
                None => None,
            };
            match (value, &field.presence) {
                (Some(value), Presence::Optional) => assigned.push(quote!(#member: Some(#value))),
                (Some(value), _) => assigned.push(quote!(#member: #value)),
                (None, Presence::Optional) if can_default => left_out = true,
                (None, Presence::Optional) => assigned.push(quote!(#member: None)),
                (None, _) => return None,
            }
        }
        if let (Some(ty), Some(member)) = (additional, names.members.get(fields.len())) {
            let (member, map) = (ident(member), self.map_value(ty, others(fields, members), values)?);
            assigned.push(quote!(#member: #map));
        }
        let rest = left_out.then(|| quote!(..Default::default()));
        Some(quote!({ #(#assigned,)* #rest }))
    }

    fn map_value<'m>(
        &self,
        ty: &TypeRef,
        members: impl Iterator<Item = (&'m String, &'m Json)>,
        values: &Values,
    ) -> Option<TokenStream> {
        let rt = self.rt();
        let pairs = members.map(|(name, value)| {
            let value = self.value(ty, value, values)?;
            Some(quote!((#name.to_owned(), #value)))
        });
        let pairs: Vec<_> = pairs.collect::<Option<_>>()?;
        Some(if pairs.is_empty() { quote!(#rt::BTreeMap::new()) } else { quote!(#rt::BTreeMap::from([#(#pairs),*])) })
    }

    /// A value as an expression of this type, in a function that fails with any error.
    pub(super) fn value(&self, ty: &TypeRef, json: &Json, values: &Values) -> Option<TokenStream> {
        // Only what is mentioned is imported.
        let rt = || self.rt();
        let parsed = || json.as_str().map(|text| quote!(#text.parse()?));
        // Where the type has no literal.
        let decoded = || {
            let (rt, text) = (rt(), json.to_string());
            quote!(#rt::serde_json::from_str(#text)?)
        };
        Some(match ty {
            TypeRef::Any | TypeRef::JsonObject | TypeRef::Base64 | TypeRef::External(_) => decoded(),
            TypeRef::Boolean => {
                let value = json.as_bool()?;
                quote!(#value)
            }
            TypeRef::Int32 | TypeRef::Int64 | TypeRef::UInt32 | TypeRef::UInt64 => {
                let value = match (json.as_i64(), json.as_u64()) {
                    (Some(value), _) => Literal::i64_unsuffixed(value),
                    (None, value) => Literal::u64_unsuffixed(value?),
                };
                quote!(#value)
            }
            TypeRef::Float => {
                #[allow(clippy::cast_possible_truncation, reason = "the field has no more digits")]
                let value =
                    Literal::f32_unsuffixed(json.as_f64().map(|value| value as f32).filter(|it| it.is_finite())?);
                quote!(#value)
            }
            TypeRef::Double => {
                let value = Literal::f64_unsuffixed(json.as_f64().filter(|value| value.is_finite())?);
                quote!(#value)
            }
            TypeRef::String => {
                let text = json.as_str()?;
                quote!(#text.to_owned())
            }
            TypeRef::Date | TypeRef::DateTime | TypeRef::Uuid => parsed()?,
            TypeRef::Secret => {
                let (rt, text) = (rt(), json.as_str()?);
                quote!(#rt::Secret::from(#text))
            }
            TypeRef::File | TypeRef::BodyStream => return None,
            TypeRef::Array(inner) => {
                let items = json.as_array()?.iter().map(|item| self.value(inner, item, values));
                let items: Vec<_> = items.collect::<Option<_>>()?;
                if items.is_empty() { quote!(Vec::new()) } else { quote!(Vec::from([#(#items),*])) }
            }
            TypeRef::Map(inner) => self.map_value(inner, json.as_object()?.iter(), values)?,
            TypeRef::Nullable(_) if json.is_null() => {
                let rt = rt();
                quote!(#rt::Nullable::Null)
            }
            TypeRef::Nullable(inner) => {
                let (rt, value) = (rt(), self.value(inner, json, values)?);
                quote!(#rt::Nullable::Value(#value))
            }
            TypeRef::Boxed(inner) => {
                let value = self.value(inner, json, values)?;
                quote!(Box::new(#value))
            }
            TypeRef::Named(id) => self.named_value(*id, json, values)?,
        })
    }

    fn named_value(&self, id: TypeId, json: &Json, values: &Values) -> Option<TokenStream> {
        let names = self.names.types.get(id.0)?;
        let variant = |position: Option<usize>| {
            let (ty, variant) = (self.ty(&TypeRef::Named(id)), ident(names.members.get(position?)?));
            Some(quote!(#ty::#variant))
        };
        match &self.api.get(id)?.kind {
            TypeKind::Struct { .. } => {
                let function = ident(values.0.get(&(id, JsonText::of(json)))?);
                let home = self.home_of_values(names.module);
                Some(quote!(#home #function()?))
            }
            TypeKind::StringEnum(listed) => {
                let text = json.as_str()?;
                variant(listed.iter().position(|other| other == text))
            }
            TypeKind::IntegerEnum(listed) => {
                let number = json.as_i64()?;
                variant(listed.iter().position(|other| *other == number))
            }
            TypeKind::Hierarchy(subtypes) => {
                let index = subtype(self.api, id, json)?;
                let (ty, variant) = (self.ty(&TypeRef::Named(id)), ident(names.members.get(index)?));
                let value = self.value(&subtypes.get(index)?.1, json, values)?;
                Some(quote!(#ty::#variant(Box::new(#value))))
            }
            TypeKind::Newtype(inner) => {
                let (rt, ty, value) = (self.rt(), self.ty(&TypeRef::Named(id)), self.value(inner, json, values)?);
                Some(quote!(#rt::newtype::checked::<#ty>(#value)?))
            }
            TypeKind::Alias(inner) => self.value(inner, json, values),
        }
    }

    /// The path before the function of a value.
    fn home_of_values(&self, module: Module) -> TokenStream {
        match (module, self.here.get()) {
            (there, Here::Examples(here)) if there == here => TokenStream::new(),
            (Module::Models, _) => quote!(crate::definitions::),
            (Module::Tag(index), _) => {
                let tag = self.names.tags.get(index).map_or_else(|| ident("unnamed"), |names| ident(&names.module));
                quote!(crate::examples::#tag::)
            }
        }
    }
}
