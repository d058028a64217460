//! The root, its description and its tags (OpenAPI Specification 2.0: Swagger, Info, Contact, License, Tag and External
//! Documentation Object).

use super::fields::{Fields, Kind};
use super::place::Place;
use super::{foreign, parameter, path, response, schema, security};
use crate::model::{Document, ExternalDocs, Info, Tag};
use crate::{Node, Value};

static ROOT: Kind = Kind {
    name: "Swagger Object",
    keys: &[&[
        "swagger",
        "info",
        "host",
        "basePath",
        "schemes",
        "consumes",
        "produces",
        "paths",
        "definitions",
        "parameters",
        "responses",
        "securityDefinitions",
        "security",
        "tags",
        "externalDocs",
    ]],
    foreign: foreign::ROOT,
};

static INFO: Kind = Kind {
    name: "Info Object",
    keys: &[&["title", "description", "termsOfService", "contact", "license", "version"]],
    foreign: &[("summary", "unknown-key", "this is OpenAPI 3.1; write `description`")],
};

static CONTACT: Kind = Kind { name: "Contact Object", keys: &[&["name", "url", "email"]], foreign: &[] };

static LICENSE: Kind = Kind {
    name: "License Object",
    keys: &[&["name", "url"]],
    foreign: &[("identifier", "unknown-key", "this is OpenAPI 3.1; write `url`")],
};

static TAG: Kind = Kind { name: "Tag Object", keys: &[&["name", "description", "externalDocs"]], foreign: &[] };

static EXTERNAL_DOCS: Kind =
    Kind { name: "External Documentation Object", keys: &[&["description", "url"]], foreign: &[] };

/// The protocols that `schemes` may list.
const SCHEMES: &[(&str, &str)] = &[("http", "http"), ("https", "https"), ("ws", "ws"), ("wss", "wss")];

pub(super) fn document(root: Place<'_>) -> Option<Document> {
    if !is_swagger_2(&root) {
        return None;
    }
    let fields = Fields::open(root, &ROOT)?;
    if fields.raw("swagger").is_none() {
        fields.place.push(fields.missing_diagnostic("swagger").help("begin the document with `swagger: \"2.0\"`"));
    }
    Some(Document {
        info: info(&fields),
        host: host(&fields),
        base_path: base_path(&fields),
        schemes: schemes(&fields).unwrap_or_default(),
        consumes: media_types(&fields, "consumes").unwrap_or_default(),
        produces: media_types(&fields, "produces").unwrap_or_default(),
        paths: path::paths(&fields),
        definitions: named(&fields, "definitions", schema::schema),
        parameters: named(&fields, "parameters", parameter::parameter),
        responses: named(&fields, "responses", response::response),
        security_definitions: named(&fields, "securityDefinitions", security::scheme),
        security: security::requirements(&fields),
        tags: fields.items("tags").into_iter().filter_map(tag).collect(),
        external_docs: external_docs(&fields),
        extensions: fields.extensions(),
    })
}

/// Nothing else is said of a document of another version: nearly all of it would be wrong.
fn is_swagger_2(root: &Place<'_>) -> bool {
    let Some(object) = root.node.as_object() else { return true };
    let version_of = |node: &Node| match &node.value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    };
    if let Some(place) = root.member(object, "swagger") {
        match version_of(place.node) {
            Some(version) if version == "2.0" => {
                place.text();
                true
            }
            Some(version) => {
                let message = format!("Swagger {version} is not supported, only Swagger 2.0 is");
                place.push(place.error("unsupported-version", message).help("`swagger` must be the string \"2.0\""));
                false
            }
            None => {
                place.push(place.wrong_type("the string \"2.0\""));
                true
            }
        }
    } else if let Some(place) = root.member(object, "swaggerVersion") {
        let message = "this is Swagger 1, and only Swagger 2.0 (`swagger: \"2.0\"`) is supported";
        place.push(place.error("unsupported-version", message).help("convert the document to Swagger 2.0"));
        false
    } else if let Some(place) = root.member(object, "openapi") {
        let version = version_of(place.node).unwrap_or_else(|| "3".to_owned());
        let message = format!("this is OpenAPI {version}, and only Swagger 2.0 (`swagger: \"2.0\"`) is supported");
        place.push(
            place
                .error("unsupported-version", message)
                .help("convert the document to Swagger 2.0, or use a generator for OpenAPI 3"),
        );
        false
    } else if object.contains_key("info") || object.contains_key("paths") {
        true
    } else {
        root.push(
            root.error("missing-field", "this is no Swagger document: `swagger`, `info` and `paths` are missing")
                .help("a contract begins with `swagger: \"2.0\"`"),
        );
        false
    }
}

