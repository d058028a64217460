//! Folders as plans leave them.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    time::SystemTime,
};

use tempfile::TempDir;

use super::{
    Action, Existing, MANIFEST, Manifest, Plan, Summary, TagSummary, WriteError, apply, apply_after, plan::plan_of,
    replace, unified,
};
use crate::File;

fn files(list: &[(&str, &str)]) -> Vec<File> {
    list.iter().map(|(path, contents)| File { path: (*path).into(), contents: (*contents).into() }).collect()
}

fn try_look(dir: &Path, list: &[(&str, &str)], existing: Existing) -> Result<Plan, WriteError> {
    plan_of(dir, &files(list), Summary::default(), existing)
}

fn look(dir: &Path, list: &[(&str, &str)]) -> Plan {
    try_look(dir, list, Existing::Keep).unwrap()
}

fn overwrite(dir: &Path, list: &[(&str, &str)]) -> Plan {
    let plan = try_look(dir, list, Existing::Overwrite).unwrap();
    apply(&plan).unwrap();
    plan
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
    let error = try_look(dir.path(), &list, Existing::Keep).unwrap_err();
    let text = error.to_string();
    let WriteError::InTheWay { edited, foreign, obstacles, .. } = error else { panic!("{text}") };
    assert_eq!((edited, foreign), (vec![], vec![dir.path().join("other.rs")]));
    assert_eq!(obstacles, ["folder.rs", "src"].map(|name| dir.path().join(name)));
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
    for existing in [Existing::Keep, Existing::Overwrite] {
        let error = try_look(dir.path(), &[("src/a.rs", "1")], existing).unwrap_err();
        assert!(matches!(error, WriteError::InTheWay { .. }), "{error}");
    }

    let dir = TempDir::new().unwrap();
    generate(dir.path(), &[("src/a.rs", "1")]);
    fs::remove_dir_all(dir.path().join("src")).unwrap();
    std::os::unix::fs::symlink(elsewhere.path(), dir.path().join("src")).unwrap();
    generate(dir.path(), &[]);
    assert_eq!(fs::read_to_string(elsewhere.path().join("a.rs")).unwrap(), "theirs");
}

#[test]
fn edited_files_stay_unless_they_are_to_be_overwritten() {
    let dir = TempDir::new().unwrap();
    generate(dir.path(), &[("a.rs", "1"), ("b.rs", "2")]);
    fs::write(dir.path().join("a.rs"), "by hand").unwrap();
    fs::write(dir.path().join("b.rs"), "by hand").unwrap();
    let before = tree(dir.path());
    let error = try_look(dir.path(), &[("a.rs", "3")], Existing::Keep).unwrap_err();
    let text = error.to_string();
    assert!(matches!(error, WriteError::InTheWay { edited, .. } if edited == [dir.path().join("a.rs")]), "{text}");
    assert!(text.contains("a.rs: edited since") && text.contains("--overwrite"), "{text}");
    assert_eq!(tree(dir.path()), before);

    // What is stale is not deleted, either.
    let plan = overwrite(dir.path(), &[("a.rs", "3")]);
    assert_eq!((actions(&plan), plan.kept()), (vec![(Action::Update, "a.rs", true)], ["b.rs".to_owned()].as_slice()));
    let read = |name: &str| fs::read_to_string(dir.path().join(name)).unwrap();
    assert_eq!((read("a.rs").as_str(), read("b.rs").as_str()), ("3", "by hand"));
    // It is nobody's from now on.
    assert!(look(dir.path(), &[("a.rs", "3")]).is_empty());
}

/// Whatever a manifest lists, only what has its hash is deleted, and nothing hidden.
#[test]
fn a_manifest_cannot_make_the_generator_delete_what_it_did_not_write() {
    let dir = TempDir::new().unwrap();
    generate(dir.path(), &[("a.rs", "1")]);
    for file in [".git/config", "notes.txt", "src/mine.rs"] {
        fs::create_dir_all(dir.path().join(file).parent().unwrap()).unwrap();
        fs::write(dir.path().join(file), "mine").unwrap();
    }
    let path = dir.path().join(MANIFEST);
    let text = fs::read_to_string(&path).unwrap();
    let wrong = "0".repeat(64);
    let list = |files: &[(&str, &str)]| {
        let more: String = files.iter().map(|(file, hash)| format!("\"{file}\": \"{hash}\",\n")).collect();
        fs::write(&path, text.replace("\"a.rs\":", &format!("{more}\"a.rs\":"))).unwrap();
    };
    list(&[("notes.txt", &wrong), ("src/mine.rs", &wrong), ("absent.rs", &wrong)]);
    assert_eq!(generate(dir.path(), &[("a.rs", "1")]).kept(), ["notes.txt", "src/mine.rs"]);
    // Even with its hash, a hidden file is not a generated one.
    let hash = "3fd30542fe3f61b14bd4a4b2dc0b6fb30fa6f63ebce52dd1778aaa8c4dc02cff";
    for outside in
        [".git/config", "../x", "/etc/passwd", "a/../../b", "", "x//y", "a\\\\b", "C:/x", "codegen-manifest.json"]
    {
        list(&[(outside, hash)]);
        let error = try_look(dir.path(), &[("a.rs", "1")], Existing::Keep).unwrap_err();
        assert!(matches!(error, WriteError::Manifest { .. }) && error.to_string().contains("--overwrite"), "{error}");
        overwrite(dir.path(), &[("a.rs", "1")]);
    }
    for file in [".git/config", "notes.txt", "src/mine.rs"] {
        assert_eq!(fs::read_to_string(dir.path().join(file)).unwrap(), "mine");
    }
}

