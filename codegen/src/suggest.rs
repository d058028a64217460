//! "Did you mean ...?"

/// The most similar of `names`, if one is similar enough to be a slip.
pub fn nearest<'a>(name: &str, names: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    names
        .into_iter()
        .filter(|candidate| *candidate != name)
        .map(|candidate| (strsim::normalized_damerau_levenshtein(name, candidate), candidate))
        .filter(|(similarity, _)| *similarity >= 0.6)
        // Of equals the first one, in the order of the document.
        .fold(None, |best: Option<(f64, &str)>, this| match best {
            Some(best) if best.0 >= this.0 => Some(best),
            _ => Some(this),
        })
        .map(|(_, candidate)| candidate)
}
