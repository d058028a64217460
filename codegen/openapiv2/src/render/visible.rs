//! Text from documents on its way to a terminal: nothing that moves the cursor, hides text or turns its direction.

/// What is shown for a character; itself where it is harmless.
pub(super) fn visible(c: char) -> char {
    match c {
        // The pictures of control characters stand in their order from U+2400.
        '\0'..='\u{1f}' => char::from_u32(0x2400 + u32::from(c)).unwrap_or(char::REPLACEMENT_CHARACTER),
        '\u{7f}' => '\u{2421}',
        c if is_hidden(c) => char::REPLACEMENT_CHARACTER,
        c => c,
    }
}

/// Characters outside ASCII that do something instead of showing something: C1 control characters, marks and overrides
/// of direction, joiners, line and paragraph separators, the byte order mark, annotations, tags.
pub(super) fn is_hidden(c: char) -> bool {
    matches!(
        c,
        '\u{80}'..='\u{9f}'
            | '\u{61c}'
            | '\u{180e}'
            | '\u{200b}'..='\u{200f}'
            | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}'
            | '\u{feff}'
            | '\u{fff9}'..='\u{fffb}'
            | '\u{e0000}'..='\u{e0fff}'
    )
}

/// A message of at most `limit` characters, all of them visible.
pub fn line(text: &str, limit: usize) -> String {
    cut(text.chars().map(visible), limit)
}

/// The same with line feeds as they are.
pub(super) fn lines(text: &str, limit: usize) -> String {
    cut(text.chars().map(|c| if c == '\n' { c } else { visible(c) }), limit)
}

fn cut(mut chars: impl Iterator<Item = char>, limit: usize) -> String {
    let mut text: String = chars.by_ref().take(limit).collect();
    if chars.next().is_some() {
        text.push('…');
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_reaches_the_terminal_that_acts_on_it() {
        assert_eq!(line("a\u{1b}[31mb\u{202e}c\u{9b}d\ne\u{7f}", 100), "a␛[31mb\u{fffd}c\u{fffd}d␊e␡");
        assert_eq!(lines("a\nb\r", 100), "a\nb␍");
        assert_eq!(line("häßlich 😀", 100), "häßlich 😀");
    }

    #[test]
    fn long_text_is_cut() {
        assert_eq!(line("abcdef", 3), "abc…");
        assert_eq!(line("abc", 3), "abc");
    }
}
