//! `lint`: where rules are set, how it ends, and the forms of the answer. The rules are in `codegen`'s tests.

use insta::assert_snapshot;

use crate::project::Project;

/// A project without anything to find.
fn clean() -> Project {
    let project = Project::new();
    project.edit("spec/codegen.toml", |text| {
        let allow = |rule| format!("\n[[lint]]\nrule = \"{rule}\"\nlevel = \"allow\"\nreason = \"a small contract\"\n");
        format!("{text}{}{}", allow("missing-permissions"), allow("undeclared-failures"))
    });
    project
}

#[test]
fn what_is_found_and_what_is_set() {
    let project = clean();
    assert_eq!(project.ok(&["lint"]), "nothing found\n");
    project.edit("spec/socialhub.yaml", |text| text.replace("maxLength: 100", "pattern: '^(a+)+$'"));
    let ended = project.run(&["lint"]);
    assert_eq!((ended.code, ended.err.as_str()), (1, ""));
    assert_snapshot!("lint_text", ended.out);
    assert_snapshot!("lint_github", project.run(&["lint", "--format", "github"]).out);
    let sarif: serde_json::Value = serde_json::from_str(&project.run(&["lint", "--format", "sarif"]).out).unwrap();
    assert_eq!(sarif["runs"][0]["results"][0]["ruleId"], "exponential-pattern");
    assert_eq!(sarif["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["region"]["startLine"], 44);
}

#[test]
fn a_setting_that_is_not_needed_any_more_is_an_error() {
    let project = clean();
    project.edit("spec/socialhub.yaml", |text| text.replace("security:\n- token: []\n", ""));
    let ended = project.run(&["lint"]);
    assert_eq!(ended.code, 1);
    assert!(ended.out.contains("error[unneeded-lint-setting]"), "{}", ended.out);
    assert!(ended.out.contains("--> spec/codegen.toml:3:1"), "{}", ended.out);
}

#[test]
fn warnings_end_it_only_where_they_are_denied() {
    let project = clean();
    let arguments = ["lint", "--spec", "spec/socialhub.yaml", "--no-overlay"];
    assert!(project.ok(&arguments).contains("warning[missing-permissions]"));
    assert_eq!(project.run(&[arguments.as_slice(), &["--deny-warnings"]].concat()).code, 1);
    project.write("spec/socialhub.yaml", "swagger: '2.0'\ninfo: {\n");
    assert_eq!(project.run(&["lint"]).code, 2);
}
