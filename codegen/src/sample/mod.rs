//! Values that a contract allows: what answers look like, and what tests send.
//!
//! A value is made from the table of a schema ([`Table`]), which knows everything that is checked. Where the contract
//! asks for something that is not found here, such as a text for a pattern that looks around, there is no value.

pub mod answers;
mod fits;
mod format;
pub mod number;
pub mod pattern;
#[cfg(test)]
mod tests;
pub mod text;

use std::{
    cell::{Cell, RefCell},
    collections::BTreeSet,
};

use serde_json::{Map, Value as Json};

use crate::ir::{Api, Table, TableAdditional, TableSchema, TypeId, shape::Kind};

pub use fits::fits;

/// How much of an object is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Extent {
    /// What a request has to have.
    Required,
    /// Everything that there can be, down to where it would become too much.
    Everything,
    /// What the contract gives as `example`, and everything where it gives none, or one that is not allowed.
    Example,
}

impl Extent {
    /// Members and items that a value may have in all.
    const fn most(self) -> usize {
        match self {
            Self::Required | Self::Everything => 10_000,
            // People read these.
            Self::Example => 300,
        }
    }
}

/// Characters that a string of a sample has at most, and items and members that a sample has at most in all. What has to have
/// more has no sample.
pub(super) const MOST_CHARACTERS: usize = 10_000;
const MOST_ITEMS: usize = 10_000;

/// Characters of all strings of a sample.
const MOST_TEXT: usize = 100_000;

/// Values of an enumeration that are tried.
const MOST_VALUES: usize = 1_000;

/// Objects and arrays deeper than this are left out where they are optional.
const DEPTH: usize = 6;

/// A value that is allowed, if one is found.
pub fn value(api: &Api, table: &Table, extent: Extent) -> Option<Json> {
    // Schemas that hold many others, which hold many others: what is optional deep inside is left out.
    let mut attempts = (1..=DEPTH).rev().map(|deepest| {
        let making = Making::new(api, extent, deepest, extent.most());
        let value = making.nth(table, 0, 0);
        let is_whole = making.left.get() > 0 && making.has_room();
        let value = value.filter(|_| making.has_room());
        (is_whole || deepest == 1).then_some(value)
    });
    attempts.find_map(|value| value)?
}

/// An array of exactly so many items, if there can be one.
pub fn array_of(api: &Api, schema: &TableSchema, count: usize) -> Option<Vec<Json>> {
    let extent = Extent::Required;
    let making = Making::new(api, extent, DEPTH, usize::MAX);
    making.items(schema, 0, 0, count).filter(|_| making.has_room())
}

/// Items and members of a value, itself included.
fn size(value: &Json) -> usize {
    match value {
        Json::Array(items) => 1 + items.iter().map(size).sum::<usize>(),
        Json::Object(members) => 1 + members.values().map(size).sum::<usize>(),
        _ => 1,
    }
}

/// A value that is being made.
struct Making<'a> {
    api: &'a Api,
    extent: Extent,
    /// Where optional things end.
    deepest: usize,
    /// How many members and items there may still be.
    left: Cell<usize>,
    /// How many members, items and characters a sample may have at most, whatever is asked for.
    items: Cell<usize>,
    text: Cell<usize>,
    /// The types that the place stands in.
    open: RefCell<Vec<TypeId>>,
}

impl<'a> Making<'a> {
    fn new(api: &'a Api, extent: Extent, deepest: usize, left: usize) -> Self {
        let (items, text) = (Cell::new(MOST_ITEMS), Cell::new(MOST_TEXT));
        Self { api, extent, deepest, left: Cell::new(left), items, text, open: RefCell::default() }
    }

    /// Whether the sample is within its limits.
    fn has_room(&self) -> bool {
        self.items.get() > 0 && self.text.get() > 0
    }

    /// Counts a value with so many characters; `None` beyond the limits.
    fn count(&self, characters: usize) -> Option<()> {
        self.items.set(self.items.get().saturating_sub(1));
        self.text.set(self.text.get().saturating_sub(characters));
        self.has_room().then_some(())
    }

    fn is_generous(&self, depth: usize) -> bool {
        self.extent != Extent::Required && depth < self.deepest && self.left.get() > 0
    }

    /// The `nth` value: for items that have to differ.
    fn nth(&self, table: &Table, nth: usize, depth: usize) -> Option<Json> {
        let Table::Named { id, .. } = table else { return self.nth_inside(table, nth, depth) };
        // Nobody wants to read an example within itself.
        if self.extent == Extent::Example && self.open.borrow().contains(id) {
            return None;
        }
        self.open.borrow_mut().push(*id);
        let value = self.nth_inside(table, nth, depth);
        self.open.borrow_mut().pop();
        value
    }

