//! What `prove` runs.
//!
//! A command is one that people can run as well, from the root of the project. What it has tried is read from the lines that
//! it prints, as [`Counts`] says; and of every command:
//!
//! - `limit reached: TEXT`: something ended before it was through all there is, as it was told to;
//! - `left out: TEXT`: something cannot be asked here, and that does not count as a failure.

use super::report::Form;

/// A row of the table.
#[derive(Debug)]
pub(super) struct Section {
    /// What it is called on the command line.
    pub(super) name: &'static str,
    /// What it is a part of.
    pub(super) part: &'static str,
    /// What it says of the server.
    pub(super) what: &'static str,
    /// The command in CI: a few minutes at most. Empty where there is none.
    pub(super) short: &'static [&'static str],
    /// The long one.
    pub(super) full: &'static [&'static str],
    /// How its cases are counted.
    pub(super) counts: Counts,
    /// What it needs beyond cargo.
    pub(super) needs: &'static [Tool],
}

/// How cases are counted.
#[derive(Debug, Clone, Copy)]
pub(super) enum Counts {
    /// By lines such as `counted: cases=200 failures=0 accepted=3`, which add up.
    Printed,
    /// By tests: `test result: ok. 20 passed; 0 failed; ...`, which add up.
    Tests,
}

/// A program that a section needs.
#[derive(Debug)]
pub(super) struct Tool {
    /// A command that succeeds where it is there.
    pub(super) probe: &'static [&'static str],
    /// How one gets it.
    pub(super) install: &'static str,
}

const VENV: Tool = Tool { probe: &["python3", "-c", "import ensurepip"], install: "apt-get install python3-venv" };
const CURL: Tool = Tool { probe: &["curl", "--version"], install: "apt-get install curl" };
const FUZZ: Tool = Tool {
    probe: &["cargo", "+nightly", "fuzz", "--version"],
    install: "rustup toolchain install nightly, cargo install cargo-fuzz",
};
const MUTANTS: Tool = Tool { probe: &["cargo", "mutants", "--version"], install: "cargo install cargo-mutants" };
const OPENSSL: Tool = Tool { probe: &["openssl", "version"], install: "apt-get install openssl" };

const VALGRIND: Tool = Tool { probe: &["valgrind", "--version"], install: "apt-get install valgrind" };

/// The instructions, in two sizes of each shape. All packages are selected, so that nothing is built with other features than
/// for all tests.
const INSTRUCTIONS: &[&str] =
    &["cargo", "test", "--locked", "--workspace", "--test", "cost", "--", "--ignored", "--nocapture"];

/// The decoders without a fuzzer.
const DECODERS: &[&str] =
    &["cargo", "test", "--locked", "--workspace", "--test", "runtime", "--", "--nocapture", "decoders::"];

/// The walks through all operations.
const WALKS: &[&str] = &[
    "cargo",
    "test",
    "--locked",
    "--workspace",
    "--test",
    "http",
    "--",
    "--nocapture",
    "credentials::",
    "strangers::",
    "secrets::",
    "elsewhere::",
    "patterns::",
];

