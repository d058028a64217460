//! `scaffold` in sources of all kinds: one method more, and every other byte as it was.

use std::{collections::BTreeMap, path::Path};

use quote::ToTokens as _;
use syn::{ImplItem, Item};

use crate::project::{Project, with_delete};

const CONTACTS: &str = "handlers/src/api/contacts.rs";

/// Sources in which the handler of `DELETE /contacts/{id}` is missing.
const SOURCES: &[(&str, &str)] = &[
    (
        "plain",
        "use crate::Socialhub;

impl ContactsApi for Socialhub {
    async fn list_contacts(&self) {}

    async fn create_contact(&self) {}
}
",
    ),
    (
        "comments",
        "//! Contacts { of everybody.

// impl ContactsApi for Socialhub {}
/* impl ContactsApi for Socialhub { /* } */ } */
impl ContactsApi /* the trait } */ for Socialhub // {
{
    // One { brace.
    async fn list_contacts(&self) {} // }
    /// Documented: `impl ContactsApi for Socialhub { }`.
    async fn create_contact(&self) {
        // TODO }
    }
    // The last word }
} // the end {
// }
",
    ),
    (
        "attributes",
        "#![allow(dead_code)]

#[allow(clippy::unused_async, reason = \"} in a reason\")]
#[cfg_attr(feature = \"trace\", tracing::instrument)]
impl ContactsApi for Socialhub {
    #[tracing::instrument(skip_all, fields(brace = \"}\"))]
    async fn list_contacts(&self) {}
    #[cfg(any(unix, windows))]
    #[doc = \"}\"]
    async fn create_contact(&self) {}
    #[allow(dead_code)]
    const LAST: &'static str = \"}\";
}
",
    ),
    (
        "macros",
        "macro_rules! handlers {
    ($name:ident) => { impl Other for $name { async fn list_contacts(&self) {} } };
}
handlers! { Socialhub }

impl ContactsApi for Socialhub {
    forward!(list_all { by: \"}\" });
    async fn list_contacts(&self) { json!({ \"a\": [{}] }); println!(\"{{}}\"); }
    async fn create_contact(&self) { vec![r#\"}\"#]; }
    forward! { the_rest }
}

handlers!(Other);
",
    ),
    (
        "several impls",
        "impl Socialhub { fn own(&self) {} }
impl ContactsApi for Other { async fn list_contacts(&self) {} }
impl InboxAlertsApi for Other {}
impl ContactsApi for Socialhub { async fn list_contacts(&self) {}
    async fn create_contact(&self) {} }
impl Clone for Socialhub { fn clone(&self) -> Self { Socialhub } }
#[cfg(test)]
mod tests {
    struct Fake;
    impl ContactsApi for Fake { async fn delete_contact(&self) {} }
}
",
    ),
    (
        "a module within",
        "pub mod inner {
    pub mod most {
        impl generated::api::contacts::ContactsApi for crate::Socialhub
        where
            Self: Sized,
        {
            async fn list_contacts(&self) {}
            async fn create_contact(&self) {}
        }
    }
}
fn after() {}
",
    ),
    (
        "one line",
        "impl ContactsApi for Socialhub { async fn list_contacts(&self) {} async fn create_contact(&self) {} }",
    ),
    (
        "no line feed at the end",
        "impl ContactsApi for Socialhub {
    async fn list_contacts(&self) {}
    async fn create_contact(&self) {}
}",
    ),
    (
        "tabs and blank lines",
        "\timpl ContactsApi for Socialhub {
\t\tasync fn list_contacts(&self) {}


\t\tasync fn create_contact(&self) {}


\t}


",
    ),
    (
        "a mark and letters of all kinds",
        "\u{feff}const WORDS: (&str, char, &[u8], &str) = (\"ü}\u{1f600}\\\"\", '}', b\"}\", r##\"\"#}\"##);
/* ü */ impl ContactsApi for Socialhub {
    async fn list_contacts(&self) { let größe = '{'; }
    async fn create_contact<'a>(&'a self) { let _: &'a str = \"{\"; }
}
",
    ),
    (
        "generic",
        "impl<T: Into<[u8; { 1 + 1 }]>> ContactsApi for Socialhub<T> where T: Send {
    async fn list_contacts(&self) {}
    async fn create_contact(&self) {}
}
",
    ),
];

/// What else there is: another tag, declarations, and a source that need not be one.
fn others(project: &Project) {
    project.write("handlers/src/lib.rs", "mod api;\nmod alerts;\nstruct Socialhub;\n");
    project.write("handlers/src/api.rs", "// mine\nmod contacts;");
    project.write("handlers/src/alerts.rs", "impl InboxAlertsApi for Socialhub { async fn list_alerts(&self) {} }");
    project.write("handlers/src/notes.rs", "} this is no Rust {");
    project.write("handlers/src/notes.txt", "impl ContactsApi for Socialhub {");
}

/// What was inserted, where nothing else changed.
fn inserted<'t>(before: &str, after: &'t str) -> &'t str {
    let same = before.bytes().zip(after.bytes()).take_while(|(a, b)| a == b).count();
    // Where what was inserted begins as what follows it, several places are right.
    let middle = (0..=same).rev().find_map(|at| {
        let (head, tail) = before.split_at_checked(at)?;
        after.strip_prefix(head)?.strip_suffix(tail)
    });
    middle.unwrap_or_else(|| panic!("something else changed:\n{before}\n---\n{after}"))
}

