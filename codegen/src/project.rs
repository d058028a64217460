//! A contract on disk and the folder of its crate: all that a build of one's own has to name.

use std::{
    fmt,
    path::{Path, PathBuf},
};

use openapiv2::render;

use crate::{
    Inputs, Output, Package, Reading, Runtime,
    files::{self, FileError, RefRoot},
    write::{self, Existing, Plan, WriteError},
};

/// A contract, and where its crate goes. Paths are as seen from the current folder.
///
/// ```no_run
/// use codegen::{Project, Runtime};
///
/// let project = Project {
///     config: Some("codegen.toml".into()),
///     ..Project::new("shop.yaml", "shop-api", Runtime::Embedded)
/// };
/// println!("{}", project.write()?);
/// # Ok::<(), codegen::ProjectError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Project {
    /// The Swagger 2.0 document.
    pub spec: PathBuf,
    /// An Overlay 1.0 document.
    pub overlay: Option<PathBuf>,
    /// `codegen.toml`
    pub config: Option<PathBuf>,
    /// The folder below which files are that the document refers to; that of the options or of the document if absent.
    pub ref_root: Option<PathBuf>,
    /// Whether some errors are warnings.
    pub tolerant: bool,
    /// What becomes of files in the crate's folder that the generator did not write.
    pub existing: Existing,
    /// The folder of the crate.
    pub out: PathBuf,
    /// The crate.
    pub package: Package,
}

impl Project {
    /// A crate that is called like its folder, without overlay and options.
    pub fn new(spec: impl Into<PathBuf>, out: impl Into<PathBuf>, runtime: Runtime) -> Self {
        let out = out.into();
        let name = out.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let package = Package { name, runtime, examples: false };
        Self {
            spec: spec.into(),
            overlay: None,
            config: None,
            ref_root: None,
            tolerant: false,
            existing: Existing::Keep,
            out,
            package,
        }
    }

    /// The texts that the contract is read from.
    ///
    /// # Errors
    /// When one cannot be read, or is no text.
    pub fn inputs(&self) -> Result<Inputs, FileError> {
        Ok(Inputs {
            spec: files::text(&self.spec)?,
            overlay: self.overlay.as_deref().map(files::text).transpose()?,
            config: self.config.as_deref().map(files::text).transpose()?,
            tolerant: self.tolerant,
        })
    }

    /// Generates the crate in memory. Diagnostics of all steps are in the reading; with errors there is no output.
    ///
    /// # Errors
    /// When one of the project's own texts cannot be read.
    pub fn generate(&self) -> Result<(Reading, Option<Output>), FileError> {
        self.generate_noting(&|_| {})
    }

    /// The same; `note` learns of each file that the contract refers to, before it is read.
    ///
    /// # Errors
    /// When one of the project's own texts cannot be read.
    pub fn generate_noting(&self, note: &dyn Fn(&Path)) -> Result<(Reading, Option<Output>), FileError> {
        let inputs = self.inputs()?;
        let root = RefRoot::of(&inputs, self.ref_root.as_deref())?;
        let read = |path: &str| {
            let place = root.place(path)?;
            note(Path::new(path));
            root.read_at(&place)
        };
        let mut reading = crate::read_with(inputs, &read);
        let contract = reading.contract.as_ref();
        let output = contract.and_then(|contract| crate::generate(contract, &self.package, &mut reading.diagnostics));
        Ok((reading, output))
    }

    /// Brings the crate up to date.
    ///
    /// # Errors
    /// When the contract has errors, or files cannot be read or written.
    pub fn write(&self) -> Result<Done, ProjectError> {
        let (plan, warnings) = self.plan_by(&|output| write::plan(&self.out, output, self.existing))?;
        write::apply(&plan)?;
        Ok(Done { plan, warnings })
    }

    /// Writes nothing, and compares.
    ///
    /// # Errors
    /// The difference, and all that [`Project::write`] can end with.
    pub fn check(&self) -> Result<Done, ProjectError> {
        let (plan, warnings) = self.plan_by(&|output| write::compare(&self.out, output))?;
        if plan.is_empty() {
            return Ok(Done { plan, warnings });
        }
        let prefix = format!("{}/", files::slashed(&self.out).trim_end_matches('/'));
        let changes = plan.changes().iter().chain(plan.manifest_change());
        let difference = changes.map(|change| write::unified(change, &prefix)).collect();
        Err(ProjectError::Differs { out: self.out.clone(), difference })
    }

    fn plan_by(&self, plan: &dyn Fn(&Output) -> Result<Plan, WriteError>) -> Result<(Plan, String), ProjectError> {
        let (reading, output) = self.generate()?;
        let told = render::text(&reading.diagnostics, &reading.sources, false);
        match output {
            Some(output) => Ok((plan(&output)?, told)),
            None => Err(ProjectError::Contract(told)),
        }
    }
}

/// A crate that is what its contract gives. Shows itself as warnings and one line of numbers.
#[derive(Debug, Clone)]
pub struct Done {
    /// What differed before.
    pub plan: Plan,
    /// Warnings about the contract, as text.
    pub warnings: String,
}

impl fmt::Display for Done {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.warnings.is_empty() {
            writeln!(f, "{}", self.warnings)?;
        }
        let (changed, unchanged) = (self.plan.changes().len(), self.plan.unchanged());
        write!(f, "{}: {changed} files changed, {unchanged} unchanged", self.plan.dir().display())
    }
}

/// Why a crate is not what its contract gives.
#[derive(thiserror::Error)]
#[non_exhaustive]
pub enum ProjectError {
    /// A text of the contract cannot be read.
    #[error(transparent)]
    File(#[from] FileError),
    /// The contract has errors: all diagnostics, as text.
    #[error("the contract has errors\n\n{0}")]
    Contract(String),
    /// The folder cannot be read or written.
    #[error(transparent)]
    Write(#[from] WriteError),
    /// The folder has something else.
    #[error("{} is not what the contract gives\n\n{difference}", out.display())]
    Differs {
        /// The folder.
        out: PathBuf,
        /// A unified diff, from the disk to what was generated.
        difference: String,
    },
}

/// The same as for people, as it is what a `main` shows that returns it.
impl fmt::Debug for ProjectError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}
