//! The project's own places: the contract, the generated crate, the handlers.

use std::{
    env,
    path::{Path, PathBuf},
};

use codegen::{
    Project, Runtime,
    scaffold::{Room, Stubs},
};

use crate::{paths, trouble::Trouble};

/// The contract, below the root.
pub(crate) const SPEC: &str = "spec/socialhub.yaml";

/// What the published contract lacks, below the root.
pub(crate) const OVERLAY: &str = "spec/overlay.yaml";

/// The generator's options, below the root.
pub(crate) const CONFIG: &str = "spec/codegen.toml";

/// The root of the project.
#[derive(Debug, Clone)]
pub(crate) struct Workspace {
    root: PathBuf,
}

impl Workspace {
    /// Finds the root: beside this crate, as cargo tells, or else here or above.
    pub(crate) fn find() -> Result<Self, Trouble> {
        let beside = env::var_os("CARGO_MANIFEST_DIR").and_then(|dir| Some(Path::new(&dir).parent()?.to_path_buf()));
        let here = env::current_dir().ok();
        let above = here.iter().flat_map(|here| here.ancestors().map(Path::to_path_buf));
        let root = beside.into_iter().chain(above).find(|root| root.join(SPEC).is_file());
        root.map(|root| Self { root }).ok_or(Trouble::NoWorkspace)
    }

    /// A place below the root, as seen from the current folder, so that messages are short and can be followed.
    pub(crate) fn place(&self, path: &str) -> PathBuf {
        let place = self.root.join(path);
        env::current_dir().ok().and_then(|here| paths::relative(&here, &place)).unwrap_or(place)
    }

    /// The project's own contract.
    pub(crate) fn project(&self, tolerant: bool) -> Project {
        Project {
            spec: self.place(SPEC),
            overlay: Some(self.place(OVERLAY)),
            config: Some(self.place(CONFIG)),
            tolerant,
            ..Project::new(SPEC, self.place("generated"), Runtime::Workspace)
        }
    }

    /// The folder that cargo builds in, as seen from the current folder.
    pub(crate) fn target(&self) -> PathBuf {
        env::var_os("CARGO_TARGET_DIR").map_or_else(|| self.place("target"), PathBuf::from)
    }

    /// Where the handlers live.
    pub(crate) fn handlers(&self) -> Room {
        Room {
            sources: self.place("handlers/src"),
            service: "Socialhub".to_owned(),
            failure: "Failure".to_owned(),
            generated: "generated".to_owned(),
            stubs: Stubs::NotImplemented,
        }
    }
}
