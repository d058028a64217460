//! Options of the program: their sources and the list of them.

use std::{
    fs,
    process::{Command, Output},
};

use crate::process::{Started, program, refused};

const LIST: &str = include_str!("../../OPTIONS.md");

#[test]
fn the_list_is_current() {
    let folder = tempfile::tempdir().unwrap();
    let Output { status, stdout, .. } = program(folder.path()).arg("options").output().unwrap();
    assert!(status.success());
    let list = String::from_utf8(stdout).unwrap();
    assert!(list == LIST, "run: cargo run -p handlers -- options > handlers/OPTIONS.md");
}

#[test]
fn flags_come_before_variables_and_variables_before_the_file() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("socialhub.toml");
    fs::write(&file, "public-url = \"https://file.example\"\ndatabase = \"file.db\"\nworkers = 1\n").unwrap();
    let database = |change: &dyn Fn(&mut Command)| {
        let mut command = program(folder.path());
        change(command.env("SOCIALHUB_CONFIG", "socialhub.toml"));
        let started = Started::new(&mut command);
        let printed = started.printed("Database").rsplit('/').next().unwrap().to_owned();
        assert_eq!(started.printed("Public"), "https://file.example/docs/");
        started.signal("TERM");
        assert_eq!(started.ended().0, Some(0));
        printed
    };
    let set = |command: &mut Command, file: &str| {
        command.env("SOCIALHUB_DATABASE", file);
    };
    assert_eq!(database(&|_| {}), "file.db");
    assert_eq!(database(&|command| set(command, "")), "file.db");
    assert_eq!(database(&|command| set(command, "variable.db")), "variable.db");
    let both = |command: &mut Command| {
        command.env("SOCIALHUB_DATABASE", "variable.db").args(["--database", "flag.db"]);
    };
    assert_eq!(database(&both), "flag.db");
}

#[test]
fn a_mistake_in_the_file_is_one_line_with_its_place() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("a.toml"), "workers = 2\nlisten-on = \"[::]:80\"\n").unwrap();
    let (code, message) = refused(&folder, &["--config", "a.toml"]);
    assert_eq!(code, Some(2));
    assert_eq!(message, "error: a.toml:2:1: there is no option `listen-on`; did you mean `listen`?\n");
    let (code, message) = refused(&folder, &["--config", "none.toml"]);
    assert_eq!((code, message.lines().count()), (Some(2), 1), "{message}");
    assert!(message.contains("none.toml") && message.contains("--config"), "{message}");
}

#[test]
fn secrets_in_files_work_and_are_not_told() {
    let folder = tempfile::tempdir().unwrap();
    let secret = folder.path().join("token");
    fs::write(&secret, "hush-1\n").unwrap();
    let started = Started::new(program(folder.path()).env("SOCIALHUB_DEV_TOKEN_FILE", &secret));
    assert!(started.printed("Try it").ends_with("accesstoken=hush-1'"));
    started.signal("TERM");
    assert_eq!(started.ended().0, Some(0));
    fs::write(&secret, "not so hush").unwrap();
    let (code, message) = refused(&folder, &["--dev-token-file", "token"]);
    assert!(code == Some(2) && !message.contains("hush"), "{message}");
    let (code, message) = refused(&folder, &["--dev-token-file", "token", "--dev-token", "hush-2"]);
    assert_eq!((code, &*message), (Some(2), "error: give --dev-token or --dev-token-file, not both\n"));
    let help = String::from_utf8(
        program(folder.path())
            .arg("--help")
            .env("SOCIALHUB_DEV_TOKEN", "hush-3")
            .env("SOCIALHUB_DATABASE", "hush-4")
            .output()
            .unwrap()
            .stdout,
    )
    .unwrap();
    assert!(help.contains("--dev-token-file") && !help.contains("hush"), "{help}");
}

#[test]
fn a_filter_that_is_none_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let (code, message) = refused(&folder, &["--log-filter", "handlers=loud"]);
    assert_eq!((code, message.lines().count()), (Some(2), 1), "{message}");
    assert!(message.contains("RUST_LOG=info"), "{message}");
}
