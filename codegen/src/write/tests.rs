//! Folders as plans leave them.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    time::SystemTime,
};

use tempfile::TempDir;

use super::{Action, MANIFEST, Manifest, Plan, Summary, TagSummary, WriteError, apply, plan::plan_of, unified};
use crate::File;

fn files(list: &[(&str, &str)]) -> Vec<File> {
    list.iter().map(|(path, contents)| File { path: (*path).into(), contents: (*contents).into() }).collect()
}

fn look(dir: &Path, list: &[(&str, &str)]) -> Plan {
    plan_of(dir, &files(list), Summary::default()).unwrap()
}

fn generate(dir: &Path, list: &[(&str, &str)]) -> Plan {
    let plan = look(dir, list);
    apply(&plan).unwrap();
    plan
}

fn actions(plan: &Plan) -> Vec<(Action, &str, bool)> {
    plan.changes().iter().map(|change| (change.action, change.path.as_str(), change.edited)).collect()
}

fn tree(dir: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut folders = vec![dir.to_path_buf()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                found.insert(path.strip_prefix(dir).unwrap().to_path_buf(), fs::read(&path).unwrap());
            }
        }
    }
    found
}

/// Sets a time long ago, and tells whether it is still set.
fn age(path: &Path) -> impl Fn() -> bool + use<> {
    let path = path.to_path_buf();
    fs::File::options().write(true).open(&path).unwrap().set_modified(SystemTime::UNIX_EPOCH).unwrap();
    move || fs::metadata(&path).unwrap().modified().unwrap() == SystemTime::UNIX_EPOCH
}

#[test]
fn only_what_differs_is_written() {
    let dir = TempDir::new().unwrap();
    let dir = dir.path().join("not/yet/there");
    let first = generate(&dir, &[("a.rs", "1"), ("src/b.rs", "2")]);
    assert_eq!(actions(&first), [(Action::Create, "a.rs", false), (Action::Create, "src/b.rs", false)]);
    assert!(first.since().is_none());
    let (a, b, manifest) = (age(&dir.join("a.rs")), age(&dir.join("src/b.rs")), age(&dir.join(MANIFEST)));

    let again = generate(&dir, &[("a.rs", "1"), ("src/b.rs", "2")]);
    assert!(again.is_empty() && a() && b() && manifest());
    assert_eq!(again.unchanged(), 2);

    let changed = generate(&dir, &[("a.rs", "1"), ("src/b.rs", "3")]);
    assert_eq!(actions(&changed), [(Action::Update, "src/b.rs", false)]);
    assert!(a() && !b() && !manifest());
    assert_eq!(fs::read_to_string(dir.join("src/b.rs")).unwrap(), "3");
}

#[test]
fn stale_files_go_with_the_folders_that_they_leave_empty() {
    let dir = TempDir::new().unwrap();
    generate(dir.path(), &[("a.rs", "1"), ("x/y/b.rs", "2"), ("x/c.rs", "3")]);
    fs::write(dir.path().join("x/mine.txt"), "mine").unwrap();
    let plan = generate(dir.path(), &[("a.rs", "1")]);
    assert_eq!(actions(&plan), [(Action::Delete, "x/c.rs", false), (Action::Delete, "x/y/b.rs", false)]);
    let left: Vec<_> = tree(dir.path()).into_keys().collect();
    assert_eq!(left, [Path::new("a.rs"), Path::new(MANIFEST), Path::new("x/mine.txt")]);
    assert!(!dir.path().join("x/y").exists());
}

#[test]
fn a_plan_writes_nothing() {
    let dir = TempDir::new().unwrap();
    generate(dir.path(), &[("a.rs", "1\n"), ("b.rs", "2\n")]);
    let before = tree(dir.path());
    let plan = look(dir.path(), &[("a.rs", "one\n"), ("c.rs", "3\n")]);
    assert_eq!(
        actions(&plan),
        [(Action::Update, "a.rs", false), (Action::Delete, "b.rs", false), (Action::Create, "c.rs", false)]
    );
    let diff: String = plan.changes().iter().map(|change| unified(change, "out/")).collect();
    assert_eq!(
        diff,
        "--- a/out/a.rs\n+++ b/out/a.rs\n@@ -1 +1 @@\n-1\n+one\n\
         --- a/out/b.rs\n+++ /dev/null\n@@ -1 +0,0 @@\n-2\n\
         --- /dev/null\n+++ b/out/c.rs\n@@ -0,0 +1 @@\n+3\n"
    );
    assert_eq!(tree(dir.path()), before);
}

