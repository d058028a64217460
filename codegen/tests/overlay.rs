//! What is said about an overlay, and about what an overlay brings.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "in tests a panic is how a failure is told")]

use std::path::Path;

use openapiv2::{Diagnostics, Sources};

#[test]
fn faults_are_told_at_their_place_in_the_overlay() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/overlay");
    let mut sources = Sources::default();
    let mut diagnostics = Diagnostics::default();
    let mut parse = |name: &str, diagnostics: &mut Diagnostics| {
        let id = sources.add(name, std::fs::read_to_string(folder.join(name)).unwrap());
        openapiv2::parse(id, &sources, diagnostics).unwrap()
    };
    let mut tree = parse("contract.yaml", &mut diagnostics);
    let overlay = parse("overlay.yaml", &mut diagnostics);
    codegen::overlay::apply(&mut tree, &overlay, &mut diagnostics);
    let document = openapiv2::read(&tree, &mut diagnostics).unwrap();
    codegen::check::check(&tree, &document, &mut diagnostics);
    insta::assert_snapshot!(openapiv2::render::text(&diagnostics, &sources, false));
}
