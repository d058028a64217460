//! Patterns that need no engine: a class repeated over the whole text, and a prefix.

use super::Compiled;
use super::ast::Ast;

/// The cheap form of a pattern, where it has one.
pub(super) fn simple(ast: &Ast) -> Option<Compiled> {
    let parts = parts(ast);
    class(parts).or_else(|| prefix(parts))
}

/// `^[a-f0-9]{24}$`, with or without a group around the class.
fn class(parts: &[Ast]) -> Option<Compiled> {
    let [Ast::Start, repeated, Ast::End] = parts else { return None };
    let (inner, min, max) = match unwrapped(repeated) {
        Ast::Repeat { inner, min, max } => (unwrapped(inner), *min, *max),
        single => (single, 1, Some(1)),
    };
    let ranges = match inner {
        Ast::Literal(c) => {
            let byte = u8::try_from(*c).ok().filter(u8::is_ascii)?;
            vec![(byte, byte)]
        }
        Ast::Set(set) => set
            .scalars()
            .ranges()
            .iter()
            .map(|&(start, end)| Some((u8::try_from(start).ok()?, u8::try_from(end).ok().filter(u8::is_ascii)?)))
            .collect::<Option<Vec<_>>>()?,
        _ => return None,
    };
    (!ranges.is_empty()).then_some(Compiled::Class { ranges, min, max })
}

/// `^https://`, also with something behind it that can be nothing: `^https://.*`.
fn prefix(parts: &[Ast]) -> Option<Compiled> {
    let (Ast::Start, rest) = parts.split_first()? else { return None };
    let mut text = String::new();
    let mut rest = rest.iter();
    for part in rest.by_ref() {
        match part {
            Ast::Literal(c) => text.push(*c),
            Ast::Repeat { min: 0, .. } => break,
            _ => return None,
        }
    }
    let nothing_more = rest.all(|part| matches!(part, Ast::Repeat { min: 0, .. }));
    (nothing_more && !text.is_empty()).then_some(Compiled::Prefix(text))
}

fn parts(ast: &Ast) -> &[Ast] {
    match ast {
        Ast::Sequence(parts) => parts,
        single => std::slice::from_ref(single),
    }
}

/// Without groups around it.
fn unwrapped(ast: &Ast) -> &Ast {
    match ast {
        Ast::Group(_, inner) => unwrapped(inner),
        Ast::Sequence(parts) => match parts.as_slice() {
            [single] => unwrapped(single),
            _ => ast,
        },
        _ => ast,
    }
}
