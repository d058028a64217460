//! Operations: parameters, body, answers, security and permissions.

use std::collections::{BTreeMap, BTreeSet};

use heck::ToUpperCamelCase;
use openapiv2::model::{self, Method, OrRef, Parameter, ParameterLocation, PathItem, SecuritySchemeKind};
use serde_json::Value as Json;

use super::{Lowering, limits, parameters, resolve, types::Types, xml};
use crate::check::{self, Target};
use crate::ir::{
    self, Body, Content, Docs, Header, NamePath, Permissions, Presence, Requirement, Response, Root, SchemeKind,
    SchemeUse, SecurityScheme, Tag, TypeRef,
    operation::status_word,
    shape::{Kind, Shape},
};

/// Whether a schema is met in a request or in an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Direction {
    /// Parameters and bodies of requests.
    Request,
    /// Bodies and headers of answers.
    Answer,
}

/// An operation whose schemas are shapes.
pub(crate) struct Operation<'d> {
    /// Path template.
    pub(crate) path: &'d str,
    /// Method.
    pub(crate) method: Method,
    /// What the document says of it.
    pub(crate) model: &'d model::Operation,
    /// All but the body, those of the path item too.
    pub(crate) parameters: Vec<(&'d Parameter, Shape)>,
    /// The body.
    pub(crate) body: Option<(&'d Parameter, Shape)>,
    /// Answers by status, `default` last.
    pub(crate) responses: Vec<Answer<'d>>,
    /// How many schemas it counts as.
    pub(super) schemas: usize,
}

/// An answer whose schemas are shapes.
pub(crate) struct Answer<'d> {
    /// The status; `None` for `default`.
    pub(crate) status: Option<u16>,
    /// What the document says of it.
    pub(crate) model: &'d model::Response,
    /// The body.
    pub(crate) shape: Option<Shape>,
    /// Headers, sorted by name.
    pub(crate) headers: Vec<(&'d str, &'d model::Header, Shape)>,
}

impl Operation<'_> {
    /// Visits the shapes of parameters, body, answers and headers.
    pub(super) fn for_each_shape(&mut self, visit: &mut dyn FnMut(&mut Shape, Direction)) {
        for (_, shape) in &mut self.parameters {
            visit(shape, Direction::Request);
        }
        if let Some((_, shape)) = &mut self.body {
            visit(shape, Direction::Request);
        }
        for answer in &mut self.responses {
            if let Some(shape) = &mut answer.shape {
                visit(shape, Direction::Answer);
            }
            for (_, _, shape) in &mut answer.headers {
                visit(shape, Direction::Answer);
            }
        }
    }
}

/// All operations, sorted by path and method. Of two that cannot be told apart the first in the document is kept.
pub(super) fn collect<'d>(cx: &mut Lowering<'d>) -> Vec<Operation<'d>> {
    let document = cx.document;
    let mut seen = BTreeSet::new();
    let mut operations = Vec::new();
    for (path, item) in &document.paths {
        let item = resolve_item(cx, item);
        for (method, model) in &item.operations {
            if seen.insert((anonymous(path), *method)) {
                operations.push(operation(cx, path, *method, item, model));
            }
        }
    }
    operations.sort_by(|a, b| (a.path, a.method).cmp(&(b.path, b.method)));
    operations
}

/// A template without the names of its parameters.
pub(crate) fn anonymous(path: &str) -> String {
    let mut result = String::with_capacity(path.len());
    let mut inside = false;
    for c in path.chars() {
        match c {
            '{' => inside = true,
            '}' => {
                inside = false;
                result.push_str("{}");
            }
            c if !inside => result.push(c),
            _ => {}
        }
    }
    result
}

