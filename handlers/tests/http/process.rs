//! The program: what it prints, what it refuses, how it ends.

use std::{
    io::{BufRead as _, BufReader, Read as _, Write as _},
    net::{TcpListener, TcpStream},
    path::Path,
    process::{Child, Command, Output, Stdio},
    thread::JoinHandle,
    time::{Duration, Instant},
};

use awc::http::Method;
use serde_json::json;
use tempfile::TempDir;

use crate::{answer::Answer, request::Request};

pub(crate) fn program(folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_socialhub"));
    command.current_dir(folder).env_remove("RUST_LOG").stdout(Stdio::piped()).stderr(Stdio::piped());
    for (name, _) in std::env::vars().filter(|(name, _)| name.starts_with("SOCIALHUB_")) {
        command.env_remove(name);
    }
    command
}

/// Asks the program.
async fn get(url: &str) -> Answer {
    Request::new(Method::GET, url).counting().send().await
}

/// The program while it runs, and what it printed before it was ready.
pub(crate) struct Started {
    child: Child,
    pub(crate) lines: Vec<String>,
    /// Reads the log all the time: once the pipe is full, the program would wait.
    log: Option<JoinHandle<String>>,
}

impl Started {
    pub(crate) fn new(command: &mut Command) -> Self {
        let mut child = command.args(["--listen", "127.0.0.1:0"]).spawn().unwrap();
        let mut lines = Vec::new();
        for line in BufReader::new(child.stdout.take().unwrap()).lines() {
            lines.push(line.unwrap());
            if lines.last().is_some_and(|line| line.contains("Ctrl+C")) {
                break;
            }
        }
        let mut stderr = child.stderr.take().unwrap();
        let log = std::thread::spawn(move || {
            let mut log = String::new();
            stderr.read_to_string(&mut log).unwrap();
            log
        });
        let started = Self { child, lines, log: Some(log) };
        if started.lines.last().is_some_and(|line| line.contains("Ctrl+C")) {
            return started;
        }
        let lines = started.lines.clone();
        panic!("not started: {lines:?} {:?}", started.ended());
    }

    /// What follows this word in the greeting.
    pub(crate) fn printed(&self, word: &str) -> &str {
        let line = self.lines.iter().find_map(|line| line.trim().strip_prefix(word));
        line.unwrap_or_else(|| panic!("no {word} in {:?}", self.lines)).trim()
    }

    pub(crate) fn signal(&self, name: &str) {
        let status = Command::new("kill").args([&format!("-{name}"), &self.child.id().to_string()]).status();
        assert!(status.unwrap().success());
    }

    /// Waits for the end; the exit code and the log.
    pub(crate) fn ended(mut self) -> (Option<i32>, String) {
        let log = self.log.take().unwrap().join().unwrap();
        (self.child.wait().unwrap().code(), log)
    }
}

impl Drop for Started {
    fn drop(&mut self) {
        let _ = self.child.kill();
    }
}

pub(crate) fn refused(folder: &TempDir, arguments: &[&str]) -> (Option<i32>, String) {
    // A slow machine is worth a warning in the log, which is not meant here.
    let mut program = program(folder.path());
    let Output { status, stdout, stderr } = program.args(arguments).env("RUST_LOG", "error").output().unwrap();
    assert!(stdout.is_empty());
    (status.code(), String::from_utf8(stderr).unwrap())
}

#[test]
fn the_token_is_for_loopback_only() {
    let folder = tempfile::tempdir().unwrap();
    let (code, message) = refused(&folder, &["--dev-token", "hush", "--listen", "0.0.0.0:0"]);
    assert_eq!((code, message.lines().count()), (Some(2), 1), "{message}");
    assert!(message.contains("loopback") && message.contains("0.0.0.0:0") && !message.contains("hush"), "{message}");
    assert!(!folder.path().join("socialhub.db").exists());
    let (code, message) = refused(&folder, &["--dev-token", "not so hush"]);
    assert!(code == Some(2) && !message.contains("hush"), "{message}");
}

