//! What the tests have received over HTTP: the records that they leave in the target folder.
//!
//! `http-record/TEST/BUILD/PROCESS.jsonl`: a folder for each test binary, in it one for each of its builds (the time of
//! the build in nanoseconds since 1970), in it a file for each process that ran it. The newest build counts, for the
//! others were made of other sources.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
    time::{Duration, SystemTime},
};

use serde::Deserialize;

use crate::{paths::slashed, trouble::Trouble};

/// Answers by operation (method and path template), by status; with the first test that received one.
pub(crate) type Seen = BTreeMap<(String, String), BTreeMap<u16, String>>;

/// All records.
#[derive(Debug, Default)]
pub(crate) struct Records {
    /// What was received.
    pub(crate) seen: Seen,
    /// The records that say so.
    pub(crate) used: Vec<Used>,
    /// Records that say nothing about this contract, each with the reason.
    pub(crate) ignored: Vec<(String, &'static str)>,
}

/// A record that counts.
#[derive(Debug)]
pub(crate) struct Used {
    /// Its folder.
    pub(crate) folder: String,
    /// How many kinds of answers are in it: operation and status.
    pub(crate) answers: usize,
    /// How many tests were the first to receive one.
    pub(crate) tests: usize,
    /// When what it tells of was built.
    built: SystemTime,
    /// When it was last added to.
    pub(crate) time: SystemTime,
}

/// A line of a record.
#[derive(Debug, Deserialize)]
struct Line {
    contract: String,
    method: String,
    path: String,
    status: u16,
    test: String,
}

impl Records {
    /// Reads the records in the target folder; those of a contract with another digest are ignored.
    pub(crate) fn read(target: &Path, digest: &str) -> Result<Self, Trouble> {
        let mut records = Self::default();
        for test in entries(&target.join("http-record"))? {
            let builds = entries(&test)?.into_iter().filter_map(|build| Some((built(&build)?, build)));
            if let Some((built, build)) = builds.max() {
                records.add(slashed(&test), built, &build, digest)?;
            }
        }
        Ok(records)
    }

    fn add(&mut self, folder: String, built: SystemTime, build: &Path, digest: &str) -> Result<(), Trouble> {
        let (mut kinds, mut tests) = (BTreeSet::new(), BTreeSet::new());
        let (mut time, mut others) = (SystemTime::UNIX_EPOCH, 0_usize);
        for file in entries(build)? {
            let unreadable = |source| Trouble::Read { path: file.clone(), source };
            let text = fs::read_to_string(&file).map_err(unreadable)?;
            // The last line of a process that was killed may be cut off.
            for line in text.lines().filter_map(|line| serde_json::from_str::<Line>(line).ok()) {
                if line.contract != digest {
                    others += 1;
                    continue;
                }
                tests.insert(line.test.clone());
                kinds.insert((line.method.clone(), line.path.clone(), line.status));
                self.seen.entry((line.method, line.path)).or_default().entry(line.status).or_insert(line.test);
            }
            time = time.max(fs::metadata(&file).and_then(|data| data.modified()).map_err(unreadable)?);
        }
        match (kinds.len(), others) {
            (0, 0) => self.ignored.push((folder, "it is empty")),
            (0, _) => self.ignored.push((folder, "it is of another contract")),
            (answers, _) => self.used.push(Used { folder, answers, tests: tests.len(), built, time }),
        }
        Ok(())
    }

    /// When the oldest of what was tested was built; nothing where no record counts.
    pub(crate) fn oldest(&self) -> Option<SystemTime> {
        self.used.iter().map(|used| used.built).min()
    }
}

/// When a build was made, by the name of its folder.
fn built(folder: &Path) -> Option<SystemTime> {
    let nanoseconds = folder.file_name()?.to_str()?.parse().ok()?;
    SystemTime::UNIX_EPOCH.checked_add(Duration::from_nanos(nanoseconds))
}

/// What is in a folder, sorted; nothing where there is none.
pub(crate) fn entries(folder: &Path) -> Result<Vec<PathBuf>, Trouble> {
    let read = || fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>, std::io::Error>>();
    match read() {
        Ok(mut paths) => {
            paths.sort();
            Ok(paths)
        }
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(Vec::new()),
        Err(source) => Err(Trouble::Read { path: folder.to_path_buf(), source }),
    }
}
