//! The slow path: a walk over a document that collects every violation. It runs only after the fast path has failed.
//!
//! Each value is looked at once, and what is remembered of the way to it is the pointer alone. So the cost grows with the
//! document, whatever its shape.

use std::collections::{HashMap, HashSet};

use serde_json::Value as Json;

use crate::decimal::{Decimal, widen};
use crate::json;
use crate::lookup;
use crate::pattern::{Matched, Pattern};
use crate::schema::{Additional, Format, Kind, Literal, Property, Schema};
use crate::tree::{Item, Items, Members, Tree, View};
use crate::violation::{Location, Pointer, Violation};
use crate::violations::Violations;

/// Adds every violation of `schema` by `value`, whose place is `at`.
pub(crate) fn violations(schema: &Schema, value: Item<'_>, at: &mut Pointer, out: &mut Violations) {
    Walk { at, out, met: Vec::new(), literals: HashMap::new(), given_up: 0 }.check(schema, value);
}

/// Whether `value` keeps to `schema`.
pub(crate) fn is_valid(schema: &Schema, value: Item<'_>) -> bool {
    let mut found = Violations::counter();
    violations(schema, value, &mut Pointer::new(Location::Body), &mut found);
    found.is_empty()
}

/// Strings that a backtracking engine may give up on in one request. Each costs as much as thousands of others, and the
/// request is refused for the first one, so that later strings are not matched by such an engine any more.
const MOST_GIVEN_UP: usize = 8;

/// A walk over one document.
struct Walk<'w> {
    at: &'w mut Pointer,
    out: &'w mut Violations,
    /// For each object on the way to the place, which of its schema's properties were met.
    met: Vec<bool>,
    /// The arrays and objects of enumerations that were parsed.
    literals: HashMap<&'static str, Option<Tree<'static>>>,
    given_up: usize,
}

