//! Documentation from the contract: Markdown that rustdoc takes without complaint, whatever the contract says.

use proc_macro2::TokenStream;
use quote::quote;

use crate::ir::Docs;

/// Longest line of documentation, in characters.
const WIDTH: usize = 110;

/// Attributes for title, description and what is said beyond the contract, with empty lines between them.
pub(super) fn docs(docs: &Docs, beyond: &[String]) -> TokenStream {
    let mut lines = paragraphs(docs);
    for text in beyond {
        separate(&mut lines);
        lines.extend(wrap(text));
    }
    docs_of(&lines)
}

fn paragraphs(docs: &Docs) -> Vec<String> {
    let mut paragraphs: Vec<String> = Vec::new();
    for text in [&docs.title, &docs.description].into_iter().flatten() {
        if !text.trim().is_empty() && !paragraphs.contains(text) {
            paragraphs.push(text.clone());
        }
    }
    let mut lines: Vec<String> = Vec::new();
    for paragraph in &paragraphs {
        let text = markdown(paragraph);
        // Characters that documentation cannot hold may have been all of it.
        if text.iter().any(|line| !line.is_empty()) {
            separate(&mut lines);
            lines.extend(text);
        }
    }
    lines
}

/// The same with a last line that belongs to what stands before it.
pub(super) fn docs_with(docs: &Docs, last: &str) -> TokenStream {
    let mut lines = paragraphs(docs);
    // After a list, a table or code it would be a part of that.
    if lines.last().is_some_and(|line| line.starts_with(|c: char| !c.is_alphanumeric() && c != '`') || line == "```") {
        lines.push(String::new());
    }
    lines.extend(wrap(last));
    docs_of(&lines)
}

fn docs_of(lines: &[String]) -> TokenStream {
    let lines = lines.iter().map(|line| if line.is_empty() { String::new() } else { format!(" {line}") });
    quote!(#(#[doc = #lines])*)
}

fn separate(lines: &mut Vec<String>) {
    if !lines.is_empty() {
        lines.push(String::new());
    }
}

/// The contract's Markdown with what rustdoc would misread made harmless: HTML, links to nowhere, code that would be
/// compiled, bare addresses, characters that change the direction of text.
fn markdown(text: &str) -> Vec<String> {
    let mut lines = Vec::new();
    let mut fenced = false;
    for line in text.trim().lines() {
        let line: String =
            line.trim().chars().map(|c| if c == '\t' { ' ' } else { c }).filter(|c| !is_treacherous(*c)).collect();
        if line.starts_with("```") || line.starts_with("~~~") {
            lines.push(if fenced { "```".to_owned() } else { "```text".to_owned() });
            fenced = !fenced;
        } else if fenced {
            lines.push(line);
        } else {
            lines.extend(wrap(&escaped(&line)));
        }
    }
    if fenced {
        lines.push("```".to_owned());
    }
    lines
}

/// Control characters, and those that reorder or hide text (Unicode, Bidirectional Algorithm, section 2).
pub(crate) fn is_treacherous(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200b}'..='\u{200f}' | '\u{feff}')
}

fn escaped(line: &str) -> String {
    // Code between back quotes stays as it is; with an odd number of quotes nothing is code.
    let quoted = line.matches('`').count().is_multiple_of(2);
    let mut result = String::with_capacity(line.len());
    for (index, part) in line.split('`').enumerate() {
        if index > 0 {
            result.push_str(if quoted { "`" } else { "\\`" });
        }
        if quoted && index % 2 == 1 {
            result.push_str(part);
            continue;
        }
        for (index, word) in part.split(' ').enumerate() {
            if index > 0 {
                result.push(' ');
            }
            if let Some(start) = word.find("https://").or_else(|| word.find("http://")) {
                let (before, rest) = word.split_at(start);
                let is_end = |c: char| {
                    c.is_whitespace() || matches!(c, ')' | ']' | '>' | '<' | '"' | '\'' | ',' | ';' | '|' | '\\' | '*')
                };
                let end = rest.find(is_end).unwrap_or(rest.len());
                let (address, after) = rest.split_at(end);
                let trimmed = address.trim_end_matches(['.', ':', '!', '?']);
                let dots = address.get(trimmed.len()..).unwrap_or("");
                result.push_str(&signs(before));
                result.push_str(&format!("<{trimmed}>{dots}"));
                result.push_str(&signs(after));
            } else {
                result.push_str(&signs(word));
            }
        }
    }
    result
}

fn signs(text: &str) -> String {
    let mut result = String::with_capacity(text.len());
    for c in text.chars() {
        if matches!(c, '[' | ']' | '<' | '>' | '\\' | '*' | '_' | '#' | '|' | '&') {
            result.push('\\');
        }
        result.push(c);
    }
    result
}

/// Breaks a line between words.
fn wrap(line: &str) -> Vec<String> {
    let mut lines = Vec::new();
    let mut current = String::new();
    let mut code = false;
    for word in line.split(' ') {
        // Code is not broken: a line that begins inside of it would be read as something else.
        if !code && !current.is_empty() && current.chars().count() + 1 + word.chars().count() > WIDTH {
            lines.push(std::mem::take(&mut current));
        } else if !current.is_empty() {
            current.push(' ');
        }
        current.push_str(word);
        code ^= word.matches('`').count() % 2 == 1;
    }
    lines.push(current);
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_rustdoc_would_misread_is_harmless() {
        assert_eq!(
            markdown("See [x] <b> `a<b>` at https://example.com/a_b. A*b"),
            ["See \\[x\\] \\<b\\> `a<b>` at <https://example.com/a_b>. A\\*b"]
        );
        assert_eq!(markdown("    indented"), ["indented"]);
        assert_eq!(markdown("```\nlet x;"), ["```text", "let x;", "```"]);
        assert_eq!(markdown("odd ` quote"), ["odd \\` quote"]);
        assert_eq!(markdown("a\u{202e}b"), ["ab"]);
    }

    #[test]
    fn long_lines_are_broken() {
        let lines = markdown(&"word ".repeat(60));
        assert!(lines.len() == 3 && lines.iter().all(|line| line.chars().count() <= WIDTH), "{lines:?}");
    }
}
