//! `explain`: from each name of a thing to all the others.

use insta::assert_snapshot;

use crate::project::Project;

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
    let ended = Project::new().run(&["explain", "deleteContact"]);
    assert_eq!(ended.code, 2);
    assert!(ended.err.starts_with("error: nothing is called `deleteContact`; give "), "{}", ended.err);
}