#[test]
fn what_prevents_the_start_is_one_line() {
    let folder = tempfile::tempdir().unwrap();
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    std::fs::write(folder.path().join("note.txt"), "no database at all").unwrap();
    for (arguments, says) in [
        (["--listen", &address], "--listen"),
        (["--database", "no/such/folder/my.db"], "no/such/folder/my.db"),
        (["--database", "note.txt"], "no SQLite database"),
    ] {
        let (code, message) = refused(&folder, &arguments);
        assert_eq!((code, message.lines().count()), (Some(1), 1), "{message}");
        assert!(message.starts_with("error: ") && message.contains(says), "{message}");
    }
    let (code, message) = refused(&folder, &["--database", "mysql://user:hush@host/db"]);
    assert!(code == Some(2) && message.contains("mysql") && !message.contains("hush"), "{message}");
}

#[test]
fn the_public_url_is_checked() {
    let folder = tempfile::tempdir().unwrap();
    for url in
        ["api.example.com", "ftp://api.example.com", "https://user:hush@api.example.com", "https://a.example/api2"]
    {
        let (code, message) = refused(&folder, &["--public-url", url]);
        assert_eq!((code, message.lines().count()), (Some(2), 1), "{message}");
        assert!(message.starts_with("error: --public-url") && message.contains("http(s)://host[:port]"), "{message}");
        assert!(!message.contains("hush"), "{message}");
    }
    let (code, message) = refused(&folder, &["--public-url", "https://api.example.com", "--dev-token", "hush"]);
    assert_eq!((code, message.lines().count()), (Some(2), 1), "{message}");
    assert!(message.contains("--dev-token") && !message.contains("hush"), "{message}");
    assert!(!folder.path().join("socialhub.db").exists());
}

#[actix_web::test]
async fn the_public_url_is_printed_and_named_in_the_contract() {
    let folder = tempfile::tempdir().unwrap();
    let started = Started::new(program(folder.path()).env("SOCIALHUB_PUBLIC_URL", "https://api.example.com"));
    assert_eq!(started.printed("Public"), "https://api.example.com/docs/");
    let contract = format!("{}/swagger.json", started.printed("API"));
    assert!(get(&contract).await.text().contains("\"host\":\"api.example.com\",\"schemes\":[\"https\"]"));
    started.signal("TERM");
    assert_eq!(started.ended().0, Some(0));
}

#[actix_web::test]
async fn what_is_printed_works() {
    let folder = tempfile::tempdir().unwrap();
    let started = Started::new(program(folder.path()).env("SOCIALHUB_DEV_TOKEN", "dev-1"));
    let url = started.printed("Try it").trim_start_matches("curl '").trim_end_matches('\'');
    assert_eq!(get(url).await.expect(200).body, json!([]));
    get(started.printed("Health")).await.expect(200);
    get(started.printed("Docs")).await.expect(200);
    assert!(started.printed("Database").ends_with("socialhub.db") && folder.path().join("socialhub.db").exists());
    started.signal("TERM");
    let (code, log) = started.ended();
    assert_eq!(code, Some(0));
    assert!(log.contains("WARN") && log.contains("--dev-token is on"), "{log}");
}

#[actix_web::test]
async fn answers_are_verified_where_that_is_asked_for() {
    let folder = tempfile::tempdir().unwrap();
    for (arguments, told) in [(&["--verify-responses"][..], Some("checked=3 broken=0")), (&[], None)] {
        let started = Started::new(program(folder.path()).args(["--dev-token", "dev"]).args(arguments));
        let api = started.printed("API").to_owned();
        for path in ["contacts?accesstoken=dev", "contacts", "fonts?accesstoken=dev", "nothing", "swagger.json"] {
            get(&format!("{api}/{path}")).await;
        }
        started.signal("TERM");
        let (code, log) = started.ended();
        assert_eq!(code, Some(0));
        let line = log.lines().find(|line| line.contains("answers were checked against the contract"));
        assert!(
            line.is_some() == told.is_some() && line.zip(told).is_none_or(|(line, told)| line.ends_with(told)),
            "{log}"
        );
    }
}

