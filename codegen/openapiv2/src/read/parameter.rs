//! What a request carries (OpenAPI Specification 2.0: Parameter and Items Object).

use super::fields::{Fields, Kind};
use super::place::Place;
use super::response::reference;
use super::schema::{VALIDATION_KEYS, validation};
use super::{foreign, schema};
use crate::model::{CollectionFormat, Items, OrRef, Parameter, ParameterLocation, Schema, Type};

/// What parameters outside the body, headers and items have in common, beside constraints.
pub(super) const TYPE_KEYS: &[&str] = &["type", "format", "items", "collectionFormat", "default"];

const PARAMETER_KEYS: &[&str] = &["name", "in", "description", "required"];

static BODY: Kind =
    Kind { name: "body parameter", keys: &[PARAMETER_KEYS, &["schema"]], foreign: foreign::BODY_PARAMETER };

/// In the path and in headers.
static PLAIN: Kind =
    Kind { name: "Parameter Object", keys: &[PARAMETER_KEYS, TYPE_KEYS, VALIDATION_KEYS], foreign: foreign::VALUE };

/// In the query and in forms.
static FORM: Kind = Kind {
    name: "Parameter Object",
    keys: &[PARAMETER_KEYS, TYPE_KEYS, VALIDATION_KEYS, &["allowEmptyValue"]],
    foreign: foreign::VALUE,
};

/// Where the place is unknown, so may be the keys.
static UNKNOWN: Kind = Kind {
    name: "Parameter Object",
    keys: &[PARAMETER_KEYS, TYPE_KEYS, VALIDATION_KEYS, &["allowEmptyValue", "schema"]],
    foreign: foreign::VALUE,
};

static ITEMS: Kind = Kind { name: "Items Object", keys: &[TYPE_KEYS, VALIDATION_KEYS], foreign: foreign::VALUE };

#[derive(Clone, Copy)]
enum In {
    Path,
    Query,
    Header,
    FormData,
    Body,
}

const PLACES: &[(&str, In)] =
    &[("path", In::Path), ("query", In::Query), ("header", In::Header), ("formData", In::FormData), ("body", In::Body)];

const TYPES: &[(&str, Type)] = &[
    ("string", Type::String),
    ("number", Type::Number),
    ("integer", Type::Integer),
    ("boolean", Type::Boolean),
    ("array", Type::Array),
    ("file", Type::File),
];

const COLLECTION_FORMATS: &[(&str, CollectionFormat)] = &[
    ("csv", CollectionFormat::Csv),
    ("ssv", CollectionFormat::Ssv),
    ("tsv", CollectionFormat::Tsv),
    ("pipes", CollectionFormat::Pipes),
    ("multi", CollectionFormat::Multi),
];

/// `parameters` of a path item or an operation.
pub(super) fn parameters(fields: &Fields<'_>) -> Vec<OrRef<Parameter>> {
    let read = |place: Place<'_>| match reference(&place) {
        Some(reference) => reference.map(OrRef::Ref),
        None => parameter(place).map(OrRef::Item),
    };
    fields.items("parameters").into_iter().filter_map(read).collect()
}

/// `None` where it cannot be said where the parameter stands.
pub(super) fn parameter(place: Place<'_>) -> Option<Parameter> {
    let object = place.object()?;
    let location = match place.member(object, "in").map(|place| place.choice(PLACES)) {
        Some(Some(location)) => location,
        unknown => {
            let fields = Fields::open(place, &UNKNOWN)?;
            if unknown.is_none() {
                fields.place.push(
                    fields.missing_diagnostic("in").help("say `in: query`, `path`, `header`, `formData` or `body`"),
                );
            }
            return None;
        }
    };
    let fields = Fields::open(
        place,
        match location {
            In::Body => &BODY,
            In::Path | In::Header => &PLAIN,
            In::Query | In::FormData => &FORM,
        },
    )?;
    let allow_empty = || fields.flag("allowEmptyValue");
    Some(Parameter {
        pointer: fields.pointer(),
        name: fields.required_text("name"),
        description: fields.text("description"),
        required: required(&fields, location),
        location: match location {
            In::Path => ParameterLocation::Path(value(&fields, Allowed::default())),
            In::Header => ParameterLocation::Header(value(&fields, Allowed::default())),
            In::Query => {
                let items = value(&fields, Allowed { multi: true, file: false });
                ParameterLocation::Query { items, allow_empty: allow_empty() }
            }
            In::FormData => {
                let items = value(&fields, Allowed { multi: true, file: true });
                ParameterLocation::FormData { items, allow_empty: allow_empty() }
            }
            In::Body => ParameterLocation::Body(Box::new(body(&fields))),
        },
        extensions: fields.extensions(),
    })
}