fn operation<'d>(
    cx: &mut Lowering<'d>,
    path: &'d str,
    method: Method,
    item: &'d PathItem,
    model: &'d model::Operation,
) -> Operation<'d> {
    let mut list = Vec::new();
    let mut body = None;
    let before = cx.counted();
    let media_types = [(&model.consumes, &cx.document.consumes), (&model.produces, &cx.document.produces)];
    let media_types = media_types.map(|(own, shared)| own.as_ref().unwrap_or(shared).len());
    let security = model.security.as_ref().or(cx.document.security.as_ref());
    let security = security.into_iter().flatten().map(|requirement| 1 + requirement.schemes.len()).sum::<usize>();
    if !cx.repeats(limits::OPERATION + media_types.iter().sum::<usize>() + security, &model.pointer) {
        return Operation { path, method, model, parameters: list, body, responses: Vec::new(), schemas: 0 };
    }
    for parameter in parameters::of_operation(cx, &item.parameters, &model.parameters) {
        match &parameter.location {
            ParameterLocation::Body(schema) => {
                let shape = resolve::shape(cx, schema, &mut Vec::new());
                if cx.repeats(limits::weight(&shape), &parameter.pointer) {
                    body.get_or_insert((parameter, shape));
                }
            }
            // Declared, but no part of the template: nothing can ever be decoded.
            ParameterLocation::Path(_) if !path.contains(&format!("{{{}}}", parameter.name)) => {}
            _ => {
                if let Some((items, _)) = parameters::items(parameter) {
                    let shape = parameters::shape(items);
                    let described = parameter.description.as_ref().map_or(0, String::len) / limits::TEXT;
                    if cx.repeats(limits::weight(&shape) + described, &parameter.pointer) {
                        list.push((parameter, shape));
                    }
                }
            }
        }
    }
    let statuses = model.responses.statuses.iter().map(|(status, response)| (Some(*status), response));
    let default = model.responses.default.iter().map(|response| (None, response));
    let mut responses = Vec::new();
    for (status, response) in statuses.chain(default) {
        let Some(model) = resolve_response(cx, response) else { continue };
        let shape = model.schema.as_ref().map(|schema| resolve::shape(cx, schema, &mut Vec::new()));
        let examples = model.examples.values().map(|example| example.to_string().len()).sum::<usize>();
        let shaped = shape.as_ref().map_or(0, limits::weight);
        let described = (model.description.len() + examples) / limits::TEXT;
        if !cx.repeats(1 + shaped + described + model.headers.len(), &model.pointer) {
            continue;
        }
        let mut headers: Vec<_> = model
            .headers
            .iter()
            .map(|(name, header)| (name.as_str(), header, parameters::shape(&header.items)))
            .collect();
        headers.sort_by(|a, b| a.0.cmp(b.0));
        responses.push(Answer { status, model, shape, headers });
    }
    responses.sort_by_key(|answer| answer.status.unwrap_or(u16::MAX));
    let schemas = cx.counted().saturating_sub(before);
    Operation { path, method, model, parameters: list, body, responses, schemas }
}

fn resolve_response<'d>(cx: &Lowering<'d>, response: &'d OrRef<model::Response>) -> Option<&'d model::Response> {
    match response {
        OrRef::Item(response) => Some(response),
        OrRef::Ref(reference) => match check::find(cx.document, &reference.target)? {
            Target::Response(response) => Some(response),
            _ => None,
        },
    }
}

/// The path item that holds the operations: this one, or the one that it refers to.
fn resolve_item<'d>(cx: &Lowering<'d>, item: &'d PathItem) -> &'d PathItem {
    let mut item = item;
    // More steps than any document has; a cycle has been diagnosed.
    for _ in 0..16 {
        match item.reference.as_deref().and_then(|target| check::find(cx.document, target)) {
            Some(Target::PathItem(next)) => item = next,
            _ => break,
        }
    }
    item
}

/// The tag of operations that have none.
const DEFAULT_TAG: &str = "default";

pub(super) fn tag_name(model: &model::Operation) -> &str {
    model.tags.first().map_or(DEFAULT_TAG, String::as_str)
}

/// Tags that have operations, sorted by name.
pub(super) fn tags(cx: &Lowering<'_>, operations: &[Operation<'_>]) -> Vec<Tag> {
    let names: BTreeSet<&str> = operations.iter().map(|operation| tag_name(operation.model)).collect();
    // Of two with one name, the first.
    let declared = cx.document.tags.iter().rev().map(|tag| (tag.name.as_str(), &tag.description));
    let declared: BTreeMap<&str, &Option<String>> = declared.collect();
    let description = |name: &str| declared.get(name).and_then(|description| (*description).clone());
    names.into_iter().map(|name| Tag { name: name.to_owned(), description: description(name) }).collect()
}

/// Security schemes, sorted by name.
pub(super) fn security_schemes(cx: &Lowering<'_>) -> Vec<SecurityScheme> {
    let sorted: BTreeMap<_, _> = cx.document.security_definitions.iter().collect();
    sorted
        .into_iter()
        .map(|(name, scheme)| SecurityScheme {
            pointer: scheme.pointer.clone(),
            name: name.clone(),
            kind: match &scheme.kind {
                SecuritySchemeKind::Basic => SchemeKind::Basic,
                SecuritySchemeKind::ApiKey { name, location } => {
                    SchemeKind::ApiKey { name: name.clone(), location: *location }
                }
                SecuritySchemeKind::OAuth2 { .. } => SchemeKind::OAuth2,
            },
            description: scheme.description.clone(),
        })
        .collect()
}

