//! The folder below which the files of a contract are. A `$ref` that leads out of it, by its path or through a link, is
//! refused before anything outside is opened.

use std::{
    env, fs, io,
    path::{Path, PathBuf},
};

use openapiv2::ReadError;

use super::{FileError, bytes_below, place::normal, quoted, relative, slashed};
use crate::{Inputs, config};

/// What the system shows of itself as files.
const SYSTEM: [&str; 3] = ["/proc", "/sys", "/dev"];

/// The folder below which a contract may refer to files.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RefRoot {
    /// Absolute, with links resolved.
    folder: PathBuf,
    /// The file of the options, which can name another folder.
    config: Option<PathBuf>,
}

impl RefRoot {
    /// The chosen folder, or else `ref-root` of the options (relative to their file), or else the folder of the document.
    ///
    /// # Errors
    ///
    /// When what was chosen is not a folder.
    pub fn of(inputs: &Inputs, chosen: Option<&Path>) -> Result<Self, FileError> {
        let config = inputs.config.as_ref().map(|text| (PathBuf::from(&text.name), config::ref_root(&text.text)));
        let by_options = || {
            let (file, folder) = config.as_ref()?;
            Some(parent(file).join(folder.as_ref()?))
        };
        let folder = match chosen.map(Path::to_path_buf).or_else(by_options) {
            Some(path) => match path.canonicalize() {
                Ok(folder) if folder.is_dir() => folder,
                other => {
                    let source = other.err().unwrap_or_else(|| io::ErrorKind::NotADirectory.into());
                    return Err(FileError::RefRoot { path, source });
                }
            },
            None => super::resolve(parent(Path::new(&inputs.spec.name))),
        };
        Ok(Self { folder, config: config.map(|(file, _)| file) })
    }

    /// Reads a file that a contract refers to.
    ///
    /// # Errors
    ///
    /// When it is outside of the folder, is not a regular file, or cannot be read.
    pub fn read(&self, path: &str) -> Result<String, ReadError> {
        self.read_at(&self.place(path)?)
    }

    /// Where a file is that a contract refers to; it need not exist.
    ///
    /// # Errors
    ///
    /// When it is outside of the folder.
    pub fn place(&self, path: &str) -> Result<PathBuf, ReadError> {
        let Some(place) = resolved(Path::new(path)) else {
            return Err(format!("a link leads to nothing, or out of {}", self.shown()).into());
        };
        let is_system = |folder: &&str| place.starts_with(folder) && !self.folder.starts_with(folder);
        if cfg!(unix) && SYSTEM.iter().any(is_system) {
            return Err("files of the system are not part of a contract".into());
        }
        if place.starts_with(&self.folder) { Ok(place) } else { Err(self.outside(&place)) }
    }

    /// Reads a file at a place that [`Self::place`] has given.
    ///
    /// # Errors
    ///
    /// When it is not a regular file, cannot be read, or a link leads out of the folder since the place was given.
    pub fn read_at(&self, place: &Path) -> Result<String, ReadError> {
        let bytes = bytes_below(&self.folder, place).map_err(|error| error.to_string())?;
        String::from_utf8(bytes).map_err(|_| "it is not UTF-8".into())
    }

    /// The folder as seen from the current one.
    fn shown(&self) -> String {
        format!("`{}`", slashed(&from(&current(), &self.folder)))
    }

    /// The refusal of a file, with the option that allows it.
    fn outside(&self, place: &Path) -> ReadError {
        let reason = format!("it is outside of {}, the folder of the contract's files", self.shown());
        let mut above = self.folder.ancestors();
        let help = match above.find(|folder| place.starts_with(folder)).filter(|folder| folder.parent().is_some()) {
            // Nobody means to allow everything.
            None => "move the file below that folder".to_owned(),
            Some(folder) => {
                let option = quoted(&slashed(&from(&current(), folder)));
                let mut help = format!("if it is meant, allow a folder that has both: --ref-root {option}");
                if let Some(config) = &self.config {
                    let way = from(&super::resolve(parent(config)), folder);
                    let value = toml::Value::String(slashed(&way));
                    help.push_str(&format!("\nor write in {}: ref-root = {value}", slashed(config)));
                }
                help
            }
        };
        ReadError { reason, help: Some(help) }
    }
}

