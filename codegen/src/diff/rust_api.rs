//! What changes in the generated crate: what the authors of handlers have to do.

use std::collections::{BTreeMap, BTreeSet};

use openapiv2::Diagnostics;
use serde::Serialize;

use crate::{
    Contract,
    ir::{Api, Content, Operation, Presence, Type, TypeKind, TypeRef},
    name::{self, Module, Names},
};

/// A change of the generated crate.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct ApiChange {
    /// Path of the item, with its member behind a dot: `api::orders::ListOrders.limit`.
    pub path: String,
    /// What it was; `None` for what is new.
    pub before: Option<String>,
    /// What it is; `None` for what is gone.
    pub after: Option<String>,
}

/// An item: what it is, and its members with what they are.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Item {
    kind: String,
    members: BTreeMap<String, String>,
}

/// What a crate has, without its text.
#[derive(Debug, Clone)]
pub struct CrateApi {
    api: Api,
    names: Names,
}

/// What the crate of a contract has; `None` where there are errors, which are among the diagnostics.
pub fn of(contract: &Contract, diagnostics: &mut Diagnostics) -> Option<CrateApi> {
    let api = crate::api(contract, diagnostics);
    if diagnostics.has_errors() {
        return None;
    }
    let names = name::name(&api);
    Some(CrateApi { api, names })
}

/// Compares two crates, by path.
pub fn compare(old: &CrateApi, new: &CrateApi) -> Vec<ApiChange> {
    let (before, after) = (items(old), items(new));
    let paths: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
    let mut changes = Vec::new();
    for path in paths {
        match (before.get(path), after.get(path)) {
            (Some(old), Some(new)) => {
                if old.kind != new.kind {
                    changes.push(ApiChange {
                        path: path.clone(),
                        before: Some(old.kind.clone()),
                        after: Some(new.kind.clone()),
                    });
                }
                let names: BTreeSet<&String> = old.members.keys().chain(new.members.keys()).collect();
                for name in names {
                    let (a, b) = (old.members.get(name), new.members.get(name));
                    if a != b {
                        let path = format!("{path}.{name}");
                        changes.push(ApiChange { path, before: a.cloned(), after: b.cloned() });
                    }
                }
            }
            (old, new) => {
                let kind = |item: Option<&Item>| item.map(|item| item.kind.clone());
                changes.push(ApiChange { path: path.clone(), before: kind(old), after: kind(new) });
                // Methods are what people write, so each is told.
                for (item, is_new) in [(old, false), (new, true)] {
                    let methods = item.filter(|item| item.kind == "trait").into_iter().flat_map(|item| &item.members);
                    for (name, text) in methods {
                        let path = format!("{path}.{name}");
                        let (before, after) = if is_new { (None, Some(text)) } else { (Some(text), None) };
                        changes.push(ApiChange { path, before: before.cloned(), after: after.cloned() });
                    }
                }
            }
        }
    }
    changes
}

fn items(output: &CrateApi) -> BTreeMap<String, Item> {
    let crate_names = CrateNames { names: &output.names };
    let mut items = BTreeMap::new();
    for (operation, names) in output.api.operations.iter().zip(&output.names.operations) {
        let Some(tag) = output.names.tags.get(operation.tag) else { continue };
        let module = format!("api::{}", tag.module);
        let of_trait = items
            .entry(format!("{module}::{}", tag.api))
            .or_insert_with(|| Item { kind: "trait".to_owned(), members: BTreeMap::new() });
        let asks = crate_names.principal(operation);
        let method = format!("async fn(Context<{asks}>, {}) -> {}", names.request, names.answer);
        of_trait.members.insert(names.method.clone(), method);
        let request = Item { kind: "struct".to_owned(), members: crate_names.request(operation, &names.fields) };
        items.insert(format!("{module}::{}", names.request), request);
        let answer = crate_names.answer(operation, &names.variants, &names.headers);
        items.insert(format!("{module}::{}", names.answer), Item { kind: "enum".to_owned(), members: answer });
    }
    for (place, name) in output.api.places.iter().zip(&output.names.places) {
        let (Some(ty), Some(names)) = (output.api.get(place.id), output.names.types.get(place.id.0)) else { continue };
        let canonical = crate_names.path(names.module, &names.name);
        let module = match &place.path.root {
            crate::ir::Root::Definition(_) => Module::Models,
            crate::ir::Root::Operation(index) => {
                Module::Tag(output.api.operations.get(*index).map_or(0, |operation| operation.tag))
            }
        };
        let path = crate_names.path(module, name);
        let item = if path == canonical {
            crate_names.item(ty, &names.members)
        } else {
            Item { kind: format!("type = {canonical}"), members: BTreeMap::new() }
        };
        items.insert(path, item);
    }
    items
}

struct CrateNames<'o> {
    names: &'o Names,
}

