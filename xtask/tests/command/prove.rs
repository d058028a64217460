//! `prove`: what it makes of commands that pass, fail, count nothing, or cannot be run. The commands are scripts of the test.
#![cfg(unix)]

use std::{fs, os::unix::fs::PermissionsExt as _};

use crate::project::{Ended, Project};

/// A script of the project.
fn script(project: &Project, path: &str, text: &str) {
    project.write(path, &format!("#!/bin/sh\n{text}"));
    fs::set_permissions(project.path(path), fs::Permissions::from_mode(0o755)).unwrap();
}

/// A project whose tools are all there, and whose two stories end like this.
fn project(story: &str, integration: &str) -> Project {
    let project = Project::new();
    for tool in ["curl", "openssl", "python3", "git"] {
        script(&project, &format!("bin/{tool}"), "exit 0\n");
    }
    script(&project, ".ci/story", story);
    script(&project, ".ci/integration", integration);
    project
}

fn prove(project: &Project, arguments: &[&str]) -> Ended {
    let bin = project.path("bin");
    project.run_with("", &[&["prove"], arguments].concat(), &[("PATH", bin.to_str().unwrap())])
}

/// The line of a section.
fn row<'t>(text: &'t str, section: &str) -> &'t str {
    let is_row = |line: &&str| !line.starts_with(' ') && line.split_whitespace().any(|word| word == section);
    text.lines().find(is_row).unwrap_or_else(|| panic!("no {section} in\n{text}"))
}

#[test]
fn what_passes_is_counted() {
    let project = project(
        "echo 'limit reached: 3 s of requests'; echo 'counted: cases=40 failures=0 checked=39'; echo 'counted: cases=2 failures=0'",
        "echo 'left out: the moon'; echo 'counted: cases=1 failures=0'; pwd >&2",
    );
    let ended = prove(&project, &["--only", "answers", "--skip", "tests"]);
    assert_eq!((ended.code, ended.err.as_str()), (0, ""), "{}", ended.out);
    for (section, cells) in [
        ("story", "passed story 42 0 1 0.0"),
        ("integration", "passed integration 1 0 0 0.0"),
        ("tests", "left out tests --skip"),
        ("bravado", "left out bravado --only"),
    ] {
        let words: Vec<_> = row(&ended.out, section).split_whitespace().collect();
        assert_eq!(words.join(" "), cells, "{}", ended.out);
    }
    for said in [
        "limit reached: 3 s of requests\n",
        "left out: the moon\n",
        "43 cases, 0 failures, 1 limits reached",
        "The report: target/prove/report.md\n",
    ] {
        assert!(ended.out.contains(said), "no {said} in\n{}", ended.out);
    }
    let json: serde_json::Value = serde_json::from_str(&project.read("target/prove/report.json")).unwrap();
    let sections = json["sections"].as_array().unwrap();
    let story = sections.iter().find(|section| section["name"] == "story").unwrap();
    assert_eq!((&json["form"], &json["cases"], &json["failures"]), (&"short".into(), &43.into(), &0.into()));
    assert_eq!(
        (&story["outcome"], &story["cases"], &story["others"]["checked"]),
        (&"passed".into(), &42.into(), &39.into())
    );
    assert_eq!(story["limits"][0], "3 s of requests");
    let page = project.read("target/prove/report.md");
    assert!(page.contains("| answers | story | passed | 42 | 0 | 1 | 0.0 | checked 39 |\n"), "{page}");
    // Commands are run from the root.
    let root = fs::canonicalize(project.path("")).unwrap();
    assert_eq!(project.read("target/prove/integration.log").lines().last(), root.to_str());
}

