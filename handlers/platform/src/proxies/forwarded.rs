//! The header `Forwarded` (RFC 7239), read strictly. The crates that read it cut it at every comma, also inside of
//! quotations; there, a client could write an element of its own into a host that a proxy passes on.

use generated::rt::Scheme;

use crate::proxies::{Hop, address, host};

/// What the proxies say, the last one first, up to what cannot be read.
pub(super) fn hops<'h>(lines: impl DoubleEndedIterator<Item = &'h str>) -> Vec<Hop> {
    let mut hops = Vec::new();
    for line in lines.rev() {
        let Some(elements) = elements(line) else { break };
        hops.extend(elements.into_iter().rev());
    }
    hops
}

/// The elements of a line; `None` where it breaks the grammar.
fn elements(line: &str) -> Option<Vec<Hop>> {
    let mut elements = Vec::new();
    let mut rest = line.trim_start();
    while !rest.is_empty() {
        if let Some(after) = rest.strip_prefix(',') {
            rest = after.trim_start();
            continue;
        }
        let hop;
        (hop, rest) = element(rest)?;
        elements.push(hop);
        if !rest.is_empty() && !rest.starts_with(',') {
            return None;
        }
    }
    Some(elements)
}

/// An element, and what follows it.
fn element(text: &str) -> Option<(Hop, &str)> {
    let mut hop = Hop::default();
    let mut seen = Vec::new();
    let mut rest = text;
    loop {
        let (name, after) = token(rest)?;
        let (value, after) = value(after.strip_prefix('=')?)?;
        let name = name.to_ascii_lowercase();
        match name.as_str() {
            "for" => hop.address = address(&value),
            "proto" => hop.scheme = Scheme::named(&value),
            "host" => hop.host = host(&value),
            _ => {}
        }
        // Twice the same parameter is nothing to choose from.
        if seen.contains(&name) {
            return None;
        }
        seen.push(name);
        rest = after.trim_start();
        match rest.strip_prefix(';') {
            Some(after) => rest = after.trim_start(),
            None => return Some((hop, rest)),
        }
    }
}

/// A token or a quotation, without quotes and escapes, and what follows it.
fn value(text: &str) -> Option<(String, &str)> {
    let Some(mut rest) = text.strip_prefix('"') else {
        return token(text).map(|(token, rest)| (token.to_owned(), rest));
    };
    let mut value = String::new();
    loop {
        let mut characters = rest.chars();
        match characters.next()? {
            '"' => return Some((value, characters.as_str())),
            '\\' => value.push(characters.next()?),
            other => value.push(other),
        }
        rest = characters.as_str();
    }
}

/// A token (RFC 9110, section 5.6.2), and what follows it. Addresses of IPv6 and ports need quotes and often have none, so
/// their characters are taken too.
fn token(text: &str) -> Option<(&str, &str)> {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~:[]".contains(c);
    let end = text.find(|c| !is_plain(c)).unwrap_or(text.len());
    text.split_at_checked(end).filter(|(token, _)| !token.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_grammar() {
        let hop = |address: &str, host: Option<&str>| Hop {
            address: address.parse().ok(),
            scheme: None,
            host: host.map(str::to_owned),
        };
        for (line, read) in [
            ("", Some(vec![])),
            (
                " , for=1.1.1.1 ,, For=\"2.2.2.2\";by=_x ; host=a ,",
                Some(vec![hop("1.1.1.1", None), hop("2.2.2.2", Some("a"))]),
            ),
            ("for=\"[::1]\";host=\"a\\.b\"", Some(vec![hop("::1", Some("a.b"))])),
            ("for=[::1]:80", Some(vec![hop("::1", None)])),
            ("for", None),
            ("for=", None),
            ("for=1.1.1.1;", None),
            ("for=1.1.1.1;for=2.2.2.2", None),
            ("for=1.1.1.1 host=a", None),
            ("for=\"1.1.1.1", None),
            ("for=\"1.1.1.1\\", None),
            ("=1.1.1.1", None),
            ("for =1.1.1.1", None),
            ("for=ä", None),
        ] {
            assert_eq!(elements(line), read, "{line}");
        }
    }
}
