//! Formats of strings: a text of each, and whether a text is certainly of one.

/// The formats of strings that a server checks, by any of their names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Format {
    Byte,
    Date,
    DateTime,
    Email,
    Uri,
    Uuid,
}

impl Format {
    pub(super) fn of(name: &str) -> Option<Self> {
        match name {
            "byte" => Some(Self::Byte),
            "date" => Some(Self::Date),
            "date-time" => Some(Self::DateTime),
            "email" => Some(Self::Email),
            "uri" | "url" => Some(Self::Uri),
            "uuid" => Some(Self::Uuid),
            _ => None,
        }
    }

    /// Whether a text is of this format. Some that are by the letter of their standard are not here: an example that
    /// is doubted is replaced, one that is wrong would be served.
    pub(super) fn admits(self, text: &str) -> bool {
        match self {
            Self::Byte => is_base64(text),
            Self::Date => is_date(text),
            Self::DateTime => text.split_once('T').is_some_and(|(date, time)| is_date(date) && is_time(time)),
            Self::Email => is_email(text),
            Self::Uri => text.split_once("://").is_some_and(|(scheme, rest)| is_uri(scheme, rest)),
            Self::Uuid => is_uuid(text),
        }
    }
}

/// The `nth` text of a format, also of some that nobody checks but people look at.
pub(super) fn proposal(name: &str, nth: usize) -> Option<String> {
    Some(match name {
        "byte" => ["YWJj", "ZGVm", "Z2hp", "amts"].get(nth % 4).copied().unwrap_or_default().to_owned(),
        "date" => format!("2024-02-{:02}", 1 + nth % 29),
        "date-time" => format!("2024-02-29T12:30:{:02}Z", nth % 60),
        "email" => format!("ann{nth}@example.org"),
        "uri" | "url" => format!("https://example.org/{nth}"),
        "uuid" => format!("67e55044-10b1-426f-9247-bb680e5f{nth:04x}"),
        "hostname" => format!("host{nth}.example.org"),
        "ipv4" => format!("192.0.2.{}", 1 + nth % 254),
        "ipv6" => format!("2001:db8::{nth:x}"),
        _ => return None,
    })
}

/// Digits with separators between them, such as `0000-00-00`, as numbers.
fn numbers<const N: usize>(text: &str, shape: &str) -> Option<[u32; N]> {
    let fits = text.len() == shape.len()
        && text.bytes().zip(shape.bytes()).all(|(a, b)| if b == b'0' { a.is_ascii_digit() } else { a == b });
    let mut parts = text.split(|c: char| !c.is_ascii_digit()).filter_map(|part| part.parse().ok());
    let mut found = [0; N];
    for slot in &mut found {
        *slot = parts.next().filter(|_| fits)?;
    }
    Some(found)
}

fn is_date(text: &str) -> bool {
    let Some([year, month, day]) = numbers(text, "0000-00-00") else { return false };
    let is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = match month {
        2 => 28 + u32::from(is_leap),
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => 0,
    };
    year > 0 && (1..=days).contains(&day)
}

fn is_time(text: &str) -> bool {
    let Some((time, rest)) = text.split_at_checked(8) else { return false };
    let in_day = |[hour, minute]: [u32; 2]| hour < 24 && minute < 60;
    let Some([hour, minute, second]) = numbers(time, "00:00:00") else { return false };
    let digits = rest.strip_prefix('.').map(|rest| rest.bytes().take_while(u8::is_ascii_digit).count());
    let zone = match digits {
        Some(0) => return false,
        Some(digits) => rest.get(1 + digits..).unwrap_or_default(),
        None => rest,
    };
    let has_zone =
        zone == "Z" || zone.strip_prefix(['+', '-']).and_then(|zone| numbers(zone, "00:00")).is_some_and(in_day);
    in_day([hour, minute]) && second < 60 && has_zone
}

