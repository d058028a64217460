//! An answer that a test has received.

use std::{fmt, io::Read as _};

use actix_web::cookie::Cookie;
use flate2::read::GzDecoder;
use serde_json::Value;

/// Status, headers and body of an answer.
pub(crate) struct Answer {
    pub(crate) status: u16,
    /// Names in small letters.
    pub(crate) headers: Vec<(String, String)>,
    /// The body as it came.
    pub(crate) octets: Vec<u8>,
    /// The body where it is JSON, else null.
    pub(crate) body: Value,
    request: String,
}

impl Answer {
    pub(crate) fn new(request: String, status: u16, headers: Vec<(String, String)>, octets: Vec<u8>) -> Self {
        let mut answer = Self { status, headers, octets, body: Value::Null, request };
        let is_json = answer.header("content-type").is_some_and(|it| it.split(';').next().unwrap().ends_with("json"));
        if is_json {
            answer.body = serde_json::from_slice(&answer.plain()).unwrap_or_default();
        }
        answer
    }

    /// The same, if it has this status; else the test fails.
    #[track_caller]
    pub(crate) fn expect(self, status: u16) -> Self {
        assert!(self.status == status, "expected {status}, received {self:?}");
        self
    }

    /// The same, if it is a failure of this status and code; else the test fails.
    #[track_caller]
    pub(crate) fn refused(self, status: u16, code: &str) -> Self {
        assert!(self.status == status && self.code() == code, "expected {status} {code}, received {self:?}");
        self
    }

    /// The code of a failure; empty where there is none.
    pub(crate) fn code(&self) -> &str {
        self.body["code"].as_str().unwrap_or_default()
    }

    /// A header; the values of one that comes several times are joined.
    pub(crate) fn header(&self, name: &str) -> Option<String> {
        let values: Vec<_> =
            self.headers.iter().filter(|(other, _)| other == name).map(|(_, value)| &**value).collect();
        (!values.is_empty()).then(|| values.join(", "))
    }

    /// A cookie that the answer sets.
    pub(crate) fn cookie(&self, name: &str) -> Option<Cookie<'static>> {
        let set = self.headers.iter().filter(|(name, _)| name == "set-cookie");
        set.map(|(_, value)| Cookie::parse(value.clone()).unwrap()).find(|cookie| cookie.name() == name)
    }

    /// The body as text.
    pub(crate) fn text(&self) -> &str {
        std::str::from_utf8(&self.octets).unwrap()
    }

    /// What gzip has packed.
    pub(crate) fn unpacked(&self) -> Vec<u8> {
        assert_eq!(self.header("content-encoding").as_deref(), Some("gzip"));
        self.plain()
    }

    /// The body without compression.
    pub(crate) fn plain(&self) -> Vec<u8> {
        if self.header("content-encoding").as_deref() != Some("gzip") {
            return self.octets.clone();
        }
        let mut plain = Vec::new();
        GzDecoder::new(&*self.octets).read_to_end(&mut plain).unwrap();
        plain
    }
}

/// How much of a body is shown.
const SHOWN: usize = 600;

impl fmt::Debug for Answer {
    /// For the messages of tests that fail.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{} for {}", self.status, self.request)?;
        for (name, value) in &self.headers {
            writeln!(f, "  {name}: {value}")?;
        }
        let body = self.plain();
        let text = String::from_utf8_lossy(&body);
        let shown: String = text.chars().take(SHOWN).collect();
        write!(f, "  {shown}{}", if shown.len() < text.len() { "..." } else { "" })
    }
}