impl CrateNames<'_> {
    fn path(&self, module: Module, name: &str) -> String {
        match module {
            Module::Models => format!("models::{name}"),
            Module::Tag(index) => {
                let module = self.names.tags.get(index).map_or("", |tag| tag.module.as_str());
                format!("api::{module}::{name}")
            }
        }
    }

    /// Who asks: the schemes' types, alternatives between bars.
    fn principal(&self, operation: &Operation) -> String {
        let alternatives = operation.security.iter().map(|requirement| {
            let schemes = requirement.schemes.iter().filter_map(|used| self.names.schemes.get(used.scheme));
            let names: Vec<&str> = schemes.map(|scheme| scheme.principal.as_str()).collect();
            if names.is_empty() { "()".to_owned() } else { names.join(" + ") }
        });
        let alternatives: Vec<String> = alternatives.collect();
        if alternatives.is_empty() { "()".to_owned() } else { alternatives.join(" | ") }
    }

    fn request(&self, operation: &Operation, names: &[String]) -> BTreeMap<String, String> {
        let parameters = operation.parameters.iter().map(|parameter| self.present(&parameter.ty, &parameter.presence));
        let body = operation.body.iter().map(|body| {
            let presence = if body.required { Presence::Required } else { Presence::Optional };
            self.present(&body.ty, &presence)
        });
        names.iter().cloned().zip(parameters.chain(body)).collect()
    }

    fn answer(&self, operation: &Operation, variants: &[String], headers: &[Vec<String>]) -> BTreeMap<String, String> {
        let mut members = BTreeMap::new();
        for ((response, variant), headers) in operation.responses.iter().zip(variants).zip(headers) {
            let content = match &response.content {
                Content::Empty => String::new(),
                Content::Value { ty, .. } => self.ty(ty),
                Content::Stream { items, .. } => format!("JsonStream<{}>", self.ty(items)),
                Content::File => "FileBody".to_owned(),
            };
            let headers =
                headers.iter().zip(&response.headers).map(|(name, header)| format!("{name}: {}", self.ty(&header.ty)));
            let parts = Some(content).filter(|content| !content.is_empty()).into_iter().chain(headers);
            let parts: Vec<String> = parts.collect();
            members.insert(variant.clone(), format!("({})", parts.join(", ")));
        }
        members
    }

    fn item(&self, ty: &Type, names: &[String]) -> Item {
        match &ty.kind {
            TypeKind::Struct { fields, additional } => {
                let types = fields.iter().map(|field| self.present(&field.ty, &field.presence));
                let additional = additional.iter().map(|values| format!("BTreeMap<String, {}>", self.ty(values)));
                let members = names.iter().cloned().zip(types.chain(additional)).collect();
                Item { kind: "struct".to_owned(), members }
            }
            TypeKind::StringEnum(values) => {
                let values = values.iter().map(|value| format!("{value:?}"));
                Item { kind: "enum".to_owned(), members: names.iter().cloned().zip(values).collect() }
            }
            TypeKind::IntegerEnum(values) => {
                let values = values.iter().map(i64::to_string);
                Item { kind: "enum".to_owned(), members: names.iter().cloned().zip(values).collect() }
            }
            TypeKind::Hierarchy(subtypes) => {
                let types = subtypes.iter().map(|(_, ty)| format!("({})", self.ty(ty)));
                Item { kind: "enum".to_owned(), members: names.iter().cloned().zip(types).collect() }
            }
            TypeKind::Newtype(inner) => {
                Item { kind: format!("struct of {}", self.ty(inner)), members: BTreeMap::new() }
            }
            TypeKind::Alias(inner) => Item { kind: format!("type = {}", self.ty(inner)), members: BTreeMap::new() },
        }
    }

    fn present(&self, ty: &TypeRef, presence: &Presence) -> String {
        match presence {
            Presence::Optional => format!("Option<{}>", self.ty(ty)),
            Presence::Required | Presence::Defaulted(_) => self.ty(ty),
        }
    }

    fn ty(&self, ty: &TypeRef) -> String {
        match ty {
            TypeRef::Any => "Json".to_owned(),
            TypeRef::Boolean => "bool".to_owned(),
            TypeRef::Int32 => "i32".to_owned(),
            TypeRef::Int64 => "i64".to_owned(),
            TypeRef::UInt32 => "u32".to_owned(),
            TypeRef::UInt64 => "u64".to_owned(),
            TypeRef::Float => "f32".to_owned(),
            TypeRef::Double => "f64".to_owned(),
            TypeRef::Array(items) => format!("Vec<{}>", self.ty(items)),
            TypeRef::Map(values) => format!("BTreeMap<String, {}>", self.ty(values)),
            TypeRef::Nullable(inner) => format!("Nullable<{}>", self.ty(inner)),
            TypeRef::Boxed(inner) => format!("Box<{}>", self.ty(inner)),
            TypeRef::Named(id) => {
                self.names.types.get(id.0).map_or_else(String::new, |names| self.path(names.module, &names.name))
            }
            // The runtime's types are called as the IR calls them.
            other => format!("{other:?}"),
        }
    }
}
