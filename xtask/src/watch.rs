//! `cargo xtask codegen --watch`: generates again after every change of what the contract is read from.

use std::{
    cell::RefCell,
    collections::{BTreeMap, BTreeSet},
    io::{IsTerminal as _, Write as _},
    path::{Path, PathBuf},
    sync::mpsc::{Receiver, RecvTimeoutError, channel},
    time::Duration,
};

use codegen::{Project, files};
use notify::{RecommendedWatcher, RecursiveMode, Watcher as _};

use crate::{
    generate::{self, Mode},
    paths, screen,
    screen::STRONG,
    trouble::Trouble,
    workspace::Workspace,
};

/// Editors write in several steps, and branches change many files: this much silence ends a change.
const SILENCE: Duration = Duration::from_millis(50);

/// Files that the status line names; of more, it counts the rest.
const NAMED: usize = 4;

/// Empties the screen of a terminal, and what was scrolled out of it.
const CLEAR: &str = "\u{1b}[2J\u{1b}[3J\u{1b}[H";

/// Generates, and waits for a change, until the process is ended. What is broken is told, and waited for.
pub(crate) fn run(project: &Project, workspace: Option<&Workspace>) -> Result<(), Trouble> {
    let (sender, changes) = channel();
    let watcher = notify::recommended_watcher(move |event: notify::Result<notify::Event>| {
        // That files are read, as they are here, is no change. Where events were lost, something may have changed.
        if event.is_ok_and(|event| event.kind.is_access()) {
            return;
        }
        // Nobody listens any more once the command ends.
        let _ = sender.send(());
    })?;
    let own = [Some(&project.spec), project.overlay.as_ref(), project.config.as_ref()];
    let own: Vec<PathBuf> = own.into_iter().flatten().cloned().collect();
    let mut watched = Watched { watcher, folders: BTreeSet::new() };
    loop {
        // As they were before the round: what changes while it is on its way is seen after it.
        let read = RefCell::new(Snapshot::of(&own));
        watched.follow(&read.borrow())?;
        if std::io::stdout().is_terminal() {
            anstream::stdout().write_all(CLEAR.as_bytes())?;
        }
        let note = |path: &Path| read.borrow_mut().add(path);
        let outcome = generate::generate(project, workspace, Mode::Refresh, &note);
        let read = read.into_inner();
        status(&read, &own, outcome)?;
        watched.follow(&read)?;
        // What changed while the round was on its way is a change like any other, whose end is waited for.
        loop {
            settle(&changes)?;
            // A folder that was missing may be there now.
            watched.follow(&read)?;
            if read.differs() {
                break;
            }
            changes.recv().map_err(|_| ended())?;
        }
    }
}

/// Waits for the end of a change.
fn settle(changes: &Receiver<()>) -> Result<(), Trouble> {
    loop {
        match changes.recv_timeout(SILENCE) {
            Ok(()) => {}
            Err(RecvTimeoutError::Timeout) => return Ok(()),
            Err(RecvTimeoutError::Disconnected) => return Err(ended()),
        }
    }
}

fn ended() -> Trouble {
    Trouble::Watch(notify::Error::generic("the watcher has ended"))
}

/// Says how a round ended and what the next one waits for. What can be repaired in files is no end.
fn status(read: &Snapshot, own: &[PathBuf], outcome: Result<(), Trouble>) -> Result<(), Trouble> {
    let outcome = match outcome {
        Ok(()) => "no errors".to_owned(),
        Err(Trouble::Answer(error)) => return Err(Trouble::Answer(error)),
        Err(Trouble::Contract(count)) => count,
        Err(trouble) => {
            trouble.tell();
            "1 error".to_owned()
        }
    };
    let referred = read.0.keys().filter(|path| !own.contains(path));
    let mut names: Vec<String> = own.iter().chain(referred).map(|path| paths::slashed(path)).collect();
    if let Some(more) = names.len().checked_sub(NAMED).filter(|more| *more > 0) {
        names.truncate(NAMED);
        names.push(screen::some(more, "more file"));
    }
    let names = screen::plain(&names.join(", "));
    Ok(writeln!(anstream::stdout(), "\n{STRONG}watching {names}; {outcome}{STRONG:#}")?)
}

/// Files with their contents; `None` for what cannot be read, which may come to be.
struct Snapshot(BTreeMap<PathBuf, Option<Vec<u8>>>);

impl Snapshot {
    fn of(paths: &[PathBuf]) -> Self {
        let mut snapshot = Self(BTreeMap::new());
        paths.iter().for_each(|path| snapshot.add(path));
        snapshot
    }

    fn add(&mut self, path: &Path) {
        self.0.insert(path.to_path_buf(), contents(path));
    }

    /// Whether one of the files is not as it was.
    fn differs(&self) -> bool {
        self.0.iter().any(|(path, before)| contents(path) != *before)
    }
}

fn contents(path: &Path) -> Option<Vec<u8>> {
    files::bytes(path).ok()
}

/// Folders, as files are often replaced by others of the same name.
struct Watched {
    watcher: RecommendedWatcher,
    folders: BTreeSet<PathBuf>,
}

impl Watched {
    /// Watches the folders of all files: of each, the nearest that exists, and that of the file itself where the name is
    /// a link. Folders that were replaced are watched as they are now.
    fn follow(&mut self, read: &Snapshot) -> Result<(), Trouble> {
        let places = read.0.keys().flat_map(|path| [path.canonicalize().ok(), std::path::absolute(path).ok()]);
        let folder = |place: PathBuf| place.ancestors().skip(1).find(|folder| folder.is_dir()).map(Path::to_path_buf);
        let folders: BTreeSet<PathBuf> = places.flatten().filter_map(folder).collect();
        for gone in self.folders.difference(&folders) {
            // It may have been deleted, and is not watched then.
            let _ = self.watcher.unwatch(gone);
        }
        for folder in &folders {
            match self.watcher.watch(folder, RecursiveMode::NonRecursive) {
                // What has vanished meanwhile is told by the folder above it.
                Err(_) if !folder.is_dir() => {}
                other => other?,
            }
        }
        self.folders = folders;
        Ok(())
    }
}
