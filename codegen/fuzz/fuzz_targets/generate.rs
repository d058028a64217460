//! Any text that is a contract: generated, to files that parse.

#![no_main]

use codegen::{Inputs, Package, Runtime, Text};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let spec = Text { name: "contract.yaml".to_owned(), text: text.to_owned() };
    let mut reading = codegen::read(Inputs { spec, overlay: None, config: None, tolerant: true });
    let Some(contract) = reading.contract.as_ref().filter(|_| !reading.diagnostics.has_errors()) else { return };
    let package = Package { name: "fuzz".to_owned(), runtime: Runtime::Workspace, examples: true };
    let output = codegen::generate(contract, &package, &mut reading.diagnostics);
    let fault = reading.diagnostics.iter().find(|found| found.code == "internal");
    assert!(fault.is_none(), "{fault:?}");
    assert!(output.is_some() || reading.diagnostics.has_errors());
});
