//! The grammars of text values: numbers and booleans in parameters, and the formats of strings.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use jiff::tz::Offset;

use crate::schema::Format;

/// An integer in decimal: `-?[0-9]+`. No plus sign and no blanks, unlike `str::parse`.
pub(crate) fn integer(text: &str) -> Option<i128> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    // More than 38 digits: far out of every integer's range, but still an integer.
    Some(text.parse().unwrap_or(if text.starts_with('-') { i128::MIN } else { i128::MAX }))
}

/// A number as JSON writes it, but for leading zeros, which are let pass. `inf` and `NaN` are no numbers.
pub(crate) fn number(text: &str) -> Option<f64> {
    let rest = text.strip_prefix('-').unwrap_or(text);
    let (mantissa, exponent) = match rest.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, Some(exponent.strip_prefix(['+', '-']).unwrap_or(exponent))),
        None => (rest, None),
    };
    let (whole, fraction) = match mantissa.split_once('.') {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (mantissa, None),
    };
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    if !digits(whole) || !fraction.is_none_or(digits) || !exponent.is_none_or(digits) {
        return None;
    }
    text.parse().ok().filter(|number: &f64| number.is_finite())
}

/// `true` or `false`, nothing else.
pub(crate) fn boolean(text: &str) -> Option<bool> {
    match text {
        "true" => Some(true),
        "false" => Some(false),
        _ => None,
    }
}

/// `full-date` of RFC 3339, section 5.6.
pub(crate) fn date(text: &str) -> Option<jiff::civil::Date> {
    let (date, rest) = full_date(text.as_bytes())?;
    rest.is_empty().then_some(date)
}

/// `date-time` of RFC 3339, section 5.6. A leap second counts as the second before it, digits of the fraction past the
/// ninth are dropped, and the offset is only used to find the instant.
pub(crate) fn date_time(text: &str) -> Option<jiff::Timestamp> {
    let (date, rest) = full_date(text.as_bytes())?;
    let rest = rest.strip_prefix(b"T").or_else(|| rest.strip_prefix(b"t"))?;
    let (hour, rest) = digits(rest, 2)?;
    let (minute, rest) = digits(rest.strip_prefix(b":")?, 2)?;
    let (second, rest) = digits(rest.strip_prefix(b":")?, 2)?;
    if hour > 23 || minute > 59 || second > 60 {
        return None;
    }
    let (nanosecond, rest) = fraction(rest)?;
    let time =
        date.at(i8::try_from(hour).ok()?, i8::try_from(minute).ok()?, i8::try_from(second.min(59)).ok()?, nanosecond);
    let seconds = offset(rest)?;
    // The last two hours that can be written have no timestamp; "9999-12-31T23:59:59Z" is a common way to say "never".
    Some(Offset::from_seconds(seconds).ok()?.to_timestamp(time).unwrap_or(jiff::Timestamp::MAX))
}

/// `YYYY-MM-DD` and what follows it.
fn full_date(text: &[u8]) -> Option<(jiff::civil::Date, &[u8])> {
    let (year, rest) = digits(text, 4)?;
    let (month, rest) = digits(rest.strip_prefix(b"-")?, 2)?;
    let (day, rest) = digits(rest.strip_prefix(b"-")?, 2)?;
    let date = jiff::civil::Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()?;
    Some((date, rest))
}

/// Exactly `count` (at most four) digits and what follows them.
fn digits(text: &[u8], count: usize) -> Option<(i16, &[u8])> {
    let (head, rest) = text.split_at_checked(count)?;
    let mut number = 0_i16;
    for byte in head {
        let digit = byte.is_ascii_digit().then(|| i16::from(byte - b'0'))?;
        number = number.checked_mul(10)?.checked_add(digit)?;
    }
    Some((number, rest))
}

/// `.123` in nanoseconds, or nothing, and what follows it.
fn fraction(text: &[u8]) -> Option<(i32, &[u8])> {
    let Some(rest) = text.strip_prefix(b".") else { return Some((0, text)) };
    let length = rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
    let (head, rest) = rest.split_at_checked(length)?;
    if head.is_empty() {
        return None;
    }
    let mut nanoseconds = 0_i32;
    for place in 0..9 {
        nanoseconds = nanoseconds * 10 + head.get(place).map_or(0, |byte| i32::from(byte - b'0'));
    }
    Some((nanoseconds, rest))
}

