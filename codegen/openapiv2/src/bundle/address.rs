//! Where a reference leads: a file, and a place in it (JSON Reference, RFC 3986).

use crate::pointer::{Pointer, percent_decoded};

/// A file and a place in it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Address {
    /// The file, as seen from where the document's own path is seen from.
    pub(super) path: String,
    /// The text behind `#`: a JSON pointer, perhaps percent-encoded.
    pub(super) fragment: String,
}

impl Address {
    /// Where a `$ref` leads that stands in the file `base`. `None` for what is no path: `https://...`, `//host`, `/root`.
    pub(super) fn of(reference: &str, base: &str) -> Option<Self> {
        let (path, fragment) = reference.split_once('#').unwrap_or((reference, ""));
        let fragment = if fragment == "/" { "" } else { fragment }.to_owned();
        if path.is_empty() {
            return Some(Self { path: base.to_owned(), fragment });
        }
        let scheme = path.split(['/', '?']).next().is_some_and(|first| first.contains(':'));
        let decoded = percent_decoded(path);
        if scheme || path.contains('?') || decoded.starts_with('/') || decoded.contains(['\\', '\0']) {
            return None;
        }
        Some(Self { path: resolved(base, &decoded), fragment })
    }

    /// The places that the fragment may mean: read as a pointer, and percent-decoded first.
    pub(super) fn pointers(&self) -> Vec<Pointer> {
        [Pointer::parse(&self.fragment), Pointer::of_fragment(&self.fragment)].into_iter().flatten().collect()
    }

    /// As a reference within the document.
    pub(super) fn local(&self) -> String {
        format!("#{}", self.fragment)
    }

    /// Names for what stands here, the best one first, without end. The third has the number `first_number`.
    pub(super) fn names(&self, first_number: u32) -> impl Iterator<Item = String> + use<> {
        let file = self.path.rsplit('/').next().unwrap_or_default();
        let stem = file.split_once('.').map_or(file, |(stem, _)| stem).to_owned();
        let last = self.pointers().into_iter().next().and_then(|pointer| pointer.last());
        let first = last.clone().filter(|last| !last.is_empty()).unwrap_or_else(|| stem.clone());
        let second = match last {
            Some(last) if !last.is_empty() => format!("{stem}_{last}"),
            _ => format!("{stem}_file"),
        };
        let further = second.clone();
        [first, second].into_iter().chain((first_number..).map(move |number| format!("{further}_{number}")))
    }
}

/// A path as seen from where the file `base` is seen from, without `.` and `..` as far as that goes.
fn resolved(base: &str, path: &str) -> String {
    let folder = base.rsplit_once('/').map(|(folder, _)| folder);
    let mut parts: Vec<&str> = Vec::new();
    for part in folder.into_iter().flat_map(|folder| folder.split('/')).chain(path.split('/')) {
        match part {
            "." => {}
            "" if !parts.is_empty() => {}
            ".." if parts.last().is_some_and(|last| !matches!(*last, ".." | "")) => drop(parts.pop()),
            part => parts.push(part),
        }
    }
    parts.join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_relative_to_the_file_that_names_them() {
        let path = |reference: &str, base: &str| Address::of(reference, base).map(|address| address.path);
        assert_eq!(path("Pet.yaml", "spec/swagger.yaml").as_deref(), Some("spec/Pet.yaml"));
        assert_eq!(path("../common/a%20b.yaml#/x", "/a/spec/s.yaml").as_deref(), Some("/a/common/a b.yaml"));
        assert_eq!(path("./x/../Pet.yaml", "swagger.yaml").as_deref(), Some("Pet.yaml"));
        assert_eq!(path("../Pet.yaml", "swagger.yaml").as_deref(), Some("../Pet.yaml"));
        assert_eq!(path("../../Pet.yaml", "../a/swagger.yaml").as_deref(), Some("../../Pet.yaml"));
        assert_eq!(path("#/a", "x.yaml").as_deref(), Some("x.yaml"));
        for elsewhere in [
            "https://example.org/x.json",
            "file:///etc/passwd",
            "//host/x",
            "/etc/passwd",
            "%2Fetc/passwd",
            "C:\\x",
            "..%5Cx",
            "a%00",
        ] {
            assert_eq!(path(elsewhere, "x.yaml"), None, "{elsewhere}");
        }
    }

    #[test]
    fn names_are_those_that_things_have() {
        let names = |reference: &str| -> Vec<String> {
            Address::of(reference, "a.yaml").map(|address| address.names(2).take(3).collect()).unwrap_or_default()
        };
        assert_eq!(names("common/Error.v1.json"), ["Error", "Error_file", "Error_file_2"]);
        assert_eq!(names("common.json#/definitions/Error"), ["Error", "common_Error", "common_Error_2"]);
        assert_eq!(names("b.yaml#/paths/~1x"), ["/x", "b_/x", "b_/x_2"]);
    }
}
