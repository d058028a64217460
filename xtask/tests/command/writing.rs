//! What is written when something is in the way: links, edits, broken manifests, processes that are killed.

use std::{
    fs,
    process::{Command, Stdio},
    time::Duration,
};

use crate::project::{CONTRACT, Project, with_delete, without_alerts};

#[cfg(unix)]
#[test]
fn nothing_is_written_through_links() {
    use std::os::unix::fs::symlink;

    let project = Project::new();
    project.ok(&["codegen"]);
    project.write("victim/target.txt", "precious");
    let victim = project.path("victim/target.txt");
    // Names that drafts have had, for the process ids to come.
    for id in 1..4000 {
        symlink(&victim, project.path(&format!("generated/src/.lib.rs.{}", std::process::id() + id))).unwrap();
    }
    project.edit("spec/socialhub.yaml", |text| with_delete(text).replace("Small", "Large"));
    project.ok(&["codegen"]);
    assert!(fs::symlink_metadata(project.path("generated/src/lib.rs")).unwrap().is_file());

    // A link in the middle of a path, and in the place of files that are written once.
    fs::rename(project.path("generated/src"), project.path("elsewhere")).unwrap();
    symlink(project.path("elsewhere"), project.path("generated/src")).unwrap();
    let before = project.tree("elsewhere");
    for command in [["codegen"].as_slice(), &["codegen", "--overwrite"], &["codegen", "--check"]] {
        let ended = project.run(command);
        assert!(ended.code == 3 && ended.err.contains("  generated/src: not a file"), "{command:?}: {}", ended.err);
    }
    assert_eq!(project.tree("elsewhere"), before);
    // The folder itself is a link.
    fs::remove_dir_all(project.path("generated")).unwrap();
    symlink(project.path("elsewhere"), project.path("generated")).unwrap();
    let ended = project.run(&["codegen"]);
    assert!(ended.code == 3 && ended.err.contains("  generated: not a file"), "{}", ended.err);
    assert_eq!(project.tree("elsewhere"), before);

    project.write("shop.yaml", CONTRACT);
    for link in ["Cargo.toml", "handlers/src/lib.rs", "handlers/src/api"] {
        let service = Project::new();
        service.write("shop.yaml", CONTRACT);
        service.write("victim/target.txt", "precious");
        service.ok(&["scaffold", "--spec", "shop.yaml", "--out", "service"]);
        let place = service.path("service").join(link);
        if place.is_dir() {
            fs::remove_dir_all(&place).unwrap()
        } else {
            fs::remove_file(&place).unwrap()
        }
        let target = if link.ends_with("api") { "victim" } else { "victim/absent" };
        symlink(service.path(target), &place).unwrap();
        let ended = service.run(&["scaffold", "--spec", "shop.yaml", "--out", "service"]);
        assert_eq!(ended.code, 3, "{link}: {}{}", ended.out, ended.err);
        assert_eq!(service.tree("victim").len(), 1, "{link}");
    }

    project.write("tests/metrics.json", "");
    fs::remove_file(project.path("generated")).unwrap();
    fs::remove_file(project.path("tests/metrics.json")).unwrap();
    symlink(&victim, project.path("tests/metrics.json")).unwrap();
    project.ok(&["metrics", "--write", "--skip-builds"]);
    assert_eq!(project.read("victim/target.txt"), "precious");
    assert!(project.read("tests/metrics.json").contains("operations"));
}

