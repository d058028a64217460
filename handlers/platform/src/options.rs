//! The options of the server. Each is defined once, here: as a flag, as an environment variable, and as a key of the
//! configuration file, which `crate::configuration` reads. `handlers/OPTIONS.md` lists them.

use std::{num::NonZeroUsize, path::PathBuf, time::Duration};

use clap::{Args, Parser, Subcommand, ValueEnum};

use crate::{
    ForwardedHeader, Limits, Listen, Network, Proxies, mail::Sender, media::MediaStorage, store::media::UPLOAD_LIFETIME,
};

/// Serves SocialHub API 2.
///
/// Each option can be a flag, an environment variable, or a key of the file that --config names: `listen = "[::]:80"`.
/// Flags come before variables, variables before the file. The log goes to standard error.
#[derive(Debug, Parser)]
#[command(name = "socialhub", version, max_term_width = 100, disable_help_subcommand = true)]
pub struct CommandLine {
    /// What to do; serve, where nothing else is said.
    #[command(subcommand)]
    pub command: Option<Command>,

    /// How.
    #[command(flatten)]
    pub options: Options,
}

/// What the program does beside serving.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// List all options: for people (markdown), or as a file for --config with everything commented out (toml)
    Options {
        /// The form of the list
        #[arg(long, value_name = "FORMAT", default_value = "markdown")]
        format: ListFormat,
    },
    /// Ask the server that these options start whether it is ready: exit code 0 if it is
    Health,
    /// Copy a SQLite database while the server uses it
    Backup {
        /// The file that the copy will be; there must be none of this name
        file: PathBuf,
    },
}

/// Forms of the list of options.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum ListFormat {
    /// A table for each group
    Markdown,
    /// A configuration file
    Toml,
}

/// How to serve.
///
/// An option that holds a secret has `hide_env_values`. That gives it a companion that names a file with the value:
/// `--dev-token-file`, `SOCIALHUB_DEV_TOKEN_FILE`.
#[derive(Debug, Args)]
pub struct Options {
    /// A file with options in TOML; `socialhub options --format toml` prints one to begin with
    #[arg(long, env = "SOCIALHUB_CONFIG", value_name = "PATH", help_heading = SERVER)]
    pub config: Option<PathBuf>,

    /// Where to listen: an address or name, and a port; port 0 is any that is free
    #[arg(long, env = "SOCIALHUB_LISTEN", value_name = "HOST:PORT", default_value = "127.0.0.1:8080")]
    #[arg(help_heading = SERVER)]
    pub listen: Listen,

    /// A path, `sqlite://path`, or `postgres://user:password@host/name`; a file is created where there is none,
    /// `sqlite::memory:` forgets all at the end
    #[arg(long, env = "SOCIALHUB_DATABASE", value_name = "URL", default_value = "sqlite://socialhub.db")]
    #[arg(hide_env_values = true, help_heading = SERVER)]
    // Text, as the token is: clap repeats what it refuses, and either can hold a secret.
    pub database: String,

    /// Where the contents of media are: a folder, or `file:///path`; the folder `media` beside the database where nothing
    /// is said, or in memory where the database is no file
    #[arg(long, env = "SOCIALHUB_MEDIA", value_name = "FOLDER", help_heading = SERVER)]
    pub media: Option<MediaStorage>,

    /// A token that opens every door, for development; only while nobody but this machine can connect
    #[arg(long, env = "SOCIALHUB_DEV_TOKEN", value_name = "TOKEN", hide_env_values = true, help_heading = SERVER)]
    pub dev_token: Option<String>,

    /// What signed tokens (of channels, approvals, shared links) are signed with; without it, a key that is made once and
    /// kept in the database
    #[arg(long, env = "SOCIALHUB_SIGNING_KEY", value_name = "KEY", hide_env_values = true, help_heading = USERS)]
    pub signing_key: Option<String>,

    /// The Keycloak where users of accounts that are linked with a realm log in, such as `https://login.example.com`
    #[arg(long, env = "SOCIALHUB_KEYCLOAK_URL", value_name = "URL", help_heading = USERS)]
    pub keycloak_url: Option<String>,

    /// What this service is called in the realms
    #[arg(long, env = "SOCIALHUB_KEYCLOAK_CLIENT_ID", value_name = "ID", default_value = "socialhub")]
    #[arg(help_heading = USERS)]
    pub keycloak_client_id: String,

    /// Accept logins from Keycloak only in the browser in which they were begun: the web application sets the cookie
    /// `keycloak_state` and sends the same value to Keycloak as `state`. Without this option, logins without either are
    /// accepted, too, and any page can log its visitors in as somebody else
    #[arg(long, env = "SOCIALHUB_KEYCLOAK_STATE", help_heading = USERS)]
    pub keycloak_state: bool,

