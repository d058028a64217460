//! Parameters (Parameter Object): they match the path's template, are unique, and make one request.

use std::collections::{BTreeMap, BTreeSet};

use indexmap::IndexMap;
use openapiv2::model::{Method, Operation, OrRef, Parameter, ParameterLocation, PathItem, Type};
use openapiv2::{Diagnostic, Pointer};

use super::template::Template;
use super::{Check, target, template};

/// A parameter of an operation, and where it is named: there, or where it is referred to.
#[derive(Clone, Copy)]
struct Used<'a> {
    parameter: &'a Parameter,
    written: &'a OrRef<Parameter>,
}

impl Used<'_> {
    /// The place that says which parameter this is.
    fn place(&self) -> Pointer {
        match self.written {
            OrRef::Item(parameter) => parameter.pointer.child("name"),
            OrRef::Ref(reference) => reference.pointer.child("$ref"),
        }
    }

    /// By name and place a parameter is unique. Names of header fields have no case (RFC 9110, section 5.1).
    fn key(&self) -> (&'static str, String) {
        let place = place_of(self.parameter);
        match place {
            "header" => (place, self.parameter.name.to_lowercase()),
            _ => (place, self.parameter.name.clone()),
        }
    }
}

/// Parameters of an operation that are taken for misspelt names of its path.
const MOST_MISSPELT: usize = 100;

/// `in`
fn place_of(parameter: &Parameter) -> &'static str {
    match parameter.location {
        ParameterLocation::Path(_) => "path",
        ParameterLocation::Query { .. } => "query",
        ParameterLocation::Header(_) => "header",
        ParameterLocation::FormData { .. } => "formData",
        ParameterLocation::Body(_) => "body",
    }
}

pub(super) fn check(cx: &mut Check<'_>) {
    let document = cx.document;
    for (path, item) in &document.paths {
        let shared = unique(cx, &item.parameters);
        if item.operations.is_empty() {
            bodies(cx, &shared.0);
        }
        let template = template::parse(path).ok();
        let mut mismatches = Mismatches::default();
        let mut said = BTreeSet::new();
        for (method, operation) in &item.operations {
            let (own, own_complete) = unique(cx, &operation.parameters);
            let keys: BTreeSet<_> = own.iter().map(Used::key).collect();
            let overridden = |used: &&Used<'_>| keys.contains(&used.key());
            let kept = shared.0.iter().filter(|used| !overridden(used)).copied();
            let all: Vec<Used<'_>> = kept.chain(own.iter().copied()).collect();
            if let Some(template) = &template {
                let complete = shared.1 && own_complete;
                mismatches.collect(cx, (*method, operation), template, &all, complete);
            }
            // Two bodies of the path item are wrong once, not for each of its operations.
            let places: Vec<Pointer> =
                all.iter().filter(|used| place_of(used.parameter) != "path").map(Used::place).collect();
            if said.insert(places) {
                bodies(cx, &all);
            }
            forms(cx, operation, &all);
        }
        mismatches.report(cx, path, item);
    }
}

/// The parameters of one list, each once, and whether all references could be followed.
fn unique<'a>(cx: &mut Check<'a>, parameters: &'a [OrRef<Parameter>]) -> (Vec<Used<'a>>, bool) {
    let document = cx.document;
    let mut seen: BTreeMap<(&str, String), Used<'_>> = BTreeMap::new();
    let mut used = Vec::new();
    let mut complete = true;
    for written in parameters {
        let Some(parameter) = target::parameter(document, written) else {
            complete = false;
            continue;
        };
        let this = Used { parameter, written };
        match seen.get(&this.key()) {
            None => {
                seen.insert(this.key(), this);
                used.push(this);
            }
            Some(first) => {
                let message = format!("the {} parameter `{}` is declared twice", place_of(parameter), parameter.name);
                let diagnostic =
                    cx.at(Diagnostic::error("duplicate-parameter", message), &this.place(), "once more here");
                let diagnostic = cx.at(diagnostic, &first.place(), "first here");
                cx.push(diagnostic.help("remove or rename one of them"));
            }
        }
    }
    (used, complete)
}

