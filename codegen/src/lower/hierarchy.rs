//! Hierarchies (Schema Object, `discriminator`): of a definition with a discriminator, each definition that has it in
//! `allOf` is a subtype, and a property of every object names the definition that it is made by.
//!
//! In each member of a hierarchy the property has one value, the member's own name; a definition from which others
//! inherit becomes the choice between them and itself. `x-ms-discriminator-value` stands for a definition's name.

use std::collections::{BTreeMap, BTreeSet};

use openapiv2::{
    Diagnostic, Document, Pointer,
    model::{Schema, Type},
};
use serde_json::Value as Json;

use super::{Lowering, choices, resolve};
use crate::{
    check::{self, Target},
    config::Config,
    ir::shape::{DefinitionKey, Hierarchy, JsonText, Kind, Shape, Subtype},
};

/// What definitions inherit from each other, by name.
pub(super) struct Family<'d> {
    document: &'d Document,
    /// The definitions in the `allOf` of each.
    parents: BTreeMap<&'d str, BTreeSet<&'d str>>,
    children: BTreeMap<&'d str, BTreeSet<&'d str>>,
}

impl<'d> Family<'d> {
    pub(super) fn new(document: &'d Document) -> Self {
        let mut family = Self { document, parents: BTreeMap::new(), children: BTreeMap::new() };
        if document.definitions.values().all(|schema| schema.discriminator.is_none()) {
            return family;
        }
        for (name, schema) in &document.definitions {
            let mut parents = BTreeSet::new();
            inherited(document, schema, &mut parents, 0);
            for parent in &parents {
                family.children.entry(parent).or_default().insert(name);
            }
            family.parents.insert(name, parents);
        }
        family
    }

    /// Everything that edges lead to from a definition, without itself.
    fn closure(edges: &BTreeMap<&'d str, BTreeSet<&'d str>>, name: &'d str) -> BTreeSet<&'d str> {
        let mut found = BTreeSet::new();
        let mut open = vec![name];
        while let Some(next) = open.pop() {
            let new = edges.get(next).into_iter().flatten().copied().filter(|to| *to != name && found.insert(*to));
            open.extend(new.collect::<Vec<_>>());
        }
        found
    }

    fn descendants(&self, name: &'d str) -> BTreeSet<&'d str> {
        Self::closure(&self.children, name)
    }

    /// The definition's own discriminator, where it says what objects are.
    fn own_discriminator(&self, name: &str) -> Option<&'d str> {
        let schema = self.document.definitions.get(name)?;
        let is_object = schema.kind.is_empty() || schema.kind.contains(&Type::Object);
        schema.discriminator.as_deref().filter(|_| is_object && schema.reference.is_none())
    }

    /// The properties that name a definition: its own discriminator first, then those of what it inherits from.
    fn discriminators(&self, name: &'d str) -> Vec<&'d str> {
        let mut all: Vec<&str> = self.own_discriminator(name).into_iter().collect();
        for ancestor in Self::closure(&self.parents, name) {
            all.extend(self.own_discriminator(ancestor).filter(|property| !all.contains(property)));
        }
        all
    }

    /// What a discriminator calls a definition.
    fn value(&self, name: &str) -> String {
        let schema = self.document.definitions.get(name);
        let given = schema.and_then(|schema| schema.extensions.get("x-ms-discriminator-value")).and_then(Json::as_str);
        given.unwrap_or(name).to_owned()
    }
}

/// The definitions in the `allOf` of a schema; other names of a definition count as that.
fn inherited<'d>(document: &'d Document, schema: &'d Schema, found: &mut BTreeSet<&'d str>, depth: usize) {
    if depth > 64 {
        return;
    }
    for member in &schema.all_of {
        let mut current = member;
        let mut name = None;
        for _ in 0..64 {
            let Some(Target::Schema(target)) = current.reference.as_deref().and_then(|it| check::find(document, it))
            else {
                break;
            };
            name = resolve::definition_name(&target.pointer);
            current = target;
        }
        match name.and_then(|name| document.definitions.get_key_value(&name)) {
            Some((name, _)) => drop(found.insert(name.as_str())),
            None => inherited(document, current, found, depth + 1),
        }
    }
}

/// What inherits from a definition whose objects a discriminator names.
pub(super) fn heirs<'d>(family: &Family<'d>, name: &str) -> Vec<&'d Schema> {
    let document = family.document;
    let Some((name, _)) = document.definitions.get_key_value(name) else { return Vec::new() };
    if family.discriminators(name).is_empty() {
        return Vec::new();
    }
    family.descendants(name).into_iter().filter_map(|name| document.definitions.get(name)).collect()
}

/// Whether an option may open what stands at a pointer: a definition with a discriminator, or the discriminator itself.
pub(super) fn can_be_open(document: &Document, pointer: &Pointer) -> bool {
    document.definitions.values().any(|schema| opens(schema, pointer))
}

fn opens(schema: &Schema, pointer: &Pointer) -> bool {
    let Some(discriminator) = &schema.discriminator else { return false };
    *pointer == schema.pointer || *pointer == schema.pointer.child("properties").child(discriminator)
}

