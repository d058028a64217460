//! How far everything is: handlers as their sources say, and operations as the tests have seen them.

use std::collections::{BTreeMap, BTreeSet};

use codegen::{
    Output,
    ir::Operation as Declared,
    publish,
    scaffold::{Handler, State, Survey},
};
use serde::Serialize;

use super::{
    expectations::{ALL, Expectations},
    record::Seen,
};
use crate::paths::slashed;

/// All of it.
#[derive(Debug, Serialize)]
pub(crate) struct Report {
    /// How many there are.
    pub(crate) operations: usize,
    /// How many of them a test has seen to work.
    pub(crate) handled: usize,
    /// How many of them have a handler that is no stub.
    pub(crate) written: usize,
    /// The statuses that they declare.
    pub(crate) statuses: Statuses,
    /// The operations.
    pub(crate) tags: Vec<Tag>,
}

/// Numbers of statuses, each counted once for each operation that declares it.
#[derive(Debug, Default, Clone, Copy, Serialize)]
pub(crate) struct Statuses {
    /// Declared ones.
    pub(crate) declared: usize,
    /// Those that a test has received.
    pub(crate) seen: usize,
    /// Those that none has received, for a reason.
    pub(crate) excused: usize,
}

/// The operations of a tag.
#[derive(Debug, Serialize)]
pub(crate) struct Tag {
    /// Its name.
    pub(crate) tag: String,
    /// Its operations, sorted by path and method.
    pub(crate) operations: Vec<Operation>,
}

/// An operation.
#[derive(Debug, Serialize)]
pub(crate) struct Operation {
    /// `operationId`
    pub(crate) id: String,
    /// Method.
    pub(crate) method: &'static str,
    /// Path template.
    pub(crate) path: String,
    /// Whether a test has received a declared 2xx or 3xx.
    pub(crate) handled: bool,
    /// Whether its handler is no stub.
    pub(crate) written: bool,
    /// Where the handler stands; nothing where it is missing.
    pub(crate) file: Option<String>,
    /// Line of the file, from 1.
    pub(crate) line: Option<usize>,
    /// What it declares.
    pub(crate) statuses: Vec<Status>,
    /// Statuses that were seen too, and that need no declaration.
    pub(crate) also_seen: Vec<u16>,
    /// Statuses that were seen and that it must not answer.
    pub(crate) undeclared: Vec<u16>,
}

/// A declared status.
#[derive(Debug, Serialize)]
pub(crate) struct Status {
    /// The number; 0 for `default`, which is any other.
    pub(crate) status: u16,
    /// A test that has received it.
    pub(crate) seen_by: Option<String>,
    /// Why none does.
    pub(crate) excuse: Option<String>,
}

/// The `default` answer.
pub(crate) const DEFAULT: u16 = 0;

impl Report {
    /// Puts together what the contract declares, what the sources have, and what was seen.
    pub(crate) fn new(output: &Output, survey: &Survey, seen: &Seen, expectations: &Expectations) -> Self {
        let declared: BTreeMap<&str, &Declared> =
            output.api.operations.iter().map(|operation| (operation.id.as_str(), operation)).collect();
        let nothing = BTreeMap::new();
        let tags = survey.tags.iter().map(|tag| {
            let operations = tag.handlers.iter().filter_map(|handler| {
                let declared = declared.get(handler.id.as_str())?;
                let seen = seen.get(&(handler.method.to_owned(), handler.path.clone())).unwrap_or(&nothing);
                let implemented = implemented(output, declared);
                Some(Operation::new(handler, declared, &implemented, seen, expectations))
            });
            Tag { tag: tag.tag.clone(), operations: operations.collect() }
        });
        let mut report = Self {
            operations: survey.len(),
            handled: 0,
            written: survey.in_state(State::Written).count(),
            statuses: Statuses::default(),
            tags: tags.collect(),
        };
        report.handled = report.each().filter(|operation| operation.handled).count();
        report.statuses = Statuses::of(report.each());
        report
    }

    /// Every operation.
    pub(crate) fn each(&self) -> impl Iterator<Item = &Operation> {
        self.tags.iter().flat_map(|tag| &tag.operations)
    }

    /// Excuses that excuse nothing, and statuses that nobody declares: a sentence for each.
    pub(crate) fn faults(&self, expectations: &Expectations, file: &str) -> Vec<String> {
        let undeclared = self.each().flat_map(|operation| {
            let one = |status| format!("`{}` has answered {status}, which it does not declare", operation.id);
            operation.undeclared.iter().map(one)
        });
        let stale = expectations.excuses().filter_map(|(operation, status, _)| {
            let fault = self.excuse_fault(operation, status.parse().ok()?)?;
            Some(format!("{file}: {status} of `{operation}` needs no excuse: {fault}; remove it"))
        });
        undeclared.chain(stale).collect()
    }