/// All of them, in the order in which they are run.
pub(super) const SECTIONS: &[Section] = &[
    Section {
        name: "bravado",
        part: "clients",
        what: "a client of others tells a story from a registration to a channel",
        short: &["tests/clients/bravado/run"],
        full: &["tests/clients/bravado/run"],
        counts: Counts::Printed,
        needs: &[VENV],
    },
    Section {
        name: "schemathesis",
        part: "clients",
        what: "a tester of others asks every operation about all that the contract says",
        short: &["tests/clients/schemathesis/run"],
        full: &["tests/clients/schemathesis/run", "--full"],
        counts: Counts::Printed,
        needs: &[VENV, CURL, OPENSSL],
    },
    Section {
        name: "echo",
        part: "clients",
        what: "both ask services that were made of other contracts and answer with examples",
        short: &["tests/clients/echo/run"],
        full: &["tests/clients/echo/run", "--full"],
        counts: Counts::Printed,
        needs: &[VENV, CURL],
    },
    Section {
        name: "story",
        part: "answers",
        what: "a story on both stores, with a restart; every answer is checked against the contract",
        short: &[".ci/story"],
        full: &[".ci/story"],
        counts: Counts::Printed,
        needs: &[CURL],
    },
    Section {
        name: "integration",
        part: "answers",
        what: "the life of an integration with a webhook; every answer is checked against the contract",
        short: &[".ci/integration"],
        full: &[".ci/integration"],
        counts: Counts::Printed,
        needs: &[CURL, OPENSSL],
    },
    Section {
        name: "tests",
        part: "answers",
        what: "all tests over HTTP; every answer is checked against the contract",
        // CI runs them with all others.
        short: &[],
        full: &["cargo", "test", "--locked", "--workspace", "--test", "http"],
        counts: Counts::Tests,
        needs: &[],
    },
    Section {
        name: "dependencies",
        part: "security",
        what: "licences, bans, sources and known holes of what is built in",
        short: &[".ci/deny"],
        full: &[".ci/deny"],
        counts: Counts::Printed,
        needs: &[VENV],
    },
    Section {
        name: "walks",
        part: "security",
        what: "every operation for every bad credential and for others' ids; secrets, addresses of strangers, patterns",
        short: WALKS,
        full: WALKS,
        counts: Counts::Printed,
        needs: &[],
    },
    Section {
        name: "decoders",
        part: "bad input",
        what: "any octets where queries, headers, paths, forms and JSON are read",
        short: DECODERS,
        full: DECODERS,
        counts: Counts::Printed,
        needs: &[],
    },
    Section {
        name: "fuzz",
        part: "bad input",
        what: "the same with a fuzzer, a million executions for each decoder or ten minutes",
        short: &[],
        full: &["codegen/runtime/fuzz/run"],
        counts: Counts::Printed,
        needs: &[FUZZ],
    },
    Section {
        name: "hostile",
        part: "bad input",
        what: "hostile requests and connections, on both stores; others go on meanwhile",
        short: &["tests/hostile/run", "1000"],
        full: &["tests/hostile/run", "10000"],
        counts: Counts::Printed,
        needs: &[],
    },
    Section {
        name: "cost",
        part: "bad input",
        what: "instructions and memory of requests of each shape: they grow no faster than the request",
        // All tests count the memory.
        short: INSTRUCTIONS,
        full: &[
            "env",
            "COST_SIZES=1,2,4,8,16",
            "cargo",
            "test",
            "--locked",
            "--workspace",
            "--test",
            "cost",
            "--",
            "--include-ignored",
            "--nocapture",
            "--test-threads=1",
        ],
        counts: Counts::Printed,
        needs: &[VALGRIND],
    },
    Section {
        name: "documents",
        part: "bad input",
        what: "hostile documents: every command ends with a diagnostic, within 2 GB and 20 seconds",
        short: &["tests/hostile_documents/run", "--short"],
        full: &["tests/hostile_documents/run"],
        counts: Counts::Printed,
        needs: &[],
    },
    Section {
        name: "load",
        part: "load",
        what: "reads and writes on both stores that go on, and more than the server can do",
        short: &["tests/load/run", "--minutes", "0.2"],
        full: &["tests/load/run", "--minutes", "15"],
        counts: Counts::Printed,
        needs: &[],
    },
    Section {
        name: "mutants",
        part: "tests",
        what: "what decides about requests and about what is generated, broken in small ways: does a test see it?",
        short: &[],
        full: &["tests/mutants/run"],
        counts: Counts::Printed,
        needs: &[MUTANTS],
    },
];

/// Files that only some sections read, by the beginnings of their paths: the names of those, or of their parts. The first one
/// counts; every section reads all other files.
const READ_BY: &[(&str, &[&str])] = &[
    (".cargo/mutants.toml", &["mutants"]),
    (".github/", &[]),
    ("README.md", &[]),
    ("codegen/runtime/tests/", &["decoders", "mutants"]),
    ("codegen/tests/", &["mutants"]),
    // What is SocialHub's own; the rest of these folders serves several.
    ("tests/clients/bravado/story.py", &["bravado"]),
    ("tests/clients/echo/", &["echo"]),
    ("tests/clients/schemathesis/examples.py", &["schemathesis"]),
    ("tests/clients/schemathesis/exceptions.py", &["schemathesis"]),
    ("tests/clients/schemathesis/hooks.py", &["schemathesis"]),
    ("tests/clients/schemathesis/objects.py", &["schemathesis"]),
    ("tests/clients/", &["clients"]),
    ("tests/mutants/", &["mutants"]),
    ("tests/tests/", &["mutants"]),
    ("xtask/src/prove", &[]),
    ("xtask/tests/", &[]),
    // What the services are written with that answer with examples.
    ("xtask/", &["clients"]),
];

impl Section {
    /// Whether what it finds may depend on a file, by its path in the repository.
    pub(super) fn reads(&self, path: &str) -> bool {
        let known = READ_BY.iter().find(|(beginning, _)| path.starts_with(beginning));
        known.is_none_or(|(_, readers)| readers.contains(&self.name) || readers.contains(&self.part))
    }

    /// Its command in a form.
    pub(super) fn command(&self, form: Form) -> &'static [&'static str] {
        match form {
            Form::Short => self.short,
            Form::Full => self.full,
        }
    }
}