fn parse(text: &str) -> syn::File {
    syn::parse_file(text.trim_start_matches('\u{feff}')).unwrap_or_else(|error| panic!("{error}:\n{text}"))
}

/// Takes the new method away, which is the last of its `impl`; how many there were.
fn take_away(items: &mut [Item]) -> usize {
    let mut taken = 0;
    for item in items {
        match item {
            Item::Mod(module) => taken += module.content.as_mut().map_or(0, |(_, items)| take_away(items)),
            Item::Impl(item) if item.self_ty.to_token_stream().to_string().contains("Socialhub") => {
                let is_new = |item: &ImplItem| matches!(item, ImplItem::Fn(item) if item.sig.ident == "delete_contact");
                if item.items.last().is_some_and(is_new) {
                    item.items.pop();
                    taken += 1;
                }
                assert!(!item.items.iter().any(is_new));
            }
            _ => {}
        }
    }
    taken
}

/// Everything below `handlers/` but one file.
fn rest(project: &Project, but: &str) -> BTreeMap<String, Vec<u8>> {
    let mut tree = project.tree("handlers");
    assert!(tree.remove(Path::new(but).strip_prefix("handlers").unwrap().to_str().unwrap()).is_some());
    tree
}

#[test]
fn a_method_is_added_and_every_other_byte_stays() {
    for (name, text) in SOURCES {
        for text in [(*text).to_owned(), text.replace('\n', "\r\n")] {
            let project = Project::new();
            project.edit("spec/socialhub.yaml", with_delete);
            others(&project);
            project.write(CONTACTS, &text);
            let before = rest(&project, CONTACTS);

            // Only asked, nothing is written; what is missing is told with its signature.
            let ended = project.run(&["scaffold", "--check"]);
            assert_eq!((ended.code, ended.err.as_str()), (1, ""), "{name}: {}", ended.out);
            assert!(
                ended.out.starts_with(&format!("{CONTACTS}\n  DELETE /contacts/{{id}}\n    async fn delete_contact("))
            );
            assert!(ended.out.contains("\n1 of 4 handlers missing. "), "{name}: {}", ended.out);
            assert_eq!((project.read(CONTACTS), rest(&project, CONTACTS)), (text.clone(), before.clone()), "{name}");

            assert!(project.ok(&["scaffold"]).starts_with(&format!("~ {CONTACTS}: 1 stub\n")), "{name}");
            assert_eq!(rest(&project, CONTACTS), before, "{name}: another file changed");
            let after = project.read(CONTACTS);
            let added = inserted(&text, &after);
            assert_eq!(added.matches("async fn").count(), 1, "{name}: {added}");
            if text.contains("\r\n") {
                assert!(!added.replace("\r\n", "").contains('\n'), "{name}: other line ends: {added:?}");
            } else {
                assert!(!added.contains('\r'), "{name}: {added:?}");
            }
            let mut parsed = parse(&after);
            assert_eq!(take_away(&mut parsed.items), 1, "{name}");
            assert_eq!(parsed.into_token_stream().to_string(), parse(&text).into_token_stream().to_string(), "{name}");

            // Once more there is nothing to do.
            let tree = project.tree("handlers");
            for arguments in [["scaffold"].as_slice(), &["scaffold", "--check"]] {
                assert!(project.ok(arguments).contains("Each of 4 operations has a handler."), "{name}");
                assert_eq!(project.tree("handlers"), tree, "{name}");
            }
        }
    }
}

