//! What ends a command: how it is told, and with which code.

use std::{io, path::PathBuf};

use anstyle::{AnsiColor, Style};
use codegen::files::FileError;

/// Why a command did not do what it was asked for.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Trouble {
    /// `--check` found something, and has told it.
    #[error("")]
    Differs,
    /// The contract has errors; its diagnostics are told already, this counts them.
    #[error("{0}")]
    Contract(String),
    /// The command line asks for something that cannot be.
    #[error("{0}")]
    Usage(String),
    /// A file cannot be read.
    #[error("cannot read {}: {source}", path.display())]
    Read {
        /// The file.
        path: PathBuf,
        /// Why not.
        source: io::Error,
    },
    /// The project was not found.
    #[error("this is not the project's folder: there is no {} here or above", crate::workspace::SPEC)]
    NoWorkspace,
    /// A folder cannot be written.
    #[error(transparent)]
    Write(#[from] codegen::write::WriteError),
    /// Handlers cannot be read or written.
    #[error(transparent)]
    Handlers(#[from] codegen::scaffold::ScaffoldError),
    /// Changes of files cannot be watched.
    #[error("cannot watch for changes: {0}")]
    Watch(#[from] notify::Error),
    /// The system has no random numbers.
    #[error("cannot create a development token: {0}; choose one with --dev-token")]
    Random(getrandom::Error),
    /// Another program cannot be started.
    #[error("cannot start {program}: {source}")]
    Start {
        /// The program.
        program: String,
        /// Why not.
        source: io::Error,
    },
    /// Another program failed, and has said why.
    #[cfg(not(unix))]
    #[error("")]
    Failed,
    /// The answer cannot be written.
    #[error("cannot write the answer: {0}")]
    Answer(#[from] io::Error),
}

impl From<FileError> for Trouble {
    fn from(error: FileError) -> Self {
        match error {
            FileError::Read { path, source } => Self::Read { path, source },
            other => Self::Usage(other.to_string()),
        }
    }
}

/// Something is wrong.
pub(crate) const ERROR: Style = AnsiColor::BrightRed.on_default().bold();
/// Something is worth a look.
pub(crate) const WARNING: Style = AnsiColor::Yellow.on_default().bold();

impl Trouble {
    /// The exit code: 1 for a difference, 2 for what the user can mend in contract or command, 3 for the rest.
    pub(crate) fn code(&self) -> u8 {
        match self {
            Self::Differs => 1,
            Self::Contract(_) | Self::Usage(_) => 2,
            // Whoever reads the answer has seen enough, as with `| head`.
            Self::Answer(error) if error.kind() == io::ErrorKind::BrokenPipe => 0,
            _ => 3,
        }
    }

    /// Tells it on stderr, unless it is told already.
    pub(crate) fn tell(&self) {
        let text = self.to_string();
        match self {
            // The diagnostics said `error` already.
            Self::Contract(count) => anstream::eprintln!("{ERROR}{count}{ERROR:#}"),
            _ if self.code() == 0 || text.is_empty() => {}
            _ => anstream::eprintln!("{ERROR}error{ERROR:#}: {text}"),
        }
    }
}
