//! Overlays (OpenAPI Overlay Specification 1.0): changes to a contract that are kept beside it, not in it.
//!
//! [`apply`] changes the located tree of a contract in place. What an overlay brings keeps its place in the overlay, so
//! that whatever is found wrong later points to the text that says it.

mod document;
mod hint;
mod limits;
mod location;
mod merge;
mod patterns;
mod strings;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};

use openapiv2::{Diagnostic, Diagnostics, Node, Value};
use serde_json::Value as Json;
use serde_json_path::JsonPath;

use self::document::{Action, Change};
use self::limits::Budget;
use self::location::{Location, Step};

/// Applies the actions of `overlay` to `document`, one after the other (Overlay 1.0, "Action Object").
///
/// `target` is a JSONPath (RFC 9535). On each node that it selects:
/// - `remove: true` removes the node, whatever `update` says;
/// - `update` merges an object into an object, recursively: arrays below it are concatenated, everything else is
///   replaced, what is new is added;
/// - `update` on an array appends its value as an item; where the value is an array itself, its items are appended (the
///   standard speaks of one entry only, and no array of a contract holds arrays);
/// - `update` on a text, number, boolean or null replaces it. The standard allows objects and arrays as targets only;
///   this and the removal of such values go beyond it.
///
/// `extends` is not followed: the caller decides what an overlay is applied to. Diagnostics point into the overlay; an
/// action that is wrong changes nothing, and the next one is applied.
pub fn apply(document: &mut Node, overlay: &Node, diagnostics: &mut Diagnostics) {
    let actions = document::read(overlay, diagnostics);
    if actions.is_empty() {
        return;
    }
    // JSONPath queries need a plain JSON value. Converting the whole tree for each action would cost more than
    // everything else together, so both are kept in step: each change is made to the tree and to the value.
    let mut json = document.to_json();
    let mut budget = Budget::of(&json);
    for action in &actions {
        if let Err(diagnostic) = run(action, document, &mut json, &mut budget) {
            let is_limit = diagnostic.code == limits::CODE;
            diagnostics.push(diagnostic);
            // What is not applied would make all that follows wrong, and take as long.
            if is_limit {
                return;
            }
        }
    }
}

/// Applies one action to the tree and to the JSON that mirrors it.
fn run(action: &Action<'_>, tree: &mut Node, json: &mut Json, budget: &mut Budget) -> Result<(), Diagnostic> {
    let at_target =
        |diagnostic: Diagnostic, text: &str| diagnostic.label(action.target_pointer.clone(), action.target_span, text);
    let too_much = |message: String| {
        at_target(Diagnostic::error(limits::CODE, message), "")
            .help("name what is meant, such as `$.paths['/pets'].get`")
    };
    limits::check_text(action.target).map_err(too_much)?;
    let path = JsonPath::parse(action.target).map_err(|_| {
        let diagnostic = Diagnostic::error("overlay-target-invalid", "the target is not a JSONPath");
        at_target(diagnostic, &hint::invalid_part(action.target))
            .help("write a JSONPath as in RFC 9535, such as `$.paths['/pets'].get`")
    })?;
    patterns::cost(action.target).map_err(|message| {
        at_target(Diagnostic::error("overlay-target-invalid", message), "")
            .help("write a short pattern, such as `search(@.operationId, '^get')`")
    })?;
    budget.query(action.target, json).map_err(too_much)?;
    let mut locations: Vec<Location> = path.query_located(json).locations().map(Location::of).collect();
    locations.sort_unstable();
    // `$['a','a']` selects the same node twice; a change happens once.
    locations.dedup();
    if locations.is_empty() {
        let diagnostic = Diagnostic::error("overlay-target-unmatched", "the target matches nothing in the contract");
        let help = if budget.hint() { hint::how_far(action.target, json, &budget.suggestions) } else { String::new() };
        return Err(at_target(diagnostic, "no such node").help(help));
    }
    match action.change {
        Change::Remove => {
            if locations.iter().any(Location::is_root) {
                let diagnostic = Diagnostic::error("overlay-remove-root", "the whole contract cannot be removed");
                return Err(at_target(diagnostic, "this is the root").help("name what is to go, such as `$.host`"));
            }
            let mut containers: BTreeMap<Location, BTreeSet<&Step>> = BTreeMap::new();
            for (container, step) in locations.iter().filter_map(Location::split_last) {
                containers.entry(container).or_default().insert(step);
            }
            // The last first: what is within a container is done before the container's own items move.
            for (container, steps) in containers.iter().rev() {
                merge::remove_from_tree(tree, container, steps);
                merge::remove_from_json(json, container, steps);
            }
        }
        Change::Update { update, span, ref pointer } => {
            let plain = update.to_json();
            let deepest = locations.iter().map(Location::depth).max().unwrap_or_default();
            budget.grow(&plain, locations.len(), deepest).map_err(too_much)?;
            // Nothing is changed unless everything can be.
            for location in &locations {
                let target = location.node(tree);
                if target.is_some_and(|t| t.as_object().is_some()) && update.as_object().is_none() {
                    let what = kind(update);
                    return Err(Diagnostic::error(
                        "overlay-update-mismatch",
                        format!("the target is an object, and {what} cannot be merged into it"),
                    )
                    .label(pointer.clone(), span, format!("{what}, where an object is needed"))
                    .label(location.pointer(), target.map_or(span, |t| t.span), "the target")
                    .help("give an object of the keys to set, or choose the object above as target"));
                }
            }
            for location in &locations {
                if let Some(node) = location.node_mut(tree) {
                    merge::into_target(node, update);
                }
                if let Some(value) = location.json_mut(json) {
                    merge::into_json_target(value, &plain);
                }
            }
        }
    }
    Ok(())
}

/// What a value is, for messages.
fn kind(node: &Node) -> &'static str {
    match node.value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a string",
        Value::Array(_) => "an array",
        Value::Object(_) => "an object",
    }
}
