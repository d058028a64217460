//! A server on a real socket, and a client that speaks to it.

use std::net::SocketAddr;

use actix_web::dev::ServerHandle;
use actix_web::http::Method;
use actix_web::{App, HttpServer};
use awc::Client;
use codegen_runtime::Server;
use serde_json::Value as Json;
use tests::request::Request;

/// A running server. It stops when it is dropped or told to.
pub(crate) struct Served {
    address: SocketAddr,
    handle: ServerHandle,
    client: Client,
}

/// What came back.
#[derive(Debug, Clone)]
pub(crate) struct Got {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

impl Served {
    /// Serves on a port of loopback that nobody uses.
    pub(crate) fn start(server: Server) -> Self {
        let bound =
            HttpServer::new(move || App::new().service(server.clone())).workers(1).bind(("127.0.0.1", 0)).unwrap();
        let address = bound.addrs()[0];
        let running = bound.disable_signals().run();
        let handle = running.handle();
        actix_web::rt::spawn(running);
        let client = Client::builder().disable_redirects().timeout(std::time::Duration::from_secs(30)).finish();
        Self { address, handle, client }
    }

    pub(crate) async fn stop(self) {
        self.handle.stop(false).await;
    }

    /// Sends a request as it stands.
    pub(crate) async fn send(&self, request: &Request) -> Got {
        let headers: Vec<(&str, &str)> = request.headers.iter().map(|(name, value)| (&**name, &**value)).collect();
        self.exchange(request.method, &request.target, &headers, request.body.as_deref()).await
    }

    /// Sends a request of these parts.
    pub(crate) async fn exchange(
        &self,
        method: &str,
        target: &str,
        headers: &[(&str, &str)],
        body: Option<&[u8]>,
    ) -> Got {
        let method = Method::from_bytes(method.as_bytes()).unwrap();
        let mut request = self.client.request(method, format!("http://{}{target}", self.address));
        for (name, value) in headers {
            request = request.append_header((*name, *value));
        }
        let sent = match body {
            Some(body) => request.send_body(body.to_vec()),
            None => request.send(),
        };
        let mut response = sent.await.unwrap_or_else(|error| panic!("{target}: {error}"));
        let headers = response.headers().iter();
        let headers = headers.map(|(name, value)| (name.to_string(), value.to_str().unwrap().to_owned())).collect();
        let body = response.body().limit(64 << 20).await.unwrap().to_vec();
        Got { status: response.status().as_u16(), headers, body }
    }
}

impl Got {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(other, _)| other == name).map(|(_, value)| &**value)
    }

    pub(crate) fn headers(&self, name: &str) -> Vec<&str> {
        self.headers.iter().filter(|(other, _)| other == name).map(|(_, value)| &**value).collect()
    }

    pub(crate) fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    pub(crate) fn json(&self) -> Json {
        serde_json::from_slice(&self.body).unwrap_or(Json::Null)
    }

    /// The `code` of the contract's error.
    pub(crate) fn code(&self) -> String {
        self.json()["code"].as_str().unwrap_or_default().to_owned()
    }

    /// The `message` of the contract's error.
    pub(crate) fn message(&self) -> String {
        self.json()["message"].as_str().unwrap_or_default().to_owned()
    }

    /// `in`, pointer and keyword of every violation.
    pub(crate) fn violations(&self) -> Vec<(String, String, String)> {
        let json = self.json();
        let text = |violation: &Json, key: &str| violation[key].as_str().unwrap_or_default().to_owned();
        let all = json["violations"].as_array().cloned().unwrap_or_default();
        all.iter().map(|it| (text(it, "in"), text(it, "pointer"), text(it, "keyword"))).collect()
    }
}