/// Where the names between braces and the parameters `in: path` are not the same ones: each name once for a path.
#[derive(Default)]
struct Mismatches<'a> {
    /// Declared, but not in the template; with the names in the template that are not declared.
    surplus: Vec<(Used<'a>, Vec<String>)>,
    /// Where those are named.
    places: BTreeSet<Pointer>,
    /// In the template, but not declared, by name.
    missing: IndexMap<String, Missing<'a>>,
}

/// A name of a template that is not declared.
#[derive(Default)]
struct Missing<'a> {
    /// By these operations.
    operations: Vec<(Method, &'a Operation)>,
    /// A parameter of this name that is not `in: path`.
    elsewhere: Option<Used<'a>>,
}

impl<'a> Mismatches<'a> {
    fn collect(
        &mut self,
        cx: &Check<'_>,
        operation: (Method, &'a Operation),
        template: &Template,
        parameters: &[Used<'a>],
        complete: bool,
    ) {
        let is_path = |used: &&Used<'_>| matches!(used.parameter.location, ParameterLocation::Path(_));
        let declared: Vec<&Used<'_>> = parameters.iter().filter(is_path).collect();
        let names: BTreeSet<&str> = declared.iter().map(|used| used.parameter.name.as_str()).collect();
        let open = template.names.iter().filter(|name| !names.contains(name.as_str()));
        let open: Vec<String> = open.cloned().collect();
        let wanted: BTreeSet<&str> = template.names.iter().map(String::as_str).collect();
        let surplus: Vec<&&Used<'_>> =
            declared.iter().filter(|used| !wanted.contains(used.parameter.name.as_str())).collect();
        for used in &surplus {
            if self.places.insert(used.place()) {
                self.surplus.push((***used, open.iter().take(MOST_MISSPELT).cloned().collect()));
            }
        }
        // A parameter that could not be followed may be the missing one; and a misspelt one is said once.
        let candidates: Vec<&str> =
            surplus.iter().take(MOST_MISSPELT).map(|used| used.parameter.name.as_str()).collect();
        let misspelt = |name: &str| cx.nearest(name, candidates.iter().copied()).is_some();
        // Of several with one name, the first.
        let by_name: BTreeMap<&str, Used<'a>> =
            parameters.iter().rev().map(|used| (used.parameter.name.as_str(), *used)).collect();
        for name in open.into_iter().filter(|name| complete && !misspelt(name)) {
            let elsewhere = by_name.get(name.as_str()).copied();
            let missing = self.missing.entry(name).or_default();
            missing.operations.push(operation);
            missing.elsewhere = missing.elsewhere.or(elsewhere);
        }
    }

    fn report(self, cx: &mut Check<'_>, path: &str, item: &PathItem) {
        for (used, open) in self.surplus {
            let name = &used.parameter.name;
            let message = format!("the path parameter `{name}` does not stand in the path `{path}`");
            let diagnostic = Diagnostic::error("path-parameter-mismatch", message);
            let diagnostic = cx.at(diagnostic, &used.place(), "declared `in: path`");
            let diagnostic = cx.at_key(diagnostic, &item.pointer, "no such parameter here");
            cx.push(match cx.nearest(name, open.iter().map(String::as_str)) {
                Some(near) => diagnostic.help(format!("did you mean `{near}`?")),
                None if path.contains(&format!(":{name}")) => {
                    diagnostic.help(format!("write `{{{name}}}` for `:{name}` in the path"))
                }
                None => {
                    let help = format!("write `{{{name}}}` where it stands in the path, or remove the parameter");
                    diagnostic.help(help)
                }
            });
        }
        for (name, Missing { operations, elsewhere }) in self.missing {
            let methods: Vec<&str> = operations.iter().map(|(method, _)| method.name()).collect();
            let verb = if methods.len() > 1 { "do" } else { "does" };
            let message = format!("{} `{path}` {verb} not declare the path parameter `{name}`", methods.join(", "));
            let mut diagnostic = Diagnostic::error("path-parameter-mismatch", message);
            for (_, operation) in operations {
                diagnostic = cx.at_key(diagnostic, &operation.pointer, format!("has no parameter `{name}`"));
            }
            let diagnostic = cx.at_key(diagnostic, &item.pointer, format!("`{{{name}}}` stands here"));
            let help = match elsewhere {
                Some(used) => {
                    let place = place_of(used.parameter);
                    format!("`{name}` is declared `in: {place}`; write `in: path` with `required: true`")
                }
                None => format!("add a parameter `name: {name}` with `in: path`, `required: true` and a type"),
            };
            cx.push(diagnostic.help(help));
        }
    }
}

/// One body at most, and none beside form fields, which are the body then.
fn bodies(cx: &mut Check<'_>, parameters: &[Used<'_>]) {
    let of = |place: &'static str| parameters.iter().filter(move |used| place_of(used.parameter) == place);
    let Some(first) = of("body").next() else { return };
    if let Some(second) = of("body").nth(1) {
        let diagnostic = Diagnostic::error("several-bodies", "an operation can have one body only");
        let diagnostic = cx.at(diagnostic, &second.place(), "another body");
        let diagnostic = cx.at(diagnostic, &first.place(), "the first body");
        cx.push(diagnostic.help("make one schema with both as properties, or use `in: formData`"));
    }
    if let Some(field) = of("formData").next() {
        let diagnostic = Diagnostic::error("body-and-form", "an operation cannot have a body and form fields");
        let diagnostic = cx.at(diagnostic, &first.place(), "a body");
        let diagnostic = cx.at(diagnostic, &field.place(), "a form field, which is part of the body");
        cx.push(diagnostic.help("make the field a property of the body, or all of them form fields"));
    }
}

/// Forms and files need a media type that can carry them (Parameter Object, `in` and `type`).
fn forms(cx: &mut Check<'_>, operation: &Operation, parameters: &[Used<'_>]) {
    let fields: Vec<(&Used<'_>, bool)> = parameters
        .iter()
        .filter_map(|used| match &used.parameter.location {
            ParameterLocation::FormData { items, .. } => Some((used, items.kind == Some(Type::File))),
            _ => None,
        })
        .collect();
    let Some((field, _)) = fields.first() else { return };
    let consumes = operation.consumes.as_ref().unwrap_or(&cx.document.consumes);
    // Vendors' types count, such as `multipart/vnd.specific+form-data;version=1.0`.
    let has = |part: &str| consumes.iter().any(|media_type| media_type.to_ascii_lowercase().contains(part));
    let (multipart, urlencoded) = (has("form-data") || has("*/*"), has("x-www-form-urlencoded") || has("*/*"));
    let file = fields.iter().find(|(_, is_file)| *is_file);
    let help = match file {
        Some(_) => "add `consumes: [multipart/form-data]` to the operation",
        None => "add `consumes: [application/x-www-form-urlencoded]` or `multipart/form-data` to the operation",
    };
    let place = match operation.consumes {
        Some(_) => operation.pointer.child("consumes"),
        None => operation.pointer.clone(),
    };
    let diagnostic = match file {
        Some(_) if !multipart && !urlencoded => {
            Diagnostic::error("file-media-type", "an operation that takes a file must consume a form")
        }
        Some(_) if !multipart => {
            Diagnostic::warning("file-media-type", "a file comes in a form of type `multipart/form-data` only")
        }
        None if !multipart && !urlencoded => {
            Diagnostic::warning("form-media-type", "an operation that takes form fields should consume a form")
        }
        _ => return,
    };
    let used = file.map_or(*field, |(used, _)| *used);
    let diagnostic = cx.at(diagnostic, &used.place(), if file.is_some() { "a file" } else { "a form field" });
    let diagnostic = cx.at_key(diagnostic, &place, "consumes no such form");
    cx.push(diagnostic.help(help));
}