    fn nth_inside(&self, table: &Table, nth: usize, depth: usize) -> Option<Json> {
        let schema = self.api.schema(table)?;
        if let Some(example) = schema.example.as_ref().filter(|_| self.extent == Extent::Example && nth == 0)
            && fits(self.api, table, example)
        {
            return Some(example.clone());
        }
        if depth > 2 * DEPTH {
            return None;
        }
        self.left.set(self.left.get().saturating_sub(1));
        self.count(0)?;
        let listed = &schema.constraints.enumeration;
        if !listed.is_empty() {
            let listed = listed.iter().take(MOST_VALUES);
            let mut allowed =
                listed.map(|text| text.value()).filter(|value| fits::fits_listed(self.api, schema, value));
            // The first one is enough most often.
            if nth == 0 {
                return allowed.next();
            }
            let allowed: Vec<Json> = allowed.collect();
            return allowed.get(nth.checked_rem(allowed.len())?).cloned();
        }
        match schema.kind {
            Kind::Boolean => Some(nth.is_multiple_of(2).into()),
            Kind::Integer | Kind::Number => number::sample(schema, nth),
            Kind::String => self.string(schema, nth),
            Kind::Array => self.array(schema, nth, depth),
            Kind::Object => self.object(schema, nth, depth),
            Kind::Any if !schema.properties.is_empty() => self.object(schema, nth, depth),
            Kind::Any if schema.items.is_some() => self.array(schema, nth, depth),
            Kind::Any => self.string(schema, nth),
            Kind::File => None,
        }
    }

    fn string(&self, schema: &TableSchema, nth: usize) -> Option<Json> {
        let text = text::sample(schema, nth)?;
        self.count(text.len())?;
        Some(text.into())
    }

    fn array(&self, schema: &TableSchema, start: usize, depth: usize) -> Option<Json> {
        let least = schema.constraints.min_items.unwrap_or_default();
        let most = schema.constraints.max_items.unwrap_or(u64::MAX);
        let wanted = if self.is_generous(depth) { least.max(1).min(most) } else { least };
        // An optional item that cannot be made leaves the array empty.
        match self.items(schema, start, depth, usize::try_from(wanted).ok()?) {
            Some(items) => Some(items.into()),
            None if least == 0 => Some(Json::Array(Vec::new())),
            None => None,
        }
    }

    fn items(&self, schema: &TableSchema, start: usize, depth: usize, count: usize) -> Option<Vec<Json>> {
        if count > self.items.get() {
            self.items.set(0);
            return None;
        }
        let item = |index| match &schema.items {
            Some(items) => self.nth(items, index, depth + 1),
            None => Some(format!("item{index}").into()),
        };
        let items: Vec<Json> = (start..start.checked_add(count)?).map(item).collect::<Option<_>>()?;
        let differ = || items.iter().map(Json::to_string).collect::<BTreeSet<_>>().len() == items.len();
        let differ = !schema.constraints.unique_items || differ();
        differ.then_some(items)
    }

    fn object(&self, schema: &TableSchema, start: usize, depth: usize) -> Option<Json> {
        if let Some(hierarchy) = &schema.hierarchy {
            let mut subtypes = hierarchy.subtypes.iter().filter(|(values, _)| !values.is_empty());
            return subtypes.find_map(|(_, table)| self.nth(table, start, depth + 1));
        }
        let mut members = Map::new();
        for property in &schema.properties {
            // A request need not send what only answers have.
            let is_asked = property.required && (!property.read_only || self.extent != Extent::Required);
            if !is_asked && !self.is_generous(depth) {
                continue;
            }
            match self.nth(&property.table, start, depth + 1) {
                Some(value) => drop(members.insert(property.name.clone(), value)),
                None if is_asked => return None,
                None => {}
            }
        }
        let additional = match &schema.additional {
            TableAdditional::Forbidden => None,
            TableAdditional::Allowed => Some(Json::from("anything")),
            TableAdditional::Schema(values) => self.nth(values, start, depth + 1),
        };
        // Maps have an entry, so that its values are seen too.
        let is_map = matches!(schema.additional, TableAdditional::Schema(_)) && self.is_generous(depth);
        let least = schema.constraints.min_properties.unwrap_or_default();
        let missing = least.saturating_sub(members.len() as u64);
        if missing > self.items.get() as u64 {
            self.items.set(0);
            return None;
        }
        for index in 0..missing.max(u64::from(is_map)) {
            match &additional {
                Some(value) => {
                    // The same value again.
                    self.items.set(self.items.get().saturating_sub(size(value)));
                    if !self.has_room() {
                        return None;
                    }
                    members.insert(format!("entry{index}"), value.clone());
                }
                None if missing > 0 => return self.enough(schema, members, least, depth),
                None => {}
            }
        }
        let fits = schema.constraints.max_properties.is_none_or(|max| members.len() as u64 <= max);
        fits.then_some(Json::Object(members))
    }

    /// The same with as many optional properties as there have to be.
    fn enough(&self, schema: &TableSchema, mut members: Map<String, Json>, least: u64, depth: usize) -> Option<Json> {
        for property in &schema.properties {
            if members.len() as u64 >= least {
                break;
            }
            if !members.contains_key(&property.name)
                && let Some(value) = self.nth(&property.table, 0, depth + 1)
            {
                members.insert(property.name.clone(), value);
            }
        }
        (members.len() as u64 >= least).then_some(Json::Object(members))
    }
}
