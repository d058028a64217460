//! Media types: what a body is, what of it is consumed, and which of the produced ones a client prefers.

/// A media type without its parameters.
pub(crate) fn essence(media_type: &str) -> &str {
    media_type.split(';').next().unwrap_or("").trim_matches([' ', '\t'])
}

/// The value of a parameter of a media type, unquoted.
pub(crate) fn parameter<'m>(media_type: &'m str, name: &str) -> Option<&'m str> {
    let parameters = media_type.split(';').skip(1);
    let mut pairs = parameters.filter_map(|parameter| parameter.split_once('='));
    let (_, value) = pairs.find(|(key, _)| key.trim().eq_ignore_ascii_case(name))?;
    Some(value.trim().trim_matches('"'))
}

/// `application/json`, or a type with the structured suffix `+json` (RFC 6839, section 3.1).
pub(crate) fn is_json(essence: &str) -> bool {
    essence.eq_ignore_ascii_case("application/json") || ends_with_json(essence)
}

fn ends_with_json(essence: &str) -> bool {
    ends_with(essence, "+json")
}

/// `application/xml`, `text/xml`, or a type with the structured suffix `+xml` (RFC 7303).
pub(crate) fn is_xml(essence: &str) -> bool {
    essence.eq_ignore_ascii_case("application/xml")
        || essence.eq_ignore_ascii_case("text/xml")
        || ends_with(essence, "+xml")
}

/// Whether a type has a structured suffix, behind something that it is the suffix of.
fn ends_with(essence: &str, suffix: &str) -> bool {
    essence.len() > suffix.len()
        && essence.get(essence.len() - suffix.len()..).is_some_and(|end| end.eq_ignore_ascii_case(suffix))
}

/// How a body is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum BodyKind {
    Json,
    Urlencoded,
    Multipart,
    Xml,
    Text,
    Octets,
}

impl BodyKind {
    /// The way to read a body of this type.
    pub(crate) fn of(essence: &str) -> Self {
        if is_json(essence) {
            Self::Json
        } else if essence.eq_ignore_ascii_case(URLENCODED) {
            Self::Urlencoded
        } else if essence.eq_ignore_ascii_case(MULTIPART) {
            Self::Multipart
        } else if is_xml(essence) {
            Self::Xml
        } else if essence.get(..5).is_some_and(|main| main.eq_ignore_ascii_case("text/")) {
            Self::Text
        } else {
            Self::Octets
        }
    }
}

/// Forms without files.
pub(crate) const URLENCODED: &str = "application/x-www-form-urlencoded";
/// Forms with files (RFC 7578).
pub(crate) const MULTIPART: &str = "multipart/form-data";
/// JSON (RFC 8259).
pub(crate) const JSON: &str = "application/json";

/// Whether a body of the type `essence` is among the `consumed` types, whose parameters do not count. Where JSON is
/// consumed, so is every `+json`.
pub(crate) fn is_consumed(essence: &str, consumed: &[&str]) -> bool {
    consumed.iter().any(|consumed| {
        let consumed = self::essence(consumed);
        consumed.eq_ignore_ascii_case(essence)
            || (consumed.eq_ignore_ascii_case(JSON) && ends_with_json(essence))
            || is_wildcard_for(consumed, essence)
    })
}

/// Whether `range` is `*/*`, or `type/*` for the type of `essence`.
fn is_wildcard_for(range: &str, essence: &str) -> bool {
    match (range.split_once('/'), essence.split_once('/')) {
        (Some(("*", "*")), _) => true,
        (Some((main, "*")), Some((essence_main, _))) => main.eq_ignore_ascii_case(essence_main),
        _ => false,
    }
}

/// The closeness of a range that is the type itself.
const NAMED: u8 = 4;

/// The closeness of another JSON.
const SAME_KIND: u8 = 3;

/// How closely a media range (RFC 9110, section 12.5.1) names a type: the higher, the closer.
fn range_matches(range: &str, essence: &str) -> Option<u8> {
    if range.eq_ignore_ascii_case(essence) {
        return Some(NAMED);
    }
    if range == "*/*" || range == "*" {
        return Some(1);
    }
    if is_wildcard_for(range, essence) {
        return Some(2);
    }
    // One JSON is as good as another: whoever reads `application/json` reads `application/hal+json`, and the reverse.
    (is_json(range) && is_json(essence)).then_some(SAME_KIND)
}

/// The index of the produced type that a client prefers; of equals one that it names, else the contract's first. `None`
/// where it accepts none of them. An absent or empty `Accept` accepts everything.
pub(crate) fn negotiate(accept: Option<&str>, produced: &[&str]) -> Option<usize> {
    let first = Some(0);
    let Some(accept) = accept.filter(|accept| !accept.trim().is_empty()) else { return first };
    // What nearly every client sends.
    if accept == "*/*" {
        return first;
    }
    let mut best: Option<((u16, bool), usize)> = None;
    for (index, candidate) in produced.iter().enumerate() {
        let (quality, closeness) = quality(accept, essence(candidate));
        let rank = (quality, closeness == NAMED);
        if quality > 0 && best.is_none_or(|(best, _)| rank > best) {
            best = Some((rank, index));
        }
    }
    best.map(|(_, index)| index)
}