#[test]
fn without_a_token_it_says_how_to_get_in() {
    let folder = tempfile::tempdir().unwrap();
    let started = Started::new(program(folder.path()).args(["--database", "sqlite::memory:"]));
    assert!(started.lines.iter().any(|line| line.contains("--dev-token")), "{:?}", started.lines);
    started.signal("INT");
    assert_eq!(started.ended().0, Some(0));
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
}

#[test]
fn open_requests_end_and_slow_ones_are_cut_off() {
    let folder = tempfile::tempdir().unwrap();
    let started = Started::new(program(folder.path()).args(["--dev-token", "dev", "--shutdown-timeout", "2"]));
    let address = started.printed("API").trim_start_matches("http://").trim_end_matches("/api2").to_owned();
    let head = "POST /api2/contacts?accesstoken=dev HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n";
    let begin = |length: usize| {
        let mut stream = TcpStream::connect(&address).unwrap();
        write!(stream, "{head}Content-Length: {length}\r\n\r\n{{\"email\":").unwrap();
        stream
    };
    let (mut open, _stuck) = (begin(25), begin(1000));
    std::thread::sleep(Duration::from_millis(200));
    started.signal("TERM");
    let told = Instant::now();
    std::thread::sleep(Duration::from_millis(200));
    open.write_all(b"\"a@example.com\"}").unwrap();
    let mut answer = String::new();
    open.read_to_string(&mut answer).unwrap();
    assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
    let (code, log) = started.ended();
    assert_eq!(code, Some(0), "{log}");
    assert!(told.elapsed() < Duration::from_secs(6), "{:?}", told.elapsed());
}

#[test]
fn a_newer_database_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let started = Started::new(&mut program(folder.path()));
    started.signal("TERM");
    assert_eq!(started.ended().0, Some(0));
    mark_as_newer(&folder.path().join("socialhub.db"));
    let (code, message) = refused(&folder, &[]);
    assert_eq!((code, message.lines().count()), (Some(1), 1), "{message}");
    assert!(message.contains("newer release") && message.contains("socialhub.db"), "{message}");
}

/// Adds a migration that only a later release knows.
fn mark_as_newer(file: &Path) {
    let options = sqlx::sqlite::SqliteConnectOptions::new().filename(file);
    let later = "INSERT INTO _sqlx_migrations (version, description, success, checksum, execution_time) \
                 VALUES (9000, 'later', TRUE, x'00', 0)";
    actix_web::rt::System::new().block_on(async {
        let pool = sqlx::SqlitePool::connect_with(options).await.unwrap();
        sqlx::query(later).execute(&pool).await.unwrap();
        pool.close().await;
    });
}

#[actix_web::test]
async fn the_demonstration_is_for_empty_databases_and_its_users_are_there() {
    let folder = tempfile::tempdir().unwrap();
    let started = Started::new(program(folder.path()).args(["--demo", "--dev-token", "dev"]));
    let names: Vec<_> = started.lines.iter().filter_map(|line| line.split_whitespace().next()).collect();
    assert_eq!(started.printed("with the password").split(';').next().unwrap().len(), 20);
    for name in ["admin", "observer", "custom", "superadmin", "superadminviewer", "manager"] {
        assert!(names.contains(&name), "{names:?}");
    }
    started.signal("TERM");
    assert_eq!(started.ended().0, Some(0));
    let (code, message) = refused(&folder, &["--demo"]);
    assert_eq!((code, message.lines().count()), (Some(1), 1), "{message}");
    assert!(message.contains("--demo") && message.contains("--database"), "{message}");
}
