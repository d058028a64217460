//! Text into text: a stub before a closing brace, a module among others. Every byte around it stays as it is.

use std::path::Path;

use syn::{Item, spanned::Spanned};

use super::{ScaffoldError, sources};

/// Puts stubs, each with a line feed at the end, before the brace at `end`.
pub(super) fn before_brace(text: &str, end: usize, stubs: &[String]) -> String {
    let (before, after) = text.split_at_checked(end).unwrap_or((text, ""));
    // The brace of an indented `impl` keeps its indentation.
    let inside = before.trim_end_matches([' ', '\t']);
    let (before, brace) = if inside.ends_with('\n') { before.split_at(inside.len()) } else { (before, "") };
    let mut inserted = String::new();
    if brace.is_empty() && !before.ends_with('\n') {
        inserted.push('\n');
    }
    let is_first = before.trim_end().ends_with('{');
    inserted.push_str(if is_first || before.ends_with("\n\n") || before.ends_with("\n\r\n") { "" } else { "\n" });
    inserted.push_str(&stubs.join("\n"));
    format!("{before}{}{brace}{after}", with_line_ends_of(text, &inserted))
}

/// Puts an item after the end of a file.
pub(super) fn at_end(text: &str, item: &str) -> String {
    let gap = match text {
        "" => "",
        text if text.ends_with('\n') => "\n",
        _ => "\n\n",
    };
    format!("{text}{}", with_line_ends_of(text, &format!("{gap}{item}")))
}

/// Declares a module among the others, where `rustfmt` would have it, or at the end. A file that declares it already
/// stays as it was.
pub(super) fn module(path: &Path, text: &str, name: &str) -> Result<String, ScaffoldError> {
    let (file, offset) = sources::parse(path, text)?;
    let modules = file.items.iter().filter_map(|item| match item {
        Item::Mod(module) => {
            let start = module.attrs.first().map_or_else(|| module.span(), Spanned::span).byte_range().start;
            Some((module.ident.to_string(), offset + start, offset + module.span().byte_range().end))
        }
        _ => None,
    });
    let modules: Vec<_> = modules.collect();
    if modules.iter().any(|(declared, ..)| declared == name) {
        return Ok(text.to_owned());
    }
    let line = format!("mod {name};\n");
    let Some(place) = modules.iter().find(|(declared, ..)| declared.as_str() > name).map(|(_, start, _)| *start) else {
        let after = modules.last().and_then(|(_, _, end)| text.get(*end..));
        // Right after the last one, on a line of its own.
        return Ok(match after.and_then(|after| after.find('\n')) {
            Some(rest) => {
                let end = text.len() - after.map_or(0, str::len) + rest + 1;
                let (before, after) = text.split_at_checked(end).unwrap_or((text, ""));
                format!("{before}{}{after}", with_line_ends_of(text, &line))
            }
            None => at_end(text, &line),
        });
    };
    let (before, after) = text.split_at_checked(place).unwrap_or((text, ""));
    Ok(format!("{before}{}{after}", with_line_ends_of(text, &line)))
}

fn with_line_ends_of(text: &str, inserted: &str) -> String {
    if text.contains("\r\n") { inserted.replace('\n', "\r\n") } else { inserted.to_owned() }
}
