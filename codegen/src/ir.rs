//! The intermediate representation: the contract as emitters need it, with everything decided but the names.
//!
//! Plain data. References are resolved, `allOf` is merged, inline schemas are lifted and shared, recursion is broken.
//! Types are addressed by [`TypeId`], and nothing depends on the order in which a document writes its keys.

use std::collections::{BTreeMap, BTreeSet};

use openapiv2::Pointer;

use crate::pattern::Compiled;

pub mod operation;
pub mod shape;
pub mod types;
pub mod xml;

pub use operation::{
    Body, Content, Header, Operation, Parameter, Permissions, Requirement, Response, SchemeKind, SchemeUse,
    SecurityScheme, Tag,
};
pub use types::{
    Constraints, Docs, Field, NamePath, Place, Presence, Root, Table, TableAdditional, TableHierarchy, TableProperty,
    TableSchema, Type, TypeId, TypeKind, TypeRef,
};

/// A contract, lowered.
#[derive(Debug, Clone, PartialEq)]
pub struct Api {
    /// `info.title`
    pub title: String,
    /// `info.version`
    pub version: String,
    /// `info.description`
    pub description: Option<String>,
    /// `basePath` without a trailing slash; empty where the document has none.
    pub base_path: String,
    /// Tags that have operations, sorted by name; an operation belongs to its first tag.
    pub tags: Vec<Tag>,
    /// Operations, sorted by path and method. An index into this list identifies an operation at run time.
    pub operations: Vec<Operation>,
    /// Types, indexed by [`TypeId`].
    pub types: Vec<Type>,
    /// Every place that has a type name of its own; those that share a type become aliases of its canonical place.
    pub places: Vec<Place>,
    /// Security schemes, sorted by name.
    pub security_schemes: Vec<SecurityScheme>,
    /// Patterns by source, each with the engine that was chosen for it.
    pub patterns: BTreeMap<String, Compiled>,
    /// Permissions that no operation asks for by itself: handlers do.
    pub further_permissions: Vec<String>,
    /// Rust names that the options choose, by pointer.
    pub renames: BTreeMap<Pointer, String>,
    /// How definitions are written in XML, by name; of those that are.
    pub xml: BTreeMap<String, xml::Xml>,
    /// Enumerations that the options open.
    pub opened: BTreeSet<Pointer>,
}

impl Api {
    /// The type with this id. Ids are only made by the lowering that made this list.
    pub fn get(&self, id: TypeId) -> Option<&Type> {
        self.types.get(id.0)
    }

    /// The schema of a place. Aliases of definitions are followed.
    pub fn schema<'a>(&'a self, table: &'a Table) -> Option<&'a TableSchema> {
        let mut current = table;
        // An alias of itself has been diagnosed.
        for _ in 0..64 {
            match current {
                Table::Inline(schema) => return Some(schema),
                Table::Named { id, .. } => current = &self.get(*id)?.table,
            }
        }
        None
    }

    /// The permissions that operations ask for, and those that only handlers do, sorted.
    pub fn permissions(&self) -> BTreeSet<&str> {
        self.operations
            .iter()
            .flat_map(|operation| match &operation.permissions {
                Permissions::None => [].iter(),
                Permissions::All(names) | Permissions::Any(names) => names.iter(),
            })
            .chain(&self.further_permissions)
            .map(String::as_str)
            .collect()
    }
}
