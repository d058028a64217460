//! The program `socialhub`: serves the API, lists its options, asks for its health, copies its database.

use std::{
    env,
    io::{self, Write as _},
    path::Path,
    process::ExitCode,
};

use crate::{
    Options,
    configuration::{self, ConfigurationError},
    health, log,
    options::{Command, CommandLine},
    private_files, start,
    store::Database,
};

/// Does what the command line of this process says. It is the whole program, so that nothing of the server is compiled
/// again with the binary.
pub fn run() -> ExitCode {
    private_files::create_private();
    let CommandLine { command, options } = match configuration::read(env::args_os().collect()) {
        Ok(command_line) => command_line,
        // Help is none, and goes to standard output.
        Err(ConfigurationError::CommandLine(error)) => error.exit(),
        Err(error) => return refuse(error, 2),
    };
    match command {
        None => serve(options),
        Some(Command::Options { format }) => print(&configuration::list(format)),
        Some(Command::Health) => match health::check(&options) {
            Ok(()) => ExitCode::SUCCESS,
            Err(error) => refuse(error, 1),
        },
        Some(Command::Backup { file }) => back_up(&options, &file),
    }
}

fn serve(options: Options) -> ExitCode {
    if let Err(error) = log::begin(&options) {
        return refuse(error, 2);
    }
    match actix_web::rt::System::new().block_on(start::run(options)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            let code = error.exit_code();
            refuse(error, code)
        }
    }
}

fn back_up(options: &Options, file: &Path) -> ExitCode {
    let database: Database = match options.database.parse() {
        Ok(database) => database,
        Err(error) => return refuse(format!("--database is not accepted: {error}"), 2),
    };
    match actix_web::rt::System::new().block_on(database.back_up(file)) {
        Ok(()) => print(&format!("{}\n", file.display())),
        Err(error) => refuse(error, 1),
    }
}

fn print(text: &str) -> ExitCode {
    match io::stdout().write_all(text.as_bytes()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => refuse(error, 1),
    }
}

fn refuse(error: impl std::fmt::Display, code: u8) -> ExitCode {
    eprintln!("error: {error}");
    ExitCode::from(code)
}
