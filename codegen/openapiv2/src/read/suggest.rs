//! "Did you mean ...?"

/// Characters of a name that are looked at.
const LONGEST: usize = 100;

/// The candidate that was probably meant.
pub(super) fn nearest<'c>(found: &str, candidates: impl IntoIterator<Item = &'c str>) -> Option<&'c str> {
    // Names of the standard are short, and each character more or less is a slip.
    let length = found.chars().take(LONGEST).count();
    let lower = found.chars().take(LONGEST).collect::<String>().to_lowercase();
    let distance = |candidate: &str| strsim::damerau_levenshtein(&lower, &candidate.to_lowercase());
    // One slip in a short word, two or three in a long one.
    let limit = (length / 3).clamp(1, 3);
    candidates
        .into_iter()
        .filter(|candidate| candidate.chars().count().abs_diff(length) <= limit)
        .map(|candidate| (distance(candidate), candidate))
        .filter(|(distance, _)| *distance <= limit)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

/// Help for a key that the standard does not have at this place.
pub(super) fn key<'c>(found: &str, keys: impl IntoIterator<Item = &'c str>) -> String {
    match nearest(found, keys) {
        Some(key) => format!("did you mean `{key}`?"),
        None => "remove it; vendor extensions begin with `x-`".to_owned(),
    }
}

/// Help for a word that is not among those which the standard lists.
pub(super) fn value(found: &str, words: &[&str]) -> String {
    match nearest(found, words.iter().copied()) {
        Some(word) => format!("did you mean `{word}`?"),
        None => format!("it must be {}", list(words)),
    }
}

/// `a`, `b` or `c`
pub(super) fn list(words: &[&str]) -> String {
    let quoted: Vec<String> = words.iter().map(|word| format!("`{word}`")).collect();
    match quoted.split_last() {
        Some((last, [])) => last.clone(),
        Some((last, others)) => format!("{} or {last}", others.join(", ")),
        None => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_are_recognised_and_strangers_are_not() {
        let keys = ["summary", "description", "operationId", "in", "tags"];
        assert_eq!(nearest("sumary", keys), Some("summary"));
        assert_eq!(nearest("operationID", keys), Some("operationId"));
        assert_eq!(nearest("desciprtion", keys), Some("description"));
        assert_eq!(nearest("tag", keys), Some("tags"));
        assert_eq!(nearest("servers", keys), None);
        assert_eq!(nearest("", keys), None);
    }

    #[test]
    fn lists_read_like_sentences() {
        assert_eq!(list(&["a"]), "`a`");
        assert_eq!(list(&["a", "b", "c"]), "`a`, `b` or `c`");
    }
}
