//! Operations: which there are, what they are called, what they are answered with.

use std::collections::{BTreeMap, BTreeSet};

use openapiv2::{Pointer, model::Method};

use super::{Diff, Direction, Effect, Verdict, View, schema::Way};
use crate::lower::{self, ShapedAnswer, ShapedOperation};

/// Compares everything.
pub(super) fn compare(diff: &mut Diff<'_>) {
    document(diff);
    let (old, new) = (by_way(diff.old), by_way(diff.new));
    let ways: BTreeSet<_> = old.keys().chain(new.keys()).cloned().collect();
    for way in ways {
        match (old.get(&way), new.get(&way)) {
            (Some(old), Some(new)) => {
                diff.operation = Some(title(new));
                operation(diff, old, new);
            }
            (Some(old), None) => {
                diff.operation = Some(title(old));
                let message = format!("{} is gone", title(old));
                let places = (&old.model.pointer, &old.model.pointer);
                diff.push(Verdict::Breaking, "operation-removed", Direction::Request, places, message);
            }
            (None, Some(new)) => {
                diff.operation = Some(title(new));
                let message = format!("{} is new", title(new));
                let places = (&new.model.pointer, &new.model.pointer);
                diff.push(Verdict::Compatible, "operation-added", Direction::Request, places, message);
            }
            (None, None) => {}
        }
    }
}

/// Operations by what a client asks for; the names of a path's parameters are not among that.
fn by_way<'v>(view: &'v View<'_>) -> BTreeMap<(String, Method), &'v ShapedOperation<'v>> {
    view.operations.iter().map(|operation| ((lower::anonymous(operation.path), operation.method), operation)).collect()
}

fn title(operation: &ShapedOperation<'_>) -> String {
    format!("{} {}", operation.method.name(), operation.path)
}

/// What holds for all operations.
fn document(diff: &mut Diff<'_>) {
    let (old, new) = (&diff.old.contract.document, &diff.new.contract.document);
    let at = |key: &str| Pointer::root().child(key);
    let said = |text: &Option<String>| text.clone().unwrap_or_else(|| "absent".to_owned());
    let path = |text: &Option<String>| text.as_deref().unwrap_or("").trim_matches('/').to_owned();
    let moved = [
        ("basePath", path(&old.base_path) != path(&new.base_path), &old.base_path, &new.base_path),
        ("host", old.host != new.host, &old.host, &new.host),
    ];
    for (key, changed, before, after) in moved {
        if changed {
            let message = format!("`{key}` was {} and is {}", said(before), said(after));
            let code = if key == "host" { "host-changed" } else { "base-path-changed" };
            diff.push(Verdict::Breaking, code, Direction::Request, (&at(key), &at(key)), message);
        }
    }
    let lost = old.schemes.iter().any(|scheme| !new.schemes.contains(scheme)) && !new.schemes.is_empty();
    let gained = new.schemes.iter().any(|scheme| !old.schemes.contains(scheme)) && !old.schemes.is_empty();
    if let Some(effect) = Effect::of(lost, gained) {
        let message = format!("`schemes` were {} and are {}", old.schemes.join(", "), new.schemes.join(", "));
        diff.effect(effect, "schemes", Direction::Request, (&at("schemes"), &at("schemes")), message);
    }
    let info = (&old.info.pointer, &new.info.pointer);
    for (what, changed) in [
        ("title", old.info.title != new.info.title),
        ("version", old.info.version != new.info.version),
        ("description", old.info.description != new.info.description),
    ] {
        diff.documentation("the contract", info, what, changed);
    }
}

fn operation(diff: &mut Diff<'_>, old: &ShapedOperation<'_>, new: &ShapedOperation<'_>) {
    let (before, after) = (old.model, new.model);
    let places = (&before.pointer, &after.pointer);
    if before.operation_id != after.operation_id {
        let said = |id: &Option<String>| id.as_ref().map_or_else(|| "absent".to_owned(), |id| format!("`{id}`"));
        let message = format!(
            "the operation id was {} and is {}: clients that are generated call it otherwise",
            said(&before.operation_id),
            said(&after.operation_id)
        );
        let places = (&places.0.child("operationId"), &places.1.child("operationId"));
        diff.push(Verdict::Compatible, "operation-id-changed", Direction::Neither, places, message);
    }
    if before.deprecated != after.deprecated {
        let says = if after.deprecated { "it is deprecated" } else { "it is no longer deprecated" };
        let places = (&places.0.child("deprecated"), &places.1.child("deprecated"));
        diff.push(Verdict::Documentation, "deprecated-changed", Direction::Neither, places, says);
    }
    diff.documentation("the operation", places, "summary", before.summary != after.summary);
    diff.documentation("the operation", places, "description", before.description != after.description);
    diff.documentation("the operation", places, "tags", before.tags != after.tags);
    diff.security(before, after);
    diff.parameters(old, new);
    diff.body(old, new);
    media_types(diff, old, new);
    answers(diff, old, new);
}

