//! Contracts as git has them: of a revision, with everything that belongs to them there.

use std::{
    path::{Path, PathBuf},
    process::Command,
};

use codegen::Text;

use crate::trouble::Trouble;

/// A revision, as seen from a folder.
#[derive(Debug, Clone)]
pub(crate) struct Revision {
    name: String,
    folder: PathBuf,
    /// What git needs before a path to look below the folder: `./`, or nothing for the top of the repository.
    below: &'static str,
}

impl Revision {
    /// The revision of this name, with paths below a folder; `None` where git knows none.
    pub(crate) fn below(name: &str, folder: &Path) -> Result<Option<Self>, Trouble> {
        Self::find(name, folder, "./")
    }

    /// The same with paths as git has them, below the top of the repository that one is in.
    pub(crate) fn here(name: &str) -> Result<Option<Self>, Trouble> {
        Self::find(name, Path::new("."), "")
    }

    fn find(name: &str, folder: &Path, below: &'static str) -> Result<Option<Self>, Trouble> {
        let revision = Self { name: name.to_owned(), folder: folder.to_path_buf(), below };
        let known =
            revision.git(&["rev-parse", "--verify", "--quiet", "--end-of-options", &format!("{name}^{{commit}}")])?;
        Ok(known.map(|_| revision))
    }

    /// A file; `None` where there is none. Its name is such that other files of the contract are found beside it.
    pub(crate) fn text(&self, path: &str) -> Result<Option<Text>, Trouble> {
        let text = self.git(&["show", "--end-of-options", &format!("{}:{}{path}", self.name, self.below)])?;
        Ok(text.map(|text| Text { name: format!("{}:/{path}", self.name), text }))
    }

    /// The files that are not the same in the commit that is checked out, by their paths in the repository; `None` where git
    /// cannot compare the two.
    pub(crate) fn changed(&self) -> Result<Option<Vec<String>>, Trouble> {
        let names = self.git(&["diff", "--name-only", "--no-renames", "-z", &self.name, "HEAD", "--"])?;
        Ok(names.map(|names| names.split('\0').filter(|name| !name.is_empty()).map(str::to_owned).collect()))
    }

    /// Reads what a contract refers to, by the names that [`Self::text`] gives.
    pub(crate) fn read(&self, name: &str) -> Result<String, String> {
        let path = name.strip_prefix(&self.name).and_then(|rest| rest.strip_prefix(":/"));
        let path = path.ok_or_else(|| "it is outside of the repository".to_owned())?;
        let text = self.text(path).map_err(|trouble| trouble.to_string())?;
        text.map(|text| text.text).ok_or_else(|| format!("{} has no such file", self.name))
    }

    fn git(&self, arguments: &[&str]) -> Result<Option<String>, Trouble> {
        let start = |source| Trouble::Start { program: "git".to_owned(), source };
        let output = Command::new("git").arg("-C").arg(&self.folder).args(arguments).output().map_err(start)?;
        if !output.status.success() {
            return Ok(None);
        }
        let text = String::from_utf8(output.stdout);
        let text = text.map_err(|_| Trouble::Usage(format!("git {}: this is not UTF-8", arguments.join(" "))))?;
        Ok(Some(text))
    }
}
