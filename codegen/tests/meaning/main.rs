//! What `diff` says of random pairs of contracts, held against what can be exchanged: "breaking" has a request or an
//! answer that was valid and is not, and without it there is none. Values are judged by an independent library for JSON
//! Schema, and everything around them by a model of its own (`exchange.rs`).
//!
//! `MEANING_PAIRS=20000` tries more pairs than every run does.
#![cfg(test)]

mod exchange;
mod model;
mod schemas;

use std::{collections::BTreeMap, env, fmt::Write as _, thread};

use codegen::{
    Inputs, Project, Reading, Runtime, Text,
    diff::{self, Change, Direction, Side, Verdict},
};
use rand::{Rng as _, SeedableRng as _, rngs::StdRng};

use exchange::Party;
use model::Model;

/// Pairs that are compared in both directions.
fn pairs() -> u64 {
    env::var("MEANING_PAIRS").map_or(1000, |count| count.parse().unwrap())
}

fn read(text: &str) -> Reading {
    let spec = Text { name: "contract.json".to_owned(), text: text.to_owned() };
    let reading = codegen::read(Inputs { spec, overlay: None, config: None, tolerant: false });
    assert!(!reading.diagnostics.has_errors(), "{:?}\n{text}", reading.diagnostics);
    reading
}

fn changes(old: &Reading, new: &Reading) -> Vec<Change> {
    let side = |reading| -> Side<'_> {
        let reading: &Reading = reading;
        Side { sources: &reading.sources, contract: reading.contract.as_ref().unwrap() }
    };
    diff::compare(side(old), side(new))
}

/// How often each code was seen with each verdict.
type Seen = BTreeMap<(String, Verdict), usize>;

/// Compares one way, and tells what does not hold.
fn judge(old: &Party, new: &Party, seen: &mut Seen) -> Vec<String> {
    let changes = changes(&old.reading, &new.reading);
    for change in &changes {
        *seen.entry((change.code.clone(), change.verdict)).or_default() += 1;
    }
    let broken = |direction: Direction| {
        changes.iter().filter(move |change| change.verdict == Verdict::Breaking && change.direction == direction)
    };
    let mut wrong = Vec::new();
    let witnesses = [
        (
            Direction::Request,
            old.requests(new).into_iter().find(|request| !new.takes(request)).map(|it| format!("{it:?}")),
        ),
        (
            Direction::Answer,
            new.answers(old).into_iter().find(|answer| !old.expects(answer)).map(|it| format!("{it:?}")),
        ),
    ];
    for (direction, witness) in witnesses {
        let said: Vec<&str> = broken(direction).map(|change| change.message.as_str()).collect();
        match &witness {
            None if !said.is_empty() => wrong.push(format!("nothing is broken by: {}", said.join("; "))),
            Some(witness) if said.is_empty() => wrong.push(format!("{direction:?}: nothing is said of {witness}")),
            _ => {}
        }
    }
    wrong
}

/// Pairs from `first` on, every `step`th.
fn run(first: u64, step: u64) -> (Vec<String>, Seen) {
    let (mut wrong, mut seen) = (Vec::new(), Seen::new());
    for seed in (first..pairs()).step_by(usize::try_from(step).unwrap()) {
        let mut random = StdRng::seed_from_u64(seed);
        let mut before = Model::random(&mut random);
        let mut after = before.clone();
        for _ in 0..random.random_range(1..=2) {
            after.edit(&mut random);
        }
        // What is rarely edited is seen all the same.
        if seed % 40 == 0 {
            before.with_lists("csv", 1);
            after.with_lists("pipes", 2);
        }
        let (a, b) = (Party::of(&before), Party::of(&after));
        assert_eq!(changes(&a.reading, &a.reading), [], "seed {seed}: a contract differs from itself");
        for (old, new) in [(&a, &b), (&b, &a)] {
            for message in judge(old, new, &mut seen) {
                wrong.push(format!("seed {seed}: {message}\n  old {}\n  new {}", old.text, new.text));
            }
        }
    }
    (wrong, seen)
}

/// Kinds of change that break in one direction and do not in the other, or break one way and not the other.
const BOTH_VERDICTS: &[&str] = &[
    "additionalProperties-narrowed",
    "additionalProperties-widened",
    "enum-narrowed",
    "enum-widened",
    "format-narrowed",
    "format-widened",
    "maxItems-narrowed",
    "maxItems-widened",
    "maxLength-narrowed",
    "maxLength-widened",
    "maxProperties-narrowed",
    "maxProperties-widened",
    "maximum-narrowed",
    "maximum-widened",
    "minItems-narrowed",
    "minItems-widened",
    "minLength-narrowed",
    "minLength-widened",
    "minimum-narrowed",
    "minimum-widened",
    "multipleOf-narrowed",
    "multipleOf-widened",
    "null-narrowed",
    "null-widened",
    "pattern-narrowed",
    "pattern-widened",
    "required-narrowed",
    "required-widened",
    "type-narrowed",
    "type-widened",
    "uniqueItems-narrowed",
    "uniqueItems-widened",
    "property-added",
    "property-removed",
    "parameter-added",
    "body-added",
    "answer-added",
];