impl Walk<'_> {
    fn refuse(&mut self, keyword: &'static str, limit: Option<Json>, message: &str) {
        self.out.add(|| self.at.violation(keyword, limit, message.to_owned()));
    }

    fn check(&mut self, schema: &Schema, item: Item<'_>) {
        let value = item.view();
        if matches!(value, View::Null) && schema.nullable {
            return;
        }
        if !is_kind(schema.kind, value) {
            // An integer beyond 64 bits is read as a float.
            let is_huge = schema.kind == Kind::Integer
                && matches!(value, View::Number(Decimal::Float(float)) if float.abs() >= 2_f64.powi(63));
            self.out.add(|| if is_huge { out_of_range(schema, &*self.at) } else { wrong_type(schema, &*self.at) });
            return;
        }
        self.check_enumeration(schema, item);
        match value {
            View::Null | View::Boolean(_) => {}
            View::Number(number) => self.check_number(schema, number),
            View::String(text) => self.check_text(schema, text),
            View::Array(items) => self.check_array(schema, items),
            View::Object(members) => self.check_object(schema, members),
        }
    }

    fn check_enumeration(&mut self, schema: &Schema, item: Item<'_>) {
        let message = "must be one of the listed values";
        if !schema.enumeration.is_empty() {
            let value = match item.view() {
                View::Number(number) => View::Number(held(schema, number)),
                value => value,
            };
            let is_listed = match value {
                View::Array(_) | View::Object(_) => {
                    schema.enumeration.iter().any(|literal| self.is_literal(literal, item))
                }
                scalar => schema.enumeration.iter().any(|literal| literal.is_scalar(scalar)),
            };
            if !is_listed {
                let limit = || schema.enumeration.iter().map(|literal| literal.to_json()).collect();
                self.out.add(|| self.at.violation("enum", Some(limit()), message.to_owned()));
            }
        }
        if !schema.strings.is_empty() {
            let is_listed = |text| lookup::position(schema.strings, |listed| listed, text).is_some();
            if !matches!(item.view(), View::String(text) if is_listed(text)) {
                let limit = || schema.strings.iter().copied().map(Json::from).collect();
                self.out.add(|| self.at.violation("enum", Some(limit()), message.to_owned()));
            }
        }
    }

    /// Whether an array or object is this literal.
    fn is_literal(&mut self, literal: &Literal, item: Item<'_>) -> bool {
        let Literal::Json(text) = literal else { return false };
        let literal = self.literals.entry(*text).or_insert_with(|| Tree::parse(text).ok());
        literal.as_ref().is_some_and(|literal| json::equal(literal.root(), item))
    }

    fn check_number(&mut self, schema: &Schema, number: Decimal) {
        let value = held(schema, number);
        let fits = match (schema.kind, schema.format) {
            (Kind::Integer, format) => integer_fits(format, value),
            (Kind::Number, Some(Format::Float)) => (number.to_f64() as f32).is_finite(),
            _ => true,
        };
        if !fits {
            self.out.add(|| out_of_range(schema, &*self.at));
        }
        if let Some(bound) = schema.minimum
            && !bound.admits_from(value)
        {
            let message = if bound.exclusive { "must be greater than" } else { "must be at least" };
            let message = || format!("{message} {}", bound.value);
            self.out.add(|| self.at.violation("minimum", Some(bound.value.to_json()), message()));
        }
        if let Some(bound) = schema.maximum
            && !bound.admits_to(value)
        {
            let message = if bound.exclusive { "must be less than" } else { "must be at most" };
            let message = || format!("{message} {}", bound.value);
            self.out.add(|| self.at.violation("maximum", Some(bound.value.to_json()), message()));
        }
        if let Some(divisor) = schema.multiple_of
            && !value.is_multiple_of(divisor)
        {
            let message = || format!("must be a multiple of {divisor}");
            self.out.add(|| self.at.violation("multipleOf", Some(divisor.to_json()), message()));
        }
    }

    fn check_text(&mut self, schema: &Schema, text: &str) {
        if let Some(min) = schema.min_length
            && !is_long_enough(text, min)
        {
            self.refuse_count("minLength", min, "at least", ["character", "characters"]);
        }
        if let Some(max) = schema.max_length
            && !is_short_enough(text, max)
        {
            self.refuse_count("maxLength", max, "at most", ["character", "characters"]);
        }
        for pattern in schema.patterns {
            self.check_pattern(pattern, text);
        }
        if let Some(format) = schema.format
            && !format.admits(text)
        {
            let name = format.name();
            self.refuse("format", Some(name.into()), &format!("must be of the format {name}"));
        }
    }

    fn check_pattern(&mut self, pattern: &Pattern, text: &str) {
        if self.given_up >= MOST_GIVEN_UP && pattern.backtracks() {
            return;
        }
        let matched = pattern.check(text);
        if matched == Matched::GivenUp {
            self.given_up += 1;
        }
        if matched != Matched::Yes {
            let message = || format!("must match {}", pattern.source());
            self.out.add(|| self.at.violation("pattern", Some(pattern.source().into()), message()));
        }
    }

    fn refuse_count(&mut self, keyword: &'static str, limit: u64, relation: &str, [one, many]: [&str; 2]) {
        let noun = if limit == 1 { one } else { many };
        let message = || format!("must have {relation} {limit} {noun}");
        self.out.add(|| self.at.violation(keyword, Some(limit.into()), message()));
    }

    fn check_array(&mut self, schema: &Schema, items: Items<'_>) {
        let length = items.length as u64;
        if let Some(min) = schema.min_items
            && length < min
        {
            self.refuse_count("minItems", min, "at least", ["item", "items"]);
        }
        if let Some(max) = schema.max_items
            && length > max
        {
            self.refuse_count("maxItems", max, "at most", ["item", "items"]);
        }
        if schema.unique_items
            && let Some((first, second)) = json::first_repetition(items)
        {
            let message = format!("must have no item twice: {first} and {second} are equal");
            self.refuse("uniqueItems", Some(true.into()), &message);
        }
        if let Some(schema) = schema.items {
            for (index, item) in items.enumerate() {
                let mark = self.at.enter_index(index);
                self.check(schema, item);
                self.at.leave(mark);
            }
        }
    }

    fn check_object(&mut self, schema: &Schema, members: Members<'_>) {
        if let Some(discriminator) = schema.discriminator {
            match discriminator.schema_of(members) {
                Some(subtype) => self.check_object(subtype, members),
                None => self.out.add(|| discriminator.violation(members, self.at)),
            }
            return;
        }
        let (start, counts) = (self.met.len(), schema.min_properties.is_some() || schema.max_properties.is_some());
        self.met.resize(start + schema.properties.len(), false);
        if counts {
            self.check_count(schema, members);
        }
        self.check_required(schema, members, start);
        if !schema.properties.is_empty() || !matches!(schema.additional, Additional::Allowed) {
            self.check_members(schema, members, start);
        }
        self.met.truncate(start);
    }

    /// Members of the same name count as one.
    fn check_count(&mut self, schema: &Schema, members: Members<'_>) {
        let names: HashSet<&str> = members.map(|(name, _)| name).collect();
        let number = names.len() as u64;
        if let Some(min) = schema.min_properties
            && number < min
        {
            self.refuse_count("minProperties", min, "at least", ["property", "properties"]);
        }
        if let Some(max) = schema.max_properties
            && number > max
        {
            self.refuse_count("maxProperties", max, "at most", ["property", "properties"]);
        }
    }

    /// A request is let off properties that only the server writes.
    fn check_required(&mut self, schema: &Schema, members: Members<'_>, start: usize) {
        if !schema.properties.iter().any(is_needed) {
            return;
        }
        let mut expected = 0;
        for (name, _) in members {
            if let Some(index) = find(schema, name, expected) {
                self.meet(start + index);
                expected = index + 1;
            }
        }
        for (index, property) in schema.properties.iter().enumerate() {
            // What was met is forgotten again, for the next pass.
            let is_met = self.met.get_mut(start + index).is_some_and(std::mem::take);
            if !is_met && is_needed(property) {
                self.out.add(|| missing(property, self.at));
            }
        }
    }

    /// Remembers that a property was met. Returns whether it was met before.
    fn meet(&mut self, index: usize) -> bool {
        self.met.get_mut(index).is_some_and(|met| std::mem::replace(met, true))
    }

    /// A declared property must not be there twice. Of others the last one counts, but each is checked. (The fast path
    /// sees only the last one's keywords where an object is a plain map, and may accept what this would not; the reverse,
    /// a refusal without a reason, cannot happen.)
    fn check_members(&mut self, schema: &Schema, members: Members<'_>, start: usize) {
        let mut forbidden = HashSet::new();
        let mut expected = 0;
        for (name, value) in members {
            let mark = self.at.enter(name);
            match (find(schema, name, expected), schema.additional) {
                (Some(index), _) => {
                    expected = index + 1;
                    if self.meet(start + index) {
                        self.refuse("duplicate", None, "must not stand there twice");
                    } else if let Some(property) = schema.properties.get(index) {
                        self.check(property.schema, value);
                    }
                }
                (None, Additional::Schema(schema)) => self.check(schema, value),
                (None, Additional::Allowed) => {}
                (None, Additional::Forbidden) => {
                    if self.out.is_full() || forbidden.insert(name) {
                        self.refuse("additionalProperties", Some(false.into()), "must not be there");
                    }
                }
            }
            self.at.leave(mark);
        }
    }
}

