//! Every pattern of the contract takes a time that grows with the text and no faster, or gives up after so many steps.

use std::{
    collections::BTreeMap,
    time::{Duration, Instant},
};

use generated::{
    CONTRACT,
    rt::{Additional, Pattern, Schema},
};

/// The patterns of a schema and of what is in it, by their source.
fn collect(schema: &'static Schema, around: &mut Vec<*const Schema>, found: &mut BTreeMap<&str, &'static Pattern>) {
    if around.contains(&std::ptr::from_ref(schema)) {
        return;
    }
    around.push(schema);
    found.extend(schema.patterns.iter().map(|pattern| (pattern.source(), *pattern)));
    let properties = schema.properties.iter().map(|property| property.schema);
    let additional = match schema.additional {
        Additional::Schema(schema) => Some(schema),
        _ => None,
    };
    for inner in properties.chain(schema.items).chain(additional) {
        collect(inner, around, found);
    }
    around.pop();
}

fn all() -> BTreeMap<&'static str, &'static Pattern> {
    let mut found = BTreeMap::new();
    for operation in CONTRACT.operations {
        let parameters = operation.parameters.iter().map(|parameter| parameter.schema);
        for schema in parameters.chain(operation.body.as_ref().map(|body| body.schema)) {
            collect(schema, &mut Vec::new(), &mut found);
        }
    }
    found
}

/// Texts of this many characters that engines find hard: long runs of what the pattern speaks of, which fail at the end.
fn hard(source: &str, length: usize) -> Vec<String> {
    let mut pieces: Vec<String> = source.chars().filter(|c| !r"^$()[]{}|\?*+".contains(*c)).map(String::from).collect();
    pieces.extend(
        ["a", "0", "-", ".", " ", "/", ":", "@", "é", "aA", "a.", "a-", "0:", "http://", "\n"].map(String::from),
    );
    pieces.sort();
    pieces.dedup();
    let mut texts = Vec::new();
    for piece in &pieces {
        let run = piece.repeat(length / piece.len());
        texts.extend(["", "!", "\n", "\u{0}"].map(|end| format!("{run}{end}")));
    }
    texts
}

/// The longest that one text takes.
fn slowest(pattern: &Pattern, texts: &[String]) -> Duration {
    let times = texts.iter().map(|text| {
        let begin = Instant::now();
        std::hint::black_box(pattern.matches(text));
        begin.elapsed()
    });
    times.max().unwrap()
}

#[test]
fn every_pattern_is_as_fast_as_its_text_is_long() {
    const LENGTH: usize = 16 << 10;
    let patterns = all();
    let (mut cases, mut failures, mut worst) = (0, Vec::new(), Duration::ZERO);
    for (source, pattern) in &patterns {
        // Compiled before the clock runs.
        pattern.matches("");
        let (short, long) = (hard(source, LENGTH), hard(source, 8 * LENGTH));
        let (first, second) = (slowest(pattern, &short), slowest(pattern, &long));
        cases += short.len() + long.len();
        worst = worst.max(second);
        // Eight times the text is at most some thirty times the work on a busy machine; a square would be sixty-four.
        let is_square = second > first * 32 && second > Duration::from_millis(200);
        if is_square || second > Duration::from_secs(2) {
            failures.push(format!("{source}: {first:?}, then {second:?}"));
        }
    }
    let engines = patterns.values().map(|pattern| format!("{pattern:?}"));
    let backtracking = engines.filter(|shown| shown.contains("Backtracking")).count();
    println!(
        "\ncounted: section=patterns patterns={} backtracking={backtracking} cases={cases} longest_ms={} failures={}",
        patterns.len(),
        worst.as_millis(),
        failures.len()
    );
    assert!(failures.is_empty(), "{failures:#?}");
    assert!(patterns.len() >= 5, "{patterns:?}");
}
