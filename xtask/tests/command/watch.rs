//! `codegen --watch`: what it says after each change, and that nothing ends it but who started it.

use std::{
    io::{BufRead as _, BufReader, pipe},
    process::{Child, Command},
    sync::mpsc::{Receiver, channel},
    thread,
    time::{Duration, Instant},
};

use insta::assert_snapshot;

use crate::project::{Project, with_delete, without_times};

/// A command that watches, and what it says on both streams.
struct Watching {
    child: Child,
    lines: Receiver<String>,
}

impl Watching {
    fn start(project: &Project, arguments: &[&str]) -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
        command.arg("codegen").arg("--watch").args(arguments).current_dir(project.path("")).env("NO_COLOR", "1");
        command.env_remove("CARGO_MANIFEST_DIR").env_remove("CARGO_TARGET_DIR");
        // One pipe for both streams, as on a terminal: two would have no common order.
        let (said, stream) = pipe().unwrap();
        let child = command.stdout(stream.try_clone().unwrap()).stderr(stream).spawn().unwrap();
        let (sender, lines) = channel();
        thread::spawn(move || BufReader::new(said).lines().try_for_each(|line| sender.send(line.unwrap())));
        Self { child, lines }
    }

    /// Everything that one round says: until the status.
    fn round(&self) -> String {
        let mut lines = Vec::new();
        loop {
            let line =
                self.lines.recv_timeout(Duration::from_secs(60)).unwrap_or_else(|_| panic!("no status: {lines:?}"));
            let is_last = line.starts_with("watching ");
            lines.push(line);
            if is_last {
                return without_times(&format!("{}\n", lines.join("\n").trim()));
            }
        }
    }

    /// Nothing more is said for a while.
    fn is_silent(&self) {
        assert_eq!(self.lines.recv_timeout(Duration::from_millis(700)).ok(), None);
    }
}

impl Drop for Watching {
    fn drop(&mut self) {
        let is_running = self.child.try_wait().unwrap().is_none();
        self.child.kill().unwrap();
        self.child.wait().unwrap();
        if !thread::panicking() {
            assert!(is_running, "it has ended by itself");
        }
    }
}

#[test]
fn a_change_a_mistake_and_its_repair() {
    let project = Project::new();
    let watching = Watching::start(&project, &[]);
    assert_snapshot!("watch_first", watching.round());
    watching.is_silent();

    project.edit("spec/socialhub.yaml", with_delete);
    assert_snapshot!("watch_changed", watching.round());
    assert!(project.read("generated/src/api/contacts.rs").contains("fn delete_contact"));

    let fine = project.read("spec/socialhub.yaml");
    let before = project.tree("generated");
    project.edit("spec/socialhub.yaml", |text| text.replacen("#/definitions/Contact", "#/definitions/Contcat", 1));
    assert_snapshot!("watch_broken", watching.round());
    assert_eq!(project.tree("generated"), before);

    project.write("spec/socialhub.yaml", &fine);
    assert_snapshot!("watch_repaired", watching.round());
    watching.is_silent();
}

#[test]
fn overlay_and_options_are_watched_and_files_come_and_go() {
    let project = Project::new();
    let watching = Watching::start(&project, &[]);
    watching.round();

    project.edit("spec/codegen.toml", |text| format!("{text}eror = 1\n"));
    let told = watching.round();
    assert!(told.contains("error[invalid-option]") && told.contains("; 1 error\n"), "{told}");
    project.edit("spec/codegen.toml", |text| text.replace("eror = 1\n", ""));
    assert!(watching.round().ends_with("; no errors\n"));

    // As editors and branches do: another file in the place of the first, and for a moment none.
    std::fs::remove_file(project.path("spec/overlay.yaml")).unwrap();
    let told = watching.round();
    assert!(told.contains("error: cannot read spec/overlay.yaml: ") && told.contains("; 1 error\n"), "{told}");
    project.write("draft", "overlay: 1.0.0\ninfo: { title: None, version: 1.0.0 }\nactions:\n- target: $.info\n  description: Its name.\n  update: { title: Another }\n");
    std::fs::rename(project.path("draft"), project.path("spec/overlay.yaml")).unwrap();
    assert!(watching.round().starts_with("Another 1: "));

    // The same contents again are no change, and neither is what is generated.
    let text = project.read("spec/overlay.yaml");
    project.write("spec/overlay.yaml", &text);
    project.write("spec/notes.txt", "nothing");
    watching.is_silent();
}

#[test]
fn files_that_the_contract_refers_to_are_watched_also_before_they_exist() {
    let project = Project::new();
    let schema = "'#/definitions/Contact' } }\n      responses:\n        204";
    project.edit("spec/socialhub.yaml", |text| {
        text.replace(schema, &schema.replace("#/definitions/Contact", "parts/new.yaml#/Contact"))
    });
    project.write("shop.yaml", &project.read("spec/socialhub.yaml"));
    let watching = Watching::start(&project, &["--spec", "shop.yaml", "--out", "shop"]);
    let told = watching.round();
    assert!(told.contains("error[unreadable-reference]"), "{told}");
    assert!(told.ends_with("watching shop.yaml, parts/new.yaml; 1 error\n"), "{told}");

    std::fs::create_dir(project.path("parts")).unwrap();
    watching.is_silent();
    project.write("parts/new.yaml", "Contact: { type: object, properties: { first: { type: string } } }\n");
    assert!(watching.round().ends_with("watching shop.yaml, parts/new.yaml; no errors\n"));
    project.write("parts/new.yaml", "Contact: { type: object, properties: { last: { type: string } } }\n");
    watching.round();
    let shop = project.tree("shop/src");
    assert!(shop.values().any(|file| String::from_utf8_lossy(file).contains("pub last: ")));
}

#[test]
fn many_changes_at_once_are_one() {
    let project = Project::new();
    let watching = Watching::start(&project, &[]);
    watching.round();
    let text = project.read("spec/socialhub.yaml");
    let begin = Instant::now();
    for count in 0..20 {
        project.write("spec/socialhub.yaml", &text.replace("Small", &format!("Small {count}")));
        thread::sleep(Duration::from_millis(5));
    }
    let took = begin.elapsed();
    let rounds = std::iter::from_fn(|| watching.lines.recv_timeout(Duration::from_millis(900)).ok());
    let rounds = rounds.filter(|line| line.starts_with("watching ")).count() as u128;
    // A round begins after 50 ms of silence: twenty changes are as many rounds only where they come that slowly, as on a
    // machine that is busy.
    let most = 2 + took.as_millis() / 50;
    assert!((1..=most).contains(&rounds), "{rounds} more rounds in {took:?}");
}

#[test]
fn what_does_not_go_together() {
    Project::new().refuses(&[
        (&["codegen", "--watch", "--check"], 2, "cannot be used with"),
        (&["codegen", "--watch", "--format", "json"], 2, "cannot be used with"),
    ]);
}
