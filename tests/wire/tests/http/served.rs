//! A running server and a client that lets no answer pass that the contract does not declare.

use std::net::SocketAddr;

use actix_web::dev::ServerHandle;
use actix_web::http::Method;
use actix_web::{App, HttpServer};
use awc::Client;
use codegen_verify::{Answer, Verifier};

use crate::service;

pub(crate) struct Served {
    pub(crate) address: SocketAddr,
    handle: ServerHandle,
    client: Client,
    verifier: Verifier,
}

/// What came back.
#[derive(Debug)]
pub(crate) struct Got {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

/// Headers of a request.
pub(crate) type Headers<'a> = &'a [(&'a str, &'a str)];

pub(crate) const JSON: (&str, &str) = ("content-type", "application/json");
pub(crate) const FORM: (&str, &str) = ("content-type", "application/x-www-form-urlencoded");

impl Served {
    pub(crate) async fn start() -> Self {
        let server = service::server();
        let bound =
            HttpServer::new(move || App::new().service(server.clone())).workers(1).bind(("127.0.0.1", 0)).unwrap();
        let address = bound.addrs()[0];
        let running = bound.disable_signals().run();
        let handle = running.handle();
        actix_web::rt::spawn(running);
        let client = Client::builder().disable_redirects().finish();
        let document =
            client.get(format!("http://{address}/wire/swagger.json")).send().await.unwrap().json().limit(1 << 20);
        let verifier = Verifier::new(&document.await.unwrap()).unwrap().always_allowing(&[405]);
        Self { address, handle, client, verifier }
    }

    pub(crate) async fn stop(self) {
        self.handle.stop(false).await;
    }

    pub(crate) async fn get(&self, target: &str, headers: Headers<'_>) -> Got {
        self.send("GET", target, headers, b"").await
    }

    /// Sends a request to a target below the base path.
    pub(crate) async fn send(&self, method: &str, target: &str, headers: Headers<'_>, body: &[u8]) -> Got {
        let got = self.request(method, target, headers, body).await.unwrap_or_else(|error| panic!("{target}: {error}"));
        let path = format!("/wire{}", target.split('?').next().unwrap_or_default());
        if let Some(operation) = self.verifier.operation(method, &path) {
            let headers: Vec<_> = got.headers.iter().map(|(name, value)| (&**name, &**value)).collect();
            let body = (method != "HEAD").then_some(&*got.body);
            let found = self.verifier.check(operation, &Answer { status: got.status, headers: &headers, body });
            let found: Vec<String> = found.iter().map(ToString::to_string).collect();
            assert!(found.is_empty(), "{method} {target}: {}\n{}", found.join("; "), got.text());
        }
        got
    }

    /// The same, where the connection may break.
    pub(crate) async fn request(
        &self,
        method: &str,
        target: &str,
        headers: Headers<'_>,
        body: &[u8],
    ) -> Result<Got, String> {
        let method = Method::from_bytes(method.as_bytes()).unwrap();
        let mut request = self.client.request(method, format!("http://{}/wire{target}", self.address));
        for header in headers {
            request = request.append_header(*header);
        }
        let sent = if body.is_empty() { request.send() } else { request.send_body(body.to_vec()) };
        let mut response = sent.await.map_err(|error| error.to_string())?;
        let headers = response.headers().iter();
        let headers = headers.map(|(name, value)| (name.to_string(), value.to_str().unwrap().to_owned())).collect();
        let body = response.body().limit(64 << 20).await.map_err(|error| error.to_string())?.to_vec();
        Ok(Got { status: response.status().as_u16(), headers, body })
    }
}

impl Got {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers(name).first().copied()
    }

    pub(crate) fn headers(&self, name: &str) -> Vec<&str> {
        self.headers.iter().filter(|(other, _)| other == name).map(|(_, value)| &**value).collect()
    }

    pub(crate) fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    pub(crate) fn json(&self) -> wire::rt::Json {
        wire::rt::serde_json::from_slice(&self.body).unwrap_or_else(|_| panic!("no JSON: {}", self.text()))
    }

    /// What the handler was given under this name.
    pub(crate) fn seen(&self, name: &str) -> String {
        let json = self.json();
        json[name].as_str().unwrap_or_else(|| panic!("no {name}: {}", self.text())).to_owned()
    }

    pub(crate) fn code(&self) -> String {
        self.seen("code")
    }

    /// Each violation as `in pointer keyword`.
    pub(crate) fn violations(&self) -> Vec<String> {
        let json = self.json();
        let text = |violation: &wire::rt::Json, key: &str| violation[key].as_str().unwrap_or("?").to_owned();
        let all = json["violations"].as_array().cloned().unwrap_or_default();
        all.iter().map(|it| ["in", "pointer", "keyword"].map(|key| text(it, key)).join(" ")).collect()
    }
}
