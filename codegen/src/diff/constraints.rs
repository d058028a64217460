//! Keywords without schemas in them: what a value has to satisfy, compared by what it lets through.

use std::{
    cmp::Ordering,
    collections::{BTreeMap, BTreeSet},
};

use serde_json::{Number, Value as Json};

use super::Effect;
use crate::{
    check,
    ir::shape::{Additional, Bound, JsonText, Kind, Shape},
    pattern,
    sample::text::is_of_format,
};

/// A keyword whose meaning changed.
pub(super) struct Found {
    /// The keyword that a place is told by, and the beginning of the code.
    pub(super) keyword: &'static str,
    /// How.
    pub(super) effect: Effect,
    /// What it was and what it is.
    pub(super) message: String,
}

/// Formats of texts that are checked; others only tell people what a text means.
const CHECKED_FORMATS: [&str; 7] = ["date", "date-time", "email", "uri", "url", "uuid", "byte"];

/// Compares the keywords of two shapes of one type.
pub(super) fn compare(old: &Shape, new: &Shape, inclusions: &mut Inclusions) -> Vec<Found> {
    if old.enumeration.is_some() || new.enumeration.is_some() {
        // A list of values says it all: other keywords only strike values from it.
        return enumeration(old, new).into_iter().collect();
    }
    let mut found = Vec::new();
    let mut add = |keyword: &'static str, effect: Option<Effect>, before: String, after: String| {
        if let Some(effect) = effect {
            let message = format!("`{keyword}` was {before} and is {after}");
            found.push(Found { keyword, effect, message });
        }
    };
    match old.kind {
        Kind::Integer if old.format != new.format => {
            let (before, after) = (integers(old), integers(new));
            let lost = after.0 > before.0 || after.1 < before.1;
            let gained = after.0 < before.0 || after.1 > before.1;
            add("format", Effect::of(lost, gained), range(old), range(new));
        }
        Kind::Integer => {
            let (before, after) = (integers(old), integers(new));
            let low = Effect::of(after.0 > before.0, after.0 < before.0);
            add("minimum", low, bound(&old.minimum), bound(&new.minimum));
            let high = Effect::of(after.1 < before.1, after.1 > before.1);
            add("maximum", high, bound(&old.maximum), bound(&new.maximum));
        }
        Kind::Number => {
            let (low, high) = (lower(old, new), upper(old, new));
            add("minimum", Effect::of(low.is_gt(), low.is_lt()), bound(&old.minimum), bound(&new.minimum));
            add("maximum", Effect::of(high.is_lt(), high.is_gt()), bound(&old.maximum), bound(&new.maximum));
            let wide = |shape: &Shape| shape.format.as_deref() != Some("float");
            add("format", Effect::of(wide(old) && !wide(new), !wide(old) && wide(new)), format_of(old), format_of(new));
        }
        Kind::String => {
            least(&mut add, "minLength", old.min_length, new.min_length);
            most(&mut add, "maxLength", old.max_length, new.max_length);
            let lost = !inclusions.allows(&new.patterns, &old.patterns);
            let gained = !inclusions.allows(&old.patterns, &new.patterns);
            let list = |shape: &Shape| match shape.patterns.is_empty() {
                true => "absent".to_owned(),
                false => shape.patterns.iter().map(|text| format!("`{text}`")).collect::<Vec<_>>().join(" and "),
            };
            add("pattern", Effect::of(lost, gained), list(old), list(new));
            let checked = |shape: &Shape| shape.format.clone().filter(|name| CHECKED_FORMATS.contains(&name.as_str()));
            let (before, after) = (checked(old), checked(new));
            let effect = Effect::of(after.is_some() && before != after, before.is_some() && before != after);
            add("format", effect, format_of(old), format_of(new));
        }
        Kind::Array => {
            least(&mut add, "minItems", old.min_items, new.min_items);
            most(&mut add, "maxItems", old.max_items, new.max_items);
            let effect = Effect::of(!old.unique_items && new.unique_items, old.unique_items && !new.unique_items);
            add("uniqueItems", effect, old.unique_items.to_string(), new.unique_items.to_string());
        }
        Kind::Object => {
            least(&mut add, "minProperties", old.min_properties, new.min_properties);
            // Where others are forbidden, there are no more than those that are listed.
            let listed = |shape: &Shape| match shape.additional {
                Additional::Forbidden => u64::try_from(shape.properties.len()).unwrap_or(u64::MAX),
                _ => u64::MAX,
            };
            let most = |shape: &Shape| shape.max_properties.unwrap_or(u64::MAX);
            let lost = most(new) < most(old).min(listed(old));
            let gained = most(old) < most(new).min(listed(new));
            add("maxProperties", Effect::of(lost, gained), said(old.max_properties), said(new.max_properties));
        }
        Kind::Any | Kind::Boolean | Kind::File => {}
    }
    if matches!(old.kind, Kind::Integer | Kind::Number) {
        let (before, after) = (step(old), step(new));
        let is_multiple = |a: Option<&Number>, b: Option<&Number>| match (a, b) {
            (_, None) => true,
            (None, Some(_)) => false,
            (Some(a), Some(b)) => a.as_f64().zip(b.as_f64()).is_some_and(|(a, b)| (a / b).fract() == 0.0),
        };
        let effect = Effect::of(!is_multiple(before, after), !is_multiple(after, before));
        let say = |step: Option<&Number>| step.map_or_else(|| "absent".to_owned(), ToString::to_string);
        add("multipleOf", effect, say(before), say(after));
    }
    found
}

