//! Paths that are values of other paths.

use openapiv2::model::{Items, OrRef, Parameter, ParameterLocation, PathItem};

use super::Lint;
use crate::check::{self, Target, value};

pub(super) fn lint(cx: &mut Lint<'_>) {
    let document = cx.document;
    let paths: Vec<(Vec<&str>, &str, &PathItem)> =
        document.paths.iter().map(|(path, item)| (path.split('/').collect(), path.as_str(), item)).collect();
    for (segments, path, item) in &paths {
        for (others, other_path, other) in &paths {
            let Some((literal, parameter)) = only_difference(segments, others) else { continue };
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

/// The literal of one path and the parameter of another one, where that is all that tells them apart.
fn only_difference<'p>(these: &[&'p str], others: &[&'p str]) -> Option<(&'p str, &'p str)> {
    if these.len() != others.len() {
        return None;
    }
    let mut found = None;
    for (this, other) in these.iter().zip(others) {
        let parameter = |segment: &'p str| segment.strip_prefix('{')?.strip_suffix('}');
        match (parameter(this), parameter(other)) {
            _ if this == other => {}
            (Some(_), Some(_)) => {}
            (None, Some(name)) if found.is_none() && !this.contains('{') => found = Some((*this, name)),
            _ => return None,
        }
    }
    found
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
