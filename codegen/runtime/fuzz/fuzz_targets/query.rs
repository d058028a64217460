#![no_main]

libfuzzer_sys::fuzz_target!(|octets: &[u8]| codegen_runtime_fuzz::decoders::query(octets));
