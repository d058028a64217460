//! What `update` and `remove` do to a node, and the same to the plain JSON that mirrors the tree.
//!
//! Each rule stands here twice, side by side: on the located tree, where places have to be kept, and on JSON. A property
//! test holds them together.

use std::collections::BTreeSet;

use openapiv2::node::Member;
use openapiv2::{Node, Value};
use serde_json::Value as Json;

use super::location::{Location, Step};

/// `update` on a node that `target` has selected.
pub(super) fn into_target(target: &mut Node, update: &Node) {
    match (&mut target.value, &update.value) {
        (Value::Array(items), Value::Array(more)) => items.extend(more.iter().cloned()),
        (Value::Array(items), _) => items.push(update.clone()),
        _ => merge(target, update),
    }
}

/// The same on JSON.
pub(super) fn into_json_target(target: &mut Json, update: &Json) {
    match (target, update) {
        (Json::Array(items), Json::Array(more)) => items.extend(more.iter().cloned()),
        (Json::Array(items), _) => items.push(update.clone()),
        (target, _) => merge_json(target, update),
    }
}

/// Below a target: objects are merged, arrays concatenated, everything else is replaced.
fn merge(target: &mut Node, update: &Node) {
    match (&mut target.value, &update.value) {
        (Value::Object(object), Value::Object(changes)) => {
            for (name, change) in changes {
                match object.get_mut(name) {
                    Some(member) if same_container(&member.node.value, &change.node.value) => {
                        merge(&mut member.node, &change.node);
                    }
                    // The overlay says what stands here now, so the key is its own, too.
                    Some(member) => *member = change.clone(),
                    None => drop(object.insert(name.clone(), Member::clone(change))),
                }
            }
        }
        (Value::Array(items), Value::Array(more)) => items.extend(more.iter().cloned()),
        _ => *target = update.clone(),
    }
}

/// The same on JSON.
fn merge_json(target: &mut Json, update: &Json) {
    match (target, update) {
        (Json::Object(object), Json::Object(changes)) => {
            for (name, change) in changes {
                match object.get_mut(name) {
                    Some(value) => merge_json(value, change),
                    None => drop(object.insert(name.clone(), change.clone())),
                }
            }
        }
        (Json::Array(items), Json::Array(more)) => items.extend(more.iter().cloned()),
        (target, _) => *target = update.clone(),
    }
}

fn same_container(a: &Value, b: &Value) -> bool {
    matches!((a, b), (Value::Object(_), Value::Object(_)) | (Value::Array(_), Value::Array(_)))
}

/// `remove` on the tree: these members or items of one container.
pub(super) fn remove_from_tree(tree: &mut Node, container: &Location, steps: &BTreeSet<&Step>) {
    let Some(container) = container.node_mut(tree) else { return };
    match (&mut container.value, one(steps)) {
        (Value::Object(object), Some(Step::Name(name))) => drop(object.shift_remove(name)),
        (Value::Object(object), _) => {
            let names = names(steps);
            object.retain(|name, _| !names.contains(name.as_str()));
        }
        (Value::Array(items), _) => retain_items(items, steps),
        _ => {}
    }
}

/// The same on JSON.
pub(super) fn remove_from_json(json: &mut Json, container: &Location, steps: &BTreeSet<&Step>) {
    match (container.json_mut(json), one(steps)) {
        (Some(Json::Object(object)), Some(Step::Name(name))) => drop(object.remove(name)),
        (Some(Json::Object(object)), _) => {
            let names = names(steps);
            object.retain(|name, _| !names.contains(name.as_str()));
        }
        (Some(Json::Array(items)), _) => retain_items(items, steps),
        _ => {}
    }
}

/// The only step, if there is no other.
fn one<'s>(steps: &BTreeSet<&'s Step>) -> Option<&'s Step> {
    steps.first().copied().filter(|_| steps.len() == 1)
}

fn names<'s>(steps: &BTreeSet<&'s Step>) -> BTreeSet<&'s str> {
    let name = |step: &&'s Step| match *step {
        Step::Name(name) => Some(name.as_str()),
        Step::Index(_) => None,
    };
    steps.iter().filter_map(name).collect()
}

/// Takes items away in one pass, however many they are.
fn retain_items<T>(items: &mut Vec<T>, steps: &BTreeSet<&Step>) {
    let mut index = 0;
    items.retain(|_| {
        let is_kept = !steps.contains(&Step::Index(index));
        index += 1;
        is_kept
    });
}