/// The folder of a file, as it is named.
fn parent(file: &Path) -> &Path {
    file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

fn current() -> PathBuf {
    env::current_dir().unwrap_or_default()
}

fn from(folder: &Path, to: &Path) -> PathBuf {
    relative(folder, to).unwrap_or_else(|| to.to_path_buf())
}

/// A path with links resolved as far as it exists. `None` if one leads to nothing, so that nobody learns by a message
/// whether something outside exists.
fn resolved(path: &Path) -> Option<PathBuf> {
    let path = std::path::absolute(path).ok()?;
    let mut rest = Vec::new();
    for ancestor in path.ancestors() {
        if let Ok(found) = ancestor.canonicalize() {
            return Some(normal(&found.join(rest.into_iter().rev().collect::<PathBuf>())));
        }
        if fs::symlink_metadata(ancestor).is_ok_and(|found| found.is_symlink()) {
            return None;
        }
        rest.extend(ancestor.components().next_back().map(|last| last.as_os_str().to_owned()));
    }
    Some(normal(&path))
}

#[cfg(unix)]
#[cfg(test)]
mod tests {
    use std::os::unix::fs::symlink;

    use tempfile::TempDir;

    use super::*;
    use crate::Text;

    fn inputs(spec: &Path, options: Option<&str>) -> Inputs {
        let text = |path: &Path, text: &str| Text { name: path.to_str().unwrap().to_owned(), text: text.to_owned() };
        let config = options.map(|options| text(&spec.with_file_name("codegen.toml"), options));
        Inputs { spec: text(spec, ""), overlay: None, config, tolerant: false }
    }

    #[test]
    fn a_link_that_appears_after_the_place_was_checked_is_not_followed_out_of_the_folder() {
        let folder = TempDir::new().unwrap();
        let path = |name: &str| folder.path().join(name);
        fs::create_dir_all(path("spec/parts")).unwrap();
        fs::create_dir_all(path("out/parts")).unwrap();
        for file in ["spec/parts/a", "spec/b", "out/parts/a", "out/b"] {
            fs::write(path(file), file).unwrap();
        }
        let root = RefRoot::of(&inputs(&path("spec/swagger.yaml"), None), None).unwrap();
        let place = |name: &str| root.place(path(name).to_str().unwrap()).unwrap();
        let (a, b) = (place("spec/parts/a"), place("spec/b"));
        assert_eq!(root.read_at(&b).unwrap(), "spec/b");
        fs::remove_file(path("spec/b")).unwrap();
        symlink(path("out/b"), path("spec/b")).unwrap();
        fs::rename(path("spec/parts"), path("spec/before")).unwrap();
        symlink("../out/parts", path("spec/parts")).unwrap();
        assert!(root.read_at(&a).is_err() && root.read_at(&b).is_err());
        // Within the folder a link may lead anywhere.
        fs::remove_file(path("spec/parts")).unwrap();
        symlink("before", path("spec/parts")).unwrap();
        assert_eq!(root.read_at(&a).unwrap(), "spec/parts/a");
    }

    #[test]
    fn files_are_read_below_the_root_alone() {
        let folder = TempDir::new().unwrap();
        let path = |name: &str| folder.path().join(name);
        for place in ["spec/parts", "common", "spec-other"] {
            fs::create_dir_all(path(place)).unwrap();
        }
        for file in ["spec/parts/a", "common/b", "spec-other/c"] {
            fs::write(path(file), file).unwrap();
        }
        symlink(path("common"), path("spec/out")).unwrap();
        symlink(path("spec/parts/a"), path("spec/in")).unwrap();
        symlink(path("common/absent"), path("spec/dangling")).unwrap();
        let read = |root: &RefRoot, name: &str| root.read(path(name).to_str().unwrap());
        let spec = path("spec/swagger.yaml");
        let own = RefRoot::of(&inputs(&spec, Some("errors = \"problem-details\"")), None).unwrap();
        assert_eq!(read(&own, "spec/parts/a").unwrap(), "spec/parts/a");
        assert_eq!(read(&own, "spec/in").unwrap(), "spec/parts/a");
        assert!(read(&own, "spec/absent").unwrap_err().reason.contains("No such file"));
        // What is outside is not told from what is not there.
        for outside in ["common/b", "common/absent", "spec-other/c", "spec/out/b", "spec/out/absent", "absent/x"] {
            let refused = read(&own, outside).unwrap_err();
            assert!(refused.reason.starts_with("it is outside of `"), "{outside}: {refused:?}");
            assert!(refused.help.unwrap().ends_with("codegen.toml: ref-root = \"..\""), "{outside}");
        }
        assert!(read(&own, "spec/dangling").unwrap_err().reason.starts_with("a link leads to nothing"));
        for system in ["/proc/self/environ", "/sys/kernel/uevent_seqnum", "/dev/zero", "/proc/self/root/proc/version"] {
            assert!(own.read(system).unwrap_err().reason.contains("files of the system"), "{system}");
            let everything = RefRoot::of(&inputs(&spec, None), Some(Path::new("/"))).unwrap();
            assert!(everything.read(system).unwrap_err().reason.contains("files of the system"), "{system}");
        }
        assert_eq!(own.read("/etc/hostname").unwrap_err().help.as_deref(), Some("move the file below that folder"));

        for wider in [
            RefRoot::of(&inputs(&spec, None), Some(folder.path())).unwrap(),
            RefRoot::of(&inputs(&spec, Some("ref-root = \"..\"\nerrors = 1")), None).unwrap(),
        ] {
            for file in ["spec/parts/a", "spec/out/b", "common/b", "spec-other/c"] {
                assert!(read(&wider, file).is_ok(), "{file}");
            }
        }
        let narrower = RefRoot::of(&inputs(&spec, None), Some(&path("common"))).unwrap();
        assert!(read(&narrower, "spec/parts/a").is_err());
        for wrong in ["absent", "parts/a"] {
            let error = RefRoot::of(&inputs(&spec, Some(&format!("ref-root = {wrong:?}"))), None).unwrap_err();
            assert!(error.to_string().contains("is not a folder"), "{error}");
        }
    }
}
