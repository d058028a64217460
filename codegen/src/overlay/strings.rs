//! Strings in the text of a target: in single or double quotes, with backslashes (RFC 9535, section 2.3.1.1).

/// The characters that are not in strings, with their offsets in bytes. The quotes are among them.
pub(super) fn outside_strings(text: &str) -> impl Iterator<Item = (usize, char)> {
    let (mut quote, mut is_escaped) = (None, false);
    text.char_indices().filter(move |(_, c)| {
        match quote {
            None => quote = Some(*c).filter(|c| matches!(c, '\'' | '"')),
            Some(_) if is_escaped => {
                is_escaped = false;
                return false;
            }
            Some(q) if *c == q => quote = None,
            Some(_) => {
                is_escaped = *c == '\\';
                return false;
            }
        }
        true
    })
}

#[cfg(test)]
mod tests {
    use super::outside_strings;

    #[test]
    fn strings_end_with_the_quote_that_they_begin_with() {
        for (text, expected) in [
            ("$.a[?@.b]", "$.a[?@.b]"),
            ("$['a[']", "$['']"),
            (r#"$["it's"]"#, r#"$[""]"#),
            (r"$['it\'s']", "$['']"),
            (r"$['\\'](", "$['']("),
            ("$['open(", "$['"),
        ] {
            let outside: String = outside_strings(text).map(|(_, c)| c).collect();
            assert_eq!(outside, expected, "{text}");
        }
    }
}