    /// The secret with which the provider of captchas is asked whether whoever registers an account has solved one. Without
    /// it, solutions are not verified
    #[arg(long, env = "SOCIALHUB_CAPTCHA_SECRET", value_name = "SECRET", hide_env_values = true, help_heading = USERS)]
    pub captcha_secret: Option<String>,

    /// Where the provider verifies solutions of captchas: of reCAPTCHA, or another one with the same interface
    #[arg(long, env = "SOCIALHUB_CAPTCHA_URL", value_name = "URL", help_heading = USERS)]
    #[arg(default_value = "https://www.google.com/recaptcha/api/siteverify")]
    pub captcha_url: String,

    /// Fill the database with an account to try, with a user of each role, teams and channels, and print whom to log in
    /// as; only while it is empty
    #[arg(long, env = "SOCIALHUB_DEMO", help_heading = SERVER)]
    pub demo: bool,

    /// Threads that serve requests; as many as there are processors where nothing is said
    #[arg(long, env = "SOCIALHUB_WORKERS", value_name = "N", help_heading = SERVER)]
    pub workers: Option<NonZeroUsize>,

    /// Where clients reach the server, if not where it listens: `http(s)://host[:port]` of the proxy in front of it. The
    /// contract and the documentation page name it, and nothing that a request says changes it
    #[arg(long, env = "SOCIALHUB_PUBLIC_URL", value_name = "URL", help_heading = CLIENTS)]
    // Text, for a password in it must not be repeated either.
    pub public_url: Option<String>,

    /// A proxy in front of the server, an address or a network: what it says of its clients is believed
    #[arg(long, env = "SOCIALHUB_TRUSTED_PROXY", value_name = "CIDR", value_delimiter = ',', help_heading = CLIENTS)]
    pub trusted_proxy: Vec<Network>,

    /// Where trusted proxies say it. The last of them must overwrite or extend what its clients have sent: of
    /// x-forwarded, X-Forwarded-For, X-Forwarded-Proto and X-Forwarded-Host
    #[arg(long, env = "SOCIALHUB_FORWARDED_HEADER", value_name = "KIND", default_value = "x-forwarded")]
    #[arg(help_heading = CLIENTS, hide_possible_values = true)]
    pub forwarded_header: ForwardedHeader,

    /// Where pages may come from that call the API with the cookies of their users: `https://app.example.com`
    #[arg(long, env = "SOCIALHUB_CORS_ORIGIN", value_name = "ORIGIN", value_delimiter = ',', help_heading = CLIENTS)]
    pub cors_origin: Vec<String>,

    /// Connections that are open at once; further ones wait. The system's limit of open files must be higher
    #[arg(long, env = "SOCIALHUB_MAX_CONNECTIONS", value_name = "N", default_value_t = limits().connections)]
    #[arg(help_heading = LIMITS)]
    pub max_connections: usize,

    /// Connections that one address has open at once, or one /64 of IPv6; further ones are answered 429 and closed. Trusted
    /// proxies have no such limit
    #[arg(long, env = "SOCIALHUB_MAX_CONNECTIONS_PER_ADDRESS", value_name = "N")]
    #[arg(default_value_t = limits().connections_per_address as u64)]
    #[arg(help_heading = LIMITS, value_parser = clap::value_parser!(u64).range(1..))]
    pub max_connections_per_address: u64,

    /// Requests that are worked on at once; further ones are answered 503 with Retry-After
    #[arg(long, env = "SOCIALHUB_MAX_IN_FLIGHT", value_name = "N", default_value_t = limits().in_flight)]
    #[arg(help_heading = LIMITS, value_parser = clap::value_parser!(u64).range(1..))]
    pub max_in_flight: u64,

    /// Requests of one address, or of one /64 of IPv6, that are worked on at once; further ones are answered 429 with
    /// Retry-After. Trusted proxies have no such limit: the addresses that they name have it
    #[arg(long, env = "SOCIALHUB_MAX_IN_FLIGHT_PER_ADDRESS", value_name = "N")]
    #[arg(default_value_t = limits().in_flight_per_address as u64)]
    #[arg(help_heading = LIMITS, value_parser = clap::value_parser!(u64).range(1..))]
    pub max_in_flight_per_address: u64,

    /// Bytes of request bodies in memory at once, over all requests; further ones are answered 503 with Retry-After. Of each
    /// body the first 16 KiB do not count
    #[arg(long, env = "SOCIALHUB_MAX_BODY_MEMORY", value_name = "BYTES", default_value_t = limits().body_memory)]
    #[arg(help_heading = LIMITS, value_parser = clap::value_parser!(u64).range(1..))]
    pub max_body_memory: u64,

    /// How long a connection stays open without a request, in seconds
    #[arg(long, env = "SOCIALHUB_KEEP_ALIVE", value_name = "SECONDS", default_value_t = limits().keep_alive.as_secs())]
    #[arg(help_heading = LIMITS)]
    pub keep_alive: u64,

