//! The public names of a generated crate: types, fields, variants, traits, methods.

use std::collections::{BTreeMap, BTreeSet};

use codegen::File;
use syn::{Fields, Item, ItemEnum, TraitItem, Type, Visibility};

/// Public names by module. An alias has the members of the type that it stands for.
#[derive(Debug, Default)]
pub(crate) struct Surface {
    members: BTreeMap<String, BTreeSet<String>>,
    aliases: BTreeMap<String, String>,
}

impl Surface {
    pub(crate) fn of(files: &[File]) -> Self {
        let mut surface = Self::default();
        for file in files.iter().filter(|file| file.path.starts_with("src/")) {
            let module = module(&file.path);
            let parsed = syn::parse_file(&file.contents).unwrap_or_else(|error| panic!("{}: {error}", file.path));
            for item in &parsed.items {
                surface.add(&module, item);
            }
        }
        surface
    }

    fn add(&mut self, module: &str, item: &Item) {
        let is_public = |visibility: &Visibility| matches!(visibility, Visibility::Public(_));
        let (name, members) = match item {
            Item::Struct(item) if is_public(&item.vis) => {
                let fields = item.fields.iter().filter(|field| is_public(&field.vis));
                (&item.ident, fields.filter_map(|field| field.ident.as_ref()).map(ToString::to_string).collect())
            }
            Item::Enum(item) if is_public(&item.vis) => (&item.ident, variants(item)),
            Item::Trait(item) if is_public(&item.vis) => {
                let members = item.items.iter().filter_map(|item| match item {
                    TraitItem::Fn(method) => Some(method.sig.ident.to_string()),
                    TraitItem::Type(ty) => Some(ty.ident.to_string()),
                    _ => None,
                });
                (&item.ident, members.collect())
            }
            Item::Type(item) if is_public(&item.vis) => {
                if let Some(target) = path(module, &item.ty) {
                    self.aliases.insert(format!("{module}::{}", item.ident), target);
                }
                (&item.ident, BTreeSet::new())
            }
            Item::Mod(item) if is_public(&item.vis) && item.content.is_none() => (&item.ident, BTreeSet::new()),
            Item::Fn(item) if is_public(&item.vis) => (&item.sig.ident, BTreeSet::new()),
            Item::Static(item) if is_public(&item.vis) => (&item.ident, BTreeSet::new()),
            _ => return,
        };
        self.members.insert(format!("{module}::{name}"), members);
    }

    /// All names, those of an alias's members under the alias too.
    pub(crate) fn all(&self) -> BTreeSet<String> {
        let mut all = BTreeSet::new();
        for name in self.members.keys() {
            let mut target = name;
            for _ in 0..16 {
                match self.aliases.get(target) {
                    Some(next) if self.members.contains_key(next) => target = next,
                    _ => break,
                }
            }
            all.insert(name.clone());
            all.extend(self.members[target].iter().map(|member| format!("{name}.{member}")));
        }
        all
    }
}

/// The public module of a file: definitions are seen in `models`, whatever file they are in.
fn module(path: &str) -> String {
    let path = path.trim_start_matches("src/").trim_end_matches(".rs");
    if path.starts_with("models/") { "models".to_owned() } else { path.replace('/', "::") }
}

fn variants(item: &ItemEnum) -> BTreeSet<String> {
    let mut all = BTreeSet::new();
    for variant in &item.variants {
        all.insert(variant.ident.to_string());
        if let Fields::Named(fields) = &variant.fields {
            let names = fields.named.iter().filter_map(|field| field.ident.as_ref());
            all.extend(names.map(|name| format!("{}.{name}", variant.ident)));
        }
    }
    all
}

/// The full name of the type that an alias stands for, if it is one of the crate's.
fn path(module: &str, ty: &Type) -> Option<String> {
    let Type::Path(ty) = ty else { return None };
    let segments: Vec<String> = ty.path.segments.iter().map(|segment| segment.ident.to_string()).collect();
    let segments: Vec<&str> = segments.iter().map(String::as_str).collect();
    Some(match segments.as_slice() {
        ["crate", rest @ ..] => rest.join("::"),
        ["super", name] => format!("{module}::{name}"),
        [name] => format!("{module}::{name}"),
        all => all.join("::"),
    })
}
