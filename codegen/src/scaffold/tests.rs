//! Stubs in sources of all kinds; what stands around them stays byte for byte.

use std::{fs, path::Path};

use tempfile::TempDir;

use super::{Room, Scaffold, ScaffoldError, State, Stubs, Survey, apply, insert, plan, sources, survey};
use crate::{Inputs, Output, Package, Runtime, Text};

const CONTRACT: &str = r#"
swagger: '2.0'
info: { title: Small, version: '1' }
basePath: /v1
securityDefinitions:
  token: { type: apiKey, name: token, in: query }
  basic: { type: basic }
security:
- token: []
paths:
  /contacts:
    get:
      operationId: listContacts
      tags: [contacts]
      responses: { 204: { description: none } }
    post:
      operationId: createContact
      tags: [contacts]
      security: []
      responses: { 204: { description: none } }
  /contacts/{id}:
    delete:
      operationId: deleteContact
      tags: [contacts]
      security: [{ token: [] }, { basic: [] }]
      parameters: [{ name: id, in: path, required: true, type: string }]
      responses: { 204: { description: none } }
    put:
      operationId: replaceTheContactThatHasThisIdWithAnotherOneThatHasTheSameId
      tags: [contacts]
      security: [{ token: [], basic: [] }, {}]
      parameters: [{ name: id, in: path, required: true, type: string }]
      responses: { 204: { description: none } }
  /type:
    get:
      operationId: context
      tags: [type]
      responses: { 204: { description: none } }
"#;

fn output() -> Output {
    let spec = Text { name: "small.yaml".into(), text: CONTRACT.into() };
    let mut reading = crate::read(Inputs { spec, overlay: None, config: None, tolerant: false });
    let contract = reading.contract.unwrap();
    let package = Package { name: "generated".into(), runtime: Runtime::Workspace, examples: false };
    let output = crate::generate(&contract, &package, &mut reading.diagnostics);
    output.unwrap_or_else(|| panic!("{:?}", reading.diagnostics))
}

struct Crate {
    dir: TempDir,
    room: Room,
    output: Output,
}

impl Crate {
    fn new(files: &[(&str, &str)]) -> Self {
        let dir = TempDir::new().unwrap();
        for (path, text) in files {
            let path = dir.path().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        let room = Room {
            sources: dir.path().to_path_buf(),
            service: "Service".into(),
            failure: "Failure".into(),
            generated: "generated".into(),
            stubs: Stubs::NotImplemented,
        };
        Self { dir, room, output: output() }
    }

    fn survey(&self) -> Survey {
        survey(&self.room, &self.output).unwrap()
    }

    fn scaffold(&self) -> Scaffold {
        let scaffold = plan(&self.room, &self.output, &self.survey()).unwrap();
        apply(&scaffold, &self.room.sources).unwrap();
        scaffold
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.dir.path().join(path)).unwrap()
    }

    fn states(&self) -> Vec<(String, State)> {
        let survey = self.survey();
        let all = survey.tags.iter().flat_map(|tag| &tag.handlers);
        all.map(|handler| (handler.function.chars().take(14).collect(), handler.state)).collect()
    }
}

/// What was inserted, if nothing else changed.
fn inserted(before: &str, after: &str) -> String {
    let start = before.bytes().zip(after.bytes()).take_while(|(a, b)| a == b).count();
    // Where the insertion begins as the text after it does, several places are right.
    let starts = (0..=start).rev().filter(|start| before.is_char_boundary(*start) && after.is_char_boundary(*start));
    for start in starts {
        let (head, tail) = before.split_at(start);
        if let Some(middle) = after.strip_prefix(head).and_then(|rest| rest.strip_suffix(tail)) {
            return middle.to_owned();
        }
    }
    panic!("something else changed:\n{before}\n---\n{after}");
}

const IMPORTS: &str = "use generated::{api::contacts::*, principal, rt::Context};\nuse crate::{Failure, Service};\n";

const DELETE: &str = "    async fn delete_contact(&self, _cx: Context<DeleteContactPrincipal<Self::Principals>>, _request: DeleteContact) -> Result<DeleteContactResponse, Failure> {";

#[test]
fn a_new_crate() {
    let new = Crate::new(&[]);
    let scaffold = new.scaffold();
    assert_eq!(scaffold.stubs.len(), 5);
    assert_eq!(new.read("api.rs"), "//! Handlers, a module for each tag.\n\nmod contacts;\nmod r#type;\n");
    insta::assert_snapshot!("new_file", new.read("api/contacts.rs"));
    // A type of the contract with the name of one of the runtime's is told apart.
    insta::assert_snapshot!("same_name", new.read("api/type.rs"));
    assert!(new.scaffold().edits.is_empty());
    assert!(new.states().iter().all(|(_, state)| *state == State::Stub));
}

