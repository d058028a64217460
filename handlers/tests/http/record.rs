//! What happens to every answer that a test receives: it is checked against the contract, and written down.
//!
//! The record is what `cargo xtask coverage` reads: `target/http-record/TEST/BUILD/PROCESS.jsonl`, where TEST is the name
//! of the test binary, BUILD is when that was built, and PROCESS a process that ran it. A line is an operation, a status,
//! the test that first received it, and the digest of the contract. Runs of one build add to each other, so the parts of
//! a suite can be run one by one; the first answer after a new build removes what the builds before it have left.

use std::{
    collections::HashSet,
    fs::{self, File},
    io::{Read as _, Write as _},
    path::{Path, PathBuf},
    sync::{LazyLock, Mutex, PoisonError},
    time::UNIX_EPOCH,
};

use awc::http::{Method, Uri};
use codegen_verify::{Answer as Received, Operation, Verifier};
use flate2::read::GzDecoder;
use generated::{CONTRACT, rt::RUNTIME_STATUSES};
use serde_json::json;

use crate::answer::Answer;

/// The contract as implemented, to check against.
static VERIFIER: LazyLock<Verifier> = LazyLock::new(|| {
    let mut json = String::new();
    GzDecoder::new(CONTRACT.document.unwrap().json).read_to_string(&mut json).unwrap();
    Verifier::new(&serde_json::from_str(&json).unwrap()).unwrap().always_allowing(&RUNTIME_STATUSES)
});

static RECORD: LazyLock<Mutex<Record>> = LazyLock::new(|| {
    let program = std::env::current_exe().unwrap();
    let built = fs::metadata(&program).unwrap().modified().unwrap().duration_since(UNIX_EPOCH).unwrap();
    Mutex::new(Record::open(&folder(), built.as_nanos()))
});

/// Checks the answer to a request, if it was for an operation of the contract, and records it, if SocialHub gave it.
///
/// # Panics
/// Where the answer is not what the contract declares.
pub(crate) fn receive(method: &Method, url: &str, answer: &Answer, is_recorded: bool) {
    let uri: Uri = url.parse().unwrap();
    let Some(operation) = VERIFIER.operation(method.as_str(), uri.path()) else { return };
    let headers: Vec<_> = answer.headers.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let plain = answer.plain();
    let body = (method != Method::HEAD).then_some(plain.as_slice());
    let mismatches = VERIFIER.check(operation, &Received { status: answer.status, headers: &headers, body });
    let list: String = mismatches.iter().map(|mismatch| format!("  {mismatch}\n")).collect();
    assert!(list.is_empty(), "{}: not what the contract declares:\n{list}{answer:?}", operation.name());
    if is_recorded && operation.method == method.as_str() {
        RECORD.lock().unwrap_or_else(PoisonError::into_inner).add(operation, answer.status);
    }
}

/// The record of this process.
struct Record {
    file: File,
    written: HashSet<(String, u16)>,
}

impl Record {
    /// The record of a build, in the folder of its test.
    fn open(test: &Path, built: u128) -> Self {
        for other in fs::read_dir(test).into_iter().flatten().map(|entry| entry.unwrap()) {
            let other_built = other.file_name().to_str().and_then(|name| name.parse().ok());
            if other_built.is_none_or(|other: u128| other < built) {
                // Another process may have removed it.
                let _ = fs::remove_dir_all(other.path());
            }
        }
        let build = test.join(built.to_string());
        fs::create_dir_all(&build).unwrap();
        let path = build.join(format!("{}.jsonl", std::process::id()));
        let file = File::options().create(true).append(true).open(path).unwrap();
        Self { file, written: HashSet::new() }
    }

    /// Each answer of a kind once; a line is one write, so lines of several processes never mix.
    fn add(&mut self, operation: &Operation, status: u16) {
        let (method, path) = (&operation.method, &operation.path);
        if self.written.insert((format!("{method} {path}"), status)) {
            let test = std::thread::current().name().unwrap_or_default().to_owned();
            let digest = CONTRACT.document.unwrap().digest;
            let line = json!({ "contract": digest, "method": method, "path": path, "status": status, "test": test });
            self.file.write_all(format!("{line}\n").as_bytes()).unwrap();
        }
    }
}

/// Where the records of this test are: cargo gives a folder below `target/` to each of its tests.
fn folder() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap().join("http-record").join(env!("CARGO_CRATE_NAME"))
}

#[test]
fn a_new_build_begins_anew_and_an_old_one_spoils_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let list = |method| VERIFIER.operation(method, "/api2/contacts").unwrap();
    let lines = |build: &str| {
        let files = fs::read_dir(folder.path().join(build)).unwrap();
        let texts = files.map(|file| fs::read_to_string(file.unwrap().path()).unwrap());
        let lines = texts.flat_map(|text| text.lines().map(str::to_owned).collect::<Vec<_>>());
        lines.map(|line| serde_json::from_str(&line).unwrap()).collect::<Vec<serde_json::Value>>()
    };
    Record::open(folder.path(), 1000).add(list("GET"), 401);
    let mut record = Record::open(folder.path(), 1001);
    for status in [200, 401, 200] {
        record.add(list("GET"), status);
    }
    record.add(list("POST"), 200);
    // Another process of the same build, and one of an older build that has gone on.
    Record::open(folder.path(), 1001).add(list("POST"), 400);
    Record::open(folder.path(), 999).add(list("GET"), 500);
    assert!(!folder.path().join("1000").exists());
    let found: Vec<_> = lines("1001").iter().map(|line| format!("{} {}", line["method"], line["status"])).collect();
    assert_eq!(found, [r#""GET" 200"#, r#""GET" 401"#, r#""POST" 200"#, r#""POST" 400"#]);
    let line = &lines("1001")[0];
    assert_eq!((&line["contract"], &line["path"]), (&json!(CONTRACT.document.unwrap().digest), &json!("/contacts")));
    assert_eq!(line["test"], "record::a_new_build_begins_anew_and_an_old_one_spoils_nothing");
}
