//! The program, started on a database.

use std::{
    io::{BufRead as _, BufReader},
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use tempfile::TempDir;
use test_databases::TestDatabase;

/// The token that opens every door.
pub(crate) const TOKEN: &str = "dev";

/// The server while it runs.
pub(crate) struct Server {
    child: Child,
    /// `127.0.0.1:PORT`
    pub(crate) address: String,
    /// The kind of its store.
    pub(crate) store: &'static str,
    _folder: TempDir,
    _database: TestDatabase,
}

impl Server {
    /// Starts it with these options.
    pub(crate) fn start(database: TestDatabase, options: &[&str]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let mut child = Command::new(env!("CARGO_BIN_EXE_socialhub"))
            .current_dir(folder.path())
            .args(["--listen", "127.0.0.1:0", "--dev-token", TOKEN, "--database", database.url()])
            .args(options)
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines().map(Result::unwrap);
        let mut address = String::new();
        for line in lines {
            if let Some(url) = line.trim().strip_prefix("API") {
                url.trim().trim_start_matches("http://").trim_end_matches("/api2").clone_into(&mut address);
            }
            if line.contains("Ctrl+C") {
                break;
            }
        }
        assert!(!address.is_empty(), "the server does not start: {:?}", child.wait());
        let store = store_of(&database);
        Self { child, address, store, _folder: folder, _database: database }
    }

    /// A URL below the API.
    pub(crate) fn url(&self, path: &str) -> String {
        let separator = if path.contains('?') { '&' } else { '?' };
        format!("http://{}/api2{path}{separator}accesstoken={TOKEN}", self.address)
    }

    /// Tells it to stop; how long it took until it did.
    pub(crate) fn terminate(&mut self) -> Duration {
        let told = Instant::now();
        let status = Command::new("kill").args(["-TERM", &self.child.id().to_string()]).status();
        assert!(status.unwrap().success());
        let ended = self.child.wait().unwrap();
        assert_eq!(ended.code(), Some(0), "{ended:?}");
        told.elapsed()
    }

    /// The memory that it holds, in bytes.
    pub(crate) fn memory(&self) -> u64 {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id())).unwrap();
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap();
        line.trim().trim_end_matches(" kB").parse::<u64>().unwrap() << 10
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The kind of a store, as options and numbers call it.
pub(crate) fn store_of(database: &TestDatabase) -> &'static str {
    if database.url().starts_with("postgres") { "postgres" } else { "sqlite" }
}

/// Bytes as mebibytes.
pub(crate) const fn mebibytes(bytes: u64) -> u64 {
    bytes >> 20
}
