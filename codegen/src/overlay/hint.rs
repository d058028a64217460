//! Where a JSONPath that matches nothing went wrong: the longest part of it that matches, and what stands there.

use serde_json::Value as Json;
use serde_json_path::JsonPath;

use crate::suggest::{Budget, nearest_within};

/// No more names than these are listed.
const LISTED: usize = 8;

/// Says how far `target` matches, and what could have been meant by the first part that does not.
pub(super) fn how_far(target: &str, json: &Json, suggestions: &Budget) -> String {
    let ends = segment_ends(target);
    let matching = ends.iter().enumerate().rev().find_map(|(i, end)| {
        let prefix = target.get(..*end)?;
        let nodes = JsonPath::parse(prefix).ok()?.query(json).all();
        (!nodes.is_empty()).then_some((i, prefix, nodes))
    });
    let Some((i, prefix, nodes)) = matching else { return "the path begins with `$`, the whole contract".to_owned() };
    let rest_start = prefix.len();
    let rest_end = ends.get(i.saturating_add(1)).copied().unwrap_or(target.len());
    let rest = target.get(rest_start..rest_end).unwrap_or_default();
    let mut said = match nodes.len() {
        1 => format!("`{prefix}` is there, but nothing in it matches `{rest}`"),
        n => format!("`{prefix}` matches {n} nodes, but nothing in them matches `{rest}`"),
    };
    let mut names: Vec<&str> =
        nodes.iter().filter_map(|n| n.as_object()).flat_map(|o| o.keys().map(String::as_str)).collect();
    names.sort_unstable();
    names.dedup();
    if let Some(name) = single_name(rest) {
        if let Some(near) = nearest_within(suggestions, &name, names.iter().copied()) {
            said.push_str(&format!("; did you mean `{near}`?"));
        } else if !names.is_empty() && names.len() <= LISTED {
            let listed = names.iter().map(|n| format!("`{n}`")).collect::<Vec<_>>().join(", ");
            said.push_str(&format!("; {} {listed}", if names.len() == 1 { "there is" } else { "there are" }));
        }
    }
    said
}

/// Says which part of a target is no JSONPath.
pub(super) fn invalid_part(target: &str) -> String {
    if !target.starts_with('$') {
        return "a path begins with `$`".to_owned();
    }
    let mut start = 0;
    for end in segment_ends(target) {
        let part = target.get(start..end).unwrap_or_default();
        if target.get(..end).is_some_and(|prefix| JsonPath::parse(prefix).is_err()) {
            return format!("`{part}` is no part of a path");
        }
        start = end;
    }
    String::new()
}

/// Where `$` and each segment after it end (RFC 9535, section 2.1). Only as exact as a path that parses needs.
pub(super) fn segment_ends(target: &str) -> Vec<usize> {
    let mut ends = Vec::new();
    let mut depth = 0_usize;
    let mut quote = None;
    let mut escaped = false;
    let mut previous = ' ';
    for (at, c) in target.char_indices() {
        match quote {
            Some(_) if escaped => escaped = false,
            Some(_) if c == '\\' => escaped = true,
            Some(q) if c == q => quote = None,
            Some(_) => {}
            None if depth > 0 && (c == '\'' || c == '"') => quote = Some(c),
            None => {
                // `..` and `..[` begin one segment, not two.
                let begins = depth == 0 && matches!(c, '.' | '[') && previous != '.';
                if begins && at > 0 {
                    ends.push(at);
                }
                match c {
                    '[' | '(' => depth = depth.saturating_add(1),
                    ']' | ')' => depth = depth.saturating_sub(1),
                    _ => {}
                }
            }
        }
        previous = c;
    }
    ends.push(target.len());
    ends
}

/// The name that `.name`, `['name']` or `["name"]` selects.
pub(super) fn single_name(segment: &str) -> Option<String> {
    let segment = segment.trim();
    if let Some(name) = segment.strip_prefix('.') {
        return (!name.is_empty() && name != "*" && !name.starts_with('.')).then(|| name.to_owned());
    }
    let inside = segment.strip_prefix('[')?.strip_suffix(']')?.trim();
    let quote = inside.chars().next().filter(|c| matches!(c, '\'' | '"'))?;
    let name = inside.strip_prefix(quote)?.strip_suffix(quote)?;
    (!name.contains(quote)).then(|| name.to_owned())
}
