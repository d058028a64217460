//! `scaffold`: handlers that are missing.

use std::process::Command;

use insta::assert_snapshot;

use crate::project::{Project, with_delete, without_alerts};

#[test]
fn a_new_operation() {
    let project = Project::new();
    let ended = project.run(&["scaffold", "--check"]);
    assert_eq!((ended.code, ended.err.as_str()), (1, ""));
    assert_snapshot!("missing", ended.out);
    assert!(!project.path("handlers").exists());
    assert_snapshot!("scaffold", project.ok(&["scaffold"]));
    assert_snapshot!("scaffolded", project.read("handlers/src/api/inbox_alerts.rs"));
    let before = project.tree("handlers");
    project.ok(&["scaffold", "--check"]);
    assert_snapshot!("scaffold_again", project.ok(&["scaffold"]));
    assert_eq!(project.tree("handlers"), before);

    project.edit("spec/socialhub.yaml", with_delete);
    project.edit("handlers/src/api/contacts.rs", |text| format!("{text}\n// }} mine\n"));
    let old = project.read("handlers/src/api/contacts.rs");
    assert!(project.ok(&["codegen"]).contains("\nhandlers  1 of 4 missing; next: cargo xtask scaffold\n"));
    project.ok(&["scaffold"]);
    let new = project.read("handlers/src/api/contacts.rs");
    let (head, tail) = old.split_once("}\n\n// } mine\n").unwrap();
    let added = new.strip_prefix(head).unwrap().strip_suffix("}\n\n// } mine\n").unwrap();
    assert_eq!(tail, "");
    assert_snapshot!("added", added);
    assert!(project.ok(&["codegen"]).contains("\nhandlers  none missing\n"));
}

#[test]
fn stubs_are_laid_out_like_everything_else() {
    let project = Project::new();
    project.edit("spec/socialhub.yaml", with_delete);
    project.ok(&["scaffold"]);
    let mut rustfmt = Command::new("rustfmt");
    rustfmt.args(["--check", "--edition", "2024", "--config", "max_width=120,use_small_heuristics=Max"]);
    rustfmt.args(["api.rs", "api/contacts.rs", "api/inbox_alerts.rs"]).current_dir(project.path("handlers/src"));
    // Where there is no rustfmt there is nothing to compare with.
    if let Ok(output) = rustfmt.output() {
        assert_eq!(String::from_utf8_lossy(&output.stdout), "");
    }
}

#[test]
fn what_has_no_operation_any_more_is_told_and_stays() {
    let project = Project::new();
    project.edit("spec/socialhub.yaml", with_delete);
    project.ok(&["scaffold"]);
    project.edit("spec/socialhub.yaml", |text| {
        with_delete(&without_alerts(text)).replace("operationId: deleteContact", "operationId: removeContact")
    });
    let before = project.read("handlers/src/api/contacts.rs");
    let ended = project.run(&["scaffold"]);
    assert_eq!(ended.code, 0);
    assert_snapshot!("obsolete", ended.err);
    assert!(project.read("handlers/src/api/contacts.rs").starts_with(before.trim_end().trim_end_matches('}')));
}

#[test]
fn a_source_that_does_not_parse() {
    let project = Project::new();
    project.ok(&["scaffold"]);
    project.edit("handlers/src/api/contacts.rs", |text| text.replacen("&self", "&&", 1));
    for command in ["scaffold", "coverage"] {
        let ended = project.run(&[command]);
        assert_eq!((ended.code, ended.out.as_str()), (3, ""));
        assert!(ended.err.starts_with("error: handlers/src/api/contacts.rs:9:11:"), "{}", ended.err);
    }
    // The generated crate has no need of it.
    assert!(project.ok(&["codegen"]).contains("\nhandlers  unknown: handlers/src/api/contacts.rs:9:11:"));
}
