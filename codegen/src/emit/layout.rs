//! The last touch to the pretty-printer's text: short lists on one line, and empty lines between items.
//!
//! The pretty-printer breaks lines early and has no option for it. Joining them again, where a whole list fits, takes a
//! third off the output.

/// Longest line that a joined list may have.
const WIDTH: usize = 112;

/// Longest line that the pretty-printer may leave behind.
const LIMIT: usize = 120;

/// Joins what fits, breaks what the pretty-printer does not break, and spaces out items.
pub(super) fn lay_out(text: &str) -> String {
    let lines: Vec<String> = join(text).into_iter().flat_map(break_long).collect();
    space_out(&lines)
}

/// Long declarations continue after `=`, long lists of bounds before `+`.
fn break_long(line: String) -> Vec<String> {
    if line.chars().count() <= LIMIT || is_comment(&line) || line.contains('"') {
        return vec![line];
    }
    let inner = " ".repeat(indentation(&line) + 4);
    if let Some((head, tail)) = line.split_once(" = ") {
        return vec![format!("{head} ="), format!("{inner}{tail}")];
    }
    let mut lines: Vec<String> = Vec::new();
    for (index, part) in line.split(" + ").enumerate() {
        lines.push(if index == 0 { part.to_owned() } else { format!("{inner}+ {part}") });
    }
    lines
}

/// Joins lists whose lines have no lists of their own left, from the inside out.
fn join(text: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for line in text.lines() {
        lines.push(line.to_owned());
        let end = line.trim_start();
        if end.starts_with([')', ']']) {
            join_last(&mut lines);
            hug_last(&mut lines);
            pack_last(&mut lines);
        } else if end == "}" {
            unwrap_arm(&mut lines);
        }
    }
    lines
}

/// Where the list or block that the last line closes was opened.
fn opened(lines: &[String]) -> Option<usize> {
    let (last, before) = lines.split_last()?;
    let start = before.iter().rposition(|line| indentation(line) <= indentation(last))?;
    before.get(start).filter(|line| indentation(line) == indentation(last) && !is_comment(line)).map(|_| start)
}

/// `f(` around a single list becomes `f(&[ ... ])`.
fn hug_last(lines: &mut Vec<String>) {
    let Some(start) = opened(lines) else { return };
    let (Some(opening), Some([first, inner @ .., end]), Some(last)) =
        (lines.get(start), lines.get(start + 1..lines.len() - 1), lines.last())
    else {
        return;
    };
    let indent = indentation(last);
    let wraps = opening.ends_with('(') && last.trim_start().starts_with(')');
    let single = first.trim_start() == "&[" && end.trim_start() == "]," && indentation(first) == indent + 4;
    if !(wraps && single && inner.iter().all(|line| indentation(line) >= indent + 8)) {
        return;
    }
    let mut hugged = vec![format!("{opening}&[")];
    hugged.extend(inner.iter().map(|line| line.get(4..).unwrap_or_default().to_owned()));
    hugged.push(format!("{:indent$}]{}", "", last.trim_start()));
    lines.truncate(start);
    lines.extend(hugged);
}

/// Longest item of a list that is filled line by line.
const SHORT: usize = 48;

/// A list of words or of pairs that does not fit on a line fills as many as it needs.
fn pack_last(lines: &mut Vec<String>) {
    let Some(start) = opened(lines) else { return };
    let (Some(opening), Some(inner), Some(last)) =
        (lines.get(start), lines.get(start + 1..lines.len() - 1), lines.last())
    else {
        return;
    };
    let indent = indentation(last) + 4;
    let is_short = |line: &String| {
        let item = line.trim_start();
        let literal =
            item.starts_with('"') || item.starts_with("(\"") || item.starts_with(|c: char| c.is_ascii_digit());
        literal && item.ends_with(',') && item.len() <= SHORT && indentation(line) == indent
    };
    if !opening.ends_with('[') || inner.len() < 3 || !inner.iter().all(is_short) {
        return;
    }
    let mut packed: Vec<String> = Vec::new();
    for item in inner.iter().map(|line| line.trim_start()) {
        match packed.last_mut() {
            Some(line) if line.chars().count() + 1 + item.chars().count() <= WIDTH => {
                line.push(' ');
                line.push_str(item);
            }
            _ => packed.push(format!("{:indent$}{item}", "")),
        }
    }
    let last = last.clone();
    lines.truncate(start + 1);
    lines.extend(packed);
    lines.push(last);
}

