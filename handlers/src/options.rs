//! The command line of the server.

use std::num::NonZeroUsize;

use clap::Parser;

use crate::Listen;

/// Serves SocialHub API 2.
///
/// The log goes to standard error; RUST_LOG filters it (`info`, `debug`, `handlers=trace`...).
#[derive(Parser)]
#[command(name = "socialhub", version)]
pub struct Options {
    /// Where to listen: an address or name, and a port; port 0 is any that is free.
    #[arg(long, env = "SOCIALHUB_LISTEN", value_name = "HOST:PORT", default_value = "127.0.0.1:8080")]
    pub listen: Listen,

    /// The SQLite database: a path or a URL; created where there is none. `sqlite::memory:` forgets all at the end.
    #[arg(long, env = "SOCIALHUB_DATABASE", value_name = "URL", default_value = "sqlite://socialhub.db")]
    // Text, as the token is: clap repeats what it refuses, and either can hold a secret.
    pub database: String,

    /// A token that opens every door, for development; only while nobody but this machine can connect.
    #[arg(long, env = "SOCIALHUB_DEV_TOKEN", value_name = "TOKEN", hide_env_values = true)]
    pub dev_token: Option<String>,

    /// Where clients reach the server, if not where it listens: `http(s)://host[:port]` of the proxy in front of it. The
    /// contract and the documentation page name it; without it, they name the host that each request names.
    #[arg(long, env = "SOCIALHUB_PUBLIC_URL", value_name = "URL")]
    // Text, for a password in it must not be repeated either.
    pub public_url: Option<String>,

    /// Threads that serve requests; as many as there are processors where nothing is said.
    #[arg(long, env = "SOCIALHUB_WORKERS", value_name = "N")]
    pub workers: Option<NonZeroUsize>,

    /// How long open requests have, in seconds, once the server is told to stop.
    #[arg(long, env = "SOCIALHUB_SHUTDOWN_TIMEOUT", value_name = "SECONDS", default_value_t = 10)]
    pub shutdown_timeout: u64,
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;

    use super::*;

    #[test]
    fn the_command_line_is_consistent() {
        Options::command().debug_assert();
    }
}
