//! A copy of the database while the server writes, and a server on the copy.

use std::{
    fs,
    path::Path,
    process::Output,
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, Ordering},
    },
};

use awc::http::Method;
use serde_json::json;

use crate::{
    process::{Started, program, refused},
    request::Request,
};

/// Creates contacts until it is told to stop or the server is gone; those that were acknowledged.
async fn write(api: String, acknowledged: Arc<Mutex<Vec<String>>>, stop: Arc<AtomicBool>) {
    for number in 0.. {
        if stop.load(Ordering::Relaxed) {
            return;
        }
        let email = format!("somebody{number}@example.com");
        let request = Request::new(Method::POST, format!("{api}/contacts")).token("dev");
        request.json(json!({ "email": email })).send().await.expect(200);
        acknowledged.lock().unwrap().push(email);
    }
}

async fn emails(api: &str) -> Vec<String> {
    let list = Request::new(Method::GET, format!("{api}/contacts")).token("dev").query("count", 1000);
    let list = list.send().await.expect(200);
    list.body.as_array().unwrap().iter().map(|contact| contact["email"].as_str().unwrap().to_owned()).collect()
}

fn back_up(folder: &Path, to: &str) {
    let Output { status, stdout, stderr } = program(folder).args(["backup", to]).output().unwrap();
    assert!(status.success(), "{}", String::from_utf8_lossy(&stderr));
    assert_eq!(String::from_utf8(stdout).unwrap(), format!("{to}\n"));
}

#[actix_web::test]
async fn a_copy_has_all_that_was_acknowledged_before() {
    let folder = tempfile::tempdir().unwrap();
    let started = Started::new(program(folder.path()).args(["--dev-token", "dev"]));
    let api = started.printed("API").to_owned();
    let (acknowledged, stop) = (Arc::default(), Arc::<AtomicBool>::default());
    let writing = actix_web::rt::spawn(write(api.clone(), Arc::clone(&acknowledged), Arc::clone(&stop)));
    while acknowledged.lock().unwrap().len() < 20 {
        actix_web::rt::task::yield_now().await;
    }
    let before = acknowledged.lock().unwrap().clone();
    let at = folder.path().to_owned();
    actix_web::rt::task::spawn_blocking(move || back_up(&at, "copy.db")).await.unwrap();
    stop.store(true, Ordering::Relaxed);
    writing.await.unwrap();
    assert!(acknowledged.lock().unwrap().len() > before.len(), "nobody wrote while the copy was made");
    assert!(!folder.path().join("copy.db.partial").exists());
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = fs::metadata(folder.path().join("copy.db")).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600, "others can read the copy");
    }
    started.signal("KILL");
    started.ended();
    // The database is lost, and the copy takes its place.
    for file in ["socialhub.db", "socialhub.db-wal", "socialhub.db-shm"] {
        let _ = fs::remove_file(folder.path().join(file));
    }
    fs::rename(folder.path().join("copy.db"), folder.path().join("socialhub.db")).unwrap();
    let started = Started::new(program(folder.path()).args(["--dev-token", "dev"]));
    let api = started.printed("API").to_owned();
    let restored = emails(&api).await;
    let lost: Vec<_> = before.iter().filter(|email| !restored.contains(email)).collect();
    assert!(lost.is_empty(), "{lost:?}");
    let request = Request::new(Method::POST, format!("{api}/contacts")).token("dev");
    request.json(json!({ "email": "later@example.com" })).send().await.expect(200);
    assert_eq!(emails(&api).await.len(), restored.len() + 1);
}

#[test]
fn what_cannot_be_copied_is_said() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("note.txt"), "no database at all").unwrap();
    for (arguments, says) in [
        (&["backup", "copy.db"][..], "there is no database"),
        (&["backup", "copy.db", "--database", "sqlite::memory:"], "in memory"),
        (&["backup", "copy.db", "--database", "postgres://me:hush@db.example/social"], "pg_dump"),
        (&["--database", "note.txt", "backup", "copy.db"], "note.txt"),
        (&["--database", "note.txt", "backup", "note.txt"], "note.txt exists"),
        (&["--database", "note.txt", "backup", "no/such/copy.db"], "no/such/copy.db"),
    ] {
        let (code, message) = refused(&folder, arguments);
        assert_eq!((code, message.lines().count()), (Some(1), 1), "{arguments:?}: {message}");
        assert!(message.contains(says) && !message.contains("hush"), "{arguments:?}: {message}");
    }
    let left: Vec<_> = fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(left, ["note.txt"]);
}

#[actix_web::test]
async fn a_container_asks_whether_the_server_is_ready() {
    let folder = tempfile::tempdir().unwrap();
    let started = Started::new(program(folder.path()).args(["--shutdown-delay", "60"]));
    let address = started.printed("API").trim_start_matches("http://").trim_end_matches("/api2").to_owned();
    let health = || program(folder.path()).arg("health").env("SOCIALHUB_LISTEN", &address).output().unwrap();
    assert!(health().status.success());
    started.signal("TERM");
    while health().status.success() {}
    let message = String::from_utf8(health().stderr).unwrap();
    assert_eq!(message, format!("error: {address} answers: HTTP/1.1 503 Service Unavailable\n"));
    started.signal("TERM");
    started.ended();
    let (code, message) = refused(&folder, &["health", "--listen", &address]);
    assert!(code == Some(1) && message.starts_with(&format!("error: no answer from {address}")), "{message}");
    let (code, message) = refused(&folder, &["health", "--listen", "127.0.0.1:0"]);
    assert!(code == Some(1) && message.contains("name the one"), "{message}");
}
