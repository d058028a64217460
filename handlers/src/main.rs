//! `socialhub`: serves the API.

#[cfg(feature = "shared")]
use shared as _;

fn main() -> std::process::ExitCode {
    handlers::command_line::run()
}