/// `Z` or `+hh:mm`, in seconds, and nothing after it.
fn offset(text: &[u8]) -> Option<i32> {
    if matches!(text, b"Z" | b"z") {
        return Some(0);
    }
    let (sign, rest) = match text.split_first()? {
        (b'+', rest) => (1, rest),
        (b'-', rest) => (-1, rest),
        _ => return None,
    };
    let (hour, rest) = digits(rest, 2)?;
    let (minute, rest) = digits(rest.strip_prefix(b":")?, 2)?;
    (rest.is_empty() && hour <= 23 && minute <= 59).then(|| sign * (i32::from(hour) * 3600 + i32::from(minute) * 60))
}

/// Base64 with its padding (RFC 4648, section 4).
pub(crate) fn base64(text: &str) -> Option<Vec<u8>> {
    STANDARD.decode(text).ok()
}

/// The text for octets in base64.
pub(crate) fn to_base64(octets: &[u8]) -> String {
    STANDARD.encode(octets)
}

/// An address as RFC 5322 writes it, without a display name.
pub(crate) fn email(text: &str) -> bool {
    let options = email_address::Options::default().without_display_text();
    email_address::EmailAddress::parse_with_options(text, options).is_ok()
}

/// An absolute URI. `url` reads what browsers read, so blanks and delimiters are refused first (RFC 3986, section 2).
pub(crate) fn uri(text: &str) -> bool {
    let forbidden = |c: char| c.is_whitespace() || c.is_control() || matches!(c, '<' | '>' | '"' | '\\' | '^' | '`');
    is_plain_web_address(text) || (!text.contains(forbidden) && url::Url::parse(text).is_ok())
}

/// Whether a text is what most URIs are, `https://` with a host of plain letters and all else in ASCII: then nothing of it
/// has to be parsed. Of others this says nothing.
fn is_plain_web_address(text: &str) -> bool {
    let Some(rest) = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://")) else { return false };
    // Whether the last label begins with a letter: a number at the end is an address. And what came before: a label
    // neither begins nor ends with a hyphen, and two of them may be Punycode.
    let (mut is_named, mut before) = (false, b'.');
    let mut rest = rest.as_bytes();
    while let [byte, after @ ..] = rest {
        match (before, byte) {
            (b'.', b'a'..=b'z') => is_named = true,
            (b'.', b'0'..=b'9') => is_named = false,
            (_, b'a'..=b'z' | b'0'..=b'9') => {}
            (b'a'..=b'z' | b'0'..=b'9', b'.' | b'-') => {}
            (b'a'..=b'z' | b'0'..=b'9', b'/' | b'?' | b'#') => break,
            _ => return false,
        }
        before = *byte;
        rest = after;
    }
    is_named && !matches!(before, b'.' | b'-') && rest.iter().all(|byte| PLAIN.get(usize::from(*byte)) == Some(&true))
}

/// The octets that may stand anywhere in a URI as `url` and [`uri`] read it.
const PLAIN: [bool; 256] = {
    let mut plain = [false; 256];
    let (mut byte, mut rest) = (0_usize, plain.as_mut_slice());
    while let [is_plain, after @ ..] = rest {
        *is_plain = matches!(byte, 0x21..=0x7e) && !matches!(byte as u8, b'<' | b'>' | b'"' | b'\\' | b'^' | b'`');
        byte += 1;
        rest = after;
    }
    plain
};

