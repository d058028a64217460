//! `socialhub`: serves the API.

fn main() -> std::process::ExitCode {
    handlers::command_line::run()
}
