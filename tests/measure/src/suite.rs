//! A suite: its cases, what is compared, and how it is run.

use std::process::ExitCode;
use std::time::Duration;
use std::{env, io};

use crate::instructions;
use crate::report::{self, Budget, Row};
use crate::rounds::{self, Effort};

/// Calls that are prepared, to be timed.
pub type Work = Box<dyn FnOnce()>;

/// Prepares so many calls. What it does itself is not counted.
pub type Prepare = Box<dyn FnMut(usize) -> Work>;

/// One of a suite's cases.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Case(usize);

struct Known {
    name: String,
    setup: Box<dyn Fn() -> Prepare>,
    /// How many calls callgrind counts.
    calls: usize,
}

struct Pair {
    what: String,
    cases: [Case; 2],
    budget: Budget,
}

/// What is measured in one run.
pub struct Suite {
    name: &'static str,
    quick: bool,
    cases: Vec<Known>,
    pairs: Vec<Pair>,
    singles: Vec<Row>,
}

impl std::fmt::Debug for Suite {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Suite").field("name", &self.name).field("quick", &self.quick).finish_non_exhaustive()
    }
}

impl Suite {
    /// A suite of this name. It is quick with `--quick`, and where it is no `cargo bench` that runs it: then it only
    /// tries itself out.
    pub fn new(name: &'static str) -> Self {
        let has = |flag: &str| env::args().any(|argument| argument == flag);
        let quick = has("--quick") || !has("--bench");
        Self { name, quick, cases: Vec::new(), pairs: Vec::new(), singles: Vec::new() }
    }

    /// Whether it shall take seconds only, and no budget counts.
    pub const fn is_quick(&self) -> bool {
        self.quick
    }

    /// A case. `setup` is called once in each process that needs the case.
    pub fn case(&mut self, name: impl Into<String>, setup: impl Fn() -> Prepare + 'static) -> Case {
        self.cases.push(Known { name: name.into(), setup: Box::new(setup), calls: 200 });
        Case(self.cases.len() - 1)
    }

    /// A case whose single call is so long that callgrind counts but a few.
    pub fn long_case(&mut self, name: impl Into<String>, setup: impl Fn() -> Prepare + 'static) -> Case {
        self.cases.push(Known { name: name.into(), setup: Box::new(setup), calls: 2 });
        Case(self.cases.len() - 1)
    }

    /// Compares two cases: the budget is for the first divided by the second.
    pub fn compare(&mut self, what: impl Into<String>, ours: Case, theirs: Case, budget: Budget) {
        self.pairs.push(Pair { what: what.into(), cases: [ours, theirs], budget });
    }

    /// A number that was found by other means.
    pub fn single(&mut self, what: impl Into<String>, value: f64, unit: &'static str, budget: Budget) {
        self.singles.push(Row::Single { what: what.into(), value, unit, budget });
    }

    /// A row that was found by other means.
    pub fn row(&mut self, row: Row) {
        self.singles.push(row);
    }

    /// Measures, prints the table, writes the report. Fails where a budget is missed, unless it is quick.
    pub fn finish(self) -> ExitCode {
        match self.run() {
            Ok(true) => ExitCode::SUCCESS,
            Ok(false) => ExitCode::FAILURE,
            Err(error) => {
                eprintln!("error: {error}");
                ExitCode::FAILURE
            }
        }
    }

    fn run(self) -> io::Result<bool> {
        if let Ok(wanted) = env::var(instructions::CASE) {
            return self.only(&wanted).ok_or_else(|| io::Error::other("there is no such case"));
        }
        let counts = !self.quick && !self.pairs.is_empty() && instructions::can_count();
        if !counts && !self.quick && !self.pairs.is_empty() {
            eprintln!("valgrind is not there (apt-get install valgrind): the budgets go by times");
        }
        let effort = if self.quick {
            Effort { rounds: 3, slice: Duration::from_millis(1) }
        } else {
            Effort { rounds: 61, slice: Duration::from_millis(8) }
        };
        let counted = self
            .cases
            .iter()
            .enumerate()
            .map(|(index, case)| if counts { instructions::count(index, case.calls).map(Some) } else { Ok(None) });
        let counted: Vec<Option<f64>> = counted.collect::<io::Result<_>>()?;
        let mut rows = Vec::new();
        for pair in &self.pairs {
            let of = |case: Case| {
                self.cases.get(case.0).ok_or_else(|| io::Error::other("a case of another suite is compared"))
            };
            let [ours, theirs] = pair.cases;
            let (our_case, their_case) = (of(ours)?, of(theirs)?);
            let times = rounds::measure(&mut (our_case.setup)(), &mut (their_case.setup)(), effort);
            let count = |case: Case| counted.get(case.0).copied().flatten();
            rows.push(Row::Compared {
                what: pair.what.clone(),
                cases: [our_case.name.clone(), their_case.name.clone()],
                instructions: count(ours).zip(count(theirs)).map(|(ours, theirs)| [ours, theirs]),
                times,
                budget: pair.budget,
            });
        }
        rows.extend(self.singles);
        print!("{}", report::table(&rows));
        if self.quick {
            println!("tried out only: cargo bench -p measure --bench {}", self.name);
            return Ok(true);
        }
        println!("written: {}", report::write(self.name, &rows)?.display());
        Ok(rows.iter().all(Row::holds))
    }

    /// Does the calls of one case for callgrind, once they have been done before: nothing is the first time then.
    fn only(&self, wanted: &str) -> Option<bool> {
        let (case, calls) = wanted.split_once(' ')?;
        let mut prepare = (self.cases.get(case.parse::<usize>().ok()?)?.setup)();
        let calls = calls.parse().ok()?;
        prepare(calls)();
        instructions::collected(prepare(calls));
        Some(true)
    }
}
