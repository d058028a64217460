//! Shapes to types. Equal inline shapes share one type; every place keeps a name of its own.
//!
//! Roots are visited in an order that does not depend on the document (definitions by name, operations by path and
//! method, properties by name); the first place of a shape that is visited names its type.

use std::collections::{BTreeMap, BTreeSet};

use openapiv2::Pointer;

use super::choices;
use crate::{
    config::Config,
    ir::{
        Constraints, Docs, Field, NamePath, Place, Presence, Root, Table, TableAdditional, TableHierarchy,
        TableProperty, TableSchema, Type, TypeId, TypeKind, TypeRef,
        shape::{Additional, Decimal, DefinitionKey, Kind, Note, Shape, Subtype},
    },
};

/// Under what a definition stands of which others inherit, when it is none of those.
const ITSELF: &str = "itself";

/// The types made so far.
pub(super) struct Types<'a> {
    shapes: &'a BTreeMap<DefinitionKey, Shape>,
    config: &'a Config,
    types: Vec<Option<Type>>,
    places: Vec<Place>,
    definitions: BTreeMap<DefinitionKey, TypeId>,
    /// The same the other way round.
    keys: Vec<&'a DefinitionKey>,
    /// Definitions that hold themselves without a struct in between.
    circles: BTreeSet<TypeId>,
    inline: BTreeMap<Shape, TypeId>,
    /// Types of the user's own, by pointer.
    replacements: BTreeMap<Pointer, String>,
    replaced: BTreeSet<Pointer>,
}

impl<'a> Types<'a> {
    /// Gives every definition its id, before any of them is built.
    pub(super) fn new(shapes: &'a BTreeMap<DefinitionKey, Shape>, config: &'a Config) -> Self {
        let definitions: BTreeMap<_, _> =
            shapes.keys().cloned().enumerate().map(|(index, key)| (key, TypeId(index))).collect();
        let types = vec![None; definitions.len()];
        let replacements = config.replace.iter();
        let replacements =
            replacements.filter_map(|(written, path)| Some((choices::pointer(written.get_ref())?, path.clone())));
        let mut types = Self {
            shapes,
            config,
            types,
            places: Vec::new(),
            definitions,
            keys: shapes.keys().collect(),
            circles: BTreeSet::new(),
            inline: BTreeMap::new(),
            replacements: replacements.collect(),
            replaced: BTreeSet::new(),
        };
        types.circles = types.circles();
        types
    }

    /// Builds the types of all definitions and of everything inside them.
    pub(super) fn add_definitions(&mut self) {
        for (key, shape) in self.shapes {
            let Some(id) = self.definitions.get(key).copied() else { continue };
            let path = NamePath { root: Root::Definition(key.clone()), words: Vec::new() };
            self.places.push(Place { path: path.clone(), pointer: shape.note.pointer.clone(), id, canonical: true });
            let derive = self.config.definitions.get(key.name.as_str()).map(|o| o.derive.clone()).unwrap_or_default();
            let kind = self.definition_kind(shape, &path, id);
            let table = match &shape.reference {
                Some(_) => self.table(shape, &path),
                None => Table::Inline(Box::new(self.table_schema(&shape.bare(), &path))),
            };
            self.set(id, Type { derive, ..named(shape, path, kind, table) });
        }
    }

    /// All types and places, and the pointers of what was replaced.
    pub(super) fn finish(self) -> (Vec<Type>, Vec<Place>, BTreeSet<Pointer>) {
        (self.types.into_iter().flatten().collect(), self.places, self.replaced)
    }

    /// The user's own type for a schema.
    fn replacement(&mut self, shape: &Shape) -> Option<TypeRef> {
        let path = self.replacements.get(&shape.note.pointer)?.clone();
        self.replaced.insert(shape.note.pointer.clone());
        Some(TypeRef::External(path))
    }

    fn set(&mut self, id: TypeId, ty: Type) {
        if let Some(slot) = self.types.get_mut(id.0) {
            *slot = Some(ty);
        }
    }

