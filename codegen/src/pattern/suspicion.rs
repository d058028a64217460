//! Patterns that are valid and mean something else than their author thought.

/// What is odd about a pattern, and what to write instead; `None` for an ordinary one.
///
/// Each of these is found in real contracts: without the flag `u` ECMA-262 gives nearly every slip a meaning (Annex
/// B.1.2), mostly that of the bare characters, so that no value ever matches.
pub fn suspicion(source: &str) -> Option<(&'static str, &'static str)> {
    if let Some(inside) = source.strip_prefix('/') {
        let flags = inside.rsplit('/').next().unwrap_or_default();
        let literal = flags.len() < inside.len() && flags.chars().all(|c| "dgimsuvy".contains(c));
        if literal && (inside.starts_with('^') || inside.ends_with("$/") || !flags.is_empty()) {
            return Some((
                "it is written as a JavaScript literal, whose slashes are matched as characters",
                "leave the slashes and flags out",
            ));
        }
    }
    let mut in_class = false;
    let mut rest = source;
    while let Some(c) = rest.chars().next() {
        let after = rest.get(c.len_utf8()..).unwrap_or_default();
        rest = after;
        match c {
            '\\' => {
                let escaped = after.chars().next().unwrap_or_default();
                rest = after.get(escaped.len_utf8()..).unwrap_or_default();
                match escaped {
                    'p' | 'P' if rest.starts_with('{') => {
                        return Some((
                            "`\\p{...}` needs the flag `u`, which patterns of a contract do not have: it stands for its own characters",
                            "list the ranges of characters, such as `[A-Za-z\\u00C0-\\u024F]`",
                        ));
                    }
                    'u' if rest.starts_with('{') => {
                        return Some((
                            "`\\u{...}` needs the flag `u`, which patterns of a contract do not have: it stands for repeated `u`",
                            "write `\\uXXXX`, with a surrogate pair beyond `\\uFFFF`",
                        ));
                    }
                    'A' | 'z' | 'Z' if !in_class => {
                        return Some((
                            "`\\A`, `\\z` and `\\Z` are no anchors in ECMA-262: they stand for the letters",
                            "write `^` and `$`",
                        ));
                    }
                    _ => {}
                }
            }
            '[' if in_class && after.starts_with(':') => {
                return Some((
                    "ECMA-262 has no POSIX classes: `[:alpha:]` stands for its own characters",
                    "list the ranges, such as `[A-Za-z]`",
                ));
            }
            '[' => in_class = true,
            ']' => in_class = false,
            '{' if !in_class => {
                let inside = after.split('}').next().unwrap_or_default();
                let numbers = inside.chars().all(|c| c.is_ascii_digit() || c == ',' || c == ' ');
                let closed = after.len() > inside.len();
                if closed
                    && numbers
                    && (inside.contains(' ') || inside.starts_with(','))
                    && inside.bytes().any(|b| b.is_ascii_digit())
                {
                    return Some((
                        "braces with a blank or without a first number are no repetition: they stand for their own characters",
                        "write `{1,32}` without a blank, and `{0,32}` for at most 32",
                    ));
                }
            }
            _ => {}
        }
    }
    None
}