#[test]
fn an_edit_by_hand_stays_unless_it_is_to_be_overwritten() {
    let project = Project::new();
    project.ok(&["codegen"]);
    let before = project.tree("generated");
    project.edit("generated/src/lib.rs", |text| format!("{text}// mine\n"));
    let edited = project.tree("generated");
    let ended = project.run(&["codegen"]);
    assert_eq!(ended.code, 3);
    insta::assert_snapshot!("edited", ended.err);
    let check = project.run(&["codegen", "--check"]);
    assert_eq!((check.code, check.err.as_str()), (1, ""));
    assert!(
        check.out.contains("\n-// mine\n") && check.out.ends_with("cargo xtask codegen --overwrite\n"),
        "{}",
        check.out
    );
    assert_eq!(project.tree("generated"), edited);
    let ended = project.run(&["codegen", "--overwrite"]);
    let lost = "warning: generated/src/lib.rs was not as generated; what it had is gone\n";
    assert_eq!((ended.code, ended.err.as_str()), (0, lost));
    assert_eq!(project.tree("generated"), before);

    // A file of a tag that is gone.
    project.edit("generated/src/api/inbox_alerts.rs", |text| format!("{text}// mine\n"));
    project.edit("spec/socialhub.yaml", without_alerts);
    let ended = project.run(&["codegen"]);
    let kept = "warning: generated/src/api/inbox_alerts.rs is not generated any more, but it is not as it was generated, so it stays\n";
    assert_eq!((ended.code, ended.err.as_str()), (0, kept));
    assert!(project.read("generated/src/api/inbox_alerts.rs").ends_with("// mine\n"));
    assert!(project.ok(&["codegen", "--check"]).starts_with("generated/ is what the contract gives"));
}

#[test]
fn no_manifest_deletes_what_the_generator_did_not_write() {
    let project = Project::new();
    project.ok(&["codegen"]);
    let manifest = project.read("generated/codegen-manifest.json");
    for file in ["generated/.git/config", "generated/notes.md", "victim.txt"] {
        project.write(file, "mine");
    }
    // "mine", as SHA-256.
    let right = "3fd30542fe3f61b14bd4a4b2dc0b6fb30fa6f63ebce52dd1778aaa8c4dc02cff";
    for (file, hash) in [(".git/config", right), ("../victim.txt", right), ("notes.md", &"0".repeat(64))] {
        let listed = manifest.replacen("\"files\": {", &format!("\"files\": {{\n    \"{file}\": \"{hash}\","), 1);
        project.write("generated/codegen-manifest.json", &listed);
        let ended = project.run(&["codegen"]);
        match file {
            "notes.md" => assert_eq!(ended.code, 0, "{}", ended.err),
            _ => assert!(ended.code == 3 && ended.err.contains("--overwrite"), "{file}: {}", ended.err),
        }
        assert!(
            ["generated/.git/config", "generated/notes.md", "victim.txt"]
                .iter()
                .all(|file| project.read(file) == "mine")
        );
        assert_eq!(project.run(&["codegen", "--overwrite"]).code, 0);
        assert_eq!(project.read("generated/codegen-manifest.json"), manifest);
    }
}

#[test]
fn a_broken_manifest_locks_nobody_out() {
    let project = Project::new();
    project.ok(&["codegen"]);
    let whole = project.tree("generated");
    let manifest = project.read("generated/codegen-manifest.json");
    let long = format!("\"files\": {{ \"src/models/{}.rs\": \"00\",", "n".repeat(300));
    for broken in [
        format!("<<<<<<< ours\n{manifest}=======\n{manifest}>>>>>>> theirs\n"),
        manifest[..manifest.len() / 2].to_owned(),
        String::new(),
        "[]".to_owned(),
        manifest.replace("\"files\"", "\"filez\""),
    ] {
        project.write("generated/codegen-manifest.json", &broken);
        project.write("generated/src/lib.rs", "<<<<<<< conflict\n");
        for command in [["codegen"].as_slice(), &["codegen", "--check"]] {
            let ended = project.run(command);
            assert!(ended.code == 3 && ended.err.contains("--overwrite"), "{command:?}: {}", ended.err);
        }
        assert_eq!(project.run(&["codegen", "--overwrite"]).code, 0);
        assert_eq!(project.tree("generated"), whole);
    }
    // A name that no file can have is of no file.
    project.write("generated/codegen-manifest.json", &manifest.replacen("\"files\": {", &long, 1));
    assert_eq!(project.run(&["codegen", "--check"]).code, 1);
    project.ok(&["codegen"]);
    assert_eq!(project.tree("generated"), whole);
    fs::File::create(project.path("generated/codegen-manifest.json")).unwrap().set_len(1 << 30).unwrap();
    assert_eq!(project.run(&["codegen"]).code, 3);
    assert_eq!(project.run(&["codegen", "--overwrite"]).code, 3);
    fs::remove_file(project.path("generated/codegen-manifest.json")).unwrap();
    assert_eq!(project.run(&["codegen"]).code, 0);
    assert_eq!(project.tree("generated"), whole);
}

