//! A project in a folder of its own, with a small contract, and the command run in it.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use tempfile::TempDir;

/// A contract with two tags.
pub(crate) const CONTRACT: &str = "swagger: '2.0'
info: { title: Small, version: '1' }
basePath: /v1
consumes: [application/json]
produces: [application/json]
securityDefinitions:
  token: { type: apiKey, name: token, in: query }
security:
- token: []
tags:
- name: contacts
- name: inbox alerts
paths:
  /contacts:
    get:
      operationId: listContacts
      tags: [contacts]
      responses:
        200: { description: Contacts., schema: { type: array, items: { $ref: '#/definitions/Contact' } } }
    post:
      operationId: createContact
      tags: [contacts]
      parameters:
      - { name: body, in: body, required: true, schema: { $ref: '#/definitions/Contact' } }
      responses:
        204: { description: Created. }
  /alerts:
    get:
      operationId: listAlerts
      tags: [inbox alerts]
      security: []
      responses:
        200:
          description: Alerts.
          schema:
            type: object
            properties:
              level: { type: string, enum: [low, high] }
definitions:
  Contact:
    type: object
    required: [mail]
    properties:
      mail: { type: string, maxLength: 100 }
      name: { type: string }
";

/// An operation more.
pub(crate) const DELETE: &str = "  /contacts/{id}:
    delete:
      operationId: deleteContact
      tags: [contacts]
      parameters:
      - { name: id, in: path, required: true, type: string }
      responses:
        204: { description: Deleted. }
";

/// Adds an operation to the contract.
pub(crate) fn with_delete(contract: &str) -> String {
    contract.replace("definitions:\n  Contact", &format!("{DELETE}definitions:\n  Contact"))
}

/// Takes a tag away from the contract.
pub(crate) fn without_alerts(contract: &str) -> String {
    let (before, rest) = contract.split_once("  /alerts:").unwrap();
    let (_, after) = rest.split_once("definitions:").unwrap();
    format!("{before}definitions:{after}")
}

/// A project in a folder of its own.
pub(crate) struct Project(TempDir);

/// How a command ended.
#[derive(Debug)]
pub(crate) struct Ended {
    pub(crate) code: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Project {
    pub(crate) fn new() -> Self {
        let project = Self(TempDir::new().unwrap());
        project.write("spec/socialhub.yaml", CONTRACT);
        project.write("spec/overlay.yaml", "overlay: 1.0.0\ninfo: { title: None, version: 1.0.0 }\nactions:\n- target: $.info\n  description: What people call it.\n  update: { title: Small contract }\n");
        project.write("spec/codegen.toml", "errors = \"code-message\"\n");
        project
    }

    pub(crate) fn path(&self, path: &str) -> PathBuf {
        self.0.path().join(path)
    }

    pub(crate) fn write(&self, path: &str, text: &str) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    pub(crate) fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).unwrap()
    }

    /// Changes a file, which must have the text that is replaced.
    pub(crate) fn edit(&self, path: &str, edit: impl FnOnce(&str) -> String) {
        let before = self.read(path);
        let after = edit(&before);
        assert_ne!(before, after);
        self.write(path, &after);
    }

    /// Runs `cargo xtask` in the project's folder.
    pub(crate) fn run(&self, arguments: &[&str]) -> Ended {
        self.run_in("", arguments)
    }

    /// Runs `cargo xtask` in a folder of the project.
    pub(crate) fn run_in(&self, folder: &str, arguments: &[&str]) -> Ended {
        self.run_with(folder, arguments, &[])
    }

    /// The same with variables of the environment.
    pub(crate) fn run_with(&self, folder: &str, arguments: &[&str], variables: &[(&str, &str)]) -> Ended {
        let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
        command.args(arguments).current_dir(self.path(folder)).env("NO_COLOR", "1").envs(variables.iter().copied());
        command.env_remove("CARGO_MANIFEST_DIR").env_remove("CARGO_TARGET_DIR");
        let output = command.output().unwrap();
        let text = |bytes: Vec<u8>| {
            let text = String::from_utf8(bytes).unwrap();
            assert!(!text.contains(self.0.path().to_str().unwrap()), "a place of this machine: {text}");
            without_times(&text)
        };
        // A signal is no code.
        Ended { code: output.status.code().unwrap_or(-1), out: text(output.stdout), err: text(output.stderr) }
    }

    /// Runs and expects success.
    pub(crate) fn ok(&self, arguments: &[&str]) -> String {
        let ended = self.run(arguments);
        assert_eq!((ended.code, ended.err.as_str()), (0, ""), "{}", ended.out);
        ended.out
    }

    /// Runs and expects an exit code, and a message that says so much: for each of these.
    pub(crate) fn refuses(&self, cases: &[(&[&str], i32, &str)]) {
        for (arguments, code, message) in cases {
            let ended = self.run(arguments);
            assert_eq!(ended.code, *code, "{arguments:?}: {}", ended.err);
            assert!(ended.err.contains(message), "{arguments:?}: {}", ended.err);
        }
    }

    /// Every file below a folder.
    pub(crate) fn tree(&self, folder: &str) -> BTreeMap<String, Vec<u8>> {
        let root = self.path(folder);
        let mut found = BTreeMap::new();
        let mut folders = vec![root.clone()];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(&folder).into_iter().flatten() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    folders.push(path);
                } else {
                    let name = path.strip_prefix(&root).unwrap().to_str().unwrap().to_owned();
                    found.insert(name, fs::read(&path).unwrap());
                }
            }
        }
        found
    }
}

/// `0.12 s` is `N s`.
pub(crate) fn without_times(text: &str) -> String {
    let mut result = String::new();
    for line in text.split_inclusive('\n') {
        let end = line.trim_end();
        let before = end.strip_suffix(" s").map(|rest| rest.trim_end_matches(|c: char| c.is_ascii_digit() || c == '.'));
        match before.filter(|before| before.len() + 2 < end.len()) {
            Some(before) => {
                result.push_str(before);
                result.push_str("N s\n");
            }
            None => result.push_str(line),
        }
    }
    result
}

/// Sets the time of a file to long ago, and tells whether it still is.
pub(crate) fn age(path: &Path) -> impl Fn() -> bool + use<> {
    let (path, long_ago) = (path.to_path_buf(), std::time::SystemTime::UNIX_EPOCH);
    fs::File::options().write(true).open(&path).unwrap().set_modified(long_ago).unwrap();
    move || fs::metadata(&path).unwrap().modified().unwrap() == long_ago
}