/// Whether a string of this shape may be any text.
pub(super) fn takes_any_text(shape: &Shape) -> bool {
    let format = shape.format.as_deref();
    !shape.is_constrained() && !format.is_some_and(|format| CHECKED_FORMATS.contains(&format))
}

/// Which patterns include which others, as far as that has been decided.
#[derive(Debug, Default)]
pub(super) struct Inclusions {
    decided: BTreeMap<(String, String), bool>,
    work: pattern::Work,
}

impl Inclusions {
    /// Whether what satisfies all of `narrow` satisfies all of `wide`: whether each of these is implied by one of those. What
    /// cannot be decided is not.
    fn allows(&mut self, wide: &BTreeSet<String>, narrow: &BTreeSet<String>) -> bool {
        // Without a pattern every text is allowed, as by one that is found everywhere.
        let anything = [String::new()];
        let narrow: Vec<&String> = narrow.iter().chain(anything.iter().filter(|_| narrow.is_empty())).collect();
        wide.iter().all(|wide| narrow.iter().any(|narrow| *narrow == wide || self.includes(wide, narrow)))
    }

    fn includes(&mut self, wide: &str, narrow: &str) -> bool {
        let key = (wide.to_owned(), narrow.to_owned());
        if let Some(decided) = self.decided.get(&key) {
            return *decided;
        }
        let includes = pattern::includes(wide, narrow, &mut self.work) == Some(true);
        self.decided.insert(key, includes);
        includes
    }
}

/// `multipleOf`; every integer is a multiple of 1.
fn step(shape: &Shape) -> Option<&Number> {
    let step = shape.multiple_of.as_ref().map(|step| &step.0)?;
    (shape.kind != Kind::Integer || step.as_f64() != Some(1.0)).then_some(step)
}

type Add<'a> = dyn FnMut(&'static str, Option<Effect>, String, String) + 'a;

fn least(add: &mut Add<'_>, keyword: &'static str, old: Option<u64>, new: Option<u64>) {
    let (before, after) = (old.unwrap_or(0), new.unwrap_or(0));
    add(keyword, Effect::of(after > before, after < before), said(old), said(new));
}

fn most(add: &mut Add<'_>, keyword: &'static str, old: Option<u64>, new: Option<u64>) {
    let (before, after) = (old.unwrap_or(u64::MAX), new.unwrap_or(u64::MAX));
    add(keyword, Effect::of(after < before, after > before), said(old), said(new));
}

fn said(bound: Option<u64>) -> String {
    bound.map_or_else(|| "absent".to_owned(), |bound| bound.to_string())
}

fn format_of(shape: &Shape) -> String {
    shape.format.as_deref().map_or_else(|| "absent".to_owned(), |name| format!("`{name}`"))
}

fn bound(bound: &Option<Bound>) -> String {
    match bound {
        None => "absent".to_owned(),
        Some(bound) if bound.exclusive => format!("{}, excluded", bound.value.0),
        Some(bound) => bound.value.0.to_string(),
    }
}

/// A format with the bounds that stand beside it.
fn range(shape: &Shape) -> String {
    let part = |bound: &Option<Bound>, word: &str| {
        bound.as_ref().map(|_| format!(" {word} {}", self::bound(bound))).unwrap_or_default()
    };
    format!("{}{}{}", format_of(shape), part(&shape.minimum, "from"), part(&shape.maximum, "to"))
}

/// The smallest and the largest integer that are allowed. Without a format they have 64 bits.
fn integers(shape: &Shape) -> (i128, i128) {
    let (low, high) = match shape.format.as_deref() {
        Some("int32") => (i128::from(i32::MIN), i128::from(i32::MAX)),
        Some("uint32") => (0, i128::from(u32::MAX)),
        Some("uint64") => (0, i128::from(u64::MAX)),
        _ => (i128::from(i64::MIN), i128::from(i64::MAX)),
    };
    let whole = |number: &Number| number.as_i64().map(i128::from).or_else(|| number.as_u64().map(i128::from));
    let from = shape.minimum.as_ref().map(|bound| match whole(&bound.value.0) {
        Some(value) => value.saturating_add(i128::from(bound.exclusive)),
        None => rounded(bound.value.as_f64().ceil()),
    });
    let to = shape.maximum.as_ref().map(|bound| match whole(&bound.value.0) {
        Some(value) => value.saturating_sub(i128::from(bound.exclusive)),
        None => rounded(bound.value.as_f64().floor()),
    });
    // A bound beyond 64 bits makes the type `uint64`.
    let high = if shape.format.is_none() { to.unwrap_or(high).max(high) } else { high };
    (from.unwrap_or(low).max(low), to.unwrap_or(high).min(high))
}

