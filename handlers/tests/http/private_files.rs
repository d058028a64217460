//! What the program keeps on disk is readable by its own user alone, whatever the umask and an earlier release say.
#![cfg(unix)]

use std::{
    fs,
    os::unix::fs::PermissionsExt as _,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use awc::http::Method;
use serde_json::json;

use crate::{
    process::{Started, program},
    request::Request,
};

/// The program as started by a shell whose umask takes nothing away.
fn careless(folder: &Path) -> Command {
    let mut command = Command::new("sh");
    command.args(["-c", "umask 000; exec \"$0\" \"$@\"", env!("CARGO_BIN_EXE_socialhub")]);
    command.current_dir(folder).env_remove("RUST_LOG").stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

/// Everything below a folder, with its permissions.
fn all(folder: &Path) -> Vec<(PathBuf, u32)> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let metadata = fs::metadata(&path).unwrap();
        found.push((path.clone(), metadata.permissions().mode() & 0o777));
        if metadata.is_dir() {
            found.extend(all(&path));
        }
    }
    found
}

#[actix_web::test]
async fn files_and_folders_are_private_whatever_the_umask() {
    let folder = tempfile::tempdir().unwrap();
    let started = Started::new(careless(folder.path()).args(["--dev-token", "dev", "--demo"]));
    let api = started.printed("API").to_owned();
    let request = |method, path: &str| Request::new(method, format!("{api}{path}")).token("dev");
    let media = request(Method::POST, "/media").json(json!({ "name": "a.png", "size": 3 }));
    let media = media.send().await.expect(201).body;
    let part = Request::new(Method::PUT, media["partUrls"][0].as_str().unwrap());
    part.body("application/octet-stream", b"abc").send().await.expect(204);
    let reset = request(Method::POST, "/users/password/reset").json(json!({ "userName": "admin" }));
    reset.send().await.expect(204);
    let has_mail = || all(folder.path()).iter().any(|(path, _)| path.extension().is_some_and(|it| it == "eml"));
    for _ in 0..400 {
        if has_mail() {
            break;
        }
        actix_web::rt::time::sleep(std::time::Duration::from_millis(25)).await;
    }
    let copied = careless(folder.path()).args(["backup", "copy.db"]).output().unwrap();
    assert!(copied.status.success(), "{copied:?}");
    let found = all(folder.path());
    let named = |name: &str| found.iter().any(|(path, _)| path.to_string_lossy().ends_with(name));
    for name in ["socialhub.db", "socialhub.db-wal", "socialhub.db-shm", "media", "mail", ".eml", "copy.db"] {
        assert!(named(name), "no {name}: {found:?}");
    }
    let media = folder.path().join("media");
    assert!(found.iter().any(|(path, _)| path.starts_with(&media) && path.is_file()), "no part: {found:?}");
    for (path, mode) in &found {
        let expected = if path.is_dir() { 0o700 } else { 0o600 };
        assert_eq!(*mode, expected, "{} has {mode:o}", path.display());
    }
}

#[test]
fn files_of_an_earlier_release_become_private() {
    let folder = tempfile::tempdir().unwrap();
    let started = Started::new(&mut program(folder.path()));
    started.signal("TERM");
    assert_eq!(started.ended().0, Some(0));
    let mode =
        |name: &str, mode| fs::set_permissions(folder.path().join(name), fs::Permissions::from_mode(mode)).unwrap();
    mode("socialhub.db", 0o644);
    for name in ["media", "mail"] {
        fs::create_dir_all(folder.path().join(name)).unwrap();
        mode(name, 0o755);
    }
    let started = Started::new(&mut program(folder.path()));
    for (path, mode) in all(folder.path()) {
        assert_eq!(mode & 0o077, 0, "{} has {mode:o}", path.display());
    }
    started.signal("TERM");
    assert_eq!(started.ended().0, Some(0));
}
