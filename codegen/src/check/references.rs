//! References (Reference Object): each leads to something of the right kind, and no schema consists of itself.

use std::collections::{BTreeMap, BTreeSet};

use openapiv2::model::Schema;
use openapiv2::{Diagnostic, Pointer};

use super::Check;
use super::target::{self, Target};

/// What a reference has to lead to.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Wanted {
    Schema,
    Parameter,
    Response,
    PathItem,
}

impl Wanted {
    fn kind(self) -> &'static str {
        match self {
            Self::Schema => "a schema",
            Self::Parameter => "a parameter",
            Self::Response => "a response",
            Self::PathItem => "a path item",
        }
    }

    /// The key of the root that holds such things.
    fn section(self) -> &'static str {
        match self {
            Self::Schema => "definitions",
            Self::Parameter => "parameters",
            Self::Response => "responses",
            Self::PathItem => "paths",
        }
    }

    fn is(self, target: Target<'_>) -> bool {
        matches!(
            (self, target),
            (Self::Schema, Target::Schema(_))
                | (Self::Parameter, Target::Parameter(_))
                | (Self::Response, Target::Response(_))
                | (Self::PathItem, Target::PathItem(_))
        )
    }
}

pub(super) fn check(cx: &mut Check<'_>) {
    let (document, walk) = (cx.document, cx.walk);
    // A file that cannot be read, or has nothing there, has been told.
    let first = |found: &Diagnostic| found.labels.first().map(|label| label.pointer.clone());
    let told: BTreeSet<Pointer> = cx.found.iter().filter_map(first).collect();
    for item in document.paths.values() {
        if let Some(reference) = &item.reference {
            resolve(cx, &item.pointer, reference, Wanted::PathItem, &told);
        }
    }
    for site in &walk.schemas {
        if let Some(reference) = &site.schema.reference {
            resolve(cx, &site.schema.pointer, reference, Wanted::Schema, &told);
        }
    }
    for reference in &walk.parameter_references {
        resolve(cx, &reference.pointer, &reference.target, Wanted::Parameter, &told);
    }
    for reference in &walk.response_references {
        resolve(cx, &reference.pointer, &reference.target, Wanted::Response, &told);
    }
    schema_cycles(cx);
    path_item_cycles(cx);
}

/// One reference; `holder` is the object with `$ref`, and `told` are the places of references that have a diagnostic.
fn resolve(cx: &mut Check<'_>, holder: &Pointer, reference: &str, wanted: Wanted, told: &BTreeSet<Pointer>) {
    let place = holder.child("$ref");
    let Some(pointer) = target::local(reference) else {
        if !told.contains(&place) {
            external(cx, &place, reference, wanted);
        }
        return;
    };
    match target::find(cx.document, reference) {
        Some(found) if wanted.is(found) => {}
        Some(found) => {
            let message = format!("`{reference}` is {}, and {} is needed here", found.kind(), wanted.kind());
            let diagnostic = Diagnostic::error("dangling-reference", message);
            let diagnostic = cx.at(diagnostic, &place, format!("needs {}", wanted.kind()));
            cx.push(diagnostic.help(format!("refer to something below `#/{}`", wanted.section())));
        }
        None => {
            let there = cx.tree.at(&pointer).is_some();
            let message = match there {
                true => format!("`{reference}` is no {}", wanted.kind().trim_start_matches("a ")),
                false => format!("`{reference}` does not exist"),
            };
            let diagnostic = Diagnostic::error("dangling-reference", message);
            let mut diagnostic =
                cx.at(diagnostic, &place, if there { "leads to something else" } else { "leads nowhere" });
            if there {
                diagnostic = cx.at_key(diagnostic, &pointer, "this stands there");
            }
            let help = match there {
                true => format!("refer to something below `#/{}`", wanted.section()),
                false => missing_help(cx, &pointer, wanted),
            };
            cx.push(diagnostic.help(help));
        }
    }
}