#[test]
fn a_killed_run_owns_what_it_wrote() {
    let dir = TempDir::new().unwrap();
    generate(dir.path(), &[("a.rs", "1"), ("b.rs", "1"), ("z/old.rs", "old")]);
    // As a process leaves it that is killed at this point: the manifest in between, and some files.
    let plan = look(dir.path(), &[("a.rs", "2"), ("b.rs", "2"), ("c.rs", "2")]);
    replace(&dir.path().join(MANIFEST), &plan.in_between().text()).unwrap();
    fs::write(dir.path().join("a.rs"), "2").unwrap();
    fs::write(dir.path().join("c.rs"), "2").unwrap();
    // The contract has changed meanwhile, twice.
    let plan = look(dir.path(), &[("a.rs", "3"), ("b.rs", "3"), ("c.rs", "3")]);
    replace(&dir.path().join(MANIFEST), &plan.in_between().text()).unwrap();
    fs::write(dir.path().join("b.rs"), "3").unwrap();
    let next = generate(dir.path(), &[("a.rs", "4"), ("b.rs", "4")]);
    assert_eq!(
        actions(&next),
        [
            (Action::Update, "a.rs", false),
            (Action::Update, "b.rs", false),
            (Action::Delete, "c.rs", false),
            (Action::Delete, "z/old.rs", false)
        ]
    );
    let left: Vec<_> = tree(dir.path()).into_keys().collect();
    assert_eq!(left, [Path::new("a.rs"), Path::new("b.rs"), Path::new(MANIFEST)]);
    assert!(!fs::read_to_string(dir.path().join(MANIFEST)).unwrap().contains("pending"));
}

#[test]
fn drafts_of_killed_runs_are_deleted() {
    let dir = TempDir::new().unwrap();
    generate(dir.path(), &[("src/a.rs", "1")]);
    let drafts = ["src/.a.rs.0123456789abcdef.draft", ".codegen-manifest.json.ffffffffffffffff.draft"];
    let others =
        ["src/.b.rs.0123456789abcdef.draft", "src/.a.rs.25328", "src/.a.rs.swp", ".a.rs.0123456789abcdef.draft"];
    for file in drafts.iter().chain(&others) {
        fs::write(dir.path().join(file), "half").unwrap();
    }
    let plan = generate(dir.path(), &[("src/a.rs", "1")]);
    assert_eq!(actions(&plan), [(Action::Delete, drafts[1], false), (Action::Delete, drafts[0], false)]);
    assert!(drafts.iter().all(|file| !dir.path().join(file).exists()));
    assert!(others.iter().all(|file| dir.path().join(file).exists()));
    assert!(look(dir.path(), &[("src/a.rs", "1")]).is_empty());
}

#[test]
fn files_that_change_after_the_plan_are_not_replaced() {
    let dir = TempDir::new().unwrap();
    generate(dir.path(), &[("a.rs", "1"), ("stale.rs", "1")]);
    let plan = look(dir.path(), &[("a.rs", "2"), ("b.rs", "2")]);
    fs::write(dir.path().join("b.rs"), "mine").unwrap();
    assert!(matches!(apply(&plan), Err(WriteError::Changed { path }) if path == dir.path().join("b.rs")));
    fs::remove_file(dir.path().join("b.rs")).unwrap();
    let plan = look(dir.path(), &[("a.rs", "2"), ("b.rs", "2")]);
    fs::write(dir.path().join("stale.rs"), "mine").unwrap();
    apply(&plan).unwrap();
    assert_eq!(fs::read_to_string(dir.path().join("stale.rs")).unwrap(), "mine");
}

