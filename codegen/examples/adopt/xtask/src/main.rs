//! `cargo xtask` brings `api/` up to date with `notes.yaml`; with `--check` it compares only.

fn main() -> Result<(), codegen::ProjectError> {
    let project = codegen::Project::new("notes.yaml", "api", codegen::Runtime::Workspace);
    let check = std::env::args().any(|argument| argument == "--check");
    println!("{}", if check { project.check()? } else { project.write()? });
    Ok(())
}
