//! Patterns: whether they match anything, in what time, and whether other engines agree.

use std::collections::BTreeMap;

use openapiv2::Pointer;

use super::{Lint, automaton::Automaton};
use crate::pattern::{self, Ast, Compiled};

/// What is wrong with a pattern: the rule, the message, the help.
type Fault = (&'static str, String, String);

pub(super) fn lint(cx: &mut Lint<'_>) {
    let walk = cx.walk;
    let schemas = walk.schemas.iter().map(|site| (&site.schema.validation, &site.schema.pointer));
    let values = walk.values.iter().map(|items| (&items.validation, &items.pointer));
    // A pattern of ids stands in a contract hundreds of times.
    let mut known: BTreeMap<&str, Vec<Fault>> = BTreeMap::new();
    let mut budget = pattern::Budget::default();
    for (validation, pointer) in schemas.chain(values) {
        let Some(source) = validation.pattern.as_deref() else { continue };
        let place: Pointer = pointer.child("pattern");
        // Too many patterns are an error already.
        if !known.contains_key(source) && !budget.takes(source) {
            return;
        }
        for (rule, message, help) in known.entry(source).or_insert_with(|| faults(source)).clone() {
            cx.at(rule, &place, message, help);
        }
    }
}

fn faults(source: &str) -> Vec<Fault> {
    let mut faults = Vec::new();
    // What is no pattern, or means something else, is said by the checks.
    if pattern::suspicion(source).is_some() {
        return faults;
    }
    let (Ok(ast), Ok(compiled)) = (pattern::parse(source), pattern::compile(source)) else { return faults };
    if let Some(automaton) = Automaton::of(source) {
        if !automaton.can_match() {
            let help = match source.ends_with(['\'', '"']) {
                true => "remove the quote at its end",
                false => "something stands before `^` or after `$`; correct that",
            };
            let message = format!("no text matches the pattern `{source}`");
            faults.push(("impossible-pattern", message, help.to_owned()));
            return faults;
        }
        if automaton.is_exponential() {
            let message = format!("engines that backtrack can need exponential time for the pattern `{source}`");
            let help = "within what is repeated, let each text match in one way only: `^(a+)+$` is `^a+$`";
            faults.push(("exponential-pattern", message, help.to_owned()));
        }
    }
    // A prefix is all that it says.
    let is_whole = matches!(compiled, Compiled::Prefix(_)) || anchored(&ast, true) && anchored(&ast, false);
    if !is_whole {
        let message = format!("the pattern `{source}` is looked for anywhere in a text");
        faults.push((
            "unanchored-pattern",
            message,
            "write `^` and `$` around it, or `.*` where more is allowed".to_owned(),
        ));
    }
    if let Some(why) = unportable(source, &ast) {
        let message = format!("the pattern `{source}` is not the same for all engines: {why}");
        faults.push(("unportable-pattern", message, "write it without that".to_owned()));
    }
    faults
}

/// Whether all ways through a pattern begin with `^`, or end with `$`.
fn anchored(ast: &Ast, at_start: bool) -> bool {
    match ast {
        Ast::Start => at_start,
        Ast::End => !at_start,
        Ast::Group(_, inner) => anchored(inner, at_start),
        Ast::Sequence(parts) => {
            let part = if at_start { parts.first() } else { parts.last() };
            part.is_some_and(|part| anchored(part, at_start))
        }
        Ast::Alternatives(parts) => parts.iter().all(|part| anchored(part, at_start)),
        _ => false,
    }
}

fn unportable(source: &str, ast: &Ast) -> Option<&'static str> {
    fn has(ast: &Ast, is: &dyn Fn(&Ast) -> bool) -> bool {
        is(ast) || ast.children().iter().any(|child| has(child, is))
    }
    if has(ast, &|part| matches!(part, Ast::Reference(_))) {
        return Some("engines without backtracking refuse references to groups");
    }
    if has(ast, &|part| matches!(part, Ast::Look { .. })) {
        return Some("engines without backtracking refuse to look ahead or behind");
    }
    // An opening bracket inside of a class begins another class in Java and Ruby; `[]` and `[^]` are classes here only.
    let (mut in_class, mut escaped, mut before, mut inside) = (false, false, ' ', 0_usize);
    for c in source.chars() {
        match c {
            _ if escaped => escaped = false,
            '\\' => (escaped, inside) = (true, inside.saturating_add(1)),
            '[' if in_class => return Some("an unescaped `[` within a class begins another class in some of them"),
            '[' => (in_class, inside) = (true, 0),
            ']' if in_class && (inside == 0 || inside == 1 && before == '^') => {
                return Some("`]` right after the beginning of a class is a character for most of them");
            }
            ']' => in_class = false,
            '&' if in_class && before == '&' => return Some("`&&` within a class is an intersection for some of them"),
            _ => inside = inside.saturating_add(1),
        }
        before = c;
    }
    None
}
