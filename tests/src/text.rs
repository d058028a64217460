//! Strings that a schema allows, and such that break one of its keywords.

use generated::rt::{Format, Schema};

use crate::pattern;

/// Whether the text satisfies every keyword but the one that is left out.
fn satisfies(schema: &Schema, text: &str, but: Option<&str>) -> bool {
    let length = text.chars().count() as u64;
    let asked = |keyword| but != Some(keyword);
    (!asked("minLength") || schema.min_length.is_none_or(|min| length >= min))
        && (!asked("maxLength") || schema.max_length.is_none_or(|max| length <= max))
        && (!asked("pattern") || schema.patterns.iter().all(|pattern| pattern.matches(text)))
        && (!asked("format") || schema.format.is_none_or(|format| format.admits(text)))
        && (!asked("enum") || schema.strings.is_empty() || schema.strings.contains(&text))
}

/// Texts that are worth a try, the most plausible ones first.
fn proposals(schema: &Schema, nth: usize) -> Vec<String> {
    let mut all: Vec<String> =
        schema.strings.iter().cycle().skip(nth).take(schema.strings.len()).map(|s| (*s).to_owned()).collect();
    let formatted = match schema.format {
        Some(Format::Date) => Some(format!("2024-02-{:02}", 1 + nth % 29)),
        Some(Format::DateTime) => Some(format!("2024-02-29T12:30:{:02}Z", nth % 60)),
        Some(Format::Email) => Some(format!("ann{nth}@example.org")),
        Some(Format::Uri) => Some(format!("https://example.org/{nth}")),
        Some(Format::Uuid) => Some(format!("67e55044-10b1-426f-9247-bb680e5f{nth:04x}")),
        Some(Format::Byte) => ["YWJj", "ZGVm", "Z2hp", "amts"].get(nth % 4).map(|text| (*text).to_owned()),
        _ => None,
    };
    all.extend(formatted);
    for pattern in schema.patterns {
        let texts = pattern::texts(pattern.source());
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
        all.extend(texts);
    }
    let plain = if nth == 0 { "text".to_owned() } else { format!("text{nth}") };
    let least = usize::try_from(schema.min_length.unwrap_or_default()).unwrap_or(usize::MAX).min(100_000);
    let most = usize::try_from(schema.max_length.unwrap_or(u64::MAX)).unwrap_or(usize::MAX);
    all.push(
        if least > plain.len() { plain.repeat(least) } else { plain.clone() }
            .chars()
            .take(least.max(4).min(most))
            .collect(),
    );
    all.push(plain);
    all
}

/// The `nth` string that the schema allows; with another `nth`, most often another string.
pub(crate) fn sample(schema: &Schema, nth: usize) -> Option<String> {
    proposals(schema, nth).into_iter().find(|text| satisfies(schema, text, None))
}

/// Strings that break a keyword, each with the keyword, and whether they keep all others.
pub(crate) fn faults(schema: &Schema) -> Vec<(&'static str, String, bool)> {
    let mut all = Vec::new();
    let mut add = |keyword: &'static str, candidates: Vec<String>| {
        let alone = candidates.iter().find(|text| satisfies(schema, text, Some(keyword)));
        if let Some(text) = alone.or(candidates.first()) {
            all.push((keyword, text.clone(), alone.is_some()));
        }
    };
    let sized = |length: u64| {
        let length = usize::try_from(length).unwrap_or(usize::MAX).min(1_000_000);
        let of_patterns = schema.patterns.iter().flat_map(|pattern| pattern::texts(pattern.source()));
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
    if !schema.strings.is_empty() {
        add("enum", vec!["none of them".to_owned()]);
    }
    if let Some(min) = schema.min_length.filter(|min| *min > 0) {
        add("minLength", sized(min - 1));
    }
    if let Some(max) = schema.max_length.filter(|max| *max < 1_000_000) {
        add("maxLength", sized(max + 1));
    }
    let least = usize::try_from(schema.min_length.unwrap_or(1).max(1)).unwrap_or(usize::MAX).min(1_000_000);
    let most = usize::try_from(schema.max_length.unwrap_or(24).max(1)).unwrap_or(24).min(24);
    let odd = |lengths: &[usize]| -> Vec<String> {
        let letters = ["~", "<", "!", "*", "Z", "\u{e9}"];
        lengths.iter().flat_map(|length| letters.map(|letter| letter.repeat(*length))).collect()
    };
    for broken in schema.patterns {
        let fails = |text: &String| !broken.matches(text);
        add("pattern", odd(&[least, most.max(least)]).into_iter().filter(fails).collect());
    }
    if let Some(format) = schema.format {
        let fails = |text: &String| !format.admits(text);
        add("format", odd(&[least, most.max(least)]).into_iter().filter(fails).collect());
    }
    all
}
