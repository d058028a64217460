//! The user's hand on the types: what `codegen.toml` renames, replaces, opens and boxes by pointer. Each pointer has to
//! be there, and to name something that the option can do its work on.

use std::{
    collections::{BTreeMap, BTreeSet},
    ops::Range,
};

use openapiv2::{Diagnostic, Diagnostics, Node, Pointer, Span};
use toml::Spanned;

use super::{Lowering, hierarchy, operations::Operation, recursion};
use crate::{
    config::Config,
    ir::{
        Api, Type, TypeKind,
        shape::{Additional, DefinitionKey, Shape},
    },
    name::{Names, ident},
    suggest::{Budget, nearest_within},
};

/// A pointer of the options; it may be written as a reference.
pub(super) fn pointer(written: &str) -> Option<Pointer> {
    Pointer::parse(written.strip_prefix('#').unwrap_or(written))
}

/// Tells pointers that lead nowhere, and names that are none.
pub(super) fn check(cx: &mut Lowering<'_>, config: &Config) {
    let all = config.rename.keys().chain(config.replace.keys()).chain(&config.open).chain(&config.r#box);
    for written in all {
        let found = pointer(written.get_ref()).filter(|pointer| cx.tree.at(pointer).is_some());
        if found.is_none() {
            let message = format!("the contract has nothing at `{}`", written.get_ref());
            let help = help(cx.tree, written.get_ref(), &cx.suggestions);
            refuse(cx.diagnostics, config, written.span(), "unknown-pointer", message, &help);
        }
    }
    for (written, name) in &config.rename {
        // A raw name is written without its mark: `r#type` would be `r#r#type` where names are put together.
        if name.starts_with("r#") || ident::ident(name) != name.as_str() {
            let message = format!("`{name}` is no name in Rust");
            refuse(cx.diagnostics, config, written.span(), "invalid-option", message, "write an identifier");
        }
    }
    for (written, path) in &config.replace {
        if syn::parse_str::<syn::Type>(path).is_err() {
            let message = format!("`{path}` is no type in Rust");
            refuse(cx.diagnostics, config, written.span(), "invalid-option", message, "write a path: `crate::Money`");
        }
    }
}

/// What was probably meant by a pointer that leads nowhere.
fn help(tree: &Node, written: &str, suggestions: &Budget) -> String {
    let Some(pointer) = pointer(written) else {
        return "write a JSON pointer, such as `#/definitions/Pet/properties/name`".to_owned();
    };
    let mut node = tree;
    let mut way = Pointer::root();
    for token in pointer.tokens() {
        if let Some(next) = node.get(&token) {
            node = next;
            way = way.child(token);
            continue;
        }
        let keys = node.as_object().into_iter().flatten().map(|(key, _)| key.as_str());
        return match nearest_within(suggestions, &token, keys) {
            Some(near) => format!("did you mean `#{}`?", way.child(near)),
            None => format!("`#{way}` is there, and has no `{token}`; remove the option if that is gone"),
        };
    }
    String::new()
}

/// Opens enumerations: other values are met as well, so that the listed ones are no limit. Those that were opened.
pub(super) fn open(
    cx: &mut Lowering<'_>,
    config: &Config,
    shapes: &mut BTreeMap<DefinitionKey, Shape>,
    operations: &mut [Operation<'_>],
) -> BTreeSet<Pointer> {
    let pointers: BTreeSet<Pointer> = config.open.iter().filter_map(|written| pointer(written.get_ref())).collect();
    let mut opened = BTreeSet::new();
    shapes.values_mut().for_each(|shape| open_shape(shape, &pointers, &mut opened));
    for operation in operations {
        operation.for_each_shape(&mut |shape, _| open_shape(shape, &pointers, &mut opened));
    }
    let document = cx.document;
    let is_done = |pointer: &Pointer| opened.contains(pointer) || hierarchy::can_be_open(document, pointer);
    let what = "is no enumeration or discriminator that could be opened";
    tell_useless(cx.tree, cx.diagnostics, config, config.open.iter(), &is_done, what);
    opened
}

fn open_shape(shape: &mut Shape, pointers: &BTreeSet<Pointer>, opened: &mut BTreeSet<Pointer>) {
    if pointers.contains(&shape.note.pointer)
        && let Some(values) = shape.enumeration.take()
    {
        let listed: Vec<String> = values.iter().map(|value| format!("`{}`", value.0)).collect();
        let known = format!("Known values: {}.", listed.join(", "));
        let described = shape.note.description.take().map_or(known.clone(), |text| format!("{text}\n\n{known}"));
        shape.note.description = Some(described);
        opened.insert(shape.note.pointer.clone());
    }
    shape.properties.values_mut().for_each(|property| open_shape(property, pointers, opened));
    if let Some(items) = &mut shape.items {
        open_shape(items, pointers, opened);
    }
    if let Additional::Kept(values) = &mut shape.additional {
        open_shape(values, pointers, opened);
    }
}

/// Puts properties behind pointers: those that are named, and those that hold a definition that is.
pub(super) fn boxes(cx: &mut Lowering<'_>, config: &Config, types: &mut [Type]) {
    let pointers: BTreeSet<Pointer> = config.r#box.iter().filter_map(|written| pointer(written.get_ref())).collect();
    let mut boxed = BTreeSet::new();
    let of_types: Vec<Option<Pointer>> =
        types.iter().map(|ty| Some(ty.pointer.clone()).filter(|pointer| pointers.contains(pointer))).collect();
    for ty in types {
        let TypeKind::Struct { fields, .. } = &mut ty.kind else { continue };
        for field in fields {
            let by_type = field.ty.held().and_then(|id| of_types.get(id.0)?.clone());
            let own = Some(field.pointer.clone()).filter(|pointer| pointers.contains(pointer));
            if by_type.is_some() || own.is_some() {
                boxed.extend(by_type.into_iter().chain(own));
                recursion::boxed(&mut field.ty);
            }
        }
    }
    let is_done = |pointer: &Pointer| boxed.contains(pointer);
    let what = "is no property, and no definition that a property holds";
    tell_useless(cx.tree, cx.diagnostics, config, config.r#box.iter(), &is_done, what);
}

/// Tells replacements of what is no schema.
pub(super) fn check_replaced(cx: &mut Lowering<'_>, config: &Config, replaced: &BTreeSet<Pointer>) {
    let is_done = |pointer: &Pointer| replaced.contains(pointer);
    tell_useless(cx.tree, cx.diagnostics, config, config.replace.keys(), &is_done, "is no schema that has a type");
}

/// The chosen names by pointer.
pub(super) fn renames(config: &Config) -> BTreeMap<Pointer, String> {
    let renames = config.rename.iter();
    renames.filter_map(|(written, name)| Some((pointer(written.get_ref())?, name.clone()))).collect()
}

/// Tells names that were not given: nothing has them, or something else has them already.
pub(crate) fn check_names(tree: &Node, api: &Api, names: &Names, config: &Config, diagnostics: &mut Diagnostics) {
    for (written, wanted) in &config.rename {
        let Some(pointer) = pointer(written.get_ref()) else { continue };
        let given = given(api, names, &pointer);
        if given.as_deref() == Some(wanted) || (given.is_none() && tree.at(&pointer).is_none()) {
            continue;
        }
        let (code, message, help) = match given {
            None => {
                let message = format!("`{}` is no type, property, parameter or operation", written.get_ref());
                ("useless-option", message, "remove it, or name the schema, parameter or operation itself")
            }
            Some(given) if ident::snake(wanted) == given || ident::camel(wanted) == given => {
                let message = format!("`{wanted}` is not written as such names are");
                ("invalid-option", message, "types are CamelCase; fields, parameters and operations are snake_case")
            }
            Some(_) => {
                let message = format!("`{wanted}` is taken, so `{}` cannot have the name", written.get_ref());
                ("taken-name", message, "choose another name, or rename what has it as well")
            }
        };
        refuse(diagnostics, config, written.span(), code, message, help);
    }
}

/// The name of what stands at a pointer.
fn given(api: &Api, names: &Names, pointer: &Pointer) -> Option<String> {
    let place = api.places.iter().zip(&names.places).find(|(place, _)| place.pointer == *pointer);
    let field = || {
        api.types.iter().zip(&names.types).find_map(|(ty, names)| match &ty.kind {
            TypeKind::Struct { fields, .. } => {
                let index = fields.iter().position(|field| field.pointer == *pointer)?;
                names.members.get(index).cloned()
            }
            _ => None,
        })
    };
    let operation = || {
        api.operations.iter().zip(&names.operations).find_map(|(operation, names)| {
            if operation.pointer == *pointer {
                return Some(names.method.clone());
            }
            let index = operation.parameters.iter().position(|parameter| parameter.pointer == *pointer)?;
            names.fields.get(index).cloned()
        })
    };
    // A property whose schema has a type of its own is named, not its type.
    field().or_else(operation).or_else(|| place.map(|(_, name)| name.clone()))
}

fn tell_useless<'c>(
    tree: &Node,
    diagnostics: &mut Diagnostics,
    config: &Config,
    all: impl Iterator<Item = &'c Spanned<String>>,
    is_done: &dyn Fn(&Pointer) -> bool,
    what: &str,
) {
    for written in all {
        let Some(pointer) = pointer(written.get_ref()) else { continue };
        // One that leads nowhere has been told.
        if !is_done(&pointer) && tree.at(&pointer).is_some() {
            let message = format!("`{}` {what}", written.get_ref());
            refuse(diagnostics, config, written.span(), "useless-option", message, "remove it, or correct the pointer");
        }
    }
}

/// An error at a place in `codegen.toml`.
fn refuse(
    diagnostics: &mut Diagnostics,
    config: &Config,
    at: Range<usize>,
    code: &'static str,
    message: String,
    help: &str,
) {
    let mut diagnostic = Diagnostic::error(code, message);
    if !help.is_empty() {
        diagnostic = diagnostic.help(help);
    }
    if let Some(source) = config.source {
        diagnostic = diagnostic.label(Pointer::root(), Span { source, start: at.start, end: at.end }, "");
    }
    diagnostics.push(diagnostic);
}
