//! Contracts as git has them: of a revision, with everything that belongs to them there.

use std::{
    env,
    path::{Path, PathBuf},
    process::Command,
};

use codegen::{Inputs, Reading, Text, config, files};
use openapiv2::ReadError;

use crate::{paths, trouble::Trouble};

/// A revision, as seen from a folder.
#[derive(Debug, Clone)]
pub(crate) struct Revision {
    /// As it was named, for messages.
    name: String,
    /// The id of its commit, which is all that git is asked for: a name could be read as an option.
    commit: String,
    folder: PathBuf,
    /// What git needs before a path to look below the folder: `./`, or nothing for the top of the repository.
    below: &'static str,
}

impl Revision {
    /// The revision of this name, with paths below a folder; `None` if git knows none.
    pub(crate) fn below(name: &str, folder: &Path) -> Result<Option<Self>, Trouble> {
        Self::find(name, folder, "./")
    }

    /// The same with paths as git has them, below the top of the repository that one is in.
    pub(crate) fn here(name: &str) -> Result<Option<Self>, Trouble> {
        Self::find(name, Path::new("."), "")
    }

    fn find(name: &str, folder: &Path, below: &'static str) -> Result<Option<Self>, Trouble> {
        let commit = format!("{name}^{{commit}}");
        let found = git(folder, &["rev-parse", "--verify", "--quiet", "--end-of-options", &commit])?;
        // git reads what follows as an id again; whatever else it may print is not one.
        let commit = found.map(|id| id.trim().to_owned());
        let commit = commit.filter(|id| !id.is_empty() && id.bytes().all(|byte| byte.is_ascii_hexdigit()));
        Ok(commit.map(|commit| Self { name: name.to_owned(), commit, folder: folder.to_path_buf(), below }))
    }

    /// A file; `None` if absent, or a folder. Its name is such that other files of the contract are found beside it.
    pub(crate) fn text(&self, path: &str) -> Result<Option<Text>, Trouble> {
        let object = format!("{}:{}{path}", self.commit, self.below);
        let size = git(&self.folder, &["cat-file", "-s", &object])?.and_then(|size| size.trim().parse::<u64>().ok());
        match size {
            None => return Ok(None),
            Some(0..=files::MAX_FILE) => {}
            Some(_) => {
                let message = format!("{}:{path} has more than {} bytes", self.name, files::MAX_FILE);
                return Err(Trouble::Usage(message));
            }
        }
        let text = git(&self.folder, &["cat-file", "blob", &object])?;
        Ok(text.map(|text| Text { name: format!("{}:/{path}", self.name), text }))
    }

    /// The files that are not the same in the commit that is checked out, by their paths in the repository; `None` where git
    /// cannot compare the two.
    pub(crate) fn changed(&self) -> Result<Option<Vec<String>>, Trouble> {
        let names = git(&self.folder, &["diff", "--name-only", "--no-renames", "-z", &self.commit, "HEAD", "--"])?;
        Ok(names.map(|names| names.split('\0').filter(|name| !name.is_empty()).map(str::to_owned).collect()))
    }

    /// Reads a contract whose texts have the names that [`Self::text`] gives. Files that it refers to are below a folder of
    /// the revision: the chosen one, or that of the options, or else the document's.
    pub(crate) fn contract(&self, inputs: Inputs, ref_root: Option<&Path>) -> Reading {
        let folder = |name: &str| self.path(name).map(|path| parent(&path).to_path_buf()).unwrap_or_default();
        let by_options = || {
            let config = inputs.config.as_ref()?;
            Some(joined(&folder(&config.name), &config::ref_root(&config.text)?))
        };
        let chosen = ref_root.map(|root| paths::relative(&self.top(), &paths::resolve(root)).unwrap_or_default());
        let root = chosen.or_else(by_options).unwrap_or_else(|| folder(&inputs.spec.name));
        // What is above the repository is all of it.
        let root = if root.starts_with("..") || root == Path::new(".") { PathBuf::new() } else { root };
        codegen::read_with(inputs, &|name| self.read(name, &root))
    }

    /// Reads what a contract refers to, by a name that [`Self::text`] gives.
    fn read(&self, name: &str, root: &Path) -> Result<String, ReadError> {
        let path = self.path(name).ok_or("it is outside of the repository")?;
        if !path.starts_with(root) {
            return Err(self.outside(&path, root));
        }
        let text = self.text(&paths::slashed(&path)).map_err(|trouble| trouble.to_string())?;
        text.map(|text| text.text).ok_or_else(|| format!("{} has no such file", self.name).into())
    }

    /// The refusal of a file, with the option that allows it.
    fn outside(&self, path: &Path, root: &Path) -> ReadError {
        let reason =
            format!("it is outside of `{}:/{}`, the folder of the contract's files", self.name, paths::slashed(root));
        let common = root.ancestors().find(|folder| path.starts_with(folder)).unwrap_or(Path::new(""));
        let here = env::current_dir().unwrap_or_default();
        let way = paths::relative(&here, &self.top().join(common)).unwrap_or_default();
        let option = paths::quoted(&paths::slashed(&way));
        ReadError { reason, help: Some(format!("if it is meant, allow a folder that has both: --ref-root {option}")) }
    }

    /// A path in the revision, by a name that [`Self::text`] gives.
    fn path(&self, name: &str) -> Option<PathBuf> {
        let path = name.strip_prefix(&self.name)?.strip_prefix(":/")?;
        Some(joined(Path::new(""), path)).filter(|path| !path.starts_with(".."))
    }

    /// The folder on disk that paths of the revision are seen from.
    fn top(&self) -> PathBuf {
        let top = || git(&self.folder, &["rev-parse", "--show-toplevel"]).ok().flatten();
        let top = if self.below.is_empty() { top() } else { None };
        paths::resolve(top.as_deref().map_or(self.folder.as_path(), |top| Path::new(top.trim_end_matches('\n'))))
    }
}

fn parent(path: &Path) -> &Path {
    path.parent().unwrap_or(Path::new(""))
}

/// A path as seen from a folder, without `.` and `..` as far as that goes.
fn joined(folder: &Path, path: &str) -> PathBuf {
    let mut result = folder.to_path_buf();
    for part in path.split('/').filter(|part| !matches!(*part, "" | ".")) {
        if part != ".." {
            result.push(part);
        } else if result.as_os_str().is_empty() || result.ends_with("..") {
            result.push("..");
        } else {
            result.pop();
        }
    }
    result
}

fn git(folder: &Path, arguments: &[&str]) -> Result<Option<String>, Trouble> {
    let start = |source| Trouble::Start { program: "git".to_owned(), source };
    let output = Command::new("git").arg("-C").arg(folder).args(arguments).output().map_err(start)?;
    if !output.status.success() {
        return Ok(None);
    }
    let text = String::from_utf8(output.stdout);
    let text = text.map_err(|_| Trouble::Usage(format!("git {}: this is not UTF-8", arguments.join(" "))))?;
    Ok(Some(text))
}