fn is_base64(text: &str) -> bool {
    let letters = text.trim_end_matches('=');
    let padding = text.len() - letters.len();
    let is_letter = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/');
    // The last letter before padding has bits that stand for nothing and have to be 0.
    let ends_well = match padding {
        0 => true,
        1 => letters.ends_with(|c| "AEIMQUYcgkosw048".contains(c)),
        2 => letters.ends_with(['A', 'Q', 'g', 'w']),
        _ => false,
    };
    text.len().is_multiple_of(4) && letters.bytes().all(is_letter) && ends_well
}

fn is_email(text: &str) -> bool {
    let is_word = |word: &str| {
        !word.is_empty()
            && word.len() <= 60
            && word.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'+'))
    };
    let is_label =
        |label: &str| is_word(label) && !label.contains(['_', '+']) && !label.starts_with('-') && !label.ends_with('-');
    text.len() <= 120
        && text.split_once('@').is_some_and(|(user, host)| {
            user.len() <= 60 && user.split('.').all(is_word) && host.contains('.') && host.split('.').all(is_label)
        })
}

fn is_uri(scheme: &str, rest: &str) -> bool {
    let (authority, path) = rest.split_at(rest.find(['/', '?', '#']).unwrap_or(rest.len()));
    let (host, port) = authority.split_once(':').unwrap_or((authority, "80"));
    let is_label = |label: &str| {
        label.starts_with(|c: char| c.is_ascii_alphabetic())
            && label.ends_with(|c: char| c.is_ascii_alphanumeric())
            && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
    };
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"/-._~?=&+,;:@!$*()#".contains(&byte);
    scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme.bytes().all(|byte| byte.is_ascii_alphanumeric())
        && host.len() <= 200
        && host.split('.').all(is_label)
        && port.parse::<u16>().is_ok()
        && path.bytes().all(plain)
        && path.bytes().filter(|byte| *byte == b'#').count() <= 1
}

fn is_uuid(text: &str) -> bool {
    let lengths = [8, 4, 4, 4, 12];
    let parts: Vec<&str> = text.split('-').collect();
    parts.len() == lengths.len()
        && parts
            .iter()
            .zip(lengths)
            .all(|(part, length)| part.len() == length && part.bytes().all(|byte| byte.is_ascii_hexdigit()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn proposals_are_admitted() {
        for name in ["byte", "date", "date-time", "email", "uri", "url", "uuid"] {
            for nth in 0..100 {
                let text = proposal(name, nth).unwrap();
                assert!(Format::of(name).unwrap().admits(&text), "{name}: {text}");
            }
        }
    }

    #[test]
    fn what_is_doubtful_is_not() {
        for (name, good, bad) in [
            ("byte", &["", "YQ==", "YWI="][..], &["YQ", "YQ=", "YR==", "Y=Q=", "a b="][..]),
            ("date", &["2024-02-29"], &["2023-02-29", "2024-13-01", "2024-1-1", "2024-00-10", "0000-01-01", "x"]),
            (
                "date-time",
                &["2024-02-29T23:59:59.123+01:00", "2024-01-01T00:00:00Z"],
                &[
                    "2024-01-01",
                    "2024-01-01T00:00Z",
                    "2024-01-01T24:00:00Z",
                    "2024-01-01T00:00:00",
                    "2024-01-01T00:00:00.Z",
                ],
            ),
            ("email", &["a.b+c@example.org"], &["a", "a@b", "@b.c", "a@-b.c", "Ann <a@b.c>", "a..b@c.d"]),
            (
                "uri",
                &["https://example.org:80/a?b=c#d"],
                &["/a", "https://", "https://a b", "https://a/#b#c", "mailto:a"],
            ),
            ("uuid", &["67e55044-10b1-426f-9247-bb680e5fe0c8"], &["67e55044", "67e55044-10b1-426f-9247-bb680e5fe0cg"]),
        ] {
            let admits = |text: &&str| Format::of(name).unwrap().admits(text);
            assert!(good.iter().all(admits), "{name}");
            assert_eq!(bad.iter().find(|text| admits(text)), None, "{name}");
        }
    }
}
