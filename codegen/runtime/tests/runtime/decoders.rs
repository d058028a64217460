//! The fuzz targets without a fuzzer: the seeds, and random octets near them. `codegen/runtime/fuzz` goes on for longer.

use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};

use proptest::prelude::*;
use proptest::test_runner::TestRunner;

use crate::fuzzed as decoders;

/// The seeds of a target.
fn seeds(name: &str) -> Vec<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/seeds").join(name);
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files.into_iter().map(|file| std::fs::read(file).unwrap()).collect()
}

/// A seed with some of it cut out, replaced or said twice.
fn near(seeds: Vec<Vec<u8>>) -> impl Strategy<Value = Vec<u8>> {
    let piece = prop_oneof![
        any::<[u8; 2]>().prop_map(|octets| octets.to_vec()),
        prop::sample::select(vec!["", "&", "=", "\0", "%", "%ff", "\u{fffd}", "\r\n", "--x", "\\ud800", "1e999", "[["])
            .prop_map(|text| text.as_bytes().to_vec()),
    ];
    let change = (any::<prop::sample::Index>(), 0..6_usize, piece);
    (prop::sample::select(seeds), prop::collection::vec(change, 0..4)).prop_map(|(mut octets, changes)| {
        for (at, length, piece) in changes {
            let start = at.index(octets.len() + 1);
            let end = (start + length).min(octets.len());
            octets.splice(start..end, piece);
        }
        octets
    })
}

fn try_all(name: &str, target: fn(&[u8])) {
    let seeds = seeds(name);
    assert!(!seeds.is_empty());
    seeds.iter().for_each(|seed| target(seed));
    let tried = AtomicU64::new(seeds.len() as u64);
    let config = ProptestConfig { failure_persistence: None, cases: 2000, ..ProptestConfig::default() };
    let strategy = prop_oneof![9 => near(seeds), 1 => prop::collection::vec(any::<u8>(), 0..200)];
    TestRunner::new(config)
        .run(&strategy, |octets| {
            tried.fetch_add(1, Ordering::Relaxed);
            target(&octets);
            Ok(())
        })
        .unwrap();
    println!("\ncounted: section=decoders target={name} cases={} failures=0", tried.into_inner());
}

#[test]
fn any_query() {
    try_all("query", decoders::query);
}

#[test]
fn any_header() {
    try_all("header", decoders::header);
}

#[test]
fn any_path() {
    try_all("path", decoders::path);
}

#[test]
fn any_form() {
    try_all("form", decoders::form);
}

#[test]
fn any_multipart_form() {
    try_all("multipart", decoders::multipart);
}

#[test]
fn any_json() {
    try_all("json", decoders::json);
}