/// Makes types of everything in an operation.
pub(super) fn build<'d>(
    cx: &mut Lowering<'d>,
    types: &mut Types<'_>,
    xml: &mut xml::Tables<'d>,
    index: usize,
    operation: Operation<'d>,
    tags: &[Tag],
    schemes: &[SecurityScheme],
) -> ir::Operation {
    let model = operation.model;
    let root = NamePath { root: Root::Operation(index), words: Vec::new() };
    let document = cx.document;
    let consumes = media_types(model.consumes.as_ref().unwrap_or(&document.consumes));
    let produces = media_types(model.produces.as_ref().unwrap_or(&document.produces));
    let permissions = permissions(cx, model);
    let parameters = operation.parameters.into_iter().filter_map(|(model, shape)| {
        let (items, allow_empty) = parameters::items(model)?;
        let path = root.child(&model.name);
        let ty = types.type_ref(&shape, &path);
        // An empty text is a value of few types.
        let may_be_nothing = allow_empty && (ty != TypeRef::String || shape.is_constrained() || shape.format.is_some());
        let presence = match (&shape.default, model.required) {
            (Some(default), false) => Presence::Defaulted(default.clone()),
            (_, true) if !may_be_nothing => Presence::Required,
            _ => Presence::Optional,
        };
        Some(ir::Parameter {
            pointer: model.pointer.clone(),
            name: model.name.clone(),
            location: parameters::place(model),
            presence,
            ty,
            table: types.table(&shape, &path),
            collection: parameters::collection(items),
            required: model.required,
            allow_empty,
            docs: Docs { title: None, description: model.description.clone() },
        })
    });
    let parameters: Vec<_> = parameters.collect();
    let takes_xml = consumes.iter().any(|media_type| xml::is_xml(media_type));
    let body = operation.body.map(|(model, shape)| {
        let path = root.child("body");
        let decoded = consumes.is_empty() || consumes.iter().any(|media_type| is_decoded(media_type, shape.kind));
        Body {
            pointer: model.pointer.clone(),
            required: model.required,
            // What cannot be decoded is read by the handler, who is told its media type.
            ty: if decoded { types.type_ref(&shape, &path) } else { TypeRef::BodyStream },
            table: types.table(&shape, &path),
            xml: match &model.location {
                ParameterLocation::Body(schema) if takes_xml => Some(xml.root(cx, schema)),
                _ => None,
            },
            docs: Docs { title: None, description: model.description.clone() },
        }
    });
    let gives_xml = produces.iter().any(|media_type| xml::is_xml(media_type));
    let carries_json = produces.is_empty() || gives_xml || produces.iter().any(|media_type| is_json(media_type));
    let responses = operation.responses.into_iter().map(|answer| {
        let path = root.child(status_word(answer.status));
        let content = match &answer.shape {
            None => Content::Empty,
            Some(shape) if shape.kind == Kind::File || !carries_json => Content::File,
            Some(shape) => Content::Value { ty: types.type_ref(shape, &path), table: types.table(shape, &path) },
        };
        let header = |(name, model, shape): (&str, &model::Header, Shape)| Header {
            name: name.to_owned(),
            ty: types.type_ref(&shape, &path.child(name)),
            table: types.table(&shape, &path.child(name)),
            docs: Docs { title: None, description: model.description.clone() },
        };
        let is_value = matches!(content, Content::Value { .. });
        Response {
            xml: answer.model.schema.as_ref().filter(|_| gives_xml && is_value).map(|schema| xml.root(cx, schema)),
            pointer: answer.model.pointer.clone(),
            status: answer.status,
            content,
            headers: answer.headers.into_iter().map(header).collect(),
            examples: answer.model.examples.iter().map(|(key, value)| (key.clone(), value.clone())).collect(),
            docs: Docs { title: None, description: Some(answer.model.description.clone()).filter(|d| !d.is_empty()) },
        }
    });
    let responses = responses.collect();
    ir::Operation {
        pointer: model.pointer.clone(),
        id: model.operation_id.clone().unwrap_or_else(|| derived_id(operation.method, operation.path)),
        method: operation.method,
        path: operation.path.to_owned(),
        catch_all: false,
        tag: tags.binary_search_by(|tag| tag.name.as_str().cmp(tag_name(model))).unwrap_or_default(),
        docs: Docs { title: model.summary.clone(), description: model.description.clone() },
        deprecated: model.deprecated,
        security: security(model.security.as_ref().or(document.security.as_ref()), schemes),
        permissions,
        parameters,
        body,
        responses,
        consumes,
        produces,
        body_limit: None,
    }
}

