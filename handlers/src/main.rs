//! `socialhub`: serves the API.

use std::{
    env,
    io::{self, Write as _},
    process::ExitCode,
};

use handlers::{
    Options,
    configuration::{self, ConfigurationError},
    log,
    options::{Command, CommandLine},
    start,
};

fn main() -> ExitCode {
    let CommandLine { command, options } = match configuration::read(env::args_os().collect()) {
        Ok(command_line) => command_line,
        // Help is none, and goes to standard output.
        Err(ConfigurationError::CommandLine(error)) => error.exit(),
        Err(error) => return refuse(error, 2),
    };
    match command {
        None => serve(options),
        Some(Command::Options { format }) => print(&configuration::list(format)),
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
