//! `coverage`: what the tests have seen, and only that.

use std::time::{SystemTime, UNIX_EPOCH};

use insta::assert_snapshot;

use crate::project::{Project, with_delete};

const EXPECTATIONS: &str = "handlers/coverage.toml";

/// A project with a written handler, a stub, and one that is missing; and the digest of its contract.
fn project() -> (Project, String) {
    let project = Project::new();
    project.ok(&["scaffold"]);
    project.edit("spec/socialhub.yaml", with_delete);
    project.edit("handlers/src/api/contacts.rs", |text| {
        let (before, after) = text.rsplit_once("Err(Failure::not_implemented())").unwrap();
        format!("{before}Ok(self.create(request.body).await?){after}")
    });
    let digest = digest(&project);
    (project, digest)
}

/// The digest of the contract, as the generated crate has it.
fn digest(project: &Project) -> String {
    project.ok(&["codegen"]);
    let document = project.read("generated/src/document.rs");
    document.split_once("digest: \"").unwrap().1.split_once('"').unwrap().0.to_owned()
}

fn now() -> u128 {
    SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_nanos()
}

/// Writes the record of a test binary that was built at a time.
fn record(project: &Project, test: &str, built: u128, digest: &str, answers: &[(&str, &str, u16, &str)]) {
    let line = |(method, path, status, test): &(&str, &str, u16, &str)| {
        format!(r#"{{"contract":"{digest}","method":"{method}","path":"{path}","status":{status},"test":"{test}"}}"#)
    };
    let lines: Vec<String> = answers.iter().map(line).collect();
    project.write(&format!("target/http-record/{test}/{built}/1.jsonl"), &format!("{}\n", lines.join("\n")));
}

const ANSWERS: [(&str, &str, u16, &str); 4] = [
    ("GET", "/contacts", 200, "contacts::listed"),
    ("GET", "/contacts", 401, "contacts::listed"),
    ("POST", "/contacts", 400, "contacts::refused"),
    ("DELETE", "/contacts/{id}", 204, "contacts::deleted"),
];

#[test]
fn what_was_seen() {
    let (project, digest) = project();
    record(&project, "http", now(), &digest, &ANSWERS);
    assert_snapshot!("text", project.ok(&["coverage"]));
    assert_snapshot!("json", project.ok(&["coverage", "--format", "json"]));
    assert_snapshot!("markdown", project.ok(&["coverage", "--format", "markdown"]));
    assert_snapshot!("tag", project.ok(&["coverage", "--tag", "inbox alerts"]));
    let ended = project.run(&["coverage", "--tag", "inbox"]);
    assert_eq!((ended.code, ended.out.as_str()), (2, ""));
    assert_eq!(ended.err, "error: there is no tag `inbox`; there are: contacts, inbox alerts\n");
}

#[test]
fn without_a_record_nothing_is_handled_and_nothing_is_told() {
    let (project, digest) = project();
    let ended = project.run(&["coverage"]);
    assert_eq!((ended.code, ended.out.as_str()), (2, ""));
    assert_snapshot!("without", ended.err);
    // Of another contract, empty, no record at all.
    record(&project, "http", now(), "0123456789abcdef", &ANSWERS);
    project.write(&format!("target/http-record/other/{}/1.jsonl", now()), "");
    project.write("target/http-record/notes/readme.txt", "");
    let ended = project.run(&["coverage", "--check"]);
    assert_eq!((ended.code, ended.out.as_str()), (2, ""));
    assert_snapshot!("ignored", ended.err);
    // Beside one that counts, they are told.
    record(&project, "third", now(), &digest, &ANSWERS);
    assert_snapshot!("beside", project.ok(&["coverage", "--check"]));
}

#[test]
fn a_change_of_the_contract_makes_records_worthless() {
    let (project, digest) = project();
    record(&project, "http", now(), &digest, &ANSWERS);
    project.ok(&["coverage"]);
    project.edit("spec/socialhub.yaml", |text| text.replace("maxLength: 100", "maxLength: 99"));
    assert_eq!(project.run(&["coverage"]).code, 2);
}

#[test]
fn only_the_newest_build_of_a_test_counts() {
    let (project, digest) = project();
    record(&project, "http", now(), &digest, &ANSWERS);
    record(&project, "http", 1, &digest, &[("GET", "/alerts", 200, "alerts::listed")]);
    assert!(project.ok(&["coverage"]).contains("2 of 4 operations handled"));
    // Other tests add to it, and so do other processes of the same one; a line that was cut off does not.
    let built = now();
    record(&project, "more", built, &digest, &[("GET", "/alerts", 200, "alerts::listed")]);
    project.write(&format!("target/http-record/more/{built}/2.jsonl"), "{\"contract\":\"");
    assert!(project.ok(&["coverage"]).contains("3 of 4 operations handled"));
}

#[test]
fn sources_that_are_newer_than_what_was_tested_are_told() {
    let (project, digest) = project();
    record(&project, "http", now(), &digest, &ANSWERS);
    let ended = project.run(&["coverage", "--check"]);
    assert_eq!((ended.code, ended.err.as_str()), (0, ""));
    std::fs::remove_dir_all(project.path("target")).unwrap();
    record(&project, "http", 1_000_000_000, &digest, &ANSWERS);
    let ended = project.run(&["coverage"]);
    assert_eq!(ended.code, 0);
    assert_snapshot!("newer", ended.err);
}

#[test]
fn fewer_than_expected() {
    let (project, digest) = project();
    record(&project, "http", now(), &digest, &ANSWERS);
    project.write(EXPECTATIONS, "handled = 3\n");
    let ended = project.run(&["coverage", "--check"]);
    assert_eq!(ended.code, 1);
    assert_snapshot!("fewer", format!("{}---\n{}", ended.out, ended.err));
    // Where a part of the tests has run, that is no fault.
    project.ok(&["coverage"]);
    project.write(EXPECTATIONS, "handled = 2\n");
    assert!(!project.ok(&["coverage", "--check"]).contains("more than before"));
    project.write(EXPECTATIONS, "handled = 1\n");
    assert_snapshot!("more", project.ok(&["coverage", "--check"]));
}

#[test]
fn excuses() {
    let (project, digest) = project();
    project.edit("spec/socialhub.yaml", |text| {
        text.replace("        204: { description: Created. }", "        204: { description: Created. }\n        409: { description: Taken. }\n        500: { description: Bug. }")
    });
    let digest = {
        assert_ne!(self::digest(&project), digest);
        self::digest(&project)
    };
    record(&project, "http", now(), &digest, &ANSWERS);
    project.write(EXPECTATIONS, "[unseen.\"*\"]\n500 = 'a bug'\n[unseen.createContact]\n204 = 'never ends'\n");
    assert_snapshot!("excused", project.ok(&["coverage", "--tag", "contacts"]));
    project.write(
        EXPECTATIONS,
        "[unseen.\"*\"]\n502 = 'none declares it'\n[unseen.createContcat]\n409 = 'no such operation'\n\
         [unseen.createContact]\n404 = 'not declared'\n[unseen.listContacts]\n200 = 'seen'\n",
    );
    let ended = project.run(&["coverage", "--check"]);
    assert_eq!(ended.code, 1);
    assert_snapshot!("stale", ended.err);
}

#[test]
fn expectations_that_say_nothing() {
    let (project, digest) = project();
    record(&project, "http", now(), &digest, &ANSWERS);
    for (text, says) in [
        ("handled = 1\nhandeld = 2\n", "handlers/coverage.toml:2: unknown field `handeld`"),
        ("handled = -1\n", "handlers/coverage.toml:1: "),
        ("[unseen.listContacts]\n409 = ' '\n", "handlers/coverage.toml: `409` of `listContacts` gives no reason"),
        ("[unseen.listContacts]\nteapot = 'x'\n", "handlers/coverage.toml: `teapot` of `listContacts` is no status"),
    ] {
        project.write(EXPECTATIONS, text);
        let ended = project.run(&["coverage"]);
        assert_eq!((ended.code, ended.out.as_str()), (2, ""), "{text}");
        assert!(ended.err.starts_with(&format!("error: {says}")), "{}", ended.err);
    }
}

#[test]
fn what_nobody_declares() {
    let (project, digest) = project();
    let answers = [("GET", "/alerts", 418, "alerts::tea"), ("GET", "/alerts", 503, "alerts::overload")];
    record(&project, "http", now(), &digest, &answers);
    let ended = project.run(&["coverage", "--tag", "inbox alerts"]);
    assert_eq!(ended.code, 1);
    assert!(ended.out.starts_with("inbox alerts 0/1\n"), "{}", ended.out);
    assert_eq!(ended.err, "fault: `listAlerts` has answered 418, which it does not declare\n");
    let json = project.run(&["coverage", "--format", "json"]);
    assert_eq!(json.code, 1);
    let json: serde_json::Value = serde_json::from_str(&json.out).unwrap();
    let alerts = &json["tags"][1]["operations"][0];
    assert_eq!((&alerts["undeclared"], &alerts["also_seen"]), (&serde_json::json!([418]), &serde_json::json!([503])));
}