    fn definition_kind(&mut self, shape: &Shape, path: &NamePath, id: TypeId) -> TypeKind {
        if let Some(own) = self.replacement(shape) {
            return TypeKind::Alias(own);
        }
        if shape.reference.is_some() {
            return TypeKind::Alias(self.type_ref(&shape.bare(), path));
        }
        if shape.wants_name() {
            return self.named_kind(shape, path);
        }
        let inner = self.unnamed(shape, path);
        // A list or map of itself needs a name of its own; an alias would have no end.
        let recursive = inner.named().is_some() && self.circles.contains(&id);
        if shape.is_constrained() || recursive { TypeKind::Newtype(inner) } else { TypeKind::Alias(inner) }
    }

    /// The definition that a definition which is no struct leads to, by references outside structs.
    fn next(&self, id: TypeId) -> Option<TypeId> {
        let mut shape = self.keys.get(id.0).and_then(|key| self.shapes.get(*key));
        while let Some(current) = shape {
            if let Some(key) = &current.reference {
                return self.definitions.get(key).copied();
            }
            if current.is_struct() {
                return None;
            }
            shape = match (&current.items, &current.additional) {
                (Some(items), _) => Some(items),
                (None, Additional::Kept(values)) => Some(values),
                _ => None,
            };
        }
        None
    }

    /// The definitions that lead back to themselves that way. Each leads to one other at most, so that every way ends, or ends
    /// in a circle.
    fn circles(&self) -> BTreeSet<TypeId> {
        let mut circles = BTreeSet::new();
        // The walk by which each definition was met.
        let mut met: BTreeMap<TypeId, TypeId> = BTreeMap::new();
        for start in (0..self.keys.len()).map(TypeId) {
            let mut current = Some(start);
            while let Some(id) = current.filter(|id| !met.contains_key(id)) {
                met.insert(id, start);
                current = self.next(id);
            }
            let Some(first) = current.filter(|id| met.get(id) == Some(&start)) else { continue };
            let mut id = first;
            while circles.insert(id) {
                let Some(next) = self.next(id) else { break };
                id = next;
            }
        }
        circles
    }

    /// The type of a place: `path` is the name that it gets if it needs one.
    pub(super) fn type_ref(&mut self, shape: &Shape, path: &NamePath) -> TypeRef {
        let bare = match self.replacement(shape) {
            Some(own) => own,
            None if shape.reference.is_some() => self.reference(shape, path),
            None => self.inline(shape, path),
        };
        if self.is_nullable(shape) { TypeRef::Nullable(Box::new(bare)) } else { bare }
    }

    /// A definition that may be null is null where it is used.
    fn is_nullable(&self, shape: &Shape) -> bool {
        let mut current = Some(shape);
        for _ in 0..64 {
            match current {
                Some(s) if s.nullable => return true,
                Some(s) => current = s.reference.as_ref().and_then(|key| self.shapes.get(key)),
                None => return false,
            }
        }
        false
    }

    fn reference(&mut self, shape: &Shape, path: &NamePath) -> TypeRef {
        let id = shape.reference.as_ref().and_then(|key| self.definitions.get(key)).copied();
        let Some(id) = id else { return TypeRef::Any };
        // An inline schema that was identified keeps the name of its place.
        let identified = shape.reference.as_ref().and_then(|key| self.shapes.get(key)).is_some_and(Shape::wants_name)
            && shape.note.identified;
        if identified && !path.words.is_empty() {
            self.place(path, &shape.note, id, false);
        }
        TypeRef::Named(id)
    }

    fn place(&mut self, path: &NamePath, note: &Note, id: TypeId, canonical: bool) {
        self.places.push(Place { path: path.clone(), pointer: note.pointer.clone(), id, canonical });
    }