/// What was probably meant by a pointer that leads nowhere.
fn missing_help(cx: &Check<'_>, pointer: &Pointer, wanted: Wanted) -> String {
    let document = cx.document;
    let known = |name: &str| match wanted {
        Wanted::Schema => document.definitions.contains_key(name),
        Wanted::Parameter => document.parameters.contains_key(name),
        Wanted::Response => document.responses.contains_key(name),
        Wanted::PathItem => document.paths.contains_key(name),
    };
    let section = wanted.section();
    let tokens: Vec<String> = pointer.tokens().collect();
    let name = match tokens.as_slice() {
        // A pointer into something: the name is behind the section.
        [first, name, _, ..] if first == section => name.clone(),
        tokens => tokens.last().cloned().unwrap_or_default(),
    };
    let address = |name: &str| format!("#{}", Pointer::root().child(section).child(name));
    if known(&name) && tokens.len() > 2 {
        return format!("`{}` exists, but has nothing there", address(&name));
    }
    if known(&name) {
        return format!("did you mean `{}`?", address(&name));
    }
    let near = match wanted {
        Wanted::Schema => cx.nearest(&name, document.definitions.keys().map(String::as_str)),
        Wanted::Parameter => cx.nearest(&name, document.parameters.keys().map(String::as_str)),
        Wanted::Response => cx.nearest(&name, document.responses.keys().map(String::as_str)),
        Wanted::PathItem => cx.nearest(&name, document.paths.keys().map(String::as_str)),
    };
    match near {
        Some(near) => format!("did you mean `{}`?", address(near)),
        None if name.is_empty() => format!("refer to something below `#/{section}`"),
        None => format!("add `{name}` to `{section}`, or correct the reference"),
    }
}

fn external(cx: &mut Check<'_>, place: &Pointer, reference: &str, wanted: Wanted) {
    let message = format!("`{reference}` is in another document, and only files beside this one are read");
    let diagnostic = Diagnostic::error("external-reference", message);
    let diagnostic = cx.at(diagnostic, place, "leads out of this document");
    let known = match wanted {
        Wanted::Schema => cx.document.definitions.contains_key(reference),
        Wanted::Parameter => cx.document.parameters.contains_key(reference),
        Wanted::Response => cx.document.responses.contains_key(reference),
        Wanted::PathItem => false,
    };
    let section = wanted.section();
    cx.push(match known {
        true => diagnostic.help(format!("write `#/{section}/{reference}`")),
        false => diagnostic.help(format!("copy what is there into `{section}`, or bundle the documents into one")),
    });
}

/// Schemas that consist of themselves. Recursion through properties and items is fine: there is a value in between.
fn schema_cycles(cx: &mut Check<'_>) {
    let (document, walk) = (cx.document, cx.walk);
    let parts = |schema: &Schema| -> Vec<Pointer> {
        match &schema.reference {
            // What stands beside `$ref` does not count.
            Some(reference) => target::schema(document, reference).map(|s| s.pointer.clone()).into_iter().collect(),
            None => schema.all_of.iter().map(|member| member.pointer.clone()).collect(),
        }
    };
    let graph: BTreeMap<Pointer, Vec<Pointer>> = walk
        .schemas
        .iter()
        .filter(|site| site.schema.reference.is_some() || !site.schema.all_of.is_empty())
        .map(|site| (site.schema.pointer.clone(), parts(site.schema)))
        .collect();
    levels(cx, &graph);
    for cycle in cycles(&graph) {
        let is_reference = |pointer: &&Pointer| cx.tree.at(pointer).is_some_and(|node| node.get("$ref").is_some());
        let steps: Vec<&Pointer> = cycle.iter().filter(is_reference).collect();
        let Some(first) = steps.first() else { continue };
        let of = |pointer: &Pointer| {
            let target = cx.tree.at(&pointer.child("$ref")).and_then(|node| node.as_str()).unwrap_or_default();
            target.to_owned()
        };
        let message = format!("`{}` consists of itself, by `$ref` and `allOf` alone", of(first));
        let mut diagnostic = Diagnostic::error("reference-cycle", message);
        for (i, step) in steps.iter().take(MOST_STEPS).enumerate() {
            let text = if i == 0 { "the circle begins here" } else { "and goes on here" };
            diagnostic = cx.at(diagnostic, &step.child("$ref"), text);
        }
        cx.push(
            diagnostic
                .help("no value is described by this: give one of them a schema, or put the reference into a property"),
        );
    }
}

