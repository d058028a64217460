//! `codegen --spec`: any other contract, as a crate that builds by itself.

use std::path::Path;

use insta::assert_snapshot;

use crate::project::{CONTRACT, Project};

#[test]
fn a_crate_by_itself() {
    let project = Project::new();
    project.write("spec/overlay.yaml", "this is nobody's business");
    project.write("spec/codegen.toml", "nor = is this");
    project.write("shop.yaml", CONTRACT);
    assert_snapshot!("screen_another", project.ok(&["codegen", "--spec", "shop.yaml", "--out", "My Shop (v2)"]));
    let manifest = project.read("My Shop (v2)/Cargo.toml");
    assert!(manifest.contains("name = \"my-shop-v2\"") && manifest.contains("[workspace]"), "{manifest}");
    for path in ["src/lib.rs", "runtime/Cargo.toml", "runtime/src/lib.rs"] {
        assert!(project.path("My Shop (v2)").join(path).exists(), "{path}");
    }
    assert!(!project.path("generated").exists());
    let again = ["codegen", "--spec", "shop.yaml", "--out", "My Shop (v2)", "--check"];
    project.ok(&again);

    project.edit("shop.yaml", |text| text.replace("Small", "Large"));
    let ended = project.run(&again);
    assert_eq!(ended.code, 1);
    let repair = "Repair it with: cargo xtask codegen --spec shop.yaml --out 'My Shop (v2)'\n";
    assert!(ended.out.ends_with(repair), "{}", ended.out);
}

#[test]
fn a_crate_that_depends_on_the_runtime() {
    let project = Project::new();
    let runtime = Path::new(env!("CARGO_MANIFEST_DIR")).join("../codegen/runtime");
    project.write("shop.yaml", CONTRACT);
    project.write("libs/runtime/Cargo.toml", &std::fs::read_to_string(runtime.join("Cargo.toml")).unwrap());
    let generate = |runtime: &str| {
        let arguments =
            ["codegen", "--spec", "shop.yaml", "--out", "crates/shop", "--runtime", runtime, "--name", "shop"];
        let ended = project.run(&arguments);
        (ended.code, ended.err)
    };
    // A path means the same for whoever reads the manifest as it did on the command line.
    assert_eq!(generate("libs/runtime"), (0, String::new()));
    let manifest = project.read("crates/shop/Cargo.toml");
    assert!(manifest.contains("name = \"shop\"") && manifest.contains("path = \"../../libs/runtime\""), "{manifest}");
    assert!(!project.path("crates/shop/runtime").exists());
    // Without a copy, a copy from earlier is stale.
    project.ok(&["codegen", "--spec", "shop.yaml", "--out", "crates/shop"]);
    assert!(project.path("crates/shop/runtime/src/lib.rs").exists());
    assert_eq!(generate("./libs/../libs/runtime"), (0, String::new()));
    assert!(!project.path("crates/shop/runtime").exists());
    assert!(project.read("crates/shop/Cargo.toml").contains("path = \"../../libs/runtime\""));

    let (code, err) = generate("libs");
    assert_eq!(
        (code, err.as_str()),
        (2, "error: libs has no Cargo.toml; --runtime is the folder of codegen-runtime\n")
    );
}

#[test]
fn overlay_and_options_of_its_own() {
    let project = Project::new();
    project.write("shop.yaml", CONTRACT);
    project.write("ours.yaml", "overlay: 1.0.0\ninfo: { title: None, version: 1.0.0 }\nactions:\n- target: $.info\n  description: Why.\n  update: { title: Shop }\n");
    project.write("ours.toml", "errors = \"code-message\"\n");
    let arguments =
        ["codegen", "--spec", "shop.yaml", "--overlay", "ours.yaml", "--config", "ours.toml", "--out", "shop"];
    assert!(project.ok(&arguments).starts_with("Shop 1: 3 operations"));
}

#[test]
fn the_command_line_is_looked_at() {
    let project = Project::new();
    project.write("shop.yaml", CONTRACT);
    project.refuses(&[
        (&["codegen", "--spec", "shop.yaml"], 2, "--out <DIR>"),
        (&["codegen", "--out", "x"], 2, "--spec <FILE>"),
        (&["codegen", "--overlay", "x"], 2, "--spec <FILE>"),
        (&["codegen", "--spec", "gone.yaml", "--out", "x"], 3, "cannot read gone.yaml"),
        (&["codegen", "--spec", "shop.yaml", "--out", "x", "--name", "std"], 2, "`std` cannot be the name of a crate"),
        (&["codegen", "--spec", "shop.yaml", "--out", "shop.yaml"], 3, "shop.yaml"),
        (&[], 2, "Usage: cargo xtask <COMMAND>"),
        (&["generate"], 2, "unrecognized subcommand"),
    ]);
    assert!(!project.path("x").exists());
    assert_eq!(project.read("shop.yaml"), CONTRACT);
}

#[test]
fn tolerance() {
    let project = Project::new();
    project.write("shop.yaml", &CONTRACT.replacen("#/definitions/Contact", "#/definitions/Contcat", 1));
    let ended = project.run(&["codegen", "--spec", "shop.yaml", "--out", "shop"]);
    assert_eq!(ended.code, 2);
    let ended = project.run(&["codegen", "--spec", "shop.yaml", "--out", "shop", "--tolerant"]);
    assert_eq!(ended.code, 0, "{}", ended.err);
    assert!(
        ended.err.starts_with("warning[dangling-reference]") && ended.err.ends_with("1 warning\n\n"),
        "{}",
        ended.err
    );
}

#[test]
fn help() {
    let project = Project::new();
    assert_snapshot!("help", project.ok(&["--help"]));
    assert_snapshot!("help_codegen", project.ok(&["codegen", "--help"]));
}