#[allow(clippy::cast_possible_truncation, reason = "such a cast saturates, and what is beyond is no bound")]
fn rounded(value: f64) -> i128 {
    value as i128
}

/// Where the new lower bound is, seen from the old one.
fn lower(old: &Shape, new: &Shape) -> Ordering {
    match (&old.minimum, &new.minimum) {
        (Some(old), Some(new)) => new.value.cmp(&old.value).then(new.exclusive.cmp(&old.exclusive)),
        (old, new) => new.is_some().cmp(&old.is_some()),
    }
}

fn upper(old: &Shape, new: &Shape) -> Ordering {
    match (&old.maximum, &new.maximum) {
        (Some(old), Some(new)) => new.value.cmp(&old.value).then(old.exclusive.cmp(&new.exclusive)),
        (old, new) => old.is_some().cmp(&new.is_some()),
    }
}

/// Values of an `enum` that a message names.
const MOST_NAMED: usize = 20;

fn enumeration(old: &Shape, new: &Shape) -> Option<Found> {
    let (before, after) = (values(old), values(new));
    let missing = |from: &Option<Vec<Json>>, list: &Option<Vec<Json>>, shape: &Shape| -> Option<Vec<Json>> {
        let from = from.as_ref()?;
        let listed: Option<BTreeSet<String>> = list.as_ref().map(|list| list.iter().map(check::key).collect());
        let is_in = |value: &Json| match &listed {
            Some(listed) => listed.contains(&check::key(value)),
            None => accepts(shape, value),
        };
        Some(from.iter().filter(|value| !is_in(value)).cloned().collect())
    };
    // Without a list there is always a value that the other side's list lacks.
    let (lost, gained) = (missing(&before, &after, new), missing(&after, &before, old));
    let effect =
        Effect::of(lost.as_ref().is_none_or(|l| !l.is_empty()), gained.as_ref().is_none_or(|g| !g.is_empty()))?;
    let list = |values: &[Json]| {
        let named = values.iter().take(MOST_NAMED).map(|value| format!("`{value}`")).collect::<Vec<_>>().join(", ");
        match values.len().saturating_sub(MOST_NAMED) {
            0 => named,
            more => format!("{named} and {more} more"),
        }
    };
    let part = |verb: &str, values: &Option<Vec<Json>>| match values {
        None => None,
        Some(values) => (!values.is_empty()).then(|| format!("{verb} {}", list(values))),
    };
    let message = match (&before, &after) {
        (None, Some(after)) => format!("only {} are allowed from now on", list(after)),
        (Some(_), None) => "the values are no longer listed".to_owned(),
        _ => {
            let parts = [part("loses", &lost), part("gains", &gained)];
            format!("`enum` {}", parts.into_iter().flatten().collect::<Vec<_>>().join(" and "))
        }
    };
    Some(Found { keyword: "enum", effect, message })
}

/// The values of an `enum` that its other keywords let through.
fn values(shape: &Shape) -> Option<Vec<Json>> {
    let values = shape.enumeration.as_ref()?.iter().map(JsonText::value);
    Some(values.filter(|value| accepts(shape, value)).collect())
}

/// Whether a value satisfies the type and the keywords without schemas, `enum` apart.
fn accepts(shape: &Shape, value: &Json) -> bool {
    let inside = match value {
        Json::Number(number) => {
            let order = |bound: &Bound| check::compare(number, &bound.value.0).unwrap_or(Ordering::Equal);
            shape.minimum.as_ref().is_none_or(|b| order(b).is_gt() || order(b).is_eq() && !b.exclusive)
                && shape.maximum.as_ref().is_none_or(|b| order(b).is_lt() || order(b).is_eq() && !b.exclusive)
        }
        Json::String(text) => {
            let length = u64::try_from(text.chars().count()).unwrap_or(u64::MAX);
            let matches = |source: &String| pattern::matches(source, text).unwrap_or_default();
            shape.min_length.is_none_or(|min| length >= min)
                && shape.max_length.is_none_or(|max| length <= max)
                && shape.patterns.iter().all(matches)
                && shape.format.as_deref().is_none_or(|format| is_of_format(format, text))
        }
        _ => true,
    };
    shape.kind.admits(value) && inside
}