#[test]
fn names_of_any_length_and_kind_are_files() {
    let project = Project::new();
    let names = [
        "n".repeat(300),
        format!("{}a", "n".repeat(300)),
        "Wort".repeat(100),
        "con".to_owned(),
        "AUX".to_owned(),
        "Case".to_owned(),
        "case".to_owned(),
        "dots...".to_owned(),
        "größe".to_owned(),
        "名前".repeat(40),
        "../x".to_owned(),
    ];
    let definitions: String = names
        .iter()
        .map(|name| format!("  \"{name}\": {{ type: object, properties: {{ a: {{ type: string }} }} }}\n"))
        .collect();
    let paths: String = names.iter().enumerate().map(|(n, name)| format!("  /t{n}:\n    get: {{ operationId: get{n}, tags: [\"{name}\"], responses: {{ 204: {{ description: x }} }} }}\n")).collect();
    let text = CONTRACT
        .replace("definitions:\n", &format!("definitions:\n{definitions}"))
        .replace("paths:\n", &format!("paths:\n{paths}"));
    project.write("shop.yaml", &text);
    for command in [
        ["scaffold", "--spec", "shop.yaml", "--out", "service"].as_slice(),
        &["codegen", "--spec", "shop.yaml", "--out", "shop"],
    ] {
        let ended = project.run(command);
        assert_eq!(ended.code, 0, "{command:?}: {}", ended.err);
    }
    let first = project.tree("shop");
    let files: Vec<String> = first.keys().chain(project.tree("service").keys()).cloned().collect();
    let stems: Vec<&str> = files.iter().filter_map(|path| path.rsplit('/').next()?.strip_suffix(".rs")).collect();
    assert!(stems.iter().any(|stem| stem.len() > 80));
    for stem in stems {
        assert!(stem.len() <= 110 && !["con", "aux"].contains(&stem), "{stem}");
        assert!(stem.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_'), "{stem}");
    }
    // In another order, the names are the same.
    let (head, rest) = text.split_once("paths:\n").unwrap();
    let reversed: Vec<String> =
        paths.lines().collect::<Vec<_>>().chunks(2).rev().map(|lines| format!("{}\n", lines.join("\n"))).collect();
    project.write(
        "shop.yaml",
        &format!("{head}paths:\n{}{}", reversed.concat(), rest.strip_prefix(paths.as_str()).unwrap()),
    );
    project.ok(&["codegen", "--spec", "shop.yaml", "--out", "again", "--name", "shop"]);
    let again = project.tree("again");
    assert_eq!(first.keys().collect::<Vec<_>>(), again.keys().collect::<Vec<_>>());
}

/// A run waits for another one that writes to the same folder, and says so.
#[cfg(unix)]
#[test]
fn a_run_that_waits_says_so() {
    use std::io::{BufRead as _, BufReader};

    let project = Project::new();
    project.write("shop.yaml", CONTRACT);
    for arguments in [
        ["codegen", "--spec", "shop.yaml", "--out", "shop"].as_slice(),
        &["scaffold", "--spec", "shop.yaml", "--out", "service"],
    ] {
        project.ok(arguments);
        let folder = if arguments[0] == "codegen" { "shop" } else { "service/generated" };
        project.edit("shop.yaml", |text| text.replacen("Small", "Smaller", 1));
        let lock = fs::File::open(project.path(folder)).unwrap();
        lock.lock().unwrap();
        let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
        command.args(arguments).current_dir(project.path("")).stdout(Stdio::null()).stderr(Stdio::piped());
        let mut child = command.env_remove("CARGO_MANIFEST_DIR").env_remove("CARGO_TARGET_DIR").spawn().unwrap();
        let mut said = String::new();
        BufReader::new(child.stderr.as_mut().unwrap()).read_line(&mut said).unwrap();
        assert_eq!(said, format!("waiting for another run that writes to {folder}\n"));
        drop(lock);
        assert!(child.wait().unwrap().success());
    }
}

/// Kills the command at a time.
fn killed(project: &Project, arguments: &[&str], after: Duration) -> bool {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.args(arguments).current_dir(project.path("")).stdout(Stdio::null()).stderr(Stdio::null());
    let mut child = command.env_remove("CARGO_MANIFEST_DIR").env_remove("CARGO_TARGET_DIR").spawn().unwrap();
    std::thread::sleep(after);
    child.kill().unwrap();
    !child.wait().unwrap().success()
}

/// Whenever a run is killed, the next one is complete, leaves no drafts, and touches nothing that is not its own.
#[test]
fn a_run_that_is_killed_at_any_time_is_repaired_by_the_next() {
    let project = Project::new();
    let many = |from: usize| -> String {
        let definitions: String = (from..from + 60)
            .map(|n| format!("  D{n}: {{ type: object, properties: {{ a{from}: {{ type: string }} }} }}\n"))
            .collect();
        CONTRACT.replace("definitions:\n", &format!("definitions:\n{definitions}"))
    };
    let contracts = [many(0), many(30), many(60)];
    let expected = contracts.each_ref().map(|text| {
        let project = Project::new();
        project.write("shop.yaml", text);
        project.ok(&["codegen", "--spec", "shop.yaml", "--out", "shop"]);
        project.tree("shop")
    });
    let command = ["codegen", "--spec", "shop.yaml", "--out", "shop"];
    let timed = |text: &String| {
        project.write("shop.yaml", text);
        let start = std::time::Instant::now();
        project.ok(&command);
        start.elapsed()
    };
    // The shortest of three: the machine may have been busy.
    let whole = contracts.iter().map(timed).min().unwrap();
    project.write("shop/mine.rs", "mine");
    let mut kills = 0;
    for round in 0..24_u32 {
        // Twice in a row, with contracts that differ.
        for step in 1..=2 {
            project.write("shop.yaml", &contracts[((round + step) % 3) as usize]);
            kills += u32::from(killed(&project, &command, whole * (round + 1) / 24));
        }
        project.write("shop.yaml", &contracts[(round % 3) as usize]);
        let ended = project.run(&command);
        assert_eq!((ended.code, ended.err.as_str()), (0, ""), "round {round}: {}", ended.out);
        let mut found = project.tree("shop");
        assert_eq!(found.remove("mine.rs").as_deref(), Some(b"mine".as_slice()));
        assert_eq!(
            found.keys().collect::<Vec<_>>(),
            expected[(round % 3) as usize].keys().collect::<Vec<_>>(),
            "round {round}"
        );
        assert!(found == expected[(round % 3) as usize], "round {round}: other contents");
        project.ok(&[command.as_slice(), &["--check"]].concat());
    }
    assert!(kills > 10, "{kills} kills");
}

#[test]
fn drafts_of_killed_runs_are_reported_by_check_and_deleted() {
    let project = Project::new();
    project.ok(&["codegen"]);
    let draft = "generated/src/api/.contacts.rs.0123456789abcdef.draft";
    project.write(draft, "half");
    let ended = project.run(&["codegen", "--check"]);
    assert!(
        ended.code == 1 && ended.out.contains("generated/ is not what the contract gives: 1 stale"),
        "{}",
        ended.out
    );
    project.ok(&["codegen"]);
    assert!(!project.path(draft).exists());
    project.ok(&["codegen", "--check"]);

    project.ok(&["scaffold"]);
    let draft = "handlers/src/api/.contacts.rs.0123456789abcdef.draft";
    fs::remove_file(project.path("handlers/src/api/contacts.rs")).unwrap();
    project.write(draft, "half");
    project.ok(&["scaffold"]);
    assert!(!project.path(draft).exists() && project.path("handlers/src/api/contacts.rs").exists());
}