#[test]
fn foreign_files_are_never_replaced() {
    let dir = TempDir::new().unwrap();
    fs::write(dir.path().join("equal.rs"), "1").unwrap();
    fs::write(dir.path().join("other.rs"), "mine").unwrap();
    fs::write(dir.path().join("src"), "a file where a folder must be").unwrap();
    fs::create_dir(dir.path().join("folder.rs")).unwrap();
    let before = tree(dir.path());
    let list = [("equal.rs", "1"), ("other.rs", "2"), ("src/a.rs", "3"), ("src/b.rs", "3"), ("folder.rs", "4")];
    let error = plan_of(dir.path(), &files(&list), Summary::default()).unwrap_err();
    let text = error.to_string();
    let WriteError::Foreign { paths, .. } = error else { panic!("{text}") };
    assert_eq!(paths, ["folder.rs", "other.rs", "src"].map(|name| dir.path().join(name)));
    assert!(text.contains("other.rs") && text.contains("Nothing was written"), "{text}");
    assert_eq!(tree(dir.path()), before);

    // An equal one is taken over.
    assert_eq!(generate(dir.path(), &[("equal.rs", "1")]).unchanged(), 1);
    assert_eq!(actions(&generate(dir.path(), &[])), [(Action::Delete, "equal.rs", false)]);
}

#[cfg(unix)]
#[test]
fn links_are_not_followed() {
    let (dir, elsewhere) = (TempDir::new().unwrap(), TempDir::new().unwrap());
    fs::write(elsewhere.path().join("a.rs"), "theirs").unwrap();
    std::os::unix::fs::symlink(elsewhere.path(), dir.path().join("src")).unwrap();
    let error = plan_of(dir.path(), &files(&[("src/a.rs", "1")]), Summary::default()).unwrap_err();
    assert!(matches!(error, WriteError::Foreign { .. }));

    let dir = TempDir::new().unwrap();
    generate(dir.path(), &[("src/a.rs", "1")]);
    fs::remove_dir_all(dir.path().join("src")).unwrap();
    std::os::unix::fs::symlink(elsewhere.path(), dir.path().join("src")).unwrap();
    generate(dir.path(), &[]);
    assert_eq!(fs::read_to_string(elsewhere.path().join("a.rs")).unwrap(), "theirs");
}

#[test]
fn edited_files_are_replaced_and_told() {
    let dir = TempDir::new().unwrap();
    generate(dir.path(), &[("a.rs", "1"), ("b.rs", "2")]);
    fs::write(dir.path().join("a.rs"), "by hand").unwrap();
    fs::write(dir.path().join("b.rs"), "by hand").unwrap();
    let plan = generate(dir.path(), &[("a.rs", "1")]);
    assert_eq!(actions(&plan), [(Action::Update, "a.rs", true), (Action::Delete, "b.rs", true)]);
    assert_eq!(fs::read_to_string(dir.path().join("a.rs")).unwrap(), "1");
}

