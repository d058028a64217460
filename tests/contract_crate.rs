//! Generates the crate of a test contract while the test crate around it is built.

use std::path::{Path, PathBuf};
use std::{env, error, fs};

use codegen::{Inputs, Package, Runtime, Text};

/// Writes the crate of `FOLDER/NAME.yaml`, with the options of `NAME.toml` beside it, below `OUT_DIR`; `src/items.rs` there is
/// what the test crate includes.
pub fn generate(folder: &str, name: &str) -> Result<(), Box<dyn error::Error>> {
    let text = |path: String| -> Result<Text, Box<dyn error::Error>> {
        println!("cargo::rerun-if-changed={path}");
        let text = fs::read_to_string(&path).map_err(|error| format!("{path}: {error}"))?;
        Ok(Text { name: path, text })
    };
    let spec = text(format!("{folder}/{name}.yaml"))?;
    let options = format!("{folder}/{name}.toml");
    let config = if Path::new(&options).exists() { Some(text(options)?) } else { None };
    let reading = codegen::read(Inputs { spec, overlay: None, config, tolerant: false });
    let mut diagnostics = reading.diagnostics;
    let package = Package { name: name.to_owned(), runtime: Runtime::Workspace, examples: false };
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
    // Inner attributes precede the first item, and an included file cannot have them.
    let lib = fs::read_to_string(out.join("src/lib.rs"))?;
    let items = lib.find("pub mod api;").and_then(|start| lib.get(start..)).ok_or("lib.rs begins otherwise")?;
    fs::write(out.join("src/items.rs"), items)?;
    Ok(())
}
