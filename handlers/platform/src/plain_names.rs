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

/// Whether a string has something that is clearly meant as a web address: with a scheme, with `www.`, or a host with a
/// path, a query or a port. `Booking.com` alone is the name of a company, and `St.Gallen/Appenzell` two places.
pub fn has_web_address(text: &str) -> bool {
    let text: String = text.chars().filter(|c| !is_invisible(*c)).map(ascii).collect();
    text.contains("://") || text.split(|c: char| c.is_whitespace() || "<>()[]{}\"'".contains(c)).any(is_web_address)
}

fn is_web_address(word: &str) -> bool {
    let lower = word.to_lowercase();
    if lower.strip_prefix("www.").is_some_and(|rest| rest.contains(char::is_alphanumeric)) {
        return true;
    }
    let Some((host, rest)) = word.find(['/', '?', '#', ':', '\\']).and_then(|end| word.split_at_checked(end)) else {
        return false;
    };
    let mut rest = rest.chars();
    let has_more = match rest.next() {
        Some('/' | '\\') => true,
        Some(':') => rest.next().is_some_and(|c| c.is_ascii_digit()),
        // Elsewhere they end a sentence.
        _ => rest.next().is_some(),
    };
    has_more && is_host(host)
}

/// Whether a string can be the name of a host below a top-level domain.
fn is_host(text: &str) -> bool {
    let is_label = |label: &str| !label.is_empty() && label.chars().all(|c| c.is_alphanumeric() || c == '-');
    // A user before the host.
    let host = text.rsplit('@').next().unwrap_or_default();
    match host.rsplit_once('.') {
        Some((before, top)) => before.split('.').all(is_label) && is_top_level(top),
        None => false,
    }
}

/// Whether a label can be a top-level domain. One of two letters is the code of a country, and a longer one has no
/// capital letter at its beginning alone, as names have that follow an abbreviation: `St.Gallen`.
fn is_top_level(label: &str) -> bool {
    let mut letters = label.chars();
    let is_name = letters.next().is_some_and(char::is_uppercase) && letters.all(char::is_lowercase);
    match label.chars().count() {
        0 | 1 => false,
        2 => COUNTRIES.split(' ').any(|country| country.eq_ignore_ascii_case(label)),
        3 => label.chars().all(char::is_alphabetic),
        _ => !is_name && (label.chars().all(char::is_alphabetic) || label.to_lowercase().starts_with("xn--")),
    }
}

/// Top-level domains of two letters.
const COUNTRIES: &str = "ac ad ae af ag ai al am ao aq ar as at au aw ax az ba bb bd be bf bg bh bi bj bm bn bo br bs bt \
    bv bw by bz ca cc cd cf cg ch ci ck cl cm cn co cr cu cv cw cx cy cz de dj dk dm do dz ec ee eg er es et eu fi fj \
    fk fm fo fr ga gb gd ge gf gg gh gi gl gm gn gp gq gr gs gt gu gw gy hk hm hn hr ht hu id ie il im in io iq ir is \
    it je jm jo jp ke kg kh ki km kn kp kr kw ky kz la lb lc li lk lr ls lt lu lv ly ma mc md me mg mh mk ml mm mn mo \
    mp mq mr ms mt mu mv mw mx my mz na nc ne nf ng ni nl no np nr nu nz om pa pe pf pg ph pk pl pm pn pr ps pt pw py \
    qa re ro rs ru rw sa sb sc sd se sg sh si sj sk sl sm sn so sr ss st su sv sx sy sz tc td tf tg th tj tk tl tm tn \
    to tr tt tv tw tz ua ug uk us uy uz va vc ve vg vi vn vu wf ws ye yt za zm zw";

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
            "Evil.Com/win",
            "EVIL.EXAMPLE/WIN",
            "evil.de\\win",
            "ada@evil.example:8080",
            "evil.xn--vermgensberatung-pwb/win",
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
            "Dr.Oetker: Backen",
            "ver.di: Bezirk Süd",
            "Volksbank St.Gallen/Appenzell",
            "Müller&Co.KG/Berlin",
            "Team #1 (Node.js?)",
            "Node.js/React",
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