/// Makes hierarchies of the definitions. Those whose discriminators the options open.
pub(super) fn apply(
    cx: &mut Lowering<'_>,
    config: &Config,
    shapes: &mut BTreeMap<DefinitionKey, Shape>,
) -> BTreeSet<Pointer> {
    let family = Family::new(cx.document);
    let open: Vec<Pointer> = config.open.iter().filter_map(|written| choices::pointer(written.get_ref())).collect();
    let (mut unions, mut opened, mut said) = (Vec::new(), BTreeSet::new(), BTreeSet::new());
    for (name, schema) in &cx.document.definitions {
        let discriminators = family.discriminators(name);
        let key = DefinitionKey { name: name.clone(), input: false };
        let (Some(discriminator), Some(shape), None) = (discriminators.first(), shapes.get(&key), &schema.reference)
        else {
            continue;
        };
        let mut shape = shape.clone();
        if shape.reference.is_some() {
            // A subtype that adds nothing to what it inherits.
            let note = shape.note.clone();
            shape = Shape { note, ..resolve::expand(cx, &shape, &mut Vec::new()) };
        }
        if !matches!(shape.kind, Kind::Object | Kind::Any) || shape.enumeration.is_some() {
            continue;
        }
        shape.kind = Kind::Object;
        let is_open = open.iter().any(|pointer| opens(schema, pointer));
        opened.extend(is_open.then(|| schema.pointer.clone()));
        let listed = listed(&shape, discriminator, shapes);
        let is_listed = |name: &str| {
            let value = JsonText::of(&Json::from(family.value(name)));
            listed.as_ref().is_none_or(|listed| listed.contains(&value))
        };
        let is_required = shape.required.contains(*discriminator);
        let own = family.value(name);
        let (is_named, has_own) = (is_listed(name), family.own_discriminator(name).is_some());
        if is_named && !is_open {
            for discriminator in &discriminators {
                narrow(&mut shape, discriminator, &own);
            }
        } else if !has_own {
            unmatched(cx, schema, discriminator, &own);
        }

        let mut taken = BTreeMap::from([(own.clone(), name.as_str())]);
        let mut subtypes = Vec::new();
        for child in family.children.get(name.as_str()).into_iter().flatten().filter(|child| **child != name) {
            let named = std::iter::once(*child).chain(family.descendants(child)).filter(|name| is_listed(name));
            let mut values = Vec::new();
            for name in named {
                let value = family.value(name);
                match taken.get(&value) {
                    None => {
                        taken.insert(value.clone(), name);
                        values.push(value);
                    }
                    // A definition may be reached in several ways.
                    Some(other) if *other == name => {}
                    Some(other) if said.insert([*other, name]) => ambiguous(cx, [other, name], &value),
                    Some(_) => {}
                }
            }
            if !values.is_empty() {
                let mut reference = Shape::any(schema.pointer.clone());
                reference.reference = Some(DefinitionKey { name: (*child).to_owned(), input: false });
                subtypes.push(Subtype { name: (*child).to_owned(), values, shape: reference });
            }
        }
        if subtypes.is_empty() {
            shapes.insert(key, shape);
            continue;
        }
        let mut result = Shape { note: shape.note.clone(), ..Shape::any(schema.pointer.clone()) };
        result.kind = Kind::Object;
        result.nullable = std::mem::take(&mut shape.nullable);
        result.read_only = std::mem::take(&mut shape.read_only);
        result.default = shape.default.take();
        let itself = subtypes.len();
        if is_named || is_open || !is_required {
            let values = if is_named { vec![own] } else { Vec::new() };
            subtypes.push(Subtype { name: name.clone(), values, shape });
        }
        result.hierarchy = Some(Hierarchy {
            property: (*discriminator).to_owned(),
            subtypes,
            absent: (!is_required).then_some(itself),
            unknown: is_open.then_some(itself),
        });
        unions.push((key, result));
    }
    shapes.extend(unions);
    opened
}

/// The values that the contract itself allows a discriminator.
fn listed(shape: &Shape, discriminator: &str, shapes: &BTreeMap<DefinitionKey, Shape>) -> Option<Vec<JsonText>> {
    let mut property = shape.properties.get(discriminator)?;
    for _ in 0..64 {
        match property.reference.as_ref().and_then(|key| shapes.get(key)) {
            Some(target) => property = target,
            None => break,
        }
    }
    match property.kind {
        Kind::String | Kind::Any => property.enumeration.clone(),
        // No name is of another type.
        _ => Some(Vec::new()),
    }
}

/// Gives the discriminator of a member its one value.
fn narrow(shape: &mut Shape, discriminator: &str, value: &str) {
    let pointer = shape.note.pointer.child("discriminator");
    let property = shape.properties.entry(discriminator.to_owned()).or_insert_with(|| Shape::any(pointer));
    let mut narrowed = Shape { note: property.note.clone(), ..Shape::any(Pointer::root()) };
    narrowed.kind = Kind::String;
    narrowed.enumeration = Some(vec![JsonText::of(&Json::from(value))]);
    *property = narrowed;
}

fn ambiguous(cx: &mut Lowering<'_>, names: [&str; 2], value: &str) {
    let [first, second] = names;
    let message =
        format!("the definitions `{first}` and `{second}` have the same value of their discriminator, `{value}`");
    let mut diagnostic = Diagnostic::error("ambiguous-discriminator", message);
    for (name, text) in [(second, "once more here"), (first, "first here")] {
        if let Some(schema) = cx.document.definitions.get(name) {
            diagnostic = diagnostic.label(schema.pointer.clone(), cx.tree.locate(&schema.pointer, true), text);
        }
    }
    cx.diagnostics.push(diagnostic.help("give one of them another `x-ms-discriminator-value`"));
}

fn unmatched(cx: &mut Lowering<'_>, schema: &Schema, discriminator: &str, value: &str) {
    let message = format!("no object is of this definition: `{discriminator}` does not allow `{value}`");
    let span = cx.tree.locate(&schema.pointer, false);
    let diagnostic = Diagnostic::warning("discriminator-unmatched", message);
    let diagnostic = diagnostic.label(schema.pointer.clone(), span, "");
    cx.diagnostics.push(diagnostic.help(format!("add `{value}` to the `enum` of `{discriminator}`")));
}
