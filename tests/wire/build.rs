//! Generates the crate.

use std::path::{Path, PathBuf};
use std::{env, error, fs};

use codegen::{Inputs, Package, Runtime, Text};

fn main() -> Result<(), Box<dyn error::Error>> {
    let text = |path: &str| -> Result<Text, Box<dyn error::Error>> {
        println!("cargo::rerun-if-changed={path}");
        Ok(Text { name: path.to_owned(), text: fs::read_to_string(path)? })
    };
    let spec = text("../contracts/wire.yaml")?;
    let config = Some(text("../contracts/wire.toml")?);
    let reading = codegen::read(Inputs { spec, overlay: None, config, tolerant: false });
    let mut diagnostics = reading.diagnostics;
    let package = Package { name: "wire".to_owned(), runtime: Runtime::Workspace, examples: false };
    let output = match &reading.contract {
        Some(contract) if !diagnostics.has_errors() => codegen::generate(contract, &package, &mut diagnostics),
        _ => None,
    };
    let Some(output) = output else {
        return Err(openapiv2::render::text(&diagnostics, &reading.sources, false).into());
    };
    let out = PathBuf::from(env::var_os("OUT_DIR").ok_or("OUT_DIR is not set")?);
    for file in &output.files {
        let path = out.join(&file.path);
        fs::create_dir_all(path.parent().unwrap_or(Path::new("")))?;
        fs::write(path, &file.contents)?;
    }
    // What stands before the first item is the crate's, and an included file has no place for it.
    let lib = fs::read_to_string(out.join("src/lib.rs"))?;
    let items = lib.find("pub mod api;").and_then(|start| lib.get(start..)).ok_or("lib.rs begins otherwise")?;
    fs::write(out.join("src/items.rs"), items)?;
    Ok(())
}