#[test]
fn what_fails_is_told_and_the_rest_is_run_all_the_same() {
    for (story, why) in [
        ("echo 'something odd'; echo 'counted: cases=40 failures=2'; exit 1", "2 failed"),
        // Who counts failures and ends well has failed as well.
        ("echo 'something odd'; echo 'counted: cases=40 failures=1'", "1 failed"),
        ("echo 'something odd'; exit 3", "it ended with exit status: 3"),
        ("echo 'something odd'; echo 'counted: cases=40 failures=0'; exit 3", "it ended with exit status: 3"),
        ("echo 'something odd'", "it did not say what it has tried"),
        ("echo 'something odd'; echo 'counted: cases=0 failures=0'", "it tried nothing"),
    ] {
        let project = project(story, "echo 'counted: cases=1 failures=0'");
        let ended = prove(&project, &["--only", "story,integration"]);
        assert_eq!(ended.code, 1, "{story}");
        assert!(row(&ended.out, "story").starts_with("FAILED"), "{}", ended.out);
        assert!(row(&ended.out, "integration").starts_with("passed"), "{}", ended.out);
        assert!(ended.out.contains(&format!("          {why}\n")), "no {why} in\n{}", ended.out);
        assert!(ended.out.contains("          | something odd\n"), "{}", ended.out);
        let json = prove(&project, &["--only", "story,integration", "--json"]);
        let json: serde_json::Value = serde_json::from_str(&json.out).unwrap();
        assert!(json["failures"].as_u64().unwrap() > 0, "{json}");
    }
}

/// A `git` of one revision, and of files that are not the same in it, each followed by `\0`.
fn git(project: &Project, revision: &str, changed: &str) {
    let script_of = format!("case \"$*\" in *diff*) printf '{changed}' ;; *) echo {revision} ;; esac\n");
    script(project, "bin/git", &script_of);
}

#[test]
fn what_has_passed_is_taken_over() {
    let counts = |cases| format!("echo run >>ran; echo 'counted: cases={cases} failures=0 seen=3'");
    let project = project(&counts(40), "exit 3");
    git(&project, "1a2b3c4", "");
    let stories = |options: &[&str]| prove(&project, &[&["--only", "story,integration"], options].concat());
    let refused = |ended: &Ended, why: &str| assert!(ended.code == 2 && ended.err.contains(why), "{}", ended.err);
    refused(&stories(&["--resume"]), "--resume: target/prove/report.json cannot be read");
    assert_eq!(stories(&[]).code, 1);

    // What failed is run again, what passed is not.
    script(&project, ".ci/integration", "echo 'counted: cases=2 failures=0'");
    let ended = stories(&["--resume"]);
    assert_eq!((ended.code, ended.err.as_str()), (0, ""), "{}", ended.out);
    assert!(
        row(&ended.out, "story").starts_with("passed") && ended.out.contains("42 cases, 0 failures"),
        "{}",
        ended.out
    );
    assert!(ended.out.contains("          of the run that began 20"), "{}", ended.out);
    assert_eq!(project.read("ran"), "run\n");
    let page = project.read("target/prove/report.md");
    assert!(page.contains("| answers | story | passed | 40 | 0 | 0 | 0.0 | seen 3 |\n"), "{page}");
    // Also a second time, where it is not asked for, and after a change of what it does not read.
    git(&project, "5d6e7f8", "README.md\\0tests/clients/bravado/run\\0");
    let ended = prove(&project, &["--only", "integration", "--resume"]);
    assert!(ended.code == 0 && ended.out.contains("42 cases"), "{}", ended.out);
    assert!(ended.out.contains(", of 1a2b3c4\n"), "{}", ended.out);
    assert_eq!(project.read("ran"), "run\n");
    // But not after a change of what it does.
    git(&project, "5d6e7f8", "README.md\\0handlers/src/start.rs\\0");
    assert_eq!(stories(&["--resume"]).code, 0);
    assert_eq!(project.read("ran"), "run\nrun\n");
}