/// A link that appears between the plan and its application leads nowhere, and neither does one that has a draft's name.
#[cfg(unix)]
#[test]
fn nothing_is_written_through_links() {
    use std::os::unix::fs::symlink;

    let (dir, elsewhere) = (TempDir::new().unwrap(), TempDir::new().unwrap());
    let victim = elsewhere.path().join("a.rs");
    fs::write(&victim, "precious").unwrap();
    let plan = look(dir.path(), &[("src/a.rs", "1"), ("top.rs", "1")]);
    symlink(elsewhere.path(), dir.path().join("src")).unwrap();
    assert!(apply(&plan).is_err());
    fs::remove_file(dir.path().join("src")).unwrap();

    generate(dir.path(), &[("src/a.rs", "1"), ("top.rs", "1")]);
    for id in 0..400 {
        symlink(&victim, dir.path().join(format!("src/.a.rs.{}", std::process::id() + id))).unwrap();
    }
    generate(dir.path(), &[("src/a.rs", "2"), ("top.rs", "1")]);
    assert!(fs::symlink_metadata(dir.path().join("src/a.rs")).unwrap().is_file());
    // A draft's name is no promise: a link of that name stays.
    let draft = dir.path().join("src/.a.rs.0123456789abcdef.draft");
    symlink(&victim, &draft).unwrap();
    generate(dir.path(), &[("src/a.rs", "3"), ("top.rs", "1")]);
    assert!(fs::symlink_metadata(&draft).unwrap().is_symlink());

    // A single file: the link is replaced, and what it leads to stays.
    let link = dir.path().join("report.json");
    symlink(&victim, &link).unwrap();
    replace(&link, "new").unwrap();
    assert_eq!(
        (fs::read_to_string(&link).unwrap().as_str(), fs::symlink_metadata(&link).unwrap().is_file()),
        ("new", true)
    );

    // The manifest's place is a place like any other.
    fs::remove_file(dir.path().join(MANIFEST)).unwrap();
    symlink(&victim, dir.path().join(MANIFEST)).unwrap();
    let error = try_look(dir.path(), &[("src/a.rs", "3")], Existing::Keep).unwrap_err();
    assert!(matches!(error, WriteError::Manifest { .. }), "{error}");
    let error = try_look(dir.path(), &[("src/a.rs", "3")], Existing::Overwrite).unwrap_err();
    assert!(matches!(error, WriteError::InTheWay { .. }), "{error}");
    assert_eq!(fs::read_to_string(&victim).unwrap(), "precious");
}

#[cfg(unix)]
#[test]
fn what_is_not_a_regular_file_is_not_read() {
    let dir = TempDir::new().unwrap();
    fs::create_dir(dir.path().join("src")).unwrap();
    let pipe = |name: &str| {
        assert!(std::process::Command::new("mkfifo").arg(dir.path().join(name)).status().unwrap().success());
    };
    pipe("src/a.rs");
    fs::File::create(dir.path().join("src/b.rs")).unwrap().set_len(10 << 30).unwrap();
    let error = try_look(dir.path(), &[("src/a.rs", "1"), ("src/b.rs", "1")], Existing::Overwrite).unwrap_err();
    assert!(matches!(error, WriteError::InTheWay { obstacles, .. } if obstacles.len() == 2));
    fs::File::create(dir.path().join(MANIFEST)).unwrap().set_len(1 << 30).unwrap();
    let error = try_look(dir.path(), &[], Existing::Keep).unwrap_err();
    assert!(matches!(error, WriteError::Manifest { .. }), "{error}");
    fs::remove_file(dir.path().join(MANIFEST)).unwrap();
    pipe(MANIFEST);
    assert!(matches!(try_look(dir.path(), &[], Existing::Keep), Err(WriteError::Manifest { .. })));
}

#[test]
fn names_that_are_too_long_are_of_nothing() {
    let dir = TempDir::new().unwrap();
    generate(dir.path(), &[("a.rs", "1")]);
    let path = dir.path().join(MANIFEST);
    let text = fs::read_to_string(&path).unwrap();
    fs::write(&path, text.replace("\"a.rs\":", &format!("\"src/{}.rs\": \"\", \"a.rs\":", "n".repeat(300)))).unwrap();
    generate(dir.path(), &[("a.rs", "1")]);
    assert_eq!(fs::read_to_string(&path).unwrap(), text);
}