/// A match arm that is one expression needs no block.
fn unwrap_arm(lines: &mut Vec<String>) {
    let Some(start) = opened(lines) else { return };
    let (Some(opening), Some([only])) = (lines.get(start), lines.get(start + 1..lines.len() - 1)) else { return };
    let Some(pattern) = opening.strip_suffix('{').filter(|pattern| pattern.ends_with("=> ")) else { return };
    let joined = format!("{pattern}{},", only.trim_start());
    if joined.chars().count() <= WIDTH && !only.ends_with([';', '{', ',']) && !is_comment(only) {
        lines.truncate(start);
        lines.push(joined);
    }
}

/// Joins the list that the last line closes.
fn join_last(lines: &mut Vec<String>) {
    let (Some(start), Some(last)) = (opened(lines), lines.last()) else { return };
    let (Some(opening), Some(inner)) = (lines.get(start), lines.get(start + 1..lines.len() - 1)) else { return };
    let indent = indentation(last);
    let opens = opening.ends_with(['(', '[']);
    let flat = inner.iter().all(|line| indentation(line) == indent + 4 && !is_comment(line) && !line.ends_with('{'));
    if !opens || !flat {
        return;
    }
    let mut joined = opening.clone();
    for (index, line) in inner.iter().enumerate() {
        if index > 0 {
            joined.push(' ');
        }
        joined.push_str(line.trim_start());
    }
    if joined.ends_with(',') {
        joined.pop();
    }
    joined.push_str(last.trim_start());
    if joined.chars().count() <= WIDTH {
        lines.truncate(start);
        lines.push(joined);
    }
}

fn indentation(line: &str) -> usize {
    line.len() - line.trim_start().len()
}

fn is_comment(line: &str) -> bool {
    let line = line.trim_start();
    line.starts_with("//") || line.starts_with("#[")
}

/// Empty lines after items and methods; the pretty-printer writes none.
fn space_out(lines: &[String]) -> String {
    let mut text = String::new();
    let mut previous = "";
    for line in lines {
        let line = line.as_str();
        let level = indentation(line);
        let ended = match level {
            0 => ends_item(previous) && !(previous.starts_with("use ") && line.starts_with("use ")),
            // Methods of traits and impls.
            4 => previous == "    }" || (previous.starts_with("    async fn") || previous.starts_with("    ) ->")),
            _ => false,
        };
        if ended && !line.is_empty() && !line.trim_start().starts_with(['}', ')', ']']) {
            text.push('\n');
        }
        text.push_str(line);
        text.push('\n');
        previous = line;
    }
    text
}

/// Whether a line at the left margin ends an item that wants air below it.
fn ends_item(line: &str) -> bool {
    matches!(line, "}" | "};" | ");" | "];")
        || (line.ends_with(';')
            && ["use ", "pub type ", "static ", "pub static ", "pub(crate) ", "rt::"]
                .iter()
                .any(|word| line.starts_with(word)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_lists_are_joined_from_the_inside_out() {
        let text = "fn a(\n    b: u8,\n    c: u8,\n) -> u8 {\n    f(\n        &[\n            1,\n            2,\n        ],\n    )\n}\n";
        assert_eq!(lay_out(text), "fn a(b: u8, c: u8) -> u8 {\n    f(&[1, 2])\n}\n");
    }

    #[test]
    fn a_single_list_is_hugged_and_an_arm_unwrapped() {
        let long = format!("        \"{}\",\n", "long ".repeat(18));
        let text = format!("f(\n    &[\n{long}{long}    ],\n);\n");
        assert_eq!(lay_out(&text), format!("f(&[\n{}{}]);\n", &long[4..], &long[4..]));
        assert_eq!(lay_out("match a {\n    0 => {\n        b(c)\n    }\n}\n"), "match a {\n    0 => b(c),\n}\n");
    }

    #[test]
    fn words_fill_lines() {
        let words: Vec<String> = (10..40).map(|n| format!("    \"word{n}\",\n")).collect();
        let packed = lay_out(&format!("x(&[\n{}]);\n", words.concat()));
        assert_eq!(packed.lines().count(), 5, "{packed}");
        assert!(packed.lines().all(|line| line.len() <= WIDTH));
    }

    #[test]
    fn comments_blocks_and_long_lists_stay() {
        for text in [
            "f(\n    // why\n    a,\n)\n".to_owned(),
            "f(|x| {\n    x\n})\n".to_owned(),
            format!("f(\n    \"{}\",\n    b,\n)\n", "long ".repeat(22)),
        ] {
            assert_eq!(lay_out(&text), text);
        }
    }
}