/// A path has no holes: its parameters are required and must say so.
fn required(fields: &Fields<'_>, location: In) -> bool {
    let required = fields.flag("required");
    if !matches!(location, In::Path) || required {
        return required;
    }
    let place = fields.raw("required").unwrap_or_else(|| fields.place.clone());
    let name = fields.raw("name").and_then(|name| name.node.as_str()).unwrap_or_default();
    let message = format!("the path parameter `{name}` must be required");
    place.push(place.error_at_key("path-parameter-not-required", message).help("add `required: true`"));
    true
}

fn body(fields: &Fields<'_>) -> Schema {
    if fields.raw("schema").is_none() {
        fields.place.push(fields.missing_diagnostic("schema").help("a body that is any JSON has `schema: {}`"));
    }
    let anything = || Schema { pointer: fields.pointer().child("schema"), ..Schema::default() };
    fields.at("schema").and_then(schema::schema).unwrap_or_else(anything)
}

/// What only some places allow.
#[derive(Clone, Copy, Default)]
pub(super) struct Allowed {
    /// `collectionFormat: multi`, as the name can be repeated.
    pub(super) multi: bool,
    /// `type: file`
    pub(super) file: bool,
}

/// The type and constraints of a parameter, a header or items.
pub(super) fn value(fields: &Fields<'_>, allowed: Allowed) -> Items {
    let kind = kind(fields, allowed);
    let items = fields.at("items").and_then(items);
    if kind == Some(Type::Array) && fields.raw("items").is_none() {
        fields.push_missing_items("say what the array holds: `items: {type: string}`");
    }
    Items {
        pointer: fields.pointer(),
        kind,
        format: fields.text("format"),
        items: items.map(Box::new),
        collection_format: collection_format(fields, allowed),
        default: fields.json("default"),
        validation: validation(fields),
        extensions: Default::default(),
    }
}

fn items(place: Place<'_>) -> Option<Items> {
    let fields = Fields::open(place, &ITEMS)?;
    Some(Items { extensions: fields.extensions(), ..value(&fields, Allowed::default()) })
}

fn kind(fields: &Fields<'_>, allowed: Allowed) -> Option<Type> {
    let Some(place) = fields.at("type") else {
        // With a `schema` the type is at the wrong place, not missing, and that has been said.
        if fields.raw("type").is_none() && fields.raw("schema").is_none() {
            fields.missing("type");
        }
        return None;
    };
    match place.node.as_str() {
        Some("object") => {
            let message = "`type: object` is possible in the body only";
            place
                .push(place.error("invalid-value", message).help("use `string`, or list its properties as parameters"));
            Some(Type::Object)
        }
        Some("file") if !allowed.file => {
            let message = "`type: file` is possible with `in: formData` and as an answer only";
            place
                .push(place.error("invalid-value", message).help("use `type: string` with `format: binary` or `byte`"));
            Some(Type::File)
        }
        _ => place.choice(TYPES),
    }
}

fn collection_format(fields: &Fields<'_>, allowed: Allowed) -> CollectionFormat {
    let Some(place) = fields.at("collectionFormat") else { return CollectionFormat::default() };
    let format = place.choice(COLLECTION_FORMATS).unwrap_or_default();
    if format != CollectionFormat::Multi || allowed.multi {
        return format;
    }
    let message = "`collectionFormat: multi` is possible with `in: query` and `in: formData` only";
    place.push(place.error("invalid-value", message).help("use `csv`, `ssv`, `tsv` or `pipes`"));
    CollectionFormat::default()
}