/// Those whose two directions have one verdict each.
const ONE_VERDICT: &[(&str, Verdict)] = &[
    ("security-narrowed", Verdict::Breaking),
    ("security-widened", Verdict::Compatible),
    ("permissions-narrowed", Verdict::Breaking),
    ("permissions-widened", Verdict::Compatible),
    ("consumes-narrowed", Verdict::Breaking),
    ("consumes-widened", Verdict::Compatible),
    ("produces-narrowed", Verdict::Breaking),
    ("produces-widened", Verdict::Compatible),
    ("operation-removed", Verdict::Breaking),
    ("operation-added", Verdict::Compatible),
    ("base-path-changed", Verdict::Breaking),
    ("collectionFormat-changed", Verdict::Breaking),
    ("answer-body-added", Verdict::Breaking),
    ("answer-body-removed", Verdict::Breaking),
    ("answer-removed", Verdict::Compatible),
    ("parameter-removed", Verdict::Compatible),
    ("body-removed", Verdict::Compatible),
    ("header-added", Verdict::Compatible),
    ("header-removed", Verdict::Compatible),
    ("default-changed", Verdict::Compatible),
    ("summary-changed", Verdict::Documentation),
];

#[test]
fn breaking_breaks_and_compatible_does_not() {
    let threads = [0, 1].map(|first| thread::spawn(move || run(first, 2)));
    let (mut wrong, mut seen) = (Vec::new(), Seen::new());
    for thread in threads {
        let (its_wrong, its_seen) = thread.join().unwrap();
        wrong.extend(its_wrong);
        its_seen.into_iter().for_each(|(key, count)| *seen.entry(key).or_default() += count);
    }
    let mut table = String::new();
    for ((code, verdict), count) in &seen {
        assert!(codegen::explain::page(code).is_some(), "`{code}` has no page in codegen/explain");
        writeln!(table, "{count:5} {code} {verdict:?}").unwrap();
    }
    println!("{} pairs, both ways\n{table}", pairs());
    let shown = wrong.iter().take(20).cloned().collect::<Vec<_>>().join("\n");
    assert!(wrong.is_empty(), "{} wrong, the first are\n{shown}", wrong.len());
    let both = BOTH_VERDICTS.iter().flat_map(|code| [(*code, Verdict::Breaking), (*code, Verdict::Compatible)]);
    let unseen: Vec<_> = both
        .chain(ONE_VERDICT.iter().copied())
        .filter(|(code, verdict)| !seen.contains_key(&((*code).to_owned(), *verdict)))
        .collect();
    assert!(unseen.is_empty(), "never seen: {unseen:?}");
}

#[test]
fn check_agrees_with_generating_everything_again() {
    let (mut same, mut different) = (0, 0);
    for seed in 0..30 {
        let mut random = StdRng::seed_from_u64(seed);
        let folder = tempfile::tempdir().unwrap();
        let project = |out: &str| Project {
            package: codegen::Package { name: "random".to_owned(), runtime: Runtime::Workspace, examples: false },
            ..Project::new(folder.path().join("contract.json"), folder.path().join(out), Runtime::Workspace)
        };
        let write =
            |model: &Model| std::fs::write(folder.path().join("contract.json"), model.document().to_string()).unwrap();
        let mut model = Model::random(&mut random);
        write(&model);
        project("kept").write().unwrap();
        for round in 0..3 {
            model.edit(&mut random);
            write(&model);
            let afresh = format!("afresh{round}");
            project(&afresh).write().unwrap();
            let is_same = files(&folder.path().join("kept")) == files(&folder.path().join(&afresh));
            assert_eq!(project("kept").check().is_ok(), is_same, "seed {seed}, round {round}");
            *(if is_same { &mut same } else { &mut different }) += 1;
            project("kept").write().unwrap();
            project("kept").check().unwrap();
            assert_eq!(files(&folder.path().join("kept")), files(&folder.path().join(&afresh)), "seed {seed}");
        }
    }
    println!("{different} edits with a difference, {same} without");
    assert!(different > 30 && same > 0);
}

/// Contents by path.
fn files(folder: &std::path::Path) -> BTreeMap<std::path::PathBuf, String> {
    let mut found = BTreeMap::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(next) = folders.pop() {
        for entry in std::fs::read_dir(next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let text = std::fs::read_to_string(&path).unwrap();
                found.insert(path.strip_prefix(folder).unwrap().to_path_buf(), text);
            }
        }
    }
    found
}

#[test]
fn real_contracts_do_not_differ_from_themselves() {
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/..");
    let small = std::fs::read_dir(format!("{root}/tests/contracts")).unwrap().map(|entry| entry.unwrap().path());
    let contracts = small.filter(|path| path.extension().is_some_and(|ending| ending == "yaml"));
    let mut compared = 0;
    for path in contracts.chain([format!("{root}/spec/socialhub.yaml").into()]) {
        let spec = codegen::files::text(&path).unwrap();
        let inputs = Inputs { spec, overlay: None, config: None, tolerant: true };
        let reading = codegen::read_from_disk(inputs, None).unwrap();
        assert!(!reading.diagnostics.has_errors(), "{}", path.display());
        assert_eq!(changes(&reading, &reading), [], "{}", path.display());
        compared += 1;
    }
    assert!(compared > 20, "{compared}");
}