    fn inline(&mut self, shape: &Shape, path: &NamePath) -> TypeRef {
        if !shape.wants_name() {
            return self.unnamed(shape, path);
        }
        let bare = shape.bare();
        if let Some(id) = self.inline.get(&bare).copied() {
            self.place(path, &shape.note, id, false);
            // Places inside keep their names too.
            self.named_kind(&bare, path);
            return TypeRef::Named(id);
        }
        let id = TypeId(self.types.len());
        self.types.push(None);
        self.inline.insert(bare.clone(), id);
        self.place(path, &shape.note, id, true);
        let kind = self.named_kind(&bare, path);
        let table = Table::Inline(Box::new(self.table_schema(&bare, path)));
        self.set(id, named(shape, path.clone(), kind, table));
        TypeRef::Named(id)
    }

    fn named_kind(&mut self, shape: &Shape, path: &NamePath) -> TypeKind {
        if let Some(values) = shape.string_values() {
            return TypeKind::StringEnum(values);
        }
        if let Some(values) = shape.integer_values() {
            return TypeKind::IntegerEnum(values);
        }
        if let Some(hierarchy) = &shape.hierarchy {
            let path = path.child(ITSELF);
            let ty = |subtype: &Subtype| (subtype.name.clone(), self.type_ref(&subtype.shape, &path));
            return TypeKind::Hierarchy(hierarchy.subtypes.iter().map(ty).collect());
        }
        let mut fields: Vec<Field> = Vec::new();
        for (name, property) in &shape.properties {
            let presence = match (&property.default, shape.required.contains(name)) {
                (_, true) => Presence::Required,
                (Some(default), false) => Presence::Defaulted(default.clone()),
                (None, false) => Presence::Optional,
            };
            let ty = self.type_ref(property, &path.child(name));
            let pointer = property.note.pointer.clone();
            fields.push(Field { pointer, name: name.clone(), ty, presence, docs: docs(&property.note) });
        }
        // A name that is only required may have any value.
        for name in shape.required.iter().filter(|name| !shape.properties.contains_key(*name)) {
            let (pointer, docs) = (shape.note.pointer.child("required"), Docs::default());
            fields.push(Field { pointer, name: name.clone(), ty: TypeRef::Any, presence: Presence::Required, docs });
        }
        fields.sort_by(|a, b| a.name.cmp(&b.name));
        let additional = match &shape.additional {
            Additional::Kept(values) => Some(self.type_ref(values, &path.child("value"))),
            Additional::Ignored | Additional::Forbidden => None,
        };
        TypeKind::Struct { fields, additional }
    }

    /// Lists, maps, free objects and scalars.
    fn unnamed(&mut self, shape: &Shape, path: &NamePath) -> TypeRef {
        match shape.kind {
            Kind::Any => TypeRef::Any,
            Kind::Boolean => TypeRef::Boolean,
            Kind::Integer => integer(shape),
            Kind::Number if shape.format.as_deref() == Some("float") => TypeRef::Float,
            Kind::Number => TypeRef::Double,
            Kind::String => string(shape),
            Kind::File => TypeRef::File,
            Kind::Array => {
                let items = match &shape.items {
                    Some(items) => self.type_ref(items, &path.child("item")),
                    None => TypeRef::Any,
                };
                TypeRef::Array(Box::new(items))
            }
            Kind::Object => match &shape.additional {
                Additional::Kept(values) if shape.required.is_empty() && shape.enumeration.is_none() => {
                    match self.type_ref(values, &path.child("value")) {
                        TypeRef::Any => TypeRef::JsonObject,
                        values => TypeRef::Map(Box::new(values)),
                    }
                }
                _ => TypeRef::JsonObject,
            },
        }
    }

    /// What is checked at a place. Types inside have been made by [`Types::type_ref`] with the same path.
    pub(super) fn table(&mut self, shape: &Shape, path: &NamePath) -> Table {
        let nullable = self.is_nullable(shape);
        let id = match &shape.reference {
            Some(key) => self.definitions.get(key).copied(),
            None if shape.wants_name() => self.inline.get(&shape.bare()).copied(),
            None => None,
        };
        match id {
            Some(id) => Table::Named { id, nullable },
            None => {
                let mut schema = self.table_schema(shape, path);
                schema.nullable = nullable;
                Table::Inline(Box::new(schema))
            }
        }
    }