/// The quality, in thousandths, that the closest of the client's ranges gives to a type, and how close it is. Of ranges that
/// are equally close the first one counts.
fn quality(accept: &str, essence: &str) -> (u16, u8) {
    let mut closest = (0, 0);
    for range in accept.split(',') {
        if let Some(closeness) = range_matches(self::essence(range), essence)
            && closeness > closest.0
        {
            let quality = thousandths(parameter(range, "q"));
            // Who does not want one JSON has said nothing of the others.
            if quality > 0 || closeness != SAME_KIND {
                closest = (closeness, quality);
            }
        }
    }
    (closest.1, closest.0)
}

/// A weight (RFC 9110, section 12.4.2). What is none counts as 1.
fn thousandths(weight: Option<&str>) -> u16 {
    let Some(weight) = weight.and_then(|weight| weight.parse::<f32>().ok()) else { return 1000 };
    (weight.clamp(0.0, 1.0) * 1000.0).round() as u16
}

/// Whether text of this type is one that we read: UTF-8, or ASCII, which is a part of it.
pub(crate) fn is_utf8(media_type: &str) -> bool {
    parameter(media_type, "charset").is_none_or(|charset| {
        ["utf-8", "utf8", "us-ascii", "ascii"].iter().any(|known| charset.eq_ignore_ascii_case(known))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn consumed_types() {
        assert!(is_consumed("application/json", &[JSON]));
        assert!(is_consumed("APPLICATION/JSON", &["application/json; charset=utf-8"]));
        assert!(is_consumed("application/merge-patch+json", &[JSON]));
        assert!(!is_consumed("application/json", &["application/merge-patch+json"]));
        assert!(!is_consumed("text/plain", &[JSON]));
        assert!(is_consumed("multipart/form-data", &[" multipart/form-data"]));
        assert!(is_consumed("image/png", &["image/*"]) && is_consumed("image/png", &["*/*"]));
        assert!(is_utf8("text/plain; charset=\"UTF-8\"") && !is_utf8("text/plain;charset=latin1"));
    }

    #[test]
    fn suffixes() {
        for json in ["application/json", "Application/JSON", "application/hal+json", "application/vnd.x+JSON"] {
            assert!(is_json(json) && !is_xml(json), "{json}");
        }
        for xml in ["application/xml", "TEXT/xml", "application/atom+xml", "image/svg+XML"] {
            assert!(is_xml(xml) && !is_json(xml), "{xml}");
        }
        for other in ["", "x", "+json", "+xml", "text/json", "application/jsonx", "text/xmlx", "a/b+ml", "a/é+jso"] {
            assert!(!is_json(other) && !is_xml(other), "{other}");
        }
    }

    #[test]
    fn preferences() {
        let both = ["application/json", "text/csv"];
        let negotiate =
            |accept: Option<&str>, produced: &[&'static str]| super::negotiate(accept, produced).map(|it| produced[it]);
        assert_eq!(negotiate(None, &both), Some("application/json"));
        assert_eq!(negotiate(Some("text/csv"), &both), Some("text/csv"));
        assert_eq!(negotiate(Some("text/*;q=0.9, application/json;q=0.5"), &both), Some("text/csv"));
        assert_eq!(negotiate(Some("*/*;q=0.1, text/csv"), &both), Some("text/csv"));
        assert_eq!(negotiate(Some("*/*;q=0.1, text/*"), &both), Some("text/csv"));
        assert_eq!(negotiate(Some("*"), &both), Some("application/json"));
        assert_eq!(negotiate(Some("*/*, text/csv"), &both), Some("text/csv"));
        assert_eq!(negotiate(Some("text/csv;q=0, text/csv"), &both), None);
        assert_eq!(negotiate(Some("application/hal+json;q=0, */*"), &[JSON]), Some(JSON));
        assert_eq!(negotiate(Some("*/*, application/json;q=0"), &both), Some("text/csv"));
        assert_eq!(negotiate(Some("application/json;q=0"), &["application/json"]), None);
        assert_eq!(negotiate(Some("text/html, image/*"), &both), None);
        assert_eq!(negotiate(Some("application/json"), &["application/hal+json"]), Some("application/hal+json"));
        assert_eq!(negotiate(Some("application/vnd.x+json;v=2"), &[JSON]), Some(JSON));
        assert_eq!(negotiate(Some("text/html, */*;q=0.8"), &both), Some("application/json"));
    }
}
