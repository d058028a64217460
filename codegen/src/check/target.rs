//! What a `$ref` leads to, by the standard's grammar: a property that is called `$ref` or `items` is a property.

use openapiv2::model::{AdditionalProperties, Method, OrRef, Parameter, ParameterLocation, PathItem, Response, Schema};
use openapiv2::{Document, Pointer};

/// Something that can be referred to.
#[derive(Debug, Clone, Copy)]
pub enum Target<'a> {
    /// A schema, at any depth.
    Schema(&'a Schema),
    /// A parameter.
    Parameter(&'a Parameter),
    /// A response.
    Response(&'a Response),
    /// A path item.
    PathItem(&'a PathItem),
}

impl Target<'_> {
    /// What it is, for messages.
    pub(super) fn kind(self) -> &'static str {
        match self {
            Self::Schema(_) => "a schema",
            Self::Parameter(_) => "a parameter",
            Self::Response(_) => "a response",
            Self::PathItem(_) => "a path item",
        }
    }
}

/// The pointer of a reference within the document; `None` where it leads to another document (Reference Object).
pub fn local(reference: &str) -> Option<Pointer> {
    Pointer::parse(reference.strip_prefix('#')?)
}

/// What a reference within the document leads to. Fragments are percent-encoded (RFC 6901, section 6); many documents
/// forget that, so the text is also tried as it is.
pub fn find<'a>(document: &'a Document, reference: &str) -> Option<Target<'a>> {
    let fragment = reference.strip_prefix('#')?;
    let literal = Pointer::parse(fragment)?;
    at(document, &literal).or_else(|| at(document, &Pointer::of_fragment(fragment)?))
}

/// The schema that a reference leads to.
pub(super) fn schema<'a>(document: &'a Document, reference: &str) -> Option<&'a Schema> {
    match find(document, reference)? {
        Target::Schema(schema) => Some(schema),
        _ => None,
    }
}

/// The parameter that stands here or is referred to.
pub(super) fn parameter<'a>(document: &'a Document, parameter: &'a OrRef<Parameter>) -> Option<&'a Parameter> {
    match parameter {
        OrRef::Item(parameter) => Some(parameter),
        OrRef::Ref(reference) => match find(document, &reference.target)? {
            Target::Parameter(parameter) => Some(parameter),
            _ => None,
        },
    }
}

fn at<'a>(document: &'a Document, pointer: &Pointer) -> Option<Target<'a>> {
    let tokens: Vec<String> = pointer.tokens().collect();
    let mut tokens = tokens.iter().map(String::as_str);
    match (tokens.next()?, tokens.next()?) {
        ("definitions", name) => below_schema(document.definitions.get(name)?, tokens),
        ("parameters", name) => below_parameter(document.parameters.get(name)?, tokens),
        ("responses", name) => below_response(document.responses.get(name)?, tokens),
        ("paths", path) => below_path_item(document.paths.get(path)?, tokens),
        _ => None,
    }
}

fn below_path_item<'a, 't>(item: &'a PathItem, mut tokens: impl Iterator<Item = &'t str>) -> Option<Target<'a>> {
    let Some(token) = tokens.next() else { return Some(Target::PathItem(item)) };
    if token == "parameters" {
        return below_parameters(&item.parameters, tokens);
    }
    let method = Method::ALL.into_iter().find(|method| method.key() == token)?;
    let operation = item.operations.get(&method)?;
    match tokens.next()? {
        "parameters" => below_parameters(&operation.parameters, tokens),
        "responses" => {
            let response = match tokens.next()? {
                "default" => operation.responses.default.as_ref()?,
                status => operation.responses.statuses.get(&status.parse::<u16>().ok()?)?,
            };
            match response {
                OrRef::Item(response) => below_response(response, tokens),
                OrRef::Ref(_) => None,
            }
        }
        _ => None,
    }
}

fn below_parameters<'a, 't>(
    parameters: &'a [OrRef<Parameter>],
    mut tokens: impl Iterator<Item = &'t str>,
) -> Option<Target<'a>> {
    let index: usize = tokens.next()?.parse().ok()?;
    match parameters.get(index)? {
        OrRef::Item(parameter) => below_parameter(parameter, tokens),
        OrRef::Ref(_) => None,
    }
}

fn below_parameter<'a, 't>(parameter: &'a Parameter, mut tokens: impl Iterator<Item = &'t str>) -> Option<Target<'a>> {
    match (tokens.next(), &parameter.location) {
        (None, _) => Some(Target::Parameter(parameter)),
        (Some("schema"), ParameterLocation::Body(schema)) => below_schema(schema, tokens),
        _ => None,
    }
}

fn below_response<'a, 't>(response: &'a Response, mut tokens: impl Iterator<Item = &'t str>) -> Option<Target<'a>> {
    match tokens.next() {
        None => Some(Target::Response(response)),
        Some("schema") => below_schema(response.schema.as_ref()?, tokens),
        Some(_) => None,
    }
}

fn below_schema<'a, 't>(mut schema: &'a Schema, mut tokens: impl Iterator<Item = &'t str>) -> Option<Target<'a>> {
    while let Some(token) = tokens.next() {
        schema = match token {
            "properties" => schema.properties.get(tokens.next()?)?,
            "items" => schema.items.as_deref()?,
            "allOf" => schema.all_of.get(tokens.next()?.parse::<usize>().ok()?)?,
            "additionalProperties" => match schema.additional_properties.as_ref()? {
                AdditionalProperties::Schema(values) => values,
                AdditionalProperties::Any(_) => return None,
            },
            _ => return None,
        };
    }
    Some(Target::Schema(schema))
}
