//! A request of a test, from its first word to the answer.

use std::{fmt::Display, time::Duration};

use awc::{Client, ClientRequest, http::Method};
use serde::Serialize;

use crate::{answer::Answer, app::TOKEN, record};

/// A request that can still be added to. `send` sends it.
#[must_use = "nothing is sent before `send`"]
pub(crate) struct Request {
    method: Method,
    url: String,
    headers: Vec<(String, String)>,
    cookies: Vec<String>,
    body: Option<Vec<u8>>,
    is_recorded: bool,
}

/// How long an answer may take. Tests that run side by side on a small machine wait for each other.
const PATIENCE: Duration = Duration::from_secs(60);

/// The largest body that is received, in bytes.
const LARGEST: usize = 64 << 20;

impl Request {
    /// Of a whole URL. What is answered is checked, but does not count as SocialHub's: anybody may answer.
    pub(crate) fn new(method: Method, url: impl Into<String>) -> Self {
        Self { method, url: url.into(), headers: Vec::new(), cookies: Vec::new(), body: None, is_recorded: false }
    }

    /// The same to SocialHub itself: what is answered counts.
    pub(crate) fn counting(mut self) -> Self {
        self.is_recorded = true;
        self
    }

    /// With the development token, which opens every door of the scheme `token`.
    pub(crate) fn dev(self) -> Self {
        self.token(TOKEN)
    }

    /// With the token of a user or of a channel (schemes `token` and `channelToken`).
    pub(crate) fn token(self, token: impl Display) -> Self {
        self.query("accesstoken", token)
    }

    /// With an approval token (scheme `approvalToken`).
    pub(crate) fn approval_token(self, token: impl Display) -> Self {
        self.query("access_token", token)
    }

    /// With the token of a shared dashboard (scheme `shareToken`).
    pub(crate) fn share_token(self, token: impl Display) -> Self {
        self.query("token", token)
    }

    /// With a parameter in the query.
    pub(crate) fn query(mut self, name: &str, value: impl Display) -> Self {
        self.url.push(if self.url.contains('?') { '&' } else { '?' });
        let pair = form_urlencoded::Serializer::new(String::new()).append_pair(name, &value.to_string()).finish();
        self.url.push_str(&pair);
        self
    }

    /// With a header.
    pub(crate) fn header(mut self, name: &str, value: impl Display) -> Self {
        self.headers.push((name.to_owned(), value.to_string()));
        self
    }

    /// With several headers.
    pub(crate) fn headers(self, headers: &[(&str, &str)]) -> Self {
        headers.iter().fold(self, |request, (name, value)| request.header(name, value))
    }

    /// With a cookie.
    pub(crate) fn cookie(mut self, name: &str, value: impl Display) -> Self {
        self.cookies.push(format!("{name}={value}"));
        self
    }

    /// With these bytes as body.
    pub(crate) fn body(mut self, media_type: &str, bytes: impl Into<Vec<u8>>) -> Self {
        self.body = Some(bytes.into());
        self.header("content-type", media_type)
    }

    /// With JSON as body.
    pub(crate) fn json(self, value: impl Serialize) -> Self {
        self.body("application/json", serde_json::to_vec(&value).unwrap())
    }

    /// With the fields of a form as body.
    pub(crate) fn form(self, fields: &[(&str, &str)]) -> Self {
        let text = form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
        self.body("application/x-www-form-urlencoded", text)
    }

    /// With a form of fields and files as body.
    pub(crate) fn multipart(self, parts: &[Part<'_>]) -> Self {
        const BOUNDARY: &str = "the-boundary-of-a-test";
        let mut body = Vec::new();
        for part in parts {
            body.extend(format!("--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{}\"", part.name).bytes());
            if let Some((name, media_type)) = part.file {
                body.extend(format!("; filename=\"{name}\"\r\nContent-Type: {media_type}").bytes());
            }
            body.extend(b"\r\n\r\n");
            body.extend(part.bytes);
            body.extend(b"\r\n");
        }
        body.extend(format!("--{BOUNDARY}--\r\n").bytes());
        self.body(&format!("multipart/form-data; boundary={BOUNDARY}"), body)
    }

    /// Sends it, and receives the answer to its last byte. Redirects are answers and not followed.
    ///
    /// # Panics
    /// Where there is no answer, or one that is not what the contract declares.
    pub(crate) async fn send(self) -> Answer {
        let name = format!("{} {}", self.method, self.url);
        let client = Client::builder().disable_redirects().timeout(PATIENCE).no_default_headers().finish();
        let mut request: ClientRequest = client.request(self.method.clone(), &self.url).no_decompress();
        for header in &self.headers {
            request = request.append_header((header.0.as_str(), header.1.as_str()));
        }
        if !self.cookies.is_empty() {
            request = request.insert_header(("cookie", self.cookies.join("; ")));
        }
        let sent = match self.body {
            Some(body) => request.send_body(body),
            None => request.send(),
        };
        let mut received = sent.await.unwrap_or_else(|error| panic!("{name}: no answer: {error}"));
        let octets = received.body().limit(LARGEST).await;
        let octets = octets.unwrap_or_else(|error| panic!("{name}: no whole answer: {error}"));
        let headers = received.headers().iter();
        let headers = headers.map(|(name, value)| (name.to_string(), value.to_str().unwrap().to_owned())).collect();
        let answer = Answer::new(name, received.status().as_u16(), headers, octets.to_vec());
        record::receive(&self.method, &self.url, &answer, self.is_recorded);
        answer
    }
}

/// A part of a form with files.
pub(crate) struct Part<'p> {
    name: &'p str,
    /// Name and media type.
    file: Option<(&'p str, &'p str)>,
    bytes: &'p [u8],
}

impl<'p> Part<'p> {
    /// A field.
    pub(crate) const fn field(name: &'p str, value: &'p str) -> Self {
        Self { name, file: None, bytes: value.as_bytes() }
    }

    /// A file.
    pub(crate) const fn file(name: &'p str, file_name: &'p str, media_type: &'p str, bytes: &'p [u8]) -> Self {
        Self { name, file: Some((file_name, media_type)), bytes }
    }
}