#[test]
fn methods_are_added_at_the_end_and_nothing_else_changes() {
    let rest = "async fn list_contacts(&self) {}\n    async fn create_contact(&self) {}\n    async fn replace_the_contact_that_has_this_id_with_another_one_that_has_the_same_id(&self) {}";
    for (name, text) in [
        ("plain", format!("{IMPORTS}\nimpl ContactsApi for Service {{\n    {rest}\n}}\n\nfn after() {{}}\n")),
        ("comment", format!("{IMPORTS}impl ContactsApi for Service {{\n    {rest}\n    // last }} words\n}} // end\n")),
        ("no line feed", format!("{IMPORTS}impl ContactsApi for Service {{ {rest} }}")),
        ("mark", format!("\u{feff}{IMPORTS}/* ü 😀 */ impl ContactsApi for Service {{\n    {rest}\n}}\n")),
        ("windows", format!("{IMPORTS}impl ContactsApi for Service {{\n    {rest}\n}}\n").replace('\n', "\r\n")),
        ("literals", format!("{IMPORTS}const X: &str = \"}}}}\"; impl ContactsApi for Service {{\n    {rest}\n\n}}\n")),
        ("strange layout", format!("{IMPORTS}impl\n ContactsApi\n  for Service\n{{\n\t{rest}\n\t}}\n")),
    ] {
        let old = Crate::new(&[("api.rs", "mod contacts;\nmod r#type;\n"), ("api/contacts.rs", &text)]);
        let scaffold = old.scaffold();
        let after = old.read("api/contacts.rs");
        let added = inserted(&text, &after).replace('\r', "");
        let signature =
            added.split_whitespace().collect::<Vec<_>>().join(" ").replace("( &self", "(&self").replace(", )", ")");
        let expected = format!("{} Err(Failure::not_implemented()) }}", DELETE.trim());
        assert_eq!(signature, expected, "{name}");
        assert!(name != "windows" || !after.replace("\r\n", "").contains('\n'), "{after:?}");
        assert_eq!(scaffold.stubs.iter().filter(|stub| stub.tag == "contacts").count(), 1);
        assert!(old.scaffold().edits.is_empty(), "{name}");
        sources::parse(Path::new(name), &after).unwrap();
    }
}

#[test]
fn what_is_not_imported_is_said_in_full() {
    let text = "use crate::problem::Failure;\nuse generated::principal as who;\n\nmod inner {\n    impl generated::api::contacts::ContactsApi for crate::Service {\n    }\n}\n";
    let old = Crate::new(&[("elsewhere.rs", text)]);
    old.scaffold();
    insta::assert_snapshot!("in_full", old.read("elsewhere.rs"));
    inserted(text, &old.read("elsewhere.rs"));

    let text = "use crate::problem::Failure;\nuse generated::{api::contacts::ListContacts, principal as who};\nimpl generated::api::contacts::ContactsApi for crate::Service {}\n";
    let old = Crate::new(&[("elsewhere.rs", text)]);
    old.scaffold();
    let added = inserted(text, &old.read("elsewhere.rs"));
    assert!(
        added.contains("_cx: generated::rt::Context<who::Token<Self>>,\n        _request: ListContacts,"),
        "{added}"
    );
    assert!(added.contains("Err(Failure::not_implemented())"), "{added}");
}

#[test]
fn a_file_without_the_impl_gets_one() {
    let text = "//! Something else.\n\nfn x() {}\n";
    let old = Crate::new(&[("api/contacts.rs", text)]);
    old.scaffold();
    let added = inserted(text, &old.read("api/contacts.rs"));
    assert!(
        added.starts_with("\nimpl generated::api::contacts::ContactsApi for crate::Service {\n    async fn"),
        "{added}"
    );
    assert!(old.scaffold().edits.is_empty());
}

#[test]
fn states_are_told_from_bodies() {
    let text = format!(
        "{IMPORTS}impl ContactsApi for Service {{
    async fn list_contacts(&self) -> X {{ Err(Failure::not_implemented().into()) }}
    async fn create_contact(&self) -> X {{
        // Err(Failure::not_implemented())
        Ok(Failure::not_implemented())
    }}
    async fn delete_contact(&self) -> X {{
        // A remark changes nothing.
        Err(crate::rt::Failure::not_implemented())
    }}
    async fn gone(&self) -> X {{ todo() }}
}}
#[cfg(test)]
mod tests {{ impl TypeApi for Service {{ async fn context(&self) {{}} }} }}
impl TypeApi for Other {{ async fn context(&self) {{ 1 }} }}
impl LostApi for Service {{ }}
"
    );
    let old = Crate::new(&[("x.rs", &text)]);
    assert_eq!(
        old.states(),
        [
            ("list_contacts".to_owned(), State::Stub),
            ("create_contact".to_owned(), State::Written),
            ("replace_the_co".to_owned(), State::Missing),
            ("delete_contact".to_owned(), State::Stub),
            ("context".to_owned(), State::Written),
        ]
    );
    let survey = old.survey();
    let lines: Vec<_> =
        survey.tags.iter().flat_map(|tag| &tag.handlers).map(|h| h.place.as_ref().map(|p| p.line)).collect();
    assert_eq!(lines, [Some(4), Some(5), None, Some(9), Some(17)]);
    let obsolete: Vec<_> =
        survey.obsolete.iter().map(|o| (o.api.as_str(), o.function.as_deref(), o.place.line)).collect();
    assert_eq!(obsolete, [("ContactsApi", Some("gone"), 13), ("LostApi", None, 18)]);
}

