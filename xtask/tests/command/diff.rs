//! `diff`: revisions and files, what is allowed, and the forms of the answer. Kinds of changes are in `codegen`'s tests.

use std::process::Command;

use insta::assert_snapshot;

use crate::project::{CONTRACT, Project, with_delete};

fn git(project: &Project, arguments: &[&str]) {
    let name = ["-c", "user.name=t", "-c", "user.email=t@example.org", "-c", "init.defaultBranch=main"];
    let output = Command::new("git").args(name).args(arguments).current_dir(project.path("")).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

/// A project under git, whose contract has changed since.
fn changed() -> Project {
    let project = Project::new();
    git(&project, &["init", "--quiet"]);
    git(&project, &["add", "."]);
    git(&project, &["commit", "--quiet", "--message", "x"]);
    project.edit("spec/socialhub.yaml", |text| {
        with_delete(text)
            .replace("enum: [low, high]", "enum: [low, high, top]")
            .replace("maxLength: 100", "maxLength: 50")
    });
    project
}

#[test]
fn a_revision_and_the_files_here() {
    let project = changed();
    let ended = project.run(&["diff", "main"]);
    assert_eq!((ended.code, ended.err.as_str()), (1, ""));
    assert_snapshot!("diff_text", ended.out);
    assert_snapshot!("diff_markdown", project.run(&["diff", "main", "--format", "markdown"]).out);
    assert_snapshot!("diff_github", project.run(&["diff", "main", "--format", "github"]).out);
    // From another folder it is the same contract.
    assert_eq!(project.run_in("spec", &["diff", "main"]).code, 1);
    // The overlay of then counts, not that of now.
    project.edit("spec/overlay.yaml", |text| text.replace("Small contract", "Other contract"));
    assert!(project.run(&["diff", "main"]).out.contains("[title-changed]"));
    assert_eq!(project.ok(&["diff", "main", "HEAD"]), "No difference between main and HEAD\n");
}

#[test]
fn json_and_sarif_are_json() {
    let project = changed();
    let json: serde_json::Value =
        serde_json::from_str(&project.run(&["diff", "main", "--format", "json"]).out).unwrap();
    assert_eq!((json["breaking"].as_u64(), json["changes"].as_array().unwrap().len()), (Some(2), 4));
    assert_eq!(json["changes"][0]["operations"][0], "GET /alerts");
    let sarif: serde_json::Value =
        serde_json::from_str(&project.run(&["diff", "main", "--format", "sarif"]).out).unwrap();
    let place = &sarif["runs"][0]["results"][0]["locations"][0]["physicalLocation"];
    assert_eq!(place["artifactLocation"]["uri"], "spec/socialhub.yaml");
    assert_eq!(place["region"]["startLine"], 38);
}

#[test]
fn what_is_meant_is_allowed_until_a_day() {
    let project = changed();
    let allowances = |day: &str| {
        format!(
            "[[allow]]\ncode = \"enum-widened\"\noperation = \"GET /alerts\"\nreason = \"announced\"\nexpires = {day}\n
[[allow]]\ncode = \"maxLength-narrowed\"\npointer = \"/definitions/Contact\"\nreason = \"nobody has longer ones\"\nexpires = 9999-12-31\n"
        )
    };
    project.write("spec/breaking.toml", &allowances("9999-12-31"));
    let out = project.ok(&["diff", "main"]);
    assert!(out.contains("2 breaking (2 allowed)") && out.contains("allowed: announced"), "{out}");
    project.write("spec/breaking.toml", &allowances("2001-01-01"));
    let ended = project.run(&["diff", "main"]);
    assert_eq!(ended.code, 1);
    assert!(ended.out.contains("was allowed until 2001-01-01"), "{}", ended.out);
    project.write("spec/breaking.toml", "[[allow]]\ncode = \"enum-widened\"\nexpires = 2027-01-01\n");
    let ended = project.run(&["diff", "main"]);
    assert_eq!(ended.code, 2);
    assert!(ended.err.contains("missing field `reason`"), "{}", ended.err);
}

#[test]
fn files_and_files_of_revisions() {
    let project = changed();
    project.write("old.yaml", &CONTRACT.replace("{ $ref: '#/definitions/Contact' }", "{ $ref: 'parts/contact.yaml' }"));
    project.write("parts/contact.yaml", "type: object\nproperties: { mail: { type: string } }\n");
    assert_eq!(project.run(&["diff", "old.yaml", "spec/socialhub.yaml"]).code, 1);
    git(&project, &["add", "old.yaml", "parts"]);
    git(&project, &["commit", "--quiet", "--message", "y"]);
    assert_eq!(
        project.ok(&["diff", "main:old.yaml", "old.yaml"]),
        "No difference between main:old.yaml and old.yaml\n"
    );
    let ended = project.run(&["diff", "nothing"]);
    assert_eq!(
        (ended.code, ended.err.as_str()),
        (2, "error: `nothing` is no file here and no revision that git knows\n")
    );
}
