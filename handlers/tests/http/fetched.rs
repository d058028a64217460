//! Answers to the last octet: the page, the contract, what is compressed.

use std::io::Read as _;

use awc::{Client, http::Method};
use flate2::read::GzDecoder;

pub(crate) struct Fetched {
    pub(crate) status: u16,
    pub(crate) octets: Vec<u8>,
    headers: Vec<(String, String)>,
}

impl Fetched {
    /// Asks; nothing is done to what comes back.
    pub(crate) async fn new(method: Method, url: &str, headers: &[(&str, &str)]) -> Self {
        let mut request = Client::builder().disable_redirects().finish().request(method, url);
        for header in headers {
            request = request.insert_header(*header);
        }
        let mut answer = request.send().await.unwrap();
        // The page's script is larger than what the client takes by default.
        let octets = answer.body().limit(4 << 20).await.unwrap().to_vec();
        let headers =
            answer.headers().iter().map(|(name, value)| (name.to_string(), value.to_str().unwrap().to_owned()));
        Self { status: answer.status().as_u16(), octets, headers: headers.collect() }
    }

    pub(crate) async fn get(url: &str, headers: &[(&str, &str)]) -> Self {
        Self::new(Method::GET, url, headers).await
    }

    /// A header; the values of one that comes several times are joined.
    pub(crate) fn header(&self, name: &str) -> Option<String> {
        let values: Vec<_> =
            self.headers.iter().filter(|(other, _)| other == name).map(|(_, value)| &**value).collect();
        (!values.is_empty()).then(|| values.join(", "))
    }

    pub(crate) fn text(&self) -> &str {
        std::str::from_utf8(&self.octets).unwrap()
    }

    /// What gzip has packed.
    pub(crate) fn unpacked(&self) -> Vec<u8> {
        assert_eq!(self.header("content-encoding").as_deref(), Some("gzip"));
        let mut plain = Vec::new();
        GzDecoder::new(&*self.octets).read_to_end(&mut plain).unwrap();
        plain
    }
}
