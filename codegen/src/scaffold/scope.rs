//! The names that a module can use: what it imports and what it declares.

use std::collections::BTreeSet;

use syn::{Item, UseTree};

/// A path, name by name.
pub(super) type Names = Vec<String>;

/// What the names of a module stand for.
#[derive(Debug, Clone, Default)]
pub(super) struct Scope {
    /// Imported paths, with the name that each has here.
    imports: Vec<(Names, String)>,
    /// Paths whose public items are all imported.
    globs: Vec<Names>,
    /// Types and traits that are declared here.
    items: BTreeSet<String>,
}

impl Scope {
    pub(super) fn of(items: &[Item]) -> Self {
        let mut scope = Self::default();
        for item in items {
            let declared = match item {
                Item::Use(used) => {
                    scope.import(&used.tree, &mut Vec::new());
                    continue;
                }
                Item::Enum(item) => &item.ident,
                Item::Mod(item) => &item.ident,
                Item::Struct(item) => &item.ident,
                Item::Trait(item) => &item.ident,
                Item::Type(item) => &item.ident,
                _ => continue,
            };
            scope.items.insert(declared.to_string());
        }
        scope
    }

    fn import(&mut self, tree: &UseTree, prefix: &mut Names) {
        match tree {
            UseTree::Path(path) => {
                prefix.push(path.ident.to_string());
                self.import(&path.tree, prefix);
                prefix.pop();
            }
            UseTree::Name(name) => self.add(prefix, &name.ident.to_string(), None),
            UseTree::Rename(rename) => self.add(prefix, &rename.ident.to_string(), Some(rename.rename.to_string())),
            UseTree::Glob(_) => self.globs.push(prefix.clone()),
            UseTree::Group(group) => group.items.iter().for_each(|tree| self.import(tree, prefix)),
        }
    }

    fn add(&mut self, prefix: &Names, name: &str, rename: Option<String>) {
        let mut path = prefix.clone();
        if name != "self" {
            path.push(name.to_owned());
        }
        if let Some(local) = rename.or_else(|| path.last().cloned()) {
            self.imports.push((path, local));
        }
    }

    /// Whether a name stands for something other than what a glob brings.
    pub(super) fn has(&self, name: &str) -> bool {
        self.items.contains(name) || self.imports.iter().any(|(_, local)| local == name)
    }

    /// Whether a name is declared here.
    pub(super) fn declares(&self, name: &str) -> bool {
        self.items.contains(name)
    }

    /// What an imported name stands for.
    pub(super) fn imported(&self, name: &str) -> Option<&[String]> {
        self.imports.iter().find(|(_, local)| local == name).map(|(path, _)| path.as_slice())
    }

    /// The shortest way to say a path here.
    pub(super) fn shorten(&self, path: &[String]) -> String {
        for length in (1..=path.len()).rev() {
            let (prefix, rest) = path.split_at(length);
            let Some((name, parent)) = prefix.split_last() else { break };
            let by_import = self.imports.iter().find(|(imported, _)| imported == prefix).map(|(_, local)| local);
            let by_glob = (self.globs.iter().any(|glob| glob == parent) && !self.has(name)).then_some(name);
            if let Some(local) = by_import.or(by_glob) {
                return std::iter::once(local).chain(rest).map(String::as_str).collect::<Vec<_>>().join("::");
            }
        }
        path.join("::")
    }
}
