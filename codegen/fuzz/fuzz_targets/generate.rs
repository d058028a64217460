//! Any text that is a contract: generated, to files that parse; judged by the rules, and compared with itself.

#![no_main]

use codegen::{
    Inputs, Package, Runtime, Text,
    diff::{self, Side},
    lint,
};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let spec = Text { name: "contract.yaml".to_owned(), text: text.to_owned() };
    let mut reading = codegen::read(Inputs { spec, overlay: None, config: None, tolerant: true });
    let Some(contract) = reading.contract.as_ref().filter(|_| !reading.diagnostics.has_errors()) else { return };
    lint::lint(contract);
    let side = Side { sources: &reading.sources, contract };
    let changes = diff::compare(side, side);
    assert!(changes.iter().all(|change| change.code == "not-compared"), "{changes:?}");
    let package = Package { name: "fuzz".to_owned(), runtime: Runtime::Workspace, examples: true };
    let output = codegen::generate(contract, &package, &mut reading.diagnostics);
    let fault = reading.diagnostics.iter().find(|found| found.code == "internal");
    assert!(fault.is_none(), "{fault:?}");
    assert!(output.is_some() || reading.diagnostics.has_errors());
});