#[test]
fn a_file_that_is_no_rust_is_told_with_its_place() {
    let old = Crate::new(&[
        ("other.rs", "this need not parse"),
        ("api/contacts.rs", "impl ContactsApi for Service {\n  fn ü( }"),
    ]);
    let error = survey(&old.room, &old.output).unwrap_err();
    let ScaffoldError::Parse { path, line, column, .. } = &error else { panic!("{error}") };
    assert_eq!((path.file_name().unwrap().to_str(), *line, *column), (Some("contacts.rs"), 2, 9));
}

#[test]
fn edits_made_meanwhile_are_kept() {
    let contacts = "impl ContactsApi for Service {\n}\n";
    for (edited, is_new) in [("api/contacts.rs", false), ("api.rs", false), ("api/type.rs", true)] {
        // Before the plan is made, and after it.
        for early in [true, false] {
            let old = Crate::new(&[("api.rs", "mod contacts;\n"), ("api/contacts.rs", contacts)]);
            let path = old.room.sources.join(edited);
            let edit = || fs::write(&path, format!("// mine\n{}", fs::read_to_string(&path).unwrap_or_default()));
            let survey = old.survey();
            if early {
                edit().unwrap();
            }
            let scaffold = plan(&old.room, &old.output, &survey).unwrap();
            if !early {
                edit().unwrap();
            }
            let before = fs::read_to_string(&path).unwrap();
            let applied = apply(&scaffold, &old.room.sources);
            let after = fs::read_to_string(&path).unwrap();
            assert!(after.starts_with("// mine\n"), "{edited} {early}: {after}");
            if early && edited != "api/contacts.rs" {
                // The plan has read the edit.
                assert!(applied.is_ok() && after != before, "{edited}: {applied:?}");
                continue;
            }
            let error = applied.unwrap_err().to_string();
            let expected = if is_new { "cannot create" } else { "has changed while the generator was running" };
            assert!(error.contains(expected) && after == before, "{edited}: {error}");
            // Nothing else is written either.
            let new =
                ["api/contacts.rs", "api.rs"].map(|file| fs::read_to_string(old.room.sources.join(file)).unwrap());
            assert!(!new[0].contains("not_implemented") && !new[1].contains("type"), "{edited}: {new:?}");
            // The next run has all of it.
            old.scaffold();
            assert!(fs::read_to_string(&path).unwrap().starts_with("// mine\n"), "{edited}");
        }
    }
}

#[cfg(unix)]
#[test]
fn links_to_folders_are_refused() {
    let elsewhere = TempDir::new().unwrap();
    fs::write(elsewhere.path().join("broken.rs"), "impl ContactsApi for Service { ( }").unwrap();
    for link in ["link", "link.rs"] {
        let old = Crate::new(&[("api.rs", "")]);
        let place = old.room.sources.join(link);
        std::os::unix::fs::symlink(elsewhere.path(), &place).unwrap();
        let error = survey(&old.room, &old.output).unwrap_err().to_string();
        assert!(error.contains("it is a link to a folder") && error.contains(place.to_str().unwrap()), "{error}");
    }
}

#[test]
fn modules_are_declared_in_order() {
    let declare = |text: &str, name: &str| insert::module(Path::new("api.rs"), text, name).unwrap();
    for (before, name, after) in [
        ("", "a", "mod a;\n"),
        ("//! Doc.\n", "a", "//! Doc.\n\nmod a;\n"),
        ("mod a;\nmod c;\n", "b", "mod a;\nmod b;\nmod c;\n"),
        ("mod a;\nmod c;\n", "d", "mod a;\nmod c;\nmod d;\n"),
        ("mod a;\nmod c;\n\nuse x::y;\n", "d", "mod a;\nmod c;\nmod d;\n\nuse x::y;\n"),
        ("mod a; // first\nmod c; // last", "d", "mod a; // first\nmod c; // last\n\nmod d;\n"),
        ("/// About c.\n#[path = \"x\"]\npub mod c;\n", "b", "mod b;\n/// About c.\n#[path = \"x\"]\npub mod c;\n"),
        ("mod a;\r\n", "b", "mod a;\r\nmod b;\r\n"),
        ("mod r#type;\n", "r#type", "mod r#type;\n"),
    ] {
        assert_eq!(declare(before, name), after, "{before:?}");
    }
}