fn info(root: &Fields<'_>) -> Info {
    if root.raw("info").is_none() {
        root.missing("info");
    }
    let Some(fields) = root.at("info").and_then(|place| Fields::open(place, &INFO)) else { return Info::default() };
    if let Some(contact) = fields.at("contact").and_then(|place| Fields::open(place, &CONTACT)) {
        for key in ["name", "url", "email"] {
            contact.text(key);
        }
    }
    if let Some(license) = fields.at("license").and_then(|place| Fields::open(place, &LICENSE)) {
        license.required_text("name");
        license.text("url");
    }
    Info {
        pointer: fields.pointer(),
        title: fields.required_text("title"),
        version: fields.required_text("version"),
        description: fields.text("description"),
        terms_of_service: fields.text("termsOfService"),
        contact: fields.json("contact"),
        license: fields.json("license"),
        extensions: fields.extensions(),
    }
}

/// A name or address, perhaps with a port.
fn host(fields: &Fields<'_>) -> Option<String> {
    let host = fields.text("host")?;
    let place = fields.raw("host")?;
    if host.contains("://") {
        let message = format!("`host` must be a name without protocol, not `{host}`");
        place.push(place.error("invalid-host", message).help("the protocol belongs into `schemes`"));
    } else if host.contains('/') {
        let message = format!("`host` must be a name without path, not `{host}`");
        place.push(place.error("invalid-host", message).help("the path belongs into `basePath`"));
    } else if host.is_empty() || host.contains(['{', '}', ' ', '\\']) {
        let message = format!("`{host}` is no host");
        place.push(place.error("invalid-host", message).help("Swagger 2.0 has no templates here; leave `host` out"));
    }
    Some(host)
}

fn base_path(fields: &Fields<'_>) -> Option<String> {
    let path = fields.text("basePath")?;
    let place = fields.raw("basePath")?;
    if !path.starts_with('/') {
        let message = format!("`basePath` must begin with a slash, `{path}` does not");
        place.push(place.error("invalid-base-path", message).help(format!("write `/{path}`")));
    } else if path.contains(['{', '}']) {
        let message = "`basePath` cannot have parameters".to_owned();
        place.push(place.error("invalid-base-path", message).help("move them into the keys of `paths`"));
    }
    Some(path)
}

/// `schemes` of the root or of an operation.
pub(super) fn schemes(fields: &Fields<'_>) -> Option<Vec<String>> {
    let items = fields.at("schemes")?.items();
    Some(items.iter().filter_map(|place| place.choice(SCHEMES)).map(str::to_owned).collect())
}

/// `consumes` or `produces` of the root or of an operation (section "Mime Types").
pub(super) fn media_types(fields: &Fields<'_>, key: &str) -> Option<Vec<String>> {
    let read = |place: &Place<'_>| {
        let text = place.text()?;
        if !text.split_once('/').is_some_and(|(kind, subtype)| !kind.is_empty() && !subtype.is_empty()) {
            let message = format!("`{text}` is no media type");
            place.push(place.error("invalid-value", message).help("a media type has a slash: `application/json`"));
        }
        Some(text)
    };
    Some(fields.at(key)?.items().iter().filter_map(read).collect())
}

/// A map from names to objects, whose names may be anything.
fn named<'a, T>(
    fields: &Fields<'a>,
    key: &str,
    read: impl Fn(Place<'a>) -> Option<T>,
) -> indexmap::IndexMap<String, T> {
    let entries = fields.entries(key).into_iter();
    entries.filter_map(|(name, place)| Some((name.clone(), read(place)?))).collect()
}

fn tag(place: Place<'_>) -> Option<Tag> {
    let fields = Fields::open(place, &TAG)?;
    Some(Tag {
        pointer: fields.pointer(),
        name: fields.required_text("name"),
        description: fields.text("description"),
        external_docs: external_docs(&fields),
        extensions: fields.extensions(),
    })
}

/// `externalDocs` of the root, a tag, an operation or a schema.
pub(super) fn external_docs(fields: &Fields<'_>) -> Option<ExternalDocs> {
    let fields = Fields::open(fields.at("externalDocs")?, &EXTERNAL_DOCS)?;
    Some(ExternalDocs { description: fields.text("description"), url: fields.required_text("url") })
}
