//! Strings that a schema allows.

use super::{
    MOST_CHARACTERS,
    format::{self, Format},
    pattern,
};
use crate::ir::TableSchema;

/// Whether a text satisfies every keyword but the one that is left out. A format is satisfied where that is certain.
pub fn satisfies(schema: &TableSchema, text: &str, but: Option<&str>) -> bool {
    let length = text.chars().count() as u64;
    let asked = |keyword| but != Some(keyword);
    let constraints = &schema.constraints;
    let listed = || constraints.enumeration.iter().any(|value| value.value().as_str() == Some(text));
    (!asked("minLength") || constraints.min_length.is_none_or(|min| length >= min))
        && (!asked("maxLength") || constraints.max_length.is_none_or(|max| length <= max))
        && (!asked("pattern") || constraints.patterns.iter().all(|pattern| matches(pattern, text)))
        && (!asked("format") || has_format(schema, text))
        && (!asked("enum") || constraints.enumeration.is_empty() || listed())
}

/// Whether a text matches a pattern. Patterns that cannot be used have been diagnosed.
pub fn matches(pattern: &str, text: &str) -> bool {
    crate::pattern::matches(pattern, text).unwrap_or_default()
}

/// Whether a text is certainly of the schema's format, or the schema has none that is checked.
pub fn has_format(schema: &TableSchema, text: &str) -> bool {
    schema.constraints.format.as_deref().is_none_or(|format| is_of_format(format, text))
}

/// Whether a text is certainly of a format, or the format is none that is checked.
pub(crate) fn is_of_format(format: &str, text: &str) -> bool {
    Format::of(format).is_none_or(|format| format.admits(text))
}

/// Whether the schema's format is checked.
pub fn checks_format(schema: &TableSchema) -> bool {
    schema.constraints.format.as_deref().and_then(Format::of).is_some()
}

/// The `nth` string that the schema allows; with another `nth`, most often another string.
pub fn sample(schema: &TableSchema, nth: usize) -> Option<String> {
    proposals(schema, nth).into_iter().find(|text| satisfies(schema, text, None))
}

/// Texts that are worth a try, the most plausible ones first.
fn proposals(schema: &TableSchema, nth: usize) -> Vec<String> {
    let constraints = &schema.constraints;
    let mut all = Vec::new();
    all.extend(constraints.format.as_deref().and_then(|name| format::proposal(name, nth)));
    for source in &constraints.patterns {
        let texts = pattern::texts(source);
        // Others of the same kind: the last character replaced.
        let others = |text: &String| {
            let mut text = text.clone();
            let last = text.pop();
            last.and_then(|_| char::from_digit(u32::try_from(nth).ok()? % 16, 16)).map(|digit| {
                text.push(digit);
                text
            })
        };
        if nth > 0 {
            all.extend(texts.iter().filter_map(others));
        }
        all.extend(texts.iter().cloned());
    }
    let plain = if nth == 0 { "text".to_owned() } else { format!("text{nth}") };
    let least = usize::try_from(constraints.min_length.unwrap_or_default()).unwrap_or(usize::MAX);
    if least > MOST_CHARACTERS {
        return all;
    }
    let most = usize::try_from(constraints.max_length.unwrap_or(u64::MAX)).unwrap_or(usize::MAX);
    let long = if least > plain.len() { plain.repeat(least.div_ceil(plain.len())) } else { plain.clone() };
    all.push(long.chars().take(least.max(4).min(most)).collect());
    all.push(plain);
    all
}
