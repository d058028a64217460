//! `scaffold --spec`: a service for any contract.

use std::{fs, process::Command};

use insta::assert_snapshot;

use crate::project::{CONTRACT, DELETE, Project, with_delete};

/// A contract with every kind of scheme.
fn with_schemes(contract: &str) -> String {
    let schemes = "  head: { type: apiKey, name: X-Key, in: header }\n  staff: { type: basic }\n  a_scheme_with_a_name_that_is_long: { type: basic }\n  login: { type: oauth2, flow: implicit, authorizationUrl: 'https://example.org/', scopes: { all: All. } }\n";
    contract.replace("security:\n- token", &format!("{schemes}security:\n- token"))
}

#[test]
fn a_service() {
    let project = Project::new();
    project.write("shop.yaml", CONTRACT);
    project.write("spec/overlay.yaml", "this is nobody's business");
    assert_snapshot!("screen_service", project.ok(&["scaffold", "--spec", "shop.yaml", "--out", "shop"]));
    assert_snapshot!("service_authentication", project.read("shop/handlers/src/authentication.rs"));
    assert_snapshot!("service_handlers", project.read("shop/handlers/src/api/inbox_alerts.rs"));
    for path in ["generated/src/lib.rs", "generated/runtime/src/lib.rs", "handlers/src/main.rs", "README.md"] {
        assert!(project.path("shop").join(path).exists(), "{path}");
    }
    assert!(!project.path("shop/generated/src/examples.rs").exists());
    assert!(!project.path("generated").exists() && !project.path("handlers").exists());
}

#[test]
fn a_service_that_echoes() {
    let project = Project::new();
    project.write("shop.yaml", &with_schemes(CONTRACT));
    assert_snapshot!("screen_echo", project.ok(&["scaffold", "--spec", "shop.yaml", "--out", "shop", "--echo"]));
    assert_snapshot!("echo_authentication", project.read("shop/handlers/src/authentication.rs"));
    assert_snapshot!("echo_handlers", project.read("shop/handlers/src/api/contacts.rs"));
    assert_snapshot!("echo_examples", project.read("shop/generated/src/examples/contacts.rs"));
    assert_snapshot!("echo_readme", project.read("shop/README.md"));
}

#[test]
fn what_people_wrote_stays() {
    let project = Project::new();
    project.write("shop.yaml", CONTRACT);
    let scaffold = ["scaffold", "--spec", "shop.yaml", "--out", "shop", "--echo"];
    project.ok(&scaffold);
    let written = [
        ("Cargo.toml", "# mine\n"),
        ("README.md", "mine\n"),
        (".gitignore", ""),
        ("handlers/Cargo.toml", "# mine\n"),
        ("handlers/src/lib.rs", "// mine\n"),
        ("handlers/src/main.rs", "// mine\n"),
        ("handlers/src/authentication.rs", "// mine\n"),
    ];
    for (path, text) in written {
        project.write(&format!("shop/{path}"), text);
    }
    project.edit("shop/handlers/src/api/contacts.rs", |text| text.replacen("examples::contacts::", "mine::", 1));
    let before = project.tree("shop");
    assert_snapshot!("service_again", project.ok(&scaffold));
    assert_eq!(project.tree("shop"), before);

    // A new operation: the generated crate follows, a stub is added, and nothing else changes. A service that echoes
    // goes on doing so.
    project.edit("shop.yaml", with_delete);
    let fewer = &scaffold[..scaffold.len() - 1];
    assert_snapshot!("service_grown", project.ok(fewer));
    for (path, text) in written {
        assert_eq!(project.read(&format!("shop/{path}")), text);
    }
    let contacts = project.read("shop/handlers/src/api/contacts.rs");
    assert!(contacts.contains("mine::") && contacts.contains("examples::contacts::delete_contact(&cx)"), "{contacts}");
    assert!(project.read("shop/generated/src/examples/contacts.rs").contains("delete_contact"));

    // What is missing comes back.
    fs::remove_file(project.path("shop/handlers/src/main.rs")).unwrap();
    project.ok(fewer);
    assert!(project.read("shop/handlers/src/main.rs").contains("fn main()"));
    assert!(DELETE.contains("deleteContact"));
}

#[test]
fn what_is_there_already_is_not_touched() {
    let project = Project::new();
    project.write("shop.yaml", CONTRACT);
    for path in ["mine/Cargo.toml", "mine2/handlers/src/lib.rs", "mine3/generated/src/lib.rs"] {
        project.write(path, "// mine");
        let folder = path.split('/').next().unwrap();
        let ended = project.run(&["scaffold", "--spec", "shop.yaml", "--out", folder]);
        assert_eq!(ended.code, 2);
        assert!(ended.err.contains("is there already, but no service; choose another --out"), "{}", ended.err);
        assert_eq!(project.tree(folder).len(), 1);
    }
    // A folder with other things in it is no obstacle.
    project.write("new/README.md", "mine");
    project.ok(&["scaffold", "--spec", "shop.yaml", "--out", "new"]);
    assert_eq!(project.read("new/README.md"), "mine");
}

#[test]
fn sources_that_do_not_parse_are_told_before_anything_is_written() {
    let project = Project::new();
    project.write("shop.yaml", CONTRACT);
    let scaffold = ["scaffold", "--spec", "shop.yaml", "--out", "shop"];
    project.ok(&scaffold);
    project.edit("shop.yaml", with_delete);
    project.edit("shop/handlers/src/api/contacts.rs", |text| text.replacen("&self", "&&", 1));
    let before = project.tree("shop");
    let ended = project.run(&scaffold);
    assert_eq!(ended.code, 3);
    assert!(ended.err.starts_with("error: shop/handlers/src/api/contacts.rs:"), "{}", ended.err);
    assert_eq!(project.tree("shop"), before);
}