/// The index of a declared property. Members mostly come in the contract's order.
fn find(schema: &Schema, name: &str, expected: usize) -> Option<usize> {
    if schema.properties.get(expected).is_some_and(|property| property.name == name) {
        return Some(expected);
    }
    lookup::position(schema.properties, |property| property.name, name)
}

const fn is_needed(property: &Property) -> bool {
    property.required && !property.read_only
}

fn missing(property: &Property, at: &mut Pointer) -> Violation {
    let mark = at.enter(property.name);
    let violation = at.violation("required", None, "must be there".to_owned());
    at.leave(mark);
    violation
}

fn is_kind(kind: Kind, value: View<'_>) -> bool {
    match kind {
        Kind::Any => true,
        Kind::Boolean => matches!(value, View::Boolean(_)),
        Kind::Integer => matches!(value, View::Number(Decimal::Integer(_) | Decimal::Unsigned(_))),
        Kind::Number => matches!(value, View::Number(_)),
        Kind::String | Kind::File => matches!(value, View::String(_)),
        Kind::Array => matches!(value, View::Array(_)),
        Kind::Object => matches!(value, View::Object(_)),
    }
}

/// The number as the Rust type of this schema holds it: what the fast path compares.
fn held(schema: &Schema, number: Decimal) -> Decimal {
    match (schema.kind, schema.format) {
        (Kind::Number, Some(Format::Float)) => Decimal::Float(widen(number.to_f64() as f32)),
        (Kind::Number, _) => Decimal::Float(number.to_f64()),
        _ => number,
    }
}

