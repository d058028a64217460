//! What a change of the contract means for those who call the service, and for those who write it.
//!
//! The same edit breaks callers or does not, depending on where it is met. What requests may hold must not shrink: a
//! request that was allowed is refused. What answers may hold must not grow: a client meets what it does not know. So a
//! schema is compared once for each direction in which an operation reaches it, with references followed and `allOf`
//! merged, and by what it allows, not by how it is written.
//!
//! What is judged is what goes over the wire. Unknown properties of requests and unknown parameters are ignored by the
//! runtime, so one that is removed does not break, unless `additionalProperties: false` refuses it. A client has to bear
//! failures that are not declared (RFC 9110, section 15), so a new 4xx or 5xx does not break either.

pub mod allow;
mod constraints;
mod operations;
mod pairs;
mod parameters;
mod render;
pub mod rust_api;
mod schema;
mod security;

use std::collections::{BTreeMap, BTreeSet};

use openapiv2::{Diagnostics, Pointer, Sources};
use serde::Serialize;

use crate::{
    Contract,
    ir::shape::{DefinitionKey, Shape},
    lower,
};

use pairs::Pairs;

pub use render::{Report, annotations, json, markdown, sarif, text};

/// What a change does to clients that keep to the old contract.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// A request that was allowed is refused, or an answer comes that was not allowed.
    Breaking,
    /// Whatever was exchanged before still can be.
    Compatible,
    /// Nothing that is exchanged changes at all.
    Documentation,
}

/// Where a change is met.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Direction {
    /// In what clients send.
    Request,
    /// In what they receive.
    Answer,
    /// In neither: the operation itself, its documentation, its name.
    Neither,
}

/// A place in one of the two contracts.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Place {
    /// JSON pointer, into the document with the overlay applied.
    pub pointer: String,
    /// The file, as it was named.
    pub file: String,
    /// From 1.
    pub line: usize,
    /// From 1, in characters.
    pub column: usize,
}

/// A change.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Change {
    /// What it does.
    pub verdict: Verdict,
    /// Stable name of this kind of change, such as `enum-narrowed`.
    pub code: String,
    /// Where it is met.
    pub direction: Direction,
    /// What changed, in one sentence without a full stop.
    pub message: String,
    /// Where it stands in the old contract, or where it is missing.
    pub old: Place,
    /// The same in the new one.
    pub new: Place,
    /// The operations that it reaches, as `GET /orders`; none where it is about the whole contract.
    pub operations: BTreeSet<String>,
}

/// A contract with its texts.
#[derive(Debug, Clone, Copy)]
pub struct Side<'a> {
    /// The texts.
    pub sources: &'a Sources,
    /// The contract, which has no errors.
    pub contract: &'a Contract,
}

/// Compares two contracts. Breaking changes come first, then by operation.
pub fn compare(old: Side<'_>, new: Side<'_>) -> Vec<Change> {
    // What lowering says was said when the contracts were read.
    let (mut old_said, mut new_said) = (Diagnostics::default(), Diagnostics::default());
    let (old_view, new_view) = (view(old, &mut old_said), view(new, &mut new_said));
    let mut diff = Diff {
        old: &old_view,
        new: &new_view,
        found: BTreeMap::new(),
        operation: None,
        pairs: Pairs::default(),
        inclusions: constraints::Inclusions::default(),
    };
    operations::compare(&mut diff);
    diff.pairs_of_definitions();
    let mut changes: Vec<Change> = diff
        .found
        .into_iter()
        .map(|(key, operations)| Change {
            verdict: key.verdict,
            code: key.code,
            direction: key.direction,
            message: key.message,
            old: place(old, &key.old),
            new: place(new, &key.new),
            operations,
        })
        .collect();
    changes.sort_by(|a, b| (a.verdict, &a.operations, a).cmp(&(b.verdict, &b.operations, b)));
    changes
}

fn place(side: Side<'_>, pointer: &Pointer) -> Place {
    let span = side.contract.tree.locate(pointer, true);
    let position = side.sources.position(span);
    Place {
        pointer: pointer.to_string(),
        file: side.sources.name(span.source).to_owned(),
        line: position.line,
        column: position.column,
    }
}

/// A contract with references resolved and `allOf` merged.
struct View<'a> {
    contract: &'a Contract,
    definitions: BTreeMap<DefinitionKey, Shape>,
    operations: Vec<lower::ShapedOperation<'a>>,
}

fn view<'a>(side: Side<'a>, diagnostics: &'a mut Diagnostics) -> View<'a> {
    let (definitions, operations) = lower::shapes(side.contract, diagnostics);
    View { contract: side.contract, definitions, operations }
}

/// A comparison that is on its way.
struct Diff<'a> {
    old: &'a View<'a>,
    new: &'a View<'a>,
    found: BTreeMap<Key, BTreeSet<String>>,
    /// The operation that is being compared.
    operation: Option<String>,
    /// Definitions that are compared with each other.
    pairs: Pairs,
    inclusions: constraints::Inclusions,
}

/// What makes two changes one that reaches several operations.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Key {
    verdict: Verdict,
    code: String,
    direction: Direction,
    message: String,
    old: Pointer,
    new: Pointer,
}

/// How what is allowed changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Effect {
    /// Less is allowed.
    Narrowed,
    /// More is allowed.
    Widened,
    /// Some of what was allowed no longer is, and something new is.
    Changed,
}

impl Effect {
    /// The effect of losing something and of gaining something; `None` for neither.
    fn of(lost: bool, gained: bool) -> Option<Self> {
        match (lost, gained) {
            (true, true) => Some(Self::Changed),
            (true, false) => Some(Self::Narrowed),
            (false, true) => Some(Self::Widened),
            (false, false) => None,
        }
    }

    fn word(self) -> &'static str {
        match self {
            Self::Narrowed => "narrowed",
            Self::Widened => "widened",
            Self::Changed => "changed",
        }
    }

    fn verdict(self, direction: Direction) -> Verdict {
        match (self, direction) {
            (_, Direction::Neither) => Verdict::Documentation,
            (Self::Changed, _) => Verdict::Breaking,
            (Self::Narrowed, Direction::Request) | (Self::Widened, Direction::Answer) => Verdict::Breaking,
            (Self::Widened, Direction::Request) | (Self::Narrowed, Direction::Answer) => Verdict::Compatible,
        }
    }
}

impl Diff<'_> {
    fn push(
        &mut self,
        verdict: Verdict,
        code: impl Into<String>,
        direction: Direction,
        (old, new): (&Pointer, &Pointer),
        message: impl Into<String>,
    ) {
        let key =
            Key { verdict, code: code.into(), direction, message: message.into(), old: old.clone(), new: new.clone() };
        match self.pairs.current() {
            Some(found) => drop(found.insert(key)),
            None => self.found.entry(key).or_default().extend(self.operation.clone()),
        }
    }

    /// A change of what is allowed, of which the direction decides what it does.
    fn effect(
        &mut self,
        effect: Effect,
        subject: &str,
        direction: Direction,
        places: (&Pointer, &Pointer),
        message: String,
    ) {
        self.push(effect.verdict(direction), format!("{subject}-{}", effect.word()), direction, places, message);
    }

    /// A text for people.
    fn documentation(&mut self, at: &str, places: (&Pointer, &Pointer), what: &str, changed: bool) {
        if changed {
            let places = (&places.0.child(what), &places.1.child(what));
            let message = format!("{at}: the {what} was reworded");
            self.push(Verdict::Documentation, format!("{what}-changed"), Direction::Neither, places, message);
        }
    }
}
