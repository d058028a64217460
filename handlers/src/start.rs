//! From the command line to a server that answers, and to its end.

mod mailing;
mod working;

use std::{
    io::{self, Write as _},
    thread,
    time::Duration,
};

use generated::CONTRACT;
#[cfg(unix)]
use tokio::signal::unix::{Signal, SignalKind, signal};

use crate::{
    DevToken, Identity, IdentityOptions, Listen, Options, Origin, OriginError, Store, Verification, VerificationError,
    captcha::{Captcha, CaptchaError},
    demo::{self, Demo, DemoError},
    documentation, housekeeping,
    identity::{Keycloak, KeycloakError, Pacing},
    mail::{Delivery, MailOptionError},
    metrics,
    networks::{NetworkOptionError, NetworkOptions},
    outbound::{self, Outbound, OutboundError, OutboundOptions},
    private_files, probes,
    server::{self, ListenError, Running, Serving},
    store::{Database, DatabaseError, OpenError, StoreError},
};

use crate::webhooks::Courier;
use mailing::Mailing;
use working::Working;

/// Why the server does not start. Each message is one line that says what to do.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// The development token would be within others' reach.
    #[error(
        "--dev-token opens every door, so it works on a loopback address only, and {listen} is none; \
         leave it out, or use --listen 127.0.0.1:8080"
    )]
    Exposed {
        /// Where to listen.
        listen: String,
    },
    /// The development token cannot be one.
    #[error("--dev-token is not accepted: {0}")]
    DevToken(&'static str),
    /// The development token would be within the reach of whoever knows the public URL.
    #[error(
        "--dev-token opens every door, and --public-url {public_url} says that others can come to them; \
         leave one of the two out"
    )]
    Public {
        /// Where clients reach the server.
        public_url: Origin,
    },
    /// `--public-url` is none.
    #[error("--public-url is not accepted: {0}")]
    PublicUrl(OriginError),
    /// `--cors-origin` is none.
    #[error("--cors-origin is not accepted: {0}")]
    CorsOrigin(OriginError),
    /// The development token would be within the reach of a proxy's clients.
    #[error(
        "--dev-token opens every door, and --trusted-proxy says that others' requests come through one; \
         leave one of the two out"
    )]
    Proxied,
    /// `--database` names none.
    #[error("--database is not accepted: {0}")]
    Database(#[from] DatabaseError),
    /// `--mail` is neither a folder nor a mail server.
    #[error("--mail is not accepted: {0}")]
    Mail(#[from] MailOptionError),
    /// `--app-url` is none.
    #[error("--app-url is not accepted: {0}")]
    AppUrl(OriginError),
    /// `--keycloak-url` is none.
    #[error(transparent)]
    Keycloak(#[from] KeycloakError),
    /// Captchas cannot be verified.
    #[error(transparent)]
    Captcha(#[from] CaptchaError),
    /// A network cannot be asked.
    #[error(transparent)]
    Networks(#[from] NetworkOptionError),
    /// Requests to others are not possible.
    #[error(transparent)]
    Outbound(#[from] OutboundError),
    /// The store cannot be opened.
    #[error(transparent)]
    Store(#[from] OpenError),
    /// The store opens, and then fails.
    #[error("the keys cannot be read or made: {0}; see that the database works")]
    Identity(Box<StoreError>),
    /// Answers cannot be checked.
    #[error("--verify-responses is not possible: {0}")]
    Verification(#[from] VerificationError),
    /// There is no demonstration.
    #[error(transparent)]
    Demo(#[from] DemoError),
    /// The addresses cannot be listened on.
    #[error("cannot listen on {listen}: {source}; {advice} with {option}")]
    Listen {
        /// Where to listen.
        listen: String,
        /// What the operating system says.
        source: io::Error,
        /// What to do.
        advice: &'static str,
        /// The option that says where.
        option: &'static str,
    },
    /// The server failed while it ran.
    #[error("the server failed: {0}")]
    Server(io::Error),
}

impl StartError {
    /// The exit code of the process: 2 for a command line that makes no sense, else 1.
    pub const fn exit_code(&self) -> u8 {
        match self {
            Self::Exposed { .. }
            | Self::Public { .. }
            | Self::Proxied
            | Self::DevToken(_)
            | Self::PublicUrl(_)
            | Self::CorsOrigin(_)
            | Self::Database(_)
            | Self::Mail(_)
            | Self::Keycloak(_)
            | Self::Captcha(_)
            | Self::Networks(_)
            | Self::Outbound(_)
            | Self::AppUrl(_) => 2,
            Self::Store(_)
            | Self::Demo(_)
            | Self::Identity(_)
            | Self::Verification(_)
            | Self::Listen { .. }
            | Self::Server(_) => 1,
        }
    }

    fn identity(error: StoreError) -> Self {
        Self::Identity(error.into())
    }

    fn listen(options: &Options, error: ListenError) -> Self {
        let (source, listen, option) = match error {
            ListenError::Server(source) => (source, Some(&options.listen), "--listen"),
            ListenError::Metrics(source) => (source, options.metrics_listen.as_ref(), "--metrics-listen"),
        };
        let advice = match source.kind() {
            io::ErrorKind::AddrInUse => "stop the program that does, or choose another port",
            io::ErrorKind::AddrNotAvailable => "this machine has no such address: choose another one",
            io::ErrorKind::PermissionDenied => "choose a port above 1023",
            _ => "choose another address or port",
        };
        Self::Listen { listen: listen.map(Listen::as_str).unwrap_or_default().to_owned(), source, advice, option }
    }
}

/// Serves until the process is told to stop.
///
/// # Errors
/// Where the server cannot start.
pub async fn run(options: Options) -> Result<(), StartError> {
    let token = options.dev_token.as_deref().map(str::parse::<DevToken>).transpose().map_err(StartError::DevToken)?;
    if token.is_some() && !options.listen.is_loopback() {
        return Err(StartError::Exposed { listen: options.listen.as_str().to_owned() });
    }
    let public_url =
        options.public_url.as_deref().map(str::parse::<Origin>).transpose().map_err(StartError::PublicUrl)?;
    if let Some(public_url) = public_url.as_ref().filter(|url| token.is_some() && !url.is_loopback()) {
        return Err(StartError::Public { public_url: public_url.clone() });
    }
    if token.is_some() && !options.trusted_proxy.is_empty() {
        return Err(StartError::Proxied);
    }
    let cors_origins = options.cors_origin.iter().map(|origin| origin.parse()).collect::<Result<Vec<Origin>, _>>();
    let cors_origins = cors_origins.map_err(StartError::CorsOrigin)?;
    let keycloak = options.keycloak_url.as_deref();
    let keycloak = keycloak.map(|url| Keycloak::new(url, &options.keycloak_client_id)).transpose()?;
    let keycloak = keycloak.map(|keycloak| keycloak.needing_state(options.keycloak_state));
    let database: Database = options.database.parse()?;
    let roots = options.trusted_root.as_deref().map(outbound::roots).transpose()?.unwrap_or_default();
    let captcha = options.captcha_secret.as_deref();
    let captcha = captcha.map(|secret| Captcha::new(&options.captcha_url, secret, &roots)).transpose()?;
    let networks = NetworkOptions::of(&options)?.networks(&roots)?;
    let outbound = Outbound::new(&OutboundOptions { may_be_private: options.private_webhooks, roots })?;
    let mailing = Mailing::new(&options, &database, public_url.as_ref())?;
    // A folder that was chosen may be shared on purpose; what is created in it is private all the same.
    let beside = |name, is_chosen: bool| database.folder().filter(|_| !is_chosen).map(|folder| folder.join(name));
    let folders = [beside("media", options.media.is_some()), beside("mail", options.mail.is_some())];
    private_files::protect(&database, &folders.into_iter().flatten().collect::<Vec<_>>());
    let store = Store::open(&database).await?;
    let store = match options.media.clone() {
        Some(media) => store.with_media(media),
        None => store,
    };
    let media = store.media().clone().with_upload_lifetime(Duration::from_secs(options.upload_timeout));
    let store = store.with_media(media);
    let identity = IdentityOptions {
        signing_key: options.signing_key.clone(),
        keycloak,
        trusted_origins: cors_origins.clone(),
        dev_token: token.clone(),
        captcha,
        pacing: pacing(options.limits().in_flight),
    };
    let identity = Identity::open(&store, identity).await.map_err(StartError::identity)?;
    let demo = if options.demo { Some(demo::fill(&store, &identity).await?) } else { None };
    let api = mailing
        .service(store.clone(), identity, outbound.clone())
        .with_networks(networks)
        .api()
        .await
        .map_err(StartError::identity)?;
    let housekeeping = actix_web::rt::spawn(housekeeping::run(store.clone()));
    let verification = options.verify_responses.then(Verification::new).transpose()?;
    let serving = Serving {
        addresses: options.listen.addresses().to_vec(),
        metrics: options.metrics_listen.iter().flat_map(Listen::addresses).copied().collect(),
        public_url: public_url.clone(),
        proxies: options.proxies(),
        cors_origins,
        only_loopback: token.is_some(),
        limits: options.limits(),
        verification: verification.clone(),
        workers: options.workers.or_else(|| thread::available_parallelism().ok()).map_or(1, Into::into),
        shutdown_timeout: Duration::from_secs(options.shutdown_timeout),
    };
    let running = server::serve(api, store.clone(), &serving).map_err(|error| StartError::listen(&options, error))?;
    // Before it says that it is there: whoever reads that may stop it at once.
    let signals = Signals::new().map_err(StartError::Server)?;
    // Nobody reads it: no reason to stop.
    let _ = demo.as_ref().map(tell);
    let _ = greet(&running, &database, mailing.delivery(), public_url.as_ref(), token.as_ref());
    if token.is_some() {
        tracing::warn!("--dev-token is on: whoever can connect from this machine may do everything");
    }
    let telling = Working::start(|stop| Courier::new(store.clone(), outbound, Courier::ROUNDS).run(stop));
    let delivering = mailing.start(store.clone());
    until_stopped(running, signals, &options).await.map_err(StartError::Server)?;
    housekeeping.abort();
    tokio::join!(delivering.stop(), telling.stop());
    if let Some(verification) = verification {
        let (checked, broken) = (verification.checked(), verification.broken());
        tracing::info!(checked, broken, "answers were checked against the contract");
    }
    // What is still open after that is cut off; SQLite recovers from it.
    let _ = tokio::time::timeout(Duration::from_secs(2), store.close()).await;
    Ok(())
}

/// How logins are slowed down: those that wait take a small part of the requests that may be in flight.
fn pacing(in_flight: u64) -> Pacing {
    let pacing = Pacing::default();
    Pacing { waiting: usize::try_from(in_flight / 8).unwrap_or(usize::MAX).clamp(1, pacing.waiting), ..pacing }
}

/// Says where everything is, for a person to read and paste.
fn greet(
    running: &Running,
    database: &Database,
    mail: &Delivery,
    public_url: Option<&Origin>,
    token: Option<&DevToken>,
) -> io::Result<()> {
    let mut out = io::stdout().lock();
    writeln!(out, "{} {}", CONTRACT.title, CONTRACT.version)?;
    for address in &running.addresses {
        let base = format!("http://{address}");
        writeln!(out, "  API       {base}{}", CONTRACT.base_path)?;
        writeln!(out, "  Docs      {base}{}", documentation::PATH)?;
        writeln!(out, "  Health    {base}{}", probes::READY)?;
    }
    for address in running.metrics.iter().flat_map(|(addresses, _)| addresses) {
        writeln!(out, "  Metrics   http://{address}{}", metrics::PATH)?;
    }
    if let Some(base) = public_url {
        writeln!(out, "  Public    {base}{}", documentation::PATH)?;
    }
    writeln!(out, "  Database  {database}")?;
    writeln!(out, "  Mail      {mail}")?;
    match (token, running.addresses.first()) {
        (Some(token), Some(address)) => {
            let path = CONTRACT.base_path;
            writeln!(out, "  Try it    curl 'http://{address}{path}/contacts?accesstoken={}'", token.expose())?;
        }
        _ => {
            writeln!(out, "  Protected calls answer 401. To try them, start with --dev-token and a token you choose.")?
        }
    }
    writeln!(out, "Ctrl+C stops the server.")?;
    out.flush()
}

/// Says whom to log in as.
fn tell(demo: &Demo) -> io::Result<()> {
    let mut out = io::stdout().lock();
    writeln!(out, "The demonstration: log in with POST /users/login in the documentation, as one of")?;
    for (name, title) in &demo.users {
        writeln!(out, "  {name:<17} {title}")?;
    }
    writeln!(out, "with the password {}; it is shown this once.", demo.password)?;
    out.flush()
}

/// Serves until a signal comes, lets watchers notice, then lets open requests end; a second signal ends everything at once.
async fn until_stopped(running: Running, mut signals: Signals, options: &Options) -> io::Result<()> {
    let handle = running.server.handle();
    // It goes on until nobody is served any more: the end of a server is worth watching too.
    let metrics = running.metrics.map(|(_, server)| {
        let handle = server.handle();
        actix_web::rt::spawn(server);
        handle
    });
    let mut server = actix_web::rt::spawn(running.server);
    tokio::select! {
        ended = &mut server => return ended.map_err(io::Error::other)?,
        name = signals.next() => {
            let (delay, timeout) = (options.shutdown_delay, options.shutdown_timeout);
            tracing::info!("{name}: not ready from now on; listening ends in {delay} s, then open requests have {timeout} s to end");
        }
    }
    running.leaving.announce();
    let stop = async {
        tokio::time::sleep(Duration::from_secs(options.shutdown_delay)).await;
        handle.stop(true).await;
    };
    tokio::select! {
        () = stop => tracing::info!("stopped"),
        name = signals.next() => {
            tracing::warn!("{name} again: stopped at once");
            handle.stop(false).await;
        }
    }
    if let Some(metrics) = metrics {
        metrics.stop(false).await;
    }
    Ok(())
}

/// The signals that ask a process to end. From their making on, they no longer end it by themselves.
struct Signals {
    #[cfg(unix)]
    interrupt: Signal,
    #[cfg(unix)]
    terminate: Signal,
}

#[cfg(unix)]
impl Signals {
    fn new() -> io::Result<Self> {
        Ok(Self { interrupt: signal(SignalKind::interrupt())?, terminate: signal(SignalKind::terminate())? })
    }

    /// The name of the next one.
    async fn next(&mut self) -> &'static str {
        tokio::select! {
            Some(()) = self.interrupt.recv() => "interrupted",
            Some(()) = self.terminate.recv() => "terminated",
            // The runtime is gone, and with it all signals.
            else => std::future::pending().await,
        }
    }
}

#[cfg(not(unix))]
impl Signals {
    fn new() -> io::Result<Self> {
        Ok(Self {})
    }

    /// The name of the next one.
    async fn next(&mut self) -> &'static str {
        match tokio::signal::ctrl_c().await {
            Ok(()) => "interrupted",
            // None will ever come.
            Err(_) => std::future::pending().await,
        }
    }
}