fn path_item_cycles(cx: &mut Check<'_>) {
    let document = cx.document;
    let graph: BTreeMap<Pointer, Vec<Pointer>> = document
        .paths
        .values()
        .filter_map(|item| match target::find(document, item.reference.as_ref()?)? {
            Target::PathItem(target) => Some((item.pointer.clone(), vec![target.pointer.clone()])),
            _ => None,
        })
        .collect();
    for cycle in cycles(&graph) {
        let Some(first) = cycle.first() else { continue };
        let diagnostic = Diagnostic::error("reference-cycle", "the path item refers to itself");
        let diagnostic = cx.at(diagnostic, &first.child("$ref"), "the circle begins here");
        cx.push(diagnostic.help("write the operations at one of the paths"));
    }
}

/// Levels of `allOf` and of references to references, which a schema may consist of. What is above repeats what is below.
pub(super) const MAX_LEVELS: usize = 256;

/// Steps of a circle that are shown, and circles that are told.
const MOST_STEPS: usize = 16;
const MOST_CYCLES: usize = 64;

/// Tells the first schema that consists of too many levels. Circles are told elsewhere; what leads back counts once here.
fn levels(cx: &mut Check<'_>, graph: &BTreeMap<Pointer, Vec<Pointer>>) {
    // A reference within `allOf` is the same level as that.
    let is_member = |node: &Pointer| {
        let parent = node.parent().and_then(|parent| parent.last());
        parent.as_deref() == Some("allOf") && cx.tree.at(node).is_some_and(|node| node.get("$ref").is_some())
    };
    // A node is done when its levels are known; `None` while it is on the way.
    let mut known: BTreeMap<&Pointer, Option<usize>> = BTreeMap::new();
    for start in graph.keys() {
        let mut open = vec![start];
        while let Some(node) = open.last().copied() {
            let edges = graph.get(node).map(Vec::as_slice).unwrap_or_default();
            if known.get(node).is_some_and(Option::is_some) {
                open.pop();
                continue;
            }
            if known.insert(node, None).is_none() {
                let inner = edges.iter().filter_map(|edge| graph.get_key_value(edge).map(|(key, _)| key));
                let before = open.len();
                open.extend(inner.filter(|edge| !known.contains_key(edge)));
                if open.len() > before {
                    continue;
                }
            }
            open.pop();
            let below = edges.iter().filter_map(|edge| known.get(edge).copied().flatten()).max().unwrap_or_default();
            let levels = below.saturating_add(usize::from(!is_member(node)));
            known.insert(node, Some(levels));
            if levels > MAX_LEVELS {
                let message = format!("a schema of more than {MAX_LEVELS} levels of `allOf` and `$ref`");
                let diagnostic =
                    cx.at(Diagnostic::error("too-many-levels", message), node, "the levels are below this");
                cx.push(diagnostic.help("merge some of the schemas that inherit from each other"));
                return;
            }
        }
    }
}

/// Circles of a graph, each once, with its nodes in order. Without recursion: chains can be long.
fn cycles(graph: &BTreeMap<Pointer, Vec<Pointer>>) -> Vec<Vec<Pointer>> {
    /// A node on the way, with the number of its edges that have been followed.
    type Step<'a> = (&'a Pointer, usize);
    let mut found = Vec::new();
    let mut done: BTreeMap<&Pointer, bool> = BTreeMap::new();
    for start in graph.keys() {
        if done.contains_key(start) {
            continue;
        }
        done.insert(start, false);
        let mut way: Vec<Step<'_>> = vec![(start, 0)];
        while let Some((node, followed)) = way.last_mut() {
            let node = *node;
            let next = graph.get(node).and_then(|edges| edges.get(*followed));
            *followed = followed.saturating_add(1);
            match next {
                None => {
                    done.insert(node, true);
                    way.pop();
                }
                Some(next) => match (graph.get_key_value(next), done.get(next)) {
                    (Some((next, _)), None) => {
                        done.insert(next, false);
                        way.push((next, 0));
                    }
                    // On the way itself: a circle.
                    (Some(_), Some(false)) => {
                        let circle = way.iter().map(|(node, _)| *node).skip_while(|node| *node != next).cloned();
                        found.push(circle.collect());
                        if found.len() >= MOST_CYCLES {
                            return found;
                        }
                    }
                    _ => {}
                },
            }
        }
    }
    found
}