impl Format {
    /// Whether a string has this format. Formats of numbers say nothing about strings.
    pub fn admits(self, text: &str) -> bool {
        match self {
            Self::Date => date(text).is_some(),
            Self::DateTime => date_time(text).is_some(),
            Self::Email => email(text),
            Self::Uri => uri(text),
            Self::Uuid => uuid::Uuid::try_parse(text).is_ok(),
            Self::Byte => base64(text).is_some(),
            Self::Int32 | Self::Int64 | Self::UInt32 | Self::UInt64 | Self::Float | Self::Double => true,
            Self::Binary | Self::Password => true,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers() {
        assert_eq!(integer("-12"), Some(-12));
        assert_eq!(integer("007"), Some(7));
        assert_eq!(integer(&"9".repeat(60)), Some(i128::MAX));
        for text in ["", "-", "+5", " 5", "5.0", "1e3", "٣"] {
            assert_eq!(integer(text), None, "{text}");
        }
        assert_eq!(number("-1.5e+3"), Some(-1500.0));
        assert_eq!(number("5"), Some(5.0));
        for text in ["", "inf", "NaN", ".5", "5.", "+1", "1e", "1e999", "0x1", "1_0"] {
            assert_eq!(number(text), None, "{text}");
        }
        assert_eq!((boolean("true"), boolean("false")), (Some(true), Some(false)));
        assert_eq!((boolean("True"), boolean("1")), (None, None));
    }

    #[test]
    fn date_times_follow_the_grammar() {
        let at = |text: &str| date_time(text).map(|at| at.to_string());
        assert_eq!(at("2024-02-29T23:59:59Z").as_deref(), Some("2024-02-29T23:59:59Z"));
        assert_eq!(at("2024-02-29t01:00:00.5+02:00").as_deref(), Some("2024-02-28T23:00:00.5Z"));
        assert_eq!(at("2024-02-29T01:00:00-02:30").as_deref(), Some("2024-02-29T03:30:00Z"));
        assert_eq!(at("2024-02-29T01:00:00+00:01").as_deref(), Some("2024-02-29T00:59:00Z"));
        assert_eq!(at("1990-12-31T23:59:60Z").as_deref(), Some("1990-12-31T23:59:59Z"));
        assert_eq!(at("2024-01-01T00:00:00.1234567899z").as_deref(), Some("2024-01-01T00:00:00.123456789Z"));
        for text in ["9999-12-31T23:59:59Z", "9999-12-31T23:59:59.999-12:00", "9999-12-30T22:00:01Z"] {
            assert_eq!(at(text).as_deref(), Some("9999-12-30T22:00:00.999999999Z"), "{text}");
        }
        for text in [
            "2023-02-29T00:00:00Z",
            "2024-01-01 00:00:00Z",
            "2024-01-01T00:00Z",
            "2024-01-01T00:00:00",
            "2024-01-01T00:00:00.Z",
            "2024-01-01T24:00:00Z",
            "2024-01-01T23:60:00Z",
            "2024-01-01T23:59:61Z",
            "2024-01-01T00:00:00+0200",
            "2024-01-01T00:00:00+24:00",
            "2024-01-01T00:00:00Z[UTC]",
            "20240101T000000Z",
            "+2024-01-01T00:00:00Z",
            "",
        ] {
            assert_eq!(at(text), None, "{text}");
        }
        assert!(date("2024-02-29").is_some() && date("2023-02-29").is_none() && date("2024-2-29").is_none());
        assert!(date("2024-02-29T").is_none() && date("20240229").is_none());
    }

    proptest::proptest! {
        #[test]
        fn a_plain_web_address_is_a_uri(text in "https?://[a-c0x.-]{0,8}[/?#:@]?[ -~\u{e4}]{0,8}") {
            proptest::prop_assert!(!is_plain_web_address(&text) || url::Url::parse(&text).is_ok(), "{text}");
            let forbidden = |c: char| c.is_whitespace() || c.is_control() || "<>\"\\^`".contains(c);
            proptest::prop_assert!(!is_plain_web_address(&text) || !text.contains(forbidden), "{text}");
        }
    }

    #[test]
    fn most_web_addresses_are_plain() {
        for plain in ["https://example.org", "http://a-1.b2.example/a?b=c#d", "https://a.example?b", "https://a#~!$%7e"]
        {
            assert!(is_plain_web_address(plain) && uri(plain), "{plain}");
        }
        for parsed in ["https://127.0.0.1/", "https://a.example:80/", "https://a-", "https://a.example/<", "urn:a"] {
            assert!(!is_plain_web_address(parsed), "{parsed}");
        }
    }

    #[test]
    fn other_formats() {
        assert!(email("a.b@example.org") && !email("a") && !email("Ann <ann@example.org>"));
        assert!(uri("https://example.org/a?b#c") && uri("urn:isbn:1") && !uri("/relative") && !uri(" https://a"));
        assert!(!uri("https://exa mple.org") && !uri("https://a/<b>"));
        assert!(
            uri("https://example.org:8080/a")
                && !uri("https://example.org:99999/a")
                && uri("https://m\u{fc}ller.example")
        );
        assert!(uri("https://127.0.0.1/") && !uri("https://127.0.0.256/") && !uri("https://a.0x") && !uri("https://"));
        assert!(Format::Uuid.admits("67e55044-10b1-426f-9247-bb680e5fe0c8") && !Format::Uuid.admits("67e55044"));
        assert!(Format::Byte.admits("YQ==") && !Format::Byte.admits("YQ") && !Format::Byte.admits("Y Q=="));
        assert!(Format::Int64.admits("anything") && Format::Binary.admits("anything"));
    }
}