#[test]
fn a_run_that_breaks_off_owns_what_it_wrote() {
    let dir = TempDir::new().unwrap();
    generate(dir.path(), &[("a.rs", "1"), ("z/old.rs", "old")]);
    // A folder is where a file goes, after the plan was made.
    let plan = look(dir.path(), &[("b.rs", "2"), ("c.rs", "3")]);
    fs::create_dir_all(dir.path().join("c.rs/x")).unwrap();
    assert!(matches!(apply(&plan), Err(WriteError::Changed { .. })));
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

/// Whatever a manifest is, the message names the next command, and that works.
#[test]
fn a_broken_manifest_is_an_error_until_it_is_overwritten() {
    let dir = TempDir::new().unwrap();
    generate(dir.path(), &[("a.rs", "1")]);
    fs::write(dir.path().join("mine.rs"), "mine").unwrap();
    let path = dir.path().join(MANIFEST);
    let text = fs::read_to_string(&path).unwrap();
    let cases: [&[u8]; 8] = [
        format!("<<<<<<< ours\n{text}").into_bytes().leak(),
        text.replace("\"a.rs\"", "\"../a.rs\"").into_bytes().leak(),
        b"",
        b"\xff\xfe",
        b"[]",
        b"{\"files\": {}}",
        b"{\"about\": \"\", \"files\": {\"a\\u0000b\": \"\"}, \"contract\": {\"models\": [], \"tags\": {}}}",
        "[".repeat(100_000).into_bytes().leak(),
    ];
    for (index, broken) in cases.into_iter().enumerate() {
        fs::write(&path, broken).unwrap();
        fs::write(dir.path().join("a.rs"), index.to_string()).unwrap();
        let error = try_look(dir.path(), &[("a.rs", "1")], Existing::Keep).unwrap_err();
        assert!(matches!(error, WriteError::Manifest { .. }) && error.to_string().contains("--overwrite"), "{error}");
        overwrite(dir.path(), &[("a.rs", "1")]);
        assert_eq!(fs::read_to_string(&path).unwrap(), text);
        assert!(look(dir.path(), &[("a.rs", "1")]).is_empty());
    }
    assert_eq!(fs::read_to_string(dir.path().join("mine.rs")).unwrap(), "mine");
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

#[cfg(unix)]
#[test]
fn runs_that_write_to_one_folder_come_one_after_another() {
    use std::sync::mpsc;

    let dir = TempDir::new().unwrap();
    generate(dir.path(), &[("a.rs", "1")]);
    let plan = look(dir.path(), &[("a.rs", "2")]);
    let lock = fs::File::open(dir.path()).unwrap();
    lock.lock().unwrap();
    let (send, waits) = mpsc::channel();
    let second = std::thread::spawn(move || apply_after(&plan, &|path| send.send(path.to_path_buf()).unwrap()));
    assert_eq!(waits.recv().unwrap(), dir.path());
    assert_eq!(fs::read_to_string(dir.path().join("a.rs")).unwrap(), "1");
    drop(lock);
    second.join().unwrap().unwrap();
    assert_eq!(fs::read_to_string(dir.path().join("a.rs")).unwrap(), "2");
    // Nobody else is there, so nothing is reported.
    apply_after(&look(dir.path(), &[("a.rs", "3")]), &|_| panic!("waits for itself")).unwrap();
}

#[test]
fn a_plan_is_refused_once_another_run_has_written_the_folder() {
    let dir = TempDir::new().unwrap();
    for first in [&[][..], &[("a.rs", "1")]] {
        generate(dir.path(), first);
        let plan = look(dir.path(), &[("b.rs", "2")]);
        generate(dir.path(), &[("c.rs", "3")]);
        let before = tree(dir.path());
        assert!(matches!(apply(&plan), Err(WriteError::Changed { path }) if path.ends_with(MANIFEST)));
        assert_eq!(tree(dir.path()), before);
        assert!(look(dir.path(), &[("c.rs", "3")]).is_empty());
    }
    // What two runs write alike is no conflict.
    let plan = look(dir.path(), &[("b.rs", "2")]);
    generate(dir.path(), &[("b.rs", "2")]);
    apply(&plan).unwrap();
    assert!(look(dir.path(), &[("b.rs", "2")]).is_empty());
}

#[cfg(unix)]
#[test]
fn a_folder_that_becomes_a_link_is_not_written_through() {
    let dir = TempDir::new().unwrap();
    fs::create_dir(dir.path().join("victim")).unwrap();
    let out = dir.path().join("out");
    for is_there in [false, true] {
        if is_there {
            generate(&out, &[("a.rs", "1")]);
        }
        let plan = look(&out, &[("a.rs", "2")]);
        if is_there {
            fs::remove_dir_all(&out).unwrap();
        }
        std::os::unix::fs::symlink("victim", &out).unwrap();
        assert!(matches!(apply(&plan), Err(WriteError::Changed { path }) if path == out));
        assert_eq!(tree(&dir.path().join("victim")).len(), 0);
        fs::remove_file(&out).unwrap();
    }
}