    /// How long the head of a request may take, in seconds; after it the answer is 408 to a connection's first request, and
    /// the connection is closed at later ones
    #[arg(long, env = "SOCIALHUB_HEAD_TIMEOUT", value_name = "SECONDS", default_value_t = limits().head.as_secs())]
    #[arg(help_heading = LIMITS, value_parser = clap::value_parser!(u64).range(1..))]
    pub head_timeout: u64,

    /// How long the body of a request may pause, in seconds; after it the answer is 400
    #[arg(long, env = "SOCIALHUB_BODY_TIMEOUT", value_name = "SECONDS", default_value_t = limits().body.as_secs())]
    #[arg(help_heading = LIMITS, value_parser = clap::value_parser!(u64).range(1..))]
    pub body_timeout: u64,

    /// How long a client may take nothing of a response, in seconds; after it the connection is closed
    #[arg(long, env = "SOCIALHUB_SEND_TIMEOUT", value_name = "SECONDS", default_value_t = limits().send.as_secs())]
    #[arg(help_heading = LIMITS, value_parser = clap::value_parser!(u64).range(1..))]
    pub send_timeout: u64,

    /// Bytes in a second that a client must send of a body, or take of a response, on the whole: a transfer lasts no longer
    /// than its bytes take at this rate, and the time that it may pause
    #[arg(long, env = "SOCIALHUB_MIN_RATE", value_name = "BYTES", default_value_t = limits().min_rate)]
    #[arg(help_heading = LIMITS, value_parser = clap::value_parser!(u64).range(1..))]
    pub min_rate: u64,

    /// How long an upload of a file may take until all of its parts have arrived, in seconds; after it the upload is deleted
    #[arg(long, env = "SOCIALHUB_UPLOAD_TIMEOUT", value_name = "SECONDS", default_value_t = UPLOAD_LIFETIME.as_secs())]
    #[arg(help_heading = LIMITS, value_parser = clap::value_parser!(u64).range(1..))]
    pub upload_timeout: u64,

    /// Where to serve numbers for Prometheus, at /metrics. An address of its own, for they tell how much is going on and
    /// what fails, which is not for everybody who can reach the API
    #[arg(long, env = "SOCIALHUB_METRICS_LISTEN", value_name = "HOST:PORT", help_heading = OPERATION)]
    pub metrics_listen: Option<Listen>,
    /// Where mail goes: a folder, or a mail server (`smtps://user:password@host`, `smtp://host?tls=required`); the folder
    /// `mail` beside the database where nothing is said
    #[arg(long, env = "SOCIALHUB_MAIL", value_name = "DESTINATION", hide_env_values = true, help_heading = MAIL)]
    pub mail: Option<String>,

    /// In whose name mail is sent
    #[arg(long, env = "SOCIALHUB_MAIL_FROM", value_name = "ADDRESS", default_value = "SocialHub <no-reply@localhost>")]
    #[arg(help_heading = MAIL)]
    pub mail_from: Sender,

    /// Who gets mail about accounts that ask for a feature, and about new ones; the sender where nothing is said
    #[arg(long, env = "SOCIALHUB_MAIL_SUPPORT", value_name = "ADDRESS", help_heading = MAIL)]
    pub mail_support: Option<Sender>,

    /// The web application, which links in mail lead to: `http(s)://host[:port]`; where clients reach the server, if
    /// nothing is said
    #[arg(long, env = "SOCIALHUB_APP_URL", value_name = "URL", help_heading = MAIL)]
    pub app_url: Option<String>,

    /// Further root certificates (PEM) that are trusted where requests are sent to webhooks and networks
    #[arg(long, env = "SOCIALHUB_TRUSTED_ROOT", value_name = "FILE", help_heading = OTHERS)]
    pub trusted_root: Option<PathBuf>,

    /// Send webhooks to this machine and to private networks too, for development: whoever has a channel's token can make
    /// the server send requests there
    #[arg(long, env = "SOCIALHUB_PRIVATE_WEBHOOKS", help_heading = OTHERS)]
    pub private_webhooks: bool,

    /// Our app at Meta, for channels of Facebook, Instagram and WhatsApp
    #[arg(long, env = "SOCIALHUB_FACEBOOK_APP_ID", value_name = "ID", help_heading = OTHERS)]
    pub facebook_app_id: Option<String>,

    /// The secret of that app
    #[arg(long, env = "SOCIALHUB_FACEBOOK_APP_SECRET", value_name = "SECRET", hide_env_values = true)]
    #[arg(help_heading = OTHERS)]
    pub facebook_app_secret: Option<String>,

