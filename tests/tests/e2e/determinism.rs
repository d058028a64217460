//! The output depends on what a contract says, and on nothing else: not on the run, the order of keys, or the disk.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use codegen::{File, Inputs, Text};

use crate::generator::{generated, member, root, socialhub};
use crate::random::Random;
use crate::shuffled;

fn files(inputs: Inputs) -> Vec<File> {
    generated(inputs, &member("generated")).files
}

/// Fails with the first line that differs.
fn assert_same(expected: &[File], found: &[File], what: &str) {
    let paths = |files: &[File]| files.iter().map(|file| file.path.clone()).collect::<Vec<_>>();
    assert_eq!(paths(expected), paths(found), "{what}");
    for (expected, found) in expected.iter().zip(found) {
        let lines = expected.contents.lines().zip(found.contents.lines()).enumerate();
        if let Some((line, (a, b))) = lines.into_iter().find(|(_, (a, b))| a != b) {
            panic!("{what}: {}:{}:\n{a}\n{b}", expected.path, line + 1);
        }
        assert_eq!(expected.contents.len(), found.contents.len(), "{what}: {}", expected.path);
    }
}

#[test]
fn twice_the_same() {
    let first = files(socialhub());
    println!("{} files, {} lines", first.len(), first.iter().map(|file| file.contents.lines().count()).sum::<usize>());
    assert_same(&first, &files(socialhub()), "the second run");
}

#[test]
fn the_order_of_keys_has_no_meaning() {
    let inputs = socialhub();
    let expected = files(inputs.clone());
    let (spec, overlay) = (&inputs.spec, inputs.overlay.as_ref().unwrap());
    let spec = shuffled::tree(&spec.name, &spec.text);
    let overlay = shuffled::tree(&overlay.name, &overlay.text);
    for seed in 0..5 {
        let mut random = Random::seeded(seed);
        let mut text = |name: &str, tree| Text { name: name.to_owned(), text: shuffled::json(tree, &mut random) };
        let (spec, overlay) = (text("socialhub.json", &spec), Some(text("overlay.json", &overlay)));
        let found = files(Inputs { spec, overlay, ..inputs.clone() });
        assert_same(&expected, &found, &format!("seed {seed}"));
    }
}

fn rust_files(folder: &Path, found: &mut BTreeSet<String>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            rust_files(&path, found);
        } else {
            let below = path.strip_prefix(root().join("generated")).unwrap();
            found.insert(below.to_string_lossy().replace('\\', "/"));
        }
    }
}

#[test]
fn what_is_on_disk_is_what_is_generated() {
    let expected: BTreeMap<String, String> =
        files(socialhub()).into_iter().map(|file| (file.path, file.contents)).collect();
    let mut on_disk = BTreeSet::new();
    rust_files(&root().join("generated/src"), &mut on_disk);
    let sources = expected.keys().filter(|path| path.starts_with("src/")).cloned().collect::<BTreeSet<_>>();
    assert_eq!(on_disk, sources, "cargo xtask codegen");
    for (path, contents) in expected {
        let found = std::fs::read_to_string(root().join("generated").join(&path)).unwrap_or_default();
        assert!(found == contents, "{path} is not what is generated: cargo xtask codegen");
    }
}
