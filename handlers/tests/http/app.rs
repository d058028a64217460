//! The server inside of a test, to be asked over HTTP. A test looks like this:
//!
//! ```ignore
//! #[actix_web::test]
//! async fn created_and_deleted() {
//!     let app = App::start().await;                        // listens; a database of its own, empty
//!     let made = app.post("/contacts").dev().json(json!({ "email": "a@example.com" })).send().await.expect(200);
//!     let id = made.body[0]["_id"].as_str().unwrap();
//!     app.delete(format!("/contacts/{id}")).dev().send().await.expect(204);
//!     app.delete(format!("/contacts/{id}")).dev().send().await.refused(404, "NotFoundError");
//!     app.get("/contacts").query("count", 2).send().await.refused(401, "AccessTokenInvalidError");
//! }                                                        // stops the server, removes the database
//! ```
//!
//! Paths are below `/api2`; those of [`App::outside`] are not. Credentials: [`Request::dev`] shows the development token,
//! [`Request::token`] that of a user or a channel, [`Request::approval_token`] and [`Request::share_token`] the others.
//! Bodies: `json`, `form`, `multipart`, `body`; heads: `query`, `header`, `cookie`.
//!
//! Every answer is checked against the contract as implemented (status, headers, media type, schema) and fails the test
//! where it is something else; and it is recorded, for `cargo xtask coverage` to tell which operations were seen to
//! work. A test does nothing for that. `app.store` is the store behind the server; [`Setup`] starts other ones.

use std::{fmt::Display, net::SocketAddr, sync::Arc, thread::JoinHandle};

use actix_web::dev::ServerHandle;
use awc::http::Method;
use generated::{Authenticator, rt};
use handlers::{
    Identity, IdentityOptions, Leaving, Networks, Outbound, OutboundOptions, Principals, Shares, Socialhub, Store,
    server::{Running, Serving, serve},
};
use test_databases::TestDatabase;

use crate::request::Request;

/// The development token of every server here.
pub(crate) const TOKEN: &str = "test-token";

/// A server that runs, until this is dropped.
pub(crate) struct App {
    /// `http://127.0.0.1:PORT`
    pub(crate) base: String,
    /// `http://127.0.0.1:PORT` of the numbers, if [`Setup::serving`] asks for them.
    pub(crate) metrics: Option<String>,
    /// Tells the server that it will stop.
    pub(crate) leaving: Leaving,
    /// The store behind the server.
    pub(crate) store: Store,
    identity: Identity,
    api: rt::Server,
    is_socialhub: bool,
    running: Option<(ServerHandle, JoinHandle<()>)>,
    database: Option<TestDatabase>,
}

impl App {
    /// SocialHub on an empty database, with the development token.
    pub(crate) async fn start() -> Self {
        Setup::default().start().await
    }

    /// The same on SQLite, and on PostgreSQL where there is one: `for app in App::each().await { ... }`.
    pub(crate) async fn each() -> Vec<Self> {
        let mut apps = Vec::new();
        for database in TestDatabase::each().await {
            apps.push(Setup::default().database(database).start().await);
        }
        apps
    }

    /// `GET` of a path below `/api2`.
    pub(crate) fn get(&self, path: impl Display) -> Request {
        self.request(Method::GET, path)
    }

    /// `POST` to a path below `/api2`.
    pub(crate) fn post(&self, path: impl Display) -> Request {
        self.request(Method::POST, path)
    }

    /// `PUT` to a path below `/api2`.
    pub(crate) fn put(&self, path: impl Display) -> Request {
        self.request(Method::PUT, path)
    }

    /// `PATCH` of a path below `/api2`.
    pub(crate) fn patch(&self, path: impl Display) -> Request {
        self.request(Method::PATCH, path)
    }

    /// `DELETE` of a path below `/api2`.
    pub(crate) fn delete(&self, path: impl Display) -> Request {
        self.request(Method::DELETE, path)
    }

    /// Any method on a path below `/api2`; the path may have a query.
    pub(crate) fn request(&self, method: Method, path: impl Display) -> Request {
        self.outside(method, format!("{}{path}", generated::CONTRACT.base_path))
    }

    /// Any method on a path that is not below `/api2`, such as `/healthz`.
    pub(crate) fn outside(&self, method: Method, path: impl Display) -> Request {
        let request = Request::new(method, format!("{}{path}", self.base));
        if self.is_socialhub { request.counting() } else { request }
    }

    /// What the server tells who is who with.
    pub(crate) const fn identity(&self) -> &Identity {
        &self.identity
    }

    /// The folder of the test's database.
    pub(crate) fn folder(&self) -> &std::path::Path {
        self.database.as_ref().unwrap().folder()
    }

    /// Stops the server, as its end does; what remains is the database, for [`Setup::database`].
    pub(crate) async fn stop(mut self) -> TestDatabase {
        self.end();
        self.store.close().await;
        self.database.take().unwrap()
    }

    /// Stops the server and waits until its threads are gone.
    fn end(&mut self) {
        let Some((handle, thread)) = self.running.take() else { return };
        // It has told the server when it returns; the future only says that the server has heard it.
        drop(handle.stop(false));
        let ended = thread.join();
        if !std::thread::panicking() {
            ended.unwrap();
            assert_eq!(self.api.undeclared(), 0, "a handler failed with a status that the contract does not declare");
        }
    }
}