    /// Where the Graph API is, with its version
    #[arg(
        long,
        env = "SOCIALHUB_FACEBOOK_URL",
        value_name = "URL",
        default_value = "https://graph.facebook.com/v23.0"
    )]
    #[arg(help_heading = OTHERS)]
    pub facebook_url: String,

    /// Our app at LinkedIn
    #[arg(long, env = "SOCIALHUB_LINKEDIN_CLIENT_ID", value_name = "ID", help_heading = OTHERS)]
    pub linkedin_client_id: Option<String>,

    /// The secret of that app
    #[arg(long, env = "SOCIALHUB_LINKEDIN_CLIENT_SECRET", value_name = "SECRET", hide_env_values = true)]
    #[arg(help_heading = OTHERS)]
    pub linkedin_client_secret: Option<String>,

    /// Where LinkedIn inspects tokens
    #[arg(long, env = "SOCIALHUB_LINKEDIN_URL", value_name = "URL", default_value = "https://www.linkedin.com")]
    #[arg(help_heading = OTHERS)]
    pub linkedin_url: String,

    /// Where LinkedIn's other operations are
    #[arg(long, env = "SOCIALHUB_LINKEDIN_API_URL", value_name = "URL", default_value = "https://api.linkedin.com")]
    #[arg(help_heading = OTHERS)]
    pub linkedin_api_url: String,

    /// Our app at WordPress.com
    #[arg(long, env = "SOCIALHUB_WORDPRESS_CLIENT_ID", value_name = "ID", help_heading = OTHERS)]
    pub wordpress_client_id: Option<String>,

    /// Where WordPress.com's operations are
    #[arg(long, env = "SOCIALHUB_WORDPRESS_URL", value_name = "URL")]
    #[arg(default_value = "https://public-api.wordpress.com", help_heading = OTHERS)]
    pub wordpress_url: String,

    /// The filter of the log: `info`, `debug`, `handlers=trace`
    #[arg(long, env = "RUST_LOG", value_name = "FILTER", default_value = "info,actix_server=warn")]
    #[arg(help_heading = OPERATION)]
    pub log_filter: String,

    /// The form of the log: lines to read, or an object of JSON for each event
    #[arg(long, env = "SOCIALHUB_LOG_FORMAT", value_name = "FORMAT", default_value = "text")]
    #[arg(help_heading = OPERATION)]
    pub log_format: LogFormat,

    /// Check every answer against the contract while the server runs: one that breaks it is logged with operation and
    /// place, counted, and sent all the same
    #[arg(long, env = "SOCIALHUB_VERIFY_RESPONSES", help_heading = OPERATION)]
    pub verify_responses: bool,

    /// How long the server goes on as before, in seconds, once it is told to stop: /readyz is a 503 from then on, and
    /// load balancers have this time to notice
    #[arg(long, env = "SOCIALHUB_SHUTDOWN_DELAY", value_name = "SECONDS", default_value_t = 0)]
    #[arg(help_heading = OPERATION)]
    pub shutdown_delay: u64,

    /// How long open requests have to end, in seconds, once the server no longer listens
    #[arg(long, env = "SOCIALHUB_SHUTDOWN_TIMEOUT", value_name = "SECONDS", default_value_t = 10)]
    #[arg(help_heading = OPERATION)]
    pub shutdown_timeout: u64,
}

/// The group of options about the server itself.
const SERVER: &str = "Server";
/// The group of options about users and their tokens.
const USERS: &str = "Users";
/// The group of options about the way from clients to the server.
const CLIENTS: &str = "Clients and proxies";
/// The group of options against overload.
const LIMITS: &str = "Limits";
/// The group of options about mail.
const MAIL: &str = "Mail";
/// The group of options about requests to others.
const OTHERS: &str = "Webhooks and networks";
/// The group of options for those who run it.
const OPERATION: &str = "Operation";

fn limits() -> Limits {
    Limits::default()
}

impl Options {
    /// How much at once, and how long.
    pub fn limits(&self) -> Limits {
        Limits {
            connections: self.max_connections,
            connections_per_address: usize::try_from(self.max_connections_per_address).unwrap_or(usize::MAX),
            in_flight: self.max_in_flight,
            in_flight_per_address: usize::try_from(self.max_in_flight_per_address).unwrap_or(usize::MAX),
            body_memory: self.max_body_memory,
            keep_alive: Duration::from_secs(self.keep_alive),
            head: Duration::from_secs(self.head_timeout),
            body: Duration::from_secs(self.body_timeout),
            send: Duration::from_secs(self.send_timeout),
            min_rate: self.min_rate,
        }
    }

    /// What stands between clients and the server.
    pub fn proxies(&self) -> Proxies {
        Proxies { trusted: self.trusted_proxy.clone(), header: self.forwarded_header }
    }
}

/// Forms of the log.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum LogFormat {
    /// Lines to read
    Text,
    /// An object for each event
    Json,
}
