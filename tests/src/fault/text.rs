//! Strings that break one keyword of their schema.

use codegen::{
    ir::{TableSchema, shape::Kind},
    sample::{
        pattern,
        text::{checks_format, has_format, matches, satisfies},
    },
};

/// Strings that break a keyword, each with the keyword, and whether they keep all others.
pub(super) fn faults(schema: &TableSchema) -> Vec<(&'static str, String, bool)> {
    let constraints = &schema.constraints;
    let mut all = Vec::new();
    let mut add = |keyword: &'static str, candidates: Vec<String>| {
        let alone = candidates.iter().find(|text| satisfies(schema, text, Some(keyword)));
        if let Some(text) = alone.or(candidates.first()) {
            all.push((keyword, text.clone(), alone.is_some()));
        }
    };
    let sized = |length: u64| {
        let length = usize::try_from(length).unwrap_or(usize::MAX).min(1_000_000);
        let of_patterns = constraints.patterns.iter().flat_map(|pattern| pattern::texts(pattern).to_vec());
        let mut texts: Vec<String> = of_patterns
            .flat_map(|text| {
                // A text of the pattern, made longer by its own last character.
                let last = text.chars().last();
                let missing = length.saturating_sub(text.chars().count());
                let longer = last.map(|last| text.clone() + &last.to_string().repeat(missing));
                [Some(text), longer].into_iter().flatten()
            })
            .filter(|text| text.chars().count() == length)
            .collect();
        texts.push("x".repeat(length));
        texts
    };
    if !constraints.enumeration.is_empty() && schema.kind == Kind::String {
        add("enum", vec!["none of them".to_owned()]);
    }
    if let Some(min) = constraints.min_length.filter(|min| *min > 0) {
        add("minLength", sized(min - 1));
    }
    if let Some(max) = constraints.max_length.filter(|max| *max < 1_000_000) {
        add("maxLength", sized(max + 1));
    }
    let least = usize::try_from(constraints.min_length.unwrap_or(1).max(1)).unwrap_or(usize::MAX).min(1_000_000);
    let most = usize::try_from(constraints.max_length.unwrap_or(24).max(1)).unwrap_or(24).min(24);
    let odd = |lengths: &[usize]| -> Vec<String> {
        let letters = ["~", "<", "!", "*", "Z", "\u{e9}"];
        lengths.iter().flat_map(|length| letters.map(|letter| letter.repeat(*length))).collect()
    };
    for broken in &constraints.patterns {
        let fails = |text: &String| !matches(broken, text);
        add("pattern", odd(&[least, most.max(least)]).into_iter().filter(fails).collect());
    }
    if checks_format(schema) {
        let fails = |text: &String| !has_format(schema, text);
        add("format", odd(&[least, most.max(least)]).into_iter().filter(fails).collect());
    }
    all
}
