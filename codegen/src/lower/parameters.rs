//! Parameters and headers: values of limited shape, without references.

use std::collections::BTreeSet;

use openapiv2::model::{CollectionFormat, Items, OrRef, Parameter, ParameterLocation};

use super::{Lowering, resolve};
use crate::check::{self, Target};
use crate::ir::shape::{JsonText, Kind, Shape};

/// The shape of a parameter, an item or a header. A missing type, or missing items, which have been diagnosed, are strings.
pub(super) fn shape(items: &Items) -> Shape {
    let mut shape = Shape::any(items.pointer.clone());
    shape.kind = match resolve::kind(items.kind) {
        Kind::Any => Kind::String,
        kind => kind,
    };
    shape.format = items.format.clone();
    resolve::validation(&mut shape, &items.validation);
    shape.default = check::parameter_default(items).as_ref().map(JsonText::of);
    shape.items = match &items.items {
        Some(inner) => Some(Box::new(self::shape(inner))),
        None if shape.kind == Kind::Array => {
            Some(Box::new(Shape { kind: Kind::String, ..Shape::any(items.pointer.child("items")) }))
        }
        None => None,
    };
    shape
}

/// `collectionFormat` of each array, the outermost first.
pub(crate) fn collection(items: &Items) -> Vec<CollectionFormat> {
    let mut formats = Vec::new();
    let mut current = Some(items);
    while let Some(items) = current.filter(|items| items.kind == Some(openapiv2::model::Type::Array)) {
        formats.push(items.collection_format);
        current = items.items.as_deref();
    }
    formats
}

/// The parameters of an operation: those of its path item, unless it has one of the same name and place, then its own.
pub(super) fn of_operation<'d>(
    cx: &mut Lowering<'d>,
    shared: &'d [OrRef<Parameter>],
    own: &'d [OrRef<Parameter>],
) -> Vec<&'d Parameter> {
    let resolved = |cx: &Lowering<'d>, list: &'d [OrRef<Parameter>]| -> Vec<&'d Parameter> {
        list.iter().filter_map(|parameter| resolve_parameter(cx, parameter)).collect()
    };
    let own = resolved(cx, own);
    let replaced: BTreeSet<(&str, &str)> = own.iter().map(|own| (own.name.as_str(), place(own))).collect();
    let mut all: Vec<&Parameter> = resolved(cx, shared)
        .into_iter()
        .filter(|shared| !replaced.contains(&(shared.name.as_str(), place(shared))))
        .collect();
    all.extend(own);
    all
}

fn resolve_parameter<'d>(cx: &Lowering<'d>, parameter: &'d OrRef<Parameter>) -> Option<&'d Parameter> {
    match parameter {
        OrRef::Item(parameter) => Some(parameter),
        OrRef::Ref(reference) => match check::find(cx.document, &reference.target)? {
            Target::Parameter(parameter) => Some(parameter),
            _ => None,
        },
    }
}

/// `in`
pub(crate) fn place(parameter: &Parameter) -> &'static str {
    match parameter.location {
        ParameterLocation::Path(_) => "path",
        ParameterLocation::Query { .. } => "query",
        ParameterLocation::Header(_) => "header",
        ParameterLocation::FormData { .. } => "formData",
        ParameterLocation::Body(_) => "body",
    }
}

/// The value part of a parameter other than the body, and whether it may be empty.
pub(crate) fn items(parameter: &Parameter) -> Option<(&Items, bool)> {
    match &parameter.location {
        ParameterLocation::Path(items) | ParameterLocation::Header(items) => Some((items, false)),
        ParameterLocation::Query { items, allow_empty } | ParameterLocation::FormData { items, allow_empty } => {
            Some((items, *allow_empty))
        }
        ParameterLocation::Body(_) => None,
    }
}
