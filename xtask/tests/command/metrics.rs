//! `metrics`: counts of a small project, and what a growth of them leads to.

use serde_json::Value;

use crate::project::{Project, with_delete};

/// The counts that need no build.
const QUICK: [&str; 2] = ["metrics", "--skip-builds"];

fn metrics(project: &Project, option: &[&str]) -> (i32, String) {
    let ended = project.run(&[&QUICK, option].concat());
    (ended.code, ended.out + &ended.err)
}

#[test]
fn counts_and_times() {
    let project = Project::new();
    std::fs::create_dir(project.path("tests")).unwrap();
    let said: Value = serde_json::from_str(&project.ok(&QUICK)).unwrap();
    assert_eq!(said["counts"]["operations"], 3);
    assert!(said["counts"]["types"].as_u64() >= Some(6), "{said}");
    assert!(said["counts"]["bytes"].as_u64() > said["counts"]["lines"].as_u64(), "{said}");
    assert!(said["counts"].get("server_bytes").is_none(), "{said}");
    assert!(said["seconds"]["generate"].as_f64().is_some_and(|seconds| seconds > 0.0), "{said}");
    assert!(said["rustc"].as_str().is_some_and(|rustc| rustc.starts_with("rustc ")), "{said}");
}

#[test]
fn a_growth_is_noticed_until_it_is_meant() {
    let project = Project::new();
    std::fs::create_dir(project.path("tests")).unwrap();
    project.refuses(&[(&["metrics", "--skip-builds", "--check"], 3, "cannot read tests/metrics.json")]);
    assert_eq!(metrics(&project, &["--write"]), (0, String::new()));
    let (code, said) = metrics(&project, &["--check"]);
    assert_eq!((code, said.matches("+0.00 %\n").count()), (0, 5), "{said}");

    project.edit("spec/socialhub.yaml", with_delete);
    let (code, said) = metrics(&project, &["--check"]);
    assert_eq!(code, 1, "{said}");
    let line = said.lines().find(|line| line.starts_with("operations")).unwrap();
    let words: Vec<&str> = line.split_whitespace().collect();
    assert_eq!(words.join(" "), "operations 4 +33.33 % grown by more than 2 %");
    assert!(said.contains("If that is meant: cargo xtask metrics --write"), "{said}");

    assert_eq!(metrics(&project, &["--write"]), (0, String::new()));
    assert_eq!(metrics(&project, &["--check"]).0, 0);
}

#[test]
fn a_file_that_is_none_is_refused() {
    let project = Project::new();
    for (text, message) in [
        ("{", "tests/metrics.json: EOF"),
        (r#"{"rustc":"rustc 1","counts":{},"more":1}"#, "unknown field `more`"),
        (r#"{"rustc":"rustc 1","counts":{"lines":1}}"#, "tests/metrics.json has no `aliases`"),
    ] {
        project.write("tests/metrics.json", text);
        project.refuses(&[(&["metrics", "--skip-builds", "--check"], 2, message)]);
    }
    project.write("elsewhere.json", "[]");
    project.refuses(&[(
        &["metrics", "--skip-builds", "--check", "--baseline", "elsewhere.json"],
        2,
        "elsewhere.json: ",
    )]);
}