#[test]
fn the_command_line_is_looked_at() {
    let project = Project::new();
    project.write("shop.yaml", CONTRACT);
    project.refuses(&[
        (&["scaffold", "--spec", "shop.yaml"], 2, "--out <DIR>"),
        (&["scaffold", "--out", "x"], 2, "--spec <FILE>"),
        (&["scaffold", "--echo"], 2, "--spec <FILE>"),
        (&["scaffold", "--tolerant"], 2, "--spec <FILE>"),
        (&["scaffold", "--overlay", "x"], 2, "--spec <FILE>"),
        (&["scaffold", "--config", "x"], 2, "--spec <FILE>"),
        (&["scaffold", "--spec", "shop.yaml", "--out", "x", "--check"], 2, "cannot be used with '--check'"),
        (&["scaffold", "--spec", "gone.yaml", "--out", "x"], 3, "cannot read gone.yaml"),
        (&["scaffold", "--spec", "shop.yaml", "--out", "shop.yaml"], 3, "shop.yaml"),
    ]);
    assert!(!project.path("x").exists());
    assert_eq!(project.read("shop.yaml"), CONTRACT);
}

#[test]
fn a_broken_contract_and_tolerance() {
    let project = Project::new();
    project.write("shop.yaml", &CONTRACT.replacen("#/definitions/Contact", "#/definitions/Contcat", 1));
    let ended = project.run(&["scaffold", "--spec", "shop.yaml", "--out", "shop", "--echo"]);
    assert_eq!((ended.code, project.path("shop").exists()), (2, false));
    let ended = project.run(&["scaffold", "--spec", "shop.yaml", "--out", "shop", "--echo", "--tolerant"]);
    assert_eq!(ended.code, 0, "{}", ended.err);
    assert!(ended.err.starts_with("warning[dangling-reference]"), "{}", ended.err);
}

/// An answer that nobody can give an example of is told.
#[test]
fn an_answer_without_example() {
    let project = Project::new();
    let odd = "{ type: string, pattern: '^(a|b)(?!c)\\d{3}$', maxLength: 2 }";
    project.write("shop.yaml", &CONTRACT.replacen("{ type: array, items: { $ref: '#/definitions/Contact' } }", odd, 1));
    project.write("shop.toml", "backtracking-limit = 256\n");
    let arguments = ["scaffold", "--spec", "shop.yaml", "--config", "shop.toml", "--out", "shop", "--echo"];
    let ended = project.run(&arguments);
    assert_eq!(ended.code, 0, "{}", ended.err);
    assert_snapshot!("no_example", ended.err);
    assert!(project.read("shop/generated/src/examples/contacts.rs").contains("answer(cx, |_| Ok(None))"));
}

#[test]
fn files_are_laid_out_like_everything_else() {
    let project = Project::new();
    project.write("shop.yaml", &with_schemes(CONTRACT));
    for (folder, arguments) in [("plain", &[][..]), ("echo", &["--echo"])] {
        project.ok(&[&["scaffold", "--spec", "shop.yaml", "--out", folder], arguments].concat());
        let mut rustfmt = Command::new("rustfmt");
        rustfmt.args(["--check", "--edition", "2024", "handlers/src/lib.rs", "handlers/src/main.rs"]);
        // Where there is no rustfmt there is nothing to compare with.
        if let Ok(output) = rustfmt.current_dir(project.path(folder)).output() {
            assert_eq!(String::from_utf8_lossy(&output.stdout), "");
        }
    }
}

#[test]
fn help() {
    let project = Project::new();
    assert_snapshot!("help_scaffold", project.ok(&["scaffold", "--help"]));
}

/// A tag may be called as a crate of the language, or hold marks that turn text around.
#[test]
fn names_of_tags_do_no_harm_to_the_service() {
    let project = Project::new();
    project.write("shop.yaml", &CONTRACT.replace("tags: [contacts]", "tags: [\"std\\u202e\\u2066\"]"));
    let said = project.ok(&["scaffold", "--spec", "shop.yaml", "--out", "shop", "--echo"]);
    let tree = format!("{said}{:?}", project.tree("shop"));
    assert!(project.read("shop/generated/src/examples.rs").contains("Box<dyn ::std::error::Error"));
    let handlers = project.read("shop/handlers/src/api/std.rs");
    assert!(handlers.starts_with("//! Handlers of the tag `std"), "{handlers}");
    assert!(!handlers.contains(['\u{202e}', '\u{2066}']) && !tree.is_empty() && !said.contains('\u{202e}'));
}

/// A run that is killed early leaves the folder of the generated crate behind.
#[test]
fn a_run_that_was_ended_early_is_repeated() {
    for left in [None, Some(".codegen-manifest.json.0123456789abcdef.draft")] {
        let project = Project::new();
        project.write("shop.yaml", CONTRACT);
        fs::create_dir_all(project.path("shop/generated")).unwrap();
        if let Some(left) = left {
            project.write(&format!("shop/generated/{left}"), "");
        }
        project.ok(&["scaffold", "--spec", "shop.yaml", "--out", "shop"]);
        assert!(project.path("shop/handlers/src/lib.rs").exists());
    }
    let project = Project::new();
    project.write("shop.yaml", CONTRACT);
    project.write("shop/generated/mine.rs", "mine\n");
    assert_eq!(project.run(&["scaffold", "--spec", "shop.yaml", "--out", "shop"]).code, 2);
}
