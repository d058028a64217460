//! Paths: one as seen from another, without links, and as people write them.

use std::path::{Component, Path, PathBuf};

/// With slashes, as manifests and messages have it.
pub fn slashed(path: &Path) -> String {
    let text = path.to_string_lossy();
    if cfg!(windows) { text.replace('\\', "/") } else { text.into_owned() }
}

/// `to` as seen from the folder `from`; both absolute. `None` if there is no way, as between drives.
pub fn relative(from: &Path, to: &Path) -> Option<PathBuf> {
    if !from.is_absolute() || !to.is_absolute() {
        return None;
    }
    let (from, to) = (normal(from), normal(to));
    let (from, to): (Vec<_>, Vec<_>) = (from.components().collect(), to.components().collect());
    let shared = from.iter().zip(&to).take_while(|(a, b)| a == b).count();
    if shared == 0 {
        return None;
    }
    let up = from.iter().skip(shared).map(|_| Component::ParentDir);
    let way: PathBuf = up.chain(to.into_iter().skip(shared)).collect();
    Some(if way.as_os_str().is_empty() { PathBuf::from(".") } else { way })
}

/// A path in which links are followed as far as it exists, and the rest is taken as written.
pub fn resolve(path: &Path) -> PathBuf {
    let path = std::path::absolute(path).unwrap_or_else(|_| path.to_path_buf());
    let mut rest = Vec::new();
    for ancestor in path.ancestors() {
        if let Ok(found) = ancestor.canonicalize() {
            return normal(&found.join(rest.into_iter().rev().collect::<PathBuf>()));
        }
        rest.extend(ancestor.components().next_back().map(|last| last.as_os_str().to_owned()));
    }
    normal(&path)
}

/// Without `.` and `..`, as written.
pub fn normal(path: &Path) -> PathBuf {
    let mut result = PathBuf::new();
    for component in path.components() {
        match component {
            Component::CurDir => {}
            Component::ParentDir => {
                result.pop();
            }
            other => result.push(other),
        }
    }
    result
}

/// A word for a shell.
pub fn quoted(word: &str) -> String {
    let is_plain = |c: char| c.is_alphanumeric() || "-_./:=+@%,".contains(c);
    if !word.is_empty() && word.chars().all(is_plain) {
        word.to_owned()
    } else {
        format!("'{}'", word.replace('\'', "'\\''"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_path_as_seen_from_another() {
        for (from, to, expected) in [
            ("/a/b", "/a/b/c", "c"),
            ("/a/b", "/a/c", "../c"),
            ("/a/b", "/a/b", "."),
            ("/a/b/../d", "/a/./b", "../b"),
            ("/a", "/x/y", "../x/y"),
        ] {
            assert_eq!(relative(Path::new(from), Path::new(to)), Some(PathBuf::from(expected)), "{from} {to}");
        }
        assert_eq!(relative(Path::new("a"), Path::new("/b")), None);
    }

    #[test]
    fn what_does_not_exist_is_resolved_as_written() {
        let dir = tempfile::TempDir::new().unwrap();
        let real = dir.path().canonicalize().unwrap();
        assert_eq!(resolve(&dir.path().join("x/../y/z")), real.join("y/z"));
    }
}
