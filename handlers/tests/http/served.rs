//! A server inside the test, on a port of its own and a database in a folder of its own, and a client to ask it.

use std::{sync::Arc, time::Duration};

use actix_web::dev::ServerHandle;
use awc::{Client, SendClientRequest, http::Method};
use generated::{Authenticator, rt};
use handlers::{
    Authentication, Principals, PublicUrl, Socialhub, Store,
    server::{Running, Serving, serve},
};
use serde_json::Value;
use tempfile::TempDir;

/// The development token of every server here.
pub(crate) const TOKEN: &str = "test-token";

pub(crate) struct Served {
    pub(crate) base: String,
    pub(crate) store: Store,
    api: rt::Server,
    handle: ServerHandle,
    folder: TempDir,
}

impl Served {
    /// SocialHub on an empty database.
    pub(crate) async fn new() -> Self {
        Self::on(tempfile::tempdir().unwrap()).await
    }

    /// SocialHub that clients reach somewhere else.
    pub(crate) async fn public(url: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let store = open(&folder).await;
        let doors = Authentication::with_dev_token(TOKEN.parse().unwrap());
        let api = generated::server(Arc::new(Socialhub::new(store.clone())), doors);
        Self::reached_at(Some(url.parse().unwrap()), folder, store, api)
    }

    /// SocialHub on the database in this folder.
    pub(crate) async fn on(folder: TempDir) -> Self {
        Self::with(folder, Authentication::with_dev_token(TOKEN.parse().unwrap())).await
    }

    /// SocialHub with other doors.
    pub(crate) async fn with(folder: TempDir, doors: impl Authenticator<Principals = Principals>) -> Self {
        let store = open(&folder).await;
        let api = generated::server(Arc::new(Socialhub::new(store.clone())), doors);
        Self::api(folder, store, api)
    }

    /// Another API.
    pub(crate) fn api(folder: TempDir, store: Store, api: rt::Server) -> Self {
        Self::reached_at(None, folder, store, api)
    }

    /// Another API that clients reach somewhere else.
    pub(crate) fn reached_at(public_url: Option<PublicUrl>, folder: TempDir, store: Store, api: rt::Server) -> Self {
        let serving = Serving {
            addresses: vec!["127.0.0.1:0".parse().unwrap()],
            public_url,
            workers: 1,
            shutdown_timeout: Duration::from_secs(1),
        };
        let Running { addresses, server } = serve(api.clone(), store.clone(), &serving).unwrap();
        let handle = server.handle();
        actix_web::rt::spawn(server);
        Self { base: format!("http://{}", addresses[0]), store, api, handle, folder }
    }

    /// Stops the server; what remains is the folder with the database.
    pub(crate) async fn stop(self) -> TempDir {
        self.handle.stop(false).await;
        self.store.close().await;
        assert_eq!(self.api.undeclared(), 0, "a handler failed with a status that the contract does not declare");
        self.folder
    }

    /// Calls an operation with the token; `path` is below `/api2` and may have a query.
    pub(crate) async fn call(&self, method: Method, path: &str, body: Option<&str>) -> Answer {
        let separator = if path.contains('?') { '&' } else { '?' };
        ask(method, &format!("{}/api2{path}{separator}accesstoken={TOKEN}", self.base), body).await
    }

    pub(crate) async fn get(&self, path: &str) -> Answer {
        self.call(Method::GET, path, None).await
    }
}

pub(crate) async fn open(folder: &TempDir) -> Store {
    let database = folder.path().join("test.db").to_str().unwrap().parse().unwrap();
    Store::open(&database).await.unwrap()
}

/// Status, headers and JSON of an answer.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Value,
}

impl Answer {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(other, _)| other == name).map(|(_, value)| value.as_str())
    }

    /// The code of a failure.
    pub(crate) fn code(&self) -> &str {
        self.body["code"].as_str().unwrap_or_default()
    }
}

/// Sends a request; a body is sent as JSON.
pub(crate) async fn ask(method: Method, url: &str, body: Option<&str>) -> Answer {
    let request = Client::new().request(method, url);
    let sent: SendClientRequest = match body {
        Some(body) => request.content_type("application/json").send_body(body.to_owned()),
        None => request.send(),
    };
    let mut answer = sent.await.unwrap();
    let octets = answer.body().await.unwrap();
    let headers =
        answer.headers().iter().map(|(name, value)| (name.to_string(), value.to_str().unwrap().to_owned())).collect();
    let body = if octets.is_empty() { Value::Null } else { serde_json::from_slice(&octets).unwrap() };
    Answer { status: answer.status().as_u16(), headers, body }
}