/// Media types of bodies and answers. None at all stands for any.
fn media_types(diff: &mut Diff<'_>, old: &ShapedOperation<'_>, new: &ShapedOperation<'_>) {
    let defaults = (&diff.old.contract.document, &diff.new.contract.document);
    let takes = |operation: &ShapedOperation<'_>| {
        operation.body.is_some()
            || operation.parameters.iter().any(|(parameter, _)| lower::parameter_place(parameter) == "formData")
    };
    let gives = |operation: &ShapedOperation<'_>| operation.responses.iter().any(|answer| answer.shape.is_some());
    let lists = [
        (
            "consumes",
            takes(old) && takes(new),
            old.model.consumes.as_ref().unwrap_or(&defaults.0.consumes),
            new.model.consumes.as_ref().unwrap_or(&defaults.1.consumes),
            (old.model.consumes.is_some(), new.model.consumes.is_some()),
        ),
        (
            "produces",
            gives(old) && gives(new),
            old.model.produces.as_ref().unwrap_or(&defaults.0.produces),
            new.model.produces.as_ref().unwrap_or(&defaults.1.produces),
            (old.model.produces.is_some(), new.model.produces.is_some()),
        ),
    ];
    for (key, matters, before, after, own) in lists {
        let essence = |list: &[String]| -> BTreeSet<String> {
            list.iter().map(|text| text.split(';').next().unwrap_or("").trim().to_ascii_lowercase()).collect()
        };
        let (a, b) = (essence(before), essence(after));
        let lacks = |from: &BTreeSet<String>, other: &BTreeSet<String>| {
            !other.is_empty() && (from.is_empty() || from.iter().any(|media_type| !other.contains(media_type)))
        };
        let Some(effect) = Effect::of(lacks(&a, &b), lacks(&b, &a)).filter(|_| matters) else { continue };
        let list = |set: &BTreeSet<String>| match set.is_empty() {
            true => "any".to_owned(),
            false => set.iter().cloned().collect::<Vec<_>>().join(", "),
        };
        let message = format!("`{key}`: was {} and is {}", list(&a), list(&b));
        let at = |operation: &ShapedOperation<'_>, own: bool| {
            let holder = if own { operation.model.pointer.clone() } else { Pointer::root() };
            holder.child(key)
        };
        // A client asks for what it takes, so that it is refused when that is gone, and never met by what is new.
        diff.effect(effect, key, Direction::Request, (&at(old, own.0), &at(new, own.1)), message);
    }
}

fn answers(diff: &mut Diff<'_>, old: &ShapedOperation<'_>, new: &ShapedOperation<'_>) {
    let own = |operation: &ShapedOperation<'_>| operation.responses.iter().map(|answer| answer.status).collect();
    let (before, after): (BTreeSet<Option<u16>>, BTreeSet<Option<u16>>) = (own(old), own(new));
    for status in before.union(&after) {
        // What has no answer of its own has that of `default`.
        let of = |operation| find(operation, *status).or_else(|| find(operation, None));
        let name = status.map_or_else(|| "default".to_owned(), |status| status.to_string());
        let is_failure = status.is_some_and(|status| status >= 400);
        let places = (&old.model.responses.pointer.child(&name), &new.model.responses.pointer.child(&name));
        match (of(old), of(new)) {
            (Some(old), Some(new)) => answer(diff, &name, old, new),
            (None, Some(_)) => {
                let verdict = if is_failure { Verdict::Compatible } else { Verdict::Breaking };
                let message = format!("the answer {name} is new");
                diff.push(verdict, "answer-added", Direction::Answer, places, message);
            }
            (Some(_), None) => {
                let message = format!("the answer {name} is gone");
                diff.push(Verdict::Compatible, "answer-removed", Direction::Answer, places, message);
            }
            (None, None) => {}
        }
    }
}

fn find<'o>(operation: &'o ShapedOperation<'_>, status: Option<u16>) -> Option<&'o ShapedAnswer<'o>> {
    operation.responses.iter().find(|answer| answer.status == status)
}

fn answer(diff: &mut Diff<'_>, name: &str, old: &ShapedAnswer<'_>, new: &ShapedAnswer<'_>) {
    let at = format!("the answer {name}");
    let places = (&old.model.pointer, &new.model.pointer);
    diff.documentation(&at, places, "description", old.model.description != new.model.description);
    diff.documentation(&at, places, "examples", old.model.examples != new.model.examples);
    let schemas = (&places.0.child("schema"), &places.1.child("schema"));
    match (&old.shape, &new.shape) {
        (Some(before), Some(after)) => diff.schema(&mut Way::new(Direction::Answer, &at), before, after),
        (None, Some(_)) => {
            let message = format!("{at} has a body from now on");
            diff.push(Verdict::Breaking, "answer-body-added", Direction::Answer, schemas, message);
        }
        (Some(_), None) => {
            let message = format!("{at} has no body any more");
            diff.push(Verdict::Breaking, "answer-body-removed", Direction::Answer, schemas, message);
        }
        (None, None) => {}
    }
    let key = |name: &str| name.to_ascii_lowercase();
    let before: BTreeMap<_, _> = old.headers.iter().map(|header| (key(header.0), header)).collect();
    let after: BTreeMap<_, _> = new.headers.iter().map(|header| (key(header.0), header)).collect();
    let names: BTreeSet<_> = before.keys().chain(after.keys()).collect();
    for header in names {
        let at = format!("{at}, header `{header}`");
        match (before.get(header), after.get(header)) {
            (Some((_, a, old)), Some((_, b, new))) => {
                let places = (&a.pointer, &b.pointer);
                diff.documentation(&at, places, "description", a.description != b.description);
                diff.schema(&mut Way::of_text(Direction::Answer, &at), old, new);
                if lower::collection(&a.items) != lower::collection(&b.items) {
                    let message = format!("{at}: the `collectionFormat` changed");
                    diff.effect(Effect::Changed, "collectionFormat", Direction::Answer, places, message);
                }
            }
            // Swagger 2.0 cannot say that a header must be there, so that no client can rely on it.
            (Some((name, model, _)), None) => {
                let places = (&model.pointer, &places.1.child("headers").child(name));
                diff.push(Verdict::Compatible, "header-removed", Direction::Answer, places, format!("{at} is gone"));
            }
            (None, Some((name, model, _))) => {
                let places = (&places.0.child("headers").child(name), &model.pointer);
                diff.push(Verdict::Compatible, "header-added", Direction::Answer, places, format!("{at} is new"));
            }
            (None, None) => {}
        }
    }
}