/// Media types without the spaces that some documents have around them.
fn media_types(written: &[String]) -> Vec<String> {
    written.iter().map(|text| text.trim().to_owned()).collect()
}

fn essence(media_type: &str) -> String {
    media_type.split(';').next().unwrap_or("").trim().to_ascii_lowercase()
}

fn is_json(media_type: &str) -> bool {
    let essence = essence(media_type);
    essence == "application/json" || essence == "*/*" || essence == "application/*" || essence.ends_with("+json")
}

/// Whether bodies of this media type are decoded into the type that the schema says. A text is a string.
fn is_decoded(media_type: &str, kind: Kind) -> bool {
    let essence = essence(media_type);
    is_json(media_type)
        || (xml::is_xml(media_type) && kind != Kind::File)
        || essence == "application/x-www-form-urlencoded"
        || (essence.starts_with("text/") && kind == Kind::String)
}

/// `getPetsById` for `GET /pets/{id}`.
fn derived_id(method: Method, path: &str) -> String {
    let mut id = method.key().to_owned();
    for segment in path.split('/').filter(|segment| !segment.is_empty()) {
        for part in segment.split_inclusive('}') {
            let (fixed, parameter) = part.split_once('{').unwrap_or((part, ""));
            id.push_str(&fixed.to_upper_camel_case());
            if !parameter.is_empty() {
                id.push_str("By");
                id.push_str(&parameter.trim_end_matches('}').to_upper_camel_case());
            }
        }
    }
    if path == "/" {
        id.push_str("Root");
    }
    id
}

fn security(written: Option<&Vec<model::SecurityRequirement>>, schemes: &[SecurityScheme]) -> Vec<Requirement> {
    let requirement = |requirement: &model::SecurityRequirement| {
        let mut used: Vec<SchemeUse> = requirement
            .schemes
            .iter()
            .filter_map(|(name, scopes)| {
                let scheme = schemes.binary_search_by(|scheme| scheme.name.cmp(name)).ok()?;
                Some(SchemeUse { scheme, scopes: scopes.clone() })
            })
            .collect();
        used.sort_by_key(|used| used.scheme);
        Requirement { schemes: used }
    };
    let mut requirements: Vec<Requirement> = Vec::new();
    let mut seen = BTreeSet::new();
    for requirement in written.into_iter().flatten().map(requirement) {
        let key = requirement.schemes.iter().map(|used| (used.scheme, used.scopes.clone())).collect::<Vec<_>>();
        if seen.insert(key) {
            requirements.push(requirement);
        }
    }
    requirements
}

/// `x-permissions` of the document: names of permissions that only handlers ask for.
pub(super) fn further_permissions(cx: &mut Lowering<'_>) -> Vec<String> {
    let Some(written) = cx.document.extensions.get("x-permissions") else { return Vec::new() };
    let names = written.as_array().map(|list| list.iter().map(|name| name.as_str().map(str::to_owned)));
    names.and_then(Iterator::collect).unwrap_or_else(|| {
        cx.error(
            "invalid-permissions",
            "`x-permissions` of the document is not understood".to_owned(),
            &openapiv2::Pointer::root().child("x-permissions"),
            "write a list of names",
        );
        Vec::new()
    })
}

/// `x-permissions`: `{all: [...]}`, `{any: [...]}` or `{none: reason}`.
fn permissions(cx: &mut Lowering<'_>, model: &model::Operation) -> Permissions {
    let Some(written) = model.extensions.get("x-permissions") else { return Permissions::None };
    let names = |list: &Json| -> Option<Vec<String>> {
        list.as_array()?.iter().map(|name| name.as_str().map(str::to_owned)).collect()
    };
    let member = written.as_object().filter(|object| object.len() == 1).and_then(|object| object.iter().next());
    let read = match member {
        Some((key, list)) if key == "all" => names(list).map(Permissions::All),
        Some((key, list)) if key == "any" => names(list).map(Permissions::Any),
        Some((key, Json::String(_))) if key == "none" => Some(Permissions::None),
        _ => None,
    };
    read.unwrap_or_else(|| {
        cx.error(
            "invalid-permissions",
            "`x-permissions` is not understood".to_owned(),
            &model.pointer.child("x-permissions"),
            "write `{all: [Name, ...]}`, `{any: [Name, ...]}` or `{none: \"why no permission is needed\"}`",
        );
        Permissions::None
    })
}
