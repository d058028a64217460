//! Writes a service that implements nothing: every method answers 501.

mod stubs;

use std::error;

use quote::quote;

fn main() -> Result<(), Box<dyn error::Error>> {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=stubs.rs");
    stubs::write("../generated", "Nothing", "nothing.rs", |_| quote!(Err(rt::Failure::not_implemented())))
}
