//! Differences as text.

use similar::TextDiff;

use super::{Action, Change};

/// A change as a unified diff from the disk to what was generated, with `prefix` before the path (`a/` and `b/` come
/// before both).
pub fn unified(change: &Change, prefix: &str) -> String {
    let before = String::from_utf8_lossy(&change.before);
    let (old, new) = (format!("a/{prefix}{}", change.path), format!("b/{prefix}{}", change.path));
    let (old, new) = match change.action {
        Action::Create => ("/dev/null", new.as_str()),
        Action::Update => (old.as_str(), new.as_str()),
        Action::Delete => (old.as_str(), "/dev/null"),
    };
    TextDiff::from_lines(before.as_ref(), change.after.as_str()).unified_diff().header(old, new).to_string()
}
