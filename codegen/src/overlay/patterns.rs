//! Patterns in the filters of a target, the second arguments of `search` and `match` (RFC 9535, sections 2.4.6 and 2.4.7).
//!
//! The library compiles a pattern again for each node that a filter is asked about, so a pattern has a price: how large its
//! engine is, and what it takes to read it. A pattern that is taken from the contract could be anything, and is refused.

use regex::RegexBuilder;

use super::strings::outside_strings;

/// Sizes of engines in bytes, and what compiling one of such a size costs, in nodes that could be visited instead.
const PRICES: [(usize, usize); 4] = [(1 << 10, 100), (4 << 10, 400), (16 << 10, 1_600), (64 << 10, 6_400)];

/// The same for reading an escape or a flag, behind which a table of Unicode may be.
const ESCAPE: usize = 200;

/// What the patterns of a target, or of a segment of one, cost for each node that they are asked about.
///
/// # Errors
///
/// When one of them is not a string in quotes, or too large.
pub(super) fn cost(segment: &str) -> Result<usize, String> {
    let mut total = 0_usize;
    // For each bracket that is open, whether it is that of a function that takes a pattern.
    let mut open: Vec<bool> = Vec::new();
    for (at, c) in outside_strings(segment) {
        match c {
            '(' => {
                let before = segment.get(..at).unwrap_or_default();
                let start = before.rfind(|c: char| !c.is_ascii_alphanumeric() && c != '_').map_or(0, |at| at + 1);
                open.push(matches!(before.get(start..), Some("search" | "match")));
            }
            '[' => open.push(false),
            ']' | ')' => drop(open.pop()),
            ',' if open.last() == Some(&true) => {
                let pattern = segment.get(at + 1..).and_then(literal);
                let pattern = pattern.ok_or("the pattern of `search` and `match` must be a string in quotes")?;
                total = total.saturating_add(price(&pattern)?);
            }
            _ => {}
        }
    }
    Ok(total)
}

/// The string that an argument is, up to the bracket behind it.
fn literal(argument: &str) -> Option<String> {
    let argument = argument.trim_start();
    let quote = argument.chars().next().filter(|c| matches!(c, '\'' | '"'))?;
    let inside = argument.get(1..)?;
    // The same string in JSON, which has double quotes only.
    let mut json = "\"".to_owned();
    let mut is_escaped = false;
    for (at, c) in inside.char_indices() {
        match c {
            '\'' if is_escaped => {
                json.pop();
                json.push('\'');
            }
            _ if !is_escaped && c == quote => {
                json.push('"');
                let rest = inside.get(at + 1..)?.trim_start();
                return serde_json::from_str(&json).ok().filter(|_| rest.starts_with(')'));
            }
            '"' if !is_escaped => json.push_str("\\\""),
            c => json.push(c),
        }
        is_escaped = !is_escaped && c == '\\';
    }
    None
}

fn price(pattern: &str) -> Result<usize, String> {
    let reading = pattern.matches(['\\', '?']).count().saturating_mul(ESCAPE);
    // As the library makes it.
    let whole = format!("(?R)^({pattern})$");
    for (size, price) in PRICES {
        match RegexBuilder::new(&whole).size_limit(size).build() {
            Err(regex::Error::CompiledTooBig(_)) => {}
            // What is no pattern matches nothing.
            _ => return Ok(price.saturating_add(reading)),
        }
    }
    let shown: String = pattern.chars().take(40).collect();
    Err(format!("the pattern `{shown}` is too large for a filter"))
}

#[cfg(test)]
mod tests {
    use super::cost;

    #[test]
    fn patterns_are_literals_with_a_price() {
        for (segment, expected) in [
            ("[?@.a == 'search(@, $.x)']", Ok(0)),
            ("[?@.search == 1, 'match']", Ok(0)),
            ("[?search(@.a, '^get')]", Ok(100)),
            (r#"[?match( @['b,'] , "it's" ) && !search(@, 'a"')]"#, Ok(200)),
            (r"[?search(@, 'it\'s \u0041\\.')]", Ok(100 + 200)),
        ] {
            assert_eq!(cost(segment), expected, "{segment}");
        }
        for segment in ["[?search(@.a, @.b)]", "[?match('x', $.b)]", "[?search(@, value(@..b))]", "[?!match(@.a,@.b)]"]
        {
            assert!(cost(segment).unwrap_err().contains("in quotes"), "{segment}");
        }
        let tables = format!("[?search(@, '{}')]", "\\\\pL".repeat(200));
        assert!(cost(&tables).unwrap_err().contains("too large"));
        assert!(cost(r"[?search(@, '(\\w{60}){60}')]").unwrap_err().contains("too large"));
        assert!(cost(r"[?search(@, '^\\w+$')]").unwrap() > 100);
    }
}
