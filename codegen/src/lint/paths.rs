//! Paths that are values of other paths.

use std::collections::BTreeMap;

use openapiv2::model::{Items, OrRef, Parameter, ParameterLocation, PathItem};

use super::Lint;
use crate::check::{self, Target, value};

/// Paths of one form that are compared with one path: all but the first few are out of reach anyway.
const MOST_ALIKE: usize = 16;

/// Segments of a path that is compared: each of them is compared with the whole path.
const MOST_SEGMENTS: usize = 200;

pub(super) fn lint(cx: &mut Lint<'_>) {
    let document = cx.document;
    let paths: Vec<(Vec<&str>, &str, &PathItem)> =
        document.paths.iter().map(|(path, item)| (path.split('/').collect(), path.as_str(), item)).collect();
    let mut by_form: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (index, (segments, ..)) in paths.iter().enumerate() {
        by_form.entry(form(segments, None)).or_default().push(index);
    }
    for (segments, path, item) in paths.iter().filter(|(segments, ..)| segments.len() <= MOST_SEGMENTS) {
        let mut found: Vec<(usize, &str, &str)> = Vec::new();
        for (position, literal) in segments.iter().enumerate().filter(|(_, segment)| !segment.contains('{')) {
            // What has this form has a parameter in place of the literal, or the same literal `{}`, which cannot be.
            let alike = by_form.get(&form(segments, Some(position))).into_iter().flatten().take(MOST_ALIKE);
            found.extend(alike.filter_map(|index| {
                let name = paths.get(*index)?.0.get(position).copied().and_then(parameter)?;
                Some((*index, *literal, name))
            }));
        }
        found.sort_unstable();
        for (index, literal, parameter) in found {
            let Some((_, other_path, other)) = paths.get(index) else { continue };
            let Some(method) = item.operations.keys().find(|method| other.operations.contains_key(*method)) else {
                continue;
            };
            let Some(operation) = other.operations.get(method) else { continue };
            let declared = operation.parameters.iter().chain(&other.parameters);
            let items = declared.filter_map(|declared| path_parameter(cx, declared, parameter)).next();
            let takes = items.is_some_and(|items| {
                value::of_text(literal, items).is_some_and(|value| value::fits_items(&value, items).is_ok())
            });
            if takes {
                let name = method.name();
                let message =
                    format!("`{name} {other_path}` cannot be asked for `{parameter}` = `{literal}`: `{path}` answers");
                let help =
                    format!("give `{parameter}` a pattern that `{literal}` does not match, or move one of the paths");
                cx.at_key("shadowed-path", &item.pointer, message, help);
            }
        }
    }
}

/// A path without the names of its parameters; with a parameter at one position.
fn form(segments: &[&str], position: Option<usize>) -> String {
    let mut form = String::new();
    for (index, segment) in segments.iter().enumerate() {
        form.push('/');
        form.push_str(if position == Some(index) || parameter(segment).is_some() { "{}" } else { segment });
    }
    form
}

/// The name of a segment that is a parameter as a whole.
fn parameter(segment: &str) -> Option<&str> {
    segment.strip_prefix('{')?.strip_suffix('}')
}

fn path_parameter<'d>(cx: &Lint<'d>, declared: &'d OrRef<Parameter>, name: &str) -> Option<&'d Items> {
    let parameter = match declared {
        OrRef::Item(parameter) => parameter,
        OrRef::Ref(reference) => match check::find(cx.document, &reference.target)? {
            Target::Parameter(parameter) => parameter,
            _ => return None,
        },
    };
    match &parameter.location {
        ParameterLocation::Path(items) if parameter.name == name => Some(items),
        _ => None,
    }
}