    /// Why nothing is excused by this.
    fn excuse_fault(&self, id: &str, status: u16) -> Option<String> {
        let operations: Vec<&Operation> = self.each().filter(|operation| id == ALL || operation.id == id).collect();
        if operations.is_empty() {
            return Some("there is no such operation".to_owned());
        }
        let declared = operations.iter().flat_map(|operation| &operation.statuses).filter(|it| it.status == status);
        let tests: Vec<Option<&str>> = declared.map(|declared| declared.seen_by.as_deref()).collect();
        match (tests.is_empty(), tests.into_iter().collect::<Option<BTreeSet<_>>>()) {
            (true, _) => Some("it is not declared".to_owned()),
            (false, Some(tests)) => Some(format!("{} receives it", tests.first().copied().unwrap_or("a test"))),
            (false, None) => None,
        }
    }

    /// The same with one tag only.
    pub(crate) fn only(mut self, tag: &str) -> Self {
        self.tags.retain(|other| other.tag == tag);
        self.operations = self.each().count();
        self.handled = self.each().filter(|operation| operation.handled).count();
        self.written = self.each().filter(|operation| operation.written).count();
        self.statuses = Statuses::of(self.each());
        self
    }
}

/// The statuses that the contract as implemented declares for an operation, and those with which the server may refuse
/// anything.
fn implemented(output: &Output, operation: &Declared) -> BTreeSet<u16> {
    let responses = output.document.pointer(&format!("{}/responses", operation.pointer));
    let declared = responses.and_then(serde_json::Value::as_object).into_iter().flat_map(|responses| responses.keys());
    let always = publish::statuses().filter(|status| *status >= 400);
    declared.filter_map(|status| status.parse().ok()).chain(always).collect()
}

impl Statuses {
    /// Those of some operations.
    pub(crate) fn of<'o>(operations: impl Iterator<Item = &'o Operation>) -> Self {
        operations.flat_map(|operation| &operation.statuses).fold(Self::default(), |count, status| Self {
            declared: count.declared + 1,
            seen: count.seen + usize::from(status.seen_by.is_some()),
            excused: count.excused + usize::from(status.excuse.is_some()),
        })
    }
}

impl Operation {
    fn new(
        handler: &Handler,
        declared: &Declared,
        implemented: &BTreeSet<u16>,
        seen: &BTreeMap<u16, String>,
        excuses: &Expectations,
    ) -> Self {
        let numbers: BTreeSet<u16> = declared.responses.iter().filter_map(|response| response.status).collect();
        let has_default = declared.responses.iter().any(|response| response.status.is_none());
        let (known, others): (Vec<_>, Vec<_>) = seen.iter().partition(|(status, _)| numbers.contains(status));
        let of_default = others.iter().find(|(status, _)| has_default && !implemented.contains(status));
        let all = numbers.iter().copied().chain(has_default.then_some(DEFAULT));
        let statuses = all.map(|status| {
            let test = if status == DEFAULT { of_default.map(|(_, test)| *test) } else { seen.get(&status) };
            let excuse = if test.is_some() { None } else { excuses.excuse(&handler.id, status) };
            Status { status, seen_by: test.cloned(), excuse: excuse.map(str::to_owned) }
        });
        let others = || others.iter().map(|(status, _)| **status);
        let is_right = |status: &u16| (200..400).contains(status);
        let place = handler.place.as_ref();
        Self {
            id: handler.id.clone(),
            method: handler.method,
            path: handler.path.clone(),
            handled: known.iter().any(|(status, _)| is_right(status))
                || (has_default && others().any(|it| is_right(&it))),
            written: handler.state == State::Written,
            file: place.map(|place| slashed(&place.file)),
            line: place.map(|place| place.line),
            statuses: statuses.collect(),
            also_seen: others().filter(|status| has_default || implemented.contains(status)).collect(),
            undeclared: others().filter(|status| !has_default && !implemented.contains(status)).collect(),
        }
    }

    /// How far it is, in a word.
    pub(crate) const fn state(&self) -> &'static str {
        match (self.handled, self.written, &self.file) {
            (true, ..) => "handled",
            (false, true, _) => "written",
            (false, false, Some(_)) => "stub",
            (false, false, None) => "missing",
        }
    }

    /// Declared statuses that were seen, then those that were not and have no excuse.
    pub(crate) fn seen_and_not(&self) -> (Vec<String>, Vec<String>) {
        let (seen, not): (Vec<&Status>, Vec<&Status>) =
            self.statuses.iter().filter(|status| status.excuse.is_none()).partition(|status| status.seen_by.is_some());
        let names = |statuses: Vec<&Status>| statuses.into_iter().map(Status::name).collect();
        (names(seen), names(not))
    }
}

impl Status {
    /// The number, or `default`.
    fn name(&self) -> String {
        if self.status == DEFAULT { "default".to_owned() } else { self.status.to_string() }
    }
}
