//! Names of crates.

use std::path::Path;

/// Why a name cannot be that of a generated crate, if it cannot.
pub(crate) fn refusal(name: &str) -> Option<&'static str> {
    const TAKEN: &[&str] = &["alloc", "core", "proc_macro", "std", "test"];
    let word = name.replace('-', "_");
    if name.is_empty() {
        Some("it is empty")
    } else if !name.starts_with(|c: char| c.is_ascii_alphabetic()) {
        Some("it does not begin with a letter from a to z")
    } else if !name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_' || c == '-') {
        Some("only letters, digits, `-` and `_` are allowed")
    } else if name.len() > 64 {
        Some("it is longer than 64 characters")
    } else if TAKEN.contains(&word.as_str()) {
        Some("a crate of the standard library has it")
    } else if word == "codegen_runtime" {
        Some("the runtime has it")
    } else if codegen::name::ident::ident(&word) != word {
        Some("it is a keyword of Rust")
    } else {
        None
    }
}

/// A name made of that of the folder.
pub(crate) fn from_folder(folder: &Path) -> String {
    let name = folder.file_name().map(|name| name.to_string_lossy().to_lowercase()).unwrap_or_default();
    let words: Vec<&str> =
        name.split(|c: char| !c.is_ascii_alphanumeric() && c != '_').filter(|w| !w.is_empty()).collect();
    let name: String = words.join("-").trim_matches('_').chars().take(60).collect();
    match refusal(&name) {
        None => name,
        Some(_) if name.is_empty() => "api".to_owned(),
        Some(_) => format!("api-{name}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folders_give_names_that_cargo_takes() {
        for (folder, name) in [
            ("/x/petstore", "petstore"),
            ("/x/My API (v2)", "my-api-v2"),
            ("/x/2fa", "api-2fa"),
            ("/x/type", "api-type"),
            ("/x/test", "api-test"),
            ("/x/snake_case", "snake_case"),
            ("/x/Käse", "k-se"),
            ("/x/日本", "api"),
            ("/", "api"),
            ("/x/codegen-runtime", "api-codegen-runtime"),
        ] {
            assert_eq!(from_folder(Path::new(folder)), name, "{folder}");
            assert_eq!(refusal(name), None, "{name}");
        }
        for name in ["", "2fa", "a b", "type", "std", "codegen_runtime", "a.b", "_a"] {
            assert!(refusal(name).is_some(), "{name}");
        }
    }
}