#[test]
fn a_run_that_is_stopped_leaves_what_has_passed() {
    let project = project("echo 'counted: cases=40 failures=0'", "echo 'counted: cases=2 failures=0'");
    git(&project, "1a2b3c4", "");
    assert_eq!(prove(&project, &["--only", "integration"]).code, 0);
    // What is run first ends the run itself.
    script(&project, ".ci/story", "kill -9 $PPID\n");
    assert_ne!(prove(&project, &["--only", "story,integration", "--resume"]).code, 0);
    script(&project, ".ci/story", "echo 'counted: cases=40 failures=0'");
    script(&project, ".ci/integration", "exit 3");
    let ended = prove(&project, &["--only", "story,integration", "--resume"]);
    assert!(ended.code == 0 && ended.out.contains("42 cases, 0 failures"), "{}", ended.out);
    let json: serde_json::Value = serde_json::from_str(&project.read("target/prove/report.json")).unwrap();
    let names: Vec<_> = json["sections"].as_array().unwrap().iter().map(|row| row["name"].as_str().unwrap()).collect();
    let place = |name| names.iter().position(|other| *other == name);
    assert!(place("bravado") < place("story") && place("story") < place("integration"), "{names:?}");
}

#[test]
fn nothing_is_taken_over_of_an_unknown_state() {
    let project = project("echo 'counted: cases=40 failures=0'", "echo 'counted: cases=2 failures=0'");
    git(&project, "1a2b3c4", "");
    let stories = |options: &[&str]| prove(&project, &[&["--only", "story,integration"], options].concat());
    let refused = |why: &str, options: &[&str]| {
        let ended = stories(options);
        assert!(ended.code == 2 && ended.err.contains(why), "{}", ended.err);
    };
    assert_eq!(stories(&[]).code, 0);
    refused("is of the other form", &["--resume", "--full"]);
    git(&project, "1a2b3c4-dirty", "");
    refused("there are changes that are not committed", &["--resume"]);
    script(&project, "bin/git", "[ $1 = describe ] && echo 5d6e7f8\n");
    refused("is of 1a2b3c4, which git does not know here", &["--resume"]);
    fs::remove_file(project.path("bin/git")).unwrap();
    refused("or git does not say", &["--resume"]);
    assert_eq!(stories(&[]).code, 0);
    git(&project, "1a2b3c4", "");
    refused("is of a state that was not committed", &["--resume"]);
    project.write("target/prove/report.json", "{}");
    refused("is no report", &["--resume"]);
}

#[test]
fn a_tool_that_is_absent_fails_its_section() {
    let project = project("echo 'counted: cases=1 failures=0'", "echo 'counted: cases=1 failures=0'");
    fs::remove_file(project.path("bin/openssl")).unwrap();
    fs::remove_file(project.path("bin/git")).unwrap();
    let ended = prove(&project, &["--only", "answers"]);
    assert_eq!(ended.code, 1);
    assert!(row(&ended.out, "story").starts_with("passed") && row(&ended.out, "integration").starts_with("FAILED"));
    assert!(ended.out.contains("`openssl version` does not work here: apt-get install openssl\n"), "{}", ended.out);

    fs::remove_file(project.path(".ci/story")).unwrap();
    let ended = prove(&project, &["--only", "story"]);
    assert!(ended.code == 1 && ended.out.contains("it cannot be started"), "{}", ended.out);
}

#[test]
fn the_table_says_what_there_is() {
    let project = project("", "");
    let list = project.ok(&["prove", "--list"]);
    assert!(list.contains("answers\n  story: ") && list.contains("\n      .ci/story\n"), "{list}");
    // Commands below the root are files of this repository.
    let full = project.ok(&["prove", "--list", "--full"]);
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let commands = [list, full].concat();
    let paths = commands.lines().filter_map(|line| line.strip_prefix("      ")?.split(' ').next());
    let paths: Vec<_> = paths.filter(|path| path.contains('/')).collect();
    assert!(paths.len() > 5);
    for path in paths {
        assert!(root.join(path).is_file(), "{path}");
    }
    let unknown = project.run(&["prove", "--only", "storry"]);
    assert!(unknown.code == 2 && unknown.err.contains("'story'"), "{}", unknown.err);
}
