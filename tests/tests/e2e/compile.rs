//! What is generated compiles, without a warning of rustc, clippy or rustdoc: all small contracts as members of one
//! workspace, whose folder is kept below `target`, so that the next run is quick.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use codegen::{Package, Text};

use crate::contracts::{self, Contract};
use crate::generator::{generated, member, root};

/// Writes a file unless it is there already, so that build tools see no change.
fn write(path: &Path, contents: &str) {
    if std::fs::read_to_string(path).is_ok_and(|found| found == contents) {
        return;
    }
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::write(path, contents).unwrap();
}

/// The workspace's own settings with these members and the runtime.
fn manifest(members: &[String]) -> String {
    let own = std::fs::read_to_string(root().join("Cargo.toml")).unwrap();
    let start = own.find("[workspace.package]").unwrap();
    let package: String =
        own[start..].lines().take_while(|line| !line.is_empty()).map(|line| format!("{line}\n")).collect();
    let mut text = "[workspace]\nresolver = \"3\"\nmembers = [".to_owned();
    for member in members {
        write!(text, "\"{member}\", ").unwrap();
    }
    let runtime = root().join("codegen/runtime");
    write!(text, "]\n\n{package}\n[workspace.dependencies]\ncodegen-runtime = {{ path = {:?} }}\n", runtime).unwrap();
    // Nothing is run: what is checked needs no debug information.
    text.push_str("\n[profile.dev]\ndebug = false\n");
    text
}

/// The target folder of this test run.
fn target() -> PathBuf {
    let exe = std::env::current_exe().unwrap();
    // target/debug/deps/e2e-0123
    exe.ancestors().nth(3).unwrap().join("e2e")
}

/// Members that are gone from the contracts are removed, so that they are not looked at.
fn remove_others(folder: &Path, members: &[String]) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        let name = entry.file_name().to_string_lossy().into_owned();
        if entry.path().is_dir() && !members.contains(&name) {
            std::fs::remove_dir_all(entry.path()).unwrap();
        }
    }
}

/// Runs cargo in the folder; what it says is told only if it fails.
fn cargo(folder: &Path, arguments: &[&str]) {
    let start = Instant::now();
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .args(arguments)
        .current_dir(folder)
        .env("CARGO_TARGET_DIR", target().join("target"))
        .env("CARGO_TERM_COLOR", "never")
        .env("RUSTDOCFLAGS", "-Dwarnings")
        .env_remove("RUSTFLAGS")
        .output()
        .unwrap();
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "cargo {}\n{errors}", arguments.join(" "));
    println!("cargo {}: {:.1} s", arguments.join(" "), start.elapsed().as_secs_f64());
}

/// Writes the contracts as members of one workspace and lets clippy and rustdoc look at them.
fn check(name: &str, contracts: Vec<Contract>) {
    let folder = target().join(name);
    std::fs::create_dir_all(&folder).unwrap();
    let mut members = Vec::new();
    for contract in contracts {
        // With examples, which mention every type of an answer.
        let package = Package { examples: true, ..member(&contract.name) };
        let mut inputs = contract.inputs();
        // The type stands in the crate that the contract is generated into; here there is nothing but what is generated.
        let config = inputs.config.take();
        inputs.config = config.map(|it| Text { text: it.text.replace("crate::Money", "String"), ..it });
        let output = generated(inputs, &package);
        let crate_folder = folder.join(&contract.name);
        if crate_folder.join("src").is_dir() {
            let expected: Vec<PathBuf> = output.files.iter().map(|file| crate_folder.join(&file.path)).collect();
            remove_stale(&crate_folder.join("src"), &expected);
        }
        for file in &output.files {
            write(&crate_folder.join(&file.path), &file.contents);
        }
        members.push(contract.name);
    }
    remove_others(&folder, &members);
    write(&folder.join("Cargo.toml"), &manifest(&members));
    // The versions of this workspace, all of which are at hand.
    std::fs::copy(root().join("Cargo.lock"), folder.join("Cargo.lock")).unwrap();
    let shared = ["--workspace", "--offline", "--quiet", "--keep-going"];
    cargo(&folder, &[&["clippy"], &shared[..], &["--", "-D", "warnings"]].concat());
    cargo(&folder, &[&["doc", "--no-deps"], &shared[..]].concat());
    println!("{} crates compile, clippy-clean and documented", members.len());
}

#[test]
fn everything_compiles_without_warnings() {
    check("contracts", contracts::valid());
}

/// A description of nothing but characters that documentation cannot have leaves no empty comment behind.
#[test]
fn documentation_of_nothing() {
    let text = r#"{"swagger": "2.0", "info": {"title": "T", "version": "1"}, "paths": {"/a": {"get": {
        "responses": {"204": {"description": "\u202e"}}}}}}"#;
    check("nothing", vec![Contract { name: "documentation".to_owned(), text: text.to_owned(), options: None }]);
}

fn remove_stale(folder: &Path, expected: &[PathBuf]) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            remove_stale(&path, expected);
        } else if !expected.contains(&path) {
            std::fs::remove_file(path).unwrap();
        }
    }
}
