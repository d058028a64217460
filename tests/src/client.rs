//! A client that asks a service over HTTP, wherever it runs.

use std::{fmt, time::Duration};

use awc::{
    Client as Http,
    http::{Method, Uri},
};
use serde_json::Value as Json;

use crate::request::Request;

/// A client of one service.
pub struct Client {
    http: Http,
    origin: String,
}

/// What came back.
#[derive(Debug, Clone)]
pub struct Answer {
    /// The status.
    pub status: u16,
    /// Headers; names in small letters.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: Vec<u8>,
}

impl Client {
    /// A client of the service that listens there: scheme, host and port of a URL. Its path says nothing.
    ///
    /// # Errors
    /// Where the text is no URL.
    pub fn of(url: &str) -> Result<Self, String> {
        let uri: Uri = url.parse().map_err(|error| format!("{url} is no URL: {error}"))?;
        let (Some(scheme), Some(authority)) = (uri.scheme_str(), uri.authority()) else {
            return Err(format!("{url} is no URL; give one such as http://127.0.0.1:8080"));
        };
        let origin = format!("{scheme}://{authority}");
        Ok(Self { http: Http::builder().disable_redirects().timeout(Duration::from_secs(30)).finish(), origin })
    }

    /// Sends a request, with further headers.
    ///
    /// # Errors
    /// Where no answer comes back.
    pub async fn send(&self, request: &Request, more: &[(&str, &str)]) -> Result<Answer, String> {
        let fault = |error: &dyn fmt::Display| format!("{} {}: {error}", request.method, request.target);
        let method = Method::from_bytes(request.method.as_bytes()).map_err(|error| fault(&error))?;
        let mut sent = self.http.request(method, format!("{}{}", self.origin, request.target));
        let own = request.headers.iter().map(|(name, value)| (name.as_str(), value.as_str()));
        for (name, value) in own.chain(more.iter().copied()) {
            sent = sent.append_header((name, value));
        }
        let answer = match &request.body {
            Some(body) => sent.send_body(body.clone()),
            None => sent.send(),
        };
        let mut answer = answer.await.map_err(|error| fault(&error))?;
        let body = answer.body().limit(64 << 20).await.map_err(|error| fault(&error))?.to_vec();
        let text = |value: &awc::http::header::HeaderValue| String::from_utf8_lossy(value.as_bytes()).into_owned();
        let headers = answer.headers().iter().map(|(name, value)| (name.to_string(), text(value))).collect();
        Ok(Answer { status: answer.status().as_u16(), headers, body })
    }
}

impl Answer {
    /// The first value of a header.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(other, _)| other == name).map(|(_, value)| &**value)
    }

    /// The body as JSON; null where it is none.
    pub fn json(&self) -> Json {
        serde_json::from_slice(&self.body).unwrap_or(Json::Null)
    }

    /// The violations that it names: `in`, pointer and keyword of each.
    pub fn violations(&self) -> Vec<[String; 3]> {
        let json = self.json();
        let all = json.get("violations").and_then(Json::as_array).map(Vec::as_slice).unwrap_or_default();
        let text = |violation: &Json, key| violation.get(key).and_then(Json::as_str).unwrap_or_default().to_owned();
        all.iter().map(|violation| ["in", "pointer", "keyword"].map(|key| text(violation, key))).collect()
    }
}