/// The violation of a value that is of another type than the schema's.
fn wrong_type(schema: &Schema, at: &Pointer) -> Violation {
    let (name, message) = match schema.kind {
        Kind::Any => ("any", "must be a value"),
        Kind::Boolean => ("boolean", "must be a boolean"),
        Kind::Integer => ("integer", "must be an integer"),
        Kind::Number => ("number", "must be a number"),
        Kind::String => ("string", "must be a string"),
        Kind::Array => ("array", "must be an array"),
        Kind::Object => ("object", "must be an object"),
        Kind::File => ("file", "must be a file"),
    };
    let message = if schema.nullable { format!("{message} or null") } else { message.to_owned() };
    at.violation("type", Some(name.into()), message)
}

/// Whether an integer lies in the range of its format; without one, an integer is an `i64`.
pub(crate) fn integer_fits(format: Option<Format>, value: Decimal) -> bool {
    match (format, value) {
        (_, Decimal::Float(_)) => false,
        (Some(Format::Int32), Decimal::Integer(value)) => i32::try_from(value).is_ok(),
        (Some(Format::UInt32), Decimal::Integer(value)) => u32::try_from(value).is_ok(),
        (Some(Format::UInt64), Decimal::Integer(value)) => value >= 0,
        (Some(Format::UInt64), Decimal::Unsigned(_)) => true,
        (_, Decimal::Integer(_)) => true,
        (_, Decimal::Unsigned(value)) => i64::try_from(value).is_ok(),
    }
}

fn out_of_range(schema: &Schema, at: &Pointer) -> Violation {
    let format = schema.format.map_or("int64", Format::name);
    at.violation("format", Some(format.into()), format!("must be in the range of {format}"))
}

/// Whether a text has at least `min` Unicode scalar values; they are counted only where bytes do not settle it.
pub(crate) fn is_long_enough(text: &str, min: u64) -> bool {
    let bytes = text.len() as u64;
    bytes >= min && (bytes / 4 >= min || text.chars().count() as u64 >= min)
}

/// Whether a text has at most `max` Unicode scalar values.
pub(crate) fn is_short_enough(text: &str, max: u64) -> bool {
    let bytes = text.len() as u64;
    bytes <= max || (bytes / 4 <= max && text.chars().count() as u64 <= max)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_settle_only_what_they_can() {
        for letter in ["a", "ä", "€", "😀"] {
            for length in 0..12 {
                let text = letter.repeat(length);
                for limit in 0..50 {
                    let count = length as u64;
                    assert_eq!(is_long_enough(&text, limit), count >= limit, "{text} {limit}");
                    assert_eq!(is_short_enough(&text, limit), count <= limit, "{text} {limit}");
                }
            }
        }
    }
}
