//! Names of modules that have a file of their own: no longer than file systems take, and none that Windows gives to a
//! device. They are in lower case and ASCII, like all names in snake case, so that no two of them are the same file.

use sha2::{Digest, Sha256};

use super::ident::{snake, spelled_snake};

/// Characters of a module's name; file systems take 255 bytes, of which the rest is for endings, marks and drafts.
const MAX_NAME: usize = 100;

/// Characters of the mark that takes the place of what was cut.
const MARK: usize = 16;

/// Names that Windows gives to devices, with whatever ending.
pub(super) const DEVICES: &[&str] = &[
    "con", "prn", "aux", "nul", "com0", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "lpt0",
    "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
];

/// A name as a module.
pub(super) fn module(written: &str) -> String {
    cut(snake(written), written)
}

/// The same with its signs spelled out.
pub(super) fn spelled_module(written: &str) -> String {
    cut(spelled_snake(written), written)
}

/// A name that is not too long: of one that is, the beginning and a mark made of what is written, so that it depends on
/// nothing else.
fn cut(name: String, written: &str) -> String {
    if name.len() <= MAX_NAME {
        return name;
    }
    let mark: String =
        Sha256::digest(written.as_bytes()).iter().map(|byte| format!("{byte:02x}")).take(MARK / 2).collect();
    let beginning: String = name.chars().take(MAX_NAME - MARK - 2).collect();
    format!("{}_x{mark}", beginning.trim_end_matches('_'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_names_are_cut_and_differ() {
        assert_eq!(module(&"a".repeat(100)), "a".repeat(100));
        let (one, other) = (module(&format!("{}Pet", "Long".repeat(50))), module(&format!("{}Dog", "Long".repeat(50))));
        assert!(one.starts_with("long_long_") && one != other, "{one} {other}");
        for written in ["é".repeat(300), "n".repeat(300), "Ab".repeat(100_000), "$".repeat(50)] {
            for name in [module(&written), spelled_module(&written)] {
                assert!(name.len() <= MAX_NAME, "{name}");
                assert!(name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_'), "{name}");
                assert!(syn::parse_str::<syn::Ident>(&name).is_ok(), "{name}");
            }
        }
    }
}
