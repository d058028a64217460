//! `explain`: from each name of a thing to all the others, and from a code to its page.

use insta::assert_snapshot;

use crate::project::{CONTRACT, Project};

#[test]
fn an_operation_by_each_of_its_names() {
    let project = Project::new();
    let text = project.ok(&["explain", "createContact"]);
    assert_snapshot!("explain_operation", text);
    for name in [
        "POST /contacts",
        "#/paths/~1contacts/post",
        "/paths/~1contacts/post/parameters/0",
        "ContactsApi::create_contact",
        "create_contact",
        "generated::api::contacts::CreateContactResponse",
    ] {
        assert_eq!(project.ok(&["explain", name]), text, "{name}");
    }
}

#[test]
fn a_handler_by_its_line() {
    let project = Project::new();
    project.ok(&["codegen"]);
    project.write("handlers/src/api.rs", "");
    project.ok(&["scaffold"]);
    let text = project.ok(&["explain", "createContact"]);
    let line = 1 + project
        .read("handlers/src/api/contacts.rs")
        .lines()
        .position(|line| line.contains("fn create_contact"))
        .unwrap();
    assert!(text.contains(&format!("handlers/src/api/contacts.rs:{line}, a stub")), "{text}");
}

#[test]
fn a_type_by_each_of_its_names() {
    let project = Project::new();
    let text = project.ok(&["explain", "#/definitions/Contact"]);
    assert_snapshot!("explain_type", text);
    assert_eq!(project.ok(&["explain", "models::Contact"]), text);
}

#[test]
fn what_there_is_not() {
    let project = Project::new();
    for (what, nearest) in [
        ("createContract", Some("createContact")),
        ("POST /contact", Some("POST /contacts")),
        ("#/definitions/Contcat", Some("#/definitions/Contact")),
        ("dangling-refrence", Some("dangling-reference")),
        ("enum-widend", Some("enum-widened")),
        ("xyz", None),
    ] {
        let ended = project.run(&["explain", what]);
        let says = nearest.map_or_else(|| "; give ".to_owned(), |nearest| format!("; did you mean `{nearest}`?\n"));
        assert_eq!((ended.code, ended.out.as_str()), (2, ""));
        assert!(ended.err.starts_with(&format!("error: nothing is called `{what}`{says}")), "{}", ended.err);
    }
}

#[test]
fn a_code_has_a_page() {
    let project = Project::new();
    let page = project.ok(&["explain", "large-minimum"]);
    assert_snapshot!("explain_code", page);
    assert_eq!(project.ok(&["explain", "warning[large-minimum]"]), page);
    assert_snapshot!("explain_change", project.ok(&["explain", "[enum-widened]"]));
    // It is asked for when the contract is broken, and where there is none.
    project.write("spec/socialhub.yaml", "swagger: '2.0'\ninfo: {\n");
    assert_eq!(project.ok(&["explain", "large-minimum"]), page);
    assert!(project.run(&["explain", "sintax"]).err.contains("did you mean `syntax`?"));
    let ended = project.run(&["explain", "listContacts"]);
    assert_eq!(ended.code, 2);
    assert!(ended.err.contains("error[syntax]"), "{}", ended.err);
    assert!(ended.err.contains("\nWhat a code means: cargo xtask explain syntax\n"), "{}", ended.err);
}

#[test]
fn another_contract() {
    let project = Project::new();
    project.write("shop.yaml", &CONTRACT.replace("createContact", "addContact"));
    project.write("shop.toml", "[rename]\n\"#/definitions/Contact\" = \"Person\"\n");
    project.write(
        "ours.yaml",
        "overlay: 1.0.0\ninfo: { title: Ours, version: '1' }\nactions:\n- target: $.paths['/contacts'].post\n  update: { operationId: putContact }\n",
    );
    let explain = |what: &str, more: &[&str]| project.run(&[&["explain", what, "--spec", "shop.yaml"], more].concat());
    assert_eq!(explain("createContact", &[]).code, 2);
    assert!(explain("addContact", &[]).out.contains("  contract     shop.yaml:"));
    assert!(!explain("addContact", &[]).out.contains("handler"), "nobody knows where handlers are");
    let overlaid = ["--overlay", "ours.yaml", "--config", "shop.toml"];
    assert_eq!(explain("addContact", &overlaid).code, 2);
    assert!(explain("putContact", &overlaid).out.contains("  id           putContact\n"));
    assert!(explain("#/definitions/Contact", &overlaid).out.starts_with("generated::models::Person\n"));
    assert_eq!(explain("models::Contact", &overlaid).code, 2);
    // The service that was made of it has its handlers.
    project.ok(&["scaffold", "--spec", "shop.yaml", "--out", "shop"]);
    let text = explain("addContact", &["--out", "shop"]).out;
    assert!(text.contains("  handler      shop/handlers/src/api/contacts.rs:"), "{text}");
    project.refuses(&[
        (&["explain", "addContact", "--overlay", "ours.yaml"], 2, "--spec <FILE>"),
        (&["explain", "addContact", "--config", "shop.toml"], 2, "--spec <FILE>"),
        (&["explain", "addContact", "--out", "shop"], 2, "--spec <FILE>"),
        (&["explain", "addContact", "--spec", "gone.yaml"], 3, "cannot read gone.yaml"),
    ]);
}
