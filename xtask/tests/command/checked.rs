//! `codegen --check`: the difference, and what repairs it.

use insta::assert_snapshot;

use crate::project::{Project, age, with_delete, without_alerts};

#[test]
fn no_difference() {
    let project = Project::new();
    project.ok(&["codegen"]);
    let manifest = age(&project.path("generated/codegen-manifest.json"));
    assert_snapshot!("check_fine", project.ok(&["codegen", "--check"]));
    assert!(manifest());
}

#[test]
fn a_difference_is_shown_and_nothing_is_written() {
    let project = Project::new();
    project.ok(&["codegen"]);
    let before = project.tree("generated");
    project.edit("spec/socialhub.yaml", |text| text.replace("      name: { type: string }\n", ""));
    let ended = project.run(&["codegen", "--check"]);
    assert_eq!((ended.code, ended.err.as_str()), (1, ""));
    for part in [
        "--- a/generated/src/models/contact.rs\n+++ b/generated/src/models/contact.rs\n",
        "\n-    pub name: Option<String>,\n",
        "\ngenerated/ is not what the contract gives: ",
        "\nRepair it with: cargo xtask codegen\n",
    ] {
        assert!(ended.out.contains(part), "{part}\n{}", ended.out);
    }
    assert_eq!(project.tree("generated"), before);
    project.ok(&["codegen"]);
    project.ok(&["codegen", "--check"]);
}

#[test]
fn a_long_difference_is_cut() {
    let project = Project::new();
    project.ok(&["codegen"]);
    project.edit("spec/socialhub.yaml", with_delete);
    project.edit("spec/socialhub.yaml", without_alerts);
    let ended = project.run(&["codegen", "--check"]);
    assert_eq!(ended.code, 1);
    let (_, end) = ended.out.split_once("\n... and ").unwrap();
    assert_snapshot!("check_cut", end);
    assert!(ended.out.lines().count() < 220);
}

#[test]
fn a_folder_that_is_not_there_yet_differs() {
    let project = Project::new();
    let ended = project.run(&["codegen", "--check"]);
    assert_eq!(ended.code, 1);
    assert!(ended.out.contains("--- /dev/null\n+++ b/generated/Cargo.toml\n"), "{}", ended.out);
    assert!(!project.path("generated").exists());
}

#[test]
fn a_manifest_that_differs_is_a_difference() {
    let project = Project::new();
    project.ok(&["codegen"]);
    project.edit("generated/codegen-manifest.json", |text| text.replace("listContacts", "list"));
    let ended = project.run(&["codegen", "--check"]);
    assert_eq!(ended.code, 1);
    assert_snapshot!("check_manifest", ended.out);
    project.write("generated/codegen-manifest.json", "<<<<<<< ours\n");
    let ended = project.run(&["codegen", "--check"]);
    assert_eq!(ended.code, 3);
    assert_snapshot!("broken_manifest", ended.err);
}

#[test]
fn a_broken_contract_is_no_difference() {
    let project = Project::new();
    project.ok(&["codegen"]);
    project.write("spec/socialhub.yaml", "swagger: '2.0'\ninfo: {\n");
    let ended = project.run(&["codegen", "--check"]);
    assert_eq!((ended.code, ended.out.as_str()), (2, ""));
    assert!(ended.err.ends_with("1 error\n"), "{}", ended.err);
}

#[test]
fn machines_get_diagnostics_alone() {
    let project = Project::new();
    assert_eq!(project.ok(&["codegen", "--format", "json"]), "[]\n");
    assert_eq!(project.ok(&["codegen", "--check", "--format", "github"]), "");
    project.edit("spec/socialhub.yaml", |text| text.replace("maxLength: 100", "minLength: 9, maxLength: 5"));
    let ended = project.run(&["codegen", "--check", "--format", "github"]);
    assert_eq!((ended.code, ended.err.as_str()), (1, ""));
    assert_snapshot!("check_github", ended.out);
    project.edit("spec/socialhub.yaml", |text| text.replacen("#/definitions/Contact", "#/definitions/Contcat", 1));
    let ended = project.run(&["codegen", "--check", "--format", "sarif"]);
    assert_eq!(ended.code, 2);
    let sarif: serde_json::Value = serde_json::from_str(&ended.out).unwrap();
    assert_eq!(sarif["runs"][0]["tool"]["driver"]["name"], "xtask codegen");
    assert_eq!(sarif["runs"][0]["results"][0]["ruleId"], "dangling-reference");
}