#[test]
fn a_new_tag_is_a_new_file_and_a_line_among_the_modules() {
    let contacts =
        "impl ContactsApi for Socialhub { async fn list_contacts(&self) {} async fn create_contact(&self) {} }";
    for (modules, declared) in [
        ("mod contacts;\n", "mod contacts;\nmod inbox_alerts;\n"),
        ("mod contacts;", "mod contacts;\n\nmod inbox_alerts;\n"),
        (
            "//! Mine.\r\n\r\nmod contacts; // first\r\nmod zoo;\r\n",
            "//! Mine.\r\n\r\nmod contacts; // first\r\nmod inbox_alerts;\r\nmod zoo;\r\n",
        ),
        (
            "#[allow(dead_code)]\n/// Doc.\npub mod zoo {\n}\n",
            "mod inbox_alerts;\n#[allow(dead_code)]\n/// Doc.\npub mod zoo {\n}\n",
        ),
        ("macros! { mod inbox_alerts; }\n", "macros! { mod inbox_alerts; }\n\nmod inbox_alerts;\n"),
        ("mod contacts;\npub(crate) mod inbox_alerts;\n", "mod contacts;\npub(crate) mod inbox_alerts;\n"),
    ] {
        for place in ["handlers/src/api.rs", "handlers/src/api/mod.rs"] {
            let project = Project::new();
            project.write(CONTACTS, contacts);
            project.write(place, modules);
            let ended = project.run(&["scaffold", "--check"]);
            assert_eq!(ended.code, 1);
            assert!(
                ended.out.starts_with("handlers/src/api/inbox_alerts.rs\n  GET /alerts\n    async fn list_alerts(")
            );
            project.ok(&["scaffold"]);
            assert_eq!(project.read(place), declared);
            assert_eq!(project.read(CONTACTS), contacts);
            parse(&project.read("handlers/src/api/inbox_alerts.rs"));
            let tree = project.tree("handlers");
            assert_eq!(tree.len(), 3, "{:?}", tree.keys());
            project.ok(&["scaffold"]);
            assert_eq!(project.tree("handlers"), tree);
        }
    }
}

#[test]
fn what_is_gone_is_told_by_check_and_nothing_is_written() {
    let project = Project::new();
    others(&project);
    project.write(
        CONTACTS,
        "impl ContactsApi for Socialhub {
    async fn list_contacts(&self) {}
    async fn create_contact(&self) {}
    async fn merge_contacts(&self) {}
}
impl ReportsApi for Socialhub { async fn list_reports(&self) {} }
",
    );
    let before = project.tree("handlers");
    let ended = project.run(&["scaffold", "--check"]);
    assert_eq!((ended.code, ended.out.as_str()), (0, "Each of 3 operations has a handler.\n"));
    let told = "warning: handlers/src/api/contacts.rs:4: `ContactsApi::merge_contacts` has no operation any more\n\
                warning: handlers/src/api/contacts.rs:6: `ReportsApi` has no tag any more\n";
    assert_eq!(ended.err, told);
    assert_eq!(project.run(&["scaffold"]).err, told);
    assert_eq!(project.tree("handlers"), before);
}

#[cfg(unix)]
#[test]
fn a_file_keeps_its_permissions() {
    use std::{fs, os::unix::fs::PermissionsExt as _};

    let project = Project::new();
    others(&project);
    project.write(CONTACTS, "impl ContactsApi for Socialhub {}");
    fs::set_permissions(project.path(CONTACTS), fs::Permissions::from_mode(0o640)).unwrap();
    project.ok(&["scaffold"]);
    assert_eq!(fs::metadata(project.path(CONTACTS)).unwrap().permissions().mode() & 0o777, 0o640);
    assert!(project.read(CONTACTS).contains("create_contact"));
}
