//! Paths (Paths Object): templates are well formed, and no two of them match the same requests.

use std::collections::{BTreeMap, BTreeSet};

use openapiv2::Diagnostic;
use openapiv2::model::{Method, PathItem};

use super::{Check, template};

pub(super) fn check(cx: &mut Check<'_>) {
    let document = cx.document;
    // By shape and method, the first path.
    let mut seen: BTreeMap<(String, Method), (usize, &str, &PathItem)> = BTreeMap::new();
    for (index, (path, item)) in document.paths.iter().enumerate() {
        if let Some(start) = path.find(['?', '#']) {
            let (what, rest) = match path.get(start..) {
                Some(rest) if rest.starts_with('#') => ("a fragment", rest),
                rest => ("a query", rest.unwrap_or_default()),
            };
            let message = format!("the path `{path}` has {what}, which is no part of a path");
            let diagnostic =
                cx.at_key(Diagnostic::warning("path-query", message), &item.pointer, "no request matches this");
            cx.push(diagnostic.help(format!("remove `{rest}`, and declare what it says as parameters `in: query`")));
        }
        let template = match template::parse(path) {
            Ok(template) => template,
            Err(fault) => {
                let diagnostic =
                    Diagnostic::error("invalid-path", format!("the path `{path}` is no template: {fault}"));
                let diagnostic = cx.at_key(diagnostic, &item.pointer, fault);
                cx.push(diagnostic.help("write each parameter as `{name}`, within one segment"));
                continue;
            }
        };
        let mut names = BTreeSet::new();
        for name in &template.names {
            if !names.insert(name) {
                let message = format!("the parameter `{name}` stands twice in the path `{path}`");
                let diagnostic = cx.at_key(Diagnostic::error("invalid-path", message), &item.pointer, "");
                cx.push(diagnostic.help("give each of them a name of its own"));
            }
        }
        let same = |method: &Method| seen.get(&(template.shape.clone(), *method)).copied();
        let earliest = item.operations.keys().filter_map(same).min_by_key(|(index, ..)| *index);
        if let Some((_, other_path, other)) = earliest
            && let Some(method) = item.operations.keys().find(|method| other.operations.contains_key(*method))
        {
            ambiguous(cx, *method, (path, item), (other_path, other));
        }
        for method in item.operations.keys() {
            seen.entry((template.shape.clone(), *method)).or_insert((index, path, item));
        }
    }
}

fn ambiguous(cx: &mut Check<'_>, method: Method, later: (&str, &PathItem), earlier: (&str, &PathItem)) {
    let name = method.name();
    // The standard does not forbid it, so there has to be a meaning.
    let message = format!("`{name} {}` is left out, as `{name} {}` matches the same requests", later.0, earlier.0);
    let diagnostic = Diagnostic::warning("ambiguous-paths", message);
    let diagnostic = cx.at_key(diagnostic, &later.1.pointer, "is never reached");
    let diagnostic = cx.at_key(diagnostic, &earlier.1.pointer, "answers");
    cx.push(
        diagnostic.help("give them different literal parts, or make one path of them: parameter names do not count"),
    );
}
