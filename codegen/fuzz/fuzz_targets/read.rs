//! Any text, as JSON and as YAML: read, checked, and told what is wrong with it.

#![no_main]

use codegen::{Inputs, Text};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    for name in ["contract.json", "contract.yaml"] {
        let spec = Text { name: name.to_owned(), text: text.to_owned() };
        let nothing_else = |_: &str| Err("there is no other file".into());
        let reading = codegen::read_with(Inputs { spec, overlay: None, config: None, tolerant: true }, &nothing_else);
        openapiv2::render::text(&reading.diagnostics, &reading.sources, false);
        openapiv2::render::json(&reading.diagnostics, &reading.sources);
    }
});
