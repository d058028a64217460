//! What the generator writes for each of the small contracts. After a wanted change: `INSTA_UPDATE=always cargo test -p
//! tests golden`, and read the difference.

use std::fmt::Write as _;

use codegen::File;

use crate::contracts;
use crate::generator::{generate, generated, member};

/// The files that show a feature: models and operations, and others where the contract is about them.
fn shows(contract: &str, path: &str) -> bool {
    let about = match path {
        // Compressed.
        "src/document.rs" => false,
        "src/lib.rs" | "src/service.rs" | "src/contract.rs" => ["no_operations", "paths"].contains(&contract),
        "src/security.rs" => ["no_operations", "security"].contains(&contract),
        "src/patterns.rs" => ["constraints", "hostile"].contains(&contract),
        _ => path.starts_with("src/"),
    };
    about || (contract == "hostile" && ["src/lib.rs", "src/contract.rs", "Cargo.toml", "README.md"].contains(&path))
}

fn shown(contract: &str, files: &[File]) -> String {
    let mut text = String::new();
    for file in files.iter().filter(|file| shows(contract, &file.path)) {
        let contents = file.contents.replace(
            "//!\n//! Generated from the contract. Do not edit: changes are lost with the next generation.\n",
            "",
        );
        write!(text, "// ==== {}\n{contents}\n", file.path).unwrap();
    }
    text
}

#[test]
fn each_feature() {
    let mut lines = 0;
    for contract in contracts::valid() {
        let output = generated(contract.inputs(), &member(&contract.name));
        let text = shown(&contract.name, &output.files);
        lines += text.lines().count();
        insta::with_settings!({ omit_expression => true, prepend_module_to_snapshot => false }, {
            insta::assert_snapshot!(contract.name, text);
        });
    }
    println!("{} contracts, {lines} lines", contracts::valid().len());
}

#[test]
fn what_cannot_be_generated_is_told() {
    for contract in contracts::refused() {
        let errors = generate(contract.inputs(), &member(&contract.name)).map(|_| ()).unwrap_err();
        insta::with_settings!({ omit_expression => true, prepend_module_to_snapshot => false }, {
            insta::assert_snapshot!(format!("refused_{}", contract.name), errors);
        });
    }
}