#[test]
fn a_run_that_breaks_off_owns_what_it_wrote() {
    let dir = TempDir::new().unwrap();
    generate(dir.path(), &[("a.rs", "1"), ("z/old.rs", "old")]);
    // A folder stands where a file's draft is renamed to, after the plan was made.
    let plan = look(dir.path(), &[("b.rs", "2"), ("c.rs", "3")]);
    fs::create_dir_all(dir.path().join("c.rs/x")).unwrap();
    assert!(matches!(apply(&plan), Err(WriteError::Io { doing: "write", .. })));
    assert!(dir.path().join("z/old.rs").exists() && dir.path().join("b.rs").exists());
    fs::remove_dir_all(dir.path().join("c.rs")).unwrap();
    let next = generate(dir.path(), &[("b.rs", "changed in the meantime"), ("c.rs", "3")]);
    assert_eq!(
        actions(&next),
        [
            (Action::Delete, "a.rs", false),
            (Action::Update, "b.rs", false),
            (Action::Create, "c.rs", false),
            (Action::Delete, "z/old.rs", false)
        ]
    );
    let left: Vec<_> = tree(dir.path()).into_keys().collect();
    assert_eq!(left, [Path::new("b.rs"), Path::new("c.rs"), Path::new(MANIFEST)]);
}

#[test]
fn a_broken_manifest_is_an_error() {
    let dir = TempDir::new().unwrap();
    generate(dir.path(), &[("a.rs", "1")]);
    let path = dir.path().join(MANIFEST);
    let text = fs::read_to_string(&path).unwrap();
    for broken in [format!("<<<<<<< ours\n{text}"), text.replace("\"a.rs\"", "\"../a.rs\""), String::new()] {
        fs::write(&path, &broken).unwrap();
        let error = plan_of(dir.path(), &files(&[("a.rs", "1")]), Summary::default()).unwrap_err();
        assert!(matches!(error, WriteError::Manifest { .. }), "{error}");
    }
    for outside in ["", "/etc/passwd", "a/../../b", "..", "a\\..\\..\\b", "."] {
        assert!(!super::place::is_inside(outside), "{outside}");
    }
}

#[test]
fn equal_contracts_give_equal_folders() {
    let (one, two) = (TempDir::new().unwrap(), TempDir::new().unwrap());
    generate(one.path(), &[("b.rs", "2"), ("a.rs", "1"), ("stale.rs", "0")]);
    generate(one.path(), &[("b.rs", "2"), ("a.rs", "1")]);
    generate(two.path(), &[("a.rs", "1"), ("b.rs", "2")]);
    assert_eq!(tree(one.path()), tree(two.path()));
    let (manifest, text) = Manifest::read(one.path()).unwrap().unwrap();
    assert_eq!(manifest.text(), text);
    assert!(text.contains("\"a.rs\": \"6b86b273ff34fce19d6b804eff5a3f5747ada4eaa22f1d49c01e52ddb7875b4b\""), "{text}");
}

#[test]
fn changes_of_a_contract_are_told_by_name() {
    let tag = |operations: &[(&str, &str)], types: &[&str]| TagSummary {
        operations: operations.iter().map(|(route, id)| ((*route).into(), (*id).into())).collect(),
        types: types.iter().map(|ty| (*ty).into()).collect(),
    };
    let summary = |models: &[&str], tags: Vec<(&str, TagSummary)>| Summary {
        models: models.iter().map(|ty| (*ty).into()).collect(),
        tags: tags.into_iter().map(|(name, tag)| (name.into(), tag)).collect(),
    };
    let old = summary(&["A", "B"], vec![("x", tag(&[("GET /a", "a"), ("GET /b", "b"), ("GET /c", "c")], &["X"]))]);
    let new = summary(
        &["B", "C"],
        vec![("x", tag(&[("GET /a", "a"), ("POST /b", "b"), ("GET /d", "d")], &[])), ("y", tag(&[], &["X"]))],
    );
    let since = new.since(&old);
    let ids = |list: &[super::OperationEntry]| list.iter().map(|entry| entry.id.clone()).collect::<Vec<_>>();
    assert_eq!((ids(&since.operations_added), ids(&since.operations_removed)), (vec!["d".into()], vec!["c".into()]));
    let moved = since.operations_moved.first().unwrap();
    assert_eq!((moved.from.route.as_str(), moved.to.route.as_str()), ("GET /b", "POST /b"));
    assert_eq!(since.types_added, ["models::C", "y::X"]);
    assert_eq!(since.types_removed, ["models::A", "x::X"]);
    assert!(new.since(&new).is_empty());
}