impl Drop for App {
    fn drop(&mut self) {
        self.end();
    }
}

/// Makes the API on a store.
type Api = Box<dyn FnOnce(Store) -> rt::Server>;

/// A server that differs from the usual one.
///
/// ```ignore
/// let app = Setup::default().closed().start().await;
/// ```
#[derive(Default)]
pub(crate) struct Setup {
    database: Option<TestDatabase>,
    serving: Serving,
    is_closed: bool,
    identity: IdentityOptions,
    outbound: OutboundOptions,
    networks: Networks,
    shares: Shares,
    /// The usual handlers behind other doors.
    behind: Option<Box<dyn FnOnce(Socialhub) -> rt::Server>>,
    /// Other handlers.
    instead: Option<Api>,
}

impl Setup {
    /// On this database: PostgreSQL, or what another server has left.
    pub(crate) fn database(mut self, database: TestDatabase) -> Self {
        self.database = Some(database);
        self
    }

    /// Reached by clients somewhere else.
    pub(crate) fn public_url(mut self, url: &str) -> Self {
        self.serving.public_url = Some(url.parse().unwrap());
        self
    }

    /// Serving in another way.
    pub(crate) fn serving(mut self, change: impl FnOnce(&mut Serving)) -> Self {
        change(&mut self.serving);
        self
    }

    /// Without the development token.
    pub(crate) fn closed(mut self) -> Self {
        self.is_closed = true;
        self
    }

    /// Telling who is who in another way.
    pub(crate) fn identity(mut self, change: impl FnOnce(&mut IdentityOptions)) -> Self {
        change(&mut self.identity);
        self
    }

    /// Sending requests to others in another way.
    pub(crate) fn outbound(mut self, change: impl FnOnce(&mut OutboundOptions)) -> Self {
        change(&mut self.outbound);
        self
    }

    /// With these networks.
    pub(crate) fn networks(mut self, networks: Networks) -> Self {
        self.networks = networks;
        self
    }

    /// With another limit of expensive work.
    pub(crate) fn shares(mut self, shares: Shares) -> Self {
        self.shares = shares;
        self
    }

    /// With others at the door.
    pub(crate) fn authenticator(mut self, doors: impl Authenticator<Principals = Principals>) -> Self {
        self.behind = Some(Box::new(|service| generated::server(Arc::new(service), doors)));
        self
    }

    /// Other handlers altogether; what they answer does not count as SocialHub's.
    pub(crate) fn api(mut self, api: impl FnOnce(Store) -> rt::Server + 'static) -> Self {
        self.instead = Some(Box::new(api));
        self
    }

    /// Starts it.
    pub(crate) async fn start(self) -> App {
        let database = self.database.unwrap_or_else(TestDatabase::sqlite);
        let store = Store::open(&database.url().parse().unwrap()).await.unwrap();
        let is_socialhub = self.instead.is_none();
        let options = IdentityOptions {
            trusted_origins: self.serving.cors_origins.clone(),
            dev_token: (!self.is_closed).then(|| TOKEN.parse().unwrap()),
            ..self.identity
        };
        let identity = Identity::open(&store, options).await.unwrap();
        let api = match (self.instead, self.behind) {
            (Some(api), _) => api(store.clone()),
            (None, behind) => {
                let service = Socialhub::new(store.clone(), identity.clone(), Outbound::new(&self.outbound).unwrap());
                let service = service.with_networks(self.networks).with_shares(self.shares);
                match behind {
                    Some(behind) => behind(service),
                    None => service.api().await.unwrap(),
                }
            }
        };
        let serving = self.serving;
        let Started { base, metrics, leaving, handle, thread } = run(api.clone(), store.clone(), serving).await;
        let running = (handle, thread);
        App {
            base,
            metrics,
            leaving,
            store,
            identity,
            api,
            is_socialhub,
            running: Some(running),
            database: Some(database),
        }
    }
}

struct Started {
    base: String,
    metrics: Option<String>,
    leaving: Leaving,
    handle: ServerHandle,
    thread: JoinHandle<()>,
}

/// Runs a server in a thread of its own, so that it can be stopped without its test's help.
async fn run(api: rt::Server, store: Store, serving: Serving) -> Started {
    let (tell, told) = std::sync::mpsc::channel();
    let url = |addresses: &[SocketAddr]| format!("http://{}", addresses[0]);
    let thread = std::thread::spawn(move || {
        actix_web::rt::System::new().block_on(async {
            let Running { addresses, server, leaving, metrics } = serve(api, store, &serving).unwrap();
            let numbers = metrics.as_ref().map(|(addresses, _)| url(addresses));
            let numbers_server = metrics.map(|(_, server)| (server.handle(), actix_web::rt::spawn(server)));
            tell.send((url(&addresses), numbers, leaving, server.handle())).unwrap();
            server.await.unwrap();
            if let Some((handle, _)) = numbers_server {
                handle.stop(false).await;
            }
        });
    });
    let told = actix_web::rt::task::spawn_blocking(move || told.recv()).await.unwrap().unwrap();
    let (base, metrics, leaving, handle) = told;
    Started { base, metrics, leaving, handle, thread }
}
