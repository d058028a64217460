//! Names of people and companies that stand in mail. Anybody can have the service write to an address that nobody has
//! confirmed; what the mail says must not be an invitation to somewhere else. Names with web addresses are refused where
//! they come in, and what mail programs might take for one is written so that they do not.

use crate::body_check::BodyCheck;

/// Characters that Unicode treats as a dot in the name of a host.
const DOTS: [char; 4] = ['.', '\u{3002}', '\u{ff0e}', '\u{ff61}'];

/// Character that is not displayed, and keeps mail programs from making links of the characters around it (WORD JOINER).
pub(crate) const JOINER: char = '\u{2060}';

/// Refuses a name with a web address, or with characters that are not displayed.
pub fn check(check: &mut BodyCheck, property: &str, name: &str) {
    if has_web_address(name) {
        check.refuse(property, "pattern", None, "must not contain a web address");
    }
    if name.chars().any(|c| c.is_control() || is_invisible(c)) {
        check.refuse(property, "pattern", None, "must not contain control or format characters");
    }
    // In the header of a mail, these begin a text in another encoding (RFC 2047).
    if name.contains("=?") {
        check.refuse(property, "pattern", None, "must not contain `=?`");
    }
}

/// Whether a text has something that is clearly meant as a web address: with a scheme, with `www.`, or a host with a path
/// or a port. `Booking.com` alone is the name of a company.
pub fn has_web_address(text: &str) -> bool {
    let text: String = text.chars().filter(|c| !is_invisible(*c)).map(ascii).collect();
    text.contains("://") || text.split(|c: char| c.is_whitespace() || "<>()[]{}\"'".contains(c)).any(is_web_address)
}

fn is_web_address(word: &str) -> bool {
    let word = word.to_lowercase();
    if word.strip_prefix("www.").is_some_and(|rest| rest.contains(char::is_alphanumeric)) {
        return true;
    }
    let Some(end) = word.find(['/', '?', '#', ':', '\\']) else { return false };
    let Some((before, top)) = word.get(..end).and_then(|host| host.rsplit_once('.')) else { return false };
    before.ends_with(char::is_alphanumeric) && top.chars().count() >= 2 && top.chars().all(char::is_alphabetic)
}

/// Returns a text that looks the same, in which mail programs find no links, and no encoded words (RFC 2047).
pub fn unlinked(text: &str) -> String {
    let mut unlinked = String::with_capacity(text.len());
    let mut characters = text.chars().peekable();
    let mut is_word = false;
    while let Some(c) = characters.next() {
        unlinked.push(c);
        let is_followed = characters.peek().is_some_and(|next| !next.is_whitespace());
        let is_in_link = is_word && is_followed && (DOTS.contains(&c) || matches!(c, ':' | '/' | '@'));
        if is_in_link || c == '=' && characters.peek() == Some(&'?') {
            unlinked.push(JOINER);
        }
        is_word = !c.is_whitespace();
    }
    unlinked
}

/// Returns a text without the marks of [`unlinked`]: as it was before it was mailed and copied.
pub fn copied(text: &str) -> String {
    text.replace(JOINER, "")
}

/// Whether a character is not displayed, changes the direction of others, or is a tag. Joiners, which some scripts need,
/// are none of these.
pub fn is_invisible(c: char) -> bool {
    matches!(c,
        '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

/// A wide form of an ASCII character, or another dot, as the character that it is taken for.
fn ascii(c: char) -> char {
    if DOTS.contains(&c) {
        return '.';
    }
    match u32::from(c) {
        wide @ 0xff01..=0xff5e => char::from_u32(wide - 0xfee0).unwrap_or(c),
        _ => c,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn web_addresses_are_recognized() {
        for text in [
            "http://evil.example/win - click",
            "x HTTPS://evil.example",
            "www.evil.example",
            "Acme (WWW.evil.example)",
            "win at evil.example/now",
            "evil.example:8080",
            "evil.example?a",
            "evil\u{3002}example/now",
            "\u{ff57}\u{ff57}\u{ff57}.evil.example",
            "http:\u{200b}//evil.example",
            "münchen.example/a",
        ] {
            assert!(has_web_address(text), "{text}");
        }
        for text in [
            "Booking.com",
            "Acme & Söhne GmbH & Co. KG",
            "A/B Testing Inc.",
            "St. John's",
            "wwwhat",
            "ada@example.com",
            "24/7",
            "Q1: plans",
        ] {
            assert!(!has_web_address(text), "{text}");
        }
    }

    #[test]
    fn links_are_taken_apart() {
        let unlinked = unlinked("Booking.com http://a.example/b Co. KG a@b");
        assert!(!unlinked.contains("://") && !unlinked.contains("g.c") && !unlinked.contains("a@b"), "{unlinked}");
        assert!(unlinked.contains("Co. KG"));
        assert_eq!(copied(&unlinked), "Booking.com http://a.example/b Co. KG a@b");
    }

    #[test]
    fn encoded_words_are_refused_and_taken_apart() {
        let word = "=?utf-8?Q?http=3A//evil.example/?=";
        let mut refused = BodyCheck::default();
        check(&mut refused, "company", word);
        assert!(refused.finish().is_err() && !unlinked(word).contains("=?"));
        let mut accepted = BodyCheck::default();
        check(&mut accepted, "company", "E=mc\u{b2}? Books");
        assert!(accepted.finish().is_ok());
    }
}