    fn table_schema(&mut self, shape: &Shape, path: &NamePath) -> TableSchema {
        let mut properties: Vec<TableProperty> = Vec::new();
        for (name, property) in &shape.properties {
            properties.push(TableProperty {
                name: name.clone(),
                required: shape.required.contains(name),
                read_only: property.read_only,
                default: property.default.clone(),
                table: self.table(property, &path.child(name)),
            });
        }
        for name in shape.required.iter().filter(|name| !shape.properties.contains_key(*name)) {
            let any = self.table_schema(&Shape::any(Pointer::root()), path);
            properties.push(TableProperty {
                name: name.clone(),
                required: true,
                read_only: false,
                default: None,
                table: Table::Inline(Box::new(any)),
            });
        }
        properties.sort_by(|a, b| a.name.cmp(&b.name));
        TableSchema {
            kind: shape.kind,
            nullable: shape.nullable,
            constraints: constraints(shape),
            items: shape.items.as_ref().map(|items| self.table(items, &path.child("item"))),
            properties,
            additional: match &shape.additional {
                Additional::Ignored => TableAdditional::Allowed,
                Additional::Forbidden => TableAdditional::Forbidden,
                Additional::Kept(values) => TableAdditional::Schema(self.table(values, &path.child("value"))),
            },
            hierarchy: shape.hierarchy.as_ref().map(|hierarchy| TableHierarchy {
                property: hierarchy.property.clone(),
                subtypes: hierarchy
                    .subtypes
                    .iter()
                    .map(|subtype| (subtype.values.clone(), self.table(&subtype.shape, &path.child(ITSELF))))
                    .collect(),
                absent: hierarchy.absent,
                unknown: hierarchy.unknown,
            }),
            example: shape.note.example.clone(),
        }
    }
}

fn named(shape: &Shape, path: NamePath, kind: TypeKind, table: Table) -> Type {
    Type {
        path,
        pointer: shape.note.pointer.clone(),
        docs: docs(&shape.note),
        kind,
        table,
        in_requests: false,
        in_answers: false,
        derive: BTreeSet::new(),
    }
}

fn docs(note: &Note) -> Docs {
    Docs { title: note.title.clone(), description: note.description.clone() }
}

fn constraints(shape: &Shape) -> Constraints {
    Constraints {
        format: shape.format.clone(),
        enumeration: shape.enumeration.clone().unwrap_or_default(),
        minimum: shape.minimum.clone(),
        maximum: shape.maximum.clone(),
        multiple_of: shape.multiple_of.clone(),
        min_length: shape.min_length,
        max_length: shape.max_length,
        patterns: shape.patterns.iter().cloned().collect(),
        min_items: shape.min_items,
        max_items: shape.max_items,
        unique_items: shape.unique_items,
        min_properties: shape.min_properties,
        max_properties: shape.max_properties,
    }
}

/// The narrowest Rust integer that holds what the format and the bounds allow.
fn integer(shape: &Shape) -> TypeRef {
    match shape.format.as_deref() {
        Some("int32") => TypeRef::Int32,
        Some("uint32") => TypeRef::UInt32,
        Some("uint64") => TypeRef::UInt64,
        _ => {
            let is_beyond = |value: &Decimal| value.0.as_i64().is_none() && value.as_f64() > 9.2e18;
            let beyond_i64 = shape.maximum.as_ref().is_some_and(|bound| is_beyond(&bound.value));
            let not_negative = shape.minimum.as_ref().is_some_and(|bound| bound.value.as_f64() >= 0.0);
            if beyond_i64 && not_negative { TypeRef::UInt64 } else { TypeRef::Int64 }
        }
    }
}

/// Texts with further keywords stay texts: those keywords speak of the characters as sent.
fn string(shape: &Shape) -> TypeRef {
    if shape.is_constrained() {
        return TypeRef::String;
    }
    match shape.format.as_deref() {
        Some("date") => TypeRef::Date,
        Some("date-time") => TypeRef::DateTime,
        Some("uuid") => TypeRef::Uuid,
        Some("byte") => TypeRef::Base64,
        Some("password") => TypeRef::Secret,
        _ => TypeRef::String,
    }
}
