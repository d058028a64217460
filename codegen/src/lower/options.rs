//! Options of `codegen.toml` for single definitions and operations: what they name has to be there, and what they ask for
//! possible.

use std::ops::Range;

use openapiv2::{Diagnostic, Pointer, Span};

use super::Lowering;
use crate::{
    config::{Config, OperationConfig, Streamed},
    ir::{Content, Operation, Type, TypeKind, TypeRef},
    suggest::{Budget, nearest_within},
};

/// Options of definitions that do not exist are errors, and so are traits that have no name.
pub(super) fn check_definitions(cx: &mut Lowering<'_>, config: &Config) {
    let document = cx.document;
    for name in config.definitions.keys() {
        if !document.definitions.contains_key(name.get_ref()) {
            let known = document.definitions.keys().map(String::as_str);
            let message = format!("the contract has no definition `{}`", name.get_ref());
            let help = suggestion(&cx.suggestions, name.get_ref(), known, "remove these options");
            refuse(cx, config, name.span(), "unknown-definition", message, help);
        }
    }
    for (name, options) in &config.definitions {
        for path in options.derive.iter().filter(|path| syn::parse_str::<syn::Path>(path).is_err()) {
            let message = format!("`{path}` is no path to a trait in Rust");
            let help = "write a name or a path in `derive`, such as `Eq` or `my_crate::Trait`".to_owned();
            refuse(cx, config, name.span(), "invalid-option", message, help);
        }
    }
}

/// Applies the options of operations.
pub(super) fn apply(cx: &mut Lowering<'_>, config: &Config, types: &[Type], operations: &mut [Operation]) {
    for (key, options) in &config.operations {
        let Some(operation) = operations.iter_mut().find(|operation| name(operation) == *key.get_ref()) else {
            let known: Vec<String> = operations.iter().map(name).collect();
            let message = format!("the contract has no operation `{}`", key.get_ref());
            let help = suggestion(
                &cx.suggestions,
                key.get_ref(),
                known.iter().map(String::as_str),
                "write method and path, such as `GET /orders/{id}`",
            );
            refuse(cx, config, key.span(), "unknown-operation", message, help);
            continue;
        };
        for (message, help) in apply_to(operation, options, types) {
            refuse(cx, config, key.span(), "useless-option", format!("`{}` {message}", key.get_ref()), help.to_owned());
        }
    }
}

/// An operation as `codegen.toml` names it.
fn name(operation: &Operation) -> String {
    format!("{} {}", operation.method.name(), operation.path)
}

/// Applies the options of one operation; what cannot be is told, with what to do.
fn apply_to(operation: &mut Operation, options: &OperationConfig, types: &[Type]) -> Vec<(&'static str, &'static str)> {
    let mut refused = Vec::new();
    let has_form = operation.parameters.iter().any(|parameter| parameter.location == "formData");
    operation.body_limit = options.body_limit;
    if options.body_limit.is_some() && operation.body.is_none() && !has_form {
        refused.push(("takes no body that could be limited", "remove `body-limit`"));
    }
    let last = operation.path.rsplit('/').next().unwrap_or_default();
    let is_parameter = last.starts_with('{') && last.find('}') == Some(last.len() - 1);
    operation.catch_all = options.catch_all && is_parameter;
    if options.catch_all && !is_parameter {
        refused
            .push(("has no parameter at the end of its path that could take all that is left", "remove `catch-all`"));
    }
    if options.stream.contains(&Streamed::Body) {
        match &mut operation.body {
            Some(body) => body.ty = TypeRef::BodyStream,
            None => refused.push(("takes no body that could be streamed", "remove `\"body\"` from `stream`")),
        }
    }
    if options.stream.contains(&Streamed::Answer) && !stream_answers(operation, types) {
        let help = "remove `\"answer\"` from `stream`, or give a success of the operation a schema of `type: array`";
        refused.push(("answers with no array that could be streamed", help));
    }
    refused
}

/// Makes streams of the arrays that an operation succeeds with. Whether there are any.
fn stream_answers(operation: &mut Operation, types: &[Type]) -> bool {
    let mut any = false;
    for response in &mut operation.responses {
        let is_success = response.status.is_none_or(|status| (200..300).contains(&status));
        if let Content::Value { ty, table } = &response.content
            && is_success
            && let Some(items) = items(ty, types)
        {
            response.content = Content::Stream { items: items.clone(), table: table.clone() };
            any = true;
        }
    }
    any
}

/// The items of an array, also of a definition that is nothing but one.
fn items<'t>(ty: &'t TypeRef, types: &'t [Type]) -> Option<&'t TypeRef> {
    match ty {
        TypeRef::Array(items) => Some(items),
        TypeRef::Named(id) => match &types.get(id.0)?.kind {
            TypeKind::Alias(ty) => items(ty, types),
            _ => None,
        },
        _ => None,
    }
}

fn suggestion<'n>(
    suggestions: &Budget,
    name: &str,
    known: impl IntoIterator<Item = &'n str>,
    otherwise: &str,
) -> String {
    match nearest_within(suggestions, name, known) {
        Some(nearest) => format!("did you mean `{nearest}`?"),
        None => otherwise.to_owned(),
    }
}

/// An error at a place in `codegen.toml`.
fn refuse(cx: &mut Lowering<'_>, config: &Config, at: Range<usize>, code: &'static str, message: String, help: String) {
    let mut diagnostic = Diagnostic::error(code, message).help(help);
    if let Some(source) = config.source {
        diagnostic = diagnostic.label(Pointer::root(), Span { source, start: at.start, end: at.end }, "");
    }
    cx.diagnostics.push(diagnostic);
}
