//! Where a program that is linked with shared libraries finds them, whoever starts it: ours in the folder that cargo built in,
//! the standard library where the compiler has it.

use std::{env, process::Command};

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    let is_shared = env::var_os("CARGO_FEATURE_SHARED").is_some();
    // Elsewhere, `cargo run` knows where they are.
    if !is_shared || env::var_os("CARGO_CFG_TARGET_OS").is_none_or(|system| system != "linux") {
        return;
    }
    println!("cargo::rustc-link-arg-bins=-Wl,-rpath,$ORIGIN");
    let rustc = env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    match Command::new(rustc).args(["--print", "target-libdir"]).output() {
        Ok(output) if output.status.success() => {
            let folder = String::from_utf8_lossy(&output.stdout);
            println!("cargo::rustc-link-arg-bins=-Wl,-rpath,{}", folder.trim());
        }
        outcome => println!("cargo::error=rustc does not say where its libraries are: {outcome:?}"),
    }
}
