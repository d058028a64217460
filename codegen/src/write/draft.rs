//! Names of drafts: what a file is called until it is whole. A killed process leaves its draft behind, and the next one
//! recognizes it by its name, `.NAME.RANDOM.draft`.

use std::io;

const END: &str = ".draft";

/// Bytes of a file's name that its draft repeats: file systems take names of 255 bytes.
const MAX_NAME: usize = 200;

/// Random bytes, written as two hexadecimal digits each.
const RANDOM: usize = 8;

/// A new name for the draft of a file.
///
/// # Errors
///
/// When the system has no randomness.
pub(super) fn name(file: &str) -> io::Result<String> {
    let mut random = [0; RANDOM];
    getrandom::fill(&mut random).map_err(io::Error::other)?;
    let random: String = random.iter().map(|byte| format!("{byte:02x}")).collect();
    Ok(format!(".{}.{random}{END}", repeated(file)))
}

/// The file whose draft has this name, as far as drafts repeat it; `None` if it is not the name of a draft.
pub(super) fn file(name: &str) -> Option<&str> {
    let (file, random) = name.strip_prefix('.')?.strip_suffix(END)?.rsplit_once('.')?;
    let is_random = random.len() == 2 * RANDOM && random.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
    is_random.then_some(file)
}

/// What a draft repeats of a file's name.
pub(super) fn repeated(file: &str) -> &str {
    let end = (0..=MAX_NAME.min(file.len())).rev().find(|end| file.is_char_boundary(*end)).unwrap_or(0);
    file.get(..end).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn drafts_are_recognized_by_the_names_of_their_files() {
        for name in ["lib.rs", "codegen-manifest.json", ".env", &"ü".repeat(120)] {
            let draft = super::name(name).unwrap();
            assert!(draft.len() < 255 && file(&draft) == Some(repeated(name)), "{draft}");
            assert_ne!(draft, super::name(name).unwrap());
        }
        for other in [".lib.rs.0123456789abcdef", "lib.rs.0123456789abcdef.draft", ".lib.rs.draft", ".lib.rs.1.draft"] {
            assert_eq!(file(other), None, "{other}");
        }
    }
}
