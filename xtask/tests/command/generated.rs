//! `codegen`: what is written, and the screen that tells.

use insta::assert_snapshot;

use crate::project::{CONTRACT, Project, age, with_delete, without_alerts};

#[test]
fn the_screen() {
    let project = Project::new();
    assert_snapshot!("screen_first", project.ok(&["codegen"]));
    assert_snapshot!("screen_again", project.ok(&["codegen"]));

    project.edit("spec/socialhub.yaml", |text| {
        with_delete(text).replace("operationId: createContact", "operationId: addContact")
    });
    project.edit("spec/socialhub.yaml", |text| text.replace("  /alerts:", "  /inbox/alerts:"));
    project.edit("spec/socialhub.yaml", |text| text.replace("enum: [low, high]", "maxLength: 3"));
    assert_snapshot!("screen_changed", project.ok(&["codegen"]));

    project.edit("spec/socialhub.yaml", |text| text.replace("      name: { type: string }\n", ""));
    assert_snapshot!("screen_property", project.ok(&["codegen"]));
}

#[test]
fn long_lists_are_cut() {
    let project = Project::new();
    project.ok(&["codegen"]);
    let paths: String = (0..30)
        .map(|n| format!("  /t{n}:\n    get:\n      tags: [tag {n}]\n      operationId: get{n}\n      responses: {{ 204: {{ description: x }} }}\n"))
        .collect();
    project.edit("spec/socialhub.yaml", |text| {
        text.replace("definitions:\n  Contact", &format!("{paths}definitions:\n  Contact"))
    });
    let screen = project.ok(&["codegen"]);
    assert_snapshot!("screen_many", screen);
    assert!(screen.lines().count() <= 40);
}

#[test]
fn what_is_the_same_is_not_touched() {
    let project = Project::new();
    project.ok(&["codegen"]);
    let ages: Vec<_> =
        project.tree("generated").into_keys().map(|path| age(&project.path("generated").join(path))).collect();
    project.ok(&["codegen"]);
    assert!(ages.iter().all(|age| age()));
}

#[test]
fn stale_files_are_deleted_and_foreign_ones_stay() {
    let project = Project::new();
    project.ok(&["codegen"]);
    project.write("generated/src/api/mine.rs", "// mine");
    assert!(project.path("generated/src/api/inbox_alerts.rs").exists());
    project.edit("spec/socialhub.yaml", without_alerts);
    assert_snapshot!("screen_stale", project.ok(&["codegen"]));
    assert!(!project.path("generated/src/api/inbox_alerts.rs").exists());
    assert_eq!(project.read("generated/src/api/mine.rs"), "// mine");
}

#[test]
fn a_foreign_file_in_the_way_ends_it() {
    let project = Project::new();
    project.write("generated/src/lib.rs", "// mine");
    let ended = project.run(&["codegen"]);
    assert_eq!(ended.code, 3);
    assert_snapshot!("foreign", ended.err);
    assert_eq!(project.tree("generated").len(), 1);
}

#[test]
fn equal_contracts_give_equal_bytes() {
    let (one, two) = (Project::new(), Project::new());
    one.ok(&["codegen"]);
    // A history, another folder to start from, another order of the contract's keys.
    two.edit("spec/socialhub.yaml", with_delete);
    two.ok(&["codegen"]);
    let (head, paths) = CONTRACT.split_once("paths:\n").unwrap();
    let (paths, definitions) = paths.split_once("definitions:\n").unwrap();
    let (contacts, alerts) = paths.split_once("  /alerts:").unwrap();
    two.write("spec/socialhub.yaml", &format!("definitions:\n{definitions}paths:\n  /alerts:{alerts}{contacts}{head}"));
    two.write("deep/down/x", "");
    assert_eq!(two.run_in("deep/down", &["codegen"]).code, 0);
    let (one, two) = (one.tree("generated"), two.tree("generated"));
    assert_eq!(one.keys().collect::<Vec<_>>(), two.keys().collect::<Vec<_>>());
    for (path, contents) in one {
        assert_eq!(String::from_utf8_lossy(&contents), String::from_utf8_lossy(&two[&path]), "{path}");
    }
}

#[test]
fn a_broken_contract_is_shown_where_it_is_broken() {
    let project = Project::new();
    project.ok(&["codegen"]);
    let before = project.tree("generated");
    project.edit("spec/socialhub.yaml", |text| text.replacen("#/definitions/Contact", "#/definitions/Contcat", 1));
    project.edit("spec/codegen.toml", |text| format!("{text}eror = 1\n"));
    let ended = project.run(&["codegen"]);
    assert_eq!((ended.code, ended.out.as_str()), (2, ""));
    assert_snapshot!("broken", ended.err);
    assert_eq!(project.tree("generated"), before);
    // Messages can be followed from wherever one is.
    let ended = project.run_in("spec", &["codegen"]);
    assert!(ended.err.contains("--> socialhub.yaml:"), "{}", ended.err);
}

#[test]
fn outside_of_the_project_there_is_nothing_to_do() {
    let project = Project::new();
    std::fs::remove_file(project.path("spec/socialhub.yaml")).unwrap();
    let ended = project.run(&["codegen"]);
    assert_eq!(
        (ended.code, ended.err.as_str()),
        (3, "error: this is not the project's folder: there is no spec/socialhub.yaml here or above\n")
    );

    let project = Project::new();
    std::fs::remove_file(project.path("spec/overlay.yaml")).unwrap();
    let ended = project.run(&["codegen"]);
    assert_eq!(ended.code, 3);
    assert!(ended.err.starts_with("error: cannot read spec/overlay.yaml: "), "{}", ended.err);

    let project = Project::new();
    std::fs::write(project.path("spec/overlay.yaml"), b"a: 1\nb: \xff\n").unwrap();
    let ended = project.run(&["codegen"]);
    assert_eq!(
        (ended.code, ended.err.as_str()),
        (2, "error: spec/overlay.yaml:2: this line is not UTF-8; save the file in that encoding\n")
    );
}
