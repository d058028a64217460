//! "Did you mean ...?"

/// Characters of a name beyond which nothing is suggested for it.
const LONGEST: usize = 100;

/// Names that are compared at most: each comparison takes a microsecond.
const MOST: usize = 5_000;

/// The most similar of `names`, if one is similar enough to be a slip.
pub fn nearest<'a>(name: &str, names: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    const LEAST: f64 = 0.6;
    let length = name.chars().take(LONGEST + 1).count();
    if length > LONGEST {
        return None;
    }
    // Each character more or less is a difference, so that many names need no comparison.
    let is_near = |candidate: &&str| {
        let other = candidate.chars().take(2 * LONGEST).count();
        length.abs_diff(other) as f64 <= (1.0 - LEAST) * length.max(other) as f64
    };
    names
        .into_iter()
        .filter(|candidate| *candidate != name)
        .filter(is_near)
        .take(MOST)
        .map(|candidate| (strsim::normalized_damerau_levenshtein(name, candidate), candidate))
        .filter(|(similarity, _)| *similarity >= LEAST)
        // Of equals the first one, in the order of the document.
        .fold(None, |best: Option<(f64, &str)>, this| match best {
            Some(best) if best.0 >= this.0 => Some(best),
            _ => Some(this),
        })
        .map(|(_, candidate)| candidate)
}
