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

static RECORD: LazyLock<Mutex<Record>> = LazyLock::new(|| Mutex::new(Record::open()));

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
    fn open() -> Self {
        let program = std::env::current_exe().unwrap();
        let built = fs::metadata(&program).unwrap().modified().unwrap().duration_since(UNIX_EPOCH).unwrap();
        let test = folder();
        let build = test.join(built.as_nanos().to_string());
        for other in fs::read_dir(&test).into_iter().flatten().map(|entry| entry.unwrap()) {
            let other_built = other.file_name().to_str().and_then(|name| name.parse().ok());
            if other_built.is_none_or(|other: u128| other < built.as_nanos()) {
                // Another process may have removed it.
                let _ = fs::remove_dir_all(other.path());
            }
        }
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
